"""How the sheets of the sample workbooks look, and how each kind of value becomes a cell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from math import ceil

from xlsxwriter.utility import xl_range
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from tests.samples.candidates import Row, Value
from tests.samples.columns import SUBMISSION_COLUMNS, Column
from tests.samples.look import Look
from tests.samples.readme import CHOICES, ReadMe

README_SHEET = "Read me"
LINE_HEIGHT = 13.5  # points, for 10 point text
SHORTEST, TALLEST = 2 * LINE_HEIGHT, 11 * LINE_HEIGHT


def write_data_sheet(
    book: Workbook,
    look: Look,
    name: str,
    columns: Sequence[Column],
    rows: Sequence[Row],
    pinned: int,
) -> Worksheet:
    """A sheet with a frozen head and `pinned` frozen columns; values go in as they are."""
    sheet = book.add_worksheet(name)
    sheet.set_row(0, 2.6 * LINE_HEIGHT)
    for index, column in enumerate(columns):
        sheet.set_column(index, index, column.width)
        sheet.write_string(0, index, column.heading, look.head[column.group])
    for number, row in enumerate(rows, start=1):
        sheet.set_row(number, _height(row, columns))
        for index, column in enumerate(columns):
            _write(sheet, number, index, column, row.get(column.key, ""), look)
    sheet.freeze_panes(1, pinned)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(8)  # A3
    sheet.repeat_rows(0)
    sheet.fit_to_pages(2, 0)
    sheet.set_zoom(90)
    return sheet


def write_readme(book: Workbook, look: Look, readme: ReadMe) -> dict[str, str]:
    """The notes, and below them the lists to choose from.

    Returns where each list stands, by column key, for the drop-downs.
    """
    sheet = book.add_worksheet(README_SHEET)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 4, 30)
    sheet.write_string(0, 0, readme.title, look.title)
    sheet.write_string(1, 0, readme.opening, look.quiet)
    top = 3
    for label, text in readme.lines:
        sheet.write_string(top, 0, label, look.label)
        sheet.merge_range(top, 1, top, 3, text, look.note)
        sheet.set_row(top, (1 + len(text) // 90) * 1.3 * LINE_HEIGHT)
        top += 1
    return _write_choices(sheet, look, top + 1)


def write_drop_downs(
    sheet: Worksheet, columns: Sequence[Column], rows: int, choices: dict[str, str]
) -> None:
    """Offer the choices, without refusing what people type instead."""
    for index, column in enumerate(columns):
        if column.key in choices:
            sheet.data_validation(
                1,
                index,
                rows + 50,
                index,
                {"validate": "list", "source": choices[column.key], "show_error": False},
            )


def _write_choices(sheet: Worksheet, look: Look, top: int) -> dict[str, str]:
    places: dict[str, str] = {}
    for index, (key, heading, values) in enumerate(CHOICES):
        sheet.write_string(top, index, heading, look.head["staff"])
        for offset, value in enumerate(values, start=1):
            sheet.write_string(top + offset, index, value, look.note)
        span = xl_range(top + 1, index, top + len(values), index)
        first, last = (f"${cell[0]}${cell[1:]}" for cell in span.split(":"))
        places[key] = f"='{README_SHEET}'!{first}:{last}"
    return places


def _write(
    sheet: Worksheet, row: int, index: int, column: Column, value: Value, look: Look
) -> None:
    text = look.name if column.key == "name" else look.text
    if isinstance(value, datetime):
        sheet.write_datetime(row, index, value, look.moment)
    elif isinstance(value, date):
        sheet.write_datetime(row, index, value, look.day)
    elif isinstance(value, int | float):
        sheet.write_number(row, index, value, look.whole if value == int(value) else look.money)
    elif value == "#N/A":
        sheet.write_formula(row, index, _lookup(row, column), text, value)
    elif value == "#VALUE!":
        sheet.write_formula(row, index, f'="Overview of "+{row + 1}', text, value)
    elif value:
        sheet.write_string(row, index, value, text)
    else:
        sheet.write_blank(row, index, None, text)


def _lookup(row: int, column: Column) -> str:
    """A lookup in `Submissions` that finds nobody, as a tired coach leaves it behind."""
    keys = [c.key for c in SUBMISSION_COLUMNS]
    place = keys.index(column.key) + 1 if column.key in keys else len(keys)
    return f"=VLOOKUP($A{row + 1},Submissions!$A:$J,{place},FALSE)"


def _height(row: Row, columns: Sequence[Column]) -> float:
    """Tall enough for most of the text; the longest overviews are cut off on screen."""
    lines = max(_lines(row.get(c.key, ""), c.width) for c in columns)
    return min(max(lines * LINE_HEIGHT, SHORTEST), TALLEST)


def _lines(value: Value, width: float) -> int:
    if not isinstance(value, str):
        return 1
    return sum(max(1, ceil(len(line) / width)) for line in value.splitlines())
