"""An .ods file into sheets of cells, read by our own code."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from zipfile import ZipFile

from reportgen.spreadsheet.currency import currency_in, currency_of
from reportgen.spreadsheet.formats import from_serial
from reportgen.spreadsheet.grid import (
    ERROR_CELL,
    FORMULA_WITHOUT_VALUE,
    Area,
    Fault,
    GridRow,
    Money,
    Percent,
    Sheet,
    Value,
    is_error_text,
)
from reportgen.spreadsheet.guard import Tally, TooLargeError
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xml import local, stream

_LANGUAGE = re.compile(r"^[a-z]+:(?==)")
_REFERENCE = re.compile(r"\[\.?([^\]\s]+)\]")
_LINK_FORMULA = re.compile(r'^=\s*HYPERLINK\(\s*"([^"]+)"', re.IGNORECASE)
_DURATION = re.compile(
    r"P(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})(?:[.,]\d+)?S)?)?"
)
_DAY = 86_400
_NO_DAY = date(1899, 12, 30)


def formula_of(cell: Mapping[str, str]) -> str:
    """The cell's formula as people write it: `of:=[.A2]*2` is `=A2*2`; "" where it has none."""
    formula = cell.get("formula", "")
    return _REFERENCE.sub(r"\1", _LANGUAGE.sub("", formula)) if formula else ""


def link_of(formula: str) -> str:
    """The address that a HYPERLINK formula opens, "" for any other formula."""
    found = _LINK_FORMULA.match(formula)
    return found[1] if found else ""


def value_of(cell: Mapping[str, str], formula: str, shown: str | None) -> Value:
    """The value of a cell with these attributes; `shown` is None where it holds no paragraph."""
    text = clean(shown or "")
    kind = cell.get("value-type", "")
    if kind == "error" or (formula and is_error_text(text)):
        return Fault(ERROR_CELL, text)
    if kind in ("float", "percentage", "currency"):
        return _number(cell, kind, formula, text)
    if kind == "boolean":
        return cell.get("boolean-value", "") == "true"
    if kind == "date":
        return _moment(cell.get("date-value", ""), text)
    if kind == "time":
        return _clock(cell.get("time-value", ""), text)
    if shown is None:
        if kind == "string":
            return clean(cell.get("string-value", ""))
        return Fault(FORMULA_WITHOUT_VALUE, formula) if formula else ""
    return text


def _number(cell: Mapping[str, str], kind: str, formula: str, text: str) -> Value:
    stored = cell.get("value", "")
    if not stored:
        return Fault(FORMULA_WITHOUT_VALUE, formula) if formula and not text else text
    number = float(stored)
    if kind == "percentage":
        return Percent(number)
    # A sign that stands in the format as plain text is only to be seen in what is shown.
    code = currency_of(cell.get("currency", "")) or currency_in(text)
    return Money(number, code) if code else number


def _moment(iso: str, text: str) -> Value:
    try:
        moment = datetime.fromisoformat(iso).replace(tzinfo=None)
    except ValueError:
        return text
    # The day before the first one: only a time of day was typed.
    return f"{moment:%H:%M}" if moment.date() == _NO_DAY else moment


def _clock(duration: str, text: str) -> Value:
    """A time of day or a duration, as the other formats give the number behind it."""
    found = _DURATION.fullmatch(duration)
    if found is None:
        return text
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    value = from_serial(span.total_seconds() / _DAY)
    return text if value is None else value


Attributes = dict[str, str]
_HIDDEN = frozenset({"collapse", "filter"})
# One line of XML can stand for a million rows or cells; those of people are never so much alike.
_MOST_COPIED_ROWS = 10_000
_MOST_COPIED_CELLS = 1_000_000
_MOST_SPACES = 100
_SAME_AGAIN = "it says the same again and again from row {:,} on"
# Notes and drawings have texts of their own, which are none of the cell's.
_ASIDES = (
    "annotation", "caption", "circle", "connector", "control", "custom-shape", "ellipse", "frame",
    "g", "line", "measure", "page-thumbnail", "path", "polygon", "polyline", "rect",
    "regular-polygon", "scene", "shapes",
)  # fmt: skip


def read_ods(archive: ZipFile, tally: Tally) -> tuple[Sheet, ...]:
    """Every sheet, in order. Raises DamagedError for XML that isn't well-formed."""
    reader = _OdsReader(tally)
    with archive.open("content.xml") as source:
        stream(source, reader.start, reader.end, reader.text)
    return tuple(reader.sheets)


class _OdsReader:
    """Collects sheets; repeated cells and rows are written out only where they hold something."""

    def __init__(self, tally: Tally) -> None:
        self.sheets: list[Sheet] = []
        self._tally = tally
        self._undisplayed: set[str] = set()
        self._style = ""
        self._from_1904 = False
        self._name = self._sheet_style = ""
        self._rows: list[GridRow] = []
        self._links: dict[tuple[int, int], str] = {}
        self._merged: list[Area] = []
        self._hidden_columns: set[int] = set()
        self._row = self._column = self._width = 0
        self._row_repeat = self._cell_repeat = 1
        self._copied_rows = self._copied_cells = 0
        self._row_hidden = False
        self._cells: dict[int, Value] = {}
        self._cell: Attributes = {}
        self._parts: list[str] = []
        self._paragraphs = 0
        self._in_paragraph = False
        self._aside = 0
        self._starts: dict[str, Callable[[Attributes], None]] = {
            "style": self._start_style,
            "table-properties": self._table_properties,
            "table": self._start_table,
            "table-column": self._columns,
            "table-row": self._start_row,
            "table-cell": self._start_cell,
            "covered-table-cell": self._start_cell,
            "p": self._start_paragraph,
            "a": self._link,
            "s": self._spaces,
            "tab": lambda _: self.text("\t"),
            "line-break": lambda _: self.text("\n"),
            "null-date": self._null_date,
        }
        self._starts |= dict.fromkeys(_ASIDES, self._start_aside)
        self._ends: dict[str, Callable[[], None]] = {
            "table": self._end_table,
            "table-row": self._end_row,
            "table-cell": self._end_cell,
            "covered-table-cell": self._end_cell,
            "p": self._end_paragraph,
        }
        self._ends |= dict.fromkeys(_ASIDES, self._end_aside)

    def start(self, name: str, attributes: Attributes) -> None:
        if handler := self._starts.get(local(name)):
            handler({local(k): v for k, v in attributes.items()} if attributes else attributes)

    def end(self, name: str) -> None:
        if handler := self._ends.get(local(name)):
            handler()

    def text(self, data: str) -> None:
        if self._in_paragraph and not self._aside:
            self._parts.append(data)

    def _start_style(self, attributes: Attributes) -> None:
        self._style = attributes.get("name", "")

    def _table_properties(self, attributes: Attributes) -> None:
        if attributes.get("display") == "false":
            self._undisplayed.add(self._style)

    def _null_date(self, attributes: Attributes) -> None:
        self._from_1904 = attributes.get("date-value", "").startswith("1904")

    def _start_table(self, attributes: Attributes) -> None:
        self._name = attributes.get("name", "")
        self._sheet_style = attributes.get("style-name", "")
        self._rows, self._links, self._merged = [], {}, []
        self._hidden_columns = set()
        self._row, self._width = 1, 0

    def _end_table(self) -> None:
        self.sheets.append(
            Sheet(
                name=self._name,
                rows=tuple(self._rows),
                hidden=self._sheet_style in self._undisplayed,
                hidden_columns=frozenset(self._hidden_columns),
                merged=tuple(self._merged),
                links=self._links,
                from_1904=self._from_1904,
            )
        )

    def _columns(self, attributes: Attributes) -> None:
        count = _count(attributes, "number-columns-repeated")
        if attributes.get("visibility") in _HIDDEN:
            last = min(self._width + count, self._tally.columns)
            self._hidden_columns.update(range(self._width, last))
        self._width += count

    def _start_row(self, attributes: Attributes) -> None:
        self._row_repeat = _count(attributes, "number-rows-repeated")
        self._row_hidden = attributes.get("visibility") in _HIDDEN
        self._cells = {}
        self._column = 0

    def _end_row(self) -> None:
        first, self._row = self._row, self._row + self._row_repeat
        if not self._cells:
            return
        if self._row_repeat > 1:
            if all(value is False for value in self._cells.values()):
                return  # boxes nobody ticked, often down to the last row there is
            self._copied_rows += self._row_repeat - 1
            if self._copied_rows > _MOST_COPIED_ROWS:
                raise TooLargeError(_SAME_AGAIN.format(first))
        for number in range(first, self._row):
            self._tally.row(self._cells)
            self._rows.append(GridRow(number, self._cells, self._row_hidden))

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell = attributes
        self._cell_repeat = _count(attributes, "number-columns-repeated")
        self._paragraphs = 0
        self._parts.clear()
        if "number-rows-spanned" in attributes or "number-columns-spanned" in attributes:
            bottom = self._row + _count(attributes, "number-rows-spanned") - 1
            right = self._column + _count(attributes, "number-columns-spanned") - 1
            if (bottom, right) != (self._row, self._column):
                self._merged.append(Area(self._row, self._column, bottom, right))

    def _end_cell(self) -> None:
        first, self._column = self._column, self._column + self._cell_repeat
        if not self._cell and not self._paragraphs:
            return
        formula = formula_of(self._cell)
        value = value_of(self._cell, formula, "".join(self._parts) if self._paragraphs else None)
        if formula and (link := link_of(formula)):
            self._links[self._row, first] = link
        if value == "":
            return
        self._cells[first] = value
        if self._cell_repeat > 1:
            # A column past the limit is refused by the tally; no more of it need be kept.
            copies = range(first + 1, min(self._column, self._tally.columns + 1))
            self._cells.update(dict.fromkeys(copies, value))
            self._copied_cells += len(copies)
            if self._copied_cells > _MOST_COPIED_CELLS:
                raise TooLargeError(_SAME_AGAIN.format(self._row))

    def _start_paragraph(self, _: Attributes) -> None:
        if not self._aside:
            self._in_paragraph = True
            if self._paragraphs:
                self._parts.append("\n")
            self._paragraphs += 1

    def _end_paragraph(self) -> None:
        if not self._aside:
            self._in_paragraph = False

    def _link(self, attributes: Attributes) -> None:
        if self._in_paragraph and attributes.get("href"):
            self._links.setdefault((self._row, self._column), attributes["href"])

    def _spaces(self, attributes: Attributes) -> None:
        self.text(" " * min(_count(attributes, "c"), _MOST_SPACES))

    def _start_aside(self, _: Attributes) -> None:
        self._aside += 1

    def _end_aside(self) -> None:
        self._aside -= 1


def _count(attributes: Attributes, name: str) -> int:
    text = attributes.get(name)
    if text is None:
        return 1
    return max(int(text), 1) if text.isdecimal() and len(text) < 9 else 1
