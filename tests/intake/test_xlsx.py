"""Workbooks of other programs, a little off: they cost at most the cell that is wrong."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl.worksheet import _read_only
from openpyxl.worksheet._reader import WorkSheetParser

from reportgen.domain.fields import FieldState
from reportgen.domain.profile import HourlyRate
from reportgen.errors import IntakeError
from reportgen.intake import read_intake
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.source import Book, open_workbook
from tests.intake.corpus.case import ANA, BO, HEADS, MAIN, RELATIONS, book, inline, raw_xlsx

NOW = datetime(2026, 11, 22, tzinfo=UTC)
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD_ROW = f'<row r="1">{inline(*HEADS, "Rate", "Skills", "Submitted on")}</row>'


def opened(path: Path, content: bytes) -> Book:
    path.write_bytes(content)
    return open_workbook(path, IntakeSettings(), NOW)


def values(book: Book) -> list[list[Any]]:
    return [list(row.cells.values()) for row in book.sheets[0].rows]


def people(
    rows: str, *, strings: Sequence[str] = (), extra: Mapping[str, str | bytes] | None = None
) -> bytes:
    """Ana as `rows` has her, after the headings; Bo below her."""
    bo = f'<row r="9">{inline(*BO)}<c t="n"><v>35</v></c></row>'
    return raw_xlsx(HEAD_ROW + rows + bo, strings=strings, extra=extra)


RATE = '<row r="2">' + inline(*ANA) + '<c r="D2"{}><v>{}</v></c></row>'


@pytest.mark.parametrize(
    ("cells", "rate", "problems"),
    [
        pytest.param(
            RATE.format("", "on request"), None, ["rate_unreadable D2"], id="text for a number"
        ),
        pytest.param(
            RATE.format(' t="n"', "28,50"),
            HourlyRate(Decimal("28.50"), ""),
            [],
            id="a number with a comma",
        ),
        pytest.param(
            RATE.format(' t="s"', "99"), None, ["error_cell D2"], id="a string after the last"
        ),
        pytest.param(
            RATE.format(' t="s"', "-1"), None, ["error_cell D2"], id="a string before the first"
        ),
        pytest.param(RATE.format(' t="s"', ""), None, [], id="a string that is none"),
        pytest.param(
            RATE.format(' t="s"', "").replace("<v></v>", "<v/>"), None, [], id="an empty string"
        ),
    ],
)
def test_a_cell_that_is_not_what_it_says_costs_only_itself(
    cells: str, rate: HourlyRate | None, problems: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(people(cells, strings=["<t>never</t>"]))
    result = read_intake(path, IntakeSettings())
    ana, bo = result.profiles
    assert [f"{p.code} {p.cell.address}" for p in result.problems] == problems
    assert ana.hourly_rate == rate
    assert ana.title == ANA[2]
    assert bo.hourly_rate == HourlyRate(Decimal(35), "")
    if not problems and rate is None:
        assert ana.state("hourly_rate") is FieldState.BLANK


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        pytest.param("Clerk for REF_x005F_x6904_2", "Clerk for REF_x6904_2", id="undone once"),
        pytest.param("Voice _xD83D__xDE00_ Artist", "Voice 😀 Artist", id="an emoji in halves"),
        pytest.param("Voice _xD83D_ Artist", "Voice \ufffd Artist", id="half an emoji"),
        pytest.param("One_x000D_\r\ntwo_x000D_\nthree", "One\ntwo\nthree", id="line ends"),
    ],
)
@pytest.mark.parametrize("kind", ["s", "inlineStr", "str"])
def test_escaped_characters(stored: str, text: str, kind: str, tmp_path: Path) -> None:
    inside = {
        "s": "<v>0</v>",
        "inlineStr": f"<is><t>{stored}</t></is>",
        "str": f"<v>{stored}</v>",
    }
    content = raw_xlsx(f'<row><c t="{kind}">{inside[kind]}</c></row>', strings=[f"<t>{stored}</t>"])
    assert values(opened(tmp_path / "a.xlsx", content)) == [[text]]


def test_escapes_mean_nothing_in_a_csv(tmp_path: Path) -> None:
    assert values(opened(tmp_path / "a.csv", b"Name,Title\nAna,REF_x6904_2\n"))[1] == [
        "Ana",
        "REF_x6904_2",
    ]


def test_references_in_lower_case(tmp_path: Path) -> None:
    row = '<row r="1"><c r="b1"><v>1</v></c><c r="ab1"><v>2</v></c></row>'
    (read,) = opened(tmp_path / "a.xlsx", raw_xlsx(row)).sheets[0].rows
    assert dict(read.cells) == {1: 1.0, 27: 2.0}


def test_an_inline_string_that_carries_a_number_too(tmp_path: Path) -> None:
    row = '<row><c t="inlineStr"><v>4</v><is><r><t>Ana </t></r><r><t>Lima</t></r></is></c></row>'
    assert values(opened(tmp_path / "a.xlsx", raw_xlsx(row))) == [["Ana Lima"]]


def test_days_from_1904_beside_an_extension(tmp_path: Path) -> None:
    workbook = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><workbookPr date1904="1"/>'
        '<x15:workbookPr xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"'
        ' chartTrackingRefBase="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>'
        "</workbook>"
    )
    path = tmp_path / "a.xlsx"
    row = f'<row r="2">{inline(*ANA)}<c r="F2"><v>44634</v></c></row>'
    path.write_bytes(people(row, extra={"xl/workbook.xml": workbook}))
    ana, _ = read_intake(path, IntakeSettings()).profiles
    assert ana.submitted_on == date(2026, 3, 15)


def _listing(*ids: str) -> str:
    sheets = "".join(
        f'<sheet name="Sheet{n}" sheetId="{n}" r:id="{i}"/>' for n, i in enumerate(ids, 1)
    )
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><definedNames><definedName name="_x">'
        f"#REF!</definedName></definedNames><sheets>{sheets}</sheets></workbook>"
    )


def _relations(*targets: str) -> str:
    entries = "".join(
        f'<Relationship Id="rId{n}" Type="{RELATIONS}/worksheet" Target="{target}"/>'
        for n, target in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}">{entries}</Relationships>'


def test_a_sheet_whose_part_is_gone_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    extra = {
        "xl/workbook.xml": _listing("rId1", "rId2"),
        "xl/_rels/workbook.xml.rels": _relations("worksheets/sheet1.xml", "worksheets/gone.xml"),
    }
    path.write_bytes(people(f'<row r="2">{inline(*ANA)}</row>', extra=extra))
    result = read_intake(path, IntakeSettings())
    assert [p.name for p in result.profiles] == [ANA[0], BO[0]]
    assert [(p.code, p.cell.sheet) for p in result.problems] == [("sheet_lost", "Sheet2")]


def test_a_workbook_without_any_of_its_sheets_is_refused(tmp_path: Path) -> None:
    extra = {"xl/_rels/workbook.xml.rels": _relations("worksheets/gone.xml")}
    with pytest.raises(IntakeError, match="damaged"):
        opened(tmp_path / "a.xlsx", raw_xlsx("", extra=extra))


def test_parts_go_by_the_central_directory(tmp_path: Path) -> None:
    """As in Excel: the name in front of the part's own data may be another."""
    content = bytearray(book([HEADS, ANA]))
    name = b"xl/worksheets/sheet1.xml"
    place = content.index(name)
    assert struct.unpack_from("<H", content, place - 4) == (len(name),)
    content[place : place + len(name)] = b"xl/worksheets/SHEET9.xml"
    assert values(opened(tmp_path / "a.xlsx", bytes(content))) == [[*HEADS], [*ANA]]


@pytest.mark.parametrize("declared", ["ISO-8859-1", "windows-1252"])
def test_parts_in_another_encoding(declared: str, tmp_path: Path) -> None:
    part = (
        f'<?xml version="1.0" encoding="{declared}"?><sst xmlns="{MAIN}"><si><t>a</t></si>'
        "<si><t>é</t></si></sst>"
    )
    content = raw_xlsx(
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>',
        extra={"xl/sharedStrings.xml": part.encode("latin-1")},
    )
    assert values(opened(tmp_path / "a.xlsx", content)) == [["a", "é"]]


@pytest.mark.parametrize("veil", ["<!-- {} -->", "<?old {} ?>", "<note><![CDATA[{}]]></note>"])
def test_rows_that_are_not_there(veil: str, tmp_path: Path) -> None:
    row = '<row r="{0}"><c r="A{0}"><v>1</v></c></row>'
    data = row.format(1) + veil.format(row.format(50) * 3) + row.format(60)
    found = opened(tmp_path / "a.xlsx", raw_xlsx(data))
    assert [r.number for r in found.sheets[0].rows] == [1, 60]


def test_many_rows_keep_their_order(tmp_path: Path) -> None:
    rows = [HEADS, *((f"{n} {ANA[0]}", f"{n}{ANA[1]}", BO[2] * 40) for n in range(3_000))]
    rows[1_500] = ("=1+1", *rows[1_500][1:])
    found = opened(tmp_path / "a.xlsx", book({"Candidates": rows}))
    assert [row.number for row in found.sheets[0].rows] == list(range(1, len(rows) + 1))
    assert [row[1] for row in values(found)] == [row[1] for row in rows]


def test_column_settings_without_end_are_refused(tmp_path: Path) -> None:
    settings_of_columns = '<col min="1" max="999" hidden="1"/>' * 20_000
    content = raw_xlsx("", after=f"<cols>{settings_of_columns}</cols>")
    with pytest.raises(IntakeError, match="damaged"):
        opened(tmp_path / "a.xlsx", content)


def test_openpyxl_still_has_the_parser_that_its_read_only_sheets_use() -> None:
    """The one door to a cell's formula, link and fault at once is not a public one."""
    assert {"parse_row", "parse_cell"} <= vars(WorkSheetParser).keys()
    assert WorkSheetParser.__name__ in vars(_read_only)
