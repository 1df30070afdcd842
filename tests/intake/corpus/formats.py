"""Other formats than a well-kept .xlsx: csv of all kinds, ods, Strict OOXML, odd packages."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from reportgen.domain.profile import HourlyRate
from tests.intake.corpus.as_xls import xls
from tests.intake.corpus.as_xlsb import xlsb
from tests.intake.corpus.as_xml import xlsx
from tests.intake.corpus.case import (
    ANA,
    BO,
    HEADS,
    book,
    case,
    csv_bytes,
    inline,
    ods,
    ods_row,
    ods_text,
    raw_xlsx,
)
from tests.intake.corpus.twins import Cell, Twin, rows_of

ROWS = (HEADS, ANA, BO)
PEOPLE = [{"name": "Ana Lima", "at": "A2"}, {"name": "Bo Chen", "at": "A3"}]
ACCENTS = (HEADS, ("Zoë Nuñez", "zoe@example.com", "Café “owner”"))
ZOE = [{"name": "Zoë Nuñez", "title": "Café “owner”"}]
RATE = (
    '<table:table-cell office:value-type="{}" office:value="{}"{}><text:p>x</text:p>'
    "</table:table-cell>"
)
DRAW = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
BOX = (
    '<table:table-cell office:value-type="boolean" office:boolean-value="false"><text:p>FALSE'
    "</text:p></table:table-cell>"
)


def _ods_rate(kind: str, value: str, more: str = "") -> bytes:
    cell = RATE.format(kind, value, more)
    return ods(ods_row(ods_text(*HEADS, "Rate")) + ods_row(ods_text(*ANA), cell))


CASES = [
    case("csv", csv_bytes(ROWS), PEOPLE, file="a.csv"),
    case("csv with semicolons", csv_bytes(ROWS, ";"), PEOPLE, file="a.csv"),
    case("csv with tabs", csv_bytes(ROWS, "\t"), PEOPLE, file="a.tsv"),
    case("csv with a byte order mark", csv_bytes(ACCENTS, ",", "utf-8-sig"), ZOE, file="a.csv"),
    case("csv in UTF-16", csv_bytes(ACCENTS, "\t", "utf-16"), ZOE, file="a.csv"),
    case("csv in UTF-16 without a mark", csv_bytes(ACCENTS, ";", "utf-16-le"), ZOE, file="a.csv"),
    case("csv in Windows-1252", csv_bytes(ACCENTS, ";", "cp1252"), ZOE, file="a.csv"),
    case(
        "csv that names its delimiter",
        b"sep=;\r\n" + csv_bytes(ROWS, ";"),
        [{"at": "A2"}, {"at": "A3"}],
        file="a.csv",
    ),
    case(
        "csv with line breaks and delimiters in cells",
        b"Name,Email,Title,Overview\r\n"
        b'Ana Lima,ana@example.com,"Baker, cook","One\n\nTwo; ""three"""\r\n'
        b"Bo,bo@example.com,x,y\r\n",
        [{"title": "Baker, cook", "overview": 'One\n\nTwo; "three"'}, {"at": "A3"}],
        file="a.csv",
    ),
    case(
        "csv with ragged rows",
        b"Name,Email,Title,Skills\nAna,ana@example.com\n,,,\nBo,bo@example.com,t,s,extra,more\n",
        [{"skills?": "blank"}, {"at": "A4"}],
        file="a.csv",
    ),
    case(
        "csv with an error text",
        csv_bytes([(*HEADS, "Rate"), (*ANA, "#REF!")]),
        [{"hourly_rate?": "invalid"}],
        ["error_cell a!D2"],
        file="a.csv",
    ),
    case("csv named .xls", csv_bytes(ROWS, "\t"), PEOPLE, file="export.xls"),
    case("xlsx named .csv", book(ROWS), PEOPLE, file="export.csv"),
    case("xlsm", book(ROWS), PEOPLE, file="cohort.xlsm"),
    case(
        "Strict OOXML",
        raw_xlsx(
            f'<row r="1">{inline(*HEADS, "Submitted on")}</row><row r="2">{inline(*ANA)}'
            '<c r="D2" t="d"><v>2026-03-15T00:00:00</v></c></row>',
            strict=True,
        ),
        [{"submitted_on": date(2026, 3, 15)}],
    ),
    case(
        "names with a prefix",
        raw_xlsx(
            "",
            extra={
                "xl/worksheets/sheet1.xml": '<x:worksheet xmlns:x="http://schemas.openxmlformats.org'
                '/spreadsheetml/2006/main"><x:sheetData><x:row r="1">'
                + "".join(f'<x:c t="inlineStr"><x:is><x:t>{v}</x:t></x:is></x:c>' for v in HEADS)
                + '</x:row><x:row r="2">'
                + "".join(f'<x:c t="inlineStr"><x:is><x:t>{v}</x:t></x:is></x:c>' for v in ANA)
                + "</x:row></x:sheetData></x:worksheet>"
            },
        ),
        [{"name": "Ana Lima", "at": "A2"}],
    ),
    case(
        "no shared strings, no styles",
        raw_xlsx(
            f'<row r="1">{inline(*HEADS)}</row><row r="2">{inline(*ANA)}</row>',
            extra={"xl/styles.xml": "<styleSheet/>", "xl/sharedStrings.xml": "<sst/>"},
        ),
        [{"name": "Ana Lima"}],
    ),
    case("ods", ods("".join(ods_row(ods_text(*r)) for r in ROWS)), PEOPLE, file="a.ods"),
    case(
        "ods with repeated blank rows and a hidden one",
        ods(
            ods_row(ods_text(*HEADS))
            + ods_row("<table:table-cell/>", attributes=' table:number-rows-repeated="7"')
            + ods_row(ods_text(*ANA), attributes=' table:visibility="collapse"')
            + ods_row("<table:table-cell/>", attributes=' table:number-rows-repeated="1048566"')
        ),
        [{"name": "Ana Lima", "at": "A9"}],
        ["hidden_row_read Sheet1!A9"],
        file="a.ods",
    ),
    case(
        "ods with an error",
        ods(
            ods_row(ods_text(*HEADS, "Rate"))
            + ods_row(
                ods_text(*ANA),
                '<table:table-cell table:formula="of:=1/0" office:value-type="string" '
                'office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>',
            )
        ),
        [{"hourly_rate?": "invalid"}],
        ["error_cell Sheet1!D2"],
        file="a.ods",
    ),
    case(
        "ods with a formula nobody computed",
        ods(
            ods_row(ods_text(*HEADS, "Rate"))
            + ods_row(ods_text(*ANA), '<table:table-cell table:formula="of:=A1"/>')
        ),
        [{"hourly_rate?": "invalid"}],
        ["formula_without_value Sheet1!D2"],
        file="a.ods",
    ),
    case(
        "ods with a currency",
        _ods_rate("currency", "25", ' office:currency="EUR"'),
        [{"hourly_rate": HourlyRate(Decimal("25.00"), "EUR")}],
        file="a.ods",
    ),
    case(
        "ods with a percentage",
        _ods_rate("percentage", "0.25"),
        [{"hourly_rate?": "invalid"}],
        ["rate_unreadable Sheet1!D2"],
        file="a.ods",
    ),
    case(
        "ods with lines, spaces and a link",
        ods(
            ods_row(ods_text(*HEADS, "Overview", "Portfolio"))
            + ods_row(
                ods_text(*ANA),
                '<table:table-cell office:value-type="string"><text:p>One<text:s text:c="2"/>two'
                "</text:p><text:p>Three<text:line-break/>four</text:p></table:table-cell>",
                '<table:table-cell office:value-type="string"><text:p><text:a '
                'xlink:href="https://a.example/w">My work</text:a></text:p></table:table-cell>',
            )
        ),
        [{"overview": "One  two\nThree\nfour", "portfolio.0.url": "https://a.example/w"}],
        file="a.ods",
    ),
    case(
        "ods with a note on a cell",
        ods(
            ods_row(ods_text(*HEADS))
            + ods_row(
                ods_text("Ana Lima"),
                '<table:table-cell office:value-type="string"><office:annotation><text:p>check'
                "</text:p></office:annotation><text:p>ana@example.com</text:p></table:table-cell>",
                ods_text("Baker"),
            )
        ),
        [{"email": "ana@example.com"}],
        file="a.ods",
    ),
    case(
        "ods with an error in another language",
        ods(
            ods_row(ods_text(*HEADS, "Rate"))
            + ods_row(
                ods_text(*ANA),
                '<table:table-cell table:formula="of:=1/0" office:value-type="string" '
                'office:string-value="" calcext:value-type="error" '
                'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:'
                'xmlns:calcext:1.0"><text:p>#WERT!</text:p></table:table-cell>',
            )
        ),
        [{"hourly_rate?": "invalid"}],
        ["error_cell Sheet1!D2"],
        file="a.ods",
    ),
    case(
        "ods with a sign in the format",
        ods(
            ods_row(ods_text(*HEADS, "Rate"))
            + ods_row(
                ods_text(*ANA),
                '<table:table-cell office:value-type="float" office:value="25"><text:p>$25/hr'
                "</text:p></table:table-cell>",
            )
        ),
        [{"hourly_rate": HourlyRate(Decimal("25.00"), "USD")}],
        file="a.ods",
    ),
    case(
        "ods with a formula and a number nobody computed",
        ods(
            ods_row(ods_text(*HEADS, "Rate"))
            + ods_row(
                ods_text(*ANA),
                '<table:table-cell table:formula="of:=[.A1]*2" office:value-type="float"/>',
            )
        ),
        [{"hourly_rate?": "invalid"}],
        ["formula_without_value Sheet1!D2"],
        file="a.ods",
    ),
    case(
        "ods with a text that isn't shown",
        ods(
            ods_row(ods_text(*HEADS))
            + ods_row(
                ods_text(*ANA[:2]),
                '<table:table-cell office:value-type="string" office:string-value="Baker"/>',
            )
        ),
        [{"title": "Baker"}],
        file="a.ods",
    ),
    case(
        "ods with a text box over a cell",
        ods(
            f"<table:shapes {DRAW}><draw:frame><draw:text-box><text:p>Logo</text:p></draw:text-box>"
            "</draw:frame></table:shapes>"
            + ods_row(ods_text(*HEADS, "Skills"))
            + ods_row(
                ods_text(*ANA),
                f"<table:table-cell><draw:custom-shape {DRAW}><text:p>Look here</text:p>"
                "</draw:custom-shape></table:table-cell>",
            )
        ),
        [{"skills?": "blank"}],
        file="a.ods",
    ),
    case(
        "ods with unticked boxes down to the last row",
        ods(
            ods_row(ods_text(*HEADS, "Video"))
            + ods_row(ods_text(*ANA), BOX)
            + ods_row(
                *["<table:table-cell/>"] * 3,
                BOX,
                attributes=' table:number-rows-repeated="1048574"',
            )
        ),
        [{"video": False}],
        file="a.ods",
    ),
    case(
        "money with a bare sign",
        xlsx(Twin(rows_of((*HEADS, "Rate"), (*ANA, Cell(25.0, "£#,##0.00"))))),
        [{"hourly_rate": HourlyRate(Decimal("25.00"), "GBP")}],
    ),
    case(
        "money with a sign of two letters, .xls",
        xls(Twin(rows_of((*HEADS, "Rate"), (*ANA, Cell(25.0, "[$R$-416] #,##0.00"))))),
        [{"hourly_rate": HourlyRate(Decimal("25.00"), "BRL")}],
        file="a.xls",
    ),
    case(
        "an .xlsb, whose formats, errors and links nobody sees",
        xlsb(
            Twin(
                rows_of(
                    (*HEADS, "Rate", "Submitted on", "Skills", "Portfolio", "Overview"),
                    (
                        *ANA,
                        Cell(25.0, "#,##0.00 [$GBP]"),
                        Cell(44_634.0, "yyyy-mm-dd"),
                        "#N/A",
                        Cell("My work", link="https://ana.example/work"),
                    ),
                ),
                from_1904=True,
                hidden_rows=frozenset({2}),
            )
        ),
        [
            {
                "hourly_rate": HourlyRate(Decimal("25.00"), ""),
                "submitted_on": date(2026, 3, 15),
                "skills?": "absent",
                "overview?": "absent",
                "portfolio.0.title": "My work",
            }
        ],
        ["format_shows_less Sheet1!A1"],
        file="a.xlsb",
    ),
]
