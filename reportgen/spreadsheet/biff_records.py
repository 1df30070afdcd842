"""The records of an .xls: kind, size, data; and text that goes on in the record after."""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator, Sequence

from reportgen.spreadsheet.xml import DamagedError

CONTINUE = 0x003C
_HEAD = struct.Struct("<HH")
_MAC_CODECS = {
    10000: "mac-roman",
    10006: "mac-greek",
    10007: "mac-cyrillic",
    10029: "mac-latin2",
    10081: "mac-turkish",
    32768: "mac-roman",
}


def records(stream: bytes, start: int, end: int) -> Iterator[tuple[int, bytes, int]]:
    """Kind and data of each record, and where the next one starts.

    Raises DamagedError for a record that is cut off.
    """
    unpack = _HEAD.unpack_from
    place = start
    while place + 4 <= end:
        kind, size = unpack(stream, place)
        place += 4 + size
        if place > end:
            raise DamagedError("a record that is cut off")
        yield kind, stream[place - size : place], place


def continued(stream: bytes, data: bytes, place: int) -> list[bytes]:
    """The data, and what the CONTINUE records from `place` on add to it."""
    pieces = [data]
    for kind, more, _ in records(stream, place, len(stream)):
        if kind != CONTINUE:
            break
        pieces.append(more)
    return pieces


def codec_of(page: int) -> str:
    """Python's name for a Windows or Mac code page; Windows-1252 for one nobody knows."""
    name = _MAC_CODECS.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


class TextReader:
    """Reads texts and numbers over the borders of records.

    `codec` is that of letters one byte wide before Excel 97; "" from then on, when each text says
    itself how wide its letters are. Raises DamagedError where the data ends too early.
    """

    def __init__(self, pieces: Sequence[bytes], place: int, codec: str = "") -> None:
        self._pieces = pieces
        self._index = 0
        self._place = place
        self._codec = codec

    @property
    def at_end(self) -> bool:
        return self._index + 1 >= len(self._pieces) and self._place >= len(self._pieces[-1])

    def number(self, size: int) -> int:
        return int.from_bytes(self._bytes(size), "little")

    def text(self, count_size: int = 2) -> str:
        """A text with the number of its letters in front, formatting and readings left out."""
        count = self.number(count_size)
        if self._codec:
            return self._bytes(count).decode(self._codec, "replace")
        flags = self.number(1)
        runs = self.number(2) if flags & 0x08 else 0
        extra = self.number(4) if flags & 0x04 else 0
        text = self._letters(count, wide=bool(flags & 0x01))
        if runs or extra:
            self._skip(4 * runs + extra)
        return text

    def _letters(self, count: int, *, wide: bool) -> str:
        piece = self._pieces[self._index]
        end = self._place + (count << wide)
        if end <= len(piece):
            raw = piece[self._place : end]
            self._place = end
            return raw.decode("utf-16-le" if wide else "latin-1", "replace")
        return self._letters_over_borders(count, wide=wide)

    def _letters_over_borders(self, count: int, *, wide: bool) -> str:
        parts: list[bytes] = []
        while count:
            if self._place >= len(self._pieces[self._index]):
                self._turn()
                # Each record says anew how wide the letters in it are.
                wide = bool(self.number(1) & 0x01)
            piece = self._pieces[self._index]
            fit = min(count, (len(piece) - self._place) >> wide)
            if fit == 0:
                raise DamagedError("half a letter")
            raw = piece[self._place : self._place + (fit << wide)]
            parts.append(raw if wide else raw.decode("latin-1").encode("utf-16-le"))
            self._place += len(raw)
            count -= fit
        return b"".join(parts).decode("utf-16-le", "replace")

    def _bytes(self, size: int) -> bytes:
        piece = self._pieces[self._index]
        end = self._place + size
        if end <= len(piece):
            raw = piece[self._place : end]
            self._place = end
            return raw
        raw = piece[self._place :]
        self._turn()
        return raw + self._bytes(size - len(raw))

    def _skip(self, size: int) -> None:
        while size > (rest := len(self._pieces[self._index]) - self._place):
            size -= rest
            self._turn()
        self._place += size

    def _turn(self) -> None:
        if self._index + 1 >= len(self._pieces):
            raise DamagedError("a text that is cut off")
        self._index += 1
        self._place = 0
