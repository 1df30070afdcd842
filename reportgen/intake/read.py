"""A spreadsheet from top to bottom: open, find the tables, read the rows, settle who is who."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path

from reportgen.domain.cohort import Intake
from reportgen.domain.fields import CellRef
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Profile
from reportgen.errors import IntakeError, SettingsError
from reportgen.intake.answers import Surroundings
from reportgen.intake.grid import GridRow, Sheet, column_index
from reportgen.intake.identity import settle_people
from reportgen.intake.matching import ColumnMatch
from reportgen.intake.rows import RowRead, is_nothing, read_row, repeats_header
from reportgen.intake.source import Book, open_workbook
from reportgen.intake.tables import Table, column_problems, table_of
from reportgen.intake.text import heading_key
from reportgen.intake.vocabulary import known_targets, profile_vocabulary
from reportgen.market import Market, load_market
from reportgen.settings import IntakeSettings


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """All that a spreadsheet gave: people in its order, problems in its order, columns."""

    intake: Intake
    profiles: tuple[Profile, ...]
    problems: tuple[Problem, ...]
    columns: tuple[ColumnMatch, ...]


def read_intake(
    path: Path,
    settings: IntakeSettings,
    *,
    now: datetime | None = None,
    known_ids: Mapping[str, str] | None = None,
    market: Market | None = None,
) -> IntakeResult:
    """Read a whole intake. `known_ids` gives the id history knows, by lower-cased address.

    Raises IntakeError where the file as a whole can't be used, SettingsError for a mapping that
    names no field.
    """
    book = open_workbook(path, settings, now or datetime.now(UTC))
    mapping = mapping_of(settings)
    tables = _tables(path, book, settings, mapping)
    fitting = [t for t in tables if t.fits]
    if not fitting:
        raise IntakeError(_unfit(path, tables))
    around = Surroundings(market or load_market())
    reads = [read for table in fitting for read in _rows(table, around)]
    found = [r.profile for r in reads if r.profile is not None]
    profiles, doubles = settle_people(found, known_ids or {})
    problems = [p for t in fitting for p in (*column_problems(t), *_hidden(t))]
    problems += [p for r in reads for p in r.problems]
    problems += doubles
    return IntakeResult(
        Intake(book.file, book.sha256, tuple(t.sheet.name for t in fitting), len(reads)),
        profiles,
        _in_order(problems, [s.name for s in book.sheets]),
        tuple(m for t in tables for m in t.matches),
    )


def mapping_of(settings: IntakeSettings) -> dict[str, str]:
    """The saved mapping by heading key. Raises SettingsError for a field that doesn't exist."""
    targets = known_targets()
    for heading, field in settings.columns.items():
        if field and field not in targets:
            near = get_close_matches(field, targets, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else ""
            raise SettingsError(f"[intake.columns] “{heading}”: no field “{field}”{hint}")
    return {heading_key(heading): field for heading, field in settings.columns.items()}


def _tables(
    path: Path, book: Book, settings: IntakeSettings, mapping: Mapping[str, str]
) -> list[Table]:
    sheets: Sequence[Sheet] = book.sheets
    if settings.sheet:
        wanted = settings.sheet.strip().casefold()
        sheets = [s for s in sheets if s.name.strip().casefold() == wanted]
        if not sheets:
            there = ", ".join(f"“{s.name}”" for s in book.sheets) or "none"
            raise IntakeError(
                f"{path}: no sheet “{settings.sheet}” ([intake] sheet); there are: {there}"
            )
    found = (table_of(sheet, profile_vocabulary(), mapping) for sheet in sheets)
    return [table for table in found if table is not None]


def _unfit(path: Path, tables: Sequence[Table]) -> str:
    if not tables:
        return (
            f"{path}: no row with headings found; the table needs headings such as “Name”, "
            "“Email”, “Title”, “Skills” (`reportgen new-intake` makes a workbook that has them)"
        )
    best = max(tables, key=lambda t: len(t.columns))
    missing = [n for n in ("name", "email") if n not in best.columns]
    what = f"no column for {' and '.join(missing)}" if missing else "no column about the profile"
    return (
        f"{path}: no sheet fits; “{best.sheet.name}” has headings in row {best.header.row}, but "
        f"{what}; `reportgen columns` shows how each is read, [intake.columns] maps them by hand"
    )


def _rows(table: Table, around: Surroundings) -> Iterable[RowRead]:
    for row in table.rows:
        if not is_nothing(row, table) and not repeats_header(row, table):
            yield read_row(row, table, around)


def _hidden(table: Table) -> list[Problem]:
    """Hidden sheets and rows are read like others; one note for each run of hidden rows."""
    problems: list[Problem] = []
    if table.sheet.hidden:
        problems.append(Problem("hidden_sheet_read", Effect.NOTED, table.cell(table.header.row)))
    run: list[GridRow] = []
    for row in [*(r for r in table.rows if not is_nothing(r, table)), None]:
        if row is not None and row.hidden and (not run or row.number == run[-1].number + 1):
            run.append(row)
            continue
        if run:
            first, last = run[0].number, run[-1].number
            # As texts: a row number is a name, not an amount to be grouped by thousands.
            args: dict[str, str | int] = {
                "count": len(run), "first": str(first), "last": str(last)
            }
            cell = table.cell(first)
            problems.append(Problem("hidden_row_read", Effect.NOTED, cell, "", args))
        run = [row] if row is not None and row.hidden else []
    return problems


def _in_order(problems: Iterable[Problem], sheets: Sequence[str]) -> tuple[Problem, ...]:
    order = {name: number for number, name in enumerate(sheets)}

    def place(problem: Problem) -> tuple[int, int, int, str]:
        cell: CellRef = problem.cell
        letters = cell.address.rstrip("0123456789")
        return order.get(cell.sheet, 0), cell.row, column_index(letters), problem.code

    return tuple(sorted(problems, key=place))


