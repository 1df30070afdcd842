"""The container of .xls files: one stream by name out of a compound file."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable

from reportgen.spreadsheet.xml import DamagedError

_HEADER = struct.Struct("<24xHHHHH6xIIIIIIIII")  # from the version on; see [MS-CFB] 2.2
_ENTRY = 128
_LAST_SECTOR = 0xFFFFFFFA  # from here on a number says something else than a sector
_FIRST_TABLE_ENTRIES = 109


class CompoundFile:
    """A compound file in memory. Raises DamagedError for one that doesn't hold together."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        try:
            self._read_header()
        except struct.error as error:
            raise DamagedError("a compound file's header") from error

    def _read_header(self) -> None:
        (
            _,
            _,
            _,
            sector_shift,
            mini_shift,
            _,
            _,
            directory,
            _,
            cutoff,
            mini_fat,
            _,
            tables,
            count,
        ) = _HEADER.unpack_from(self._content)
        if sector_shift not in (9, 12) or mini_shift != 6:
            raise DamagedError("a compound file's sectors")
        self._size, self._mini_size, self._cutoff = 1 << sector_shift, 1 << mini_shift, cutoff
        self._fat = self._numbers(self._table_sectors(tables, count))
        self._mini_fat = self._numbers(self._chain(mini_fat, self._fat))
        self._directory = b"".join(self._sector(n) for n in self._chain(directory, self._fat))
        root_start, root_size = self._entry(0)
        self._mini = self._joined(root_start, root_size)

    def stream(self, *names: str) -> bytes:
        """The first stream there is of these names.

        Raises DamagedError where there is none, or less of it than the directory says.
        """
        for name in names:
            wanted = f"{name}\0".encode("utf-16-le")
            for number in range(len(self._directory) // _ENTRY):
                if self._directory.startswith(wanted, number * _ENTRY):
                    start, size = self._entry(number)
                    found = self._read(start, size)
                    if len(found) < size:
                        raise DamagedError("a stream that is cut off")
                    return found
        raise DamagedError("no stream of a workbook")

    def _read(self, start: int, size: int) -> bytes:
        if size >= self._cutoff:
            return self._joined(start, size)
        step = self._mini_size
        sectors = self._chain(start, self._mini_fat)
        return b"".join(self._mini[n * step : (n + 1) * step] for n in sectors)[:size]

    def _joined(self, start: int, size: int) -> bytes:
        return b"".join(self._sector(n) for n in self._chain(start, self._fat))[:size]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._content[start : start + self._size]

    def _entry(self, number: int) -> tuple[int, int]:
        """Where an entry of the directory starts, and how many bytes it has."""
        try:
            start, size = struct.unpack_from("<II", self._directory, number * _ENTRY + 116)
        except struct.error as error:
            raise DamagedError("a compound file's directory") from error
        return int(start), int(size)

    def _chain(self, start: int, table: array[int]) -> array[int]:
        """Sectors that belong together, each named by the one before it."""
        chain = array("I")
        while start < _LAST_SECTOR and start < len(table):
            if len(chain) == len(table):
                raise DamagedError("a compound file's chain")  # it runs in a circle
            chain.append(start)
            start = table[start]
        return chain

    def _numbers(self, sectors: Iterable[int]) -> array[int]:
        content = b"".join(self._sector(n) for n in sectors)
        return array("I", [n for (n,) in struct.iter_unpack("<I", content[: len(content) & ~3])])

    def _table_sectors(self, table: int, count: int) -> array[int]:
        """Sectors of the allocation table: 109 in the header, the rest in sectors of their own."""
        most = len(self._content) // self._size
        sectors = array("I", struct.unpack_from(f"<{_FIRST_TABLE_ENTRIES}I", self._content, 76))
        for _ in range(min(count, most)):
            if table >= _LAST_SECTOR or len(sectors) > most + _FIRST_TABLE_ENTRIES:
                break
            numbers = self._numbers([table])
            sectors += numbers[:-1]
            table = numbers[-1] if numbers else _LAST_SECTOR
        # No more than fit into the file, or a small file could ask for any amount of memory.
        return array("I", [n for n in sectors if n < _LAST_SECTOR][: most + 1])
