"""Killed at any point, a run leaves nothing of a person that an erasure would not find."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reportgen.errors import UsageError
from reportgen.maintenance.erase import erase_person
from reportgen.maintenance.export import export_csv
from reportgen.pipeline import preview_report
from reportgen.run.send import Round, send_reports
from tests.run.agency import Agency, row
from tests.run.canary import WHO, canary, traces
from tests.run.children import at_effect, in_child
from tests.run.conftest import AgencyAfter

HALF_A_LIST = "..reportgen.part"  # of a preview killed at once: it names a file and nobody
FIRST, SECOND = date(2026, 3, 2), date(2026, 3, 3)

pytestmark = pytest.mark.usefixtures("in_this_process")


def two_people(agency: Agency) -> None:
    agency.people(row("S-1"), row("S-2"))
    agency.night(FIRST)


@pytest.fixture
def evening(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    """Somebody joins whom no run has ever seen."""
    agency = agency_after(two_people).copied(tmp_path / "agency")
    agency.people(canary())
    agency.hand_in()
    return agency


def next_night(agency: Agency) -> None:
    agency.night(SECOND, html=True)


def same_day(agency: Agency) -> None:
    agency.night(FIRST, html=True)


def with_mail(agency: Agency) -> None:
    agency.settings["mail"] = {"digest": {"to": ["coach@agency.example"]}}
    agency.night(SECOND)
    send_reports(agency.configured(), agency.context, Round())


def preview(agency: Agency) -> None:
    preview_report(agency.intake, WHO, agency.configured(), agency.context, SECOND, html=True)


def erasure(agency: Agency) -> None:
    """Killed while it erases somebody whose night was done."""
    erase_person(agency.configured(), agency.context, WHO)


WORK = [next_night, same_day, with_mail, preview]


def erased_after_a_kill(evening: Agency, work: Callable[[Agency], None], effect: int) -> bool:
    """Kill the work before its n-th effect, then erase; False where it had no so many."""
    stormy = evening.copied(evening.folder.with_name("stormy"))

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    ended = in_child(lambda: work(stormy), at_effect(stormy.output, effect, die))
    assert ended in (0, -signal.SIGKILL)
    found = traces(stormy.folder)
    try:
        erase_person(stormy.configured(), stormy.context, WHO)
    except UsageError:
        assert {Path(trace).name for trace in found} <= {HALF_A_LIST}, "a trace is somebody's"
    assert traces(stormy.folder) == [], f"killed before effect {effect}"
    shutil.rmtree(stormy.folder)
    return ended != 0


@pytest.mark.heavy
@pytest.mark.parametrize("work", WORK)
def test_killed_here_and_there_it_leaves_nothing_to_an_erasure(
    evening: Agency, work: Callable[[Agency], None]
) -> None:
    killed = [erased_after_a_kill(evening, work, effect) for effect in (6, 24, 33, 42, 51, 60)]
    assert any(killed)


@pytest.mark.heavy
@pytest.mark.parametrize("work", WORK)
def test_killed_before_each_single_effect_it_leaves_nothing_to_an_erasure(
    evening: Agency, work: Callable[[Agency], None]
) -> None:
    effect = 1
    while erased_after_a_kill(evening, work, effect):
        effect += 1
    assert effect > 5


@pytest.mark.heavy
def test_an_erasure_that_is_killed_is_finished_by_the_next(evening: Agency) -> None:
    evening.night(SECOND, html=True)
    send_reports(evening.configured(), evening.context, Round())
    export_csv(evening.configured(), evening.context, None, evening.output / "tables")
    effect = 1
    while erased_after_a_kill(evening, erasure, effect):
        effect += 1
    assert effect > 10
