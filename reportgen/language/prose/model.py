"""The trained part: linear models and small trees whose weights are a data file beside this module.

`tests/judgement/train_prose.py` writes the file from labelled overviews. It holds single words and
names of measures with their weights, nothing that anybody wrote.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul
from pathlib import Path

from reportgen.language.measured import Measured, probability
from reportgen.language.prose.features import Features, sentence_features, text_features
from reportgen.language.prose.sentences import Sentence

WEIGHTS = Path(__file__).with_name("weights.json")
MOST_SENTENCES = 200  # that are told apart; a text within the platform's limit has fewer
REST = "l"


@dataclass(frozen=True, slots=True, eq=False)
class ProseModel:
    """Weights by measure. `kinds` holds a row a measure, a column a letter of `letters`.

    `common` are words that stand in many overviews.

    `quality` turns a text's measures into the readers' expected place, 0..1; `tags` each into the
    odds of a fault, `thresholds` the probability from which it is said.
    """

    letters: str
    kinds: Mapping[str, Sequence[float]]
    quality: Measured
    tags: Mapping[str, Measured]
    thresholds: Mapping[str, float]
    common: frozenset[str] = frozenset()

    def shares(self, sentences: Sequence[Sentence]) -> list[dict[str, float]]:
        """How likely each sentence is of each kind; several may hold at once."""
        found = [self._shares(sentences, at) for at in range(min(len(sentences), MOST_SENTENCES))]
        rest = {letter: float(letter == REST) for letter in self.letters}
        return found + [rest] * (len(sentences) - len(found))

    def _shares(self, sentences: Sequence[Sentence], at: int) -> dict[str, float]:
        measured = sentence_features(sentences, at)
        values = [value for name, value in measured.items() if name in self.kinds]
        rows = [self.kinds[name] for name in measured if name in self.kinds]
        none = [0.0] * len(self.letters)
        sums = [sum(map(mul, column, values)) for column in zip(*rows, strict=True)] or none
        return {k: probability(s) for k, s in zip(self.letters, sums, strict=True)}

    def place(self, features: Features) -> float:
        """Where the readers would put such a text, from 0 (never) to 1 (as it is)."""
        return min(1.0, max(0.0, self.quality.of(features)))

    def faults(self, features: Features) -> dict[str, float]:
        """How likely each fault is."""
        return {tag: probability(m.of(features)) for tag, m in self.tags.items()}


def measures(
    model: ProseModel, text: str, plain: str, sentences: Sequence[Sentence]
) -> tuple[list[dict[str, float]], Features]:
    """The kinds of a text's sentences, and its measures with them."""
    shares = model.shares(sentences)
    return shares, text_features(text, plain, sentences, shares, model.common)


@cache
def load_model(path: Path = WEIGHTS) -> ProseModel:
    """The model of a weights file."""
    read = json.loads(path.read_text(encoding="utf-8"))
    return ProseModel(
        letters=read["letters"],
        kinds=read["kinds"],
        quality=Measured(**read["quality"]),
        tags={tag: Measured(**part) for tag, part in read["tags"].items()},
        thresholds=read["thresholds"],
        common=frozenset(read["common"].split()),
    )
