"""Train reportgen.language.outside: `python -m tests.judgement.train_outside [TEXTS.jsonl ...]`.

Needs scikit-learn (`pip install -e '.[train]'`). It learns from the sentences beside it, from the
bench's overviews, and from more texts if there are any (an object with "overview" a line): texts
that no rule finds a contact in count as innocent. What the file keeps is weights of classes.
`--folds N` only measures: each sentence is judged by weights that haven't seen it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import vstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from reportgen.language.contacts import Names, contacts, names_of
from reportgen.language.outside import WEIGHTS, Features, features_of, names_way, stretches
from reportgen.language.text import normalised
from reportgen.rulebook.limits import ContactDetailsLimits
from tests.judgement.bench import SETS, language, load_cases, rulebook, slugs
from tests.judgement.trained import lines

SENTENCES = Path(__file__).with_name("outside.txt")
CHECK = "contact_details"
FEWEST = 3  # stretches that hold a measure which is kept
STRENGTH = 0.3  # of logistic regression: the inverse of how weights are held down
INNOCENT = 0.6  # what a stretch counts that nobody has read
ROUNDS = 3  # of choosing the stretch that makes a text one that leads outside
SMALLEST = 0.03  # weight that is kept
SURE, UNSURE = 0.7, 2.0  # log odds demanded where a sentence names a channel, and where it doesn't

Stretches = list[Features]


@dataclass(frozen=True)
class Labelled:
    text: str
    outside: bool


def labelled() -> list[Labelled]:
    """The sentences kept for it, and the bench's own cases."""
    found = {}
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if line[:2] in ("+ ", "- "):
            found[line[2:]] = line[0] == "+"
    for case in load_cases(CHECK, SETS[:3]):
        told = {code.partition(".")[2] for code in case.expect} - {"link"}
        if not told or told & {"elsewhere", "messenger"}:
            found.setdefault(case.profile.overview, bool(told))
    return [Labelled(text, outside) for text, outside in found.items() if text]


def innocent(files: Iterable[Path]) -> list[str]:
    """Overviews in which no rule finds a contact."""
    texts = {
        case.profile.overview
        for slug in slugs()
        if slug not in (CHECK, "policy")
        for case in load_cases(slug, SETS[:3])
    }
    for file in files:
        texts |= {json.loads(line)["overview"] for line in file.read_text("utf-8").splitlines()}
    knows = language().has_word
    return sorted(t for t in texts if t and not contacts(t, _names(), knows))


@cache
def _names() -> Names:
    return names_of(dict(rulebook().checks[CHECK].limits_as(ContactDetailsLimits)))


@cache
def rows(text: str) -> Stretches:
    return [features_of(s) for s in stretches(normalised(text).text) if names_way(s)]


@dataclass(frozen=True)
class Fitted:
    table: Any
    model: Any

    def odds(self, text: str) -> float:
        """The highest of a text's stretches, over what is demanded of it."""
        found = rows(text)
        if not found:
            return -9.0
        odds = self.model.decision_function(self.table.transform(found))
        return max(float(o) - demanded(r) for o, r in zip(odds, found, strict=True))


def demanded(row: Features) -> float:
    return SURE if "named" in row else UNSURE


def fit(read: Sequence[Labelled], texts: Iterable[str]) -> Fitted:
    """Of a text that leads outside, only the stretch that weighs most is learned from."""
    hits = [found for one in read if one.outside and (found := rows(one.text))]
    misses = [(row, 1.0) for one in read if not one.outside for row in rows(one.text)]
    misses += [(row, INNOCENT) for text in texts for row in rows(text)]
    counted = Counter(n for row in _all(hits, misses) for n in row)
    keep = {n for n, times in counted.items() if times >= FEWEST}
    table = DictVectorizer()
    table.fit([{n: v for n, v in row.items() if n in keep} for row in _all(hits, misses)])
    low = table.transform([row for row, _ in misses])
    high = [table.transform(found) for found in hits]
    chosen = [list(range(found.shape[0])) for found in high]
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    for _ in range(ROUNDS):
        parts = [found[at] for found, places in zip(high, chosen, strict=True) for at in places]
        weight = [1 / len(places) for places in chosen for _ in places]
        model.fit(
            vstack([*parts, low]),
            np.r_[np.ones(len(parts)), np.zeros(len(misses))],
            sample_weight=np.r_[weight, [w for _, w in misses]],
        )
        chosen = [[int(model.decision_function(found).argmax())] for found in high]
    return Fitted(table, model)


def _all(hits: Iterable[Stretches], misses: Iterable[tuple[Features, float]]) -> Iterator[Features]:
    yield from (row for found in hits for row in found)
    yield from (row for row, _ in misses)


def measure(read: Sequence[Labelled], texts: Sequence[str], folds: int) -> str:
    """How many are told by rules, by weights that haven't seen them, and by both."""
    knows = language().has_word
    told = {r.text: any(c.kind != "link" for c in contacts(r.text, _names(), knows)) for r in read}
    over: dict[str, bool] = {}
    strange = 0
    for n in range(folds):
        seen = [r for i, r in enumerate(read) if i % folds != n]
        fitted = fit(seen, [t for i, t in enumerate(texts) if i % folds != n])
        over |= {r.text: fitted.odds(r.text) > 0 for r in read[n::folds]}
        strange += sum(fitted.odds(t) > 0 for t in texts[n::folds])
    hits = [r.text for r in read if r.outside]
    near = [r.text for r in read if not r.outside]
    return (
        f"of {len(hits)}: rules {sum(told[t] for t in hits)}, weights {sum(over[t] for t in hits)},"
        f" both {sum(told[t] or over[t] for t in hits)}; near misses told"
        f" {sum(over[t] for t in near)} of {len(near)}; other texts told {strange} of {len(texts)}"
    )


def train(read: Sequence[Labelled], texts: Sequence[str]) -> dict[str, float]:
    """The weights, with what is demanded taken off them."""
    fitted = fit(read, texts)
    names = fitted.table.get_feature_names_out()
    found = dict(zip(map(str, names), map(float, fitted.model.coef_[0]), strict=True))
    found["bias"] += float(fitted.model.intercept_[0]) - UNSURE
    found["named"] += UNSURE - SURE
    return {n: round(w, 3) for n, w in sorted(found.items()) if abs(w) >= SMALLEST}


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    asked = parser.parse_args(argv)
    read, texts = labelled(), innocent(asked.texts)
    if asked.folds:
        print(measure(read, texts, asked.folds))
        return 0
    WEIGHTS.write_text(lines(train(read, texts)) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
