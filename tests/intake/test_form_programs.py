"""Columns that form programs add are nobody's answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from reportgen.domain.fields import FieldState
from reportgen.domain.stage import Stage, stage_of
from reportgen.intake import IntakeResult, read_intake
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import book

KOBO = {
    "start": "2026-11-20T09:01:11.000+03:00",
    "end": "2026-11-20T09:15:02.000+03:00",
    "today": "2026-11-20",
    "deviceid": "ee.kobo:abc",
    "personal/full_name": "Amina Yusuf",
    "personal/email": "amina@example.com",
    "profile/title": "Bookkeeper for small shops",
    "profile/types_of_work": "Accounting & Bookkeeping",
    "profile/level": "Intermediate",
    "profile/rate_usd": 15,
    "_id": 4411,
    "_uuid": "b1f2",
    "_submission_time": "2026-11-20T06:15:03",
    "_validation_status": "validation_status_approved",
    "_notes": "call her",
    "_status": "submitted_via_web",
    "_submitted_by": "field_worker",
    "__version__": "v1",
    "_tags": "north",
    "_index": 1,
}
FORMS = {
    "ID": 1,
    "Start time": "11/20/26 9:01:11",
    "Completion time": "11/20/26 9:15:02",
    "Email": "anonymous",
    "Name": None,
    "Full name (as on your ID)": "Amina Yusuf",
    "Profile title": "Bookkeeper for small shops",
    "Skills": "Xero, Excel",
}


def read(path: Path, *answers: Mapping[str, Any], columns: Mapping[str, str] = {}) -> IntakeResult:
    path.write_bytes(book([tuple(answers[0]), *(tuple(each.values()) for each in answers)]))
    return read_intake(path, IntakeSettings.model_validate({"columns": dict(columns)}))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.xlsx"


def test_what_kobotoolbox_keeps_itself_is_nobody_s_field(path: Path) -> None:
    result = read(path, KOBO)
    (amina,) = result.profiles
    assert result.problems == ()
    assert amina.id.startswith("e-"), "the number of an answer is no person's"
    assert (amina.submission_status, amina.submitted_on, stage_of(amina)) == (
        None,
        None,
        Stage.UNKNOWN,
    )
    assert amina.state("submission_status") is FieldState.ABSENT
    assert amina.timestamp is not None
    assert amina.hourly_rate is not None
    assert amina.hourly_rate.amount == 15
    assert amina.types_of_work == ("Accounting & Bookkeeping",)


def test_a_mapping_may_use_it_all_the_same(path: Path) -> None:
    (amina,) = read(path, KOBO, columns={"_id": "candidate_id"}).profiles
    assert amina.id == "4411"


def test_whom_nobody_asked_to_sign_in_has_a_blank_address(path: Path) -> None:
    result = read(path, FORMS, FORMS | {"ID": 2, "Full name (as on your ID)": "Bo Chen"})
    assert [(p.id, p.name, p.email) for p in result.profiles] == [
        ("1", "Amina Yusuf", ""),
        ("2", "Bo Chen", ""),
    ]
    assert {p.state("email") for p in result.profiles} == {FieldState.BLANK}
    assert {p.code for p in result.problems} <= {"column_suggested"}


def test_the_address_that_was_asked_for_counts_and_the_answer_s_number_does_not(
    path: Path,
) -> None:
    asked = FORMS | {"Your e-mail address": "amina@example.com"}
    (amina,) = read(path, asked).profiles
    assert (amina.id[:2], amina.email) == ("e-", "amina@example.com")


def test_headings_are_freed_of_what_a_web_page_makes_of_them(path: Path) -> None:
    heads = ["Como se chama? (Nome pr&oacute;prio)", "Como se chama? (Apelido)", "E-mail",
             "T&iacute;tulo do perfil", "L&iacute;nguas que fala"]  # fmt: skip
    cells = ["Concei&ccedil;&atilde;o", "Lima", "ana@example.com", "Baker", "Portugu&ecirc;s"]
    (ana,) = read(path, dict(zip(heads, cells, strict=True))).profiles
    assert (ana.name, ana.title, ana.languages) == ("Conceição Lima", "Baker", ("Português",))


def test_of_a_database_s_stamps_the_first_is_the_answer_s(path: Path) -> None:
    (ana,) = read(
        path,
        {
            "full_name": "Ana Lima",
            "email": "ana@example.com",
            "headline": "Baker",
            "created_at": "2026-10-11 07:22:31",
            "updated_at": "2026-11-20 10:00:00",
            "submitted_at": "2026-11-02",
            "assigned_coach_id": 4,
        },
    ).profiles
    assert (str(ana.timestamp)[:10], str(ana.submitted_on), ana.coach) == (
        "2026-10-11", "2026-11-02", "",
    )  # fmt: skip


@pytest.mark.parametrize(
    "history",
    [
        '[{"title": "Cook", "company": "Oven", "start": "2018-02", "end": "2021-11"}, '
        '{"title": "Baker", "company": "Crust", "start": "2022-01", "end": null}]',
        "[{'title': 'Cook', 'company': 'Oven', 'start': '2018-02', 'end': '2021-11'}, "
        "{'title': 'Baker', 'company': 'Crust', 'start': '2022-01', 'end': None}]",
    ],
    ids=["JSON", "Python"],
)
def test_a_history_that_a_database_wrote_is_read(history: str, path: Path) -> None:
    who = {"Name": "Ana Lima", "Email": "ana@example.com", "Title": "Baker"}
    (ana,) = read(path, who | {"work_history": history}).profiles
    assert [(j.role, j.company, str(j.start), str(j.end)) for j in ana.employment] == [
        ("Cook", "Oven", "2018-02", "2021-11"), ("Baker", "Crust", "2022-01", "None"),
    ]  # fmt: skip


@pytest.mark.parametrize("nothing", ["anonymous", "Anonymous", "n/a", "-", "anónimo", "none"])
def test_an_address_that_is_none_is_blank(path: Path, nothing: str) -> None:
    sheet = {"ID": "C-1", "Name": "Amina Yusuf", "Email": nothing, "Title": "Baker"}
    result = read(path, sheet)
    (amina,) = result.profiles
    assert (amina.email, amina.state("email"), result.problems) == ("", FieldState.BLANK, ())


@pytest.mark.parametrize(
    ("heads", "field"),
    [
        pytest.param(["Identyfikator", "Godzina rozpoczęcia"], None, id="Microsoft Forms' count"),
        pytest.param(["Identyfikator"], "candidate_id", id="an agency's own number"),
        pytest.param(["Status", "Progress", "Finished"], None, id="Qualtrics' own status"),
        pytest.param(["Status"], "submission_status", id="a status"),
        pytest.param(["هل عمرك ١٨ سنة أو أكثر؟"], "over_18", id="digits of another script"),
        pytest.param(["Nome e cognome (Nome)"], "first_name", id="Zoho's half of a name"),
    ],
)
def test_a_heading_means_what_its_program_means(
    path: Path, heads: list[str], field: str | None
) -> None:
    asked = {"Name": "Amina Yusuf", "Email": "amina@example.com"}
    if field == "first_name":
        asked = {"Email": "amina@example.com", "Nome e cognome (Cognome)": "Yusuf"}
    sheet = {**dict.fromkeys(heads, "7"), **asked, "Title": "Baker"}
    if field == "first_name":
        sheet[heads[0]] = "Amina"
    found = {m.heading: m.field if m.used else None for m in read(path, sheet).columns}
    assert found[heads[0]] == field
