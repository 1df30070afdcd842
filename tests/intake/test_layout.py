"""A sheet that is almost one of candidates: what it lacks is said in the staff's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from reportgen.intake import read_intake
from reportgen.rulebook.words import load_words
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import ANA, HEADS


@pytest.mark.parametrize(
    ("headings", "lacks", "english", "spanish"),
    [
        pytest.param(
            ("Email", "Title", "Skills"), "name", "for the name", "para el nombre", id="name"
        ),
        pytest.param(
            ("Name", "Title", "Skills"), "who", "address or the id", "ni para el id", id="who"
        ),
        pytest.param(("Title", "Skills"), "both", "and none for the e-mail", "o el id", id="both"),
        pytest.param(
            ("Name", "Full name", "Email", "Title", "Skills"),
            "rivals",
            "the same field (name)",
            "mismo campo (name)",
            id="rivals",
        ),
    ],
)
def test_what_a_sheet_lacks_is_said_in_both_languages(
    headings: tuple[str, ...], lacks: str, english: str, spanish: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    book = Workbook()
    first = book.active or book.create_sheet()
    first.append(HEADS)
    first.append(ANA)
    more = book.create_sheet("More")
    more.append(headings)
    more.append(["x"] * len(headings))
    book.save(path)

    problems = read_intake(path, IntakeSettings()).problems

    (told,) = [p for p in problems if p.code == "sheet_not_read"]
    assert told.args["lacks"] == lacks
    for language, part in (("en", english), ("es", spanish)):
        said = load_words(language).say("problem-sheet_not_read", "says", **told.args)
        assert part in said
