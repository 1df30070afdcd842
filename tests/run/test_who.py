"""People by id, address or whole name; several who fit are asked about, never guessed."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from reportgen.cli.ask import ask_which
from reportgen.errors import UsageError
from reportgen.run.who import Somebody, ids_of
from tests.run.agency import Agency, row
from tests.run.command import Ended, here, reportgen

ANA, PETRA, TWIN = (
    Somebody("A-1", "Ana Example", "ana@example.com"),
    Somebody("A-2", "Petra Ana Novák", "petra@example.com"),
    Somebody("A-3", "ana  EXAMPLE", "twin@example.com"),
)
NAMED = Somebody("Ana", "Bo Berg", "bo@example.com")


@pytest.mark.parametrize(
    ("asked", "people", "found"),
    [
        pytest.param("a-1 ", (ANA, PETRA), "A-1", id="an id, as ids are compared"),
        pytest.param("ANA@example.com", (ANA, PETRA), "A-1", id="an address"),
        pytest.param(" ana example", (ANA, PETRA), "A-1", id="a whole name"),
        pytest.param("petra ana nova\u0301k", (ANA, PETRA), "A-2", id="accents put together"),
        pytest.param("ana", (NAMED, ANA), "Ana", id="an id before a name"),
        pytest.param("Somebody", (ANA, PETRA), "Somebody", id="nobody"),
        pytest.param("", (ANA, Somebody("A-9", "", "")), "", id="nothing"),
        pytest.param("xample", (ANA,), "xample", id="the middle of a name"),
    ],
)
def test_one_person_fits_or_none(asked: str, people: Sequence[Somebody], found: str) -> None:
    assert ids_of([asked], people) == (found,)


@pytest.mark.parametrize(
    ("asked", "people", "names"),
    [
        pytest.param("Ana Example", (ANA, PETRA, TWIN), ["A-1", "A-3"], id="two of one name"),
        pytest.param("ana", (ANA, PETRA), ["A-1", "A-2"], id="a part of two names"),
        pytest.param("Petra", (ANA, PETRA), ["A-2"], id="a part of one name"),
        pytest.param(
            "one@example.com",
            (Somebody("B-1", "Bo", "one@example.com"), Somebody("B-2", "Cy", "ONE@example.com")),
            ["B-1", "B-2"],
            id="an address of two",
        ),
    ],
)
def test_nobody_is_guessed(asked: str, people: Sequence[Somebody], names: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        ids_of([asked], people)
    told = str(caught.value)
    assert re.findall(r"\n  (\S+) ·", told) == names
    assert "@" not in told.replace(asked, ""), "an address is nothing for a log"
    assert ids_of([asked], people, lambda _, fitting: fitting[-1].id) == (names[-1],)


def test_on_a_terminal_the_person_chooses(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: "2")
    assert ask_which("ana", (ANA, PETRA)) == "A-2"
    shown = capsys.readouterr().err
    assert "1  A-1 · Ana Example · ana@example.com" in shown
    assert "2  A-2 · Petra Ana Novák · petra@example.com" in shown


NIGHT = date(2026, 3, 2)


@pytest.fixture
def folder(agency: Agency) -> Path:
    """Where a night was run with two people of one name."""
    agency.people(
        row("S-1", name="Ana Example"),
        row("S-2", name="Ana Example"),
        row("S-3", name="Petra Novák"),
    )
    agency.night(NIGHT)
    return agency.folder


AMBIGUOUS = "several people fit “Ana Example”; name one by id:\n  S-1 · Ana Example\n  S-2 · Ana"


def test_every_command_takes_a_name_and_guesses_none(folder: Path) -> None:
    for command in (
        ("release",),
        ("status",),
        ("erase", "--dry-run"),
        ("send", "--dry-run", "--only"),
        ("send", "--resend-uncertain"),
        ("preview", "intake.xlsx"),
        ("check", "intake.xlsx", "--only"),
        ("run", "intake.xlsx", "--only"),
        ("run", "intake.xlsx", "--exclude"),
    ):
        done = here(*command, "Ana Example", cwd=folder)
        assert (done.returncode, AMBIGUOUS in done.stderr) == (2, True), command
        unknown = here(*command, "Nobody Atall", cwd=folder)
        assert (unknown.returncode, "Nobody Atall" in unknown.stderr) == (2, True), command


def said(*args: object, cwd: Path) -> str:
    done: Ended = here(*args, cwd=cwd)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_a_name_does_what_its_id_does(folder: Path) -> None:
    told = said("status", "petra novák", cwd=folder)
    assert told == said("status", "S-3", cwd=folder)
    assert "Petra Novák · S-3 · s-3@" in told
    only = reportgen("check", "intake.xlsx", "--only", "Petra Novák", "--json", cwd=folder).stdout
    assert [c["id"] for c in json.loads(only)["candidates"]] == ["S-3"]
    assert "S-1" not in said("check", "intake.xlsx", "--only", "S-3", cwd=folder)
    assert "1 report" in said("release", "Petra Novák", cwd=folder)
    dry = said("send", "--dry-run", "--only", "Petra Novák", cwd=folder)
    assert re.search(r"Petra Novák +S-3 +ready to go +Your profile report.*\ns-3@\S+ ", dry)
    assert "Ana" not in dry
    assert "One release was taken back" in said("release", "Petra Novák", "--undo", cwd=folder)
    assert "waits for release" in said("send", "--dry-run", "--only", "S-3", cwd=folder)


def test_those_who_are_never_mailed_are_listed(folder: Path) -> None:
    assert said("suppress", "--list", cwd=folder) == ""
    assert "s-3@vale-studio.example" in said("suppress", "Petra Novák", cwd=folder)
    listed = said("suppress", "--list", cwd=folder)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d  s-3@vale-studio.example\n", listed)
    for wrong in (("suppress",), ("suppress", "a@example.com", "--list")):
        assert here(*wrong, cwd=folder).returncode == 2
