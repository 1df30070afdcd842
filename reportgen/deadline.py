"""Bounds on what a piece of work in this process may take, however it was written."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

AGAIN = 0.5  # seconds until the alarm rings once more, should something have swallowed it


class TooLateError(BaseException):
    """The work has used up its time. No Exception: what guards against a bug must let it pass."""


@contextmanager
def cpu_deadline(seconds: float) -> Iterator[None]:
    """Raise TooLateError once the block has computed for so many seconds.

    The processor's time counts, so that a loaded machine costs nobody anything. Regular
    expressions are interrupted, too. There is no bound beside the main thread, nor where the
    system has no such clock.
    """
    clock = getattr(signal, "ITIMER_PROF", None)
    if clock is None or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGPROF, _too_late)
    try:
        outer = signal.setitimer(clock, seconds, AGAIN)
        try:
            yield
        finally:
            signal.setitimer(clock, *outer)
    finally:
        signal.signal(signal.SIGPROF, before)


@contextmanager
def memory_bound(megabytes: int) -> Iterator[None]:
    """Let the block take so much more memory, and raise MemoryError past it, where that can be.

    Only for pure Python: libraries in C end the process where there is no more.
    """
    try:
        import resource  # noqa: PLC0415 - not on Windows

        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except (ImportError, OSError):
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = pages * resource.getpagesize() + megabytes * 1024 * 1024
    known = [limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min([bound, *known]), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def leave_no_core() -> None:
    """Whatever ends this process, or one that it starts, writes no core: it would hold everybody's
    answers.
    """
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))


def _too_late(*_: object) -> None:
    raise TooLateError
