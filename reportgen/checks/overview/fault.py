"""What is wrong with an overview, and how its cost is shared out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reportgen.checks.base import Context
from reportgen.domain.outcome import IMPROVE_FROM, PASS_FROM, Finding, Quote, Value

LEAST = 0.05  # of a fault's full cost, in a text that passes as it is
# Each fault that is named costs a little more than what is only felt: of 606 texts that tells those
# two readers would rewrite from those they would polish better than the measure alone.
NAMED = 0.03
MEASURED = 0.6  # how much the measure says of how far a text is from passing that doesn't pass
# Of them these tell what the text lacks, where the others tell of its form. A text that proves
# nothing is what readers forgive least: of 17 that passed with it they would rewrite 10.
SUBSTANCE = {
    "no_offer": 1,
    "no_evidence": 2,
    "no_client": 1,
    "weak_opening": 1,
    "empty_praise": 1,
    "job_seeker": 1,
}
SHORT = "too_short"  # says already that nearly all is lacking
UNCLEAR = "unclear"  # asked, not told


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

    That is what the readers' measure says, or what a rule proves where that is more. Each fault
    has its part of it, by what the rulebook lets each cost; what a rule proves comes first.
    """
    full = [context.rule.findings[f.name].loss for f in faults]
    own = [cost * (f.degree if f.sure else LEAST) for f, cost in zip(faults, full, strict=True)]
    told = [f.name for f in faults if f.name != UNCLEAR]
    lacking = 0 if SHORT in told else sum(SUBSTANCE.get(name, 0) for name in told)
    named = NAMED * max(min(len(told), 1), lacking)
    lacks = max(_rewritten(min(1.0, 1 - quality + named)), *own, 0.0)
    # So few words tell the measure little: they cost what their number may.
    lacks = min(lacks, max(full)) if SHORT in told else _ranked(lacks, quality)
    proven = min(1.0, lacks / sum(own)) if sum(own) > 0 else 0.0
    room = [cost - spent for cost, spent in zip(full, own, strict=True)]
    part = min(1.0, max(0.0, lacks - sum(own)) / sum(room)) if sum(room) > 0 else 0.0
    return tuple(
        context.finding(
            f.name,
            f.evidence,
            share=(proven * spent + part * left) / cost if cost else 0.0,
            suggestion=f.suggestion,
            **f.args,
        )
        for f, cost, spent, left in zip(faults, full, own, room, strict=True)
    )


def _ranked(lacks: float, quality: float) -> float:
    """The same among texts to be rewritten, in the order of the measure rather than of the rules.

    What a rule proves says that a text isn't sent, and little of how far it is from that: among 439
    such texts the measure's order was nearer to the readers' (Spearman .49) than the cost's (.41).
    """
    least = 1 - IMPROVE_FROM
    if lacks < least:
        return lacks
    return (1 - MEASURED) * lacks + MEASURED * (least + (1 - least) * (1 - quality))


def _rewritten(lacks: float) -> float:
    """What a text lacks that readers wouldn't pass: below the half, for it is to be rewritten.

    Of 606 overviews that were judged by a model new to them 361 didn't pass; two readers would
    rewrite 332 of these, and send or polish 16.
    """
    passed = 1 - PASS_FROM
    if lacks <= passed:
        return lacks
    least = 1 - IMPROVE_FROM
    return least + (lacks - passed) * (1 - least) / (1 - passed)
