"""The sample cohort a day later: who mended what, who broke what, who did nothing."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

SHEET = "Candidates"
Row = Mapping[str, Any]  # by heading

_JOB = (
    "Assistant | Lakeside Tools | 2021-02 to 2023-05 | I kept the files of nine repair shops in"
    " one sheet and answered forty letters a week, so that every order left on time."
)
_SENTENCE = (
    " For small shops I sort orders, stock and letters, so that their owners have two free hours"
    " a day. Last year I set up 14 lists in Excel for a bakery. Send me a message about yours."
)


def _nothing(_: Row) -> Row:
    return {}


def _mends(row: Row) -> Row:
    """An evening's work: photo, rate, one job more, a longer overview."""
    return {
        "Profile photo": "Yes",
        "Hourly rate (USD)": row["Upwork rate tip, low (USD)"] or 20,
        "Employment history": "\n".join(filter(None, (row["Employment history"], _JOB))),
        "Profile overview": (row["Profile overview"] or "") + _SENTENCE,
        "Linked accounts": "https://www.linkedin.com/in/invented-person",
    }


def _breaks(row: Row) -> Row:
    """Three blockers at once, and most of the overview gone."""
    return {
        "Profile photo": "No",
        "Profile title": None,
        "Profile overview": (row["Profile overview"] or "")[:60] + " Write to me@mail.example!",
        "Skills": None,
    }


def _shows_more(_: Row) -> Row:
    """What the form left open is filled in, and so is judged for the first time."""
    return {
        "Experience level": "Intermediate",
        "Upwork rate tip, low (USD)": 14,
        "Upwork rate tip, high (USD)": 30,
        "Hourly rate (USD)": 22,
        "Certifications": "Bookkeeping basics | Hill College | 2022",
    }


def _hears_no(_: Row) -> Row:
    return {
        "Submission status": "Declined",
        "Submitted on": date(2026, 11, 22),
        "Upwork feedback": "There are already many freelancers with a similar skill set.",
    }


def _mixed(row: Row) -> Row:
    """One thing better, two worse."""
    return {
        "Profile title": "Consultant",
        "Employment history": "\n".join(filter(None, (row["Employment history"], _JOB))),
        "Education": None,
    }


DOINGS: tuple[Callable[[Row], Row], ...] = (
    _mends,
    _breaks,
    _shows_more,
    _hears_no,
    _nothing,
    _mixed,
)


def choose_people(
    intake: Path, target: Path, people: Container[str] = (), language: str = ""
) -> None:
    """Copy the sample workbook with some of its people, all reported in one language if asked."""
    book = load_workbook(intake)
    sheet = book[SHEET]
    columns = _columns(sheet)
    for number in range(sheet.max_row, 1, -1):
        if people and sheet.cell(number, columns["Candidate ID"]).value not in people:
            sheet.delete_rows(number)
        elif language:
            sheet.cell(number, columns["Report language"]).value = language
    book.save(target)


def write_next_day(intake: Path, target: Path) -> None:
    """Copy a workbook of sample people with each of them changed in their own way."""
    book = load_workbook(intake)
    sheet = book[SHEET]
    columns = _columns(sheet)
    for number, doing in zip(range(2, sheet.max_row + 1), cycle(DOINGS), strict=False):
        row = {name: sheet.cell(number, column).value for name, column in columns.items()}
        for name, value in doing(row).items():
            sheet.cell(number, columns[name]).value = value
    book.save(target)


def _columns(sheet: Worksheet) -> dict[str, int]:
    return {str(cell.value): cell.column for cell in sheet[1] if cell.column}
