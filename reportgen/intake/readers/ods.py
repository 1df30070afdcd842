"""Reads .ods in one streaming pass: error cells, links, hidden rows, which calamine leaves out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zipfile import ZipFile

from reportgen.intake.currency import currency_of
from reportgen.intake.grid import (
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
from reportgen.intake.readers.limits import Tally
from reportgen.intake.readers.xml import local, stream
from reportgen.intake.text import clean

Attributes = dict[str, str]
_HIDDEN = frozenset({"collapse", "filter"})


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
        self._name = self._sheet_style = ""
        self._rows: list[GridRow] = []
        self._links: dict[tuple[int, int], str] = {}
        self._merged: list[Area] = []
        self._hidden_columns: set[int] = set()
        self._row = self._column = self._width = 0
        self._row_repeat = self._cell_repeat = 1
        self._row_hidden = False
        self._cells: dict[int, Value] = {}
        self._cell: Attributes = {}
        self._paragraphs: list[str] = []
        self._in_paragraph = False
        self._note_depth = 0
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
            "annotation": self._start_note,
        }
        self._ends: dict[str, Callable[[], None]] = {
            "table": self._end_table,
            "table-row": self._end_row,
            "table-cell": self._end_cell,
            "covered-table-cell": self._end_cell,
            "p": self._end_paragraph,
            "annotation": self._end_note,
        }

    def start(self, name: str, attributes: Attributes) -> None:
        handler = self._starts.get(local(name))
        if handler is not None:
            handler({local(k): v for k, v in attributes.items()})

    def end(self, name: str) -> None:
        handler = self._ends.get(local(name))
        if handler is not None:
            handler()

    def text(self, data: str) -> None:
        if self._in_paragraph and not self._note_depth:
            self._paragraphs[-1] += data

    def _start_style(self, attributes: Attributes) -> None:
        self._style = attributes.get("name", "")

    def _table_properties(self, attributes: Attributes) -> None:
        if attributes.get("display") == "false":
            self._undisplayed.add(self._style)

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
        if self._cells:
            for number in range(self._row, self._row + self._row_repeat):
                self._tally.row(self._cells)
                self._rows.append(GridRow(number, self._cells, self._row_hidden))
        self._row += self._row_repeat

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell = attributes
        self._cell_repeat = _count(attributes, "number-columns-repeated")
        self._paragraphs = []
        rows = _count(attributes, "number-rows-spanned")
        columns = _count(attributes, "number-columns-spanned")
        if rows > 1 or columns > 1:
            bottom, right = self._row + rows - 1, self._column + columns - 1
            self._merged.append(Area(self._row, self._column, bottom, right))

    def _end_cell(self) -> None:
        value = self._value()
        if value != "":
            # A column past the limit is refused by the tally; no more of it need be kept.
            last = min(self._column + self._cell_repeat, self._tally.columns + 1)
            for column in range(self._column, max(last, self._column + 1)):
                self._cells[column] = value
        self._column += self._cell_repeat

    def _value(self) -> Value:
        text = clean("\n".join(self._paragraphs))
        kind = self._cell.get("value-type", "")
        formula = self._cell.get("formula", "")
        if formula and is_error_text(text.strip()):
            return Fault(ERROR_CELL, text.strip())
        if not kind:
            return (
                Fault(FORMULA_WITHOUT_VALUE, formula) if formula and not self._paragraphs else text
            )
        if kind in ("float", "percentage", "currency"):
            return self._number(kind)
        if kind == "boolean":
            return self._cell.get("boolean-value", "") == "true"
        if kind == "date":
            return _day(self._cell.get("date-value", ""), text)
        return text

    def _number(self, kind: str) -> Value:
        number = float(self._cell.get("value", "nan"))
        if kind == "percentage":
            return Percent(number)
        code = currency_of(self._cell.get("currency", ""))
        return Money(number, code) if kind == "currency" and code else number

    def _start_paragraph(self, _: Attributes) -> None:
        if not self._note_depth:
            self._in_paragraph = True
            self._paragraphs.append("")

    def _end_paragraph(self) -> None:
        if not self._note_depth:
            self._in_paragraph = False

    def _link(self, attributes: Attributes) -> None:
        if self._in_paragraph and attributes.get("href"):
            self._links.setdefault((self._row, self._column), attributes["href"])

    def _spaces(self, attributes: Attributes) -> None:
        self.text(" " * min(_count(attributes, "c"), 1000))

    def _start_note(self, _: Attributes) -> None:
        self._note_depth += 1

    def _end_note(self) -> None:
        self._note_depth -= 1


def _count(attributes: Attributes, name: str) -> int:
    text = attributes.get(name, "1")
    return max(int(text), 1) if text.isdecimal() and len(text) < 9 else 1


def _day(iso: str, text: str) -> Value:
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=None)
    except ValueError:
        return text
