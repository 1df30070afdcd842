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
        pytest.param("parks with swales and ponds", [], id="form-of-a-rare-word"),
        pytest.param("I guesss and I recieve", ["guesss", "recieve"], id="no-form-of-a-word"),
        pytest.param("I hold a cédula profesional", [], id="behind-a-foreign-word"),
        pytest.param("a cappella groups", [], id="loanword"),
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


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Wordpres", "WordPress"),
        ("Sketcup", "SketchUp"),
        ("Phtoshop", "Photoshop"),
        ("Kubernets", "Kubernetes"),
    ],
)
def test_names_of_products_are_targets(language: Language, word: str, meant: str) -> None:
    (slip,) = language.misspellings(f"I work with {word} every day for small shops")
    assert slip.corrections[0] == meant


def test_a_word_near_to_no_other_is_left_alone(language: Language) -> None:
    assert not language.misspelt("I tune zworplats, many zworplats, and a klimbox")


def test_what_may_be_a_name_is_only_to_be_looked_at(language: Language) -> None:
    (slip,) = language.misspelt("I keep the retaion of clients high")
    assert not slip.sure
    assert not language.misspellings("I keep the retaion of clients high")


@pytest.mark.parametrize(
    "text",
    [
        "Soy traductora y trabajo con el cliente hasta que el texto esté bien.",
        "I translate lines such as 'el cliente es lo primero' with care.",
        "Je suis le projet jusqu'à la mise en production avec vous.",
    ],
)
def test_another_language_is_left_alone(language: Language, text: str) -> None:
    assert not language.misspelt(text)


def test_a_pickled_copy_works(language: Language) -> None:
    copy = pickle.loads(pickle.dumps(language))
    assert copy.misspellings("teh")[0].corrections == ("the",)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    spelling = load_language()
    slips = spelling.misspelt(text)
    assert all(0 <= slip.start < slip.end <= len(text) for slip in slips)
