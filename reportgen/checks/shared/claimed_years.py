"""Years of experience that a text claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportgen.language.text import normalised

_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_SPAN = (
    rf"(?:(?P<digits>\d{{1,2}})|(?P<word>{'|'.join(_NUMBERS)}))\s?\+?\s*(?:years?|yrs)"
    r"(?!\s+(?:ago|old)\b)"
)
_YEARS = re.compile(
    rf"\b{_SPAN}['’]?\s+(?:of\s+)?(?:[\w&/-]+\s+){{0,4}}?experience\b",
    re.IGNORECASE,
)
# What the years were spent in stands beside them, in at most twelve words.
_FIELD = r"(?P<field>(?:[\w&/+#'’-]+ ){0,11}[\w&/+#'’-]+)"
_LAST = r"(?:the (?:last|past) )?(?:(?:more than|over|about|nearly|almost) )?"
_WAS = r"(?:was|(?:have|['’]ve) been|served as|(?:(?:have|['’]ve) )?worked (?:as|in))"
_WORKED = (
    r"(?:built|design|develop|edit|help|kept|made|manag|record|run|serv|sold|taught|translat|work"
    r"|writ)\w*"
)
_SINCE = re.compile(
    rf"\bi(?:['’]ve| have) (?P<field>{_WORKED}(?: [\w&/+#'’-]+){{0,8}})"
    r" since (?P<since>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_SPENT = tuple(
    re.compile(rf"\b{pattern}", re.IGNORECASE)
    for pattern in (
        rf"(?:after|for|have|in|my|over|spent|with) {_LAST}{_SPAN} (?:as|at|in|of|on) {_FIELD}",
        rf"for {_LAST}{_SPAN},? i {_WAS} {_FIELD}",
        rf"i {_WAS} {_FIELD} for {_LAST}{_SPAN}\b",
    )
)


@dataclass(frozen=True, slots=True)
class ClaimedYears:
    """A claim such as “over 10 years of experience”, and its place in the text as it was given.

    `field` is what the years were spent in where the sentence says it, such as “mobile
    development” of “12 years in mobile development”; "" for years of experience. `deed` tells that
    it is something done (“built shops since 2011”), not a trade or a post.
    """

    years: int
    start: int
    end: int
    field: str = ""
    deed: bool = False


def claimed_years(text: str) -> Iterator[ClaimedYears]:
    """The years of experience that a text claims, in its order."""
    yield from _claims(text, _YEARS)


def years_in_a_field(text: str, this_year: int) -> Iterator[ClaimedYears]:
    """The years that a text says were spent in or as something: “for six years I was a baker”."""
    for pattern in (*_SPENT, _SINCE):
        yield from _claims(text, pattern, this_year)


def _claims(text: str, pattern: re.Pattern[str], this_year: int = 0) -> Iterator[ClaimedYears]:
    plain = normalised(text)
    for match in pattern.finditer(plain.text):
        said = match.groupdict()
        if since := said.get("since"):
            years = this_year - int(since)
        else:
            years = int(said["digits"] or _NUMBERS.index(said["word"].casefold()) + 1)
        place = plain.original(match.start(), match.end())
        yield ClaimedYears(years, *place, said.get("field") or "", deed=bool(since))
