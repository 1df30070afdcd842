"""Which heading feeds which field: saved mapping, name, alias, keyword, then likeness."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from reportgen.intake.text import heading_key
from reportgen.intake.vocabulary import NOTHING, Vocabulary

How = Literal["mapping", "name", "alias", "keyword", "similarity", "suggested", "none", "conflict"]
SURE: frozenset[How] = frozenset({"mapping", "name", "alias", "keyword"})
USED: frozenset[How] = SURE | {"similarity"}

CLEAR = 88.0  # of 100: used, and noted
LIKELY = 72.0  # only suggested
LEAD = 6.0  # how far the best must be ahead of the next field
SHORTEST_TYPO = 5  # in shorter words a changed letter makes another word
LONGEST_HEADING = 300

_PARENTHESES = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@dataclass(frozen=True, slots=True)
class Guess:
    """What one heading says by itself. `score` is 0..100; `target` only where it is used."""

    target: str | None
    how: How
    score: float = 0.0
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """One column as `reportgen columns` shows it; `field` is set only where it feeds one."""

    sheet: str
    column: str
    heading: str
    field: str | None
    how: How
    score: float = 0.0
    example: str = ""
    suggestion: str = ""
    row: int = 0  # of the heading

    @property
    def used(self) -> bool:
        return self.field is not None and self.how in USED


NO_MATCH = Guess(None, "none")


def match_heading(heading: str, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> Guess:
    """The field one heading names. `mapping` is by heading key; "" there leaves a column out."""
    known = match_known(heading, vocabulary, mapping)
    return known or _by_likeness(heading_key(heading), vocabulary)


def match_known(heading: str, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> Guess | None:
    """What a heading says without any guessing; None where only a likeness is left to try."""
    whole = heading_key(heading)
    if whole in mapping:
        return Guess(mapping[whole] or None, "mapping", 100.0)
    if not whole or len(heading) > LONGEST_HEADING:
        return NO_MATCH
    for plain in (whole, heading_key(_PARENTHESES.sub(" ", heading))):
        if plain in vocabulary.names:
            return Guess(vocabulary.names[plain], "name", 100.0)
        if plain in vocabulary.aliases:
            target = vocabulary.aliases[plain]
            return NO_MATCH if target == NOTHING else Guess(target, "alias", 100.0)
    return _by_keyword(whole, vocabulary)


def _by_keyword(plain: str, vocabulary: Vocabulary) -> Guess | None:
    padded = f" {plain} "
    for keyword in vocabulary.keywords:
        if keyword.phrase in padded and not _spoken_against(padded, keyword.target, vocabulary):
            return Guess(keyword.target, "keyword", 95.0)
    return None


def _spoken_against(padded: str, target: str, vocabulary: Vocabulary) -> bool:
    return any(phrase in padded for phrase in vocabulary.unless.get(target, ()))


def _by_likeness(plain: str, vocabulary: Vocabulary) -> Guess:
    best: dict[str, float] = {}
    for alias, target in vocabulary.aliases.items():
        score = fuzz.token_sort_ratio(plain, alias)
        if len(alias) >= SHORTEST_TYPO and OSA.distance(plain, alias, score_cutoff=1) <= 1:
            score = max(score, CLEAR + 2)
        if score > best.get(target, 0.0):
            best[target] = score
    ranked = sorted(best.items(), key=lambda item: -item[1])
    if not ranked or ranked[0][1] < LIKELY or ranked[0][0] == NOTHING:
        return NO_MATCH
    target, score = ranked[0]
    lead = score - (ranked[1][1] if len(ranked) > 1 else 0.0)
    if score < CLEAR or lead < LEAD or _spoken_against(f" {plain} ", target, vocabulary):
        return Guess(None, "suggested", score, target)
    return Guess(target, "similarity", score)


def settle(matches: Iterable[ColumnMatch]) -> tuple[ColumnMatch, ...]:
    """Columns of one sheet against each other: one a field, or none and all are told.

    A saved mapping beats all, a likeness gives way; between known headings neither counts.
    """
    columns = list(matches)
    claims: dict[str, list[int]] = {}
    for number, match in enumerate(columns):
        if match.used and match.field is not None:
            claims.setdefault(match.field, []).append(number)
    for field, claimants in claims.items():
        strongest = _strongest([columns[n] for n in claimants])
        for number in claimants:
            match = columns[number]
            if match in strongest and len(strongest) == 1:
                continue
            how: How = "conflict" if match in strongest else "suggested"
            columns[number] = replace(match, field=None, how=how, suggestion=field)
    return tuple(columns)


def _strongest(claimants: list[ColumnMatch]) -> list[ColumnMatch]:
    for level in (frozenset({"mapping"}), SURE, USED):
        found = [m for m in claimants if m.how in level]
        if found:
            return found
    return claimants
