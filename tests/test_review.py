"""What staff write in the workbook is taken in, shows in the report, and is never lost."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader

from reportgen.history import read_history
from reportgen.night.progress import Ticker
from reportgen.night.tools import Tools, load_tools
from reportgen.pipeline import RunOptions, run_night
from reportgen.settings import RunSettings, Settings
from tests.samples.build import flawed_workbook

HEADINGS = {"release": "Release", "note": "Coach’s note"}
FIRST, SECOND = date(2026, 11, 21), date(2026, 11, 22)


@pytest.fixture(scope="module")
def tools() -> Tools:
    return load_tools(Settings())


@pytest.fixture(scope="module")
def first_night(tmp_path_factory, tools):
    folder = tmp_path_factory.mktemp("review")
    (folder / "intake.xlsx").write_bytes(flawed_workbook())
    run(folder, tools, FIRST)
    return folder


@pytest.fixture
def agency(first_night, tmp_path):
    """The morning after a first night, for one test to do with as it likes."""
    folder = tmp_path / "agency"
    shutil.copytree(first_night, folder, symlinks=True)
    return folder


def run(folder: Path, tools: Tools, day: date, **options):
    settings = Settings(run=RunSettings(output=folder / "outputs", workers=2))
    return run_night(folder / "intake.xlsx", settings, tools, RunOptions(day, **options), Ticker())


def workbook(folder: Path, day: date, name: str = "cohort.xlsx") -> Path:
    return folder / "outputs" / day.isoformat() / name


def heads(sheet: Worksheet) -> tuple[int, dict[str, int]]:
    for row in sheet.iter_rows():
        named = {str(c.value): c.column for c in row if c.value}
        if "Release" in named:
            return row[0].row, named
    pytest.fail("the Review sheet has no heading row")


def write(path: Path, person: str, **cells: str) -> None:
    """Write into a person's row of the left table as staff would, and save."""
    book = load_workbook(path)
    sheet = book["Review"]
    head, columns = heads(sheet)
    row = next(r for r in range(head + 1, sheet.max_row + 1) if sheet.cell(r, 1).value == person)
    for heading, value in cells.items():
        sheet.cell(row, columns[HEADINGS[heading]]).value = value
    book.save(path)


def overrule(path: Path, person: str, check: str, verdict: str, reason: str) -> None:
    """Write into the first free row of the overrides table."""
    book = load_workbook(path)
    sheet = book["Review"]
    head, columns = heads(sheet)
    first = columns["Candidate id"]
    row = head + 1
    while sheet.cell(row, first).value:
        row += 1
    for offset, value in enumerate((person, check, verdict, reason)):
        sheet.cell(row, first + offset).value = value
    book.save(path)


def candidate(folder: Path, day: date, person: str) -> dict:
    path = folder / "outputs" / day.isoformat() / "run.json"
    found = json.loads(path.read_text(encoding="utf-8"))["candidates"]
    return next(c for c in found if c["id"] == person)


def somebody(folder: Path, status: str = "improve") -> tuple[str, dict]:
    """A reported candidate and one of their checks with this status."""
    path = folder / "outputs" / FIRST.isoformat() / "run.json"
    for person in json.loads(path.read_text(encoding="utf-8"))["candidates"]:
        for check in person["checks"]:
            if person["pdf"] and check["status"] == status and check["weight"]:
                return person["id"], check
    pytest.fail(f"nobody has a check with status {status}")


def pdf_text(folder: Path, day: date, person: str) -> str:
    pdf = folder / "outputs" / day.isoformat() / candidate(folder, day, person)["pdf"]
    return " ".join("".join(page.extract_text() for page in PdfReader(pdf).pages).split())


def test_a_coach_s_note_stands_in_the_next_report_and_stays(agency, tools):
    person, _ = somebody(agency)
    write(workbook(agency, FIRST), person, note="Ring me on Friday.")
    run(agency, tools, SECOND)
    assert "Ring me on Friday." in pdf_text(agency, SECOND, person)
    assert candidate(agency, SECOND, person)["version"] == 2
    run(agency, tools, date(2026, 11, 23))
    assert candidate(agency, date(2026, 11, 23), person)["state"] == "unchanged"


def test_an_override_is_the_coach_s_word_with_its_reason(agency, tools):
    person, check = somebody(agency)
    name = tools.words.say(f"check-{check['id']}")
    overrule(workbook(agency, FIRST), person, name, "pass", "I have seen the profile.")
    run(agency, tools, SECOND)
    now = {c["id"]: c for c in candidate(agency, SECOND, person)["checks"]}[check["id"]]
    assert (now["status"], now["score"]) == ("pass", 1.0)
    assert now["override"] == {"status": "pass", "reason": "I have seen the profile."}
    assert "I have seen the profile." in pdf_text(agency, SECOND, person)


def test_the_same_evening_s_edits_are_taken_in_by_a_rerun_of_the_day(agency, tools):
    person, _ = somebody(agency)
    write(workbook(agency, FIRST), person, release="yes")
    run(agency, tools, FIRST)
    book = load_workbook(workbook(agency, FIRST))
    head, columns = heads(book["Review"])
    released = {
        book["Review"].cell(r, 1).value: book["Review"].cell(r, columns["Release"]).value
        for r in range(head + 1, book["Review"].max_row + 1)
    }
    assert released[person] == "yes"


def test_a_workbook_that_is_open_is_left_alone_and_both_are_read_later(agency, tools):
    person, _ = somebody(agency)
    open_one = workbook(agency, FIRST)
    lock = open_one.with_name(f".~lock.{open_one.name}#")
    lock.write_text("staff", encoding="utf-8")
    before = open_one.read_bytes()
    summary = run(agency, tools, FIRST)
    beside = workbook(agency, FIRST, "cohort-new.xlsx")
    assert summary.exit_code == 1
    assert "cohort-new.xlsx" in summary.faults[0]
    assert open_one.read_bytes() == before
    assert beside.is_file()

    lock.unlink()
    write(open_one, person, note="From the open one.")
    write(beside, person, release="hold")
    run(agency, tools, FIRST)
    assert "From the open one." in pdf_text(agency, FIRST, person)
    assert not beside.exists()
    with read_history(agency / "outputs" / "history.sqlite3") as history:
        kept = {(e.candidate_id, e.kind.value): e.value for e in history.reviews.standing()}
    assert kept[person, "note"] == "From the open one."
    assert kept[person, "release"] == "hold"


def test_a_workbook_that_cannot_be_read_is_told_and_tried_again(agency, tools):
    person, _ = somebody(agency)
    path = workbook(agency, FIRST)
    write(path, person, note="Please call.")
    good = path.read_bytes()
    path.write_bytes(good[: len(good) // 2])
    summary = run(agency, tools, SECOND)
    assert "review_unreadable" in {p.code for p in summary.cohort.problems}
    path.write_bytes(good)
    run(agency, tools, date(2026, 11, 23))
    assert "Please call." in pdf_text(agency, date(2026, 11, 23), person)
