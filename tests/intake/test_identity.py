"""Ids that history knows, and people whose rows tell different stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.domain.problem import Effect
from reportgen.intake import IntakeResult, read_intake
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import ANA, BO, HEADS, book

WITH_ID = ("ID", *HEADS)


def read(path: Path, content: bytes, known: dict[str, str] | None = None) -> IntakeResult:
    path.write_bytes(content)
    return read_intake(path, IntakeSettings(), known_ids=known)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cohort.xlsx"


def test_history_knows_the_id_of_an_address(path: Path) -> None:
    ana = ("Ana Lima", "ANA@example.com", "Baker")
    result = read(path, book([HEADS, ana, BO]), {"ana@example.com": "C-1"})
    assert result.profiles[0].id == "C-1"
    assert result.profiles[1].id.startswith("e-")


def test_an_id_in_the_sheet_counts_more_than_history(path: Path) -> None:
    result = read(path, book([WITH_ID, ("C-2", *ANA)]), {"ana@example.com": "C-1"})
    assert [p.id for p in result.profiles] == ["C-2"]


def test_history_joins_an_old_address_to_the_id_with_a_new_one(path: Path) -> None:
    rows = [WITH_ID, (None, *ANA), ("C-1", "Ana Lima", "new@example.com", "Baker")]
    result = read(path, book(rows), {"ana@example.com": "C-1"})
    assert [(p.id, p.email) for p in result.profiles] == [("C-1", "new@example.com")]
    assert [p.effect for p in result.problems] == [Effect.ROW_SUPERSEDED]


def test_a_superseded_row_names_the_one_that_counts(path: Path) -> None:
    result = read(path, book([HEADS, ANA, BO, ANA]))
    (problem,) = result.problems
    assert problem.cell.address == "B2"
    assert problem.args["kept"] == "Sheet1!B4"


def test_three_rows_of_one_person_leave_one(path: Path) -> None:
    result = read(path, book([WITH_ID, ("C-1", *ANA), (None, *ANA), ("c-1", *ANA), ("C-2", *BO)]))
    assert [p.id for p in result.profiles] == ["c-1", "C-2"]
    assert len(result.problems) == 2


def test_a_row_without_id_between_two_ids_stays_its_own(path: Path) -> None:
    rows = [WITH_ID, ("C-1", *ANA), ("C-2", "Bea", *ANA[1:]), (None, "Cy", *ANA[1:])]
    result = read(path, book(rows))
    assert len({p.id for p in result.profiles}) == 3
    assert {p.code for p in result.problems} == {"address_shared"}


def test_the_same_sheet_gives_the_same_ids_again(path: Path) -> None:
    content = book([HEADS, ANA, BO])
    assert read(path, content) == read(path, content)


def test_the_intake_counts_candidates_rows_rejected_ones_too(path: Path) -> None:
    result = read(path, book([HEADS, ANA, (None, "x@example.com", "T"), (), BO, BO]))
    assert result.intake.rows == 4
    assert result.intake.file == "cohort.xlsx"
    assert result.intake.sheets == ("Sheet1",)
    assert len(result.intake.sha256) == 64
