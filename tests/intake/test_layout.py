"""A sheet that is almost one of candidates: what it lacks is said in the staff's language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.intake import read_intake
from reportgen.rulebook.words import load_words
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import ANA, HEADS, book


@pytest.mark.parametrize(
    ("headings", "lacks", "english", "spanish"),
    [
        pytest.param(
            ("Email", "Title", "Skills"), "name", "for the name", "para el nombre", id="name"
        ),
        pytest.param(
            ("Name", "Title", "Skills"), "who", "address or the id", "ni para el id", id="who"
        ),
        pytest.param(("Title", "Skills"), "both", "and none for the e-mail", "o el id", id="both"),
        pytest.param(
            ("Name", "Full name", "Email", "Title", "Skills"),
            "rivals",
            "the same field (name)",
            "mismo campo (name)",
            id="rivals",
        ),
    ],
)
def test_what_a_sheet_lacks_is_said_in_both_languages(
    headings: tuple[str, ...], lacks: str, english: str, spanish: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    book = Workbook()
    first = book.active or book.create_sheet()
    first.append(HEADS)
    first.append(ANA)
    more = book.create_sheet("More")
    more.append(headings)
    more.append([f"x{n}" for n in range(len(headings))])
    book.save(path)

    problems = read_intake(path, IntakeSettings()).problems

    (told,) = [p for p in problems if p.code == "sheet_not_read"]
    assert told.args["lacks"] == lacks
    for language, part in (("en", english), ("es", spanish)):
        said = load_words(language).say("problem-sheet_not_read", "says", **told.args)
        assert part in said


def test_what_is_merged_down_is_every_row_s_but_a_name_is_one_person_s(tmp_path: Path) -> None:
    def merge(sheet: Worksheet) -> None:
        for area in ("D2:D3", "A4:A5", "E2:E1000"):
            sheet.merge_cells(area)

    path = tmp_path / "merged.xlsx"
    people = [
        ("Name", "Email", "Title", "Country", "Coach"),
        ("Ana Lima", "ana@example.com", "Baker", "Peru", "Cy"),
        ("Bo Chen", "bo@example.com", "Miller", None, None),
        ("Dee Marsh", "dee@example.com", "Cook", "Chile", None),
        (None, "eli@example.com", "Cook", None, None),
    ]
    path.write_bytes(book(people, merge))
    result = read_intake(path, IntakeSettings())
    assert [(p.name, p.country, p.coach) for p in result.profiles] == [
        ("Ana Lima", "Peru", "Cy"),
        ("Bo Chen", "Peru", "Cy"),
        ("Dee Marsh", "Chile", "Cy"),
    ]
    assert [(p.code, p.cell.row) for p in result.problems] == [("row_without_name", 5)]


def test_an_id_merged_down_over_jobs_is_every_job_s(tmp_path: Path) -> None:
    path = tmp_path / "merged.xlsx"
    jobs = [
        ("Email", "Role", "Company"),
        ("ana@example.com", "Baker", "Loaf"),
        (None, "Cook", "Inn"),
    ]
    sheets: dict[str, Any] = {"Employment": jobs, "People": [HEADS, ANA]}
    path.write_bytes(book(sheets, lambda sheet: sheet.merge_cells("A2:A3")))
    (ana,) = read_intake(path, IntakeSettings()).profiles
    assert [job.role for job in ana.employment] == ["Baker", "Cook"]
