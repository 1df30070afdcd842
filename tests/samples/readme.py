"""What the sample workbooks say about themselves on their `Read me` sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.samples.candidates import Row

_HOW_TO_FILL = (
    ("One row a person", "Update the row when something changes, and set “Last updated”."),
    (
        "Several in one cell",
        "Separate skills and types of work with a semicolon; start a new line (Alt+Enter) for "
        "each job, course, certificate and portfolio piece.",
    ),
    ("A job", "Role | Company | 2019-03 to 2022-08 | what was done"),
    ("A course", "Award | School | 2012 to 2016 | description"),
    ("A certificate", "Name | Issuer | 2023-05"),
    ("A portfolio piece", "Title | https://… | description"),
    ("Rate tip", "The range that Upwork shows to this person beside the rate field."),
    ("Send report?", "“Hold” keeps the report in the office."),
    ("Submissions", "One row for each earlier attempt, joined by the candidate ID."),
)


# Lists that the drop-downs offer: column key, heading, values.
CHOICES = (
    (
        "category",
        "Categories",
        (
            "Accounting & Consulting",
            "Admin Support",
            "Customer Service",
            "Data Science & Analytics",
            "Design & Creative",
            "Engineering & Architecture",
            "IT & Networking",
            "Legal",
            "Sales & Marketing",
            "Translation",
            "Web, Mobile & Software Dev",
            "Writing",
        ),
    ),
    ("experience_level", "Experience levels", ("Entry level", "Intermediate", "Expert")),
    (
        "submission_status",
        "Submission statuses",
        ("Not submitted", "Submitted", "Declined", "Approved", "Suspended", "Left the programme"),
    ),
    ("send", "Send report?", ("Yes", "Hold")),
)


@dataclass(frozen=True, slots=True)
class ReadMe:
    """Title, opening sentence, and lines of label and text."""

    title: str
    opening: str
    lines: tuple[tuple[str, str], ...]


def sample_readme() -> ReadMe:
    """How the agency fills in its sheet."""
    return ReadMe(
        "How we keep this sheet",
        "All people, companies and addresses in this workbook are invented.",
        _HOW_TO_FILL,
    )


def flawed_readme(rows: Sequence[Row]) -> ReadMe:
    """Which row of the sheet has which fault; the first data row is row 2."""
    faults = tuple(
        (f"Row {number}", str(row.get("fault", _default(row))))
        for number, row in enumerate(rows, start=2)
    )
    return ReadMe(
        "What is wrong on the sheet “Candidates”",
        "A workbook with faults, to see what happens to them. Everything in it is invented.",
        faults,
    )


def _default(row: Row) -> str:
    return "An empty row: passed over." if row.get("empty_row") else "Nothing: the row counts."
