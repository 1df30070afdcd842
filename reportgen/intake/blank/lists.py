"""What the drop-downs of the blank workbook offer, in the language of the staff."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reportgen.domain.profile import SubmissionStatus
from reportgen.intake.parsers.choices import parse_send, parse_status, parse_yes_no
from reportgen.market import Market, TypeOfWork
from reportgen.rulebook.words import Words

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
        "yes_no": _said({"yes": "yes", "no": "no"}, words, parse_yes_no),
        "status": _said(_STATUSES, words, parse_status),
        "send": _said({"yes": "yes", "hold": "hold"}, words, parse_send),
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


def _said(
    answers: Mapping[str, str], words: Words, read: Callable[[str], Any]
) -> Mapping[str, str]:
    """Answers in the staff's words; in English where those would not be read as the same."""
    said = {english: words.say(f"intake-answer-{code}") for code, english in answers.items()}
    return {e: own if read(own) == read(e) else e for e, own in said.items()}
