"""The sheet `Heatmap`: everybody against every check, by mark and by colour."""

from __future__ import annotations

from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from reportgen.domain.outcome import Outcome
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.candidates import by_readiness, readiness_cell, with_spans
from reportgen.workbook.cells import Item, Styled
from reportgen.workbook.layout import FIRST_ROW, SheetColumn, TableArea, heading_texts
from reportgen.workbook.look import CENTRED, COLOURS, ID, MARKS, OVERRIDDEN, SUBTITLE, TEXT, WHOLE
from reportgen.workbook.look import TITLE as TITLE_LOOK
from reportgen.workbook.sheet import SheetWriter, cells_of

TITLE = "Heatmap"
MARK_WIDTH = 5.2
HEAD_POINTS = 6.6  # height of an upright letter
FIRST_MARK = 4  # column
LEGEND_SPAN = 3


def write(book: StaffWorkbook) -> None:
    say = book.say
    columns = [
        book.column("candidate", 30, TEXT),  # not “Name”: a check is called so
        book.column("id", 13, ID),
        book.column("readiness", 11, WHOLE),
        *(SheetColumn(say.check(slug), MARK_WIDTH, CENTRED.but(bold=True)) for slug in book.slugs),
    ]
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in columns])
    sheet.freeze(FIRST_MARK)
    sheet.put([Styled(say.own("heatmap-title"), TITLE_LOOK)], height=28)
    purpose = with_spans(book, say.own("heatmap-purpose"), book.cohort.counted)
    sheet.put([Styled(purpose, SUBTITLE)], height=18)
    _legend(book, sheet)

    # Upright and to the left, so that the filter buttons at the right hide no letter.
    upright = sheet.head.but(turned=90, horizontal="left", vertical="bottom", wrap=False)
    low = sheet.head.but(vertical="bottom")
    texts = heading_texts([c.heading for c in columns])
    heads = [Styled(t, low if i < FIRST_MARK - 1 else upright) for i, t in enumerate(texts)]
    sheet.put(heads, height=HEAD_POINTS * max(len(text) for text in texts[FIRST_MARK - 1 :]))
    for row in _rows(book):
        sheet.put(cells_of(row, columns))
    if sheet.row == FIRST_ROW:
        sheet.put([Styled(None, c.look) for c in columns])
    area = TableArea(TITLE, FIRST_ROW, sheet.row - 1, 1, len(columns))
    sheet.add_table("HeatmapTable", texts, area)
    sheet.bars(area.column(2), most=100)
    marks = TableArea(TITLE, area.first, area.last, FIRST_MARK, len(columns))
    first = f"{get_column_letter(FIRST_MARK)}{area.first}"
    for status, mark in MARKS.items():
        fill, ink = COLOURS[status]
        sheet.colour_where(marks.cells, f'LEFT({first},1)="{mark}"', fill, ink)
    sheet.print_this()


def mark(outcome: Outcome | None) -> str | None:
    """The sign a verdict is shown by; nothing for a check a person never met."""
    if outcome is None:
        return None
    return MARKS[outcome.status] + (OVERRIDDEN if outcome.override else "")


def _rows(book: StaffWorkbook) -> Iterator[list[Item]]:
    for entry in sorted(book.cohort.counted, key=by_readiness):
        report = entry.report
        outcomes = {o.slug: o for o in report.card.outcomes}
        marks = [mark(outcomes.get(slug)) for slug in book.slugs]
        yield [report.profile.name, report.profile.id, readiness_cell(report.card), *marks]


def _legend(book: StaffWorkbook, sheet: SheetWriter) -> None:
    """Each mark in its colour, above the columns it stands in."""
    items = [
        (f"{sign} {book.say(f'status.{status}')}", CENTRED.but(bold=True, fill=fill, ink=ink))
        for status, sign in MARKS.items()
        for fill, ink in (COLOURS[status],)
    ]
    items.append((f"{OVERRIDDEN} {book.say.own('overridden')}", CENTRED.but(bold=True)))
    row: list[Styled | None] = [None] * (FIRST_MARK - 1)
    for text, look in items:
        sheet.merge(len(row) + 1, len(row) + LEGEND_SPAN)
        row += [Styled(text, look), *[Styled(None, look)] * (LEGEND_SPAN - 1)]
    sheet.put(row, height=18)
