"""A rulebook as frozen values: what each check weighs, its limits, what each finding costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from reportgen.domain.outcome import ScoredStatus

Limit = int | float | str | list[str] | dict[str, list[str]] | dict[str, str] | dict[str, float]


@dataclass(frozen=True, slots=True)
class FindingRule:
    """What one finding costs: `loss` 0..1 at its worst, `effort` in minutes."""

    loss: float = 0.0
    effort: int = 0
    blocker: bool = False
    tonight: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from, and when somebody last looked."""

    claim: str
    where: str
    as_of: date


@dataclass(frozen=True, slots=True)
class CheckRule:
    """One check's part of the rulebook. `limits` are the check's own named numbers and lists."""

    slug: str
    weight: float
    harshest: ScoredStatus
    trial: bool = False
    limits: Mapping[str, Limit] = field(default_factory=dict)
    findings: Mapping[str, FindingRule] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()

    def count(self, name: str) -> int:
        """A limit that is a whole number."""
        return int(self.number(name))

    def number(self, name: str) -> float:
        """A limit that is a number."""
        value = self.limits[name]
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"limit {self.slug}.{name} is not a number")
        return float(value)

    def text(self, name: str) -> str:
        """A limit that is one word or sentence."""
        value = self.limits[name]
        if not isinstance(value, str):
            raise TypeError(f"limit {self.slug}.{name} is not a text")
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        """A limit that is a list of words."""
        value = self.limits[name]
        if not isinstance(value, list):
            raise TypeError(f"limit {self.slug}.{name} is not a list")
        return tuple(value)

    def table(self, name: str) -> Mapping[str, list[str] | str | float]:
        """A limit that is a small table."""
        value = self.limits[name]
        if not isinstance(value, dict):
            raise TypeError(f"limit {self.slug}.{name} is not a table")
        return dict(value)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules of one name; `version` is a digest of what they say."""

    name: str
    label: str
    as_of: date
    version: str
    checks: Mapping[str, CheckRule]
