"""The one guarded way to write a cell: whatever comes in, it never turns into a formula."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote
from xml.sax.saxutils import escape

from openpyxl.cell.cell import Cell
from openpyxl.compat import safe_string
from openpyxl.styles.numbers import is_date_format
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet.hyperlink import Hyperlink

from reportgen.workbook.look import Look

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TEXT_LIMIT = 32_767
ROW_LIMIT = 1_048_576
LINK_LIMIT = 65_530
CUT = " […]"
ISO_DAY = "yyyy-mm-dd"  # of a day in a cell whose look has no form for days

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


class Pen:
    """Writes the cells of one sheet as the text that openpyxl would make of them.

    That tries each value, looks for its style and hands its parts to an XML writer one by one,
    which costs ten times as much. Styles, and links at the end of the sheet, are still openpyxl's.
    """

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._styles: dict[Look, int] = {}
        self.links = 0

    def write(self, value: Value, look: Look, row: int, column: int) -> str:
        """The cell with the value in it."""
        place = f"{get_column_letter(column)}{row}"
        if isinstance(value, CellLink):
            if value.target or value.place:
                self._lead(value, place)
            value = value.text
        if isinstance(value, float) and not math.isfinite(value):
            value = str(value)
        if isinstance(value, str):
            text = safe_text(value)
            if not look.quoted and looks_like_formula(text):
                look = look.but(quoted=True)
            return f'<c r="{place}" s="{self._style(look)}" t="inlineStr">{_inline(text)}</c>'
        if isinstance(value, date):
            if not is_date_format(look.form):
                look = look.but(form=ISO_DAY)
            value = to_excel(value)  # type: ignore[no-untyped-call]
        number = "" if value is None else f"<v>{safe_string(value)}</v>"
        return f'<c r="{place}" s="{self._style(look)}" t="n">{number}</c>'

    def _lead(self, link: CellLink, place: str) -> None:
        if self.links >= LINK_LIMIT:
            return
        self.links += 1
        made = Hyperlink(
            ref=place,
            target=link.target or None,
            location=link.place or None,
            tooltip=safe_text(link.tip)[:250] or None,
        )
        self._sheet._hyperlinks.append(made)  # type: ignore[attr-defined]  # not in the stubs

    def _style(self, look: Look) -> int:
        """The look's number; not before it is used, for styles are numbered in that order."""
        number = self._styles.get(look)
        if number is None:
            cell = Cell(self._sheet, row=1, column=1)
            cell.font = look.font
            cell.alignment = look.alignment
            cell.number_format = look.form
            if look.pattern is not None:
                cell.fill = look.pattern
            if look.border is not None:
                cell.border = look.border
            if look.quoted:
                cell.quotePrefix = True
            number = self._styles[look] = int(cell.style_id)
        return number


def _inline(text: str) -> str:
    """A text in a cell; without the mark, spaces around it would be lost."""
    if not text:
        return ""
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<is><t{kept}>{escape(text)}</t></is>"


def _units(text: str) -> int:
    return sum(2 if ord(char) > 0xFFFF else 1 for char in text)
