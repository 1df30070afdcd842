"""The sheet `Today`, one page: where people stand, whom to call, each coach, the weakest checks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from openpyxl.utils import get_column_letter

from reportgen.domain.attention import Attention, to_release
from reportgen.domain.cohort import (
    WeakSpot,
    median_readiness,
    on_hold,
    readiness_of,
    too_little_known,
    weakest,
)
from reportgen.domain.groups import SHOWN_FROM, Group, GroupKind, groups, mean_change
from reportgen.domain.programme import Step
from reportgen.domain.scoring import Band
from reportgen.workbook import charts
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.candidates import BAND_COLOURS, next_deed
from reportgen.workbook.cells import CellLink, Styled, Value, path_link
from reportgen.workbook.layout import lines_of
from reportgen.workbook.look import (
    BAND_INKS,
    LINK,
    MUTED,
    RULE,
    SECTION,
    SUBTITLE,
    Look,
)
from reportgen.workbook.look import TITLE as TITLE_LOOK
from reportgen.workbook.sheet import SheetWriter

TITLE = "Today"
COLUMNS, MARGIN, WIDTH = 28, 1.5, 5.0  # a grid fine enough for all that stands on the page
CALLS, WEAKEST, COACHES = 8, 5, 10
BAR_ROWS = 3
TILE = COLUMNS // len(Band)

Span = tuple[int, int, Styled]  # from column, to column (from 1, the margin apart), what

HEADED = Look(size=9, ink=MUTED, edge=RULE, vertical="bottom", wrap=True)
HEADED_RIGHT = HEADED.but(horizontal="right", indent=1)
LISTED = Look(edge=RULE)
LINE = 18  # points
HEAD_WIDTH = 110.0  # characters of the head's size over the whole page
DEED_WIDTH = 40.0  # characters, of the nine columns less the indent and some air
FIGURE = LISTED.but(horizontal="right", form="#,##0_)_)")
POINT = LISTED.but(horizontal="right", form="0.0_)_)")
WHERE_CALLS = ((1, 6), (7, 11), (12, 14), (15, 16), (17, 25), (26, 28))
WHERE_COACHES = ((1, 5), (6, 7), (8, 9), (10, 11), (12, 13), (14, 15))
WHERE_WEAK = ((17, 20), (21, 23), (24, 26), (27, 28))


def write(book: StaffWorkbook) -> None:
    sheet = book.sheet(TITLE)
    sheet.widths([MARGIN, *[WIDTH] * COLUMNS])
    sheet.ws.sheet_view.showGridLines = False
    sheet.one_page()
    _head(book, sheet)
    _bands(book, sheet)
    _calls(book, sheet)
    _coaches_and_checks(book, sheet)
    sheet.print_this()


def _head(book: StaffWorkbook, sheet: SheetWriter) -> None:
    say, cohort = book.say, book.cohort
    title = " · ".join(p for p in (say.own("today-title"), book.frame.agency) if p)
    day = Styled(cohort.as_of, SUBTITLE.but(form="d mmmm yyyy", horizontal="right"))
    _put(sheet, [(1, 20, Styled(title, TITLE_LOOK)), (21, COLUMNS, day)], height=30)
    source = say.own(
        "today-source", file=cohort.intake.file, rows=cohort.intake.rows,
        rejected=len(cohort.rejected), rulebook=cohort.rulebook.name,
    )  # fmt: skip
    _put(sheet, [(1, COLUMNS, Styled(source, SUBTITLE))], height=18)
    told = _in_figures(book)
    height = LINE * max(2, lines_of(told, HEAD_WIDTH))
    _put(sheet, [(1, COLUMNS, Styled(told, Look(size=12, wrap=True)))], height=height)


def _in_figures(book: StaffWorkbook) -> str:
    """What has no place in the bar: who is counted, the median, the change, what waits."""
    say, cohort = book.say, book.cohort
    counted = cohort.counted
    median = median_readiness(counted) if len(readiness_of(counted)) >= SHOWN_FROM else None
    change, compared = mean_change(counted)
    waiting = sum(1 for e in cohort.entries if to_release(e)) if book.frame.reviewed else 0
    parts = [
        say.own("today-people", people=len(cohort.entries), counted=len(counted)),
        say.own("today-median", median=f"{median:.1f}") if median is not None else "",
        _change(book, change, compared),
        say.own("today-release", count=waiting) if waiting else "",
        _outcomes(book),
        *(
            say.own(key, count=count)
            for key, count in (
                ("too-little", too_little_known(counted)),
                ("on-hold", on_hold(counted)),
            )
            if count
        ),
    ]
    return " ".join(part for part in parts if part)


def _outcomes(book: StaffWorkbook) -> str:
    """How far people got, where a sheet of its own tells more of it."""
    programme = book.cohort.programme
    whole = programme.whole
    if not programme.tracked or whole is None:
        return ""
    return book.say.own(
        "today-outcomes",
        people=whole.people, approved=whole.at(Step.APPROVED), won=whole.at(Step.WON),
    )  # fmt: skip


def _change(book: StaffWorkbook, change: float | None, people: int) -> str:
    past = book.cohort.past
    if not past or change is None:
        return book.say.own("today-first") if not past else ""
    key = "today-up" if change > 0 else "today-down" if change < 0 else "today-level"
    since, points = f"{past[-1].day:%Y-%m-%d}", f"{abs(change):.1f}"
    sentence = book.say.own(key, since=since, people=people, points=points)
    if past[-1].rulebook != book.cohort.rulebook:
        sentence += " " + book.say.own("today-rules-changed")
    return sentence


def _bands(book: StaffWorkbook, sheet: SheetWriter) -> None:
    """How many people are in each band: as figures in the band's colours, and as one bar."""
    say = book.say
    counts = Counter(e.report.card.band for e in book.cohort.counted)
    tiles = [(n * TILE + 1, (n + 1) * TILE, band) for n, band in enumerate(Band)]
    figures: list[Span] = []
    names: list[Span] = []
    for first, last, band in tiles:
        fill, ink = BAND_COLOURS[band]
        look = Look(fill=fill, ink=ink, horizontal="center", wrap=True)
        figures.append((first, last, Styled(counts[band], look.but(size=18, bold=True))))
        names.append((first, last, Styled(say(f"band.{band}"), look.but(size=9))))
    at = sheet.row
    _put(sheet, figures, height=28)
    _put(sheet, names, height=26)
    segments = [
        charts.BarSegment(
            charts.ChartCells(_cell(first, at + 1), [say(f"band.{band}")]),
            charts.ChartCells(_cell(first, at), [counts[band]]),
            *BAND_INKS[band],
        )
        for first, _, band in tiles
    ]
    title = say.own("today-bands")
    told = "; ".join(f"{say(f'band.{band}')}: {counts[band]}" for *_, band in tiles)
    left, right = get_column_letter(2), get_column_letter(COLUMNS + 1)
    bar = charts.stacked(sheet, title, segments)
    charts.place(sheet, bar, f"{left}{sheet.row}:{right}{sheet.row + BAR_ROWS - 1}", told)
    for _ in range(BAR_ROWS):
        sheet.put([], height=21)


def _calls(book: StaffWorkbook, sheet: SheetWriter) -> None:
    say, called = book.say, book.attention
    shown = called[:CALLS]
    _section(sheet, 1, COLUMNS, say.own("today-calls", count=len(shown)))
    keys = ("name", "why", "since", "days", "next-deed", "coach")
    looks = [HEADED, HEADED, HEADED, HEADED_RIGHT, HEADED.but(indent=1), HEADED]
    if shown:
        _row(sheet, WHERE_CALLS, [say.own(f"col-{key}") for key in keys], looks, height=15)
    for attention in shown:
        values, call_looks = _call(book, attention)
        tall = lines_of(str(values[4] or ""), DEED_WIDTH) > 1
        _row(sheet, WHERE_CALLS, values, call_looks, height=2 * LINE - 4 if tall else LINE)
    more = len(called) - len(shown)
    text = say.own("today-more-calls", count=more) if more else None
    if not called:
        text = say.own("today-no-calls")
    _put(sheet, [(1, COLUMNS, Styled(text, SUBTITLE))])


def _call(book: StaffWorkbook, attention: Attention) -> tuple[Sequence[Value], Sequence[Look]]:
    entry, profile = attention.entry, attention.entry.report.profile
    target = path_link(entry.pdf) if entry.pdf else ""
    link = LINK.but(vertical="center", edge=RULE) if target else LISTED
    values: list[Value] = [
        CellLink(profile.name, target=target),
        book.say.own(f"reason-{attention.reason}"),
        attention.since,
        attention.days,
        next_deed(book, entry, attention.reason),
        profile.coach,
    ]
    days = LISTED.but(form="d mmm yyyy")
    return values, [
        link,
        LISTED,
        days,
        FIGURE,
        LISTED.but(indent=1, wrap=True),
        LISTED.but(ink=MUTED),
    ]


def _coaches_and_checks(book: StaffWorkbook, sheet: SheetWriter) -> None:
    """A row a coach, and beside them the checks at which the cohort could win most."""
    say, counted = book.say, book.cohort.counted
    head: list[Span] = [
        (1, 15, Styled(say.own("today-coaches"), SECTION)),
        (17, COLUMNS, Styled(say.own("today-weakest"), SECTION)),
    ]
    _put(sheet, head, height=24)
    left = [
        Styled(say.own(f"col-{key}"), HEADED if key == "coach" else HEADED_RIGHT)
        for key in ("coach", "people", "ready", "blocked", "to-release", "median")
    ]
    right = [
        Styled(say.own(f"col-{key}"), HEADED if key == "check" else HEADED_RIGHT)
        for key in ("check", "per-person", "affected", "judged")
    ]
    _put(sheet, [*_spans(WHERE_COACHES, left), *_spans(WHERE_WEAK, right)], height=27)
    coaches = groups(counted, GroupKind.COACH)
    spots = weakest(counted, WEAKEST)
    at = sheet.row
    for coach, spot in zip_longest(coaches[:COACHES], spots):
        row: list[Span] = []
        if coach is not None:
            row += _spans(WHERE_COACHES, _coach(book, coach))
        if spot is not None:
            row += _spans(WHERE_WEAK, _check(book, spot))
        _put(sheet, row, height=LINE)
    if spots:
        column = get_column_letter(WHERE_WEAK[1][0] + 1)
        sheet.bars(f"{column}{at}:{column}{at + len(spots) - 1}")
    more = len(coaches) - COACHES
    if more > 0:
        text = say.own("today-more-coaches", count=more)
        _put(sheet, [(1, COLUMNS, Styled(text, SUBTITLE))])


def _coach(book: StaffWorkbook, group: Group) -> Iterator[Styled]:
    name = group.name or book.say.own("not-said")
    yield Styled(name, LISTED)
    for count in (group.size, group.ready, group.blocked):
        yield Styled(count, FIGURE)
    yield Styled(group.to_release if book.frame.reviewed else "–", FIGURE)
    median = group.median if group.size >= SHOWN_FROM else None
    yield Styled("–" if median is None else median, POINT)


def _check(book: StaffWorkbook, spot: WeakSpot) -> Iterator[Styled]:
    row = book.first_action(spot.slug)
    name = book.say.check(spot.slug)
    if row is None:
        yield Styled(name, LISTED)
    else:
        link = CellLink(name, place=f"'Actions'!A{row}")
        yield Styled(link, LINK.but(vertical="center", edge=RULE))
    yield Styled(round(spot.recoverable, 1), POINT)
    yield Styled(spot.affected, FIGURE)
    yield Styled(spot.judged, FIGURE)


def _section(sheet: SheetWriter, first: int, last: int, text: str) -> None:
    _put(sheet, [(first, last, Styled(text, SECTION))], height=24)


def _row(
    sheet: SheetWriter,
    where: Sequence[tuple[int, int]],
    values: Sequence[Value],
    looks: Sequence[Look],
    height: float | None = None,
) -> None:
    cells = [Styled(v, look) for v, look in zip(values, looks, strict=True)]
    _put(sheet, list(_spans(where, cells)), height=height)


def _spans(where: Sequence[tuple[int, int]], cells: Iterable[Styled]) -> list[Span]:
    return [(first, last, cell) for (first, last), cell in zip(where, cells, strict=True)]


def _put(sheet: SheetWriter, spans: Sequence[Span], height: float | None = None) -> None:
    """A row of cells that each take several columns of the grid."""
    row: list[Styled | None] = [None] * (COLUMNS + 1)
    for first, last, styled in spans:
        row[first] = styled
        for column in range(first + 1, last + 1):
            row[column] = Styled(None, styled.look)
        if last > first:
            sheet.merge(first + 1, last + 1)
    sheet.put(row, height=height)


def _cell(column: int, row: int) -> str:
    return f"${get_column_letter(column + 1)}${row}"
