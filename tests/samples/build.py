"""Writes the sample workbooks: `python -m tests.samples.build`."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

import xlsxwriter
from xlsxwriter.workbook import Workbook

from tests.samples.candidates import flawed_candidates, sample_candidates, sample_submissions
from tests.samples.columns import CANDIDATE_COLUMNS, SUBMISSION_COLUMNS
from tests.samples.look import Look
from tests.samples.readme import flawed_readme, sample_readme
from tests.samples.sheets import write_data_sheet, write_drop_downs, write_readme

INPUTS = Path(__file__).parents[2] / "inputs"

# Excel keeps the moment a workbook was made; a fixed one gives the same bytes each time.
MADE_ON = datetime(2026, 11, 20, 18, 0)  # noqa: DTZ001 - Excel's dates have no time zone


def sample_workbook() -> bytes:
    """`sample_intake.xlsx`: forty invented candidates and what they submitted before."""
    buffer = BytesIO()
    with _workbook(buffer, "Candidates of autumn 2026") as book:
        look = Look(book)
        rows = sample_candidates()
        sheet = write_data_sheet(book, look, "Candidates", CANDIDATE_COLUMNS, rows, pinned=2)
        write_data_sheet(
            book, look, "Submissions", SUBMISSION_COLUMNS, sample_submissions(), pinned=1
        )
        categories = write_readme(book, look, sample_readme())
        write_drop_downs(sheet, CANDIDATE_COLUMNS, len(rows), categories)
    return buffer.getvalue()


def flawed_workbook() -> bytes:
    """`flawed_intake.xlsx`: a few rows that must be rejected among others that must not."""
    buffer = BytesIO()
    with _workbook(buffer, "Candidates with faults") as book:
        look = Look(book)
        rows = flawed_candidates()
        sheet = write_data_sheet(book, look, "Candidates", CANDIDATE_COLUMNS, rows, pinned=2)
        categories = write_readme(book, look, flawed_readme(rows))
        write_drop_downs(sheet, CANDIDATE_COLUMNS, len(rows), categories)
    return buffer.getvalue()


def _workbook(buffer: BytesIO, title: str) -> Workbook:
    options = {
        "in_memory": True,
        "strings_to_urls": False,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(buffer, options)
    book.set_properties(
        {"title": title, "author": "Coaching office", "created": MADE_ON, "comments": "Invented."}
    )
    return book


def main() -> None:
    """Build both workbooks into `inputs/`."""
    INPUTS.mkdir(exist_ok=True)
    (INPUTS / "sample_intake.xlsx").write_bytes(sample_workbook())
    (INPUTS / "flawed_intake.xlsx").write_bytes(flawed_workbook())


if __name__ == "__main__":
    main()
