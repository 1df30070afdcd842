"""Attempts at approval, as a sheet and as CSV: what each was sent in with, and what came back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from reportgen.domain.profile import Submission
from reportgen.domain.report import AttemptStory
from reportgen.workbook.action_rows import ROWS_SHOWN
from reportgen.workbook.book import StaffWorkbook
from reportgen.workbook.frame import Speech
from reportgen.workbook.look import DATE, ID, TEXT, WRAPPED, Look

TITLE = "Attempts"
OVERVIEW = 300  # characters: enough to tell one overview from another
COLUMNS: dict[str, tuple[int, Look]] = {
    "name": (26, WRAPPED),
    "id": (13, ID),
    "attempt": (9, TEXT),
    "coach": (16, TEXT),
    "submitted-on": (13, DATE),
    "submission": (16, TEXT),
    "upwork-wrote": (44, WRAPPED),
    "speaks-of": (18, WRAPPED),
    "sent-title": (30, WRAPPED),
    "sent-overview": (50, WRAPPED),
    "category": (24, WRAPPED),
    "sent-types": (28, WRAPPED),
    "sent-skills": (36, WRAPPED),
    "level": (15, TEXT),
    "sent-rate": (10, TEXT),
    "changed-then": (24, WRAPPED),
    "changed-since": (24, WRAPPED),
    "untried": (24, WRAPPED),
}

Cell = str | date | None


def write(book: StaffWorkbook) -> None:
    say = book.say
    columns = [book.column(key, width, look) for key, (width, look) in COLUMNS.items()]
    sheet = book.sheet(TITLE)
    sheet.widths([c.width for c in columns])
    sheet.freeze(2)
    reports = [entry.report for entry in book.cohort.entries]
    count = sum(len(report.submissions) for report in reports)
    sheet.opening(say.own("attempts-title"), say.own("attempts-purpose", count=count))
    rows = (
        row
        for r in reports
        for row in attempt_rows(
            (r.profile.name, r.profile.id, r.profile.coach), r.submissions, r.story, say
        )
    )
    sheet.table("AttemptList", columns, islice(rows, ROWS_SHOWN))


def attempt_rows(
    person: tuple[str, str, str], attempts: Sequence[Submission], story: AttemptStory, say: Speech
) -> Iterator[tuple[Cell, ...]]:
    """One an attempt, oldest first; what has changed since stands beside the newest.

    `person` is a name, an id and a coach.
    """
    name, id, coach = person
    # The runs of an older version kept no story.
    nothing: Sequence[tuple[()]] = ((),) * len(attempts)
    steps = zip(attempts, story.changed or nothing, story.kinds or nothing, strict=True)
    for place, (attempt, changed, kinds) in enumerate(steps, start=1):
        newest = place == len(attempts)
        yield (
            name,
            id,
            str(place),  # a name, and no figure of theirs
            coach,
            attempt.submitted_on,
            say.own(f"submission-{attempt.status}") if attempt.status else None,
            attempt.feedback,
            "\n".join(say.own(f"kind-{kind}") for kind in kinds),
            *_sent(attempt, say),
            _fields(changed, say),
            _since(story, say) if newest else None,
            _fields(story.untried, say) if newest else None,
        )


def _sent(attempt: Submission, say: Speech) -> tuple[Cell, ...]:
    level, rate = attempt.experience_level, attempt.hourly_rate
    overview = attempt.overview
    return (
        attempt.title,
        overview if len(overview) <= OVERVIEW else f"{overview[:OVERVIEW]}…",
        attempt.category,
        "; ".join(attempt.types_of_work),
        "; ".join(attempt.skills),
        say.own(f"level-{level}") if level else None,
        format(rate.normalize(), "f") if rate is not None and rate.is_finite() else None,
    )


def _since(story: AttemptStory, say: Speech) -> str | None:
    if not story.compared:
        return None
    return _fields(story.since_answer, say) or say.own("changed-nothing")


def _fields(names: Sequence[str], say: Speech) -> str:
    return "\n".join(say(f"field.{name}") for name in names)
