"""The records of an .xlsb part, streamed: kind, size and data."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import IO

from reportgen.spreadsheet.xml import DamagedError

_LARGEST = 1 << 24  # the longest text of a cell takes 64 KB
_NOTHING = 0xFFFFFFFF
_CHUNK = 1 << 16


def records(source: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Kind and data of each record; numbers come in steps of seven bits, see [MS-XLSB] 2.1.4.

    Raises DamagedError for a record that is cut off, or larger than any there is.
    """
    read = io.BufferedReader(source, _CHUNK).read  # type: ignore[type-var]
    while first := read(1):
        kind = first[0]
        if kind & 0x80:
            kind = kind & 0x7F | _byte(read(1)) << 7
        size = shift = 0
        step = 0x80
        while step & 0x80 and shift < 28:
            step = _byte(read(1))
            size |= (step & 0x7F) << shift
            shift += 7
        if size > _LARGEST:
            raise DamagedError("a record larger than any there is")
        data = read(size)
        if len(data) < size:
            raise DamagedError("a record that is cut off")
        yield kind, data


def _byte(read: bytes) -> int:
    if not read:
        raise DamagedError("a record that is cut off")
    return read[0]


def wide_text(data: bytes, place: int) -> tuple[str, int]:
    """A text with its length in front, and where it ends. Raises DamagedError where it doesn't."""
    (length,) = struct.unpack_from("<I", data, place)
    place += 4
    if length == _NOTHING:
        return "", place
    end = place + 2 * length
    if end > len(data):
        raise DamagedError("a text that is cut off")
    return data[place:end].decode("utf-16-le", "replace"), end
