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
_YEARS = re.compile(
    rf"\b(?:(?P<digits>\d{{1,2}})|(?P<word>{'|'.join(_NUMBERS)}))\s?\+?\s*(?:years?|yrs)['’]?"
    r"\s+(?:of\s+)?(?:[\w&/-]+\s+){0,4}?experience\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ClaimedYears:
    """A claim such as “over 10 years of experience”, and its place in the text as it was given."""

    years: int
    start: int
    end: int


def claimed_years(text: str) -> Iterator[ClaimedYears]:
    """The claims of a text in its order."""
    plain = normalised(text)
    for match in _YEARS.finditer(plain.text):
        years = int(match["digits"] or _NUMBERS.index(match["word"].casefold()) + 1)
        yield ClaimedYears(years, *plain.original(match.start(), match.end()))
