"""Delimited text into a sheet: its delimiter, its quotation marks, an open one mended."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from math import log2
from typing import IO

from reportgen.settings import IntakeLimits
from reportgen.spreadsheet.encodings import decode
from reportgen.spreadsheet.grid import Fault, GridRow, Sheet, Value
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xml import DamagedError

QUOTE_LEFT_OPEN = "quote_left_open"
_QUOTE = '"'
_LINE_END = re.compile(r"\r\n|\r|\n")
_ADDRESS = re.compile(r"\w@\w")
_LONGEST = 1 << 16  # twice what a cell of Excel can hold
_MOST_OPEN = 200  # each is looked after for the length of a cell

Field = str | Fault


def mended_records(text: str, delimiter: str) -> Iterator[list[Field]]:
    """Every record. A cell whose quotation mark never closes ends at its delimiter, as a fault.

    Raises DamagedError for text with so many of them that no table was meant.
    """
    reader = _Reader(text, delimiter)
    while not reader.at_end:
        yield reader.record()


def holds_rows(value: str, delimiter: str, width: int) -> bool:
    """Whether a cell has swallowed rows of a table of this width: lines of people by their look."""
    lines = _LINE_END.split(value)[1:-1]
    return width > 2 and any(
        line.count(delimiter) >= width - 1 and _ADDRESS.search(line) for line in lines
    )


class _Reader:
    def __init__(self, text: str, delimiter: str) -> None:
        self._text = text
        self._delimiter = delimiter
        self._plain = re.compile(rf"[^{re.escape(delimiter)}\r\n]*")
        self._place = 0
        self._width = 0
        self._open = 0

    @property
    def at_end(self) -> bool:
        return self._place >= len(self._text)

    def record(self) -> list[Field]:
        fields: list[Field] = []
        while True:
            fields.append(self._field())
            if self._text.startswith(self._delimiter, self._place):
                self._place += len(self._delimiter)
                continue
            if end := _LINE_END.match(self._text, self._place):
                self._place = end.end()
            self._width = max(self._width, len(fields))
            return fields

    def _field(self) -> Field:
        start = self._after_spaces(self._place)
        if self._text.startswith(_QUOTE, start):
            quoted = self._quoted(start)
            if quoted is not None:
                return quoted
            self._open += 1
            if self._open > _MOST_OPEN:
                raise DamagedError("quotation marks everywhere")
            text = self._unquoted(start)
            if text.count(_QUOTE) % 2 == 0:
                return text  # “"Best" baker”: marks of the text itself
            return Fault(QUOTE_LEFT_OPEN, clean(text[1:]))
        return self._unquoted(start)

    def _unquoted(self, start: int) -> str:
        found = self._plain.match(self._text, start)
        self._place = found.end() if found else start
        return self._text[start : self._place]

    def _quoted(self, start: int) -> str | None:
        """The field from its opening quotation mark on; None where that one opens nothing."""
        text = self._text
        around = (self._delimiter, "\r", "\n")
        parts: list[str] = []
        begin = searched = start + 1
        while (quote := text.find(_QUOTE, begin, start + _LONGEST)) >= 0:
            after = self._after_spaces(quote + 1)
            if text.startswith(_QUOTE, quote + 1):
                parts.append(text[begin : quote + 1])
                begin = quote + 2
            elif after >= len(text) or text[after] in around:
                value = "".join((*parts, text[begin:quote]))
                if holds_rows(value, self._delimiter, self._width):
                    return None
                self._place = after
                return value
            elif text[quote - 1] in around and _LINE_END.search(text, searched, quote):
                return None  # a later row's field begins with this mark: ours was never closed
            else:  # a mark within the text that somebody forgot to double
                parts.append(text[begin : quote + 1])
                begin = quote + 1
                searched = quote if text[quote - 1] in around else searched
        return None

    def _after_spaces(self, place: int) -> int:
        while self._text.startswith(" ", place):
            place += 1
        return place


DELIMITERS = (",", ";", "\t", "|")
SAMPLE_ROWS = 30
SAMPLE_LENGTH = 1 << 20
LONGEST_CELL = 1 << 24
_TOLD = re.compile(r'"?sep=([^"\r\n\0])"?[ \t]*(?:\r\n|\r|\n)', re.IGNORECASE)
_OPENING = re.compile(r'\s*"[^"]*(?:""[^"]*)*" *([,;\t|]) *"')
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')  # how exports keep Excel from making a number of a text


def read_delimited(handle: IO[bytes], name: str, tally: Tally) -> tuple[Sheet, ...]:
    """The one sheet there is, under the file's own name."""
    decoded, doubt = decode(handle.read())
    text, declared = _told_delimiter(decoded)
    delimiter = declared or _delimiter(text[:SAMPLE_LENGTH])
    csv.field_size_limit(LONGEST_CELL)
    try:
        rows = _rows(partial(_sound_records, text, delimiter), text, tally.limits)
    except csv.Error:
        rows = _rows(partial(mended_records, text, delimiter), text, tally.limits)
    return (Sheet(name, rows, doubt=doubt),)


def _sound_records(text: str, delimiter: str) -> Iterator[list[str]]:
    """Every record. Raises csv.Error where quotation marks don't pair, or pair over rows."""
    source = io.StringIO(text, newline="")
    reader = csv.reader(source, delimiter=delimiter, strict=True, skipinitialspace=True)
    width = lines = 0
    for record in reader:
        if reader.line_num > lines + 2 and any(holds_rows(f, delimiter, width) for f in record):
            raise csv.Error
        width, lines = max(width, len(record)), reader.line_num
        yield record


def _rows(
    records: Callable[[], Iterable[Sequence[Field]]], text: str, limits: IntakeLimits
) -> tuple[GridRow, ...]:
    """The rows with content. A text of too many lines is counted first: kept, a million rows that
    are refused in the end would take half a gigabyte.
    """
    if text.count("\n") + text.count("\r") > limits.rows:
        counted = Tally(limits)
        for row in _filled(records()):
            counted.row(row.cells)
    tally, rows = Tally(limits), []
    for row in _filled(records()):
        tally.row(row.cells)
        rows.append(row)
    return tuple(rows)


def _filled(records: Iterable[Sequence[Field]]) -> Iterator[GridRow]:
    headed = False
    # Excel counts records, not lines: a cell with a line break in it is still one row.
    for number, record in enumerate(records, 1):
        cells: dict[int, Value] = {}
        for column, field in enumerate(record):
            # A heading is worth having whatever its quotation marks.
            raw = field.text if isinstance(field, Fault) and not headed else field
            value = raw if isinstance(raw, Fault) else _plain(raw)
            if value != "":
                cells[column] = value
        if cells:
            headed = True
            yield GridRow(number, cells)


def _plain(raw: str) -> str:
    text = clean(raw)
    kept = _KEPT_AS_TEXT.fullmatch(text) if text[:1] == "=" else None
    return kept[1].strip() if kept else text


def _told_delimiter(text: str) -> tuple[str, str]:
    """Excel's own hint, `sep=;` in a first line that Excel doesn't show as a row."""
    declared = _TOLD.match(text)
    return (text[declared.end() :], declared[1]) if declared else (text, "")


def _delimiter(text: str) -> str:
    """What stands between the first two cells in quotation marks.

    Elsewhere, what parts the rows most evenly, and into the most columns.
    """
    if opening := _OPENING.match(text):
        return opening[1]
    return max(DELIMITERS, key=lambda d: _evenness(text, d))


def _evenness(text: str, delimiter: str) -> float:
    """The share of rows of the commonest width, squared, times its order of magnitude.

    One long text with a hundred commas in it says little; nor does a row in which a quotation mark
    stands in the middle of a cell, as it does where the wrong delimiter parted it.
    """
    widths: Counter[int] = Counter()
    seen = 0
    try:
        source = io.StringIO(text, newline="")
        for record in csv.reader(source, delimiter=delimiter, skipinitialspace=True):
            if any(field.strip() for field in record):
                seen += 1
                whole = all(field.count('"') % 2 == 0 for field in record)
                widths[len(record) if whole else 1] += 1
            if seen >= SAMPLE_ROWS:
                break
    except csv.Error:
        return 0.0
    return max((_weight(width, rows, seen) for width, rows in widths.items()), default=0.0)


def _weight(width: int, rows: int, seen: int) -> float:
    return (rows / seen) ** 2 * log2(width)
