"""What calamine leaves out of an .xls: error cells, links, hidden rows and columns."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping

from reportgen.intake.grid import ERROR_CELL, Fault
from reportgen.intake.readers.extras import ERROR_NAMES, Extras
from reportgen.intake.readers.ole import CompoundFile

_BOUND_SHEET, _BEGIN, _END = 0x0085, 0x0809, 0x000A
_FORMULA, _BOOL_OR_ERROR, _ROW, _COLUMNS, _LINK = 0x0006, 0x0205, 0x0208, 0x007D, 0x01B8
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x20, 0x01
_WEB_ADDRESS = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")


def read_extras(content: bytes) -> Mapping[int, Extras]:
    """Extras by the sheet's place among all sheets. Raises DamagedError for a broken container."""
    stream = CompoundFile(content).stream("Workbook", "Book")
    starts = _sheet_starts(stream)
    return {place: _sheet(stream, start) for place, start in enumerate(starts)}


def _records(stream: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size


def _sheet_starts(stream: bytes) -> list[int]:
    starts: list[int] = []
    for kind, data in _records(stream, 0):
        if kind == _END:
            break
        if kind == _BOUND_SHEET and len(data) >= 4:
            starts.append(struct.unpack_from("<I", data)[0])
    return starts


def _sheet(stream: bytes, start: int) -> Extras:
    extras = Extras()
    depth = 0
    for kind, data in _records(stream, start):
        depth += (kind == _BEGIN) - (kind == _END)
        if depth <= 0:
            break
        handler = _HANDLERS.get(kind)
        if handler is not None and depth == 1:
            try:
                handler(data, extras)
            except struct.error:
                continue  # one short record says nothing about the others
    return extras


def _formula(data: bytes, extras: Extras) -> None:
    row, column, _, kind, code, mark = struct.unpack_from("<HHHBxBxxxH", data)
    if mark == 0xFFFF and kind == 2:
        extras.faults[row + 1, column] = Fault(ERROR_CELL, ERROR_NAMES.get(code, "#ERROR!"))


def _error(data: bytes, extras: Extras) -> None:
    row, column, _, code, is_error = struct.unpack_from("<HHHBB", data)
    if is_error:
        extras.faults[row + 1, column] = Fault(ERROR_CELL, ERROR_NAMES.get(code, "#ERROR!"))


def _row(data: bytes, extras: Extras) -> None:
    number, flags = struct.unpack_from("<H10xH", data)
    if flags & _ROW_HIDDEN:
        extras.hidden_rows.add(number + 1)


def _columns(data: bytes, extras: Extras) -> None:
    first, last, flags = struct.unpack_from("<HH4xH", data)
    if flags & _COLUMN_HIDDEN:
        extras.hidden_columns.update(range(first, min(last, 1_024) + 1))


def _link(data: bytes, extras: Extras) -> None:
    row, _, column, _ = struct.unpack_from("<HHHH", data)
    place = data.find(_WEB_ADDRESS)
    if place >= 0:
        (size,) = struct.unpack_from("<I", data, place + 16)
        address = data[place + 20 : place + 20 + size].decode("utf-16-le", "replace")
        extras.links[row + 1, column] = address.partition("\0")[0]


_HANDLERS: Mapping[int, Callable[[bytes, Extras], None]] = {
    _FORMULA: _formula,
    _BOOL_OR_ERROR: _error,
    _ROW: _row,
    _COLUMNS: _columns,
    _LINK: _link,
}
