"""Which words are slips: a dictionary, and what it lacks though nobody would call it one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

# British ending or middle → the American one that the dictionary holds.
_RESPELLED = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"our", "or"),
        (r"is(e|ed|er|ers|es|ing|ation|ations|able)$", r"iz\1"),
        (r"ys(e|ed|er|es|ing)$", r"yz\1"),
        (r"tre(s?)$", r"ter\1"),
        (r"bre(s?)$", r"ber\1"),
        (r"ll(ed|er|ers|ing|or|ors)$", r"l\1"),
        (r"ogue(s?)$", r"og\1"),
        (r"ence(s?)$", r"ense\1"),
        (r"ae|oe", "e"),
        (r"mme(s?)$", r"m\1"),
        (r"^grey", "gray"),
        (r"^cheque", "check"),
        (r"^tyre", "tire"),
        (r"fulfil(s?)$", r"fulfill\1"),
        (r"skilful", "skillful"),
        (r"judgement", "judgment"),
    )
)
_PREFIXES = re.compile(r"^(?:pre|re|un|non|multi|sub|inter|over|under|micro|mini|semi|co|in|on|up)")
SHORTEST_PART = 3


def other_forms(word: str) -> Iterator[str]:
    """How the same word is spelled elsewhere, or what it is made from; `word` is lower case."""
    for british, american in _RESPELLED:
        respelled = british.sub(american, word)
        if respelled != word:
            yield respelled
    stem = _PREFIXES.sub("", word)
    if stem != word and len(stem) >= SHORTEST_PART:
        yield stem


def is_compound(word: str, dictionary: Collection[str]) -> bool:
    """Whether a word is two words of the dictionary written as one: storyboard, wireframe."""
    cuts = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    return any(word[:cut] in dictionary and word[cut:] in dictionary for cut in cuts)


TIME_LIMIT_S = 20

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
class Misspelling:
    """A word that is known to be a slip. `start`:`end` are offsets in the original text."""

    start: int
    end: int
    word: str
    corrections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A word no dictionary knows: perhaps a name, perhaps a slip."""

    start: int
    end: int
    word: str


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


def corrections_of(listed: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """What `typos` would put for each of these words; a word it accepts is left out.

    Raises OSError or subprocess.SubprocessError when the program can't be run.
    """
    lines = [w for w in dict.fromkeys(listed) if "\n" not in w]
    if not lines:
        return {}
    run = subprocess.run(
        [_program(), "--isolated", "--format", "json", "--no-check-filenames", "-"],
        input="\n".join(lines).encode("utf-8", "replace"),
        capture_output=True,
        timeout=TIME_LIMIT_S,
        check=False,  # it ends with 2 when it found something
    )
    found: dict[str, tuple[str, ...]] = {}
    for line in run.stdout.decode("utf-8", "replace").splitlines():
        entry = json.loads(line)
        if entry.get("type") != "typo":
            continue
        word = lines[entry["line_num"] - 1]
        if entry["typo"] == word:  # a part of a word is a question of hyphens, not of spelling
            found[word] = tuple(entry.get("corrections", ()))
    return found


def _program() -> str:
    """The `typos` of this environment, else the one on the path."""
    beside = Path(sys.executable).parent / "typos"
    if beside.is_file():
        return str(beside)
    return shutil.which("typos") or "typos"
