"""What a case of the corpus is, and how its files are built."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.settings import IntakeSettings

Rows = Sequence[Sequence[Any]]
HEADS = ("Name", "Email", "Title")
ANA = ("Ana Lima", "ana@example.com", "Baker of websites")
BO = ("Bo Chen", "bo@example.com", "Data analyst")


@dataclass(frozen=True)
class Case:
    """A file, and everything it must give: people in order, `code Sheet!A1` for each problem."""

    file: str
    content: bytes
    people: Sequence[Mapping[str, Any]] = ()
    problems: Sequence[str] = ()
    settings: IntakeSettings = field(default_factory=IntakeSettings)


def case(
    name: str,
    content: bytes,
    people: Sequence[Mapping[str, Any]] = (),
    problems: Sequence[str] = (),
    file: str = "cohort.xlsx",
    **settings: Any,
) -> Any:
    """A parameter of the corpus, `name` its readable id."""
    given = IntakeSettings.model_validate(settings)
    return pytest.param(Case(file, content, people, problems, given), id=name)


def book(
    sheets: Mapping[str, Rows] | Rows, tweak: Callable[[Worksheet], object] | None = None
) -> bytes:
    """An .xlsx from rows; `tweak` may change the first sheet. Rows alone go to `Sheet1`."""
    named = sheets if isinstance(sheets, Mapping) else {"Sheet1": sheets}
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for title, rows in named.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    if tweak is not None:
        tweak(workbook.worksheets[0])
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def one(heading: str, value: Any, tweak: Callable[[Worksheet], object] | None = None) -> bytes:
    """Ana alone with one more column, D: its value stands in D2."""
    return book([(*HEADS, heading), (*ANA, value)], tweak)


def parts(entries: Mapping[str, str | bytes]) -> bytes:
    """A zip with these entries."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in entries.items():
            archive.writestr(path, content)
    return stream.getvalue()


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def raw_xlsx(
    sheet_data: str,
    *,
    strings: Sequence[str] = (),
    styles: str = "",
    workbook_properties: str = "",
    strict: bool = False,
    after: str = "",
    extra: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """An .xlsx by hand: `sheet_data` is what stands in <sheetData>, `after` what follows it."""
    main, relations = (STRICT, STRICT_RELATIONS) if strict else (MAIN, RELATIONS)
    rel = '<Relationship Id="{}" Type="{}/{}" Target="{}"/>'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    items = "".join(f"<si>{s}</si>" for s in strings)
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}">'
        + rel.format("rId1", relations, "officeDocument", "xl/workbook.xml")
        + "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}">{workbook_properties}'
        '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}">'
        + rel.format("rId1", relations, "worksheet", "worksheets/sheet1.xml")
        + rel.format("rId2", relations, "sharedStrings", "/xl/sharedStrings.xml")
        + rel.format("rId3", relations, "styles", "styles.xml")
        + "</Relationships>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}" xmlns:r="{relations}">'
        f"<sheetData>{sheet_data}</sheetData>{after}</worksheet>",
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{items}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
    }
    return parts(files | dict(extra or {}))


def inline(*values: str) -> str:
    """Cells with inline text and without addresses."""
    return "".join(f'<c t="inlineStr"><is><t>{escape(v)}</t></is></c>' for v in values)


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"


def ods(
    rows: str, *, name: str = "Sheet1", styles: str = "", table: str = "", before: str = ""
) -> bytes:
    """An .ods by hand: `rows` is what stands in the table, `before` in front of it."""
    names = "".join(
        f' xmlns:{prefix}="{OFFICE}{prefix}:1.0"' for prefix in ("office", "table", "text", "style")
    )
    content = (
        f'<office:document-content{names} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>"
        f'<office:spreadsheet>{before}<table:table table:name="{name}"{table}>{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return parts(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content,
            "META-INF/manifest.xml": "<manifest/>",
        }
    )


def ods_row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row{attributes}>{''.join(cells)}</table:table-row>"


def ods_text(*values: str) -> str:
    """Text cells."""
    return "".join(
        f'<table:table-cell office:value-type="string"><text:p>{escape(v)}</text:p>'
        "</table:table-cell>"
        for v in values
    )


def csv_bytes(rows: Rows, delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    lines = [delimiter.join(str(v) for v in row) for row in rows]
    return "\r\n".join(lines).encode(encoding)
