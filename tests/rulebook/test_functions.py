"""DAY() and SOURCE() in a words file: as the language writes them, and never an error."""

from __future__ import annotations

import csv
from importlib.resources import files
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import SettingsError
from reportgen.market import load_market
from reportgen.rulebook.functions import source_key
from reportgen.rulebook.loader import load_rulebook, names
from reportgen.rulebook.words import load_words, own_files, parsed

ENGLISH = load_words("en")
# Names of other people's works and licences: the same in every language.
TITLES = {"SnipeWork Upwork Market Index", "CC BY 4.0"}


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An agency's own words in two languages, one without words for months."""
    folder = tmp_path_factory.mktemp("words")
    for tag, sentence in (("es", "Hasta { DAY($day) }, { SOURCE($from) }."), ("fr", "Jusqu’à")):
        (folder / tag).mkdir()
        (folder / tag / "ours.ftl").write_text(f"until = {sentence}\n", encoding="utf-8")
    (folder / "en").mkdir()
    text = "until = To { DAY($day) }, { SOURCE($from) }.\nsince = Since { DAY($day) }.\n"
    (folder / "en" / "ours.ftl").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("language", "said"),
    [
        pytest.param("en", "To 1 March 2026, own count.", id="English"),
        pytest.param("es", "Hasta 1 de marzo de 2026, conteo propio.", id="Spanish"),
        pytest.param("es-MX", "Hasta 1 de marzo de 2026, conteo propio.", id="a region"),
    ],
)
def test_a_sentence_has_days_and_sources_in_its_own_language(
    ours: Path, language: str, said: str
) -> None:
    words = load_words(language, ours)
    assert words.say("until", day="2026-03-01", **{"from": "own count"}) == said


def test_an_english_sentence_in_a_spanish_report_has_an_english_day(ours: Path) -> None:
    assert load_words("es", ours).say("since", day="2026-03-01") == "Since 1 March 2026."


def test_a_sentence_without_its_day_is_an_error(ours: Path) -> None:
    with pytest.raises(SettingsError, match="since"):
        load_words("en", ours).say("since")


@given(st.one_of(st.text(), st.integers(-9999, 9999)))
def test_what_is_no_day_and_no_known_source_is_said_as_it_stands(value: str | int) -> None:
    words = load_words("en")
    said = words.say("hourly_rate-converted", "says", usd="1", as_of=value)
    assert said.endswith(").")
    if isinstance(value, str) and not value[:1].isdigit():
        assert f"rates of {value})" in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_all_that_market_tables_say_of_themselves_is_in_words(language: str) -> None:
    market = load_market()
    told = {t for s in market.sources.values() for t in (s.claim, s.source, s.licence)}
    rates = files("reportgen.market") / "tables" / "asking_rates.csv"
    told |= {row["source"] for row in csv.DictReader(StringIO(rates.read_text("utf-8")))}
    words = load_words(language)
    assert [text for text in told - TITLES if not words.has(source_key(text))] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_rulebook_s_own_name_is_in_words(language: str) -> None:
    words = load_words(language)
    labels = [load_rulebook(name).label for name in names()]
    assert [label for label in labels if not words.has(source_key(label))] == []


def test_a_source_s_key_is_its_english_text() -> None:
    sources = dict(own_files("en"))["sources.ftl"]
    keys = [m.id.name for m in parsed("sources.ftl", sources).body if hasattr(m, "value")]
    assert keys
    assert [key for key in keys if source_key(ENGLISH.say(key)) != key] == []
