"""Texts that no person wrote: gaps without end, a file in a cell."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.domain.fields import FieldState
from reportgen.intake import IntakeResult, read_intake
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.grid import LONGEST_TEXT
from reportgen.spreadsheet.text import LONGEST_GAP, clean
from tests.intake.corpus.case import book

WIDE = LONGEST_GAP + 1
GAPS = [
    pytest.param(" " * WIDE, " ", id="spaces"),
    pytest.param("\u00a0" * WIDE, " ", id="spaces that don't break"),
    pytest.param("\t" * WIDE, "\t", id="tabs"),
    pytest.param(" " * WIDE + "\n", "\n", id="spaces and a line end"),
    pytest.param("\r\n" * WIDE, "\n\n", id="line ends"),
    pytest.param(" \n\t" * WIDE, "\n\n", id="all kinds"),
    pytest.param(" " * LONGEST_GAP, " " * LONGEST_GAP, id="as wide as a gap may be"),
]


@pytest.mark.parametrize(("gap", "closed"), GAPS)
def test_a_gap_is_closed(gap: str, closed: str) -> None:
    assert clean(f"Bread{gap}Cakes") == f"Bread{closed}Cakes"


def as_csv(path: Path, overview: str) -> Path:
    with path.with_suffix(".csv").open("w", encoding="utf-8", newline="") as handle:
        rows = [("Name", "Email", "Title", "Overview"), ("Ana Lima", "ana@a.example", "Cook")]
        csv.writer(handle).writerows([rows[0], (*rows[1], overview)])
    return path.with_suffix(".csv")


def as_xlsx(path: Path, overview: str) -> Path:
    table = [("Name", "Email", "Title", "Overview"), ("Ana Lima", "ana@a.example", "Cook")]
    path.with_suffix(".xlsx").write_bytes(book([table[0], (*table[1], overview)]))
    return path.with_suffix(".xlsx")


def read(path: Path) -> IntakeResult:
    return read_intake(path, IntakeSettings())


@pytest.mark.parametrize("write", [as_csv, as_xlsx])
def test_a_gap_is_closed_in_a_sheet(write: Callable[[Path, str], Path], tmp_path: Path) -> None:
    (person,) = read(write(tmp_path / "a", f"Bread{' ' * 30_000}Cakes")).profiles
    assert person.overview == "Bread Cakes"


LONG = [
    pytest.param(LONGEST_TEXT, False, id="as long as a cell may be"),
    pytest.param(LONGEST_TEXT + 1, True, id="a character longer"),
    pytest.param(2_000_000, True, id="two million characters"),
]


@pytest.mark.parametrize(("length", "refused"), LONG)
def test_a_file_in_a_cell_is_no_answer(length: int, refused: bool, tmp_path: Path) -> None:
    result = read(as_csv(tmp_path / "a", ("Bread and cakes. " * length)[:length]))
    (person,) = result.profiles
    told = [(p.code, p.cell.address) for p in result.problems]
    assert told == ([("text_too_long", "D2")] if refused else [])
    assert person.state("overview") is (FieldState.INVALID if refused else FieldState.GIVEN)
    assert all(len(problem.value) < 1_000 for problem in result.problems)
