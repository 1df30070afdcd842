"""What is to be said about whole sheets and rows: hidden ones, headings twice, near misses."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.domain.problem import Effect, Problem
from reportgen.intake.grid import GridRow
from reportgen.intake.layout import Layout, almost_fits, what_lacks
from reportgen.intake.rows import is_nothing, repeats_header
from reportgen.intake.tables import Table


def sheet_remarks(layout: Layout) -> list[Problem]:
    """Notes only: nothing here costs anybody anything."""
    tables = [*layout.fitting, *(part.table for part in layout.parts)]
    problems = [problem for table in tables for problem in _about(table)]
    for table in layout.others:
        if layout.fitting and almost_fits(table):
            cell = table.cell(table.header.row)
            lacks: dict[str, str | int] = {**what_lacks(table)}
            problems.append(Problem("sheet_not_read", Effect.NOTED, cell, table.sheet.name, lacks))
    return problems


def _about(table: Table) -> Iterator[Problem]:
    if table.sheet.hidden:
        cell = table.cell(table.header.row)
        yield Problem("hidden_sheet_read", Effect.NOTED, cell, table.sheet.name)
    rows = [row for row in table.rows if not is_nothing(row, table)]
    for row in rows:
        if repeats_header(row, table):
            yield Problem("heading_repeated", Effect.NOTED, table.cell(row.number))
    for run in _runs([row for row in rows if row.hidden]):
        # As texts: a row number is a name, not an amount with its thousands parted.
        args: dict[str, str | int] = {
            "count": len(run),
            "first": str(run[0].number),
            "last": str(run[-1].number),
        }
        yield Problem("hidden_row_read", Effect.NOTED, table.cell(run[0].number), "", args)


def _runs(rows: list[GridRow]) -> Iterator[list[GridRow]]:
    """Rows that stand next to each other, together."""
    run: list[GridRow] = []
    for row in rows:
        if run and row.number != run[-1].number + 1:
            yield run
            run = []
        run.append(row)
    if run:
        yield run
