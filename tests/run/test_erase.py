"""Somebody erased is found in no byte below the outputs, and everybody else is as before."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from reportgen.errors import BusyError, UsageError
from reportgen.files import make_folder
from reportgen.history import read_history
from reportgen.maintenance.erase import erase_person, forget_erasure
from reportgen.maintenance.export import export_csv
from reportgen.maintenance.purge import purge_runs
from reportgen.pipeline import preview_report
from reportgen.render import candidate_token
from reportgen.run.folder import staged_name
from reportgen.run.send import Round, send_reports
from tests.run.agency import OVERVIEWS, Agency, row, write_intake
from tests.run.canary import CANARY, WHO, canary, traces
from tests.run.command import here
from tests.run.conftest import AgencyAfter

FIRST, SECOND, THIRD, FOURTH = (date(2026, 3, day) for day in (2, 3, 4, 5))

pytestmark = pytest.mark.usefixtures("in_this_process")


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(two_nights).copied(tmp_path / "agency")


def two_nights(agency: Agency) -> None:
    """With mail, pages, a preview, an export, notes and an old backup."""
    agency.people(row("S-1"), row("S-2"), canary())
    agency.night(FIRST, html=True)
    agency.write_note(FIRST.isoformat(), WHO, f"Ring {CANARY} on Friday.")
    agency.overrule(FIRST.isoformat(), WHO, "overview", "pass", f"I know {CANARY}.")
    agency.night(SECOND)
    settings = agency.configured()
    send_reports(settings, agency.context, Round())
    preview_report(agency.intake, WHO, settings, agency.context, SECOND, html=True)
    export_csv(settings, agency.context, None, agency.folder / "exported")
    shutil.copy(agency.history, agency.output / "history.sqlite3.before-0002")
    waiting = staged_name(candidate_token(WHO), "0" * 64)
    make_folder(agency.output / ".staging").joinpath(waiting).write_text(CANARY)
    half_written = agency.output / FIRST.isoformat() / "outbox" / f".{WHO}-tweety-{CANARY}.eml.part"
    make_folder(half_written.parent)
    half_written.write_text(f"To: tweety@{CANARY}.example")


def test_a_canary_in_every_field_is_found_in_no_byte_afterwards(agency: Agency) -> None:
    assert len(traces(agency.folder)) > 10, "the canary sings before"
    agency.write_note(SECOND.isoformat(), "S-1", "Ring me on Monday.")
    others = reports_of_others(agency)
    receipt = erase_person(agency.configured(), agency.context, WHO.upper()).receipt
    assert traces(agency.folder) == []
    assert receipt is not None
    assert receipt.files_removed >= 5
    assert receipt.backups_removed == 1
    assert reports_of_others(agency) == others
    for night in (FIRST, SECOND):
        document = agency.document(night.isoformat())
        assert [c["id"] for c in document["candidates"]] == ["S-1", "S-2"]
        assert document["counts"]["candidates"] == 2
    assert note_in(agency, SECOND, "S-1") == "Ring me on Monday."
    with read_history(agency.history) as history:
        assert sorted(history.people.everybody()) == ["S-1", "S-2"]
    written = list((agency.output / "erased").iterdir())
    assert json.loads(written[0].read_text())["tombstone"] == receipt.tombstone


def test_whoever_s_text_is_like_theirs_holds_them_no_longer(agency: Agency) -> None:
    """Outcomes that are kept of others name the person whom a text is like."""
    for person in (WHO, "S-1"):
        agency.change(person, name=f"Robin {person}", overview=OVERVIEWS[0])
    agency.rows = {WHO: agency.rows.pop(WHO), **agency.rows}  # the later row names the earlier one
    agency.night(THIRD)
    checks = agency.candidate(THIRD.isoformat(), "S-1")["checks"]
    assert [c["status"] for c in checks if c["id"] == "original_text"] == ["improve"]
    erase_person(agency.configured(), agency.context, WHO)
    assert traces(agency.folder) == []
    del agency.rows[WHO]
    agency.night(FOURTH)
    checks = agency.candidate(FOURTH.isoformat(), "S-1")["checks"]
    assert [c["status"] for c in checks if c["id"] == "original_text"] == ["pass"]


def test_a_later_row_of_the_id_is_rejected_until_it_is_forgotten(agency: Agency) -> None:
    erase_person(agency.configured(), agency.context, WHO)
    summary = agency.night(THIRD)
    assert summary.exit_code == 1
    assert summary.fresh == 0, "nobody else is rendered again"
    assert [p.code for p in summary.cohort.rejected] == ["erased"]
    assert traces(agency.folder) == []
    with pytest.raises(UsageError):
        erase_person(agency.configured(), agency.context, "nobody")
    forget_erasure(agency.configured(), WHO)
    again = agency.night(THIRD)
    assert WHO in {e.report.profile.id for e in again.cohort.entries}
    with pytest.raises(UsageError):
        forget_erasure(agency.configured(), WHO)


def test_an_open_workbook_is_waited_for(agency: Agency) -> None:
    lock = agency.file(FIRST.isoformat(), ".~lock.cohort.xlsx#")
    lock.write_text("staff")
    before = traces(agency.folder)
    with pytest.raises(BusyError, match="close it"):
        erase_person(agency.configured(), agency.context, WHO)
    assert traces(agency.folder) == before


def looked_at(agency: Agency) -> dict[str, tuple[int, bytes]]:
    """Every file's time of change and bytes, but for the lock and the log of SQLite's own."""
    files = (p for p in agency.folder.rglob("*") if p.is_file() and not p.is_symlink())
    return {
        p.relative_to(agency.folder).as_posix(): (p.stat().st_mtime_ns, p.read_bytes())
        for p in files
        if p.name not in (".lock", "history.sqlite3")
    }


def test_asked_what_would_go_it_names_that_and_changes_nothing(agency: Agency) -> None:
    before = looked_at(agency)
    asked = erase_person(agency.configured(), agency.context, WHO, dry=True)
    assert looked_at(agency) == before
    assert asked.receipt is None
    done = erase_person(agency.configured(), agency.context, WHO)
    assert (asked.removed, asked.rewritten, asked.foreign) == (done.removed, done.rewritten, ())
    after = looked_at(agency)
    gone = {agency.folder / name for name in before.keys() - after.keys()}
    changed = {agency.folder / n for n in before.keys() & after.keys() if before[n] != after[n]}
    assert gone == set(asked.removed)
    assert {p for p in changed if p.name != ".reportgen"} == set(asked.rewritten)
    assert done.intakes == (str(agency.intake),)


def thinned(agency: Agency) -> None:
    """Their mailed report and mail are all that is left of the first night."""
    purge_runs(agency.configured(), agency.context, SECOND)


def partial(agency: Agency) -> None:
    agency.night(THIRD, only=(WHO,), html=True)


def renamed(agency: Agency) -> None:
    agency.change(WHO, name=f"Sylvester {CANARY.title()}")
    agency.night(THIRD, html=True)


def another_intake(agency: Agency) -> None:
    """They stand in a second sheet of the same night, too."""
    agency.sheet = "autumn.xlsx"
    agency.rows = {r["candidate_id"]: r for r in (row("S-8"), row("S-9"), canary())}
    agency.night(SECOND, html=True)
    agency.intake.unlink()


def from_before(agency: Agency) -> None:
    """An earlier reportgen made all of it: nothing is marked."""
    for mark in agency.output.rglob(".reportgen"):
        mark.unlink()


def gone_from_the_sheet(agency: Agency) -> None:
    del agency.rows[WHO]
    agency.night(THIRD)


@pytest.mark.parametrize(
    "story", [thinned, partial, renamed, another_intake, from_before, gone_from_the_sheet]
)
def test_whatever_became_of_a_run_nothing_of_them_is_left(
    agency: Agency, story: Callable[[Agency], None]
) -> None:
    story(agency)
    assert traces(agency.folder)
    others = reports_of_others(agency)
    erased = erase_person(agency.configured(), agency.context, WHO)
    assert traces(agency.folder) == []
    assert reports_of_others(agency) == others
    assert erased.foreign == ()


def test_what_staff_made_of_their_files_is_named_and_left(agency: Agency) -> None:
    reports = agency.output / SECOND.isoformat() / "reports"
    (report,) = reports.glob(f"{CANARY}*")
    copied = report.with_name("for the meeting.pdf")
    shutil.copyfile(report, copied)
    table = agency.folder / "exported" / "candidates.csv"
    table.write_bytes(table.read_bytes() + b"called,on,Monday\r\n")
    old = agency.output / "2025-01-01"
    shutil.copytree(agency.output / FIRST.isoformat(), old)
    kept = {path: path.read_bytes() for path in (copied, table, old / "run.json")}
    erased = erase_person(agency.configured(), agency.context, WHO)
    assert set(kept) <= set(erased.foreign)
    assert not any(path.is_relative_to(old) for path in (*erased.removed, *erased.rewritten))
    assert {path: path.read_bytes() for path in kept} == kept
    assert erased.receipt is not None
    assert erased.receipt.foreign == len(erased.foreign)


def test_only_their_row_goes_from_a_table_that_was_exported(agency: Agency) -> None:
    table = agency.folder / "exported" / "candidates.csv"
    before = list(csv.reader(table.read_text("utf-8-sig").splitlines()))
    erase_person(agency.configured(), agency.context, WHO)
    after = list(csv.reader(table.read_text("utf-8-sig").splitlines()))
    assert after == [line for line in before if line[0] != WHO]


def gone(agency: Agency) -> None:
    purge_runs(agency.configured(), agency.context, date(2027, 1, 1), mailed_too=True)


def made_anew(agency: Agency) -> None:
    """They had left the sheet when the night was run again."""
    del agency.rows[WHO]
    agency.night(SECOND)


@pytest.mark.parametrize("became", [gone, made_anew])
def test_a_table_of_a_run_that_is_no_more_goes_with_them(
    agency: Agency, became: Callable[[Agency], None]
) -> None:
    agency.night(THIRD)
    settings = agency.configured()
    export_csv(settings, agency.context, SECOND.isoformat(), agency.folder / "exported")
    became(agency)
    others = agency.folder / "exported" / "of others.csv"
    others.write_text(WHO)
    erased = erase_person(settings, agency.context, WHO)
    left = [path.name for path in (agency.folder / "exported").iterdir()]
    assert left == ["of others.csv"]
    assert {"candidates.csv", "actions.csv"} <= {path.name for path in erased.removed}


def test_what_was_wrong_in_their_rows_goes_wherever_the_rows_stand(agency: Agency) -> None:
    """On a sheet of jobs, in a row that another one replaced; what is wrong in others' stays."""
    agency.people(row("S-3", hourly_rate="7 or 8"))
    agency.hand_in()
    book = load_workbook(agency.intake)
    people, jobs = book["Candidates"], book.create_sheet("Employment")
    headings = [cell.value for cell in people[1]]
    older: list[str | None] = [None] * len(headings)
    for name, value in (("candidate_id", WHO), ("name", "Tweety"), ("hourly_rate", "a lot")):
        older[headings.index(name)] = value
    people.insert_rows(2)
    for column, cell in enumerate(older, start=1):
        people.cell(2, column, cell)
    jobs.append(["candidate id", "role", "company", "start", "end", "description"])
    jobs.append([WHO, "Writer", "House", "the year of the flood", "2024-01", "Signs"])
    jobs.append(["S-3", "Writer", "House", "the winter after", "2024-01", "Signs"])
    book.save(agency.intake)
    agency.night(THIRD)
    values = {p["value"] for p in agency.document(THIRD.isoformat())["problems"]}
    theirs, others = {"a lot", "the year of the flood"}, {"7 or 8", "the winter after"}
    assert theirs | others <= values
    erase_person(agency.configured(), agency.context, WHO)
    values = {p["value"] for p in agency.document(THIRD.isoformat())["problems"]}
    assert not theirs & values
    assert others <= values
    agency.night(THIRD)
    values = {p["value"] for p in agency.document(THIRD.isoformat())["problems"]}
    assert not theirs & values, "nor do they come back with a later night"


JOB = "The job of my life was a job for Jo at Jo & Co: jo@example.com wrote the job's ad."


@pytest.fixture(params=["J-1", "info", "7", "Jo"])
def jo(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """An agency that works in one folder: its sheet lies where the runs lie."""
    person: str = request.param
    rows = [
        row("S-1", candidate_id=person, name="Jo", email="jo@example.com"),
        row("S-2", name="Joanna Job", overview=f"{JOB} " * 4, hourly_rate="7"),
        row("S-3", name="Jo", email="another-jo@example.com", submitted_on="Jo knows"),
    ]
    write_intake(tmp_path / "candidates.xlsx", rows)
    (tmp_path / "reportgen.toml").write_text(
        '[run]\noutput = "."\nworkers = 1\n[mail]\nfrom = "a@agency.example"\n'
        'release = "automatic"\n[report]\nsections = ["actions", "note"]\n'
    )
    (tmp_path / "candidates.csv").write_text("Jo,jo@example.com\n")
    for command in (
        ("run", "candidates.xlsx", "--as-of", "2026-03-02", "--html", "--send"),
        ("preview", "candidates.xlsx", "S-3", "--as-of", "2026-03-02", "--html"),
        ("export", "--csv", "tables"),
    ):
        ended = here(*command, cwd=tmp_path)
        assert ended.returncode in (0, 1), ended.stderr
    return tmp_path, person


def test_erasing_jo_takes_jo_and_nobody_else(jo: tuple[Path, str]) -> None:
    folder, person = jo
    run, token = folder / "2026-03-02", candidate_token(person)
    theirs = {stem for stem, of in manifest(run)["people"].items() if of == token}
    (stem,) = theirs
    ours = {
        run / "reports" / f"{stem}.pdf",
        run / "pages" / f"{stem}.html",
        run / "outbox" / f"{stem}.eml",
    }
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    document = json.loads(before[run / "run.json"])
    done = here("erase", person, cwd=folder)
    assert done.returncode == 0, done.stderr
    after = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    assert before.keys() - after.keys() == ours
    rewritten = {run / "run.json", run / "run.log", run / "cohort.xlsx", run / ".reportgen"}
    rewritten |= {folder / "tables" / name for name in ("candidates.csv", "actions.csv")}
    changed = {p for p in before.keys() & after.keys() if before[p] != after[p]}
    rewritten |= {folder / "tables" / name for name in ("attempts.csv", "problems.csv")} & changed
    assert changed == rewritten | {folder / "history.sqlite3"}
    left = json.loads(after[run / "run.json"])
    assert left["candidates"] == [c for c in document["candidates"] if c["id"] != person]
    assert left["problems"] == [p for p in document["problems"] if p["candidate"] != person]
    assert {"Jo knows"} <= {p["value"] for p in left["problems"]}
    log = [json.loads(line) for line in before[run / "run.log"].splitlines()]
    kept = [json.loads(line) for line in after[run / "run.log"].splitlines()]
    assert kept == [line for line in log if line.get("candidate") != person]
    for path in (folder / "candidates.xlsx", folder / "candidates.csv"):
        assert str(path) not in done.stdout.split("Removed:")[1].split("The spreadsheet")[0]
    assert "The spreadsheet candidates.xlsx is never touched" in done.stdout


def manifest(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / ".reportgen").read_bytes())
    return found


def reports_of_others(agency: Agency) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes()
        for path in agency.output.glob("2026-*/*/S-*")
        if path.suffix in (".pdf", ".eml", ".html")
    }


def note_in(agency: Agency, night: date, person: str) -> str:
    sheet = load_workbook(agency.file(night.isoformat(), "cohort.xlsx"))["Review"]
    for line in sheet.iter_rows(values_only=True):
        if line[0] == person:
            return next(str(v) for v in line if v and "Ring" in str(v))
    raise AssertionError(f"{person} has no row")
