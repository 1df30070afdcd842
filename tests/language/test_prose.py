"""Sentences of an overview: where they stand, what they do, and what is made of the whole."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.language.prose import SentenceKind, read_prose
from reportgen.language.prose.model import WEIGHTS, load_model
from reportgen.language.prose.phrases import PhraseGroups, tokens
from reportgen.language.prose.sentences import split

GOOD = (
    "I keep the books of small tea shops in Xero, so that their owners know each Monday what is "
    "left.\n\nIn six years I have closed the months of 23 shops. For an importer I found 4,000 "
    "dollars of duties that had been paid twice.\n\nSend me a message with your software, and I "
    "will tell you how I would start."
)
PRAISE = (
    "I am a hardworking, honest and dedicated person with a passion for excellence. I always give "
    "100% and I never disappoint. Client satisfaction is my top priority, and quality is my name."
)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("One. Two! Three?", ["One.", "Two!", "Three?"], id="ends"),
        pytest.param(
            "I know C, e.g. pointers. Ask.", ["I know C, e.g. pointers.", "Ask."], id="e.g."
        ),
        pytest.param("Dr. Lee wrote it. Yes.", ["Dr. Lee wrote it.", "Yes."], id="a title"),
        pytest.param("Tools:\n- Excel\n- Xero", ["Tools:", "- Excel", "- Xero"], id="a list"),
        pytest.param("1. Logos\n2. Flyers", ["1. Logos", "2. Flyers"], id="numbers"),
        pytest.param('He said "go." Then I went.', ['He said "go."', "Then I went."], id="a quote"),
        pytest.param("  \n\n ", [], id="white space"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_sentences_and_lines_are_cut(text: str, parts: list[str]) -> None:
    assert [s.text for s in split(text)] == parts


@pytest.mark.parametrize("text", [GOOD, "𝐋𝐨𝐠𝐨𝐬 for cafés.\n✅ fast ✅", "a\u200bb. c"])
def test_a_sentence_knows_where_it_stands(text: str) -> None:
    for one in split(text):
        assert split(text[one.start : one.end])[0].text == one.text


def test_marks_lines_and_paragraphs_are_seen() -> None:
    first, second, third = split("What I do:\n- books\n\nTell me more.")
    assert (first.bullet, second.bullet, third.bullet) == (False, True, False)
    assert (first.line, second.line) == (True, True)
    assert first.paragraph < second.paragraph < third.paragraph


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=300))
def test_spans_follow_each_other_and_lose_no_word(text: str) -> None:
    spans = [(s.start, s.end) for s in split(text)]
    assert all(a < b for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize(
    ("phrase", "text", "met"),
    [
        pytest.param("low cost", "at a low cost", True, id="words"),
        pytest.param("low cost", "a low-cost plan", False, id="joined is another word"),
        pytest.param("low cost", "a cost that is low", False, id="another order"),
        pytest.param("help*", "he helped", True, id="any ending"),
        pytest.param("help", "he helped", False, id="the whole word"),
        pytest.param("cheap rate*", "Cheap Rates!", True, id="an ending of the last word"),
        pytest.param("100%", "give 100% now", True, id="a figure"),
    ],
)
def test_phrases_are_met_by_whole_words(phrase: str, text: str, met: bool) -> None:
    assert ("x" in PhraseGroups({"x": [phrase]}).groups_in(tokens(text))) is met


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        pytest.param(
            "I specialize in building web shops with WordPress.", SentenceKind.OFFER, id="offer"
        ),
        pytest.param(
            "Feel free to contact me to discuss your project!", SentenceKind.CALL, id="call"
        ),
        pytest.param("✔ Logo Design", SentenceKind.LIST, id="list"),
        pytest.param("Client satisfaction is my top priority.", SentenceKind.PRAISE, id="praise"),
        pytest.param("I have more than 8 years of experience.", SentenceKind.YEARS, id="years"),
    ],
)
def test_a_sentence_is_told_by_what_it_does(sentence: str, kind: SentenceKind) -> None:
    (one,) = read_prose(sentence).spoken
    assert one.shares[kind] == max(one.shares.values())


def test_proof_is_worth_more_than_praise() -> None:
    good, bad = read_prose(GOOD), read_prose(PRAISE)
    assert good.quality > 0.85 > bad.quality
    assert not good.clear
    assert "no_proof" in bad.clear


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400))
def test_any_text_is_read_twice_alike(text: str) -> None:
    read_prose.cache_clear()
    first = read_prose(text)
    read_prose.cache_clear()
    assert read_prose(text) == first
    assert 0 <= first.quality <= 1
    assert all(0 <= share <= 1 for share in first.faults.values())


def test_the_weights_hold_single_words_and_measures_alone() -> None:
    """Nothing that anybody wrote can be read from them."""
    read = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    names = {*read["kinds"], *read["quality"]["weights"]}
    words = {n.partition(":")[2] for n in names if n.startswith(("w:", "first:"))}
    assert words
    assert not [w for w in words if len(w.split()) != 1 or "@" in w or len(w) > 25]
    assert set(read["thresholds"]) >= {"pass", "fix", *read["tags"]}
    assert load_model().letters == "ofgprswxmlcty"
