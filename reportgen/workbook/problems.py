"""The sheet `Intake problems`: what was wrong in the spreadsheet, with a link to each cell."""

from __future__ import annotations

from reportgen.domain.guard import SheetChange
from reportgen.domain.problem import Effect, Problem
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import CellLink, Value, path_link
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import (
    FIX_FILL,
    FIX_INK,
    IMPROVE_FILL,
    IMPROVE_INK,
    LINK,
    TEXT,
    WHOLE,
    WRAPPED,
)

TITLE = "Intake problems"
STAFFS_OWN = "review"  # about a workbook, not the intake; what staff wrote is shown whole


def columns_of(book: StaffWorkbook) -> list[SheetColumn]:
    """The columns, in the order in which the CSV has them as well."""
    return [
        book.column("effect", 20, TEXT),
        book.column("sheet", 18, TEXT),
        book.column("cell", 9, LINK),
        book.column("row", 8, WHOLE),
        book.column("heading", 22, WRAPPED),
        book.column("value", 30, WRAPPED),
        book.column("problem", 52, WRAPPED),
        book.column("todo", 52, WRAPPED),
    ]


def write(book: StaffWorkbook) -> None:
    say = book.say
    columns = columns_of(book)
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in columns])
    sheet.freeze(4)
    problems = sorted(book.cohort.problems, key=_rank)
    guard = book.cohort.guard
    count = len(guard.changes) + len(problems)
    sheet.opening(
        say.own("problems-title"),
        say.own("problems-purpose", count=count, file=book.cohort.intake.file),
    )
    rows = [
        *(_change_row(book, change) for change in guard.changes),
        *(row_of(book, p) for p in problems),
    ]
    area = sheet.table("ProblemList", columns, rows)
    cells = area.column(0)
    rejected, ignored, stopped = (
        say.own(f"effect-{e}") for e in (Effect.ROW_REJECTED, Effect.FIELD_IGNORED, "stopped")
    )
    for grave in (rejected, stopped):
        sheet.colour_equal(cells, grave, FIX_FILL, FIX_INK, bold=True)
    sheet.colour_equal(cells, ignored, IMPROVE_FILL, IMPROVE_INK, bold=False)


def _change_row(book: StaffWorkbook, change: SheetChange) -> list[Value]:
    """What the guard found, above all that is told of single cells."""
    say, state = book.say, "stopped" if book.cohort.guard.stopped else "confirmed"
    todo = say.own(f"guard-{state}", file=book.cohort.intake.file)
    return [
        say.own(f"effect-{state}"),
        None,
        None,
        None,
        change.column,
        change.now,
        change.says,
        todo,
    ]


def row_of(book: StaffWorkbook, problem: Problem) -> list[Value]:
    say, cell, key = book.say, problem.cell, f"problem.{problem.code}"
    return [
        say.own(f"effect-{problem.effect}"),
        cell.sheet,
        _into_intake(book, problem),
        cell.row or None,
        _heading(problem),
        problem.value if problem.code.startswith(STAFFS_OWN) else problem.shown_value,
        say(key, "says", **problem.args),
        say(key, "fix", **problem.args),
    ]


def _heading(problem: Problem) -> str:
    """The column's; where several cells are told together, that of the first of them, and more."""
    heading = problem.cell.heading
    return f"{heading}, …" if heading and "cells" in problem.args else heading


def _into_intake(book: StaffWorkbook, problem: Problem) -> Value:
    address, link = problem.cell.address, book.frame.intake_link
    if not (address and link) or problem.code.startswith(STAFFS_OWN):
        return address or None
    name = problem.cell.sheet.replace("'", "''")
    return CellLink(address, target=path_link(link), place=f"'{name}'!{address}")


def _rank(problem: Problem) -> tuple[int, str, int, str]:
    cell = problem.cell
    return (-list(Effect).index(problem.effect), cell.sheet, cell.row, cell.address)
