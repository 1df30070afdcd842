"""Which version of a report tonight's is, with the parts that are frozen with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reportgen.domain.comparison import Reads, compare, snapshot
from reportgen.domain.fingerprint import content_fingerprint
from reportgen.domain.report import Report, TrendPoint
from reportgen.history.versions import Standing, VersionChoice, decide_version


@dataclass(frozen=True, slots=True)
class Versioned:
    """A report under its version; `choice` is what history needs to record it."""

    report: Report
    content: str
    choice: VersionChoice


def number_reports(
    reports: Sequence[Report],
    standing: Mapping[str, Standing],
    reads: Mapping[str, Collection[str]],
    today: date,
) -> tuple[Versioned, ...]:
    """Give each report its version: known content keeps date, comparison and trend as frozen."""
    return tuple(
        _number(report, standing.get(report.profile.id, Standing()), reads, today)
        for report in reports
    )


def _number(report: Report, standing: Standing, reads: Reads, today: date) -> Versioned:
    content = content_fingerprint(report)
    choice = decide_version(content, standing, today)
    if choice.known is not None:
        known = choice.known
        frozen = replace(
            report,
            number=known.number,
            day=known.day,
            comparison=known.comparison,
            trend=known.trend,
        )
        return Versioned(frozen, content, choice)
    before = choice.compared_with
    # Where nothing is judged, or nothing was, there is nothing to set side by side; nor where the
    # version was put together anew, and nobody knows what it was told about.
    judged = report.card.outcomes
    both = before if judged and before and before.told.outcomes and before.told.values else None
    comparison = compare(both.told, snapshot(report), reads) if both else None
    readiness = report.card.firm
    tonight = (TrendPoint(choice.day, readiness),) if readiness is not None else ()
    new = replace(
        report,
        number=choice.number,
        day=choice.day,
        comparison=comparison,
        trend=(*choice.points, *tonight) if judged else (),
    )
    return Versioned(new, content, choice)
