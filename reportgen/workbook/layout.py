"""The shape of what stands on a sheet: columns, tables, where they went, how high rows are."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from reportgen.workbook.cells import CellLink, Item, Styled, safe_text
from reportgen.workbook.look import Look

LINE = 15.0  # points a line of text is high
TALLEST = 6  # lines a row shows; the rest is in the cell
HEAD_ROW = 4  # below the title, what the sheet is for, and air
FIRST_ROW = HEAD_ROW + 1


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of a table: its heading, its `width` in characters, how its cells look."""

    heading: str
    width: float
    look: Look


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table to be written: `name` is Excel's and unique in the workbook."""

    name: str
    columns: Sequence[SheetColumn]
    rows: Iterable[Sequence[Item]]


@dataclass(frozen=True, slots=True)
class TableArea:
    """Where a table's data went: rows `first` to `last`, columns `left` to `right`, from 1."""

    sheet: str
    first: int
    last: int
    left: int
    right: int

    def column(self, index: int) -> str:
        """The data of the table's column `index` (from 0), as `C5:C44`."""
        letter = get_column_letter(self.left + index)
        return f"{letter}{self.first}:{letter}{self.last}"

    @property
    def cells(self) -> str:
        left, right = get_column_letter(self.left), get_column_letter(self.right)
        return f"{left}{self.first}:{right}{self.last}"

    def absolute(self, index: int) -> str:
        letter = get_column_letter(self.left + index)
        name = self.sheet.replace("'", "''")
        return f"'{name}'!${letter}${self.first}:${letter}${self.last}"


def heading_texts(headings: Sequence[str]) -> list[str]:
    """Headings as a table needs them: on one line, none empty, no two alike but for case."""
    texts: list[str] = []
    taken: set[str] = set()
    for heading in headings:
        text = plain = " ".join(safe_text(heading).split())[:250] or "–"
        number = 2
        while text.casefold() in taken:
            text = f"{plain} ({number})"
            number += 1
        taken.add(text.casefold())
        texts.append(text)
    return texts


def height_of(row: Sequence[Item], columns: Sequence[SheetColumn]) -> float | None:
    """How high a row must be for its wrapped texts, None for a single line."""
    lines = 1
    for item, column in zip(row, columns, strict=True):
        value = item.value if isinstance(item, Styled) else item
        text = value.text if isinstance(value, CellLink) else value
        if column.look.wrap and isinstance(text, str):
            lines = max(lines, lines_of(text, column.width))
    return None if lines == 1 else min(lines, TALLEST) * LINE + 2


def lines_of(text: str, width: float) -> int:
    """About how many lines a text takes in a column `width` characters wide."""
    head = text[:2000]
    room = max(width * 1.12, 1)
    return sum(max(1, math.ceil(len(part) / room)) for part in head.split("\n"))
