"""The words of a text that no list knows, each with how likely it is misspelt."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from reportgen.language.detection import detect, foreign_small_words
from reportgen.language.measured import Measured
from reportgen.language.spelling.lexicon import Target, load_lexicon
from reportgen.language.spelling.measures import NOWHERE, SMALL, Measures, WordContext, measure
from reportgen.language.spelling.tokens import Token, is_plain, prose_tokens
from reportgen.language.text import normalised

WEIGHTS = Path(__file__).with_name("weights.json")
NEAR = 3  # words to each side that tell of another language
FORMED = 5  # letters of a word that a rare form is built on
ENDINGS = (("s", ""), ("ers", ""), ("er", ""))
CLOSE = 1.0  # rank; two targets nearer than that may both be meant

_QUOTED = re.compile(r"(?<!\w)\"(?=[^\s\"])[^\"\n]{1,60}(?<=[^\s\"])\"(?!\w)|«[^»\n]{1,60}»")
_SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?!\s))+")


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that may be misspelt. `start`:`end` are offsets in the original text.

    `sure` ones are wrong; the others are to be looked at, for they may be names or terms.
    """

    start: int
    end: int
    word: str
    corrections: tuple[str, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class SpellingModel:
    """Weights by measure; from the odds `sure` on a word is wrong, from `doubtful` on it may be."""

    measured: Measured
    sure: float
    doubtful: float

    def odds(self, measures: Measures) -> float:
        return self.measured.of({**measures, "bias": 1.0})


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word no list knows, its targets, and what was measured of it."""

    token: Token
    targets: tuple[Target, ...]
    measures: Measures


@lru_cache(maxsize=16_384)
def may_be_wrong(word: str) -> bool:
    """Whether it is a plain word that no list knows."""
    return is_plain(word) and word.isascii() and not load_lexicon().knows(word.casefold())


def unknown_words(tokens: Sequence[Token], where: str, around: WordContext) -> Iterator[Unknown]:
    """Every word no list knows; `where` is the field of the profile."""
    for at, token in enumerate(tokens):
        if may_be_wrong(token.word) and not (
            among_foreign(tokens, at) or behind_foreign(tokens, at) or is_form(token.word)
        ):
            targets, measures = measure(tokens, at, where, around)
            yield Unknown(token, targets, measures)


def among_foreign(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words next to it are another language's."""
    near = (*tokens[max(0, at - NEAR) : at], *tokens[at + 1 : at + 1 + NEAR])
    words = [t.word.casefold() for t in near]
    small = foreign_small_words()
    foreign = sum(w in small or not w.isascii() for w in words)
    return foreign > 1 and foreign > sum(w in SMALL for w in words)


def behind_foreign(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word right before it can only be another language's: "cédula profesional"."""
    if not at or tokens[at - 1].end + 1 != tokens[at].start:
        return False
    before = tokens[at - 1].word
    return before.islower() and not before.isascii() and not load_lexicon().knows(before)


def is_form(word: str) -> bool:
    """Whether it is built by rule on a word that a list has: "swales", "detailer"."""
    folded = word.casefold()
    knows = load_lexicon().knows
    return any(
        folded.endswith(ending)
        and not folded.endswith("ss")
        and len(stem := folded.removesuffix(ending) + kept) >= FORMED
        and knows(stem)
        and not load_lexicon().meant_always(folded)
        for ending, kept in ENDINGS
    )


def misspelt(
    text: str,
    where: str = "overview",
    around: WordContext = NOWHERE,
    model: SpellingModel | None = None,
) -> tuple[Misspelling, ...]:
    """The words that are misspelt or may be, in order."""
    model = model or load_model()
    plain = normalised(text)
    quoted = [match.span() for match in _QUOTED.finditer(plain.text)]
    found = []
    for unknown in unknown_words(prose_tokens(plain.text), where, around):
        if is_foreign(plain.text, unknown.token.start):
            continue
        odds = model.odds(unknown.measures)
        always = load_lexicon().meant_always(unknown.token.word.casefold())
        if always or odds >= model.doubtful:
            start, end = plain.original(unknown.token.start, unknown.token.end)
            corrections = (always,) if always else _corrections(unknown)
            # What stands in quotes may be a name, of a course or a book: "El turno".
            named = any(a <= unknown.token.start < b for a, b in quoted)
            sure = bool(always) or (odds >= model.sure and bool(corrections) and not named)
            found.append(Misspelling(start, end, unknown.token.word, corrections, sure))
    return tuple(found)


def is_foreign(plain: str, at: int) -> bool:
    """Whether what stands there is in a sentence or line of another language."""
    return any(
        start <= at < end and end - start > 20 and detect(plain[start:end]) not in (None, "en")
        for start, end in _sentences(plain)
    )


@lru_cache(maxsize=16)
def _sentences(plain: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _SENTENCE.finditer(plain))


def _corrections(unknown: Unknown) -> tuple[str, ...]:
    """What was meant, the likeliest first: more than one where two are close."""
    if not unknown.targets:
        return ()
    best = unknown.targets[0].rank
    owner = "'s" if unknown.token.word.casefold().endswith("'s") else ""
    return tuple(t.word + owner for t in unknown.targets[:3] if t.rank > best - CLOSE)


@cache
def load_model(path: Path = WEIGHTS) -> SpellingModel:
    """The model of a weights file."""
    read = json.loads(path.read_text(encoding="utf-8"))
    measured = Measured(read["weights"], read["trees"])
    return SpellingModel(measured, read["thresholds"]["sure"], read["thresholds"]["doubtful"])
