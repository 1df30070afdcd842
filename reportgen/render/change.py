"""What changed since the last report, what the candidate did kept apart from what others did."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.domain.report import Cause, Comparison, Move, Report
from reportgen.render import charts
from reportgen.render.colours import Palette
from reportgen.render.phrases import Phrases, whole
from reportgen.render.text import first
from reportgen.render.view import ChangeView, MovesView, MoveView

MOVES = 5  # a cause


def change_view(report: Report, phrases: Phrases, colours: Palette) -> ChangeView | None:
    """The comparison with the last report, where there is one, and readiness over all of them."""
    comparison = report.comparison
    if comparison is None:
        return None
    values = [p.readiness for p in report.trend]
    if report.card.readiness is not None:
        values.append(report.card.readiness)
    text = _trend(values, phrases)
    return ChangeView(
        heading=phrases.say("report-changed", date=phrases.date(comparison.since)),
        change=_moved(comparison.change, phrases),
        rules=phrases.say("report-changed", "rules") if comparison.rules_changed else "",
        groups=_groups(comparison, phrases),
        trend=charts.sparkline(values, text, colours) if text else None,
        trend_text=text,
    )


def _trend(values: Sequence[float], phrases: Phrases) -> str:
    if len(values) < 2:
        return ""
    ends = {"first": whole(values[0]), "last": whole(values[-1])}
    return phrases.say("report-changed", "trend", count=len(values), **ends)


def _moved(change: float | None, phrases: Phrases) -> str:
    if change is None:
        return ""
    points = round(abs(change))
    if not points:
        return phrases.say("report-changed", "same")
    return phrases.say("report-changed", "up" if change > 0 else "down", points=points)


def _groups(comparison: Comparison, phrases: Phrases) -> tuple[MovesView, ...]:
    """The moves by cause, in the order of `Cause`: the candidate's own first."""
    groups: list[MovesView] = []
    for cause in Cause:
        moves = [m for m in comparison.moves if m.cause is cause]
        shown, left = first(moves, MOVES)
        if shown:
            heading = phrases.say(f"report-cause-{cause.value}")
            views = tuple(_move(m, phrases) for m in shown)
            groups.append(MovesView(heading, views, phrases.more(left)))
    return tuple(groups)


def _move(move: Move, phrases: Phrases) -> MoveView:
    text = phrases.say(
        "report-move",
        check=phrases.check(move.slug),
        before=phrases.status(move.before),
        after=phrases.status(move.after),
    )
    return MoveView(text, _signed(move.points))


def _signed(points: float) -> str:
    """`+3`, `−2` with a real minus; nothing where it rounds to none."""
    rounded = round(points)
    if not rounded:
        return ""
    return f"+{rounded}" if rounded > 0 else f"\N{MINUS SIGN}{-rounded}"
