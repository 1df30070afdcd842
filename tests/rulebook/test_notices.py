"""Phrases of notices: what a text's own words rule out must be what a search would not find."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reportgen.errors import SettingsError
from reportgen.rulebook.notices import LatePattern, load_notices, load_own_notices
from reportgen.toml_text import toml_table

FOLDER = Path(__file__).parents[2] / "reportgen" / "rulebook" / "notices"
SLOT = re.compile(r"\{(\w+)(\*?)\} ?")


def _tables() -> Iterator[tuple[str, LatePattern, list[str], dict[str, list[str]]]]:
    """Every plain list of phrases of ours with the pattern that was made of all languages'."""
    notices = load_notices()
    read = [
        toml_table(path.read_text(encoding="utf-8"), path.name)
        for path in sorted(FOLDER.glob("*.toml"))
    ]
    for name in ("suspended", "duplicate_account", "identity"):
        yield from ((name, notices.trouble[name], r[name]["phrases"], r["words"]) for r in read)
    for name in ("declined", "harmless", "unsettled", "settled", "fine"):
        pattern = getattr(notices, name)
        yield from ((name, pattern, r.get(name, {}).get("phrases", []), r["words"]) for r in read)


def _example(phrase: str, words: dict[str, list[str]], dice: random.Random) -> str:
    """A text that the phrase describes."""

    def put(slot: re.Match[str]) -> str:
        times = dice.choice((0, 1, 3)) if slot[2] else 1
        return "".join(f"{dice.choice(words[slot[1]])} " for _ in range(times))

    return SLOT.sub(put, phrase).strip()


def test_every_phrase_finds_what_it_describes() -> None:
    dice = random.Random(20)
    missed = [
        f"{name}: {phrase} → {text}"
        for name, pattern, phrases, words in _tables()
        for phrase in phrases
        for text in [" ".join(_example(phrase, words, dice).split())]
        if text.isascii() and "'" not in text and not pattern.search(f"so {text} then")
    ]
    assert missed == []


def test_the_first_of_the_phrases_that_fit_wins(tmp_path: Path) -> None:
    """As one pattern of all alternatives would have it, at the leftmost place there is."""
    (tmp_path / "xx.toml").write_text(
        '[words]\nstem = ["blue", "deep blue"]\nvery = ["very", "so"]\n'
        '[settled]\nphrases = ["ski{stem}", "{stem} sky", "sky", "sky over", "not {very*}grey"]\n',
        encoding="utf-8",
    )
    ours, settled = load_notices().settled, load_own_notices(tmp_path).settled
    text = "a deep blue sky over sky over and not very so grey not grey skiblue skies"
    assert ours.search(text) is None
    assert [m[0] for m in settled.finditer(text)] == [
        "deep blue sky",
        "sky",
        "not very so grey",
        "not grey",
        "skiblue",
    ]
    assert settled.sub("#", text) == "a # over # over and # # # skies"


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("{nowhere} account", "there is no list of words “nowhere”"),
        ("{some*}", "holds no word that must be there"),
        (" ", "holds no word that must be there"),
        ("{void}", "holds no word that must be there"),
    ],
)
def test_a_phrase_that_finds_nothing_or_everything_is_named(
    tmp_path: Path, phrase: str, why: str
) -> None:
    (tmp_path / "en.toml").write_text(
        f'[words]\nsome = ["one"]\nvoid = []\n[settled]\nphrases = ["{phrase}"]\n',
        encoding="utf-8",
    )
    with pytest.raises(SettingsError, match=why):
        load_own_notices(tmp_path)
