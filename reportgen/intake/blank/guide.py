"""Draws the sheet “How to fill this”."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.intake.blank.look import (
    EXAMPLE_FONT,
    FONT,
    GREEN,
    HEADING_FONT,
    LINE,
    group_fill,
)
from reportgen.intake.blank.paper import fit_paper
from reportgen.intake.blank.rules import FIRST_ROW
from reportgen.intake.blank.said import SaidColumn, SaidSheet
from reportgen.rulebook.words import Words

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
