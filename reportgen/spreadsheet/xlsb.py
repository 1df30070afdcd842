"""Reads .xlsb by calamine, which shows values, days and hidden sheets, and nothing else.

To be called in a process of its own only: a damaged file may end it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zipfile import ZipFile

from python_calamine import CalamineWorkbook, SheetMetadata, SheetTypeEnum, SheetVisibleEnum

from reportgen.spreadsheet.formats import from_serial
from reportgen.spreadsheet.grid import GridRow, Sheet, Value
from reportgen.spreadsheet.guard import RefusedError, Tally
from reportgen.spreadsheet.text import clean

# Records of cells that calamine passes over: those without a column, and texts with a format.
_PASSED_OVER = frozenset((*range(12, 19), 62))
_DAY = timedelta(days=1)
_HALF_A_SECOND = timedelta(microseconds=500_000)
Shown = int | float | str | bool | time | date | datetime | timedelta


def read_xlsb(content: bytes, tally: Tally) -> tuple[Sheet, ...]:
    """Every worksheet, in order.

    Raises RefusedError where calamine would leave cells out, for people may stand in them; and what
    it raises for a damaged file.
    """
    with ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            sheet = name.casefold().startswith("xl/worksheets/") and name.endswith(".bin")
            if sheet and not _PASSED_OVER.isdisjoint(_kinds(archive.read(name))):
                raise RefusedError("it holds cells in a rare form of .xlsb")
    with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
        return tuple(
            _sheet(book, part, tally)
            for part in book.sheets_metadata
            if part.typ == SheetTypeEnum.WorkSheet
        )


def _kinds(part: bytes) -> Iterator[int]:
    """The kind of each record; kinds and sizes come in steps of seven bits. See [MS-XLSB] 2.1.4."""
    place = 0
    while place < len(part):
        kind, place = part[place], place + 1
        if kind & 0x80:
            kind, place = kind & 0x7F | part[place] << 7, place + 1
        size = shift = 0
        step = 0x80
        while step & 0x80:
            step, place = part[place], place + 1
            size |= (step & 0x7F) << shift
            shift += 7
        place += size
        yield kind


def _sheet(book: CalamineWorkbook, part: SheetMetadata, tally: Tally) -> Sheet:
    found = book.get_sheet_by_name(part.name)
    rows: list[GridRow] = []
    top, left = found.start or (0, 0)
    for number, shown in enumerate(found.to_python(skip_empty_area=True), top + 1):
        cells = {c: v for c, s in enumerate(shown, left) if (v := _value(s)) != ""}
        if cells:
            tally.row(cells)
            rows.append(GridRow(number, cells))
    hidden = part.visible != SheetVisibleEnum.Visible
    return Sheet(clean(part.name), tuple(rows), hidden, partial=True)


def _value(shown: Shown) -> Value:
    if isinstance(shown, str):
        return clean(shown)
    if isinstance(shown, bool | float):
        return shown
    if isinstance(shown, int):
        return float(shown)
    if isinstance(shown, datetime):
        # Binary fractions of a day miss the second by microseconds.
        return (shown.replace(tzinfo=None) + _HALF_A_SECOND).replace(microsecond=0)
    if isinstance(shown, date):
        return datetime.combine(shown, time())
    if isinstance(shown, time):
        return f"{shown:%H:%M}"
    days = shown / _DAY
    return from_serial(days) or days
