"""A sheet that grows row by row: titles, tables, rules that colour, the set-up for print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Literal

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem
from openpyxl.worksheet.header_footer import _HeaderFooterPart as FooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from reportgen.workbook.cells import Item, Pen, Styled
from reportgen.workbook.extras import SolidBars, Sparkline, extension_of
from reportgen.workbook.layout import (
    FIRST_ROW,
    HEAD_ROW,
    SheetColumn,
    TableArea,
    TableBlock,
    heading_texts,
    height_of,
)
from reportgen.workbook.look import BAR, MUTED, SUBTITLE, TITLE, WHITE, Look

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

BANDED = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)


class SheetWriter:
    """One sheet being written; rows go out in order and can't be taken back."""

    def __init__(self, ws: Worksheet, accent: str, footer: str) -> None:
        self.ws = ws
        self.row = 1  # the next one
        self.pen = Pen(ws)
        self.accent = accent
        self.columns = 0
        self.rows = TemporaryFile()  # noqa: SIM115 - read, and closed, when the workbook is saved
        self.drawn: list[str] = []  # what each chart shows, for those who can't see it
        self._bars: list[SolidBars] = []
        self._lines: list[Sparkline] = []
        self.head = Look(bold=True, ink=WHITE, fill=accent, wrap=True)
        ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        ws.page_setup.orientation = "landscape"
        ws.page_setup.paperSize = 9
        ws.page_setup.fitToWidth = 1
        ws.page_setup.fitToHeight = 0
        ws.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6, footer=0.3)
        ws.HeaderFooter = HeaderFooter(
            oddFooter=HeaderFooterItem(
                left=FooterPart(text=footer.replace("&", "&&"), size=8, color=MUTED),
                right=FooterPart(text="&A · &P / &N", size=8, color=MUTED),
            )
        )

    @property
    def title(self) -> str:
        return str(self.ws.title)

    def widths(self, widths: Sequence[float]) -> None:
        """Set before the first row."""
        self.columns = len(widths)
        for index, width in enumerate(widths, start=1):
            self.ws.column_dimensions[get_column_letter(index)].width = width

    def freeze(self, column: int, *, repeat: bool = True) -> None:
        """Keep the first table's head in sight and the columns left of `column`.

        `repeat` prints the head on every page: not for a sheet with a second table below.
        """
        self.ws.freeze_panes = f"{get_column_letter(column)}{FIRST_ROW}"
        if repeat:
            self.ws.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"

    def one_page(self, orientation: Literal["portrait", "landscape"] = "landscape") -> None:
        """Print the whole sheet on one page."""
        self.ws.page_setup.orientation = orientation
        self.ws.page_setup.fitToHeight = 1

    def break_page(self) -> None:
        """Start a page with the next row."""
        self.ws.row_breaks.append(Break(id=self.row - 1))

    def opening(self, title: str, purpose: str) -> None:
        """The sheet's name in large and what it is for; three rows in all."""
        self.put([Styled(title, TITLE)], height=28)
        self.put([Styled(purpose, SUBTITLE)], height=18)
        self.put([])

    def put(self, row: Sequence[Styled | None], height: float | None = None) -> None:
        """Append a row. `height` in points, else as high as a line."""
        if self.row == 1:
            self.ws._get_writer()  # type: ignore[attr-defined]  # not in the stubs
        high = "" if height is None else f' ht="{height:g}" customHeight="1"'
        text = f'<row r="{self.row}"{high}>{"".join(self._cells(row))}</row>'
        self.rows.write(text.encode("ascii", "xmlcharrefreplace"))
        self.row += 1

    def merge(self, first: int, last: int) -> None:
        """Join columns `first` to `last` of the row that comes next."""
        left, right = get_column_letter(first), get_column_letter(last)
        self.ws.merged_cells.add(f"{left}{self.row}:{right}{self.row}")

    def _cells(self, row: Sequence[Styled | None]) -> Iterator[str]:
        for column, item in enumerate(row, start=1):
            if item is not None and not (item.value is None and item.look.unseen):
                yield self.pen.write(item.value, item.look, self.row, column)

    def table(
        self,
        name: str,
        columns: Sequence[SheetColumn],
        rows: Iterable[Sequence[Item]],
        *,
        head_height: float = 32,
    ) -> TableArea:
        """Append a real Excel table, head and all, from column A on."""
        return self.tables([TableBlock(name, columns, rows)], head_height=head_height)[0]

    def tables(
        self, blocks: Sequence[TableBlock], *, left: int = 1, gap: int = 1, head_height: float = 32
    ) -> list[TableArea]:
        """Append tables side by side, from column `left` on, `gap` columns apart.

        An empty one gets an empty row, for Excel refuses a table without any. No heading stands
        twice in the row, so that each can be found by its name alone.
        """
        texts = iter(heading_texts([c.heading for b in blocks for c in b.columns]))
        heads = [[next(texts) for _ in block.columns] for block in blocks]
        self.put(
            _side_by_side(
                [
                    [Styled(t, self.head_of(c)) for t, c in pairs]
                    for pairs in map(zip, heads, (b.columns for b in blocks))
                ],
                left,
                gap,
            ),
            height=head_height,
        )
        first = self.row
        lengths = [0] * len(blocks)
        for row in zip_longest(*(b.rows for b in blocks)):
            filled = [
                [None] * len(b.columns) if values is None else cells_of(values, b.columns)
                for values, b in zip(row, blocks, strict=True)
            ]
            heights = [
                height_of(values, b.columns)
                for values, b in zip(row, blocks, strict=True)
                if values is not None
            ]
            lengths = [n + (v is not None) for n, v in zip(lengths, row, strict=True)]
            highest = max((h for h in heights if h is not None), default=None)
            self.put(_side_by_side(filled, left, gap), height=highest)
        if not any(lengths):
            empty = [[Styled(None, c.look) for c in b.columns] for b in blocks]
            self.put(_side_by_side(empty, left, gap))
        areas: list[TableArea] = []
        for block, head, length in zip(blocks, heads, lengths, strict=True):
            right = left + len(block.columns) - 1
            areas.append(TableArea(self.title, first, first + max(length, 1) - 1, left, right))
            self.add_table(block.name, head, areas[-1])
            left = right + 1 + gap
        return areas

    def head_of(self, column: SheetColumn) -> Look:
        side = column.look.horizontal
        indent = 1 if side == "right" else column.look.indent
        return self.head.but(horizontal=side, indent=indent)

    def add_table(self, name: str, texts: Sequence[str], area: TableArea) -> None:
        """Declare the table whose head stands right above `area`."""
        left, right = get_column_letter(area.left), get_column_letter(area.right)
        ref = f"{left}{area.first - 1}:{right}{area.last}"
        table = Table(name=name, displayName=name, ref=ref, tableStyleInfo=BANDED)
        table.autoFilter = AutoFilter(ref=ref)
        table.tableColumns = [TableColumn(id=i, name=t) for i, t in enumerate(texts, start=1)]
        self.ws.tables.add(table)  # not add_table(): it warns about columns, set or not

    def colour_where(self, cells: str, formula: str, fill: str, ink: str) -> None:
        """Colour the cells for which an Excel formula, seen from the first one, holds."""
        style = DifferentialStyle(
            font=Font(color=ink), fill=PatternFill(bgColor=fill, fill_type="solid")
        )
        rule = Rule(type="expression", formula=[formula], dxf=style, stopIfTrue=True)
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
        """Solid data bars from zero; `most` fixes what a full bar means."""
        self._bars.append(SolidBars(self.title, cells, most, colour))
        self.ws.conditional_formatting.add(cells, self._bars[-1].rule())

    def sparkline(self, values: str, at: str) -> None:
        """Draw a row's figures, from 0 to 100, as a line in one of its cells."""
        self._lines.append(Sparkline(values, at))

    @property
    def extension(self) -> bytes:
        """What openpyxl can't write of all this; it belongs at the end of the sheet's file."""
        return extension_of(self.title, self._bars, self._lines, self.accent)

    def print_this(self, *beside: TableArea) -> None:
        """Print the sheet with the workbook: of a workbook with such sheets, the others wait.

        Tables `beside` the first go on pages of their own: all on one would be too small to read.
        """
        first = min((area.left - 2 for area in beside), default=self.columns)
        last = get_column_letter(max(1, first))
        areas = [f"A1:{last}{max(1, self.row - 1)}"]
        for area in beside:
            left, right = get_column_letter(area.left), get_column_letter(area.right)
            areas.append(f"{left}{area.first - 1}:{right}{area.last}")
        self.ws.print_area = ",".join(areas)


def cells_of(row: Sequence[Item], columns: Sequence[SheetColumn]) -> list[Styled | None]:
    """A table's row in its columns' looks, but for what brings a look of its own."""
    return [
        item if isinstance(item, Styled) else Styled(item, column.look)
        for item, column in zip(row, columns, strict=True)
    ]


def _side_by_side(
    parts: Sequence[Sequence[Styled | None]], left: int, gap: int
) -> list[Styled | None]:
    row: list[Styled | None] = [None] * (left - 1)
    for number, part in enumerate(parts):
        row += [None] * (gap if number else 0)
        row += part
    return row
