"""Which groups of people must not be shown, so that nobody can work out the figures of a few.

A table of groups is safe where no sum or difference of what it shows tells of fewer than
`FEWEST` people. Whoever reads it is taken to know which combinations of groups exist, such as
which district lies in which region, and to use all tables together. What a group of ten or more
says of itself, such as that nobody of it was paid, holds for whoever belongs to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

FEWEST = 10  # people: figures of fewer are not shown
_PRIME = (1 << 61) - 1
_FIRST_FREE = 1_000_003  # any number that no small sum comes back to


@dataclass(frozen=True, slots=True)
class MemberSet:
    """Some people, a bit each, who have one value in the grouping of that number."""

    grouping: int
    value: str
    people: int = field(repr=False)

    @property
    def size(self) -> int:
        return self.people.bit_count()


def hidden_groups(
    rows: Sequence[Sequence[str]], measures: Sequence[Sequence[bool]]
) -> tuple[frozenset[str], ...]:
    """By grouping: the values whose figures must stay hidden.

    `rows` holds everybody's value in each grouping, `measures` for each figure of the table whom
    it counts. Groups under ten go first. Others follow, the smallest that helps, until no
    difference between what is left is a figure of fewer than ten people, or tells that nobody, or
    everybody, of a hidden group is counted by a figure.
    """
    groupings = len(rows[0]) if rows else 0
    groups = _groups(rows, groupings)
    counted = [sum(1 << n for n, yes in enumerate(measure) if yes) for measure in measures]
    table = _Table((1 << len(rows)) - 1, groups, counted, _combinations(rows))
    shown = {group for group in groups if group.size >= FEWEST}
    while (leak := table.leak(shown)) is not None:
        shown.discard(leak)
    return tuple(
        frozenset(g.value for g in groups if g.grouping == number and g not in shown)
        for number in range(groupings)
    )


def _groups(rows: Sequence[Sequence[str]], groupings: int) -> tuple[MemberSet, ...]:
    people: dict[tuple[int, str], int] = {}
    for place, row in enumerate(rows):
        for number in range(groupings):
            at = (number, row[number])
            people[at] = people.get(at, 0) | 1 << place
    return tuple(MemberSet(*at, people[at]) for at in sorted(people))


def _combinations(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """The people of each combination of values that exists."""
    found: dict[tuple[str, ...], int] = {}
    for place, row in enumerate(rows):
        found[tuple(row)] = found.get(tuple(row), 0) | 1 << place
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Table:
    """All that could be shown; `cells` are the combinations that a reader knows to exist."""

    everybody: int
    groups: tuple[MemberSet, ...]
    counted: Sequence[int]
    cells: tuple[int, ...]

    def leak(self, shown: set[MemberSet]) -> MemberSet | None:
        """A group to hide, because with it too much can be worked out; None where all is well."""
        ordered = sorted(shown, key=lambda g: (g.size, g.grouping, g.value))
        return (
            next(self._rests(ordered), None)
            or next(self._pairs(ordered), None)
            or self._worked_out(ordered)
        )

    def _rests(self, shown: Sequence[MemberSet]) -> Iterator[MemberSet]:
        """What is left of everybody, or of a group, without the groups of another grouping."""
        numbers = sorted({group.grouping for group in self.groups})
        hidden = [group.people for group in self.groups if group not in set(shown)]
        wholes = [(self.everybody, -1), *((group.people, group.grouping) for group in shown)]
        for whole, own in wholes:
            for number in numbers:
                inside = [g for g in shown if g.grouping == number != own and not g.people & ~whole]
                rest = whole
                for group in inside:
                    rest &= ~group.people
                if not rest or not inside:
                    continue
                if rest.bit_count() < FEWEST:
                    yield inside[0]
                elif any(not people & ~rest for people in hidden):
                    yield from self._telling(whole, rest, inside)

    def _telling(self, whole: int, rest: int, inside: Sequence[MemberSet]) -> Iterator[MemberSet]:
        """Who must join the rest, where a figure counts nobody of it, or everybody."""
        open_ones = [m for m in self.counted if _mixed(m, whole) and not _mixed(m, rest)]
        if open_ones:
            yield min(
                inside,
                key=lambda g: (-sum(_mixed(m, rest | g.people) for m in open_ones), g.size),
            )

    def _pairs(self, shown: Sequence[MemberSet]) -> Iterator[MemberSet]:
        """What two groups of different groupings tell by lying in or beside each other."""
        for one, other in combinations(shown, 2):  # the smaller one first
            if one.grouping == other.grouping:
                continue
            both = one.people & other.people
            outside = self.everybody & ~(one.people | other.people)
            told: list[int] = []
            if both == one.people:
                told.append(other.people & ~one.people)
            if both == other.people:
                told.append(one.people & ~other.people)
            if not both:
                told.append(outside)
            if not outside:
                told.append(both)
            if any(0 < people.bit_count() < FEWEST for people in told):
                yield one

    def _worked_out(self, shown: Sequence[MemberSet]) -> MemberSet | None:
        """The smallest shown group that takes part where few people can be worked out."""
        blind = self._blind(shown)
        few = [group.people for group in self.groups if group.size < FEWEST]
        few += [
            people
            for one, other in combinations(self.groups, 2)
            if one.grouping != other.grouping
            and 0 < (people := one.people & other.people).bit_count() < FEWEST
        ]
        for people in few:
            inside = [n for n, cell in enumerate(self.cells) if not cell & ~people]
            if sum(blind[n] for n in inside) % _PRIME == 0:
                near = [group for group in shown if group.people & people]
                return (near or list(shown))[0]
        return None

    def _blind(self, shown: Sequence[MemberSet]) -> list[int]:
        """Numbers of people, by cell, that change no figure which is shown.

        Free cells get numbers of no pattern, the others what makes all sums zero. Cells whose
        numbers add up to zero all the same are those whose sum the figures determine. It is
        reckoned modulo a prime, so that it is exact and quick.
        """
        solved: list[tuple[int, list[int]]] = []
        for people in (self.everybody, *(group.people for group in shown)):
            line = [int(not cell & ~people) for cell in self.cells]
            for pivot, known in solved:
                if factor := line[pivot]:
                    line = [(a - factor * b) % _PRIME for a, b in zip(line, known, strict=True)]
            pivot = next((n for n, value in enumerate(line) if value), -1)
            if pivot >= 0:
                inverse = pow(line[pivot], -1, _PRIME)
                solved.append((pivot, [value * inverse % _PRIME for value in line]))
        pivots = {pivot for pivot, _ in solved}
        numbers, free = [0] * len(self.cells), _FIRST_FREE
        for n in range(len(self.cells)):
            if n not in pivots:
                free = free * _FIRST_FREE % _PRIME
                numbers[n] = free
        for pivot, line in reversed(solved):
            others = (
                a * b for n, (a, b) in enumerate(zip(line, numbers, strict=True)) if n != pivot
            )
            numbers[pivot] = -sum(others) % _PRIME
        return numbers


def _mixed(counted: int, people: int) -> bool:
    """Whether some of these people are counted and some are not."""
    return 0 < (counted & people).bit_count() < people.bit_count()
