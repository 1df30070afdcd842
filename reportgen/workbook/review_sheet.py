"""What stood on a `Review` sheet when it was read, as values."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.domain.outcome import Override
from reportgen.domain.problem import Problem
from reportgen.domain.review import Release


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the left table. `said` is a release's own text where it is unclear."""

    candidate_id: str
    name: str
    release: Release
    note: str
    release_at: str = ""  # cell addresses; none where there is no such column
    note_at: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """One row of the right table that says who, which check and what."""

    candidate_id: str
    slug: str
    override: Override
    at: str


@dataclass(frozen=True, slots=True)
class Leftover:
    """Something staff wrote that means nothing to us yet: kept, and shown to them again.

    `cells` are the four of the overrides table.
    """

    cells: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """All of a sheet. `complete` tells that both tables were found with all their columns.

    `releases` tells that the column of the releases was: without it any row may hold one.
    """

    people: tuple[PersonRow, ...] = ()
    overrides: tuple[OverrideRow, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    problems: tuple[Problem, ...] = ()
    complete: bool = True
    releases: bool = True
