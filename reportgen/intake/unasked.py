"""Columns that seem to ask for a field but ask something else, told by their answers."""

from __future__ import annotations

from reportgen.domain.problem import Effect, Problem
from reportgen.intake.grid import Fault
from reportgen.intake.parsers.lists import names_a_type
from reportgen.intake.parsers.result import as_text
from reportgen.intake.tables import Table
from reportgen.market import Market

ENOUGH = 0.5
_PLAIN_WORDS = frozenset({"mapping", "name"})


def unasked_targets(table: Table, market: Market) -> frozenset[str]:
    """`types_of_work` where the answers are free text rather than the marketplace's own names.

    “What kind of work are you looking for?” is no question about what was chosen on the profile:
    an answer in other words must not become a fault. A mapping or the plain name is believed.
    """
    column = table.columns.get("types_of_work")
    how = next((m.how for m in table.matches if m.used and m.field == "types_of_work"), "none")
    if column is None or how in _PLAIN_WORDS:
        return frozenset()
    answers = [
        text
        for row in table.rows
        if (value := row.cells.get(column)) is not None and not isinstance(value, Fault)
        if (text := as_text(value))
    ]
    fitting = sum(1 for answer in answers if names_a_type(answer, market))
    few = bool(answers) and fitting < len(answers) * ENOUGH
    return frozenset({"types_of_work"}) if few else frozenset()


def unasked_problems(table: Table, targets: frozenset[str]) -> list[Problem]:
    """One note at the heading, not one a person."""
    return [
        Problem(
            "column_asks_something_else",
            Effect.NOTED,
            cell := table.cell(table.header.row, target),
            cell.heading,
        )
        for target in sorted(targets)
    ]
