"""A folder to start in: all there is to set, ours to change, and nothing written over."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pydantic import BaseModel

from reportgen.cli.main import cli
from reportgen.intake import read_intake
from reportgen.maintenance.settings_guide import all_settings
from reportgen.maintenance.start import COPIES, PLACES, PRIVATE
from reportgen.market import load_market
from reportgen.rulebook.loader import load_rulebook
from reportgen.rulebook.words import languages, load_words, own_files, parsed
from reportgen.settings import IntakeSettings, Settings, load_settings

Init = Callable[..., Result]


@pytest.fixture
def init(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Init:
    monkeypatch.chdir(tmp_path)

    def _init(*args: str) -> Result:
        result = CliRunner().invoke(cli, ["init", *args], catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result

    return _init


def loaded(folder: Path) -> Settings:
    return load_settings(None, {}, folder, folder / "nobody's")


def keys_of(model: type[BaseModel], place: str = "") -> Iterator[str]:
    """Every key of the model by its place, worked out apart from what is tested."""
    for name, field in model.model_fields.items():
        here = f"{place}.{field.alias or name}".strip(".")
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from keys_of(inner, here)
        else:
            yield here


def flat(table: Mapping[str, Any], known: set[str], place: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        here = f"{place}.{key}".strip(".")
        if here in known or not isinstance(value, dict):
            yield here, value
        else:
            yield from flat(value, known, here)


def without_marks(text: str) -> str:
    """Each key that is shown, set; prose stays a comment."""
    return re.sub(r"^#(?! \S|#|$)", "", text, flags=re.MULTILINE)


def test_an_empty_folder_gets_settings_an_intake_and_a_gitignore(
    init: Init, tmp_path: Path
) -> None:
    init()
    found = sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file())
    assert found == [".gitignore", "inputs/intake.xlsx", "reportgen.toml"]


def test_the_file_as_it_stands_changes_nothing(init: Init, tmp_path: Path) -> None:
    init()
    assert loaded(tmp_path) == Settings()


UNSET: tuple[object, ...] = (None, {}, "", [])  # what has an example instead


def test_the_file_has_every_key_and_shows_its_default(init: Init, tmp_path: Path) -> None:
    init()
    text = without_marks((tmp_path / "reportgen.toml").read_text(encoding="utf-8"))
    known = set(keys_of(Settings))
    shown = dict(flat(tomllib.loads(text), known))
    assert set(shown) == known
    defaults = dict(flat(Settings().model_dump(mode="json", by_alias=True), known))
    told = {name: value for name, value in shown.items() if defaults[name] not in UNSET}
    assert told == {name: pytest.approx(defaults[name], abs=0.0005) for name in told}


def test_its_examples_are_settings_that_load(init: Init, tmp_path: Path) -> None:
    init()
    text = without_marks((tmp_path / "reportgen.toml").read_text(encoding="utf-8"))
    (tmp_path / "reportgen.toml").write_text(text, encoding="utf-8")
    settings = loaded(tmp_path)
    assert settings.privacy.keep_days == 90
    assert settings.intake.values == {"experience_level": {"E": "entry"}}


@pytest.mark.parametrize("language", languages())
def test_every_setting_is_told_of_in_each_language(language: str) -> None:
    words = load_words(language)
    places = {".".join(s.section[:n]) for s in all_settings() if s.section for n in range(1, 3)}
    names_told = places | {s.name for s in all_settings()}
    assert [name for name in sorted(names_told) if not words.has(f"setting-{name}")] == []


def test_a_setting_without_a_default_has_an_example() -> None:
    bare = [s.name for s in all_settings() if s.unset and not s.example]
    assert bare == []


def test_what_is_asked_for_is_set(init: Init, tmp_path: Path) -> None:
    init("--name", "Harbour “West”", "--language", "es")
    settings = loaded(tmp_path)
    assert (settings.agency.name, settings.report.language) == ("Harbour “West”", "es")
    assert "Cómo se envían" in (tmp_path / "reportgen.toml").read_text(encoding="utf-8")


def test_nothing_is_written_over(init: Init, tmp_path: Path) -> None:
    mine = ["reportgen.toml", ".gitignore", "inputs/intake.xlsx", "rules.toml", "words/en/cli.ftl"]
    for name in mine:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("# mine\n", encoding="utf-8")
    told = init("--rules", "--words", "--name", "Harbour").output
    assert [(tmp_path / name).read_text(encoding="utf-8") for name in mine] == ["# mine\n"] * 5
    assert 'under [agency]: name = "Harbour"' in told
    assert 'under [rulebook]: file = "rules.toml"' in told
    assert all(f"  {line}\n" in told for line in PRIVATE)
    assert (tmp_path / "words" / "en" / "mail.ftl").is_file()


def test_a_second_time_there_is_nothing_to_add(init: Init) -> None:
    init("--templates")
    told = init("--templates").output
    assert [word for word in ("To use it", "To keep") if word in told] == []


def test_copies_are_used_as_they_stand_and_change_nothing(init: Init, tmp_path: Path) -> None:
    init(*(f"--{copy}" for copy in COPIES))
    settings = loaded(tmp_path)
    places = (settings.report.templates, settings.rulebook.file, settings.rulebook.words)
    assert places == tuple(tmp_path / PLACES[copy] for copy in ("templates", "rules", "words"))
    book = settings.rulebook
    assert load_rulebook(book.name, book.file) == load_rulebook()
    assert load_market(book.market).sources == load_market().sources
    assert load_words("es", book.words).say("status-pass") == load_words("es").say("status-pass")


def test_rules_with_every_line_taken_in_are_ours(init: Init, tmp_path: Path) -> None:
    init("--rules")
    text = (tmp_path / "rules.toml").read_text(encoding="utf-8")
    (tmp_path / "all.toml").write_text(without_marks(text), encoding="utf-8")
    ours = tomllib.loads(without_marks(text))
    assert load_rulebook("upwork", tmp_path / "all.toml") == load_rulebook()
    for slug, rule in load_rulebook().checks.items():
        assert set(ours[slug].get("findings", {})) == set(rule.findings)


def test_one_rule_taken_in_is_changed_alone(init: Init, tmp_path: Path) -> None:
    init("--rules")
    file = tmp_path / "rules.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("#bare_minimum = 15", "bare_minimum = 30"), encoding="utf-8")
    changed, ours = load_rulebook("upwork", file).checks, load_rulebook().checks
    assert changed["overview"].limits.model_dump()["bare_minimum"] == 30
    assert [slug for slug in ours if changed[slug] != ours[slug]] == ["overview"]


@pytest.mark.parametrize(
    "language",
    [
        pytest.param(tag, marks=() if tag in ("en", "es", "ar") else pytest.mark.heavy)
        for tag in languages()
    ],
)
def test_words_with_every_mark_taken_away_are_ours(
    init: Init, tmp_path: Path, language: str
) -> None:
    init("--words")
    ours = dict(own_files(language))
    for file in (tmp_path / "words" / language).rglob("*.ftl"):
        bare = re.sub(r"^# ?", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        bare = re.sub(r"^#", "# #", bare, flags=re.MULTILINE)
        said = {e.id.name: e for e in parsed(file.name, bare).body if hasattr(e, "id")}
        expected = {e.id.name: e for e in parsed("", ours.pop(file.name)).body if hasattr(e, "id")}
        assert said.keys() == expected.keys()
        assert all(said[k].value.equals(e.value) for k, e in expected.items() if e.value)
    assert ours == {}


def test_the_blank_intake_is_read(init: Init, tmp_path: Path) -> None:
    init()
    assert read_intake(tmp_path / "inputs" / "intake.xlsx", IntakeSettings()).profiles == ()
