"""Train the weights of reportgen.language.spelling: `python -m tests.judgement.train_spelling`.

Needs scikit-learn (`pip install -e '.[train]'`), texts and labels, whose paths are given. A text is
a JSON line with `passages` (pairs of field and text), `skills` and `names`; a label is a line with
a misspelt word and what was meant, `?` for a word nobody can tell. All other words are right. Slips
made up by the script, from words that are right, are added. The same files give the same weights;
what they keep of the texts is numbers.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from reportgen.language.spelling import WordContext, load_lexicon, prose_tokens
from reportgen.language.spelling.lexicon import KEYS, LETTERS
from reportgen.language.spelling.measures import Measures, measure
from reportgen.language.spelling.reading import (
    WEIGHTS,
    among_foreign,
    is_foreign,
    may_be_wrong,
)
from reportgen.language.spelling.tokens import Token, is_plain
from reportgen.language.text import normalise, words
from tests.judgement.trained import lines, scaled, trees_of, weights_of

DOUBT = "?"
FOLDS = 8
SLIPS_A_TEXT, SLIPS_OF_NAMES = 5, 4
REAL_SLIP, MADE_UP = 3.0, 0.15  # what one weighs beside a right word
SURE, DOUBTFUL = 0.94, 0.85  # precision on words the model hasn't seen
BOOSTED = {
    "n_estimators": 120,
    "max_depth": 4,
    "learning_rate": 0.08,
    "subsample": 0.6,
    "max_features": 0.3,
    "min_samples_leaf": 8,
    "random_state": 0,
}
VOWELS = "aeiou"
CONFUSED = (
    ("c", "k"), ("c", "s"), ("s", "z"), ("f", "ph"), ("i", "y"), ("sion", "tion"), ("ence", "ance"),
    ("ent", "ant"), ("able", "ible"), ("ie", "ei"), ("er", "or"), ("us", "ous"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    passages: tuple[tuple[str, tuple[Token, ...]], ...]
    around: WordContext
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Place:
    """A word where it stands, and what was meant; "" where it is right."""

    where: str
    tokens: tuple[Token, ...]
    at: int
    around: WordContext
    meant: str
    real: bool

    @property
    def word(self) -> str:
        return self.tokens[self.at].word.casefold()


def read_texts(path: Path) -> list[Text]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        passages = tuple((w, _english(normalise(t))) for w, t in row["passages"])
        counts = Counter(t.word.casefold() for _, tokens in passages for t in tokens)
        around = WordContext(_folded(row["skills"]), counts)
        found.append(Text(passages, around, _folded(row["names"])))
    return found


def _english(plain: str) -> tuple[Token, ...]:
    return tuple(t for t in prose_tokens(plain) if not is_foreign(plain, t.start))


def _folded(names: Sequence[str]) -> frozenset[str]:
    return frozenset(w.casefold() for name in names for w in words(normalise(name)))


def read_labels(path: Path) -> dict[str, str]:
    pairs = (line.split(None, 1) for line in path.read_text(encoding="utf-8").splitlines())
    return {wrong: meant.strip() for wrong, meant in pairs}


def real_places(texts: Sequence[Text], labels: Mapping[str, str]) -> Iterator[Place]:
    """Each word no list knows, once a text and once a neighbourhood: copies teach nothing."""
    seen: set[tuple[str, ...]] = set()
    for text in texts:
        told: set[str] = set()
        for where, tokens in text.passages:
            for at, token in enumerate(tokens):
                word = token.word.casefold()
                if word in told or word in text.names or not may_be_wrong(token.word):
                    continue
                if among_foreign(tokens, at):
                    continue
                told.add(word)
                near = (word, *(t.word for t in tokens[max(0, at - 2) : at + 3]))
                if near not in seen and labels.get(word) != DOUBT:
                    seen.add(near)
                    yield Place(where, tokens, at, text.around, labels.get(word, ""), True)


def made_up_places(texts: Sequence[Text], chance: random.Random) -> Iterator[Place]:
    """Right words of the texts with a slip put in."""
    lexicon = load_lexicon()
    for text in texts:
        pool = [
            (where, tokens, at)
            for where, tokens in text.passages
            for at, t in enumerate(tokens)
            if len(t.word) >= 4
            and t.word.isascii()
            and is_plain(t.word)
            and lexicon.has(t.word.casefold())
            and t.word.casefold() not in text.names
        ]
        products = [p for p in pool if p[1][p[2]].word.casefold() in lexicon.names]
        titles = [p for p in pool if p[0] == "title"]
        chosen = [chance.choice(pool) for _ in range(SLIPS_A_TEXT)] if pool else []
        chosen += [chance.choice(products) for _ in range(SLIPS_OF_NAMES)] if products else []
        chosen += [chance.choice(titles)] if titles else []
        for where, tokens, at in chosen:
            if place := _slipped(where, tokens, at, text, chance):
                yield place


def _slipped(
    where: str, tokens: tuple[Token, ...], at: int, text: Text, chance: random.Random
) -> Place | None:
    token = tokens[at]
    meant = token.word.casefold()
    wrong = noisy(meant, chance)
    if wrong == meant or len(wrong) < 4 or not wrong.isalpha() or not may_be_wrong(wrong):
        return None
    written = wrong.upper() if token.word.isupper() else wrong
    if token.word[0].isupper():
        written = written[0].upper() + written[1:]
    changed = (*tokens[:at], Token(token.start, token.end, written, token.opens), *tokens[at + 1 :])
    counts = Counter(text.around.counts)
    counts[meant] -= 1
    counts[wrong] += 1
    return Place(where, changed, at, WordContext(text.around.skills, counts), meant, False)


def noisy(word: str, chance: random.Random) -> str:
    """The word with one slip, a long one sometimes with two."""
    wrong = _once(word, chance)
    return _once(wrong, chance) if len(word) >= 7 and chance.random() < 0.15 else wrong


def _once(word: str, chance: random.Random) -> str:
    kind, size = chance.random(), len(word)
    at = chance.randrange(1, size) if chance.random() > 0.06 else 0
    if kind < 0.22:
        return word[:at] + word[at + 1 :]
    if kind < 0.36:
        doubles = [n for n in range(size - 1) if word[n] == word[n + 1]]
        if doubles and chance.random() < 0.7:
            at = chance.choice(doubles)
            return word[:at] + word[at + 1 :]
        return word[:at] + word[at] + word[at:]
    if kind < 0.54 and size > at + 1:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind < 0.72 and (vowels := [n for n in range(1, size) if word[n] in VOWELS]):
        at = chance.choice(vowels)
        put = "" if chance.random() < 0.35 else chance.choice(VOWELS)
        return word[:at] + put + word[at + 1 :]
    if kind < 0.84:
        pairs = [(a, b) for a, b in CONFUSED if a in word] + [
            (b, a) for a, b in CONFUSED if b in word
        ]
        if pairs:
            return word.replace(*chance.choice(pairs), 1)
    if kind < 0.93:
        keys = sorted(c for c in LETTERS if frozenset((c, word[at])) in KEYS)
        key = chance.choice(keys or list(LETTERS))
        return word[:at] + key + word[at + (chance.random() < 0.5) :]
    return word[:at] + chance.choice(LETTERS) + word[at:]


def measured(places: Sequence[Place]) -> list[Measures]:
    return [measure(p.tokens, p.at, p.where, p.around)[1] for p in places]


def train(places: Sequence[Place]) -> dict[str, Any]:
    """Weights, trees and thresholds."""
    rows = measured(places)
    names = sorted(rows[0])
    matrix = np.array([[row[n] for n in names] for row in rows])
    wrong = np.array([bool(p.meant) for p in places])
    real = np.array([p.real for p in places])
    weight = np.where(real, np.where(wrong, REAL_SLIP, 1.0), MADE_UP)
    part = np.array([int(sha256(p.word.encode()).hexdigest(), 16) % FOLDS for p in places])
    unseen = np.zeros(len(places))
    for fold in range(FOLDS):
        held = part == fold
        fitted = _fit(matrix[~held], wrong[~held], weight[~held])
        unseen[held] = _odds(fitted, matrix[held])
    line, trees, mean, spread = fitted = _fit(matrix, wrong, weight)
    often = trees.init_.class_prior_[1]
    bias = (line.intercept_[0] + np.log(often / (1 - often))) / 2
    thresholds = {
        "sure": _threshold(unseen[real], wrong[real], SURE),
        "doubtful": _threshold(unseen[real], wrong[real], DOUBTFUL),
    }
    for name, least in thresholds.items():
        said = unseen[real] >= least
        print(
            name, least, "precision", wrong[real][said].mean(), "recall", said[wrong[real]].mean()
        )
    return {
        "thresholds": thresholds,
        "weights": weights_of(names, line.coef_[0] / 2, bias, mean, spread),
        "trees": trees_of(trees, names, mean, spread, 0.5),
    }


def _fit(matrix: Any, wrong: Any, weight: Any) -> tuple[Any, Any, Any, Any]:
    plain, mean, spread = scaled(matrix)
    line = LogisticRegression(C=0.03, max_iter=3000).fit(plain, wrong, sample_weight=weight)
    trees = GradientBoostingClassifier(**BOOSTED).fit(plain, wrong, sample_weight=weight)
    return line, trees, mean, spread


def _odds(fitted: tuple[Any, Any, Any, Any], matrix: Any) -> Any:
    line, trees, mean, spread = fitted
    plain = (matrix - mean) / spread
    return (line.decision_function(plain) + trees.decision_function(plain)) / 2


def _threshold(unseen: Any, wrong: Any, precise: float) -> float:
    """The least odds from which so many are wrong that were said to be."""
    best = float(unseen.max())
    for least in np.sort(unseen[wrong])[::-1]:
        if wrong[unseen >= least].mean() >= precise:
            best = float(least)
    return round(best, 4)


def as_json(model: Mapping[str, Any]) -> str:
    trees = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in model["trees"])
    parts = (
        f'"thresholds": {json.dumps(model["thresholds"], sort_keys=True)}',
        f'"weights": {lines(model["weights"])}',
        f'"trees": [\n{trees}\n]',
    )
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_spelling", description=__doc__)
    parser.add_argument("--texts", type=Path, nargs="+", required=True)
    parser.add_argument(
        "--labels", type=Path, nargs="+", required=True, help="one for each of texts"
    )
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    given = parser.parse_args(arguments)
    places: list[Place] = []
    for path, labels in zip(given.texts, given.labels, strict=True):
        texts = read_texts(path)
        places += real_places(texts, read_labels(labels))
        places += made_up_places(texts, random.Random(1))
    given.out.write_text(as_json(train(places)), encoding="utf-8")
    print(f"{given.out}: {given.out.stat().st_size} bytes, {len(places)} words")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
