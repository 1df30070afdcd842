"""Links that somebody planted in the output folder: nothing is ever written where they lead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reportgen.errors import FileError
from reportgen.files import open_private
from reportgen.mail.outbox import FileTransport
from reportgen.pipeline import preview_report
from tests.run.agency import Agency, row

DAY = date(2026, 3, 2)
TODAY = DAY.isoformat()
CANARY = "nobody may write here"
FOLDERS = [".staging", f"{TODAY}/reports", f"{TODAY}/pages"]
HELD = ["", "process 1 on elsewhere", CANARY]
here = pytest.mark.usefixtures("in_this_process")


def plant(agency: Agency, name: str, target: Path) -> None:
    place = agency.output / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def refused(what: Callable[[], object]) -> bool:
    try:
        what()
    except FileError as error:
        return "link" in str(error)
    return False


@here
@pytest.mark.parametrize("name", FOLDERS)
def test_a_linked_folder_is_refused(agency: Agency, tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    agency.people(row("S-1"))
    if name.startswith(TODAY):
        agency.night(DAY)
        if (folder := agency.output / name).is_dir():
            folder.rename(tmp_path / "moved")
    plant(agency, name, outside)
    assert refused(lambda: agency.night(DAY, html=True, force=True))
    assert list(outside.iterdir()) == []


@here
def test_a_linked_log_is_refused(agency: Agency, tmp_path: Path) -> None:
    agency.people(row("S-1"))
    agency.night(DAY)
    victim = tmp_path / "victim"
    victim.write_text(CANARY)
    (agency.output / TODAY / "run.log").unlink()
    plant(agency, f"{TODAY}/run.log", victim)
    assert refused(lambda: agency.night(DAY))
    assert victim.read_text() == CANARY


@here
@pytest.mark.parametrize("said", [*HELD, None])
def test_the_holder_s_name_goes_into_no_link(
    agency: Agency, tmp_path: Path, said: str | None
) -> None:
    victim = tmp_path / "victim"
    if said is not None:
        victim.write_text(said)
    plant(agency, ".lock-holder", victim)
    agency.people(row("S-1"))
    agency.night(DAY)
    assert (victim.read_text() if victim.exists() else None) == said


def test_previews_and_letters_stay_below_the_output(agency: Agency, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    agency.people(row("S-1"))
    agency.hand_in()
    plant(agency, "previews", outside)
    plant(agency, f"{TODAY}/outbox", outside)
    settings = agency.configured()
    assert refused(
        lambda: preview_report(agency.intake, "S-1", settings, agency.context, DAY, html=False)
    )
    assert refused(FileTransport(agency.output / TODAY).ready)
    assert list(outside.iterdir()) == []


def test_no_file_is_opened_through_a_link(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text(CANARY)
    (tmp_path / "link").symlink_to(victim)
    for mode in ("ab", "wb"):
        with pytest.raises(OSError):  # noqa: PT011 - a code of the system's
            open_private(tmp_path / "link", mode)
    assert victim.read_text() == CANARY
