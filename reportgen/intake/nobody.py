"""Rows that are about nobody: typed ahead, help text under the headings, a program's own marks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reportgen.domain.problem import Effect, Problem
from reportgen.intake.answers import Parser
from reportgen.intake.matching import match_known
from reportgen.intake.parsers.result import Answer, Unreadable, as_text
from reportgen.intake.parsers.words import answer_words, fold, meaning
from reportgen.intake.rows import is_nothing, repeats_header
from reportgen.intake.tables import IMPORT_ID, Table
from reportgen.intake.vocabulary import profile_vocabulary
from reportgen.spreadsheet.grid import Fault, GridRow

# What staff fill in before there is anybody, by numbering rows or dragging a cell down.
_AHEAD = frozenset({
    "candidate_id", "coach", "cohort", "country", "report_language", "currency", "send",
    "submission_status",
})  # fmt: skip
# Whose answers have a form of their own: help text has none of them.
_FORMED = (
    "email", "hourly_rate", "experience_level", "birth_year", "over_18", "submitted_on",
    "timestamp", "submission_status", "send",
)  # fmt: skip
_NAMES = ("name", "first_name", "last_name")
UNDER_THE_HEADINGS = 3


def nobodies(table: Table, parse: Mapping[str, Parser]) -> tuple[frozenset[int], list[Problem]]:
    """The numbers of such rows, and what is to be said about them: a word for all of a kind."""
    problems: list[Problem] = []
    ahead = _typed_ahead(table)
    if ahead:
        # As texts: a row number is a name, not an amount with its thousands parted.
        args: dict[str, str | int] = {
            "count": len(ahead),
            "first": str(ahead[0].number),
            "last": str(ahead[-1].number),
        }
        cell = table.cell(ahead[0].number)
        problems.append(Problem("rows_typed_ahead", Effect.NOTED, cell, "", args))
    helping = _help_row(table, parse)
    if helping is not None:
        cell = table.cell(helping.number, "email")
        value = as_text(helping.cells[table.columns["email"]])
        problems.append(Problem("row_of_help", Effect.NOTED, cell, value))
    own = {
        row.number
        for row in table.rows[:UNDER_THE_HEADINGS]
        if _is_program_s_own(row) or _heads_again(row, table)
    }
    own |= {row.number for row in table.rows if _sums_up(row, table)}
    passed = {row.number for row in (*ahead, *filter(None, (helping,)))}
    return frozenset(own | passed), problems


def _typed_ahead(table: Table) -> tuple[GridRow, ...]:
    """The rows below the last person in which only such columns are filled as staff fill ahead.

    A row between others is no such row: somebody's answers may be lost there.
    """
    rows: list[GridRow] = []
    for row in reversed(table.rows):
        if is_nothing(row, table):
            continue
        if _asked_of_people(row, table):
            break
        rows.append(row)
    return tuple(reversed(rows))


def _asked_of_people(row: GridRow, table: Table) -> bool:
    return any(
        row.cells.get(column, False) is not False
        for target, column in table.columns.items()
        if target not in _AHEAD
    )


def _help_row(table: Table, parse: Mapping[str, Parser]) -> GridRow | None:
    """The first row under the headings, where it says what to write instead of an answer.

    Its name is a heading's, and no answer in it that has a form of its own can be read.
    """
    first = next((r for r in table.rows if not is_nothing(r, table)), None)
    if first is None or repeats_header(first, table) or "email" not in table.columns:
        return None
    names = (first.cells.get(table.columns[f]) for f in _NAMES if f in table.columns)
    name = next((name for name in names if isinstance(name, str)), "")
    if match_known(name, profile_vocabulary(), {}) is None:
        return None
    cells = {f: first.cells.get(table.columns[f]) for f in _FORMED if f in table.columns}
    filled = {f: v for f, v in cells.items() if v is not None and not isinstance(v, Fault)}
    unread = [target for target, value in filled.items() if _is_no_answer(parse[target](value))]
    return first if "email" in unread and 2 <= len(unread) == len(filled) else None


def _is_no_answer(answer: Answer[Any]) -> bool:
    return isinstance(answer, Unreadable)


def _is_program_s_own(row: GridRow) -> bool:
    """Qualtrics writes the numbers of the questions under them."""
    texts = [value for value in row.cells.values() if isinstance(value, str)]
    return sum(text.startswith(IMPORT_ID) for text in texts) >= 2


def _heads_again(row: GridRow, table: Table) -> bool:
    """A second row of headings, such as SurveyMonkey's “Open-Ended Response”."""
    if _reaches_somebody(row, table):
        return False
    texts = [fold(value) for value in row.cells.values() if isinstance(value, str)]
    known = sum(text in answer_words("second_headings")["words"] for text in texts)
    return known >= 2 and known * 2 >= len(texts)


def _sums_up(row: GridRow, table: Table) -> bool:
    """A row of averages or totals: it is called so, and nobody can be reached by it."""
    first = next((value for _, value in sorted(row.cells.items())), None)
    names = (row.cells.get(table.columns[f]) for f in _NAMES if f in table.columns)
    called = [value for value in (first, *names) if isinstance(value, str)]
    said = any(_is_total(value) for value in called)
    return said and not _reaches_somebody(row, table)


def _is_total(text: str) -> bool:
    """“Total”, “Total: 12”, “Average (n = 40)”."""
    words = [word for word in fold(text).split() if not word.isdecimal() and word != "n"]
    return meaning("totals", " ".join(words)) is not None


def _reaches_somebody(row: GridRow, table: Table) -> bool:
    """By an address, or by an id that is no word for a sum itself."""
    email, known = (
        row.cells.get(table.columns[field]) if field in table.columns else None
        for field in ("email", "candidate_id")
    )
    if isinstance(email, str) and "@" in email:
        return True
    return known is not None and not (
        isinstance(known, str) and (_is_total(known) or _heading(known))
    )


def _heading(text: str) -> bool:
    return fold(text) in answer_words("second_headings")["words"]
