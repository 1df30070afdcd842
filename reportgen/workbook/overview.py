"""The sheet `Overview`: where the cohort is weak, whether it gets better, who needs a call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportgen.domain.attention import Attention, needs_attention
from reportgen.domain.cohort import (
    mean_readiness,
    median_readiness,
    on_hold,
    spread,
    too_little_known,
    weakest,
)
from reportgen.domain.groups import mean_change
from reportgen.domain.scoring import Band
from reportgen.workbook import charts
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.candidates import BAND_COLOURS
from reportgen.workbook.cells import CellLink, Styled, Value, path_link
from reportgen.workbook.layout import TableArea, TableBlock
from reportgen.workbook.look import (
    CENTRED,
    LINK,
    MUTED,
    PALE,
    PERCENT,
    POINTS,
    RULE,
    SECTION,
    SUBTITLE,
    TEXT,
    WHOLE,
    Look,
)
from reportgen.workbook.look import TITLE as TITLE_LOOK
from reportgen.workbook.overview_words import sentences
from reportgen.workbook.sheet import SheetWriter

TITLE = "Overview"
MARGIN, CELL, COLUMNS = 2.0, 13.5, 12
FIRST_WIDTH = 20.0  # holds check names
LEFT, RIGHT, END = 2, 8, 13  # where the two halves begin, and the last column
WEAKEST = 5
CHART_ROWS = 14
WIDE, HIGH = 16.0, 7.2  # centimetres: a good five columns, fourteen rows
BINS = 10
TILE_LABEL = Look(size=9, ink=MUTED, fill=PALE, indent=1, vertical="bottom")
TILE_VALUE = Look(size=20, bold=True, fill=PALE, indent=1)
TILE_NOTE = Look(size=9, ink=MUTED, fill=PALE, indent=1, vertical="top")
SENTENCE = Look(size=12, wrap=True, vertical="center")
LISTED = Look(edge=RULE)
HEADS = ("head-weak", "head-change", "head-calls")


def write(book: StaffWorkbook) -> None:
    sheet = book.sheet(TITLE)
    sheet.widths([MARGIN, FIRST_WIDTH, *[CELL] * (COLUMNS - 1)])
    sheet.ws.sheet_view.showGridLines = False
    sheet.one_page("portrait")
    called = needs_attention(book.cohort.entries)
    _head(book, sheet)
    _tiles(book, sheet, len(called))
    for head, sentence in zip(HEADS, sentences(book, called), strict=True):
        label = Styled(book.say.own(head), SENTENCE.but(bold=True, ink=book.accent, wrap=False))
        parts = [(LEFT, LEFT, label), (LEFT + 1, END, Styled(sentence, SENTENCE))]
        _merged(sheet, parts, height=20)
    sheet.put([])
    weak_at = _weakest_and_calls(book, sheet, called)
    spread_at = _spread_and_bands(book, sheet)
    weak, histogram = _figures(book, sheet)
    bars = charts.bars_across(sheet, weak, 0, 1, colour=book.accent)
    charts.place(sheet, bars, f"B{weak_at}", WIDE, HIGH)
    charts.place(sheet, charts.columns_up(sheet, histogram, 0, 1), f"B{spread_at}", WIDE, HIGH)


def _head(book: StaffWorkbook, sheet: SheetWriter) -> None:
    say, cohort = book.say, book.cohort
    sheet.put([], height=8)
    title = " · ".join(p for p in (say.own("overview-title"), book.frame.agency) if p)
    sheet.put([None, Styled(title, TITLE_LOOK)], height=30)
    date = Styled(cohort.as_of, SUBTITLE.but(form="d mmmm yyyy"))
    source = say.own(
        "overview-source", file=cohort.intake.file, rows=cohort.intake.rows,
        rejected=len(cohort.rejected), rulebook=cohort.rulebook.name,
    )  # fmt: skip
    _merged(sheet, [(LEFT, LEFT + 1, date), (LEFT + 2, END, Styled(source, SUBTITLE))], height=18)
    sheet.put([], height=8)


def _tiles(book: StaffWorkbook, sheet: SheetWriter, calls: int) -> None:
    """Six figures in a row: what, how much, and a word on it."""
    say, cohort = book.say, book.cohort
    counted = cohort.counted
    change, compared = mean_change(counted)
    ready = sum(1 for e in counted if e.report.card.band is Band.READY)
    since = f"{cohort.past[-1].day:%Y-%m-%d}" if cohort.past else ""
    without = too_little_known(counted) + on_hold(counted)
    tiles: list[tuple[str, Value, str, str]] = [
        ("candidates", len(cohort.entries), "#,##0", say.own("tile-counted", count=len(counted))),
        ("mean", mean_readiness(counted), "0.0", say.own("tile-of-100", without=without)),
        ("median", median_readiness(counted), "0.0", say.own("tile-half")),
        (
            "change",
            change,
            "+0.0;-0.0;0.0",
            say.own("tile-since", since=since, people=compared) if since else say.own("tile-first"),
        ),
        ("ready", ready, "#,##0", say.own("tile-ready-from")),
        ("calls", calls, "#,##0", say.own("tile-see-list")),
    ]
    starts = range(LEFT, END, 2)
    labels = [
        (s, s + 1, Styled(say.own(f"tile-{t[0]}"), TILE_LABEL))
        for s, t in zip(starts, tiles, strict=True)
    ]
    values = [
        (s, s + 1, Styled("–" if v is None else v, TILE_VALUE.but(form=form)))
        for s, (_, v, form, _) in zip(starts, tiles, strict=True)
    ]
    notes = [
        (s, s + 1, Styled(note, TILE_NOTE)) for s, (*_, note) in zip(starts, tiles, strict=True)
    ]
    _merged(sheet, labels, height=20)
    _merged(sheet, values, height=30)
    _merged(sheet, notes, height=18)
    sheet.put([], height=8)


def _weakest_and_calls(book: StaffWorkbook, sheet: SheetWriter, called: Sequence[Attention]) -> int:
    """The heads of both halves, room for the chart, and beside it who to call."""
    say = book.say
    _heads(sheet, say.own("overview-weak"), say.own("overview-calls"))
    at = sheet.row
    shown = called[: CHART_ROWS - 1]
    for index in range(CHART_ROWS):
        if index < len(shown):
            _merged(sheet, _call(book, shown[index]))
        elif index == len(shown):
            more = len(called) - len(shown)
            text = say.own("overview-more-calls", count=more) if more else None
            if not called:
                text = say.own("overview-no-calls")
            _merged(sheet, [(RIGHT, END, Styled(text, SUBTITLE))])
        else:
            sheet.put([])
    sheet.put([])
    return at


def _call(book: StaffWorkbook, attention: Attention) -> list[tuple[int, int, Styled]]:
    entry, profile = attention.entry, attention.entry.report.profile
    target = path_link(entry.pdf) if entry.pdf else ""
    look = LINK.but(vertical="center", edge=RULE) if target else LISTED
    reason = Styled(book.say.own(f"reason-{attention.reason}"), LISTED)
    return [
        (RIGHT, RIGHT + 1, Styled(CellLink(profile.name, target=target), look)),
        (RIGHT + 2, RIGHT + 3, Styled(profile.coach, LISTED.but(ink=MUTED))),
        (RIGHT + 4, END, reason),
    ]


def _spread_and_bands(book: StaffWorkbook, sheet: SheetWriter) -> int:
    """The head, room for the histogram, and beside it the bands."""
    say, counted = book.say, book.cohort.counted
    _heads(sheet, say.own("overview-spread"), say.own("overview-bands"))
    at = sheet.row
    counts = Counter(e.report.card.band for e in counted)
    for band in Band:
        fill, ink = BAND_COLOURS[band]
        share = counts[band] / len(counted) if counted else 0.0
        name = Styled(say(f"band.{band}"), Look(fill=fill, ink=ink, indent=1))
        number = Styled(counts[band], WHOLE.but(vertical="center", edge=RULE))
        part = Styled(share, PERCENT.but(vertical="center", edge=RULE))
        _merged(sheet, [(RIGHT, RIGHT + 1, name), (RIGHT + 2, RIGHT + 2, number),
                        (RIGHT + 3, END, part)])  # fmt: skip
    sheet.bars(f"K{at}:K{sheet.row - 1}", most=1)
    left_out = {"overview-left-out": too_little_known(counted), "on-hold": on_hold(counted)}
    for key, count in left_out.items():
        line = say.own(key, count=count) if count else None
        _merged(sheet, [(RIGHT, END, Styled(line, SUBTITLE))])
    for _ in range(CHART_ROWS - len(Band) - len(left_out)):
        sheet.put([])
    sheet.put([])
    return at


def _figures(book: StaffWorkbook, sheet: SheetWriter) -> tuple[TableArea, TableArea]:
    """The figures behind the two charts, as tables."""
    say, counted = book.say, book.cohort.counted
    _heads(sheet, say.own("overview-figures"), "")
    weak: list[tuple[Value, ...]] = [
        (say.check(s.slug), round(s.recoverable, 1), s.affected, s.judged)
        for s in weakest(counted, WEAKEST)
    ]
    step = 100 // BINS
    edges = [
        (low, low + step if low + step == 100 else low + step - 1) for low in range(0, 100, step)
    ]
    bins = zip(edges, spread(counted, BINS), strict=True)
    histogram: list[tuple[Value, ...]] = [(f"{low}–{high}", count) for (low, high), count in bins]
    weak_columns = [
        book.column("weakest-check", FIRST_WIDTH, TEXT),
        book.column("per-person", CELL, POINTS),
        book.column("affected", CELL, WHOLE),
        book.column("judged", CELL, WHOLE),
    ]
    bin_columns = [book.column("bin", CELL, CENTRED), book.column("people", CELL, WHOLE)]
    first, second = sheet.tables(
        [
            TableBlock("WeakestChecks", weak_columns, weak),
            TableBlock("ReadinessSpread", bin_columns, histogram),
        ],
        left=LEFT,
        gap=2,
        head_height=48,
    )
    return first, second


def _heads(sheet: SheetWriter, left: str, right: str) -> None:
    half = [Styled(None, SECTION)] * (RIGHT - LEFT - 2)
    row = [
        None,
        Styled(left, SECTION),
        *half,
        None,
        Styled(right, SECTION),
        *half,
        Styled(None, SECTION),
    ]
    sheet.put(row, height=26)


def _merged(
    sheet: SheetWriter, parts: Sequence[tuple[int, int, Styled]], height: float | None = None
) -> None:
    """A row of cells that each span columns `from` to `to`."""
    row: list[Styled | None] = [None] * END
    for first, last, styled in parts:
        row[first - 1] = styled
        for column in range(first, last):
            row[column] = Styled(None, styled.look)
        if last > first:
            sheet.merge(first, last)
    sheet.put(row, height=height)
