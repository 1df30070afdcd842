"""A zip of parts as Excel takes it: by the central directory, whatever the case and slashes."""

from __future__ import annotations

import struct
from typing import IO
from zipfile import ZipFile, ZipInfo

_NAME_SIZE = 26  # where a local header says how long its name is
_NAME = 30
_UTF_8 = 0x800


class Package(ZipFile):
    """Parts open by the name that other parts call them. Raises KeyError for one that is none."""

    def __init__(self, handle: IO[bytes]) -> None:
        super().__init__(handle)
        self._handle = handle
        self._parts = {_plain(entry.filename): entry for entry in self.infolist()}

    def has(self, name: str) -> bool:
        return _plain(name) in self._parts

    def getinfo(self, name: str) -> ZipInfo:
        entry = self._parts[_plain(name)]
        # `open` refuses an entry whose local header calls it something else; Excel doesn't mind.
        self._handle.seek(entry.header_offset + _NAME_SIZE)
        (size,) = struct.unpack("<H", self._handle.read(2))
        self._handle.seek(entry.header_offset + _NAME)
        local = self._handle.read(size)
        entry.orig_filename = local.decode("utf-8" if entry.flag_bits & _UTF_8 else "cp437")
        return entry


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()
