"""Reads .xlsx and .xlsm in one streaming pass: errors, uncomputed formulas, links, hidden rows too.

The same pass reads Strict OOXML, for it looks at local names only."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import IO
from zipfile import ZipFile

from reportgen.spreadsheet.formats import PLAIN, shown_value
from reportgen.spreadsheet.grid import (
    ERROR_CELL,
    FORMULA_WITHOUT_VALUE,
    Area,
    Fault,
    GridRow,
    Sheet,
    Value,
    column_index,
)
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xlsx_parts import (
    Package,
    SheetPart,
    read_strings,
    read_styles,
    read_workbook,
)
from reportgen.spreadsheet.xlsx_plain import PlainRows
from reportgen.spreadsheet.xml import DamagedError, Shortcut, attribute, is_true, local, stream

_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_MOST_COLUMNS = 16_384  # of a sheet, in Excel
_LINK_FORMULA = re.compile(r'^\s*HYPERLINK\(\s*"([^"]+)"', re.IGNORECASE)


def read_xlsx(archive: ZipFile, tally: Tally) -> tuple[Sheet, ...]:
    """Every worksheet, in order. Raises DamagedError for a package that doesn't hold together."""
    package = Package(archive)
    workbook = read_workbook(package)
    strings = read_strings(package, workbook.strings)
    styles = read_styles(package, workbook.styles)
    return tuple(
        _SheetReader(strings, styles, workbook.from_1904, tally).read(package, part)
        for part in workbook.sheets
    )


class _SheetReader:
    """Collects one sheet. Its handlers run once or more a cell: short paths first."""

    def __init__(
        self, strings: Sequence[str], styles: Sequence[str], from_1904: bool, tally: Tally
    ) -> None:
        self._strings = strings
        self._styles = styles
        self._plain = PlainRows(strings, styles, from_1904=from_1904)
        self._from_1904 = from_1904
        self._tally = tally
        self._rows: list[GridRow] = []
        self._merged: list[Area] = []
        self._links: dict[tuple[int, int], str] = {}
        self._link_ids: list[tuple[str, str]] = []
        self._hidden_columns: set[int] = set()
        self._column_settings_seen = 0
        self._cells: dict[int, Value] = {}
        self._row = self._column = 0
        self._row_hidden = False
        self._attributes: dict[str, str] = {}
        self._has_formula = self._has_value = self._in_reading = False
        self._parts: list[str] = []
        self._collecting = False
        self._formula: list[str] = []
        self._in_formula = False

    def read(self, package: Package, part: SheetPart) -> Sheet:
        with package.open(part.path) as source:
            self._stream(source)
        relations = package.relations(part.path)
        for reference, relation_id in self._link_ids:
            relation = relations.get(relation_id)
            area = _area(reference)
            if relation is not None and relation.external and area is not None:
                self._links.setdefault((area.top, area.left), relation.target)
        return Sheet(
            name=part.name,
            rows=tuple(self._rows),
            hidden=part.hidden,
            hidden_columns=frozenset(self._hidden_columns),
            merged=tuple(self._merged),
            links=self._links,
            from_1904=self._from_1904,
        )

    def _stream(self, source: IO[bytes]) -> None:
        start_cell, end_cell = self._start_cell, self._end_cell
        starts: dict[str, Callable[[dict[str, str]], None]] = {
            "c": start_cell,
            "v": self._start_value,
            "row": self._start_row,
            "f": self._start_formula,
            "t": self._start_text,
            "rPh": self._start_reading,
            "mergeCell": self._merge,
            "hyperlink": self._link,
            "col": self._column_settings,
        }
        ends: dict[str, Callable[[], None]] = {
            "c": end_cell,
            "v": self._stop,
            "t": self._stop,
            "row": self._end_row,
            "f": self._end_formula,
            "rPh": self._end_reading,
        }

        def start(name: str, attributes: dict[str, str]) -> None:
            if name == "c":
                start_cell(attributes)
            elif name == "v":
                self._has_value = self._collecting = True
            elif handler := starts.get(local(name)):
                handler(attributes)

        def end(name: str) -> None:
            if name == "v":
                self._collecting = False
            elif name == "c":
                if self._has_value or self._has_formula:
                    end_cell()
            elif handler := ends.get(local(name)):
                handler()

        def text(data: str) -> None:
            if self._collecting:
                self._parts.append(data)
            elif self._in_formula:
                self._formula.append(data)

        stream(source, start, end, text, Shortcut(b"</row>", self._take_row))

    def _take_row(self, element: bytes) -> bool:
        row = self._plain.read(element)
        if row is None:
            return False
        self._row = row.number
        if row.cells:
            self._tally.row(row.cells)
            self._rows.append(row)
        return True

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = int(number) if number.isdecimal() else self._row + 1
        self._row_hidden = is_true(attributes.get("hidden", ""))
        self._column = -1
        self._cells = {}

    def _end_row(self) -> None:
        if self._cells:
            self._tally.row(self._cells)
            self._rows.append(GridRow(self._row, self._cells, self._row_hidden))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r", "")
        self._column = (
            column_index(reference.rstrip("0123456789")) if reference else self._column + 1
        )
        self._attributes = attributes
        self._has_formula = self._has_value = False
        self._parts.clear()

    def _end_cell(self) -> None:
        if self._has_value:
            parts = self._parts
            value = self._value(parts[0] if len(parts) == 1 else "".join(parts))
        elif self._has_formula:
            value = Fault(FORMULA_WITHOUT_VALUE, "=" + "".join(self._formula))
        else:
            return
        if value != "":
            self._cells[self._column] = value

    def _value(self, text: str) -> Value:
        kind = self._attributes.get("t", "n")
        if kind == "s":
            place = int(text)
            if place < 0:
                raise DamagedError("a string before the first")
            return self._strings[place]
        if kind in ("str", "inlineStr"):
            return clean(text)
        if text == "":
            return (
                Fault(FORMULA_WITHOUT_VALUE, "=" + "".join(self._formula))
                if self._has_formula
                else ""
            )
        if kind == "b":
            return is_true(text.strip())
        if kind == "e":
            return Fault(ERROR_CELL, text)
        if kind == "d":
            return _iso(text)
        number = float(text)
        style = int(self._attributes.get("s") or 0)
        shown = self._styles[style] if style < len(self._styles) else PLAIN
        return shown_value(number, shown, from_1904=self._from_1904) if shown else number

    def _start_value(self, _: dict[str, str]) -> None:
        self._has_value = self._collecting = True

    def _start_text(self, _: dict[str, str]) -> None:
        if not self._in_reading:
            self._has_value = self._collecting = True

    def _stop(self) -> None:
        self._collecting = False

    def _start_reading(self, _: dict[str, str]) -> None:
        self._in_reading = True

    def _end_reading(self) -> None:
        self._in_reading = False

    def _start_formula(self, _: dict[str, str]) -> None:
        self._has_formula = self._in_formula = True
        self._formula.clear()

    def _end_formula(self) -> None:
        self._in_formula = False
        link = _LINK_FORMULA.match("".join(self._formula))
        if link is not None:
            self._links[self._row, self._column] = link[1]

    def _merge(self, attributes: dict[str, str]) -> None:
        area = _area(attributes.get("ref", ""))
        if area is not None:
            self._merged.append(area)

    def _link(self, attributes: dict[str, str]) -> None:
        self._link_ids.append((attributes.get("ref", ""), attribute(attributes, "id")))

    def _column_settings(self, attributes: dict[str, str]) -> None:
        self._column_settings_seen += 1
        if self._column_settings_seen > _MOST_COLUMNS:
            raise DamagedError("more column settings than columns")
        if is_true(attributes.get("hidden", "")):
            first, last = int(attributes.get("min", "1")), int(attributes.get("max", "1"))
            self._hidden_columns.update(range(first - 1, min(last, self._tally.columns)))


def _area(reference: str) -> Area | None:
    found = _REFERENCE.findall(reference)
    if not found:
        return None
    (left, top), (right, bottom) = found[0], found[-1]
    return Area(int(top), column_index(left), int(bottom), column_index(right))


def _iso(text: str) -> Value:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return text
