"""An agency's colour as an area, exactly as given, and the inks that no brand can take."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.domain.inks import FIX, FIX_TINT, GOOD, IMPROVE, IMPROVE_TINT

Rgb = tuple[int, int, int]

INK = "#16191d"
QUIET = "#575e67"
LINE = "#d9dde1"
WASH = "#f3f4f6"
WHITE = "#ffffff"
BLACK = "#000000"

TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3 (AA)
SHAPE_CONTRAST = 3.0  # WCAG 2.2, 1.4.11
_TINT = 0.08
_STEP = 0.02


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a page.

    `plate` is the agency's colour as it was given, `on_plate` black or white, whichever stands out
    more on it; `plate_soft` and `plate_faint` are of both. For an agency's own stylesheet,
    `accent` is the same colour, darkened until it can be read on white and on `tint`.
    """

    plate: str
    on_plate: str
    plate_soft: str
    plate_faint: str
    accent: str
    tint: str
    on_accent: str
    ink: str = INK
    quiet: str = QUIET
    line: str = LINE
    wash: str = WASH
    paper: str = WHITE
    fix: str = FIX
    fix_tint: str = FIX_TINT
    improve: str = IMPROVE
    improve_tint: str = IMPROVE_TINT
    good: str = GOOD


def palette(accent: str) -> Palette:
    """The palette an agency's accent (`#rrggbb`) leads to."""
    on_plate = max((WHITE, BLACK), key=lambda ink: contrast(accent, ink))
    tint = mix(accent, WHITE, 1 - _TINT)
    legible = darkened(accent, tint, TEXT_CONTRAST)
    return Palette(
        plate=accent,
        on_plate=on_plate,
        plate_soft=mix(accent, on_plate, 0.7),
        plate_faint=mix(accent, on_plate, 0.33),
        accent=legible,
        tint=tint,
        on_accent=WHITE if contrast(legible, WHITE) >= TEXT_CONTRAST else INK,
    )


def darkened(colour: str, against: str, least: float) -> str:
    """`colour`, mixed with black in small steps until its contrast to `against` is `least`."""
    share = 0.0
    mixed = colour
    while contrast(mixed, against) < least and share < 1:
        share += _STEP
        mixed = mix(colour, "#000000", share)
    return mixed


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1..21 (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0..1) of `other` in it."""
    kept = 1 - min(max(share, 0.0), 1.0)
    mixed = (round(a * kept + b * (1 - kept)) for a, b in zip(_rgb(one), _rgb(other), strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _rgb(colour: str) -> Rgb:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
