"""One small workbook described once, to be written in every format: its files must read alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from tests.intake.corpus.case import ANA, BO, HEADS

# Formulas: 20+5; the same, to be computed on loading; IF(1,"","x"), as it stands and shared by
# several cells; HYPERLINK("…","See")
SUM, ON_LOAD, EMPTY_IF, SHARED_IF, LINK = "sum", "on load", "empty if", "shared if", "link"
ERRORS = {
    "#NULL!": 0x00,
    "#DIV/0!": 0x07,
    "#VALUE!": 0x0F,
    "#REF!": 0x17,
    "#NAME?": 0x1D,
    "#NUM!": 0x24,
    "#N/A": 0x2A,
}


@dataclass(frozen=True)
class Cell:
    """`value` None: for a formula, one nobody computed. `link` is an address behind the text."""

    value: str | float | bool | None
    format: str = ""
    formula: str = ""
    link: str = ""


@dataclass(frozen=True)
class Twin:
    """One sheet. Rows count from 1, columns from 0; `merged` holds top, left, bottom, right."""

    rows: Mapping[int, Mapping[int, Cell]]
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    hidden: bool = False
    merged: Sequence[tuple[int, int, int, int]] = ()
    from_1904: bool = False
    formats: Sequence[str] = field(init=False)
    strings: Sequence[str] = field(init=False)

    def __post_init__(self) -> None:
        cells = [cell for row in self.rows.values() for cell in row.values()]
        # Style 0 is the plain one; the others follow in the order of their formats.
        formats = dict.fromkeys(cell.format for cell in cells if cell.format)
        object.__setattr__(self, "formats", tuple(formats))
        texts = (c.value for c in cells if isinstance(c.value, str) and not c.formula)
        object.__setattr__(self, "strings", tuple(dict.fromkeys(texts)))

    def style(self, cell: Cell) -> int:
        return self.formats.index(cell.format) + 1 if cell.format else 0


Given = Cell | str | float | bool | None


def rows_of(*rows: Sequence[Given], top: int = 1, left: int = 0) -> dict[int, dict[int, Cell]]:
    """Rows one below the other; None leaves a cell out."""
    return {
        number: {
            column: given if isinstance(given, Cell) else Cell(given)
            for column, given in enumerate(row, left)
            if given is not None
        }
        for number, row in enumerate(rows, top)
    }


def is_error(cell: Cell) -> bool:
    return isinstance(cell.value, str) and cell.value in ERRORS


def serial(day: date, *, from_1904: bool = False) -> float:
    epoch = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001
    moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001
    return (moment - epoch).total_seconds() / 86_400


def _one(heading: str, cell: Given) -> Twin:
    return Twin(rows_of((*HEADS, heading), (*ANA, cell)))


_LONG = "Grüße, I bake 🍰 websites. " * 180
_DAY = serial(date(2026, 3, 15))

TWINS: Mapping[str, Twin] = {
    "plain": Twin(rows_of(HEADS, ANA, BO)),
    "numbers": Twin(
        rows_of(
            ("ID", *HEADS, "Rate", "Over 18", "Video"),
            (4412345678.0, *ANA, 25.5, True, False),
            (-17.0, *BO, 1e-3, False, True),
            (0.07, "Cy Diaz", "cy@example.com", "Writer", 30.25, None, None),
        )
    ),
    "money with a literal sign": _one("Rate", Cell(25.5, '"€"#,##0.00')),
    "money with a sign of a country": _one("Rate", Cell(25.0, "[$€-407] #,##0.00")),
    "money with a code": _one("Rate", Cell(25.0, "#,##0.00 [$GBP]")),
    "percentage": _one("Rate", Cell(0.25, "0%")),
    "percentage with decimals": _one("Rate", Cell(0.255, "0.00%")),
    "a day": _one("Submitted on", Cell(_DAY, "yyyy-mm-dd")),
    "a moment": _one("Timestamp", Cell(_DAY + 0.40625, "dd/mm/yyyy hh:mm")),
    "a day that is only a number": _one("Submitted on", _DAY),
    "a time of day for a rate": _one("Rate", Cell(0.40625, "hh:mm")),
    "days from 1904": Twin(
        rows_of(
            (*HEADS, "Submitted on", "Timestamp"),
            (*ANA, Cell(44634.0, "yyyy-mm-dd"), 44634.0),
        ),
        from_1904=True,
    ),
    "errors": Twin(
        rows_of(
            (*HEADS, "Rate"),
            *(
                (f"Ana {name}", f"ana{number}@example.com", "Baker", text)
                for number, (name, text) in enumerate(zip("ABCDEFG", ERRORS, strict=True))
            ),
        )
    ),
    "errors of formulas": Twin(
        rows_of(
            (*HEADS, "Rate", "Skills"),
            (*ANA, Cell("#DIV/0!", formula=SUM), Cell("#N/A", formula=SUM)),
        )
    ),
    "formulas nobody computed": Twin(
        rows_of((*HEADS, "Rate", "Skills"), (*ANA, Cell(None, formula=SUM), "a; b"))
    ),
    "formulas written as nought, to be computed": _one("Rate", Cell(None, formula=ON_LOAD)),
    "a formula that gives nought": _one("Rate", Cell(0.0, formula=SUM)),
    "formulas with results": Twin(
        rows_of(
            (*HEADS, "Rate", "Video", "Skills", "Country"),
            (
                *ANA,
                Cell(25.0, "[$€-407] #,##0.00", SUM),
                Cell(value=True, formula=SUM),
                Cell("a; b", formula=SUM),
                Cell("", formula=EMPTY_IF),
            ),
        )
    ),
    "only formulas that give nothing": _one("Skills", Cell("", formula=EMPTY_IF)),
    "only a shared formula that gives nothing": _one("Skills", Cell("", formula=SHARED_IF)),
    "links": Twin(
        rows_of(
            (*HEADS, "Portfolio"),
            (*ANA, Cell("My work", link="https://ana.example/work")),
            (*BO, Cell("See", formula=LINK, link="https://bo.example/w")),
        )
    ),
    "hidden row and column": Twin(
        rows_of((*HEADS, "Skills"), (*ANA, "a; b"), (*BO, "c")),
        hidden_rows=frozenset({3}),
        hidden_columns=frozenset({3}),
    ),
    "hidden sheet": Twin(rows_of(HEADS, ANA), hidden=True),
    "merged heads": Twin(
        rows_of(
            ("Name", "Email", "Profile", None), (None, None, "Title", "Skills"), (*ANA, "a; b")
        ),
        merged=((1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3)),
    ),
    "a table at D7": Twin(
        rows_of(HEADS, ANA, top=7, left=3) | rows_of(BO, top=60_000, left=3),
    ),
    "long texts": Twin(rows_of((*HEADS, "Overview"), (*ANA, _LONG), (*BO, "é" + _LONG))),
    "a long result": _one("Overview", Cell(_LONG * 2, formula=SUM)),
}
