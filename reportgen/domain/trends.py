"""Whether a cohort gets better: its figures run by run, and the same people then and now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from reportgen.domain.cohort import CheckResult, Cohort, Entry, PastRun
from reportgen.domain.report import RulebookName

Results = Mapping[str, Mapping[str, CheckResult]]


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """Mean score of the same people on one check, then and now (0..1)."""

    people: int
    before: float
    after: float

    @property
    def points(self) -> float:
        """Signed, in hundredths of a score."""
        return round(100 * (self.after - self.before), 1)


@dataclass(frozen=True, slots=True)
class TrendRow:
    """A cohort on one day.

    `change` is the mean change in readiness since the run before, of the `same` people who were
    in both; `checks` holds mean scores (0..1) by slug. `rules_changed` tells that the rulebook is
    another one than in the run before, so that a step need not be anybody's doing.
    """

    day: date
    rulebook: RulebookName
    rules_changed: bool
    people: int
    readiness: float | None
    change: float | None
    same: int
    checks: Mapping[str, float]


def trend(cohort: Cohort) -> tuple[TrendRow, ...]:
    """A row for each past run, oldest first, and one for today."""
    runs = [*cohort.past, today_as_past(cohort)]
    return tuple(_row(runs[i - 1] if i else None, run) for i, run in enumerate(runs))


def today_as_past(cohort: Cohort) -> PastRun:
    """Tonight's results in the form history keeps them; only those the statistics speak of."""
    return PastRun(
        day=cohort.as_of,
        rulebook=cohort.rulebook,
        readiness={e.report.profile.id: e.report.card.firm for e in cohort.counted},
        results={
            e.report.profile.id: {
                o.slug: CheckResult(o.status, o.score, o.gain) for o in e.report.card.outcomes
            }
            for e in cohort.counted
        },
    )


def changes(entries: Sequence[Entry], past: PastRun | None) -> dict[str, ScoreChange]:
    """By slug: how those judged on it both in `past` and now have moved."""
    if past is None:
        return {}
    pairs: dict[str, list[tuple[float, float]]] = {}
    for entry in entries:
        then = past.results.get(entry.report.profile.id, {})
        for outcome in entry.report.card.outcomes:
            before = then.get(outcome.slug)
            if before is not None and before.score is not None and outcome.score is not None:
                pairs.setdefault(outcome.slug, []).append((before.score, outcome.score))
    return {
        slug: ScoreChange(len(both), fmean(b for b, _ in both), fmean(a for _, a in both))
        for slug, both in pairs.items()
    }


def _row(before: PastRun | None, run: PastRun) -> TrendRow:
    values = [v for v in run.readiness.values() if v is not None]
    steps = _steps(before.readiness, run.readiness) if before else []
    return TrendRow(
        day=run.day,
        rulebook=run.rulebook,
        rules_changed=before is not None and before.rulebook != run.rulebook,
        people=len(values),
        readiness=round(fmean(values), 1) if values else None,
        change=round(fmean(steps), 1) if steps else None,
        same=len(steps),
        checks=_mean_scores(run.results),
    )


def _steps(before: Mapping[str, float | None], after: Mapping[str, float | None]) -> list[float]:
    both = ((before.get(who), value) for who, value in after.items())
    return [now - then for then, now in both if then is not None and now is not None]


def _mean_scores(results: Results) -> dict[str, float]:
    scores: dict[str, list[float]] = {}
    for checks in results.values():
        for slug, result in checks.items():
            if result.score is not None:
                scores.setdefault(slug, []).append(result.score)
    return {slug: round(fmean(values), 4) for slug, values in scores.items()}
