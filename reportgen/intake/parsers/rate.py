"""Hourly rates: “$25/hr”, “25 USD”, “1.200,50 €”, “25-30”."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from decimal import Decimal

from reportgen.domain.profile import HourlyRate
from reportgen.intake.currency import UNCLEAR, currency_of, is_small
from reportgen.intake.grid import Money, Percent, Value
from reportgen.intake.parsers.numbers import NUMBER, parse_number
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text, decimal_of

HIGHEST = 10_000
HIGHEST_OF_SMALL = 5_000_000  # in currencies such as the Vietnamese dong
_MOST_WORDS = 10
_OTHER_UNIT = re.compile(
    r"\b(?:month|monthly|mo|week|weekly|wk|day|daily|year|yearly|annual|annum|pa|project|fixed|task|"
    r"article|word|page|image|item|gig|contract|minute|min|mes|mensual|dia|semana|mois|monat)s?\b"
)
_RANGE = re.compile(
    r"^\s*[^\W\d]*[$€£₹]?\s*(?:-|–|—|−|~|/|to|a|à|bis|until|and|y|e|et|und|hasta|até|\.\.+)\s*[^\W\d]*\s*[$€£₹]?\s*$"
)
_SIGN = re.compile(
    r"s/\.?(?=\s*\d)|(?:us|usd|ca|c|a|au|nz|hk|s|r|mx)?\$|[€£₹₱₦৳₽₴₺₫₩₪₵₸¥]|[^\W\d_]+\.?",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")  # nobody is paid parts of a rupiah
_THOUSAND = re.compile(r"\d\s*k\b")


def parse_rate(value: Value) -> Answer[HourlyRate]:
    """An asking rate with the currency said in the cell; of a range the lower end, remarked."""
    if isinstance(value, Money):
        return _checked(decimal_of(value), value.currency)
    if isinstance(value, bool | datetime | Percent):
        return Unreadable("rate_unreadable")
    if isinstance(value, float):
        return _checked(decimal_of(value), "")
    return _from_text(as_text(value))


def parse_amount(value: Value) -> Answer[Decimal]:
    """An amount alone, for the ends of a suggested range."""
    answer = parse_rate(value)
    if isinstance(answer, Unreadable):
        return answer
    if isinstance(answer, Remarked):
        return Remarked(answer.value.amount, answer.code, answer.args)
    return answer.amount


def _from_text(text: str) -> Answer[HourlyRate]:
    plain = unicodedata.normalize("NFKC", text).casefold()
    numbers = list(NUMBER.finditer(plain))
    words = NUMBER.sub(" ", plain).split()
    if not numbers or len(words) > _MOST_WORDS:
        return Unreadable("rate_unreadable")
    if _OTHER_UNIT.search(plain) or _THOUSAND.search(plain):
        return Unreadable("rate_not_hourly")
    first = numbers[0]
    if plain[: first.start()].rstrip(" $€£₹").endswith(("-", "−")) or "%" in plain:
        return Unreadable("rate_unreadable")
    currencies = {code for word in _SIGN.findall(plain) if (code := currency_of(word))}
    if len(currencies) > 1 and "usd" not in plain:
        currencies.discard("USD")  # “CAD $25”: the code says more than the sign
    if len(currencies) > 1 or UNCLEAR in currencies:
        return Unreadable("rate_currency_unclear")
    currency = next(iter(currencies), "")
    texts = [_THOUSANDS.sub("", n[0]) if is_small(currency) else n[0] for n in numbers]
    amounts = [a for n in texts if (a := parse_number(n)) is not None]
    answer = _checked(min(amounts, default=Decimal(-1)), currency)
    if len(amounts) == 1 or isinstance(answer, Unreadable):
        return answer
    between = plain[first.end() : numbers[-1].start()]
    if len(amounts) > 2 or not _RANGE.match(between):
        return Unreadable("rate_unreadable")
    return Remarked(answer, "rate_range", {"taken": format(answer.amount.normalize(), "f")})


def _checked(amount: Decimal, currency: str) -> HourlyRate | Unreadable:
    if not amount.is_finite() or amount < 0:
        return Unreadable("rate_unreadable")
    if amount > (HIGHEST_OF_SMALL if is_small(currency) else HIGHEST):
        return Unreadable("rate_too_high")
    return HourlyRate(amount.quantize(Decimal("0.01")), currency)
