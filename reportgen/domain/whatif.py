"""The same people judged by two rulebooks: whose band differs, which findings come and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from reportgen.domain.cohort import Cohort, Entry
from reportgen.domain.points import span, whole
from reportgen.domain.scoring import Band, Scorecard


@dataclass(frozen=True, slots=True)
class BandMove:
    """One person who would stand in another band; `then` and `now` are as a report tells them."""

    id: str
    name: str
    before: Band
    after: Band
    then: str
    now: str


@dataclass(frozen=True, slots=True)
class FindingMove:
    """How many people would get a finding that they don't have, and how many would lose it."""

    code: str
    come: int
    gone: int


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What another rulebook would change, of `people`.

    `moved` counts those whose readiness would differ at all, be the band the same or not.
    """

    people: int
    moved: int
    bands: tuple[BandMove, ...]
    findings: tuple[FindingMove, ...]


def what_if(before: Cohort, after: Cohort) -> WhatIf:
    """Compare two judgements of one intake on one day."""
    others = {e.report.profile.id: e for e in after.entries}
    pairs = [(e, others[e.report.profile.id]) for e in before.entries]
    return WhatIf(
        people=len(pairs),
        moved=sum(told(a.report.card) != told(b.report.card) for a, b in pairs),
        bands=tuple(sorted(_bands(pairs), key=_falls_first)),
        findings=_findings(pairs),
    )


def told(card: Scorecard) -> str:
    """A readiness as a report tells it: whole, or from where to where; "" for none."""
    if card.firm is not None:
        return str(whole(card.firm))
    return span(card.lowest, card.highest)


def _bands(pairs: list[tuple[Entry, Entry]]) -> Iterator[BandMove]:
    for one, other in pairs:
        before, after = one.report.card, other.report.card
        if before.band is not after.band:
            profile = one.report.profile
            yield BandMove(
                profile.id, profile.name, before.band, after.band, told(before), told(after)
            )


def _falls_first(move: BandMove) -> tuple[int, str, str]:
    order = list(Band)
    return (order.index(move.before) - order.index(move.after), move.name.casefold(), move.id)


def _findings(pairs: list[tuple[Entry, Entry]]) -> tuple[FindingMove, ...]:
    come: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    for one, other in pairs:
        before, after = _codes(one), _codes(other)
        come.update(after - before)
        gone.update(before - after)
    moves = (FindingMove(code, come[code], gone[code]) for code in come.keys() | gone.keys())
    return tuple(sorted(moves, key=lambda m: (-(m.come + m.gone), m.code)))


def _codes(entry: Entry) -> frozenset[str]:
    """What costs somebody something, by their report and not by a coach's word."""
    return frozenset(
        f.code for o in entry.report.card.outcomes if o.override is None for f in o.losses
    )
