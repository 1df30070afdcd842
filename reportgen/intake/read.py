"""A spreadsheet read into people: its tables, their rows, who is who, what there is to say."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path

from reportgen.domain.cohort import Intake
from reportgen.domain.fields import CellRef
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Profile
from reportgen.errors import IntakeError
from reportgen.intake.answers import ParsingContext, parsers
from reportgen.intake.evidence import own_market
from reportgen.intake.hints import with_hints
from reportgen.intake.identity import is_example, settle_people
from reportgen.intake.join import join_parts
from reportgen.intake.layout import Layout, almost_fits, layout_of, what_lacks
from reportgen.intake.mapping import mapping_of, values_of
from reportgen.intake.matching import ColumnMatch
from reportgen.intake.nobody import nobodies
from reportgen.intake.parsers.lists import names_a_type
from reportgen.intake.parsers.result import as_text
from reportgen.intake.rows import RowRead, RowReader, is_nothing, repeats_header
from reportgen.intake.tables import Table, column_problems
from reportgen.intake.unknown_words import UnknownWord, told_by_kind
from reportgen.market import Market
from reportgen.rulebook.notices import Notices
from reportgen.settings import IntakeSettings
from reportgen.spreadsheet.grid import Fault, GridRow, column_index
from reportgen.spreadsheet.source import open_workbook
from reportgen.spreadsheet.text import heading_key

ENOUGH = 0.5
_PLAIN_WORDS = frozenset({"mapping", "name"})


def unasked_targets(table: Table, market: Market) -> frozenset[str]:
    """`types_of_work` where the answers are free text rather than the marketplace's own names.

    “What kind of work are you looking for?” is no question about what was chosen on the profile:
    an answer in other words must not become a fault. A mapping or the plain name is believed.
    """
    column = table.columns.get("types_of_work")
    how = next((m.how for m in table.matches if m.used and m.field == "types_of_work"), "none")
    if column is None or how in _PLAIN_WORDS:
        return frozenset()
    answers = [
        text
        for row in table.rows
        if (value := row.cells.get(column)) is not None and not isinstance(value, Fault)
        if (text := as_text(value))
    ]
    fitting = sum(1 for answer in answers if names_a_type(answer, market))
    few = bool(answers) and fitting < len(answers) * ENOUGH
    return frozenset({"types_of_work"}) if few else frozenset()


def unasked_problems(table: Table, targets: frozenset[str]) -> list[Problem]:
    """One note at the heading, not one a person."""
    return [
        Problem(
            "column_asks_something_else",
            Effect.NOTED,
            cell := table.cell(table.header.row, target),
            cell.heading,
        )
        for target in sorted(targets)
    ]


def unmet_headings(settings: IntakeSettings, layout: Layout) -> list[Problem]:
    """Notes on headings that the settings map and no sheet has: renamed, or mapped with a slip."""
    there = {heading_key(match.heading): match.heading for match in layout.matches}
    sheet = layout.fitting[0].sheet.name
    problems: list[Problem] = []
    for key, said in settings.columns.items():
        headings, field = ((key,), said) if isinstance(said, str) else (said, key)
        for heading in headings:
            if field and heading_key(heading) not in there:
                near = get_close_matches(heading_key(heading), there, n=1)
                nearest = there[near[0]] if near else "none"
                values: dict[str, str | int] = {"field": field, "nearest": nearest}
                place = CellRef(sheet, 0, "")
                problems.append(
                    Problem("mapped_heading_unmet", Effect.NOTED, place, heading, values)
                )
    return problems


def unmet_groupings(by: Sequence[str], layout: Layout) -> list[Problem]:
    """Notes on headings that outcomes should be told by and that no sheet of people has."""
    there = {heading_key(match.heading): match.heading for match in layout.matches}
    problems: list[Problem] = []
    for heading in by:
        if not any(table.headed(heading) for table in layout.fitting):
            near = get_close_matches(heading_key(heading), there, n=1)
            values: dict[str, str | int] = {"nearest": there[near[0]] if near else "none"}
            place = CellRef(layout.fitting[0].sheet.name, 0, "")
            problems.append(Problem("grouping_heading_unmet", Effect.NOTED, place, heading, values))
    return problems


def sheet_remarks(layout: Layout) -> list[Problem]:
    """Notes only: nothing here costs anybody anything."""
    tables = [*layout.fitting, *(part.table for part in layout.parts)]
    problems = [problem for table in tables for problem in _about(table)]
    for table in layout.others:
        if layout.fitting and almost_fits(table):
            cell = table.cell(table.header.row)
            lacks: dict[str, str | int] = {**what_lacks(table)}
            problems.append(Problem("sheet_not_read", Effect.NOTED, cell, table.sheet.name, lacks))
    return problems


def _about(table: Table) -> Iterator[Problem]:
    if table.sheet.hidden:
        cell = table.cell(table.header.row)
        yield Problem("hidden_sheet_read", Effect.NOTED, cell, table.sheet.name)
    rows = [row for row in table.rows if not is_nothing(row, table)]
    for row in rows:
        if repeats_header(row, table):
            yield Problem("heading_repeated", Effect.NOTED, table.cell(row.number))
    for run in _runs([row for row in rows if row.hidden]):
        # As texts: a row number is a name, not an amount with its thousands parted.
        args: dict[str, str | int] = {
            "count": len(run),
            "first": str(run[0].number),
            "last": str(run[-1].number),
        }
        yield Problem("hidden_row_read", Effect.NOTED, table.cell(run[0].number), "", args)


def _runs(rows: list[GridRow]) -> Iterator[list[GridRow]]:
    """Rows that stand next to each other, together."""
    run: list[GridRow] = []
    for row in rows:
        if run and row.number != run[-1].number + 1:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """All that a spreadsheet gave: people in its order, problems in its order, columns.

    `owners` gives a place in `profiles` by sheet and row, those of part sheets included. `unknown`
    are the words that a field of few answers doesn't know.
    """

    intake: Intake
    profiles: tuple[Profile, ...]
    problems: tuple[Problem, ...]
    columns: tuple[ColumnMatch, ...]
    owners: Mapping[tuple[str, int], int]
    unknown: tuple[UnknownWord, ...] = ()

    def about(self, problem: Problem) -> Problem:
        """A problem with whose it is, under the id that they go by now."""
        place = self.owners.get((problem.cell.sheet, problem.cell.row))
        return problem if place is None else replace(problem, about=self.profiles[place].id)

    def of_cohort(
        self, cohort: str, profiles: tuple[Profile, ...], problems: tuple[Problem, ...]
    ) -> IntakeResult:
        """The same as the intake of a cohort, its people told apart from those of others."""
        intake = replace(self.intake, cohort=cohort)
        return replace(self, intake=intake, profiles=profiles, problems=(*self.problems, *problems))


def read_intake(
    path: Path,
    settings: IntakeSettings,
    *,
    now: datetime | None = None,
    known_ids: Mapping[str, str] | None = None,
    market: Market | None = None,
    notices: Notices | None = None,
    by: Sequence[str] = (),
) -> IntakeResult:
    """Read a whole intake. `known_ids` gives the id history knows, by lower-cased address.

    `by` are headings of columns that group people. Market and notices are ours where none are
    given; `now` is held against `max_age_hours`. Raises IntakeError where the file as a whole
    can't be used, SettingsError for a mapping that names no field.
    """
    with uncollected():
        return _read(path, settings, now, known_ids or {}, market, notices, by)


def _read(
    path: Path,
    settings: IntakeSettings,
    now: datetime | None,
    known_ids: Mapping[str, str],
    market: Market | None,
    notices: Notices | None,
    by: Sequence[str],
) -> IntakeResult:
    mapping = mapping_of(settings)
    book = open_workbook(path, settings, now or datetime.now(UTC))
    layout = layout_of(path, book, settings, mapping)
    values = values_of(settings)
    if not layout.fitting:
        raise IntakeError(layout.why_unfit(path))
    layout.refuse_doubt(path)
    market = market or own_market()
    reads: list[RowRead] = []
    problems: list[Problem] = []
    for table in layout.fitting:
        unasked = unasked_targets(table, market)
        around = ParsingContext(market, table.sheet.from_1904, table.day_first, notices, values)
        nobody, nobody_problems = nobodies(table, parsers(around))
        reads += _rows(table, RowReader(table, around, unasked, settings.limits.row_s, by), nobody)
        problems += column_problems(table) + unasked_problems(table, unasked) + nobody_problems
    for part in layout.parts:
        problems += column_problems(part.table, part.matches, kind="part")
    problems += sheet_remarks(layout) + unmet_headings(settings, layout)
    problems += unmet_groupings(by, layout)
    problems += [
        Problem("sheet_lost", Effect.NOTED, CellRef(sheet.name, 0, ""), sheet.name)
        for sheet in book.sheets
        if sheet.lost
    ]
    problems += [
        Problem(
            sheet.doubt.code,
            Effect.NOTED,
            CellRef(sheet.name, 0, ""),
            sheet.doubt.word,
            {"encoding": sheet.doubt.encoding, "count": sheet.doubt.lines},
        )
        for sheet in book.sheets
        if sheet.doubt is not None
    ]
    partial = [table for table in layout.fitting if table.sheet.partial][:1]  # one says it for all
    problems += [
        Problem("format_shows_less", Effect.NOTED, table.cell(table.header.row))
        for table in partial
    ]
    said, unknown = told_by_kind(
        [problem for read in reads for problem in read.problems], layout.matches, market
    )
    problems += said
    found = [read.profile for read in reads if read.profile is not None]
    people, doubles = settle_people(found, known_ids)
    profiles, part_problems, owners = join_parts(
        people,
        layout.parts,
        ParsingContext(market, notices=notices, values=values),
        settings.limits.row_s,
    )
    sheets = tuple(table.sheet.name for table in layout.fitting)
    return IntakeResult(
        Intake(book.file, book.sha256, sheets, len(reads), left_out=layout.left_out),
        profiles,
        _in_order([*problems, *doubles, *part_problems], [s.name for s in book.sheets]),
        layout.matches,
        {**people.by_row, **owners},
        unknown,
    )


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection: it would walk all cells again and again, and find none to drop.

    Afterwards they count as old: else the first small collection would walk them all once more.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def match_columns(
    path: Path, settings: IntakeSettings, *, now: datetime | None = None
) -> tuple[ColumnMatch, ...]:
    """How every column of every table is read, part sheets included, in the order of the file.

    Raises like `read_intake`, except that a file whose sheets don't fit is shown, not refused.
    """
    mapping = mapping_of(settings)
    book = open_workbook(path, settings, now or datetime.now(UTC))
    layout = layout_of(path, book, settings, mapping)
    if not layout.matches:
        raise IntakeError(layout.why_unfit(path))
    hints = {
        (m.sheet, m.column): m
        for table in (*layout.fitting, *layout.others)
        for m in with_hints(table, layout.vocabulary)
    }
    return tuple(hints.get((m.sheet, m.column), m) for m in layout.matches)


def _rows(table: Table, reader: RowReader, nobody: Collection[int]) -> Iterator[RowRead]:
    for row in table.rows:
        if row.number in nobody or is_nothing(row, table) or repeats_header(row, table):
            continue
        read = reader.read(row)
        if read.profile is None or not is_example(read.profile):
            yield read


def _in_order(problems: Iterable[Problem], sheets: Sequence[str]) -> tuple[Problem, ...]:
    order = {name: number for number, name in enumerate(sheets)}

    def place(problem: Problem) -> tuple[int, int, int, str]:
        cell = problem.cell
        column = column_index(cell.address.rstrip("0123456789"))
        return order.get(cell.sheet, 0), cell.row, column, problem.code

    return tuple(sorted(problems, key=place))
