"""The whole workbook, sheet by sheet."""

from __future__ import annotations

from collections.abc import Callable

from reportgen.domain.cohort import Cohort
from reportgen.workbook import (
    about,
    actions,
    candidates,
    coaches,
    heatmap,
    overview,
    problems,
    review,
    trends,
    weak_spots,
)
from reportgen.workbook.book import Book
from reportgen.workbook.frame import Frame
from reportgen.workbook.steady import steady_bytes

SHEETS: tuple[Callable[[Book], None], ...] = (
    overview.write,
    weak_spots.write,
    heatmap.write,
    candidates.write,
    actions.write,
    coaches.write,
    trends.write,
    review.write,
    problems.write,
    about.write,
)


def workbook_bytes(cohort: Cohort, frame: Frame) -> bytes:
    """`cohort.xlsx` as bytes: the same for the same cohort and frame, whenever it is made.

    Raises SettingsError where the words lack a sentence.
    """
    book = Book(cohort, frame)
    for write in SHEETS:
        write(book)
    return steady_bytes(book.workbook, cohort.as_of)
