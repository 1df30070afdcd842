"""Draws one sheet of the blank workbook: headings, notes, drop-downs, example, protection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.intake.blank.columns import FONT, Column
from reportgen.rulebook.words import Words

LISTS = "Lists"
LAST_ROW = 2_000
HEADING_HEIGHT = 34
EXAMPLE_HEIGHT = 62
PROMPT_LIMIT, TITLE_LIMIT = 255, 32  # Excel repairs a file whose input messages are longer

_INK, _PAPER = "FF1F2933", "FFFFFFFF"
_FILLS = {
    "person": "FF0F5C4D",
    "profile": "FF2B6CB0",
    "rate": "FF8A5A00",
    "extras": "FF5B4B8A",
    "submission": "FF9B2C2C",
    "staff": "FF4A5568",
}
_EXAMPLE_FILL = PatternFill("solid", fgColor="FFF1F5F4")
_LINE = Border(bottom=Side(style="thin", color="FFD5DDE3"))
_DAY_FORMAT = "yyyy-mm-dd"


def draw_sheet(sheet: Worksheet, columns: Sequence[Column], words: Words) -> None:
    """Everything but the data; `Lists` must hold the named ranges of the drop-downs."""
    for number, column in enumerate(columns, 1):
        letter = get_column_letter(number)
        _heading(sheet, number, column, words)
        _example(sheet, number, column)
        dimension = sheet.column_dimensions[letter]
        dimension.width = column.width
        # The column's own style unlocks cells that don't exist yet.
        dimension.protection = Protection(locked=False)
        dimension.alignment = _alignment(column)
        dimension.number_format = _number_format(column)
        sheet.add_data_validation(_validation(letter, column, words))
    sheet.row_dimensions[1].height = HEADING_HEIGHT
    sheet.row_dimensions[2].height = EXAMPLE_HEIGHT
    sheet.freeze_panes = "D2" if columns[0].key == "candidate_id" else "C2"
    sheet.sheet_view.zoomScale = 110
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    _protect(sheet)


def style_row(sheet: Worksheet, row: int, columns: Sequence[Column]) -> None:
    """Give a filled row the look its columns have."""
    for number, column in enumerate(columns, 1):
        cell = sheet.cell(row, number)
        cell.alignment = _alignment(column)
        cell.protection = Protection(locked=False)
        cell.number_format = _number_format(column)
        cell.border = _LINE


def _heading(sheet: Worksheet, number: int, column: Column, words: Words) -> None:
    cell = sheet.cell(1, number, column.heading + (" *" if column.needed else ""))
    cell.font = Font(name=FONT, bold=True, color=_PAPER, size=11)
    cell.fill = PatternFill("solid", fgColor=_FILLS[column.group])
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    note = words.say(f"intake.column.{column.key}")
    if column.example != "":
        note += "\n\n" + words.say("intake.example", example=str(column.example))
    comment = Comment(note, "reportgen")
    comment.width, comment.height = 320, 60 + 18 * (len(note) // 42 + note.count("\n"))
    cell.comment = comment


def _example(sheet: Worksheet, number: int, column: Column) -> None:
    example: str | float | datetime | None = column.example if column.example != "" else None
    if column.choice == "day" and isinstance(example, str):
        example = datetime.fromisoformat(example)
    cell = sheet.cell(2, number, example)
    cell.font = Font(name=FONT, italic=True, color="FF6B7785")
    cell.fill = _EXAMPLE_FILL
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    cell.protection = Protection(locked=False)
    cell.border = _LINE
    cell.number_format = _number_format(column)


def _alignment(column: Column) -> Alignment:
    return Alignment(vertical="top", wrap_text=column.wrap)


def _number_format(column: Column) -> str:
    # Months typed as 2019-03 stay what they are; Excel would make a day of them.
    if column.choice == "day":
        return _DAY_FORMAT
    return "0.00" if isinstance(column.example, float) else "@"


def _validation(letter: str, column: Column, words: Words) -> DataValidation:
    prompt = words.say(f"intake.column.{column.key}")
    listed = column.choice not in ("", "day")
    rule = DataValidation(
        type="list" if listed else None,
        formula1=f"={list_name(column.choice)}" if listed else None,
        allow_blank=True,
        showErrorMessage=listed and not column.open,
        showInputMessage=True,
        promptTitle=column.heading[:TITLE_LIMIT],
        prompt=prompt[:PROMPT_LIMIT],
        errorTitle=column.heading[:TITLE_LIMIT],
        error=words.say("intake.choose-from-list")[:PROMPT_LIMIT],
    )
    rule.add(f"{letter}2:{letter}{LAST_ROW}")
    return rule


def list_name(choice: str) -> str:
    """The name the workbook gives a list."""
    return f"choices_{choice}"


def draw_lists(sheet: Worksheet, lists: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """Write the lists, one a column; returns what each name refers to."""
    places: dict[str, str] = {}
    for number, (choice, items) in enumerate(lists.items(), 1):
        letter = get_column_letter(number)
        for row, item in enumerate(items, 1):
            sheet.cell(row, number, item)
        places[list_name(choice)] = f"'{sheet.title}'!${letter}$1:${letter}${len(items)}"
    sheet.sheet_state = "hidden"
    return places


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
