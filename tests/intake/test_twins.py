"""Whatever the format, the same workbook gives the same people, states, problems and addresses."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.domain.fields import FieldState
from reportgen.domain.problem import Problem
from reportgen.domain.profile import Profile
from reportgen.intake import read_intake
from reportgen.intake.read import IntakeResult
from reportgen.settings import IntakeLimits, IntakeSettings
from reportgen.spreadsheet.grid import FORMULA_WITHOUT_VALUE, Fault, Sheet, Value
from reportgen.spreadsheet.guard import Tally
from reportgen.spreadsheet.ods import read_ods
from reportgen.spreadsheet.package import Package
from reportgen.spreadsheet.text import clean
from reportgen.spreadsheet.xls import read_xls
from reportgen.spreadsheet.xlsb import read_xlsb
from reportgen.spreadsheet.xlsx import read_xlsx
from tests.intake.corpus.as_xls import xls
from tests.intake.corpus.as_xlsb import xlsb
from tests.intake.corpus.as_xml import ods_of, xlsx
from tests.intake.corpus.case import ANA, HEADS
from tests.intake.corpus.office import convert
from tests.intake.corpus.twins import ERRORS, TWINS, Cell, Twin, rows_of

WRITERS: Mapping[str, Callable[[Twin], bytes]] = {"xls": xls, "ods": ods_of}
# What an .xlsb doesn't show, and so what may be read otherwise from one.
UNSEEN = {"error_cell", "formula_without_value", "hidden_column_read", "hidden_row_read"}
READ_OTHERWISE = {
    "money with a literal sign": {"hourly_rate"},
    "money with a sign of a country": {"hourly_rate"},
    "money with a code": {"hourly_rate"},
    "percentage": {"hourly_rate"},
    "percentage with decimals": {"hourly_rate"},
    "days from 1904": {"timestamp"},
    "formulas written as nought, to be computed": {"hourly_rate"},
    "formulas with results": {"hourly_rate"},
    "links": {"portfolio"},
    "merged heads": {"title", "skills", "linked_accounts"},
}


def read(path: Path, content: bytes) -> IntakeResult:
    path.write_bytes(content)
    return read_intake(path, IntakeSettings())


def told(problems: tuple[Problem, ...]) -> list[Problem]:
    """Problems to compare: only .xlsx and .ods hold a formula as text."""
    return [replace(p, value="") if p.code == FORMULA_WITHOUT_VALUE else p for p in problems]


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("name", TWINS)
def test_a_twin_reads_like_the_xlsx(name: str, kind: str, tmp_path: Path) -> None:
    twin = TWINS[name]
    expected = read(tmp_path / "a.xlsx", xlsx(twin))
    result = read(tmp_path / f"a.{kind}", WRITERS[kind](twin))

    assert result.profiles == expected.profiles
    assert told(result.problems) == told(expected.problems)
    assert [(m.column, m.field, m.how) for m in result.columns] == [
        (m.column, m.field, m.how) for m in expected.columns
    ]
    assert expected.profiles


@pytest.mark.parametrize("name", TWINS)
def test_an_xlsb_gives_what_it_shows_and_blames_nobody(name: str, tmp_path: Path) -> None:
    twin = TWINS[name]
    expected = read(tmp_path / "a.xlsx", xlsx(twin))
    result = read(tmp_path / "a.xlsb", xlsb(twin))

    otherwise = READ_OTHERWISE.get(name, set())
    fields = {f.name for f in dataclass_fields(Profile)} - otherwise - {"sources"}
    assert len(result.profiles) == len(expected.profiles)
    for one, other in zip(result.profiles, expected.profiles, strict=True):
        assert {f: getattr(one, f) for f in fields} == {f: getattr(other, f) for f in fields}
        assert all(one.state(f) is not FieldState.BLANK for f in one.sources)
    assert [p.code for p in result.problems].count("format_shows_less") == 1
    if not otherwise:
        seen = [p for p in result.problems if p.code != "format_shows_less"]
        assert seen == [p for p in expected.problems if p.code not in UNSEEN]


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]))
PLAIN = TEXTS.map(clean).filter(bool) | st.booleans() | st.sampled_from(list(ERRORS))
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(1 << 31), 1 << 31).map(
    float
)
AMOUNTS = st.sampled_from(["0%", "0.00%", "[$€-407] #,##0.00", "#,##0.00 [$GBP]"])
DAYS = st.integers(61 * 4, 2_900_000 * 4).map(lambda quarters: quarters / 4)
CELLS = st.one_of(
    PLAIN.map(Cell),
    NUMBERS.map(Cell),
    st.builds(Cell, NUMBERS, AMOUNTS),
    st.builds(Cell, DAYS, st.sampled_from(["yyyy-mm-dd", "dd/mm/yyyy hh:mm"])),
)
ROWS = st.dictionaries(
    st.integers(1, 400), st.dictionaries(st.integers(0, 30), CELLS, min_size=1), max_size=6
)


@given(rows=ROWS, from_1904=st.booleans())
def test_any_cells_read_alike(rows: dict[int, dict[int, Cell]], *, from_1904: bool) -> None:
    twin = Twin(rows, from_1904=from_1904)
    with Package(io.BytesIO(xlsx(twin))) as package:
        expected = cells_of(read_xlsx(package, tally()))
    assert cells_of(read_xls(xls(twin), tally())) == expected
    assert cells_of(read_xlsb(xlsb(twin), tally())) == as_an_xlsb_shows(expected)
    with ZipFile(io.BytesIO(ods_of(twin))) as archive:
        assert cells_of(read_ods(archive, tally())) == expected
    filled = {(n, c) for n, row in rows.items() for c in row}
    assert {(n, c) for n, c, *_ in expected} == filled


Read = tuple[int, int, str, Value, str]


def as_an_xlsb_shows(cells: list[Read]) -> list[Read]:
    """No errors, and of amounts and percentages only the numbers."""
    shown = [cell for cell in cells if not isinstance(cell[3], Fault)]
    return [
        (row, column, "float", float(value), "") if isinstance(value, float) else cell
        for cell in shown
        for row, column, _, value, _ in [cell]
    ]


def tally() -> Tally:
    return Tally(IntakeLimits())


def cells_of(sheets: tuple[Sheet, ...]) -> list[Read]:
    """Every cell with what sort of value it holds, and its currency."""
    (sheet,) = sheets
    return [
        (row.number, column, type(value).__name__, value, getattr(value, "currency", ""))
        for row in sheet.rows
        for column, value in sorted(row.cells.items())
    ]


FORMATS = (
    *("0", "#,##0.00", "0.00E+00", "# ?/?", "0%", "0.00%", "0.0 %", '0 "hours"', "@"),
    *("h:mm AM/PM", "hh:mm:ss", "[h]:mm:ss", "mm:ss"),
    *("d/m", "mmm-yy", "dd.mm.yyyy", "[$-409]d mmmm yyyy", "[$-F800]dddd, mmmm dd, yyyy"),
    *('"$"#,##0.00', "$#,##0", "\\$#,##0", "[$$-409]#,##0.00", '"$"0"/hr"', "[$USD] #,##0"),
    *("[$€-407] #,##0.00", '#,##0.00\\ "€"', '#,##0.00 "EUR"', '0" USD"', '#,##0 "kr"'),
    *("£#,##0.00", "[$£-809]#,##0.00", "[$₹-4009] #,##0.00", "[$R$-416] #,##0.00", "R$ #,##0"),
    "_-* #,##0.00 [$€-407]_-;\\-* #,##0.00 [$€-407]_-",
    "#,##0.00_);[Red](#,##0.00)",
    "[>100]0;0.0",
)


def _of_all_formats(heading: str, value: float) -> Twin:
    """A person for each format, the number in D under it."""
    people = (
        (f"Ana {letter}", f"ana{number}@example.com", ANA[2], Cell(value, code))
        for number, (letter, code) in enumerate(zip(_LETTERS, FORMATS, strict=False))
    )
    return Twin(rows_of((*HEADS, heading), *people))


_LETTERS = [first + second for first in "ABCDEF" for second in "abcdefgh"]
SAVED = {
    **TWINS,
    "formats of a rate": _of_all_formats("Rate", 61.5),
    "formats of a small rate": _of_all_formats("Rate", 0.25),
    "formats of a date": _of_all_formats("Submitted on", 46_096.0),
}


@pytest.mark.heavy
def test_what_libreoffice_saved_reads_alike_in_every_format(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.xlsx" for number in range(len(SAVED))]
    for path, twin in zip(paths, SAVED.values(), strict=True):
        path.write_bytes(xlsx(twin))
    # It computes formulas anew: so what it saved as .xlsx is what the others are held against.
    saved = {to: convert(to, *paths) for to in ("xlsx", "xls", "ods")}
    for number, name in enumerate(SAVED):
        expected = read_intake(saved["xlsx"][number], IntakeSettings())
        for to in ("xls", "ods"):
            result = read_intake(saved[to][number], IntakeSettings())
            assert result.profiles == expected.profiles, (name, to)
            assert result.problems == expected.problems, (name, to)
