"""Money as people type it: numbers, currencies, hourly rates."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from decimal import Decimal, InvalidOperation

from reportgen.domain.profile import HourlyRate
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text, decimal_of
from reportgen.spreadsheet.currency import UNCLEAR, currency_in, currency_of, is_dollar, is_small
from reportgen.spreadsheet.grid import Money, Percent, Value

NUMBER = re.compile(r"\d+(?:[.,'’٫٬]\d+|(?<=\d) (?=\d{3}(?!\d))\d{3})*")
_LEAST_MEANT = 3  # an hour's lowest price: below it “1.200” means twelve hundred


def parse_number(text: str) -> Decimal | None:
    """`1.200,50` → 1200.50, `1,200` → 1200, `12,5` → 12.5, `25.000` → 25; None for no number."""
    plain = re.sub(r"[\s'’٬]", "", text).replace("٫", ".")
    commas, dots = plain.count(","), plain.count(".")
    if commas and dots:
        decimal = max(plain.rfind(","), plain.rfind("."))
        whole = re.sub(r"[.,]", "", plain[:decimal])
        plain = f"{whole}.{plain[decimal + 1 :]}"
    elif commas > 1 or dots > 1:
        plain = plain.replace(",", "").replace(".", "")
    elif commas:
        head, _, tail = plain.partition(",")
        plain = head + tail if len(tail) == 3 else f"{head}.{tail}"
    elif dots and len(plain.partition(".")[2]) == 3 and _as_decimal(plain, low=True):
        plain = plain.replace(".", "")
    return _decimal(plain)


def _as_decimal(plain: str, *, low: bool) -> bool:
    value = _decimal(plain)
    return value is not None and (value < _LEAST_MEANT) is low


def _decimal(plain: str) -> Decimal | None:
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def parse_currency(value: Value) -> Answer[str]:
    """An ISO 4217 code from a code, a sign or a name."""
    text = as_text(value)
    code = currency_of(text) or currency_in(text)
    if not code or code == UNCLEAR:
        return Unreadable("currency_unknown")
    return code


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
THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")  # nobody is paid parts of a rupiah
_THOUSAND = re.compile(r"\d\s*k\b")


def parse_rate(value: Value, said: str = "") -> Answer[HourlyRate]:
    """An asking rate with its currency; of a range the lower end, remarked.

    `said` is the currency of the row or the heading: the cell's own comes before it, but a bare
    “$” is any dollar, and `said` tells which.
    """
    if isinstance(value, Money):
        return _checked(decimal_of(value), settled(value.currency, said))
    if isinstance(value, bool | datetime | Percent):
        return Unreadable("rate_unreadable")
    if isinstance(value, float):
        return _checked(decimal_of(value), said)
    return _from_text(as_text(value), said)


def parse_amount(value: Value, said: str = "") -> Answer[Decimal]:
    """An amount alone, for the ends of a suggested range; `said` as for `parse_rate`."""
    answer = parse_rate(value, said)
    if isinstance(answer, Unreadable):
        return answer
    if isinstance(answer, Remarked):
        return Remarked(answer.value.amount, answer.code, answer.args)
    return answer.amount


def _from_text(text: str, said: str) -> Answer[HourlyRate]:
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
    currency = told_currency(plain, said)
    if currency == UNCLEAR:
        return Unreadable("rate_currency_unclear")
    texts = [THOUSANDS.sub("", n[0]) if is_small(currency) else n[0] for n in numbers]
    amounts = [a for n in texts if (a := parse_number(n)) is not None]
    answer = _checked(min(amounts, default=Decimal(-1)), currency)
    if len(amounts) == 1 or isinstance(answer, Unreadable):
        return answer
    between = plain[first.end() : numbers[-1].start()]
    if len(amounts) > 2 or not _RANGE.match(between):
        return Unreadable("rate_unreadable")
    return Remarked(answer, "rate_range", {"taken": format(answer.amount.normalize(), "f")})


def told_currency(plain: str, said: str) -> str:
    """The currency that the text of an amount names, else `said`; `?` where that isn't clear."""
    currencies = {code for word in _SIGN.findall(plain) if (code := currency_of(word))}
    if len(currencies) > 1 and "usd" not in plain:
        currencies.discard("USD")  # “CAD $25”: the code says more than the sign
    if len(currencies) > 1 or UNCLEAR in currencies:
        return UNCLEAR
    named = next(iter(currencies), "")
    which = "us" in plain or "dollar" in plain
    return named if named and which else settled(named, said)


def settled(named: str, said: str) -> str:
    """The currency of the cell, else the one said around it, which also tells which “$” it is."""
    return said if not named or (named == "USD" and is_dollar(said)) else named


def _checked(amount: Decimal, currency: str) -> HourlyRate | Unreadable:
    if not amount.is_finite() or amount < 0:
        return Unreadable("rate_unreadable")
    if amount > (HIGHEST_OF_SMALL if is_small(currency) else HIGHEST):
        return Unreadable("rate_too_high")
    return HourlyRate(amount.quantize(Decimal("0.01")), currency)
