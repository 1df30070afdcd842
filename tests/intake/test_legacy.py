"""Formats of other days: .xlsb by hand, .xls and .ods as LibreOffice writes them."""

from __future__ import annotations

import shutil
import struct
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.domain.fields import FieldState
from reportgen.intake import new_intake, read_intake
from reportgen.intake.blank.columns import CANDIDATES
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import ANA, BO, HEADS, RELATIONS, book, parts

ROW, ERROR, TEXT, SHEET, FORMULA_ERROR = 0, 3, 6, 156, 11


def record(kind: int, data: bytes = b"") -> bytes:
    """A record of an .xlsb: kind and size in seven-bit steps."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(data)
    return head + bytes([size & 0x7F | 0x80, size >> 7]) + data


def wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def row(number: int, *cells: bytes, hidden: bool = False) -> bytes:
    head = struct.pack("<IIHBBB", number, 0, 300, 0, 0x10 if hidden else 0, 0) + struct.pack(
        "<I", 0
    )
    return record(ROW, head) + b"".join(cells)


def text_cells(*values: str) -> list[bytes]:
    return [record(TEXT, struct.pack("<II", n, 0) + wide(v)) for n, v in enumerate(values)]


def xlsb(*rows: bytes) -> bytes:
    main = "http://schemas.microsoft.com/office/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    sheets = record(SHEET, struct.pack("<II", 0, 1) + wide("rId1") + wide("Sheet1"))
    used = record(148, struct.pack("<IIII", 0, 99, 0, 9))
    return parts(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r" '
            f'Type="{main}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
            "xl/workbook.bin": record(131) + record(143) + sheets + record(144) + record(132),
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{package}">'
            '<Relationship Id="rId1"'
            f' Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
            "xl/worksheets/sheet1.bin": record(129)
            + used
            + record(145)
            + b"".join(rows)
            + record(146)
            + record(130),
        }
    )


def test_xlsb_with_an_error_and_a_hidden_row(tmp_path: Path) -> None:
    error = record(ERROR, struct.pack("<IIB", 3, 0, 0x2A))
    path = tmp_path / "a.xlsb"
    path.write_bytes(
        xlsb(
            row(0, *text_cells(*HEADS, "Skills")),
            row(1, *text_cells(*ANA), error),
            row(4, *text_cells(*BO, "a; b"), hidden=True),
        )
    )

    result = read_intake(path, IntakeSettings())

    assert [(p.code, p.cell.address) for p in result.problems] == [
        ("error_cell", "D2"),
        ("hidden_row_read", "A5"),
    ]
    ana, bo = result.profiles
    assert ana.state("skills") is FieldState.INVALID
    assert (bo.row.address, bo.skills) == ("A5", ("a", "b"))


def convert(path: Path, to: str) -> Path:
    """The file as LibreOffice saves it."""
    office = shutil.which("soffice")
    assert office, "these tests need LibreOffice (soffice)"
    home = path.parent / "office"
    subprocess.run(
        [
            *(office, f"-env:UserInstallation=file://{home}", "--headless"),
            *("--convert-to", to, "--outdir", str(path.parent / to), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return path.parent / to / f"{path.stem}.{to}"


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
        (*BO, None, "x", None),
    ]
    path.write_bytes(book({"Candidates": rows}, _oddities))

    result = read_intake(convert(path, to), IntakeSettings())

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
    after = read_intake(convert(path, to), IntakeSettings())
    assert after.problems == before.problems == ()
    assert after.profiles == before.profiles


@pytest.mark.heavy
def test_the_blank_workbook_keeps_its_drop_downs_and_notes_in_libreoffice(tmp_path: Path) -> None:
    path = tmp_path / "blank.xlsx"
    new_intake(path)
    sheet = load_workbook(convert(path, "xlsx"))["Candidates"]
    lists = [r for r in sheet.data_validations.dataValidation if r.type == "list"]
    assert len(lists) == sum(1 for c in CANDIDATES if c.choice not in ("", "day"))
    assert all(r.prompt for r in sheet.data_validations.dataValidation)
    assert all(cell.comment for cell in sheet[1][: len(CANDIDATES)])
    assert sheet.protection.sheet
