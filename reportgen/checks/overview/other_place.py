"""An overview whose writer lives elsewhere than the form says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from reportgen.checks.base import Context
from reportgen.domain.outcome import Quote
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt, normalise
from reportgen.rulebook.limits import OverviewLimits

WHERE = "overview"
_PLACE = r"(?P<place>[A-Z][\w.’'-]*(?:[ ](?:of[ ]|es[ ]|de[ ])?[A-Z][\w.’'-]*){0,2})"
_I = r"(?:I['’]m|I am)"
_IN = r"(?:just\s+)?(?:in|near|outside)"
# Where the writer is, and not a client: "a start-up based in Berlin" and "a Berlin-based shop" are
# somebody else, and "I'm from Lagos" tells where a life began.
_TOLD = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:^|[.!?,]\s+|\b{_I}\s+)(?:[Cc]urrently\s+)?(?:[Bb]ased|[Ll]ocated)\s+{_IN}\s+{_PLACE}",
        rf"\b{_I}\s+(?:currently\s+|now\s+)?in\s+{_PLACE}(?!\s+(?:every|for|often|once|until|twice|when)\b)",
        rf"\b{_I}\s+an?\s+(?:[\w-]+\s+){{0,4}}(?:based|located|living)\s+{_IN}\s+{_PLACE}",
        rf"(?:^|\b{_I}\s+|\bAs\s+)(?:an?\s+)?(?P<place>[A-Z]\w+(?:[ ][A-Z]\w+)?)-based\s",
        rf"\bI\s+(?:live|work)\s+{_IN}\s+{_PLACE}",
        rf"\b(?:from|in|at)\s+my\s+(?:[\w-]+\s+)?(?:studio|office|home|desk|house|flat|workshop)\s+in\s+{_PLACE}",
    )
)


@dataclass(frozen=True, slots=True)
class OtherPlace:
    told: str
    own: str
    quote: Quote


def other_place(profile: Profile, context: Context) -> OtherPlace | None:
    """A place in another country than the person's own; None where either is unknown to us."""
    limits = context.limits(OverviewLimits)
    own = _by_name(limits).get(_folded(profile.country))
    if own is None:
        return None
    for begin, told, country in _places_told(profile.overview, limits):
        if country != own:
            quote = excerpt(profile.overview, begin, begin + len(told), WHERE)
            return OtherPlace(told, profile.country.strip(), quote)
    return None


def tells_where(overview: str, limits: OverviewLimits) -> bool:
    """Whether a text says where its writer is, in words and of a place that we know."""
    return next(_places_told(overview, limits), None) is not None


def _places_told(overview: str, limits: OverviewLimits) -> Iterator[tuple[int, str, str]]:
    """Where each place begins that a text says its writer is in, its name and its country."""
    for pattern in _TOLD:
        for match in pattern.finditer(overview):
            told, country = _known(match["place"], _by_name(limits))
            if country is not None:
                yield match.start("place"), told, country


def _by_name(limits: OverviewLimits) -> dict[str, str]:
    return _countries(tuple(limits.places.items()))


def _known(place: str, countries: dict[str, str]) -> tuple[str, str | None]:
    """The longest beginning that is a place: "Leeds Monday" is Leeds."""
    words = place.split(" ")
    for size in range(len(words), 0, -1):
        told = " ".join(words[:size]).rstrip(".,'’")
        if (country := countries.get(_folded(told))) is not None:
            return told, country
    return place, None


def _folded(place: str) -> str:
    return " ".join(normalise(place).casefold().split())


@lru_cache(maxsize=8)
def _countries(places: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, str]:
    return {name: country for country, names in places for name in (country, *names)}
