"""A bound on what a piece of work in this process may take, however it was written."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

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
        signal.setitimer(clock, seconds, AGAIN)
        try:
            yield
        finally:
            signal.setitimer(clock, 0)
    finally:
        signal.signal(signal.SIGPROF, before)


def _too_late(*_: object) -> None:
    raise TooLateError
