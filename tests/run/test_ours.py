"""Only what reportgen made is ever changed or removed, by any command."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from reportgen.errors import FileError
from reportgen.files import STAGING
from reportgen.maintenance.erase import erase_person
from reportgen.maintenance.purge import Purged, purge_runs
from reportgen.manifest import MANIFEST, Manifest, manifest_of, put_manifest, remove
from reportgen.pipeline import preview_report
from reportgen.run.send import Round, release_reports, send_reports
from tests.run.agency import Agency, row
from tests.run.conftest import AgencyAfter
from tests.run.strangers import look_at, move_in

FIRST = date(2026, 3, 2)
DAYS = [FIRST + timedelta(n) for n in range(4)]
NAMES = [day.isoformat() for day in DAYS]

pytestmark = pytest.mark.usefixtures("in_this_process")


def three_nights(agency: Agency) -> None:
    agency.people(row("S-1"), row("S-2"), row("S-3"))
    agency.night(DAYS[0], html=True)
    agency.post(NAMES[0])
    agency.night(DAYS[1], only=("S-1",))
    agency.night(DAYS[2], html=True)


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(three_nights).copied(tmp_path / "agency")


def run(agency: Agency) -> None:
    agency.change("S-1", title="Technical writer for payroll software")
    agency.settings["privacy"] = {"keep_days": 1}
    agency.night(DAYS[3], html=True)


def run_again(agency: Agency) -> None:
    del agency.rows["S-3"]
    agency.night(DAYS[2], html=True, force=True)


def purge(agency: Agency, before: date = DAYS[3], *, mailed_too: bool = True) -> Purged:
    return purge_runs(agency.configured(), agency.context, before, mailed_too=mailed_too)


def erase(agency: Agency) -> None:
    erase_person(agency.configured(), agency.context, "S-1")


def send(agency: Agency) -> None:
    agency.change("S-1", title="Technical writer for payroll software")
    agency.night(DAYS[2])
    release_reports(agency.configured(), agency.context, None, ["S-1"], everybody=False)
    agency.settings["mail"] = {"digest": {"to": ["coach@agency.example"]}}
    send_reports(agency.configured(), agency.context, Round())


def preview(agency: Agency) -> None:
    agency.hand_in()
    preview_report(agency.intake, "S-1", agency.configured(), agency.context, DAYS[2], html=True)


@pytest.mark.parametrize("work", [run, run_again, purge, send, preview])
def test_nothing_of_other_people_s_is_touched(
    agency: Agency, work: Callable[[Agency], object]
) -> None:
    theirs = move_in(agency.output, NAMES[0], NAMES[2])
    before = look_at(theirs)
    work(agency)
    assert look_at(theirs) == before


def test_purge_takes_ours_names_what_stays_and_lets_go_of_the_folder(agency: Agency) -> None:
    theirs = move_in(agency.output, NAMES[0])
    purged = purge(agency)
    assert purged.folders == (NAMES[0], f"{NAMES[1]}-partial-1")
    assert purged.messages == ()
    left = {p for p in (agency.output / NAMES[0]).rglob("*") if p.is_file()}
    assert left == {path for path in theirs if NAMES[0] in path.parts}
    said = "\n".join(purged.notes)
    for name in ("2024-05-01 Invoices", "2024-05-02-partial-1", "2024-05-03-autumn"):
        assert name in said
    assert f"{NAMES[0]} is purged but stays" in said
    assert "cohort copy.xlsx" in said
    again = purge(agency)
    assert again.folders == ()
    assert f"{NAMES[0]} is purged" not in "\n".join(again.notes)


def test_a_night_only_mentions_what_looks_like_a_run(agency: Agency) -> None:
    move_in(agency.output, NAMES[0])
    agency.settings["privacy"] = {"keep_days": 1}
    (note,) = (n for n in agency.night(DAYS[3]).notes if "2024" in n)
    assert "2024-05-03-autumn" in note
    assert "Invoices" not in note


def unmarked(agency: Agency) -> None:
    """As an earlier reportgen would have left it."""
    for mark in agency.output.rglob(MANIFEST):
        mark.unlink()


def unmarked_and_thinned(agency: Agency) -> None:
    purge(agency, mailed_too=False)
    unmarked(agency)


def copied_in(agency: Agency) -> None:
    """A run of another agency under the same name."""
    folder = agency.output / NAMES[0]
    ours = manifest_of(folder)
    assert ours is not None
    put_manifest(folder, Manifest(ours.folder, "somebody's", ours.files, ours.people))
    document = json.loads((folder / "run.json").read_bytes())
    document["intake"]["sha256"] = "0" * 64
    (folder / "run.json").write_text(json.dumps(document))


def other_document(agency: Agency) -> None:
    unmarked(agency)
    copied = agency.output / NAMES[0] / "run.json"
    copied.write_bytes(
        copied.read_bytes().replace(b'"as_of": "2026-03-02"', b'"as_of": "2026-02-02"')
    )


def renamed(agency: Agency) -> None:
    (agency.output / NAMES[0]).rename(agency.output / "2026-03-01")


def nothing(agency: Agency) -> None:
    pass


@pytest.mark.parametrize(
    ("before", "goes"),
    [
        pytest.param(nothing, True, id="marked"),
        pytest.param(unmarked, True, id="no mark, but run.json and history agree"),
        pytest.param(unmarked_and_thinned, True, id="no mark, but history knows its mails"),
        pytest.param(other_document, False, id="no mark, and run.json says another night"),
        pytest.param(copied_in, False, id="another history's mark, and another intake"),
        pytest.param(renamed, False, id="a mark under another name"),
    ],
)
def test_a_run_folder_goes_only_where_mark_or_run_json_agree_with_history(
    agency: Agency, before: Callable[[Agency], None], goes: bool
) -> None:
    before(agency)
    purged = purge(agency)
    kept = {p.name for p in agency.output.iterdir()} & {NAMES[0], "2026-03-01"}
    assert kept == (set() if goes else {"2026-03-01" if before is renamed else NAMES[0]})
    assert any(name in note for name in kept for note in purged.notes) is not goes


@pytest.mark.parametrize(
    "name",
    [
        f"{NAMES[3]}/run.json",
        f"{NAMES[3]}/run.log",
        "latest",
        "last-success",
        "latest/notes.txt",
    ],
)
def test_a_night_stops_before_it_would_write_over_a_file_of_somebody_s(
    agency: Agency, name: str
) -> None:
    path = agency.output / name
    for pointer in ("latest", "last-success"):
        (agency.output / pointer).unlink()
    path.parent.mkdir(exist_ok=True)
    path.write_text("the year so far")
    before = look_at([path])
    with pytest.raises(FileError, match="move it away"):
        agency.night(DAYS[3])
    assert look_at([path]) == before
    assert not list(agency.output.glob(f"{NAMES[3]}/reports"))


def test_a_report_is_not_written_over_a_file_that_is_not_ours(agency: Agency) -> None:
    agency.people(row("S-4"))
    for name in ("reports/S-4-robin-s-4-vale.pdf", "outbox/S-4-robin-s-4-vale.eml"):
        path = agency.output / NAMES[2] / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("signed")
        with pytest.raises(FileError, match="move it away") as error:
            agency.night(DAYS[2])
        assert "robin" not in str(error.value)
        assert path.read_text() == "signed"
        path.unlink()
    agency.night(DAYS[2])


def test_a_night_shares_a_folder_and_keeps_apart_what_is_whose(agency: Agency) -> None:
    notes = agency.output / NAMES[3] / "reports" / "notes.txt"
    notes.parent.mkdir(parents=True)
    notes.parent.parent.chmod(0o755)
    notes.write_text("for tonight")
    agency.night(DAYS[3])
    agency.night(DAYS[3] + timedelta(1))
    assert purge(agency, DAYS[3] + timedelta(1)).folders[-1] == NAMES[3]
    left = [p for p in (agency.output / NAMES[3]).rglob("*") if p.is_file()]
    assert left == [notes]


def test_a_run_that_an_earlier_reportgen_left_unfinished_is_taken_up(agency: Agency) -> None:
    unmarked(agency)
    agency.file(NAMES[2], "run.json").unlink()
    agency.history.unlink()
    book = agency.file(NAMES[2], "cohort.xlsx").read_bytes()
    agency.night(DAYS[2])
    assert agency.document(NAMES[2])["counts"]["candidates"] == 3
    assert agency.file(NAMES[2], "cohort.xlsx").read_bytes() == book, "staff may have written in it"
    assert agency.file(NAMES[2], "cohort-new.xlsx").exists()


def test_somebody_who_left_is_struck_from_the_list_with_their_report(agency: Agency) -> None:
    del agency.rows["S-3"]
    agency.night(DAYS[2])
    agency.output.joinpath(NAMES[2], "pages", "S-3-robin-s-3-vale.html").unlink()
    agency.night(DAYS[2])
    assert "s-3" not in agency.file(NAMES[2], MANIFEST).read_text().lower()


def test_a_list_that_leads_out_of_its_folder_leads_nowhere(tmp_path: Path) -> None:
    folder, outside = tmp_path / NAMES[0], tmp_path / "outside.pdf"
    (folder / "reports").mkdir(parents=True)
    outside.write_text("precious")
    names = ["../outside.pdf", str(outside), "reports/../../outside.pdf", "a/b/c"]
    body = {"folder": NAMES[0], "history": "", "files": names, "people": {"../../outside": "t"}}
    (folder / MANIFEST).write_text(json.dumps(body))
    found = manifest_of(folder)
    assert found == Manifest(NAMES[0])
    remove(folder, found.names)
    assert outside.exists()


def test_a_folder_that_is_linked_from_elsewhere_is_not_emptied(
    agency: Agency, tmp_path: Path
) -> None:
    """Somebody moved the reports to a larger drive and put a link in their place."""
    drive = tmp_path / "drive"
    (agency.output / NAMES[0] / "reports").rename(drive)
    (agency.output / NAMES[0] / "reports").symlink_to(drive)
    before = sorted(drive.iterdir())
    purge(agency)
    assert sorted(drive.iterdir()) == before != []


def test_a_preview_grows_old_by_its_own_date(agency: Agency) -> None:
    preview(agency)
    old = agency.output / "previews" / "S-1-robin-s-1-vale.pdf"
    young = old.with_suffix(".html")
    theirs = move_in(agency.output, NAMES[0])
    os.utime(old, (0, 0))
    purge(agency)
    assert (old.exists(), young.exists()) == (False, True)
    os.utime(young, (0, 0))
    purge(agency)
    assert not young.exists()
    assert all(path.exists() for path in theirs)


def test_staging_keeps_what_is_somebody_s(agency: Agency) -> None:
    notes = agency.output / STAGING / "notes.txt"
    notes.parent.mkdir()
    notes.write_text("mine")
    agency.night(DAYS[3], force=True)
    assert [p.name for p in notes.parent.iterdir()] == ["notes.txt"]
