"""Text tables: what was written comes back, whatever the delimiter, encoding and content."""

from __future__ import annotations

import csv
import io
import tracemalloc

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reportgen.settings import IntakeLimits
from reportgen.spreadsheet.delimited import DELIMITERS, mended_records, read_delimited
from reportgen.spreadsheet.grid import Value
from reportgen.spreadsheet.guard import Tally, TooLargeError
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xml import DamagedError

# Letters of many scripts, and all that a table is made of.
LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])
TEXTS = st.text(st.sampled_from(',;\t|"\r\n =@a') | LETTERS, max_size=30)
NAMES = ("Name", "Email", "Title", "Overview")


def cells_of(content: bytes) -> list[dict[int, Value]]:
    (sheet,) = read_delimited(io.BytesIO(content), "a", Tally(IntakeLimits()))
    return [dict(row.cells) for row in sheet.rows]


def written(rows: list[list[str]], delimiter: str) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    return stream.getvalue()


@given(
    rows=st.lists(st.lists(TEXTS, min_size=4, max_size=4), max_size=5),
    delimiter=st.sampled_from(DELIMITERS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
@example(rows=[['"', "", "", ",,,"]], delimiter=";", encoding="utf-8")
def test_a_table_comes_back(rows: list[list[str]], delimiter: str, encoding: str) -> None:
    expected = [
        {n: text for n, raw in enumerate(row) if (text := clean(raw))} for row in [NAMES, *rows]
    ]
    if any(text[:2] == '="' for row in expected for text in row.values()):
        return  # kept from being a number: the quotation marks go
    content = written([list(NAMES), *rows], delimiter).encode(encoding)
    assert cells_of(content) == [row for row in expected if row]


@given(
    rows=st.lists(st.lists(TEXTS, min_size=1, max_size=4), max_size=5),
    delimiter=st.sampled_from(DELIMITERS),
)
@example(rows=[['x"', "", '""'], ["a\r\n\r\nb"]], delimiter=",")
def test_mending_leaves_alone_what_is_whole(rows: list[list[str]], delimiter: str) -> None:
    text = written(rows, delimiter)
    plain = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert list(mended_records(text, delimiter)) == plain


@given(text=TEXTS | st.text(max_size=60), delimiter=st.sampled_from(DELIMITERS))
def test_mending_loses_no_letter(text: str, delimiter: str) -> None:
    """Of any text, however its marks stand: all but delimiters, spaces, line ends and marks."""
    read = "".join(
        field if isinstance(field, str) else field.text
        for record in mended_records(text, delimiter)
        for field in record
    )
    assert kept(read, delimiter) == kept(text, delimiter)


def kept(text: str, delimiter: str) -> str:
    return "".join(c for c in clean(text) if c.isalnum() and c != delimiter)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"Name,Email,Title\n" + b'"a,' * 5_000, id="a mark before every cell"),
        pytest.param(b'Name,Email,Title\n"a\n' + b'"b\n' * 5_000, id="a mark before every line"),
        pytest.param(b"Name,Email,Title\nAna" + bytes(600) + b"\n", id="a hole"),
    ],
)
def test_a_text_that_cannot_be_a_table(content: bytes) -> None:
    with pytest.raises(DamagedError):
        cells_of(content)


@pytest.mark.parametrize("told", ["", '"'], ids=["rows", "an open quotation mark before them"])
def test_a_text_of_too_many_lines_is_refused_before_its_rows_are_kept(told: str) -> None:
    """Kept until then, they took thirty times as much memory as the text."""
    content = f"Name,Email,Title\nAna,a@a.example,{told}".encode() + b"a,b;c\n" * 12_000
    tracemalloc.start()
    try:
        with pytest.raises(TooLargeError, match="more than 10,000 rows"):
            read_delimited(io.BytesIO(content), "a", Tally(IntakeLimits(rows=10_000)))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 15 * len(content)
