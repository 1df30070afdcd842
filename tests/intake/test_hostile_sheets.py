"""Workbooks with more in them than a sheet: read for their cells, or refused; never followed."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from reportgen.errors import IntakeError
from reportgen.intake import IntakeResult, read_intake
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import ANA, HEADS, inline, raw_xlsx
from tests.run.payloads import bait

PEOPLE = f'<row r="1">{inline(*HEADS)}</row><row r="2">{inline(*ANA)}</row>'
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships"


def read(path: Path, content: bytes, **limits: int) -> IntakeResult:
    path.write_bytes(content)
    return read_intake(path, IntakeSettings.model_validate({"limits": limits}))


def relation(kind: str, target: str, mode: str = "External") -> str:
    return f'<Relationship Id="r9" Type="{kind}" Target="{target}" TargetMode="{mode}"/>'


def relations(*items: str) -> str:
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{package}">{"".join(items)}</Relationships>'


def test_what_lies_beside_the_cells_is_neither_opened_nor_asked_for(tmp_path: Path) -> None:
    """Links to other files, macros, embedded objects, data connections, pictures from elsewhere."""
    with bait(tmp_path) as set_out:
        link = relation(f"{OFFICE}/externalLinkPath", f"{set_out.web}/book.xlsx")
        secret = relation(f"{OFFICE}/image", set_out.secret.as_uri())
        extra: dict[str, str | bytes] = {
            "xl/externalLinks/externalLink1.xml": f'<externalLink xmlns="{NAMESPACE}"/>',
            "xl/externalLinks/_rels/externalLink1.xml.rels": relations(link),
            "xl/worksheets/_rels/sheet1.xml.rels": relations(secret),
            "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
            "xl/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0" + bytes(504),
            "xl/connections.xml": f'<connections xmlns="{NAMESPACE}"><connection id="1" name="a" '
            f'type="4"><webPr url="{set_out.web}/data"/></connection></connections>',
            "xl/queryTables/queryTable1.xml": f'<queryTable xmlns="{NAMESPACE}" name="q"/>',
        }
        linked = "<c r=\"D3\"><f>[1]!x+cmd|'/c calc'!A0</f><v>7</v></c>"
        dde = f'<row r="3">{inline(*ANA)}{linked}</row>'
        result = read(tmp_path / "a.xlsm", raw_xlsx(PEOPLE + dde, extra=extra))
        assert set_out.asked == []
    assert [p.name for p in result.profiles] == [ANA[0]]


ENCODINGS = ["oTF-8", "UTm-8", "x-unknown", "utf-7", "unicode_escape", "idna", "rot13"]
PARTS = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml"]


@pytest.mark.filterwarnings("ignore:invalid escape:DeprecationWarning")
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_encoding_that_nobody_knows_is_damage(tmp_path: Path, encoding: str) -> None:
    whole = tmp_path / "whole.xlsx"
    whole.write_bytes(raw_xlsx(PEOPLE))
    with ZipFile(whole) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    refused: list[str] = []
    for part in (*PARTS, "xl/worksheets/sheet1.xml"):
        odd = f'<?xml version="1.0" encoding="{encoding}"?>{texts[part]}'
        try:
            read(tmp_path / "a.xlsx", raw_xlsx(PEOPLE, extra={part: odd}))
        except IntakeError as error:
            refused.append(str(error))
    assert all("damaged" in said for said in refused)


DEEP = "<a>" * 200_000 + "</a>" * 200_000


@pytest.mark.heavy
@pytest.mark.parametrize("part", [*PARTS, "xl/worksheets/sheet1.xml"])
def test_xml_without_a_floor_is_refused_or_passed_over(tmp_path: Path, part: str) -> None:
    deep = f'<worksheet xmlns="{NAMESPACE}">{DEEP}</worksheet>'
    try:
        read(tmp_path / "a.xlsx", raw_xlsx(PEOPLE, extra={part: deep}), ratio=10_000)
    except IntakeError:
        return
    assert part not in ("xl/worksheets/sheet1.xml", "xl/workbook.xml")


def test_a_cell_of_a_megabyte_costs_its_field(tmp_path: Path) -> None:
    row = f'<row r="2">{inline(*ANA, "x" * (1 << 20))}</row>'
    heads = f'<row r="1">{inline(*HEADS, "Overview")}</row>'
    result = read(tmp_path / "a.xlsx", raw_xlsx(heads + row), ratio=10_000)
    assert len(result.profiles) == 1
    assert [p.code for p in result.problems if p.code.startswith("text_")] == ["text_too_long"]


@pytest.mark.heavy
def test_a_million_blank_rows_hide_nobody(tmp_path: Path) -> None:
    blank = "".join(f'<row r="{n}"/>' for n in range(3, 1_048_576))
    last = f'<row r="1048576">{inline(*ANA)}</row>'
    content = raw_xlsx(PEOPLE + blank + last)
    result = read(tmp_path / "a.xlsx", content, ratio=10_000)
    assert len(result.profiles) == 1
    assert any(p.code == "row_superseded" for p in result.problems)
