"""One row of a table becomes a profile, or the reason why it can't."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from reportgen.domain.fields import CellRef, FieldName, FieldState
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import HourlyRate, Profile
from reportgen.intake.answers import PARSERS, Surroundings
from reportgen.intake.currency import currency_in, is_dollar
from reportgen.intake.grid import ERROR_CELL, Fault, GridRow, Value, is_error_text
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.sources import RowSources
from reportgen.intake.tables import Table
from reportgen.intake.together import told_together

_NOT_ON_PROFILE = frozenset({"first_name", "last_name", "currency", "send", "candidate_id"})
SHORT = 60


@dataclass(frozen=True, slots=True)
class RowRead:
    """A row taken in. `profile` is None for a row without a person; its `id` is as given, or ""."""

    profile: Profile | None
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Cells:
    """What the cells of one row hold, while they are being read."""

    values: dict[str, Any]
    states: dict[FieldName, FieldState]
    problems: list[Problem]

    def tell(self, target: str, state: FieldState) -> None:
        """Set the state of a field; halves of a name are none."""
        if target in self.states:
            self.states[target] = state


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


def read_row(
    row: GridRow, table: Table, around: Surroundings, unasked: frozenset[str] = frozenset()
) -> RowRead:
    """Read every cell of a row. `unasked` are targets whose column asks something else."""
    cells = _read_cells(row, table, around, unasked)
    values = cells.values
    name = values.get("name") or " ".join(
        filter(None, (values.get("first_name"), values.get("last_name")))
    )
    given_id = unicodedata.normalize("NFC", values.get("candidate_id") or "")
    here = _name_cell(row, table)
    if not name:
        fault = Problem("row_without_name", Effect.ROW_REJECTED, here)
        return RowRead(None, told_together([*cells.problems, fault]))
    if not given_id and not values.get("email"):
        return RowRead(None, told_together([*cells.problems, _nobody(row, table)]))
    if "hourly_rate" in values:
        values["hourly_rate"] = _with_currency(row, table, values["hourly_rate"], values)
    values |= {"id": given_id, "name": name, "row": here, "hold": values.get("send") is False}
    for target in _NOT_ON_PROFILE:
        values.pop(target, None)
    cells.states.setdefault("name", FieldState.GIVEN)  # from a first and a last name
    sources = RowSources(table.sheet.name, row.number, cells.states, table.places)
    profile = Profile(**values, sources=sources)
    return RowRead(profile, told_together(cells.problems))


def _read_cells(
    row: GridRow, table: Table, around: Surroundings, unasked: frozenset[str]
) -> _Cells:
    cells = _Cells({}, dict(table.blank), [])
    links = table.sheet.links
    for target, column in table.columns.items():
        value = row.cells.get(column)
        if target in unasked:
            cells.tell(target, FieldState.INVALID)
            continue
        if value is None:
            continue
        link = links.get((row.number, column)) if links else None
        with_link = replace(around, links={target: link}) if link else around
        answer = _answer(target, value, with_link)
        if isinstance(answer, Unreadable):
            cells.problems.append(_problem(answer, table.cell_at(row.number, column), value))
            cells.tell(target, FieldState.INVALID)
            if target == "send":
                # Nobody knows what was meant, and a mail can't be called back.
                cells.values["send"] = False
            continue
        if isinstance(answer, Remarked):
            cells.problems.append(_problem(answer, table.cell_at(row.number, column), value))
            answer = answer.value
        cells.tell(target, FieldState.GIVEN)
        cells.values[target] = answer
    return cells


def _problem(answer: Unreadable | Remarked[Any], cell: CellRef, value: Value) -> Problem:
    effect = Effect.FIELD_IGNORED if isinstance(answer, Unreadable) else Effect.NOTED
    return Problem(answer.code, effect, cell, as_text(value), answer.args)


def _answer(target: str, value: Value, around: Surroundings) -> Answer[Any]:
    """Parse, or remember: the same few short answers come again in every row."""
    if isinstance(value, str):
        if is_error_text(value):
            return Unreadable(ERROR_CELL)
        short = len(value) <= SHORT
    elif isinstance(value, Fault):
        return Unreadable(value.code)
    else:
        # By its very type: a Percent is a float too, and equals one that means something else.
        short = type(value) is float
    if not short or around.links:
        return PARSERS[target](value, around)
    remembered = around.remembered[target]
    answer = remembered.get(value)
    if answer is None:
        answer = remembered[value] = PARSERS[target](value, around)
    return answer


def _name_cell(row: GridRow, table: Table) -> CellRef:
    letters, heading = table.places["name"]
    return CellRef(table.sheet.name, row.number, f"{letters}{row.number}", heading)


def _nobody(row: GridRow, table: Table) -> Problem:
    target = "email" if "email" in table.columns else "candidate_id"
    cell = table.cell(row.number, target)
    value = row.cells.get(table.columns[target])
    return Problem(
        "row_without_id_or_email", Effect.ROW_REJECTED, cell, as_text(value) if value else ""
    )


def _with_currency(
    row: GridRow, table: Table, rate: HourlyRate, values: Mapping[str, Any]
) -> HourlyRate:
    """The currency said in the cell, else in its column, else in the heading.

    A bare “$” is any dollar: the column or the heading says which.
    """
    column = table.columns["hourly_rate"]
    said = values.get("currency") or currency_in(table.header.headings.get(column, ""))
    if not rate.currency:
        return replace(rate, currency=said)
    text = as_text(row.cells[column]).casefold()
    bare = rate.currency == "USD" and "us" not in text and "dollar" not in text
    return replace(rate, currency=said) if bare and is_dollar(said) else rate
