"""Studies in one cell: an entry a line, school and award in either order.

Nothing is dropped: what can't be told apart becomes the entry's description.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reportgen.domain.profile import Study
from reportgen.intake.parsers.blocks import Block, Labelled, blocks_of, labelled_entries
from reportgen.intake.parsers.entries import (
    COMMA,
    DASH,
    EDGE,
    LONGEST_NAME,
    add_entry,
    around_span,
    entry_lines,
    is_a,
    piped,
    school_score,
)
from reportgen.intake.parsers.months import Span
from reportgen.intake.parsers.result import Answer, Unreadable, as_text
from reportgen.intake.parsers.words import only_says_yes
from reportgen.spreadsheet.grid import Value

_AT = re.compile(r"\s+at\s+(?:the\s+)?|\s*@\s*", re.IGNORECASE)
# Words that part school and award only where a school stands behind them: “Course from A to Z”.
_WEAK = re.compile(
    r"\s+(?:(?:from|en|por|bei|an\s+der|na|no|pela|pelo)(?:\s+(?:la|el|the))?|de\s+la|da)\s+"
    r"|:\s+|\s*\((?=[^()]+\)$)",
    re.IGNORECASE,
)


def parse_studies(value: Value) -> Answer[tuple[Study, ...]]:
    """`School | Award | 2010-2014 | what it was about`; school and award in either order."""
    text = as_text(value)
    if only_says_yes(text):
        return Unreadable("only_says_yes")
    if ":" in text and (labelled := labelled_entries(text, "education")):
        return tuple(_labelled_study(said) for said in labelled)
    lines = entry_lines(text)
    if (blocks := blocks_of(lines)) is not None:
        return tuple(_block_study(block) for block in blocks)
    studies: list[Study] = []
    for line in lines:
        in_line = "|" not in line.text
        study = _free_study(line.text) if in_line else _piped_study(line.text)
        study = replace(study, in_line=in_line)
        add_entry(studies, study, continues=False)
    return tuple(studies)


def _piped_study(line: str) -> Study:
    (school, award), span, description = piped(line, 2)
    if school_score(award, school) > school_score(school, award):
        school, award = award, school
    return _study(school, award, span, description)


def _free_study(line: str) -> Study:
    before, span, after = around_span(line)
    if span is None and after:
        before, after = line, ""  # a colon may stand between school and award
    if before.count("(") > before.count(")"):  # “MBA (Hill School, 2015-2016)”
        award, _, school = before.rpartition("(")
        return _study(school.strip(EDGE), award.strip(EDGE), span, after)
    found = _best_split(before)
    if found is not None:
        return _study(*found, span, after)
    if len(before) <= LONGEST_NAME:
        is_school = is_a("school", before) and not is_a("award", before)
        return _study(*((before, "") if is_school else ("", before)), span, after)
    return _study("", "", span, " ".join(filter(None, (before, after))))


def _best_split(text: str) -> tuple[str, str] | None:
    """School and award, at the place between them that makes the most sense of both."""
    best = (-9, 0)
    chosen: tuple[str, str] | None = None
    for school, award in _splits(text) if len(text) <= 2 * LONGEST_NAME else ():
        fit = school_score(school, award)
        score = (fit, -len(school.split()) if fit > 0 else 0)
        if score > best:
            best, chosen = score, (school, award)
    return chosen


def _splits(text: str) -> Iterator[tuple[str, str]]:
    """Every school and award that the text may hold, the likeliest places first."""
    for pattern in (_AT, _WEAK, DASH, COMMA):
        for place in pattern.finditer(text):
            first, second = text[: place.start()].strip(EDGE), text[place.end() :].strip(EDGE)
            if text.count("(", 0, place.start()) > text.count(")", 0, place.start()):
                continue
            if not (first and second) or max(len(first), len(second)) > LONGEST_NAME:
                continue
            for school, award in ((second, first), (first, second)):
                if pattern is not _WEAK or is_a("school", school):
                    yield school, award


def _block_study(block: Block) -> Study:
    names = block.names
    if len(names) < 2:
        study = _free_study("".join(names))
        rest = block.rest
    else:
        school, award = names[1], names[0]
        if school_score(award, school) > school_score(school, award):
            school, award = award, school
        study, rest = Study(school, award), (*names[2:], *block.rest)
    return _study(
        study.school, study.award, block.span, "\n".join(filter(None, (study.description, *rest)))
    )


def _labelled_study(said: Labelled) -> Study:
    names = said.names
    return _study(names.get("school", ""), names.get("award", ""), said.span, said.description)


def _study(school: str, award: str, span: Span | None, description: str) -> Study:
    span = span or Span()
    start = span.start if span.start != span.end else None  # one year is when it ended
    return Study(school, award, start, span.end, description)
