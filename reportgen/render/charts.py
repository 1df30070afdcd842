"""The report's drawings as SVG: the ruler's bar and the status marks.

A drawing carries its text alternative as `<title>`, which is what the PDF's tags and a screen
reader take. Numbers are written with two decimals so that equal data gives equal bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from markupsafe import Markup, escape

from reportgen.domain.inks import FIX, GOOD, IMPROVE, IMPROVE_TINT
from reportgen.domain.outcome import Status
from reportgen.render.colours import QUIET, WHITE, Palette

_SVG = "http://www.w3.org/2000/svg"


def ruler(
    now: int,
    after: int,
    highest: int | None,
    limits: Sequence[int],
    alt: str,
    colours: Palette,
    *,
    mirrored: bool = False,
) -> Markup:
    """A bar from 0 to 100 on the plate, cut at the bands' limits; `mirrored`, 0 is on the right.

    Full to `now`, lighter to `after`; hatched from there to `highest`, where checks are unknown.
    """
    wide, high = 1000.0, 18.0
    parts = [_rect(0, 0, wide, high, colours.plate_faint)]
    if after > now:
        parts.append(_rect(now * 10, 0, (after - now) * 10, high, colours.plate_soft))
    if now:
        parts.append(_rect(0, 0, now * 10, high, colours.on_plate))
    if highest is not None and highest > after:
        lines = range(after * 10, highest * 10 - int(high) + 1, 10)
        path = "".join(f"M{x} {high:.0f}L{x + high:.0f} 0" for x in lines)
        parts.append(f'<path d="{path}" stroke="{colours.on_plate}" stroke-width="2.5"/>')
    parts += [_rect(limit * 10 - 1.5, 0, 3, high, colours.plate) for limit in limits]
    if mirrored:
        parts = [f'<g transform="translate({wide:.0f} 0) scale(-1 1)">', *parts, "</g>"]
    return _svg(wide, high, parts, alt, stretched=True)


def status_marks() -> dict[str, str]:
    """The marks as `data:` addresses by status, in inks that no brand can take.

    A shape for each, told apart without colour.
    """
    return {s.value: "data:image/svg+xml," + quote(_status_mark(s), " ='/:") for s in Status}


def _status_mark(status: Status) -> str:
    """As short as can be: it stands on the page beside every check."""
    ring = f"<circle cx='6' cy='6' r='5.2' fill='{WHITE}' stroke='{QUIET}'"
    match status:
        case Status.PASS:
            tick = "<path d='M3.3 6.2L5.2 8.1L8.8 4.2' fill='none'"
            drawn = f"<circle cx='6' cy='6' r='5.8' fill='{GOOD}'/>" + _stroke(tick, WHITE, 1.5)
        case Status.IMPROVE:
            disc = f"<circle cx='6' cy='6' r='5.2' fill='{IMPROVE_TINT}'"
            half = f"<path d='M6 .8A5.2 5.2 0 0 0 6 11.2Z' fill='{IMPROVE}'/>"
            drawn = _stroke(disc, IMPROVE, 1.2) + half
        case Status.FIX:
            box = f"<rect x='.3' y='.3' width='11.4' height='11.4' rx='2' fill='{FIX}'/>"
            drawn = box + _stroke("<path d='M6 2.6V7M6 8.3V9.9'", WHITE, 1.7)
        case Status.UNKNOWN:
            drawn = _stroke(
                f"<circle cx='6' cy='6' r='5.2' fill='{WHITE}' stroke-dasharray='2 1.5'", QUIET, 1
            )
        case _:
            drawn = f"{ring}/><path d='M3.4 6H8.6' stroke='{QUIET}'/>"
    return f"<svg xmlns='{_SVG}' viewBox='0 0 12 12'>{drawn}</svg>"


def _stroke(shape: str, ink: str, width: float) -> str:
    return f"{shape} stroke='{ink}' stroke-width='{width}'/>"


def _rect(x: float, y: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"/>'
    )


def _svg(
    width: float, height: float, parts: Sequence[str], alt: str, *, stretched: bool = False
) -> Markup:
    title = f"<title>{escape(alt)}</title>" if alt else ""
    fit = ' preserveAspectRatio="none"' if stretched else ""
    role = 'role="img"' if alt else 'aria-hidden="true"'
    return Markup(  # noqa: S704 - every text in it was escaped above
        f'<svg xmlns="{_SVG}" viewBox="0 0 {width:.2f} {height:.2f}" width="{width:.2f}"'
        f' height="{height:.2f}"{fit} {role}>{title}{"".join(parts)}</svg>'
    )
