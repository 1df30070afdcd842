"""Nights in a process of their own, where something happens before their n-th effect."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportgen.errors import ExitCode, ReportgenError
from reportgen.history.database import Database

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


def at_effect(output: Path, number: int, act: Callable[[], None]) -> Callable[[], None]:
    """What makes a process act before its n-th change to a file below `output` or the history."""
    seen = 0

    def one_more() -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            act()

    def watch(name: str, arguments: tuple[Any, ...]) -> None:
        if name not in CHANGES or not str(arguments[0]).startswith(str(output)):
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
