"""Where a table begins on a sheet: its heading row, titles above and merged heads allowed for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportgen.intake.grid import Area, GridRow, Sheet
from reportgen.intake.matching import match_known
from reportgen.intake.text import one_line
from reportgen.intake.vocabulary import Vocabulary

ROWS_LOOKED_AT = 60  # with content: titles, logos and instructions above a table are shorter
LEAST_HEADINGS = 2
NEARLY_AS_GOOD = 0.6


@dataclass(frozen=True, slots=True)
class Header:
    """A heading row: its number, and the text over each column that has one."""

    row: int
    headings: Mapping[int, str]


def find_header(sheet: Sheet, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> Header | None:
    """The first row whose headings name about as many fields as any row's do; None for no table."""
    candidates: list[tuple[float, Header]] = []
    by_number = {row.number: row for row in sheet.rows[:ROWS_LOOKED_AT]}
    for row in sheet.rows[:ROWS_LOOKED_AT]:
        header = Header(row.number, _headings(row, by_number, sheet.merged))
        weight = _weight(header, vocabulary, mapping)
        if weight >= LEAST_HEADINGS:
            candidates.append((weight, header))
    if not candidates:
        return None
    best = max(weight for weight, _ in candidates)
    return next(header for weight, header in candidates if weight >= best * NEARLY_AS_GOOD)


def _headings(
    row: GridRow, by_number: Mapping[int, GridRow], merged: Sequence[Area]
) -> dict[int, str]:
    """Texts of the row; a head merged over several rows belongs to the lowest of them."""
    texts = {c: one_line(v) for c, v in row.cells.items() if isinstance(v, str)}
    for area in merged:
        if area.top < row.number == area.bottom and area.left not in texts:
            anchor = by_number.get(area.top)
            value = anchor.cells.get(area.left) if anchor else None
            if isinstance(value, str):
                texts[area.left] = one_line(value)
    return {column: text for column, text in sorted(texts.items()) if text}


def _weight(header: Header, vocabulary: Vocabulary, mapping: Mapping[str, str]) -> float:
    """How much a row looks like headings: whole names count more than phrases in longer text."""
    named: dict[str, float] = {}
    for text in header.headings.values():
        guess = match_known(text, vocabulary, mapping)
        if guess is not None and guess.target is not None:
            worth = 0.6 if guess.how == "keyword" else 1.0
            named[guess.target] = max(named.get(guess.target, 0.0), worth)
    return sum(named.values())
