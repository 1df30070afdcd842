"""Reads .csv and its relatives, whatever their encoding and delimiter."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log2
from typing import IO

from reportgen.intake.grid import Fault, GridRow, Sheet, Value
from reportgen.intake.readers.encodings import decode
from reportgen.intake.readers.limits import Tally
from reportgen.intake.readers.quotes import Field, holds_rows, mended_records
from reportgen.intake.text import clean

DELIMITERS = (",", ";", "\t", "|")
SAMPLE_ROWS = 30
SAMPLE_LENGTH = 1 << 20
LONGEST_CELL = 1 << 24
_TOLD = re.compile(r'"?sep=([^"\r\n\0])"?[ \t]*(?:\r\n|\r|\n)', re.IGNORECASE)
_OPENING = re.compile(r'\s*"[^"]*(?:""[^"]*)*" *([,;\t|]) *"')
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')  # how exports keep Excel from making a number of a text


def read_delimited(handle: IO[bytes], name: str, tally: Tally) -> tuple[Sheet, ...]:
    """The one sheet there is, under the file's own name."""
    text, told = _told_delimiter(decode(handle.read()))
    delimiter = told or _delimiter(text[:SAMPLE_LENGTH])
    csv.field_size_limit(LONGEST_CELL)
    try:
        rows = _rows(_sound_records(text, delimiter), Tally(tally.limits))
    except csv.Error:
        rows = _rows(mended_records(text, delimiter), Tally(tally.limits))
    return (Sheet(name, rows),)


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


def _rows(records: Iterable[Sequence[Field]], tally: Tally) -> tuple[GridRow, ...]:
    rows: list[GridRow] = []
    # Excel counts records, not lines: a cell with a line break in it is still one row.
    for number, record in enumerate(records, 1):
        cells: dict[int, Value] = {}
        for column, field in enumerate(record):
            # A heading is worth having whatever its quotation marks.
            raw = field.text if isinstance(field, Fault) and not rows else field
            value = raw if isinstance(raw, Fault) else _plain(raw)
            if value != "":
                cells[column] = value
        if cells:
            tally.row(cells)
            rows.append(GridRow(number, cells))
    return tuple(rows)


def _plain(raw: str) -> str:
    text = clean(raw)
    kept = _KEPT_AS_TEXT.fullmatch(text) if text[:1] == "=" else None
    return kept[1].strip() if kept else text


def _told_delimiter(text: str) -> tuple[str, str]:
    """Excel's own hint, `sep=;` in a first line that Excel doesn't show as a row."""
    told = _TOLD.match(text)
    return (text[told.end() :], told[1]) if told else (text, "")


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
