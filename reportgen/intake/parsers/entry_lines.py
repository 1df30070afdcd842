"""A cell of jobs, studies, pieces or certificates as lines of one entry each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from reportgen.intake.parsers.months import find_span, parse_span
from reportgen.intake.parsers.words import says_none
from reportgen.intake.text import without_bullet

_NUMBER = re.compile(r"^\d{1,2}\s*[.)]\s+(?=\S)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AFTER_BRACKET = re.compile(r"(?<=\))\s*[,;]\s+")
_PARTS = (2, 5)  # how many parts of one entry semicolons may hold apart
_MOST_RUNS = 30
_JOINTS = " \t,;/)]"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: `listed` had a bullet or a number, `fresh` follows an empty line."""

    text: str
    listed: bool = False
    fresh: bool = False


def entry_lines(text: str) -> list[Line]:
    """The lines that hold something; one line with several dated entries is several."""
    if says_none(text):
        return []
    found: list[Line] = []
    fresh = True
    for raw in text.split("\n"):
        bare = without_bullet(raw)
        plain = _NUMBER.sub("", bare) if bare[:1].isdigit() else bare
        if not plain:
            fresh = True
            continue
        listed = plain != " ".join(raw.split())
        for piece in _apart(plain):
            found.append(Line(piece, listed, fresh))
            fresh = False
    return found


def _apart(line: str) -> list[str]:
    """The entries of one line: each has dates of its own, or semicolons part its pieces."""
    if "|" in line:
        return [line]
    if ";" in line:
        segments = [s.strip() for s in line.split(";") if s.strip()]
        dated = [s for s in segments if _YEAR.search(s) or find_span(s)]
        if len(segments) > 1 and len(dated) == len(segments):
            return segments
        alone = [s for s in dated if parse_span(s)]
        if len(alone) == len(dated) == 1 and _PARTS[0] <= len(segments) <= _PARTS[1]:
            return [" | ".join(segments)]
    pieces = _AFTER_BRACKET.split(line)
    if len(pieces) > 1 and all(find_span(piece) for piece in pieces):
        return pieces
    several = line.count("20") + line.count("19") > 2 and len(_YEAR.findall(line)) > 2
    return _runs(line) if several else [line]


def _runs(line: str) -> list[str]:
    """“Designer, Acme, 2019-2021, Intern, Kite, 2016-2017”: cut after each stretch of time, or
    before each where the line begins with one.
    """
    begins: list[int] = []
    stops: list[int] = []
    at = 0
    while (found := find_span(line[at:])) is not None:
        if found.span.start is None or found.span.start == found.span.end:
            break
        begins.append(at + found.begin)
        stops.append(at + found.stop)
        at = stops[-1]
        if len(stops) > _MOST_RUNS:
            return [line]
    if len(stops) < 2:
        return [line]
    if not line[: begins[0]].strip(_JOINTS + "("):  # dates come first in each
        pieces = (line[a:b].strip(_JOINTS) for a, b in pairwise([*begins, len(line)]))
        return [piece for piece in pieces if piece]
    cuts = [0, *stops[:-1], stops[-1] if find_span(line[stops[-1] :]) else len(line), len(line)]
    pieces = (line[a:b].lstrip(_JOINTS).rstrip() for a, b in pairwise(cuts))
    return [piece for piece in pieces if piece]
