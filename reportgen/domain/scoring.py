"""From outcomes to readiness, coverage, band and gains: all the arithmetic a report rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reportgen.domain.outcome import Finding, Outcome, Status

READY_FROM = 85.0
NEARLY_FROM = 70.0
NEEDS_WORK_FROM = 50.0
COVERAGE_FROM = 0.6
NEEDED_FOR_READY = ("title", "overview", "skills", "employment", "photo")


class Band(StrEnum):
    READY = "ready"
    NEARLY_THERE = "nearly_there"
    NEEDS_WORK = "needs_work"
    NOT_READY = "not_ready"
    NOT_ENOUGH_INFORMATION = "not_enough_information"
    ON_HOLD = "on_hold"
    NOT_YET_ELIGIBLE = "not_yet_eligible"

    @property
    def has_figure(self) -> bool:
        """Whether a readiness is told with this band, and set beside other people's."""
        return self in (Band.READY, Band.NEARLY_THERE, Band.NEEDS_WORK, Band.NOT_READY)


@dataclass(frozen=True, slots=True)
class Scorecard:
    """A person's standing.

    `readiness` is 0..100 with one decimal, None where nothing could be judged; `lowest` and
    `highest` say where it could land once the unknown checks are answered. `coverage` is 0..1.
    `held_by` names the blocker codes that keep the band down; `unseen` the checks that `ready`
    asks for and nobody could judge, `to_rewrite` those of them that are in need of rewriting.
    """

    outcomes: tuple[Outcome, ...]
    readiness: float | None
    coverage: float
    band: Band
    lowest: float | None
    highest: float | None
    blockers: tuple[str, ...]
    held_by: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    to_rewrite: tuple[str, ...] = ()

    @property
    def firm(self) -> float | None:
        """Readiness where enough is known to set it beside other people's, else None."""
        return self.readiness if self.band.has_figure else None

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """What blocks, in check order; a coach's own verdict blocks nothing."""
        return tuple(f for o in self.outcomes if o.override is None for f in o.blockers)


def unscored(band: Band) -> Scorecard:
    """The standing of somebody whom nothing is judged of, for a reason that the band tells."""
    return Scorecard(
        outcomes=(),
        readiness=None,
        coverage=0.0,
        band=band,
        lowest=None,
        highest=None,
        blockers=(),
    )


def readiness_of(outcomes: Sequence[Outcome]) -> float | None:
    """0..100 with one decimal, None where nothing could be judged."""
    judged_weight, points = _judged(outcomes)
    return round(100 * points / judged_weight, 1) if judged_weight else None


def _judged(outcomes: Sequence[Outcome]) -> tuple[float, float]:
    """The weight of what could be judged, and what was won of it."""
    judged = [o for o in outcomes if o.weight > 0 and not o.trial and o.status.judged]
    told = [(o.weight, o.score) for o in judged if o.score is not None]
    return sum(weight for weight, _ in told), sum(weight * score for weight, score in told)


def scorecard(outcomes: Sequence[Outcome]) -> Scorecard:
    """Add up the outcomes. Trial checks are shown, never scored."""
    scored = [o for o in outcomes if o.weight > 0 and not o.trial]
    applicable_weight = sum(o.weight for o in scored if o.status is not Status.NOT_APPLICABLE)
    judged_weight, points = _judged(outcomes)
    readiness = readiness_of(outcomes)
    coverage = judged_weight / applicable_weight if applicable_weight else 0.0
    unjudged = applicable_weight - judged_weight
    lowest = round(100 * points / applicable_weight, 1) if judged_weight else None
    highest = round(100 * (points + unjudged) / applicable_weight, 1) if judged_weight else None

    blockers = tuple(f.code for o in outcomes if o.override is None for f in o.blockers)
    statuses = {o.slug: o.status for o in outcomes}
    needed = [s for s in NEEDED_FOR_READY if s not in {o.slug for o in outcomes if o.off}]
    unseen = tuple(s for s in needed if not statuses.get(s, Status.UNKNOWN).judged)
    to_rewrite = tuple(s for s in needed if statuses.get(s) is Status.FIX)
    earned = _band(readiness, coverage)
    band = earned
    if blockers and earned in (Band.READY, Band.NEARLY_THERE):
        band = Band.NEEDS_WORK
    elif (unseen or to_rewrite) and earned is Band.READY:
        band = Band.NEARLY_THERE
    return Scorecard(
        outcomes=tuple(_with_gain(o, judged_weight) for o in outcomes),
        readiness=readiness,
        coverage=round(coverage, 4),
        band=band,
        lowest=lowest,
        highest=highest,
        blockers=blockers,
        held_by=blockers if blockers and band is not earned else (),
        unseen=unseen,
        to_rewrite=to_rewrite,
    )


def _band(readiness: float | None, coverage: float) -> Band:
    if readiness is None or coverage < COVERAGE_FROM:
        return Band.NOT_ENOUGH_INFORMATION
    if readiness >= READY_FROM:
        return Band.READY
    if readiness >= NEARLY_FROM:
        return Band.NEARLY_THERE
    return Band.NEEDS_WORK if readiness >= NEEDS_WORK_FROM else Band.NOT_READY


def _with_gain(outcome: Outcome, judged_weight: float) -> Outcome:
    """Spread 100·w·(1−s)/Σw over the findings, each by its share of the losses."""
    if outcome.score is None or outcome.trial or outcome.weight <= 0 or not judged_weight:
        return outcome
    if outcome.override is not None:
        return outcome
    total = 100 * outcome.weight * (1 - outcome.score) / judged_weight
    losses = sum(f.loss for f in outcome.findings)

    def gain(finding: Finding) -> float:
        return round(total * finding.loss / losses, 2) if losses else 0.0

    gains = [(f, gain(f)) for f in outcome.findings]
    findings = tuple(f if f.gain == new else replace(f, gain=new) for f, new in gains)
    return replace(outcome, findings=findings, gain=round(sum(f.gain for f in findings), 2))
