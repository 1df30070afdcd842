"""Whether anybody's score depends on what they are called or where they live."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MovedScore:
    """A check's score that was another under another name or country."""

    candidate_id: str
    slug: str
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class Fairness:
    """How many people were tried under how many other names, and whose score moved."""

    people: int = 0
    swaps: int = 0
    moved: tuple[MovedScore, ...] = ()

    @property
    def moved_people(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(m.candidate_id for m in self.moved))


UNTRIED = Fairness()
