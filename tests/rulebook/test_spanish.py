"""Spanish says all that English says, with the same values, and reads as Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from fluent.syntax import FluentSerializer, ast

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
    "field-coach",
    "field-video",
    "intake-answer-no",
    "intake-column-coach.heading",
    "intake-column-video.heading",
    "workbook-col-by-phone",
    "workbook-col-coach",
    "workbook-level-entry",
    "workbook-level-expert",
    "workbook-level-intermediate",
    "workbook-review-coach",
}

SPANISH = load_words("es")


@dataclass(frozen=True)
class Values:
    """What a pattern is filled with: all its variables, those that are numbers, named choices."""

    all: set[str]
    numbers: set[str]
    choices: dict[str, set[str]]


def nodes(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """A syntax tree from top to bottom."""
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from nodes(child)


def values(pattern: ast.Pattern) -> Values:
    found = Values(set(), set(), {})
    for node in nodes(pattern):
        if isinstance(node, ast.VariableReference):
            found.all.add(node.id.name)
        elif isinstance(node, ast.FunctionReference):
            given = [a for a in node.arguments.positional if isinstance(a, ast.VariableReference)]
            found.numbers.update(a.id.name for a in given)
        elif isinstance(node, ast.SelectExpression):
            _selected(node, found)
    return found


def _selected(node: ast.SelectExpression, found: Values) -> None:
    if not isinstance(node.selector, ast.VariableReference):
        return
    variable, keys = node.selector.id.name, [variant.key for variant in node.variants]
    names = {key.name for key in keys if isinstance(key, ast.Identifier)}
    if names & PLURALS or any(isinstance(key, ast.NumberLiteral) for key in keys):
        found.numbers.add(variable)
    else:
        found.choices.setdefault(variable, set()).update(names)


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


def name(place: tuple[str, str]) -> str:
    return ".".join(filter(None, place))


ENGLISH_PATTERNS, SPANISH_PATTERNS = patterns("en"), patterns("es")


def fillings(pattern: ast.Pattern, count: int) -> Iterator[dict[str, Any]]:
    """Arguments for a pattern: once with a plain text for each choice, then each choice by name."""
    wanted = values(pattern)
    base = {v: count if v in wanted.numbers else "así" for v in wanted.all}
    yield base
    for choice, names in wanted.choices.items():
        yield from ({**base, choice: one} for one in sorted(names))


def said(place: tuple[str, str], count: int) -> Iterator[str]:
    """A sentence in all its forms for a number, by its key and part."""
    for args in fillings(SPANISH_PATTERNS[place], count):
        yield SPANISH.say(*place, **args)


def spoken() -> dict[str, str]:
    """What each sentence says of one and of many, quotations of English left out."""
    return {
        name(place): re.sub(r"“[^”]*”|`[^`]*`", "x", "\n".join([*said(place, 1), *said(place, 5)]))
        for place in SPANISH_PATTERNS
    }


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
    assert [name(p) for p in SPANISH_PATTERNS if not all(t.strip() for t in said(p, count))] == []


def test_nothing_was_left_in_english() -> None:
    same = {
        name(place)
        for place in SPANISH_PATTERNS.keys() & ENGLISH_PATTERNS.keys()
        if (text := written(SPANISH_PATTERNS[place])) == written(ENGLISH_PATTERNS[place])
        and re.search(r"[a-z]{2}", re.sub(r"\{[^}]*\}|->|\[\w+\]", "", text))
    }
    assert same == ALIKE


def written(pattern: ast.Pattern) -> str:
    return FluentSerializer().serialize_entry(ast.Message(ast.Identifier("x"), pattern))[4:]


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(
            r"\b(?:the|your|you|and|with|this|from|not|what|was|are)\b", id="English words"
        ),
        pytest.param(
            r"\b[Uu]sted(?:es)?\b|\bvosotros\b|\b(?:vuestr|ordenador)\w*", id="tú, not usted"
        ),
        pytest.param(r"[«»‘]|\w'\w|\"\w", id="one kind of quotation mark"),
        pytest.param(r" [,;:?!](?!\w)|\w \. |  |\( | \)", id="spaces"),
        pytest.param(
            r"(?i)garanti|será aprobad|te aprobar|\bvpn\b|compra (?:un|el)", id="no promises"
        ),
    ],
)
def test_no_sentence_holds(rule: str) -> None:
    found = ((key, re.findall(rule, text)) for key, text in spoken().items())
    assert [(key, words) for key, words in found if words] == []


@pytest.mark.parametrize(("opens", "closes"), ["¿?", "¡!", "“”", "()"])
def test_marks_come_in_pairs(opens: str, closes: str) -> None:
    odd = [p for p in SPANISH_PATTERNS for t in said(p, 5) if t.count(opens) != t.count(closes)]
    assert odd == []


def test_notes_fit_beside_their_cell() -> None:
    columns = [key for key, _ in SPANISH_PATTERNS if key.startswith("intake-column-")]
    assert [key for key in columns if len(SPANISH.say(key)) >= PROMPT_LIMIT] == []


def test_choices_of_a_drop_down_have_no_comma() -> None:
    families = ("workbook-review-release-", "workbook-review-status-", "check-")
    names = [key for key, part in SPANISH_PATTERNS if not part and key.startswith(families)]
    assert [key for key in names if "," in SPANISH.say(key)] == []


def test_a_date_reads_as_spaniards_write_it() -> None:
    assert Phrases(SPANISH).date(date(2026, 3, 1)) == "1 de marzo de 2026"


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "Subió 1 punto"), (2, "Subió 2 puntos"), (0, "Subió 0 puntos")],
    ids=["one", "two", "none"],
)
def test_plurals_follow_the_number(count: int, said: str) -> None:
    assert SPANISH.say("report-changed", "up", points=count) == said


def test_numbers_are_written_like_the_money_beside_them() -> None:
    said = SPANISH.say("overview-too_long", "says", length=5183, most=5000)
    assert "5,183" in said
    assert "USD 3.00" in SPANISH.say("hourly_rate-below_floor", "says", floor=3)
