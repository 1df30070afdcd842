"""A sheet that grows row by row: titles, tables, rules that colour, the set-up for print."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl.formatting.rule import DataBarRule, FormulaRule, Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.header_footer import HeaderFooter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from reportgen.workbook.cells import Link, Pen, Styled, Value, safe_text
from reportgen.workbook.look import BAR, MUTED, SUBTITLE, TITLE, WHITE, Look

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

LINE = 15.0  # points a line of text is high
TALLEST = 6  # lines a row shows; the rest is in the cell
BANDED = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
TITLE_ROWS = 3  # title, what the sheet is for, air


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table. `width` is in characters; `key` names its heading in the words."""

    key: str
    width: float
    look: Look


@dataclass(frozen=True, slots=True)
class Area:
    """Where a table's data went: rows `first` to `last`, columns `left` to `right`, from 1."""

    sheet: str
    first: int
    last: int
    left: int
    right: int

    def column(self, index: int) -> str:
        """The data of the table's column `index` (from 0), as `C5:C44`."""
        letter = get_column_letter(self.left + index)
        return f"{letter}{self.first}:{letter}{self.last}"

    @property
    def cells(self) -> str:
        left, right = get_column_letter(self.left), get_column_letter(self.right)
        return f"{left}{self.first}:{right}{self.last}"

    def absolute(self, index: int) -> str:
        letter = get_column_letter(self.left + index)
        name = self.sheet.replace("'", "''")
        return f"'{name}'!${letter}${self.first}:${letter}${self.last}"


class Sheet:
    """One sheet being written; rows go out in order and can't be taken back."""

    def __init__(self, ws: WriteOnlyWorksheet, accent: str, footer: str) -> None:
        self.ws = ws
        self.row = 1  # the next one
        self.pen = Pen(ws)
        self.head = Look(bold=True, ink=WHITE, fill=accent, wrap=True)
        ws.sheet_properties.tabColor = None
        ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        ws.page_setup.orientation = "landscape"
        ws.page_setup.paperSize = 9
        ws.page_setup.fitToWidth = 1
        ws.page_setup.fitToHeight = 0
        ws.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        ws.HeaderFooter = HeaderFooter()
        ws.HeaderFooter.oddFooter.left.text = footer.replace("&", "&&")
        ws.HeaderFooter.oddFooter.right.text = "&A · &P / &N"
        for part in (ws.HeaderFooter.oddFooter.left, ws.HeaderFooter.oddFooter.right):
            part.size = 8
            part.color = MUTED

    @property
    def title(self) -> str:
        return str(self.ws.title)

    def widths(self, widths: Sequence[float]) -> None:
        """Set before the first row."""
        for index, width in enumerate(widths, start=1):
            self.ws.column_dimensions[get_column_letter(index)].width = width

    def freeze(self, row: int, column: int = 1) -> None:
        """Keep the rows above and the columns left of this cell in sight, on paper as well."""
        self.ws.freeze_panes = f"{get_column_letter(column)}{row}"
        if row > 1:
            self.ws.print_title_rows = f"{row - 1}:{row - 1}"

    def opening(self, title: str, purpose: str) -> None:
        """The sheet's name in large and what it is for; three rows in all."""
        self.put([Styled(title, TITLE)], height=28)
        self.put([Styled(purpose, SUBTITLE)], height=18)
        self.put([])

    def put(self, row: Sequence[Styled | None], height: float | None = None) -> None:
        """Append a row. `height` in points, else as high as a line."""
        if height is not None:
            self.ws.row_dimensions[self.row].height = height
        self.ws.append(self._filled(row))
        if height is not None:
            del self.ws.row_dimensions[self.row]  # ten thousand of them would weigh
        self.row += 1

    def _filled(self, row: Sequence[Styled | None]) -> Iterator[Cell | None]:
        for item in row:
            yield None if item is None else self.pen.write(item.value, item.look)

    def table(
        self,
        name: str,
        headings: Sequence[str],
        columns: Sequence[Column],
        rows: Iterable[Sequence[Value]],
        *,
        head_height: float = 32,
    ) -> Area:
        """Append a real Excel table, head and all, from column A on.

        An empty one gets an empty row, for Excel refuses a table without any.
        """
        texts = heading_texts(headings)
        heads = [
            Styled(text, self.head.but(horizontal=column.look.horizontal))
            for text, column in zip(texts, columns, strict=True)
        ]
        self.put(heads, height=head_height)
        first = self.row
        for row in rows:
            cells = [Styled(v, c.look) for v, c in zip(row, columns, strict=True)]
            self.put(cells, height=height_of(row, columns))
        if self.row == first:
            self.put([Styled(None, c.look) for c in columns])
        area = Area(self.title, first, self.row - 1, 1, len(columns))
        self.add_table(name, texts, area)
        return area

    def add_table(self, name: str, texts: Sequence[str], area: Area) -> None:
        """Declare the table whose head stands right above `area`."""
        left, right = get_column_letter(area.left), get_column_letter(area.right)
        ref = f"{left}{area.first - 1}:{right}{area.last}"
        table = Table(name=name, displayName=name, ref=ref, tableStyleInfo=BANDED)
        table.autoFilter = AutoFilter(ref=ref)
        table.tableColumns = [TableColumn(id=i, name=t) for i, t in enumerate(texts, start=1)]
        self.ws.add_table(table)

    def colour_where(self, cells: str, formula: str, fill: str, ink: str) -> None:
        """Colour the cells for which an Excel formula, seen from the first one, holds."""
        rule = FormulaRule(
            formula=[formula],
            fill=PatternFill(bgColor=fill, fill_type="solid"),
            font=Font(color=ink),
            stopIfTrue=True,
        )
        self.ws.conditional_formatting.add(cells, rule)

    def colour_equal(self, cells: str, text: str, fill: str, ink: str, *, bold: bool) -> None:
        """Colour the cells that hold exactly this text."""
        style = DifferentialStyle(
            font=Font(color=ink, bold=bold), fill=PatternFill(bgColor=fill, fill_type="solid")
        )
        quoted = text.replace('"', '""')
        rule = Rule(type="cellIs", operator="equal", formula=[f'"{quoted}"'], dxf=style)
        self.ws.conditional_formatting.add(cells, rule)

    def bars(self, cells: str, most: float | None = None, colour: str = BAR) -> None:
        """Data bars from zero; `most` fixes what a full bar means."""
        kind = "max" if most is None else "num"
        rule = DataBarRule(
            start_type="num", start_value=0, end_type=kind, end_value=most, color=colour
        )
        self.ws.conditional_formatting.add(cells, rule)


def heading_texts(headings: Sequence[str]) -> list[str]:
    """Headings as a table needs them: on one line, none empty, no two alike but for case."""
    texts: list[str] = []
    taken: set[str] = set()
    for heading in headings:
        text = plain = " ".join(safe_text(heading).split())[:250] or "–"
        number = 2
        while text.casefold() in taken:
            text = f"{plain} ({number})"
            number += 1
        taken.add(text.casefold())
        texts.append(text)
    return texts


def height_of(row: Sequence[Value], columns: Sequence[Column]) -> float | None:
    """How high a row must be for its wrapped texts, None for a single line."""
    lines = 1
    for value, column in zip(row, columns, strict=True):
        text = value.text if isinstance(value, Link) else value
        if column.look.wrap and isinstance(text, str):
            lines = max(lines, lines_of(text, column.width))
    return None if lines == 1 else min(lines, TALLEST) * LINE + 2


def lines_of(text: str, width: float) -> int:
    """About how many lines a text takes in a column `width` characters wide."""
    head = text[:2000]
    room = max(width * 1.05, 1)
    return sum(max(1, math.ceil(len(part) / room)) for part in head.split("\n"))
