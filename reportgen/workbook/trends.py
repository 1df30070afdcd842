"""The sheet `Trends`: readiness and every check over the last runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportgen.domain.cohort import weakest
from reportgen.domain.trends import TrendRow, trend
from reportgen.workbook import charts
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import Styled, Value
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import NOTE, PALE, POINTS, SECTION, SIGNED, TEXT, WHOLE, Look
from reportgen.workbook.sheet import SheetWriter

TITLE = "Trends"
RUNS = 12
RULES_MARK = "◆"
FIRST_RUN = 3  # column
WEAKEST = 5


def write(book: StaffWorkbook) -> None:
    say = book.say
    runs = trend(book.cohort)[-RUNS:]
    columns = [
        book.column("trend", 26, TEXT),
        book.column("trend-change", 12, SIGNED),
        *(SheetColumn(_head(run), 13, POINTS) for run in runs),
    ]
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in columns])
    sheet.freeze(2)
    sheet.one_page()
    sheet.opening(say.own("trends-title"), say.own("trends-purpose", runs=len(runs)))
    area = sheet.table("TrendTable", columns, _rows(book, runs))
    _people(book, sheet, runs)
    if len(runs) < 2:
        sheet.put([Styled(say.own("trends-first"), NOTE.but(wrap=False))])
        return
    if any(run.rules_changed for run in runs):
        sheet.put([Styled(say.own("trends-rules", mark=RULES_MARK), NOTE.but(wrap=False))])
    sheet.put([])
    _head_line(sheet, say.own("trends-chart-readiness"), say.own("trends-chart-checks"))
    slugs = [s.slug for s in weakest(book.cohort.counted, WEAKEST)]
    rows = [area.first + 1 + book.slugs.index(slug) for slug in slugs]
    anchor = sheet.row
    readiness = charts.lines(sheet, area, [area.first], first=FIRST_RUN)
    readiness.legend = None
    charts.place(sheet, readiness, f"A{anchor}", 15.5, 8)
    if rows:
        chart = charts.lines(sheet, area, rows, first=FIRST_RUN)
        charts.place(sheet, chart, f"G{anchor}", 19, 8)


def _rows(book: StaffWorkbook, runs: Sequence[TrendRow]) -> Iterator[list[Value]]:
    yield [book.say.own("trend-readiness"), *_with_change([r.readiness for r in runs])]
    for slug in book.slugs:
        scores = [run.checks.get(slug) for run in runs]
        points = [None if s is None else round(100 * s, 1) for s in scores]
        yield [book.say.check(slug), *_with_change(points)]


def _with_change(values: Sequence[float | None]) -> list[Value]:
    """The step from the run before to the newest, then all values."""
    newest = values[-1]
    before = values[-2] if len(values) > 1 else None
    change = None if newest is None or before is None else round(newest - before, 1)
    return [change, *values]


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
        sheet.put([Styled(name, label), Styled(None, label), *(Styled(v, look) for v in values)])
    sheet.put([])


def _head_line(sheet: SheetWriter, left: str, right: str) -> None:
    rule = [Styled(None, SECTION)]
    sheet.put([Styled(left, SECTION), *rule * 5, Styled(right, SECTION), *rule * 7], height=26)


def _head(run: TrendRow) -> str:
    return f"{run.day:%Y-%m-%d}" + (f" {RULES_MARK}" if run.rules_changed else "")
