"""Which heading feeds which field: saved mapping, name, alias, keyword, then likeness."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from reportgen.intake.evidence import belied, half_of_a_name, stamps_the_form, the_filled
from reportgen.intake.vocabulary import NOTHING, Vocabulary, Wording, core_of
from reportgen.spreadsheet.text import heading_key

How = Literal["mapping", "name", "alias", "keyword", "similarity", "suggested", "none", "conflict"]
SURE: frozenset[How] = frozenset({"mapping", "name", "alias", "keyword"})
USED: frozenset[How] = SURE | {"similarity"}

SAME_BUT_FILLERS = 96.0  # of 100
SPELLED_OUT = 94.0
CLEAR = 88.0  # used, and noted
LIKELY = 72.0  # only suggested
LEAD = 6.0  # how far the best must be ahead of the next field
SHORTEST_TYPO = 5  # in shorter words a changed letter makes another word
LONGEST_HEADING = 300

_HEAD = re.compile(r"\s*(?::|>+|\s[-–—])\s+")
_NAMES = frozenset({"name", "first_name", "last_name"})
# KoboToolbox writes a question as the path to it, and beside the questions what it keeps itself.
_GROUPED = re.compile(r"\w+(?:/\w+)+")
_KOBO_S_OWN = frozenset(
    f"_{name}"
    for name in (
        "id", "uuid", "validation_status", "notes", "status", "submitted_by", "_version__", "tags",
        "index", "geolocation", "attachments", "xform_id_string", "edited", "duration",
    )
)  # fmt: skip
_SAID_TWICE = re.compile(r"\s+[/|]\s+")


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
    if known is not None:
        return known
    said = Wording.of(heading)
    return (
        _by_core(said, vocabulary)
        or _spelled_out(said, vocabulary)
        or _by_likeness(said, vocabulary)
    )


def match_known(heading: str, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> Guess | None:
    """What a heading says without any guessing; None where only a likeness is left to try."""
    too_long = len(heading) > LONGEST_HEADING
    if too_long and not mapping:
        return NO_MATCH
    whole = heading_key(heading)
    if whole in mapping:
        return Guess(mapping[whole] or None, "mapping", 100.0)
    if not whole or too_long or heading.strip().casefold() in _KOBO_S_OWN:
        return NO_MATCH
    if _GROUPED.fullmatch(heading):
        asked = match_known(heading.rpartition("/")[2], vocabulary, {})
        if asked is not None and asked.target is not None:
            return asked
    said = Wording.of(heading)
    return (
        _by_name(said.whole, vocabulary)
        or _by_bare_name(said, vocabulary)
        or _said_twice(heading, said, vocabulary)
        or _headed(heading, said, vocabulary)
        or _by_keyword(said, vocabulary)
    )


def _by_name(plain: str, vocabulary: Vocabulary) -> Guess | None:
    if plain in vocabulary.names:
        return Guess(vocabulary.names[plain], "name", 100.0)
    target = vocabulary.aliases.get(plain)
    if target is None:
        return None
    return NO_MATCH if target == NOTHING else Guess(target, "alias", 100.0)


def _by_bare_name(said: Wording, vocabulary: Vocabulary) -> Guess | None:
    found = _by_name(said.bare, vocabulary) if said.bare != said.whole else None
    if found is None or found.target is None or said.unhelped == said.bare:
        return found
    return NO_MATCH if said.speaks_against(found.target, vocabulary) else found


def _said_twice(heading: str, said: Wording, vocabulary: Vocabulary) -> Guess | None:
    """“Sprachen / Langues”: the target that all known pieces share; None where they differ."""
    pieces = [piece for piece in _SAID_TWICE.split(heading) if heading_key(piece)]
    if len(pieces) < 2 or said.speaks_against(NOTHING, vocabulary):
        return None
    guesses = (match_known(piece, vocabulary, {}) for piece in pieces)
    known = [guess for guess in guesses if guess is not None and guess.target is not None]
    return known[0] if len({guess.target for guess in known}) == 1 else None


def _headed(heading: str, said: Wording, vocabulary: Vocabulary) -> Guess | None:
    """“Jobs: role, company, years” and “CV: jobs”: a name before or behind a colon or the like.

    “Experience >> Education” is a section and the question in it.
    """
    sign = _HEAD.search(heading)
    if sign is None:
        return None
    sides = (heading[: sign.start()], heading[sign.end() :])
    for piece in reversed(sides) if ">" in sign[0] else sides:
        found = _by_name(heading_key(piece), vocabulary)
        if found is not None and found.target and not said.speaks_against(found.target, vocabulary):
            return Guess(found.target, "keyword", 95.0)
    return None


def _by_keyword(said: Wording, vocabulary: Vocabulary) -> Guess | None:
    padded = f" {said.whole} "
    for keyword in vocabulary.keywords:
        if keyword.phrase in padded and not said.speaks_against(keyword.target, vocabulary):
            return Guess(keyword.target, "keyword", 95.0)
    return None


def _by_core(said: Wording, vocabulary: Vocabulary) -> Guess | None:
    """“skill_list”, “Your Upwork bio”: an alias but for words that tell nothing apart."""
    for plain in (said.whole, said.bare):
        target = vocabulary.cores.get(core_of(plain))
        if target == NOTHING:
            return NO_MATCH
        if target is not None and not said.speaks_against(target, vocabulary):
            return Guess(target, "similarity", SAME_BUT_FILLERS)
    return None


def _spelled_out(said: Wording, vocabulary: Vocabulary) -> Guess | None:
    """“CAND_EMAIL”, “Learner Name”: what the heading says once short words are written in full."""
    full = said.in_full
    if full == said:
        return None
    known = _by_name(full.whole, vocabulary) or _by_keyword(full, vocabulary)
    if known is not None and known.target is not None:
        return Guess(known.target, "similarity", SPELLED_OUT)
    return known or _by_core(full, vocabulary)


def _by_likeness(said: Wording, vocabulary: Vocabulary) -> Guess:
    best: dict[str, float] = {}
    for alias, target in vocabulary.aliases.items():
        score = fuzz.token_sort_ratio(said.whole, alias)
        if len(alias) >= SHORTEST_TYPO and OSA.distance(said.whole, alias, score_cutoff=1) <= 1:
            score = max(score, CLEAR + 2)
        if score > best.get(target, 0.0):
            best[target] = score
    ranked = sorted(best.items(), key=lambda item: -item[1])
    if not ranked or ranked[0][1] < LIKELY or ranked[0][0] == NOTHING:
        return NO_MATCH
    if said.speaks_against(NOTHING, vocabulary):
        return NO_MATCH
    target, score = ranked[0]
    lead = score - (ranked[1][1] if len(ranked) > 1 else 0.0)
    if score < CLEAR or lead < LEAD or said.speaks_against(target, vocabulary):
        return Guess(None, "suggested", score, target)
    return Guess(target, "similarity", score)


def settle(matches: Iterable[ColumnMatch]) -> tuple[ColumnMatch, ...]:
    """Columns of one sheet against each other: one a field, or none and all are told.

    First the answers are heard: a heading they belie is only suggested. Then a saved mapping
    beats all, a likeness and an empty column give way; between known headings neither counts.
    """
    columns = _heard(tuple(matches))
    claims: dict[str, list[int]] = {}
    for number, match in enumerate(columns):
        if match.used and match.field is not None:
            claims.setdefault(match.field, []).append(number)
    for field, claimants in claims.items():
        strongest = _strongest(field, [columns[n] for n in claimants])
        for number in claimants:
            match = columns[number]
            if match in strongest and len(strongest) == 1:
                continue
            how: How = "conflict" if match in strongest else "suggested"
            columns[number] = replace(match, field=None, how=how, suggestion=field)
    return tuple(columns)


def _heard(matches: tuple[ColumnMatch, ...]) -> list[ColumnMatch]:
    headings = {heading_key(match.heading) for match in matches}
    claimed = {match.field: match.example for match in matches if match.used and match.field}
    addressed = any(m.used and m.field == "email" and "@" in m.example for m in matches)
    return [_after_hearing(match, headings, claimed, addressed=addressed) for match in matches]


def _after_hearing(
    match: ColumnMatch, headings: Collection[str], claimed: Mapping[str, str], *, addressed: bool
) -> ColumnMatch:
    if match.field is None or not match.used or match.how == "mapping":
        return match
    if match.how == "similarity" and match.field in _NAMES and _has_digit(match.example):
        # “Applicants: over 200” is like “applicant”, and nobody's name.
        return replace(match, field=None, how="suggested", suggestion=match.field)
    if belied(match.field, match.heading, match.example, headings, addressed=addressed):
        return replace(match, field=None, how="suggested", suggestion=match.field)
    if stamps_the_form(match.field, match.heading, match.example, claimed):
        return replace(match, field="timestamp", how="similarity")
    halves = {half: claimed[half] for half in ("first_name", "last_name") if half in claimed}
    if match.field == "name" and (half := half_of_a_name(match.heading, match.example, halves)):
        return replace(match, field=half)
    return match


def _has_digit(text: str) -> bool:
    return any(letter.isdecimal() for letter in text)


def _strongest(field: str, claimants: list[ColumnMatch]) -> list[ColumnMatch]:
    mapped = [m for m in claimants if m.how == "mapping"]
    filled = the_filled({n: m.example for n, m in enumerate(claimants)}, field)
    known = [m for n, m in enumerate(claimants) if n in filled and m.how in SURE]
    guessed = [m for n, m in enumerate(claimants) if n in filled]
    return mapped or known or guessed
