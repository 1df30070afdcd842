"""The columns of the sample workbooks: which field stands where, under which heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Group = Literal["person", "profile", "money", "history", "proof", "submission", "staff"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the key in the data files, the heading people read, its width in characters."""

    key: str
    heading: str
    width: float
    group: Group


CANDIDATE_COLUMNS = (
    Column("candidate_id", "Candidate ID", 12, "person"),
    Column("name", "Full name", 26, "person"),
    Column("email", "E-mail", 34, "person"),
    Column("coach", "Coach", 15, "person"),
    Column("cohort", "Cohort", 11, "person"),
    Column("country", "Country", 15, "person"),
    Column("report_language", "Report language", 12, "person"),
    Column("birth_year", "Birth year", 9, "person"),
    Column("title", "Profile title", 30, "profile"),
    Column("overview", "Profile overview", 70, "profile"),
    Column("category", "Category", 25, "profile"),
    Column("types_of_work", "Types of work", 34, "profile"),
    Column("skills", "Skills", 36, "profile"),
    Column("experience_level", "Experience level", 15, "profile"),
    Column("hourly_rate", "Hourly rate (USD)", 11, "money"),
    Column("suggested_rate_low", "Upwork rate tip, low (USD)", 12, "money"),
    Column("suggested_rate_high", "Upwork rate tip, high (USD)", 12, "money"),
    Column("employment", "Employment history", 56, "history"),
    Column("education", "Education", 42, "history"),
    Column("certifications", "Certifications", 34, "proof"),
    Column("portfolio", "Portfolio", 48, "proof"),
    Column("linked_accounts", "Linked accounts", 34, "proof"),
    Column("photo", "Profile photo", 14, "proof"),
    Column("video", "Intro video", 10, "proof"),
    Column("languages", "Languages", 22, "proof"),
    Column("other_experience", "Other experience", 30, "proof"),
    Column("submitted_on", "Submitted on", 13, "submission"),
    Column("submission_status", "Submission status", 15, "submission"),
    Column("upwork_feedback", "Upwork feedback", 34, "submission"),
    Column("coach_note", "Coach's note", 34, "staff"),
    Column("send", "Send report?", 9, "staff"),
    Column("timestamp", "Last updated", 17, "staff"),
)

SUBMISSION_COLUMNS = (
    Column("candidate_id", "Candidate ID", 12, "person"),
    Column("submitted_on", "Submitted on", 13, "submission"),
    Column("submission_status", "Submission status", 15, "submission"),
    Column("upwork_feedback", "Upwork feedback", 40, "submission"),
    Column("title", "Profile title", 34, "profile"),
    Column("overview", "Profile overview", 70, "profile"),
    Column("category", "Category", 22, "profile"),
    Column("types_of_work", "Types of work", 32, "profile"),
    Column("skills", "Skills", 40, "profile"),
    Column("hourly_rate", "Hourly rate (USD)", 11, "money"),
)
