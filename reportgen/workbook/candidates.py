"""The sheet Candidates: a line a person, with a figure, or a span where little is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportgen.domain.attention import reason_for
from reportgen.domain.cohort import Entry, on_hold, too_little_known
from reportgen.domain.points import span
from reportgen.domain.scoring import Band, Scorecard
from reportgen.history.deliveries import DeliveryState
from reportgen.workbook import cells
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import CellLink, Item, Styled, Value, path_link
from reportgen.workbook.layout import SheetColumn, TableArea
from reportgen.workbook.look import (
    DATE,
    FIX_FILL,
    FIX_INK,
    ID,
    IMPROVE_FILL,
    IMPROVE_INK,
    LINK,
    PASS_FILL,
    PASS_INK,
    PERCENT,
    POINTS,
    QUIET_FILL,
    QUIET_INK,
    SIGNED,
    TEXT,
    UNSURE,
    WRAPPED,
)
from reportgen.workbook.sheet import SheetWriter


def readiness_cell(card: Scorecard) -> Item:
    """The figure; in grey where it could still land, as the report says it, for who is half seen.

    The span is a text: no bar, no filter by number and nobody's AVERAGE() takes it for a figure.
    """
    span = span_of(card)
    return Styled(span, UNSURE) if span else card.firm


def span_of(card: Scorecard) -> str:
    """Where somebody without a figure could land; "" for everybody else."""
    return "" if card.firm is not None else span(card.lowest, card.highest)


def with_spans(book: StaffWorkbook, purpose: str, shown: Iterable[Entry]) -> str:
    """What a sheet is for, and what its grey readiness means where it shows any."""
    return _with(book, purpose, {"too-little-span": too_little_known(shown)})


def with_left_out(book: StaffWorkbook, purpose: str) -> str:
    """What a sheet is for, and how many people its means leave out, if any."""
    counted = book.cohort.counted
    without = {"too-little": too_little_known(counted), "on-hold": on_hold(counted)}
    return _with(book, purpose, without)


def _with(book: StaffWorkbook, purpose: str, people: Mapping[str, int]) -> str:
    counts = (book.say.own(key, count=count) for key, count in people.items() if count)
    return " ".join((purpose, *counts))


TITLE = "Candidates"
TOP = 3
BAND_COLOURS: dict[Band, tuple[str, str]] = {
    Band.READY: (PASS_FILL, PASS_INK),
    Band.NEARLY_THERE: (PASS_FILL, PASS_INK),
    Band.NEEDS_WORK: (IMPROVE_FILL, IMPROVE_INK),
    Band.NOT_READY: (FIX_FILL, FIX_INK),
    Band.NOT_ENOUGH_INFORMATION: (QUIET_FILL, QUIET_INK),
    Band.ON_HOLD: (QUIET_FILL, QUIET_INK),
    Band.NOT_YET_ELIGIBLE: (QUIET_FILL, QUIET_INK),
}


def columns_of(book: StaffWorkbook) -> list[SheetColumn]:
    """The columns, in the order in which the CSV has them as well."""
    return [
        book.column("id", 13, ID),
        book.column("name", 26, WRAPPED),
        book.column("coach", 16, TEXT),
        book.column("cohort", 14, TEXT),
        book.column("country", 16, TEXT),
        book.column("category", 24, WRAPPED),
        book.column("readiness", 12, POINTS),
        book.column("change", 9, SIGNED),
        book.column("band", 23, TEXT),
        book.column("today", 26, WRAPPED),
        book.column("blockers", 28, WRAPPED),
        *(book.column(f"fix-{place}", 28, WRAPPED) for place in range(1, TOP + 1)),
        book.column("coverage", 10, PERCENT),
        book.column("submission", 16, TEXT),
        book.column("submitted-on", 13, DATE),
        book.column("mail", 14, TEXT),
        book.column("report", 13, LINK),
    ]


def write(book: StaffWorkbook) -> None:
    say = book.say
    columns = columns_of(book)
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in columns])
    sheet.freeze(3)
    entries = book.cohort.entries
    count = len(entries)
    purpose = with_spans(book, say.own("candidates-purpose", count=count), entries)
    if count > cells.LINK_LIMIT:
        purpose += " " + say.own("links-cut", shown=cells.LINK_LIMIT)
    sheet.opening(say.own("candidates-title"), purpose)
    rows = (row_of(book, entry) for entry in entries)
    area = sheet.table("CandidateList", columns, rows)
    sheet.bars(area.column(6), most=100)
    colour_bands(book, sheet, area, 8)
    book.name("candidate_ids", area, 0)
    book.name("readiness", area, 6)


def colour_bands(book: StaffWorkbook, sheet: SheetWriter, area: TableArea, column: int) -> None:
    for band, (fill, ink) in BAND_COLOURS.items():
        sheet.colour_equal(area.column(column), book.say(f"band.{band}"), fill, ink, bold=False)


def row_of(book: StaffWorkbook, entry: Entry) -> list[Item]:
    say, report, profile = book.say, entry.report, entry.report.profile
    reason = reason_for(entry)
    return [
        profile.id,
        profile.name,
        profile.coach,
        profile.cohort,
        profile.country,
        profile.category,
        readiness_cell(report.card),
        entry.change,
        say(f"band.{report.card.band}"),
        say.own(f"reason-{reason}") if reason else None,
        blockers_of(book, entry),
        *_fixes(book, entry),
        report.card.coverage if report.card.outcomes else None,
        say.own(f"submission-{profile.submission_status}") if profile.submission_status else None,
        profile.submitted_on,
        _mail(book, entry),
        CellLink(say.own("open-report"), target=path_link(entry.pdf)) if entry.pdf else None,
    ]


def blockers_of(book: StaffWorkbook, entry: Entry) -> str | None:
    """The titles of what holds a person back, each on a line."""
    titles = [book.say.finding(f, "title") for f in entry.report.card.blocking]
    return "\n".join(titles) or None


def _fixes(book: StaffWorkbook, entry: Entry) -> list[Value]:
    titles: list[Value] = [book.say.finding(a.finding, "title") for a in entry.report.actions[:TOP]]
    return titles + [None] * (TOP - len(titles))


def _mail(book: StaffWorkbook, entry: Entry) -> str | None:
    state = entry.mail or ("held" if entry.holds else "")
    return book.say.own(f"mail-{state}") if state in set(DeliveryState) else state or None
