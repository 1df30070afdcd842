"""Which columns the blank workbook has, how wide, and what may be chosen in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reportgen.intake.example import EXAMPLE_EMAIL, EXAMPLE_ID, EXAMPLE_NAME

FONT = "Calibri"
Choice = Literal["", "category", "type", "level", "yes_no", "status", "send", "currency", "day"]
Group = Literal["person", "profile", "rate", "extras", "submission", "staff"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the blank workbook. `key` names its words, `width` is in characters.

    `open` lists are suggestions: other answers may be typed.
    """

    key: str
    heading: str
    example: str | float = ""
    width: int = 18
    choice: Choice = ""
    open: bool = False
    wrap: bool = False
    needed: bool = False
    group: Group = "person"


CANDIDATES: tuple[Column, ...] = (
    Column("candidate_id", "Candidate id", EXAMPLE_ID, 14),
    Column("name", "Name", EXAMPLE_NAME, 22, needed=True),
    Column("email", "Email", EXAMPLE_EMAIL, 28, needed=True),
    Column("country", "Country", "Portugal", 16),
    Column("over_18", "Over 18", "yes", 10, "yes_no"),
    Column("report_language", "Report language", "English", 16),
    Column("title", "Title", "Brand designer for small food companies", 34, group="profile"),
    Column(
        "overview",
        "Overview",
        "I design logos, labels and menus for small food companies. In six years I have worked "
        "for 40 shops and cafés. You get clear steps, three drafts and print-ready files.",
        60,
        wrap=True,
        group="profile",
    ),
    Column("category", "Category", "Design & Creative", 24, "category", group="profile"),
    Column(
        "types_of_work",
        "Types of work",
        "Branding & Logo Design; Graphic, Editorial & Presentation Design",
        34,
        "type",
        open=True,
        wrap=True,
        group="profile",
    ),
    Column(
        "skills",
        "Skills",
        "Logo Design; Packaging Design; Adobe Illustrator; Typography; Print Design",
        34,
        wrap=True,
        group="profile",
    ),
    Column("experience_level", "Experience level", "Intermediate", 16, "level", group="profile"),
    Column("hourly_rate", "Hourly rate", 22.0, 12, group="rate"),
    Column("currency", "Currency", "USD", 10, "currency", open=True, group="rate"),
    Column("suggested_rate_low", "Suggested rate low", 18.0, 12, group="rate"),
    Column("suggested_rate_high", "Suggested rate high", 30.0, 12, group="rate"),
    Column("photo", "Photo", "yes", 10, "yes_no", open=True, group="extras"),
    Column("video", "Video", "no", 10, "yes_no", open=True, group="extras"),
    Column("linked_accounts", "Linked accounts", "LinkedIn; Behance", 22, group="extras"),
    Column("skill_tests", "Skill tests", "", 20, group="extras"),
    Column("languages", "Languages", "Portuguese; English", 20, group="extras"),
    Column("other_experience", "Other experience", "", 26, wrap=True, group="extras"),
    Column("submitted_on", "Submitted on", "2026-03-15", 14, "day", group="submission"),
    Column("submission_status", "Submission status", "Declined", 18, "status", group="submission"),
    Column("upwork_feedback", "Upwork feedback", "", 34, wrap=True, group="submission"),
    Column("coach", "Coach", "Coach Kim", 16, group="staff"),
    Column("cohort", "Cohort", "Spring", 12, group="staff"),
    Column("coach_note", "Coach note", "", 30, wrap=True, group="staff"),
    Column("send", "Send", "hold", 10, "send", group="staff"),
)

_WHO = (
    Column("part_id", "Candidate id", EXAMPLE_ID, 14, needed=True),
    Column("part_email", "Email", EXAMPLE_EMAIL, 28),
)

PARTS: Mapping[str, Sequence[Column]] = {
    "Employment": (
        *_WHO,
        Column("job_role", "Role", "Graphic designer", 24, group="profile"),
        Column("job_company", "Company", "Sunny Print Shop", 24, group="profile"),
        Column("job_from", "From", "2019-03", 12, group="profile"),
        Column("job_to", "To", "2022-08", 12, group="profile"),
        Column(
            "job_description",
            "Description",
            "Designed menus and labels for 15 local cafés.",
            60,
            wrap=True,
            group="profile",
        ),
    ),
    "Education": (
        *_WHO,
        Column("study_school", "School", "Lisbon School of Design", 28, group="profile"),
        Column("study_award", "Award", "Diploma in Graphic Design", 28, group="profile"),
        Column("study_from", "From", "2015", 12, group="profile"),
        Column("study_to", "To", "2018", 12, group="profile"),
        Column(
            "study_description",
            "Description",
            "Typography, print and packaging.",
            60,
            wrap=True,
            group="profile",
        ),
    ),
    "Portfolio": (
        *_WHO,
        Column("piece_title", "Title", "Labels for a jam maker", 30, group="profile"),
        Column("piece_link", "Link", "https://ana.example/jam", 34, group="profile"),
        Column(
            "piece_description",
            "Description",
            "Six labels, from the first sketch to print.",
            60,
            wrap=True,
            group="profile",
        ),
    ),
    "Certifications": (
        *_WHO,
        Column(
            "certificate_name", "Certification", "Adobe Certified Professional", 34, group="profile"
        ),
        Column("certificate_issuer", "Issuer", "Adobe", 24, group="profile"),
        Column("certificate_date", "Date", "2024-05", 12, group="profile"),
    ),
    "Submissions": (
        *_WHO,
        Column("attempt_date", "Submitted on", "2026-01-10", 14, "day", group="submission"),
        Column("attempt_status", "Status", "Declined", 18, "status", group="submission"),
        Column(
            "attempt_feedback",
            "Feedback",
            "There are many freelancers with this mix of skills.",
            50,
            wrap=True,
            group="submission",
        ),
        Column("attempt_title", "Title", "Designer", 30, group="submission"),
        Column("attempt_rate", "Hourly rate", 12.0, 12, group="submission"),
    ),
}
