"""How a sheet of the blank workbook looks, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.intake.blank.columns import BlankColumn, Group


def fit_paper(
    sheet: Worksheet, orientation: Literal["portrait", "landscape"], pages_across: int = 1
) -> None:
    """Fit so many pages in width, any number in length; name and page number at the foot."""
    sheet.page_setup.orientation = orientation
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = pages_across, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(
        left=0.4, right=0.4, top=0.5, bottom=0.7, header=0.3, footer=0.3
    )
    foot = HeaderFooterItem(
        left=_HeaderFooterPart(text="&A"), right=_HeaderFooterPart(text="&P / &N")
    )
    sheet.HeaderFooter = HeaderFooter(oddFooter=foot)


FONT = "Calibri"
GREEN, RED = "FF0F5C4D", "FF9B2C2C"
# Dark enough for white letters on screen and on paper (7 : 1 and better), told apart in grey.
GROUP_COLOURS: Mapping[Group, str] = {
    "person": GREEN,
    "profile": "FF1F4E8C",
    "rate": "FF6B4700",
    "extras": "FF54427F",
    "submission": RED,
    "contact": "FF7A3B5D",
    "outcome": "FF0B5A6B",
    "staff": "FF3F4A5A",
}
EXAMPLE_FILL = PatternFill("solid", fgColor="FFF1F5F4")
SECOND_LOOK = PatternFill("solid", bgColor="FFFFE699")  # of a conditional format: the background
LINE = Border(bottom=Side(style="thin", color="FFD5DDE3"))
HEADING_FONT = Font(name=FONT, bold=True, color="FFFFFFFF", size=11)
HEADING_ALIGNMENT = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
EXAMPLE_FONT = Font(name=FONT, italic=True, color="FF5B6673")
_DAY, _AMOUNT, _TEXT, _LONG = "Day", "Amount", "Short text", "Long text"
# As text, months typed as 2019-03 stay what they are; Excel would make a day of them.
_FORMATS = {_DAY: "yyyy-mm-dd", _AMOUNT: "0.00", _TEXT: "@", _LONG: "@"}


def group_fill(group: Group) -> PatternFill:
    return PatternFill("solid", fgColor=GROUP_COLOURS[group])


def add_looks(book: Workbook) -> None:
    """Give the workbook the named styles that `dress` uses: dressing by name is quick."""
    for name, number_format in _FORMATS.items():
        look = NamedStyle(name, Font(name=FONT), border=LINE, number_format=number_format)
        look.alignment, look.protection = _alignment(name), Protection(locked=False)
        book.add_named_style(look)


def dress(cell: Cell | MergedCell, column: BlankColumn) -> None:
    """Give a data cell the look of its column."""
    cell.style = _name(column)


def dress_column(place: ColumnDimension, column: BlankColumn) -> None:
    """Give the cells that don't exist yet the same look."""
    name = _name(column)
    place.alignment, place.protection = _alignment(name), Protection(locked=False)
    place.number_format, place.border = _FORMATS[name], LINE


def _name(column: BlankColumn) -> str:
    if column.choice == "day":
        return _DAY
    if isinstance(column.example, float):
        return _AMOUNT
    return _LONG if column.wrap else _TEXT


def _alignment(name: str) -> Alignment:
    side = "right" if name == _AMOUNT else "left"
    return Alignment(horizontal=side, vertical="top", wrap_text=name == _LONG, indent=1)
