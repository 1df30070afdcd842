"""The fields of a profile, and what may be known about each of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, get_args

FieldName = Literal[
    "candidate_id",
    "name",
    "email",
    "coach",
    "cohort",
    "country",
    "report_language",
    "birth_year",
    "over_18",
    "title",
    "overview",
    "category",
    "types_of_work",
    "skills",
    "experience_level",
    "hourly_rate",
    "currency",
    "suggested_rate_low",
    "suggested_rate_high",
    "employment",
    "job_answers",
    "education",
    "certifications",
    "skill_tests",
    "portfolio",
    "linked_accounts",
    "photo",
    "video",
    "languages",
    "other_experience",
    "submitted_on",
    "submission_status",
    "upwork_feedback",
    "contested",
    "coach_note",
    "contact_phone",
    "contact_consent",
    "signed_up_on",
    "signed_up_proof",
    "approved_on",
    "approved_proof",
    "first_bid_on",
    "first_bid_proof",
    "first_job_on",
    "first_job_proof",
    "earned",
    "earned_currency",
    "earned_on",
    "earned_proof",
    "send",
    "timestamp",
]

FIELDS: tuple[FieldName, ...] = get_args(FieldName)

# What came of it. They are read only where a heading says so itself: a likeness would make claims.
OUTCOME_FIELDS: tuple[FieldName, ...] = (
    *("signed_up_on", "signed_up_proof", "approved_on", "approved_proof"),
    *("first_bid_on", "first_bid_proof", "first_job_on", "first_job_proof"),
    *("earned", "earned_currency", "earned_on", "earned_proof"),
)


class FieldState(StrEnum):
    """What the sheet says about one field of one candidate. Only `BLANK` counts against them."""

    ABSENT = "absent"  # the sheet has no such column: nobody was asked
    BLANK = "blank"  # asked, and the cell is truly empty
    INVALID = "invalid"  # something stands there that can't be read
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class CellRef:
    """A place in the intake: `address` is Excel's (`F14`), `row` counts from 1."""

    sheet: str
    row: int
    address: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class FieldSource:
    """Where a field came from and how it was found there."""

    state: FieldState
    cell: CellRef | None = None
