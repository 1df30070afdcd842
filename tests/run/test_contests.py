"""What a candidate disagrees with lands beside the finding; what a coach upholds stays a case."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from reportgen.history import open_history
from reportgen.maintenance.erase import erase_person
from reportgen.run.reviews import import_reviews
from tests.judgement.bench import kept_cases, run_bench
from tests.run.agency import BARE, Agency, review_head, row
from tests.run.conftest import AgencyAfter

FIRST, SECOND = date(2026, 11, 21), date(2026, 11, 22)
NIGHT, NEXT = FIRST.isoformat(), SECOND.isoformat()
ANA, BO = "S-1", "S-2"
SAYS = "T-03: Robin Vale writes for payroll, r.vale@vale-studio.example"
ABOUT = (
    "I, Robin, can be reached at r.vale@vale-studio.example or +44 20 7946 0018, "
    "as robinvale88 and at https://www.robinvale.example/me. It is prevalent. "
)

pytestmark = pytest.mark.usefixtures("in_this_process")


def first_night(agency: Agency) -> None:
    agency.settings["report"] = {"templates": BARE}
    one = row(ANA, title="Freelancer", **{"I disagree": SAYS})
    one["employment"] = f"Writer | Payroll House | 2019-03 to 2024-08 | {ABOUT}"
    agency.people(
        one,
        row(BO, title="Freelancer", **{"I disagree": "Z-99: no\nT-05: it is English"}),
        row("S-3", **{"I disagree": "I am good as I am"}),
    )
    agency.night(FIRST)


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    """The morning after a first night, for one test to do with as it likes."""
    return agency_after(first_night).copied(tmp_path / "agency")


def verdicts(agency: Agency, folder: str) -> list[dict[str, Any]]:
    """The filled rows of the right table on `Review`, by heading."""
    sheet = load_workbook(agency.file(folder, "cohort.xlsx"))["Review"]
    head, columns = review_head(sheet)
    names = [name for name, column in columns.items() if column >= columns["Candidate id"]]
    rows = [
        {name: sheet.cell(line, columns[name]).value for name in names}
        for line in range(head + 1, sheet.max_row + 1)
    ]
    return [r for r in rows if r["Candidate id"]]


def cases(agency: Agency) -> list[dict[str, Any]]:
    path = agency.output / "cases.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [json.loads(line) for line in lines]


def decide(agency: Agency, status: str | None) -> None:
    """The coach fills in the row that waits for them."""
    path = agency.file(NIGHT, "cohort.xlsx")
    book = load_workbook(path)
    head, columns = review_head(book["Review"])
    assert book["Review"].cell(head + 1, columns["Candidate id"]).value == ANA
    for heading, value in (("Set to", status), ("Reason", status and "Robin is right.")):
        book["Review"].cell(head + 1, columns[heading]).value = value
    book.save(path)


def test_it_waits_on_review_beside_what_the_report_says(agency: Agency) -> None:
    assert verdicts(agency, NIGHT) == [
        {
            "Candidate id": ANA,
            "Check": "Title",
            "Set to": None,
            "Reason": None,
            "What the report says": "T-03 Name your role in the title",
            "The candidate disagrees": SAYS.replace("T-03:", "T-03"),
        }
    ]
    assert agency.candidate(NIGHT, ANA)["contested"][0]["ref"] == "T-03"


def test_a_code_that_leads_nowhere_is_told_with_its_cell_and_a_remedy(agency: Agency) -> None:
    told = {p["code"]: p for p in agency.document(NIGHT)["problems"]}
    cells = {code: (p["column"], p["row"], p["effect"]) for code, p in told.items()}
    assert cells["contest_unknown"] == ("I disagree", 3, "noted")
    assert cells["contest_elsewhere"] == ("I disagree", 3, "noted")
    assert cells["contest_without_code"] == ("I disagree", 4, "field_ignored")
    assert "T-03" in told["contest_elsewhere"]["fix"]


def test_what_is_upheld_is_a_case_without_a_name_or_an_address(agency: Agency) -> None:
    decide(agency, "pass")
    agency.night(SECOND)
    (case,) = cases(agency)
    assert (case["check"], case["silent"], case["profile"]["title"]) == (
        "title",
        ["title.vague"],
        "Freelancer",
    )
    kept = (agency.output / "cases.jsonl").read_text("utf-8")
    for personal in ("Robin", "Vale", "vale-studio", ANA, "@vale", "7946", "robinvale"):
        assert personal not in kept
    assert "prevalent" in kept, "a name that stands in a word of English names nobody"
    bench = run_bench(kept_cases(agency.output / "cases.jsonl"))
    assert [(m.code, m.what) for m in bench.misses] == [
        ("title.vague", "found without cause"),
        ("title.vague", "should not be mentioned"),
    ]
    (said,) = verdicts(agency, NEXT)
    assert (said["Set to"], said["Reason"]) == ("pass", "Robin is right.")
    assert said["The candidate disagrees"] is not None


@pytest.mark.heavy
def test_what_is_upheld_no_more_is_no_case_nor_is_one_of_the_erased(agency: Agency) -> None:
    for verdict, count in (("pass", 1), ("fix", 0), ("pass", 1), (None, 0)):
        decide(agency, verdict)
        take_in(agency)
        assert len(cases(agency)) == count
    decide(agency, "pass")
    erased = erase_person(agency.configured(), agency.context, ANA)
    assert agency.output / "cases.jsonl" in erased.rewritten
    assert cases(agency) == []


def take_in(agency: Agency) -> None:
    with open_history(agency.history) as history:
        import_reviews(history, agency.output, agency.context)
