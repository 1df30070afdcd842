"""Somebody with a published table, who knows which combinations of groups there are.

Exact linear algebra, and other worlds of which the same table would be published. Nothing here is
shared with the code that decides what to hide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

Line = list[Fraction]


def solved(lines: Sequence[Sequence[int]]) -> list[Line]:
    """Reduced row echelon form, without empty lines."""
    left = [[Fraction(v) for v in line] for line in lines]
    done: list[Line] = []
    for column in range(len(left[0])):
        at = next((n for n, line in enumerate(left) if line[column]), None)
        if at is None:
            continue
        lead = left.pop(at)
        lead = [v / lead[column] for v in lead]
        left = [_less(line, lead, column) for line in left]
        done = [*(_less(line, lead, column) for line in done), lead]
    return done


def _less(line: Line, lead: Line, column: int) -> Line:
    if not (factor := line[column]):
        return line
    return [a - factor * b for a, b in zip(line, lead, strict=True)]


@dataclass(frozen=True)
class Attack:
    """What can be found out from some groupings together.

    `people` are everybody's values in them, `counted` whom each figure counts, `hidden` the values
    that the table doesn't show, by grouping.
    """

    people: Sequence[tuple[str, ...]]
    counted: Sequence[Sequence[bool]]
    hidden: Sequence[frozenset[str]]

    @cached_property
    def cells(self) -> list[tuple[str, ...]]:
        return sorted(set(self.people))

    @cached_property
    def published(self) -> list[Line]:
        """Sums over cells that the table tells, solved."""
        groups = {
            (n, c[n]) for c in self.cells for n in range(len(c)) if c[n] not in self.hidden[n]
        }
        lines = [[int(c[n] == value) for c in self.cells] for n, value in sorted(groups)]
        return solved([[1] * len(self.cells), *lines])

    def determines(self, wanted: Mapping[int, str]) -> bool:
        """Whether the sums tell the figures of those who have all these values."""
        line = [Fraction(all(c[n] == v for n, v in wanted.items())) for c in self.cells]
        for known in self.published:
            line = _less(line, known, next(n for n, v in enumerate(known) if v))
        return not any(line)

    def open_figures(self) -> set[tuple[int, str, int]]:
        """By grouping, hidden value and figure: those that another world has otherwise.

        Such a world moves one person of each of some groups on to the next, from a hidden one over
        any others to a hidden one. All of them count in the same figures, each keeps the other
        grouping's value (or another hidden one), and none gets into a cell that doesn't exist: the
        table that is published stays the same to the letter.
        """
        kinds = [tuple(k for k, row in enumerate(self.counted) if row[p]) for p in self._places]
        found: set[tuple[int, str, int]] = set()
        for kind in set(kinds):
            held = {self.people[p] for p in self._places if kinds[p] == kind}
            for number in (0, 1):
                for value in self.hidden[number]:
                    ends = self._reached(value, number, held) & self.hidden[number] - {value}
                    found |= {(number, v, k) for v in ends for k in kind}
                    found |= {(number, value, k) for k in kind if ends}
        return found

    @property
    def _places(self) -> range:
        return range(len(self.people))

    def _reached(self, value: str, number: int, held: set[tuple[str, ...]]) -> set[str]:
        reached, edge = {value}, [value]
        while edge:
            here = edge.pop()
            for cell in (c for c in held if c[number] == here):
                for there in self.cells:
                    if there[number] not in reached and self._beside(cell, there, 1 - number):
                        reached.add(there[number])
                        edge.append(there[number])
        return reached

    def _beside(self, one: tuple[str, ...], other: tuple[str, ...], number: int) -> bool:
        """Whether a move between these cells changes nothing that is told of a grouping."""
        secret = self.hidden[number]
        a, b = one[number], other[number]
        return a == b or (a in secret and b in secret)
