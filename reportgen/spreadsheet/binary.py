"""What .xls and .xlsb share: packed numbers, error codes, and a sheet gathered cell by cell."""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence

from reportgen.spreadsheet.formats import PLAIN, shown_value
from reportgen.spreadsheet.grid import (
    ERROR_CELL,
    FORMULA_WITHOUT_VALUE,
    Area,
    Fault,
    GridRow,
    Sheet,
    Value,
)
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xml import DamagedError

_ERROR_NAMES = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_MOST_COLUMNS = 16_384
_UNSAVED = Fault(FORMULA_WITHOUT_VALUE, "=…")  # the tokens of a formula are no text to show
_DOUBLE = struct.Struct("<d")
# A call of HYPERLINK with one or two arguments, at the end of a formula's tokens.
_LINK_CALL = re.compile(rb"[\x22\x42\x62][\x01\x02]\x67\x01\Z")


class LockedError(Exception):
    """The file wants a password."""


def packed_number(packed: int) -> float:
    """An RK number: the upper 30 bits of a float or a whole number, perhaps times a hundred."""
    if packed & 2:
        number = float((packed - (packed >> 31 << 32)) >> 2)
    else:
        number = _DOUBLE.unpack(bytes(4) + (packed & ~3).to_bytes(4, "little"))[0]
    return number / 100 if packed & 1 else number


def is_shared(tokens: bytes) -> bool:
    """Whether a formula only points to one shared by many cells, as programs that compute do."""
    return tokens[:1] == b"\x01"


def calls_link(tokens: bytes) -> bool:
    """Whether a formula is a HYPERLINK around nothing else."""
    return _LINK_CALL.search(tokens) is not None


class Cells:
    """One sheet while its records come in. Rows count from 1, columns from 0."""

    def __init__(self, styles: Sequence[str], *, from_1904: bool) -> None:
        self._styles = styles
        self._from_1904 = from_1904
        self._rows: dict[int, dict[int, Value]] = {}
        self._results = self._stretches = 0
        self._empty: list[tuple[int, int]] = []
        self.links: dict[tuple[int, int], str] = {}
        self.merged: list[Area] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()

    def put(self, row: int, column: int, value: Value) -> None:
        if value == "":
            return
        cells = self._rows.get(row)
        if cells is None:
            cells = self._rows[row] = {}
        cells[column] = value

    def text(self, row: int, column: int, text: str) -> None:
        self.put(row, column, clean(text))

    def number(self, row: int, column: int, number: float, style: int) -> None:
        """A number as its style shows it."""
        shown = self._styles[style] if style < len(self._styles) else PLAIN
        value = shown_value(number, shown, from_1904=self._from_1904) if shown else number
        self.put(row, column, value)

    def error(self, row: int, column: int, code: int) -> None:
        self.put(row, column, Fault(ERROR_CELL, _ERROR_NAMES.get(code, "#ERROR!")))

    def hide_columns(self, first: int, last: int) -> None:
        """Raises DamagedError for more such stretches than a sheet has columns."""
        self._stretches += 1
        if self._stretches > _MOST_COLUMNS:
            raise DamagedError("columns hidden over and over")
        self.hidden_columns.update(range(first, min(last, _MOST_COLUMNS) + 1))

    def result(self, row: int, column: int, *, empty: bool) -> None:
        """Count a formula. `empty`: its result looks like that of one nobody computed."""
        if empty:
            self._empty.append((row, column))
        else:
            self._results += 1

    def sheet(self, name: str, *, hidden: bool, tally: Tally) -> Sheet:
        rows: list[GridRow] = []
        for number in sorted(self._rows):
            tally.row(self._rows[number])
            rows.append(GridRow(number, self._rows[number], number in self.hidden_rows))
        return Sheet(
            name=name,
            rows=tuple(rows),
            hidden=hidden,
            hidden_columns=frozenset(self.hidden_columns),
            merged=tuple(self.merged),
            links=self.links,
            from_1904=self._from_1904,
        )

    @staticmethod
    def mark_uncomputed(sheets: Sequence[Cells]) -> None:
        """Tell formulas that gave nothing from formulas whose result was never saved.

        These formats have no mark for the latter: writers that can't compute leave "" or 0. Where
        not one formula of the workbook has another result, nothing ever computed it.
        """
        if any(cells._results for cells in sheets):
            return
        for cells in sheets:
            for row, column in cells._empty:
                cells.put(row, column, _UNSAVED)
