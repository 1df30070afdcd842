"""Formats of other days: .xlsb by hand, .xls and .ods as LibreOffice writes them."""

from __future__ import annotations

import re
import struct
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.domain.fields import FieldState
from reportgen.domain.profile import HourlyRate
from reportgen.errors import IntakeError
from reportgen.intake import read_intake
from reportgen.intake.blank import new_intake
from reportgen.intake.blank.columns import CANDIDATES
from reportgen.intake.read import IntakeResult
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.grid import is_error_text
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xls import read_xls
from tests.intake.corpus import as_xls, as_xlsb
from tests.intake.corpus.as_xls import xls, xls_of_excel_5
from tests.intake.corpus.as_xlsb import package, row, sheet_of, text_cells, wide
from tests.intake.corpus.case import ANA, BO, HEADS, book, ods, ods_row, ods_text
from tests.intake.corpus.office import convert
from tests.intake.corpus.twins import SUM, TWINS, Cell, Twin, rows_of

LETTERS = st.text(st.characters(codec="utf-16", exclude_categories=["Cs", "Cc", "Zs"]), max_size=90)


def result_of(path: Path, content: bytes) -> IntakeResult:
    path.write_bytes(content)
    return read_intake(path, IntakeSettings())


@given(
    overviews=st.lists(LETTERS.filter(str.strip), max_size=8, unique=True),
    most=st.integers(40, 400),
    rich=st.booleans(),
)
def test_texts_parted_over_records_come_back_whole(
    overviews: list[str], most: int, *, rich: bool
) -> None:
    assume(all(clean(text) == text and not is_error_text(text) for text in overviews))
    people = [
        (f"Ana {n}", f"ana{n}@example.com", "Baker", text) for n, text in enumerate(overviews)
    ]
    twin = Twin(rows_of((*HEADS, "Overview"), (*ANA, "Bread"), *people))
    (sheet,) = read_xls(xls(twin, most, rich=rich), Tally(IntakeSettings().limits))
    read = [row.cells[3] for row in sheet.rows[2:]]
    assert read == overviews


@pytest.mark.parametrize(
    ("page", "codec", "name"),
    [
        pytest.param(1252, "cp1252", "Zoë Nuñez", id="Windows, west"),
        pytest.param(1251, "cp1251", "Мария Иванова", id="Windows, Cyrillic"),
        pytest.param(932, "cp932", "田中 花子", id="Windows, Japanese"),
        pytest.param(10000, "mac-roman", "Zoë Nuñez", id="Mac"),
        pytest.param(61_234, "cp1252", "Zoë Nuñez", id="a page nobody knows"),
    ],
)
def test_xls_of_excel_5(page: int, codec: str, name: str, tmp_path: Path) -> None:
    money = Cell(25.5, '"$"#,##0.00')
    twin = Twin(rows_of((*HEADS, "Rate"), (name, *ANA[1:], money)))
    result = result_of(tmp_path / "a.xls", xls_of_excel_5(twin, page, codec))
    (person,) = result.profiles
    assert (person.name, person.hourly_rate) == (name, HourlyRate(Decimal("25.50"), "USD"))


def test_a_stream_named_in_capitals(tmp_path: Path) -> None:
    """As some reporting programs write it; a directory's names are read whatever their case."""
    usual, capitals = ("Workbook\0".encode("utf-16-le"), "WORKBOOK\0".encode("utf-16-le"))
    content = xls(TWINS["plain"])
    assert content.count(usual) == 1
    result = result_of(tmp_path / "a.xls", content.replace(usual, capitals))
    assert [person.name for person in result.profiles] == [ANA[0], BO[0]]


def test_an_emoji_in_the_result_of_a_formula(tmp_path: Path) -> None:
    """Its length is told in halves of an emoji."""
    title = Cell("Baker 🍰 of websites 🍰", formula=SUM)
    result = result_of(tmp_path / "a.xls", xls(Twin(rows_of(HEADS, (*ANA[:2], title), BO))))
    assert [person.title for person in result.profiles] == [title.value, BO[2]]


def test_half_an_emoji_costs_only_itself(tmp_path: Path) -> None:
    whole = "Baker 🍰".encode("utf-16-le")
    content = xls(Twin(rows_of(HEADS, (*ANA[:2], "Baker 🍰"), BO)))
    assert content.count(whole) == 1
    result = result_of(tmp_path / "a.xls", content.replace(whole, whole[:-2] + b"!\0"))
    assert [person.title for person in result.profiles] == ["Baker \ufffd!", BO[2]]


def test_a_blank_of_an_xlsb_counts_against_nobody(tmp_path: Path) -> None:
    """It may be an error, which doesn't show. One problem says so, for all."""
    error = as_xlsb.record(3, struct.pack("<IIB", 3, 0, 0x2A))
    result = result_of(
        tmp_path / "a.xlsb",
        package(
            sheet_of(
                row(0, *text_cells(*HEADS, "Skills", "Overview")),
                row(1, *text_cells(*ANA), error),
                row(4, *text_cells(*BO, "a; b"), hidden=True),
            )
        ),
    )
    assert [(p.code, p.cell.address) for p in result.problems] == [("format_shows_less", "A1")]
    ana, bo = result.profiles
    assert (ana.state("skills"), ana.state("overview")) == (FieldState.ABSENT, FieldState.ABSENT)
    assert (bo.row.address, bo.skills) == ("A5", ("a", "b"))


def _locked() -> bytes:
    begin = as_xls.record(0x809, struct.pack("<HH12x", 0x0600, 5))
    return as_xls.container(begin + as_xls.record(0x2F, bytes(54)))


def _in_one_place() -> bytes:
    """Two sheets, the second said to start where the first does."""
    content = xls(TWINS["hidden sheet"])
    head = re.escape(struct.pack("<HH", 0x85, 14))
    first, second = (found.end() for found in re.finditer(head, content))
    return content[:second] + content[first : first + 4] + content[second + 4 :]


SHORT = as_xlsb.record(17, struct.pack("<I", 0) + wide("x"))
RICH = as_xlsb.record(62, struct.pack("<IIB", 0, 0, 1) + wide("x") + bytes(8))


def _again(rows: int, columns: int) -> bytes:
    """Ana as many times over, or as many rows of one cell repeated; a few hundred bytes."""
    head = ods_row(ods_text(*HEADS))
    if columns == 1:
        again = f' table:number-rows-repeated="{rows}"'
        return ods(head + ods_row(ods_text(*ANA), attributes=again))
    cell = ods_text("x").replace(" ", f' table:number-columns-repeated="{columns}" ', 1)
    return ods(head + ods_row(cell) * rows)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        pytest.param("a.xls", _locked(), "password", id="locked .xls"),
        pytest.param("a.xls", _in_one_place(), "no row with", id="a sheet twice in an .xls"),
        pytest.param(
            "a.xlsb",
            package(sheet_of(row(0, *text_cells(*HEADS)), row(1, SHORT))),
            "save it as .xlsx",
            id="cells without a column in an .xlsb",
        ),
        pytest.param(
            "a.xlsb",
            package(sheet_of(row(0, *text_cells(*HEADS)), row(1, RICH))),
            "save it as .xlsx",
            id="cells of rich text in an .xlsb",
        ),
        pytest.param(
            "a.xlsb",
            package(sheet_of(row(0, *text_cells(*HEADS))).replace(as_xlsb.record(146), b"")),
            "damaged",
            id="a sheet without its end",
        ),
        pytest.param("a.ods", _again(1_000_000, 1), "the same again", id="a row without end"),
        pytest.param("a.ods", _again(1_100, 990), "the same again", id="rows of one cell each"),
        pytest.param(
            "a.xls",
            xls(Twin(rows_of(HEADS, ANA) | rows_of(BO, top=3, left=5_000))),
            "damaged",
            id="more columns than an .xls can have",
        ),
    ],
)
def test_a_file_that_cannot_be(name: str, content: bytes, says: str, tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match=says):
        result_of(tmp_path / name, content)


def _oddities(sheet: Worksheet) -> None:
    sheet["D3"] = "=1/0"
    sheet["E2"].hyperlink = "https://ana.example/work"
    sheet["F2"].number_format = "yyyy-mm-dd"
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["F"].hidden = True


@pytest.mark.heavy
@pytest.mark.parametrize("to", ["xls", "ods", "xlsx"])
def test_files_libreoffice_wrote(to: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    rows = [
        (*HEADS, "Rate", "Portfolio", "Submitted on"),
        (*ANA, 25.5, "My work", date(2026, 3, 15)),
        (*BO, None, "Tea shop", None),
    ]
    path.write_bytes(book({"Candidates": rows}, _oddities))

    result = read_intake(convert(to, path)[0], IntakeSettings())

    assert [(p.code, p.cell.address) for p in result.problems] == [
        ("hidden_column_read", "F1"),
        ("hidden_row_read", "A3"),
        ("error_cell", "D3"),
    ]
    ana, bo = result.profiles
    assert ana.hourly_rate is not None
    assert ana.hourly_rate.amount == Decimal("25.50")
    assert ana.portfolio[0].url.rstrip("/") == "https://ana.example/work"
    assert ana.submitted_on == date(2026, 3, 15)
    assert bo.state("hourly_rate") is FieldState.INVALID


@pytest.mark.heavy
@pytest.mark.parametrize("to", ["xls", "ods"])
def test_a_sample_saved_in_another_format_says_the_same(to: str, tmp_path: Path) -> None:
    path = tmp_path / "sample.xlsx"
    new_intake(path, candidates=30)
    before = read_intake(path, IntakeSettings())
    after = read_intake(convert(to, path)[0], IntakeSettings())
    assert after.problems == before.problems == ()
    assert after.profiles == before.profiles


@pytest.mark.heavy
def test_the_blank_workbook_keeps_its_drop_downs_and_notes_in_libreoffice(tmp_path: Path) -> None:
    path = tmp_path / "blank.xlsx"
    new_intake(path)
    sheet = load_workbook(convert("xlsx", path)[0])["Candidates"]
    lists = [r for r in sheet.data_validations.dataValidation if r.type == "list"]
    assert len(lists) == sum(1 for c in CANDIDATES if c.choice not in ("", "day"))
    assert all(r.prompt for r in sheet.data_validations.dataValidation)
    assert all(cell.comment for cell in sheet[1][: len(CANDIDATES)])
    assert sheet.protection.sheet
