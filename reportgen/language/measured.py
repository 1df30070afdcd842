"""Trained weights over named measures: a linear part, squares and small trees, by no library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
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
        return sums + sum(_leaf(tree, features) for tree in self.trees)


def _weighed(weights: Weights, features: Mapping[str, float]) -> float:
    return sum(value * weights.get(name, 0.0) for name, value in features.items())


def _leaf(tree: Tree, features: Mapping[str, float]) -> float:
    while isinstance(tree, list):
        name, limit, low, high = tree
        tree = low if features.get(name, 0.0) <= limit else high
    return tree


def probability(odds: float) -> float:
    """What log odds say as a share."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
