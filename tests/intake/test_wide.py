"""One field in several columns: numbered skills, jobs across the row, links, halves of a name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import FieldState
from reportgen.errors import IntakeError
from reportgen.intake import IntakeResult, read_intake
from reportgen.intake.matching import match_heading
from reportgen.intake.vocabulary import profile_vocabulary
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import book

ANA = {"Name": "Ana Lima", "Email": "ana@example.com", "Title": "Baker"}


def read(path: Path, *rows: Mapping[str, Any], columns: Mapping[str, Any] = {}) -> IntakeResult:
    path.write_bytes(book([tuple(rows[0]), *(tuple(row.values()) for row in rows)]))
    return read_intake(path, IntakeSettings.model_validate({"columns": dict(columns)}))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wide.xlsx"


@pytest.mark.parametrize("one", ["Skill {}", "Skill #{}", "skill_{}", "{}. Skill", "Habilidad {}"])
def test_numbered_skills_are_one_list(one: str, path: Path) -> None:
    skills = {one.format(n): skill for n, skill in enumerate(("Bread", None, "Cakes"), 1)}
    (person,) = read(path, ANA | skills).profiles
    assert person.skills == ("Bread", "Cakes")


JOBS = {
    "Job 1 title": "Baker",
    "Job 1 company": "Oven & Co",
    "Job 1 from": "Mar 2019",
    "Job 1 to": "2021-08",
    "Job 1: what you did": "Baked bread.",
    "Job 2 title": "Head Baker",
    "Job 2 company": "Crust",
    "Job 2 from": "2021-09",
    "Job 2 to": "now",
    "Job 2: what you did": None,
}


def test_jobs_across_the_row_are_entries(path: Path) -> None:
    (person,) = read(path, ANA | JOBS).profiles
    first, second = person.employment
    assert (first.role, first.company, first.description) == ("Baker", "Oven & Co", "Baked bread.")
    assert (first.start, first.end) == (YearMonth(2019, 3), YearMonth(2021, 8))
    assert (second.role, second.start, second.current) == ("Head Baker", YearMonth(2021, 9), True)
    assert person.state("employment") is FieldState.GIVEN


def test_a_row_without_such_a_job_has_none(path: Path) -> None:
    bo = {"Name": "Bo Chen", "Email": "bo@example.com", "Title": "Cook"} | dict.fromkeys(JOBS)
    read_rows = read(path, ANA | JOBS, bo)
    assert [p.state("employment") for p in read_rows.profiles] == [
        FieldState.GIVEN,
        FieldState.BLANK,
    ]


def test_a_bad_cell_in_a_job_is_named_and_costs_no_other(path: Path) -> None:
    result = read(path, ANA | JOBS | {"Job 1 from": "long ago"})
    (person,) = result.profiles
    assert [job.role for job in person.employment] == ["Baker", "Head Baker"]
    assert [(p.code, p.cell.address) for p in result.problems] == [("month_unreadable", "F2")]


def test_links_in_columns_of_their_own_are_joined(path: Path) -> None:
    row = ANA | {"LinkedIn": "https://linkedin.example/ana", "GitHub": "yes", "Behance": "no"}
    (person,) = read(path, row).profiles
    assert person.linked_accounts == ("https://linkedin.example/ana", "GitHub")


def test_an_account_that_nobody_has_is_no_rival(path: Path) -> None:
    links = {"LinkedIn": "https://linkedin.example/ana", "GitHub": "yes", "Behance": None}
    assert read(path, ANA | links).problems == ()


@pytest.mark.parametrize(
    "heads",
    [
        ("Name - First Name", "Name - Last Name"),
        ("Nome - Primeiro nome", "Nome - Sobrenome"),
        ("Name (First)", "Name (Last)"),
        ("First", "Last"),
        ("Имя", "Фамилия"),
        ("First Name", "Surname"),
    ],
)
def test_halves_of_a_name_are_one(heads: tuple[str, str], path: Path) -> None:
    row = {heads[0]: "Ana", heads[1]: "Lima", "Email": "ana@example.com", "Title": "Baker"}
    assert [p.name for p in read(path, row).profiles] == ["Ana Lima"]


def test_a_column_of_addresses_is_e_mail_whatever_it_is_called(path: Path) -> None:
    rows = [{"Name": n, "Where": f"{n[:2].lower()}@example.com", "Title": "Baker"} for n in WHO]
    result = read(path, *rows)
    assert [p.email for p in result.profiles] == ["an@example.com", "bo@example.com"]
    assert [p.code for p in result.problems] == ["column_guessed"]


WHO = ("Ana Lima", "Bo Chen")


@pytest.mark.parametrize("heading", ["Coach", "Coach contact", "Parent", "Backup"])
def test_addresses_of_others_are_nobody_s_e_mail(heading: str, path: Path) -> None:
    rows = [{"ID": n, "Name": w, heading: f"{n}@example.com", "Title": "X"} for n, w in
            enumerate(WHO)]  # fmt: skip
    assert [p.email for p in read(path, *rows).profiles] == ["", ""]


def test_the_same_address_twice_is_one_answer(path: Path) -> None:
    row = ANA | {"Which e-mail do you use on Upwork?": "ana@example.com"}
    assert [p.email for p in read(path, row).profiles] == ["ana@example.com"]


def test_two_different_addresses_are_asked_about(path: Path) -> None:
    row = ANA | {"E-mail address": "other@example.com", "ID": "7"}
    result = read(path, row)
    assert [p.email for p in result.profiles] == [""]
    assert {p.code for p in result.problems} == {"duplicate_column"}


def test_experience_that_names_levels_is_the_level(path: Path) -> None:
    row = ANA | {"Experience": "Intermediate", "Employment": "Baker | Oven | 2019 - 2021"}
    (person,) = read(path, row).profiles
    assert (person.experience_level, person.employment[0].role) == ("intermediate", "Baker")


def test_an_attempt_that_was_answered_with_its_outcome_is_the_status(path: Path) -> None:
    row = ANA | {"Have you submitted your profile? What did Upwork answer?": "Declined"}
    assert [p.submission_status for p in read(path, row).profiles] == ["declined"]


@pytest.mark.parametrize(
    "question",
    ["Beginner, intermediate or expert?", "Débutant, intermédiaire ou expert ?",
     "начальный, средний, эксперт?"],
)  # fmt: skip
def test_a_question_that_lists_the_levels_asks_for_the_level(question: str, path: Path) -> None:
    assert [p.experience_level for p in read(path, ANA | {question: "Expert"}).profiles] == [
        "expert"
    ]


@pytest.mark.parametrize("day", ["2026-11-02", "2026-11-02 08:00:00"])
def test_a_submission_date_in_front_of_all_is_the_form_s(day: str, path: Path) -> None:
    (person,) = read(path, {"Submission Date": day} | ANA).profiles
    assert (str(person.timestamp)[:10], person.submitted_on) == ("2026-11-02", None)


def test_the_page_behind_a_name_in_notion_goes(path: Path) -> None:
    row = ANA | {"Name": "Ana Lima (https://www.notion.so/Ana-Lima-0a1b)"}
    assert [p.name for p in read(path, row).profiles] == ["Ana Lima"]


@pytest.mark.parametrize("prefix", ["person-", "person.", "person/"])
def test_groups_in_front_of_questions_are_passed_over(prefix: str, path: Path) -> None:
    row = {f"{prefix}{heading}": value for heading, value in ANA.items()}
    assert [p.title for p in read(path, row).profiles] == ["Baker"]


@pytest.mark.parametrize(
    ("cell", "title"),
    [
        ("'-Baker", "-Baker"),
        ("'@home Baker", "@home Baker"),
        ("Caf&eacute; &amp; Bar", "Café & Bar"),
        ("<p>Baker</p>", "Baker"),
        ("R&D; Baker", "R&D; Baker"),
        ("I write <b> tags", "I write <b> tags"),
        ("'80s baker", "'80s baker"),
    ],
)
def test_what_programs_put_around_an_answer_is_not_the_person_s(
    cell: str, title: str, path: Path
) -> None:
    assert [p.title for p in read(path, ANA | {"Title": cell}).profiles] == [title]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Jaki tytuł ma Twój profil?", "title"),
        ("Incolla la presentazione del tuo profilo", "overview"),
        ("Tiêu đề trên Upwork", "title"),
        ("Phần mô tả trên Upwork", "overview"),
        ("What do you like about Upwork?", None),
        ("Foto del profilo: descrizione", "photo"),
    ],
)
def test_a_part_of_the_profile_is_known_in_a_question_about_it(
    heading: str, field: str | None
) -> None:
    guess = match_heading(heading, profile_vocabulary(), {})
    assert guess.target == field


@pytest.mark.parametrize("heading", ["Recruiter e-mail", "Email of husband", "HR email"])
def test_a_stranger_s_address_is_not_the_candidate_s(heading: str) -> None:
    assert match_heading(heading, profile_vocabulary(), {}).target != "email"


def test_one_address_in_every_row_makes_nobody_of_many(path: Path) -> None:
    many = (*WHO, "Cy Vale", "Dee Marsh", "Eli Stone")
    rows = [{"Name": name, "Email": "office@example.com", "Title": "Baker"} for name in many]
    with pytest.raises(IntakeError, match="no column for the e-mail address or id"):
        read(path, *rows)
    with_ids = [{"ID": f"C-{n}"} | row for n, row in enumerate(rows)]
    assert len(read(path, *with_ids).profiles) == len(many)


def test_one_person_who_answers_again_and_again_keeps_the_address(path: Path) -> None:
    assert [p.email for p in read(path, *[ANA] * 4).profiles] == ["ana@example.com"]


def test_a_broken_sign_costs_nothing_and_is_named(path: Path) -> None:
    result = read(path, ANA | {"Title": "Baker \ufffd of bread"})
    assert [p.title for p in result.profiles] == ["Baker \ufffd of bread"]
    assert [(p.code, p.cell.address) for p in result.problems] == [("letters_lost", "C2")]
