"""What came of it: approvals and declines set beside the score and the findings before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from reportgen.domain.scoring import NEARLY_FROM, NEEDS_WORK_FROM, READY_FROM

LEAST = 20  # outcomes below which a share says nothing, and may tell of one person
STEPS = ((READY_FROM, 100.0), (NEARLY_FROM, READY_FROM), (NEEDS_WORK_FROM, NEARLY_FROM))
NORMAL_95 = 1.959964  # standard deviations to either side that hold 95 % of a normal distribution


@dataclass(frozen=True, slots=True)
class AnsweredAttempt:
    """One answer to one attempt, and what we said of what was sent: its score and findings."""

    approved: bool
    readiness: float | None
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class ApprovalShare:
    """How many were decided and approved; the share and where it may well lie, in 0..1.

    All but the number of outcomes is None where they are too few to say anything.
    """

    outcomes: int
    approved: int | None = None
    share: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class ScoreRange:
    """Those whose score was at least `least` and below `most`, which holds 100 at the top."""

    least: float
    most: float
    tally: ApprovalShare


@dataclass(frozen=True, slots=True)
class Contrast:
    """Those who were told of a finding, and those who weren't."""

    code: str
    told: ApprovalShare
    others: ApprovalShare


@dataclass(frozen=True, slots=True)
class Calibration:
    """All of it. `unjudged` answers have no report of ours before them and count nowhere.

    `findings` are those of which both sides are many enough, the most often told first.
    """

    all: ApprovalShare
    unjudged: int
    steps: tuple[ScoreRange, ...]
    findings: tuple[Contrast, ...]


def calibrate(decisions: Sequence[AnsweredAttempt], unjudged: int) -> Calibration:
    """Count outcomes; below `LEAST` of them all, nothing is set beside anything."""
    every = approval_share(decisions)
    if every.share is None:
        return Calibration(every, unjudged, (), ())
    return Calibration(every, unjudged, _steps(decisions), _contrasts(decisions))


def approval_share(decisions: Sequence[AnsweredAttempt]) -> ApprovalShare:
    """Their share of approvals with its interval, where they are many enough."""
    count, approved = len(decisions), sum(d.approved for d in decisions)
    if count < LEAST:
        return ApprovalShare(count)
    low, high = wilson(approved, count)
    return ApprovalShare(count, approved, round(approved / count, 4), round(low, 4), round(high, 4))


def wilson(found: int, among: int) -> tuple[float, float]:
    """Wilson's interval: where a share lies, with 95 %, of which `found` of `among` were seen."""
    share, square = found / among, NORMAL_95**2
    middle = (share + square / (2 * among)) / (1 + square / among)
    spread = sqrt(share * (1 - share) / among + square / (4 * among**2))
    reach = NORMAL_95 * spread / (1 + square / among)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def _steps(decisions: Sequence[AnsweredAttempt]) -> tuple[ScoreRange, ...]:
    """By the bands' scores; whoever has no score stands in none."""
    scored = [(d, d.readiness) for d in decisions if d.readiness is not None]
    return tuple(
        ScoreRange(
            least,
            most,
            approval_share([d for d, s in scored if least <= s < most or s == most == 100.0]),
        )
        for least, most in (*STEPS, (0.0, NEEDS_WORK_FROM))
    )


def _contrasts(decisions: Sequence[AnsweredAttempt]) -> tuple[Contrast, ...]:
    codes = sorted({code for d in decisions for code in d.codes})
    found = [
        Contrast(
            code,
            approval_share([d for d in decisions if code in d.codes]),
            approval_share([d for d in decisions if code not in d.codes]),
        )
        for code in codes
    ]
    shown = [c for c in found if c.told.share is not None and c.others.share is not None]
    return tuple(sorted(shown, key=lambda c: (-c.told.outcomes, c.code)))
