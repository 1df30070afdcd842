"""What a reader beside calamine finds on a sheet, and how the two are laid over each other."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from reportgen.intake.grid import Fault, GridRow, Sheet, Value

ERROR_NAMES = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


@dataclass(slots=True)
class Extras:
    """Rows count from 1, columns from 0."""

    faults: dict[tuple[int, int], Fault] = field(default_factory=dict)
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


def laid_over(sheet: Sheet, extras: Extras) -> Sheet:
    """The sheet with its faults back in their cells, its links, and what is hidden."""
    rows = {row.number: dict(row.cells) for row in sheet.rows}
    for (number, column), fault in extras.faults.items():
        cells: dict[int, Value] = rows.setdefault(number, {})
        cells[column] = fault
    return replace(
        sheet,
        rows=tuple(GridRow(n, rows[n], n in extras.hidden_rows) for n in sorted(rows)),
        hidden_columns=frozenset(extras.hidden_columns),
        links=extras.links,
    )
