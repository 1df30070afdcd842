"""What a check measured, read with care: facts come from any check, an agency's own included."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

from reportgen.domain.outcome import Fact


def number(facts: Mapping[str, Fact], key: str) -> float | None:
    """A finite number, or None where there is none."""
    value = facts.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        return None
    return float(value)


def text_of(facts: Mapping[str, Fact], key: str) -> str:
    value = facts.get(key)
    return value if isinstance(value, str) else ""


def strings(facts: Mapping[str, Fact], key: str) -> list[str]:
    value = facts.get(key)
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []


def table(value: Fact) -> Mapping[str, Fact]:
    """The value where it is a table, else an empty one."""
    return value if isinstance(value, dict) else {}


def tables(facts: Mapping[str, Fact], key: str) -> list[Mapping[str, Fact]]:
    value = facts.get(key)
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []
