"""Trained weights over named measures: a linear part and small trees, told apart by no library."""

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
    """A sum of weighed measures and of small trees, which see what holds only together."""

    weights: Weights
    trees: Sequence[Tree] = ()

    def of(self, features: Mapping[str, float]) -> float:
        sums = sum(value * self.weights.get(name, 0.0) for name, value in features.items())
        return sums + sum(_leaf(tree, features) for tree in self.trees)


def _leaf(tree: Tree, features: Mapping[str, float]) -> float:
    while isinstance(tree, list):
        name, limit, low, high = tree
        tree = low if features.get(name, 0.0) <= limit else high
    return tree


def probability(odds: float) -> float:
    """What log odds say as a share."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
