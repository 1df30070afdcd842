"""Months, as people write them in a job history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class YearMonth:
    """A month of a year; `month` is None where a person gave the year only.

    A year alone sorts before its months, so comparing two of them needs `first` or `last`.
    """

    year: int
    month: int | None = None

    @classmethod
    def of(cls, day: date) -> YearMonth:
        return cls(day.year, day.month)

    @property
    def first(self) -> int:
        """Months since year 0, at the earliest this can mean."""
        return self.year * 12 + ((self.month or 1) - 1)

    @property
    def last(self) -> int:
        """Months since year 0, at the latest this can mean."""
        return self.year * 12 + ((self.month or 12) - 1)

    def __str__(self) -> str:
        return f"{self.year:04d}" if self.month is None else f"{self.year:04d}-{self.month:02d}"
