"""Counts what a reader takes in, and stops it before a sheet fills the memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportgen.intake.grid import Value
from reportgen.settings import IntakeLimits


class TooLargeError(Exception):
    """More rows or columns than the limits allow; `str()` says which."""


@dataclass(slots=True)
class Tally:
    """Rows with content so far, over all sheets of one file."""

    limits: IntakeLimits
    rows: int = 0

    @property
    def columns(self) -> int:
        return self.limits.columns

    def row(self, cells: Mapping[int, Value]) -> None:
        """Count a row. Raises TooLargeError past a limit."""
        self.rows += 1
        if self.rows > self.limits.rows:
            raise TooLargeError(f"it has more than {self.limits.rows:,} rows")
        if max(cells) >= self.limits.columns:
            raise TooLargeError(f"it has more than {self.limits.columns:,} columns")
