"""One row of a table read into a Profile, with where each field came from and its problems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from reportgen.deadline import TooLateError, cpu_deadline
from reportgen.domain.fields import FIELDS, CellRef, FieldName, FieldSource, FieldState
from reportgen.domain.problem import Effect, Problem, too_late
from reportgen.domain.profile import Profile
from reportgen.intake.answers import CURRENCIES, LINKED, PRICED, Parser, ParsingContext, parsers
from reportgen.intake.parsers.milestones import milestones_of
from reportgen.intake.parsers.notices import status_in
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.parsers.words import says_nothing
from reportgen.intake.part_rows import LONGEST_LINE, READERS, PartRow
from reportgen.intake.tables import Table
from reportgen.settings import IntakeLimits
from reportgen.spreadsheet.currency import currency_in
from reportgen.spreadsheet.grid import (
    ERROR_CELL,
    FORMULA_WITHOUT_VALUE,
    LONGEST_TEXT,
    Fault,
    GridRow,
    Value,
    column_index,
    column_letter,
    is_error_text,
)
from reportgen.spreadsheet.text import LOST, as_written, one_line

Places = Mapping[str, tuple[str, str]]  # of a table: the column's letters and heading, by target


class RowSources(Mapping[FieldName, FieldSource]):
    """The sources of one row: a third of a million cells would cost a second to write out.

    `fields` are those the table has; `states` holds only what isn't given.
    """

    __slots__ = ("_fields", "_places", "_row", "_sheet", "_states")

    def __init__(
        self,
        sheet: str,
        row: int,
        fields: tuple[FieldName, ...],
        states: Mapping[FieldName, FieldState],
        places: Places,
    ) -> None:
        self._sheet = sheet
        self._row = row
        self._fields = fields
        self._states = states
        self._places = places

    def __getitem__(self, name: FieldName) -> FieldSource:
        letters, heading = self._places[name]
        state = self._states.get(name, FieldState.GIVEN)
        return FieldSource(state, CellRef(self._sheet, self._row, f"{letters}{self._row}", heading))

    def __iter__(self) -> Iterator[FieldName]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"RowSources({self._sheet!r}, {self._row})"


SEVERAL = 3  # two are read at a glance, each with its own cell
_PLURAL: Mapping[str, str] = {
    ERROR_CELL: "error_cells",
    FORMULA_WITHOUT_VALUE: "formulas_without_value",
}


def told_together(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """A row's problems, several cells with one fault as a single one: its cell is the first of
    them, `cells` names them all, such as `I22:M22, R22`.
    """
    if len(problems) < SEVERAL:
        return tuple(problems)
    merged: dict[str, Problem] = {}
    for code, plural in _PLURAL.items():
        same = [p for p in problems if p.code == code]
        if len(same) >= SEVERAL:
            values = ", ".join(dict.fromkeys(p.value for p in same))
            first = min(same, key=_column)
            cells = _ranges(first.cell.row, map(_column, same))
            args: Mapping[str, str | int] = {"count": len(same), "cells": cells}
            merged[code] = replace(first, code=plural, value=values, args=args)
    return (*(p for p in problems if p.code not in merged), *merged.values())


def _column(problem: Problem) -> int:
    return column_index(problem.cell.address.rstrip("0123456789"))


def _ranges(row: int, columns: Iterable[int]) -> str:
    """Cells of a row as Excel writes them, neighbours as a range."""
    runs: list[tuple[int, int]] = []
    for column in sorted(columns):
        if runs and runs[-1][1] == column - 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    names = [(f"{column_letter(a)}{row}", f"{column_letter(b)}{row}") for a, b in runs]
    return ", ".join(first if first == last else f"{first}:{last}" for first, last in names)


_NOT_ON_PROFILE = ("first_name", "last_name", "currency", "send", "candidate_id")
SHORT = 60
ONE_LINE = frozenset(
    {"title", "name", "first_name", "last_name", "coach", "cohort", "country", "category"}
)
LONGEST_GROUP = 60
MOST_ENTRIES = 500  # more jobs than a life has, more skills than anybody reads; a second's work
TOO_MANY = "too_many_entries"
_TOLD = (Unreadable, Remarked)


@dataclass(frozen=True, slots=True)
class RowRead:
    """A row taken in. `profile` is None for a row without a person; its `id` is as given, or ""."""

    profile: Profile | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Column:
    """A column in use, with all that doesn't change from row to row.

    `remembered` holds its short, clear answers, for the same few come again in every row.
    """

    number: int
    target: str
    parse: Parser
    currency: str  # that its heading says, of a column of amounts
    told_of: FieldName | None  # whose state it tells; halves of a name have none of their own
    remembered: dict[Value, Answer[Any]] = field(default_factory=dict)


@dataclass(slots=True)
class _Cells:
    """What the cells of one row hold, while they are being read. `states` lacks what is given."""

    values: dict[str, Any] = field(default_factory=dict)
    states: dict[FieldName, FieldState] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def is_nothing(row: GridRow, table: Table) -> bool:
    """A row without content in any column we read; unticked boxes are no content."""
    cells = row.cells
    return not any(_says(cells.get(column, False)) for column in table.read_columns)


_UNTICKED = frozenset({"FALSE", "false", "False", "unchecked", "☐"})


def _says(value: Value) -> bool:
    return value is not False and not (type(value) is str and value in _UNTICKED)


def repeats_header(row: GridRow, table: Table) -> bool:
    """Whether the headings were pasted in again, as where two sheets were joined by hand."""
    headings = table.header.headings
    first = next(iter(headings), 0)
    if row.cells.get(first) is None or as_text(row.cells[first]) != headings.get(first):
        return False
    same = sum(
        1
        for column, value in row.cells.items()
        if isinstance(value, str) and as_text(value) == headings.get(column)
    )
    return same >= 2 and same * 2 >= len(row.cells)


def entries_read(entries: Sequence[Any]) -> int:
    """How many of a person's entries are read: of their text, too, no more than a cell may hold."""
    said = 0
    for at, entry in enumerate(entries[:MOST_ENTRIES]):
        parts = (getattr(entry, part.name) for part in fields(entry))
        said += sum(len(part) for part in parts if isinstance(part, str))
        if said > LONGEST_TEXT:
            return max(1, at)
    return min(len(entries), MOST_ENTRIES)


def _bounded(answer: Answer[Any]) -> Answer[Any]:
    """The answer, a list of more than anybody would read cut."""
    value = answer.value if isinstance(answer, Remarked) else answer
    if not isinstance(value, tuple) or len(value) <= MOST_ENTRIES:
        return answer
    return Remarked(value[:MOST_ENTRIES], TOO_MANY, {"count": len(value), "kept": MOST_ENTRIES})


def _group(value: Value) -> str:
    """What a cell says of the group somebody belongs to, "" where it says nothing."""
    text = "" if isinstance(value, Fault) else one_line(as_text(value))
    return "" if says_nothing(text) or is_error_text(text) else text[:LONGEST_GROUP]


class RowReader:
    """Reads the rows of one table."""

    def __init__(
        self,
        table: Table,
        around: ParsingContext,
        unasked: frozenset[str] = frozenset(),
        row_s: float = IntakeLimits().row_s,
        by: Sequence[str] = (),
    ) -> None:
        """`unasked` are targets whose column asks something else, `row_s` what a row may cost.

        `by` are headings of columns that group people, whatever field they feed besides.
        """
        self._table = table
        self._around = around
        self._notices = around.notices
        self._row_s = row_s
        parse = parsers(around)
        fields: Mapping[str, FieldName] = {name: name for name in FIELDS}
        self._names = fields
        # Currencies come first: the amounts of the row are read by them.
        ordered = sorted(table.columns.items(), key=lambda item: "currency" not in item[0])
        self._columns = tuple(
            _Column(column, target, parse[target], self._currency_of(target), fields.get(target))
            for target, column in ordered
            if target not in unasked
        )
        self._unasked = {fields[target]: FieldState.INVALID for target in sorted(unasked)}
        self._fields = tuple(f for f in FIELDS if f in table.places)
        self._by = tuple(table.headed(heading) for heading in by)
        # Where an empty cell may only look empty, nobody knows whether they answered.
        self._empty = FieldState.ABSENT if table.sheet.partial else FieldState.BLANK

    def _currency_of(self, target: str) -> str:
        """What the heading of an amount says, else that of the rate for another rate."""
        if target not in PRICED:
            return ""
        places = self._table.places
        of_rates = () if target in CURRENCIES else ("hourly_rate",)
        headings = (places[t][1] for t in (target, *of_rates) if t in places)
        return next(filter(None, map(currency_in, headings)), "")

    def read(self, row: GridRow) -> RowRead:
        """Read every cell of a row, as far as that can be done in time."""
        try:
            with cpu_deadline(self._row_s):
                return self._read(row)
        except TooLateError:
            return RowRead(None, (too_late(self._name_cell(row), Effect.ROW_REJECTED),))

    def _read(self, row: GridRow) -> RowRead:
        cells = self._read_cells(row)
        values = cells.values
        name = values.get("name") or " ".join(
            filter(None, (values.get("first_name"), values.get("last_name")))
        )
        given_id = values.get("candidate_id") or ""
        here = self._name_cell(row)
        if not name:
            fault = Problem("row_without_name", Effect.ROW_REJECTED, here)
            return RowRead(None, told_together([*cells.problems, fault]))
        if not given_id and not values.get("email"):
            return RowRead(None, told_together([*cells.problems, self._nobody(row)]))
        self._read_entries(row, cells)
        hold = values.get("send") is False
        for target in _NOT_ON_PROFILE:
            values.pop(target, None)
        values["name"] = name
        if reached := milestones_of(values):
            values["milestones"] = reached
        values["groups"] = tuple(_group(row.cells.get(column, "")) for column in self._by)
        if feedback := values.get("upwork_feedback"):
            values["feedback_says"] = status_in(feedback, self._notices)
        table = self._table
        sources = RowSources(table.sheet.name, row.number, self._fields, cells.states, table.places)
        profile = Profile(id=given_id, row=here, hold=hold, sources=sources, **values)
        return RowRead(profile, told_together(cells.problems))

    def _read_entries(self, row: GridRow, cells: _Cells) -> None:
        """The entries that stand across the row, behind those in a cell of their own."""
        for part, tables in self._table.entries.items():
            told = [t for t in tables if any(c in row.cells for c in t.columns.values())]
            faults: list[Problem] = []
            entries = [READERS[part](PartRow(t, row, faults, self._around)) for t in told]
            cells.problems += faults
            listed = (*cells.values.get(part, ()), *entries)
            kept = entries_read(listed)
            cells.values[part] = listed[:kept]
            if kept < len(listed):
                here = self._table.cell_at(row.number, min(tables[0].columns.values()))
                args = {"count": len(listed), "kept": kept}
                cells.problems.append(Problem(TOO_MANY, Effect.NOTED, here, args=args))
            name = self._names.get(part)
            if name is None:
                continue
            if entries:
                cells.states.pop(name, None)
            elif part not in self._table.columns:
                cells.states[name] = self._empty

    def _read_cells(self, row: GridRow) -> _Cells:
        # The body of this loop runs for every cell of the intake: each call in it is felt.
        cells = _Cells(states=self._unasked.copy())
        values, states, found = cells.values, cells.states, row.cells.get
        for column in self._columns:
            value = found(column.number)
            if value is None:
                if column.told_of:
                    states[column.told_of] = self._empty
                continue
            # By their very types: True equals 1.0, and a Percent equals what it doesn't mean.
            answer = None
            if type(value) is str or type(value) is float:
                answer = column.remembered.get(value)
            if answer is None:
                answer = self._parse(value, column, row, values)
                if isinstance(answer, _TOLD):
                    self._remark(answer, value, column, row, cells)
                    continue
            values[column.target] = answer
            if column.target == "email" and not answer:
                states["email"] = self._empty
        return cells

    def _parse(
        self, value: Value, column: _Column, row: GridRow, values: Mapping[str, Any]
    ) -> Answer[Any]:
        given = value
        if isinstance(value, Fault):
            return Unreadable(value.code)
        if isinstance(value, str):
            if is_error_text(value):
                return Unreadable(ERROR_CELL)
            value = as_written(value) or value
        value = self._around.meant(column.target, value)
        if column.target in LINKED:
            link = self._table.sheet.links.get((row.number, column.number), "")
            return _bounded(LINKED[column.target](value, link))
        if column.target in PRICED:
            said = values.get(CURRENCIES.get(column.target, "currency"))
            return PRICED[column.target](value, said or column.currency)
        cut = column.target in ONE_LINE and isinstance(value, str) and len(value) > LONGEST_LINE
        if cut:
            value = as_text(value)[:LONGEST_LINE]
        answer = _bounded(column.parse(value))
        if cut and not isinstance(answer, _TOLD):
            return Remarked(answer, "line_cut", {"kept": LONGEST_LINE})
        short = type(value) is float or (type(value) is str and len(value) <= SHORT)
        if isinstance(value, str) and LOST in value and not isinstance(answer, _TOLD):
            # Where the whole text is in doubt, the sheet says so once.
            return answer if self._table.sheet.doubt else Remarked(answer, "letters_lost")
        if short and not isinstance(answer, _TOLD):
            column.remembered[given] = answer
        return answer

    def _remark(
        self,
        answer: Unreadable | Remarked[Any],
        value: Value,
        column: _Column,
        row: GridRow,
        cells: _Cells,
    ) -> None:
        """Say what there is to say; keep the value where there is one."""
        effect = Effect.NOTED if isinstance(answer, Remarked) else Effect.FIELD_IGNORED
        cell = self._table.cell_at(row.number, column.number)
        cells.problems.append(Problem(answer.code, effect, cell, as_text(value), answer.args))
        if isinstance(answer, Remarked):
            cells.values[column.target] = answer.value
            return
        if column.told_of:
            cells.states[column.told_of] = FieldState.INVALID
        if column.target == "send" or answer.code == "status_holds":
            # Nobody knows what was meant, and a mail can't be called back.
            cells.values["send"] = False

    def _name_cell(self, row: GridRow) -> CellRef:
        letters, heading = self._table.places["name"]
        return CellRef(self._table.sheet.name, row.number, f"{letters}{row.number}", heading)

    def _nobody(self, row: GridRow) -> Problem:
        table = self._table
        target = "email" if "email" in table.columns else "candidate_id"
        cell = table.cell(row.number, target)
        value = row.cells.get(table.columns[target])
        return Problem(
            "row_without_id_or_email", Effect.ROW_REJECTED, cell, as_text(value) if value else ""
        )
