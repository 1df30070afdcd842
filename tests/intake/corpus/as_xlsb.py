"""An .xlsb by hand: the parts of an .xlsx, of binary records."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping

from tests.intake.corpus.case import RELATIONS, parts
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

PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
FIRST_OWN_FORMAT = 164


def record(kind: int, data: bytes = b"") -> bytes:
    """A record: kind and size in steps of seven bits."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(data)
    steps = b""
    while size >= 128:
        steps += bytes([size & 0x7F | 0x80])
        size >>= 7
    return head + steps + bytes([size]) + data


def wide(text: str) -> bytes:
    raw = text.encode("utf-16-le")
    return struct.pack("<I", len(raw) // 2) + raw


# One style, as every workbook has.
PLAIN_STYLES = (
    record(278)
    + record(617, struct.pack("<I", 1))
    + record(47, struct.pack("<HH12x", 0, 0))
    + record(618)
    + record(279)
)


def row(number: int, *cells: bytes, hidden: bool = False) -> bytes:
    """A row, counted from 0, and its cells."""
    flags = 0x10 if hidden else 0
    head = struct.pack("<IIHBBBI", number, 0, 300, 0, flags, 0, 0)
    return record(0, head) + b"".join(cells)


def text_cells(*values: str) -> list[bytes]:
    return [record(6, struct.pack("<II", n, 0) + wide(v)) for n, v in enumerate(values)]


def relations(*entries: tuple[str, str, str, bool]) -> str:
    """Id, kind, target, and whether the target is outside."""
    mode = ' TargetMode="External"'
    items = (
        f'<Relationship Id="{i}" Type="{RELATIONS}/{kind}" Target="{to}"{mode if out else ""}/>'
        for i, kind, to, out in entries
    )
    return f'<Relationships xmlns="{PACKAGE}">{"".join(items)}</Relationships>'


def package(sheet: bytes, **more: bytes | str) -> bytes:
    """The parts around one sheet; `more` by the last word of their path."""
    return parts(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations(("r", "officeDocument", "xl/workbook.bin", False)),
            "xl/workbook.bin": more.get("workbook", _workbook()),
            "xl/_rels/workbook.bin.rels": relations(
                ("rId1", "worksheet", "worksheets/sheet1.bin", False),
                ("rId2", "sharedStrings", "sharedStrings.bin", False),
                ("rId3", "styles", "styles.bin", False),
            ),
            "xl/sharedStrings.bin": more.get("strings", record(159, bytes(8)) + record(160)),
            "xl/styles.bin": more.get("styles", PLAIN_STYLES),
            "xl/worksheets/sheet1.bin": sheet,
            "xl/worksheets/_rels/sheet1.bin.rels": more.get("links", relations()),
        }
    )


def sheet_of(*rows: bytes, before: bytes = b"", after: bytes = b"") -> bytes:
    used = record(148, struct.pack("<IIII", 0, 99, 0, 9))
    cells = record(145) + b"".join(rows) + record(146)
    return record(129) + used + before + cells + after + record(130)


def xlsb(twin: Twin) -> bytes:
    """The twin as Excel writes it."""
    strings = (record(19, b"\0" + wide(text)) for text in twin.strings)
    links = list(_links(twin))
    return package(
        sheet_of(
            *(
                row(n - 1, *_cells(twin, twin.rows[n]), hidden=n in twin.hidden_rows)
                for n in sorted(twin.rows)
            ),
            before=b"".join(
                record(60, struct.pack("<IIIIH", c, c, 2304, 0, 1))
                for c in sorted(twin.hidden_columns)
            ),
            after=b"".join(
                record(176, struct.pack("<IIII", top - 1, bottom - 1, left, right))
                for top, left, bottom, right in twin.merged
            )
            + b"".join(
                record(494, struct.pack("<IIII", r - 1, r - 1, c, c) + wide(i) + wide("") * 3)
                for r, c, i, _ in links
            ),
        ),
        workbook=_workbook(hidden=twin.hidden, from_1904=twin.from_1904),
        strings=record(159, struct.pack("<II", len(twin.strings), len(twin.strings)))
        + b"".join(strings)
        + record(160),
        styles=b"".join(_styles(twin)),
        links=relations(*((i, "hyperlink", to, True) for _, _, i, to in links)),
    )


def _workbook(*, hidden: bool = False, from_1904: bool = False) -> bytes:
    properties = record(153, struct.pack("<III", from_1904, 0, 0))
    sheet = record(156, struct.pack("<II", hidden, 1) + wide("rId1") + wide("Sheet1"))
    return record(131) + properties + record(143) + sheet + record(144) + record(132)


def _styles(twin: Twin) -> Iterator[bytes]:
    yield record(278) + record(615, struct.pack("<I", len(twin.formats)))
    for number, code in enumerate(twin.formats, FIRST_OWN_FORMAT):
        yield record(44, struct.pack("<H", number) + wide(code))
    yield record(616)
    # Named styles come first, in records of the same kind.
    yield (
        record(626, struct.pack("<I", 1))
        + record(47, struct.pack("<HH12x", 0xFFFF, 9))
        + record(627)
    )
    yield record(617, struct.pack("<I", len(twin.formats) + 1))
    for number in (0, *range(FIRST_OWN_FORMAT, FIRST_OWN_FORMAT + len(twin.formats))):
        yield record(47, struct.pack("<HH12x", 0, number))
    yield record(618) + record(279)


def _links(twin: Twin) -> Iterator[tuple[int, int, str, str]]:
    for number, cells in twin.rows.items():
        for column, cell in cells.items():
            if cell.link and not cell.formula:
                yield number, column, f"rId{number}_{column}", cell.link


def _cells(twin: Twin, cells: Mapping[int, Cell]) -> Iterator[bytes]:
    for column, cell in cells.items():
        head = struct.pack("<II", column, twin.style(cell))
        value = cell.value
        if cell.formula == ON_LOAD:
            value = 0.0
        after = struct.pack("<H", 2 if cell.formula == ON_LOAD else 0)
        if cell.formula:
            tokens = _tokens(cell)
            after += struct.pack("<I", len(tokens)) + tokens + struct.pack("<I", 0)
        if is_error(cell):
            kind = 11 if cell.formula else 3
            yield record(kind, head + bytes((ERRORS[str(value)],)) + after * (kind == 11))
        elif isinstance(value, bool):
            kind = 10 if cell.formula else 4
            yield record(kind, head + bytes((value,)) + after * (kind == 10))
        elif cell.formula and (value is None or isinstance(value, str)):
            yield record(8, head + wide(value or "") + after)
        elif cell.formula:
            yield record(9, head + struct.pack("<d", value) + after)
        elif isinstance(value, str):
            yield record(7, head + struct.pack("<I", twin.strings.index(value)))
        elif value is not None:
            yield record(5, head + struct.pack("<d", value))


def _tokens(cell: Cell) -> bytes:
    if cell.formula == LINK:
        return _string(cell.link) + _string("See") + b"\x42\x02\x67\x01"
    if cell.formula == SHARED_IF:
        return b"\x01\x01\x00\x03\x00"
    if cell.formula == EMPTY_IF:
        return b"\x1e\x01\x00" + _string("") + b"\x42\x02\x01\x00"
    return b"\x1e\x14\x00\x1e\x05\x00\x03"


def _string(text: str) -> bytes:
    return b"\x17" + struct.pack("<H", len(text)) + text.encode("utf-16-le")
