"""Stretches of time as people write them: “Mar 2019 – present”, “From: 2021 To: 2024”, “2 years”.

What can't be told for sure is left out: 05/04/2019 is a day of 2019, its month unknown, and 2010-12
alone is no date at all, for it may be a month or two years.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from reportgen.domain.dates import YearMonth
from reportgen.intake.parsers.time_words import (
    AND,
    BETWEEN,
    FILL,
    FROM,
    MONTH_SIGNS,
    MONTHS,
    NOW,
    OF,
    ONWARDS,
    PAST,
    SEASON,
    SINCE,
    TO,
    UNTIL,
    YEARS,
    lowered,
    marked,
)


def _sign(*signs: str) -> str:
    return f"[{''.join(signs)}]{FILL}*+"


_MONTH = _sign(MONTH_SIGNS)
_NOW = _sign(NOW)
_YEAR = r"(?:19[5-9]\d|20\d\d)(?!\d)"
_NTH = r"\d{1,2}(?:st|nd|rd|th|º|ª|er|\.)?"
_OF = rf"(?:{_sign(OF, FROM)}\s+)?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMBER = r"(?:0?[1-9]|1[0-2])"
_QUARTER = r"q[1-4]"
_POINT = (
    rf"(?:(?:{_NTH}[ .,]*{_OF})?{_MONTH}\.?(?:\s+{_NTH},)?[\s,/'’-]*{_OF}['’]?"
    rf"(?:{_YEAR}|\d\d(?!\d))"
    rf"|{_YEAR}[\s,/.-]{{0,2}}{_MONTH}(?![\s,.'’]*\d)(?:[\s.-]{_NTH}(?!\d))?"
    rf"|(?:{_QUARTER}[\s,/'’-]*{_YEAR}|{_YEAR}[\s/-]?{_QUARTER})"
    rf"|{_YEAR}[-/.]\s?{_NUMBER}(?:[-/.]\s?{_DAY})?(?!\d)[月日월일]?"
    rf"|tháng\s{_NUMBER}(?:\s?/\s?|\snăm\s|\s){_YEAR}"
    rf"|(?:{_DAY}[/.-]){{1,2}}{_YEAR}"
    rf"|{_DAY}[/.-]{_DAY}[/.-]\d\d(?!\d)"
    rf"|(?:{_sign(SEASON)}[\s,]+{_OF}(?:{_sign(SEASON)}[\s,]+{_OF})?(?:{_MONTH}\s+)?)?{_YEAR})"
)
_LABEL = r"\s*:?\s*(?:on\s+|in\s+)?"
_TO = (
    r"(?:\s*(?:-+|–|—|−|~|→|>|\.{2,3}|…)\s*|\s+/\s+"
    rf"|[\s,;.)(]*(?:{_sign(AND)}\s+)?(?:{_sign(TO)}|(?<=\s)a(?=\s)|{_sign(ONWARDS)}){_LABEL}{_OF}"
    # “until I left in 2021”: a few words of the reason, none of them a number
    rf"|[\s,;.)(]*(?:{_sign(AND)}\s+)?{_sign(UNTIL)}\s*:?(?:\s+[^\s\d]{{1,20}}){{0,4}}?\s*)"
)
_BEGIN = rf"(?:{_sign(SINCE, FROM, OF)}{_LABEL}{_OF})"
_ALONE = r"(?<![\w/.,$€£-])"

_RANGE = re.compile(
    rf"(?<!\w){_BEGIN}?(?P<start>{_POINT})"
    rf"(?:{_TO}(?P<end>{_POINT})|(?:{_TO}|[\s,(]+)(?:{_sign(TO, UNTIL)}\s+)?{_NOW})"
    rf"(?:\s+{_sign(UNTIL)}(?!\s+\S*\d))?(?!\w)"  # “2020 से 2023 तक” closes with its own word
)
_BETWEEN = re.compile(
    rf"{_sign(BETWEEN, FROM)}\s+(?P<start>{_POINT})\s+{_sign(AND)}\s+(?P<end>{_POINT}|{_NOW})(?!\w)"
)
_SHORT_YEARS = re.compile(rf"(?<!\w)(?P<start>{_YEAR})\s*[-–—/]\s*'?(?P<end>\d\d)(?!\w)(?![-/.]\d)")
_SLASHED_YEARS = re.compile(rf"(?<![\w/])(?P<start>{_YEAR})\s*/\s*(?P<end>{_YEAR})(?![\w/])")
_ONE_YEAR = re.compile(
    rf"(?<!\w)(?P<first>{_MONTH})\.?{_TO}(?P<last>{_MONTH})\.?[\s,]*{_OF}(?P<year>{_YEAR})(?!\w)"
)
_SHORT_MONTHS = re.compile(
    rf"(?<![\w/.])(?P<first>{_NUMBER})[/.'’](?P<from>\d\d){_TO}"
    rf"(?:(?P<last>{_NUMBER})[/.'’](?P<till>\d\d)|{_NOW})(?![\w/])"
)
_SHORT_APART = re.compile(rf"(?<!\w)['’](?P<from>\d\d){_TO}(?:['’](?P<till>\d\d)|{_NOW})(?!\w)")
_OPEN = re.compile(
    rf"(?<!\w){_sign(SINCE)}{_LABEL}{_OF}(?P<start>{_POINT})(?:{_TO}{_NOW})?(?!\w)"
    rf"|(?<!\w)(?P<on>{_POINT})(?:['’][^\W\d]{{2,3}})?\s+{_sign(ONWARDS)}(?!\w)"
    rf"|(?<!\w)(?P<trailing>{_POINT})\s*(?:-|–|—|\+)\s*$"
)
_BEGUN = re.compile(rf"(?<!\w){_sign(FROM)}{_LABEL}(?P<start>{_POINT})(?!\w)")
_CLOSED = re.compile(rf"(?<!\w){_sign(UNTIL)}{_LABEL}{_OF}(?P<end>{_POINT})(?!\w)")
_SINGLE = re.compile(
    rf"{_ALONE}(?P<lead>(?:in|on|during|for|en|em|im)\s+)?(?P<start>{_POINT})(?!\w)"
)
# “2000 articles”, “1990 pages” count something: a bare year ends what is said, or follows “in”.
_COUNTING = re.compile(r"\s+[^\W\d_]|%|\+|[.,]\d|\s*(?:[*x×]\s*\d)")
_COUNT_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTS = {w: n for n, w in enumerate(_COUNT_WORDS, 1)} | {
    "a": 1,
    "half a": 0.5,
    "dos": 2,
    "tres": 3,
}
_LENGTH = re.compile(
    rf"(?<![\w.,-])(?:(?:for|about|over|almost|around|approx\.?)\s+)?"
    rf"(?P<years>\d{{1,2}}(?:[.,]\d)?|half a|a|dos|tres|{'|'.join(_COUNT_WORDS)})\s*\+?\s*"
    rf"(?:(?P<in_years>{_sign(YEARS)})|{_sign(MONTHS)})\.?"
    rf"(?:\s*(?:{_sign(AND)}|,|&)?\s*(?P<months>\d{{1,2}})\s*{_sign(MONTHS)}\.?)?"
    rf"(?!\s+{_sign(PAST, MONTH_SIGNS[7])})(?!\w)"
)
_STILL = re.compile(
    rf"\W*(?:{_sign(TO, UNTIL, FROM)}\s+)?(?:el\s+|la\s+|o\s+|i\s+)?"
    rf"{_NOW}(?:\s+{_NOW})*\W*(?:\([^()]*\)\W*)?"
)
# What every stretch of time holds: most texts don't.
_COUNTED = re.compile(rf"(?<!\d)(?:(?:19|20)\d\d|\d\d?)(?!\d)|{_sign(YEARS, MONTHS)}")
_WHOLE_YEAR = re.compile(_YEAR)
_NAMED_MONTH = re.compile(_MONTH)
_LONGEST_SPAN = 80
_WORTH_REMEMBERING = 160  # one line of a history is asked for its dates more than once


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time. `months` is a length said without dates.

    One that says nothing stands for words that are dates but can't be read for sure. `point` is a
    single month or year, which may be a beginning just as well.
    """

    start: YearMonth | None = None
    end: YearMonth | None = None
    current: bool = False
    months: int | None = None
    point: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Found:
    """A span and where in the text it stands."""

    span: Span
    begin: int
    stop: int


UNSURE = Span()


@lru_cache(maxsize=8_192)
def parse_span(text: str) -> Span | None:
    """The span that makes up the whole text (brackets and punctuation around it are fine)."""
    if len(text) > _LONGEST_SPAN:
        return None
    found = find_span(text)
    if found is None:
        return None
    rest = text[: found.begin] + " " + text[found.stop :]
    return found.span if not re.search(r"\w", rest) else None


def says_now(text: str) -> bool:
    """Whether an end of a stretch of time is “present”, “till now” and the like."""
    return len(text) <= _LONGEST_SPAN and _STILL.fullmatch(marked(lowered(text))) is not None


@lru_cache(maxsize=2_048)
def speaks_of_time(text: str) -> bool:
    """Whether a text holds a year, a month's name beside a number, or “now”, read or not."""
    numbered = any(map(str.isdecimal, text))
    if not numbered and len(text) > _LONGEST_SPAN:
        return False
    signs = marked(lowered(text))
    return bool(
        re.search(r"(?<!\d)(?:1[89]|2[0-5])\d\d(?!\d)", signs)
        or re.search(r"(?<!\d)\d{1,2}[/.]\d{2}(?!\d)", signs)
        or (numbered and _NAMED_MONTH.search(signs))
        or re.fullmatch(rf".{{0,30}}{_NOW}\W*", signs)
    )


def begins_with_time(text: str) -> bool:
    """Whether the first word of a text is a number or a word for a time."""
    first = re.match(r"[\s(\['’]*(\S+)", text)
    if first is None:
        return False
    word = marked(lowered(first[1]))
    return word[:1].isdigit() or "\ue100" <= word[:1] <= FILL or bool(re.match(_QUARTER, word))


def find_span(text: str) -> Found | None:
    """The first stretch of time in a text, ranges before single dates, dates before lengths."""
    return _remembered_span(text) if len(text) <= _WORTH_REMEMBERING else _first_span(text)


@lru_cache(maxsize=8_192)
def _remembered_span(text: str) -> Found | None:
    return _first_span(text)


def _first_span(text: str) -> Found | None:
    signs = marked(lowered(text))
    if not _COUNTED.search(signs):
        return None
    dated = _WHOLE_YEAR.search(signs) or _NAMED_MONTH.search(signs) or _SHORT_YEAR.search(signs)
    for pattern, make in (*_DATED, *_LENGTHS) if dated else _LENGTHS:
        for match in pattern.finditer(signs):
            span = make(match)
            if span is not None:
                return Found(span, match.start(), match.end())
    return None


_SHORT_YEAR = re.compile(r"\d['’/.]\d\d(?!\d)|['’]\d\d(?!\d)")


def _one_year(match: re.Match[str]) -> Span | None:
    year, first, last = int(match["year"]), _named(match["first"]), _named(match["last"])
    if first > last:
        return None
    return Span(YearMonth(year, first), YearMonth(year, last))


def _range(match: re.Match[str]) -> Span | None:
    said = match["end"] or NOW  # “2019 until now” is one word for now
    day_first = _day_first(match["start"], said)
    start = _point(match["start"], day_first)
    if start is None or said[0] == NOW:
        return Span(start, None, current=True) if start else None
    end = _point(said, day_first, closing=True)
    return Span(start, end) if end else None


def _short_years(match: re.Match[str]) -> Span | None:
    start = int(match["start"])
    end = start // 100 * 100 + int(match["end"])
    if end < start:
        return None
    # 2010-12 and 2008/09 may as well be a month
    if int(match["end"]) <= 12 and "-–—/".find(match[0][4]) >= 0:
        return UNSURE if end > start else None
    return Span(YearMonth(start), YearMonth(end))


def _short_months(match: re.Match[str]) -> Span | None:
    """04/18 - 09/21; where both numbers after the slash may be days, nothing is sure."""
    start = YearMonth(_century(match["from"]), int(match["first"]))
    if match["till"] is None:
        return Span(start, None, current=True) if int(match["from"]) > 12 else UNSURE
    if int(match["from"]) <= 12 and int(match["till"]) <= 12:
        return UNSURE
    return Span(start, YearMonth(_century(match["till"]), int(match["last"])))


def _short_apart(match: re.Match[str]) -> Span | None:
    start = YearMonth(_century(match["from"]))
    if match["till"] is None:
        return Span(start, None, current=True)
    return Span(start, YearMonth(_century(match["till"])))


def _open(match: re.Match[str]) -> Span | None:
    start = _point(match["start"] or match["on"] or match["trailing"])
    return Span(start, None, current=True) if start else None


def _begun(match: re.Match[str]) -> Span | None:
    """“From 2019”, and no word of an end: whether it goes on is not said."""
    start = _point(match["start"])
    return Span(start) if start else None


def _closed(match: re.Match[str]) -> Span | None:
    end = _point(match["end"], closing=True)
    return Span(None, end) if end else None


def _single(match: re.Match[str]) -> Span | None:
    said = match["start"]
    if said.isdigit() and not match["lead"] and _COUNTING.match(match.string, match.end()):
        return None
    point = _point(said)
    return Span(point, point, point=True) if point else None


def _length(match: re.Match[str]) -> Span | None:
    said = match["years"]
    count = _COUNTS[said] if said in _COUNTS else float(said.replace(",", "."))
    months = count * 12 + int(match["months"] or 0) if match["in_years"] else count
    return Span(months=round(months)) if 0 < months <= 720 else None


def _named(signs: str) -> int:
    found = _NAMED_MONTH.search(signs)
    return MONTH_SIGNS.index(found[0][0]) + 1 if found else 0


def _century(digits: str) -> int:
    return int(digits) + (2000 if int(digits) < 60 else 1900)


_THREE = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d+")


def _day_first(*points: str) -> bool | None:
    """Which order numbers like 31/08/2023 tell, for all dates of one stretch; None for neither."""
    said = {
        int(found[1]) > 12
        for point in points
        if (found := _THREE.fullmatch(point)) and (int(found[1]) > 12) != (int(found[2]) > 12)
    }
    return said.pop() if len(said) == 1 else None


@lru_cache(maxsize=8_192)
def _point(signs: str, day_first: bool | None = None, *, closing: bool = False) -> YearMonth | None:
    """One month or year. `closing`: a quarter stands for its last month."""
    year = _WHOLE_YEAR.search(signs)
    if SEASON in signs:
        return YearMonth(int(year[0])) if year else None
    if _NAMED_MONTH.search(signs):
        if year:
            return YearMonth(int(year[0]), _named(signs))
        short = re.search(r"(\d\d)\s*$", signs)
        return YearMonth(_century(short[1]), _named(signs)) if short else None
    if quarter := re.search(r"q([1-4])", signs):
        return (
            YearMonth(int(year[0]), int(quarter[1]) * 3 - (0 if closing else 2)) if year else None
        )
    numbers = [int(n) for n in re.findall(r"\d+", signs)]
    if year is None:  # 15.03.19
        return _of_numbers(_century(re.findall(r"\d+", signs)[-1]), numbers[:-1], signs, day_first)
    rest = [int(n) for n in re.findall(r"\d+", signs.replace(year[0], " ", 1))]
    if signs.startswith(year[0]):
        return YearMonth(int(year[0]), rest[0]) if rest else YearMonth(int(year[0]))
    return _of_numbers(int(year[0]), rest, signs, day_first)


def _of_numbers(
    year: int, before: list[int], signs: str, day_first: bool | None
) -> YearMonth | None:
    """A month and a year, or a day, a month and a year in an order that may stay unknown."""
    if len(before) == 1:
        return YearMonth(year, before[0]) if before[0] <= 12 else None
    first, second = before
    if "." in signs or first > 12:
        return YearMonth(year, second) if second <= 12 else None
    if second > 12 or first == second:
        return YearMonth(year, first)
    if day_first is None:
        return YearMonth(year)
    return YearMonth(year, second if day_first else first)


_DATED: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Span | None]], ...] = (
    (_ONE_YEAR, _one_year),
    (_RANGE, _range),
    (_BETWEEN, _range),
    (_SLASHED_YEARS, _range),
    (_SHORT_YEARS, _short_years),
    (_SHORT_MONTHS, _short_months),
    (_SHORT_APART, _short_apart),
    (_OPEN, _open),
    (_BEGUN, _begun),
    (_CLOSED, _closed),
    (_SINGLE, _single),
)
_LENGTHS = ((_LENGTH, _length),)
