"""What the trainings share: a linear model and small trees turned into the weights of a file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from reportgen.language.measured import Tree


def scaled(matrix: Any) -> tuple[Any, Any, Any]:
    """The matrix with each column's mean taken off and its spread made 1; mean and spread too."""
    mean, spread = matrix.mean(axis=0), matrix.std(axis=0)
    spread[spread < 1e-6] = 1.0
    return (matrix - mean) / spread, mean, spread


def weights_of(
    names: Sequence[str], weights: Any, bias: float, mean: Any, spread: Any
) -> dict[str, float]:
    """For measures as they are, the scaling folded in; "bias" is one measure of all texts."""
    plain = weights / spread
    found = {n: round(float(w), 4) for n, w in zip(names, plain, strict=True)}
    found["bias"] = round(float(bias - (plain * mean).sum()), 4)
    return {n: w for n, w in found.items() if w}


def trees_of(model: Any, names: Sequence[str], mean: Any, spread: Any, part: float) -> list[Tree]:
    """A boosted model's trees, limits in measures as they are, leaves with their rate and part."""

    def grown(tree: Any, at: int) -> Tree:
        if tree.children_left[at] < 0:
            value: float = tree.value[at].ravel()[0] * model.learning_rate * part
            return round(value, 4)
        column = tree.feature[at]
        limit = round(float(tree.threshold[at] * spread[column] + mean[column]), 5)
        low, high = (grown(tree, side[at]) for side in (tree.children_left, tree.children_right))
        return [names[column], limit, low, high]

    return [grown(one[0].tree_, 0) for one in model.estimators_]


def lines(part: Mapping[str, Any]) -> str:
    """A JSON object with an entry a line, so that a new training shows what it changed."""
    inner = (
        f"{json.dumps(name)}: {json.dumps(value, separators=(',', ':'), sort_keys=True)}"
        for name, value in part.items()
    )
    return "{\n" + ",\n".join(inner) + "\n}"
