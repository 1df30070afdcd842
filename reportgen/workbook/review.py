"""The sheet `Review`: where staff release reports, leave notes and overrule checks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from openpyxl.worksheet.datavalidation import DataValidation

from reportgen.domain.cohort import Entry
from reportgen.domain.contest import ContestedCheck, contested_checks
from reportgen.domain.review import Release
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.candidates import colour_bands, readiness_cell
from reportgen.workbook.cells import Item, Value
from reportgen.workbook.layout import SheetColumn, TableArea, TableBlock
from reportgen.workbook.look import (
    FIX_FILL,
    FIX_INK,
    ID,
    IMPROVE_FILL,
    IMPROVE_INK,
    PASS_FILL,
    PASS_INK,
    STAFF,
    TEXT,
    WHOLE,
    WRAPPED,
)
from reportgen.workbook.review_labels import LABEL_PREFIX, ReviewLabels, labels_of
from reportgen.workbook.sheet import SheetWriter

TITLE = "Review"
SPARE = 40  # empty rows for new overrides
ON_PAPER = 10  # of them, at least
PROMPT_TITLE, PROMPT = 32, 255  # characters that Excel shows
GAP = 3  # characters between the two tables


def write(book: StaffWorkbook) -> None:
    say = book.say
    labels = labels_of(book.say, book.slugs)
    people, overrides = _people_columns(labels), _override_columns(labels)
    entries = [e for e in book.cohort.entries if e.report.reported]
    given = [row for e in entries for row in _overrides(book, labels, e)]
    given += [[*leftover.cells, None, None] for leftover in book.frame.leftovers]
    spare: list[list[Value]] = [[None] * len(overrides) for _ in range(SPARE)]

    sheet = book.sheet(TITLE, written=True)
    sheet.widths([*(c.width for c in people), GAP, *(c.width for c in overrides)])
    sheet.freeze(3)
    sheet.opening(say.own("review-title"), say.own("review-purpose"))
    area, beside = sheet.tables(
        [
            TableBlock("ReviewList", people, [_person(book, labels, e) for e in entries]),
            TableBlock("OverrideList", overrides, [*given, *spare]),
        ]
    )
    _drop_downs(book, sheet, labels, area, beside)
    _colours(book, sheet, labels, area, beside)
    book.name("review_ids", area, 0)
    written = max(area.last, beside.first + len(given) + ON_PAPER)
    sheet.print_this(replace(beside, last=min(beside.last, written)))
    for name, text in labels.items():
        book.property(LABEL_PREFIX + name, text)


def _people_columns(labels: ReviewLabels) -> list[SheetColumn]:
    return [
        SheetColumn(labels.id, 13, ID),
        SheetColumn(labels.name, 26, WRAPPED),
        SheetColumn(labels.coach, 16, TEXT),
        SheetColumn(labels.readiness, 12, WHOLE),
        SheetColumn(labels.band, 23, TEXT),
        SheetColumn(labels.release, 11, STAFF),
        SheetColumn(labels.note, 50, STAFF),
    ]


def _override_columns(labels: ReviewLabels) -> list[SheetColumn]:
    return [
        SheetColumn(labels.override_id, 16, STAFF),
        SheetColumn(labels.override_check, 22, STAFF),
        SheetColumn(labels.override_status, 16, STAFF),
        SheetColumn(labels.override_reason, 46, STAFF),
        SheetColumn(labels.override_finding, 40, WRAPPED),
        SheetColumn(labels.override_contest, 46, WRAPPED),
    ]


def _person(book: StaffWorkbook, labels: ReviewLabels, entry: Entry) -> list[Item]:
    report = entry.report
    return [
        report.profile.id,
        report.profile.name,
        report.profile.coach,
        readiness_cell(report.card),
        book.say(f"band.{report.card.band}"),
        labels.releases.get(report.review.release, report.review.said) or None,
        report.review.note or None,
    ]


def _overrides(book: StaffWorkbook, labels: ReviewLabels, entry: Entry) -> list[list[Value]]:
    """A row for each check that the candidate disagrees with or the coach has overruled.

    What waits for the coach's word comes first: its verdict and reason are empty.
    """
    said = dict(entry.report.review.overrides)
    contested = {one.slug: one for one in contested_checks(entry.report)}
    open_ones = [slug for slug in contested if slug not in said]
    rows: list[list[Value]] = []
    for slug in (*open_ones, *said):
        override = said.get(slug)
        rows.append(
            [
                entry.report.profile.id,
                labels.checks.get(slug, slug),
                labels.statuses.get(override.status, override.status.value) if override else None,
                override.reason if override else None,
                *_contest(book, contested.get(slug)),
            ]
        )
    return rows


def _contest(book: StaffWorkbook, contested: ContestedCheck | None) -> list[Value]:
    """What the report says there, and what the candidate says to it, point by point."""
    if contested is None:
        return [None, None]
    pairs = contested.contests
    return [
        "\n".join(f"{c.ref} {book.say.finding(f, 'title')}" for c, f in pairs),
        "\n".join(f"{c.ref} {c.reason}" if c.reason else c.ref for c, _ in pairs),
    ]


def _drop_downs(
    book: StaffWorkbook,
    sheet: SheetWriter,
    labels: ReviewLabels,
    area: TableArea,
    beside: TableArea,
) -> None:
    say = book.say
    releases = _listed(labels.releases[r] for r in (Release.YES, Release.HOLD))
    choices = (
        (area.column(5), releases, labels.release, "release"),
        (beside.column(0), "review_ids", labels.override_id, "id"),
        (beside.column(1), "check_names", labels.override_check, "check"),
        (beside.column(2), _listed(labels.statuses.values()), labels.override_status, "status"),
    )
    for cells, formula, heading, key in choices:
        rule = DataValidation(
            type="list", formula1=formula, allow_blank=True, showErrorMessage=True
        )
        rule.errorTitle = say.own("review-choose-title")
        rule.error = say.own("review-choose")
        rule.promptTitle = heading[:PROMPT_TITLE]
        rule.prompt = say.own(f"review-hint-{key}")[:PROMPT]
        rule.showInputMessage = True
        rule.add(cells)
        sheet.ws.data_validations.append(rule)


def _colours(
    book: StaffWorkbook,
    sheet: SheetWriter,
    labels: ReviewLabels,
    area: TableArea,
    beside: TableArea,
) -> None:
    release = area.column(5)
    yes, hold = labels.releases[Release.YES], labels.releases[Release.HOLD]
    sheet.colour_equal(release, yes, PASS_FILL, PASS_INK, bold=True)
    sheet.colour_equal(release, hold, IMPROVE_FILL, IMPROVE_INK, bold=True)
    cell = release.split(":")[0]
    neither = ",".join(f'{cell}<>"{text}"' for text in ("", yes, hold))
    sheet.colour_where(release, f"AND({neither})", FIX_FILL, FIX_INK)
    colour_bands(book, sheet, area, 4)
    sheet.bars(area.column(3), most=100)
    who, reason = (beside.column(i).split(":")[0] for i in (0, 3))
    started = f"COUNTA(${who}:${reason})"
    sheet.colour_where(beside.cells, f"AND({started}>0,{started}<4)", IMPROVE_FILL, IMPROVE_INK)


def _listed(choices: Iterable[str]) -> str:
    return '"' + ",".join(choices) + '"'
