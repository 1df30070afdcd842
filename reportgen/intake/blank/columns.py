"""Which columns the blank workbook has, how wide, and what may be chosen in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reportgen.intake.identity import EXAMPLE_EMAIL, EXAMPLE_ID, EXAMPLE_NAME

Choice = Literal[
    "", "category", "type", "level", "yes_no", "status", "send", "currency", "day", "id", "email"
]
Group = Literal["person", "profile", "rate", "extras", "submission", "contact", "outcome", "staff"]


@dataclass(frozen=True, slots=True)
class BlankColumn:
    """A column of the blank workbook. `key` names its words, `width` is in characters.

    `target` is what the heading must be read as, `key` where it is "". `example` is for what is
    the same in every language; other examples stand with the words. `open` lists are suggestions:
    other answers may be typed.
    """

    key: str
    width: int = 18
    example: str | float = ""
    choice: Choice = ""
    open: bool = False
    wrap: bool = False
    needed: bool = False
    group: Group = "person"
    target: str = ""

    @property
    def feeds(self) -> str:
        return self.target or self.key


CANDIDATES: tuple[BlankColumn, ...] = (
    BlankColumn("candidate_id", 15, EXAMPLE_ID),
    BlankColumn("name", 24, EXAMPLE_NAME, needed=True),
    BlankColumn("email", 30, EXAMPLE_EMAIL, needed=True),
    BlankColumn("country", 16),
    BlankColumn("over_18", 11, "yes", "yes_no"),
    BlankColumn("report_language", 18),
    BlankColumn("title", 34, wrap=True, group="profile"),
    BlankColumn("overview", 60, wrap=True, group="profile"),
    BlankColumn("category", 24, "Design & Creative", "category", wrap=True, group="profile"),
    BlankColumn(
        "types_of_work",
        36,
        "Branding & Logo Design; Graphic, Editorial & Presentation Design",
        "type",
        open=True,
        wrap=True,
        group="profile",
    ),
    BlankColumn(
        "skills",
        36,
        "Logo Design; Packaging Design; Adobe Illustrator; Typography; Print Design",
        wrap=True,
        group="profile",
    ),
    BlankColumn("experience_level", 18, "Intermediate", "level", group="profile"),
    BlankColumn("hourly_rate", 12, 22.0, group="rate"),
    BlankColumn("currency", 12, "USD", "currency", open=True, group="rate"),
    BlankColumn("suggested_rate_low", 19, 18.0, group="rate"),
    BlankColumn("suggested_rate_high", 19, 30.0, group="rate"),
    BlankColumn("photo", 10, "yes", "yes_no", open=True, group="extras"),
    BlankColumn("video", 10, "no", "yes_no", open=True, group="extras"),
    BlankColumn("linked_accounts", 22, "LinkedIn; Behance", wrap=True, group="extras"),
    BlankColumn("skill_tests", 20, wrap=True, group="extras"),
    BlankColumn("languages", 22, wrap=True, group="extras"),
    BlankColumn("job_answers", 30, wrap=True, group="extras"),
    BlankColumn("other_experience", 30, wrap=True, group="extras"),
    BlankColumn("submitted_on", 14, "2026-03-15", "day", group="submission"),
    BlankColumn("submission_status", 20, "Declined", "status", group="submission"),
    BlankColumn(
        "upwork_feedback",
        36,
        "At this time there are many freelancers with similar skills.",
        wrap=True,
        group="submission",
    ),
    BlankColumn("contested", 36, wrap=True, group="submission"),
    BlankColumn("contact_phone", 20, "+351 912 345 678", group="contact"),
    BlankColumn("contact_consent", 14, "yes", "yes_no", group="contact"),
    BlankColumn("signed_up_on", 14, "2026-01-05", "day", group="outcome"),
    BlankColumn("signed_up_proof", 20, group="outcome"),
    BlankColumn("approved_on", 14, "2026-04-02", "day", group="outcome"),
    BlankColumn("approved_proof", 20, "https://ana.example/profile", group="outcome"),
    BlankColumn("first_bid_on", 14, "2026-04-10", "day", group="outcome"),
    BlankColumn("first_bid_proof", 20, group="outcome"),
    BlankColumn("first_job_on", 14, "2026-05-03", "day", group="outcome"),
    BlankColumn("first_job_proof", 20, group="outcome"),
    BlankColumn("earned", 12, 250.0, group="outcome"),
    BlankColumn("earned_currency", 12, "USD", "currency", open=True, group="outcome"),
    BlankColumn("earned_on", 14, "2026-05-20", "day", group="outcome"),
    BlankColumn("earned_proof", 20, group="outcome"),
    BlankColumn("coach", 16, group="staff"),
    BlankColumn("cohort", 14, group="staff"),
    BlankColumn("coach_note", 32, wrap=True, group="staff"),
    BlankColumn("send", 11, "hold", "send", group="staff"),
)

_ID = BlankColumn("part_id", 16, EXAMPLE_ID, "id", open=True, needed=True, target="row_id")
_EMAIL = BlankColumn("part_email", 30, EXAMPLE_EMAIL, "email", open=True, target="row_email")


def _long(key: str, width: int = 60, group: Group = "profile", target: str = "") -> BlankColumn:
    return BlankColumn(key, width, wrap=True, group=group, target=target or "description")


def _text(key: str, width: int, target: str, example: str = "") -> BlankColumn:
    return BlankColumn(key, width, example, wrap=width > 20, group="profile", target=target)


PARTS: Mapping[str, Sequence[BlankColumn]] = {
    "employment": (
        _ID,
        _EMAIL,
        _text("job_role", 26, "role"),
        _text("job_company", 26, "company"),
        _text("job_from", 12, "start", "2019-03"),
        _text("job_to", 12, "end", "2022-08"),
        _long("job_description"),
        BlankColumn("job_relevant", 12, "yes", "yes_no", group="profile", target="relevant"),
    ),
    "education": (
        _ID,
        _EMAIL,
        _text("study_school", 28, "school"),
        _text("study_award", 28, "award"),
        _text("study_from", 12, "start", "2015"),
        _text("study_to", 12, "end", "2018"),
        _long("study_description"),
    ),
    "portfolio": (
        _ID,
        _EMAIL,
        _text("piece_title", 30, "title"),
        _text("piece_link", 36, "url", "https://ana.example/jam"),
        _long("piece_description"),
    ),
    "certifications": (
        _ID,
        _EMAIL,
        _text("certificate_name", 36, "certificate", "Adobe Certified Professional"),
        _text("certificate_issuer", 26, "issuer", "Adobe"),
        _text("certificate_date", 12, "date", "2024-05"),
    ),
    "submissions": (
        _ID,
        _EMAIL,
        BlankColumn(
            "attempt_date", 14, "2026-01-10", "day", group="submission", target="submitted_on"
        ),
        BlankColumn(
            "attempt_status", 20, "Declined", "status", group="submission", target="status"
        ),
        BlankColumn(
            "attempt_feedback",
            50,
            "There are many freelancers with this mix of skills.",
            wrap=True,
            group="submission",
            target="feedback",
        ),
        _long("attempt_title", 30, "submission", "title"),
        _long("attempt_overview", 50, "submission", "overview"),
        BlankColumn(
            "attempt_category",
            24,
            "Design & Creative",
            "category",
            wrap=True,
            group="submission",
            target="category",
        ),
        BlankColumn(
            "attempt_types",
            30,
            "Branding & Logo Design",
            "type",
            open=True,
            wrap=True,
            group="submission",
            target="types_of_work",
        ),
        BlankColumn(
            "attempt_skills",
            30,
            "Logo Design; Typography",
            wrap=True,
            group="submission",
            target="skills",
        ),
        BlankColumn(
            "attempt_level", 18, "Entry", "level", group="submission", target="experience_level"
        ),
        BlankColumn("attempt_rate", 13, 12.0, group="submission", target="hourly_rate"),
    ),
}
