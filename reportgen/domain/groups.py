"""How parts of a cohort do: everybody of one coach, one category, one level.

What is told of people by country, gender and the like are needs: see `domain/needs.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from statistics import fmean

from reportgen.domain.attention import to_release
from reportgen.domain.cohort import Entry, mean_readiness, median_readiness, weakest
from reportgen.domain.profile import Profile
from reportgen.domain.scoring import Band

SHOWN_FROM = 3  # people: a mean of fewer is somebody's own figure


class GroupKind(StrEnum):
    """What people are grouped by, in the order staff ask for it."""

    COACH = "coach"
    COHORT = "cohort"
    CATEGORY = "category"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Group:
    """Some of the cohort and how they do; `name` is "" for those the sheet says nothing about.

    `change` is the mean change in readiness points since the last run of the `compared` people
    who were in it. `weakest` is a check's slug, `to_win` the readiness points it could bring a
    judged person there, on average. `folded` counts the groups that are too small to stand alone
    and are together here.
    """

    kind: GroupKind
    name: str
    size: int
    mean: float | None
    median: float | None
    ready: int
    blocked: int
    to_release: int
    weakest: str
    to_win: float
    change: float | None
    compared: int
    folded: int = 0


_NAME_OF: dict[GroupKind, Callable[[Profile], str]] = {
    GroupKind.COACH: lambda p: p.coach,
    GroupKind.COHORT: lambda p: p.cohort,
    GroupKind.CATEGORY: lambda p: p.category,
    GroupKind.LEVEL: lambda p: p.experience_level.value if p.experience_level else "",
}


def groups(entries: Sequence[Entry], kind: GroupKind, *, least: int = 1) -> tuple[Group, ...]:
    """The groups of one kind, the largest first; spelling differences in case don't split one.

    Those of fewer than `least` people are one group together, the last.
    """
    members: dict[str, list[Entry]] = {}
    names: dict[str, str] = {}
    for entry in entries:
        name = " ".join(_NAME_OF[kind](entry.report.profile).split())
        names.setdefault(name.casefold(), name)
        members.setdefault(name.casefold(), []).append(entry)
    found = [_group(kind, names[key], those) for key, those in members.items()]
    shown = sorted(
        (g for g in found if g.size >= least),
        key=lambda g: (g.name == "", -g.size, g.name.casefold()),
    )
    small = [those for those in members.values() if len(those) < least]
    if small:
        together = _group(kind, "", [entry for those in small for entry in those])
        shown.append(replace(together, folded=len(small)))
    return tuple(shown)


def mean_change(entries: Sequence[Entry]) -> tuple[float | None, int]:
    """Mean change in readiness points since the last run, and over how many people."""
    changes = [e.change for e in entries if e.change is not None]
    return (round(fmean(changes), 1), len(changes)) if changes else (None, 0)


def _group(kind: GroupKind, name: str, entries: Sequence[Entry]) -> Group:
    worst = weakest(entries, 1)
    change, compared = mean_change(entries)
    return Group(
        kind=kind,
        name=name,
        size=len(entries),
        mean=mean_readiness(entries),
        median=median_readiness(entries),
        ready=sum(1 for e in entries if e.report.card.band is Band.READY),
        blocked=sum(1 for e in entries if e.report.card.blockers),
        to_release=sum(1 for e in entries if to_release(e)),
        weakest=worst[0].slug if worst else "",
        to_win=round(worst[0].recoverable, 1) if worst else 0.0,
        change=change,
        compared=compared,
    )
