"""What staff do to a `Review` sheet in their spreadsheet program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.domain.cohort import Cohort
from reportgen.domain.outcome import Override, Status
from reportgen.domain.review import Release, Review
from reportgen.workbook import (
    Frame,
    Leftover,
    Meanings,
    ReviewDiff,
    ReviewEdit,
    Written,
    diff_review,
    meanings_of,
    read_review,
    written_review,
)
from reportgen.workbook import review as review_sheet
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.build import steady_bytes
from tests.workbook.words import sample_frame

HEAD = 4
LEFT = ("Id", "Name", "Coach", "Readiness", "Band", "Release", "Coach’s note")
RIGHT = ("Candidate id", "Check", "Set to", "Reason")
Edit = Callable[[Worksheet], None]


def write_review(cohort: Cohort, path: Path, leftovers: tuple[Leftover, ...] = ()) -> Written:
    """A workbook with this one sheet: enough to write in, and quick to make."""
    frame: Frame = replace(sample_frame(), leftovers=leftovers)
    book = StaffWorkbook(cohort, frame)
    review_sheet.write(book)
    path.write_bytes(steady_bytes(book))
    return written_review(cohort, leftovers)


def edited(path: Path, *edits: Edit) -> Path:
    workbook: Workbook = load_workbook(path)
    for edit in edits:
        edit(workbook["Review"])
    workbook.save(path)
    return path


def taken_in(written: Written, path: Path) -> ReviewDiff:
    return diff_review(written, read_review(path.read_bytes(), meanings()))


@cache
def meanings() -> Meanings:
    frame = sample_frame()
    return meanings_of(frame.words, frame.rulebook.checks)


def reviewed(cohort: Cohort, reviews: dict[str, Review]) -> Cohort:
    """The next night's cohort: the same people, with what history now knows of them."""
    entries = [
        replace(e, report=replace(e.report, review=reviews.get(e.report.profile.id, Review())))
        for e in cohort.entries
    ]
    return replace(cohort, entries=tuple(entries))


def remembered(reviews: dict[str, Review], edits: tuple[ReviewEdit, ...]) -> dict[str, Review]:
    """What history would say after taking these in."""
    after = dict(reviews)
    for edit in edits:
        review = after.get(edit.candidate_id, Review())
        if edit.kind == "release":
            review = replace(review, release=Release(edit.value), said=edit.reason)
        elif edit.kind == "note":
            review = replace(review, note=edit.value)
        else:
            overrides = dict(review.overrides)
            overrides.pop(edit.slug, None)
            if edit.value:
                overrides[edit.slug] = Override(Status(edit.value), edit.reason)
            review = replace(review, overrides=tuple(sorted(overrides.items())))
        after[edit.candidate_id] = review
    return after


def columns(ws: Worksheet) -> dict[str, int]:
    for row in ws.iter_rows(min_row=1, max_row=40):
        found = {str(cell.value): cell.column for cell in row if cell.value}
        if "Id" in found and "Release" in found:
            return found
    raise AssertionError("no headings")


def head_row(ws: Worksheet) -> int:
    for line, row in enumerate(ws.iter_rows(min_row=1, max_row=40), start=1):
        if any(cell.value == "Id" for cell in row):
            return line
    raise AssertionError("no headings")


def row_of(ws: Worksheet, who: str, heading: str = "Id") -> int:
    at = columns(ws)[heading]
    for number in range(head_row(ws) + 1, ws.max_row + 1):
        if ws.cell(number, at).value == who:
            return number
    raise AssertionError(who)


def put(who: str, heading: str, value: Any) -> Edit:
    """Write into a person's row."""

    def edit(ws: Worksheet) -> None:
        ws.cell(row_of(ws, who), columns(ws)[heading]).value = value

    return edit


def overrule(who: str, check: str, status: str, reason: str) -> Edit:
    """Fill the next free row of the overrides."""

    def edit(ws: Worksheet) -> None:
        at = columns(ws)
        number = head_row(ws) + 1
        while any(ws.cell(number, at[h]).value for h in RIGHT):
            number += 1
        for heading, value in zip(RIGHT, (who, check, status, reason), strict=True):
            ws.cell(number, at[heading]).value = value

    return edit


def take_back(who: str, check: str) -> Edit:
    """Clear the verdict and the reason of one override."""

    def edit(ws: Worksheet) -> None:
        at = columns(ws)
        for number in range(head_row(ws) + 1, ws.max_row + 1):
            if (ws.cell(number, at["Candidate id"]).value, ws.cell(number, at["Check"]).value) == (
                who,
                check,
            ):
                ws.cell(number, at["Set to"]).value = None
                ws.cell(number, at["Reason"]).value = None

    return edit


def shuffled(headings: tuple[str, ...], random: Random) -> Edit:
    """Sort one of the two tables by something: its rows come in another order."""

    def edit(ws: Worksheet) -> None:
        at = [columns(ws)[heading] for heading in headings if heading in columns(ws)]
        numbers = range(head_row(ws) + 1, ws.max_row + 1)
        rows = [[ws.cell(n, c).value for c in at] for n in numbers]
        random.shuffle(rows)
        for number, row in zip(numbers, rows, strict=True):
            for column, value in zip(at, row, strict=True):
                _move(ws, number, column, value)

    return edit


def inserted(at: int, count: int = 1) -> Edit:
    return lambda ws: ws.insert_rows(at, count)


def deleted(who: str) -> Edit:
    """The whole sheet row of a person goes, and whatever stands to the right of it."""
    return lambda ws: ws.delete_rows(row_of(ws, who))


def hidden(who: str) -> Edit:
    def edit(ws: Worksheet) -> None:
        ws.row_dimensions[row_of(ws, who)].hidden = True

    return edit


def swapped(one: str, other: str) -> Edit:
    """Two columns change places."""

    def edit(ws: Worksheet) -> None:
        at = columns(ws)
        for number in range(head_row(ws), ws.max_row + 1):
            left, right = ws.cell(number, at[one]).value, ws.cell(number, at[other]).value
            _move(ws, number, at[one], right)
            _move(ws, number, at[other], left)

    return edit


def _move(ws: Worksheet, row: int, column: int, value: Any) -> None:
    """A text stays a text when a spreadsheet program moves it; openpyxl would guess anew."""
    cell = ws.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
