"""Old runs are thinned out; the newest, and what was mailed, stay."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from reportgen.history import read_history
from reportgen.maintenance.purge import Purged, purge_runs
from reportgen.manifest import MANIFEST
from tests.run.agency import Agency, row
from tests.run.command import reportgen
from tests.run.conftest import AgencyAfter

FIRST = date(2026, 3, 2)
DAYS = [FIRST + timedelta(n) for n in range(3)]

pytestmark = pytest.mark.usefixtures("in_this_process")


def three_nights(agency: Agency) -> None:
    """A report mailed on the first night, a partial run on the second."""
    agency.people(row("S-1"), row("S-2", email=None))
    agency.night(DAYS[0])
    assert agency.post(DAYS[0].isoformat()) == {"S-1"}
    agency.night(DAYS[1], only=("S-1",))
    agency.night(DAYS[2])
    (agency.output / "sample").mkdir()
    (agency.output / "sample" / "run.json").write_text("{}", encoding="utf-8")


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(three_nights).copied(tmp_path / "agency")


def files(agency: Agency) -> set[str]:
    below = (p for p in agency.output.glob("2026*/**/*") if p.is_file() and p.name != MANIFEST)
    return {p.relative_to(agency.output).as_posix() for p in below}


def purge(agency: Agency, before: date, **how: bool) -> Purged:
    return purge_runs(agency.configured(), agency.context, before, **how)


def test_what_was_mailed_stays_and_the_rest_of_an_old_run_goes(agency: Agency) -> None:
    newest = {name for name in files(agency) if name.startswith(DAYS[2].isoformat())}
    purged = purge(agency, DAYS[2])
    assert purged == Purged((DAYS[0].isoformat(), f"{DAYS[1].isoformat()}-partial-1"), 1)
    assert files(agency) == newest | {f"{DAYS[0].isoformat()}/reports/S-1-robin-s-1-vale.pdf"}
    assert (agency.output / "sample" / "run.json").exists()
    with read_history(agency.history) as history:
        assert [run.as_of for run in history.runs.all()] == [DAYS[2]]
        assert len(history.versions.of("S-1")) == 1
        assert len(history.deliveries.all()) == 1
    assert agency.night(DAYS[2] + timedelta(1)).fresh == 0


def test_told_so_it_takes_what_was_mailed_too(agency: Agency) -> None:
    assert purge(agency, DAYS[2], mailed_too=True).reports_kept == 0
    assert {name.split("/")[0] for name in files(agency)} == {DAYS[2].isoformat()}


def test_the_newest_complete_run_is_never_too_old(agency: Agency) -> None:
    purge(agency, date(2027, 1, 1), mailed_too=True)
    assert {name.split("/")[0] for name in files(agency)} == {DAYS[2].isoformat()}
    assert (agency.output / "latest").resolve().name == DAYS[2].isoformat()


def test_a_coach_s_last_words_are_taken_in_before_their_workbook_goes(agency: Agency) -> None:
    agency.write_note(DAYS[0].isoformat(), "S-2", "Ring me on Friday.")
    purge(agency, DAYS[2])
    with read_history(agency.history) as history:
        assert [entry.value for entry in history.reviews.standing()] == ["Ring me on Friday."]


LOCKS = ["~$cohort.xlsx", "~$hort.xlsx", ".~lock.cohort.xlsx#"]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_keeps_its_own_run_and_no_other(agency: Agency, lock: str) -> None:
    first = DAYS[0].isoformat()
    kept = {name for name in files(agency) if name.startswith(first)}
    agency.file(first, lock).touch()
    purged = purge(agency, DAYS[2])
    assert purged.folders == (f"{DAYS[1].isoformat()}-partial-1",)
    (told,) = purged.messages
    assert f"{first}/cohort.xlsx" in told
    assert lock in told
    assert kept < files(agency)
    with read_history(agency.history) as history:
        assert {run.folder for run in history.runs.all()} == {first, DAYS[2].isoformat()}

    agency.file(first, lock).unlink()
    again = purge(agency, DAYS[2])
    assert (again.folders, again.messages) == ((first,), ())


def test_the_command_says_which_run_stays_and_which_lock_to_delete(
    agency: Agency, tmp_path: Path
) -> None:
    agency.file(f"{DAYS[1].isoformat()}-partial-1", "~$cohort.xlsx").touch()
    agency.file(DAYS[0].isoformat(), ".~lock.cohort.xlsx#").touch()
    ended = reportgen("purge", "--older-than", "1", "-o", agency.output, cwd=tmp_path)
    assert ended.returncode == 1, ended.stderr
    assert "No run was removed." in ended.stdout
    for name in (f"{DAYS[0].isoformat()}/cohort.xlsx", ".~lock.cohort.xlsx#", "~$cohort.xlsx"):
        assert name in ended.stdout
    assert "that old" not in ended.stdout


def test_a_run_purges_by_itself_where_the_settings_say_so(agency: Agency) -> None:
    agency.settings["privacy"] = {"keep_days": 2}
    agency.night(DAYS[2] + timedelta(1))
    kept = {name.split("/")[0] for name in files(agency) if not name.endswith(".pdf")}
    assert kept == {(DAYS[n]).isoformat() for n in (2,)} | {
        f"{DAYS[1].isoformat()}-partial-1",
        (DAYS[2] + timedelta(1)).isoformat(),
    }


def test_a_night_says_which_old_run_it_had_to_keep(agency: Agency) -> None:
    agency.settings["privacy"] = {"keep_days": 1}
    agency.file(DAYS[0].isoformat(), "~$cohort.xlsx").touch()
    summary = agency.night(DAYS[2] + timedelta(1))
    assert summary.exit_code == 1
    assert [DAYS[0].isoformat() in fault for fault in summary.faults] == [True]
    assert {name.split("/")[0] for name in files(agency)} == {
        day.isoformat() for day in (DAYS[0], DAYS[2], DAYS[2] + timedelta(1))
    }
