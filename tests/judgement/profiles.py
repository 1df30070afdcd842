"""Turn a small table, as a labelled case holds it, into a Profile."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import FIELDS, CellRef, FieldName, FieldSource, FieldState
from reportgen.domain.profile import (
    Certification,
    Combination,
    ExperienceLevel,
    HourlyRate,
    Job,
    Photo,
    PortfolioItem,
    Profile,
    Study,
    Submission,
    SubmissionStatus,
)
from reportgen.intake.parsers.notices import status_in

ROW = CellRef("Cases", 2, "A2")


def build_profile(table: Mapping[str, Any]) -> Profile:
    """A profile with the table's fields given, those under `blank` and `invalid` so, others absent.

    `id` and `name` may be left out. Raises KeyError for a field that doesn't exist.
    """
    rest = dict(table)
    states: dict[str, FieldState] = {}
    for state in (FieldState.ABSENT, FieldState.BLANK, FieldState.INVALID):
        for name in rest.pop(str(state), []):
            states[name] = state
    identity = str(rest.pop("id", "case-1"))
    values: dict[str, Any] = {}
    for name, value in rest.items():
        values[name] = _CONVERTERS.get(name, _as_is)(value)
        states[name] = FieldState.GIVEN
    rate = values.get("hourly_rate")
    if rate is not None and rate.currency:
        states.setdefault("currency", FieldState.GIVEN)
    if "upwork_feedback" in values:  # read as the intake reads it
        values["feedback_says"] = status_in(values["upwork_feedback"])
    person = str(values.pop("name", "Ada Example"))
    states.setdefault("name", FieldState.GIVEN)
    return Profile(id=identity, name=person, row=ROW, sources=_sources(states), **values)


def _sources(states: Mapping[str, FieldState]) -> dict[FieldName, FieldSource]:
    states = {k: v for k, v in states.items() if k != "submissions"}
    if unknown := set(states) - set(FIELDS):
        raise KeyError(f"no such field: {', '.join(sorted(unknown))}")
    return {
        name: FieldSource(states[name], CellRef("Cases", 2, f"C{at}", name.replace("_", " ")))
        for at, name in enumerate(FIELDS, start=1)
        if name in states
    }


def _as_is(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _rate(value: Any) -> HourlyRate:
    amount, _, currency = str(value).partition(" ")
    return HourlyRate(Decimal(amount), currency)


def _decimal(value: Any) -> Decimal:
    return Decimal(str(value))


def month(text: Any) -> YearMonth | None:
    """`2019-03` or `2019`; None for an empty text."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2}))?", str(text))
    if not match:
        return None
    return YearMonth(int(match[1]), int(match[2]) if match[2] else None)


def _dated(table: Mapping[str, Any]) -> dict[str, Any]:
    dated = {"start", "end", "date"}
    return {k: month(v) if k in dated else v for k, v in table.items()}


def _many(build: Callable[..., Any]) -> Callable[[Any], tuple[Any, ...]]:
    return lambda tables: tuple(build(**_dated(t)) for t in tables)


def _photo(value: Any) -> Photo:
    if isinstance(value, bool):
        return Photo(value)
    return Photo(bool(value.get("present", True)), str(value.get("note", "")))


def build_submission(table: Mapping[str, Any]) -> Submission:
    """One attempt at approval from a case's table."""
    values = {k: _as_is(v) for k, v in table.items()}
    if "status" in values:
        values["status"] = SubmissionStatus(values["status"])
    if "hourly_rate" in values:
        values["hourly_rate"] = Decimal(str(values["hourly_rate"]))
    if "experience_level" in values:
        values["experience_level"] = ExperienceLevel(values["experience_level"])
    if values.pop("seen_after_decision", False):  # what stood in the profile that night
        names = [f.name for f in fields(Combination) if f.name in values]
        values["seen"] = Combination(**{name: values.pop(name) for name in names})
    return Submission(**values)


def _submissions(tables: Any) -> tuple[Submission, ...]:
    return tuple(build_submission(t) for t in tables)


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


_CONVERTERS: Mapping[str, Callable[[Any], Any]] = {
    "experience_level": ExperienceLevel,
    "submission_status": SubmissionStatus,
    "hourly_rate": _rate,
    "suggested_rate_low": _decimal,
    "suggested_rate_high": _decimal,
    "employment": _many(Job),
    "education": _many(Study),
    "certifications": _many(Certification),
    "portfolio": _many(PortfolioItem),
    "photo": _photo,
    "submitted_on": _day,
    "submissions": _submissions,
}
