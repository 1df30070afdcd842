"""Trained weights over named measures: a linear part, squares and small trees, by no library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from math import exp
from operator import mul
from typing import Any, TypeAlias

Weights = Mapping[str, float]
# A leaf's value, or a measure, its limit, and the trees up to it and beyond.
Tree: TypeAlias = "float | list[Any]"


@dataclass(frozen=True, slots=True)
class Measured:
    """A sum of weighed measures, and of what sees measures that hold only together.

    That is small trees, or sums that are squared: `raising` ones are added and `lowering` ones
    taken away. A measure that a text lacks is 0.
    """

    weights: Weights
    trees: Sequence[Tree] = ()
    raising: Sequence[Weights] = ()
    lowering: Sequence[Weights] = ()

    def of(self, features: Mapping[str, float]) -> float:
        sums = _weighed(self.weights, features)
        sums += sum(_weighed(part, features) ** 2 for part in self.raising)
        sums -= sum(_weighed(part, features) ** 2 for part in self.lowering)
        return sums + sum(_leaves(self.trees, features))


def _weighed(weights: Weights, features: Mapping[str, float]) -> float:
    # Done for every text some dozen times: without a step of Python's own for each measure.
    weighed: Iterable[float] = map(mul, features.values(), map(weights.get, features, repeat(0.0)))
    return sum(weighed)


def _leaves(trees: Sequence[Tree], features: Mapping[str, float]) -> list[float]:
    """Of each tree the leaf that a text comes to."""
    found: list[float] = []
    measure = features.get
    for tree in trees:
        at = tree
        while isinstance(at, list):
            name, limit, low, high = at
            at = low if measure(name, 0.0) <= limit else high
        found.append(at)
    return found


def probability(odds: float) -> float:
    """What log odds say as a share."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
