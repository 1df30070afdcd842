"""Small groups stay hidden from whoever adds and subtracts all that is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from random import Random

import pytest

from reportgen.domain.disclosure import FEWEST, hidden_groups
from tests.domain.attack import Attack

SHARES = (1.0, 0.6, 0.3, 0.12, 0.05)  # of a programme's people, step by step


def made_up(seed: int, size: int) -> tuple[list[tuple[str, ...]], list[list[bool]]]:
    """A programme whose districts lie in regions, with rare answers and rare successes."""
    random = Random(seed)
    weights = [random.choice((1, 2, 5, 20, 40)) for _ in range(9)]
    people: list[tuple[str, ...]] = []
    for _ in range(size):
        district = random.choices("ABCDEFGHI", weights)[0]
        region = "North" if district in "ABCD" else "South"
        if random.random() < 0.01:
            region = "South" if region == "North" else "North"
        gender = random.choices(("f", "m", "x", ""), (50, 44, random.choice((1, 3)), 2))[0]
        age = random.choices(("-25", "-35", "-50"), (10, 10, random.choice((1, 10))))[0]
        people.append((gender, district, region, age, random.choices("yn", (9, 1))[0]))
    luck = [random.random() for _ in people]
    return people, [[drawn < share for drawn in luck] for share in SHARES]


def beaten(
    people: Sequence[tuple[str, ...]],
    counted: Sequence[Sequence[bool]],
    hidden: Sequence[frozenset[str]],
) -> list[str]:
    """What subtraction on every pair of groupings finds out of groups under ten.

    Where a shown group of ten or more says itself that nobody, or everybody, of it is counted, so
    much is told of whoever lies in it without any subtraction.
    """
    found: list[str] = []
    sizes = [Counter(row[n] for row in people) for n in range(len(hidden))]
    mixed = [n for n, row in enumerate(counted) if 0 < sum(row) < len(row)]
    for a, b in combinations(range(len(hidden)), 2):
        attack = Attack([(p[a], p[b]) for p in people], counted, (hidden[a], hidden[b]))
        small = [({0: v}, n) for v, n in sizes[a].items()] + [
            ({1: v}, n) for v, n in sizes[b].items()
        ]
        small += [({0: v, 1: w}, n) for (v, w), n in Counter(attack.people).items()]
        found += [f"sum of {who}" for who, n in small if n < FEWEST and attack.determines(who)]
        open_figures = attack.open_figures()
        for number, grouping, other in ((0, a, b), (1, b, a)):
            for value in (v for v in hidden[grouping] if sizes[grouping][v] < FEWEST):
                around = {p[other] for p in people if p[grouping] == value}
                shown = (
                    next(iter(around)) if len(around) == 1 and not around & hidden[other] else None
                )
                for figure in mixed:
                    among = {
                        c for p, c in zip(people, counted[figure], strict=True) if p[other] == shown
                    }
                    said_itself = len(among) == 1
                    if not said_itself and (number, value, figure) not in open_figures:
                        found.append(f"figure {figure} of {value!r}")
    return found


@pytest.mark.parametrize(("seed", "size"), [(1, 60), (2, 150), (3, 400)])
def test_nothing_small_is_found_by_subtraction(seed: int, size: int) -> None:
    people, counted = made_up(seed, size)
    hidden = hidden_groups(people, counted)
    assert beaten(people, counted, hidden) == []
    small = [{v for v, n in Counter(p[g] for p in people).items() if n < FEWEST} for g in range(5)]
    assert all(few <= gone for few, gone in zip(small, hidden, strict=True))
    if size == 400:
        assert sum(map(len, small)) > 0
        assert beaten(people, counted, [frozenset(few) for few in small]) != []


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(100, 160))
def test_nothing_small_is_found_in_many_programmes(seed: int) -> None:
    people, counted = made_up(seed, 40 + 7 * (seed - 100))
    assert beaten(people, counted, hidden_groups(people, counted)) == []
