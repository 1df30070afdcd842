"""Sentences that lead a client outside the marketplace, by how their words stand together.

People name a way round in more forms than lists of wordings hold: "same nick on the plane app",
"my wife picks up the office line". So a sentence is weighed: which classes of words it has (a
channel, an act of reaching, oneself, the client, work done for others), and which stands before
which. The weights were trained on sentences.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import tomli

from reportgen.language.measured import Measured

Span = tuple[int, int]
Features = dict[str, float]

CLASSES = Path(__file__).with_name("outside.toml")
WEIGHTS = Path(__file__).with_name("outside.json")
NEAR = 6  # words within which one stands before another
LONGEST = 30  # words that are weighed together
STEP = 10
FEWEST, KNOWN = 3, 0.4  # words, and the share of them that the classes know
# The parts of an address have an end: else each of “1-1-1-…” would read on to that of the text.
_TOKEN = re.compile(
    r"(?P<url>(?:https?://|www\.)\S+|(?<=\s)/in/\S*|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\."
    r"(?:com|net|org|io|me|co|in|example|app|dev|ee|gg|us|ly|page|site)\b(?:/\S*)?)"
    r"|(?P<at>@\w[\w.]*)|(?P<handle>\b(?=\w*[a-z])\w+[_#]\w+\b|\b[a-z]+\d{2,}\w*\b"
    r"|\b[a-z]{3,}\.[a-z]{3,}\b)|(?P<number>\+?\d[\d.,]*)"
    r"|(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)|(?P<sign>[:?!,()=;/])"
)
_END = re.compile(r"[.!…](?=\s|$)|\n|;")  # a question goes with its answer: "In a hurry? Call me."


@dataclass(frozen=True, slots=True)
class ClassedWord:
    """A word, a number or a sign, with the classes that it is of."""

    start: int
    end: int
    classes: tuple[str, ...]
    known: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Lexicon:
    words: dict[str, tuple[str, ...]]
    ways: frozenset[str]
    sure: frozenset[str]

    def of(self, word: str) -> tuple[str, ...]:
        return self.words.get(word, ())


def outside(text: str) -> list[Span]:
    """The sentences of a normalised text that most likely lead outside."""
    weights = _load_weights()
    found: list[Span] = []
    for tokens in stretches(text):
        if names_way(tokens) and weights.of(features_of(tokens)) > 0:
            span = (tokens[0].start, tokens[-1].end)
            if found and span[0] < found[-1][1]:
                span = (found.pop()[0], span[1])
            found.append(span)
    return found


def stretches(text: str) -> Iterator[Sequence[ClassedWord]]:
    """A text's sentences; of a long one, stretches that overlap."""
    at = 0
    for end in [*(m.end() for m in _END.finditer(text)), len(text)]:
        tokens = _tokens(text, at, end)
        at = end
        if len(tokens) <= LONGEST:
            if tokens:
                yield tokens
            continue
        for start in range(0, len(tokens) - LONGEST + STEP, STEP):
            yield tokens[start : start + LONGEST]


def names_way(tokens: Sequence[ClassedWord]) -> bool:
    """Whether a stretch of English is long enough to say something, and names a channel at all."""
    ways = load_lexicon().ways
    known = sum(t.known for t in tokens)
    return (
        len(tokens) >= FEWEST
        and known >= KNOWN * len(tokens)
        and any(one in ways for t in tokens for one in t.classes)
    )


def features_of(tokens: Sequence[ClassedWord]) -> Features:
    """Which classes stand there, which before which, and which side by side."""
    found: Features = {"bias": 1.0}
    for n, token in enumerate(tokens):
        for one in token.classes:
            found[one] = 1.0
            if n == 0:
                found[f"^{one}"] = 1.0
            for k, other in enumerate(tokens[n + 1 : n + 1 + NEAR]):
                for name in other.classes:
                    found[f"{one}>{name}"] = 1.0
                    if not k:
                        found[f"{one}_{name}"] = 1.0
    found["long"] = min(len(tokens), LONGEST) / LONGEST
    if load_lexicon().sure & found.keys():
        found["named"] = 1.0  # a channel that is nothing else
    return found


def _tokens(text: str, start: int, end: int) -> list[ClassedWord]:
    lexicon = load_lexicon()
    found: list[ClassedWord] = []
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or ""
        said, known = match.group(), True
        if kind == "word":
            word = said.casefold().replace("’", "'")
            classes = lexicon.of(word) or _by_form(said, word)
            known = word in lexicon.words
        elif kind == "sign":
            classes = (said,)
        else:
            classes = (f"@{kind}",)
        found.append(ClassedWord(*match.span(), classes, known))
    return found


def _by_form(said: str, word: str) -> tuple[str, ...]:
    if len(word) > 4 and word.endswith("ing"):
        return ("-ing",)
    if len(word) > 4 and word.endswith("ed"):
        return ("-ed",)
    return ("Aa",) if said[0].isupper() else ("a",)


@cache
def load_lexicon() -> _Lexicon:
    read = tomli.loads(CLASSES.read_text(encoding="utf-8"))
    words: dict[str, list[str]] = {}
    for name, listed in read["classes"].items():
        for word in listed.split():
            words.setdefault(word, []).append(name)
    for name in ("small", "be", "can"):
        for word in read["classes"][name].split():
            words[word].append(f"={word}")
    return _Lexicon(
        {word: tuple(names) for word, names in words.items()},
        frozenset(read["ways"].split()),
        frozenset(read["sure"].split()),
    )


@cache
def _load_weights(path: Path = WEIGHTS) -> Measured:
    return Measured(json.loads(path.read_text(encoding="utf-8")))
