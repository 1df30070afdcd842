"""Days and moments: real dates, serial numbers, and dates typed as text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time

from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.parsers.time_words import month_number
from reportgen.spreadsheet.formats import from_serial
from reportgen.spreadsheet.grid import Money, Percent, Value
from reportgen.spreadsheet.text import key, without_accents

_MONTHS = 12
FIRST_YEAR, LAST_YEAR = 1990, 2100
_FIRST_SERIAL, _LAST_SERIAL = 30_000, 80_000  # 1982 to 2119: smaller numbers are something else
_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)")
_NUMERIC = re.compile(r"^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:\D|$)")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?\s*(?:m\b)?", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|º|ª)\b")


def parse_date(
    value: Value, *, from_1904: bool = False, day_first: bool | None = None
) -> Answer[date]:
    """A day. One that could be day-month or month-day goes by `day_first`, which the column's
    other dates may tell; else it is read month first, and remarked.
    """
    answer = parse_moment(value, from_1904=from_1904, day_first=day_first)
    if isinstance(answer, Unreadable):
        return answer
    if isinstance(answer, Remarked):
        return Remarked(answer.value.date(), answer.code, answer.args)
    return answer.date()


def says_day_first(values: Iterable[Value]) -> bool | None:
    """Which order the dates of a column tell by a number over 12; None where they don't agree.

    One date of another country among many turns no column round.
    """
    said: Counter[bool] = Counter()
    for value in values:
        numeric = _NUMERIC.match(value) if isinstance(value, str) else None
        if numeric and numeric[2] != ".":
            first, second = int(numeric[1]), int(numeric[3])
            if (first > _MONTHS) != (second > _MONTHS):
                said[first > _MONTHS] += 1
    if not said:
        return None
    order, count = said.most_common(1)[0]
    return order if count >= _AGREEING * said.total() else None


_AGREEING = 0.8


def parse_moment(
    value: Value, *, from_1904: bool = False, day_first: bool | None = None
) -> Answer[datetime]:
    """A day with its time where one is said, without a zone."""
    if isinstance(value, datetime):
        return _plausible(value)
    if isinstance(value, bool | Money | Percent):
        return Unreadable("date_unreadable")
    if isinstance(value, float):
        return _serial(value, from_1904)
    text = as_text(value)
    if re.fullmatch(r"\d{5}(?:[.,]\d+)?", text):
        return _serial(float(text.replace(",", ".")), from_1904)
    day = _day(text, day_first)
    if isinstance(day, Unreadable):
        return day
    found = day.value if isinstance(day, Remarked) else day
    moment = _plausible(_with_clock(found, text))
    if isinstance(day, Remarked) and not isinstance(moment, Unreadable):
        return Remarked(moment, day.code, day.args)
    return moment


def _serial(number: float, from_1904: bool) -> datetime | Unreadable:
    if not _FIRST_SERIAL - 1462 <= number <= _LAST_SERIAL:
        return Unreadable("date_unreadable")
    moment = from_serial(number, from_1904=from_1904)
    return _plausible(moment) if isinstance(moment, datetime) else Unreadable("date_unreadable")


def _plausible(moment: datetime) -> datetime | Unreadable:
    fits = FIRST_YEAR <= moment.year <= LAST_YEAR
    return moment.replace(tzinfo=None) if fits else Unreadable("date_unlikely")


def _day(text: str, day_first: bool | None) -> Answer[date]:
    iso = _ISO.match(text)
    if iso:
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    numeric = _NUMERIC.match(text)
    if numeric:
        order = True if numeric[2] == "." else day_first
        return _numeric(int(numeric[1]), int(numeric[3]), _year(numeric[4]), order)
    return _named(without_accents(key(_ORDINAL.sub("", text))))


def _numeric(first: int, second: int, year: int, day_first: bool | None) -> Answer[date]:
    clear = first > _MONTHS or second > _MONTHS
    if first > _MONTHS or (day_first and not clear):
        return _date(year, second, first)
    day = _date(year, first, second)
    if clear or first == second or day_first is not None or isinstance(day, Unreadable):
        return day
    return Remarked(day, "date_ambiguous", {"taken": day.isoformat()})


def _named(plain: str) -> date | Unreadable:
    """A day with its month in words, in any order."""
    words = plain.split()
    named = [month_number(word) for word in words]
    months = [month for month in named if month]
    numbers = [w for w in words if w.isdecimal()]
    years = [int(n) for n in numbers if len(n) == 4]
    days = [int(n) for n in numbers if len(n) <= 2]
    if len(words) == 3 and len(days) == 2 and named[1]:  # 03-Mar-26
        return _date(2000 + days[1], months[0], days[0])
    if len(months) != 1 or len(years) != 1 or not days:
        return Unreadable("date_unreadable")
    return _date(years[0], months[0], days[0])


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _date(year: int, month: int, day: int) -> date | Unreadable:
    try:
        return date(year, month, day)
    except ValueError:
        return Unreadable("date_unreadable")


def _with_clock(day: date, text: str) -> datetime:
    clock = _CLOCK.search(text)
    if clock is None:
        return datetime.combine(day, time())
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    half = (clock[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return datetime.combine(day, time())
    return datetime.combine(day, time(hour, minute, second))
