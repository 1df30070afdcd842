"""Known misspellings are found where they stand; names, links and code are not."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.language import Language, load_language


@pytest.fixture(scope="module")
def language() -> Language:
    return load_language()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("you recieve teh mail", ["recieve", "teh"], id="two"),
        pytest.param("Recieve it", ["Recieve"], id="capital-at-the-start"),
        pytest.param("DEFINATELY yes", ["DEFINATELY"], id="shouted"),
        pytest.param("𝐝𝐞𝐟𝐢𝐧𝐚𝐭𝐞𝐥𝐲 yes", ["definately"], id="mathematical-letters"),
        pytest.param("see teh.example or recieve@example.com", [], id="links"),
        pytest.param("#recieve @teh my_recieve recieve2", [], id="handles-and-code"),
        pytest.param("born in Herat", [], id="short-name"),
        pytest.param("good, ordinary English", [], id="clean"),
        pytest.param("", [], id="empty"),
    ],
)
def test_misspellings(language: Language, text: str, found: list[str]) -> None:
    slips = language.misspellings(text)
    assert [s.word for s in slips] == found
    assert all(s.corrections for s in slips)


def test_offsets_are_the_original_texts(language: Language) -> None:
    text = "\u200b“𝐓𝐞𝐱𝐭” — and you recieve it"
    (slip,) = language.misspellings(text)
    assert text[slip.start : slip.end] == "recieve"


def test_unknown_words_are_each_told_once(language: Language) -> None:
    text = "I tune zworplats, many zworplats, and a klimbox"
    assert [w.word for w in language.unknown_words(text)] == ["zworplats", "klimbox"]
    assert [w.word for w in language.unknown_words(text, {"Klimbox"})] == ["zworplats"]


def test_learned_words_give_the_same_answer() -> None:
    learned = load_language()
    learned.learn(["you recieve", "teh mail"])
    assert learned.misspellings("you recieve") == load_language().misspellings("you recieve")


def test_a_pickled_copy_works(language: Language) -> None:
    copy = pickle.loads(pickle.dumps(language))
    assert copy.misspellings("teh")[0].corrections == ("the",)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    spelling = load_language()
    places = [
        *((slip.start, slip.end) for slip in spelling.misspellings(text)),
        *((word.start, word.end) for word in spelling.unknown_words(text)),
    ]
    assert all(0 <= start < end <= len(text) for start, end in places)
