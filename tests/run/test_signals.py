"""Stopped by a signal: its exit code, a line that says what is kept, no process left behind."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from reportgen.run import render
from tests import PATIENCE
from tests.run import hostile
from tests.run.agency import BARE, Agency, row
from tests.run.command import Running, started

DAY = "2026-03-02"
QUICK, ENDLESS = 3, 2
SETTINGS = f"""
[report]
templates = "{BARE}"
[run]
timeout_s = {PATIENCE}
"""


@contextmanager
def running(agency: Agency) -> Iterator[Running]:
    """A run with the first reports done, and with others that never will be."""
    agency.people(*(row(f"S-{n}") for n in range(QUICK)))
    agency.people(*(row(f"S-9{n}", coach="endless loop") for n in range(ENDLESS)))
    agency.hand_in()
    settings = agency.folder / "reportgen.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    arguments = ["-v", "run", "intake.xlsx", "--as-of", DAY, "--workers", "2"]
    with started(*arguments, cwd=agency.folder) as run:
        try:
            wait_until(lambda: reports_kept(agency) == QUICK or not run.at_work)
            assert run.at_work, run.ended().stderr
            yield run
        finally:
            with suppress(ProcessLookupError):
                os.killpg(run.pid, signal.SIGKILL)


def reports_kept(agency: Agency) -> int:
    return len(list(agency.output.glob(".staging/*.pdf")))


@pytest.fixture(autouse=True)
def hostile_renderer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "_build", hostile.build)


@pytest.mark.parametrize(
    ("number", "exit_code"),
    [
        pytest.param(signal.SIGTERM, 143, id="SIGTERM"),
        pytest.param(signal.SIGINT, 130, id="Ctrl-C"),
    ],
)
def test_a_signal_ends_the_run_with_its_code_and_a_summary(
    agency: Agency, number: signal.Signals, exit_code: int
) -> None:
    with running(agency) as run:
        os.kill(run.pid, number)
        done = run.ended()
        wait_until(lambda: workers(run.pid) == [])
    assert done.returncode == exit_code
    said = rf"stopped; (\d+) of {QUICK + ENDLESS} reports are finished and kept; run again"
    line = re.search(said, done.stderr)
    assert line is not None, done.stderr
    assert "Traceback" not in done.stderr
    # The last one may have been written down just before the signal, and not counted yet.
    assert QUICK - 1 <= int(line[1]) <= reports_kept(agency) == QUICK
    assert not list(agency.output.rglob("*.part"))
    assert not (agency.output / DAY / "run.json").exists()
    assert not (agency.output / "latest").exists()


def test_the_workers_of_a_killed_run_end_by_themselves(agency: Agency) -> None:
    with running(agency) as run:
        os.kill(run.pid, signal.SIGKILL)
        assert run.ended().returncode == -signal.SIGKILL
        wait_until(lambda: workers(run.pid) == [])


def workers(group: int) -> list[int]:
    """The workers of a process group that are still alive, and what they are forked off."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
            command = stat.with_name("cmdline").read_bytes()
        except OSError:
            continue
        is_worker = b"multiprocessing" in command and b"resource_tracker" not in command
        if int(fields[2]) == group and fields[0] != "Z" and is_worker:
            found.append(int(stat.parent.name))
    return found


def wait_until(true: object) -> None:
    assert callable(true)
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "it never came to that"
        time.sleep(0.05)
