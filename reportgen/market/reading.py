"""Read one market table: a CSV file with known columns, every error named by file and line."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NoReturn, TypeVar

from reportgen.errors import SettingsError
from reportgen.files import read_written

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table that knows where it stands."""

    file: str
    number: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """The cell, which must not be empty."""
        return self.cells[column] or self._fail(column, "is empty")

    def optional(self, column: str) -> str:
        return self.cells[column]

    def number_of(self, column: str) -> float:
        """The cell as a number of 0 or more."""
        return float(self.decimal(column))

    def number_or_none(self, column: str) -> float | None:
        return self.number_of(column) if self.cells[column] else None

    def count(self, column: str) -> int:
        """The cell as a whole number of 0 or more."""
        raw = self.text(column)
        if not (raw.isascii() and raw.isdigit()):
            self._fail(column, f"“{raw}” is not a whole number")
        return int(raw)

    def decimal(self, column: str) -> Decimal:
        raw = self.text(column)
        try:
            value = Decimal(raw)
        except InvalidOperation:
            self._fail(column, f"“{raw}” is not a number")
        if not value.is_finite() or value < 0:
            self._fail(column, f"“{raw}” is not a number of 0 or more")
        return value

    def day(self, column: str) -> date:
        raw = self.text(column)
        try:
            return date.fromisoformat(raw)
        except ValueError:
            self._fail(column, f"“{raw}” is not a date like 2026-11-22")

    def one_of(self, column: str, known: Collection[str]) -> str:
        """The cell, which must be one of the known names."""
        raw = self.text(column)
        if raw not in known:
            near = get_close_matches(raw, known, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else ""
            self._fail(column, f"“{raw}” is not known{hint}")
        return raw

    def _fail(self, column: str, what: str) -> NoReturn:
        raise SettingsError(f"market table {self.file}, line {self.number}: {column} {what}")


def read_table(
    file: Traversable | Path, columns: Sequence[str], make: Callable[[TableRow], Row]
) -> tuple[Row, ...]:
    """Every row of a CSV file, made into a value.

    Raises SettingsError (exit 78) with file and line for a missing column, an empty table or a
    cell that `make` can't use.
    """
    name = str(file) if isinstance(file, Path) else file.name
    rows = tuple(make(line) for line in _lines(name, _text_of(file, name), columns))
    if not rows:
        raise SettingsError(f"market table {name}, line 1: the table has no rows")
    return rows


def _text_of(file: Traversable | Path, name: str) -> str:
    try:
        return read_written(file).decode("utf-8-sig")
    except OSError as error:
        raise SettingsError(f"market table {name} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"market table {name} can't be read: {error}") from error


def _lines(name: str, text: str, columns: Sequence[str]) -> Iterator[TableRow]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        head = [cell.strip() for cell in next(reader, [])]
        for column in columns:
            if column not in head:
                raise SettingsError(f"market table {name}, line 1: no column “{column}”")
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(head):
                raise SettingsError(
                    f"market table {name}, line {reader.line_num}: "
                    f"{len(cells)} cells, but {len(head)} columns"
                )
            trimmed = (cell.strip() for cell in cells)
            yield TableRow(name, reader.line_num, dict(zip(head, trimmed, strict=True)))
    except csv.Error as error:
        raise SettingsError(
            f"market table {name}, line {reader.line_num}: not valid CSV: {error}"
        ) from error
