"""What the operator reads adds up: people, rows and mail, on the day's second run as well."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.run.agency import BARE, row, write_intake
from tests.run.command import here

DAY = ("--as-of", "2026-11-22")
ROWS = [
    row("S-1", timestamp="2026-11-20", title="Guru"),
    row("S-1", timestamp="2026-11-21"),
    row("S-2"),
    row("S-3", submission_status="approved"),
    row("S-4", over_18="no"),
    row("S-5", name="", email="", candidate_id=""),
]


@dataclass(frozen=True)
class Told:
    """What two runs of a day said, the second with nothing new, and where they were."""

    folder: Path
    first: str
    again: str


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("counts")
    settings = f'[report]\ntemplates = "{BARE}"\n[mail]\nfrom = "a@agency.example"\n'
    (folder / "reportgen.toml").write_text(settings + 'release = "automatic"\n', "utf-8")
    write_intake(folder / "intake.xlsx", ROWS)
    return Told(folder, run(folder), run(folder, "-v"))


def run(folder: Path, *args: str) -> str:
    done = here("run", "intake.xlsx", "--send", "--workers", "1", *DAY, *args, cwd=folder)
    assert done.returncode == 1, done.stderr  # a row was rejected
    return done.stdout


def line(said: str, start: str) -> str:
    (found,) = [line for line in said.splitlines() if re.match(start, line)]
    return found


def counted(rendered: int, kept: int) -> str:
    return (
        f"4 candidates: {rendered} rendered now, {kept} kept as they were, 0 failed, "
        "2 without a report (Not yet eligible 1, Approved 1)."
    )


def test_everybody_is_counted_once(told: Told) -> None:
    said = [line(each, r"\d+ candidates: ") for each in (told.first, told.again)]
    assert said == [counted(2, 0), counted(0, 2)]


@pytest.mark.heavy
def test_so_they_are_where_one_has_changed_since(told: Told, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(told.folder, folder, symlinks=True)
    write_intake(folder / "intake.xlsx", [*ROWS[:2], row("S-2", title="Guru"), *ROWS[3:]])
    assert line(run(folder), r"\d+ candidates: ") == counted(1, 1)


def test_every_row_is_counted_once(told: Told) -> None:
    said = "6 rows read, 1 rejected, 1 with a later row of the same person."
    assert [line(each, r"\d+ rows") for each in (told.first, told.again)] == [said, said]


def test_what_went_out_now_is_told_apart_from_what_had(told: Told) -> None:
    assert "written to the outbox 1" in line(told.first, "Mail: ")
    assert "Gone out before" not in told.first
    assert "written" not in line(told.again, "Mail: ")
    assert line(told.again, "Gone out") == "Gone out before, and not again: written to the outbox 1"


def test_with_v_nobody_is_left_out(told: Told) -> None:
    listed = re.compile(r"^(S-\d)\s", re.M)
    assert set(listed.findall(told.again)) == {"S-1", "S-2", "S-3", "S-4"}
    assert set(listed.findall(told.first)) == {"S-1", "S-2"}
