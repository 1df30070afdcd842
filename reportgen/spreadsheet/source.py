"""One door to every spreadsheet family: a path in, sheets of cells out, or a clear refusal."""

from __future__ import annotations

import csv
import hashlib
import struct
import zlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO
from zipfile import BadZipFile

from reportgen.errors import IntakeError
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.delimited import read_delimited
from reportgen.spreadsheet.grid import Sheet, bounded
from reportgen.spreadsheet.guard import (
    Family,
    LockedError,
    RefusedError,
    Tally,
    TooLargeError,
    check_path,
    family_of,
)
from reportgen.spreadsheet.legacy import read_legacy
from reportgen.spreadsheet.ods import read_ods
from reportgen.spreadsheet.package import Package
from reportgen.spreadsheet.xlsx import read_xlsx
from reportgen.spreadsheet.xml import DamagedError

# All that a broken package was seen to raise inside the readers and the libraries.
_BROKEN = (
    DamagedError, BadZipFile, zlib.error, csv.Error, struct.error, EOFError, LookupError,
    ValueError, OverflowError, NotImplementedError, RuntimeError, OSError, AssertionError,
    SyntaxError, TypeError, AttributeError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Book:
    """A whole spreadsheet, read. `file` is its name without folders."""

    file: str
    sha256: str
    sheets: tuple[Sheet, ...]


def open_workbook(path: Path, settings: IntakeSettings, now: datetime) -> Book:
    """Read every sheet of `path`. Raises IntakeError with one line that names the remedy."""
    try:
        check_path(path, now, settings.max_age_hours, settings.limits)
        # One handle for looking, hashing and reading: a sync may put a new file in its place.
        with path.open("rb") as handle:
            family = family_of(path, handle, settings.limits)
            handle.seek(0)
            sha256 = hashlib.file_digest(handle, "sha256").hexdigest()
            handle.seek(0)
            sheets = _read(path, handle, family, Tally(settings.limits))
    except OSError as error:
        raise IntakeError(f"{path}: can't be read: {error.strerror or error}") from error
    bound = (replace(sheet, rows=bounded(sheet.rows)) for sheet in sheets)
    return Book(path.name, sha256, tuple(bound))


def _read(path: Path, handle: IO[bytes], family: Family, tally: Tally) -> tuple[Sheet, ...]:
    try:
        if family is Family.CSV:
            return read_delimited(handle, path.stem, tally)
        if family in (Family.XLSX, Family.ODS):
            with Package(handle) as package:
                return (read_xlsx if family is Family.XLSX else read_ods)(package, tally)
        return read_legacy(family, handle.read(), tally.limits)
    except TooLargeError as error:
        raise IntakeError(f"{path}: {error}; split the sheet, or raise [intake.limits]") from error
    except LockedError as error:
        raise IntakeError(
            f"{path}: locked with a password; take it off and save it again"
        ) from error
    except RefusedError as error:
        raise IntakeError(
            f"{path}: {error}; open it in Excel or LibreOffice and save it as .xlsx"
        ) from error
    except _BROKEN as error:
        raise IntakeError(
            f"{path}: damaged or cut off; perhaps it is still being copied: try again later, "
            "or open it and save it anew"
        ) from error
