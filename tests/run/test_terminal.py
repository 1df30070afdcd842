"""Signs that a terminal would obey, or that turn letters round, reach neither it nor a log."""

from __future__ import annotations

import json
import re
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from reportgen.cli import terminal
from reportgen.cli.terminal import print_folded
from reportgen.intake.parsers.ids import parse_id
from reportgen.intake.parsers.person import parse_name
from reportgen.signs import in_json
from reportgen.spreadsheet.text import clean
from tests.run.agency import BARE, Agency, row
from tests.run.command import Ended, here

COMMANDS = "\x1b[2J\x1b]8;;http://x.example\x07\x1b]52;c;aGk=\x07\x9b31m\x08\x7f\rgpj"
TURNED = "\u202egpj.exe\u202c\u2066\u200b\ufeff"
MARKUP = "[red]x[/red] [link=http://x.example]y[/link]"
EVIL = f"{COMMANDS}{TURNED}{MARKUP}"
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")


def harmless(ended: Ended) -> Ended:
    assert not OBEYED.findall(ended.stdout)
    assert not OBEYED.findall(ended.stderr)
    return ended


USAGE = [
    pytest.param(("explain", EVIL), id="a check"),
    pytest.param((EVIL,), id="a command"),
    pytest.param(("run", "intake.xlsx", f"--{EVIL}"), id="an option"),
    pytest.param(("run", "intake.xlsx", "--as-of", EVIL), id="a date"),
    pytest.param(("run", f"{COMMANDS[:9]}{TURNED}.xlsx"), id="a file"),
    pytest.param(("--config", f"{COMMANDS[:9]}{TURNED}.toml", "config"), id="settings"),
    pytest.param(("suppress", f"{EVIL}@a.example"), id="an address"),
    pytest.param(("verify", f"{COMMANDS[:9]}{TURNED}.pdf"), id="a report"),
]


@pytest.mark.parametrize("command", USAGE)
def test_what_was_typed_is_quoted_without_its_commands(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    assert harmless(here(*command, cwd=tmp_path)).returncode in (2, 65, 74, 78)


def test_a_sheet_s_texts_are_shown_and_not_obeyed(agency: Agency) -> None:
    told = f"{TURNED}{MARKUP}\x9b31m"
    agency.people(row("S-1", **dict.fromkeys(("title", "coach", "country", "category"), told)))
    # No word of the name stands in the title: under another name it would be another title.
    name = f"Robin {TURNED.replace('gpj.exe', 'fdp.scr')} Vale"
    agency.change("S-1", name=name, hourly_rate=told, submission_status=told)
    agency.rows["S-1"][f"Extra {told}"] = told
    settings = f'[report]\ntemplates = "{BARE}"\n'
    (agency.folder / "reportgen.toml").write_text(settings, encoding="utf-8")
    agency.hand_in()
    checked = harmless(here("check", "intake.xlsx", cwd=agency.folder))
    assert checked.returncode == 0
    assert "[link=http://x.example]" in checked.stdout, "what they wrote is no markup"
    assert harmless(here("columns", "intake.xlsx", cwd=agency.folder)).returncode == 0


def test_commands_print_through_the_one_door() -> None:
    """Scripts for a shell and a settings file are for programs, a bar's text is our own."""
    besides = {"terminal.py", "completion.py", "config.py", "show_run.py"}
    sources = Path(terminal.__file__).parent.glob("*.py")
    others = {p.name: p.read_text("utf-8") for p in sources if p.name not in besides}
    assert others
    assert not [n for n, code in others.items() if "click.echo" in code or "Console(" in code]


def test_json_says_the_same_in_escapes() -> None:
    told = {"a": EVIL, "b": ["é", "𝐀", "\u200d", "\u200f"]}
    text = in_json(json.dumps(told, ensure_ascii=False))
    assert not OBEYED.findall(text)
    assert json.loads(text) == told
    assert "é" in text


def test_colours_are_ours_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    out = terminal.console()
    out.file = StringIO()
    monkeypatch.setattr(out, "_color_system", 1)
    out.print(f"a{COMMANDS}", style="red")
    plain = out.file.getvalue().replace("\x1b[31ma", "a").replace("\x1b[0m", "")
    assert plain.startswith("a\ufffd[2J")
    assert not OBEYED.findall(plain)


def test_names_and_ids_read_as_they_are() -> None:
    assert parse_name("Robin\u202e elaV\u202c \u200fVale") == "Robin elaV Vale"
    assert parse_id("A\u200e-1\u2066") == "A-1"
    assert parse_name("نگار می\u200cخواهم") == "نگار می\u200cخواهم", "joiners belong to words"
    assert clean("a\x9b31m\x85b\x84") == "a31m\nb"


@pytest.mark.parametrize(
    ("terminal", "shown"),
    [
        pytest.param(
            True, ["  Ana (A-1)  Write a", "    title: there is none", "    yet."], id="folded"
        ),
        pytest.param(
            False, ["  Ana (A-1)  Write a title: there is none yet."], id="whole in a file"
        ),
    ],
)
def test_a_line_that_is_too_wide_is_folded_between_words(terminal: bool, shown: list[str]) -> None:
    file = StringIO()
    out = Console(file=file, force_terminal=terminal, width=22, color_system=None)
    print_folded(out, "  Ana (A-1)  Write a title: there is none yet.", 4)
    assert file.getvalue().splitlines() == shown
