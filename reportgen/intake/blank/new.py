"""Makes the blank intake workbook, or one filled with invented candidates."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.errors import UsageError
from reportgen.files import file_errors
from reportgen.intake.blank.look import add_looks, dress
from reportgen.intake.blank.rules import FIRST_ROW, TYPE_CATEGORY, draw_lists, people_lists
from reportgen.intake.blank.sample import Invented, Row, invent
from reportgen.intake.blank.sheets import ROW_HEIGHT, draw_guide, draw_sheet
from reportgen.intake.blank.words import (
    Answers,
    SaidSheet,
    choices,
    plain_title,
    said_sheets,
    type_categories,
)
from reportgen.market import Market, load_market
from reportgen.rulebook.words import Words, load_words


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
    with file_errors(path):
        draft.write_bytes(content)
        draft.replace(path)


def build(words: Words, market: Market, people: Sequence[Invented]) -> bytes:
    """The workbook in memory."""
    answers = choices(market, words)
    sheets = said_sheets(words, answers)
    book = Workbook()
    add_looks(book)
    book.properties.creator, book.properties.title = "reportgen", words.say("intake.guide-title")
    guide = book.active or book.create_sheet()
    guide.title = plain_title(words.say("intake.guide-sheet"))
    draw_guide(guide, sheets, words)
    for said in sheets:
        sheet = book.create_sheet(said.title)
        draw_sheet(sheet, said, words)
        _fill(sheet, said, [row for one in people for row in one.rows.get(said.part, ())], answers)
    lists = book.create_sheet(plain_title(words.say("intake.sheet-lists")))
    offered: dict[str, Sequence[str]] = {name: tuple(of.values()) for name, of in answers.items()}
    places = draw_lists(lists, offered | {TYPE_CATEGORY: type_categories(market)})
    for name, place in {**places, **people_lists(sheets[0])}.items():
        book.defined_names[name] = DefinedName(name, attr_text=place)
    for sheet in book.worksheets:
        sheet.sheet_view.rightToLeft = words.direction == "rtl"
    book.active = 1
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _fill(sheet: Worksheet, said: SaidSheet, rows: Sequence[Row], answers: Answers) -> None:
    for number, values in enumerate(rows, FIRST_ROW):
        sheet.row_dimensions[number].height = ROW_HEIGHT
        for place, column in enumerate((c.column for c in said.columns), 1):
            value = values.get(column.key)
            if isinstance(value, str):
                value = answers.get(column.choice, {}).get(value, value)
            dress(sheet.cell(number, place, value), column)
