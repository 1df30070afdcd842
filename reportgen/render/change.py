"""What changed since the last report, largest first; what others did is told apart."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.domain.comparison import ReadinessChange, moved
from reportgen.domain.outcome import Status
from reportgen.domain.points import whole
from reportgen.domain.report import Cause, Comparison, Move, Report, TrendPoint
from reportgen.render.phrases import Phrases
from reportgen.render.view import ChangeView, MoveView

SHOWN = 6  # moves on lines of their own; the smaller ones of one cause share a line


def change_view(report: Report, phrases: Phrases) -> ChangeView | None:
    """The comparison with the last report, where there is one, and readiness over all of them."""
    comparison = report.comparison
    if comparison is None:
        return None
    way = moved(comparison, report.card.firm)
    trend = _trend(report.trend, phrases)
    moves = _moves(comparison, way, phrases)
    if not (way or moves or trend or comparison.rules_changed):
        return None
    return ChangeView(
        head=_head(way, phrases),
        since=phrases.say("report-changed", date=phrases.date(comparison.since)),
        moves=moves,
        rules=phrases.say("report-changed", "rules") if comparison.rules_changed else "",
        trend=trend,
    )


def _trend(points: Sequence[TrendPoint], phrases: Phrases) -> str:
    if len(points) < 3:
        return ""  # of two, the head tells all
    ends = {"first": whole(points[0].readiness), "last": whole(points[-1].readiness)}
    return phrases.say("report-changed", "trend", count=len(points), **ends)


def _head(way: ReadinessChange | None, phrases: Phrases) -> str:
    if way is None:
        return phrases.say("report-changed", "what")
    if way.now == way.then:
        return phrases.say("report-changed", "same")
    part = "up" if way.now > way.then else "down"
    return phrases.say("report-changed", part, points=abs(way.now - way.then))


def _moves(
    comparison: Comparison, way: ReadinessChange | None, phrases: Phrases
) -> tuple[MoveView, ...]:
    """A line a move, the largest first; their points are together what the head says."""
    points = way.moves if way else (0,) * len(comparison.moves)
    order = list(Cause)
    both = [
        (move, shown)
        for move, shown in zip(comparison.moves, points, strict=True)
        if shown or move.before is not move.after
    ]
    both.sort(key=lambda pair: (-abs(pair[1]), order.index(pair[0].cause)))
    single, rest = (both, []) if len(both) <= SHOWN else (both[: SHOWN - 1], both[SHOWN - 1 :])
    lines = [_move(move, shown, phrases) for move, shown in single]
    for cause in Cause:
        if alike := [pair for pair in rest if pair[0].cause is cause]:
            lines.append(_together(alike, cause, phrases))
    if way and way.others:
        lines.append(MoveView("", phrases.say("report-others"), "", _signed(way.others)))
    return tuple(lines)


def _together(moves: Sequence[tuple[Move, int]], cause: Cause, phrases: Phrases) -> MoveView:
    """Small moves of one cause on a line: all of their names, and their sum."""
    slugs = [move.slug for move, _ in moves]
    points = sum(shown for _, shown in moves)
    return MoveView("", phrases.checks(slugs, len(slugs)), _cause(cause, phrases), _signed(points))


def _move(move: Move, points: int, phrases: Phrases) -> MoveView:
    same = move.before is move.after
    text = phrases.say(
        "report-move",
        "same" if same else "good" if move.after is Status.PASS else "",
        check=phrases.check(move.slug),
        before=phrases.status(move.before),
        after=phrases.status(move.after),
    )
    return MoveView(move.after.value, text, _cause(move.cause, phrases), _signed(points))


def _cause(cause: Cause, phrases: Phrases) -> str:
    """Whose doing it was, where it was not the candidate's."""
    return "" if cause is Cause.CANDIDATE else phrases.say(f"report-cause-{cause.value}")


def _signed(points: int) -> str:
    """`+3`, `−2` with a real minus; nothing for none."""
    if not points:
        return ""
    return f"+{points}" if points > 0 else f"\N{MINUS SIGN}{-points}"
