"""What the terminal's encoding can't hold is replaced; no command ends for it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.run.agency import Agency, row
from tests.run.command import reportgen
from tests.run.conftest import AgencyAfter

DAY = date(2026, 3, 2)
NAME = "Željka “Zoë” Ö 测试 \U0001f600"

pytestmark = pytest.mark.usefixtures("in_this_process")


def one_night(agency: Agency) -> None:
    agency.people(row("S-1", candidate_id="Ž-1", name=NAME), row("S-2", experience_level="测试"))
    agency.night(DAY)


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(one_night).copied(tmp_path / "agency")


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "cp1252"])
@pytest.mark.parametrize(
    "command",
    [
        pytest.param("columns intake.xlsx", id="columns"),
        pytest.param("check intake.xlsx --as-of 2026-03-02", id="check"),
        pytest.param("run intake.xlsx --as-of 2026-03-02", id="run"),
        pytest.param("status Ž-1", id="status"),
        pytest.param("send --dry-run", id="send"),
        pytest.param("explain", id="explain"),
    ],
)
def test_every_command_says_what_it_can(agency: Agency, command: str, encoding: str) -> None:
    done = reportgen(*command.split(), cwd=agency.folder, encoding=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def test_so_do_errors(agency: Agency) -> None:
    done = reportgen("preview", "intake.xlsx", "测-9", cwd=agency.folder, encoding="latin-1")
    assert done.returncode == 2
    assert "there is no candidate ??-9?" in done.stderr


def test_json_stays_json(agency: Agency) -> None:
    command = ("check", "intake.xlsx", "--as-of", DAY.isoformat(), "--json")
    done = reportgen(*command, cwd=agency.folder, encoding="latin-1")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout.encode("latin-1"))["candidates"][0]["name"] == NAME
