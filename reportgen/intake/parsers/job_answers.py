"""Answers to what a report asked about somebody's jobs: “2: 2019-03 to 2022-08”, “3: yes”."""

from __future__ import annotations

import re

from reportgen.domain.profile import JobAnswer
from reportgen.intake.parsers.choices import parse_yes_no
from reportgen.intake.parsers.months import UNSURE, Span, parse_span, says_now
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.spreadsheet.grid import Value
from reportgen.spreadsheet.text import without_bullet

_NUMBERED = re.compile(
    r"^(?:[^\W\d_]{1,12}\s*)?[#№]?\s*(\d{1,2})\s*[:.)=–—-]\s*(?=\S)(?!\d{4}\b\s*$)"
)
_BETWEEN = re.compile(r"[\n;]")


def parse_job_answers(value: Value) -> Answer[tuple[JobAnswer, ...]]:
    """One answer a line, each with the number of its job; what isn't understood is remarked."""
    answers: list[JobAnswer] = []
    unclear: list[str] = []
    for line in filter(None, map(without_bullet, _BETWEEN.split(as_text(value)))):
        answer = _answer(line)
        if answer is None:
            unclear.append(line)
        else:
            answers.append(answer)
    if not answers:
        return Unreadable("job_answers_unreadable") if unclear else ()
    if unclear:
        return Remarked(tuple(answers), "job_answers_unclear", {"line": unclear[0][:80]})
    return tuple(answers)


def _answer(line: str) -> JobAnswer | None:
    numbered = _NUMBERED.match(line)
    place, said = (int(numbered[1]), line[numbered.end() :]) if numbered else (0, line)
    span = _span(said)
    if span is not None:
        return JobAnswer(place, None, span.start, span.end, span.current, span.months)
    first, comma, rest = said.partition(",")
    relevant = parse_yes_no(first)
    if isinstance(relevant, bool):
        span = (_span(rest) if comma else None) or Span()
        return JobAnswer(place, relevant, span.start, span.end, span.current, span.months)
    return None


def _span(said: str) -> Span | None:
    """The dates; a month alone is the end that was asked for."""
    if says_now(said):
        return Span(current=True)
    span = parse_span(said)
    if span is None or span == UNSURE:
        return None
    return Span(None, span.end) if span.point else span
