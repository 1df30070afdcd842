"""What the people of a country or of another group need more often than the others.

A group's scores would rank people by where they are from or who they are, and say nothing that
helps. What they lack can be taught.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportgen.domain.cohort import Cohort, Entry
from reportgen.domain.disclosure import FEWEST, hidden_groups
from reportgen.domain.groups import SHOWN_FROM
from reportgen.domain.points import percent
from reportgen.domain.profile import Profile

MOST = 3  # needs of a group: what a lesson can be about
APART = 10  # percent of people, from which on a need is one of the group's own
AT_LEAST = 2  # people of the group


@dataclass(frozen=True, slots=True)
class Need:
    """A finding's code, and the percents of people who have it: here, and among the others."""

    code: str
    here: int
    elsewhere: int


@dataclass(frozen=True, slots=True)
class GroupNeeds:
    """So many people of one value, and what they need more often than everybody else.

    `name` is "" for those the sheet says nothing about.
    """

    name: str
    people: int
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class GroupingNeeds:
    """The groups of one column of the sheet, the largest first; `by` is "" for countries."""

    by: str
    groups: tuple[GroupNeeds, ...]


def needs_by_group(cohort: Cohort) -> tuple[GroupingNeeds, ...]:
    """By country, and by the agency's own groupings as far as the outcomes show their groups.

    Those are of everybody; here people are missing who need nothing any more, so a group may have
    become small, or what is left beside the others.

    A grouping is left out where none of its groups can be told. A group is told beside others that
    are as many as a group must be: else it would tell of those few.
    """
    people = cohort.counted
    found = [GroupingNeeds("", _groups(people, lambda p: p.country, SHOWN_FROM, None))]
    shown = {part.by: {_plain(g.name) for g in part.groups} for part in cohort.programme.breakdowns}
    values = [[_plain(value) for value in e.report.profile.groups] for e in people]
    hidden = hidden_groups(values, ()) if cohort.groupings else ()
    for number, by in enumerate(cohort.groupings if people else ()):
        told = shown.get(by, set()) - hidden[number]
        groups = _groups(people, _value_of(number), FEWEST, told)
        found.append(GroupingNeeds(by, groups))
    return tuple(grouping for grouping in found if grouping.groups)


def _value_of(number: int) -> Callable[[Profile], str]:
    return lambda profile: profile.groups[number]


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many have each finding, by check and code; and how many each check could judge."""

    found: Counter[tuple[str, str]]
    judged: Counter[str]

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> _Counts:
        found: Counter[tuple[str, str]] = Counter()
        judged: Counter[str] = Counter()
        for outcome in (o for e in entries for o in e.report.card.outcomes):
            if outcome.status.judged and not outcome.staff_only:
                judged[outcome.slug] += 1
                found.update({(outcome.slug, finding.code) for finding in outcome.losses})
        return cls(found, judged)


def _groups(
    entries: Sequence[Entry],
    value_of: Callable[[Profile], str],
    least: int,
    shown: set[str] | None,
) -> tuple[GroupNeeds, ...]:
    members: dict[str, list[Entry]] = {}
    names: dict[str, str] = {}
    for entry in entries:
        name = " ".join(value_of(entry.report.profile).split())
        names.setdefault(_plain(name), name)
        members.setdefault(_plain(name), []).append(entry)
    everybody = _Counts.of(entries)
    told = [
        GroupNeeds(names[key], len(those), _needs(_Counts.of(those), everybody, least))
        for key, those in members.items()
        if least <= len(those) <= len(entries) - least and (shown is None or key in shown)
    ]
    return tuple(sorted(told, key=lambda g: (not g.name, -g.people, g.name.casefold())))


def _needs(own: _Counts, everybody: _Counts, least: int) -> tuple[Need, ...]:
    """What these people have more often than at least so many others, the widest apart first."""
    found: list[Need] = []
    for at, count in own.found.items():
        slug, code = at
        others = everybody.judged[slug] - own.judged[slug]
        if min(own.judged[slug], others) < least or count < AT_LEAST:
            continue
        need = Need(
            code,
            percent(count, own.judged[slug]),
            percent(everybody.found[at] - count, others),
        )
        if need.here - need.elsewhere >= APART:
            found.append(need)
    found.sort(key=lambda need: (need.elsewhere - need.here, need.code))
    return tuple(found[:MOST])
