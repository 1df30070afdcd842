"""Delimited text whose quotation marks don't pair: an open one must not swallow the rows below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.intake.grid import Fault
from reportgen.intake.readers.xml import DamagedError
from reportgen.intake.text import clean

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
