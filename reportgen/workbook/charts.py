"""Native Excel charts, drawn plainly: bars, a histogram, lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series as OneSeries
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties

from reportgen.workbook.layout import TableArea
from reportgen.workbook.look import BAR, MUTED, RULE, WHITE
from reportgen.workbook.sheet import SheetWriter

LINES = ("0F5C4D", "C46A1B", "5B8FB0", "8E2A3C", "6B7785", "B79A2B")  # apart in lightness too
DASHES: tuple[Literal["solid", "dash", "sysDot", "dashDot", "lgDash"], ...] = (
    "solid",
    "dash",
    "sysDot",
    "dashDot",
    "lgDash",
    "solid",
)


def bars_across(
    sheet: SheetWriter, area: TableArea, labels: int, values: int, colour: str = BAR
) -> BarChart:
    """Horizontal bars, the first row on top."""
    chart = _bars(sheet, area, labels, values, colour)
    chart.type = "bar"
    chart.x_axis.scaling.orientation = "maxMin"
    chart.gapWidth = 45
    chart.y_axis.delete = True
    return chart


def columns_up(
    sheet: SheetWriter, area: TableArea, labels: int, values: int, colour: str = BAR
) -> BarChart:
    """A histogram: upright bars that nearly touch."""
    chart = _bars(sheet, area, labels, values, colour)
    chart.type = "col"
    chart.gapWidth = 8
    chart.y_axis.delete = True
    return chart


def lines(sheet: SheetWriter, area: TableArea, rows: Sequence[int], *, first: int) -> LineChart:
    """A line for each of the sheet's `rows`; the heads from column `first` on are the days."""
    chart = LineChart()
    for number, row in enumerate(rows):
        reference = Reference(sheet.ws, min_col=first, max_col=area.right, min_row=row)
        series = Series(reference, title_from_data=False)
        series.tx = _title_from(area.sheet, row)
        _draw_line(series, number)
        chart.series.append(series)
    heads = Reference(sheet.ws, min_col=first, max_col=area.right, min_row=area.first - 1)
    chart.set_categories(heads)
    _plain(chart)
    chart.y_axis.scaling.min = 0
    chart.y_axis.scaling.max = 100
    chart.y_axis.majorUnit = 25
    chart.y_axis.majorGridlines = ChartLines(
        spPr=GraphicalProperties(ln=LineProperties(solidFill=RULE))
    )
    chart.legend = Legend(legendPos="b")
    return chart


def place(
    sheet: SheetWriter, chart: BarChart | LineChart, anchor: str, width: float, height: float
) -> None:
    """Put a chart on the sheet; sizes in centimetres."""
    chart.width = width  # type: ignore[assignment]  # the stubs take the default's type
    chart.height = height
    sheet.ws.add_chart(chart, anchor)


def _bars(sheet: SheetWriter, area: TableArea, labels: int, values: int, colour: str) -> BarChart:
    chart = BarChart()
    series = Series(_reference(sheet, area, values), title=None)
    series.graphicalProperties = GraphicalProperties(solidFill=colour)
    series.invertIfNegative = False
    chart.series.append(series)
    chart.set_categories(_reference(sheet, area, labels))
    chart.dataLabels = DataLabelList(showVal=True)
    chart.dataLabels.showSerName = chart.dataLabels.showCatName = False
    chart.dataLabels.showLegendKey = chart.dataLabels.showPercent = False
    chart.legend = None
    _plain(chart)
    chart.y_axis.majorGridlines = None
    chart.y_axis.scaling.min = 0
    return chart


def _plain(chart: BarChart | LineChart) -> None:
    chart.x_axis.delete = False
    chart.y_axis.delete = False
    chart.x_axis.majorTickMark = "none"
    chart.y_axis.majorTickMark = "none"
    chart.y_axis.number_format = "0"
    chart.x_axis.txPr = chart.y_axis.txPr = _small()
    chart.x_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=RULE))
    chart.y_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.graphical_properties = GraphicalProperties(
        solidFill=WHITE, ln=LineProperties(noFill=True)
    )
    chart.roundedCorners = False
    chart.layout = Layout(ManualLayout())


def _small() -> RichText:
    size = CharacterProperties(sz=900, solidFill=MUTED)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=size), endParaRPr=size)])


def _reference(sheet: SheetWriter, area: TableArea, index: int) -> Reference:
    column = area.left + index
    return Reference(sheet.ws, min_col=column, min_row=area.first, max_row=area.last)


def _title_from(sheet: str, row: int) -> SeriesLabel:
    return SeriesLabel(strRef=StrRef(f"'{sheet}'!$A${row}"))


def _draw_line(series: OneSeries, number: int) -> None:
    colour, dash = LINES[number % len(LINES)], DASHES[number % len(DASHES)]
    line = LineProperties(solidFill=colour, w=25400, prstDash=dash)
    series.graphicalProperties = GraphicalProperties(ln=line)
    series.smooth = False
    dot = GraphicalProperties(solidFill=colour, ln=LineProperties(solidFill=colour))
    series.marker = Marker(symbol="circle", size=6, spPr=dot)
