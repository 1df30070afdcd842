"""Nights in a process of their own, whose effects are counted, or where one is forestalled."""

from __future__ import annotations

import mmap
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportgen.errors import ExitCode, ReportgenError
from reportgen.history.database import Database
from reportgen.run.folder import LOCK

CHANGES = frozenset(
    {"open", "os.rename", "os.remove", "os.link", "os.symlink", "os.mkdir", "os.rmdir"}
)


def in_child(work: Callable[[], object], prepare: Callable[[], None] = lambda: None) -> int:
    """Do it in a forked process: 0, an error's exit code, or minus the signal that ended it."""
    child = os.fork()
    if child == 0:
        code = 9
        try:
            prepare()
            work()
            code = 0
        except ReportgenError as error:
            code = int(error.exit_code)
        except OSError:
            code = int(ExitCode.FILE)  # as the command line has it
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def effects_of(output: Path, work: Callable[[], object]) -> int:
    """Do it in a forked process, undisturbed; how many effects it had."""
    with mmap.mmap(-1, 8) as shared:

        def note(seen: int) -> None:
            shared[:8] = seen.to_bytes(8)

        assert in_child(work, at_each_effect(output, note)) == 0
        return int.from_bytes(shared[:8])


def at_effect(output: Path, number: int, act: Callable[[], None]) -> Callable[[], None]:
    """What makes a process act before its n-th effect."""

    def when(seen: int) -> None:
        if seen == number:
            act()

    return at_each_effect(output, when)


def at_each_effect(output: Path, act: Callable[[int], None]) -> Callable[[], None]:
    """What makes a process act before each change to a file below `output` or the history.

    How the lock handles its own file is the affair of the package it comes from.
    """
    seen = 0
    lock = output / LOCK

    def one_more() -> None:
        nonlocal seen
        seen += 1
        act(seen)

    def watch(name: str, arguments: tuple[Any, ...]) -> None:
        if name not in CHANGES or not str(arguments[0]).startswith(str(output)):
            return
        if Path(arguments[0]) == lock:
            return
        if name != "open" or arguments[2] & (os.O_WRONLY | os.O_RDWR):
            one_more()

    execute: Callable[..., int] = Database.execute

    def watched(self: Database, sql: str, parameters: Any = ()) -> int:
        if sql.startswith(("BEGIN", "COMMIT")):
            one_more()
        return execute(self, sql, parameters)

    def prepare() -> None:
        sys.addaudithook(watch)
        Database.execute = watched  # type: ignore[method-assign]

    return prepare
