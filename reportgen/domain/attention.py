"""Who needs a coach today, why, and since when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reportgen.domain.cohort import Cohort, Entry, PastRun, ReportState
from reportgen.domain.outcome import Status
from reportgen.domain.review import Release
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Eligibility, Stage

FELL_BY = 5.0  # readiness points since the last run
LONGEST = 30  # days: who has waited longer is no more pressing for it
DELIVERED = frozenset({"sent", "written"})  # states of a mail
REFUSED = "rejected"  # for good, by a server or by the letter that came back


class Reason(StrEnum):
    """Why somebody needs a call, the most pressing first."""

    REPORT_FAILED = "report_failed"
    BARRED = "barred"
    NOT_YET_ELIGIBLE = "not_yet_eligible"
    AGE_OPEN = "age_open"
    HELD = "held"
    MAIL_CAME_BACK = "mail_came_back"
    DECLINED = "declined"
    FELL = "fell"
    BLOCKED = "blocked"
    TOO_LITTLE_KNOWN = "too_little_known"


# With one of these, nothing else about somebody can be dealt with first.
FIRST_OF_ALL = (Reason.REPORT_FAILED, Reason.BARRED, Reason.NOT_YET_ELIGIBLE, Reason.AGE_OPEN)

# What a day of waiting weighs. A report that failed tonight is ours to mend before all else. An
# account in trouble overtakes a decline of a week ago on its first full day; a person who only
# lacks answers comes up once nobody else has waited as long.
URGENCY: Mapping[Reason, int] = {
    Reason.REPORT_FAILED: 1_000,
    Reason.BARRED: 30,
    Reason.DECLINED: 10,
    Reason.HELD: 8,
    Reason.MAIL_CAME_BACK: 8,
    Reason.FELL: 6,
    Reason.NOT_YET_ELIGIBLE: 5,
    Reason.AGE_OPEN: 5,
    Reason.BLOCKED: 4,
    Reason.TOO_LITTLE_KNOWN: 3,
}


@dataclass(frozen=True, slots=True)
class Attention:
    """One person, the most pressing of their reasons by now, and the day it goes back to.

    `days` have passed since.
    """

    entry: Entry
    reason: Reason
    since: date
    days: int

    @property
    def urgency(self) -> int:
        """What a day weighs, times the days begun."""
        return URGENCY[self.reason] * (1 + min(self.days, LONGEST))


def needs_attention(cohort: Cohort) -> tuple[Attention, ...]:
    """Everybody with a reason: urgency times days waiting, then the less ready."""
    found = [
        min((_attention(e, reason, cohort) for reason in reasons), key=_rank)
        for e in cohort.entries
        if (reasons := reasons_for(e))
    ]
    return tuple(sorted(found, key=_rank))


def reasons_for(entry: Entry) -> tuple[Reason, ...]:
    """The reasons to call this person; what must be settled before all else stands alone."""
    report = entry.report
    asked: tuple[tuple[Reason, bool], ...] = (
        (Reason.REPORT_FAILED, entry.state is ReportState.FAILED),
        (Reason.BARRED, report.stage is Stage.BARRED),
        (Reason.NOT_YET_ELIGIBLE, report.eligibility is Eligibility.NOT_YET),
        (Reason.AGE_OPEN, report.eligibility is Eligibility.OPEN),
        (Reason.HELD, bool(entry.holds)),
        (Reason.MAIL_CAME_BACK, entry.mail == REFUSED or entry.gone_since is not None),
        (Reason.DECLINED, report.stage is Stage.DECLINED),
        (Reason.FELL, entry.change is not None and entry.change <= -FELL_BY),
        (Reason.BLOCKED, bool(report.card.blockers)),
        (Reason.TOO_LITTLE_KNOWN, report.card.band is Band.NOT_ENOUGH_INFORMATION),
    )
    if not report.stage.reported:
        return ()
    found = tuple(reason for reason, holds in asked if holds)
    return found[:1] if found and found[0] in FIRST_OF_ALL else found


def to_release(entry: Entry) -> bool:
    """Whether a report is there that nobody has let go, held back or mailed yet."""
    undecided = entry.report.review.release in (Release.UNDECIDED, Release.UNCLEAR)
    return bool(entry.pdf) and undecided and entry.mail not in DELIVERED


def _attention(entry: Entry, reason: Reason, cohort: Cohort) -> Attention:
    since = min(_since(entry, reason, cohort), cohort.as_of)
    return Attention(entry, reason, since, (cohort.as_of - since).days)


def _since(entry: Entry, reason: Reason, cohort: Cohort) -> date:
    """The attempt for what came back of it; else the first of the nights that saw it so."""
    report, past = entry.report, cohort.past
    who = report.profile.id
    match reason:
        case Reason.REPORT_FAILED:
            return cohort.as_of
        case Reason.BARRED | Reason.DECLINED:
            dated = [s.submitted_on for s in report.submissions if s.submitted_on]
            return max(dated) if dated else report.profile.submitted_on or report.day
        case Reason.MAIL_CAME_BACK:
            return entry.gone_since or report.day
        case Reason.FELL:
            return past[-1].day if past else report.day
        case Reason.BLOCKED:
            slugs = [o.slug for o in report.card.outcomes if o.override is None and o.blockers]
            return _unbroken(past, report.day, lambda run: _was_fix(run, who, slugs))
        case Reason.TOO_LITTLE_KNOWN:
            return _unbroken(past, report.day, lambda run: run.readiness.get(who, 0.0) is None)
        case _:
            return report.day


def _unbroken(past: tuple[PastRun, ...], day: date, holds: Callable[[PastRun], bool]) -> date:
    """The first of the newest runs in a row of which something holds, else `day`."""
    for run in reversed(past):
        if not holds(run):
            break
        day = min(day, run.day)
    return day


def _was_fix(run: PastRun, who: str, slugs: list[str]) -> bool:
    results = run.results.get(who, {})
    return any(slug in results and results[slug].status is Status.FIX for slug in slugs)


def _rank(attention: Attention) -> tuple[int, int, float, str]:
    report = attention.entry.report
    firm = report.card.firm
    order = list(Reason).index(attention.reason)
    return (-attention.urgency, order, 101.0 if firm is None else firm, report.profile.id)
