"""The sheet `Trends`: readiness and every check over the last runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openpyxl.utils import get_column_letter

from reportgen.domain.cohort import weakest
from reportgen.domain.trends import TrendRow, trend
from reportgen.workbook import charts
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import Styled, Value
from reportgen.workbook.layout import SheetColumn, TableArea
from reportgen.workbook.look import NOTE, PALE, POINTS, SECTION, SIGNED, TEXT, WHOLE, Look
from reportgen.workbook.sheet import SheetWriter

TITLE = "Trends"
RUNS = 12
RULES_MARK = "◆"
FIRST_RUN = 4  # column
WEAKEST = 5
CHART_ROWS = 9
PLACES = (("A", "B"), ("C", "E"), ("F", "H"))  # three charts side by side


def write(book: StaffWorkbook) -> None:
    say = book.say
    runs = trend(book.cohort)[-RUNS:]
    columns = [
        book.column("trend", 26, TEXT),
        book.column("trend-change", 12, SIGNED),
        book.column("trend-line", 20, TEXT),
        *(SheetColumn(_head(run), 13, POINTS) for run in runs),
    ]
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in columns])
    sheet.freeze(FIRST_RUN)
    sheet.one_page()
    sheet.opening(say.own("trends-title"), say.own("trends-purpose", runs=len(runs)))
    rows = list(_rows(book, runs))
    area = sheet.table("TrendTable", columns, rows)
    _people(book, sheet, runs)
    if len(runs) < 2:
        sheet.put([Styled(say.own("trends-first"), NOTE.but(wrap=False))])
        return
    left, right = get_column_letter(FIRST_RUN), get_column_letter(area.right)
    for row in range(area.first, area.last + 1):
        sheet.sparkline(f"{left}{row}:{right}{row}", f"C{row}")
    if any(run.rules_changed for run in runs):
        sheet.put([Styled(say.own("trends-rules", mark=RULES_MARK), NOTE.but(wrap=False))])
    _small_multiples(book, sheet, area, columns, rows)


def _small_multiples(
    book: StaffWorkbook,
    sheet: SheetWriter,
    area: TableArea,
    columns: Sequence[SheetColumn],
    rows: Sequence[Sequence[Value]],
) -> None:
    """Readiness and the weakest checks, a small chart each on one scale."""
    slugs = [s.slug for s in weakest(book.cohort.counted, WEAKEST)]
    sheet.put([Styled(book.say.own("trends-charts"), SECTION), *[Styled(None, SECTION)] * 8], 26)
    left, right = get_column_letter(FIRST_RUN), get_column_letter(area.right)
    days = charts.ChartCells(
        f"${left}${area.first - 1}:${right}${area.first - 1}",
        [column.heading for column in columns[FIRST_RUN - 1 :]],
    )
    top = sheet.row
    for number, index in enumerate([0, *(book.slugs.index(slug) + 1 for slug in slugs)]):
        row, (name, _, _, *values) = area.first + index, rows[index]
        figures = [value if isinstance(value, float | int) else None for value in values]
        chart = charts.line(
            sheet,
            str(name),
            charts.ChartCells(f"$A${row}", [str(name)]),
            days,
            charts.ChartCells(f"${left}${row}:${right}${row}", figures),
        )
        line, place = divmod(number, len(PLACES))
        first = top + line * CHART_ROWS
        begin, end = PLACES[place]
        charts.place(
            sheet,
            chart,
            f"{begin}{first}:{end}{first + CHART_ROWS - 2}",
            _told(book, name, figures),
        )


def _told(book: StaffWorkbook, name: Value, figures: Sequence[float | None]) -> str:
    known = [f"{value:.1f}" for value in figures if value is not None]
    return book.say.own("trends-alt", name=str(name), values=", ".join(known))


def _rows(book: StaffWorkbook, runs: Sequence[TrendRow]) -> Iterator[list[Value]]:
    yield [book.say.own("trend-readiness"), *_with_change([r.readiness for r in runs])]
    for slug in book.slugs:
        scores = [run.checks.get(slug) for run in runs]
        points = [None if s is None else round(100 * s, 1) for s in scores]
        yield [book.say.check(slug), *_with_change(points)]


def _with_change(values: Sequence[float | None]) -> list[Value]:
    """The step from the run before to the newest, then all values: the line stands between."""
    newest = values[-1]
    before = values[-2] if len(values) > 1 else None
    change = None if newest is None or before is None else round(newest - before, 1)
    return [change, None, *values]


def _people(book: StaffWorkbook, sheet: SheetWriter, runs: Sequence[TrendRow]) -> None:
    """Below the table: how many people stand behind each figure, and how the same ones moved."""
    label, number = TEXT.but(fill=PALE), WHOLE.but(fill=PALE)
    lines: list[tuple[str, list[Value], Look]] = [
        (book.say.own("trend-people"), [r.people for r in runs], number),
        (book.say.own("trend-same"), [r.change for r in runs], SIGNED.but(fill=PALE)),
        (book.say.own("trend-compared"), [r.same or None for r in runs], number),
    ]
    sheet.put([])
    for name, values, look in lines:
        sheet.put(
            [
                Styled(name, label),
                Styled(None, label),
                Styled(None, label),
                *(Styled(v, look) for v in values),
            ]
        )
    sheet.put([])


def _head(run: TrendRow) -> str:
    return f"{run.day:%Y-%m-%d}" + (f" {RULES_MARK}" if run.rules_changed else "")
