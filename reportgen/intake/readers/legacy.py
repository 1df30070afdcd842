"""Reads .xls and .xlsb through calamine, and lays over what calamine leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import IO
from zipfile import ZipFile, is_zipfile

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from reportgen.intake.grid import Area, GridRow, Sheet, Value
from reportgen.intake.readers import biff, xlsb
from reportgen.intake.readers.extras import Extras, laid_over
from reportgen.intake.readers.limits import Tally
from reportgen.intake.readers.xml import DamagedError
from reportgen.intake.text import clean


class LockedError(Exception):
    """The file wants a password."""


def read_legacy(handle: IO[bytes], tally: Tally) -> tuple[Sheet, ...]:
    """Every worksheet. Raises LockedError, or DamagedError for what calamine can't read."""
    try:
        with CalamineWorkbook.from_filelike(handle) as book:
            sheets = {
                place: _sheet(book, meta.name, meta.visible is not SheetVisibleEnum.Visible, tally)
                for place, meta in enumerate(book.sheets_metadata)
                if meta.typ is SheetTypeEnum.WorkSheet
            }
    except PasswordError as error:
        raise LockedError from error
    except CalamineError as error:
        raise DamagedError("calamine can't read it") from error
    except BaseException as error:
        # A panic in the Rust below is raised outside the Exception family.
        if type(error).__name__ == "PanicException":
            raise DamagedError("calamine gave up on it") from None
        raise
    extras = _extras(handle)
    return tuple(
        laid_over(sheet, extras[place]) if place in extras else sheet
        for place, sheet in sheets.items()
    )


def _extras(handle: IO[bytes]) -> Mapping[int, Extras]:
    handle.seek(0)
    if is_zipfile(handle):
        with ZipFile(handle) as archive:
            return xlsb.read_extras(archive)
    handle.seek(0)
    return biff.read_extras(handle.read())


def _sheet(book: CalamineWorkbook, name: str, hidden: bool, tally: Tally) -> Sheet:
    sheet = book.get_sheet_by_name(name)
    top, left = sheet.start or (0, 0)
    rows: list[GridRow] = []
    for number, record in enumerate(sheet.to_python(skip_empty_area=True), top + 1):
        values = ((left + column, _value(raw)) for column, raw in enumerate(record))
        cells = {column: value for column, value in values if value != ""}
        if cells:
            tally.row(cells)
            rows.append(GridRow(number, cells))
    merged = tuple(
        Area(first[0] + 1, first[1], last[0] + 1, last[1])
        for first, last in sheet.merged_cell_ranges or ()
    )
    return Sheet(name, tuple(rows), hidden=hidden, merged=merged)


def _value(value: object) -> Value:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool | float | datetime):
        return value
    if isinstance(value, int):
        return float(value)
    if isinstance(value, date):
        return datetime.combine(value, time())
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds() // 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    return str(value)
