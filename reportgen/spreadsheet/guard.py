"""What a file really is, and whether it may be read at all: decided before anything parses it."""

from __future__ import annotations

import mmap
import re
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from reportgen.errors import IntakeError
from reportgen.files import nearest_file
from reportgen.settings import IntakeLimits
from reportgen.spreadsheet.grid import Value

MEGABYTE = 1 << 20
RATIO_FROM = 8 * MEGABYTE  # small parts may be as repetitive as they like
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
# The name of its stream, in whatever case a program has written it.
_WORKBOOK_STREAM = re.compile(
    b"(?i)" + b"(?:%b)?" % "Work".encode("utf-16-le") + "Book\0".encode("utf-16-le")
)
_SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv")
# Known by their names: by content they are zips, or text.
_OTHERS = {
    ".docx": "a Word document; copy its table into a spreadsheet",
    ".doc": "a Word document; copy its table into a spreadsheet",
    ".odt": "a text document; copy its table into a spreadsheet",
    ".numbers": "a Numbers document; use File → Export To → Excel there",
    ".pages": "a Pages document; copy its table into a spreadsheet",
}
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x19\x1b-\x1f]")
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_DEFLATED, _STORED = 8, 0
# All that looking into a broken zip was seen to raise, names in no encoding included.
_BROKEN_ZIP = (
    BadZipFile, zlib.error, struct.error, OSError, EOFError, ValueError, OverflowError,
    RuntimeError,
)  # fmt: skip
_NOT_SPREADSHEETS = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a text document"),
    (b"7z\xbc\xaf", "a 7-Zip archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"SQLite format 3", "a database"),
)
SAVE_AS = "open it in Excel, LibreOffice or Google Sheets and save it as .xlsx"


class Family(StrEnum):
    """Which reader a file needs, by its content; its name may say something else."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    ODS = "ods"
    XLS = "xls"
    CSV = "csv"


def check_path(
    path: Path, now: datetime, max_age_hours: float | None, limits: IntakeLimits
) -> None:
    """Refuse what the file's name, size and age already forbid. Raises IntakeError."""
    if path.name.startswith(("~$", ".~lock.")):
        raise IntakeError(
            f"{path}: the lock file of a workbook that somebody has open, not the workbook; "
            "give the file without “~$” in front"
        )
    if not path.exists():
        meant = _meant(path)
        hint = f"did you mean “{meant}”? Or" if meant else "check the path, or"
        raise IntakeError(f"{path}: no such file; {hint} wait until the sync is done")
    if not path.is_file():
        raise IntakeError(f"{path}: this is a folder; name the spreadsheet in it{_held(path)}")
    facts = path.stat()
    if facts.st_size == 0:
        raise IntakeError(f"{path}: the file is empty; perhaps it is still being copied")
    if facts.st_size > limits.file_mb * MEGABYTE:
        raise IntakeError(
            f"{path}: larger than {limits.file_mb} MB; delete pictures and old sheets from it, "
            "or raise [intake.limits] file_mb"
        )
    if max_age_hours is not None:
        age = now - datetime.fromtimestamp(facts.st_mtime, tz=now.tzinfo)
        if age > timedelta(hours=max_age_hours):
            hours = age.total_seconds() / 3600
            raise IntakeError(
                f"{path}: last changed {hours:,.0f} hours ago, and [intake] max_age_hours is "
                f"{max_age_hours:g}; check that the sync still runs"
            )


def _meant(path: Path) -> Path | None:
    """The file that a path which leads nowhere may mean: beside it, in `inputs`, or at home."""
    if path.parts[:1] == ("~",) and (home := path.expanduser()).is_file():
        return home
    if near := nearest_file(path):
        return path.with_name(near)
    below = path.parent / "inputs" / path.name
    return below if below.is_file() else None


def _held(folder: Path) -> str:
    """A spreadsheet of a folder, to show how it is named."""
    found = sorted(p.name for p in folder.iterdir() if p.suffix.lower() in _SPREADSHEETS)
    return f", such as “{folder / found[0]}”" if found else ""


def family_of(path: Path, handle: IO[bytes], limits: IntakeLimits) -> Family:
    """The family by content, with bombs, passwords and strangers refused. Raises IntakeError."""
    if what := _OTHERS.get(path.suffix.lower()):
        raise IntakeError(f"{path}: not a spreadsheet but {what}")
    handle.seek(0)
    head = handle.read(4096)
    handle.seek(0)
    if head.startswith((_ZIP, _EMPTY_ZIP)):
        return _zip_family(path, handle, limits)
    if head.startswith(_OLE):
        return _ole_family(path, handle)
    if head.startswith(_OLD_EXCEL):
        raise IntakeError(f"{path}: a workbook from before Excel 5; {SAVE_AS}")
    for magic, what in _NOT_SPREADSHEETS:
        if head.startswith(magic):
            raise IntakeError(f"{path}: not a spreadsheet but {what}")
    return _text_family(path, head)


def _text_family(path: Path, head: bytes) -> Family:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<meta", b"<head")):
        raise IntakeError(f"{path}: a web page under a spreadsheet's name; {SAVE_AS}")
    if start.startswith((b"<?xml", b"<workbook")):
        raise IntakeError(f"{path}: XML, not a workbook; {SAVE_AS}")
    if path.suffix.lower() == ".gsheet":
        raise IntakeError(
            f"{path}: only a link to a Google sheet; use File → Download → Microsoft Excel there"
        )
    if not _may_be_text(head):
        raise IntakeError(f"{path}: not a spreadsheet, or damaged; {SAVE_AS} and try again")
    return Family.CSV


_PASTED = 4  # zeros in a short text


def _may_be_text(head: bytes) -> bool:
    """UTF-16 holds a zero in every second place, other text at most a few that were pasted in."""
    zeros = head.count(b"\0")
    few = zeros <= _PASTED + len(head) // 1_000 and b"\0\0" not in head
    pasted = few and not _CONTROL.search(head)
    if zeros == 0 or pasted or head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return max(head[::2].count(0), head[1::2].count(0)) == zeros and zeros > len(head) // 8


def _ole_family(path: Path, handle: IO[bytes]) -> Family:
    with mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ) as content:
        if content.find("EncryptedPackage".encode("utf-16-le")) >= 0:
            raise IntakeError(_locked(path))
        if not _WORKBOOK_STREAM.search(content):
            raise IntakeError(f"{path}: not a workbook, or cut off (perhaps still being copied)")
    return Family.XLS


def _locked(path: Path) -> str:
    return f"{path}: locked with a password; take it off in Excel (File → Info → Protect Workbook)"


def _zip_family(path: Path, handle: IO[bytes], limits: IntakeLimits) -> Family:
    try:
        archive = ZipFile(handle)
    except _BROKEN_ZIP as error:
        raise IntakeError(_cut_off(path)) from error
    with archive:
        entries = archive.infolist()
        _check_entries(path, handle, entries, limits)
        names = {e.filename.replace("\\", "/").lstrip("/").casefold() for e in entries}
        if "mimetype" in names:
            if b"opendocument.spreadsheet" not in _head_of(path, archive, "mimetype"):
                raise IntakeError(f"{path}: a document, but not a spreadsheet; {SAVE_AS}")
            if b"encryption-data" in _head_of(path, archive, "META-INF/manifest.xml"):
                raise IntakeError(_locked(path))
            return Family.ODS
    if "xl/workbook.bin" in names:
        return Family.XLSB
    if any(n.startswith("index/") and n.endswith(".iwa") for n in names):
        raise IntakeError(f"{path}: an Apple Numbers file; export it as Excel (.xlsx)")
    if "word/document.xml" in names or "ppt/presentation.xml" in names:
        raise IntakeError(f"{path}: a document, but not a spreadsheet; {SAVE_AS}")
    if "[content_types].xml" in names or "xl/workbook.xml" in names:
        return Family.XLSX
    raise IntakeError(
        f"{path}: a zip archive, not a spreadsheet; unpack it and give the file in it"
    )


def _cut_off(path: Path) -> str:
    return (
        f"{path}: the file is cut off or damaged; perhaps it is still being copied: try again later"
    )


def _head_of(path: Path, archive: ZipFile, name: str) -> bytes:
    """The first megabyte of a part, nothing where it lacks."""
    if name not in archive.namelist():
        return b""
    try:
        with archive.open(name) as entry:
            return entry.read(MEGABYTE)
    except _BROKEN_ZIP as error:
        raise IntakeError(_cut_off(path)) from error


def _check_entries(
    path: Path, handle: IO[bytes], entries: list[ZipInfo], limits: IntakeLimits
) -> None:
    """Unpack every entry into nothing, for the sizes a zip declares may lie."""
    if len(entries) > limits.entries:
        raise IntakeError(_bomb(path, f"{len(entries):,} parts", "entries"))
    total = 0
    end = handle.seek(0, 2)
    for entry in entries:
        if entry.flag_bits & 0x1:
            raise IntakeError(_locked(path))
        if entry.header_offset + entry.compress_size > end:
            raise IntakeError(_cut_off(path))  # a reader would ask for the memory first
        most = limits.entry_mb * MEGABYTE
        packed = max(RATIO_FROM, limits.ratio * max(entry.compress_size, 1))
        size = _real_size(path, handle, entry, min(most, packed))
        if size > packed:
            raise IntakeError(_bomb(path, f"a part packed over {limits.ratio} : 1", "ratio"))
        if size > most:
            raise IntakeError(_bomb(path, f"a part of over {limits.entry_mb} MB", "entry_mb"))
        total += size
        if total > limits.unpacked_mb * MEGABYTE:
            raise IntakeError(_bomb(path, f"over {limits.unpacked_mb} MB unpacked", "unpacked_mb"))


def _bomb(path: Path, what: str, limit: str) -> str:
    return (
        f"{path}: holds {what}, which no intake needs; save a clean copy with only the table, "
        f"or raise [intake.limits] {limit}"
    )


def _real_size(path: Path, handle: IO[bytes], entry: ZipInfo, most: int) -> int:
    """Bytes the entry unpacks to, counted until just over `most`."""
    try:
        handle.seek(entry.header_offset)
        magic, name, extra = _LOCAL_HEADER.unpack(handle.read(_LOCAL_HEADER.size))
        if magic != _ZIP or entry.compress_type not in (_DEFLATED, _STORED):
            raise IntakeError(_cut_off(path))
        handle.seek(name + extra, 1)
        if entry.compress_type == _STORED:
            return entry.compress_size
        return _inflated(handle, entry.compress_size, most)
    except _BROKEN_ZIP as error:
        raise IntakeError(_cut_off(path)) from error


def _inflated(handle: IO[bytes], packed: int, most: int) -> int:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    size = 0
    while packed > 0 and not inflater.eof and size <= most:
        chunk = handle.read(min(packed, MEGABYTE))
        if not chunk:
            break
        packed -= len(chunk)
        while chunk and size <= most:
            size += len(inflater.decompress(chunk, MEGABYTE))
            chunk = inflater.unconsumed_tail
    return size


class LockedError(Exception):
    """The file wants a password."""


class RefusedError(Exception):
    """A file of an old format that another format would do better; `str()` says why."""


class TooLargeError(Exception):
    """More rows or columns than the limits allow; `str()` says which."""


@dataclass(slots=True)
class Tally:
    """Rows with content so far, over all sheets of one file."""

    limits: IntakeLimits
    rows: int = 0

    @property
    def columns(self) -> int:
        return self.limits.columns

    def row(self, cells: Mapping[int, Value]) -> None:
        """Count a row. Raises TooLargeError past a limit."""
        self.rows += 1
        if self.rows > self.limits.rows:
            raise TooLargeError(f"it has more than {self.limits.rows:,} rows")
        if max(cells) >= self.limits.columns:
            raise TooLargeError(f"it has more than {self.limits.columns:,} columns")
