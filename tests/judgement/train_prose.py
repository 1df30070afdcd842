"""Train the weights of reportgen.language.prose: `python -m tests.judgement.train_prose`.

Needs scikit-learn (`pip install -e '.[train]'`) and labelled texts, whose paths are given: an
overview a line with its readers' tiers and tags, and an overview a line with its sentences' kinds.
The same labels give the same file. What it keeps of the texts is single words that stand in several
of them, each with a weight.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.ensemble import GradientBoostingClassifier, GradientBoostingRegressor
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVR

from reportgen.language.measured import Measured
from reportgen.language.prose.features import Features, sentence_features
from reportgen.language.prose.model import WEIGHTS, ProseModel, measures
from reportgen.language.prose.sentences import split
from reportgen.language.text import normalise
from reportgen.rulebook.limits import OverviewLimits
from reportgen.rulebook.loader import load_rulebook
from tests.judgement.bench import SETS, load_cases
from tests.judgement.labelled_overviews import CODES, Read, folds, read_labels
from tests.judgement.trained import lines, scaled, trees_of, weights_of

LETTERS = "ofgprswxmlcty"
FEWEST_TEXTS = 5  # that hold a word which is kept
WORDS = ("w:", "first:")
# A tier's place on the scale of the check: 0.85 passes, below 0.5 needs rewriting.
PLACES = {0: 0.0, 1: 0.4, 2: 0.85, 3: 1.0}
PRECISE = 0.85  # of a fault that is said, on texts the model hasn't seen
PASSED = 0.94  # share of what readers send or polish that should pass, before what is named costs
REWRITTEN = 0.45  # share of what readers rewrite that is to be fixed, not only improved
BOOSTED = {
    "n_estimators": 80,
    "max_depth": 2,
    "learning_rate": 0.1,
    "subsample": 0.5,
    "max_features": 0.2,
    "min_samples_leaf": 5,
    "random_state": 0,
}
# Two measures together tell what neither does alone: a second degree for the quality.
QUADRATIC = {"kernel": "poly", "degree": 2, "coef0": 0.5, "C": 0.05, "epsilon": 0.1}
SQUARES = 16
# Trees see what holds only together; the mean of both tells more than either.
GROWN = {
    "n_estimators": 120,
    "max_depth": 3,
    "learning_rate": 0.08,
    "subsample": 0.5,
    "max_features": 0.2,
    "min_samples_leaf": 5,
    "random_state": 0,
}
SHARED = frozenset({"new", "united", "south", "north", "republic", "of", "and", "the"})
COMMON = 6  # texts that hold a word which tells of nobody's work
TOLD_BY_NOBODY = 0.5  # weight of one's tags, which follow from what its writer meant
OF_STRANGERS = 2  # weight of an invented text by somebody who knew no rule of ours
# What rules can't tell; trees only where there are texts enough for them.
TAGS = ("no_offer", "no_client", "no_proof", "empty_praise", "job_seeker", "keyword_dump")
ENOUGH_FOR_TREES = 100
INNER = 8
INVENTED = "case "
STRANGER = "of "  # after it: an invented text by somebody who knew no rule of ours
PLAIN = Path(__file__).parent / "examples" / "plain_prose.toml"


def invented() -> list[Read]:
    """Plain and concrete prose, of which real profiles have little: the bench's and some more.

    A case of the bench without a fault is one to send; what each expects are its tags.
    """
    tags = {f"overview.{code}": tag for tag, code in CODES.items()}
    found = []
    for case in load_cases("overview", SETS[:3]):
        plain = case.profile.overview.isascii()
        if case.status == "judged" and plain and len(case.profile.overview.split()) > 5:
            said = frozenset(tags[c] for c in case.expect if c in tags)
            tier = 3 if not case.expect else 1 if said else 2
            found.append(_example(case.id, case.profile.overview, tier, said))
    for n, one in enumerate(tomllib.loads(PLAIN.read_text(encoding="utf-8"))["overview"]):
        found.append(_example(str(n), one["text"], one["tier"], frozenset(one["tags"])))
    return found


def _example(name: str, text: str, tier: int, tags: frozenset[str]) -> Read:
    return Read(f"{INVENTED}{name}", text, "", (), (tier, tier), (tags, tags))


def read_sentences(path: Path) -> dict[str, list[list[tuple[str, str]]]]:
    """By overview, each reader's sentences with the letters of their kinds."""
    found: dict[str, list[list[tuple[str, str]]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        pairs = [(s["text"], s["kinds"]) for s in row["sentences"]]
        found.setdefault(row["pid"], []).append(pairs)
    return found


def aligned(text: str, labelled: Sequence[tuple[str, str]]) -> list[str]:
    """For each of our sentences the letters of the reader's that it shares most with, or ""."""
    flat = "".join(text.split())
    spans: list[tuple[int, int, str]] = []
    at = 0
    for piece, letters in labelled:
        plain = "".join(piece.split())
        start = flat.find(plain, at)
        if start < 0:
            continue
        spans.append((start, start + len(plain), letters))
        at = start + len(plain)
    before = np.cumsum([0] + [not c.isspace() for c in text])
    return [_best(int(before[s.start]), int(before[s.end]), spans) for s in split(text)]


def _best(start: int, end: int, spans: Iterable[tuple[int, int, str]]) -> str:
    shared = [(min(end, stop) - max(start, begin), letters) for begin, stop, letters in spans]
    most, letters = max(shared, default=(0, ""))
    return letters if 2 * most > end - start else ""


class Sentences:
    """All labelled sentences with their measures, computed once."""

    def __init__(self, texts: Mapping[str, str], kinds: Mapping[str, Any]) -> None:
        self.rows: list[tuple[str, Features, str]] = []
        for pid in sorted(kinds.keys() & texts.keys()):
            cut = split(texts[pid])
            found = [sentence_features(cut, at) for at in range(len(cut))]
            for pairs in kinds[pid]:
                letters = aligned(texts[pid], pairs)
                self.rows += [(pid, f, k) for f, k in zip(found, letters, strict=True) if k]

    def fit(self, without: Collection[str]) -> dict[str, list[float]]:
        """A row of weights a measure, a column a kind; texts in `without` are not looked at."""
        rows = [row for row in self.rows if row[0] not in without]
        seen: dict[str, set[str]] = {}
        for pid, features, _ in rows:
            for name in features:
                seen.setdefault(name, set()).add(pid)
        kept = sorted(
            n
            for n, pids in seen.items()
            if (len(pids) >= FEWEST_TEXTS or not n.startswith(WORDS))
            and n.partition(":")[2] not in countries()
        )
        matrix = _sparse([f for _, f, _ in rows], kept)
        columns = []
        for letter in LETTERS:
            true = np.array([letter in k for _, _, k in rows])
            model = LogisticRegression(C=1.0, solver="liblinear", fit_intercept=False, tol=1e-3)
            columns.append(model.fit(matrix, true).coef_[0])
        table = np.round(np.array(columns).T, 2)
        return {n: row.tolist() for n, row in zip(kept, table, strict=True) if np.any(row)}


def _sparse(rows: Sequence[Features], names: Sequence[str]) -> csr_matrix:
    index = {name: at for at, name in enumerate(names)}
    data, columns, ends = [], [], [0]
    for row in rows:
        for name, value in row.items():
            if name in index and value:
                data.append(value)
                columns.append(index[name])
        ends.append(len(data))
    return csr_matrix(
        (data, np.array(columns, dtype=np.int32), np.array(ends, dtype=np.int32)),
        shape=(len(rows), len(names)),
    )


def train(read: Sequence[Read], sentences: Sentences, without: Collection[str] = ()) -> ProseModel:
    """The model from all texts but those in `without`."""
    read = [*(r for r in read if r.pid not in without), *invented()]
    kinds = sentences.fit(without)
    common = common_words(read)
    measured = _measured(read, sentences, without, common)
    names = sorted({n for f in measured for n in f})
    matrix = np.array([[f.get(n, 0.0) for n in names] for f in measured])
    place = np.array([np.mean([_place_of(t) for t in r.tiers]) for r in read])
    quality, thresholds = _quality(names, matrix, place, read)
    tags: dict[str, Measured] = {}
    for tag in TAGS:
        tags[tag], thresholds[tag] = _tag(tag, names, matrix, read)
    return ProseModel(LETTERS, kinds, quality, tags, thresholds, common)


def _place_of(tier: float) -> float:
    """A tier's place; one between two lies straight between theirs."""
    return float(np.interp(tier, list(PLACES), list(PLACES.values())))


def common_words(read: Sequence[Read]) -> frozenset[str]:
    """Words that stand in several of the real texts, and all countries alike."""
    seen: dict[str, int] = {}
    for one in read:
        if not one.pid.startswith(INVENTED):
            for word in {w for s in split(one.text) for w in s.said if w.isalpha()}:
                seen[word] = seen.get(word, 0) + 1
    return frozenset(word for word, texts in seen.items() if texts >= COMMON) | countries()


@cache
def countries() -> frozenset[str]:
    """Words of their names: where somebody is from says nothing of a sentence or a text."""
    swapped = tomllib.loads((files("reportgen.run") / "fairness.toml").read_text("utf-8"))
    listed = [
        *load_rulebook().checks["overview"].limits_as(OverviewLimits).places,
        *(name for names in swapped["countries"].values() for name in names),
    ]
    return frozenset(w for name in listed for w in name.casefold().split() if w.isalpha()) - SHARED


def _measured(
    read: Sequence[Read],
    sentences: Sentences,
    without: Collection[str],
    common: frozenset[str],
) -> list[Features]:
    """Each text's measures, its sentences told apart by a model that hasn't seen it."""
    found: dict[str, Features] = {}
    for part in folds(read, INNER):
        kinds = sentences.fit({*without, *part})
        model = ProseModel(LETTERS, kinds, Measured({}), {}, {}, common)
        for one in read:
            if one.pid in part:
                _, found[one.pid] = measures(model, one.text, normalise(one.text), split(one.text))
    return [found[r.pid] for r in read]


def is_real(one: Read) -> bool:
    """Whether two readers have read it, and somebody has really written it: what limits rest on."""
    return len(one.tiers) > 1 and not one.pid.startswith(INVENTED)


def _unseen(fit: Any, matrix: Any, read: Sequence[Read]) -> Any:
    """What `fit` on the other parts says of each text."""
    found = np.zeros(len(read))
    for part in folds(read, INNER):
        held = np.array([r.pid in part for r in read])
        found[held] = fit(~held)(matrix[held])
    return found


def _quality(
    names: Sequence[str], matrix: Any, place: Any, read: Sequence[Read]
) -> tuple[Measured, dict[str, float]]:
    matrix, mean, spread = scaled(matrix)
    weight = np.array([_weight(r) for r in read])

    def fit(rows: Any) -> Any:
        said = {"X": matrix[rows], "y": place[rows], "sample_weight": weight[rows]}
        grown = GradientBoostingRegressor(**GROWN).fit(**said)
        return _Mean(_Quadratic(SVR(gamma=1 / matrix.shape[1], **QUADRATIC).fit(**said)), grown)

    unseen = _unseen(fit, matrix, read)
    sure = np.array([is_real(r) for r in read])
    good = unseen[sure & np.array([min(r.tiers) >= 2 for r in read])]
    bad = unseen[sure & np.array([max(r.tiers) <= 1 for r in read])]
    unseen = unseen[sure]
    thresholds = {
        "pass": round(float(np.quantile(good, 1 - PASSED)), 4),
        "fix": round(float(np.quantile(bad, REWRITTEN)), 4),
        "least": round(float(np.quantile(unseen, 0.01)), 4),
        "most": round(float(np.quantile(unseen, 0.98)), 4),
    }
    return fit(np.ones(len(read), dtype=bool)).as_measured(names, mean, spread), thresholds


def _weight(one: Read) -> float:
    strange = one.pid.startswith(INVENTED + STRANGER)
    return OF_STRANGERS if strange else len(one.tiers)


class _Mean:
    """The mean of a quadratic and of grown trees."""

    def __init__(self, quadratic: _Quadratic, grown: GradientBoostingRegressor) -> None:
        self.quadratic, self.grown = quadratic, grown

    def __call__(self, texts: Any) -> Any:
        return (self.quadratic(texts) + self.grown.predict(texts)) / 2

    def as_measured(self, names: Sequence[str], mean: Any, spread: Any) -> Measured:
        line = self.quadratic.as_measured(names, mean, spread, 0.5)
        bias = line.weights.get("bias", 0.0) + float(self.grown.init_.constant_.ravel()[0]) / 2
        trees = trees_of(self.grown, names, mean, spread, 0.5)
        return Measured(
            {**line.weights, "bias": round(bias, 4)}, trees, line.raising, line.lowering
        )


class _Quadratic:
    """A support vector machine of second degree as what it comes to: a line and a few squares.

    Of the squares the strongest are kept; no text's own measures are.
    """

    def __init__(self, machine: SVR) -> None:
        at, share, gamma = machine.support_vectors_, machine.dual_coef_[0], machine.gamma
        self.bias = float(machine.coef0**2 * share.sum() + machine.intercept_[0])
        self.line = 2 * gamma * machine.coef0 * (share @ at)
        signs, vectors = np.linalg.eigh(gamma**2 * (at * share[:, None]).T @ at)
        kept = np.argsort(-np.abs(signs))[:SQUARES]
        self.signs = np.sign(signs[kept])
        vectors = vectors[:, kept] * np.sqrt(np.abs(signs[kept]))
        self.squares = vectors * np.where(vectors.sum(axis=0) < 0, -1, 1)

    def __call__(self, texts: Any) -> Any:
        return (texts @ self.squares) ** 2 @ self.signs + texts @ self.line + self.bias

    def as_measured(self, names: Sequence[str], mean: Any, spread: Any, part_of: float) -> Measured:
        squares = self.squares * np.sqrt(part_of)
        parts = [weights_of(names, part, 0.0, mean, spread) for part in squares.T]
        told = list(zip(self.signs, parts, strict=True))
        return Measured(
            weights_of(names, self.line * part_of, self.bias * part_of, mean, spread),
            raising=[part for sign, part in told if sign > 0],
            lowering=[part for sign, part in told if sign < 0],
        )


def _tag(
    tag: str, names: Sequence[str], matrix: Any, read: Sequence[Read]
) -> tuple[Measured, float]:
    matrix, mean, spread = scaled(matrix)
    share = np.array([np.mean([tag in tags for tags in r.tags]) for r in read])
    doubtful = (share > 0) & (share < 1)
    weight = np.where(doubtful, 0.3, 1.0) * np.where([len(r.tiers) > 1 for r in read], 1.0, 0.6)
    weight *= np.where([tag in r.unsure for r in read], 1e-6, 1.0)
    weight *= np.where([r.pid.startswith(INVENTED + STRANGER) for r in read], TOLD_BY_NOBODY, 1.0)
    true = share >= 0.5
    with_trees = true.sum() >= ENOUGH_FOR_TREES

    def fitted(rows: Any) -> list[Any]:
        models: list[Any] = [LogisticRegression(C=0.02, max_iter=3000)]
        if with_trees:
            models.append(GradientBoostingClassifier(**BOOSTED))
        return [m.fit(matrix[rows], true[rows], sample_weight=weight[rows]) for m in models]

    def fit(rows: Any) -> Any:
        models = fitted(rows)
        return lambda texts: np.mean([m.decision_function(texts) for m in models], axis=0)

    sure = ~doubtful & np.array([not r.pid.startswith(INVENTED) for r in read])
    odds = _unseen(fit, matrix, read)[sure]
    threshold = _threshold(1 / (1 + np.exp(-odds)), true[sure])
    line, *forest = fitted(np.ones(len(read), dtype=bool))
    if not forest:
        weights = weights_of(names, line.coef_[0], line.intercept_[0], mean, spread)
        return Measured(weights), threshold
    often = forest[0].init_.class_prior_[1]
    bias = line.intercept_[0] + np.log(often / (1 - often))
    weights = weights_of(names, line.coef_[0] / 2, bias / 2, mean, spread)
    return Measured(weights, trees_of(forest[0], names, mean, spread, 0.5)), threshold


def _threshold(unseen: Any, true: Any) -> float:
    """The least probability from which the fault is there often enough; 1 where it never is."""
    best = 1.0
    for at in np.sort(unseen)[::-1]:
        said = unseen >= at
        if said.sum() >= 3 and true[said].mean() >= PRECISE:
            best = float(at)
    return round(best, 4)


def as_json(model: ProseModel) -> str:
    """One measure a line, so that a new training shows what it changed."""
    parts = {
        "letters": json.dumps(model.letters),
        "thresholds": json.dumps(model.thresholds, sort_keys=True),
        "quality": lines(asdict(model.quality)),
        "common": json.dumps(" ".join(sorted(model.common))),
        "tags": lines({tag: asdict(part) for tag, part in model.tags.items()}),
        "kinds": lines(model.kinds),
    }
    return "{\n" + ",\n".join(f"{json.dumps(n)}: {part}" for n, part in parts.items()) + "\n}\n"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_prose", description=__doc__)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("labels", type=Path, nargs="+")
    parser.add_argument("--texts", type=Path, nargs="*", default=[], help="more overviews, by pid")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    given = parser.parse_args(arguments)
    read = [one for path in given.labels for one in read_labels(path)]
    model = train(read, load_sentences(given.sentences, read, given.texts))
    given.out.write_text(as_json(model), encoding="utf-8")
    print(f"{given.out}: {given.out.stat().st_size} bytes, thresholds {model.thresholds}")
    return 0


def load_sentences(path: Path, read: Sequence[Read], more: Sequence[Path]) -> Sentences:
    """The labelled sentences, their texts found among the overviews of both."""
    texts = {}
    for other in more:
        for line in other.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            texts[row["pid"]] = row["overview"]
    texts |= {r.pid: r.text for r in read}
    return Sentences(texts, read_sentences(path))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
