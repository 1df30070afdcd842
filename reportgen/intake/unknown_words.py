"""Words of an agency's own that no table holds: told once a column, and asked about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reportgen.domain.fields import CellRef
from reportgen.domain.problem import Problem, a_few
from reportgen.intake.answers import Parser, ParsingContext, parsers
from reportgen.intake.matching import ColumnMatch
from reportgen.intake.parsers.result import Unreadable
from reportgen.intake.parsers.words import answer_words, fold
from reportgen.market import Market
from reportgen.spreadsheet.grid import address, column_index

FEW = 4  # cells of one column with one fault; fewer are told each
_MOST_SHOWN = 6
_LONGEST_WORD = 40  # a longer answer is a sentence, and mapped to nothing
# What an unknown word is told by, and the fields whose answers are out of a few.
_CODES = frozenset({
    "level_unknown", "status_unknown", "yes_no_unreadable", "send_unreadable", "language_unknown",
    "currency_unknown",
})  # fmt: skip
CHOICES: Mapping[str, tuple[str, ...]] = {
    "experience_level": ("entry", "intermediate", "expert"),
    "submission_status": ("not submitted", "submitted", "declined", "approved", "left"),
    "over_18": ("yes", "no"),
    "photo": ("yes", "no"),
    "video": ("yes", "no"),
    "send": ("yes", "hold"),
}


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word that a field doesn't know, how many cells hold it, and what it may mean or ""."""

    field: str
    word: str
    count: int
    perhaps: str = ""


def told_by_kind(
    problems: Sequence[Problem], matches: Iterable[ColumnMatch], market: Market
) -> tuple[list[Problem], tuple[UnknownWord, ...]]:
    """The problems, many unknown words of one column as a single one; and all such words."""
    columns = {(m.sheet, m.column): m for m in matches if m.used}
    kinds: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in problems:
        if problem.code in _CODES:
            kinds.setdefault((problem.code, problem.cell.sheet, _letters(problem)), []).append(
                problem
            )
    parse = parsers(ParsingContext(market)) if kinds else {}
    told: list[Problem] = []
    words: list[UnknownWord] = []
    for (_, sheet, letters), same in kinds.items():
        match = columns.get((sheet, letters))
        if match is None:
            continue
        counts = Counter(" ".join(p.value.split()) for p in same)
        field = match.field or ""
        words += [
            UnknownWord(field, word, count, _perhaps(field, word, parse[field]))
            for word, count in counts.most_common()
            if word and len(word) <= _LONGEST_WORD
        ]
        if len(same) >= FEW:
            told.append(_once(match, same, counts))
    together = {id(p) for same in kinds.values() if len(same) >= FEW for p in same}
    return [*(p for p in problems if id(p) not in together), *told], tuple(words)


def _letters(problem: Problem) -> str:
    return problem.cell.address.rstrip("0123456789")


def _once(match: ColumnMatch, same: Sequence[Problem], counts: Counter[str]) -> Problem:
    """“35 cells hold words we don't know: E (12), Int (9) …”, at the heading."""
    shown = [f"{word[:_LONGEST_WORD]} ({count})" for word, count in counts.most_common()]
    more = f" … +{len(shown) - _MOST_SHOWN}" if len(shown) > _MOST_SHOWN else ""
    cell = CellRef(
        match.sheet, match.row, address(match.row, column_index(match.column)), match.heading
    )
    args: Mapping[str, str | int] = {
        "count": len(same),
        "words": ", ".join(shown[:_MOST_SHOWN]) + more,
        "word": next(iter(counts))[:_LONGEST_WORD],
        "field": match.field or "",
        "cells": a_few((p.cell.address for p in same), len(same)),
    }
    return Problem("words_unknown", same[0].effect, cell, "", args)


def _perhaps(field: str, word: str, parse: Parser) -> str:
    """The one answer that the word is the beginning of: “Int” is intermediate, “E” may be two."""
    plain = fold(word.rstrip("."))
    table = {"experience_level": ("level",), "submission_status": ("status_plain", "status")}
    meant = {
        name
        for kind in table.get(field, ())
        for name, words in answer_words(kind).items()
        if any(known.startswith(plain) for known in words)
    }
    if len(plain) < len("int") or len(meant) != 1:
        return ""
    found = meant.pop().replace("_", " ")
    return "" if isinstance(parse(found), Unreadable) else found
