"""Copies are found across the cohort, in the order of the sheet, and nobody else."""

from __future__ import annotations

import random

import pytest

from reportgen.domain.crowding import SharedSentence
from reportgen.domain.fields import CellRef
from reportgen.domain.profile import PortfolioItem, Profile
from reportgen.language.similarity import find_lookalikes, link_key, shared_sentences

VOCABULARY = [f"word{n}" for n in range(3000)]


def person(name: str, overview: str = "", *links: str) -> Profile:
    items = tuple(PortfolioItem(url=link) for link in links)
    return Profile(name, name.title(), CellRef("S", 2, "A2"), overview=overview, portfolio=items)


def text(seed: int, length: int = 120) -> str:
    return " ".join(random.Random(seed).choices(VOCABULARY, k=length))


def test_the_first_is_free_and_the_others_point_to_it() -> None:
    found = find_lookalikes([person("a", text(1)), person("b", text(2)), person("c", text(1))])
    assert set(found) == {"c"}
    (same,) = found["c"]
    assert (same.candidate_id, same.share, same.kind) == ("a", 1.0, "overview")


def test_a_changed_copy_says_how_much_is_shared() -> None:
    half = text(1, 100)
    found = find_lookalikes([person("a", half), person("b", f"{half} {text(9, 40)}")])
    (same,) = found["b"]
    assert same.share > 0.9
    assert same.text in half


def test_half_a_text_is_no_copy() -> None:
    mixed = f"{text(1)[:300]} {text(3, 120)}"
    assert find_lookalikes([person("a", text(1)), person("b", mixed)]) == {}


def test_many_copies_all_point_to_the_first() -> None:
    found = find_lookalikes([person(f"p{n}", f"{text(1)} {n}") for n in range(60)])
    assert len(found) == 59
    assert {same[0].candidate_id for same in found.values()} == {"p0"}


def test_shared_links() -> None:
    found = find_lookalikes(
        [
            person("a", "", "https://www.portfolio.example/tea/", "https://team.example"),
            person("b", "", "http://portfolio.example/tea?utm_source=x", "team.example/"),
        ]
    )
    assert [(s.kind, s.team) for s in found["b"]] == [("portfolio", False), ("portfolio", True)]


def test_one_persons_own_repetition_is_nobodys_copy() -> None:
    assert find_lookalikes([person("a", text(1), "x.example/1", "x.example/1")]) == {}


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.Example.com/A/?utm_source=mail&id=3", "example.com/A?id=3"),
        ("example.com/a#top", "example.com/a"),
        ("http://[bad", ""),
        ("no link", ""),
        ("", ""),
    ],
)
def test_link_key(url: str, key: str) -> None:
    assert link_key(url) == key


HANDED_OUT = "I will finish your project on time and with full attention to detail."
OTHER = "You get a short note in plain words each week on what I did."
SHORT = "I work on time."


@pytest.mark.parametrize(
    ("overviews", "shared"),
    [
        pytest.param(
            [f"I bake. {HANDED_OUT}", HANDED_OUT.upper(), f"{HANDED_OUT[:-1]}!!! I sew."],
            [SharedSentence(HANDED_OUT, ("p0", "p1", "p2"))],
            id="case and signs make no other sentence",
        ),
        pytest.param([HANDED_OUT, HANDED_OUT], [], id="two may be chance"),
        pytest.param([SHORT] * 5, [], id="a short one is anybody's"),
        pytest.param([f"{HANDED_OUT} {HANDED_OUT} {HANDED_OUT}"], [], id="one person thrice"),
        pytest.param(
            [f"{HANDED_OUT} {OTHER}"] * 3,
            [SharedSentence(HANDED_OUT, ("p0", "p1", "p2"), more=1)],
            id="a whole text is one line",
        ),
        pytest.param(
            [f"{HANDED_OUT} {OTHER}", f"{HANDED_OUT} {OTHER}", f"{HANDED_OUT} {OTHER}", OTHER],
            [
                SharedSentence(OTHER, ("p0", "p1", "p2", "p3")),
                SharedSentence(HANDED_OUT, ("p0", "p1", "p2")),
            ],
            id="more people come first",
        ),
    ],
)
def test_sentences_that_were_handed_out(overviews: list[str], shared: list[SharedSentence]) -> None:
    people = [person(f"p{n}", overview) for n, overview in enumerate(overviews)]
    assert list(shared_sentences(people)) == shared
