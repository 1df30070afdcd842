"""Which parser reads which field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reportgen.intake.grid import Value
from reportgen.intake.parsers.choices import (
    parse_birth_year,
    parse_language,
    parse_level,
    parse_over_18,
    parse_photo,
    parse_send,
    parse_status,
    parse_video,
)
from reportgen.intake.parsers.currencies import parse_currency
from reportgen.intake.parsers.dates import parse_date, parse_moment
from reportgen.intake.parsers.email import parse_email
from reportgen.intake.parsers.entries import (
    parse_certifications,
    parse_jobs,
    parse_portfolio,
    parse_studies,
    parse_submissions,
)
from reportgen.intake.parsers.lists import parse_lines, parse_list, parse_types
from reportgen.intake.parsers.names import parse_name
from reportgen.intake.parsers.rate import parse_amount, parse_rate
from reportgen.intake.parsers.result import Answer, as_text
from reportgen.intake.text import one_line
from reportgen.market import Market


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What reading a cell may need besides its value."""

    market: Market
    from_1904: bool = False
    day_first: Mapping[str, bool] = field(default_factory=dict)  # by target, where it is clear
    links: Mapping[str, str] = field(default_factory=dict)  # by target, of this row
    remembered: defaultdict[str, dict[Value, Answer[Any]]] = field(
        default_factory=lambda: defaultdict(dict)
    )  # by target


Parser = Callable[[Value, Surroundings], Answer[Any]]


def _simple(parse: Callable[[Value], Answer[Any]]) -> Parser:
    return lambda value, _: parse(value)


def _line(value: Value, _: Surroundings) -> str:
    return one_line(as_text(value))


def _text(value: Value, _: Surroundings) -> str:
    return as_text(value)


PARSERS: Mapping[str, Parser] = {
    "candidate_id": _line,
    "name": _simple(parse_name),
    "first_name": _simple(parse_name),
    "last_name": _simple(parse_name),
    "email": _simple(parse_email),
    "coach": _line,
    "cohort": _line,
    "country": _line,
    "report_language": _simple(parse_language),
    "birth_year": _simple(parse_birth_year),
    "over_18": _simple(parse_over_18),
    "title": _line,
    "overview": _text,
    "category": _line,
    "types_of_work": lambda value, around: parse_types(value, around.market),
    "skills": _simple(parse_list),
    "experience_level": _simple(parse_level),
    "hourly_rate": _simple(parse_rate),
    "currency": _simple(parse_currency),
    "suggested_rate_low": _simple(parse_amount),
    "suggested_rate_high": _simple(parse_amount),
    "employment": _simple(parse_jobs),
    "education": _simple(parse_studies),
    "certifications": _simple(parse_certifications),
    "skill_tests": _simple(parse_list),
    "portfolio": lambda value, around: parse_portfolio(value, around.links.get("portfolio", "")),
    "linked_accounts": _simple(parse_list),
    "photo": _simple(parse_photo),
    "video": _simple(parse_video),
    "languages": _simple(parse_list),
    "other_experience": _simple(parse_lines),
    "submitted_on": lambda value, around: parse_date(
        value, from_1904=around.from_1904, day_first=around.day_first.get("submitted_on")
    ),
    "submission_status": _simple(parse_status),
    "upwork_feedback": _text,
    "coach_note": _text,
    "send": _simple(parse_send),
    "timestamp": lambda value, around: parse_moment(
        value, from_1904=around.from_1904, day_first=around.day_first.get("timestamp")
    ),
    "submissions": _simple(parse_submissions),
}
