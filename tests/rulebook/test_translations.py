"""Each language says what English says: the same keys, the same variables, the same figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax.ast import (
    Message,
    NumberLiteral,
    Pattern,
    TextElement,
    VariableReference,
    Variant,
)
from fluent.syntax.visitor import Visitor

from reportgen.rulebook.coverage import is_draft, missing_keys
from reportgen.rulebook.words import languages, load_words, own_files, parsed

OTHERS = [tag for tag in languages() if tag != "en"]
SPELT = re.compile(r"\d+")
HELD_IN_WORDS = {"1", "2", "3"}  # a language may write them as words, or count with another key
PLURALS = {"zero", "one", "two", "few", "many", "other"}


class _Parts(Visitor):
    """What a sentence asks for, and the figures in its text."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.figures: set[str] = set()
        self.cases: set[str] = set()

    def visit_Variant(self, node: Variant) -> None:  # noqa: N802
        key = node.key.value if isinstance(node.key, NumberLiteral) else node.key.name
        self.cases |= {key} - PLURALS - HELD_IN_WORDS
        self.generic_visit(node)

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802
        plain = re.sub(r"(?<=\d)[\s.,\u00a0\u202f](?=\d{3}(?!\d))", "", node.value)
        self.figures |= set(SPELT.findall(plain)) - HELD_IN_WORDS


def sentences(tag: str) -> Iterator[tuple[str, Pattern]]:
    for file, text in own_files(tag):
        for entry in parsed(file, text).body:
            if isinstance(entry, Message):
                if entry.value is not None:
                    yield entry.id.name, entry.value
                yield from ((f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes)


def parts(pattern: Pattern) -> _Parts:
    found = _Parts()
    found.visit(pattern)
    return found


@cache
def english() -> dict[str, _Parts]:
    return {key: parts(pattern) for key, pattern in sentences("en")}


@pytest.mark.parametrize("tag", OTHERS)
def test_a_language_says_nothing_that_nobody_asks_for(tag: str) -> None:
    assert {key for key, _ in sentences(tag)} - english().keys() <= {"words-draft"}
    assert missing_keys(tag) == ()


@pytest.mark.parametrize("tag", OTHERS)
def test_a_sentence_asks_for_what_the_english_one_asks_for(tag: str) -> None:
    wrong = {}
    for key, pattern in sentences(tag):
        if key in english():
            asked, given = parts(pattern).variables, english()[key].variables
            if asked - given:
                wrong[key] = asked - given
    assert wrong == {}


@pytest.mark.parametrize("tag", [tag for tag in OTHERS if is_draft(tag)])
def test_a_draft_leaves_no_variable_no_figure_and_no_case_out(tag: str) -> None:
    wrong = {}
    for key, pattern in sentences(tag):
        if key not in english():
            continue
        theirs, ours = parts(pattern), english()[key]
        apart = [
            theirs.variables ^ ours.variables,
            theirs.figures ^ ours.figures,
            theirs.cases ^ ours.cases,
        ]
        if any(apart):
            wrong[key] = apart
    assert wrong == {}


def test_drafts_are_known() -> None:
    assert not is_draft("en")
    assert not is_draft("es")
    assert is_draft("fr")
    assert is_draft("fr-CA")


def test_a_language_for_candidates_says_the_rest_in_english() -> None:
    french = load_words("fr")
    assert french.say("status-pass") == "Réussi"
    assert french.say("doctor-words") == load_words("en").say("doctor-words")
