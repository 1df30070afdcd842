"""Staff's workbooks read where a damaged one costs nothing but itself: in a process of its own."""

from __future__ import annotations

import hashlib
import os
import warnings
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from reportgen.intake.guard import MEGABYTE, Family, family_of
from reportgen.settings import IntakeLimits
from reportgen.workbook import Meanings, ReviewSheet, read_review
from reportgen.workers import Limits, run_jobs

# For one workbook, many times what the largest needs: what an intake may be is no measure for ours.
LIMITS = Limits(timeout_s=60, memory_mb=1024)
SIZES = IntakeLimits()


@dataclass(frozen=True, slots=True)
class ReadBook:
    """A workbook's `Review` as it was saved last: the digest is that of the bytes it came from."""

    sha256: str
    saved: datetime
    sheet: ReviewSheet


def read_books(
    paths: Sequence[Path], meanings: Meanings, limits: Limits = LIMITS
) -> dict[Path, ReadBook]:
    """`Review` of each workbook; those that can't be read are left out, whatever is wrong.

    A worker's deadline and memory bound what a damaged or hostile one can do.
    """
    build = partial(_reader, meanings)
    with closing(run_jobs(build, paths, workers=1, limits=limits)) as jobs:
        return {done.job: done.result for done in jobs if done.result is not None}


def changed_since(path: Path, sha256: str) -> bool:
    """Whether a file is there and no longer as it was; one that can't be looked into may be."""
    try:
        return _too_large(path) or digest_of(path) not in (sha256, None)
    except OSError:
        return True


def digest_of(path: Path) -> str | None:
    """A file's SHA-256, None where there is none. Raises OSError for one that can't be read."""
    try:
        if path.exists() and not path.is_file():
            raise IsADirectoryError(path)  # or a pipe, which nobody would ever fill
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _too_large(path: Path) -> bool:
    return path.exists() and path.stat().st_size > SIZES.file_mb * MEGABYTE


def _reader(meanings: Meanings) -> Callable[[Path], ReadBook | None]:
    warnings.simplefilter("ignore")  # what openpyxl leaves out of a workbook is nobody's business
    return partial(_read, meanings)


def _read(meanings: Meanings, path: Path) -> ReadBook | None:
    """None where it can't be read: raised, the same failure would be tried a second time."""
    try:
        if _too_large(path) or not path.is_file():
            return None
        with path.open("rb") as file:
            if family_of(path, file, SIZES) is not Family.XLSX:
                return None
            file.seek(0)
            data = file.read()
            saved = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)
        return ReadBook(hashlib.sha256(data).hexdigest(), saved, read_review(data, meanings))
    except Exception:
        return None
