"""The sheet `Attempts`: what each attempt at approval was sent in with, and what came back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from reportgen.domain.cohort import Entry
from reportgen.domain.profile import Submission
from reportgen.workbook.action_rows import ROWS_SHOWN
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.cells import Value
from reportgen.workbook.layout import SheetColumn
from reportgen.workbook.look import DATE, ID, TEXT, WRAPPED

TITLE = "Attempts"
OVERVIEW = 300  # characters: enough to tell one overview from another


def write(book: StaffWorkbook) -> None:
    say = book.say
    columns = _columns(book)
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in columns])
    sheet.freeze(2)
    count = sum(len(entry.report.submissions) for entry in book.cohort.entries)
    sheet.opening(say.own("attempts-title"), say.own("attempts-purpose", count=count))
    rows = (row for entry in book.cohort.entries for row in _rows(book, entry))
    sheet.table("AttemptList", columns, islice(rows, ROWS_SHOWN))


def _columns(book: StaffWorkbook) -> list[SheetColumn]:
    return [
        book.column("name", 26, WRAPPED),
        book.column("id", 13, ID),
        book.column("attempt", 9, TEXT),
        book.column("coach", 16, TEXT),
        book.column("submitted-on", 13, DATE),
        book.column("submission", 16, TEXT),
        book.column("upwork-wrote", 44, WRAPPED),
        book.column("speaks-of", 18, WRAPPED),
        book.column("sent-title", 30, WRAPPED),
        book.column("sent-overview", 50, WRAPPED),
        book.column("category", 24, WRAPPED),
        book.column("sent-types", 28, WRAPPED),
        book.column("sent-skills", 36, WRAPPED),
        book.column("level", 15, TEXT),
        book.column("sent-rate", 10, TEXT),
        book.column("changed-then", 24, WRAPPED),
        book.column("changed-since", 24, WRAPPED),
        book.column("untried", 24, WRAPPED),
    ]


def _rows(book: StaffWorkbook, entry: Entry) -> Iterator[tuple[Value, ...]]:
    """One an attempt, oldest first; what has changed since stands beside the newest."""
    report = entry.report
    story, last = report.story, len(report.submissions) - 1
    # The runs of an older version kept no story.
    nothing: Sequence[tuple[()]] = ((),) * len(report.submissions)
    steps = zip(report.submissions, story.changed or nothing, story.kinds or nothing, strict=True)
    for place, (attempt, changed, kinds) in enumerate(steps):
        newest = place == last
        yield (
            report.profile.name,
            report.profile.id,
            str(place + 1),  # a name, and no figure of theirs
            report.profile.coach,
            attempt.submitted_on,
            book.say.own(f"submission-{attempt.status}") if attempt.status else None,
            attempt.feedback,
            "\n".join(book.say.own(f"kind-{kind}") for kind in kinds),
            *_sent(book, attempt),
            _fields(book, changed),
            _since(book, entry) if newest else None,
            _fields(book, story.untried) if newest else None,
        )


def _sent(book: StaffWorkbook, attempt: Submission) -> tuple[Value, ...]:
    level, rate = attempt.experience_level, attempt.hourly_rate
    overview = attempt.overview
    return (
        attempt.title,
        overview if len(overview) <= OVERVIEW else f"{overview[:OVERVIEW]}…",
        attempt.category,
        "; ".join(attempt.types_of_work),
        "; ".join(attempt.skills),
        book.say.own(f"level-{level}") if level else None,
        format(rate.normalize(), "f") if rate is not None and rate.is_finite() else None,
    )


def _since(book: StaffWorkbook, entry: Entry) -> str | None:
    story = entry.report.story
    if not story.compared:
        return None
    return _fields(book, story.since_answer) or book.say.own("changed-nothing")


def _fields(book: StaffWorkbook, names: Sequence[str]) -> str:
    return "\n".join(book.say(f"field.{name}") for name in names)
