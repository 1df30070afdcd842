"""Texts that no person wrote: gaps without end, a file in a cell."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportgen.domain.fields import FieldState
from reportgen.intake import IntakeResult, read_intake
from reportgen.intake.part_rows import LONGEST_LINE
from reportgen.intake.rows import MOST_ENTRIES
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


def one_cell(heading: str, text: str, **tables: Any) -> bytes:
    people = [
        ("Id", "Name", "Email", "Title", heading),
        ("A1", "Ana Lima", "ana@a.example", "Cook"),
    ]
    return book({"People": [people[0], (*people[1], text)], **tables})


ENTRIES = [
    pytest.param(MOST_ENTRIES, False, id="as many as may be"),
    pytest.param(MOST_ENTRIES + 1, True, id="one more"),
]


@pytest.mark.parametrize(("count", "cut"), ENTRIES)
def test_nobody_has_so_many_skills(count: int, cut: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(one_cell("Skills", "; ".join(f"Skill {n}" for n in range(count))))
    result = read(path)
    (person,) = result.profiles
    assert person.skills == tuple(f"Skill {n}" for n in range(MOST_ENTRIES))
    told = [(p.code, p.cell.address, dict(p.args)) for p in result.problems]
    args = {"count": count, "kept": MOST_ENTRIES}
    assert told == ([("too_many_entries", "E2", args)] if cut else [])


@pytest.mark.parametrize(("count", "cut"), ENTRIES)
def test_nobody_has_had_so_many_jobs(count: int, cut: bool, tmp_path: Path) -> None:
    """Whatever a sheet of jobs holds, others' stay whole."""
    jobs = [("Id", "Role", "Company"), *(("A1", "Cook", f"Oven {n}") for n in range(count))]
    path = tmp_path / "a.xlsx"
    path.write_bytes(one_cell("Country", "Spain", Employment=jobs))
    result = read(path)
    (person,) = result.profiles
    assert [job.company for job in person.employment] == [f"Oven {n}" for n in range(MOST_ENTRIES)]
    told = [(p.code, p.cell.sheet, p.cell.address, dict(p.args)) for p in result.problems]
    args = {"count": count, "kept": MOST_ENTRIES}
    assert told == ([("too_many_entries", "Employment", "A2", args)] if cut else [])


@pytest.mark.parametrize("across", [False, True], ids=["a sheet of jobs", "jobs across the row"])
def test_nobody_has_so_much_to_say_of_their_jobs(across: bool, tmp_path: Path) -> None:
    """All entries together may hold what a single cell may; nobody is judged for a day."""
    told, count = "Baked. " * 3_000, 9
    fits = LONGEST_TEXT // len(told)
    path = tmp_path / "a.xlsx"
    if across:
        heads = [f"Job {n} {part}" for n in range(1, 10) for part in ("role", "description")]
        person = ["A1", "Ana Lima", "ana@a.example", *["Cook", told] * count]
        path.write_bytes(book({"People": [("Id", "Name", "Email", *heads), person]}))
    else:
        jobs = [("Id", "Role", "Description"), *[("A1", f"Cook {n}", told) for n in range(count)]]
        path.write_bytes(one_cell("Country", "Spain", Employment=jobs))
    result = read(path)
    (person_read,) = result.profiles
    assert [len(job.description) for job in person_read.employment] == [len(told.strip())] * fits
    cut = [dict(p.args) for p in result.problems if p.code == "too_many_entries"]
    assert cut == [{"count": count, "kept": fits}]


def test_hashtags_that_are_none_keep_nobody_out(tmp_path: Path) -> None:
    """A pattern that tried each way of parting them never came to an end."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(one_cell("Skills", "#" * 5_000 + "!"))
    (person,) = read(path).profiles
    assert person.name == "Ana Lima"


@pytest.mark.parametrize("name", ["😀" * 15_000, "Ana " * 3_000], ids=["emoji", "letters"])
def test_one_long_name_makes_no_other_column_of_its_own(name: str, tmp_path: Path) -> None:
    """Nobody else is there by whom to tell that the column holds names."""
    path = tmp_path / "a.xlsx"
    people = [("Id", "Name", "Email", "Title"), ("A1", name, "ana@a.example", "Cook")]
    path.write_bytes(book({"People": people}))
    (person,) = read(path).profiles
    assert person.name == name[:LONGEST_LINE].strip()


LINES = [
    pytest.param(LONGEST_LINE, False, id="as long as a line may be"),
    pytest.param(LONGEST_LINE + 1, True, id="a character longer"),
]


@pytest.mark.parametrize(("length", "cut"), LINES)
def test_a_line_is_no_text(length: int, cut: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    role = "r" * length
    jobs = [("Id", "Role", "Company"), ("A1", role, "Oven & Co")]
    path.write_bytes(one_cell("Country", "c" * length, Employment=jobs))
    result = read(path)
    (person,) = result.profiles
    assert (person.country, person.employment[0].role) == ("c" * LONGEST_LINE, "r" * LONGEST_LINE)
    told = [(p.code, p.cell.sheet, p.cell.address) for p in result.problems]
    both = [("line_cut", "People", "E2"), ("line_cut", "Employment", "B2")]
    assert told == (both if cut else [])
