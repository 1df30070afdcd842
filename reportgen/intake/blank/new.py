"""Makes the blank intake workbook, or one filled with invented candidates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from reportgen.errors import FileError, UsageError
from reportgen.intake.blank.columns import CANDIDATES, PARTS, Column
from reportgen.intake.blank.guide import draw_guide
from reportgen.intake.blank.lists import choices
from reportgen.intake.blank.sample import Invented, invent
from reportgen.intake.blank.sheets import LISTS, draw_lists, draw_sheet, style_row
from reportgen.market import Market, load_market
from reportgen.rulebook.words import Words, load_words

FIRST_ROW = 3  # after the headings and the example


def new_intake(
    path: Path,
    *,
    candidates: int = 0,
    seed: int = 1,
    words: Words | None = None,
    market: Market | None = None,
) -> None:
    """Write a blank intake workbook, or one with so many invented candidates (same for a seed).

    Raises UsageError where the file is already there or isn't named .xlsx, FileError where it
    can't be written.
    """
    if path.suffix.lower() != ".xlsx":
        raise UsageError(f"{path}: the name of the workbook must end in .xlsx")
    if path.exists():
        raise UsageError(f"{path} is already there; choose another name, or move it away first")
    market = market or load_market()
    content = build(words or load_words("en"), market, invent(candidates, seed, market))
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        raise FileError(f"{path} can't be written: {error.strerror}") from error


def build(words: Words, market: Market, people: Sequence[Invented]) -> bytes:
    """The workbook in memory."""
    book = Workbook()
    guide = book.active or book.create_sheet()
    guide.title = words.say("intake.guide-sheet")
    sheets: Mapping[str, Sequence[Column]] = {"Candidates": CANDIDATES, **PARTS}
    draw_guide(guide, sheets, words)
    for name, columns in sheets.items():
        sheet = book.create_sheet(name)
        draw_sheet(sheet, columns, words)
        rows = [row for person in people for row in person.rows.get(name, ())]
        for number, values in enumerate(rows, FIRST_ROW):
            for column, spec in enumerate(columns, 1):
                sheet.cell(number, column, values.get(spec.key))
            style_row(sheet, number, columns)
    lists = book.create_sheet(LISTS)
    for name, place in draw_lists(lists, choices(market)).items():
        book.defined_names[name] = DefinedName(name, attr_text=place)
    book.active = 1
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()
