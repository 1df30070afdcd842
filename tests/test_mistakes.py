"""What somebody gets wrong in the first hour: each message says what, where, and what to do.

The table was written before the messages; whoever reads one must not need to ask anybody.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from reportgen.cli.main import cli
from reportgen.cli.usage_hints import usage_words
from reportgen.errors import ReportgenError
from tests.run.agency import row as somebody
from tests.run.agency import write_intake

ROOT = Path(__file__).resolve().parent.parent
Told = Callable[..., str]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """What a command says to somebody whose folder holds these settings, and a small sheet."""
    monkeypatch.chdir(tmp_path)
    write_intake(tmp_path / "sheet.xlsx", [somebody("S-1"), somebody("S-2")])

    def _told(settings: str | bytes, *args: str) -> str:
        data = settings if isinstance(settings, bytes) else settings.encode("utf-8")
        (tmp_path / "reportgen.toml").write_bytes(data)
        try:
            return CliRunner().invoke(cli, args, catch_exceptions=False).output
        except ReportgenError as error:
            return str(error)

    return _told


@pytest.mark.parametrize(
    ("settings", "line", "cause", "mended"),
    [
        pytest.param(
            "name = Harbour Coaching", 2, "quotes", 'name = "Harbour Coaching"', id="bare"
        ),
        pytest.param("name = “Harbour”", 2, "curly quotes", 'name = "Harbour"', id="curly quotes"),
        pytest.param("name = „Harbour“", 2, "curly quotes", 'name = "Harbour"', id="low quotes"),
        pytest.param("name = ‘Harbour’", 2, "curly quotes", "name = 'Harbour'", id="curly, single"),
        pytest.param('name: "Harbour"', 2, "colon", 'name = "Harbour"', id="a colon"),
        pytest.param("name: Harbour", 2, "colon", 'name = "Harbour"', id="a colon, no quotes"),
        pytest.param('name "Harbour"', 2, "no equals sign", 'name = "Harbour"', id="no sign"),
        pytest.param("\nname =", 3, "nothing behind", "", id="nothing"),
        pytest.param('name = "Harbour', 2, "isn't closed", 'name = "Harbour"', id="half a quote"),
        pytest.param("accent = #0f5c4d", 2, "between quotes", 'accent = "#0f5c4d"', id="colour"),
        pytest.param('contact = ["a", "b"', 2, "isn't closed", '["a", "b"]', id="half a list"),
        pytest.param("[run]\nworkers = 2 cores", 3, "without a unit", "workers = 2", id="unit"),
        pytest.param("[guard]\npoints = 2,5", 3, "a point", "points = 2.5", id="comma"),
        pytest.param("[run]\nmode = True", 3, "written small", "mode = true", id="True"),
        pytest.param("[run", 2, "isn't closed", "[run]", id="half a bracket"),
        pytest.param('[run]\noutput = "C:\\Users"', 3, "these quotes", "'C:\\Users'", id="Windows"),
        pytest.param("[mail]\n\n[agency]\n", 4, "stands twice", "", id="a section twice"),
        pytest.param("// ours", 2, "begins with #", "# ours", id="a remark"),
        pytest.param('name = "a" // us', 2, "begins with #", 'name = "a"  # us', id="one behind"),
        pytest.param('contact = "a", "b"', 2, "between [ and ]", '["a", "b"]', id="no list"),
        pytest.param('name = "a",', 2, "ends with the value", 'name = "a"', id="a comma"),
        pytest.param('name = "a";', 2, "ends with the value", 'name = "a"', id="a semicolon"),
        pytest.param("name = 'it's'", 2, "' in it", 'name = "it\'s"', id="an apostrophe"),
        pytest.param("name = 'a'\nname = 'b'", 3, "stands twice", "", id="a key twice"),
    ],
)
def test_a_slip_in_toml_is_told_by_its_line_its_cause_and_the_line_mended(
    told: Told, settings: str, line: int, cause: str, mended: str
) -> None:
    text = f"[agency]\n{settings}\n"
    said = told(text, "config")
    assert f"reportgen.toml, line {line}: " in said
    assert text.splitlines()[line - 1].strip() in said
    assert cause in said.splitlines()[0]
    assert mended in said.partition("write: ")[2]


def test_a_password_in_a_line_with_a_slip_is_not_shown(told: Told) -> None:
    assert "sesame" not in told("[mail]\npassword = open sesame\n", "config")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param('[agency]\nname = "Peña"\n'.encode("utf-8-sig"), id="a mark in front"),
        pytest.param('[agency]\nname = "Peña"\n'.encode("utf-16"), id="Unicode of Notepad's"),
        pytest.param(b'[agency]\r\nname = "Pe\xc3\xb1a"\r\n', id="line ends of Windows"),
    ],
)
def test_what_windows_writes_is_read(told: Told, data: bytes) -> None:
    assert 'name = "Peña"' in told(data, "config")


@pytest.mark.parametrize(
    ("settings", "args", "parts"),
    [
        pytest.param(
            b'[agency]\nname = "Pe\xf1a"\n', "config", "line 2|UTF-8|save the file", id="ANSI"
        ),
        pytest.param(
            '[agency]\naccent = "green"', "config", "“green”|a colour such as #0f5c4d", id="colour"
        ),
        pytest.param(
            '[report]\nlanguage = "Spanish"', "config", "“Spanish”|a language's code|es", id="tag"
        ),
        pytest.param('[report]\npaper = "a4"', "config", "one of A4, Letter", id="choice"),
        pytest.param(
            '[mail]\nsecurity = "startls"', "config", "did you mean “starttls”", id="near choice"
        ),
        pytest.param(
            '[privacy]\nkeep_days = "90 days"', "config", "a whole number, without", id="number"
        ),
        pytest.param("[run]\nworkers = -1", "config", "is -1|at least 0", id="too small"),
        pytest.param("[agency]\nname = 5", "config", "is 5|a text between quotes", id="no text"),
        pytest.param('mail = "smtp"', "config", "a section of its own", id="no section"),
        pytest.param('name = "Harbour"', "config", "belongs under [agency]", id="above all"),
        pytest.param('[mail]\nlanguage = "es"', "config", "belongs under [report]", id="elsewhere"),
        pytest.param('[email]\nhost = "x"', "config", "did you mean “mail”", id="section"),
        pytest.param('[mail]\npassword = "x"', "config", "REPORTGEN_SMTP_PASSWORD", id="password"),
        pytest.param(
            '[report]\nsections = ["leter"]', "preview sheet.xlsx S-1", "“letter”", id="part"
        ),
        pytest.param(
            '[agency]\nlogo = "logo.png"', "preview sheet.xlsx S-1", "no file logo.png", id="logo"
        ),
        pytest.param("", "--config reportgen.tml config", "“reportgen.toml”", id="config's name"),
        pytest.param(
            "[title]\nenabled = false", "config", "“title”|a rule|[rulebook] file", id="a rule"
        ),
        pytest.param(
            '[coaches]\nMaya = "maya@x.example"',
            "config",
            'write: "Maya" = { address = "maya@x.example" }',
            id="a text for a table",
        ),
        pytest.param(
            '[agency.name]\nfull = "x"', "config", "a text between", id="a table for a text"
        ),
        pytest.param("", "check shet.xlsx", "no such file|did you mean “sheet.xlsx”", id="sheet"),
        pytest.param("", "check .", "a folder|such as “sheet.xlsx”", id="folder"),
        pytest.param("", "preview sheet.xlsx S1", "no candidate “S1”|“S-1”", id="id"),
        pytest.param("", "check Sheet", "did you mean “sheet.xlsx”", id="sheet without its ending"),
        pytest.param("", 'check "SHEET.XLSX"', "did you mean “sheet.xlsx”", id="quotes, capitals"),
        pytest.param("", "check sheet.xlsx --as-of 22.11.2026", "write 2026-11-22", id="date"),
        pytest.param(
            "", "check sheet.xlsx --as-of 05/06/2026", "year, month, day", id="which date"
        ),
        pytest.param("", "check sheet.xlsx --as-of today", "leave it out", id="date of today"),
        pytest.param("", "schedule --intake no.xlsx", "no no.xlsx yet", id="sheet of the night"),
        pytest.param("", "chekc sheet.xlsx", "Did you mean 'check'", id="command"),
        pytest.param(
            '[rulebook]\nname = "upwrok"', "explain title", "did you mean “upwork”", id="rulebook"
        ),
        pytest.param(
            '[rulebook]\nfile = "sheet.toml"', "explain title", "no such file", id="rules' name"
        ),
        pytest.param(
            '[intake.columns]\n"Blurb" = "overveiw"', "check sheet.xlsx", "“overview”", id="field"
        ),
        pytest.param(
            '[intake.columns]\n"Titel" = "title"', "check sheet.xlsx", "“Titel”|“title”", id="unmet"
        ),
        pytest.param('[intake]\nsheet = "2026"', "check sheet.xlsx", "no sheet “2026”", id="tab"),
    ],
)
def test_a_message_names_what_where_and_the_remedy(
    told: Told, settings: str | bytes, args: str, parts: str
) -> None:
    said = told(settings, *args.split())
    assert [part for part in parts.split("|") if part not in said] == []


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        pytest.param(["sheet.xlsx"], "“reportgen check sheet.xlsx”", id="no command"),
        pytest.param(["help"], "“reportgen --help”", id="help"),
        pytest.param(["check"], "such as “reportgen check sheet.xlsx”", id="no sheet"),
        pytest.param(["preview"], "“reportgen preview sheet.xlsx WHO”", id="no sheet, and nobody"),
        pytest.param(["check", "my", "sheet.xlsx"], '"my sheet.xlsx"', id="a space in the name"),
        pytest.param(["run", "a.csv", "b.csv"], "a command of its own", id="two sheets"),
        pytest.param(["run", "a.csv", "out"], "“reportgen run a.csv -o out”", id="a folder"),
        pytest.param(["whatif"], "--rulebook PATH: The rules to try", id="no rules"),
        pytest.param(["run", "--input", "a.csv"], "“reportgen run a.csv”", id="input by option"),
        pytest.param(["check", "--file=a b.csv"], '“reportgen check "a b.csv"”', id="file="),
        pytest.param(["preview", "-i", "a.csv"], "“reportgen preview a.csv WHO”", id="-i"),
    ],
)
@pytest.mark.usefixtures("told")
def test_what_was_typed_wrongly_is_told_as_it_should_be(
    tmp_path: Path, typed: list[str], hint: str
) -> None:
    if "my" in typed:
        (tmp_path / "my sheet.xlsx").touch()
    ended = CliRunner().invoke(cli, typed, standalone_mode=False, prog_name="reportgen")
    assert isinstance(ended.exception, click.ClickException)
    assert hint in usage_words(ended.exception, typed)
    assert "--output" not in usage_words(ended.exception, typed)


@pytest.mark.parametrize(
    ("rules", "remedy"),
    [
        pytest.param("[title]\nmost_characters = 60", "belongs under [title.limits]", id="limit"),
        pytest.param("[title]\nmost_charcters = 60", "“most_characters” under", id="slip"),
        pytest.param("[title]\nvague = 0.2", "belongs under [title.findings]", id="finding"),
        pytest.param("[titel]\nweight = 3", "did you mean “title”", id="check"),
        pytest.param("[title]\nwieght = 3", "did you mean “weight”", id="key"),
    ],
)
def test_a_key_of_the_rules_is_shown_its_place(
    told: Told, tmp_path: Path, rules: str, remedy: str
) -> None:
    (tmp_path / "rules.toml").write_text(rules, encoding="utf-8")
    assert remedy in told('[rulebook]\nfile = "rules.toml"', "explain", "title")


@pytest.mark.parametrize(
    ("address", "remedy"),
    [
        pytest.param(
            "https://docs.google.com/spreadsheets/d/1AbC-d/edit#gid=0",
            "https://docs.google.com/spreadsheets/d/1AbC-d/export?format=xlsx",
            id="Google Sheets",
        ),
        pytest.param("https://files.example/intake.xlsx", "download it first", id="another"),
    ],
)
def test_an_address_as_intake_is_told_how_to_be_fetched(
    told: Told, address: str, remedy: str
) -> None:
    said = told("", "run", address)
    assert address in said
    assert remedy in said


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        pytest.param("intake.docx", "a Word document", id="Word"),
        pytest.param("intake.numbers", "File → Export To → Excel", id="Numbers"),
        pytest.param("intake.gsheet", "File → Download → Microsoft Excel", id="a link to Google's"),
    ],
)
def test_no_spreadsheet_is_told_as_what_it_is(
    told: Told, tmp_path: Path, name: str, remedy: str
) -> None:
    (tmp_path / name).write_text('{"url": "https://docs.google.com/open", "doc_id": "1"}')
    assert remedy in told("", "check", name)


def test_a_variable_that_sets_nothing_is_named(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORTGEN_MAIL_PROT", "25")
    assert "did you mean REPORTGEN_MAIL_PORT?" in told("", "config")


def test_a_machine_without_fonts_is_told_which_to_install(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig><dir>nowhere</dir></fontconfig>")
    write_intake(tmp_path / "sheet.xlsx", [somebody("S-1")])
    done = subprocess.run(
        [sys.executable, "-m", "reportgen", "preview", "sheet.xlsx", "S-1"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={
            **os.environ,
            "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
            "PYTHONPATH": str(ROOT),
        },
        check=False,
    )
    assert done.returncode == 74
    assert "Warning: No fonts" not in done.stderr
    assert "no font" in done.stderr
    assert "apt install fonts-inter" in done.stderr


# Root, too, is then bound by what a folder allows.
BOUND = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if not os.geteuid() else []


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        pytest.param("run sheet.xlsx", "outputs can't be made", id="a night"),
        pytest.param("run sheet.xlsx -o kept", "kept can't be written to", id="a folder of runs"),
        *(
            pytest.param(*case, marks=pytest.mark.heavy, id=case[0].split()[0])
            for case in (
                ("preview sheet.xlsx S-1", "outputs/previews can't be made"),
                ("init", "reportgen.toml can't be written"),
                ("new-intake blank.xlsx", "blank.xlsx can't be written"),
                ("columns sheet.xlsx --write", "reportgen.toml can't be written"),
                ("handbook", "reportgen-handbook.html can't be written"),
            )
        ),
    ],
)
def test_a_folder_that_nobody_may_write_into_is_named(
    tmp_path: Path, typed: str, named: str
) -> None:
    place = tmp_path / "theirs"
    (place / "kept").mkdir(parents=True)
    write_intake(place / "sheet.xlsx", [somebody("S-1")])
    for folder in (place / "kept", place):
        folder.chmod(0o555)
    done = subprocess.run(
        [*BOUND, sys.executable, "-m", "reportgen", *typed.split()],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    place.chmod(0o755)
    assert done.returncode == 74, done.stderr
    (line,) = done.stderr.splitlines()
    assert named in line
    assert "give this account the right to write there, or take another folder" in line


def test_an_older_python_is_told_in_one_line_which_it_needs() -> None:
    """An old one is only feigned: the suite itself runs on a new one."""
    feigned = "import sys; sys.version_info = (3, 9, 16, 'final', 0); import reportgen.__main__"
    done = subprocess.run(
        [sys.executable, "-c", feigned],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    (line,) = done.stderr.splitlines()
    assert done.returncode == 2
    assert "needs Python 3.11 or newer, and this is 3.9.16" in line


def test_make_tells_in_one_line_which_python_it_needs(tmp_path: Path) -> None:
    """Before it installs anything."""
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    old = tmp_path / "python3.9"
    old.write_text('#!/bin/sh\n[ "$1" = -V ] && echo "Python 3.9.16" || exit 1\n')
    old.chmod(0o755)
    done = subprocess.run(
        ["make", "run", f"PYTHON={old}"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    first, *_ = done.stderr.splitlines()
    assert done.returncode == 2
    assert "needs Python 3.11 or newer" in first
    assert "Python 3.9.16" in first
    assert not (tmp_path / ".venv").exists()
