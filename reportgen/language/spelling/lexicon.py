"""The words we know, how common each is, and which of them a wrong one may have been meant for."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import pairwise
from math import log10
from pathlib import Path

from pydantic_core import from_json
from rapidfuzz import process
from rapidfuzz.distance import OSA

from reportgen.language.spelling.forms import is_compound, other_forms

ALWAYS = Path(__file__).with_name("always.txt")
NAMES = Path(__file__).with_name("names.txt")
MORE = Path(__file__).with_name("scowl.txt")
TRADE = Path(__file__).with_name("trade.txt")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
FEW, COMMON = 40, 400  # times among 1.6 billion words; what is rarer is nobody's target
NAME_WEIGHT = 3.0  # a product's name weighs like a word of so many tenfolds
TWO_SLIPS_FROM, THREE_SLIPS_FROM = (
    5,
    8,
)  # letters; a shorter word with so many slips is another word
CLOSEST = 6  # targets that are weighed

VOWELS = frozenset("aeiouy")
_ALIKE = frozenset(
    map(frozenset, ("ck", "cs", "sz", "fv", "mn", "dt", "bp", "gj", "qk", "xs", "cq"))
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbours() -> frozenset[frozenset[str]]:
    found = {frozenset(row[at : at + 2]) for row in _ROWS for at in range(len(row) - 1)}
    for upper, lower in pairwise(_ROWS):
        for at, key in enumerate(lower):
            found |= {frozenset((key, other)) for other in upper[at : at + 2]}
    return frozenset(found)


KEYS = _neighbours()


@dataclass(frozen=True, slots=True)
class Target:
    """A known word that a wrong one is near to; `steps` are the slips, `cost` weighs them."""

    word: str
    steps: tuple[str, ...]
    cost: float
    weight: float  # how common, in tenfolds
    name: bool

    @property
    def rank(self) -> float:
        return self.weight - 2.6 * self.cost


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Words with their counts in films and in profiles, and names as they are written."""

    counts: Mapping[str, int]
    trade: Mapping[str, int]
    names: Mapping[str, str]
    always: Mapping[str, str]

    @cached_property
    def near(self) -> Mapping[tuple[str, int], list[str]]:
        """The common words, by their first letter and their length."""
        found: dict[tuple[str, int], list[str]] = defaultdict(list)
        common = {word for word, count in self.counts.items() if count >= COMMON}
        for word in sorted(common | self.trade.keys() | self.names.keys()):
            found[word[0], len(word)].append(word)
        return dict(found)

    def has(self, word: str) -> bool:
        """Whether this very word is known; `word` is lower case."""
        return word in self.counts or word in self.names or word in self.trade

    def knows(self, word: str) -> bool:
        """Whether it is known as it stands, as an owner's, or as a name of ours with its plural."""
        plain = word.removesuffix("'s")
        return self.has(word) or self.has(plain) or (plain[-1:] == "s" and self._ours(plain[:-1]))

    def meant_always(self, word: str) -> str:
        """What is meant by a slip that nobody makes on purpose, "" for any other word."""
        return "" if self.has(word) else self.always.get(word, "")

    def weight(self, word: str) -> float:
        films = log10(1 + self.counts.get(word, 0)) - 2.0
        trade = 1.0 + 1.2 * log10(self.trade[word]) if word in self.trade else 0.0
        return max(films, trade, NAME_WEIGHT if word in self.names else 0.0)

    def stem(self, word: str) -> str:
        """The known word that this one is built from by an ending or a beginning, or ""."""
        for ending, instead in _ENDINGS:
            if word.endswith(ending):
                part = word[: len(word) - len(ending)] + instead
                if len(part) > 3 and self.has(part):
                    return part
        for form in other_forms(word):
            if len(form) > 3 and self.has(form):
                return form
        return ""

    def is_compound(self, word: str) -> bool:
        """Whether it is two common words written as one."""
        return is_compound(word, _Usual(self))

    def targets(self, word: str) -> tuple[Target, ...]:
        """The known words that this one may have been meant for, the likeliest first."""
        found = {w for w in _one_slip(word) if self.counts.get(w, 0) >= FEW or self._ours(w)}
        if len(word) >= TWO_SLIPS_FROM:
            found |= self._within(2, word)
        if not found and len(word) >= THREE_SLIPS_FROM:
            found |= self._within(3, word)
        found.discard(word)
        likely = sorted(found, key=lambda w: (OSA.distance(word, w) * 2 - self.weight(w), w))
        targets = [self._target(word, w) for w in likely[: 2 * CLOSEST]]
        return tuple(sorted(targets, key=lambda t: (-t.rank, t.word))[:CLOSEST])

    def _within(self, slips: int, word: str) -> set[str]:
        """Common words so many slips away that begin alike."""
        found: set[str] = set()
        for size in range(len(word) - slips, len(word) + slips + 1):
            if listed := self.near.get((word[0], size)):
                hits = process.extract(
                    word, listed, scorer=OSA.distance, score_cutoff=slips, limit=None
                )
                found.update(hit[0] for hit in hits)
        return found

    def _ours(self, word: str) -> bool:
        return word in self.trade or word in self.names

    def _target(self, word: str, meant: str) -> Target:
        cost, steps = _slips(word, meant)
        named = meant in self.names and self.counts.get(meant, 0) < COMMON
        return Target(
            self.names.get(meant, meant) if named else meant, steps, cost, self.weight(meant), named
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Usual(Collection[str]):
    lexicon: Lexicon

    def __contains__(self, word: object) -> bool:
        return self.lexicon.counts.get(str(word), 0) >= COMMON or self.lexicon._ours(str(word))

    def __iter__(self) -> Iterator[str]:
        return iter(self.lexicon.counts)

    def __len__(self) -> int:
        return len(self.lexicon.counts)


_ENDINGS = (
    ("'s", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ing", ""),
    ("ing", "e"), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("or", "e"), ("ly", ""),
    ("al", ""), ("able", ""), ("able", "e"), ("ability", ""), ("ability", "able"), ("ness", ""),
    ("less", ""), ("ful", ""), ("ize", ""), ("izing", ""), ("ized", ""), ("ization", ""),
    ("ization", "e"), ("ising", "ize"), ("isation", "ize"), ("ise", "ize"), ("ised", "ize"),
    ("ist", ""), ("ists", ""), ("ship", ""), ("wise", ""), ("ism", ""), ("y", ""), ("ity", ""),
    ("ify", ""), ("ative", "e"), ("ational", "e"), ("ings", ""), ("ings", "e"),
)  # fmt: skip


def _one_slip(word: str) -> Iterator[str]:
    """Every spelling that is one slip away."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    for before, after in cuts:
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in LETTERS:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]


def _slips(wrong: str, meant: str) -> tuple[float, tuple[str, ...]]:
    """The cheapest way from the word that was meant to the one that was written."""
    rows: list[list[tuple[float, tuple[str, ...]]]] = [
        [(0.0, ())] * (len(meant) + 1) for _ in range(len(wrong) + 1)
    ]
    for i in range(len(wrong) + 1):
        for j in range(len(meant) + 1):
            if i == j == 0:
                continue
            ways = []
            if i and j and wrong[i - 1] == meant[j - 1]:
                ways.append(rows[i - 1][j - 1])
            for (a, b), step, price in _steps(wrong, meant, i, j):
                cost, before = rows[a][b]
                ways.append((cost + price + (0.4 if min(a, b) == 0 else 0.0), (*before, step)))
            rows[i][j] = min(ways, key=lambda way: way[0])
    return rows[-1][-1]


def _steps(wrong: str, meant: str, i: int, j: int) -> Iterator[tuple[tuple[int, int], str, float]]:
    if i and j and wrong[i - 1] != meant[j - 1]:
        step, price = _swapped(wrong[i - 1], meant[j - 1])
        yield (i - 1, j - 1), step, price
    if i:
        letter = wrong[i - 1]
        doubled = (i > 1 and wrong[i - 2] == letter) or (i < len(wrong) and wrong[i] == letter)
        yield (i - 1, j), "doubled" if doubled else "added", 0.5 if doubled else 0.9
    if j:
        letter = meant[j - 1]
        doubled = (j > 1 and meant[j - 2] == letter) or (j < len(meant) and meant[j] == letter)
        price = 0.5 if doubled else 0.7 if letter in VOWELS or letter == "h" else 0.85
        yield (i, j - 1), "undoubled" if doubled else "missing", price
    if i > 1 and j > 1 and wrong[i - 1] == meant[j - 2] and wrong[i - 2] == meant[j - 1]:
        yield (i - 2, j - 2), "turned", 0.6


def _swapped(one: str, other: str) -> tuple[str, float]:
    if one in VOWELS and other in VOWELS:
        return "vowel", 0.6
    pair = frozenset((one, other))
    if pair in _ALIKE:
        return "alike", 0.65
    return ("key", 0.75) if pair in KEYS else ("letter", 1.0)


def word_counts(language: str) -> dict[str, int]:
    """How often each word stands in films' subtitles: `pyspellchecker`'s data, without its code."""
    packed = files("spellchecker").joinpath(f"resources/{language}.json.gz").read_bytes()
    # Half the time of json's own reader for so many keys.
    counts: dict[str, int] = from_json(gzip.decompress(packed), cache_strings=False)
    return counts


@cache
def load_lexicon() -> Lexicon:
    """The lexicon that ships: `pyspellchecker`'s counts, SCOWL, our own names and our counts."""
    counts = word_counts("en")
    counts |= dict.fromkeys(
        (w for line in _lines(MORE) for w in line.split() if w not in counts), FEW
    )
    trade = {w: int(n) for w, n in (line.split() for line in _lines(TRADE))}
    names: dict[str, str] = {}
    for line in _lines(NAMES):
        for name in line.split():
            folded = name.casefold()
            if folded.isalpha() and folded.isascii():
                names.setdefault(folded, name)
    always = dict(line.split(" ", 1) for line in _lines(ALWAYS))
    return Lexicon(counts, trade, names, always)


def _lines(path: Path) -> list[str]:
    read = path.read_text(encoding="utf-8").splitlines()
    return [line for line in read if line and not line.startswith("#")]
