"""Killed between any two of its effects and run again, a run ends as if undisturbed."""

from __future__ import annotations

import os
import shutil
import signal
from datetime import date

import pytest

from tests.run.agency import Agency, contents, remembered, row
from tests.run.children import at_effect, effects_of, in_child

FIRST, SECOND = date(2026, 3, 2), date(2026, 3, 3)

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


@pytest.fixture(
    params=[
        pytest.param(next_night, id="next night"),
        pytest.param(same_day, id="same day again", marks=pytest.mark.heavy),
    ]
)
def evening(request: pytest.FixtureRequest, agency: Agency) -> tuple[Agency, date]:
    agency.folder /= "before"
    agency.folder.mkdir()
    day = request.param(agency)
    agency.hand_in()
    return agency, day


def test_killed_again_and_again_it_ends_as_if_undisturbed(evening: tuple[Agency, date]) -> None:
    agency, day = evening
    calm = copied(agency, "calm")
    step = effects_of(calm.output, lambda: calm.night(day)) // 7
    stormy = copied(agency, "stormy")
    kills = 0
    # No run gets further than to the effect it is killed at: three of them not to the end.
    while killed_at(stormy, day, step * (kills + 1)):
        kills += 1
    assert kills >= 3
    stormy.night(day)
    assert contents(stormy.output) == contents(calm.output)
    assert remembered(stormy.history) == remembered(calm.history)


@pytest.mark.heavy
def test_killed_once_before_each_single_effect(evening: tuple[Agency, date]) -> None:
    agency, day = evening
    calm = copied(agency, "calm")
    for event in range(1, effects_of(calm.output, lambda: calm.night(day)) + 1):
        stormy = copied(agency, "stormy")
        assert killed_at(stormy, day, event), event
        stormy.night(day)
        assert contents(stormy.output) == contents(calm.output), event
        assert remembered(stormy.history) == remembered(calm.history), event


def copied(agency: Agency, name: str) -> Agency:
    folder = agency.folder.with_name(name)
    shutil.rmtree(folder, ignore_errors=True)
    return agency.copied(folder)


def killed_at(agency: Agency, day: date, event: int) -> bool:
    """Run a night in a process that dies before its n-th effect; False where it had no so many."""

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    ended = in_child(lambda: agency.night(day), at_effect(agency.output, event, die))
    assert ended in (0, -signal.SIGKILL)
    return ended != 0
