"""A disk that is full, read-only or gone: exit 74, and the earlier run as it was."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reportgen.errors import BusyError, ExitCode, FileError
from reportgen.render import read_stamp
from reportgen.run.folder import locked
from tests.run.agency import SHORT, Agency, contents, remembered, row
from tests.run.children import at_effect, effects_of, in_child
from tests.run.conftest import AgencyAfter

FIRST, SECOND = date(2026, 3, 2), date(2026, 3, 3)

pytestmark = pytest.mark.usefixtures("in_this_process")


def first_night(agency: Agency) -> None:
    """After it, somebody has changed and somebody has joined."""
    agency.settings["report"] = SHORT  # files of a size that a disk may lack
    agency.people(row("S-1"), row("S-2"))
    agency.night(FIRST)
    agency.change("S-1", title="Technical writer for payroll software")
    agency.people(row("S-3"))
    agency.hand_in()


@pytest.fixture
def evening(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(first_night).copied(tmp_path / "agency")


def earlier(agency: Agency) -> dict[str, str]:
    """The files that must be as they were when tonight's run has failed, the history sound."""
    remembered(agency.history)
    found = contents(agency.output)
    return {n: d for n, d in found.items() if n.startswith((FIRST.isoformat(), "la"))}


def assert_whole(folder: Path) -> None:
    """What stands under a final name is not half a file."""
    for pdf in folder.glob("reports/*.pdf"):
        assert read_stamp(pdf) is not None
    for document in folder.glob("run.json"):
        json.loads(document.read_text("utf-8"))
    for book in folder.glob("*.xlsx"):
        load_workbook(book, read_only=True).close()


@pytest.mark.parametrize("share", [0, 0.03, 0.2, 0.4, 0.99], ids=lambda n: f"at {n:.0%}")
def test_a_write_that_fails_ends_with_74_and_spoils_nothing(
    evening: Agency, tmp_path: Path, share: float
) -> None:
    before = earlier(evening)
    size = int(share * largest_file_after(evening.copied(tmp_path / "calm")))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        with pytest.raises(FileError) as error:
            evening.night(SECOND)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert error.value.exit_code is ExitCode.FILE
    assert "vale" not in str(error.value)
    assert earlier(evening) == before
    assert_whole(evening.output / SECOND.isoformat())


def largest_file_after(calm: Agency) -> int:
    """The size of the largest file of an undisturbed night."""
    calm.night(SECOND)
    return max(p.stat().st_size for p in calm.output.rglob("*") if p.is_file())


def none(_: object) -> None:
    """For a lambda that should answer nothing."""


def test_a_share_that_goes_away_in_the_middle_ends_with_74(evening: Agency, tmp_path: Path) -> None:
    calm = evening.copied(tmp_path / "calm")
    middle = effects_of(calm.output, lambda: calm.night(SECOND)) // 2
    before = earlier(evening)
    away = evening.output.with_name("away")
    vanish = at_effect(evening.output, middle, lambda: none(evening.output.rename(away)))
    assert in_child(lambda: evening.night(SECOND), vanish) == ExitCode.FILE
    if evening.output.exists():
        shutil.rmtree(evening.output)
    away.rename(evening.output)
    assert earlier(evening) == before
    assert_whole(evening.output / SECOND.isoformat())


def test_a_second_run_is_refused_before_it_reads_anything(evening: Agency) -> None:
    evening.intake.unlink()
    me = f"process {os.getpid()}"
    with locked(evening.output), pytest.raises(BusyError, match=me) as error:
        evening.night(SECOND)
    assert error.value.exit_code is ExitCode.TRY_LATER


@contextmanager
def mounted(place: Path, kilobytes: int) -> Iterator[None]:
    """A small file system in memory at `place`; only root may make one."""
    if os.geteuid() != 0:
        pytest.skip("mounting a file system needs root")
    place.mkdir()
    options = f"size={kilobytes}k"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def remount(place: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", place], check=True)


@pytest.mark.heavy
def test_a_disk_that_is_full_at_any_of_thirty_points(evening: Agency, tmp_path: Path) -> None:
    calm = replace(evening, folder=tmp_path / "calm")
    shutil.copytree(evening.folder / "outputs", calm.output, symlinks=True)
    shutil.copy(evening.intake, calm.intake)
    used = du(calm.output)
    calm.night(SECOND)
    needed = du(calm.output)
    failed = 0
    for point in range(30):
        place = tmp_path / f"disk-{point}"
        small = replace(evening, folder=place)
        with mounted(place, needed * 2):
            shutil.copytree(evening.output, small.output, symlinks=True)
            shutil.copy(evening.intake, small.intake)
            before = earlier(small)
            spare = (needed - used + 200) * point // 30
            remount(place, f"size={du(place) + spare}k")
            ended = in_child(lambda: small.night(SECOND))  # noqa: B023
            failed += ended == ExitCode.FILE
            assert ended in (0, ExitCode.FILE), point
            if ended:
                assert earlier(small) == before, point
                assert_whole(small.output / SECOND.isoformat())
                remount(place, f"size={needed * 2}k")
                small.night(SECOND)
            assert contents(small.output) == contents(calm.output), point
            assert remembered(small.history) == remembered(calm.history), point
    assert failed > 15


@pytest.mark.heavy
def test_a_read_only_folder(evening: Agency, tmp_path: Path) -> None:
    place = tmp_path / "disk"
    fixed = replace(evening, folder=place)
    with mounted(place, 50_000):
        shutil.copytree(evening.output, fixed.output, symlinks=True)
        shutil.copy(evening.intake, fixed.intake)
        before = earlier(fixed)
        remount(place, "ro")
        with pytest.raises(FileError, match="read-only"):
            fixed.night(SECOND)
        assert earlier(fixed) == before


def du(folder: Path) -> int:
    """Kilobytes a folder takes, as the file system counts them."""
    done = subprocess.run(["du", "-sk", folder], capture_output=True, text=True, check=True)
    return int(done.stdout.split()[0])
