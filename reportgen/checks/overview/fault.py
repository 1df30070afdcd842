"""What is wrong with an overview, and how its cost is shared out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reportgen.checks.base import Context
from reportgen.domain.outcome import Finding, Quote, Value

LEAST = 0.05  # of a fault's full cost, in a text that passes as it is


@dataclass(frozen=True, slots=True)
class OverviewFault:
    """One fault before it has a price.

    `sure` tells that a rule proves it, so that it costs in the best of texts too, by `degree`.
    """

    name: str
    evidence: tuple[Quote, ...] = ()
    sure: bool = False
    degree: float = 1.0
    suggestion: str = ""
    args: Mapping[str, Value] = field(default_factory=dict)


def priced(
    faults: Sequence[OverviewFault], quality: float, context: Context
) -> tuple[Finding, ...]:
    """The faults as findings that together cost what the text lacks.

    What a rule proves costs its own loss, whatever the text is worth. What else is lacking is
    shared out among all faults by what the rulebook lets each cost.
    """
    full = [context.rule.findings[f.name].loss for f in faults]
    own = [cost * (f.degree if f.sure else LEAST) for f, cost in zip(faults, full, strict=True)]
    rest = max(0.0, 1 - quality - sum(own))
    room = [cost - spent for cost, spent in zip(full, own, strict=True)]
    part = min(1.0, rest / sum(room)) if sum(room) > 0 else 0.0
    return tuple(
        context.finding(
            f.name,
            f.evidence,
            share=(spent + part * left) / cost if cost else 0.0,
            suggestion=f.suggestion,
            **f.args,
        )
        for f, cost, spent, left in zip(faults, full, own, room, strict=True)
    )
