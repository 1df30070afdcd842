"""What a language lacks is listed; what it has, from whatever side, is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.errors import SettingsError
from reportgen.rulebook.coverage import missing_keys
from reportgen.rulebook.words import languages, load_words


def test_english_lacks_nothing() -> None:
    assert missing_keys("en") == missing_keys("en-GB") == ()


@pytest.mark.parametrize("language", languages())
def test_no_language_that_comes_with_us_lacks_anything(language: str) -> None:
    assert missing_keys(language) == ()


def test_a_language_without_words_lacks_all_there_is() -> None:
    missing = missing_keys("xx")
    assert {"status-pass", "title-vague.fix"} <= set(missing)
    assert list(missing) == sorted(set(missing))
    english = load_words("en")
    assert [key for key in missing if not english.has(*key.split("."))] == []


def test_a_region_has_what_its_plain_language_has() -> None:
    assert missing_keys("es-MX") == missing_keys("es")


def test_an_agency_s_own_language_lacks_what_its_files_leave_out(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "ours.ftl").write_text("status-pass = Bon\n", encoding="utf-8")
    assert set(missing_keys("xx")) - set(missing_keys("xx", tmp_path)) == {"status-pass"}


def test_a_plug_in_must_speak_the_language_too() -> None:
    texts = {"en": "check-tone = Tone\n    .question = Is it kind?\n", "es": "check-tone = Tono\n"}
    missing = missing_keys("es", added=[("tone", texts)])
    assert set(missing) - set(missing_keys("es")) == {"check-tone.question"}


def test_a_syntax_error_is_named(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "ours.ftl").write_text("oops\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"ours\.ftl, line 1"):
        missing_keys("xx", tmp_path)
