"""Month ranges as people write them: “Mar 2019 – present”, “2019-2021”, “since 2020”, “2 years”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reportgen.domain.dates import YearMonth

_NAMES = (
    "january jan enero ene janeiro janvier janv januar",
    "february feb febrero fevereiro fev fevrier fevr februar febr",
    "march mar marzo marco mars marz",
    "april apr abril abr avril avr",
    "may mayo maio mai",
    "june jun junio junho juin juni",
    "july jul julio julho juillet juil juli",
    "august aug agosto ago aout",
    "september sept sep septiembre setembro set septembre",
    "october oct octubre outubro out octobre oktober okt",
    "november nov noviembre novembro novembre",
    "december dec diciembre dic dezembro dez decembre dezember",
)
MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}

_YEAR = r"(?:19[5-9]\d|20\d\d)"
_MONTH_WORD = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_SEASON = (
    r"(?:spring|summer|autumn|fall|winter|primavera|verano|verao|verão|otoño|outono|invierno|inverno|"
    r"printemps|été|automne|hiver|frühling|sommer|herbst|mid|early|late)"
)
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_POINT = (
    rf"(?:(?:{_NTH}[ .]+)?(?:{_MONTH_WORD})\b\.?(?:\s+{_NTH},)?[\s,/'’-]*(?:{_YEAR}|\d\d(?!\d))"
    rf"|{_YEAR}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]{_DAY})?(?!\d)"
    rf"|(?:{_DAY}[/.-])?(?:0?[1-9]|1[0-2])[/.-]{_YEAR}"
    rf"|(?:{_SEASON}[\s,]+(?:of\s+)?)?{_YEAR})"
)
_NOW = (
    r"(?:present(?:ly)?|now|today|current(?:ly)?|(?:to\s+)?date|till\s+(?:date|now)|ongoing|"
    r"still\s+(?:there|working|employed)|until\s+now|actual(?:idad|mente)?|hoy|"
    r"(?:la\s+)?fecha|presente|ahora|en\s+curso|atual(?:mente)?|hoje|agora|o\s+momento|heute|jetzt|"
    r"aujourd['’]?hui|maintenant|en\s+cours|"
    r"н\.?\s?в\.?|настоящее время)"
)
_TO = (
    r"(?:\s*(?:-+|–|—|−|~|→|>)\s*"
    r"|\s+(?:to|until|till|til|through|thru|bis|a|à|al|au|hasta|ate|até|jusqu['’]?(?:à|a|en)?|"
    r"until\s+the)\s+)"
)
_SINCE = r"(?:since|from|starting|started(?:\s+in)?|desde|depuis|seit|ab)\s+"
# Words that begin a stretch with an end; alone they tell of no start.
_FROM = rf"(?:{_SINCE}|(?:de|du|von|vom|entre|between)\s+)"
_UNTIL = r"(?:until|till|up\s+to|ended|hasta|bis)\s+"

# What a stretch of time may begin with, other than a number.
FIRST_WORDS = (
    rf"{_MONTH_WORD}|{_SEASON}|since|from|starting|started|desde|depuis|seit|ab|de|du|von|vom|"
    r"entre|between|zwischen|until|till|up|ended|hasta|bis|in"
)

_RANGE = re.compile(
    rf"(?<![\w]){_FROM}?(?P<start>{_POINT}){_TO}(?P<end>{_POINT}|{_NOW})(?![\w])",
)
_STILL = re.compile(rf"\W*(?:(?:to|until|till|hasta|até|ate|bis)\s+)?{_NOW}\W*(?:\([^()]*\)\W*)?")
_BETWEEN = re.compile(
    rf"(?<![\w])(?:between|entre|zwischen)\s+(?P<start>{_POINT})\s+(?:and|y|e|et|und)\s+"
    rf"(?P<end>{_POINT}|{_NOW})(?![\w])",
)
_SHORT_YEARS = re.compile(rf"(?<![\w])(?P<start>{_YEAR})\s*[-–—/]\s*(?P<end>\d\d)(?![\w])")
_SLASHED_YEARS = re.compile(rf"(?<![\w/])(?P<start>{_YEAR})\s*/\s*(?P<end>{_YEAR})(?![\w/])")
_ONE_YEAR = re.compile(
    rf"(?<![\w])(?P<first>{_MONTH_WORD})\.?{_TO}(?P<last>{_MONTH_WORD})\b\.?[\s,]*(?P<year>{_YEAR})(?![\w])",
)
_OPEN = re.compile(
    rf"(?<![\w]){_SINCE}(?P<start>{_POINT})(?:{_TO}{_NOW})?(?![\w])|(?<![\w])(?P<trailing>{_POINT})\s*(?:-|–|—|\+)\s*$",
)
_CLOSED = re.compile(rf"(?<![\w]){_UNTIL}(?P<end>{_POINT})(?![\w])")
_SINGLE = re.compile(rf"(?<![\w/.-])(?:in\s+)?(?P<start>{_POINT})(?![\w])")
_LENGTH = re.compile(
    r"(?<![\w])(?:(?:for|about|over|almost|around|approx\.?)\s+)?(?P<years>\d{1,2}(?:[.,]\d)?|a|one|two|three|four|five|six|seven|eight|nine|ten)\s*\+?\s*"
    r"(?P<unit>years?|yrs?|anos|años|ans|jahre|months?|mos?|meses|mois)\b\.?(?:\s*(?:and|,|&|y|e|et|und)?\s*(?P<months>\d{1,2})\s*(?:months?|mos?|meses|mes|mois|monate?)\b\.?)?",
)
_COUNT_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTS = {w: n for n, w in enumerate(_COUNT_WORDS, 1)} | {"a": 1}
# What every stretch of time holds: most texts don't, and the patterns below are slow.
_COUNTED = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d|\d\d?)(?!\d)|(?:year|yr|month|mos?|a[nñ]o|an|mes|moi|jahr)(?:e?s|e)?\b",
)
_NAMED_MONTH = re.compile(rf"({_MONTH_WORD})\b")
_WHOLE_YEAR = re.compile(_YEAR)
_LONGEST_SPAN = 60
_WORTH_REMEMBERING = 160  # one line of a history is asked for its dates more than once


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time. `months` is a length said without dates."""

    start: YearMonth | None = None
    end: YearMonth | None = None
    current: bool = False
    months: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A span and where in the text it stands."""

    span: Span
    begin: int
    stop: int


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
    return len(text) <= _LONGEST_SPAN and _STILL.fullmatch(_lowered(text)) is not None


def find_span(text: str) -> Found | None:
    """The first stretch of time in a text, ranges before single dates, dates before lengths."""
    return _remembered_span(text) if len(text) <= _WORTH_REMEMBERING else _first_span(text)


@lru_cache(maxsize=8_192)
def _remembered_span(text: str) -> Found | None:
    return _first_span(text)


def _first_span(text: str) -> Found | None:
    text = _lowered(text)
    if not _COUNTED.search(text):
        return None
    dated = _WHOLE_YEAR.search(text) or _NAMED_MONTH.search(text)
    for pattern, make in (*_DATED, *_LENGTHS) if dated else _LENGTHS:
        for match in pattern.finditer(text):
            span = make(match)
            if span is not None:
                return Found(span, match.start(), match.end())
    return None


def _lowered(text: str) -> str:
    """Lower case, each letter in its place: patterns that ignore case take twice as long."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _one_year(match: re.Match[str]) -> Span | None:
    year = int(match["year"])
    first, last = MONTHS[_plain(match["first"])], MONTHS[_plain(match["last"])]
    return Span(YearMonth(year, first), YearMonth(year, last)) if first <= last else None


def _range(match: re.Match[str]) -> Span | None:
    start, end = _point(match["start"]), _point(match["end"])
    if start is None:
        return None
    if end is None:
        return Span(start, None, current=True)
    return Span(start, end)


def _short_years(match: re.Match[str]) -> Span | None:
    start = int(match["start"])
    end = start // 100 * 100 + int(match["end"])
    return Span(YearMonth(start), YearMonth(end)) if end >= start else None


def _open(match: re.Match[str]) -> Span | None:
    start = _point(match["start"] or match["trailing"])
    return Span(start, None, current=True) if start else None


def _closed(match: re.Match[str]) -> Span | None:
    end = _point(match["end"])
    return Span(None, end) if end else None


def _single(match: re.Match[str]) -> Span | None:
    point = _point(match["start"])
    return Span(point, point) if point else None


def _length(match: re.Match[str]) -> Span | None:
    said = match["years"].casefold()
    count = _COUNTS[said] if said in _COUNTS else float(said.replace(",", "."))
    in_months = match["unit"].casefold().startswith(("mo", "me"))
    months = count if in_months else count * 12 + int(match["months"] or 0)
    return Span(months=round(months)) if 0 < months <= 720 else None


def _plain(name: str) -> str:
    return name.casefold().rstrip(".")


@lru_cache(maxsize=8_192)
def _point(text: str) -> YearMonth | None:
    """One month or year; None for “now”."""
    word = _NAMED_MONTH.search(text)
    year = _WHOLE_YEAR.search(text)
    if word:
        if year:
            return YearMonth(int(year[0]), MONTHS[_plain(word[1])])
        short = re.search(r"(\d\d)\s*$", text)
        if short is None:
            return None
        digits = int(short[1])
        return YearMonth(2000 + digits if digits < 60 else 1900 + digits, MONTHS[_plain(word[1])])
    if year is None:
        return None
    numbers = [int(n) for n in re.findall(r"\d+", text.replace(year[0], " ", 1))]
    if not numbers:
        return YearMonth(int(year[0]))
    # 2019-03-15 has its month first after the year, 15/03/2019 last before it.
    month = numbers[0] if text.startswith(year[0]) else numbers[-1]
    return YearMonth(int(year[0]), month) if 1 <= month <= 12 else YearMonth(int(year[0]))


_DATED = (
    (_ONE_YEAR, _one_year),
    (_RANGE, _range),
    (_BETWEEN, _range),
    (_SLASHED_YEARS, _range),
    (_SHORT_YEARS, _short_years),
    (_OPEN, _open),
    (_CLOSED, _closed),
    (_SINGLE, _single),
)
_LENGTHS = ((_LENGTH, _length),)
