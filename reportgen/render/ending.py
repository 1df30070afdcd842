"""Near the end parts hold together, so that no last page is a sliver."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportgen.render.view import FiguresView, ReportView

_LEAST = 58.0  # millimetres that the last page holds: a fifth of a sheet, and what a count misses
# In millimetres, and rather too little: the room above a part, its heading, a line, a letter.
_ABOVE, _HEADING, _LINE, _LETTER = 3.4, 6.0, 4.2, 1.5


@dataclass(frozen=True, slots=True)
class Ending:
    """The parts that are not cut, and those that no page begins with: too little comes after."""

    whole: frozenset[str]
    tied: frozenset[str]


def ending(view: ReportView) -> Ending:
    """Looks from the end for how far up a page may not yet be turned."""
    whole, tied, below = set(), set(), 0.0
    for part, height in reversed(list(_parts(view))):
        if below < _LEAST:
            whole.add(part)
        below += height
        if below < _LEAST:
            tied.add(part)
    return Ending(frozenset(whole), frozenset(tied))


def _parts(view: ReportView) -> Iterator[tuple[str, float]]:
    """What the page shows in its order, and about how high each part is."""
    for section in view.sections:
        for part, height in _heights(section, view):
            if height:
                yield part, _ABOVE + height
    yield "closing", 0.0


def _heights(section: str, view: ReportView) -> Iterator[tuple[str, float]]:
    match section:
        case "checks" if view.checks:
            longest = max(len(c.rows) for band in view.checks.bands for c in band)
            yield section, _HEADING + _LINE * (1 + longest)
        case "figures" if view.figures:
            yield from _figures(view.figures)
        case "submissions" if view.submissions:
            yield (
                section,
                _HEADING
                + _LINE * (2 + _lines(174, *view.story))
                + sum(
                    _LINE * max(_lines(75, *s.tried), _lines(46, s.feedback))
                    for s in view.submissions
                ),
            )
        case "unseen" if view.unseen:
            texts = [f"{u.names} {u.says} {u.fix}" for u in view.unseen]
            yield section, _LINE * (1.5 + 1.2 * _lines(174, *texts))
        case "method":
            yield section, _ABOVE + 0.9 * _LINE * _lines(200, " ".join(view.method))
        case "profile" if view.profile:
            yield section, _LEAST
        case "next" if view.next:
            yield section, _HEADING + 2 * _LINE * len(view.next)
        case _:
            return


def _figures(figures: FiguresView) -> Iterator[tuple[str, float]]:
    if figures.niches:
        yield "niches", _LEAST
    left = right = meter = 0.0
    if told := figures.meter:
        wide = 170 if figures.meter_below else 86
        meter = _HEADING + _LINE * _lines(wide, told.there, told.lacking, told.route)
    if rate := figures.rate:
        left = _HEADING + _LINE * (_lines(43, *(r.label for r in rate.rows)) + len(rate.sources))
    if jobs := figures.timeline:
        named = (f"{j.role} {j.company} {j.remark}" for j in jobs.jobs)
        right = 2 * _HEADING + _LINE * (_lines(40, *named) + 3 + _lines(80, *jobs.questions))
    if figures.meter_below:
        yield "evidence", max(left, right)
        yield "meter", meter
    else:
        yield "evidence", max(left + meter, right) if right else max(left, meter)


def _lines(wide: float, *texts: str) -> int:
    """How many lines some paragraphs take that are so many millimetres wide."""
    return sum(1 + int(len(text) / (wide / _LETTER)) for text in texts if text)
