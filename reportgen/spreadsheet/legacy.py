"""Reads the binary formats, .xls and .xlsb, each by its container.

By readers of our own: the libraries tried show neither error cells, number formats, links nor
hidden rows, and the fastest of them ended the whole process, not just the reading, on one in a
hundred damaged files."""

from __future__ import annotations

from typing import IO
from zipfile import ZipFile

from reportgen.spreadsheet.biff import read_xls
from reportgen.spreadsheet.binary import LockedError
from reportgen.spreadsheet.grid import Sheet
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.xlsb import read_xlsb

__all__ = ["LockedError", "read_legacy"]


def read_legacy(handle: IO[bytes], tally: Tally) -> tuple[Sheet, ...]:
    """Every worksheet. Raises LockedError, or DamagedError for what doesn't hold together."""
    zipped = handle.read(2) == b"PK"  # by its start: an .xls may have a whole zip inside
    handle.seek(0)
    if zipped:
        with ZipFile(handle) as archive:
            return read_xlsb(archive, tally)
    return read_xls(handle.read(), tally)
