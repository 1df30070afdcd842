"""Draws one sheet of the blank workbook: headings, notes, example, print set-up, protection."""

from __future__ import annotations

from datetime import datetime

from openpyxl.comments import Comment
from openpyxl.styles import Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.views import Pane, Selection
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.intake.blank.look import (
    EXAMPLE_FILL,
    EXAMPLE_FONT,
    GROUP_COLOURS,
    HEADING_ALIGNMENT,
    HEADING_FONT,
    dress,
    dress_column,
    group_fill,
)
from reportgen.intake.blank.paper import fit_paper
from reportgen.intake.blank.rules import FIRST_ROW, LAST_ROW, mark_second_looks, validation
from reportgen.intake.blank.said import SaidColumn, SaidSheet
from reportgen.rulebook.words import Words

HEADING_HEIGHT = 36
# One height for all rows: a long overview would push the next person off the screen.
ROW_HEIGHT = 32
ROWS_READY = 200
CANDIDATE_EXAMPLE_HEIGHT = 50  # three lines of overview
LAST_COLUMN, FREE_WIDTH = 16_384, 12
PAGES_ACROSS = 3  # for the candidates: on one page nobody could read 29 columns


def draw_sheet(sheet: Worksheet, said: SaidSheet, words: Words) -> None:
    """Everything but the data; the workbook must hold the named lists of the drop-downs."""
    for number, column in enumerate(said.columns, 1):
        letter = get_column_letter(number)
        _heading(sheet, number, column, words)
        _example(sheet, number, column)
        dimension = sheet.column_dimensions[letter]
        dimension.width = column.column.width
        dress_column(dimension, column.column)
        sheet.add_data_validation(validation(said, column, words))
    _free_beyond(sheet, len(said.columns) + 1)
    sheet.row_dimensions[1].height = HEADING_HEIGHT
    sheet.row_dimensions[2].height = ROW_HEIGHT if said.part else CANDIDATE_EXAMPLE_HEIGHT
    for row in range(FIRST_ROW, FIRST_ROW + ROWS_READY):
        sheet.row_dimensions[row].height = ROW_HEIGHT
    mark_second_looks(sheet, said)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(said.columns))}{LAST_ROW}"
    sheet.sheet_properties.tabColor = GROUP_COLOURS[said.columns[-1].column.group]
    _view(sheet)
    sheet.print_title_rows = "1:1"
    if said.part:
        fit_paper(sheet, "landscape")
    else:
        sheet.print_title_cols = "A:B"
        fit_paper(sheet, "landscape", PAGES_ACROSS)
    _protect(sheet)


def _free_beyond(sheet: Worksheet, first: int) -> None:
    """Unlock the columns after ours: a row with one locked cell could not be deleted."""
    letter = get_column_letter(first)
    rest = ColumnDimension(sheet, index=letter, min=first, max=LAST_COLUMN, width=FREE_WIDTH)
    rest.protection = Protection(locked=False)
    sheet.column_dimensions[letter] = rest


def _heading(sheet: Worksheet, number: int, said: SaidColumn, words: Words) -> None:
    cell = sheet.cell(1, number, said.shown_heading)
    cell.font, cell.alignment = HEADING_FONT, HEADING_ALIGNMENT
    cell.fill = group_fill(said.column.group)
    note = said.purpose
    if said.example != "":
        note += "\n\n" + words.say("intake.example", example=_shown(said.example))
    comment = Comment(note, "reportgen")
    comment.width, comment.height = 320, 40 + 18 * (len(note) // 42 + note.count("\n"))
    cell.comment = comment


def _shown(example: str | float) -> str:
    return f"{example:g}" if isinstance(example, float) else example


def _example(sheet: Worksheet, number: int, said: SaidColumn) -> None:
    example: str | float | datetime | None = said.example if said.example != "" else None
    if said.column.choice == "day" and isinstance(example, str):
        example = datetime.fromisoformat(example)
    cell = sheet.cell(2, number, example)
    dress(cell, said.column)
    cell.font, cell.fill = EXAMPLE_FONT, EXAMPLE_FILL


def _view(sheet: Worksheet) -> None:
    """Headings, example and the first two columns stay in sight; the first free cell is chosen."""
    view, first = sheet.sheet_view, f"A{FIRST_ROW}"
    view.pane = Pane(
        xSplit=2,
        ySplit=FIRST_ROW - 1,
        topLeftCell=f"C{FIRST_ROW}",
        activePane="bottomLeft",
        state="frozen",
    )
    view.selection = [
        Selection(pane=pane, activeCell=first, sqref=first)
        for pane in ("topRight", "bottomLeft", "bottomRight")
    ]


def _protect(sheet: Worksheet) -> None:
    """Headings stay as they are, everything else is free; no password, staff may lift it."""
    protection = sheet.protection
    protection.sheet = True
    protection.formatCells = False
    protection.formatColumns = False
    protection.formatRows = False
    protection.insertRows = False
    protection.deleteRows = False
    protection.insertHyperlinks = False
    protection.sort = False
    protection.autoFilter = False
