"""The words of a text that are prose: links, handles, code and file names are passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# What is no prose: links, addresses, handles, hashtags, file names, code. Searched in one
# unbroken piece of text at a time, for a search that may run on costs the square of its length.
_NO_PROSE = re.compile(
    r"""\w*://\S+ | \bwww\.\S+ | \S+@\S+ | (?<!\w)[@#]\w\S* | \b[\w-]+(?:\.[\w-]+)+(?:/\S*)?
      | \S*[\\/=<>{}]\S*\d\S* | \w*\d\w* | \S*_\S* """,
    re.VERBOSE,
)
_MAY_BE_NO_PROSE = re.compile(r"[\d_@#/\\=<>{}.]")
_PIECE = re.compile(r"\S+")
LONGEST_PIECE = 80  # letters without a space; a longer one is no prose as a whole
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_MIXED_CASE = re.compile(r"[^\W\d_][a-z]*[A-Z]")
FEWEST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Token:
    """A word of prose with its place in the normalised text."""

    start: int
    end: int
    word: str
    opens: bool  # the first word of a sentence, where a capital says nothing


@lru_cache(maxsize=64)
def prose_tokens(text: str) -> tuple[Token, ...]:
    """The words of a normalised text; links, handles, code, words with digits are passed over."""
    holes = list(_holes(text))
    found: list[Token] = []
    at = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        while at < len(holes) and holes[at][1] <= start:
            at += 1
        if at == len(holes) or holes[at][0] >= end:
            found.append(Token(start, end, match.group(), _opens(text, start)))
    return tuple(found)


def _holes(text: str) -> Iterator[tuple[int, int]]:
    for piece in _PIECE.finditer(text):
        if piece.end() - piece.start() > LONGEST_PIECE:
            yield piece.span()
        elif _MAY_BE_NO_PROSE.search(piece.group()):
            for hole in _NO_PROSE.finditer(piece.group()):
                yield piece.start() + hole.start(), piece.start() + hole.end()


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start].rstrip(" \t\"'(*•-–—")
    return not before or before[-1] in ".!?:\n…"


def is_plain(word: str) -> bool:
    """Written like a word of prose: not CamelCase, not a short abbreviation."""
    if len(word) < FEWEST_LETTERS or (_MIXED_CASE.match(word) and not word.isupper()):
        return False
    return not (word.isupper() and len(word) < 5)
