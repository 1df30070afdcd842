"""Columns that are numbered parts of one thing: “Skill 1” to “Skill 4”, “Job 2 company”."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportgen.intake.matching import match_known
from reportgen.intake.vocabulary import NOTHING, Vocabulary, part_vocabularies, series_words
from reportgen.spreadsheet.text import key, without_accents

# Fields whose answers stand below each other as well in one cell as in several.
LISTS = frozenset({
    "skills", "types_of_work", "languages", "linked_accounts", "portfolio", "certifications",
    "skill_tests", "other_experience", "education", "employment", "submissions",
})  # fmt: skip
_MOST = 30  # of one kind that anybody would give columns of their own
_SHORTEST_STEM = 4
_LONGEST_ENDING = 3  # letters that make several of one: habilidad, habilidades


@dataclass(frozen=True, slots=True)
class Member:
    """What a numbered column feeds; `place` is `2`, or `2.company` for a part of an entry."""

    field: str
    place: str


def member_of(target: str | None) -> Member | None:
    """The member that a mapping names, `employment.2.company`; None for a plain field."""
    field, dot, place = (target or "").partition(".")
    return Member(field, place) if dot else None


@dataclass(frozen=True, slots=True)
class _Numbered:
    column: int
    number: int
    rest: str


def series_of(headings: Mapping[int, str], vocabulary: Vocabulary) -> dict[int, Member]:
    """The members of every series, by column; a number alone makes none."""
    numbered = [n for column, text in headings.items() if (n := _numbered(column, text))]
    members = _entries(numbered)
    by_rest: dict[str, list[_Numbered]] = {}
    for one in numbered:
        if one.column not in members:
            by_rest.setdefault(one.rest, []).append(one)
    for rest, ones in by_rest.items():
        field = _list_field(rest, vocabulary)
        if field and len({one.number for one in ones}) == len(ones) > 1:
            members |= {one.column: Member(field, str(one.number)) for one in ones}
    return members


def _numbered(column: int, heading: str) -> _Numbered | None:
    """A heading with one small number among its words."""
    words = without_accents(key(heading)).split()
    numbers = [w for w in words if w.isdecimal() and 0 < int(w) <= _MOST]
    if len(numbers) != 1 or len(words) < 2:
        return None
    rest = " ".join(w for w in words if w != numbers[0])
    return _Numbered(column, int(numbers[0]), rest)


def _entries(numbered: list[_Numbered]) -> dict[int, Member]:
    """Parts of entries. A number counts where at least two of its columns name different parts."""
    found: dict[tuple[str, int], dict[str, int]] = {}
    parts = {part: (series_words(part), v) for part, v in part_vocabularies().items()}
    for one in numbered:
        targets = ((part, _part_target(one.rest, *known)) for part, known in parts.items())
        part, target = next(((part, t) for part, t in targets if t), ("", ""))
        if target:
            found.setdefault((part, one.number), {}).setdefault(target, one.column)
    return {
        column: Member(part, f"{number}.{target}")
        for (part, number), columns in found.items()
        if len(columns) > 1
        for target, column in columns.items()
    }


def _part_target(rest: str, words: frozenset[str], vocabulary: Vocabulary) -> str:
    """“job company” and “company” both name the company of a job."""
    bare = " ".join(word for word in rest.split() if word not in words)
    named = bare != rest
    for plain in (bare, rest, rest.rpartition(" ")[2]):
        target = vocabulary.aliases.get(plain) or vocabulary.names.get(plain)
        if target and not target.startswith("row_") and target != "name":
            return target if named or plain in words or target in _TELLING else ""
    return ""


_TELLING = frozenset({"company", "school", "issuer"})  # parts that nothing else on a sheet has


def _list_field(rest: str, vocabulary: Vocabulary) -> str:
    """The field of one item: “skill”, “habilidad” are among the skills."""
    known = match_known(rest, vocabulary, {})
    target = known.target if known else None
    if known is None and len(rest) >= _SHORTEST_STEM:
        longer = {
            field
            for alias, field in vocabulary.aliases.items()
            if alias.startswith(rest) and len(alias) - len(rest) <= _LONGEST_ENDING
        }
        target = longer.pop() if len(longer) == 1 else None
    return target if target in LISTS and target != NOTHING else ""
