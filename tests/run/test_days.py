"""Partial runs, dates in the past, and the same day again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from reportgen.errors import FileError
from reportgen.history import read_history
from reportgen.maintenance.erase import erase_person
from tests.run.agency import Agency, contents, entry, remembered, row
from tests.run.conftest import AgencyAfter

FIRST, BETWEEN, SECOND = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)
TITLES = ("Technical writer for payroll software", "Technical writer for hospital software")

pytestmark = pytest.mark.usefixtures("in_this_process")


def first_night(agency: Agency) -> None:
    agency.people(row("S-1"), row("S-2"))
    agency.night(FIRST)


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(first_night).copied(tmp_path / "agency")


def declined_before_we_saw_them(agency: Agency) -> None:
    told = {"submission_status": "declined", "submitted_on": date(2026, 2, 10)}
    words = "Many freelancers already offer a similar skill set."
    agency.people(
        row("S-1", **told, upwork_feedback=words),
        row("S-2", submission_status="declined"),
        row("S-3", submission_status=None, upwork_feedback=words),
        row("S-4", submission_status="submitted", submitted_on=date(2026, 2, 20)),
    )
    agency.night(FIRST)


def test_who_was_declined_before_is_unchanged_the_next_night(
    agency_after: AgencyAfter, tmp_path: Path
) -> None:
    """What history remembers of tonight's attempt must be what tonight's report went by."""
    agency = agency_after(declined_before_we_saw_them).copied(tmp_path / "agency")
    summary = agency.night(SECOND)
    assert {e.report.profile.id: e.state for e in summary.cohort.entries} == dict.fromkeys(
        ("S-1", "S-2", "S-3", "S-4"), "unchanged"
    )
    assert summary.fresh == 0


def test_the_same_day_again_makes_the_same_folder(agency: Agency) -> None:
    before = contents(agency.output), remembered(agency.history)
    assert agency.night(FIRST).fresh == 0
    assert (contents(agency.output), remembered(agency.history)) == before
    assert agency.night(FIRST, force=True).fresh == 2
    assert (contents(agency.output), remembered(agency.history)) == before


def test_a_damaged_earlier_run_is_told_and_costs_no_report(agency: Agency) -> None:
    agency.file(FIRST.isoformat(), "run.json").write_bytes(b'{"candi')
    summary = agency.night(SECOND)
    (note,) = summary.notes
    assert f"{FIRST.isoformat()}/run.json is damaged" in note
    assert (summary.fresh, summary.exit_code) == (0, 0), "the PDFs themselves are taken over"
    assert {e.state for e in summary.cohort.entries} == {"rendered"}
    log = agency.file(SECOND.isoformat(), "run.log").read_text(encoding="utf-8").splitlines()
    warnings = [line for line in map(json.loads, log) if line["level"] == "warning"]
    assert [line["file"] for line in warnings] == [f"{FIRST.isoformat()}/run.json"]
    assert agency.night(date(2026, 3, 5)).notes == ()


def test_nobody_is_erased_beside_a_damaged_run(agency: Agency) -> None:
    agency.file(FIRST.isoformat(), "run.json").write_bytes(b'{"candi')
    before = contents(agency.output)
    with pytest.raises(FileError, match=r"run\.json is damaged"):
        erase_person(agency.configured(), agency.context, "S-1")
    assert contents(agency.output) == before


def test_words_that_stood_for_an_hour_leave_no_version_behind(agency: Agency) -> None:
    agency.change("S-1", title=TITLES[0])
    assert entry(agency.night(SECOND), "S-1").report.number == 2
    agency.change("S-1", title=TITLES[1])
    again = agency.night(SECOND)
    assert again.fresh == 1
    assert entry(again, "S-1").report.number == 2
    assert entry(again, "S-1").state == "rendered", "next to the run of an earlier date"
    with read_history(agency.history) as history:
        versions = history.versions.of("S-1")
        assert [(v.number, v.snapshot.values["title"]) for v in versions[1:]] == [(2, TITLES[1])]


def test_words_that_were_mailed_stay_a_version(agency: Agency) -> None:
    agency.change("S-1", title=TITLES[0])
    agency.night(SECOND)
    assert agency.post(SECOND.isoformat()) == {"S-1", "S-2"}
    agency.change("S-1", title=TITLES[1])
    assert entry(agency.night(SECOND), "S-1").report.number == 3


def test_a_partial_run_judges_all_and_renders_those_it_was_asked_for(agency: Agency) -> None:
    agency.change("S-1", title=TITLES[0])
    agency.change("S-2", title=TITLES[1])
    partial = agency.night(SECOND, exclude=("S-2",))
    folder = f"{SECOND.isoformat()}-partial-1"
    assert [c["id"] for c in agency.document(folder)["candidates"]] == ["S-1"]
    assert partial.fresh == 1
    assert latest(agency) == FIRST.isoformat()
    whole = agency.night(SECOND)
    assert entry(whole, "S-1").report.number == 2, "the partial run's version is tonight's"
    assert latest(agency) == SECOND.isoformat()


def test_a_date_in_the_past_fills_its_folder_and_changes_nothing_else(agency: Agency) -> None:
    agency.change("S-1", title=TITLES[0])
    agency.night(SECOND)
    known = {name: rows for name, rows in remembered(agency.history).items() if name != "workbooks"}
    summary = agency.night(BETWEEN)
    assert not summary.newest
    assert (agency.output / BETWEEN.isoformat() / "run.json").exists()
    assert {n: r for n, r in remembered(agency.history).items() if n != "workbooks"} == known
    assert latest(agency) == SECOND.isoformat()


def test_what_staff_write_into_a_folder_of_the_past_is_taken_in(agency: Agency) -> None:
    agency.night(SECOND)
    agency.night(BETWEEN)
    again = agency.night(BETWEEN)
    assert again.faults == (), "its own workbook is not taken for somebody's edit"
    agency.write_note(BETWEEN.isoformat(), "S-1", "Ring me on Friday.")
    assert entry(agency.night(SECOND), "S-1").report.review.note == "Ring me on Friday."


def latest(agency: Agency) -> str:
    return str((agency.output / "latest").readlink())


def test_nothing_of_anybody_stands_in_the_log(agency: Agency) -> None:
    log = agency.file(FIRST.isoformat(), "run.log").read_text("utf-8")
    rendered = [line for line in log.splitlines() if "report rendered" in line]
    assert len(rendered) == 2
    for told in ('"run"', '"candidate"', '"seconds"', '"worker"'):
        assert told in rendered[0]
    for private in ("Robin", "vale-studio", "handbook"):
        assert private not in log
    assert not list(Path(agency.output).rglob("*.part"))
