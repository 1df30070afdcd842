"""A history that is gone: nobody is mailed twice, and what the run folders tell comes back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest

from reportgen.errors import FileError
from reportgen.history import History, open_history
from reportgen.history.people import id_hash
from reportgen.history.record import NightRecord
from reportgen.maintenance.erase import erase_person
from reportgen.maintenance.purge import purge_runs
from reportgen.maintenance.rebuild import import_unknown_runs, rebuild_history
from reportgen.manifest import MANIFEST
from reportgen.run.lost_history import unknown_runs
from reportgen.run.ownership import known_folders
from reportgen.run.send import Round, release_reports, send_reports
from reportgen.settings import MailSettings
from tests.mail.servers import HOST, ScriptedServer
from tests.mail.test_refused import arrived
from tests.run.agency import Agency, entry, row
from tests.run.command import Ended, here
from tests.run.conftest import AgencyAfter

DAYS = [date(2026, 3, 2) + timedelta(n) for n in range(6)]
NAMES = [day.isoformat() for day in DAYS]
UNLIKE_THE_OTHERS = (
    "Bakers, brewers and cheese makers ask me to put on a label what took them years to learn. I "
    "visit, taste, write three short lines, and they sell out by noon. Ask for a free first label."
)
NEW_TITLE = "Technical writer for payroll software"

pytestmark = pytest.mark.usefixtures("in_this_process")


def two_nights(agency: Agency) -> None:
    """Everybody was mailed after the first, and who had changed after the second."""
    agency.people(row("S-1"), row("S-2"), row("S-3"))
    agency.night(DAYS[0])
    assert agency.post(NAMES[0]) == {"S-1", "S-2", "S-3"}
    agency.change("S-1", title=NEW_TITLE)
    agency.night(DAYS[1])
    assert agency.post(NAMES[1]) == {"S-1"}


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path) -> Agency:
    return agency_after(two_nights).copied(tmp_path / "agency")


def missing(agency: Agency) -> None:
    agency.history.unlink()


def empty(agency: Agency) -> None:
    agency.history.write_bytes(b"")


def new(agency: Agency) -> None:
    missing(agency)
    with open_history(agency.history):
        pass


LOST = [pytest.param(how, id=how.__name__) for how in (missing, empty, new)]


def send(agency: Agency, server: ScriptedServer, *options: str) -> Ended:
    mail = f"""
[mail]
transport = "smtp"
host = "{HOST}"
port = {server.port}
security = "none"
from = "coach@harbour.example"
release = "automatic"
per_minute = 100000
"""
    (agency.folder / "reportgen.toml").write_text(mail, encoding="utf-8")
    return here("send", *options, cwd=agency.folder)


def told(history: History, person: str) -> list[tuple[int, date, str]]:
    return [(v.number, v.day, v.content) for v in history.versions.of(person)]


@pytest.mark.parametrize("lose", LOST)
def test_nobody_is_mailed_twice(agency: Agency, lose: Callable[[Agency], None]) -> None:
    lose(agency)
    with ScriptedServer() as server:
        refused = [send(agency, server), send(agency, server, "--dry-run")]
        assert [e.returncode for e in refused] == [74, 74]
        assert "`reportgen history rebuild`" in refused[0].stderr
        if lose is not empty:
            assert NAMES[0] in refused[0].stderr
        rebuilt = here("history", "rebuild", cwd=agency.folder)
        assert (rebuilt.returncode, rebuilt.stderr) == (0, "")
        assert "2 runs are in history again" in rebuilt.stdout
        assert "addresses that asked for no mail" in rebuilt.stdout
        waiting = send(agency, server)
        assert waiting.returncode == 1, "nobody knows, and somebody should"
        assert "may or may not have arrived" in waiting.stdout
        agency.night(DAYS[2])
        agency.people(row("S-5", overview=UNLIKE_THE_OTHERS))
        agency.night(DAYS[3])
        send(agency, server)
    assert arrived(server) == {"s-5@vale-studio.example": 1}


def test_a_run_goes_on_without_its_history_and_lets_no_mail_out(agency: Agency) -> None:
    with open_history(agency.history) as history:
        before = {person: told(history, person) for person in ("S-1", "S-2", "S-3")}
    missing(agency)
    summary = agency.night(DAYS[2])
    assert summary.exit_code == 1
    assert any("nothing is mailed until" in fault for fault in summary.faults)
    assert summary.fresh in (0, 1), "a report with a “since” loses it; no other is drawn again"
    with open_history(agency.history) as history:
        assert {person: told(history, person) for person in before} == before
        assert [run.folder for run in history.runs.all()] == [NAMES[2], NAMES[1], NAMES[0]]
    settings = agency.configured()
    with pytest.raises(FileError, match="history rebuild"):
        send_reports(settings, agency.context, Round())
    with pytest.raises(FileError, match="history rebuild"):
        release_reports(settings, agency.context, None, (), everybody=True)
    assert "nothing is mailed until" in str(agency.night(DAYS[3]).faults), "every night, till then"
    assert rebuild_history(settings).folders == ()
    assert agency.night(DAYS[4]).exit_code == 0


def test_what_history_knew_comes_back_as_far_as_the_documents_tell(agency: Agency) -> None:
    agency.change("S-2", send="hold")
    agency.write_note(NAMES[1], "S-1", "Ring me on Friday.")
    agency.edit(NAMES[1], "S-3", "Release", "hold")
    agency.night(DAYS[2])
    with open_history(agency.history) as history:
        runs = [(r.as_of, r.folder, r.complete, r.intake, r.states) for r in history.runs.all()]
        people, present = history.people.everybody(), history.runs.present()
        recipients = history.runs.recipients(NAMES[2])
        versions = {person: told(history, person) for person in people}
    missing(agency)
    rebuild_history(agency.configured())
    with open_history(agency.history) as history:
        assert runs == [
            (r.as_of, r.folder, r.complete, r.intake, r.states) for r in history.runs.all()
        ]
        assert history.people.everybody() == people
        assert history.runs.present() == present
        assert history.runs.recipients(NAMES[2]) == recipients
        assert {person: told(history, person) for person in people} == versions
    summary = agency.night(DAYS[3])
    assert summary.exit_code == 0
    assert entry(summary, "S-1").report.review.note == "Ring me on Friday."
    assert entry(summary, "S-3").report.review.release == "hold"
    assert summary.cohort.past[-1].day == DAYS[2]
    with open_history(agency.history) as history:
        assert {person: told(history, person) for person in people} == versions, "nothing is news"


@pytest.mark.parametrize("word", [None, pytest.param("all", marks=pytest.mark.heavy)])
def test_the_first_news_after_a_loss_waits_for_a_person(agency: Agency, word: str | None) -> None:
    missing(agency)
    options = ("--mailed", word) if word else ()
    rebuilt = here("history", "rebuild", *options, cwd=agency.folder)
    assert ("may have gone out" in rebuilt.stdout) is (word is None)
    agency.change("S-2", title=NEW_TITLE)
    agency.night(DAYS[2])
    with ScriptedServer() as server:
        held = send(agency, server)
        assert server.bodies == []
        assert "history was lost" in held.stdout
        assert here("release", "S-2", cwd=agency.folder).returncode == 0
        send(agency, server)
        agency.change("S-2", hourly_rate=31)
        agency.night(DAYS[3])
        assert send(agency, server).returncode == (1 if word is None else 0)
    assert arrived(server) == {"s-2@vale-studio.example": 2}, "from then on as ever"


def test_a_persons_word_that_nothing_was_mailed_lets_all_of_it_go(agency: Agency) -> None:
    missing(agency)
    here("history", "rebuild", "--mailed", "none", cwd=agency.folder)
    with ScriptedServer() as server:
        assert send(agency, server).returncode == 0
    assert arrived(server) == {f"s-{n}@vale-studio.example": 1 for n in (1, 2, 3)}


def test_one_mail_that_is_known_not_to_have_arrived_is_sent_again_by_name(agency: Agency) -> None:
    missing(agency)
    here("history", "rebuild", cwd=agency.folder)
    with ScriptedServer() as server:
        send(agency, server, "--resend-uncertain", "S-3")
    assert arrived(server) == {"s-3@vale-studio.example": 1}


def test_an_outbox_tells_what_was_written(agency: Agency) -> None:
    shutil.rmtree(agency.output)
    agency.night(DAYS[1])
    settings = agency.configured()
    send_reports(settings, agency.context, Round())
    with open_history(agency.history) as history:
        written = [d for d in history.deliveries.all() if d.transport == "files"]
    missing(agency)
    rebuild_history(settings)
    with open_history(agency.history) as history:
        again = [d for d in history.deliveries.all() if d.transport == "files"]
    facts = [(d.candidate_id, d.address, d.version, d.state, d.message_id) for d in written]
    assert len(facts) == 3
    assert [(d.candidate_id, d.address, d.version, d.state, d.message_id) for d in again] == facts
    outbox = agency.output / NAMES[1] / "outbox"
    before = {p.name: p.stat().st_mtime_ns for p in outbox.iterdir()}
    send_reports(settings, agency.context, Round())
    assert {p.name: p.stat().st_mtime_ns for p in outbox.iterdir()} == before


def test_a_backup_of_some_nights_ago_is_completed(agency: Agency) -> None:
    backup = agency.history.read_bytes()
    agency.change("S-3", title=NEW_TITLE)
    agency.night(DAYS[2])
    assert agency.post(NAMES[2]) == {"S-3"}
    agency.history.write_bytes(backup)
    with pytest.raises(FileError, match=NAMES[2]):
        send_reports(agency.configured(), agency.context, Round())
    assert rebuild_history(agency.configured()).folders == (NAMES[2],)
    agency.night(DAYS[3])
    assert agency.post(NAMES[3]) == set()
    with open_history(agency.history) as history:
        assert [v.number for v in history.versions.of("S-3")] == [1, 2]
        states = {(d.version, d.state.value) for d in history.deliveries.of("S-3")}
    assert states == {(1, "sent"), (2, "uncertain")}


def test_two_intakes_come_back_as_two(agency: Agency) -> None:
    other = Agency(agency.folder, agency.context, settings={"run": {"cohort": "Evening"}})
    other.people(row("S-11"), row("S-12"))
    other.night(DAYS[1])
    missing(agency)
    rebuild_history(agency.configured())
    with open_history(agency.history) as history:
        assert [(k.slug, sorted(k.people)) for k in history.runs.intakes()] == [
            ("", ["S-1", "S-2", "S-3"]),
            ("evening", ["S-11", "S-12"]),
        ]


def test_who_was_erased_stays_out(agency: Agency) -> None:
    erase_person(agency.configured(), agency.context, "S-2")
    missing(agency)
    rebuild_history(agency.configured())
    with open_history(agency.history) as history:
        assert history.people.erased() == {id_hash("S-2")}
        assert "S-2" not in history.people.everybody()
    summary = agency.night(DAYS[2])
    assert [p.code for p in summary.problems if p.effect == "row_rejected"] == ["erased"]


def test_somebody_is_erased_even_while_history_is_lost(agency: Agency) -> None:
    missing(agency)
    with pytest.raises(FileError, match="history rebuild"):
        erase_person(agency.configured(), agency.context, "S-2", dry=True)
    assert not agency.history.exists(), "a dry run writes nothing"
    erase_person(agency.configured(), agency.context, "S-2")
    left = [p for p in agency.output.rglob("*") if p.is_file() and p.name != "intake.xlsx"]
    assert not [p for p in left if "s-2" in p.name.lower()]
    assert b"s-2@vale-studio.example" not in b"".join(p.read_bytes() for p in left)


def test_a_purge_keeps_what_may_have_been_mailed(agency: Agency) -> None:
    missing(agency)
    purge_runs(agency.configured(), agency.context, DAYS[1])
    assert len(list((agency.output / NAMES[0] / "reports").iterdir())) == 3


def damaged(folder: Path) -> None:
    (folder / "run.json").write_text("{", encoding="utf-8")


def of_another_program(folder: Path) -> None:
    (folder / "run.json").write_text(json.dumps({"candidates": [{"id": "X"}]}), encoding="utf-8")


@pytest.mark.parametrize("harm", [damaged, of_another_program])
def test_a_run_that_tells_nothing_any_more_is_named_and_stops_the_mail(
    agency: Agency, harm: Callable[[Path], None]
) -> None:
    missing(agency)
    harm(agency.output / NAMES[0])
    rebuilt = here("history", "rebuild", cwd=agency.folder)
    assert rebuilt.returncode == 1
    assert f"{NAMES[0]}: its run.json is damaged" in rebuilt.stderr
    with ScriptedServer() as server:
        refused = send(agency, server)
        assert (refused.returncode, server.bodies) == (74, [])
        assert NAMES[0] in refused.stderr
        shutil.move(agency.output / NAMES[0], agency.folder / "elsewhere")
        assert send(agency, server).returncode == 1
    assert server.bodies == []


def test_a_report_that_is_gone_leaves_its_owner_s_next_one_with_a_person(agency: Agency) -> None:
    """Its content is unknown then, so the same words again look like news."""
    missing(agency)
    for night in NAMES[:2]:
        for pdf in (agency.output / night / "reports").glob("S-3-*"):
            pdf.unlink()
    rebuild_history(agency.configured())
    agency.night(DAYS[2])
    assert agency.post(NAMES[2]) == set()


def test_copies_backfills_and_killed_runs_are_no_loss(agency: Agency) -> None:
    shutil.copytree(agency.output / NAMES[1], agency.output / f"{NAMES[1]}-backup")
    unmarked = agency.output / f"{NAMES[1]}-older"
    shutil.copytree(agency.output / NAMES[1], unmarked)
    (unmarked / MANIFEST).unlink()
    agency.night(DAYS[0] - timedelta(3))
    (agency.output / f"{NAMES[2]} Invoices").mkdir()
    assert send_reports(agency.configured(), agency.context, Round(dry=True)).lines
    shutil.rmtree(unmarked)
    with open_history(agency.history) as history:  # as where a run is killed before it is recorded
        history._db.execute("DELETE FROM runs WHERE folder = ?", (NAMES[1],))
    assert send_reports(agency.configured(), agency.context, Round(run=NAMES[0], dry=True)).lines
    agency.night(DAYS[1])
    assert agency.night(DAYS[2]).exit_code == 0


def test_what_others_keep_under_a_date_is_no_loss(agency: Agency) -> None:
    theirs = agency.output / "2024-05-02" / "run.json"
    theirs.parent.mkdir()
    theirs.write_text('{"candidates": "none of yours"}', encoding="utf-8")
    assert send_reports(agency.configured(), agency.context, Round(dry=True)).lines


def test_a_first_night_has_lost_nothing(tmp_path: Path, agency: Agency) -> None:
    first = Agency(tmp_path / "first", agency.context)
    first.folder.mkdir()
    first.people(row("S-1"))
    assert first.night(DAYS[0]).exit_code == 0
    said = here("history", "rebuild", cwd=first.folder)
    assert (said.returncode, said.stdout) == (0, "History knows every run that is here.\n")


def test_status_and_doctor_tell_of_a_loss(agency: Agency) -> None:
    missing(agency)
    told = here("status", cwd=agency.folder)
    assert told.returncode == 1
    assert "“reportgen history rebuild”" in told.stderr
    assert "History was lost" in here("doctor", cwd=agency.folder).stdout
    agency.night(DAYS[2])
    watched = here("status", "--max-age", "26h", cwd=agency.folder)
    assert watched.returncode == 1
    assert "History was lost" in watched.stderr
    here("history", "rebuild", cwd=agency.folder)
    watched = here("status", "--max-age", "26h", cwd=agency.folder)
    assert (watched.returncode, watched.stderr) == (0, "")


def test_a_rebuild_that_is_broken_off_has_done_nothing(
    agency: Agency, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing(agency)
    with open_history(agency.history) as history:
        failing = history.runs.record

        def record(night: NightRecord) -> None:
            failing(night)
            raise KeyboardInterrupt

        monkeypatch.setattr(history.runs, "record", record)
        with pytest.raises(KeyboardInterrupt):
            import_unknown_runs(history, agency.output)
        assert history.runs.all() == ()
        assert len(unknown_runs(agency.output, known_folders(history))) == 2


def test_a_rebuilt_history_counts_with_every_way_of_mailing(agency: Agency) -> None:
    """One that it forgot would mail everybody again."""
    missing(agency)
    rebuild_history(agency.configured())
    with open_history(agency.history) as history:
        assumed = {d.transport for d in history.deliveries.all()}
    ways = get_args(MailSettings.model_fields["transport"].annotation)
    assert assumed >= {*ways} - {"files"}


def test_a_report_purged_from_its_first_night_is_known_by_a_later_one_s(agency: Agency) -> None:
    """S-2 was mailed after the first night and is told the same ever since."""
    (first,) = agency.file(NAMES[0], "reports").glob("S-2-*.pdf")
    first.unlink()
    missing(agency)
    rebuild_history(agency.configured())
    agency.night(DAYS[2])
    told = agency.candidate(NAMES[2], "S-2")
    assert (told["state"], told["version"]) == ("unchanged", 1)
    assert "S-2" not in agency.post(NAMES[2])
