"""Rows and strings taken by a pattern come to what the XML parser makes of them."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.errors import IntakeError
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.source import Book, open_workbook
from tests.intake.corpus.case import ANA, BO, HEADS, Case, book, raw_xlsx
from tests.intake.test_corpus import CORPUS

NOW = datetime(2026, 11, 22, tzinfo=UTC)
DECLARATION = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>)?")


def opened(path: Path, content: bytes) -> Book | str:
    path.write_bytes(content)
    try:
        return open_workbook(path, IntakeSettings(), NOW)
    except IntakeError as error:
        return str(error)


def read(path: Path, content: bytes) -> object:
    found = opened(path, content)
    return found.sheets if isinstance(found, Book) else found


def parsed_only(content: bytes) -> bytes:
    """The same file with a comment in front of every sheet and of the strings.

    Behind a comment nothing is taken by a pattern.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if "worksheets/" in name or "sharedStrings" in name:
                part = DECLARATION.sub(lambda m: m[0] + b"<!-- -->", part, count=1)
            new.writestr(name, part)
    return stream.getvalue()


WORKBOOKS = [
    pytest.param(param.values[0], id=param.id)
    for param in CORPUS
    if isinstance(case := param.values[0], Case) and case.content.startswith(b"PK")
    if b"xl/worksheets/sheet1.xml" in case.content
]


@pytest.mark.parametrize("case", WORKBOOKS)
def test_every_workbook_of_the_corpus(case: Case, tmp_path: Path) -> None:
    veiled = parsed_only(case.content)
    assert veiled != case.content
    assert read(tmp_path / "a.xlsx", case.content) == read(tmp_path / "a.xlsx", veiled)


def cell(value: str, attributes: str = "") -> str:
    return f'<c r="{{at}}"{attributes}><v>{value}</v></c>'


CELLS = st.sampled_from(
    [
        cell("0", ' t="s"'),
        cell("1", ' s="1" t="s"'),
        cell("2", ' t="s"'),
        cell("3", ' t="s"'),
        cell("42"),
        cell("-1.5e3", ' t="n"'),
        cell("46000.25", ' s="1"'),
        cell("0.25", ' s="2"'),
        cell("25", ' s="3"'),
        cell("7", ' s="99"'),
        cell("1", ' t="b"'),
        cell("0", ' s="1" t="b"'),
        cell("#N/A", ' t="e"'),
        cell("a &amp; b", ' t="str"'),
        cell("2026-11-22", ' t="d"'),
        cell("1", ' t="s" s="1"'),
        cell(" 1 ", ' t="s"'),
        cell("", ' t="s"').replace("<v></v>", "<v/>"),
        cell(""),
        cell("", ' t="b"'),
        '<c r="{at}" s="1"/>',
        '<c r="{at}"></c>',
        "<c><v>5</v></c>",
        '<c r="{at}"><f>1+1</f><v>2</v></c>',
        '<c r="{at}"><f>1+1</f></c>',
        '<c r="{at}" t="inlineStr"><is><t>in line é</t></is></c>',
        '<x:c r="{at}"><x:v>8</x:v></x:c>',
        "<!-- <c r='A9'><v>1</v></c> -->",
        "\n  ",
        "<extLst/>",
    ]
)
IN_A_COMMENT = "<!-- " + '<row r="50"><c r="A50"><v>1</v></c></row>' * 3 + " -->"
ROWS = st.tuples(
    st.sampled_from(['<row r="{n}">', '<row r="{n}" spans="1:3">', '<row r="{n}" hidden="1">'])
    | st.sampled_from(["<row>", '<row r="{n}" ht="20" customHeight="1">', '<x:row r="{n}">'])
    | st.sampled_from(
        ['<row r="9{n}" s="1"/><row r="{n}">', '\n<row r="{n}">', IN_A_COMMENT + "<row>"]
    ),
    st.lists(CELLS, max_size=5),
)
STYLES = (
    '<numFmts><numFmt numFmtId="170" formatCode="[$€-2] #,##0.00"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs>'
)
STRINGS = [
    "<t>plain</t>",
    '<t xml:space="preserve"> spaced </t>',
    "<r><t>rich </t></r><r><t>text</t></r>",
    "<t></t>",
]


def sheet_data(rows: list[tuple[str, list[str]]]) -> str:
    parts = []
    for number, (opening, cells) in enumerate(rows, 2):
        letters = ("A", "B", "D", "Z", "AA")
        inside = "".join(
            c.replace("{at}", f"{column}{number}")
            for column, c in zip(letters, cells, strict=False)
        )
        closing = "</x:row>" if "<x:row" in opening else "</row>"
        parts.append(opening.replace("{n}", str(number)) + inside + closing)
    return "".join(parts)


@settings(deadline=None, max_examples=300)
@given(rows=st.lists(ROWS, max_size=8))
def test_every_shape_of_row(rows: list[tuple[str, list[str]]], path_of_mine: Path) -> None:
    content = raw_xlsx(sheet_data(rows), strings=STRINGS, styles=STYLES)
    assert read(path_of_mine, content) == read(path_of_mine, parsed_only(content))


@settings(deadline=None, max_examples=200)
@given(
    strings=st.lists(
        st.sampled_from(
            [*STRINGS, "<t>R&amp;D</t>", "<t>a\nb</t>", "<t/>", "<t>é 中</t>", "<t>_x000D_</t>"]
        )
        | st.sampled_from(
            ["<!-- </si> --><t>x</t>", "\n<t>y</t>\n", "<rPh><t>r</t></rPh><t>z</t>"]
        ),
        min_size=1,
        max_size=6,
    )
)
def test_every_shape_of_string(strings: list[str], path_of_mine: Path) -> None:
    cells = "".join(f'<c t="s"><v>{n}</v></c>' for n in range(len(strings)))
    content = raw_xlsx(f"<row>{cells}</row>", strings=strings)
    assert read(path_of_mine, content) == read(path_of_mine, parsed_only(content))


@pytest.fixture(scope="module")
def path_of_mine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rows") / "a.xlsx"


@pytest.mark.parametrize("declared", ["ISO-8859-1", "windows-1252"])
def test_other_encodings_go_to_the_parser(declared: str, tmp_path: Path) -> None:
    part = (
        f'<?xml version="1.0" encoding="{declared}"?><sst><si><t>a</t></si><si><t>é</t></si></sst>'
    )
    content = raw_xlsx(
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>',
        extra={"xl/sharedStrings.xml": part.encode("latin-1")},
    )
    found = opened(tmp_path / "a.xlsx", content)
    assert isinstance(found, Book)
    assert list(found.sheets[0].rows[0].cells.values()) == ["a", "é"]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(
            '<row r="2"><c r="A2" t="s"><v>-1</v></c></row>', id="a string before the first"
        ),
        pytest.param('<row r="2"><c r="A2" t="s"><v>9</v></c></row>', id="a string after the last"),
        pytest.param('<row r="2"><c r="A2"><v>1e</v></c></row>', id="half a number"),
    ],
)
def test_what_points_nowhere_is_damaged(data: str, tmp_path: Path) -> None:
    first = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    found = opened(tmp_path / "a.xlsx", raw_xlsx(first + data, strings=STRINGS))
    assert isinstance(found, str)
    assert "damaged" in found


@pytest.mark.parametrize("veil", ["<!-- {} -->", "<?old {} ?>", "<note><![CDATA[{}]]></note>"])
def test_rows_that_are_not_there(veil: str, tmp_path: Path) -> None:
    row = '<row r="{0}"><c r="A{0}"><v>1</v></c></row>'
    data = row.format(1) + veil.format(row.format(50) * 3) + row.format(60)
    found = opened(tmp_path / "a.xlsx", raw_xlsx(data))
    assert isinstance(found, Book)
    assert [r.number for r in found.sheets[0].rows] == [1, 60]


def test_rows_across_many_pieces_keep_their_order(tmp_path: Path) -> None:
    """Long enough for several reads, with a row in between that only the parser understands."""
    rows = [HEADS, *((f"{n} {ANA[0]}", f"{n}{ANA[1]}", BO[2] * 40) for n in range(30_000))]
    rows[15_000] = ("=1+1", *rows[15_000][1:])
    content = book({"Candidates": rows})
    found = opened(tmp_path / "a.xlsx", content)
    assert isinstance(found, Book)
    assert [row.number for row in found.sheets[0].rows] == list(range(1, len(rows) + 1))
    assert found.sheets == read(tmp_path / "a.xlsx", parsed_only(content))


def test_column_settings_without_end_are_refused(tmp_path: Path) -> None:
    settings_of_columns = '<col min="1" max="999" hidden="1"/>' * 20_000
    found = opened(tmp_path / "a.xlsx", raw_xlsx("", after=f"<cols>{settings_of_columns}</cols>"))
    assert isinstance(found, str)
    assert "damaged" in found
