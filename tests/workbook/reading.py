"""Reading a workbook's tables without the code that wrote them."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

Row = dict[str, Any]


@lru_cache(maxsize=8)
def opened(data: bytes) -> Workbook:
    """The workbook of these bytes, opened once for all who look at it: to read, not to change."""
    return load_workbook(BytesIO(data))


def table(data: bytes, sheet: str, name: str) -> list[Row]:
    """The rows of an Excel table by heading, an empty table's empty row left out."""
    ws = opened(data)[sheet]
    head, *rows = ws[ws.tables[name].ref]
    headings = [cell.value for cell in head]
    found = [dict(zip(headings, (c.value for c in row), strict=True)) for row in rows]
    return [row for row in found if any(v is not None for v in row.values())]


def by_calamine(data: bytes, sheet: str) -> list[list[Any]]:
    workbook = CalamineWorkbook.from_filelike(BytesIO(data))
    return workbook.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
