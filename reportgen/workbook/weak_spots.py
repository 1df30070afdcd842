"""The sheet `Weak spots`: where the cohort loses most, and what many of it say alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportgen.domain.cohort import SUSPECT_FROM, WeakSpot, finding_spots, weak_spots
from reportgen.domain.crowding import same_offers
from reportgen.domain.trends import changes
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import CellLink, Styled, Value
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import (
    CENTRED,
    IMPROVE_FILL,
    IMPROVE_INK,
    LINK,
    MARK,
    PERCENT,
    POINTS,
    SECTION,
    SIGNED,
    TEXT,
    WHOLE,
    WRAPPED,
)
from reportgen.workbook.sheet import SheetWriter

TITLE = "Weak spots"
NAMED = 12  # people by name in one cell
FIGURES = ("per-person", "total", "share", "affected", "judged", "asked", "not-asked")


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
    sheet.bars(checks.column(4), most=1)
    judged, overruled = (checks.column(i).split(":")[0] for i in (6, 12))
    doubt = f"{overruled}>{SUSPECT_FROM}*MAX({judged},{overruled})"
    sheet.colour_where(checks.column(12), doubt, IMPROVE_FILL, IMPROVE_INK)
    book.name("weak_checks", checks, 1)

    sheet.put([])
    sheet.break_page()
    sheet.put(
        [Styled(say.own("findings-title"), SECTION)] + [Styled(None, SECTION)] * 14, height=26
    )
    sheet.put([])
    findings = sheet.table(
        "WeakFindings", _finding_columns(book), _finding_rows(book), head_height=48
    )
    sheet.bars(findings.column(2))
    sheet.bars(findings.column(4), most=1)
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
        sheet.put([Styled(say.own(head), SECTION)] + [Styled(None, SECTION)] * 14, height=26)
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


def _figure_columns(book: StaffWorkbook) -> list[SheetColumn]:
    looks = (POINTS, POINTS, PERCENT, WHOLE, WHOLE, WHOLE, WHOLE)
    widths = (11, 11, 10, 10, 9, 9, 9)
    triples = zip(FIGURES, widths, looks, strict=True)
    return [book.column(key, width, look) for key, width, look in triples]


def _check_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("rank", 7, CENTRED),
        book.column("check", 34, TEXT),
        *_figure_columns(book),
        book.column("mean-score", 16, PERCENT),
        book.column("score-change", 11, SIGNED),
        book.column("compared", 11, WHOLE),
        book.column("overruled", 11, WHOLE),
        book.column("example", 46, WRAPPED),
        book.column("action-list", 12, LINK),
        book.column("remark", 44, WRAPPED),
    ]


def _finding_columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("rank", 7, CENTRED),
        book.column("finding", 34, WRAPPED),
        *_figure_columns(book),
        book.column("check", 16, WRAPPED),
        book.column("failing", 11, WHOLE),
        book.column("effort", 11, WHOLE),
        book.column("blocker", 11, MARK),
        book.column("example", 46, WRAPPED),
        book.column("action-list", 12, LINK),
    ]


def _check_rows(book: StaffWorkbook) -> Iterator[tuple[Value, ...]]:
    cohort, say = book.cohort, book.say
    moved = changes(cohort.counted, cohort.past[-1] if cohort.past else None)
    for place, spot in ranked(weak_spots(cohort.counted)):
        change = moved.get(spot.slug)
        yield (
            place,
            say.check(spot.slug),
            *_figures(spot, _looked_at(book)),
            spot.mean_score,
            change.points if change else None,
            change.people if change else None,
            spot.overridden,
            spot.example,
            _to_actions(book, spot.slug),
            _remark(book, spot),
        )


def _finding_rows(book: StaffWorkbook) -> Iterator[tuple[Value, ...]]:
    cohort, say = book.cohort, book.say
    samples = {a.finding.code: a.finding for a in reversed(book.actions)}
    for place, spot in ranked(finding_spots(cohort.counted)):
        sample = samples.get(spot.code)
        yield (
            place,
            say.finding(sample, "title") if sample else spot.code,
            *_figures(spot, _looked_at(book)),
            say.check(spot.slug),
            spot.failing,
            sample.effort if sample else None,
            say.own("blocker-mark") if sample and sample.blocker else None,
            spot.example,
            _to_actions(book, spot.code),
        )


def _looked_at(book: StaffWorkbook) -> int:
    """How many people any check was put to: nobody who is on hold."""
    return sum(bool(e.report.card.outcomes) for e in book.cohort.counted)


def _figures(spot: WeakSpot, people: int) -> tuple[Value, ...]:
    return (
        round(spot.recoverable, 2),
        spot.total,
        spot.share if spot.judged else None,
        spot.affected,
        spot.judged,
        spot.asked,
        people - spot.asked,
    )


def _remark(book: StaffWorkbook, spot: WeakSpot) -> str | None:
    remarks: list[str] = []
    if spot.suspect:
        remarks.append(book.say.own("suspect", overridden=spot.overridden, judged=spot.judged))
    if not spot.ranked:
        remarks.append(book.say.own("too-few", judged=spot.judged))
    return " ".join(remarks) or None


def _to_actions(book: StaffWorkbook, code: str) -> CellLink | None:
    row = book.first_action(code)
    return None if row is None else CellLink(book.say.own("show"), place=f"'Actions'!A{row}")
