"""An id is one however a spreadsheet writes it, and one that a program has damaged is nobody's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.intake import IntakeResult, read_intake
from reportgen.rulebook.words import load_words
from reportgen.run.context import JudgingContext, load_context
from reportgen.run.verdicts import judge_intake
from reportgen.settings import IntakeSettings, Settings
from tests.intake.corpus.case import book

HEADS = ("ID", "Name", "Email", "Profile title")
MADE = "e-"
TODAY = date(2026, 3, 2)


def a_row(
    given: Any, address: str | None = "ana@example.com", name: str = "Ana Lima"
) -> tuple[Any, ...]:
    return (given, name, address, "Baker")


def as_csv(rows: Sequence[tuple[Any, ...]]) -> bytes:
    return "\n".join(",".join("" if c is None else str(c) for c in row) for row in rows).encode()


def read(path: Path, rows: Sequence[tuple[Any, ...]]) -> IntakeResult:
    path.write_bytes(as_csv(rows) if path.suffix == ".csv" else book(rows))
    return read_intake(path, IntakeSettings())


@pytest.mark.parametrize(
    ("written", "ids"),
    [
        pytest.param((7, 7.0, "7", "7.0", "7.00", "7,0", " 7 "), "7", id="seven"),
        pytest.param(("007",), "007", id="seven-with-noughts-is-another"),
        pytest.param((441234567890, "441234567890.0"), "441234567890", id="twelve-digits"),
        pytest.param((999999999999999,), "999999999999999", id="fifteen-digits"),
        pytest.param(("1234567890123456",), "1234567890123456", id="sixteen-digits-as-text"),
        pytest.param(("7.000",), "7.000", id="three-noughts-may-be-thousands"),
        pytest.param((7.5, "7.5"), "7.5", id="a-fraction"),
        pytest.param(("1E5",), "1E5", id="a-code"),
        pytest.param(("C-7.0",), "C-7.0", id="a-code-with-a-point"),
    ],
)
def test_however_it_is_written_the_id_is_one(
    tmp_path: Path, written: tuple[Any, ...], ids: str
) -> None:
    for value in written:
        result = read(tmp_path / "sheet.xlsx", [HEADS, a_row(value)])
        assert ([p.id for p in result.profiles], result.problems) == ([ids], ())
        if not isinstance(value, str) or "," not in value:
            assert [p.id for p in read(tmp_path / "s.csv", [HEADS, a_row(value)]).profiles] == [ids]


@pytest.mark.parametrize(
    ("sheet", "damaged"),
    [
        pytest.param("sheet.csv", "4.41E+11", id="shortened"),
        pytest.param("sheet.csv", "1.0E+05", id="shortened-by-pandas"),
        pytest.param("sheet.xlsx", "4,41E+11", id="shortened-in-german"),
        pytest.param("sheet.xlsx", 1234567890123456, id="sixteen-digits"),
        pytest.param("sheet.xlsx", date(2026, 3, 1), id="a-date"),
    ],
)
def test_a_damaged_id_is_named_and_never_guessed(tmp_path: Path, sheet: str, damaged: Any) -> None:
    result = read(tmp_path / sheet, [HEADS, a_row(damaged), a_row(damaged, None, "Bo Chen")])
    assert [p.id[:2] for p in result.profiles] == [MADE], "by the address, where there is one"
    told = [(p.code, p.cell.address) for p in result.problems]
    assert told == [
        ("id_damaged", "A2"),
        ("id_damaged", "A3"),
        ("row_without_id_or_email", "C3"),
    ]
    for problem in result.problems[:2]:
        for language in ("en", "es"):
            assert load_words(language).say("problem-id_damaged", "says", **problem.args)


def test_part_sheets_join_by_the_same_ids(tmp_path: Path) -> None:
    jobs = [
        ("Candidate ID", "Email", "Role", "Company", "Dates"),
        ("7.0", None, "Baker", "Loaf", "2019 to 2022"),
        (8, None, "Miller", "Mill", "2019 to 2022"),
        ("4.41E+11", "bo@example.com", "Cook", "Inn", "2019 to 2022"),
        ("4.41E+11", None, "Nobody knows", "Inn", "2019 to 2022"),
    ]
    people = [HEADS, a_row(7), a_row("8", "bo@example.com", "Bo Chen")]
    result = read_intake(
        _written(tmp_path / "sheet.xlsx", book({"People": people, "Employment": jobs})),
        IntakeSettings(),
    )
    assert [[j.role for j in p.employment] for p in result.profiles] == [
        ["Baker"],
        ["Miller", "Cook"],
    ]
    told = [(p.code, p.cell.sheet, p.cell.address) for p in result.problems]
    assert told == [("id_damaged", "Employment", "A5")]


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.fixture(scope="module")
def context() -> JudgingContext:
    return load_context(Settings())


def test_seven_hundred_people_of_one_address_are_said_in_a_line_each(
    tmp_path: Path, context: JudgingContext
) -> None:
    rows = [HEADS, *(a_row(f"C-{n}", name=f"Ana {n} Lima") for n in range(700))]
    path = _written(tmp_path / "sheet.csv", as_csv(rows))
    settings = Settings.model_validate({"run": {"output": tmp_path / "outputs"}})
    cohort = judge_intake(path, settings, context, TODAY)
    shared = [p for p in cohort.problems if p.code == "address_shared"]
    assert len(shared) == 700
    assert shared[0].args == {"others": "C3, C4, C5, C6, C7 … +694"}
    says = context.words.say("problem-address_shared", "says", **shared[0].args)
    assert "C7 … +694" in says
