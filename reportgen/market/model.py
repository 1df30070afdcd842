"""Market tables as values, and the key by which names of skills and work are compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | {"’": "'", "‘": "'"})
_SPACES = re.compile(r"\s+")
_GLUE = re.compile(r"[^\w+#&]+")


@lru_cache(maxsize=16_384)
def key(name: str) -> str:
    """The name folded: compatibility letters, case, dashes and spaces made equal."""
    folded = unicodedata.normalize("NFKC", name).casefold().translate(_DASHES)
    return _SPACES.sub(" ", folded.replace("&", " and ")).strip(" \t.,;:|/•·-–")


def loose(name: str) -> str:
    """The key without anything but letters, digits, `+` and `#`: "Node.js" equals "node js"."""
    return _GLUE.sub("", key(name))


def words(text: str) -> tuple[str, ...]:
    """The words of a name; `c++`, `c#` and `node.js` stay whole, a slash parts two words."""
    return tuple(re.findall(r"[^\W_]+(?:[.'+#-]+[^\W_]+)*[+#]*", key(text)))


@dataclass(frozen=True, slots=True)
class TableSource:
    """Where a table comes from; a figure is never shown without `source` and `as_of`.

    `covers` names the categories a table speaks of; empty means all of them. `posts` is how many
    posts, or titles, a count was made over, 0 where that has no meaning.
    """

    table: str
    claim: str
    source: str
    as_of: date
    licence: str
    covers: tuple[str, ...] = ()
    posts: int = 0


@dataclass(frozen=True, slots=True)
class TypeOfWork:
    """A type of work and the category it stands under, spelled as the marketplace does."""

    name: str
    category: str


@dataclass(frozen=True, slots=True)
class CategoryDemand:
    """What clients posted in one category. `share` is 0..1 of all posts; rates in USD an hour.

    `rank` is 1 for the category with the most posts, of `categories`.
    """

    category: str
    posts: int
    share: float
    mean_hourly: float
    lowest_week: float
    highest_week: float
    rank: int
    categories: int


@dataclass(frozen=True, slots=True)
class SkillDemand:
    """How many of `of_posts` posts name a skill; `low` and `high` are USD an hour, if known."""

    skill: str
    posts: int
    of_posts: int
    low: float | None
    high: float | None

    @property
    def share(self) -> float:
        return self.posts / self.of_posts if self.of_posts else 0.0


@dataclass(frozen=True, slots=True)
class AskingRates:
    """What `profiles` freelancers with a skill ask, in USD an hour (quantiles)."""

    skill: str
    source: str
    as_of: date
    profiles: int
    p10: float
    p25: float
    p50: float
    p75: float
    p90: float


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency by its ISO 4217 code; `usd` is what one unit is worth, roughly."""

    code: str
    usd: Decimal
    name: str
