"""Rows that are about nobody cost nobody anything, and are told in a word if at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from reportgen.domain.problem import Effect
from reportgen.errors import IntakeError
from reportgen.intake import IntakeResult, read_intake
from reportgen.rulebook.words import load_words
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import book

HEADS = ("ID", "Name", "Email", "Title", "Hourly rate", "Experience level", "Cohort", "Photo")
ANA = ("C-1", "Ana Lima", "ana@example.com", "Baker", 25, "Expert", "North", True)
BO = ("C-2", "Bo Chen", "bo@example.com", "Miller", 30, "Expert", "North", False)


def read(path: Path, *rows: Sequence[Any]) -> IntakeResult:
    path.write_bytes(book([HEADS, *rows]))
    return read_intake(path, IntakeSettings())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sheet.xlsx"


def ahead(**cells: Any) -> tuple[Any, ...]:
    """A row of nothing but these; the tick box of every row is there, and empty."""
    return tuple(cells.get(heading, False if heading == "Photo" else None) for heading in HEADS)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([ahead(ID=f"C-{n}") for n in range(3, 101)], id="ids-numbered-ahead"),
        pytest.param([ahead(Cohort="North") for _ in range(98)], id="a-cohort-dragged-down"),
        pytest.param(
            [ahead(ID=n, Cohort="North") if n % 2 else ahead(ID=n) for n in range(98)], id="both"
        ),
    ],
)
def test_rows_typed_ahead_are_nobody_s_and_told_in_one_word(
    path: Path, rows: list[tuple[Any, ...]]
) -> None:
    result = read(path, ANA, BO, *rows)
    assert [p.id for p in result.profiles] == ["C-1", "C-2"]
    (told,) = result.problems
    assert (told.code, told.effect) == ("rows_typed_ahead", Effect.NOTED)
    assert told.args == {"count": 98, "first": "4", "last": "101"}
    assert result.intake.rows == 2
    for language in ("en", "es"):
        assert "101" in load_words(language).say("problem-rows_typed_ahead", "says", **told.args)


@pytest.mark.parametrize("sum_up", ["Total", "Total: 12", "Average (n = 40)", "Promedio"])
def test_a_row_that_sums_up_is_nobody(sum_up: str, path: Path) -> None:
    result = read(path, ANA, BO, ahead(Name=sum_up))
    assert (len(result.profiles), result.problems) == (2, ())


def test_a_lone_id_between_people_is_told_as_somebody_who_is_missing(path: Path) -> None:
    result = read(path, ANA, ahead(ID="C-9"), BO, ahead(ID="C-3"))
    assert [(p.code, p.cell.row) for p in result.problems] == [
        ("row_without_name", 3),
        ("rows_typed_ahead", 5),
    ]


HELP = (
    "(auto)", "First and last name", "We send the report here", "Max. 70 characters", "Number only",
    "Pick one", "Which one are you in", None,
)  # fmt: skip


def test_help_text_under_the_headings_is_nobody(path: Path) -> None:
    result = read(path, HELP, ANA, BO)
    assert [p.id for p in result.profiles] == ["C-1", "C-2"]
    (told,) = result.problems
    assert (told.code, told.effect, told.cell.address) == ("row_of_help", Effect.NOTED, "C2")


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({1: "Ana Lima"}, id="a-name-that-is-no-heading"),
        pytest.param({2: "ana@example.com"}, id="an-address"),
        pytest.param({4: "25 USD"}, id="a-rate"),
        pytest.param({4: None, 5: None}, id="nothing-but-a-poor-address"),
    ],
)
def test_a_poor_answer_is_no_help_text(path: Path, changed: dict[int, Any]) -> None:
    row = tuple(changed.get(n, value) for n, value in enumerate(HELP))
    assert len(read(path, row, ANA).profiles) == 2


def test_the_import_ids_of_qualtrics_are_nobody(path: Path) -> None:
    marks = [f'{{"ImportId":"QID{n}"}}' for n, _ in enumerate(HEADS)]
    result = read(path, marks, ANA)
    assert ([p.id for p in result.profiles], result.problems) == (["C-1"], ())


def test_a_list_of_jobs_is_no_list_of_people(tmp_path: Path) -> None:
    path = tmp_path / "jobs.xlsx"
    heads = ("id", "posting_title", "description", "applicants", "seniority_level")
    path.write_bytes(
        book([heads, (429310, "Data Entry Clerk", "We look for", "Over 200 applicants", "Entry")])
    )
    with pytest.raises(IntakeError, match="no column for the name"):
        read_intake(path, IntakeSettings())
