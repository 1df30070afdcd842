"""All checks in themed columns, with the points that each can still bring."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.report import Report
from reportgen.domain.scoring import Band
from reportgen.render.phrases import Phrases
from reportgen.render.steps import Pinned
from reportgen.render.view import ChecksView, ColumnView, RowView

THEMES: Mapping[str, tuple[str, ...]] = {
    "first_impression": ("policy", "title", "overview", "photo", "real_name"),
    "substance": ("skills", "employment", "experience_level", "education"),
    "proof": (
        "portfolio",
        "linked_accounts",
        "proof_of_skill",
        "completeness",
        "proofreading",
        "contact_details",
        "business_email",
    ),
    "market": ("hourly_rate", "types_of_work", "market_fit", "resubmission"),
}
_COLUMNS = 4
_ORDER = list(Status)


def all_checks(report: Report, pins: Sequence[Pinned], phrases: Phrases) -> ChecksView | None:
    """Every check a candidate may see, by theme, what can bring most first."""
    shown = {o.slug: o for o in report.visible_outcomes}
    if not shown or report.card.band is Band.ON_HOLD:
        return None
    firm = report.card.firm is not None
    anchors = {p.outcome.slug: p.anchor for p in reversed(pins)}
    placed = {slug for slugs in THEMES.values() for slug in slugs}
    themes = {name: [shown[s] for s in slugs if s in shown] for name, slugs in THEMES.items()}
    themes["other"] = [o for slug, o in shown.items() if slug not in placed]

    def row(outcome: Outcome) -> RowView:
        remark = phrases.say("report-trial") if outcome.trial else ""
        if outcome.override is not None:
            remark = phrases.say("report-your-coach")
        if outcome.off:
            remark = phrases.say("check-off")
        return RowView(
            name=phrases.check(outcome.slug),
            anchor=anchors.get(outcome.slug, ""),
            status=outcome.status.value,
            word="" if outcome.off else phrases.status(outcome.status),
            gain=phrases.gain(outcome) if firm else "",
            remark=remark,
        )

    def column(name: str, outcomes: Sequence[Outcome]) -> ColumnView:
        ordered = sorted(outcomes, key=lambda o: (_heavy(o), o.gain), reverse=True)
        points = sum(o.points for o in outcomes)
        gain = phrases.say("report-gain", points=points) if firm and points else ""
        return ColumnView(phrases.say(f"report-theme-{name}"), gain, tuple(map(row, ordered)))

    columns = [column(name, outcomes) for name, outcomes in themes.items() if outcomes]
    points = sum(o.points for o in shown.values())
    return ChecksView(
        heading=phrases.say(
            "report-checks", "points" if firm and points else "", count=len(shown), points=points
        ),
        bands=tuple(tuple(columns[at : at + _COLUMNS]) for at in range(0, len(columns), _COLUMNS)),
        legend=tuple(
            (s.value, phrases.status(s)) for s in _met(o for o in shown.values() if not o.off)
        ),
    )


def _heavy(outcome: Outcome) -> tuple[bool, int]:
    """What costs most comes first; what was not judged last."""
    return outcome.status.judged, outcome.points


def _met(outcomes: Iterable[Outcome]) -> list[Status]:
    """The statuses there are, what needs most first."""
    met = {o.status for o in outcomes}
    return [s for s in (Status.FIX, Status.IMPROVE, Status.PASS, *_ORDER[3:]) if s in met]
