"""Spanish says all that English says, with the same values, and reads as Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Any

import pytest
from fluent.syntax import FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from reportgen.render.phrases import Phrases
from reportgen.rulebook.coverage import missing_keys
from reportgen.rulebook.words import load_words, own_files, parsed

COUNTS = (0, 1, 2, 5, 1_000_000)
PLURALS = {"zero", "one", "two", "few", "many"}
PROMPT_LIMIT = 255  # characters of a note that Excel shows beside a cell

# Values that one language uses and the other need not.
ONLY_IN_ONE: dict[str, set[str]] = {}

# Spanish for these is the same word, a name, or a mark.
ALIKE = {
    "cli-explain-later",
    "field-coach",
    "field-video",
    "report-attempt-left",
}

SPANISH = load_words("es")


class Values(Visitor):  # type: ignore[misc]
    """The variables of a pattern: all of them, those that are numbers, and the named choices."""

    def __init__(self) -> None:
        self.all: set[str] = set()
        self.numbers: set[str] = set()
        self.choices: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.all.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.numbers |= {
            given.id.name
            for given in node.arguments.positional
            if isinstance(given, ast.VariableReference)
        }
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            keys = [variant.key for variant in node.variants]
            names = {key.name for key in keys if isinstance(key, ast.Identifier)}
            if names & PLURALS or any(isinstance(key, ast.NumberLiteral) for key in keys):
                self.numbers.add(node.selector.id.name)
            else:
                self.choices.setdefault(node.selector.id.name, set()).update(names)
        self.generic_visit(node)


class Texts(Visitor):  # type: ignore[misc]
    """What stands in a pattern as plain text, all variants of it."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.found.append(node.value)


def patterns(language: str) -> dict[tuple[str, str], ast.Pattern]:
    """Every sentence of a language by key and part."""
    return {
        place: pattern
        for name, text in own_files(language)
        for entry in parsed(name, text).body
        if isinstance(entry, ast.Message)
        for place, pattern in _parts(entry)
    }


def _parts(entry: ast.Message) -> Iterator[tuple[tuple[str, str], ast.Pattern]]:
    if entry.value is not None:
        yield (entry.id.name, ""), entry.value
    for attribute in entry.attributes:
        yield (entry.id.name, attribute.id.name), attribute.value


def values(pattern: ast.Pattern) -> Values:
    found = Values()
    found.visit(pattern)
    return found


def plain(pattern: ast.Pattern) -> str:
    found = Texts()
    found.visit(pattern)
    return " ".join(found.found)


def name(place: tuple[str, str]) -> str:
    return ".".join(filter(None, place))


ENGLISH_PATTERNS, SPANISH_PATTERNS = patterns("en"), patterns("es")


def broken(rule: re.Pattern[str]) -> list[tuple[str, list[str]]]:
    """Sentences whose text, quotations left out, holds what `rule` finds."""
    texts = ((p, re.sub(r"“[^”]*”|`[^`]*`", "", plain(t))) for p, t in SPANISH_PATTERNS.items())
    return [(name(place), rule.findall(text)) for place, text in texts if rule.search(text)]


def test_every_english_sentence_has_its_spanish() -> None:
    assert missing_keys("es") == ()


def test_no_spanish_sentence_has_lost_its_english() -> None:
    assert sorted(map(name, SPANISH_PATTERNS.keys() - ENGLISH_PATTERNS.keys())) == []


def test_both_languages_use_the_same_values() -> None:
    different = {
        name(place): odd
        for place in ENGLISH_PATTERNS.keys() & SPANISH_PATTERNS.keys()
        if (odd := values(ENGLISH_PATTERNS[place]).all ^ values(SPANISH_PATTERNS[place]).all)
        - ONLY_IN_ONE.get(name(place), set())
    }
    assert different == {}


@pytest.mark.parametrize("count", COUNTS)
def test_every_sentence_can_be_said_of_any_number(count: int) -> None:
    for (key, part), pattern in SPANISH_PATTERNS.items():
        for args in _fillings(pattern, count):
            assert SPANISH.say(key, part, **args).strip()


def _fillings(pattern: ast.Pattern, count: int) -> Iterator[dict[str, Any]]:
    """Arguments for a pattern: once with a plain text for each choice, then each choice by name."""
    wanted = values(pattern)
    base = {v: count if v in wanted.numbers else "así" for v in wanted.all}
    yield base
    for choice, names in wanted.choices.items():
        yield from ({**base, choice: one} for one in sorted(names))


def test_nothing_was_left_in_english() -> None:
    said = FluentSerializer()
    same = {
        name(place)
        for place, pattern in SPANISH_PATTERNS.items()
        if place in ENGLISH_PATTERNS
        and said.serialize_entry(_alone(pattern))
        == said.serialize_entry(_alone(ENGLISH_PATTERNS[place]))
        and re.search(r"\w\w", plain(pattern))
    }
    assert same == ALIKE


def _alone(pattern: ast.Pattern) -> ast.Message:
    return ast.Message(ast.Identifier("x"), pattern)


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(
            r"\b(?:the|your|you|and|with|this|from|not|what|was|are)\b", id="English words"
        ),
        pytest.param(
            r"\b[Uu]sted(?:es)?\b|\bvosotros\b|\b(?:vuestr|ordenador)\w*", id="tú, not usted"
        ),
        pytest.param(r"[«»\"‘]|\b\w+'\w", id="one kind of quotation mark"),
        pytest.param(r" [,.;:?!](?!\w)| {2,}(?=\S)", id="spaces"),
        pytest.param(
            r"(?i)garanti|será aprobad|te aprobar|\bvpn\b|compra (?:un|el)", id="no promises"
        ),
    ],
)
def test_no_sentence_holds(rule: str) -> None:
    assert broken(re.compile(rule)) == []


@pytest.mark.parametrize(("opens", "closes"), ["¿?", "¡!", "“”", "()"])
def test_marks_come_in_pairs(opens: str, closes: str) -> None:
    texts = {name(place): plain(pattern) for place, pattern in SPANISH_PATTERNS.items()}
    assert [p for p, text in texts.items() if text.count(opens) != text.count(closes)] == []


def test_notes_fit_beside_their_cell() -> None:
    columns = [key for key, _ in SPANISH_PATTERNS if key.startswith("intake-column-")]
    assert [key for key in columns if len(SPANISH.say(key)) >= PROMPT_LIMIT] == []


def test_choices_of_a_drop_down_have_no_comma() -> None:
    keys = [k for k, _ in SPANISH_PATTERNS if k.startswith(("workbook-review-", "check-"))]
    choices = [k for k in keys if SPANISH.has(k)]
    named = [k for k in choices if "purpose" not in k and "," in SPANISH.say(k)]
    assert named == []


def test_a_date_reads_as_spaniards_write_it() -> None:
    assert Phrases(SPANISH).date(date(2026, 3, 1)) == "1 de marzo de 2026"


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "Subió 1 punto."), (2, "Subió 2 puntos."), (0, "Subió 0 puntos.")],
    ids=["one", "two", "none"],
)
def test_plurals_follow_the_number(count: int, said: str) -> None:
    assert SPANISH.say("report-changed", "up", points=count) == said
