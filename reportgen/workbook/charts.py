"""Native Excel charts, drawn plainly: each has a title, its figures, and what it shows in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.chart import BarChart, LineChart
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import (
    CharacterProperties,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)
from openpyxl.utils import range_boundaries

from reportgen.workbook.cells import safe_text
from reportgen.workbook.look import INK, MUTED, RULE, WHITE
from reportgen.workbook.sheet import SheetWriter


@dataclass(frozen=True, slots=True)
class ChartCells:
    """Cells of a sheet (`$B$7:$D$7`) and what stands in them.

    A chart keeps both: a program that draws without computing shows the values.
    """

    cells: str
    values: Sequence[str | float | None]


@dataclass(frozen=True, slots=True)
class BarSegment:
    """A part of a stacked bar: what it is called, how much it is, its colour and its figure's."""

    name: ChartCells
    value: ChartCells
    fill: str
    ink: str


def stacked(sheet: SheetWriter, title: str, segments: Sequence[BarSegment]) -> BarChart:
    """One bar from edge to edge, its segments as long as their share."""
    chart = BarChart()
    chart.type = "bar"
    chart.grouping = "percentStacked"
    chart.overlap = 100
    chart.gapWidth = 8
    for number, segment in enumerate(segments):
        series = _series(sheet, number, segment.name, segment.value, None)
        edge = LineProperties(solidFill=WHITE)
        series.graphicalProperties = GraphicalProperties(solidFill=segment.fill, ln=edge)
        series.invertIfNegative = False
        if any(segment.value.values):  # a nought has no room for its figure
            series.dLbls = _figures(segment.ink)
        chart.series.append(series)
    _plain(chart, title)
    chart.x_axis.delete = chart.y_axis.delete = True
    inner = ManualLayout(layoutTarget="inner", xMode="edge", yMode="edge", x=0, y=0.4, w=1, h=0.55)
    chart.layout = Layout(inner)
    return chart


def line(
    sheet: SheetWriter, title: str, name: ChartCells, days: ChartCells, values: ChartCells
) -> LineChart:
    """One line from 0 to 100 over the days: the same scale in each, so that they compare."""
    chart = LineChart()
    series = _series(sheet, 0, name, values, days)
    colour = sheet.accent
    series.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=colour, w=22225))
    series.smooth = False
    dot = GraphicalProperties(solidFill=colour, ln=LineProperties(solidFill=colour))
    series.marker = Marker(symbol="circle", size=5, spPr=dot)
    chart.series.append(series)
    _plain(chart, title)
    chart.y_axis.scaling.min = 0
    chart.y_axis.scaling.max = 100
    chart.y_axis.majorUnit = 50
    ends = max(1, len(days.values) - 1)  # the first and the last day are enough
    chart.x_axis.tickLblSkip = ends  # type: ignore[attr-defined]  # the stubs know no kind of axis
    chart.y_axis.majorGridlines = ChartLines(
        spPr=GraphicalProperties(ln=LineProperties(solidFill=RULE))
    )
    return chart


def place(sheet: SheetWriter, chart: BarChart | LineChart, cells: str, alt: str) -> None:
    """Put a chart over some cells; `alt` tells what it shows to those who can't see it."""
    left, top, right, bottom = range_boundaries(cells)
    if left is None or top is None or right is None or bottom is None:
        raise ValueError(f"a chart can't lie over {cells}")
    begin, end = AnchorMarker(col=left - 1, row=top - 1), AnchorMarker(col=right, row=bottom)
    chart.anchor = TwoCellAnchor(_from=begin, to=end)  # type: ignore[assignment]  # a cell's name
    sheet.drawn.append(alt)
    sheet.ws.add_chart(chart)


def _series(
    sheet: SheetWriter, number: int, name: ChartCells, values: ChartCells, names: ChartCells | None
) -> Series:
    quoted = sheet.title.replace("'", "''")
    series = Series(idx=number, order=number)
    series.tx = SeriesLabel(strRef=_texts(quoted, name))
    figures = [
        NumVal(idx=place, v=value) for place, value in enumerate(values.values) if value is not None
    ]
    series.val = NumDataSource(
        numRef=NumRef(
            f=f"'{quoted}'!{values.cells}",
            numCache=NumData(formatCode="General", ptCount=len(values.values), pt=figures),
        )
    )
    if names is not None:
        series.cat = AxDataSource(strRef=_texts(quoted, names))
    return series


def _texts(sheet: str, cells: ChartCells) -> StrRef:
    points = [StrVal(idx=n, v=safe_text(str(value))) for n, value in enumerate(cells.values)]
    return StrRef(f"'{sheet}'!{cells.cells}", StrData(ptCount=len(points), pt=points))


def _figures(ink: str) -> DataLabelList:
    labels = DataLabelList(showVal=True, numFmt="#,##0")
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    labels.txPr = _small(ink, bold=True)
    return labels


def _plain(chart: Any, title: str) -> None:
    chart.title = _title(title)
    chart.legend = None
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.majorTickMark = chart.y_axis.majorTickMark = "none"
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines = None
    chart.y_axis.scaling.min = 0
    chart.x_axis.txPr = _small()
    chart.y_axis.txPr = _small()
    chart.x_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=RULE))
    chart.y_axis.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.graphical_properties = GraphicalProperties(
        solidFill=WHITE, ln=LineProperties(noFill=True)
    )
    chart.roundedCorners = False
    chart.layout = Layout(ManualLayout())


def _title(text: str) -> Title:
    form = CharacterProperties(sz=1000, b=True, solidFill=INK)
    run = RegularTextRun(rPr=form, t=safe_text(text))
    words = RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=form), r=[run])])
    return Title(tx=Text(rich=words), overlay=False)


def _small(ink: str = MUTED, *, bold: bool = False) -> RichText:
    size = CharacterProperties(sz=900, b=bold, solidFill=ink)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=size), endParaRPr=size)])
