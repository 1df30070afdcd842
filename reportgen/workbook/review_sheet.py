"""What stood on a `Review` sheet when it was read, as values."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.domain.outcome import Override
from reportgen.domain.problem import Problem
from reportgen.domain.review import Release


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the left table. `release` is None where the cell can't be understood."""

    candidate_id: str
    name: str
    release: Release | None
    note: str
    release_at: str = ""  # cell addresses
    note_at: str = ""


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

    `cells` are the four of the overrides table. A release that can't be understood stands in a
    leftover of its own, with `release` as its text.
    """

    candidate_id: str = ""
    release: str = ""
    cells: tuple[str, str, str, str] = ("", "", "", "")


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """All of a sheet. `complete` tells that both tables were found with all their columns."""

    people: tuple[PersonRow, ...] = ()
    overrides: tuple[OverrideRow, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    problems: tuple[Problem, ...] = ()
    complete: bool = True
