"""An .xls by hand, record by record, in its container."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from tests.intake.corpus.twins import (
    EMPTY_IF,
    ERRORS,
    LINK,
    ON_LOAD,
    SHARED_IF,
    Cell,
    Twin,
    is_error,
)

SECTOR = 512
FREE, END_OF_CHAIN, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
FIRST_OWN_FORMAT = 164
MOST = 8_224  # bytes of data in one record
WEB = bytes.fromhex(
    "d0c9ea79f9bace118c8200aa004ba90b0200000003000000e0c9ea79f9bace118c8200aa004ba90b"
)


def record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def container(stream: bytes, name: str = "Workbook") -> bytes:
    """A compound file with one stream, large enough to do without the table of small ones."""
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // SECTOR)
    tables = -(-(sectors + 2) // (SECTOR // 4 - 1))
    directory = tables
    chain = [TABLE] * tables + [END_OF_CHAIN]
    chain += [*range(directory + 2, directory + 1 + sectors), END_OF_CHAIN]
    chain += [FREE] * (tables * SECTOR // 4 - len(chain))
    header = struct.pack("<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
                         0x3E, 3, 0xFFFE, 9, 6, 0, tables, directory, 0, 4096,
                         END_OF_CHAIN, 0, END_OF_CHAIN, 0)  # fmt: skip
    header += struct.pack("<109I", *range(tables), *[FREE] * (109 - tables))
    entries = _entry("Root Entry", 5, END_OF_CHAIN, 0, child=1) + _entry(
        name, 2, directory + 1, len(stream)
    )
    return (
        header
        + struct.pack(f"<{len(chain)}I", *chain)
        + entries.ljust(SECTOR, b"\0")
        + stream.ljust(sectors * SECTOR, b"\0")
    )


def _entry(name: str, kind: int, start: int, size: int, child: int = FREE) -> bytes:
    raw = (name + "\0").encode("utf-16-le")
    head = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1)
    return head + struct.pack("<III36xIQ", FREE, FREE, child, start, size)


def text(value: str, count: str = "H") -> bytes:
    """A text that says itself how wide its letters are."""
    wide = not value.isascii()
    raw = value.encode("utf-16-le" if wide else "latin-1")
    return struct.pack(f"<{count}B", len(raw) >> wide, wide) + raw


def shared_strings(strings: Sequence[str], most: int = MOST, *, rich: bool = False) -> bytes:
    """The strings over as many records as it takes; one that is parted says its width again.

    `rich` gives each two runs of formatting and a phonetic reading, which are of no interest.
    """
    pieces = [struct.pack("<II", len(strings), len(strings))]
    for string in strings:
        wide = not string.isascii()
        raw = string.encode("utf-16-le" if wide else "latin-1")
        head = struct.pack("<HB", len(raw) >> wide, wide | 0x0C * rich)
        head += struct.pack("<HI", 2, 6) * rich
        if len(pieces[-1]) + len(head) > most:
            pieces.append(b"")
        pieces[-1] += head
        while raw:
            fit = (most - len(pieces[-1])) >> wide << wide
            if fit <= 0:
                pieces.append(bytes((wide,)))
                continue
            pieces[-1] += raw[:fit]
            raw = raw[fit:]
        aside = bytes(range(14)) * rich
        fit = max(most - len(pieces[-1]), 0)
        fit -= fit % 4 if fit < 8 else 0  # no program parts a run, of four bytes each
        pieces[-1] += aside[:fit]
        if aside[fit:]:
            pieces.append(aside[fit:])
    return record(0xFC, pieces[0]) + b"".join(record(0x3C, piece) for piece in pieces[1:])


def xls(twin: Twin, most: int = MOST, *, rich: bool = False) -> bytes:
    """The twin as Excel 97 and later write it; `most` is how much fits into a record."""
    book = [record(0x42, b"\xb0\x04"), record(0x22, struct.pack("<H", twin.from_1904))]
    for number, code in enumerate(twin.formats, FIRST_OWN_FORMAT):
        book.append(record(0x41E, struct.pack("<H", number) + text(code)))
    book += [record(0xE0, struct.pack("<HH16x", 0, n)) for n in _style_formats(twin)]
    strings = shared_strings(twin.strings, most, rich=rich)
    sheet = b"".join(_sheet(twin))
    return _joined(book, strings, sheet, text("Sheet1", "B"), 0x0600, hidden=twin.hidden)


def xls_of_excel_5(twin: Twin, page: int, codec: str) -> bytes:
    """The twin as Excel 5 and 95 wrote it: no shared strings, letters of one code page."""
    book = [record(0x42, struct.pack("<H", page))]
    for number, code in enumerate(twin.formats, FIRST_OWN_FORMAT):
        raw = code.encode(codec)
        book.append(record(0x41E, struct.pack("<HB", number, len(raw)) + raw))
    book += [record(0xE0, struct.pack("<HH12x", 0, n)) for n in _style_formats(twin)]
    sheet = b"".join(_old_cells(twin, codec))
    return _joined(book, b"", sheet, b"\x06Sheet1", 0x0500, hidden=twin.hidden, name="Book")


def _style_formats(twin: Twin) -> list[int]:
    return [0, *range(FIRST_OWN_FORMAT, FIRST_OWN_FORMAT + len(twin.formats))]


def _joined(
    book: Sequence[bytes],
    strings: bytes,
    sheet: bytes,
    title: bytes,
    version: int,
    *,
    hidden: bool,
    name: str = "Workbook",
) -> bytes:
    begin = record(0x809, struct.pack("<HH12x", version, 5))
    before = begin + b"".join(book)
    # A workbook whose only sheet is hidden can't be: the one in front is empty.
    empty = record(0x809, struct.pack("<HH12x", version, 0x10)) + record(0x0A)
    titles = [(title.replace(b"Sheet1", b"Cover1"), 0)] * hidden + [(title, int(hidden))]
    size = sum(len(t) + 10 for t, _ in titles)
    place = len(before) + size + len(strings) + 4
    bounds = b""
    for number, (raw, state) in enumerate(titles):
        last = number == len(titles) - 1
        start = place + len(empty) * hidden * last
        bounds += record(0x85, struct.pack("<IBB", start, state, 0) + raw)
    stream = before + bounds + strings + record(0x0A) + empty * hidden
    body = record(0x809, struct.pack("<HH12x", version, 0x10)) + sheet + record(0x0A)
    return container(stream + body, name)


def _sheet(twin: Twin) -> Iterator[bytes]:
    for column in sorted(twin.hidden_columns):
        yield record(0x7D, struct.pack("<HHHHHH", column, column, 2304, 0, 1, 0))
    for number in sorted(twin.rows):
        hidden = 0x20 if number in twin.hidden_rows else 0
        yield record(0x208, struct.pack("<HHHHHHHH", number - 1, 0, 9, 300, 0, 0, hidden, 15))
        for column, cell in twin.rows[number].items():
            yield from _cell(twin, number - 1, column, cell)
    if twin.merged:
        areas = b"".join(struct.pack("<HHHH", t - 1, b - 1, x, y) for t, x, b, y in twin.merged)
        yield record(0xE5, struct.pack("<H", len(twin.merged)) + areas)
    for number, row in twin.rows.items():
        for column, cell in row.items():
            if cell.link and not cell.formula:
                raw = (cell.link + "\0").encode("utf-16-le")
                place = struct.pack("<HHHH", number - 1, number - 1, column, column)
                yield record(0x1B8, place + WEB + struct.pack("<I", len(raw)) + raw)


def _cell(twin: Twin, row: int, column: int, cell: Cell) -> Iterator[bytes]:
    head = struct.pack("<HHH", row, column, twin.style(cell))
    if cell.formula:
        yield from _formula(head, cell)
    elif is_error(cell):
        yield record(0x205, head + bytes((ERRORS[str(cell.value)], 1)))
    elif isinstance(cell.value, bool):
        yield record(0x205, head + bytes((cell.value, 0)))
    elif isinstance(cell.value, str):
        yield record(0xFD, head + struct.pack("<I", twin.strings.index(cell.value)))
    elif cell.value is not None:
        yield _number(head, cell.value)


def _number(head: bytes, value: float) -> bytes:
    """As small as Excel makes it: a whole number, one with two decimals, or all eight bytes."""
    for parts, kind in ((1, 2), (100, 3)):
        whole = round(value * parts) if abs(value) < 1 << 20 else 1 << 29
        if whole / parts == value and abs(whole) < 1 << 29:
            return record(0x27E, head + struct.pack("<i", whole << 2 | kind))
    return record(0x203, head + struct.pack("<d", value))


def _formula(head: bytes, cell: Cell) -> Iterator[bytes]:
    value, flags = cell.value, 0
    if is_error(cell):
        result = struct.pack("<BxBxxxH", 2, ERRORS[str(value)], 0xFFFF)
    elif isinstance(value, bool):
        result = struct.pack("<BxBxxxH", 1, value, 0xFFFF)
    elif cell.formula == ON_LOAD:
        result, flags = bytes(8), 3
    elif value is None or value == "":
        result = struct.pack("<B5xH", 3, 0xFFFF)
    elif isinstance(value, str):
        result = struct.pack("<B5xH", 0, 0xFFFF)
    else:
        result = struct.pack("<d", value)
    tokens = _tokens(cell)
    yield record(0x06, head + result + struct.pack("<HIH", flags, 0, len(tokens)) + tokens)
    if isinstance(value, str) and value and not is_error(cell):
        raw = value.encode("utf-16-le")
        yield record(0x207, struct.pack("<HB", len(raw) // 2, 1) + raw[:8_000])
        for place in range(8_000, len(raw), 8_000):
            yield record(0x3C, b"\x01" + raw[place : place + 8_000])


def _tokens(cell: Cell) -> bytes:
    if cell.formula == LINK:
        return b"\x17" + text(cell.link, "B") + b"\x17" + text("See", "B") + b"\x42\x02\x67\x01"
    if cell.formula == SHARED_IF:
        return b"\x01\x01\x00\x03\x00"
    if cell.formula == EMPTY_IF:
        return b"\x1e\x01\x00\x17\x00\x00\x42\x02\x01\x00"
    return b"\x1e\x14\x00\x1e\x05\x00\x03"


def _old_cells(twin: Twin, codec: str) -> Iterator[bytes]:
    for number, row in twin.rows.items():
        for column, cell in row.items():
            head = struct.pack("<HHH", number - 1, column, twin.style(cell))
            if isinstance(cell.value, str):
                raw = cell.value.encode(codec)
                yield record(0x204, head + struct.pack("<H", len(raw)) + raw)
            elif cell.value is not None:
                yield _number(head, float(cell.value))
