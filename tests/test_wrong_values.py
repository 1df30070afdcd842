"""Each setting and each rule meets a value of every other kind, none, too much and no number."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pydantic import BaseModel

from reportgen.checks.registry import ALL_CHECKS
from reportgen.cli.main import cli
from reportgen.errors import ExitCode, SettingsError
from reportgen.rulebook import loader
from reportgen.rulebook.loader import load_rulebook
from reportgen.settings import Settings, load_settings
from tests.run.agency import row, write_intake

WORD, BOOK = "'no such thing'", "'" + "y" * 20_000 + "'"
VALUES = [
    *("true", "-1", "2.5", "nan", "inf", "-inf", "1e999", "9" * 400, "9" * 5_000, WORD, "''"),
    *(BOOK, "[5]", "[['a']]", "[{ a = 1 }]", "{ a = 1 }", "{ a = { b = 1 } }"),
    *("2026-01-01", "12:00:00"),
]
TEXT, NUMBER, SWITCH, LIST = {WORD, "''"}, {"2.5"}, {"true"}, {WORD, "''"}
# What each kind of setting may say of these. A share ends at 1, a colour is no word.
FIT: dict[str, set[str]] = {
    "str": TEXT,
    "Path": TEXT,
    "int": set(),
    "float": NUMBER,
    "bool": SWITCH,
    "tuple": LIST,
    "dict": set(),
}
KIND = re.compile("|".join(rf"\b{kind}\b" for kind in FIT))
NARROWER = {
    "agency.accent": set(),
    "report.language": set(),
    "report.sections": LIST,
    "guard.people": set(),
    "guard.field": set(),
    "guard.same": set(),
    "guard.readiness": set(),
    "outcomes.by": {WORD},
}


def settings_of(model: type[BaseModel], place: str = "") -> Iterator[tuple[str, str]]:
    """Every setting and section with the first kind of value that it takes."""
    for name, field in model.model_fields.items():
        key, kind = f"{place}.{field.alias or name}".strip("."), field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield key, ""
            yield from settings_of(kind, key)
        else:
            found = None if "Literal" in str(kind) else KIND.search(str(kind))
            yield key, found[0] if found else ""


def line(key: str, value: str) -> str:
    section, _, name = key.rpartition(".")
    return f"[{section}]\n{name} = {value}\n" if section else f"{name} = {value}\n"


def refused(load: Callable[[], object], key: str, file: str) -> bool:
    """Whether it is, by its key and its file, and with the exit code of settings."""
    error = None
    try:
        load()
    except SettingsError as wrong:
        error = wrong
    if error is None:
        return False
    assert error.exit_code is ExitCode.SETTINGS
    assert file in str(error)
    assert key.rpartition(".")[2] in str(error) or "too many digits" in str(error)
    assert len(str(error)) < 2_000
    return True


@pytest.mark.heavy
@pytest.mark.parametrize(
    ("key", "kind"), [pytest.param(*s, id=s[0]) for s in settings_of(Settings)]
)
def test_a_setting_takes_its_own_kind_of_value_and_no_other(
    key: str, kind: str, tmp_path: Path
) -> None:
    file = tmp_path / "reportgen.toml"
    taken = set()
    for value in VALUES:
        file.write_text(line(key, value), encoding="utf-8")
        if not refused(
            lambda: load_settings(None, {}, tmp_path, tmp_path / "none"), key, file.name
        ):
            taken.add(value)
    assert taken <= NARROWER.get(key, FIT.get(kind, set()))


RULES: dict[str, set[str]] = {
    "rulebook.name": TEXT,
    "rulebook.label": TEXT,
    "rulebook.as_of": {"2026-01-01"},
    "rulebook.extends": TEXT,
    "title.weight": NUMBER,
    "title.enabled": SWITCH,
    **{f"title.{name}": set() for name in ("harshest", "limits", "findings", "codes", "sources")},
    **{f"title.findings.vague.{name}": set() for name in loader._Finding.model_fields},
    "title.codes.vague": set(),
    "title.findings.vague": set(),
    "title": set(),
    "rulebook": set(),
}


@pytest.mark.heavy
@pytest.mark.parametrize("key", RULES)
def test_a_rule_takes_its_own_kind_of_value_and_no_other(key: str, tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    taken = set()
    for value in VALUES:
        file.write_text(line(key, value), encoding="utf-8")
        if not refused(lambda: load_rulebook("upwork", file), key, file.name):
            taken.add(value)
    assert taken - {BOOK} <= RULES[key]


EACH = [check.slug for check in ALL_CHECKS]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("".join(f"[{slug}]\nweight = 0\n" for slug in EACH), id="all weigh nothing"),
        pytest.param("".join(f"[{slug}]\nenabled = false\n" for slug in EACH), id="all are off"),
    ],
)
def test_rules_by_which_nobody_could_be_ready_are_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"ours\.toml.*title\.weight"):
        load_rulebook("upwork", file)


def laughs(sign: str) -> str:
    """A sentence that is ten times another one, which is ten times another one, and so on."""
    asks = "".join(f"{sign}l{n} = {f'{{ {sign}l{n + 1} }}' * 10}\n" for n in range(12))
    return f"status-pass = {{ {sign}l0 }}\n{asks}{sign}l12 = x\n"


WORDS, OWN = "[rulebook]\nwords = 'words'\n", "[rulebook]\nfile = 'ours.toml'\n"
BOMBS = {
    "sentences without end": (WORDS, laughs("-"), "status-pass"),
    "messages without end": (WORDS, laughs(""), "status-pass"),
    "a sentence of a book": (WORDS, f"status-pass = {'x' * 5_000_000}\n", "4 MB"),
    "braces in braces": (WORDS, "a = " + "{ $n ->\n *[o] " * 200 + "x" + "\n }" * 200, "too deep"),
    "no Fluent": (WORDS, "status-pass = { $oops\n", "line 1"),
    "rules of a book": (OWN, f"[title]\nx = '{'y' * 5_000_000}'\n", "4 MB"),
    "tables in tables": (OWN, f"title = {'{ a = ' * 5_000}1{' }' * 5_000}\n", "too deep"),
    "many tables": (OWN, "".join(f"[title.x{n}]\na = 1\n" for n in range(50_000)), "title.x0"),
    "many digits": (OWN, f"[title]\nweight = {'9' * 1_000_000}\n", "too many digits"),
    "less than nothing": (OWN, "[title]\nweight = -3\n", "title.weight"),
    "settings of a book": (f"[agency]\nname = '{'y' * 5_000_000}'\n", "", "4 MB"),
    "a name of a book": (f"[agency]\nname = '{'y' * 50_000}'\n", "", "agency.name"),
    "dots": (".".join(["a"] * 20_000) + " = 1\n", "", "too deep"),
    "digits": (f"[mail]\nper_minute = {'9' * 1_000_000}\n", "", "too many digits"),
}


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write_intake(tmp_path / "sheet.xlsx", [row("S-1")])
    (tmp_path / "words" / "en").mkdir(parents=True)
    return tmp_path


def told_at_night() -> str:
    """Why no night could begin. Nothing has been written by then."""
    before = sorted(Path().rglob("*"))
    with pytest.raises(SettingsError) as error:
        CliRunner().invoke(cli, ["run", "sheet.xlsx"], catch_exceptions=False)
    assert sorted(Path().rglob("*")) == before
    return str(error.value)


@pytest.mark.heavy
@pytest.mark.parametrize(("settings", "text", "told"), BOMBS.values(), ids=BOMBS)
def test_a_bomb_ends_the_night_before_it_begins(
    office: Path, settings: str, text: str, told: str
) -> None:
    (office / "reportgen.toml").write_text(settings, encoding="utf-8")
    (office / "ours.toml").write_text(text, encoding="utf-8")
    (office / "words" / "en" / "ours.ftl").write_text(text, encoding="utf-8")
    assert told in told_at_night()


@pytest.mark.heavy
@pytest.mark.parametrize("name", ["reportgen.toml", "ours.toml", "words/en/ours.ftl"])
def test_a_pipe_is_no_file_that_anybody_wrote(office: Path, name: str) -> None:
    own = "[rulebook]\nwords = 'words'\nfile = 'ours.toml'\n"
    (office / "reportgen.toml").write_text(own, encoding="utf-8")
    (office / "ours.toml").touch()
    (office / name).unlink(missing_ok=True)
    os.mkfifo(office / name)
    if name == "reportgen.toml":
        with pytest.raises(SettingsError, match="a pipe"):
            load_settings(office / name, {}, office / "none", office / "none")
    else:
        assert "a pipe" in told_at_night()
