"""Who needs a coach today, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reportgen.domain.cohort import Entry, ReportState
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Eligibility, Stage

FELL_BY = 5.0  # readiness points since the last run


class Reason(StrEnum):
    """Why somebody needs a call, the most pressing first."""

    REPORT_FAILED = "report_failed"
    BARRED = "barred"
    NOT_YET_ELIGIBLE = "not_yet_eligible"
    AGE_OPEN = "age_open"
    HELD = "held"
    DECLINED = "declined"
    FELL = "fell"
    BLOCKED = "blocked"
    TOO_LITTLE_KNOWN = "too_little_known"


@dataclass(frozen=True, slots=True)
class Attention:
    """One person and the most pressing of their reasons."""

    entry: Entry
    reason: Reason


def needs_attention(entries: Iterable[Entry]) -> tuple[Attention, ...]:
    """Everybody with a reason, the most pressing first, then the least ready."""
    found = [Attention(e, r) for e in entries if (r := reason_for(e)) is not None]
    order = list(Reason)
    return tuple(sorted(found, key=lambda a: (order.index(a.reason), _readiness(a.entry))))


def reason_for(entry: Entry) -> Reason | None:
    """The most pressing reason to call this person, None where there is none."""
    report = entry.report
    asked: tuple[tuple[Reason, bool], ...] = (
        (Reason.REPORT_FAILED, entry.state is ReportState.FAILED),
        (Reason.BARRED, report.stage is Stage.BARRED),
        (Reason.NOT_YET_ELIGIBLE, report.eligibility is Eligibility.NOT_YET),
        (Reason.AGE_OPEN, report.eligibility is Eligibility.OPEN),
        (Reason.HELD, bool(entry.holds)),
        (Reason.DECLINED, report.stage is Stage.DECLINED),
        (Reason.FELL, entry.change is not None and entry.change <= -FELL_BY),
        (Reason.BLOCKED, bool(report.card.blockers)),
        (Reason.TOO_LITTLE_KNOWN, report.card.band is Band.NOT_ENOUGH_INFORMATION),
    )
    if not report.stage.reported:
        return None
    return next((reason for reason, holds in asked if holds), None)


def _readiness(entry: Entry) -> float:
    value = entry.report.card.readiness
    return 101.0 if value is None else value
