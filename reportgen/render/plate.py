"""The block that opens a report: who, how ready, and a ruler with what was, is and can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportgen.domain.comparison import moved
from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.points import whole
from reportgen.domain.report import Report
from reportgen.domain.scoring import NEARLY_FROM, NEEDS_WORK_FROM, READY_FROM, Band
from reportgen.render import charts
from reportgen.render.colours import palette
from reportgen.render.config import RenderSettings
from reportgen.render.phrases import Phrases
from reportgen.render.text import cut
from reportgen.render.view import CellView, LimitView, PlateView, RulerView
from reportgen.rulebook.standing import Standing, band_name

NAME_LIMIT = 90
TITLE_LIMIT = 140
HEAD_LIMIT = 30
_LIMITS = (
    (Band.NOT_READY, 0),
    (Band.NEEDS_WORK, int(NEEDS_WORK_FROM)),
    (Band.NEARLY_THERE, int(NEARLY_FROM)),
    (Band.READY, int(READY_FROM)),
)
_LABEL = 22  # per cent of the ruler that a label needs at most
_LABEL_ON_PHONE = 48


def unjudged(report: Report) -> list[Outcome]:
    """The checks a candidate may see that we couldn't answer."""
    return [o for o in report.visible_outcomes if o.status in (Status.UNKNOWN, Status.ERROR)]


def stretch(report: Report) -> tuple[int, int] | None:
    """Where readiness lies once everything is known; None where that is known already."""
    low, high = report.card.lowest, report.card.highest
    if low is None or high is None or whole(low) >= whole(high):
        return None
    return whole(low), whole(high)


def plate(
    report: Report, phrases: Phrases, settings: RenderSettings, standing: Standing
) -> PlateView:
    """Name, title, score and band; the ruler where a score is told."""
    profile, say = report.profile, phrases.say
    firm = report.card.firm
    on_hold = report.card.band is Band.ON_HOLD
    note = "" if firm is not None or on_hold else _made(report, phrases)
    return PlateView(
        name=cut(profile.name, NAME_LIMIT),
        head=cut(profile.name, HEAD_LIMIT),
        title=cut(profile.title, TITLE_LIMIT) or say("report-no-title"),
        date=phrases.date(report.day),
        score="" if firm is None else str(whole(firm)),
        of=say("report-of-hundred"),
        band=say("report-no-score", "on_hold" if on_hold else "")
        if firm is None
        else standing.band,
        note=standing.band if on_hold else note,
        ruler=None if firm is None else _ruler(report, whole(firm), phrases, settings, standing),
    )


def _made(report: Report, phrases: Phrases) -> str:
    """How many of the checks could be made."""
    asked = [o for o in report.visible_outcomes if o.status is not Status.NOT_APPLICABLE]
    judged = [o for o in asked if o.status.judged]
    return phrases.say("report-checks-made", made=len(judged), all=len(asked))


@dataclass(frozen=True, slots=True)
class _Mark:
    kind: str
    at: int
    label: str


def _ruler(
    report: Report, now: int, phrases: Phrases, settings: RenderSettings, standing: Standing
) -> RulerView:
    marks = _marks(report, now, phrases)
    span = stretch(report)
    after = max((m.at for m in marks if m.kind == "after"), default=now)
    said = [phrases.say("report-ruler", readiness=now, band=standing.band)]
    said += [phrases.say("report-ruler", m.kind, points=m.at, label=m.label)
             for m in marks if m.kind != "today"]  # fmt: skip
    if span:
        said.append(phrases.say("report-ruler", "span", lowest=span[0], highest=span[1]))
    ends = [limit for _, limit in _LIMITS[1:]] + [100]
    return RulerView(
        rows=tuple(_rows(marks, _LABEL_ON_PHONE if settings.phone else _LABEL)),
        bar=charts.ruler(
            now,
            after,
            span[1] if span else None,
            [limit for _, limit in _LIMITS[1:]],
            " ".join(said),
            palette(settings.accent),
            mirrored=phrases.words.direction == "rtl",
        ),
        limits=tuple(
            LimitView(
                str(begins),
                f"{begins} {band_name(phrases.words, report.stage, band)}",
                f"{end - begins}%",
                begins <= now < end or (now == end == 100),
            )
            for (band, begins), end in zip(_LIMITS, ends, strict=True)
        ),
    )


def _marks(report: Report, now: int, phrases: Phrases) -> list[_Mark]:
    """What was told last time, what is told today, what it can be when tonight's steps are done."""
    marks = [_Mark("today", max(now, 1), phrases.say("report-mark", "today", points=now))]
    then = report.comparison and moved(report.comparison, report.card.firm)
    if report.comparison and then and then.then != now:
        day = phrases.short_date(report.comparison.since)
        told = phrases.say("report-mark", "before", points=then.then, date=day)
        marks.append(_Mark("before", max(then.then, 1), told))
    if report.tonight and (after := whole(report.tonight.after)) > now:
        told = phrases.say("report-mark", "after", stage=report.stage.value, points=after)
        marks.append(_Mark("after", after, told))
    return marks


def _rows(marks: Sequence[_Mark], label: int) -> list[tuple[CellView, ...]]:
    """A row for each mark. No stem runs through a label: the outermost mark stands on top.

    Labels, at most `label` per cent wide, end at their marks; they begin there where a mark stands
    too near to 0.
    """
    behind = min(m.at for m in marks) < label
    sides = {m.kind: behind and m.at <= 100 - label for m in marks}
    ordered = sorted(marks, key=lambda m: (not sides[m.kind], m.at if sides[m.kind] else -m.at))
    return [_row(ordered[: n + 1], sides[mark.kind]) for n, mark in enumerate(ordered)]


def _row(marks: Sequence[_Mark], behind: bool) -> tuple[CellView, ...]:
    """The cells of the last mark's row: its label, its own end, and the stems of those above it."""
    own = marks[-1]
    stems = {mark.at: mark.kind for mark in marks}
    edges = sorted({*stems, 100})
    return tuple(
        CellView(
            width=f"{end - begin}%",
            stem=stems.get(end, ""),
            own=end == own.at,
            label=own.label if (begin if behind else end) == own.at else "",
            behind=behind and begin == own.at,
        )
        for begin, end in pairwise([0, *edges])
    )
