"""What the shell completes: ids of people whom history knows, runs, checks and settings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click
import pytest
from click.shell_completion import ShellComplete

from reportgen.cli.main import cli
from reportgen.history import open_history
from tests.history.nights import FIRST_NIGHT, Clerk, a_report


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where one person was reported, and two runs lie."""
    found = tmp_path_factory.mktemp("completed")
    (found / "outputs").mkdir()
    with open_history(found / "outputs" / "history.sqlite3") as history:
        Clerk(history).night(FIRST_NIGHT, a_report())
    for day in (date(2026, 11, 20), date(2026, 11, 21)):
        (found / "outputs" / str(day)).mkdir()
        (found / "outputs" / str(day) / "run.json").touch()
    (found / "outputs" / "previews").mkdir()
    return found


@pytest.fixture
def known(folder: Path) -> str:
    person = a_report().profile.id
    assert len(person) > 1
    return person


def completed(words: list[str], typed: str) -> list[str]:
    shell = ShellComplete(cli, {}, "reportgen", "_REPORTGEN_COMPLETE")
    return [item.value for item in shell.get_completions(words, typed)]


@pytest.mark.parametrize(
    "words",
    [
        ["status"],
        ["release"],
        ["erase"],
        ["preview", "in.xlsx"],
        ["run", "in.xlsx", "--only"],
        ["run", "in.xlsx", "--exclude"],
        ["check", "in.xlsx", "--only"],
        ["send", "--only"],
        ["send", "--resend-uncertain"],
        ["send", "--retry-rejected"],
    ],
    ids=" ".join,
)
def test_people_by_their_ids(
    words: list[str], folder: Path, known: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert completed(words, known[:1].upper()) == [known]
    assert completed(words, f"x,{known[:1]}") == [f"x,{known}"]
    assert completed(words, "nobody") == []


@pytest.mark.parametrize("words", [["send"], ["export"], ["release", "--run"]], ids=" ".join)
def test_runs_the_newest_first(
    words: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert completed(words, "20") == ["2026-11-21", "2026-11-20"]


def test_in_the_folder_that_is_named(folder: Path, known: str) -> None:
    assert completed(["status", "-o", str(folder / "outputs")], "") == [known]


@pytest.mark.parametrize("words", [["status"], ["send"]], ids=" ".join)
def test_nothing_where_nothing_has_run(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert completed(words, "") == []
    assert list(tmp_path.iterdir()) == []


def test_nothing_where_settings_are_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "reportgen.toml").write_text("[run\n", encoding="utf-8")
    assert completed(["status"], "") == []


@pytest.mark.parametrize(
    ("typed", "found"), [("titl", "title"), ("mail.per_d", "mail.per_day")], ids=str
)
def test_checks_and_settings(typed: str, found: str) -> None:
    assert completed(["explain"], typed) == [found]


def test_commands(folder: Path) -> None:
    assert completed([], "hand") == ["handbook"]
    assert isinstance(cli, click.Group)
