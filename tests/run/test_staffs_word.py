"""What staff write for a release and nobody understands holds the mail, in every command."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from reportgen.cli.main import cli
from reportgen.history import open_history, read_history
from reportgen.history.migrate import migrations
from tests.run.agency import BARE, Agency, row
from tests.run.conftest import AgencyAfter

FIRST, SECOND, THIRD = "2026-03-02", "2026-03-03", "2026-03-04"
SETTINGS = """
[report]
templates = "{bare}"
[run]
workers = 1
[mail]
from = "coach@agency.example"
release = "{release}"
[mail.digest]
to = ["staff@agency.example"]
"""
FOURTH = (
    "Charities ask me for the letters that donors keep. I read the thank-you notes of the last "
    "three years, find the one story that each donor helped to write, and tell it in a page. A "
    "hospice in the hills raised twice as much that winter. Tell me about one gift you remember."
)
FIFTH = (
    "Game studios need dialogue that players quote. I have voiced forty farmers, a sulking dragon "
    "and two talking lighthouses, each in a spreadsheet that a programmer could load the same day. "
    "My last title shipped in nine languages. Name a character and I will write its first line."
)
Call = Callable[..., Result]

pytestmark = pytest.mark.usefixtures("in_this_process")


def first_night(agency: Agency) -> None:
    agency.people(*(row(f"S-{n}") for n in range(1, 4)))
    agency.people(row("S-4", overview=FOURTH), row("S-5", overview=FIFTH))
    agency.night(date.fromisoformat(FIRST))


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Agency:
    agency = agency_after(first_night).copied(tmp_path / "agency")
    (agency.folder / "reportgen.toml").write_text(SETTINGS.format(bare=BARE, release="automatic"))
    monkeypatch.chdir(agency.folder)
    return agency


@pytest.fixture
def call(agency: Agency) -> Call:
    def _call(*args: str) -> Result:
        return CliRunner().invoke(cli, list(args), catch_exceptions=False, standalone_mode=False)

    return _call


def mailed(agency: Agency) -> set[str]:
    return {path.name[:3] for path in agency.output.glob("*/outbox/S-*.eml")}


def said_in(agency: Agency, result: Result) -> Iterator[str]:
    """The text of each release cell that the command names."""
    for folder, file, address in re.findall(r"(\S+)/(cohort\S*) Review!([A-Z]+\d+)", result.output):
        yield str(load_workbook(agency.file(folder, file))["Review"][address].value)


def test_a_word_that_is_not_understood_holds_until_it_is_mended(agency: Agency, call: Call) -> None:
    agency.edit(FIRST, "S-1", "Release", "stop, call first")
    agency.edit(FIRST, "S-2", "Release", "no")
    agency.edit(FIRST, "S-3", "Release", "sí")
    commands = (
        ("run", "intake.xlsx", "--as-of", SECOND),
        ("send", "--dry-run"),
        ("send",),
        ("release", "--all"),
        ("release", "S-1", "S-4"),
        ("send", "--only", "S-1"),
        ("run", "intake.xlsx", "--as-of", THIRD, "--send"),
        ("send", "--dry-run"),
    )
    for command in commands:
        result = call(*command)
        assert result.return_value == 1, command
        assert set(said_in(agency, result)) == {"stop, call first"}, command
        for expected in ("S-1", "stop, call first", "“yes”", "“hold”", "clear it"):
            assert expected in result.output, (command, expected)
        assert "S-1" not in mailed(agency)
    assert mailed(agency) == {"S-3", "S-4", "S-5"}, "a no is a hold, and nobody else waits"
    with read_history(agency.history) as history:
        rows = {d.candidate_id: (d.state, d.reason) for d in history.deliveries.all()}
    assert rows["S-1"] == ("held", "review_unclear")
    assert rows["S-2"] == ("held", "review_hold")
    digest = next(agency.output.glob(f"{THIRD}/outbox/digest*.eml")).read_text("utf-8")
    assert "stop, call first" in digest

    agency.edit(THIRD, "S-1", "Release", None)
    mended = call("send")
    assert mended.return_value == 0
    assert "Review" not in mended.output
    assert mailed(agency) == {"S-1", "S-3", "S-4", "S-5"}


def test_a_release_by_name_does_not_pass_over_what_staff_wrote(agency: Agency, call: Call) -> None:
    agency.edit(FIRST, "S-1", "Release", "wait for me")
    result = call("release", "S-1")
    assert result.return_value == 1
    assert "Nothing was released" in result.output
    assert "Not released: S-1" in result.output
    agency.edit(FIRST, "S-1", "Release", "hold")
    result = call("release", "S-1")
    assert (result.return_value, "Not released" in result.output) == (0, False)


def test_a_later_word_outdoes_an_earlier_yes(agency: Agency, call: Call) -> None:
    agency.file("..", "reportgen.toml").write_text(SETTINGS.format(bare=BARE, release="reviewed"))
    agency.edit(FIRST, "S-1", "Release", "yes")
    agency.edit(FIRST, "S-2", "Release", "yes")
    call("run", "intake.xlsx", "--as-of", SECOND)
    agency.edit(SECOND, "S-1", "Release", "on second thoughts")
    result = call("send")
    assert result.return_value == 1
    assert mailed(agency) == {"S-2"}
    agency.edit(SECOND, "S-1", "Release", "yes")
    assert call("send").return_value == 0
    assert mailed(agency) == {"S-1", "S-2"}


def test_nothing_is_said_of_people_who_are_gone(agency: Agency, call: Call) -> None:
    agency.edit(FIRST, "S-1", "Release", "left us")
    del agency.rows["S-1"]
    agency.hand_in()
    for command in (("run", "intake.xlsx", "--as-of", SECOND), ("send",), ("release", "--all")):
        result = call(*command)
        assert "left us" not in result.output, command
    agency.people(row("S-1"))
    agency.hand_in()
    back = call("run", "intake.xlsx", "--as-of", THIRD)
    assert set(said_in(agency, back)) == {"left us"}


def migrated(history: Path) -> None:
    """History without the entry, and what its migration makes of that."""
    (script,) = (s for s in migrations() if "'unclear'" in s)
    connection = sqlite3.connect(history)
    try:
        connection.execute("DELETE FROM review_entries WHERE candidate_id = 'S-1'")
        connection.executescript(script)
    finally:
        connection.close()


def test_a_hold_that_an_earlier_version_only_showed_is_kept(agency: Agency, call: Call) -> None:
    """Such a word once stood beside the newest workbook, and held nothing."""
    agency.edit(FIRST, "S-1", "Release", "perhaps")
    agency.edit(FIRST, "S-2", "Release", "yes")
    call("run", "intake.xlsx", "--as-of", SECOND)
    with open_history(agency.history) as history:
        (book,) = (b for b in history.reviews.workbooks() if b.folder == SECOND)
        for person in book.written["people"].values():
            person.pop("said"), person.pop("release_at")
        book.written["people"]["S-1"]["release"] = ""
        book.written["leftovers"] = [["s-1", "perhaps", ["", "", "", ""]]]
        history.reviews.workbook_is(book.folder, book.file, book.sha256, book.written)
    migrated(agency.history)

    result = call("send")
    assert result.return_value == 1
    assert "perhaps" in result.output
    assert mailed(agency) == {"S-2", "S-3", "S-4", "S-5"}
    agency.edit(SECOND, "S-1", "Release", None)
    assert call("send").return_value == 0
    assert "S-1" in mailed(agency)
