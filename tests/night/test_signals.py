"""Stopped by a signal: its exit code, a line that says what is kept, no process left behind."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.night.agency import Agency, row

COMMAND = [sys.executable, "-c", "from reportgen.cli import main; main()", "-v"]
DAY = "2026-03-02"


@contextmanager
def running(agency: Agency) -> Iterator[subprocess.Popen[str]]:
    """A run with many reports to make, caught with the first ones done."""
    agency.people(*(row(f"S-{n}") for n in range(12)))
    agency.hand_in()
    arguments = ["run", "intake.xlsx", "--as-of", DAY, "--workers", "2"]
    with subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=agency.folder,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as run:
        try:
            wait_until(lambda: len(list(agency.output.glob(".staging/*.pdf"))) > 1)
            yield run
        finally:
            run.kill()


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
        group = run.pid
        run.send_signal(number)
        _, said = run.communicate(timeout=60)
    assert run.returncode == exit_code
    line = re.search(r"stopped; (\d+) of 12 reports are finished and kept; run again", said)
    assert line is not None, said
    assert "Traceback" not in said
    kept = list(agency.output.glob(".staging/*.pdf"))
    # One may have been written down just before the signal, and not counted yet.
    assert 0 < int(line[1]) <= len(kept) <= int(line[1]) + 1
    assert not list(agency.output.rglob("*.part"))
    assert not (agency.output / DAY / "run.json").exists()
    assert not (agency.output / "latest").exists()
    assert workers(group) == []


def test_the_workers_of_a_killed_run_end_by_themselves(agency: Agency) -> None:
    with running(agency) as run:
        run.kill()
        run.wait()
        wait_until(lambda: workers(run.pid) == [])


def workers(group: int) -> list[int]:
    """The workers of a process group that are still alive."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
            command = stat.with_name("cmdline").read_bytes()
        except OSError:
            continue
        if int(fields[2]) == group and fields[0] != "Z" and b"spawn_main" in command:
            found.append(int(stat.parent.name))
    return found


def wait_until(true: object) -> None:
    assert callable(true)
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline, "it never came to that"
        time.sleep(0.05)
