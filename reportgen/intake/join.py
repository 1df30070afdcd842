"""Sheets for long parts: whose row is it, and what it adds to that person's profile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from reportgen.deadline import TooLateError, cpu_deadline
from reportgen.domain.fields import CellRef, FieldName, FieldSource, FieldState
from reportgen.domain.problem import Effect, Problem, too_late
from reportgen.domain.profile import Profile
from reportgen.intake.answers import ParsingContext
from reportgen.intake.identity import EXAMPLE_ID, UniquePeople
from reportgen.intake.matching import ColumnMatch
from reportgen.intake.parsers.ids import parse_id
from reportgen.intake.parsers.person import parse_email
from reportgen.intake.parsers.result import Unreadable, as_text
from reportgen.intake.part_rows import READERS, Entry, PartRow
from reportgen.intake.rows import (
    MOST_ENTRIES,
    TOO_MANY,
    entries_read,
    is_nothing,
    repeats_header,
    told_together,
)
from reportgen.intake.tables import Table, table_of
from reportgen.intake.vocabulary import part_sheets, part_vocabularies
from reportgen.spreadsheet.grid import Fault, GridRow, Sheet
from reportgen.spreadsheet.text import heading_key

_SHEET_NAMES = {
    "employment": "employment", "employment history": "employment", "work history": "employment",
    "jobs": "employment", "education": "education", "studies": "education",
    "portfolio": "portfolio", "portfolio items": "portfolio", "certifications": "certifications",
    "certificates": "certifications", "submissions": "submissions",
    "earlier submissions": "submissions", "past submissions": "submissions",
}  # fmt: skip
_FIELDS: Mapping[str, FieldName] = {
    "employment": "employment",
    "education": "education",
    "portfolio": "portfolio",
    "certifications": "certifications",
}


@dataclass(frozen=True, slots=True)
class EntrySheet:
    """A sheet of entries, such as `Employment`."""

    name: str
    table: Table

    @property
    def matches(self) -> tuple[ColumnMatch, ...]:
        """Its columns, their fields told apart from a profile's: `employment.role`."""
        return tuple(
            replace(m, field=self._own(m.field) or None, suggestion=self._own(m.suggestion))
            for m in self.table.matches
        )

    def _own(self, target: str | None) -> str:
        return f"{self.name}.{target}" if target else ""


@dataclass(slots=True)
class _Gathered:
    """The entries of one part by person (their place among the people), with their first cells."""

    entries: dict[int, list[Entry]] = field(default_factory=dict)
    cells: dict[int, CellRef] = field(default_factory=dict)
    owners: dict[tuple[str, int], int] = field(default_factory=dict)  # by sheet and row
    rows: int = 0
    lost: int = 0
    partial: bool = False  # whether the sheet shows less than it holds


def part_named(sheet_name: str) -> str | None:
    """The part that a sheet of this name holds, None for any other sheet."""
    key = heading_key(sheet_name)
    return _SHEET_NAMES.get(key) or part_sheets().get(key)


def part_of(sheet: Sheet) -> EntrySheet | None:
    """The sheet as a part, None where neither its name nor its headings say so."""
    name = part_named(sheet.name)
    if name is None:
        return None
    table = table_of(sheet, part_vocabularies()[name], {})
    if table is None or not {"row_id", "row_email"} & table.columns.keys():
        return None
    return EntrySheet(name, table)


def join_parts(
    people: UniquePeople, parts: Sequence[EntrySheet], around: ParsingContext, row_s: float
) -> tuple[tuple[Profile, ...], list[Problem], dict[tuple[str, int], int]]:
    """The profiles with what the part sheets add, what is wrong there, and whose row each is."""
    profiles = list(people.profiles)
    problems: list[Problem] = []
    owners: dict[tuple[str, int], int] = {}
    for part in parts:
        gathered = _gather(part, people, problems, around, row_s)
        owners |= gathered.owners
        if gathered.rows:
            profiles = [_joined(p, n, part.name, gathered) for n, p in enumerate(profiles)]
            problems += _too_many(gathered)
    return tuple(p.with_answers() for p in profiles), problems, owners


def _gather(
    part: EntrySheet,
    people: UniquePeople,
    problems: list[Problem],
    around: ParsingContext,
    row_s: float,
) -> _Gathered:
    table = part.table
    gathered = _Gathered(partial=table.sheet.partial)
    for row in table.rows:
        if is_nothing(row, table) or repeats_header(row, table) or _is_example(row, table):
            continue
        gathered.rows += 1
        owner = _owner(row, table, people)
        if isinstance(owner, Problem):
            gathered.lost += 1
            problems.append(owner)
            continue
        faults: list[Problem] = []
        try:
            with cpu_deadline(row_s):
                entry = READERS[part.name](PartRow(table, row, faults, around))
        except TooLateError:
            gathered.lost += 1
            problems.append(too_late(table.cell(row.number), Effect.FIELD_IGNORED))
            continue
        problems += told_together(faults)
        gathered.owners[table.sheet.name, row.number] = owner
        gathered.entries.setdefault(owner, []).append(entry)
        gathered.cells.setdefault(owner, table.cell(row.number))
    return gathered


def _too_many(gathered: _Gathered) -> list[Problem]:
    """Whose entries are more than anybody would read: only the first ones count."""
    return [
        Problem(
            TOO_MANY,
            Effect.NOTED,
            gathered.cells[owner],
            args={"count": len(entries), "kept": kept},
        )
        for owner, entries in gathered.entries.items()
        if (kept := entries_read(entries)) < len(entries)
    ]


def _joined(profile: Profile, place: int, name: str, gathered: _Gathered) -> Profile:
    """Entries in the person's own row come first; one that stands in both places counts once."""
    own: tuple[Any, ...] = getattr(profile, name)
    known = frozenset(own)
    added = [e for e in gathered.entries.get(place, ())[:MOST_ENTRIES] if e not in known]
    listed = (*own, *added)
    fields: dict[str, Any] = {name: listed[: entries_read(listed)]} if added else {}
    target = _FIELDS.get(name)
    if target is not None and profile.state(target) is not FieldState.GIVEN:
        # A row that nobody could be found for may be theirs: then nothing is known.
        empty = FieldState.ABSENT if gathered.partial else FieldState.BLANK
        missing = FieldState.INVALID if gathered.lost else empty
        if profile.state(target) is FieldState.INVALID:
            missing = FieldState.INVALID
        state = FieldState.GIVEN if added else missing
        source = FieldSource(state, gathered.cells.get(place))
        fields["sources"] = {**profile.sources, target: source}
    return replace(profile, **fields) if fields else profile


def _owner(row: GridRow, table: Table, people: UniquePeople) -> int | Problem:
    """The person's place among the people, or why there is none."""
    read_id = _id(row, table)
    given_id = read_id if isinstance(read_id, str) else ""
    address = _text(row, table, "row_email")
    if given_id and given_id.casefold() in people.by_id:
        return people.by_id[given_id.casefold()]
    by_id = bool(given_id) or "row_email" not in table.columns or not (read_id == "" or address)
    target = "row_id" if by_id else "row_email"
    cell = table.cell(row.number, target)
    parsed = parse_email(address) if address else Unreadable("email_invalid")
    found = people.by_address.get(parsed.lower(), ()) if isinstance(parsed, str) else ()
    if len(found) == 1 and not given_id:
        return next(iter(found))
    if isinstance(read_id, Unreadable) and not address:
        shown = _text(row, table, "row_id")
        return Problem(read_id.code, Effect.FIELD_IGNORED, cell, shown, read_id.args)
    if not given_id and not address:
        return Problem("part_row_without_person", Effect.FIELD_IGNORED, cell)
    code = "part_row_of_several" if len(found) > 1 and not given_id else "part_row_unmatched"
    return Problem(code, Effect.FIELD_IGNORED, cell, given_id or address)


def _id(row: GridRow, table: Table) -> str | Unreadable:
    """The id in the row, "" for none."""
    column = table.columns.get("row_id")
    value = None if column is None else row.cells.get(column)
    parsed = "" if value is None or isinstance(value, Fault) else parse_id(value)
    return parsed if isinstance(parsed, str | Unreadable) else parsed.value


def _text(row: GridRow, table: Table, target: str) -> str:
    column = table.columns.get(target)
    value = None if column is None else row.cells.get(column)
    return "" if value is None or isinstance(value, Fault) else as_text(value)


def _is_example(row: GridRow, table: Table) -> bool:
    return _text(row, table, "row_id").casefold() == EXAMPLE_ID.casefold()
