"""Reads .xlsb: the parts of an .xlsx, with binary records in place of XML."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from zipfile import ZipFile

from reportgen.spreadsheet.binary import Cells, calls_link, is_shared, packed_number
from reportgen.spreadsheet.formats import shown_as
from reportgen.spreadsheet.grid import Area, Sheet
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xlsb_records import records, wide_text
from reportgen.spreadsheet.xlsx_parts import Package, SheetPart
from reportgen.spreadsheet.xml import DamagedError

_WORKBOOK = "xl/workbook.bin"
_PROPERTIES, _SHEET, _STRING = 153, 156, 19
_FORMAT, _STYLES_BEGIN, _STYLES_END, _STYLE = 44, 617, 618, 47
_ROW, _CELLS_END, _COLUMNS, _MERGED, _LINK = 0, 146, 60, 176, 494
_BLANK, _PACKED, _ERROR, _BOOL, _NUMBER, _TEXT, _STRING_CELL, _RICH_TEXT = 1, 2, 3, 4, 5, 6, 7, 62
_FORMULA_TEXT, _FORMULA_NUMBER, _FORMULA_BOOL, _FORMULA_ERROR = 8, 9, 10, 11
_SHORT_FIRST, _SHORT_LAST = 12, 18  # cells 1 to 7 again, without a column: the one after the last
_SHORT_SHIFT = 11
_ROW_HIDDEN, _COLUMN_HIDDEN, _TO_COMPUTE = 0x10, 0x01, 0x03
_TEXT_TOKEN = 0x17
_LAST_ROW = 1_048_575


def read_xlsb(archive: ZipFile, tally: Tally) -> tuple[Sheet, ...]:
    """Every worksheet, in order. Raises DamagedError for a package that doesn't hold together."""
    package = Package(archive)
    book = _read_workbook(package)
    found = [_SheetReader(book, tally.columns).read(package, part.path) for part in book.sheets]
    Cells.mark_uncomputed(found)
    return tuple(
        cells.sheet(part.name, hidden=part.hidden, tally=tally)
        for part, cells in zip(book.sheets, found, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Workbook:
    """What all sheets share."""

    sheets: Sequence[SheetPart]
    from_1904: bool
    strings: Sequence[str]
    styles: Sequence[str]


def _read_workbook(package: Package) -> _Workbook:
    relations = package.relations(_WORKBOOK)
    sheets: list[SheetPart] = []
    from_1904 = False
    with package.open(_WORKBOOK) as source:
        for kind, data in records(source):
            if kind == _PROPERTIES:
                from_1904 = bool(data[0] & 0x01)
            elif kind == _SHEET:
                (state,) = struct.unpack_from("<I", data)
                relation_id, place = wide_text(data, 8)
                relation = relations.get(relation_id)
                if relation is not None and relation.kind == "worksheet":
                    name, _ = wide_text(data, place)
                    sheets.append(SheetPart(name, state != 0, relation.target))
    if len({part.path.casefold() for part in sheets}) < len(sheets):
        raise DamagedError("two sheets in one part")
    paths = {r.kind: r.target for r in relations.values() if not r.external}
    strings = _read_strings(package, paths.get("sharedStrings", ""))
    return _Workbook(sheets, from_1904, strings, _read_styles(package, paths.get("styles", "")))


def _read_strings(package: Package, path: str) -> list[str]:
    if not path or not package.has(path):
        return []
    with package.open(path) as source:
        return [clean(wide_text(data, 1)[0]) for kind, data in records(source) if kind == _STRING]


def _read_styles(package: Package, path: str) -> list[str]:
    """For each cell style, what it makes of a number (see `formats`)."""
    styles: list[str] = []
    if not path or not package.has(path):
        return styles
    codes: dict[int, str] = {}
    inside = False
    with package.open(path) as source:
        for kind, data in records(source):
            if kind == _FORMAT:
                codes[struct.unpack_from("<H", data)[0]] = wide_text(data, 2)[0]
            elif kind in (_STYLES_BEGIN, _STYLES_END):
                inside = kind == _STYLES_BEGIN
            elif kind == _STYLE and inside:
                (number,) = struct.unpack_from("<H", data, 2)
                styles.append(shown_as(number, codes.get(number, "")))
    return styles


class _SheetReader:
    """Reads the records of one sheet into `Cells`."""

    def __init__(self, book: _Workbook, most_columns: int) -> None:
        self._strings = book.strings
        self._most_columns = most_columns
        self._cells = Cells(book.styles, from_1904=book.from_1904)
        self._row = 0
        self._column = -1
        self._link_ids: list[tuple[int, int, str]] = []
        self._contents: Mapping[int, Callable[[bytes, int], None]] = {
            _PACKED: self._packed,
            _ERROR: self._error,
            _BOOL: self._bool,
            _NUMBER: self._number,
            _TEXT: self._text,
            _RICH_TEXT: self._rich_text,
            _STRING_CELL: self._string_cell,
            _FORMULA_TEXT: self._formula_text,
            _FORMULA_NUMBER: self._formula_number,
            _FORMULA_BOOL: self._formula_bool,
            _FORMULA_ERROR: self._formula_error,
        }
        self._others: Mapping[int, Callable[[bytes], None]] = {
            _ROW: self._start_row,
            _COLUMNS: self._columns,
            _MERGED: self._merged,
            _LINK: self._link,
        }

    def read(self, package: Package, path: str) -> Cells:
        ended = False
        with package.open(path) as source:
            for kind, data in records(source):
                if _BLANK <= kind <= _SHORT_LAST or kind == _RICH_TEXT:
                    self._cell(kind, data)
                elif (handler := self._others.get(kind)) is not None:
                    handler(data)
                ended = ended or kind == _CELLS_END
        if not ended:
            raise DamagedError("a sheet without its end")
        relations = package.relations(path) if self._link_ids else {}
        for row, column, relation_id in self._link_ids:
            relation = relations.get(relation_id)
            if relation is not None and relation.external:
                self._cells.links.setdefault((row, column), relation.target)
        return self._cells

    def _cell(self, kind: int, data: bytes) -> None:
        if _SHORT_FIRST <= kind <= _SHORT_LAST:
            kind -= _SHORT_SHIFT
            data = struct.pack("<I", self._column + 1) + data
        self._column, style = struct.unpack_from("<II", data)
        content = self._contents.get(kind)
        if content is not None:
            content(data, style & 0xFFFFFF)

    def _start_row(self, data: bytes) -> None:
        (number,) = struct.unpack_from("<I", data)
        if number > _LAST_ROW:
            raise DamagedError("a row below the last")
        self._row, self._column = number + 1, -1
        if data[11] & _ROW_HIDDEN:
            self._cells.hidden_rows.add(self._row)

    def _packed(self, data: bytes, style: int) -> None:
        (packed,) = struct.unpack_from("<I", data, 8)
        self._cells.number(self._row, self._column, packed_number(packed), style)

    def _number(self, data: bytes, style: int) -> None:
        (number,) = struct.unpack_from("<d", data, 8)
        self._cells.number(self._row, self._column, number, style)

    def _string_cell(self, data: bytes, _: int) -> None:
        (number,) = struct.unpack_from("<I", data, 8)
        self._cells.put(self._row, self._column, self._strings[number])

    def _text(self, data: bytes, _: int) -> None:
        self._cells.text(self._row, self._column, wide_text(data, 8)[0])

    def _rich_text(self, data: bytes, _: int) -> None:
        self._cells.text(self._row, self._column, wide_text(data, 9)[0])

    def _bool(self, data: bytes, _: int) -> None:
        self._cells.put(self._row, self._column, bool(data[8]))

    def _error(self, data: bytes, _: int) -> None:
        self._cells.error(self._row, self._column, data[8])

    def _formula_text(self, data: bytes, _: int) -> None:
        text, place = wide_text(data, 8)
        self._cells.text(self._row, self._column, text)
        tokens = self._formula(data, place)
        # With `""` in the formula, the empty text may well be its result.
        empty = not text and bytes((_TEXT_TOKEN, 0, 0)) not in tokens
        self._result(empty=empty and not is_shared(tokens))

    def _formula_number(self, data: bytes, style: int) -> None:
        self._number(data, style)
        number, flags = struct.unpack_from("<dH", data, 8)
        tokens = self._formula(data, 16)
        empty = number == 0 and flags & _TO_COMPUTE != 0
        self._result(empty=empty and not is_shared(tokens))

    def _formula_bool(self, data: bytes, style: int) -> None:
        self._bool(data, style)
        self._result(empty=False)

    def _formula_error(self, data: bytes, style: int) -> None:
        self._error(data, style)
        self._result(empty=False)

    def _result(self, *, empty: bool) -> None:
        self._cells.result(self._row, self._column, empty=empty)

    def _formula(self, data: bytes, place: int) -> bytes:
        """The tokens of the formula at `place`; the link it makes is kept."""
        size = int.from_bytes(data[place + 2 : place + 6], "little")
        tokens = data[place + 6 : place + 6 + size]
        if tokens[:1] == bytes((_TEXT_TOKEN,)) and calls_link(tokens):
            end = 3 + 2 * int.from_bytes(tokens[1:3], "little")
            self._cells.links[self._row, self._column] = tokens[3:end].decode(
                "utf-16-le", "replace"
            )
        return tokens

    def _columns(self, data: bytes) -> None:
        first, last, flags = struct.unpack_from("<II8xH", data)
        if flags & _COLUMN_HIDDEN:
            self._cells.hide_columns(first, min(last, self._most_columns - 1))

    def _merged(self, data: bytes) -> None:
        top, bottom, left, right = struct.unpack_from("<IIII", data)
        self._cells.merged.append(Area(top + 1, left, bottom + 1, right))

    def _link(self, data: bytes) -> None:
        row, _last, column = struct.unpack_from("<III", data)
        self._link_ids.append((row + 1, column, wide_text(data, 16)[0]))
