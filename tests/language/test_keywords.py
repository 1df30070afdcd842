"""Words that mean the same trade meet; words of every profile don't count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.language import load_language
from reportgen.language.keywords import keywords, related, stem


@pytest.mark.parametrize(
    "family",
    [
        ("developer", "development", "developing", "developers", "develop"),
        ("translator", "translation", "translating", "translate"),
        ("photographer", "photography", "photographs"),
        ("writer", "writing", "write", "written"),
        ("manager", "management", "managing"),
        ("designer", "design", "designing"),
        ("programmer", "programming", "programs"),
        ("accountant", "accounting", "accounts"),
        ("analyst", "analysis", "analytics"),
        ("marketer", "marketing"),
        ("editor", "editing", "edited"),
    ],
    ids=lambda family: family[0],
)
def test_a_family_has_one_stem(family: tuple[str, ...]) -> None:
    assert len({stem(word) for word in family}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("customer", "custom"), ("wordpress", "word"), ("react", "reaction"), ("paper", "paste")],
)
def test_unlike_words_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_generic_words_say_nothing() -> None:
    assert keywords("Experienced freelance specialist with years of great work") == frozenset()


def test_names_of_tools_are_kept() -> None:
    assert {"c++", "c#", "javascript"} <= keywords("C++, C# and JS")
    assert keywords("e-commerce") == keywords("ecommerce")


def test_related() -> None:
    assert related("Web Developer", "Web development with React") == 1
    assert related("Web Developer", "Legal translation") == 0
    assert related("", "anything") == 0
    assert load_language().related("logo design", "design of books") == 0.5


@given(st.text(), st.text())
def test_related_is_a_share_and_fair_to_both(one: str, other: str) -> None:
    assert 0 <= related(one, other) == related(other, one) <= 1
