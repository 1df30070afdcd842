"""A run killed between any two of its effects, and run again, leaves what an undisturbed one does."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.history.database import Database
from tests.night.agency import Agency, contents, remembered, row

FIRST, SECOND = date(2026, 3, 2), date(2026, 3, 3)
CHANGES = frozenset(
    {"open", "os.rename", "os.remove", "os.link", "os.symlink", "os.mkdir", "os.rmdir"}
)

pytestmark = pytest.mark.usefixtures("in_this_process")


def next_night(agency: Agency) -> date:
    """Three people were there last night; one has changed, one has left, one is new."""
    agency.people(row("S-1"), row("S-2"), row("S-3"))
    agency.night(FIRST)
    agency.write_note(FIRST.isoformat(), "S-1", "Ring me on Friday.")
    agency.change("S-1", title="Technical writer for payroll software")
    del agency.rows["S-2"]
    agency.people(row("S-4"))
    return SECOND


def same_day(agency: Agency) -> date:
    """Tonight's run is done, a coach has written in its workbook, and somebody has changed."""
    agency.people(row("S-1"), row("S-2"), row("S-3"))
    agency.night(FIRST)
    agency.night(SECOND)
    agency.overrule(SECOND.isoformat(), "S-2", "hourly_rate", "pass", "I have seen the contract.")
    agency.change("S-2", hourly_rate=32)
    agency.change("S-3", title="Sign writer for museums and parks")
    return SECOND


@pytest.fixture(params=[next_night, same_day], ids=["next night", "same day again"])
def evening(request: pytest.FixtureRequest, agency: Agency) -> tuple[Agency, date]:
    agency.folder /= "before"
    agency.folder.mkdir()
    day = request.param(agency)
    agency.hand_in()
    return agency, day


def test_killed_again_and_again_it_ends_as_if_undisturbed(evening: tuple[Agency, date]) -> None:
    agency, day = evening
    calm = copied(agency, "calm")
    calm.night(day)
    stormy = copied(agency, "stormy")
    kills = 0
    for event in range(3, 400, 11):
        if not killed_at(stormy, day, event):
            break
        kills += 1
    assert kills > 3
    stormy.night(day)
    assert contents(stormy.output) == contents(calm.output)
    assert remembered(stormy.history) == remembered(calm.history)


@pytest.mark.heavy
def test_killed_once_before_each_single_effect(evening: tuple[Agency, date]) -> None:
    agency, day = evening
    calm = copied(agency, "calm")
    calm.night(day)
    expected = contents(calm.output), remembered(calm.history)
    event = 0
    while True:
        event += 1
        stormy = copied(agency, "stormy")
        if not killed_at(stormy, day, event):
            break
        stormy.night(day)
        assert (contents(stormy.output), remembered(stormy.history)) == expected, event
    assert event > 40


def copied(agency: Agency, name: str) -> Agency:
    folder = agency.folder.with_name(name)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(agency.folder, folder, symlinks=True)
    return replace(agency, folder=folder, rows=dict(agency.rows))


def killed_at(agency: Agency, day: date, event: int) -> bool:
    """Run a night in a process that dies before its n-th effect; False where it had no so many."""
    child = os.fork()
    if child == 0:
        try:
            with dying(agency.output, event):
                agency.night(day)
            os._exit(0)
        finally:
            os._exit(9)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == 0
    return False


@contextmanager
def dying(output: Path, event: int) -> Iterator[None]:
    """Kill this process before its n-th change to a file below `output`, or to the history."""
    seen = 0

    def one_more() -> None:
        nonlocal seen
        seen += 1
        if seen == event:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(name: str, arguments: tuple[Any, ...]) -> None:
        if name not in CHANGES or not str(arguments[0]).startswith(str(output)):
            return
        if name != "open" or arguments[2] & (os.O_WRONLY | os.O_RDWR):
            one_more()

    sys.addaudithook(watch)
    execute: Callable[..., int] = Database.execute

    def watched(self: Database, sql: str, parameters: Any = ()) -> int:
        if sql.startswith(("BEGIN", "COMMIT")):
            one_more()
        return execute(self, sql, parameters)

    Database.execute = watched  # type: ignore[method-assign]
    yield
