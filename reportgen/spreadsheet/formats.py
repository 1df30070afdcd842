"""What a number's cell format makes of it: a date, a percentage, an amount of money, or itself."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from reportgen.spreadsheet.currency import currency_in
from reportgen.spreadsheet.grid import Money, Percent, Value

PLAIN = ""
DATE = "date"
PERCENT = "%"

_BUILT_IN_DATES = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_BUILT_IN_PERCENT = frozenset({9, 10})
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.')
_BRACKET = re.compile(r"\[(?!h+\]|m+\]|s+\])[^\]]*\]", re.IGNORECASE)
_DATE_LETTER = re.compile(r"[dmyhs]", re.IGNORECASE)
_MONEY = re.compile(r'\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|\\(.)')
_BARE_SIGN = re.compile(r"[A-Za-z]{0,3}\$|[€£₹₱₦৳₽₴₺₫₩₪₵₸¥]")
_EPOCH_1900 = datetime.combine(date(1899, 12, 30), time())
_EPOCH_1904 = datetime.combine(date(1904, 1, 1), time())
_PHANTOM_DAY = 60  # Excel's calendar has a 29 February 1900
_LAST_SERIAL = 2_958_466  # 1 January 10000


def shown_as(number: int, code: str = "") -> str:
    """`PLAIN`, `DATE`, `PERCENT` or an ISO currency code for a format's number and code."""
    if not code:
        if number in _BUILT_IN_DATES:
            return DATE
        return PERCENT if number in _BUILT_IN_PERCENT else PLAIN
    first = code.split(";", maxsplit=1)[0]
    bare = _BRACKET.sub("", _QUOTED.sub("", first))
    if "%" in bare:
        return PERCENT
    if "general" in bare.lower():
        return PLAIN
    if _DATE_LETTER.search(bare) and "0" not in bare.split(".", maxsplit=1)[0]:
        return DATE
    signs = [next(filter(None, groups), "") for groups in _MONEY.findall(first)]
    signs += _BARE_SIGN.findall(bare)
    return next((c for sign in signs if (c := currency_in(sign))), PLAIN)


def shown_value(number: float, shown: str, *, from_1904: bool = False) -> Value:
    """The number as its format shows it; one that can't be a date stays a number."""
    if shown == PLAIN:
        return number
    if shown == PERCENT:
        return Percent(number)
    if shown != DATE:
        return Money(number, shown)
    return from_serial(number, from_1904=from_1904) or number


def from_serial(serial: float, *, from_1904: bool = False) -> datetime | str | None:
    """The day Excel counts as `serial`; a clock time for less than a day; None out of range."""
    if not 0 <= serial < _LAST_SERIAL:
        return None
    if serial < 1 and not from_1904:
        return (_EPOCH_1904 + timedelta(days=serial)).strftime("%H:%M")
    epoch = _EPOCH_1904 if from_1904 else _EPOCH_1900
    shift = 1 if not from_1904 and serial < _PHANTOM_DAY else 0
    moment = epoch + timedelta(days=serial + shift)
    # Binary fractions of a day miss the second by microseconds.
    return (moment + timedelta(microseconds=500_000)).replace(microsecond=0)
