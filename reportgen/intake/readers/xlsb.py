"""What calamine leaves out of an .xlsb: error cells and hidden rows."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from zipfile import ZipFile

from reportgen.intake.grid import ERROR_CELL, Fault
from reportgen.intake.readers.extras import ERROR_NAMES, Extras
from reportgen.intake.readers.xlsx_parts import Package

_ROW, _ERROR, _FORMULA_ERROR, _SHEET = 0, 3, 11, 156
_ROW_HIDDEN = 0x10
_WORKBOOK = "xl/workbook.bin"


def read_extras(archive: ZipFile) -> Mapping[int, Extras]:
    """Extras by the sheet's place among all sheets. Raises DamagedError for a missing part."""
    package = Package(archive)
    relations = package.relations(_WORKBOOK)
    found: dict[int, Extras] = {}
    with package.open(_WORKBOOK) as source:
        sheets = [data for kind, data in _records(source.read()) if kind == _SHEET]
    for place, data in enumerate(sheets):
        relation = relations.get(_wide_text(data, 8))
        if relation is not None and package.has(relation.target):
            with package.open(relation.target) as source:
                found[place] = _sheet(source.read())
    return found


def _sheet(content: bytes) -> Extras:
    extras = Extras()
    row = 0
    for kind, data in _records(content):
        if kind == _ROW and len(data) >= 12:
            row = int(struct.unpack_from("<I", data)[0]) + 1
            if data[11] & _ROW_HIDDEN:
                extras.hidden_rows.add(row)
        elif kind in (_ERROR, _FORMULA_ERROR) and len(data) >= 9:
            column = int(struct.unpack_from("<I", data)[0])
            extras.faults[row, column] = Fault(ERROR_CELL, ERROR_NAMES.get(data[8], "#ERROR!"))
    return extras


def _records(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Records with their kind and size in seven-bit steps; see [MS-XLSB] 2.1.4."""
    place = 0
    while place < len(content):
        kind, place = _stepped(content, place, 2)
        size, place = _stepped(content, place, 4)
        yield kind, content[place : place + size]
        place += size


def _stepped(content: bytes, place: int, most: int) -> tuple[int, int]:
    number = 0
    for step in range(most):
        if place >= len(content):
            break
        byte = content[place]
        place += 1
        # The kind of a record keeps its high bits: 0x9C 0x01 is 156.
        number |= (byte & 0x7F) << (7 * step)
        if not byte & 0x80:
            break
    return number, place


def _wide_text(data: bytes, place: int) -> str:
    if len(data) < place + 4:
        return ""
    (length,) = struct.unpack_from("<I", data, place)
    return data[place + 4 : place + 4 + 2 * length].decode("utf-16-le", "replace")
