"""One row of a sheet for long parts becomes one entry: a job, a study, a piece, an attempt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar

from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import CellRef
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Certification, Job, PortfolioItem, Study, Submission
from reportgen.domain.stage import answer_of
from reportgen.intake.answers import ParsingContext
from reportgen.intake.parsers.choices import parse_level, parse_status, parse_yes_no
from reportgen.intake.parsers.dates import parse_date
from reportgen.intake.parsers.lists import parse_list, parse_types
from reportgen.intake.parsers.money import parse_amount
from reportgen.intake.parsers.months import UNSURE, Span, parse_span, says_now
from reportgen.intake.parsers.notices import status_in
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.tables import Table
from reportgen.spreadsheet.grid import ERROR_CELL, Fault, GridRow, Value, is_error_text
from reportgen.spreadsheet.text import as_written, one_line

T = TypeVar("T")
Entry = Job | Study | PortfolioItem | Certification | Submission
_DATES = ("dates", "start", "end")
LONGEST_LINE = 1_000  # characters of a name or a title: far more than any has
_AS_FIELD = {"status": "submission_status"}


@dataclass(slots=True)
class PartRow:
    """A row being read; problems gather as cells turn out unreadable."""

    table: Table
    row: GridRow
    problems: list[Problem]
    around: ParsingContext
    unreadable: set[str] = field(default_factory=set)  # targets whose cell was no use

    def unread(self, **parts: tuple[str, ...]) -> frozenset[str]:
        """Which parts of the entry, each with its targets, no column asks for or no cell tells."""
        return frozenset(
            part
            for part, targets in parts.items()
            if not self.table.columns.keys() & targets
            or self.unreadable & set(targets)
            or (self.table.sheet.partial and not any(map(self.text, targets)))
        )

    def value(self, target: str) -> Value | None:
        """What the cell holds; a fault is told and counts as nothing."""
        column = self.table.columns.get(target)
        value = None if column is None else self.row.cells.get(column)
        if isinstance(value, Fault):
            self._tell(value.code, Effect.FIELD_IGNORED, target, value.text, {})
            return None
        if isinstance(value, str):
            if is_error_text(value):
                self._tell(ERROR_CELL, Effect.FIELD_IGNORED, target, value, {})
                return None
            return as_written(value)
        return value

    def text(self, target: str) -> str:
        value = self.value(target)
        return "" if value is None else as_text(value)

    def line(self, target: str) -> str:
        text = one_line(self.text(target))
        if len(text) > LONGEST_LINE:
            self._tell("line_cut", Effect.NOTED, target, text, {"kept": LONGEST_LINE})
        return text[:LONGEST_LINE]

    def parsed(self, target: str, parse: Callable[[Value], Answer[T]]) -> T | None:
        value = self.value(target)
        if value is None or as_text(value) == "":
            return None
        answer = parse(self.around.meant(_AS_FIELD.get(target, target), value))
        if isinstance(answer, Unreadable):
            self._tell(answer.code, Effect.FIELD_IGNORED, target, as_text(value), answer.args)
            return None
        if isinstance(answer, Remarked):
            self._tell(answer.code, Effect.NOTED, target, as_text(value), answer.args)
            return answer.value
        return answer

    def day(self, target: str) -> date | None:
        from_1904, day_first = self.table.sheet.from_1904, self.table.day_first.get(target)
        return self.parsed(
            target, lambda value: parse_date(value, from_1904=from_1904, day_first=day_first)
        )

    def link(self, target: str) -> str:
        column = self.table.columns.get(target, -1)
        return self.table.sheet.links.get((self.row.number, column), "")

    def _tell(
        self, code: str, effect: Effect, target: str, value: str, args: Mapping[str, str | int]
    ) -> None:
        if effect is Effect.FIELD_IGNORED:
            self.unreadable.add(target)
        cell: CellRef = self.table.cell(self.row.number, target)
        problem = Problem(code, effect, cell, value, args)
        if problem not in self.problems:  # a cell may be looked at twice
            self.problems.append(problem)


def read_job(row: PartRow) -> Job:
    span = _span(row)
    job = Job(
        role=row.line("role"),
        company=row.line("company"),
        start=span.start,
        end=span.end,
        current=span.current,
        months=span.months,
        description=row.text("description"),
        relevant=row.parsed("relevant", parse_yes_no),
    )
    unread = row.unread(
        role=("role",), company=("company",), dates=_DATES, description=("description",)
    )
    return replace(job, unread=unread) if unread else job


def read_study(row: PartRow) -> Study:
    span = _span(row)
    start = span.start if span.start != span.end else None
    study = Study(row.line("school"), row.line("award"), start, span.end, row.text("description"))
    unread = row.unread(
        school=("school",), award=("award",), dates=_DATES, description=("description",)
    )
    return replace(study, unread=unread) if unread else study


def read_portfolio_item(row: PartRow) -> PortfolioItem:
    url = row.link("url") or row.line("url") or row.link("title")
    return PortfolioItem(row.line("title"), url, row.text("description"))


def read_certification(row: PartRow) -> Certification:
    return Certification(row.line("certificate"), row.line("issuer"), row.parsed("date", _month))


def read_submission(row: PartRow) -> Submission:
    feedback = row.text("feedback")
    return Submission(
        submitted_on=row.day("submitted_on"),
        status=answer_of(
            row.parsed("status", lambda value: parse_status(value, row.around.notices)),
            status_in(feedback, row.around.notices),
        ),
        feedback=feedback,
        title=row.line("title"),
        overview=row.text("overview"),
        category=row.line("category"),
        skills=row.parsed("skills", parse_list) or (),
        types_of_work=row.parsed(
            "types_of_work", lambda value: parse_types(value, row.around.market)
        )
        or (),
        hourly_rate=row.parsed("hourly_rate", parse_amount),
        experience_level=row.parsed("experience_level", parse_level),
    )


def _span(row: PartRow) -> Span:
    """The stretch of time from a column of dates, or from columns for start and end."""
    whole = row.parsed("dates", _whole_span)
    if whole is not None:
        return whole
    start = row.parsed("start", _month)
    end_value = row.value("end")
    if end_value is not None and says_now(one_line(as_text(end_value))):
        return Span(start, None, current=True)
    end = row.parsed("end", _month)
    # A job without an end goes on; a sheet without such a column says nothing about it.
    going_on = start is not None and end_value is None and "end" in row.table.columns
    return Span(start, end, current=going_on)


def _whole_span(value: Value) -> Answer[Span]:
    if isinstance(value, datetime | float):
        month = _month(value)
        return month if isinstance(month, Unreadable) else Span(_plain(month), _plain(month))
    span = parse_span(as_text(value))
    return Unreadable("period_unreadable") if span is None or span == UNSURE else span


def _month(value: Value) -> Answer[YearMonth]:
    if isinstance(value, datetime):
        return YearMonth.of(value.date())
    if isinstance(value, float) and value.is_integer() and 1950 <= value <= 2100:
        return YearMonth(int(value))
    span = parse_span(as_text(value))
    point = (span.end or span.start) if span else None
    if point is not None:
        return point
    day = parse_date(value)
    if isinstance(day, Unreadable):
        return Unreadable("month_unreadable")
    return YearMonth.of(day.value if isinstance(day, Remarked) else day)


def _plain(answer: YearMonth | Remarked[YearMonth]) -> YearMonth:
    return answer.value if isinstance(answer, Remarked) else answer


READERS: Mapping[str, Callable[[PartRow], Entry]] = {
    "employment": read_job,
    "education": read_study,
    "portfolio": read_portfolio_item,
    "certifications": read_certification,
    "submissions": read_submission,
}
