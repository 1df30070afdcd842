"""Entries over several lines: names above, a line of dates, and what was done below.

This is how a résumé or a network profile looks when it is pasted into a cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reportgen.intake.parsers.entry_lines import Line
from reportgen.intake.parsers.months import FIRST_WORDS, Span, find_span, parse_span

_MOST_NAMES = 3  # role, company, place
_LONGEST_NAME = 80
_FIRST_WORD = re.compile(rf"[\s(\[]*(?:\d|(?:{FIRST_WORDS})\b)", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?]$")


@dataclass(frozen=True, slots=True)
class Block:
    """One entry: up to three lines that name it, its dates, the lines that tell of it."""

    names: tuple[str, ...]
    span: Span
    rest: tuple[str, ...]


def blocks_of(lines: Sequence[Line]) -> tuple[Block, ...] | None:
    """The entries, None where the lines aren't built so: dates must have lines of their own."""
    if len(lines) < 2 or any("|" in line.text for line in lines):
        return None
    spans = [_only_dates(line.text) for line in lines]
    dated = [number for number, span in enumerate(spans) if span is not None]
    if not dated or any(_names_dates(lines[n].text) for n in range(len(lines)) if n not in dated):
        return None
    if dated[0] == 0:
        starts = dated
    elif dated[0] <= _MOST_NAMES:
        starts = [_first_name(lines, dated, order) for order in range(len(dated))]
    else:
        return None
    ends = [*starts[1:], len(lines)]
    blocks = [
        _block([line.text for line in lines[a:b]], at - a, spans[at])
        for a, b, at in zip(starts, ends, dated, strict=True)
    ]
    return tuple(b for b in blocks if b is not None) if all(blocks) else None


def _first_name(lines: Sequence[Line], dated: Sequence[int], order: int) -> int:
    """Where the names above a line of dates begin: after an empty line, or as far up as above
    the first line of dates.
    """
    at, floor = dated[order], dated[order - 1] + 1 if order else 0
    nearest = max(floor, at - _MOST_NAMES)
    fresh = [n for n in range(nearest, at) if lines[n].fresh]
    if order and fresh:
        return fresh[-1]
    return max(floor, at - dated[0])


def _block(texts: Sequence[str], date_at: int, span: Span | None) -> Block | None:
    names, rest = tuple(texts[:date_at]), tuple(texts[date_at + 1 :])
    if not names:  # the dates came first
        count = 1 if len(rest) < 2 or _tells(rest[1]) else 2
        names, rest = rest[:count], rest[count:]
    if span is None or not names or any(_tells(name) for name in names):
        return None
    return Block(names, span, rest)


def _tells(text: str) -> bool:
    return len(text) > _LONGEST_NAME or bool(_SENTENCE.search(text))


def _only_dates(text: str) -> Span | None:
    """The dates of a line that holds nothing else, but for how long that was (“· 10 mos”).

    Such a line begins with its dates: most lines are seen to be none by their first word.
    """
    if len(text) > _LONGEST_NAME or _FIRST_WORD.match(text) is None:
        return None
    whole = parse_span(text)
    if whole is not None:
        return whole if whole.months is None else None
    found = find_span(text)
    if found is None or text[: found.begin].strip(" (["):
        return None
    length = parse_span(text[found.stop :].strip(" ·,|()"))
    return found.span if length is not None and length.months else None


def _names_dates(text: str) -> bool:
    """Whether a line holds a stretch of time among other words."""
    if len(text) > _LONGEST_NAME:
        return False
    found = find_span(text)
    return found is not None and found.span.months is None
