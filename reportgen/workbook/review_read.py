"""Reading `Review` back, whatever staff have done to it: sorted, filtered, moved, inserted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.utils import coordinate_to_tuple, get_column_letter
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.xml.functions import iterparse

from reportgen.domain.fields import CellRef
from reportgen.domain.outcome import Override
from reportgen.domain.problem import Effect, Problem
from reportgen.errors import FileError
from reportgen.workbook.cells import ROW_LIMIT, cell_text
from reportgen.workbook.review import TITLE
from reportgen.workbook.review_labels import Meanings
from reportgen.workbook.review_sheet import Leftover, OverrideRow, PersonRow, ReviewSheet

HEAD_WITHIN = 60  # rows; staff may insert some above
PEOPLE_COLUMNS = ("id", "release", "note")
OVERRIDE_COLUMNS = ("override_id", "override_check", "override_status", "override_reason")

Row = Sequence[Any]


def read_review(data: bytes, meanings: Meanings) -> ReviewSheet:
    """What staff wrote in a workbook; the sheet is read as it is saved, hidden rows included.

    The workbook's own labels tell the columns apart, then `meanings`. Raises FileError when the
    bytes can't be read as a workbook; all else is a problem in the result. A damaged one may also
    take forever, or all memory: read it in a worker.
    """
    try:
        return _read(data, meanings)
    except Exception as error:
        # What a damaged workbook raises is as good as endless: openpyxl reads whatever it is given.
        raise FileError(f"not a workbook that can be read: {type(error).__name__}") from error


def _read(data: bytes, meanings: Meanings) -> ReviewSheet:
    workbook = load_workbook(BytesIO(data), read_only=True, data_only=True)
    meanings = meanings.with_labels(properties_of(workbook))
    for title in sorted(workbook.sheetnames, key=lambda title: title != TITLE):
        sheet = workbook[title]
        if not isinstance(sheet, ReadOnlyWorksheet):
            continue  # a chart sheet
        _check_order(sheet)
        sheet.reset_dimensions()  # programs write wrong ones
        rows = sheet.iter_rows(values_only=True)
        head, columns = _head(rows, meanings)
        if columns:
            reading = _Reading(title, meanings, columns, _uncomputed(data, title, columns))
            return reading.read(rows, head + 1)
    missing = Problem("review_missing", Effect.NOTED, CellRef(TITLE, 0, ""))
    return ReviewSheet(problems=(missing,), complete=False, releases=False)


def _check_order(sheet: ReadOnlyWorksheet) -> None:
    """Raise ValueError where a row or cell stands where it can't be.

    openpyxl passes over every row that comes after a higher number, and makes up all that are
    missing before one, a billion of them if need be.
    """
    number = column = 0
    with sheet._get_source() as source:  # type: ignore[attr-defined]  # not in the stubs
        for event, element in iterparse(source, events=("start", "end")):
            tag = element.tag.rpartition("}")[2]
            if tag == "row" and event == "end":
                element.clear()
            elif tag == "row":
                before, column = number, 0
                number = int(float(element.get("r", number + 1)))
                if not before < number <= ROW_LIMIT:
                    raise ValueError("rows out of their order")
            elif tag == "c" and event == "start":
                before = column
                row, column = coordinate_to_tuple(element.get("r") or _address(before + 1, number))
                if row != number or column <= before:
                    raise ValueError("cells out of their order")


def _uncomputed(data: bytes, title: str, columns: Mapping[str, int]) -> Mapping[int, str]:
    """By row: a formula in the place of a release that nothing has computed yet."""
    if "release" not in columns:
        return {}
    column = columns["release"] + 1
    sheet = load_workbook(BytesIO(data), read_only=True)[title]
    sheet.reset_dimensions()
    cells = sheet.iter_rows(min_col=column, max_col=column, values_only=True)
    found = ((number, cell) for number, (cell,) in enumerate(cells, start=1))
    return {n: str(getattr(cell, "text", cell)) for n, cell in found if cell is not None}


def properties_of(workbook: Workbook) -> dict[str, str]:
    """The file's own properties; a program that saved it may have dropped them."""
    noted = workbook.custom_doc_props.props  # type: ignore[attr-defined]  # not in the stubs
    return {p.name: str(p.value) for p in noted}


def _head(rows: Iterator[Row], meanings: Meanings) -> tuple[int, dict[str, int]]:
    """The row that holds the headings and which column each one stands over."""
    for number, row in enumerate(rows, start=1):
        columns: dict[str, int] = {}
        for index, value in enumerate(row):
            name = meanings.column(cell_text(value))
            if name is not None:
                columns.setdefault(name, index)
        if "id" in columns and ("release" in columns or "note" in columns):
            return number, columns
        if number == HEAD_WITHIN:
            break
    return 0, {}


@dataclass
class _Reading:
    """One pass over the rows below the headings."""

    title: str
    meanings: Meanings
    columns: Mapping[str, int]
    formulas: Mapping[int, str]  # by row: what stands for a release where it has no value
    people: list[PersonRow] = field(default_factory=list)
    overrides: list[OverrideRow] = field(default_factory=list)
    leftovers: list[Leftover] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def read(self, rows: Iterator[Row], first: int) -> ReviewSheet:
        lacking = [c for c in (*PEOPLE_COLUMNS, *OVERRIDE_COLUMNS) if c not in self.columns]
        for name in lacking:
            heading = self.meanings.heading(name)
            code = "review_no_release" if name == "release" else "review_no_column"
            self._say(code, first - 1, "id", heading, column=heading)
        for number, row in enumerate(rows, start=first):
            if any(value is not None for value in row) or number in self.formulas:
                self._person(number, row)
                self._override(number, row)
        return ReviewSheet(
            tuple(self.people),
            tuple(self.overrides),
            tuple(self.leftovers),
            tuple(self.problems),
            complete=not lacking,
            releases="release" not in lacking,
        )

    def _person(self, number: int, row: Row) -> None:
        who, release, note = (self._text(row, name) for name in PEOPLE_COLUMNS)
        release = release or self.formulas.get(number, "")
        if not (who or release or note):
            return
        if not who:
            self._say("review_no_id", number, "id", " | ".join(t for t in (release, note) if t))
            self.leftovers.append(Leftover(("", "", release, note)))
        self.people.append(
            PersonRow(
                candidate_id=who,
                name=self._text(row, "name"),
                release=self.meanings.release(release),
                note=note,
                release_at=self._address("release", number),
                note_at=self._address("note", number),
                said=release,
            )
        )

    def _override(self, number: int, row: Row) -> None:
        cells = tuple(self._text(row, name) for name in OVERRIDE_COLUMNS)
        who, check, status, reason = cells
        if not any(cells) or not (status or reason):
            return  # who and check alone say nothing, and a cleared verdict is taken back
        slug, meant = self.meanings.check(check), self.meanings.status(status)
        if not who or slug is None or meant is None:
            self._say("review_override", number, "override_id", " | ".join(c for c in cells if c))
            self.leftovers.append(Leftover((who, check, status, reason)))
            return
        if not reason:
            self._say("review_no_reason", number, "override_reason", f"{who} | {check}")
        at = self._address("override_status", number)
        self.overrides.append(OverrideRow(who, slug, Override(meant, reason), at))

    def _text(self, row: Row, name: str) -> str:
        index = self.columns.get(name)
        return cell_text(row[index]) if index is not None and index < len(row) else ""

    def _address(self, name: str, number: int) -> str:
        index = self.columns.get(name)
        return "" if index is None else _address(index + 1, number)

    def _say(self, code: str, number: int, name: str, value: str, **args: str) -> None:
        heading = self.meanings.heading(name)
        cell = CellRef(self.title, number, self._address(name, number), heading)
        self.problems.append(Problem(code, Effect.NOTED, cell, value, dict(args)))


def _address(column: int, row: int) -> str:
    return f"{get_column_letter(column)}{row}"
