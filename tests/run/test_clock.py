"""A date in the future takes a word; a history ahead of the clock says so, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from reportgen.history import read_history
from tests.run.agency import BARE, Agency, row
from tests.run.command import Ended, here
from tests.run.conftest import AgencyAfter

# By the clock, for it is what these tests are about; nothing hangs on which day it is.
TODAY = date.today()  # noqa: DTZ011
YEARS_AHEAD = TODAY + timedelta(3650)
CONFIG = f"""
[report]
templates = "{BARE}"
[run]
workers = 1
[mail]
from = "coach@agency.example"
release = "automatic"
[privacy]
keep_days = 30
"""


@pytest.fixture(scope="module", autouse=True)
def _renders_here(renders_here: Callable[[pytest.MonkeyPatch], None]) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        renders_here(patch)
        yield


def run(agency: Agency, *options: object) -> Ended:
    agency.hand_in()
    return here("run", "intake.xlsx", "--send", *options, cwd=agency.folder)


def yesterday(agency: Agency) -> None:
    """A night of yesterday, after which everybody has their mail."""
    (agency.folder / "reportgen.toml").write_text(CONFIG, encoding="utf-8")
    agency.people(row("S-1"), row("S-2"))
    assert run(agency, "--as-of", TODAY - timedelta(1)).returncode == 0
    assert mailed(agency) == {"S-1", "S-2"}


def years_ahead(agency: Agency) -> None:
    """And one that was dated ten years later, with news for one of them, and one who is new."""
    yesterday(agency)
    agency.change("S-1", title="Technical writer for payroll handbooks")
    agency.people(row("S-3", send="hold"))
    assert run(agency, "--as-of", YEARS_AHEAD, "--future").returncode == 0
    assert mailed(agency, YEARS_AHEAD) == {"S-1"}


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(yesterday).copied(tmp_path / "agency")


@pytest.fixture
def ahead(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(years_ahead).copied(tmp_path / "ahead")


def mailed(agency: Agency, day: date = TODAY - timedelta(1)) -> set[str]:
    outbox = agency.output / day.isoformat() / "outbox"
    return {letter.name[:3] for letter in outbox.glob("S-*.eml")}


def call(agency: Agency, *args: object) -> Ended:
    return here(*args, cwd=agency.folder)


def folders(agency: Agency) -> set[str]:
    return {path.name for path in agency.output.glob("2*") if (path / "run.json").exists()}


@pytest.mark.parametrize("command", ["run", "check", "preview"])
def test_a_date_far_ahead_takes_a_word(agency: Agency, command: str) -> None:
    who = ["S-1"] if command == "preview" else []
    asked = [command, "intake.xlsx", *who, "--as-of", TODAY + timedelta(3)]
    refused = call(agency, *asked)
    assert refused.returncode == 2
    assert "3 days ahead of today" in refused.stderr
    assert "--future" in refused.stderr
    assert folders(agency) == {(TODAY - timedelta(1)).isoformat()}
    assert call(agency, *asked, "--future").returncode == 0


def test_tomorrow_is_somewhere_already(agency: Agency) -> None:
    assert run(agency, "--as-of", TODAY + timedelta(1)).returncode == 0


def test_nights_behind_a_wrong_date_are_no_success(ahead: Agency) -> None:
    done = run(ahead)
    assert done.returncode == 1
    assert "3,650 days ahead" in done.stdout
    assert f"reportgen purge --after {TODAY}" in done.stdout
    quiet = here("-q", "run", "intake.xlsx", cwd=ahead.folder)
    assert quiet.returncode == 1
    assert f"reportgen purge --after {TODAY}" in quiet.stderr
    monitor = call(ahead, "status", "--max-age", "26h")
    assert monitor.returncode == 1
    assert f"reportgen purge --after {TODAY}" in monitor.stderr
    assert mailed(ahead, TODAY) == set()


def test_a_date_of_the_past_is_told_and_no_fault(agency: Agency) -> None:
    done = run(agency, "--as-of", TODAY - timedelta(9))
    assert done.returncode == 0
    assert "nothing of it is kept in history or mailed" in done.stderr


def test_a_future_date_thins_nothing_out(ahead: Agency) -> None:
    """`keep_days` is thirty: by that date, everything of the past would be too old."""
    kept = {(TODAY - timedelta(1)).isoformat(), YEARS_AHEAD.isoformat()}
    assert folders(ahead) == kept
    run(ahead)
    assert folders(ahead) == kept | {TODAY.isoformat()}


def test_a_long_pause_thins_out_one_night_later(agency: Agency) -> None:
    first, after = TODAY - timedelta(200), TODAY - timedelta(100)
    agency.output.rename(agency.folder / "elsewhere")
    for day in (first, first + timedelta(1), after):
        assert run(agency, "--as-of", day).returncode == 0
    assert folders(agency) == {d.isoformat() for d in (first, first + timedelta(1), after)}
    assert run(agency, "--as-of", after + timedelta(1)).returncode == 0
    assert folders(agency) == {after.isoformat(), (after + timedelta(1)).isoformat()}


def test_what_a_wrong_date_wrote_is_taken_back(ahead: Agency) -> None:
    ahead.write_note(YEARS_AHEAD.isoformat(), "S-2", "Ring me on Friday.")
    done = call(ahead, "purge", "--after", TODAY)
    assert done.returncode == 0, done.stderr
    assert "One run taken back" in done.stdout
    assert folders(ahead) == {(TODAY - timedelta(1)).isoformat()}
    left = {p.name for p in (ahead.output / YEARS_AHEAD.isoformat()).rglob("*") if p.is_file()}
    assert {name[:3] for name in left if not name.startswith(".")} == {"S-1"}, "what was mailed"
    for pointer in ("latest", "last-success"):
        told = ahead.output / pointer
        named = told.readlink().name if told.is_symlink() else told.read_text("utf-8").strip()
        assert named == (TODAY - timedelta(1)).isoformat()
    assert call(ahead, "status", "--max-age", "26h").returncode == 0

    # The next night goes on: nobody is told twice, and what staff wrote is there.
    done = run(ahead)
    assert done.returncode == 0, done.stderr
    assert mailed(ahead, TODAY) == {"S-2"}
    with read_history(ahead.history) as history:
        assert [run.as_of for run in history.runs.all()] == [TODAY, TODAY - timedelta(1)]
        days = [[v.day for v in history.versions.of(who)] for who in ("S-1", "S-2", "S-3")]
        assert days == [[TODAY - timedelta(1), TODAY], [TODAY - timedelta(1), TODAY], [TODAY]]
        for who in ("S-1", "S-2", "S-3"):
            for version in history.versions.of(who):
                assert all(point.day <= TODAY for point in version.trend)
        seen = history.people.everybody().values()
        assert all(who.first_seen <= who.last_seen <= TODAY for who in seen)
    assert run(ahead).returncode == 0
    assert mailed(ahead, TODAY) == {"S-2"}


def test_attempts_learnt_that_night_stay_known(agency: Agency) -> None:
    agency.change(
        "S-1", submission_status="declined", submitted_on=TODAY, upwork_feedback="Not now."
    )
    assert run(agency, "--as-of", YEARS_AHEAD, "--future").returncode == 0
    call(agency, "purge", "--after", TODAY)
    agency.change("S-1", submission_status="not submitted", submitted_on=None, upwork_feedback=None)
    assert run(agency).returncode == 0
    assert "declined" in call(agency, "status", "S-1").stdout


@pytest.mark.parametrize(
    ("args", "told"),
    [
        pytest.param(["--after", TODAY - timedelta(1)], "is past", id="a day of the past"),
        pytest.param(["--after", TODAY, "--older-than", "9"], "stands alone", id="both ways"),
        pytest.param([], "say --older-than", id="neither"),
    ],
)
def test_a_purge_that_makes_no_sense_is_refused(
    ahead: Agency, args: list[object], told: str
) -> None:
    before = folders(ahead)
    done = call(ahead, "purge", *args)
    assert done.returncode == 2
    assert told in done.stderr
    assert folders(ahead) == before


def test_nothing_is_taken_back_where_nothing_is_ahead(agency: Agency) -> None:
    done = call(agency, "purge", "--after", TODAY)
    assert done.returncode == 0
    assert "No run is dated later." in done.stdout
    assert folders(agency) == {(TODAY - timedelta(1)).isoformat()}


def test_a_workbook_that_is_open_is_waited_for(ahead: Agency) -> None:
    lock = ahead.file(YEARS_AHEAD.isoformat(), ".~lock.cohort.xlsx#")
    lock.write_text("staff", encoding="utf-8")
    before = folders(ahead)
    assert call(ahead, "purge", "--after", TODAY).returncode == 75
    assert folders(ahead) == before
    lock.unlink()
    assert call(ahead, "purge", "--after", TODAY).returncode == 0
