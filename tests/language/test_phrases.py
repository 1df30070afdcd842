"""Phrases of a rulebook in a text: what each sign means, and that no phrase crosses a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.language.phrases import find, find_all, present, tokens_of


def _found(phrase: str, text: str) -> list[str]:
    tokens = tokens_of(text)
    return [text[tokens[h.first].start : tokens[h.last].end] for h in find([phrase], tokens)]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        pytest.param("top rated", "A Top-Rated cook", ["Top-Rated"], id="case-and-hyphen"),
        pytest.param("a|b c", "b c, a c", ["b c", "a c"], id="either"),
        pytest.param("c#|c++", "C#, C++ and C", ["C#", "C++"], id="one-letter-languages"),
        pytest.param("top rated # cook", "top rated#1 cook", 1, id="a-sign-before-a-number"),
        pytest.param("3d art", "3D art, 3 d art", ["3D art"], id="a-number-in-a-word"),
        pytest.param("assign*", "Assignments", ["Assignments"], id="beginning"),
        pytest.param("assign* done", "reassign done", [], id="beginning-of-a-word-only"),
        pytest.param("my own? cat", "my cat, my own cat", ["my cat", "my own cat"], id="optional"),
        pytest.param("# jobs", "39 jobs, 1,200+ jobs", ["39 jobs", "1,200+ jobs"], id="number"),
        pytest.param("#|many jobs", "many jobs", ["many jobs"], id="number-or-word"),
        pytest.param("write ... essays", "write good long dull essays", 1, id="three-between"),
        pytest.param("write ... essays", "write one two three four essays", [], id="not-four"),
        pytest.param("write ... essays", "write. Essays", [], id="not-over-a-sentence"),
        pytest.param("write ... essays", "write\nessays", [], id="not-over-a-line"),
        pytest.param("write ... essays", "write • essays", [], id="not-over-a-point"),
        pytest.param("client shop", "the client's shop", ["client's shop"], id="genitive"),
        pytest.param("... cat", "black cat", ["cat"], id="a-gap-at-the-head-is-none"),
        pytest.param("cat|cats ...", "cats", ["cats"], id="a-gap-at-the-end-is-none"),
        pytest.param("", "anything", [], id="no-phrase"),
        pytest.param("| ? ...", "anything", [], id="signs-alone"),
    ],
)
def test_what_a_phrase_finds(phrase: str, text: str, found: list[str] | int) -> None:
    here = _found(phrase, text)
    assert (len(here) if isinstance(found, int) else here) == found


def test_the_longest_phrase_wins_and_none_lies_in_another() -> None:
    tokens = tokens_of("our team of writers")
    (hit,) = find(["our team", "our team of writers", "team of"], tokens)
    assert (hit.phrase, hit.first, hit.last) == ("our team of writers", 0, 3)


def test_lists_are_read_at_once_and_know_nothing_of_each_other() -> None:
    tokens = tokens_of("our team of writers")
    hits = find_all(
        (("a", ("our team", "team of")), ("b", ("team of writers",)), ("c", ())), tokens
    )
    assert {name: [h.phrase for h in found] for name, found in hits.items()} == {
        "a": ["our team"],
        "b": ["team of writers"],
        "c": [],
    }
    assert present((("a", ("team",)), ("b", ("writer",))), tokens) == {"a"}


words = st.sampled_from(("a", "b", "c", ".", "\n", "7", "ab"))


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(("a", "b|c", "a*", "#", "...", "c?")), max_size=6).map(" ".join),
    st.lists(words, max_size=25).map(" ".join),
)
def test_hits_are_in_order_apart_and_within_a_sentence(phrase: str, text: str) -> None:
    tokens = tokens_of(text)
    last = -1
    for hit in find([phrase], tokens):
        assert last < hit.first <= hit.last < len(tokens)
        assert len({t.sentence for t in tokens[hit.first : hit.last + 1]}) == 1
        last = hit.last


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=200))
def test_any_phrase_and_any_text_are_read(phrase: str, text: str) -> None:
    for hit in find([phrase], tokens_of(text)):
        assert hit.phrase == phrase
