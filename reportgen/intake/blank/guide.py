"""Draws the sheet “How to fill this”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.intake.blank.columns import FONT, Column
from reportgen.rulebook.words import Words

STEPS = 7
_TITLE = Font(name=FONT, bold=True, size=18, color="FF0F5C4D")
_HEAD = Font(name=FONT, bold=True, size=11, color="FFFFFFFF")
_HEAD_FILL = PatternFill("solid", fgColor="FF0F5C4D")
_WRAP = Alignment(vertical="top", horizontal="left", wrap_text=True)
_LINE_LENGTH = 88


def draw_guide(sheet: Worksheet, sheets: Mapping[str, Sequence[Column]], words: Words) -> None:
    """Seven steps, then every column with what belongs in it and an example."""
    sheet.sheet_view.showGridLines = False
    for letter, width in (("A", 4), ("B", 24), ("C", 70), ("D", 44)):
        sheet.column_dimensions[letter].width = width
    sheet["B1"] = words.say("intake.guide-title")
    sheet["B1"].font = _TITLE
    sheet.row_dimensions[1].height = 30
    row = 3
    for step in range(1, STEPS + 1):
        number = sheet.cell(row, 1, f"{step}.")
        number.font, number.alignment = Font(name=FONT, bold=True), _WRAP
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=4)
        text = words.say(f"intake.guide-step-{step}")
        sheet.cell(row, 2, text).alignment = _WRAP
        sheet.row_dimensions[row].height = 16 * (len(text) // (_LINE_LENGTH + 40) + 1)
        row += 1
    for name, columns in sheets.items():
        row = _table(sheet, row + 1, name, columns, words)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.protection.sheet = True


def _table(sheet: Worksheet, row: int, name: str, columns: Sequence[Column], words: Words) -> int:
    heads = (name, words.say("intake.guide-what"), words.say("intake.guide-example"))
    for number, head in enumerate(heads, 2):
        cell = sheet.cell(row, number, head)
        cell.font, cell.fill = _HEAD, _HEAD_FILL
    for column in columns:
        row += 1
        text = words.say(f"intake.column.{column.key}")
        needed = " *" if column.needed else ""
        for number, value in enumerate((column.heading + needed, text, column.example), 2):
            sheet.cell(row, number, value).alignment = _WRAP
        longest = max(len(text) / 62, len(str(column.example)) / 44)
        sheet.row_dimensions[row].height = 16 * (int(longest) + 1)
    return row + 1
