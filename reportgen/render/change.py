"""What changed since the last report, what the candidate did kept apart from what others did."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.domain.comparison import Moved, moved
from reportgen.domain.points import whole
from reportgen.domain.report import Cause, Comparison, Move, Report, TrendPoint
from reportgen.render import charts
from reportgen.render.colours import Palette
from reportgen.render.phrases import Phrases
from reportgen.render.view import ChangeView, MovesView, MoveView


def change_view(report: Report, phrases: Phrases, colours: Palette) -> ChangeView | None:
    """The comparison with the last report, where there is one, and readiness over all of them."""
    comparison = report.comparison
    if comparison is None:
        return None
    way = moved(comparison, report.card.firm)
    text = _trend(report.trend, phrases)
    values = [p.readiness for p in report.trend]
    groups = _groups(comparison, way, phrases)
    if not (way or groups or text or comparison.rules_changed):
        return None
    return ChangeView(
        heading=phrases.say("report-changed", date=phrases.date(comparison.since)),
        change=_moved(way, phrases),
        rules=phrases.say("report-changed", "rules") if comparison.rules_changed else "",
        groups=groups,
        trend=charts.sparkline(values, text, colours) if text else None,
        trend_text=text,
    )


def _trend(points: Sequence[TrendPoint], phrases: Phrases) -> str:
    if len(points) < 2:
        return ""
    ends = {"first": whole(points[0].readiness), "last": whole(points[-1].readiness)}
    return phrases.say("report-changed", "trend", count=len(points), **ends)


def _moved(way: Moved | None, phrases: Phrases) -> str:
    if way is None:
        return ""
    if way.now == way.then:
        return phrases.say("report-changed", "same")
    part = "up" if way.now > way.then else "down"
    points = phrases.say("report-changed", part, points=abs(way.now - way.then))
    between = phrases.say("report-changed", "between", before=way.then, after=way.now)
    return f"{points} {between}"


def _groups(comparison: Comparison, way: Moved | None, phrases: Phrases) -> tuple[MovesView, ...]:
    """The moves by cause, in the order of `Cause`: the candidate's own first."""
    points = way.moves if way else (0,) * len(comparison.moves)
    moves = [
        (move, _move(move, shown, phrases))
        for move, shown in zip(comparison.moves, points, strict=True)
        if shown or move.before is not move.after
    ]
    groups = [
        MovesView(phrases.say(f"report-cause-{cause.value}"), views)
        for cause in Cause
        if (views := tuple(view for move, view in moves if move.cause is cause))
    ]
    if way and way.others:
        rest = MoveView(phrases.say("report-others"), _signed(way.others))
        groups.append(MovesView(phrases.say("report-cause-others"), (rest,)))
    return tuple(groups)


def _move(move: Move, points: int, phrases: Phrases) -> MoveView:
    text = phrases.say(
        "report-move",
        check=phrases.check(move.slug),
        before=phrases.status(move.before),
        after=phrases.status(move.after),
    )
    return MoveView(text, _signed(points))


def _signed(points: int) -> str:
    """`+3`, `−2` with a real minus; nothing for none."""
    if not points:
        return ""
    return f"+{points}" if points > 0 else f"\N{MINUS SIGN}{-points}"
