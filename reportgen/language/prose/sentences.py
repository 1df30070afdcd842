"""An overview cut into its sentences and lines, each with its place in the original."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reportgen.language.prose.phrases import load_phrases, tokens
from reportgen.language.text import normalised, words

_END = re.compile(r"(?<=[.!?…。！？])([\"')\]]*)\s+(?=\S)|\n+")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|inc|ltd|pvt|co|no|approx|jr|sr|st|ph\.d|[A-Z])\.$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\W*\d{1,2}[.)]$")
_MARK = re.compile(r"\s*(?:[^\w\s(\"'$€£#@]+|\d{1,2}[.)]|[a-zA-Z][)])\s*(?=\S)")
_LINE_END = "\n"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a line of a list; `start` and `end` are the original text's.

    `text` is normalised, `said` its words and figures, `hits` the phrase groups met. `bullet` tells
    of a mark or number before it, `line` of a line break on both its sides, `paragraph` which block
    of the text it stands in.
    """

    text: str
    start: int
    end: int
    words: tuple[str, ...]
    said: tuple[str, ...]
    hits: tuple[str, ...]
    bullet: bool
    line: bool
    paragraph: int


def split(text: str) -> tuple[Sentence, ...]:
    """All sentences, in order. A line break ends one; a number before a point is its mark."""
    plain = normalised(text)
    found: list[Sentence] = []
    paragraph = 0
    for start, end in _spans(plain.text):
        piece = plain.text[start:end]
        before = plain.text[:start].rstrip(" \t")
        if found and "\n" in plain.text[_after(plain.text, start) : start]:
            paragraph += 1
        begin, stop = plain.original(start, end)
        read, said, hits = _read(piece)
        found.append(
            Sentence(
                text=piece,
                start=begin,
                end=stop,
                words=read,
                said=said,
                hits=hits,
                bullet=bool(_MARK.match(piece)),
                line=(not before or before.endswith(_LINE_END))
                and plain.text[end:].lstrip(" \t")[:1] in ("", _LINE_END),
                paragraph=paragraph,
            )
        )
    return tuple(found)


@lru_cache(maxsize=512)
def _read(piece: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """A sentence's words, all that it says, and the phrase groups met in it."""
    said = tokens(piece)
    read = tuple(w.casefold() for w in words(piece))
    return read, tuple(said), tuple(load_phrases().groups_in(said))


def _after(text: str, start: int) -> int:
    """Where the white space before `start` begins."""
    at = start
    while at and text[at - 1].isspace():
        at -= 1
    return at


def _spans(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if "\n" not in match.group():
            tail = text[max(start, match.start() - 12) : match.start()]
            if _ABBREVIATION.search(tail) or _NUMBERED.fullmatch(text[start : match.start()]):
                continue
        spans.append((start, match.start() + len(match.group(1) or "")))
        start = match.end()
    spans.append((start, len(text)))
    return [trimmed for span in spans if (trimmed := _trimmed(text, *span))]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
