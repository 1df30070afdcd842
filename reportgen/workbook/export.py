"""A run's candidates, actions, attempts and problems as CSV, under the same guard as the cells."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import StringIO

from reportgen.domain.cohort import ReportState
from reportgen.domain.points import span
from reportgen.domain.scoring import Band
from reportgen.rulebook.words import Words
from reportgen.run_document import CandidateItem, ProblemItem, RunDocument
from reportgen.workbook.attempts import COLUMNS, attempt_rows
from reportgen.workbook.cells import looks_like_formula, safe_text
from reportgen.workbook.frame import Speech

BOM = "\ufeff"  # without it Excel takes UTF-8 for something older
TOP = 3

# Excel takes its country's separator, whatever the file's is: a cell may begin inside a text.
_BEGINS_INSIDE = re.compile(r"""([;\t\r\n][\s"']*)(?=[=+\-@＝＋－＠])""")

Cell = str | int | float | date | None

CANDIDATES = (
    *("id", "name", "coach", "cohort", "country", "category", "readiness", "change", "band"),
    *("blockers", "fix-1", "fix-2", "fix-3", "coverage", "report"),
)
ACTIONS = ("name", "id", "coach", "blocker", "check", "evidence", "todo", "gain", "effort")
PROBLEMS = ("effect", "sheet", "cell", "row", "heading", "value", "problem", "todo")


def csv_files(document: RunDocument, words: Words) -> dict[str, bytes]:
    """Candidates, actions, attempts and problems by file name, out of what run.json holds.

    What a spreadsheet might take for a formula gets an apostrophe in front, wherever in a text a
    cell might begin.
    """
    people, problems = document.candidates, document.problems
    return {
        "candidates.csv": _csv(words, CANDIDATES, (_candidate(p, words) for p in people)),
        "actions.csv": _csv(words, ACTIONS, _actions(people, words)),
        "attempts.csv": _csv(words, tuple(COLUMNS), _attempts(people, words)),
        "problems.csv": _csv(words, PROBLEMS, (_problem(p, words) for p in problems)),
    }


def guarded(value: Cell) -> str:
    """A cell of a CSV file: numbers plain, texts never a formula."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return str(value)
    text = _BEGINS_INSIDE.sub(r"\1'", safe_text(value))
    return f"'{text}" if looks_like_formula(text) else text


def _csv(words: Words, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guarded(words.say(f"workbook.col-{column}")) for column in columns])
    writer.writerows([guarded(value) for value in row] for row in rows)
    return (BOM + out.getvalue()).encode("utf-8")


def _candidate(person: CandidateItem, words: Words) -> list[Cell]:
    found = {f.code: f for check in person.checks for f in check.findings}
    fixes = [found[code].fix for code in person.actions if code in found][:TOP]
    return [
        *(person.id, person.name, person.coach, person.cohort, person.country, person.category),
        _readiness(person),
        person.change,
        words.say(f"band.{person.band}"),
        "\n".join(found[code].says for code in person.blockers if code in found),
        *fixes,
        *[None] * (TOP - len(fixes)),
        person.coverage if person.checks else None,
        person.pdf,
    ]


def _readiness(person: CandidateItem) -> Cell:
    """As on the sheet: a program that adds up the column must not count a half-seen person."""
    if person.band is Band.NOT_ENOUGH_INFORMATION:
        return span(person.lowest, person.highest)
    return person.readiness


def _actions(people: Iterable[CandidateItem], words: Words) -> Iterator[list[Cell]]:
    """The same findings in the same order as on the sheet `Actions`."""
    pairs = [
        (person, check, finding)
        for person in people
        if person.state is not ReportState.NOT_REPORTED
        for check in person.checks
        if check.override is None and check.score is not None
        for finding in check.findings
        if finding.loss > 0
    ]
    pairs.sort(key=lambda p: (not p[2].blocker, -p[2].gain, p[0].name.casefold(), p[2].code))
    for person, check, finding in pairs:
        yield [
            person.name,
            person.id,
            person.coach,
            words.say("workbook.yes") if finding.blocker else None,
            words.say(f"check.{check.id}"),
            "\n".join([finding.says, *(quote.text for quote in finding.evidence)]),
            finding.fix,
            finding.points,
            finding.effort or None,
        ]


def _attempts(people: Iterable[CandidateItem], words: Words) -> Iterator[Sequence[Cell]]:
    """The same as on the sheet `Attempts`."""
    say = Speech(words)
    for person in people:
        who = (person.name, person.id, person.coach)
        yield from attempt_rows(who, person.submissions, person.story, say)


def _problem(problem: ProblemItem, words: Words) -> list[Cell]:
    return [
        words.say(f"workbook.effect-{problem.effect}"),
        *(problem.sheet, problem.cell, problem.row, problem.column),
        *(problem.value, problem.says, problem.fix),
    ]
