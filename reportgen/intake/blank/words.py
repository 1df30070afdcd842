"""What the blank workbook says and offers, in the language of the staff."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reportgen.domain.profile import SubmissionStatus
from reportgen.intake.blank.columns import CANDIDATES, PARTS, BlankColumn
from reportgen.intake.join import part_named
from reportgen.intake.matching import match_known
from reportgen.intake.parsers.choices import parse_send, parse_status, parse_yes_no
from reportgen.intake.vocabulary import Vocabulary, part_vocabularies, profile_vocabulary
from reportgen.market import Market, TypeOfWork
from reportgen.rulebook.words import Words, load_words

# Upwork's own words, which it shows in English to everybody.
LEVELS = ("Entry", "Intermediate", "Expert")
CURRENCIES = ("USD", "EUR", "GBP", "CAD", "AUD", "INR", "PKR", "PHP", "BDT", "NGN", "KES", "BRL")

_STATUSES = {
    status.value: status.value.replace("_", " ").capitalize() for status in SubmissionStatus
}


def choices(market: Market, words: Words) -> Mapping[str, Mapping[str, str]]:
    """Every list by the name that `Column.choice` uses: English answers, and what is shown."""
    return {
        "category": _as_they_are(market.categories),
        "type": _as_they_are([kind.name for kind in _by_category(market)]),
        "level": _as_they_are(LEVELS),
        "yes_no": _offered({"yes": "yes", "no": "no"}, words, parse_yes_no),
        "status": _offered(_STATUSES, words, parse_status),
        "send": _offered({"yes": "yes", "hold": "hold"}, words, parse_send),
        "currency": _as_they_are(CURRENCIES),
    }


def type_categories(market: Market) -> Sequence[str]:
    """The category of each type of work, in the order the list of types has."""
    return [kind.category for kind in _by_category(market)]


def _by_category(market: Market) -> Sequence[TypeOfWork]:
    """Types of one category together, so that a drop-down can offer those alone."""
    return sorted(market.taxonomy, key=lambda kind: market.categories.index(kind.category))


def _as_they_are(answers: Sequence[str]) -> Mapping[str, str]:
    return {answer: answer for answer in answers}


def _offered(
    answers: Mapping[str, str], words: Words, read: Callable[[str], Any]
) -> Mapping[str, str]:
    """Answers in the staff's words; in English where those would not be read as the same."""
    said = {english: words.say(f"intake-answer-{code}") for code, english in answers.items()}
    return {e: own if read(own) == read(e) else e for e, own in said.items()}


TITLE_LENGTH = 31  # of a sheet, in Excel
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")

Answers = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class SaidColumn:
    """A column as people see it: its heading, what belongs there, and an example."""

    column: BlankColumn
    heading: str
    purpose: str
    example: str | float

    @property
    def shown_heading(self) -> str:
        return f"{self.heading} *" if self.column.needed else self.heading


@dataclass(frozen=True, slots=True)
class SaidSheet:
    """A sheet as people see it; `part` is "" for the one with a candidate a row."""

    part: str
    title: str
    columns: tuple[SaidColumn, ...]

    def place(self, name: str) -> int:
        """Where a column stands, counted from 1: by its key, or by what is chosen there."""
        keys = [(c.column.key, c.column.choice) for c in self.columns]
        return next(n for n, found in enumerate(keys, 1) if name in found)


def said_sheets(words: Words, answers: Answers) -> tuple[SaidSheet, ...]:
    """All sheets to fill in. A heading that reportgen would not know is said in English."""
    english = load_words("en")
    vocabularies = {"": profile_vocabulary(), **part_vocabularies()}
    tables: Mapping[str, Sequence[BlankColumn]] = {"": CANDIDATES, **PARTS}
    return tuple(
        SaidSheet(
            part,
            _title(part, words, english),
            tuple(_said(c, vocabularies[part], words, english, answers) for c in columns),
        )
        for part, columns in tables.items()
    )


def plain_title(text: str) -> str:
    """A text as Excel takes it for a sheet's name."""
    return _NOT_IN_TITLES.sub(" ", text)[:TITLE_LENGTH]


def _title(part: str, words: Words, english: Words) -> str:
    key = f"intake-sheet-{part or 'candidates'}"
    own = plain_title(words.say(key))
    return own if part_named(own) == (part or None) else english.say(key)


def _said(
    column: BlankColumn, vocabulary: Vocabulary, words: Words, english: Words, answers: Answers
) -> SaidColumn:
    key = f"intake-column-{column.key}"
    heading = words.say(key, "heading")
    guess = match_known(heading, vocabulary, {})
    if guess is None or guess.target != column.feeds:
        heading = english.say(key, "heading")
    example = column.example
    if isinstance(example, str):
        example = answers.get(column.choice, {}).get(example, example)
    if example == "" and words.has(key, "example"):
        example = words.say(key, "example")
    return SaidColumn(column, heading, words.say(key), example)
