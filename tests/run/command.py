"""Commands typed as an operator types them, each in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, NoReturn

import pytest
from click.testing import CliRunner

# Imported here, they are there in every forked process, which would need a second for them.
from reportgen.cli import check, run  # noqa: F401
from reportgen.cli.main import STOPPING, cli, main
from tests import PATIENCE
from tests.run.agency import row, write_intake

Ended = subprocess.CompletedProcess[str]
Streams = tuple[IO[str], IO[str]]


@dataclass(frozen=True)
class Running:
    """A command at work; `pid` is its process, and the group of all that it starts."""

    pid: int
    streams: Streams

    @property
    def at_work(self) -> bool:
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None

    def ended(self) -> Ended:
        """Wait for its end: its exit code, or minus a signal's number, and what it said."""
        deadline = time.monotonic() + PATIENCE
        while not (status := os.waitpid(self.pid, os.WNOHANG))[0]:
            assert time.monotonic() < deadline, "it never ends"
            time.sleep(0.01)
        for stream in self.streams:
            stream.seek(0)
        said = [stream.read() for stream in self.streams]
        return Ended([], os.waitstatus_to_exitcode(status[1]), *said)


@contextmanager
def started(*args: object, cwd: Path, encoding: str = "utf-8") -> Iterator[Running]:
    """A command in a forked process, where nothing has to be imported again.

    `encoding` is what its terminal can show.

    The fork has its parent's seed of hashes: what must not hang on that is compared with `fresh`.
    """
    _at_hand()
    with (
        TemporaryFile("w+", encoding=encoding) as out,
        TemporaryFile("w+", encoding=encoding) as err,
    ):
        child = os.fork()
        if child == 0:
            _become(list(map(str, args)), cwd, (out, err))
        yield Running(child, (out, err))


def reportgen(*args: object, cwd: Path, encoding: str = "utf-8") -> Ended:
    """Run a command in a forked process to its end."""
    with started(*args, cwd=cwd, encoding=encoding) as running:
        return running.ended()


def here(*args: object, cwd: Path) -> Ended:
    """Run a command in this process to its end: for tests that don't ask what a process is."""
    out, err = StringIO(), StringIO()
    kept = {number: signal.getsignal(number) for number in STOPPING}
    code: object = None
    with chdir(cwd), redirect_stdout(out), redirect_stderr(err), pytest.MonkeyPatch.context() as at:
        at.setattr(sys, "argv", ["reportgen", *map(str, args)])
        try:
            main()
        except SystemExit as stop:
            code = stop.code
        finally:
            for number, handler in kept.items():
                signal.signal(number, handler)
    return Ended([], code if isinstance(code, int) else 0, out.getvalue(), err.getvalue())


def fresh(*args: object, cwd: Path) -> Ended:
    """Run a command in an interpreter of its own to its end."""
    command = [sys.executable, "-c", "from reportgen.cli import main; main()", *map(str, args)]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )


@cache
def _at_hand() -> None:
    """Judge somebody here once: word lists that are loaded now need not be in every fork."""
    with TemporaryDirectory() as folder:
        sheet = Path(folder) / "intake.xlsx"
        write_intake(sheet, [row("S-1")])
        judged = CliRunner().invoke(cli, ["check", str(sheet), "--as-of", "2026-03-02"])
        assert judged.exit_code == 0, judged.output


def _become(args: list[str], cwd: Path, streams: Streams) -> NoReturn:
    """Be the command: its own session, folder, signals, arguments and streams."""
    code: object = None
    try:
        os.setsid()
        os.chdir(cwd)
        os.environ.setdefault("REPORTGEN_RUN_TIMEOUT_S", str(PATIENCE))
        for number in STOPPING:
            signal.signal(number, signal.SIG_DFL)
        sys.argv = ["reportgen", *args]
        sys.stdout, sys.stderr = streams
        for descriptor, stream in enumerate(streams, start=1):
            os.dup2(stream.fileno(), descriptor)  # for the processes that it starts
        main()
    except SystemExit as stop:
        code = stop.code
    except BaseException:
        traceback.print_exc()
        code = 99
    finally:
        for stream in streams:
            stream.flush()
        os._exit(code if isinstance(code, int) else 0)
