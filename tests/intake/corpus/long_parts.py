"""Jobs, studies, pieces, certificates and attempts: in one cell, or on sheets of their own."""

from __future__ import annotations

from datetime import date

from reportgen.domain.dates import YearMonth
from reportgen.domain.profile import Certification, Job, PortfolioItem, Study
from tests.intake.corpus.case import ANA, BO, HEADS, book, case, one

MAR_2019, AUG_2022 = YearMonth(2019, 3), YearMonth(2022, 8)
WITH_ID = [("ID", *HEADS), ("C-1", *ANA), ("C-2", *BO)]
JOBS = ("Candidate id", "Role", "Company", "From", "To", "Description")


def _employment(*rows: tuple[object, ...]) -> bytes:
    return book({"Candidates": WITH_ID, "Employment": [JOBS, *rows]})


CASES = [
    case(
        "jobs by bars",
        one(
            "Employment", "Designer | Acme | 2019-03 to 2022-08 | logos\n\nBaker | Own shop | 2015"
        ),
        [
            {
                "employment": (
                    Job("Designer", "Acme", MAR_2019, AUG_2022, description="logos"),
                    Job("Baker", "Own shop", YearMonth(2015), YearMonth(2015)),
                )
            }
        ],
    ),
    case(
        "jobs as people write them",
        one(
            "Work history", "- Designer at Acme, Mar 2019 - now\n- Cook - Sea View (2 years): soups"
        ),
        [
            {
                "employment": (
                    Job("Designer", "Acme", MAR_2019, None, current=True),
                    Job("Cook", "Sea View", months=24, description="soups"),
                )
            }
        ],
    ),
    case(
        "a job nobody can take apart",
        one("Employment", "I have helped my uncle in his shop"),
        [{"employment": (Job(description="I have helped my uncle in his shop"),)}],
    ),
    case(
        "studies in either order",
        one("Education", "BSc | Hill University | 2010-2014\nHill School, Maths, 2009"),
        [
            {
                "education": (
                    Study("Hill University", "BSc", YearMonth(2010), YearMonth(2014)),
                    Study("Hill School", "Maths", None, YearMonth(2009)),
                )
            }
        ],
    ),
    case(
        "pieces with links",
        one("Portfolio", "Tea shop | https://a.example/tea | new site\nhttps://b.example - a logo"),
        [
            {
                "portfolio": (
                    PortfolioItem("Tea shop", "https://a.example/tea", "new site"),
                    PortfolioItem("a logo", "https://b.example", ""),
                )
            }
        ],
    ),
    case(
        "certificates in one line",
        one("Certifications", "Baking 1 | Guild | 2020-05; see note\nFirst aid, Red Cross, 2021"),
        [
            {
                "certifications.1": Certification("First aid", "Red Cross", YearMonth(2021)),
                "certifications.0.name": "Baking 1",
            }
        ],
    ),
    case(
        "attempts in one cell",
        one("Earlier submissions", "2026-01-10 | declined | too many bakers"),
        [
            {
                "submissions.0.submitted_on": date(2026, 1, 10),
                "submissions.0.status": "declined",
                "submissions.0.feedback": "too many bakers",
            }
        ],
    ),
    case(
        "jobs on a sheet of their own",
        _employment(
            ("C-1", "Designer", "Acme", "2019-03", "2022-08", "logos"),
            ("c-2", "Cook", "Sea View", date(2020, 5, 1), "present", None),
        ),
        [
            {"employment": (Job("Designer", "Acme", MAR_2019, AUG_2022, description="logos"),)},
            {"employment": (Job("Cook", "Sea View", YearMonth(2020, 5), None, current=True),)},
        ],
    ),
    case(
        "nobody's row, an unknown id, a month nobody can read",
        _employment(
            (None, "Designer", "Acme", None, None, None),
            ("C-9", "Designer", "Acme", None, None, None),
            ("C-1", "Designer", "Acme", "some time", "2022", None),
        ),
        [
            {"employment.0.end": YearMonth(2022), "employment.0.unread": {"dates"}},
            # Theirs may be one of the two rows nobody could be found for.
            {"employment": (), "employment?": "invalid"},
        ],
        [
            "part_row_without_person Employment!A2",
            "part_row_unmatched Employment!A3",
            "month_unreadable Employment!D4",
        ],
    ),
    case(
        "somebody without a row has none",
        _employment(("C-1", "Designer", "Acme", 2019, 2022, None)),
        [{"employment?": "given"}, {"employment": (), "employment?": "blank"}],
    ),
    case(
        "a sheet of jobs that asks for no dates and has two columns for the role",
        book(
            {
                "Candidates": [HEADS, ANA],
                "Employment": [
                    ("Email", "Role", "Company", "Job title", "What you did"),
                    (ANA[1], "Cook", "Sea View", "Chef", "soups"),
                ],
            }
        ),
        [
            {
                "employment": (Job("", "Sea View", description="soups"),),
                "employment.0.unread": {"role", "dates"},
            }
        ],
        ["duplicate_column Employment!B1", "duplicate_column Employment!D1"],
    ),
    case(
        "an empty sheet asks nobody",
        _employment(),
        [{"employment?": "absent"}, {"employment?": "absent"}],
    ),
    case(
        "joined by address, shared by two",
        book(
            {
                "Candidates": [("ID", *HEADS), ("C-1", *ANA), ("C-2", "Bea", ANA[1], "Writer")],
                "Portfolio": [("Email", "Title", "Link"), (ANA[1], "Tea", "https://t.example")],
            }
        ),
        [{"portfolio": ()}, {"portfolio": ()}],
        [
            "address_shared Candidates!C2",
            "address_shared Candidates!C3",
            "part_row_of_several Portfolio!A2",
        ],
    ),
    case(
        "the same job in the cell and on the sheet",
        book(
            {
                "Candidates": [(*HEADS, "Employment"), (*ANA, "Cook | Sea View | 2019 to 2020")],
                "Employment": [
                    ("Email", "Role", "Company", "Dates"),
                    (ANA[1], "Cook", "Sea View", "2019-2020"),
                ],
            }
        ),
        [{"employment": (Job("Cook", "Sea View", YearMonth(2019), YearMonth(2020)),)}],
    ),
]
