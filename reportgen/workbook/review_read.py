"""Reading `Review` back, whatever staff have done to it: sorted, filtered, moved, inserted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from reportgen.domain.fields import CellRef
from reportgen.domain.outcome import Override
from reportgen.domain.problem import Effect, Problem
from reportgen.errors import FileError
from reportgen.rulebook.words import Words
from reportgen.workbook.cells import cell_text
from reportgen.workbook.review import TITLE
from reportgen.workbook.review_labels import Meanings, meanings_of
from reportgen.workbook.review_sheet import Leftover, OverrideRow, PersonRow, ReviewSheet

HEAD_WITHIN = 60  # rows; staff may insert some above
PEOPLE_COLUMNS = ("id", "release", "note")
OVERRIDE_COLUMNS = ("override_id", "override_check", "override_status", "override_reason")

Row = Sequence[Any]


def read_review(path: Path, words: Words) -> ReviewSheet:
    """What staff wrote in a workbook; the sheet is read as it is saved, hidden rows included.

    The workbook's own labels tell the columns apart, then `words`. Raises FileError when the
    file can't be read as a workbook; all else is a problem in the result.
    """
    try:
        workbook = load_workbook(BytesIO(path.read_bytes()), read_only=True, data_only=True)
    except OSError as error:
        raise FileError(f"{path} can't be read: {error.strerror}") from error
    except (BadZipFile, KeyError, ValueError, IndexError, SyntaxError, TypeError) as error:
        raise FileError(f"{path} can't be read as a workbook: {error}") from error
    try:
        properties = properties_of(workbook)
        meanings = meanings_of(properties, words)
        titles = sorted(workbook.sheetnames, key=lambda title: title != TITLE)
        for title in titles:
            sheet = workbook[title]
            if not hasattr(sheet, "reset_dimensions"):
                continue  # a chart sheet
            sheet.reset_dimensions()  # programs write wrong ones
            rows = sheet.iter_rows(values_only=True)
            head, columns = _head(rows, meanings)
            if columns:
                return _Reading(title, meanings, columns).read(rows, head + 1)
    finally:
        workbook.close()
    missing = Problem("review_missing", Effect.NOTED, CellRef(TITLE, 0, ""))
    return ReviewSheet(problems=(missing,), complete=False)


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
    people: list[PersonRow] = field(default_factory=list)
    overrides: list[OverrideRow] = field(default_factory=list)
    leftovers: list[Leftover] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def read(self, rows: Iterator[Row], first: int) -> ReviewSheet:
        lacking = [c for c in (*PEOPLE_COLUMNS, *OVERRIDE_COLUMNS) if c not in self.columns]
        for name in lacking:
            heading = self.meanings.heading(name)
            self._say("review_no_column", first - 1, "id", heading, column=heading)
        for number, row in enumerate(rows, start=first):
            self._person(number, row)
            self._override(number, row)
        return ReviewSheet(
            tuple(self.people),
            tuple(self.overrides),
            tuple(self.leftovers),
            tuple(self.problems),
            complete=not lacking,
        )

    def _person(self, number: int, row: Row) -> None:
        who, release, note = (self._text(row, name) for name in PEOPLE_COLUMNS)
        if not (who or release or note):
            return
        if not who:
            self._say("review_no_id", number, "id", " | ".join(t for t in (release, note) if t))
            self.leftovers.append(Leftover(cells=("", "", release, note)))
            return
        meant = self.meanings.release(release)
        if meant is None:
            self._say("review_release", number, "release", release, said=release)
            self.leftovers.append(Leftover(candidate_id=who, release=release))
        self.people.append(
            PersonRow(
                candidate_id=who,
                name=self._text(row, "name"),
                release=meant if "release" in self.columns else None,
                note=note,
                release_at=self._address("release", number),
                note_at=self._address("note", number),
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
            self.leftovers.append(Leftover(cells=(who, check, status, reason)))
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
        return "" if index is None else f"{get_column_letter(index + 1)}{number}"

    def _say(self, code: str, number: int, name: str, value: str, **args: str) -> None:
        heading = self.meanings.heading(name)
        cell = CellRef(self.title, number, self._address(name, number), heading)
        self.problems.append(Problem(code, Effect.NOTED, cell, value, dict(args)))
