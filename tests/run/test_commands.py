"""status, erase and purge, typed as an operator or a monitor types them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reportgen.cli.main import cli
from reportgen.errors import UsageError
from tests.run.agency import Agency, row
from tests.run.conftest import AgencyAfter

Call = Callable[..., Result]
OLD, YOUNG = date(2025, 3, 3), date(2026, 3, 3)


def two_nights(agency: Agency) -> None:
    agency.people(row("S-1"), row("S-2"))
    for day in (OLD, YOUNG):
        agency.night(day)


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(two_nights).copied(tmp_path / "agency")


@pytest.fixture
def call(agency: Agency, monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.chdir(agency.folder)

    def _call(*args: str) -> Result:
        return CliRunner().invoke(cli, list(args), catch_exceptions=False, standalone_mode=False)

    return _call


def test_a_monitor_hears_of_the_night_that_did_not_run(call: Call, tmp_path: Path) -> None:
    young = call("-q", "status", "--max-age", "26h")
    assert (young.return_value, young.output) == (0, "")
    assert call("status", "--max-age", "0m").return_value == 1
    none = call("status", "--max-age", "26h", "-o", str(tmp_path / "elsewhere"))
    assert none.return_value == 1
    assert "no run yet" in none.output
    with pytest.raises(UsageError, match="26h"):
        call("status", "--max-age", "a day")


def test_a_monitor_hears_of_each_sheet_that_did_not_run(call: Call, agency: Agency) -> None:
    agency.sheet, agency.rows = "autumn.xlsx", {"A-3": row("A-3")}
    agency.night(date(2026, 3, 3))
    with closing(sqlite3.connect(agency.history)) as history, history:
        history.execute("UPDATE runs SET finished = '2026-03-03T02:00+00:00' WHERE intake = ''")
    shown = call("status")
    assert "2026-03-03-autumn" in shown.output
    assert "intake.xlsx" in shown.output
    late = call("-q", "status", "--max-age", "26h")
    assert late.return_value == 1
    assert "no complete run of intake.xlsx in the last 26h" in late.output
    assert "autumn.xlsx" not in late.output
    assert call("-q", "status", "--max-age", "26h", "--cohort", "autumn").return_value == 0
    assert call("-q", "status", "--max-age", "26h", "--cohort", "intake").return_value == 1
    with pytest.raises(UsageError, match=r"no intake “winter”.*intake\.xlsx, autumn\.xlsx"):
        call("status", "--cohort", "winter")


def test_purge_says_what_went(call: Call, agency: Agency) -> None:
    # Half a year from either: at midnight today becomes another day.
    between = (date.today() - YOUNG).days + 180  # noqa: DTZ011
    assert "No run is that old" in call("purge", "--older-than", str(between + 365)).output
    assert "One old run removed" in call("purge", "--older-than", str(between)).output
    assert not agency.file(OLD.isoformat(), "run.json").exists()
    assert agency.file(YOUNG.isoformat(), "run.json").exists()


def test_erase_says_what_it_did_and_forget_lets_in_again(call: Call, agency: Agency) -> None:
    asked = call("erase", "s-2", "--dry-run").output
    assert "Would be removed:\n  outputs/2025-03-03/reports/S-2-robin-s-2-vale.pdf\n" in asked
    assert len(list(agency.output.rglob("S-2*"))) == 2, "it was only asked"
    done = call("erase", "s-2").output
    assert done.startswith("Removed:")
    assert "  outputs/2026-03-03/cohort.xlsx\n" in done
    assert "intake.xlsx is never touched" in done
    assert "Erased: 2 files removed" in done
    assert not list(agency.output.rglob("S-2*"))
    assert "taken in again" in call("erase", "S-2", "--forget").output
    with pytest.raises(UsageError, match="nobody"):
        call("erase", "S-2")
