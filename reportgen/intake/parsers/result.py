"""What reading one cell comes to: a value, a value with a remark, or nothing readable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Generic, TypeAlias, TypeVar

from reportgen.spreadsheet.grid import Percent, Value

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The cell holds something that can't be read as this field; `code` keys the sentence."""

    code: str
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Remarked(Generic[T_co]):
    """Read, with something to say about it; `code` keys the sentence, noted only."""

    value: T_co
    code: str
    args: Mapping[str, str | int] = field(default_factory=dict)


Answer: TypeAlias = T | Remarked[T] | Unreadable


def as_text(value: Value) -> str:
    """The value as the sheet shows it."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Percent):
        return f"{float(value) * 100:.10g}%"
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, datetime):
        day = value.date().isoformat()
        return day if value.time() == datetime.min.time() else f"{day} {value:%H:%M:%S}"
    return value.text


def number_text(value: float) -> str:
    """A number without a needless fraction or exponent: 4412345678.0 → `4412345678`."""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"


def decimal_of(value: float) -> Decimal:
    """The decimal a person typed, without binary dust."""
    return Decimal(f"{float(value):.12g}")
