"""Somebody erased is found in no byte below the outputs, and everybody else is as before."""

from __future__ import annotations

import json
import shutil
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from openpyxl import load_workbook

from reportgen.domain.fields import FIELDS
from reportgen.errors import BusyError, UsageError
from reportgen.files import make_folder
from reportgen.history import read_history
from reportgen.night.erase import erase_person, forget_erasure
from reportgen.night.post import Round, send_reports
from reportgen.pipeline import preview_report
from reportgen.workbook import csv_files
from tests.night.agency import Agency, row
from tests.night.conftest import AgencyAfter

FIRST, SECOND, THIRD = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)
CANARY = "qanarix"
WHO = f"{CANARY}-7"
CHOSEN_FROM_A_LIST = {
    "over_18": "yes",
    "birth_year": 1990,
    "category": "Writing",
    "experience_level": "Expert",
    "hourly_rate": 40,
    "currency": "USD",
    "suggested_rate_low": 20,
    "suggested_rate_high": 60,
    "submission_status": "declined",
    "submitted_on": date(2026, 2, 1),
    "report_language": "en",
    "send": "yes",
    "timestamp": date(2026, 3, 1),
    "photo": f"yes, {CANARY} at the desk",
    "video": "no",
    "name": f"Tweety {CANARY.title()}",
    "email": f"tweety@{CANARY}.example",
    "employment": f"Writer | {CANARY} house | 2019-03 to 2024-08 | {CANARY} handbooks",
    "education": f"{CANARY} University | BA | 2012 to 2015 | {CANARY} studies",
    "portfolio": f"{CANARY} book | https://{CANARY}.example/book | about {CANARY}",
    "linked_accounts": f"https://{CANARY}.example/me",
    "overview": f"I am {CANARY}, and I write for {CANARY} teams. " * 8,
}

pytestmark = pytest.mark.usefixtures("in_this_process")


def canary() -> dict[str, object]:
    """A canary in every field: a word where the field takes words, else a value it takes."""
    words = {name: f"{CANARY} {name}" for name in FIELDS}
    return words | CHOSEN_FROM_A_LIST | {"candidate_id": WHO}


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
    send_reports(settings, agency.tools, Round())
    preview_report(agency.intake, WHO, settings, agency.tools, SECOND, html=True)
    exported = make_folder(agency.output / "exported")
    for name, data in csv_files(agency.document(SECOND.isoformat()), agency.tools.words).items():
        (exported / name).write_bytes(data)
    shutil.copy(agency.history, agency.output / "history.sqlite3.before-0002")
    make_folder(agency.output / ".staging").joinpath("rest.pdf").write_text(CANARY)
    half_written = agency.output / FIRST.isoformat() / "outbox" / f".{WHO}-tweety-{CANARY}.eml.part"
    make_folder(half_written.parent)
    half_written.write_text(f"To: tweety@{CANARY}.example")


def traces(output: Path) -> list[str]:
    """Files that hold the canary: in their name, their bytes, a zip's parts or a mail's."""
    return [
        path.relative_to(output).as_posix()
        for path in sorted(output.rglob("*"))
        if CANARY in path.name.lower()
        or (path.is_file() and any(CANARY.encode() in part.lower() for part in parts(path)))
    ]


def parts(path: Path) -> list[bytes]:
    found = [path.read_bytes()]
    if is_zipfile(path):
        with ZipFile(path) as archive:
            found += [archive.read(name) for name in archive.namelist()]
    if path.suffix == ".eml":
        message = message_from_bytes(found[0], policy=policy.default)
        found += [part.get_payload(decode=True) or b"" for part in message.walk()]
    return found


def test_a_canary_in_every_field_is_found_in_no_byte_afterwards(agency: Agency) -> None:
    assert len(traces(agency.output)) > 10, "the canary sings before"
    agency.write_note(SECOND.isoformat(), "S-1", "Ring me on Monday.")
    others = reports_of_others(agency)
    receipt = erase_person(agency.configured(), agency.tools, WHO.upper())
    assert traces(agency.output) == []
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


def test_a_later_row_of_the_id_is_rejected_until_it_is_forgotten(agency: Agency) -> None:
    erase_person(agency.configured(), agency.tools, WHO)
    summary = agency.night(THIRD)
    assert summary.exit_code == 1
    assert summary.fresh == 0, "nobody else is rendered again"
    assert [p.code for p in summary.cohort.rejected] == ["erased"]
    assert traces(agency.output) == []
    with pytest.raises(UsageError):
        erase_person(agency.configured(), agency.tools, "nobody")
    forget_erasure(agency.configured(), WHO)
    again = agency.night(THIRD)
    assert WHO in {e.report.profile.id for e in again.cohort.entries}
    with pytest.raises(UsageError):
        forget_erasure(agency.configured(), WHO)


def test_an_open_workbook_is_waited_for(agency: Agency) -> None:
    lock = agency.file(FIRST.isoformat(), ".~lock.cohort.xlsx#")
    lock.write_text("staff")
    before = traces(agency.output)
    with pytest.raises(BusyError, match="close it"):
        erase_person(agency.configured(), agency.tools, WHO)
    assert traces(agency.output) == before


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
