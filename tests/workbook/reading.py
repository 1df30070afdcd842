"""Reading a workbook's tables without the code that wrote them."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from itertools import takewhile
from typing import Any
from warnings import catch_warnings, simplefilter

from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

Row = dict[str, Any]


@lru_cache(maxsize=8)
def opened(data: bytes) -> Workbook:
    """The workbook of these bytes, opened once for all who look at it: to read, not to change."""
    with catch_warnings():
        simplefilter("ignore")  # openpyxl leaves out solid bars and sparklines, and says so
        return load_workbook(BytesIO(data))


def table(data: bytes, sheet: str, name: str) -> list[Row]:
    """The rows of an Excel table by heading, an empty table's empty row left out."""
    ws = opened(data)[sheet]
    head, *rows = ws[ws.tables[name].ref]
    headings = [cell.value for cell in head]
    found = [dict(zip(headings, (c.value for c in row), strict=True)) for row in rows]
    return [row for row in found if any(v is not None for v in row.values())]


def under(data: bytes, sheet: str, *headings: str) -> list[tuple[Any, ...]]:
    """What stands below headings that share a row of a sheet without tables, to the first gap."""
    rows = [[cell.value for cell in row] for row in opened(data)[sheet].iter_rows()]
    at = next(n for n, row in enumerate(rows) if set(headings) <= set(row))
    columns = [rows[at].index(heading) for heading in headings]
    found = [tuple(row[column] for column in columns) for row in rows[at + 1 :]]
    return list(takewhile(lambda row: row[0] is not None, found))


def by_calamine(data: bytes, sheet: str) -> list[list[Any]]:
    workbook = CalamineWorkbook.from_filelike(BytesIO(data))
    return workbook.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
