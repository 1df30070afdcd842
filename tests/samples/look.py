"""The formats of the sample workbooks: one quiet palette, a tint for each group of columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from tests.samples.columns import Group

INK = "#22303C"
LINE = "#D5DCE2"
FONT = {"font_name": "Calibri", "font_size": 10, "font_color": INK}
BODY = {**FONT, "text_wrap": True, "valign": "top", "bottom": 1, "bottom_color": LINE}

HEAD_TINTS: Mapping[Group, str] = {
    "person": "#24485E",
    "profile": "#2F6B6B",
    "money": "#5B6B2F",
    "history": "#6B5A2F",
    "proof": "#4F4A72",
    "submission": "#7A4A3C",
    "staff": "#4A555E",
}


class Look:
    """The formats of one workbook; xlsxwriter ties a format to the book it was made for."""

    def __init__(self, book: Workbook) -> None:
        def add(**options: Any) -> Format:
            return book.add_format(options)

        self.head: Mapping[Group, Format] = {
            group: add(
                **{**FONT, "font_color": "#FFFFFF"},
                bold=True,
                bg_color=tint,
                text_wrap=True,
                valign="vcenter",
                indent=1,
                right=1,
                right_color="#FFFFFF",
            )
            for group, tint in HEAD_TINTS.items()
        }
        self.text = add(**BODY, align="left", indent=1)
        self.name = add(**BODY, align="left", indent=1, bold=True)
        self.whole = add(**BODY, num_format="0", align="center")
        self.money = add(**BODY, num_format="0.00", align="center")
        self.day = add(**BODY, num_format="d mmm yyyy", align="center")
        self.moment = add(**BODY, num_format="d mmm yyyy hh:mm", align="center")
        self.title = add(**{**FONT, "font_size": 16}, bold=True)
        self.quiet = add(**{**FONT, "font_color": "#6A7680"}, italic=True)
        self.label = add(**FONT, bold=True, valign="top")
        self.note = add(**FONT, text_wrap=True, valign="top")
