"""A rulebook as frozen values: what each check weighs, its limits, what each finding costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from reportgen.domain.outcome import ScoredStatus
from reportgen.rulebook.limits import Limits, NoLimits

LimitsOf = TypeVar("LimitsOf", bound=Limits)


@dataclass(frozen=True, slots=True)
class FindingRule:
    """What one finding costs: `loss` 0..1 at its worst, `effort` in minutes.

    `ref` is the short code it goes by in a report (`T-07`), "" for one that has none.
    """

    loss: float = 0.0
    effort: int = 0
    blocker: bool = False
    tonight: bool = True
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from, and when somebody last looked."""

    claim: str
    where: str
    as_of: date


@dataclass(frozen=True, slots=True)
class CheckRule:
    """One check's part of the rulebook. `limits` are the check's own named numbers and lists.

    Not `enabled`, it asks nobody anything, and the readiness is that of the other checks.
    """

    slug: str
    weight: float
    harshest: ScoredStatus
    trial: bool = False
    enabled: bool = True
    limits: Limits = field(default_factory=NoLimits)
    findings: Mapping[str, FindingRule] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()

    def only(self, finding: str) -> CheckRule:
        """The same with one of its findings alone; "" leaves them all."""
        kept = {name: cost for name, cost in self.findings.items() if finding in ("", name)}
        return replace(self, findings=kept)

    def limits_as(self, model: type[LimitsOf]) -> LimitsOf:
        """The limits as the model that the check knows. Raises TypeError for another one's."""
        if not isinstance(self.limits, model):
            raise TypeError(f"the limits of {self.slug} are no {model.__name__}")
        return self.limits


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules of one name; `version` is a digest of what they say."""

    name: str
    label: str
    as_of: date
    version: str
    checks: Mapping[str, CheckRule]

    @property
    def off(self) -> tuple[str, ...]:
        """The checks that are switched off."""
        return tuple(slug for slug, rule in self.checks.items() if not rule.enabled)
