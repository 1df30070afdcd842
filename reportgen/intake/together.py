"""Faults of one kind in one row, told once: eleven dead look-ups in a row are one thing to mend."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reportgen.domain.problem import Problem
from reportgen.intake.grid import ERROR_CELL, FORMULA_WITHOUT_VALUE, column_index, column_letter

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
