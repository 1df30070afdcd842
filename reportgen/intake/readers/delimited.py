"""Reads .csv and its relatives, whatever their encoding and delimiter."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from typing import IO

from reportgen.intake.grid import GridRow, Sheet, Value
from reportgen.intake.readers.limits import Tally
from reportgen.intake.text import clean

DELIMITERS = (",", ";", "\t", "|")
SAMPLE_ROWS = 30
LONGEST_CELL = 1 << 24
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_delimited(handle: IO[bytes], name: str, tally: Tally) -> tuple[Sheet, ...]:
    """The one sheet there is, under the file's own name."""
    text = decode(handle.read())
    text, told = _told_delimiter(text)
    delimiter = told or _delimiter(text)
    csv.field_size_limit(LONGEST_CELL)
    rows: list[GridRow] = []
    # Excel counts records, not lines: a cell with a line break in it is still one row.
    for number, record in enumerate(
        csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1
    ):
        cells: dict[int, Value] = {c: text for c, raw in enumerate(record) if (text := clean(raw))}
        if cells:
            tally.row(cells)
            rows.append(GridRow(number, cells))
    return (Sheet(name, tuple(rows)),)


def decode(content: bytes) -> str:
    """Text by its byte order mark, else UTF-8, else UTF-16 by its zeros, else Windows-1252."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    head = content[:4096]
    if head.count(b"\0") > len(head) // 4:
        little = head[1::2].count(0) >= head[::2].count(0)
        return content.decode("utf-16-le" if little else "utf-16-be", errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _told_delimiter(text: str) -> tuple[str, str]:
    """Excel's own hint, `sep=;` in the first line; it stays as an empty row to keep the count."""
    first, newline, rest = text.partition("\n")
    hint = first.strip().strip('"')
    if len(hint) == 5 and hint.lower().startswith("sep="):
        return newline + rest, hint[4]
    return text, ""


def _delimiter(text: str) -> str:
    """The delimiter that gives the most columns to the most rows."""
    return max(DELIMITERS, key=lambda d: _evenness(text, d))


def _evenness(text: str, delimiter: str) -> tuple[int, int]:
    widths: Counter[int] = Counter()
    try:
        for number, record in enumerate(
            csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        ):
            if number >= SAMPLE_ROWS:
                break
            if len(record) > 1:
                widths[len(record)] += 1
    except csv.Error:
        return 0, 0
    if not widths:
        return 0, 0
    width, rows = max(widths.items(), key=lambda item: item[0] * item[1])
    return width * rows, -DELIMITERS.index(delimiter)
