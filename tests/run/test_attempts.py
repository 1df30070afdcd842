"""Attempts at approval, night by night, typed as an operator types them: each counted once, an old
one never with today's skills, and what came back led to what answers it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from openpyxl import Workbook, load_workbook

from reportgen.cli.main import cli
from reportgen.history import read_history
from tests.pdf_text import text_of
from tests.run.agency import BARE, Row, row

ANA = "S-1"
HEADINGS = (
    *("Candidate id", "Submitted on", "Status", "Feedback", "Title", "Overview", "Category"),
    *("Types of work", "Skills", "Experience level", "Hourly rate"),
)
FULL = "We already have many freelancers with a similar skill set."
VAGUE = "Unfortunately your profile does not meet our standards."
Attempt = Mapping[str, Any]


@pytest.fixture(autouse=True)
def agency(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    renders_here: Callable[[pytest.MonkeyPatch], None],
) -> None:
    monkeypatch.chdir(tmp_path)
    renders_here(monkeypatch)


def call(*args: str, env: Mapping[str, str | None] | None = None) -> str:
    result = CliRunner(env=env).invoke(
        cli, list(args), catch_exceptions=False, standalone_mode=False
    )
    assert int(result.return_value or 0) == 0, result.output
    return result.output


def write(person: Row, *listed: Attempt) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Candidates"
    sheet.append(list(person))
    sheet.append(list(person.values()))
    if listed:
        attempts = book.create_sheet("Submissions")
        attempts.append(HEADINGS)
        for each in listed:
            attempts.append([({"Candidate id": ANA} | dict(each)).get(name) for name in HEADINGS])
    book.save("intake.xlsx")


def night(day: str, person: Row, *listed: Attempt, whole: bool = False) -> dict[str, Any]:
    """What one night says of the check about trying again; `whole` where its report is read."""
    write(person, *listed)
    look = {} if whole else {"REPORTGEN_REPORT_TEMPLATES": BARE}
    call("-q", "run", "intake.xlsx", "--as-of", day, "--workers", "1", "--confirm-change", env=look)
    document = json.loads(Path("outputs", day, "run.json").read_text("utf-8"))
    (found,) = document["candidates"]
    check: dict[str, Any] = next(c for c in found["checks"] if c["id"] == "resubmission")
    return check | {"codes": [f["code"] for f in check["findings"]]}


def printed(day: str) -> str:
    (pdf,) = Path("outputs", day, "reports").glob("*.pdf")
    return " ".join(text_of(pdf).split())


def declined(day: str, feedback: str = VAGUE, **more: Any) -> Row:
    return row(
        ANA, submission_status="declined", submitted_on=day, upwork_feedback=feedback, **more
    )


def test_attempt_decline_change_attempt() -> None:
    """Waiting is seen, so what was sent is known; then the answer, a change, a second attempt."""
    waiting = row(ANA, submission_status="submitted", submitted_on="2026-03-01")
    assert night("2026-03-02", waiting)["status"] == "not_applicable"
    same = night("2026-03-03", declined("2026-03-01", FULL))
    assert (same["status"], same["codes"][0]) == ("fix", "resubmission.unchanged")
    assert same["facts"]["kinds"] == ["skill_mix"]
    better = night("2026-03-04", declined("2026-03-01", FULL, title="Payroll handbook writer"))
    assert better["facts"]["changed"] == ["title"]
    again = row(
        ANA,
        submission_status="submitted",
        submitted_on="2026-03-05",
        title="Payroll handbook writer",
        skills="Technical Writing; Payroll; Editing",
    )
    night("2026-03-05", again)
    answered = again | {"submission_status": "declined", "upwork_feedback": VAGUE}
    twice = night("2026-03-06", answered, whole=True)
    tried = twice["facts"]["attempts"]
    assert [(a["date"], a["title"], a["skills"], a["changed"]) for a in tried] == [
        ("2026-03-01", "Technical writer for software handbooks", 5, []),
        ("2026-03-05", "Payroll handbook writer", 3, ["title", "skills"]),
    ]
    assert twice["codes"] == ["resubmission.unchanged"]
    text = printed("2026-03-06")
    assert "Changed from the attempt before: title, skills." in text
    assert "Since the last decline nothing of this has changed." in text
    assert "The same in every attempt so far, and still:" in text
    assert "Upwork’s message gives no reason" in text
    back = night("2026-03-09", declined("2026-03-05"))
    assert back["codes"] == ["resubmission.tried_before"]


@pytest.mark.parametrize(
    ("listed", "codes"),
    [
        pytest.param([("2026-01-10", "", "")], [], id="without-what-was-sent"),
        pytest.param(
            [("2026-01-10", "Technical writer for software handbooks", 30)],
            ["resubmission.unchanged"],
            id="one-like-today-s",
        ),
        pytest.param(
            [("2026-01-10", "Consultant", 12)], [], id="one-that-differs", marks=pytest.mark.heavy
        ),
        pytest.param(
            [
                ("2025-11-02", "Technical writer for software handbooks", 30),
                ("2026-01-10", "Consultant", 12),
            ],
            ["resubmission.tried_before"],
            id="back-at-the-first",
        ),
        pytest.param(
            [
                ("2026-01-10", "Technical writer for software handbooks", 30),
                ("2026-03-01", "Technical writer for software handbooks", 30),
            ],
            ["resubmission.unchanged"],
            id="two-equal-ones-the-last-is-the-row-s",
        ),
        pytest.param(
            [("2026-01-10", "Technical writer for software handbooks", "")],
            [],
            id="a-title-alone",
            marks=pytest.mark.heavy,
        ),
    ],
)
def test_what_the_list_tells_counts_on_the_first_night(
    listed: list[tuple[str, str, Any]], codes: list[str]
) -> None:
    names = ("Submitted on", "Title", "Hourly rate")
    rows = [{**dict(zip(names, each, strict=True)), "Status": "declined"} for each in listed]
    found = night("2026-03-02", declined("2026-03-01"), *rows)
    assert found["codes"] == codes
    days = {each[0] for each in listed} | {"2026-03-01"}
    assert [a["date"] for a in found["facts"]["attempts"]] == sorted(days)


def test_a_whole_attempt_is_read_and_kept() -> None:
    listed = {
        "Submitted on": "2026-01-10",
        "Status": "declined",
        "Feedback": "Please upload a clear photo of your face.",
        "Title": "Writer",
        "Overview": "I write.",
        "Category": "Writing",
        "Types of work": "Technical Writing",
        "Skills": "Writing; Typing",
        "Experience level": "Entry",
        "Hourly rate": 9,
    }
    first = night("2026-03-02", declined("2026-03-01"), listed, whole=True)
    second = night("2026-03-03", declined("2026-03-01"))
    assert first["facts"]["attempts"] == second["facts"]["attempts"]
    with read_history(Path("outputs", "history.sqlite3")) as history:
        kept, latest = history.submissions.of(ANA)
    assert (kept.title, kept.overview, kept.category) == ("Writer", "I write.", "Writing")
    assert kept.skills == ("Writing", "Typing")
    assert kept.experience_level is not None
    assert kept.experience_level.value == "entry"
    assert latest.skills == (), "what was sent on 1 March nobody told"
    assert latest.seen is not None
    assert "What was sent is not on file." in printed("2026-03-02")


def test_an_attempt_whose_date_was_mended_is_one() -> None:
    early = {"Submitted on": "2025-01-10", "Status": "declined", "Title": "Writer"}
    found = night("2026-03-02", declined("2026-03-01"), early)
    assert len(found["facts"]["attempts"]) == 2
    mended = night("2026-03-03", declined("2026-03-01"), early | {"Submitted on": "2026-01-10"})
    assert [a["date"] for a in mended["facts"]["attempts"]] == ["2026-01-10", "2026-03-01"]
    swapped = night("2026-03-04", declined("2026-01-03"))
    assert [a["date"] for a in swapped["facts"]["attempts"]] == ["2026-01-03", "2026-01-10"]


def test_an_answer_without_a_date_is_the_attempt_that_is_known() -> None:
    night("2026-03-02", declined("2026-03-01", FULL))
    blank = declined("2026-03-01", FULL) | {"submitted_on": None}
    assert len(night("2026-03-03", blank)["facts"]["attempts"]) == 1
    first = {"Submitted on": "2026-01-10", "Status": "declined", "Feedback": FULL}
    found = night("2026-03-04", blank, first)
    assert [a["date"] for a in found["facts"]["attempts"]] == ["2026-01-10", "2026-03-01"]


@pytest.mark.parametrize(
    ("eve", "sent_on", "codes"),
    [
        pytest.param(
            {},
            None,
            ["resubmission.unchanged"],
            id="not-sent-and-the-same",
            marks=pytest.mark.heavy,
        ),
        pytest.param(
            {},
            "2026-03-03",
            ["resubmission.unchanged"],
            id="with-its-date",
            marks=pytest.mark.heavy,
        ),
        pytest.param({"title": "Consultant"}, None, [], id="edited-between"),
        pytest.param(
            {"submission_status": None},
            "2026-03-02",
            ["resubmission.unchanged"],
            id="after-the-eve",
        ),
        pytest.param(
            {"submission_status": None},
            "2026-02-20",
            [],
            id="sent-before-the-eve",
            marks=pytest.mark.heavy,
        ),
        pytest.param(
            {"submission_status": None}, None, [], id="nobody-knows-when", marks=pytest.mark.heavy
        ),
    ],
)
def test_what_went_out_and_came_back_between_two_nights(
    eve: Row, sent_on: str | None, codes: list[str]
) -> None:
    person = row(ANA, submission_status="not submitted")
    night("2026-03-02", person | eve)
    answer = {"submission_status": "declined", "submitted_on": sent_on, "upwork_feedback": VAGUE}
    assert night("2026-03-04", person | answer)["codes"] == codes
    assert night("2026-03-05", person | answer)["codes"] == codes
    assert len(night("2026-03-06", person | answer)["facts"]["attempts"]) == 1


def test_seven_weeks_without_a_change_are_told_once() -> None:
    first, person = date(2026, 3, 2), declined("2026-03-01")
    days = [(first + timedelta(weeks=w)).isoformat() for w in (0, 1, 6, 7, 8)]
    found = [night(day, person, whole=day == days[3]) for day in days]
    assert [f["codes"] for f in found] == [[], [], [], *[["resubmission.stalled"]] * 2]
    (since,) = {f["findings"][0]["args"]["since"] for f in found[3:]}
    assert since == days[0]
    assert "Since our report of 2 March 2026 nothing in your form has changed." in printed(days[3])
    with read_history(Path("outputs", "history.sqlite3")) as history:
        assert [v.day.isoformat() for v in history.versions.of(ANA)] == [days[0], days[3]]
    after = (first + timedelta(weeks=9)).isoformat()
    assert night(after, person | {"title": "Payroll handbook writer"})["codes"] == [
        "resubmission.changed"
    ]


LETTERS = {
    "Please upload a clear photo of your own face.": ("photo", "Upwork speaks of your photo."),
    "Your profile must be written in English.": ("language", "the language of your profile"),
    "Your profile name must be your real name": ("name", "the name on your profile"),
    "The profile contains prohibited content": ("content", "must not stand in a profile"),
    "Add more detail to your education.": ("incomplete", "Upwork asks for more"),
    FULL: ("skill_mix", "too little room for your mix"),
    VAGUE: ("unspecific", "gives no reason"),
}


@pytest.mark.parametrize(
    "letter",
    [
        pytest.param(
            letter, id=kind, marks=() if kind in ("photo", "skill_mix") else pytest.mark.heavy
        )
        for letter, (kind, _) in LETTERS.items()
    ],
)
def test_the_report_shows_what_the_letter_speaks_of(letter: str) -> None:
    kind, says = LETTERS[letter]
    found = night("2026-03-02", declined("2026-03-01", letter), whole=True)
    assert found["facts"]["kinds"] == [kind]
    text = printed("2026-03-02")
    assert "Upwork wrote about what you sent on 1 March 2026" in text
    assert says in text


def test_an_agency_s_own_phrases_count_in_every_part_of_a_night() -> None:
    Path("ours").mkdir()
    Path("ours", "de.toml").write_text(
        '[kinds.photo]\nphrases = ["Ihr Foto"]\n\n[suspended]\nphrases = ["Konto gesperrt"]\n',
        encoding="utf-8",
    )
    Path("reportgen.toml").write_text('[rulebook]\nnotices = "ours"\n', encoding="utf-8")
    found = night("2026-03-02", declined("2026-03-01", "Bitte tauschen Sie Ihr Foto."))
    assert found["facts"]["kinds"] == ["photo"]
    write(declined("2026-03-01", "Ihr Konto gesperrt wegen Verstoß"))
    document = json.loads(call("check", "intake.xlsx", "--json", "--as-of", "2026-03-03"))
    assert document["candidates"][0]["band"] == "on_hold"


def test_coaches_see_what_each_attempt_held_and_what_came_back() -> None:
    first = {
        "Submitted on": "2026-01-10",
        "Status": "declined",
        "Feedback": "Please upload a clear photo.",
        "Title": "Writer",
        "Skills": "Writing; Typing",
        "Hourly rate": 9,
    }
    night("2026-03-02", declined("2026-03-01", FULL), first)
    sheet = load_workbook(Path("outputs", "2026-03-02", "cohort.xlsx"))["Attempts"]
    rows = [[v for v in values if v is not None] for values in sheet.iter_rows(values_only=True)]
    told = {str(values[2]): " | ".join(map(str, values)) for values in rows if ANA in values}
    assert list(told) == ["1", "2"]
    assert all(part in told["1"] for part in ("Writer", "Writing; Typing", "Photo", "Declined"))
    assert all(part in told["2"] for part in ("Skill mix", "Nothing"))
    assert "Technical Writing" not in told["2"], "an old attempt never shows today's skills"
