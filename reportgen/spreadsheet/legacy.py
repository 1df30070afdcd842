"""Reads .xls and .xlsb, each file in a process of its own: a damaged one may end it, or stick."""

from __future__ import annotations

from reportgen.settings import IntakeLimits
from reportgen.spreadsheet.grid import Sheet
from reportgen.spreadsheet.guard import (
    MEGABYTE,
    Family,
    LockedError,
    RefusedError,
    Tally,
    TooLargeError,
)
from reportgen.spreadsheet.xml import DamagedError
from reportgen.workers import Failure, JobLimits, run_alone

# Several times what sound files need: at the least, and for each megabyte of the file.
_SECONDS, _SECONDS_PER_MB = 20, 4
_MEMORY_MB, _MEMORY_PER_MB = 400, 50


def read_legacy(family: Family, content: bytes, limits: IntakeLimits) -> tuple[Sheet, ...]:
    """Every worksheet. Raises LockedError, TooLargeError, RefusedError or DamagedError."""
    size = len(content) / MEGABYTE
    allowed = JobLimits(
        timeout_s=_SECONDS + _SECONDS_PER_MB * size,
        memory_mb=round(_MEMORY_MB + _MEMORY_PER_MB * size),
    )
    done = run_alone(_read, (family, content, limits), allowed)
    if done.failure in (Failure.TIMED_OUT, Failure.OUT_OF_MEMORY):
        raise RefusedError("reading it took more time or memory than a sound file would")
    if done.result is None:
        raise DamagedError(done.detail)
    if isinstance(done.result, Exception):
        raise done.result
    return done.result


def _read(
    job: tuple[Family, bytes, IntakeLimits],
) -> tuple[Sheet, ...] | LockedError | TooLargeError | RefusedError:
    # The libraries for old formats are wanted in this process only.
    from reportgen.spreadsheet.xls import read_xls  # noqa: PLC0415
    from reportgen.spreadsheet.xlsb import read_xlsb  # noqa: PLC0415

    family, content, limits = job
    read = read_xlsb if family is Family.XLSB else read_xls
    try:
        return read(content, Tally(limits))
    except (LockedError, TooLargeError, RefusedError) as error:
        return error
