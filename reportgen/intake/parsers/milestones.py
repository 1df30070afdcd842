"""What came of it: the day or a yes, what was earned, and who can tell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from reportgen.domain.fields import OUTCOME_FIELDS
from reportgen.domain.milestones import Milestone, MilestoneName
from reportgen.intake.parsers.choices import parse_yes_no
from reportgen.intake.parsers.dates import parse_date
from reportgen.intake.parsers.money import (
    NUMBER,
    THOUSANDS,
    parse_number,
    settled,
    told_currency,
)
from reportgen.intake.parsers.result import Answer, Unreadable, as_text, decimal_of
from reportgen.intake.parsers.words import says_none
from reportgen.spreadsheet.currency import UNCLEAR
from reportgen.spreadsheet.grid import Money, Percent, Value

_MOST = Decimal(10) ** 12  # of any currency; more is an id, or two numbers in one cell
_AROUND = " \t\n,;:.()[]–—-"
_IN_SHORT = re.compile(r"\d\s*[km]\b")


@dataclass(frozen=True, slots=True)
class Earned:
    """Whether something was earned, and how much where that is said."""

    something: bool
    amount: Decimal | None = None
    currency: str = ""


def parse_reached(
    value: Value, *, from_1904: bool = False, day_first: bool | None = None
) -> Answer[date | bool]:
    """The day somebody got there, or yes or no without one; “not yet” and a dash are a no."""
    day = parse_date(value, from_1904=from_1904, day_first=day_first)
    if not isinstance(day, Unreadable):
        return day
    text = as_text(value)
    if says_none(text):
        return False
    said = parse_yes_no(value)
    if isinstance(said, Unreadable):
        return day if day.code == "date_unlikely" else Unreadable("outcome_unreadable")
    dated = text.partition(" ")[2].strip(_AROUND)  # “yes, 2026-03-15”
    behind = parse_date(dated, day_first=day_first) if said and dated else day
    return said if isinstance(behind, Unreadable) else behind


def parse_earned(value: Value, said: str = "") -> Answer[Earned]:
    """What was earned in all so far; a yes is one without an amount.

    `said` is the currency of the row or the heading, as for a rate.
    """
    if isinstance(value, Money):
        return _checked(decimal_of(value), settled(value.currency, said))
    if isinstance(value, Percent | datetime):
        return Unreadable("earned_unreadable")
    if isinstance(value, float):
        return _checked(decimal_of(value), said)
    text = as_text(value)
    plain = unicodedata.normalize("NFKC", text).casefold()
    numbers = list(NUMBER.finditer(plain))
    if not numbers:
        yes = False if says_none(text) else parse_yes_no(value)
        return Unreadable("earned_unreadable") if isinstance(yes, Unreadable) else Earned(bool(yes))
    amount = parse_number(THOUSANDS.sub("", numbers[0][0]))
    minus = plain[: numbers[0].start()].rstrip(" $€£₹").endswith(("-", "−"))
    if len(numbers) > 1 or amount is None or minus or "%" in plain or _IN_SHORT.search(plain):
        return Unreadable("earned_unreadable")
    currency = told_currency(plain, said)
    if currency == UNCLEAR:
        return Unreadable("earned_currency_unclear")
    return _checked(amount, currency)


def _checked(amount: Decimal, currency: str) -> Earned | Unreadable:
    if not amount.is_finite() or not 0 <= amount < _MOST:
        return Unreadable("earned_unreadable")
    return Earned(amount > 0, amount.quantize(Decimal("0.01")), currency)


def parse_proof(value: Value, link: str = "") -> Answer[str]:
    """A link, or who saw it; `link` is the address behind the cell's text."""
    text = as_text(value)
    if says_none(text):
        return ""
    if link and "://" not in text:
        return link
    said = parse_yes_no(value)
    if said is False:
        return ""
    named = any(letter.isalpha() for letter in text)
    if not named or (said is True and " " not in text):
        return Unreadable("proof_unreadable")
    return text


def milestones_of(values: dict[str, Any]) -> tuple[Milestone, ...]:
    """The milestones that a row tells of; their answers are taken out of `values`.

    A proof alone claims what it proves; a no stays a no.
    """
    told: dict[str, Any] = {name: values.pop(name) for name in OUTCOME_FIELDS if name in values}
    return tuple(_milestones(told)) if told else ()


def _milestones(told: Mapping[str, Any]) -> Iterator[Milestone]:
    for name in MilestoneName:
        day, proof = told.get(f"{name}_on"), told.get(f"{name}_proof", "")
        earned = told.get("earned") if name is MilestoneName.EARNED else None
        said = earned.something if earned else day
        if said is False or (said is None and not proof):
            continue
        yield Milestone(
            name,
            day if isinstance(day, date) else None,
            proof,
            earned.amount if earned else None,
            earned.currency if earned else "",
        )
