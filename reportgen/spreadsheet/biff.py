"""Reads .xls as Excel 5 and later wrote it, from the records of its one stream."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reportgen.spreadsheet.biff_records import TextReader, codec_of, continued, records
from reportgen.spreadsheet.binary import Cells, LockedError, calls_link, is_shared, packed_number
from reportgen.spreadsheet.formats import shown_as
from reportgen.spreadsheet.grid import Area, Sheet
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.ole import CompoundFile
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xml import DamagedError

_BEGIN, _END = 0x0809, 0x000A
_EXCEL_5, _EXCEL_97 = 0x0500, 0x0600
_LOCKED, _CODE_PAGE, _FROM_1904, _FORMAT, _STYLE = 0x002F, 0x0042, 0x0022, 0x041E, 0x00E0
_SHEET, _STRINGS = 0x0085, 0x00FC
_WORKSHEET = 0x00
_FORMULA, _FORMULA_TEXT, _LABEL, _RICH_LABEL = 0x0006, 0x0207, 0x0204, 0x00D6
_STRING_CELL, _NUMBER, _PACKED, _PACKED_RUN = 0x00FD, 0x0203, 0x027E, 0x00BD
_BOOL_OR_ERROR, _ROW, _COLUMNS, _MERGED, _LINK = 0x0205, 0x0208, 0x007D, 0x00E5, 0x01B8
_ROW_HIDDEN, _COLUMN_HIDDEN = 0x20, 0x01
_LAST_COLUMN = 0xFF
_NOT_A_NUMBER = 0xFFFF
_IS_TEXT, _IS_BOOL, _IS_ERROR = 0, 1, 2  # of a formula's result; 3 is the empty text
_COMPUTE_ON_LOAD = 0x03
_TEXT_TOKEN = 0x17
_WEB_ADDRESS = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")


def read_xls(content: bytes, tally: Tally) -> tuple[Sheet, ...]:
    """Every worksheet, in order. Raises LockedError, or DamagedError for what can't be an .xls."""
    stream = CompoundFile(content).stream("Workbook", "Book")
    book = _read_workbook(stream)
    # A sheet ends where the next one starts at the latest, so that no record is read twice.
    places = sorted([*(part.start for part in book.sheets), len(stream)])
    ends = dict(pairwise(places))
    if len(ends) < len(book.sheets):
        raise DamagedError("two sheets in one place")
    found = [_SheetReader(book, stream).read(part.start, ends[part.start]) for part in book.sheets]
    Cells.mark_uncomputed(found)
    return tuple(
        cells.sheet(part.name, hidden=part.hidden, tally=tally)
        for part, cells in zip(book.sheets, found, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _SheetPart:
    name: str
    hidden: bool
    start: int


@dataclass(slots=True)
class _Workbook:
    """What all sheets share. `codec` is "" where texts say themselves how they are written."""

    codec: str
    from_1904: bool = False
    sheets: list[_SheetPart] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)


def _read_workbook(stream: bytes) -> _Workbook:
    book = _Workbook("")
    codes: dict[int, str] = {}
    numbers: list[int] = []
    for kind, data, place in records(stream, 0, len(stream)):
        if kind == _BEGIN:
            book.codec = "" if _version(data) == _EXCEL_97 else "cp1252"
        elif kind == _END:
            book.styles = [shown_as(number, codes.get(number, "")) for number in numbers]
            return book
        elif kind == _LOCKED:
            raise LockedError
        elif kind == _CODE_PAGE and book.codec:
            book.codec = codec_of(struct.unpack_from("<H", data)[0])
        elif kind == _FROM_1904:
            book.from_1904 = data[:1] == b"\x01"
        elif kind == _FORMAT:
            (number,) = struct.unpack_from("<H", data)
            text = TextReader([data], 2, book.codec)
            codes[number] = text.text(1 if book.codec else 2)
        elif kind == _STYLE:
            numbers.append(struct.unpack_from("<H", data, 2)[0])
        elif kind == _SHEET:
            start, state, what = struct.unpack_from("<IBB", data)
            if what == _WORKSHEET:
                name = TextReader([data], 6, book.codec).text(1)
                book.sheets.append(_SheetPart(name, bool(state & 0x03), start))
        elif kind == _STRINGS:
            book.strings = _strings(continued(stream, data, place))
    raise DamagedError("a workbook without its end")


def _version(data: bytes) -> int:
    (version,) = struct.unpack_from("<H", data)
    if version not in (_EXCEL_5, _EXCEL_97):
        raise DamagedError("an unknown version of the format")
    return int(version)


def _strings(pieces: Sequence[bytes]) -> list[str]:
    reader = TextReader(pieces, 4)
    count = reader.number(4)
    strings: list[str] = []
    while len(strings) < count and not reader.at_end:
        strings.append(clean(reader.text()))
    return strings


class _SheetReader:
    """Reads the records of one sheet into `Cells`."""

    def __init__(self, book: _Workbook, stream: bytes) -> None:
        self._book = book
        self._stream = stream
        self._cells = Cells(book.styles, from_1904=book.from_1904)
        self._awaits_text: tuple[int, int] | None = None
        self._handlers: Mapping[int, Callable[[bytes, int], None]] = {
            _STRING_CELL: self._string_cell,
            _NUMBER: self._number,
            _PACKED: self._packed,
            _PACKED_RUN: self._packed_run,
            _FORMULA: self._formula,
            _FORMULA_TEXT: self._formula_text,
            _LABEL: self._label,
            _RICH_LABEL: self._label,
            _BOOL_OR_ERROR: self._bool_or_error,
            _ROW: self._row,
            _COLUMNS: self._columns,
            _MERGED: self._merged,
            _LINK: self._link,
        }

    def read(self, start: int, end: int) -> Cells:
        depth = 0
        for kind, data, place in records(self._stream, start, end):
            if kind == _BEGIN:
                depth += 1  # a chart on the sheet has a beginning and an end of its own
            elif kind == _END:
                depth -= 1
                if depth == 0:
                    return self._cells
            elif depth == 1 and (handler := self._handlers.get(kind)) is not None:
                handler(data, place)
            elif depth == 0:
                break
        raise DamagedError("a sheet without its end")

    def _string_cell(self, data: bytes, _: int) -> None:
        row, column, _style, number = struct.unpack_from("<HHHI", data)
        self._cells.put(row + 1, column, self._book.strings[number])

    def _number(self, data: bytes, _: int) -> None:
        row, column, style, number = struct.unpack_from("<HHHd", data)
        self._cells.number(row + 1, column, number, style)

    def _packed(self, data: bytes, _: int) -> None:
        row, column, style, packed = struct.unpack_from("<HHHI", data)
        self._cells.number(row + 1, column, packed_number(packed), style)

    def _packed_run(self, data: bytes, _: int) -> None:
        row, first = struct.unpack_from("<HH", data)
        run = data[4 : len(data) - 2]
        for column, (style, packed) in enumerate(struct.iter_unpack("<HI", run), first):
            self._cells.number(row + 1, column, packed_number(packed), style)

    def _formula(self, data: bytes, _: int) -> None:
        row, column, style, kind, code, mark = struct.unpack_from("<HHHBxBxxxH", data)
        tokens = self._tokens(data)
        row += 1
        empty = False
        self._awaits_text = None
        if mark != _NOT_A_NUMBER:
            number, flags = struct.unpack_from("<dH", data, 6)
            empty = number == 0 and flags & _COMPUTE_ON_LOAD == _COMPUTE_ON_LOAD
            self._cells.number(row, column, number, style)
        elif kind == _IS_TEXT:
            self._awaits_text = row, column
        elif kind == _IS_BOOL:
            self._cells.put(row, column, bool(code))
        elif kind == _IS_ERROR:
            self._cells.error(row, column, code)
        else:
            empty = bytes((_TEXT_TOKEN, 0)) not in tokens  # `""` in it: it may well give that
        self._cells.result(row, column, empty=empty and not is_shared(tokens))
        if tokens[:1] == bytes((_TEXT_TOKEN,)) and calls_link(tokens):
            link = TextReader([tokens], 1, self._book.codec).text(1)
            self._cells.links[row, column] = link

    def _tokens(self, data: bytes) -> bytes:
        (size,) = struct.unpack_from("<H", data, 20)
        return data[22 : 22 + size]

    def _formula_text(self, data: bytes, place: int) -> None:
        if self._awaits_text is not None:
            pieces = continued(self._stream, data, place)
            self._cells.text(*self._awaits_text, TextReader(pieces, 0, self._book.codec).text())
            self._awaits_text = None

    def _label(self, data: bytes, place: int) -> None:
        row, column = struct.unpack_from("<HH", data)
        pieces = continued(self._stream, data, place)
        self._cells.text(row + 1, column, TextReader(pieces, 6, self._book.codec).text())

    def _bool_or_error(self, data: bytes, _: int) -> None:
        row, column, _style, code, is_error = struct.unpack_from("<HHHBB", data)
        if is_error:
            self._cells.error(row + 1, column, code)
        else:
            self._cells.put(row + 1, column, bool(code))

    def _row(self, data: bytes, _: int) -> None:
        number, flags = struct.unpack_from("<H10xH", data)
        if flags & _ROW_HIDDEN:
            self._cells.hidden_rows.add(number + 1)

    def _columns(self, data: bytes, _: int) -> None:
        first, last, flags = struct.unpack_from("<HH4xH", data)
        if flags & _COLUMN_HIDDEN:
            self._cells.hide_columns(first, min(last, _LAST_COLUMN))

    def _merged(self, data: bytes, _: int) -> None:
        (count,) = struct.unpack_from("<H", data)
        for top, bottom, left, right in struct.iter_unpack("<HHHH", data[2 : 2 + 8 * count]):
            self._cells.merged.append(Area(top + 1, left, bottom + 1, right))

    def _link(self, data: bytes, _: int) -> None:
        row, _last, column = struct.unpack_from("<HHH", data)
        place = data.find(_WEB_ADDRESS)
        if place >= 0:
            (size,) = struct.unpack_from("<I", data, place + 16)
            address = data[place + 20 : place + 20 + size].decode("utf-16-le", "replace")
            self._cells.links.setdefault((row + 1, column), address.partition("\0")[0])
