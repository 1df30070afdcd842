"""The sheet `Weak spots`: where the cohort loses most, and what many of it say alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportgen.domain.cohort import WeakSpot, finding_spots, weak_spots
from reportgen.domain.crowding import same_offers
from reportgen.domain.trends import changes
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import CellLink, Item, Styled, Value
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import (
    CENTRED,
    IMPROVE_FILL,
    IMPROVE_INK,
    LINK,
    PERCENT,
    POINTS,
    SECTION,
    SIGNED,
    TEXT,
    WHOLE,
    WRAPPED,
    Look,
)
from reportgen.workbook.sheet import SheetWriter

TITLE = "Weak spots"
WIDE = 7  # columns
NAMED = 12  # people by name in one cell


def write(book: StaffWorkbook) -> None:
    say = book.say
    sheet = book.sheet(TITLE)
    columns = _check_columns(book)
    sheet.widths([c.width for c in columns])
    sheet.freeze(3, repeat=False)
    people = _looked_at(book)
    sheet.opening(say.own("weak-title"), say.own("weak-purpose", people=people))

    checks = sheet.table("WeakChecks", columns, _check_rows(book), head_height=48)
    sheet.bars(checks.column(2))
    book.name("weak_checks", checks, 1)

    sheet.put([])
    sheet.break_page()
    sheet.put(
        [Styled(say.own("findings-title"), SECTION)] + [Styled(None, SECTION)] * (WIDE - 1),
        height=26,
    )
    sheet.put([])
    findings = sheet.table(
        "WeakFindings", _finding_columns(book), _finding_rows(book), head_height=48
    )
    sheet.bars(findings.column(2))
    _write_alike(book, sheet)


def _write_alike(book: StaffWorkbook, sheet: SheetWriter) -> None:
    """Who offers the same, and which sentences several overviews have: for staff alone."""
    say = book.say
    for name, head, columns, rows in (
        ("SameOffers", "offers-title", _offer_columns(book), _offer_rows(book)),
        ("SharedSentences", "sentences-title", _sentence_columns(book), _sentence_rows(book)),
    ):
        found = list(rows)
        if not found:
            continue  # a heading over nothing would only raise a question
        sheet.put([])
        sheet.put(
            [Styled(say.own(head), SECTION)] + [Styled(None, SECTION)] * (WIDE - 1), height=26
        )
        sheet.put([])
        sheet.table(name, columns, found, head_height=48)


def _offer_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("offering", 7, WHOLE),
        book.column("offer", 34, WRAPPED),
        book.column("narrowed-by", 11, WRAPPED),
        book.column("cohort-share", 11, PERCENT),
        book.column("who", 46, WRAPPED),
    ]


def _offer_rows(book: StaffWorkbook) -> Iterator[tuple[Value, ...]]:
    counted = [e.report for e in book.cohort.counted]
    for offer in same_offers(counted):
        yield (
            len(offer.people),
            offer.role,
            offer.narrowed_by or None,
            len(offer.people) / len(counted),
            _people(book, offer.people),
        )


def _sentence_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("overviews", 7, WHOLE),
        book.column("sentence", 34, WRAPPED),
        book.column("more-alike", 11, WHOLE),
        book.column("seen-first", 11, WRAPPED),
        book.column("who", 46, WRAPPED),
    ]


def _sentence_rows(book: StaffWorkbook) -> Iterator[tuple[Value, ...]]:
    for shared in book.cohort.shared:
        first, *others = shared.people
        yield (
            len(shared.people),
            shared.text,
            shared.more,
            _people(book, (first,)),
            _people(book, others),
        )


def _people(book: StaffWorkbook, ids: Sequence[str]) -> str:
    """Names and ids; of more than a few the rest is counted."""
    names = {e.report.profile.id: e.report.profile.name for e in book.cohort.entries}
    shown = [f"{names[i]} ({i})" if i in names else i for i in ids[:NAMED]]
    left = len(ids) - len(shown)
    return ", ".join(shown) + (f" {book.say('report-more', count=left)}" if left else "")


def ranked(spots: Sequence[WeakSpot]) -> list[tuple[int | None, WeakSpot]]:
    """The most readiness to win first, with places; too few judged: below, without a place."""
    placed = sorted((s for s in spots if s.ranked), key=lambda s: (-s.total, s.slug, s.code))
    others = sorted((s for s in spots if not s.ranked), key=lambda s: (-s.total, s.slug, s.code))
    return [*enumerate(placed, start=1), *((None, s) for s in others)]


def _check_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("rank", 7, CENTRED),
        book.column("check", 34, TEXT),
        book.column("per-person", 14, POINTS),
        book.column("affected", 12, WHOLE),
        book.column("judged", 12, WHOLE),
        book.column("score-change", 12, SIGNED),
        book.column("remark", 64, WRAPPED.but(indent=1)),
    ]


def _finding_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("rank", 7, CENTRED),
        book.column("finding", 34, WRAPPED),
        book.column("per-person", 14, POINTS),
        book.column("affected", 12, WHOLE),
        book.column("judged", 12, WHOLE),
        book.column("effort", 12, WHOLE),
        book.column("example", 64, WRAPPED.but(indent=1)),
    ]


def _check_rows(book: StaffWorkbook) -> Iterator[tuple[Item, ...]]:
    cohort, say = book.cohort, book.say
    moved = changes(cohort.counted, cohort.past[-1] if cohort.past else None)
    for place, spot in ranked(weak_spots(cohort.counted)):
        change = moved.get(spot.slug)
        yield (
            place,
            _to_actions(book, spot.slug, say.check(spot.slug), LINK),
            round(spot.recoverable, 2),
            spot.affected,
            spot.judged,
            change.points if change else None,
            _remark(book, spot),
        )


def _finding_rows(book: StaffWorkbook) -> Iterator[tuple[Item, ...]]:
    say = book.say
    samples = {a.finding.code: a.finding for a in reversed(book.actions)}
    for place, spot in ranked(finding_spots(book.cohort.counted)):
        sample = samples.get(spot.code)
        title = say.finding(sample, "title") if sample else spot.code
        if sample and sample.blocker:
            title = f"{say.own('blocker-mark')} {title}"
        yield (
            place,
            _to_actions(book, spot.code, title, LINK.but(wrap=True)),
            round(spot.recoverable, 2),
            spot.affected,
            spot.judged,
            (sample.effort or None) if sample else None,
            spot.example,
        )


def _looked_at(book: StaffWorkbook) -> int:
    """How many people any check was put to: nobody who is on hold."""
    return sum(bool(e.report.card.outcomes) for e in book.cohort.counted)


def _remark(book: StaffWorkbook, spot: WeakSpot) -> Item:
    """What to know before trusting the figure; a check that coaches keep overruling stands out."""
    if spot.suspect:
        text = book.say.own("suspect", overridden=spot.overridden, judged=spot.judged)
        if not spot.ranked:
            text += " " + book.say.own("too-few", judged=spot.judged)
        return Styled(text, WRAPPED.but(indent=1, fill=IMPROVE_FILL, ink=IMPROVE_INK))
    return None if spot.ranked else book.say.own("too-few", judged=spot.judged)


def _to_actions(book: StaffWorkbook, code: str, name: str, look: Look) -> Item:
    """The name of a check or finding, leading to where it stands first among the actions."""
    row = book.first_action(code)
    return name if row is None else Styled(CellLink(name, place=f"'Actions'!A{row}"), look)
