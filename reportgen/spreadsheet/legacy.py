"""Reads .xls in a process of its own: what a damaged file may do there costs nothing but itself."""

from __future__ import annotations

from reportgen.settings import IntakeLimits
from reportgen.spreadsheet.grid import Sheet
from reportgen.spreadsheet.guard import MEGABYTE, Tally, TooLargeError
from reportgen.spreadsheet.xls import LockedError, read_xls
from reportgen.spreadsheet.xml import DamagedError
from reportgen.workers import Failure, JobLimits, run_alone

# Several times what sound files need: at the least, and for each megabyte of the file.
_SECONDS, _SECONDS_PER_MB = 20, 4
_MEMORY_MB, _MEMORY_PER_MB = 400, 50


class StuckError(Exception):
    """Reading took more time or memory than any sound file of this size should."""


def read_legacy(content: bytes, limits: IntakeLimits) -> tuple[Sheet, ...]:
    """Every worksheet. Raises LockedError, TooLargeError, StuckError or DamagedError."""
    size = len(content) / MEGABYTE
    allowed = JobLimits(
        timeout_s=_SECONDS + _SECONDS_PER_MB * size,
        memory_mb=round(_MEMORY_MB + _MEMORY_PER_MB * size),
    )
    done = run_alone(_read, (content, limits), allowed)
    if done.failure in (Failure.TIMED_OUT, Failure.OUT_OF_MEMORY):
        raise StuckError
    if done.result is None:
        raise DamagedError(done.detail)
    if isinstance(done.result, Exception):
        raise done.result
    return done.result


def _read(job: tuple[bytes, IntakeLimits]) -> tuple[Sheet, ...] | LockedError | TooLargeError:
    content, limits = job
    try:
        return read_xls(content, Tally(limits))
    except (LockedError, TooLargeError) as error:
        return error
