"""A printed report counted again, as its reader would: sums added up, words looked for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reportgen.domain.outcome import Finding
from reportgen.domain.report import Report
from reportgen.render.view import ReportView
from reportgen.rulebook.words import Words

PARTS = ("title", "says", "fix")


def flat(text: str) -> str:
    """Without spaces and hyphens: both come and go at the end of a line."""
    return re.sub(r"[\s\u200b\u00ad-]+", "", text)


def costing(report: Report) -> list[Finding]:
    """What costs the candidate something, or blocks; not what a coach has settled."""
    judged = [o for o in report.visible_outcomes if o.status.judged and o.override is None]
    return [f for o in judged for f in o.losses]


def untold(report: Report, text: str, words: Words) -> list[str]:
    """The sentences of costing findings that `text` lacks, by key."""
    shown = flat(text)
    return [
        f"{finding.code}.{part}"
        for finding in costing(report)
        for part in PARTS
        if flat(words.say(finding.code, part, **finding.args)) not in shown
    ]


def strings_of(view: ReportView) -> Iterator[str]:
    """Every figure that the sums below are made of, as it must stand on the page."""
    yield view.cover.score
    yield view.tonight
    yield from (row.gain for row in view.checks)
    yield from (action.finding.gain for action in view.actions)
    if view.change:
        yield view.change.change
        for group in view.change.groups:
            yield from (f"{move.text}{move.points}" for move in group.moves)


def miscounted(report: Report, view: ReportView) -> list[str]:
    """Every sum on the page that its own figures don't make."""
    if not view.cover.score.isdigit():
        return _without_a_figure(view)
    now = int(view.cover.score)
    faults = [*_changes(view, now), *_trend(report, view, now)]
    if view.tonight:
        before, after = (int(n) for n in re.findall(r"\d+", view.tonight)[-2:])
        steps = sum(_points(action.finding.gain) for action in view.actions)
        if (before, after) != (now, now + steps):
            faults.append(f"{view.tonight!r} beside {now} and steps of {steps}")
    table = {row.name: _points(row.gain) for row in view.checks}
    overruled = any(o.override for o in report.card.outcomes)
    if not overruled and sum(table.values()) != 100 - now:
        faults.append(f"{sum(table.values())} points to win beside {now}")
    told = Counter({action.check: 0 for action in view.actions})
    for action in view.actions:
        told[action.check] += _points(action.finding.gain)
    for detail in (d for theme in view.themes for d in theme.details):
        told[detail.name] += sum(_points(f.gain) for f in detail.findings if not f.step)
    faults += [
        f"{name}: {points} in the table, {told[name]} in its findings"
        for name, points in table.items()
        if points != told[name]
    ]
    return faults


def _without_a_figure(view: ReportView) -> list[str]:
    """Where no readiness is told, neither is a way from one to another."""
    arrows = [view.tonight] if "→" in view.tonight else []
    change = [view.change.change] if view.change and view.change.change else []
    return arrows + change


def _changes(view: ReportView, now: int) -> list[str]:
    """The way from then to now, and the moves that it is made of."""
    if view.change is None or not view.change.change:
        return []
    moves = sum(_points(m.points) for group in view.change.groups for m in group.moves)
    said = [int(n) for n in re.findall(r"\d+", view.change.change)]
    if not said:
        return [f"moves of {moves}, and {view.change.change!r}"] if moves else []
    points, then, told = said
    fits = told == now and then + moves == now and points == abs(moves)
    return [] if fits else [f"{view.change.change!r} beside {now} and moves of {moves}"]


def _trend(report: Report, view: ReportView, now: int) -> list[str]:
    """One point a version that told a figure, tonight's being the last."""
    if view.change is None or not view.change.trend_text:
        return []
    count, *_, last = (int(n) for n in re.findall(r"\d+", view.change.trend_text))
    days = [point.day for point in report.trend]
    fits = (count, last) == (len(days), now) and len(set(days)) == len(days)
    return [] if fits else [f"{view.change.trend_text!r} beside {now} on {days}"]


def _points(text: str) -> int:
    """`+3 points`, `−2`, `+1 punto`; less than one counts as none."""
    match = re.search(r"([+\N{MINUS SIGN}])(\d+)", text)
    return 0 if match is None else int(match[2]) * (1 if match[1] == "+" else -1)
