"""The report's drawings as SVG: gauge, meter, range, sparkline, status marks.

Every drawing carries its text alternative as `<title>`, which is what the PDF's tags and a screen
reader take; what only repeats the text beside it is drawn by the stylesheet, as decoration. All
numbers are written with two decimals so that equal data gives equal bytes.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from markupsafe import Markup, escape

from reportgen.domain.outcome import Status
from reportgen.render.colours import Palette

_SVG = "http://www.w3.org/2000/svg"
GAUGE_SIZE = 120.0
_GAUGE_SWEEP = 270.0  # degrees, open at the foot


def gauge(
    value: float | None, alt: str, colours: Palette, span: tuple[float, float] | None
) -> Markup:
    """An open ring filled to `value` (0..100); `span` draws the stretch the true value lies in."""
    radius, stroke = 50.0, 9.0
    parts = [_arc(radius, 0, 100, colours.line, stroke)]
    if span is not None and span[1] > span[0]:
        parts.append(_arc(57.5, span[0], span[1], colours.quiet, 1.6))
    if value is not None and value > 0:
        parts.append(_arc(radius, 0, value, colours.accent, stroke))
    return _svg(GAUGE_SIZE, GAUGE_SIZE, parts, alt)


def _arc(radius: float, low: float, high: float, colour: str, width: float) -> str:
    centre = GAUGE_SIZE / 2
    a, b = _angle(low), _angle(max(high, low + 0.01))
    x1, y1 = centre + radius * cos(a), centre + radius * sin(a)
    x2, y2 = centre + radius * cos(b), centre + radius * sin(b)
    large = int((high - low) / 100 * _GAUGE_SWEEP > 180)
    return (
        f'<path d="M{x1:.2f} {y1:.2f}A{radius:.2f} {radius:.2f} 0 {large} 1 {x2:.2f} {y2:.2f}"'
        f' fill="none" stroke="{colour}" stroke-width="{width:.2f}"/>'
    )


def _angle(percent: float) -> float:
    start = 90 + (360 - _GAUGE_SWEEP) / 2
    return (start + min(max(percent, 0.0), 100.0) / 100 * _GAUGE_SWEEP) * pi / 180


@dataclass(frozen=True, slots=True)
class MeterPart:
    """A stretch of a meter: `points` of 100, and whether the candidate has them."""

    points: float
    have: bool


def meter(parts: Sequence[MeterPart], alt: str, colours: Palette, width: float = 240.0) -> Markup:
    """Blocks side by side, filled where something is there, outlined where it isn't."""
    height, x = 8.0, 0.0
    total = max(sum(p.points for p in parts), 1.0)
    drawn: list[str] = []
    for part in parts:
        length = part.points / total * width
        fill = colours.accent if part.have else colours.paper
        stroke = colours.accent if part.have else colours.quiet
        box = _rect(x + 0.5, 0.5, max(length - 1.6, 1.0), height - 1, fill)
        drawn.append(box.replace("/>", f' stroke="{stroke}" stroke-width="0.70"/>'))
        x += length
    return _svg(width, height, drawn, alt)


@dataclass(frozen=True, slots=True)
class Mark:
    """A labelled place on a scale."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class ScaleBand:
    """A stretch of a scale: strong for what the platform suggests, faint for the market."""

    low: float
    high: float
    strong: bool


def scale(
    mark: Mark, bands: Sequence[ScaleBand], ticks: Sequence[Mark], alt: str, colours: Palette
) -> Markup:
    """A line from the lowest to the highest value, bands on it, the mark as a pin above it."""
    width, height, y, edge = 240.0, 44.0, 24.0, 18.0
    values = [mark.value, *(b.low for b in bands), *(b.high for b in bands)]
    values += [t.value for t in ticks]
    low, high = min(values), max(values)
    spread = (high - low) or 1.0

    def at(value: float) -> float:
        return edge + (value - low) / spread * (width - 2 * edge)

    parts = [_rect(0, y - 0.5, width, 1, colours.line)]
    for band in sorted(bands, key=lambda b: b.strong):
        thick = 7.0 if band.strong else 3.0
        fill = colours.accent if band.strong else colours.quiet
        opacity = "" if band.strong else ' fill-opacity="0.45"'
        length = max(at(band.high) - at(band.low), 2.0)
        box = _rect(at(band.low), y - thick / 2, length, thick, fill)
        parts.append(box.replace("/>", f"{opacity}/>"))
    taken: list[float] = []
    for tick in sorted(ticks, key=lambda t: t.value):
        x = at(tick.value)
        if all(abs(x - other) > 26 for other in taken):
            parts.append(_text(x, y + 17, tick.label, colours.quiet, 400))
            taken.append(x)
    x = at(mark.value)
    pin = f"{x - 4:.2f},{y - 13:.2f} {x + 4:.2f},{y - 13:.2f} {x:.2f},{y - 6:.2f}"
    parts.append(f'<polygon points="{pin}" fill="{colours.ink}"/>')
    parts.append(_text(x, y - 16, mark.label, colours.ink, 600))
    return _svg(width, height, parts, alt)


def sparkline(values: Sequence[float], alt: str, colours: Palette) -> Markup:
    """Readiness over earlier reports, on a scale of 0 to 100; the last one as a dot."""
    width, height, edge = 110.0, 26.0, 4.0
    step = (width - 2 * edge) / max(len(values) - 1, 1)

    def place(index: int, value: float) -> tuple[float, float]:
        share = min(max(value, 0.0), 100.0) / 100
        return edge + index * step, height - edge - share * (height - 2 * edge)

    points = [place(i, v) for i, v in enumerate(values)]
    line = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
    last_x, last_y = points[-1]
    parts = [
        _rect(0, height - edge, width, 0.6, colours.line),
        f'<polyline points="{line}" fill="none" stroke="{colours.accent}" stroke-width="1.60"/>',
        f'<circle cx="{last_x:.2f}" cy="{last_y:.2f}" r="2.80" fill="{colours.accent}"/>',
    ]
    return _svg(width, height, parts, alt)


def status_marks(colours: Palette) -> dict[str, str]:
    """The marks as `data:` addresses for the stylesheet, by status.

    As backgrounds they are decoration in the PDF's tags too; the word stands beside each.
    """
    marks = {status.value: _status_mark(status, colours).encode("utf-8") for status in Status}
    return {
        name: "data:image/svg+xml;base64," + b64encode(svg).decode("ascii")
        for name, svg in marks.items()
    }


def _status_mark(status: Status, colours: Palette) -> Markup:
    """A shape for each status, told apart without colour."""
    ring = f'<circle cx="6" cy="6" r="5.20" fill="{colours.paper}" stroke="{colours.quiet}"'
    match status:
        case Status.PASS:
            parts = [
                f'<circle cx="6" cy="6" r="5.60" fill="{colours.accent}"/>',
                f'<path d="M3.4 6.2L5.3 8.1L8.7 4.2" fill="none" stroke="{colours.on_accent}"'
                ' stroke-width="1.40"/>',
            ]
        case Status.IMPROVE:
            parts = [
                f'<circle cx="6" cy="6" r="5.00" fill="{colours.paper}" stroke="{colours.ink}"'
                ' stroke-width="1.20"/>',
                f'<path d="M6 1A5 5 0 0 1 6 11Z" fill="{colours.ink}"/>',
            ]
        case Status.FIX:
            parts = [
                f'<rect x="0.60" y="0.60" width="10.80" height="10.80" fill="{colours.ink}"/>',
                f'<path d="M6 2.8V7M6 8.4V9.8" stroke="{colours.paper}" stroke-width="1.60"/>',
            ]
        case Status.UNKNOWN:
            parts = [ring + ' stroke-width="1" stroke-dasharray="1.8 1.5"/>']
        case _:
            parts = [ring + ' stroke-width="0.80"/>', _rect(3.4, 5.6, 5.2, 0.9, colours.quiet)]
    return _svg(12, 12, parts, "")


def _rect(x: float, y: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"/>'
    )


def _text(x: float, y: float, label: str, fill: str, weight: int) -> str:
    return (
        f'<text x="{x:.2f}" y="{y:.2f}" text-anchor="middle" font-size="8"'
        f' font-weight="{weight}" font-family="Inter, Noto Sans, sans-serif" fill="{fill}">'
        f"{escape(label)}</text>"
    )


def _svg(width: float, height: float, parts: Sequence[str], alt: str) -> Markup:
    title = f"<title>{escape(alt)}</title>" if alt else ""
    role = 'role="img"' if alt else 'aria-hidden="true"'
    return Markup(  # noqa: S704 - every text in it was escaped above
        f'<svg xmlns="{_SVG}" viewBox="0 0 {width:.2f} {height:.2f}" width="{width:.2f}"'
        f' height="{height:.2f}" {role}>{title}{"".join(parts)}</svg>'
    )
