"""Sheets of cells as every reader hands them over, whatever the file they came from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that holds no value: an error (`#N/A`), or a formula nobody has computed yet."""

    code: str
    text: str


ERROR_CELL = "error_cell"
FORMULA_WITHOUT_VALUE = "formula_without_value"
TEXT_TOO_LONG = "text_too_long"
LONGEST_TEXT = 1 << 16  # Excel's cells hold half of it, Google's three quarters
_SHOWN = 200  # characters of a longer one


class Percent(float):
    """A number that the sheet shows as a percentage: 0.25 stands there as “25%”."""


class Money(float):
    """A number whose cell format shows a currency beside it."""

    currency: str

    def __new__(cls, value: float, currency: str) -> Money:
        money = super().__new__(cls, value)
        money.currency = currency
        return money

    def __getnewargs__(self) -> tuple[float, str]:  # type: ignore[override]  # a float has one
        return float(self), self.currency


# Texts are cleaned (see `text.clean`) and never empty: a cell of white space is no cell.
Value = str | float | bool | datetime | Fault


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row with content. `number` counts from 1, `cells` by column from 0; empty ones lack."""

    number: int
    cells: Mapping[int, Value]
    hidden: bool = False


def bounded(rows: tuple[GridRow, ...]) -> tuple[GridRow, ...]:
    """The rows, each text that is longer than a cell can hold as a fault: a file, not an answer."""
    return tuple(
        replace(row, cells={c: _bounded(value) for c, value in row.cells.items()})
        if any(type(v) is str and len(v) > LONGEST_TEXT for v in row.cells.values())
        else row
        for row in rows
    )


def _bounded(value: Value) -> Value:
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        return Fault(TEXT_TOO_LONG, value[:_SHOWN])
    return value


@dataclass(frozen=True, slots=True)
class Area:
    """A merged area, rows from 1 and columns from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """What staff should know of a text's encoding; `code` is a problem's, `word` read by it."""

    code: str
    encoding: str
    word: str
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, its rows in order. `links` are addresses that hide behind a cell's text."""

    name: str
    rows: tuple[GridRow, ...]
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[Area, ...] = ()
    links: Mapping[tuple[int, int], str] = field(default_factory=dict)
    from_1904: bool = False  # whether plain numbers that mean days count from 1904
    # Errors, links, formats and what is hidden don't show: an empty cell may hold something.
    partial: bool = False
    doubt: Doubt | None = None
    lost: bool = False  # the workbook lists it, and nothing of it is there


# Errors as spreadsheet programs write them in any language, `#VALUE!`, `#WERT!`, `#¿NOMBRE?`; those
# that end in no sign; a number too wide for its column; what Google shows while it computes.
_ERROR_TEXT = re.compile(
    r"#[¡¿]?[^\W\d_][\w/'’]{0,15}[!?]"
    r"|#(?:N/A|N/D|NV|YOK|Н/Д|I/T|N/B|NIET BESCHIKBAAR|HIÁNYZIK|NENÍ K DISPOZICI)"
    r"|#{4,}|Err:\d{3}"
)
_COMPUTING = re.compile(
    r"(?:loading|cargando|carregando|a carregar|chargement|wird geladen|caricamento|yükleniyor"
    r"|загрузка|завантаження|wczytywanie|ładowanie|memuat|đang tải|جارٍ التحميل|جار التحميل"
    r"|लोड हो रहा है|লোড হচ্ছে|لوڈ ہو رہا ہے|naglo-load|inapakia)\s*(?:…|\.{2,3})",
    re.IGNORECASE,
)


def is_error_text(text: str) -> bool:
    """Whether a text is how spreadsheets write an error: so it stands in .csv and .ods files."""
    if text[:1] in ("#", "E"):
        shouted = text.startswith("E") or text == text.upper()  # “#wow!” is somebody's own
        return shouted and _ERROR_TEXT.fullmatch(text) is not None
    return text.endswith(("…", "..")) and _COMPUTING.fullmatch(text) is not None


@lru_cache(maxsize=20_000)
def column_letter(column: int) -> str:
    """Excel's letters for a column counted from 0: 0 is `A`, 26 is `AA`."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """Excel's address of a cell: row from 1, column from 0."""
    return f"{column_letter(column)}{row}"


@lru_cache(maxsize=20_000)
def column_index(letters: str) -> int:
    """The column, counted from 0, that Excel's letters name."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
