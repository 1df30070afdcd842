"""Draws one sheet of the blank workbook: headings, notes, example, print set-up, protection."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from math import ceil

from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.views import Pane, Selection
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.intake.blank.look import (
    EXAMPLE_FILL,
    EXAMPLE_FONT,
    FONT,
    GREEN,
    GROUP_COLOURS,
    HEADING_ALIGNMENT,
    HEADING_FONT,
    LINE,
    dress,
    dress_column,
    fit_paper,
    group_fill,
)
from reportgen.intake.blank.rules import FIRST_ROW, LAST_ROW, mark_second_looks, validation
from reportgen.intake.blank.words import SaidColumn, SaidSheet
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


STEPS = 8
_WIDTHS = {"A": 4, "B": 27, "C": 64, "D": 46}
_ACROSS = _WIDTHS["B"] + _WIDTHS["C"] + _WIDTHS["D"]
_LINE_HEIGHT = 15.5
_TITLE = Font(name=FONT, bold=True, size=20, color=GREEN)
_BOLD, _STEP = Font(name=FONT, bold=True), Font(name=FONT, bold=True, size=12, color=GREEN)
_HEAD_FILL = PatternFill("solid", fgColor="FFE3ECE9")
_WRAP = Alignment(vertical="top", horizontal="left", wrap_text=True, indent=1)
_LETTERS_A_UNIT = 1.12  # widths count digits; running text has narrower letters


def draw_guide(sheet: Worksheet, sheets: Sequence[SaidSheet], words: Words) -> None:
    """A few steps, then every column in its colour: what belongs there, and an example."""
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = GREEN
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet["A1"] = words.say("intake.guide-title")
    sheet["A1"].font = _TITLE
    sheet.row_dimensions[1].height = 36
    row = _steps(sheet, 3, sheets[0], words)
    for said in sheets:
        row = _table(sheet, row + 1, said, words)
    fit_paper(sheet, "portrait")
    sheet.protection.sheet = True


def _steps(sheet: Worksheet, row: int, people: SaidSheet, words: Words) -> int:
    types = people.columns[people.place("types_of_work") - 1].heading
    for step in range(1, STEPS + 1):
        text = words.say(f"intake.guide-step-{step}", candidates=people.title, types=types)
        number = sheet.cell(row, 1, str(step))
        number.font, number.alignment = _STEP, Alignment(horizontal="center", vertical="top")
        _write(sheet, row, 2, text)
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=4)
        sheet.row_dimensions[row].height = _height((text, _ACROSS)) + 4
        row += 1
    return row


def _table(sheet: Worksheet, row: int, said: SaidSheet, words: Words) -> int:
    """One sheet's columns; its name leads there. Returns the row after the table."""
    heads = (said.title, words.say("intake.guide-what"), words.say("intake.guide-example"))
    for number, head in enumerate(("", *heads), 1):
        cell = _write(sheet, row, number, head)
        cell.font, cell.fill = _BOLD, _HEAD_FILL
        cell.alignment = Alignment(horizontal="left", vertical="center", indent=1)
    place = f"{quote_sheetname(said.title)}!A{FIRST_ROW}"
    name = sheet.cell(row, 2)
    name.hyperlink = Hyperlink(ref=name.coordinate, location=place, display=said.title)
    name.font = Font(name=FONT, bold=True, underline="single", color=GREEN)
    sheet.row_dimensions[row].height = 21
    for column in said.columns:
        row += 1
        _explain(sheet, row, column)
    return row + 1


def _explain(sheet: Worksheet, row: int, said: SaidColumn) -> None:
    heading = _write(sheet, row, 2, said.shown_heading)
    heading.font, heading.fill = HEADING_FONT, group_fill(said.column.group)
    _write(sheet, row, 3, said.purpose).border = LINE
    example = _write(sheet, row, 4, said.example)
    example.font, example.border = EXAMPLE_FONT, LINE
    texts = ((said.purpose, _WIDTHS["C"]), (str(said.example), _WIDTHS["D"]))
    sheet.row_dimensions[row].height = _height(*texts) + 4


def _write(sheet: Worksheet, row: int, column: int, value: str | float) -> Cell:
    cell = sheet.cell(row, column, value)
    if not isinstance(cell, Cell):
        raise TypeError(f"{cell.coordinate} is inside a merged cell")
    cell.alignment = _WRAP
    return cell


def _height(*texts: tuple[str, int]) -> float:
    """Points that the tallest of these texts needs in a cell so many characters wide."""
    lines = (ceil(len(text) / width / _LETTERS_A_UNIT) for text, width in texts if text)
    return max(lines) * _LINE_HEIGHT
