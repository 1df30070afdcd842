"""Which parser reads which field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from reportgen.domain.fields import OUTCOME_FIELDS
from reportgen.intake.parsers.choices import (
    parse_birth_year,
    parse_language,
    parse_level,
    parse_over_18,
    parse_photo,
    parse_send,
    parse_status,
    parse_video,
    parse_yes_no,
)
from reportgen.intake.parsers.contests import parse_contests
from reportgen.intake.parsers.dates import parse_date, parse_moment
from reportgen.intake.parsers.histories import (
    parse_certifications,
    parse_jobs,
    parse_portfolio,
    parse_studies,
    parse_submissions,
)
from reportgen.intake.parsers.ids import parse_id
from reportgen.intake.parsers.job_answers import parse_job_answers
from reportgen.intake.parsers.lists import parse_lines, parse_list, parse_types
from reportgen.intake.parsers.milestones import parse_earned, parse_proof, parse_reached
from reportgen.intake.parsers.money import parse_amount, parse_currency, parse_rate
from reportgen.intake.parsers.person import parse_email, parse_name, parse_phone
from reportgen.intake.parsers.result import Answer, as_text
from reportgen.intake.parsers.words import fold, says_nothing
from reportgen.market import Market
from reportgen.rulebook.notices import Notices
from reportgen.spreadsheet.grid import Value
from reportgen.spreadsheet.text import label, one_line


@dataclass(frozen=True, slots=True)
class ParsingContext:
    """What reading a cell of a table may need besides its value."""

    market: Market
    from_1904: bool = False
    day_first: Mapping[str, bool] = field(default_factory=dict)  # by target, where it is clear
    notices: Notices | None = None  # ours where none are given
    values: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict
    )  # agency's words, by field

    def meant(self, target: str, value: Value) -> Value:
        """The value in our words, where the agency says what its own mean."""
        words = self.values.get(target)
        return words.get(fold(value), value) if words else value


REACHED = tuple(name for name in OUTCOME_FIELDS if name.endswith("_on"))
PROOFS = tuple(name for name in OUTCOME_FIELDS if name.endswith("_proof"))

Parser = Callable[[Value], Answer[Any]]


def _line(value: Value) -> str:
    return one_line(as_text(value))


def _category(value: Value, market: Market) -> str:
    """The category as it was written; `design_and_creative`, as Kobo writes a choice, by name."""
    text = _line(value)
    chosen = "_" in text and " " not in text
    return (market.nearest_category(text) if chosen else None) or text


def _label(value: Value) -> str:
    """A name of something; dashes and dots alone are none."""
    text = label(as_text(value))
    return text if any(letter.isalnum() for letter in text) else ""


def _note(value: Value) -> str:
    """What somebody wrote; “N/A” and the like are nothing to print or to go by."""
    text = as_text(value)
    return "" if says_nothing(text) else text


def parsers(around: ParsingContext) -> Mapping[str, Parser]:
    """The parser of each target, for the columns of one table."""

    def submitted_on(value: Value) -> Answer[date]:
        return parse_date(
            value, from_1904=around.from_1904, day_first=around.day_first.get("submitted_on")
        )

    def timestamp(value: Value) -> Answer[datetime]:
        return parse_moment(
            value, from_1904=around.from_1904, day_first=around.day_first.get("timestamp")
        )

    def reached(target: str) -> Parser:
        return lambda value: parse_reached(
            value, from_1904=around.from_1904, day_first=around.day_first.get(target)
        )

    return {
        "candidate_id": parse_id,
        "name": parse_name,
        "first_name": parse_name,
        "last_name": parse_name,
        "email": parse_email,
        "coach": _label,
        "cohort": _label,
        "country": _label,
        "report_language": parse_language,
        "birth_year": parse_birth_year,
        "over_18": parse_over_18,
        "title": _line,
        "overview": as_text,
        "category": lambda value: _category(value, around.market),
        "types_of_work": lambda value: parse_types(value, around.market),
        "skills": parse_list,
        "experience_level": parse_level,
        "hourly_rate": parse_rate,
        "currency": parse_currency,
        "suggested_rate_low": parse_amount,
        "suggested_rate_high": parse_amount,
        "employment": parse_jobs,
        "job_answers": parse_job_answers,
        "education": parse_studies,
        "certifications": parse_certifications,
        "skill_tests": parse_list,
        "portfolio": parse_portfolio,
        "linked_accounts": parse_list,
        "photo": parse_photo,
        "video": parse_video,
        "languages": parse_list,
        "other_experience": parse_lines,
        "submitted_on": submitted_on,
        "submission_status": lambda value: parse_status(value, around.notices),
        "upwork_feedback": _note,
        "contested": parse_contests,
        "coach_note": _note,
        "contact_phone": parse_phone,
        "contact_consent": parse_yes_no,
        **{name: reached(name) for name in REACHED},
        **dict.fromkeys(PROOFS, parse_proof),
        "earned": parse_earned,
        "earned_currency": parse_currency,
        "send": parse_send,
        "timestamp": timestamp,
        "submissions": lambda value: parse_submissions(value, around.notices),
    }


# Targets that want one thing more, "" where there is none: the address behind a cell's text, and
# the currency that the row or the heading says.
Informed = Callable[[Value, str], Answer[Any]]
LINKED: Mapping[str, Informed] = {
    "portfolio": parse_portfolio,
    **dict.fromkeys(PROOFS, parse_proof),
}
PRICED: Mapping[str, Informed] = {
    "hourly_rate": parse_rate,
    "suggested_rate_low": parse_amount,
    "suggested_rate_high": parse_amount,
    "earned": parse_earned,
}
# Columns whose cells say the currency of amounts in their row; what is earned has one of its own.
CURRENCIES: Mapping[str, str] = {"earned": "earned_currency"}
