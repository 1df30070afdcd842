"""Phrases as a rulebook lists them, and where a text holds one; a text's words with sentences.

A phrase is words in order. `a|b` is either word, `assign*` any word that begins so, `word?` may be
missing, `#` is a number, and `...` stands for up to three words. No phrase crosses the end of a
sentence or of a line. Case, quotes and hyphens don't matter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

GAP = 3  # words that `...` stands for at most
_HEAD = 3  # letters by which the beginnings of words are told apart first
_TOKEN = re.compile(
    r"(?P<word>[23]d\b|\b[a-z](?:\+\+|#)(?!\w)|[^\W\d_]+(?:['.][^\W_]+)*)"
    r"|(?P<number>\d[\d.,]*\d|\d)"
    r"|(?P<stop>[.!?…]+(?=\W|$)|[\n;|•·●▪◦►▶]|[\u2190-\u2bff\U0001f000-\U0001faff])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PhraseToken:
    """A word or number of a normalised text; `sentence` counts sentences, lines and points."""

    folded: str
    number: bool
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase in a text: which one, and the first and last of the tokens it covers."""

    phrase: str
    first: int
    last: int


@lru_cache(maxsize=1024)
def tokens_of(plain: str) -> tuple[PhraseToken, ...]:
    """The words of a normalised text, each with its sentence."""
    found: list[PhraseToken] = []
    sentence, empty = 0, True
    for match in _TOKEN.finditer(plain):
        if match["stop"]:
            sentence, empty = sentence + (not empty), True
            continue
        folded = match.group().casefold().removesuffix("'s")
        found.append(
            PhraseToken(folded, bool(match["number"]), match.start(), match.end(), sentence)
        )
        empty = False
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Part:
    words: frozenset[str] = frozenset()
    heads: tuple[str, ...] = ()  # beginnings of words
    number: bool = False
    gap: bool = False
    optional: bool = False

    def fits(self, token: PhraseToken) -> bool:
        return (
            token.folded in self.words
            or (self.number and token.number)
            or (bool(self.heads) and token.folded.startswith(self.heads))
        )


@dataclass(frozen=True, slots=True)
class _Phrase:
    name: str  # of its list
    text: str
    parts: tuple[_Part, ...]


@dataclass(frozen=True, slots=True)
class _Index:
    """Phrases by how they begin, so that a word is held against few of them."""

    words: dict[str, list[_Phrase]]
    heads: dict[str, list[_Phrase]]
    numbers: list[_Phrase]

    def beginning(self, token: PhraseToken) -> Iterator[_Phrase]:
        yield from self.words.get(token.folded, ())
        for size in range(1, min(len(token.folded), _HEAD) + 1):
            yield from self.heads.get(token.folded[:size], ())
        if token.number:
            yield from self.numbers


Lists = tuple[tuple[str, tuple[str, ...]], ...]  # lists of phrases, each with its name


def find(phrases: Sequence[str], tokens: Sequence[PhraseToken]) -> list[Hit]:
    """Every place where one of the phrases stands, in order: the longest there, none in another."""
    return find_all((("", tuple(phrases)),), tokens)[""]


def find_all(lists: Lists, tokens: Sequence[PhraseToken]) -> dict[str, list[Hit]]:
    """The same for many lists in one reading, by their names; lists don't know of each other."""
    index = _index(lists)
    hits: dict[str, list[Hit]] = {name: [] for name, _ in lists}
    for at, token in enumerate(tokens):
        for phrase in index.beginning(token):
            known = hits[phrase.name]
            if known and known[-1].first < at <= known[-1].last:
                continue
            end = _end(phrase.parts, tokens, at, token.sentence)
            if end is None:
                continue
            if not known or known[-1].first < at:
                known.append(Hit(phrase.text, at, end - 1))
            elif end - 1 > known[-1].last:
                known[-1] = Hit(phrase.text, at, end - 1)
    return hits


def present(lists: Lists, tokens: Sequence[PhraseToken]) -> frozenset[str]:
    """The names of the lists of which a phrase stands anywhere."""
    index = _index(lists)
    found: set[str] = set()
    for at, token in enumerate(tokens):
        for phrase in index.beginning(token):
            if phrase.name not in found and (
                _end(phrase.parts, tokens, at, token.sentence) is not None
            ):
                found.add(phrase.name)
    return frozenset(found)


def _end(
    parts: tuple[_Part, ...], tokens: Sequence[PhraseToken], at: int, sentence: int
) -> int | None:
    """Behind which token the parts end if they begin at `at`; None where they don't stand there."""
    if not parts:
        return at
    part, rest = parts[0], parts[1:]
    if part.gap:
        for skipped in range(GAP + 1):
            if (end := _end(rest, tokens, at + skipped, sentence)) is not None:
                return end
        return None
    if at < len(tokens) and tokens[at].sentence == sentence and part.fits(tokens[at]):
        end = _end(rest, tokens, at + 1, sentence)
        if end is not None:
            return end
    return _end(rest, tokens, at, sentence) if part.optional else None


@lru_cache(maxsize=128)
def _index(lists: Lists) -> _Index:
    found = _Index(defaultdict(list), defaultdict(list), [])
    for name, phrases in lists:
        for text in phrases:
            parts = _parts(text)
            if not parts:
                continue
            phrase, first = _Phrase(name, text, parts), parts[0]
            for word in first.words:
                found.words[word].append(phrase)
            for head in {head[:_HEAD] for head in first.heads}:
                found.heads[head].append(phrase)
            if first.number:
                found.numbers.append(phrase)
    return found


def _parts(text: str) -> tuple[_Part, ...]:
    """A phrase's parts; it begins with a word or a number, whatever stands before that."""
    parts = [part for piece in text.casefold().replace("-", " ").split() for part in _part(piece)]
    while parts and (parts[0].gap or parts[0].optional):
        del parts[0]
    while parts and parts[-1].gap:
        del parts[-1]
    return tuple(parts)


def _part(piece: str) -> list[_Part]:
    if piece == "...":
        return [_Part(gap=True)]
    optional = piece.endswith("?")
    either = [one for one in piece.removesuffix("?").split("|") if one]
    if not either:
        return []
    return [
        _Part(
            words=frozenset(one for one in either if one != "#" and not one.endswith("*")),
            heads=tuple(one[:-1] for one in either if len(one) > 1 and one.endswith("*")),
            number="#" in either,
            optional=optional,
        )
    ]
