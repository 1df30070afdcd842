"""Reads .xls by xlrd, and what xlrd passes over in the same records: formulas."""

from __future__ import annotations

import io
import re
import struct
from typing import Any

import xlrd
from xlrd import biffh, book, sheet

from reportgen.spreadsheet.formats import PLAIN, shown_as, shown_value
from reportgen.spreadsheet.grid import (
    ERROR_CELL,
    FORMULA_WITHOUT_VALUE,
    Area,
    Fault,
    GridRow,
    Sheet,
    Value,
)
from reportgen.spreadsheet.guard import LockedError, Tally
from reportgen.spreadsheet.text import clean

_UNSAVED = Fault(FORMULA_WITHOUT_VALUE, "=…")  # the tokens of a formula are no text to show
_FORMULAS = (0x0006, 0x0206, 0x0406)  # kinds of records
_NOT_A_NUMBER = 0xFFFF
_EMPTY_TEXT = 3  # of a formula's result
_COMPUTE_ON_LOAD = 0x03
_TEXT_TOKEN, _SHARED_TOKEN = 0x17, 0x01
# A call of HYPERLINK with one or two arguments, at the end of a formula's tokens.
_LINK_CALL = re.compile(rb"[\x22\x42\x62][\x01\x02]\x67\x01\Z")
_EXCEL_97 = 80


_HALVES = re.compile("[\U00010000-\U0010ffff]")


def _decoded(data: bytes, codec: str) -> str:
    """Text as xlrd counts it, an emoji as two letters: it parts texts between the halves."""
    if codec.casefold().replace("-", "_") not in ("utf_16_le", "utf_16le"):
        return data.decode(codec, "replace")
    text = data.decode("utf-16-le", "surrogatepass")
    if _HALVES.search(text):
        return "".join(chr(half) for (half,) in struct.iter_unpack("<H", data))
    return text


def _whole(text: str) -> str:
    """Cleaned, its halves joined."""
    if not text.isascii():
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return clean(text)


# What xlrd decodes with gives up the whole file for one emoji at the end of a record.
for _module in (biffh, book, sheet):
    _module.unicode = _decoded


def read_xls(content: bytes, tally: Tally) -> tuple[Sheet, ...]:
    """Every worksheet, in order. Raises LockedError, or what xlrd raises for a damaged file."""
    opened = _opened(content)
    found = [_SheetReader(opened, number) for number in range(opened.nsheets)]
    # The format has no mark for a formula that nobody computed: writers that can't compute leave
    # "" or 0. Where not one formula of the workbook has another result, nothing ever computed it.
    uncomputed = not any(reader.formulas.computed for reader in found)
    return tuple(reader.read(tally, uncomputed=uncomputed) for reader in found)


def _opened(content: bytes) -> Any:
    given: dict[str, Any] = {
        "file_contents": content,
        "logfile": io.StringIO(),
        "formatting_info": True,
        "on_demand": True,
        "ragged_rows": True,
    }
    try:
        return xlrd.open_workbook(**given)
    except LookupError:
        return xlrd.open_workbook(**given, encoding_override="cp1252")  # a page nobody knows
    except xlrd.XLRDError as error:
        if "encrypted" in str(error):
            raise LockedError from error
        raise


class _Formulas:
    """Listens to the records of one sheet as xlrd reads them.

    `computed` says whether one gave a result, `empty` holds the cells of those that gave "" or 0.
    """

    def __init__(self, opened: Any) -> None:
        self.computed = False
        self.empty: list[tuple[int, int]] = []
        self.links: dict[tuple[int, int], str] = {}
        self._wide = opened.biff_version >= _EXCEL_97
        self._codec = opened.encoding
        self._next = type(opened).get_record_parts.__get__(opened)
        opened.get_record_parts = self._record

    def _record(self) -> tuple[int, int, bytes]:
        kind, size, data = self._next()
        if kind in _FORMULAS:
            self._formula(data)
        return kind, size, data

    def _formula(self, data: bytes) -> None:
        row, column, result, mark, flags, size = struct.unpack_from("<HH2xB5xHH4xH", data)
        tokens = data[22 : 22 + size]
        if mark != _NOT_A_NUMBER:
            on_load = flags & _COMPUTE_ON_LOAD == _COMPUTE_ON_LOAD
            empty = on_load and struct.unpack_from("<d", data, 6) == (0.0,)
        else:  # with `""` in the formula, the empty text may well be its result
            empty = result == _EMPTY_TEXT and bytes((_TEXT_TOKEN, 0)) not in tokens
        if empty and tokens[:1] != bytes((_SHARED_TOKEN,)):
            self.empty.append((row, column))
        else:
            self.computed = True
        if tokens[:1] == bytes((_TEXT_TOKEN,)) and _LINK_CALL.search(tokens):
            self.links[row + 1, column] = self._text(tokens)

    def _text(self, tokens: bytes) -> str:
        count = tokens[1]
        if not self._wide:
            return tokens[2 : 2 + count].decode(self._codec, "replace")
        if tokens[2] & 0x01:
            return tokens[3 : 3 + 2 * count].decode("utf-16-le", "replace")
        return tokens[3 : 3 + count].decode("latin-1")


class _SheetReader:
    """One sheet of an open book."""

    def __init__(self, opened: Any, number: int) -> None:
        self.formulas = _Formulas(opened)
        self._sheet = opened.sheet_by_index(number)
        self._from_1904 = opened.datemode == 1
        self._styles = [_shown(opened, style.format_key) for style in opened.xf_list]

    def read(self, tally: Tally, *, uncomputed: bool) -> Sheet:
        own = self._sheet
        unsaved = set(self.formulas.empty if uncomputed else ())
        rows: list[GridRow] = []
        for number in range(own.nrows):
            cells = self._row(number, unsaved)
            if cells:
                tally.row(cells)
                info = own.rowinfo_map.get(number)
                rows.append(GridRow(number + 1, cells, bool(info and info.hidden)))
        links = dict(self.formulas.links)
        for link in own.hyperlink_list:
            if link.type == "url" and link.url_or_path:
                links.setdefault((link.frowx + 1, link.fcolx), str(link.url_or_path))
        return Sheet(
            name=_whole(own.name),
            rows=tuple(rows),
            hidden=own.visibility != 0,
            hidden_columns=frozenset(c for c, i in own.colinfo_map.items() if i.hidden),
            merged=tuple(Area(t + 1, x, b, y - 1) for t, b, x, y in own.merged_cells),
            links=links,
            from_1904=self._from_1904,
        )

    def _row(self, number: int, unsaved: set[tuple[int, int]]) -> dict[int, Value]:
        cells: dict[int, Value] = {}
        for column, cell in enumerate(self._sheet.row(number)):
            value = _UNSAVED if (number, column) in unsaved else self._value(cell)
            if value != "":
                cells[column] = value
        return cells

    def _value(self, cell: Any) -> Value:
        kind, value = cell.ctype, cell.value
        if kind == xlrd.XL_CELL_TEXT:
            return _whole(value)
        if kind in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
            style = cell.xf_index
            shown = self._styles[style] if 0 <= style < len(self._styles) else PLAIN
            return shown_value(float(value), shown, from_1904=self._from_1904)
        if kind == xlrd.XL_CELL_BOOLEAN:
            return bool(value)
        if kind == xlrd.XL_CELL_ERROR:
            return Fault(ERROR_CELL, xlrd.error_text_from_code.get(value, "#ERROR!"))
        return ""


def _shown(opened: Any, key: int) -> str:
    known = opened.format_map.get(key)
    return shown_as(key, known.format_str if known else "")
