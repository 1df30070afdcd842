"""How cells look: one restrained palette, a handful of looks, and the marks of the heatmap."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from reportgen.domain import inks
from reportgen.domain.outcome import Status
from reportgen.domain.scoring import Band


def excel(colour: str) -> str:
    """`#rrggbb` as a workbook has it."""
    return colour.lstrip("#").upper()


FONT = "Calibri"
INK = "1F2933"
MUTED = "6B7785"
RULE = "D5DBE1"
PALE = "F3F6F8"
WHITE = "FFFFFF"

# The report's inks. What is to be mended stands dark among light, in print and for any eye.
PASS_FILL, PASS_INK = excel(inks.GOOD_TINT), excel(inks.GOOD)
IMPROVE_FILL, IMPROVE_INK = excel(inks.IMPROVE_TINT), excel(inks.IMPROVE)
FIX_FILL, FIX_INK = excel(inks.FIX), WHITE
FIX_TINT = excel(inks.FIX_TINT)
QUIET_FILL, QUIET_INK = "ECEFF2", "6B7785"
BAR = "A9C6DA"  # light enough to read a figure on
WRITTEN = "F2C230"  # the tab of a sheet that staff write in

MARKS: dict[Status, str] = {
    Status.PASS: "✓",
    Status.IMPROVE: "~",
    Status.FIX: "✗",
    Status.UNKNOWN: "?",
    Status.NOT_APPLICABLE: "–",
    Status.ERROR: "!",
}
COLOURS: dict[Status, tuple[str, str]] = {
    Status.PASS: (WHITE, PASS_INK),
    Status.IMPROVE: (IMPROVE_FILL, IMPROVE_INK),
    Status.FIX: (FIX_FILL, FIX_INK),
    Status.UNKNOWN: (QUIET_FILL, QUIET_INK),
    Status.NOT_APPLICABLE: (WHITE, QUIET_INK),
    Status.ERROR: (INK, WHITE),
}
# Of a bar: fill, and the figure's ink in it. The two that are well share a hue and differ in depth.
BAND_INKS: dict[Band, tuple[str, str]] = {
    Band.READY: (PASS_INK, WHITE),
    Band.NEARLY_THERE: ("7FBF9E", INK),
    Band.NEEDS_WORK: (IMPROVE_INK, WHITE),
    Band.NOT_READY: (FIX_FILL, WHITE),
    Band.NOT_ENOUGH_INFORMATION: ("9AA5B1", INK),
    Band.ON_HOLD: ("6B7785", WHITE),
    Band.NOT_YET_ELIGIBLE: (RULE, INK),
}
OVERRIDDEN = "◆"  # follows the mark of a verdict that is the coach's own

Horizontal = Literal["left", "center", "right"]
Vertical = Literal["top", "center", "bottom"]


@dataclass(frozen=True, slots=True)
class Look:
    """A cell's style as a plain value; `edge` draws a thin line under it."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: int = 11
    ink: str = INK
    fill: str = ""
    horizontal: Horizontal = "left"
    vertical: Vertical = "center"
    wrap: bool = False
    indent: int = 0
    turned: int = 0  # degrees anticlockwise
    form: str = "General"
    edge: str = ""
    quoted: bool = False

    def but(self, **changes: object) -> Look:
        return replace(self, **changes)  # type: ignore[arg-type]  # a mistyped look fails at once

    @property
    def unseen(self) -> bool:
        """Whether an empty cell of this look may as well not be there."""
        return not (self.fill or self.edge or self.form == "@")

    @property
    def font(self) -> Font:
        return Font(
            name=FONT,
            size=self.size,
            bold=self.bold,
            italic=self.italic,
            underline="single" if self.underline else None,
            color=self.ink,
        )

    @property
    def pattern(self) -> PatternFill | None:
        return PatternFill("solid", fgColor=self.fill) if self.fill else None

    @property
    def alignment(self) -> Alignment:
        return Alignment(
            horizontal=self.horizontal,
            vertical=self.vertical,
            wrap_text=self.wrap,
            indent=self.indent,
            text_rotation=self.turned,
        )

    @property
    def border(self) -> Border | None:
        return Border(bottom=Side("thin", color=self.edge)) if self.edge else None


TEXT = Look(vertical="top")
WRAPPED = Look(vertical="top", wrap=True)
STAFF = Look(vertical="top", wrap=True, form="@", fill="FFFBEA")  # where staff write
ID = Look(vertical="top", form="@")
# `_)` leaves the width of a bracket free, so that numbers keep away from the next column.
NUMBER = Look(vertical="top", horizontal="right")
WHOLE = NUMBER.but(form="#,##0_)_)")
POINTS = NUMBER.but(form="0.0_)_)")
UNSURE = NUMBER.but(form="@_)_)", ink=MUTED, italic=True)  # stands where a figure would
SIGNED = NUMBER.but(form="+0.0_)_);-0.0_)_);0.0_)_)")
PERCENT = NUMBER.but(form="0%_)_)")
DATE = Look(vertical="top", horizontal="left", form="d mmm yyyy")
LINK = Look(vertical="top", ink="1A5E9A", underline=True)
CENTRED = Look(vertical="top", horizontal="center")
MARK = CENTRED.but(bold=True, ink=FIX_FILL)
TITLE = Look(size=18, bold=True)
SUBTITLE = Look(ink=MUTED)
SECTION = Look(size=13, bold=True, edge=RULE, vertical="bottom")
NOTE = Look(ink=MUTED, italic=True, vertical="top", wrap=True)
