"""Train reportgen.language.grammar's density: `python -m tests.judgement.train_density LABELS`.

Needs scikit-learn (`pip install -e '.[train]'`) and labelled overviews in the form that
`labelled_overviews` reads. Invented texts of the bench, whose English is right, are learned from
as well. What the file keeps of the texts is pairs of words of general use and of endings.
`--folds N` only measures: each text is judged by a model that hasn't seen it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from reportgen.language.grammar.density import (
    WEIGHTS,
    Counted,
    Features,
    count_slips,
    density_features,
)
from reportgen.language.grammar.rules import find_slips
from tests.judgement.bench import SETS, language, load_cases, slugs
from tests.judgement.labelled_overviews import Read, read_labels
from tests.judgement.trained import lines

TAG = "grammar"
DENSE = "proofreading.grammar"
FEWEST_TEXTS = 5  # that hold a pair which is kept
FEWEST_WORDS = 8  # of an invented text
UNSURE, INVENTED = 0.3, 0.7  # what a text counts where readers differ, and an invented one
STRENGTH = 0.2  # of logistic regression: the inverse of how weights are held down
SMALLEST = 0.02  # weight that is kept
LIMITS = (0.25, 0.3, 0.35, 0.4, 0.5, 0.6)


def counted(text: str) -> Counted:
    found = language().misspelt(text)
    sure = {s.word.casefold() for s in found if s.sure}
    unsure = {s.word.casefold() for s in found if not s.sure}
    return count_slips(text, len(find_slips(text)), len(sure), len(unsure), language().knows)


def invented() -> list[str]:
    """Texts of the bench without dense faults of grammar, whatever else is wrong with them."""
    found: dict[str, None] = {}
    for slug in slugs():
        for case in load_cases(slug, SETS[:3]):
            text = case.profile.overview
            if DENSE not in case.expect and len(text.split()) >= FEWEST_WORDS:
                found[text] = None
    return [text for text in found if len(find_slips(text)) < 2 and language().may_be_english(text)]


def labelled(path: Path) -> list[Read]:
    """English texts, each once."""
    found = {read.text: read for read in read_labels(path)}
    return [r for r in found.values() if not any("not_english" in tags for tags in r.tags)]


def fit(rows: Sequence[Features], truth: Any, weight: Any) -> tuple[Any, Any]:
    texts = Counter(name for row in rows for name in row)
    keep = {n for n, count in texts.items() if count >= FEWEST_TEXTS or not n.startswith("s:")}
    table = DictVectorizer()
    matrix = table.fit_transform([{n: v for n, v in row.items() if n in keep} for row in rows])
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    return table, model.fit(matrix, truth, sample_weight=weight)


def measure(read: Sequence[Read], folds: int) -> str:
    """What is said at some limits: of texts both readers call dense, one, and none."""
    rows = [density_features(r.text, counted(r.text)) for r in read]
    any_slip = np.array([counted(r.text).may_be_dense for r in read])
    told_of = [(t, counted(t)) for t in invented()]
    good = [density_features(t, c) for t, c in told_of]
    may = np.array([c.may_be_dense for _, c in told_of])
    truth, sure = _truth(read)
    odds, on_good = np.zeros(len(read)), np.zeros(len(good))
    parts = StratifiedKFold(folds, shuffle=True, random_state=0).split(rows, truth)
    inner = np.arange(len(good)) % folds
    for n, (learn, test) in enumerate(parts):
        seen = [good[i] for i in np.flatnonzero(inner != n)]
        table, model = fit(
            [*(rows[i] for i in learn), *seen],
            np.r_[truth[learn], np.zeros(len(seen))],
            np.r_[sure[learn], np.full(len(seen), INVENTED)],
        )
        odds[test] = model.predict_proba(table.transform([rows[i] for i in test]))[:, 1]
        own = np.flatnonzero(inner == n)
        on_good[own] = model.predict_proba(table.transform([good[i] for i in own]))[:, 1]
    said = [r.has(TAG) for r in read]
    told = []
    for limit in LIMITS:
        over = (odds >= limit) & any_slip
        hits = {
            kind: sum(o and s is kind for o, s in zip(over, said, strict=True))
            for kind in (True, None, False)
        }
        told.append(
            f"{limit}: both {hits[True]} of {said.count(True)}, one {hits[None]}, "
            f"none {hits[False]} of {said.count(False)}; "
            f"invented {int(((on_good >= limit) & may).sum())} of {len(good)}"
        )
    return "\n".join(told)


def _truth(read: Sequence[Read]) -> tuple[Any, Any]:
    truth = np.array([float(r.has(TAG) is True) for r in read])
    return truth, np.array([UNSURE if r.has(TAG) is None else 1.0 for r in read])


def train(read: Sequence[Read]) -> dict[str, float]:
    good = [density_features(t, counted(t)) for t in invented()]
    truth, sure = _truth(read)
    table, model = fit(
        [*(density_features(r.text, counted(r.text)) for r in read), *good],
        np.r_[truth, np.zeros(len(good))],
        np.r_[sure, np.full(len(good), INVENTED)],
    )
    found = {
        str(name): round(float(weight), 3)
        for name, weight in zip(table.get_feature_names_out(), model.coef_[0], strict=True)
        if abs(weight) >= SMALLEST
    }
    return {"bias": round(float(model.intercept_[0]), 3)} | found


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    asked = parser.parse_args(argv)
    read = labelled(asked.labels)
    if asked.folds:
        print(measure(read, asked.folds))
        return 0
    WEIGHTS.write_text(lines(train(read)) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
