"""What came of a whole programme: how far people got, in figures that tell of nobody alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from operator import itemgetter
from statistics import median

from reportgen.domain.calibration import wilson
from reportgen.domain.disclosure import FEWEST, hidden_groups
from reportgen.domain.milestones import Milestone, MilestoneName
from reportgen.domain.points import percent
from reportgen.domain.profile import Submission, SubmissionStatus
from reportgen.domain.report import Report
from reportgen.domain.scoring import READY_FROM
from reportgen.domain.stage import Stage

FEWEST_FOR_RECORD = 20  # answers: a share of fewer says next to nothing
_ANSWERS = (SubmissionStatus.APPROVED, SubmissionStatus.DECLINED)
_NO_ATTEMPT = (None, SubmissionStatus.NOT_SUBMITTED, SubmissionStatus.LEFT)


class Step(StrEnum):
    """How far somebody has got; whoever gets to one from `SUBMITTED` on was at those before."""

    TRAINED = "trained"
    READY = "ready"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    BID = "bid"
    WON = "won"
    EARNED = "earned"


STEPS = tuple(Step)
CLAIMED_STEPS = STEPS[STEPS.index(Step.SUBMITTED) :]  # the sheet's word; the others are ours
_MILESTONES = {
    Step.APPROVED: MilestoneName.APPROVED,
    Step.BID: MilestoneName.FIRST_BID,
    Step.WON: MilestoneName.FIRST_JOB,
    Step.EARNED: MilestoneName.EARNED,
}
# Between which steps time is told.
INTERVALS = (
    (Step.TRAINED, Step.READY),
    (Step.READY, Step.SUBMITTED),
    (Step.SUBMITTED, Step.APPROVED),
    (Step.APPROVED, Step.BID),
    (Step.BID, Step.WON),
    (Step.WON, Step.EARNED),
)


@dataclass(frozen=True, slots=True)
class Reached:
    """That somebody got to a step: when, where it is known, and whether there is proof."""

    day: date | None = None
    proven: bool = False


@dataclass(frozen=True, slots=True)
class Journey:
    """How far one person has got. `groups` are their values in the agency's groupings.

    `answered` where Upwork has said yes or no to them: to what they sent in since a report first
    called them ready, where one did.
    """

    reached: Mapping[Step, Reached]
    groups: tuple[str, ...] = ()
    cohort: str = ""
    signed_up: Reached | None = None
    answered: bool = False
    earned: Milestone | None = None


def journey_of(
    report: Report, *, as_of: date, known_since: date | None, ready_on: date | None
) -> Journey:
    """The way of somebody, as the sheet and our reports tell it.

    `known_since` is when history first saw them, `ready_on` the day of the first report before
    `as_of` that said they were ready. What lies in the future hasn't happened.
    """
    profile = report.profile
    told = {m.name: m for m in profile.milestones if m.day is None or m.day <= as_of}
    reached = {Step.TRAINED: Reached(known_since or as_of, proven=True)}
    if ready_on is None and report.reported and (report.card.firm or 0) >= READY_FROM:
        ready_on = as_of
    if ready_on is not None:
        reached[Step.READY] = Reached(ready_on, proven=True)
    for step, name in _MILESTONES.items():
        if name in told:
            reached[step] = Reached(told[name].day, told[name].proven)
    given = [s for s in report.submissions if s.status in _ANSWERS]
    answers = {profile.submission_status, *(s.status for s in given)}
    if SubmissionStatus.APPROVED in answers or report.stage is Stage.APPROVED:
        reached.setdefault(Step.APPROVED, Reached())
    sent = [s.submitted_on for s in report.submissions if s.submitted_on]
    attempted = bool(report.submissions) or profile.submission_status not in _NO_ATTEMPT
    if attempted:
        reached[Step.SUBMITTED] = Reached(min((d for d in sent if d <= as_of), default=None))
    _fill_in(reached)
    approved = Step.APPROVED in reached
    signed_up = told.get(MilestoneName.SIGNED_UP)
    return Journey(
        reached=reached,
        groups=profile.groups,
        cohort=profile.cohort,
        signed_up=Reached(signed_up.day, signed_up.proven) if signed_up else None,
        answered=(approved or SubmissionStatus.DECLINED in answers)
        and not _all_before(ready_on, given),
        earned=told.get(MilestoneName.EARNED),
    )


def _all_before(ready_on: date | None, given: Sequence[Submission]) -> bool:
    """Whether each answered attempt was sent in before that day; one without a day wasn't."""
    if ready_on is None or not given:
        return False
    return all(s.submitted_on is not None and s.submitted_on < ready_on for s in given)


def _fill_in(reached: dict[Step, Reached]) -> None:
    """Claim, and prove, what a later step could not be without."""
    later = proven = False
    for step in reversed(CLAIMED_STEPS):
        here = reached.get(step)
        later, proven = later or here is not None, proven or bool(here and here.proven)
        if later:
            reached[step] = Reached(here.day if here else None, proven)


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """How many of some people got how far; `reached` and `proven` are by step, in their order."""

    name: str
    people: int
    reached: tuple[int, ...]
    proven: tuple[int, ...]

    def at(self, step: Step) -> int:
        return self.reached[STEPS.index(step)]

    def percent(self, step: Step) -> int:
        """Of all these people, as every output shows it."""
        return percent(self.at(step), self.people)


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The figures of groups; `others` are those too small to be shown, and who hides them."""

    by: str
    groups: tuple[GroupFigures, ...]
    others: GroupFigures | None = None
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class StepTime:
    """How long it took from one step to another: the median, in days, of `people`."""

    since: Step
    until: Step
    people: int
    days: float


@dataclass(frozen=True, slots=True)
class CohortTimes:
    """The times of one cohort."""

    name: str
    times: tuple[StepTime, ...]


@dataclass(frozen=True, slots=True)
class Earnings:
    """What people earned in one currency: all together, and the median."""

    currency: str
    people: int
    total: Decimal
    median: Decimal


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """Of those whom a report called ready and who then got an answer, how many were approved.

    `low` and `high` bound the share with 95 % confidence; `waiting` have no answer yet.
    """

    people: int
    approved: int
    low: float
    high: float
    waiting: int

    @property
    def percent(self) -> int:
        return percent(self.approved, self.people)


@dataclass(frozen=True, slots=True)
class Programme:
    """All of it. Without `whole` there are too few people to tell anything.

    `tracked` where the sheet asks for outcomes, or the agency for groups. `cohorts` are those of
    the sheet, the newest first. `signed_up` counts who has an account at Upwork,
    `signed_up_proven` those with proof.
    """

    tracked: bool = False
    whole: GroupFigures | None = None
    signed_up: int = 0
    signed_up_proven: int = 0
    breakdowns: tuple[Breakdown, ...] = ()
    cohorts: Breakdown | None = None
    times: tuple[StepTime, ...] = ()
    cohort_times: tuple[CohortTimes, ...] = ()
    earnings: tuple[Earnings, ...] = ()
    record: TrackRecord | None = None


NO_OUTCOMES = Programme()


def programme_of(
    journeys: Sequence[Journey], by: Sequence[str] = (), *, tracked: bool = False
) -> Programme:
    """The figures of everybody. `by` names the groupings, in the order of a journey's `groups`.

    The sheet's cohorts are one more grouping: what is hidden is hidden in all of them together.
    """
    if len(journeys) < FEWEST:
        return Programme(tracked)
    columns = [_spelled_alike([j.groups[n] for j in journeys]) for n in range(len(by))]
    columns.append(_spelled_alike([j.cohort for j in journeys]))
    measures = [*_measures(journeys).values()]
    hidden = hidden_groups([*zip(*columns, strict=True)], measures)
    breakdowns = [
        _breakdown(name, journeys, column, secret)
        for name, column, secret in zip((*by, ""), columns, hidden, strict=True)
        if len(set(column)) > 1
    ]
    several = bool(breakdowns) and not breakdowns[-1].by
    cohorts = _newest_first(breakdowns.pop(), journeys, columns[-1]) if several else None
    names = [group.name for group in cohorts.groups] if cohorts else []
    signed = [j.signed_up for j in journeys if j.signed_up]
    return Programme(
        tracked,
        whole=_figures("", journeys),
        signed_up=len(signed),
        signed_up_proven=sum(s.proven for s in signed),
        breakdowns=tuple(breakdowns),
        cohorts=cohorts,
        times=_times(journeys),
        cohort_times=tuple(
            CohortTimes(
                name,
                _times([j for j, c in zip(journeys, columns[-1], strict=True) if c == name]),
            )
            for name in names
        ),
        earnings=_earnings(journeys),
        record=track_record(journeys),
    )


def _spelled_alike(values: Sequence[str]) -> list[str]:
    """One spelling for what differs in case and spaces alone: the most common."""
    spelled: dict[str, Counter[str]] = {}
    for value in values:
        plain = " ".join(value.split())
        spelled.setdefault(plain.casefold(), Counter())[plain] += 1
    best = {key: max(counts.items(), key=itemgetter(1, 0))[0] for key, counts in spelled.items()}
    return [best[" ".join(value.split()).casefold()] for value in values]


def _measures(journeys: Iterable[Journey]) -> dict[tuple[Step, bool], list[bool]]:
    """Whom each figure of a table counts, by step and whether proof is asked for."""
    everybody = list(journeys)
    return {
        (step, proven): [
            (here := j.reached.get(step)) is not None and (here.proven or not proven)
            for j in everybody
        ]
        for step in STEPS
        for proven in (False, True)
    }


def _figures(name: str, journeys: Sequence[Journey]) -> GroupFigures:
    counts = {at: sum(counted) for at, counted in _measures(journeys).items()}
    return GroupFigures(
        name,
        len(journeys),
        tuple(counts[step, False] for step in STEPS),
        tuple(counts[step, True] for step in STEPS),
    )


def _breakdown(
    by: str, journeys: Sequence[Journey], column: Sequence[str], hidden: frozenset[str]
) -> Breakdown:
    people: dict[str, list[Journey]] = {}
    for value, journey in zip(column, journeys, strict=True):
        people.setdefault(value, []).append(journey)
    shown = sorted((v for v in people if v not in hidden), key=_as_counted)
    rest = [j for value in people if value in hidden for j in people[value]]
    return Breakdown(
        by,
        tuple(_figures(value, people[value]) for value in shown),
        _figures("", rest) if rest and shown else None,
        len(hidden),
    )


def _as_counted(text: str) -> tuple[object, ...]:
    """For sorting: “Cohort 9” before “Cohort 10”, nothing said at the end."""
    parts = re.split(r"(\d+)", text.casefold())
    return (not text, *(int(p) if n % 2 else p for n, p in enumerate(parts)))


def _newest_first(
    cohorts: Breakdown, journeys: Sequence[Journey], column: Sequence[str]
) -> Breakdown:
    """The cohorts by when their people began, as far as that is known; then by their names."""
    began: dict[str, list[date]] = {}
    for name, journey in zip(column, journeys, strict=True):
        days = [r.day for r in (*journey.reached.values(), journey.signed_up) if r and r.day]
        began.setdefault(name, []).append(min(days))
    ordered = sorted(cohorts.groups, key=lambda g: _as_counted(g.name), reverse=True)
    ordered.sort(key=lambda g: sorted(began[g.name])[len(began[g.name]) // 2], reverse=True)
    return Breakdown(cohorts.by, tuple(ordered), cohorts.others, cohorts.hidden)


def _times(journeys: Sequence[Journey]) -> tuple[StepTime, ...]:
    found: list[StepTime] = []
    for since, until in INTERVALS:
        days: list[int] = []
        for journey in journeys:
            first, then = journey.reached.get(since), journey.reached.get(until)
            if not (first and then and first.day and then.day) or then.day < first.day:
                continue
            if since is Step.TRAINED and first.day == then.day:
                continue  # was ready when we first met: nobody knows how long that took
            days.append((then.day - first.day).days)
        if len(days) >= FEWEST:
            found.append(StepTime(since, until, len(days), float(median(days))))
    return tuple(found)


def _earnings(journeys: Iterable[Journey]) -> tuple[Earnings, ...]:
    amounts: dict[str, list[Decimal]] = {}
    for journey in journeys:
        if journey.earned and journey.earned.amount:
            amounts.setdefault(journey.earned.currency, []).append(journey.earned.amount)
    return tuple(
        Earnings(currency, len(said), sum(said, Decimal()), Decimal(median(said)))
        for currency, said in sorted(amounts.items(), key=lambda item: -len(item[1]))
        if len(said) >= FEWEST
    )


def track_record(journeys: Iterable[Journey]) -> TrackRecord | None:
    """How often a report that called somebody ready was right; None with too few answers."""
    ready = [j for j in journeys if _was_ready_before(j)]
    answered = [j for j in ready if j.answered]
    if len(answered) < FEWEST_FOR_RECORD:
        return None
    approved = sum(Step.APPROVED in j.reached for j in answered)
    low, high = wilson(approved, len(answered))
    return TrackRecord(len(answered), approved, low, high, len(ready) - len(answered))


def _was_ready_before(journey: Journey) -> bool:
    ready, approved = journey.reached.get(Step.READY), journey.reached.get(Step.APPROVED)
    if ready is None or (approved and not journey.answered):
        return False
    return not (approved and approved.day and ready.day and approved.day < ready.day)
