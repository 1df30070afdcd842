"""What staff write in the workbook is taken in, shows in the report, and is never lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reportgen.history import read_history
from tests.pdf_text import text_of
from tests.run.agency import Agency, review_head, row
from tests.run.conftest import AgencyAfter

FIRST, SECOND, THIRD = date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23)
FIRST_RUN, SECOND_RUN, THIRD_RUN = (day.isoformat() for day in (FIRST, SECOND, THIRD))
ANA = "S-1"

pytestmark = pytest.mark.usefixtures("in_this_process")


def first_night(agency: Agency) -> None:
    agency.settings["report"] = {}  # whole reports
    agency.people(row(ANA), row("S-2"))
    agency.night(FIRST)


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    """The morning after a first night, for one test to do with as it likes."""
    return agency_after(first_night).copied(tmp_path / "agency")


def report(agency: Agency, folder: str) -> str:
    return text_of(agency.file(folder, agency.candidate(folder, ANA)["pdf"]))


def test_a_coach_s_note_stands_in_the_next_report_and_stays(agency: Agency) -> None:
    agency.write_note(FIRST_RUN, ANA, "Ring me on Friday.")
    agency.night(SECOND)
    assert "Ring me on Friday." in report(agency, SECOND_RUN)
    assert agency.candidate(SECOND_RUN, ANA)["version"] == 2
    agency.night(THIRD)
    assert agency.candidate(THIRD_RUN, ANA)["state"] == "unchanged"


def test_an_override_is_the_coach_s_word_with_its_reason(agency: Agency) -> None:
    checks = agency.candidate(FIRST_RUN, ANA)["checks"]
    slug = next(c["id"] for c in checks if c["status"] == "improve" and c["weight"])
    agency.overrule(FIRST_RUN, ANA, slug, "pass", "I have seen the profile.")
    agency.night(SECOND)
    now = {c["id"]: c for c in agency.candidate(SECOND_RUN, ANA)["checks"]}[slug]
    assert (now["status"], now["score"]) == ("pass", 1.0)
    assert now["override"] == {"status": "pass", "reason": "I have seen the profile."}
    assert "I have seen the profile." in report(agency, SECOND_RUN)


def test_the_same_evening_s_edits_are_taken_in_by_a_rerun_of_the_day(agency: Agency) -> None:
    agency.edit(FIRST_RUN, ANA, "Release", "yes")
    agency.night(FIRST)
    sheet = load_workbook(agency.file(FIRST_RUN, "cohort.xlsx"))["Review"]
    head, columns = review_head(sheet)
    released = {
        sheet.cell(r, 1).value: sheet.cell(r, columns["Release"]).value
        for r in range(head + 1, sheet.max_row + 1)
    }
    assert released[ANA] == "yes"


def test_a_workbook_that_is_open_is_left_alone_and_both_are_read_later(agency: Agency) -> None:
    open_one = agency.file(FIRST_RUN, "cohort.xlsx")
    lock = open_one.with_name(f".~lock.{open_one.name}#")
    lock.write_text("staff", encoding="utf-8")
    before = open_one.read_bytes()
    summary = agency.night(FIRST)
    beside = agency.file(FIRST_RUN, "cohort-new.xlsx")
    assert summary.exit_code == 1
    assert "cohort-new.xlsx" in summary.faults[0]
    assert open_one.read_bytes() == before
    assert beside.is_file()

    lock.unlink()
    agency.write_note(FIRST_RUN, ANA, "From the open one.")
    agency.edit(FIRST_RUN, ANA, "Release", "hold", book="cohort-new.xlsx")
    agency.night(FIRST)
    assert "From the open one." in report(agency, FIRST_RUN)
    assert not beside.exists()
    with read_history(agency.history) as history:
        kept = {(e.candidate_id, e.kind.value): e.value for e in history.reviews.standing()}
    assert kept[ANA, "note"] == "From the open one."
    assert kept[ANA, "release"] == "hold"


def test_a_workbook_that_cannot_be_read_is_told_and_tried_again(agency: Agency) -> None:
    path = agency.file(FIRST_RUN, "cohort.xlsx")
    agency.write_note(FIRST_RUN, ANA, "Please call.")
    good = path.read_bytes()
    path.write_bytes(good[: len(good) // 2])
    summary = agency.night(SECOND)
    assert "review_unreadable" in {p.code for p in summary.cohort.problems}
    path.write_bytes(good)
    agency.night(THIRD)
    assert "Please call." in report(agency, THIRD_RUN)
