"""A printed report counted again, as its reader would: sums added up, words looked for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from reportgen.domain.actions import Action, errand_of
from reportgen.domain.outcome import Finding
from reportgen.domain.report import Report
from reportgen.render.steps import pinned
from reportgen.render.view import ReportView, RowView, WorthView
from reportgen.rulebook.words import Words, load_words

PARTS = ("title", "says", "fix")


def flat(text: str) -> str:
    """Without spaces, hyphens and marks of direction: they come and go at the end of a line."""
    return re.sub(r"[\s\u200b\u200e\u2068\u2069\u00ad-]+", "", text)


def costing(report: Report) -> list[Finding]:
    """What costs the candidate something, or blocks; not what a coach has settled."""
    judged = [o for o in report.visible_outcomes if o.status.judged and o.override is None]
    return [f for o in judged for f in o.losses]


def told_of(report: Report, finding: Finding) -> list[tuple[str, str, Finding]]:
    """The sentences that tell of a finding: key, part, and whose values fill them.

    Where one step mends several findings, its title and remedy stand for theirs; what it ends of
    another check (a photo that the meter misses, too) is not told twice.
    """
    deeds = [pin.action for pin in pinned(report)]
    ending = next((a for a in deeds if finding in [f for _, f in a.elsewhere]), None)
    if ending is not None:
        return [(ending.code, "title", ending.finding)]
    deed = next((a for a in report.actions if finding in a.findings and a.also), None)
    if deed is None and (errand := errand_of(finding)):
        alike = [f for f in costing(report) if errand_of(f) == errand]
        steps = [f for a in report.actions for f in a.findings]
        left = [f for f in alike if f not in steps]
        deed = Action("", left[0], tuple(left[1:])) if finding in left and left[1:] else None
    if deed is None:
        return [(finding.code, part, finding) for part in PARTS]
    return [(deed.code, "title", deed.finding), (finding.code, "says", finding),
            (deed.code, "fix", deed.finding)]  # fmt: skip


# Each of one script, without marks.
_WORDS = re.compile(r"[\u0621-\u064a\u066e-\u06d3]+|[^\W\d\u0600-\u06ff]+|\d+")


def unread(report: Report, text: str, words: Words) -> list[str]:
    """Words of costing findings that `text` lacks, where it is read from right to left.

    A PDF holds such a line from left to right. Readers put the letters of words into their order
    again, but not words and figures beside foreign ones, and leave out spaces within a row. The
    two letters of lam-alef, one glyph, come in either order: words with it are not looked for.
    """
    ligature = "\N{ARABIC LETTER LAM}\N{ARABIC LETTER ALEF}"
    return sorted(
        {
            word
            for finding in costing(report)
            for code, part, filled in told_of(report, finding)
            for word in _WORDS.findall(words.say(code, part, **filled.args))
            if word not in text and ligature not in word
        }
    )


def untold(report: Report, text: str, words: Words) -> list[str]:
    """The sentences of costing findings that `text` lacks, by key."""
    shown = flat(text)
    return [
        f"{code}.{part}"
        for finding in costing(report)
        for code, part, filled in told_of(report, finding)
        if flat(words.say(code, part, **filled.args)) not in shown
    ]


def strings_of(view: ReportView) -> Iterator[str]:
    """Every figure that the sums below are made of, as it must stand on the page."""
    yield view.plate.score
    yield view.steps_way
    yield view.next_way
    for row in _rows(view):
        yield row.gain
    yield from (step.worth.points for step in view.steps)
    yield from (item.worth.points for item in view.next)
    if view.change:
        yield view.change.head
        yield from (part for m in view.change.moves for part in (m.text, m.cause, m.points))


def _rows(view: ReportView) -> list[RowView]:
    bands = view.checks.bands if view.checks else ()
    return [row for band in bands for column in band for row in column.rows]


@cache
def _words(language: str) -> Words:
    return load_words(language)


def _name(language: str, slug: str) -> str:
    return _words(language).say(f"check-{slug}")


def _told(view: ReportView) -> list[tuple[str, WorthView]]:
    """What each step, and each thing that is left, brings to which check."""
    steps = [(step.check, step.worth) for step in view.steps]
    return steps + [(item.check, item.worth) for item in view.next]


def miscounted(report: Report, view: ReportView) -> list[str]:
    """Every sum on the page that its own figures don't make."""
    if not view.plate.score:
        return _without_a_figure(view)
    now = int(view.plate.score)
    faults = [*_changes(view, now), *_trend(report, view, now)]
    steps = sum(_points(step.worth.points) for step in view.steps)
    left = sum(_points(item.worth.points) for item in view.next)
    tonight = now
    if view.steps_way:
        before, tonight = (int(n) for n in re.findall(r"\d+", view.steps_way))
        if (before, tonight) != (now, now + steps):
            faults.append(f"{view.steps_way!r} beside {now} and steps of {steps}")
    if view.next_way:
        before, after = (int(n) for n in re.findall(r"\d+", view.next_way))
        if (before, after) != (tonight, tonight + left):
            faults.append(f"{view.next_way!r} beside {tonight} and what is left, {left}")
    table = {row.name: _points(row.gain) for row in _rows(view)}
    overruled = any(o.override for o in report.card.outcomes)
    if not overruled and sum(table.values()) != 100 - now:
        faults.append(f"{sum(table.values())} points to win beside {now}")
    for column in (c for band in (view.checks.bands if view.checks else ()) for c in band):
        if _points(column.gain) != sum(_points(row.gain) for row in column.rows):
            faults.append(f"{column.name}: {column.gain} over other figures")
    told: Counter[str] = Counter()
    for check, worth in _told(view):
        told[check] += _points(worth.points)
    for pin in pinned(report):
        for slug, finding in pin.action.elsewhere:  # won by a deed of another check
            told[_name(report.language, pin.action.slug)] -= finding.points
            told[_name(report.language, slug)] += finding.points
    faults += [
        f"{name}: {points} in the table, {told[name]} in its findings"
        for name, points in table.items()
        if points != told[name]
    ]
    return faults


def _without_a_figure(view: ReportView) -> list[str]:
    """Where no readiness is told, neither are points nor a way from one to another."""
    points = [worth.points for _, worth in _told(view)]
    gains = [row.gain for row in _rows(view)]
    moves = [m.points for m in view.change.moves] if view.change else []
    return [t for t in (view.steps_way, view.next_way, *points, *gains, *moves) if t]


def _changes(view: ReportView, now: int) -> list[str]:
    """The moves since the last report are together what its head says."""
    if view.change is None:
        return []
    moves = sum(_points(m.points) for m in view.change.moves)
    said = [int(n) for n in re.findall(r"\d+", view.change.head)]
    fits = abs(moves) == (said[0] if said else 0) and 0 <= now - moves <= 100
    return [] if fits else [f"{view.change.head!r} beside {now} and moves of {moves}"]


def _trend(report: Report, view: ReportView, now: int) -> list[str]:
    """One point a version that told a figure, tonight's being the last."""
    if view.change is None or not view.change.trend:
        return []
    count, *_, last = (int(n) for n in re.findall(r"\d+", view.change.trend))
    days = [point.day for point in report.trend]
    fits = (count, last) == (len(days), now) and len(set(days)) == len(days)
    return [] if fits else [f"{view.change.trend!r} beside {now} on {days}"]


def _points(text: str) -> int:
    """`+3 points`, `−2`, `+1 punto`; less than one counts as none."""
    match = re.search(r"([+\N{MINUS SIGN}])(\d+)", text)
    return 0 if match is None else int(match[2]) * (1 if match[1] == "+" else -1)
