"""Normalising and quoting: every offset must lead back to the candidate's own characters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.language.text import (
    MARK_LIMIT,
    emoji_count,
    excerpt,
    first_sentences,
    has_letter_lookalikes,
    mathematical_runs,
    normalise,
    normalised,
    opening,
    paragraphs,
    sentences,
    shouted,
    words,
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("𝐃𝐚𝐭𝐚 Entry", "Data Entry", id="mathematical-bold"),
        pytest.param("a\u00a0b", "a b", id="no-break-space"),
        pytest.param("Up\u200bwork", "Upwork", id="zero-width-space"),
        pytest.param("e\u0301te\u0301", "été", id="combining-marks"),
        pytest.param("I’m “in”", 'I\'m "in"', id="curly-quotes"),
        pytest.param("Excel™ ①", "Excel™ 1", id="trademark-stays"),
        pytest.param("line\nline", "line\nline", id="line-break-stays"),
        pytest.param("❤️", "❤", id="variation-selector"),
    ],
)
def test_normalise(text: str, plain: str) -> None:
    assert normalise(text) == plain


@given(st.text())
def test_every_normalised_character_knows_where_it_came_from(text: str) -> None:
    plain = normalised(text)
    assert plain.text == normalise(text)
    assert len(plain.text) == len(plain.starts) == len(plain.ends)
    for at, char in enumerate(plain.text):
        start, end = plain.original(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert char in normalise(text[start:end])


@given(st.text(max_size=60), st.integers(-5, 70), st.integers(-5, 70))
def test_an_excerpt_marks_what_it_was_asked_to_mark(text: str, start: int, end: int) -> None:
    quote = excerpt(text, start, end, "overview", around=8)
    assert 0 <= quote.start <= quote.end <= len(quote.text)
    quote.text.encode("utf-8")  # fails on a lone surrogate, which no page can hold
    asked = text[max(start, 0) : max(end, 0)] if start <= end else ""
    shown = quote.text[quote.start : quote.end]
    assert not re.sub(r"\s", "", shown) or re.sub(r"\s", "", shown) in re.sub(
        r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff]", "", asked
    )


@pytest.mark.parametrize(
    ("text", "spot", "shown", "cut"),
    [
        pytest.param("a recieve b", "recieve", "a recieve b", (False, False), id="whole"),
        pytest.param(
            "one two three recieve four five six", "recieve", "three recieve four", (True, True),
            id="cut-at-words",
        ),
        pytest.param("a\n\n  recieve\tb", "recieve", "a recieve b", (False, False), id="flat"),
        pytest.param("recieve", "recieve", "recieve", (False, False), id="alone"),
    ],
)  # fmt: skip
def test_excerpt(text: str, spot: str, shown: str, cut: tuple[bool, bool]) -> None:
    at = text.index(spot)
    quote = excerpt(text, at, at + len(spot), "title", around=8)
    assert quote.text == shown
    assert quote.marked == spot
    assert (quote.cut_before, quote.cut_after) == cut
    assert quote.where == "title"


def test_a_long_mark_is_cut() -> None:
    quote = excerpt("x" * 1000, 0, 1000, "overview")
    assert len(quote.marked) == MARK_LIMIT
    assert quote.cut_after


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("One. Two! Three?", ["One.", "Two!", "Three?"], id="marks"),
        pytest.param(
            "Tools, e.g. Excel. More.", ["Tools, e.g. Excel.", "More."], id="abbreviation"
        ),
        pytest.param("- one\n- two", ["- one", "- two"], id="lines"),
        pytest.param("Node.js and 3.5 GB", ["Node.js and 3.5 GB"], id="inner-dots"),
        pytest.param("  \n ", [], id="nothing"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_first_sentences_stop_at_a_whole_one() -> None:
    assert first_sentences("One is here. Two is there. Three is far.", 28) == (
        "One is here. Two is there."
    )
    assert first_sentences("short", 28) == "short"


def test_small_measures() -> None:
    assert words("don't stop full-time work, 3 days") == [
        "don't",
        "stop",
        "full-time",
        "work",
        "days",
    ]
    assert paragraphs("a\n\nb\nc") == ["a", "b", "c"]
    assert opening("word " * 50, "overview", 12).text == "word word"
    assert shouted("BEST seller GUARANTEED CSS") == ["GUARANTEED"]
    assert emoji_count("✅ one 🚀 two → three") == 3
    assert mathematical_runs("𝗕old") == [(0, 1)]
    assert mathematical_runs("Bold ①") == []
    assert has_letter_lookalikes("Ⓑold")
    assert not has_letter_lookalikes("Böld ✅")
    assert mathematical_runs("a 𝐃𝐚𝐭𝐚 𝐄𝐧𝐭𝐫𝐲 b") == [(2, 12)]
