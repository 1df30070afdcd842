"""The errors reportgen raises on purpose, and the exit code each one ends with.

Bad *data* is never raised: it comes back as a `Problem`. These are for bad *use*: a file that is
missing, settings that make no sense, a lock held by somebody else. `cli` is the one place that
turns them into a line on stderr and an exit code.
"""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the operator's scheduler sees; the numbers follow sysexits where it has one."""

    DONE = 0
    DONE_WITH_FAULTS = 1
    USAGE = 2
    INTAKE = 65
    BUG = 70
    FILE = 74
    TRY_LATER = 75
    SETTINGS = 78
    INTERRUPTED = 130
    TERMINATED = 143


class ReportgenError(Exception):
    """Something the operator can mend. `str(error)` is the whole message: what, where, remedy."""

    exit_code: ExitCode = ExitCode.BUG


class UsageError(ReportgenError):
    """The command was given something that doesn't exist: an unknown id, check or run."""

    exit_code = ExitCode.USAGE


class IntakeError(ReportgenError):
    """The intake file is missing, unreadable or unfit as a whole."""

    exit_code = ExitCode.INTAKE


class FileError(ReportgenError):
    """A file other than the intake can't be read or written."""

    exit_code = ExitCode.FILE


class BusyError(ReportgenError):
    """Another run holds the lock; later it will work."""

    exit_code = ExitCode.TRY_LATER


class SettingsError(ReportgenError):
    """A settings file, rulebook, words file, template or market table is wrong."""

    exit_code = ExitCode.SETTINGS


class UnconfirmedError(ReportgenError):
    """A run's sheet changed too much to be mailed from, and nobody has said that it is meant."""

    exit_code = ExitCode.DONE_WITH_FAULTS


class Stopped(BaseException):
    """A signal asked reportgen to stop; unwinds like Ctrl-C does, through every `with`.

    `kept` says what is finished and stays, for the line the operator reads.
    """

    def __init__(self, exit_code: ExitCode) -> None:
        super().__init__(exit_code)
        self.exit_code = exit_code
        self.kept = ""
