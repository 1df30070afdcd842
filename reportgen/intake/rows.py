"""One row of a table becomes a profile, or the reason why it can't."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from reportgen.domain.fields import FIELDS, CellRef, FieldName, FieldState
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Profile
from reportgen.intake.answers import LINKED, PRICED, Parser, Surroundings, parsers
from reportgen.intake.currency import currency_in
from reportgen.intake.grid import ERROR_CELL, Fault, GridRow, Value, is_error_text
from reportgen.intake.parsers.notices import status_in
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.sources import RowSources
from reportgen.intake.tables import Table
from reportgen.intake.together import told_together

_NOT_ON_PROFILE = ("first_name", "last_name", "currency", "send", "candidate_id")
SHORT = 60
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
    return not any(row.cells.get(column, False) is not False for column in table.columns.values())


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


class RowReader:
    """Reads the rows of one table."""

    def __init__(
        self, table: Table, around: Surroundings, unasked: frozenset[str] = frozenset()
    ) -> None:
        """`unasked` are targets whose column asks something else."""
        self._table = table
        parse = parsers(around)
        fields: Mapping[str, FieldName] = {name: name for name in FIELDS}
        # The currency comes first: the amounts of the row are read by it.
        ordered = sorted(table.columns.items(), key=lambda item: item[0] != "currency")
        self._columns = tuple(
            _Column(column, target, parse[target], self._currency_of(target), fields.get(target))
            for target, column in ordered
            if target not in unasked
        )
        self._unasked = {fields[target]: FieldState.INVALID for target in sorted(unasked)}
        self._fields = tuple(f for f in FIELDS if f in table.places)

    def _currency_of(self, target: str) -> str:
        """What the heading of an amount says, else that of the rate."""
        if target not in PRICED:
            return ""
        places = self._table.places
        headings = (places[t][1] for t in (target, "hourly_rate") if t in places)
        return next(filter(None, map(currency_in, headings)), "")

    def read(self, row: GridRow) -> RowRead:
        """Read every cell of a row."""
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
        hold = values.get("send") is False
        for target in _NOT_ON_PROFILE:
            values.pop(target, None)
        values["name"] = name
        if feedback := values.get("upwork_feedback"):
            values["feedback_says"] = status_in(feedback)
        table = self._table
        sources = RowSources(table.sheet.name, row.number, self._fields, cells.states, table.places)
        profile = Profile(id=given_id, row=here, hold=hold, sources=sources, **values)
        return RowRead(profile, told_together(cells.problems))

    def _read_cells(self, row: GridRow) -> _Cells:
        # The body of this loop runs for every cell of the intake: each call in it is felt.
        cells = _Cells(states=self._unasked.copy())
        values, states, found = cells.values, cells.states, row.cells.get
        for column in self._columns:
            value = found(column.number)
            if value is None:
                if column.told_of:
                    states[column.told_of] = FieldState.BLANK
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
                states["email"] = FieldState.BLANK
        return cells

    def _parse(
        self, value: Value, column: _Column, row: GridRow, values: Mapping[str, Any]
    ) -> Answer[Any]:
        if isinstance(value, Fault):
            return Unreadable(value.code)
        if isinstance(value, str) and is_error_text(value):
            return Unreadable(ERROR_CELL)
        if column.target in LINKED:
            link = self._table.sheet.links.get((row.number, column.number), "")
            return LINKED[column.target](value, link)
        if column.target in PRICED:
            return PRICED[column.target](value, values.get("currency") or column.currency)
        answer = column.parse(value)
        short = type(value) is float or (type(value) is str and len(value) <= SHORT)
        if short and not isinstance(answer, _TOLD):
            column.remembered[value] = answer
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
        if column.target == "send":
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
