"""How a sheet of the blank workbook prints: as wide as it can be read, headings on every page."""

from __future__ import annotations

from typing import Literal

from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet


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
