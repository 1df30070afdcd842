"""How a person's readiness is shown: as a figure, or as a span where too little is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportgen.domain.cohort import Entry, on_hold, too_little_known
from reportgen.domain.points import whole
from reportgen.domain.scoring import Scorecard
from reportgen.workbook.book import Book
from reportgen.workbook.cells import Item, Styled
from reportgen.workbook.look import UNSURE


def readiness_cell(card: Scorecard) -> Item:
    """The figure; in grey where it could still land, as the report says it, for who is half seen.

    The span is a text: no bar, no filter by number and nobody's AVERAGE() takes it for a figure.
    """
    span = span_of(card)
    return Styled(span, UNSURE) if span else card.firm


def span_of(card: Scorecard) -> str:
    """Where somebody without a figure could land; "" for everybody else."""
    return "" if card.firm is not None else span(card.lowest, card.highest)


def span(lowest: float | None, highest: float | None) -> str:
    """`8–99`, in whole points as in the report; "" where nothing was judged."""
    return "" if lowest is None or highest is None else f"{whole(lowest)}–{whole(highest)}"


def with_spans_told(book: Book, purpose: str, shown: Iterable[Entry]) -> str:
    """What a sheet is for, and what its grey readiness means where it shows any."""
    return _with(book, purpose, {"too-little-span": too_little_known(shown)})


def with_left_out_told(book: Book, purpose: str) -> str:
    """What a sheet is for, and how many people its means leave out, if any."""
    counted = book.cohort.counted
    without = {"too-little": too_little_known(counted), "on-hold": on_hold(counted)}
    return _with(book, purpose, without)


def _with(book: Book, purpose: str, people: Mapping[str, int]) -> str:
    told = (book.say.own(key, count=count) for key, count in people.items() if count)
    return " ".join((purpose, *told))
