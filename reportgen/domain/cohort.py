"""A night's whole result, and what can be said about everybody together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import fmean, median

from reportgen.domain.crowding import SharedSentence
from reportgen.domain.fairness import UNTRIED, Fairness
from reportgen.domain.guard import NO_CHANGE, Guard
from reportgen.domain.outcome import Finding, Outcome, Status
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.programme import NO_OUTCOMES, Programme
from reportgen.domain.report import Report, RulebookName
from reportgen.domain.scoring import Band

SUSPECT_FROM = 0.1  # of the judged overruled by coaches: then the check is in doubt, not they
RANKED_FROM = 10  # a share of fewer judged people says more about chance than about the cohort


class ReportState(StrEnum):
    """What became of a candidate's report, next to the newest complete run of an earlier date."""

    RENDERED = "rendered"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    NOT_REPORTED = "not_reported"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sheet that could be the people's and was not read.

    `lacks` tells why: `name`, `who` (no address and no id), `both`, `judged` (nothing to judge), or
    `rivals`, more than one column for one of `fields`.
    """

    sheet: str
    lacks: str
    fields: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """The spreadsheet as a whole; `rows` counts candidates' rows, the rejected ones included.

    `cohort` is what keeps its runs apart from those of other intakes; "" for the only one.
    """

    file: str
    sha256: str
    sheets: tuple[str, ...]
    rows: int
    cohort: str = ""
    left_out: tuple[LeftOut, ...] = ()


# Why somebody should look before mail goes out, where an output asks for one of them.
NAMESAKE = "hold-namesake"
AGAINST_STATUS = "hold-against_status"


@dataclass(frozen=True, slots=True)
class Entry:
    """A candidate's report and its file.

    `pdf` is relative to the run folder; `phone_sha256` is the digest of its phone edition, "" where
    none was printed. `holds` are the reasons (words keys) why this report must not be mailed before
    a person has looked. `gone_since` is the day on which mail to their address came back for good.
    """

    report: Report
    state: ReportState
    pdf: str = ""
    pdf_sha256: str = ""
    pages: int = 0
    failure: str = ""
    change: float | None = None  # readiness points since the last run, checks judged both times
    holds: tuple[str, ...] = ()
    missing_glyphs: tuple[str, ...] = ()
    mail: str = ""
    phone_sha256: str = ""
    gone_since: date | None = None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check of one candidate in an earlier run, as history keeps it."""

    status: Status
    score: float | None
    gain: float


@dataclass(frozen=True, slots=True)
class PastRun:
    """An earlier complete run: enough of it to draw a trend and to compare the same people.

    Only those are in it whom the statistics spoke of then: not approved, not gone, old enough.
    `readiness` is None for somebody of whom too little was known.
    """

    day: date
    rulebook: RulebookName
    readiness: dict[str, float | None]  # by candidate id
    results: dict[str, dict[str, CheckResult]]  # by candidate id, then slug


def change_since(report: Report, past: PastRun) -> float | None:
    """Readiness points won or lost since an earlier run, over the checks judged both times.

    None where either run knew too little of the person: a few checks would speak for all.
    """
    if report.card.firm is None or past.readiness.get(report.profile.id) is None:
        return None
    before = past.results.get(report.profile.id, {})
    pairs = [
        (o.weight, o.score, before[o.slug].score)
        for o in report.card.outcomes
        if o.score is not None and o.weight > 0 and not o.trial and o.slug in before
    ]
    judged_twice = [(w, now, then) for w, now, then in pairs if then is not None]
    total = sum(w for w, _, _ in judged_twice)
    if not total:
        return None
    # Adding 0.0 turns the "-0.0" that rounding can leave into a plain zero.
    return round(100 * sum(w * (now - then) for w, now, then in judged_twice) / total, 1) + 0.0


@dataclass(frozen=True, slots=True)
class Cohort:
    """Everybody of one night, in the order of the intake."""

    as_of: date
    intake: Intake
    rulebook: RulebookName
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    past: tuple[PastRun, ...] = ()  # oldest first, all of earlier dates
    shared: tuple[SharedSentence, ...] = ()  # by several overviews: for staff alone
    guard: Guard = NO_CHANGE
    fairness: Fairness = UNTRIED
    programme: Programme = NO_OUTCOMES
    groupings: tuple[str, ...] = ()  # the columns by which the agency tells outcomes

    @property
    def counted(self) -> tuple[Entry, ...]:
        """Those the statistics speak of: not approved, not gone, old enough."""
        return tuple(e for e in self.entries if e.report.reported)

    def count(self, state: ReportState) -> int:
        return sum(1 for e in self.entries if e.state is state)

    @property
    def rejected(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.effect is Effect.ROW_REJECTED)


@dataclass(frozen=True, slots=True)
class WeakSpot:
    """How a whole cohort does on one check (`code` empty) or with one finding.

    `recoverable` is the mean of the readiness points each judged person would win here, and
    `total` their sum. Unknown and not applicable people are not judged. `ranked` is False under
    ten judged.
    """

    slug: str
    code: str
    judged: int
    asked: int  # people the check applies to, judged or not
    failing: int
    affected: int  # with a loss, however small
    mean_score: float | None
    total: float
    overridden: int
    example: str = ""

    @property
    def share(self) -> float:
        """Share of the judged that have a loss here."""
        return self.affected / self.judged if self.judged else 0.0

    @property
    def recoverable(self) -> float:
        return self.total / self.judged if self.judged else 0.0

    @property
    def ranked(self) -> bool:
        return self.judged >= RANKED_FROM

    @property
    def suspect(self) -> bool:
        """Whether coaches overrule the check so often that it should be looked at."""
        return self.overridden > SUSPECT_FROM * max(self.judged, self.overridden)


def readiness_of(entries: Iterable[Entry]) -> list[float]:
    """Everybody's readiness, but for those of whom too little is known."""
    values = (e.report.card.firm for e in entries)
    return [v for v in values if v is not None]


def too_little_known(entries: Iterable[Entry]) -> int:
    """How many people no mean can count, though there is a span to show."""
    return sum(1 for e in entries if e.report.card.band is Band.NOT_ENOUGH_INFORMATION)


def on_hold(entries: Iterable[Entry]) -> int:
    """How many people have a question about their account, and no figure at all."""
    return sum(1 for e in entries if e.report.card.band is Band.ON_HOLD)


def mean_readiness(entries: Iterable[Entry]) -> float | None:
    values = readiness_of(entries)
    return round(fmean(values), 1) if values else None


def median_readiness(entries: Iterable[Entry]) -> float | None:
    values = readiness_of(entries)
    return round(median(values), 1) if values else None


def weak_spots(entries: Sequence[Entry]) -> tuple[WeakSpot, ...]:
    """One a check, in check order."""
    by_slug = _outcomes_by_slug(entries)
    return tuple(_spot(slug, outcomes) for slug, outcomes in by_slug.items())


def finding_spots(entries: Sequence[Entry]) -> tuple[WeakSpot, ...]:
    """One a finding code that costs somebody something, the most readiness first."""
    spots: list[WeakSpot] = []
    for slug, outcomes in _outcomes_by_slug(entries).items():
        judged = [o for o in outcomes if o.status.judged]
        by_code: dict[str, list[tuple[Outcome, Finding]]] = {}
        for outcome in judged:
            for finding in outcome.losses:
                by_code.setdefault(finding.code, []).append((outcome, finding))
        spots += [
            _finding_spot(slug, code, outcomes, len(judged), having)
            for code, having in by_code.items()
        ]
    return tuple(sorted(spots, key=lambda s: (-s.total, s.code)))


def weakest(entries: Sequence[Entry], most: int) -> tuple[WeakSpot, ...]:
    """The checks where the cohort could win most; small samples only where nothing is ranked."""
    spots = [s for s in weak_spots(entries) if s.total > 0]
    ranked = [s for s in spots if s.ranked] or spots
    return tuple(sorted(ranked, key=lambda s: (-s.total, s.slug))[:most])


def _outcomes_by_slug(entries: Sequence[Entry]) -> dict[str, list[Outcome]]:
    grouped: dict[str, list[Outcome]] = {}
    for entry in entries:
        for outcome in entry.report.card.outcomes:
            grouped.setdefault(outcome.slug, []).append(outcome)
    return grouped


def _spot(slug: str, outcomes: Sequence[Outcome]) -> WeakSpot:
    judged = [o for o in outcomes if o.status.judged and o.score is not None]
    scores = [o.score for o in judged if o.score is not None]
    worst_first = sorted(judged, key=lambda o: -o.gain)
    return WeakSpot(
        slug=slug,
        code="",
        judged=len(judged),
        asked=sum(1 for o in outcomes if o.status is not Status.NOT_APPLICABLE),
        failing=sum(1 for o in judged if o.status is Status.FIX),
        affected=sum(1 for o in judged if o.score is not None and o.score < 1),
        mean_score=round(fmean(scores), 3) if scores else None,
        total=round(sum(o.gain for o in judged), 2),
        overridden=sum(1 for o in outcomes if o.override is not None),
        example=_example(f for o in worst_first for f in o.losses),
    )


def _finding_spot(
    slug: str,
    code: str,
    outcomes: Sequence[Outcome],
    judged: int,
    having: Sequence[tuple[Outcome, Finding]],
) -> WeakSpot:
    people = {id(o) for o, _ in having}
    return WeakSpot(
        slug=slug,
        code=code,
        judged=judged,
        asked=sum(1 for o in outcomes if o.status is not Status.NOT_APPLICABLE),
        failing=len({id(o) for o, _ in having if o.status is Status.FIX}),
        affected=len(people),
        mean_score=None,
        total=round(sum(f.gain for _, f in having), 2),
        overridden=sum(1 for o in outcomes if o.override is not None),
        example=_example(f for _, f in having),
    )


def _example(findings: Iterable[Finding]) -> str:
    for finding in findings:
        for quote in finding.evidence:
            return quote.marked
    return ""


def spread(entries: Iterable[Entry], bins: int = 10) -> tuple[int, ...]:
    """How many people's readiness falls into each of equally wide bins from 0 to 100.

    A bin holds its lower edge; 100 belongs to the last.
    """
    counts = [0] * bins
    for value in readiness_of(entries):
        counts[min(int(value * bins / 100), bins - 1)] += 1
    return tuple(counts)
