"""How likely a text's English is faulty all over, for faults that no single rule is sure of.

A small linear model reads which words stand beside which. All words but those of general use are
read by their endings alone. It tells nothing of one place: what is shown is found by the rules.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from itertools import pairwise
from math import log, log1p, sqrt
from pathlib import Path

import tomli

from reportgen.language.grammar.rough import find_rough, is_clean
from reportgen.language.grammar.rules import load_tables
from reportgen.language.measured import Measured, probability
from reportgen.language.slips import lower_case_i, missing_capitals, spacing
from reportgen.language.text import normalise
from reportgen.language.text import words as words_of

CUT = Path(__file__).with_name("density.toml")
WEIGHTS = Path(__file__).with_name("density.json")
READ = 12_000  # characters of a text; the platform takes 5,000
FEWEST_WORDS = 18  # of a text that is judged so
MOST_FAULTY = 0.15  # that a single sentence may be, to be offered for pasting
_OF_TEXTS = frozenset({"no_final", "long"})  # marks that a heading may have, too
MANY_MISSPELT = 3  # different words: spelling alone is told by itself
SHORT = 15  # words: a slip weighs no more in fewer
SCALE = 8.0  # of pairs of words beside the measures
_TOKEN = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|\d[\d.,%+]*|[.,;:!?()&/]|\n|[^\sA-Za-z\d]")
_WHOLE = re.compile(r"[\"“(]?[A-Z][^\n•]*[.!?][\"”)]?")
_BLANKS = re.compile(r"[ \t]+")

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Counted:
    """The words of a text, and the slips in it that are told one by one."""

    words: int
    grammar: int = 0
    rough: int = 0  # what is seldom right
    misspelt: int = 0  # different words, as in `doubted`
    doubted: int = 0
    small_i: int = 0
    spacing: int = 0
    capitals: int = 0

    @property
    def may_be_dense(self) -> bool:
        """Whether more than a few words' spelling is surely wrong, in a text of some length."""
        beside = self.grammar + self.rough + self.small_i + self.spacing + self.capitals
        return self.words >= FEWEST_WORDS and (beside > 0 or self.misspelt >= MANY_MISSPELT)


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """What density.toml says."""

    kept: frozenset[str]
    endings: tuple[tuple[str, str], ...]
    marks: Mapping[str, re.Pattern[str]]


def count_slips(
    text: str, grammar: int, misspelt: int, doubted: int, knows: Callable[[str], bool]
) -> Counted:
    """The slips of a text; those that are found with a profile around it are handed in."""
    return Counted(
        words=len(words_of(normalise(text))),
        grammar=grammar,
        rough=len(find_rough(text)),
        misspelt=misspelt,
        doubted=doubted,
        small_i=len(lower_case_i(text)),
        spacing=len(spacing(text)),
        capitals=len(missing_capitals(text, knows)),
    )


def how_faulty(text: str, counted: Counted) -> float:
    """The share of such texts that two readers call densely faulty, 0..1."""
    return probability(_load_weights().of(density_features(text, counted)))


def density_features(text: str, counted: Counted) -> Features:
    """A text's measures by name."""
    plain = _BLANKS.sub(" ", text[:READ])
    classes = [_class_of(piece) for piece in _TOKEN.findall(plain)]
    pairs = Counter([*classes, *_pairs(classes)])
    weight = sqrt(sum((1 + log(n)) ** 2 for n in pairs.values())) or 1.0
    features = {f"s:{name}": (1 + log(n)) / weight * SCALE for name, n in pairs.items()}
    size = max(counted.words, SHORT)
    for name, value in asdict(counted).items():
        if name != "words":
            features[f"dense:{name}"] = log1p(60 * value / size)
            features[f"count:{name}"] = log1p(value)
    features["words"] = log(size) / 2
    features["bias"] = 1.0
    for name, pattern in load_cut().marks.items():
        hits = sum(1 for _ in pattern.finditer(plain))
        features[f"mark:{name}"] = log1p(60 * hits / size) / 2
    return features


def reads_well(sentence: str) -> bool:
    """Whether a sentence without a slip that is told is likely to have no other one."""
    plain = _BLANKS.sub(" ", sentence)
    marks = load_cut().marks
    if not _WHOLE.fullmatch(plain) or "  " in sentence or not is_clean(sentence):
        return False
    if find_rough(sentence) or any(marks[n].search(plain) for n in marks if n not in _OF_TEXTS):
        return False
    counted = Counted(words=len(words_of(normalise(sentence))))
    return how_faulty(sentence, counted) < MOST_FAULTY


@cache
def ordinary_words() -> frozenset[str]:
    """Words of general use and of many trades, which have no capital inside a sentence."""
    classes = load_tables()["classes"]
    trades = " ".join(classes[name] for name in ("profession", "adjective", "field", "countable"))
    return frozenset(w for w in (*load_cut().kept, *trades.split()) if len(w) > 1)


def heaviest(sentences: Iterable[str]) -> int:
    """Which of some sentences weighs most, by its words alone."""
    weights = _load_weights().weights

    def weighs(sentence: str) -> float:
        classes = [_class_of(piece) for piece in _TOKEN.findall(sentence)]
        found = [weights.get(f"s:{name}", 0.0) for name in {*classes, *_pairs(classes)}]
        return sum(found) / sqrt(len(found) + 20)

    scores = [weighs(s) for s in sentences]
    return max(range(len(scores)), key=scores.__getitem__, default=0)


def _pairs(classes: Sequence[str]) -> Iterable[str]:
    return (f"{a} {b}" for a, b in pairwise(classes))


def _class_of(piece: str) -> str:
    """A word of general use as it is, another by its ending; capitals are told."""
    if not piece[0].isalpha():
        return _class_of_sign(piece)
    cut = load_cut()
    small = piece.lower().replace("’", "'")
    if small in cut.kept:
        if piece == "i":
            return "i_low"
        own = small == "i" or small.startswith("i'")
        return f"^{small}" if piece[0].isupper() and not own else small
    if piece.isupper() and len(piece) > 1:
        return "AC"
    kind = next((k for e, k in cut.endings if small.endswith(e) and len(small) > len(e) + 2), "w")
    return f"C{kind}" if piece[0].isupper() else kind


def _class_of_sign(piece: str) -> str:
    if piece[0].isdigit():
        return "#"
    if piece == "\n":
        return "¶"
    return piece if piece in ".,;:!?()&/" else "*"


@cache
def load_cut() -> Cut:
    """How texts are cut."""
    read = tomli.loads(CUT.read_text(encoding="utf-8"))
    return Cut(
        frozenset(read["kept"].split()),
        tuple((ending, kind) for ending, kind in read["endings"]),
        {name: re.compile(pattern) for name, pattern in read["marks"].items()},
    )


@cache
def _load_weights(path: Path = WEIGHTS) -> Measured:
    return Measured(json.loads(path.read_text(encoding="utf-8")))
