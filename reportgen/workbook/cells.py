"""The one guarded way to write a cell: whatever comes in, it never turns into a formula."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.hyperlink import Hyperlink

from reportgen.workbook.look import Look

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TEXT_LIMIT = 32_767
ROW_LIMIT = 1_048_576
LINK_LIMIT = 65_530
CUT = " […]"

# What a spreadsheet may take for the start of a formula (OWASP's list), full-width forms included.
_FORMULA_START = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Not allowed in XML at all, whatever the escaping: control characters, halves of surrogates.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# Excel reads `_x0041_` as "A", other programs don't: a word joiner makes all show it as it is.
_ESCAPE_LOOKALIKE = re.compile(r"_(x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class CellLink:
    """A text that leads somewhere: to `target` (a file or address), or to `place` in it.

    Without a target, `place` is in this workbook: `'Actions'!A4`.
    """

    text: str
    target: str = ""
    place: str = ""
    tip: str = ""


Value = str | int | float | date | CellLink | None


@dataclass(frozen=True, slots=True)
class Styled:
    value: Value
    look: Look


Item = Value | Styled  # a cell of a table: in its column's look, or in its own


def safe_text(text: str) -> str:
    """A text any spreadsheet program can hold, cut visibly where it is too long for a cell."""
    if len(text) <= TEXT_LIMIT // 2 and text.isprintable() and "_x" not in text:
        return text
    clean = _UNWRITABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    clean = _ESCAPE_LOOKALIKE.sub("_\u2060\\1", clean)
    # The limit counts UTF-16 units: an emoji is two.
    if len(clean) * 2 <= TEXT_LIMIT or _units(clean) <= TEXT_LIMIT:
        return clean
    room = TEXT_LIMIT - len(CUT)
    head = clean.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore")
    return head + CUT


def cell_text(value: object) -> str:
    """A cell as the text staff see, near enough: whole numbers without a point, dates as dates."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime):
        value = value.date() if (value.hour, value.minute) == (0, 0) else value
    if isinstance(value, date):
        return value.isoformat()
    return shown_text(str(value).replace("_x000D_", ""))  # how Excel keeps a return


def shown_text(text: str) -> str:
    """A text as it comes back from a cell, but for the spaces around it."""
    return safe_text(text).strip()


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet may take a text for a formula when it is edited or read from CSV."""
    return text.lstrip(" ").startswith(_FORMULA_START)


def path_link(path: str) -> str:
    """A relative path as the target of a link."""
    return quote(path, safe="/()!,;'~")


class _KeptCell(Cell):
    """A cell that knows its style's number; openpyxl would look for it anew each time."""

    __slots__ = ("_known",)

    def __init__(self, sheet: Worksheet) -> None:
        super().__init__(sheet, row=1, column=1)
        self._known: int | None = None

    @property
    def style_id(self) -> int:
        # Not before it is written: styles are numbered in the order in which they are used.
        if self._known is None:
            self._known = int(super().style_id)
        return self._known

    def take(self, value: str | float | date | None, link: Hyperlink | None) -> None:
        """Take a value that has been looked at, as what it is: openpyxl guesses formulas and error
        values from texts.
        """
        kind = type(value)
        if kind is str or value is None or kind is int or kind is float:
            self._value, self.data_type = value, "s" if kind is str else "n"
        else:
            self._known = None  # a date may bring its own form
            self.value = value
            if isinstance(value, str):
                self.data_type = "s"
        self.hyperlink = link


class Pen:
    """Writes values into the cells of one sheet.

    It keeps one cell a look and fills it anew each time: openpyxl writes a cell out as soon as it
    is handed over, and making a styled cell costs ten times as much as filling one.
    """

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._cells: dict[Look, _KeptCell] = {}
        self.links = 0

    def write(self, value: Value, look: Look, row: int, column: int) -> Cell:
        """A cell with the value in it, good until the next call."""
        link = None
        if isinstance(value, CellLink):
            if value.target or value.place:
                link = self._hyperlink(value)
            value = value.text
        if isinstance(value, float) and not math.isfinite(value):
            value = str(value)
        if isinstance(value, str):
            value = safe_text(value)
            if not look.quoted and looks_like_formula(value):
                look = look.but(quoted=True)
        cell = self._cell(look)
        cell.row, cell.column = row, column
        cell.take(value, link)
        return cell

    def _hyperlink(self, link: CellLink) -> Hyperlink | None:
        if self.links >= LINK_LIMIT:
            return None
        self.links += 1
        return Hyperlink(
            ref="",
            target=link.target or None,
            location=link.place or None,
            tooltip=safe_text(link.tip)[:250] or None,
        )

    def _cell(self, look: Look) -> _KeptCell:
        cell = self._cells.get(look)
        if cell is None:
            cell = _KeptCell(self._sheet)
            cell.font = look.font
            cell.alignment = look.alignment
            cell.number_format = look.form
            if look.pattern is not None:
                cell.fill = look.pattern
            if look.border is not None:
                cell.border = look.border
            if look.quoted:
                cell.quotePrefix = True
            self._cells[look] = cell
        return cell


def _units(text: str) -> int:
    return sum(2 if ord(char) > 0xFFFF else 1 for char in text)
