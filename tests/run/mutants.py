"""Workbooks as bad drives, broken syncs and scripts leave them, the same for the same seed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_ROW = re.compile(rb'<row r="(\d+)"')
_CELL = re.compile(rb'<c r="([A-Z]+)(\d+)"')
_VALUES = (b"", b"-1", b"0x10", b"999999999", b"1e309", b"NaN", b"\xc3\xa9", b"A" * 4000, b"true")
_NUMBERS = (b"0", b"-7", b"999999999", b"1048577", b"1e9", b"7.5", b"x", b"", b"16384000000000000")

Parts = dict[str, bytes]
Mutate = Callable[[Random, bytes], bytes]


def mutants(data: bytes, count: int, seed: int = 0) -> Iterator[tuple[str, bytes]]:
    """`count` damaged copies, all kinds in turn, each with a name that says what was done."""
    kinds = (flipped, truncated, zipped_wrong, attribute, row_number, cut_inside)
    for number in range(count):
        mutate = kinds[number % len(kinds)]
        yield f"{mutate.__name__}-{number}", mutate(Random(seed + number), data)


def flipped(random: Random, data: bytes) -> bytes:
    """A few bits of the file are others."""
    damaged = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 3, 20))):
        damaged[random.randrange(len(damaged))] ^= 1 << random.randrange(8)
    return bytes(damaged)


def truncated(random: Random, data: bytes) -> bytes:
    """The copying ended early, or went on with zeros."""
    head = data[: random.randrange(len(data))]
    return head + bytes(random.choice((0, len(data) - len(head))))


def zipped_wrong(random: Random, data: bytes) -> bytes:
    """A part lacks, is there under another name, twice, empty, or in the place of another."""
    parts = _parts(data)
    one, other = random.sample(sorted(parts), 2)
    what = random.randrange(5)
    if what == 0:
        del parts[one]
    elif what == 1:
        parts[one.upper()] = parts.pop(one)
    elif what == 2:
        parts[one] = b""
    elif what == 3:
        parts[one], parts[other] = parts[other], parts[one]
    packed = _zip(parts, random.choice((ZIP_DEFLATED, ZIP_STORED)))
    return packed.replace(one.encode(), other.encode()) if what == 4 else packed


def attribute(random: Random, data: bytes) -> bytes:
    """An attribute has another name or another value, most often on the sheet staff write in."""

    def edit(xml: bytes) -> bytes:
        found = random.choice(list(_ATTRIBUTE.finditer(xml)))
        name, value = found[1], found[2]
        if random.random() < 0.5:
            at = random.randrange(len(name) + 1)
            name = name[:at] + random.choice((b"3", b"x", b"q:")) + name[at:]
        else:
            value = random.choice(_VALUES)
        return xml[: found.start()] + name + b'="' + value + b'"' + xml[found.end() :]

    return _with_part(random, data, _ATTRIBUTE, edit)


def row_number(random: Random, data: bytes) -> bytes:
    """A row or a cell stands where it can't."""

    def edit(xml: bytes) -> bytes:
        pattern = random.choice((_ROW, _CELL))
        found = random.choice(list(pattern.finditer(xml)) or list(_ROW.finditer(xml)))
        number = random.choice((*_NUMBERS, str(random.randrange(1, 80)).encode()))
        start, end = found.span(found.lastindex or 1)
        return xml[:start] + number + xml[end:]

    return _with_part(random, data, _ROW, edit)


def cut_inside(random: Random, data: bytes) -> bytes:
    """One part is cut off, or repeated, while the archive around it is whole."""

    def edit(xml: bytes) -> bytes:
        at = random.randrange(len(xml))
        return xml[:at] if random.random() < 0.7 else xml + xml[at:]

    return _with_part(random, data, re.compile(b"."), edit)


def _with_part(
    random: Random, data: bytes, pattern: re.Pattern[bytes], edit: Callable[[bytes], bytes]
) -> bytes:
    parts = _parts(data)
    fitting = sorted(name for name, xml in parts.items() if pattern.search(xml))
    review = [name for name in fitting if b"<dataValidation" in parts[name]]
    name = random.choice(review if review and random.random() < 0.6 else fitting)
    parts[name] = edit(parts[name])
    return _zip(parts)


def _parts(data: bytes) -> Parts:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zip(parts: Parts, how: int = ZIP_DEFLATED) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", how) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()
