"""The sheet Candidates, and one for each coach: a line a person, the most pressing first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from reportgen.domain.attention import Attention, Reason
from reportgen.domain.cohort import Entry, on_hold, too_little_known
from reportgen.domain.outcome import Status
from reportgen.domain.points import span, whole
from reportgen.domain.scoring import Band, Scorecard
from reportgen.history.deliveries import DeliveryState
from reportgen.workbook import cells
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import CellLink, Item, Styled, path_link
from reportgen.workbook.layout import SheetColumn, TableArea
from reportgen.workbook.look import (
    DATE,
    FIX_FILL,
    FIX_TINT,
    ID,
    IMPROVE_FILL,
    IMPROVE_INK,
    LINK,
    PASS_FILL,
    PASS_INK,
    QUIET_FILL,
    QUIET_INK,
    SIGNED,
    TEXT,
    UNSURE,
    WHOLE,
)
from reportgen.workbook.sheet import SheetWriter


def readiness_cell(card: Scorecard) -> Item:
    """The figure as the report tells it; for who is half seen, in grey, where it could still land.

    The span is a text: no bar, no filter by number and nobody's AVERAGE() takes it for a figure.
    """
    span = span_of(card)
    if span:
        return Styled(span, UNSURE)
    return None if card.firm is None else whole(card.firm)


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
ASKED_FOR = 3  # parts that somebody of whom too little is known is asked for at once
BAND_COLOURS: dict[Band, tuple[str, str]] = {
    Band.READY: (PASS_FILL, PASS_INK),
    Band.NEARLY_THERE: (PASS_FILL, PASS_INK),
    Band.NEEDS_WORK: (IMPROVE_FILL, IMPROVE_INK),
    Band.NOT_READY: (FIX_TINT, FIX_FILL),
    Band.NOT_ENOUGH_INFORMATION: (QUIET_FILL, QUIET_INK),
    Band.ON_HOLD: (QUIET_FILL, QUIET_INK),
    Band.NOT_YET_ELIGIBLE: (QUIET_FILL, QUIET_INK),
}
OURS_TO_SAY = frozenset(  # there is nothing to mend in the profile before this is settled
    {
        Reason.REPORT_FAILED,
        Reason.BARRED,
        Reason.NOT_YET_ELIGIBLE,
        Reason.AGE_OPEN,
        Reason.HELD,
        Reason.MAIL_CAME_BACK,
    }
)
_NOT_IN_A_TITLE = re.compile(r"[\[\]:*?/\\]")
_LONGEST_TITLE = 31  # characters, in Excel
_RESERVED = "history"  # Excel keeps it for itself


def write(book: StaffWorkbook) -> None:
    say = book.say
    entries = [entry for entry, _ in by_urgency(book)]
    purpose = with_spans(book, say.own("candidates-purpose", count=len(entries)), entries)
    if len(entries) > cells.LINK_LIMIT:
        purpose += " " + say.own("links-cut", shown=cells.LINK_LIMIT)
    area = _list(book, TITLE, say.own("candidates-title"), purpose, "CandidateList", "")
    book.name("candidate_ids", area, 1)
    book.name("readiness", area, 3)


def write_coaches(book: StaffWorkbook) -> None:
    """The same list for each coach alone, where the settings ask for it."""
    if not book.frame.per_coach:
        return
    coaches = {
        _coach_key(e): " ".join(e.report.profile.coach.split())
        for e in reversed(book.cohort.entries)
    }
    taken = {sheet.title.casefold() for sheet in book.sheets}
    named = sorted((key, name) for key, name in coaches.items() if key)
    for number, (key, name) in enumerate(named, start=1):
        title = _sheet_title(name, taken)
        people = sum(1 for e in book.cohort.entries if _coach_key(e) == key)
        purpose = book.say.own("candidates-purpose", count=people)
        _list(book, title, name, purpose, f"PeopleOf{number}", key)


def _list(
    book: StaffWorkbook, title: str, heading: str, purpose: str, table: str, coach: str
) -> TableArea:
    columns = _columns(book)
    sheet = book.sheet(title)
    sheet.widths([c.width for c in columns])
    sheet.freeze(2)
    sheet.opening(heading, purpose)
    rows = (
        _row(book, entry, attention)
        for entry, attention in by_urgency(book)
        if not coach or _coach_key(entry) == coach
    )
    area = sheet.table(table, columns, rows)
    sheet.bars(area.column(3), most=100)
    colour_bands(book, sheet, area, 5)
    return area


def _columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("name", 30, TEXT),
        book.column("id", 13, ID),
        book.column("coach", 16, TEXT),
        book.column("readiness", 12, WHOLE),
        book.column("change", 9, SIGNED.but(form="+0_)_);-0_)_);0_)_)")),
        book.column("band", 24, TEXT.but(indent=1)),
        book.column("today", 26, TEXT),
        book.column("since", 13, DATE),
        book.column("next-deed", 64, TEXT),
        book.column("mail", 14, TEXT),
    ]


def by_urgency(book: StaffWorkbook) -> Iterator[tuple[Entry, Attention | None]]:
    """Who needs somebody, the most pressing first; then the others, the least ready first."""
    called = {a.entry.report.profile.id: a for a in book.attention}
    yield from ((a.entry, a) for a in book.attention)
    others = (e for e in book.cohort.entries if e.report.profile.id not in called)
    for entry in sorted(others, key=lambda e: (not e.report.reported, *by_readiness(e))):
        yield entry, None


def by_readiness(entry: Entry) -> tuple[bool, float, str]:
    """The least ready first; those without a figure last, by the least they could have."""
    card = entry.report.card
    least = card.lowest if card.firm is None else card.firm
    return (card.firm is None, least or 0.0, entry.report.profile.name.casefold())


def next_deed(book: StaffWorkbook, entry: Entry, reason: Reason | None) -> str | None:
    """What comes next: ours where only we can do it, else the first step of the report."""
    say, report = book.say, entry.report
    if reason in OURS_TO_SAY:
        return say.own(f"deed-{reason}")
    if reason is Reason.TOO_LITTLE_KNOWN:
        unknown = [o for o in report.card.outcomes if o.status is Status.UNKNOWN and o.weight > 0]
        heaviest = sorted(unknown, key=lambda o: -o.weight)[:ASKED_FOR]
        parts = ", ".join(say.check(o.slug) for o in heaviest)
        return say.own("deed-too_little_known", parts=parts) if parts else None
    for action in report.actions if report.reported else ():
        return say(action.code, "title", **action.finding.args)
    return None


def colour_bands(book: StaffWorkbook, sheet: SheetWriter, area: TableArea, column: int) -> None:
    for band, (fill, ink) in BAND_COLOURS.items():
        sheet.colour_equal(area.column(column), book.say(f"band.{band}"), fill, ink, bold=False)


def _row(book: StaffWorkbook, entry: Entry, attention: Attention | None) -> list[Item]:
    say, report, profile = book.say, entry.report, entry.report.profile
    reason = attention.reason if attention else None
    name: Item = profile.name
    if entry.pdf:
        name = Styled(CellLink(profile.name, target=path_link(entry.pdf)), LINK)
    return [
        name,
        profile.id,
        profile.coach,
        readiness_cell(report.card),
        None if entry.change is None else round(entry.change),
        say(f"band.{report.card.band}"),
        say.own(f"reason-{reason}") if reason else None,
        attention.since if attention else None,
        next_deed(book, entry, reason),
        mail_cell(book, entry),
    ]


def mail_cell(book: StaffWorkbook, entry: Entry) -> str | None:
    state = entry.mail or ("held" if entry.holds else "")
    return book.say.own(f"mail-{state}") if state in set(DeliveryState) else state or None


def _coach_key(entry: Entry) -> str:
    return " ".join(entry.report.profile.coach.split()).casefold()


def _sheet_title(name: str, taken: set[str]) -> str:
    """A coach's name as Excel allows it for a sheet, and not yet in use; it is marked as taken."""
    plain = " ".join(_NOT_IN_A_TITLE.sub(" ", cells.safe_text(name)).split()).strip("'") or "–"
    title, number = _cut(plain, _LONGEST_TITLE), 2
    while title.casefold() in taken | {_RESERVED}:
        tail = f" ({number})"
        title = _cut(plain, _LONGEST_TITLE - len(tail)) + tail
        number += 1
    taken.add(title.casefold())
    return title


def _cut(text: str, most: int) -> str:
    """The first of a text, as long as Excel counts: an emoji is two."""
    head = text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore")
    return head.strip().rstrip("'")
