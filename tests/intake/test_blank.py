"""The blank workbook: easy to fill, hard to fill wrongly, and read back without a problem."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.domain.fields import FIELDS
from reportgen.errors import FileError, UsageError
from reportgen.intake import IntakeResult, new_intake, read_intake
from reportgen.intake.blank.columns import CANDIDATES, PARTS, Column
from reportgen.intake.example import EXAMPLE_ID, EXAMPLE_NAME
from reportgen.market import load_market
from reportgen.settings import IntakeSettings

SHEETS = {"Candidates": CANDIDATES, **PARTS}


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("blank") / "intake.xlsx"
    new_intake(path)
    return path


def read(path: Path) -> IntakeResult:
    return read_intake(path, IntakeSettings())


def headings(sheet: Worksheet) -> list[object]:
    return [cell.value for cell in sheet[1]]


def test_the_blank_workbook_holds_nobody_and_no_problem(blank: Path) -> None:
    result = read(blank)
    assert (result.profiles, result.problems, result.intake.rows) == ((), (), 0)


def test_its_sheets(blank: Path) -> None:
    book = load_workbook(blank)
    assert book.sheetnames == ["How to fill this", *SHEETS, "Lists"]
    assert book.active is not None
    assert book.active.title == "Candidates"
    assert book["Lists"].sheet_state == "hidden"


def test_every_field_can_be_filled_in(blank: Path) -> None:
    found = {m.field for m in read(blank).columns if m.used}
    on_sheets = {"employment", "education", "portfolio", "certifications", "birth_year"}
    assert set(FIELDS) - on_sheets - {"timestamp"} <= found
    assert {f"{part}.row_id" for part in on_sheets - {"birth_year"}} <= found


@pytest.mark.parametrize("name", SHEETS)
def test_each_heading_is_noted_and_protected_and_each_cell_below_is_free(
    name: str, blank: Path
) -> None:
    sheet = load_workbook(blank)[name]
    assert sheet.protection.sheet
    for cell in sheet[1]:
        assert cell.comment is not None
        assert cell.comment.text.strip()
        assert cell.protection.locked
        assert not sheet.column_dimensions[cell.column_letter].protection.locked
        assert not sheet[f"{cell.column_letter}2"].protection.locked


@pytest.mark.parametrize(
    ("name", "column"), [(name, c) for name, columns in SHEETS.items() for c in columns]
)
def test_each_column_tells_what_belongs_there(name: str, column: Column, blank: Path) -> None:
    sheet = load_workbook(blank)[name]
    number = [c.key for c in SHEETS[name]].index(column.key) + 1
    letter = sheet.cell(1, number).column_letter
    (rule,) = [r for r in sheet.data_validations.dataValidation if f"{letter}3" in r.sqref]
    assert rule.showInputMessage
    assert 10 < len(rule.prompt) <= 255
    assert len(rule.promptTitle) <= 32
    assert (rule.type == "list") == (column.choice not in ("", "day"))
    assert bool(rule.showErrorMessage) == (rule.type == "list" and not column.open)


def test_the_drop_downs_offer_the_markets_own_names(blank: Path) -> None:
    book = load_workbook(blank)
    market = load_market()
    for name, expected in (
        ("choices_category", list(market.categories)),
        ("choices_type", [t.name for t in market.taxonomy]),
        ("choices_level", ["Entry", "Intermediate", "Expert"]),
    ):
        place = book.defined_names[name].attr_text.replace("$", "").split("!")[1]
        assert [cell.value for (cell,) in book["Lists"][place]] == expected


def test_every_choice_is_read_without_a_problem(blank: Path, tmp_path: Path) -> None:
    book = load_workbook(blank)
    sheet = book["Candidates"]
    place = {str(h).removesuffix(" *"): n for n, h in enumerate(headings(sheet), 1)}
    lists = {
        str(name).removeprefix("choices_"): [
            cell.value for (cell,) in book["Lists"][d.attr_text.replace("$", "").split("!")[1]]
        ]
        for name, d in book.defined_names.items()
    }
    row = 2
    for column in CANDIDATES:
        for answer in lists.get(column.choice, ()):
            row += 1
            sheet.cell(row, place["Name"], "Ana Lima")
            sheet.cell(row, place["Email"], f"ana{row}@example.com")
            sheet.cell(row, place[column.heading], answer)
    path = tmp_path / "filled.xlsx"
    book.save(path)

    result = read(path)

    assert result.problems == ()
    assert len(result.profiles) == row - 2 > 90


def test_a_filled_row_and_its_parts_are_read(blank: Path, tmp_path: Path) -> None:
    book = load_workbook(blank)
    for name, columns in SHEETS.items():
        for number, column in enumerate(columns, 1):
            value = column.example
            if column.key in ("candidate_id", "part_id"):
                value = "C-1"
            elif column.key == "name":
                value = "Ana Lima"
            book[name].cell(3, number, value)
    path = tmp_path / "filled.xlsx"
    book.save(path)

    result = read(path)

    assert result.problems == ()
    (ana,) = result.profiles
    assert (ana.id, ana.name, ana.row.address) == ("C-1", "Ana Lima", "B3")
    assert len(ana.types_of_work) == 2
    assert [job.role for job in ana.employment] == ["Graphic designer"]
    assert [study.school for study in ana.education] == ["Lisbon School of Design"]
    assert [piece.url for piece in ana.portfolio] == ["https://ana.example/jam"]
    assert [c.issuer for c in ana.certifications] == ["Adobe"]
    assert [s.status for s in ana.submissions] == ["declined"]


def test_the_example_row_typed_over_is_a_person(blank: Path, tmp_path: Path) -> None:
    book = load_workbook(blank)
    assert [c.value for c in book["Candidates"][2]][:2] == [EXAMPLE_ID, EXAMPLE_NAME]
    book["Candidates"]["B2"] = "Real Person"
    path = tmp_path / "filled.xlsx"
    book.save(path)
    assert [p.name for p in read(path).profiles] == ["Real Person"]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_invented_candidates_are_varied_and_without_a_problem(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "sample.xlsx"
    new_intake(path, candidates=60, seed=seed)
    result = read(path)
    assert result.problems == ()
    assert len(result.profiles) == 60
    assert len({p.name for p in result.profiles}) > 40
    assert len({p.title for p in result.profiles}) > 8
    assert len({p.category for p in result.profiles}) > 3
    assert len({p.submission_status for p in result.profiles}) > 2
    assert {len(p.employment) for p in result.profiles} == {0, 1, 2}
    assert all(p.email.endswith(".example") for p in result.profiles)


def test_the_same_seed_invents_the_same_people(tmp_path: Path) -> None:
    people = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        path = tmp_path / f"{name}.xlsx"
        new_intake(path, candidates=8, seed=seed)
        people.append(read(path).profiles)
    assert people[0] == people[1]
    assert people[0] != people[2]


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "intake.xlsx"
    path.write_bytes(b"ours")
    with pytest.raises(UsageError, match="already there"):
        new_intake(path)
    assert path.read_bytes() == b"ours"


def test_a_name_that_is_no_workbooks(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.xlsx"):
        new_intake(tmp_path / "intake.csv")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="can't be written"):
        new_intake(tmp_path / "no" / "intake.xlsx")
