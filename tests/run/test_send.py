"""Mail as an operator sees it: what `send` says of a server that refuses, and the next day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reportgen.history import open_history
from tests.mail.servers import HOST, ScriptedServer
from tests.mail.test_refused import arrived, refusing
from tests.run.agency import Agency, row
from tests.run.command import Ended, here
from tests.run.conftest import AgencyAfter

NIGHT = date(2026, 3, 2)
PEOPLE = ("S-1", "S-2", "S-3")
EVERYBODY = {f"{person.lower()}@vale-studio.example": 1 for person in PEOPLE}
REFUSED = "550 5.1.1 no such user"


def one_night(agency: Agency) -> None:
    agency.people(*map(row, PEOPLE))
    agency.night(NIGHT)


@pytest.fixture
def folder(agency_after: AgencyAfter, tmp_path: Path) -> Path:
    """Where a night was run yesterday, before anything was mailed."""
    return agency_after(one_night).copied(tmp_path / "agency").folder


def send(folder: Path, server: ScriptedServer, *options: str) -> Ended:
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
    (folder / "reportgen.toml").write_text(mail, encoding="utf-8")
    return here("send", *options, cwd=folder)


@pytest.mark.parametrize("phase", ["mail", "rcpt"])
def test_a_server_that_wants_a_sign_in_costs_nobody_their_mail(folder: Path, phase: str) -> None:
    with ScriptedServer(**refusing(phase, "530 5.7.0 Authentication Required")) as server:
        refused = send(folder, server)
        assert server.bodies == []
    assert refused.returncode == 1
    assert "refuses us as the sender" in refused.stdout
    assert "530 5.7.0 Authentication Required" in refused.stdout
    assert "3 wait and go out with the next “reportgen send”" in refused.stdout
    with ScriptedServer() as healthy:
        sent = send(folder, healthy)
        again = send(folder, healthy)
    assert (sent.returncode, again.returncode) == (0, 0)
    assert arrived(healthy) == EVERYBODY


def test_a_final_refusal_is_tried_again_by_a_persons_word(folder: Path) -> None:
    with ScriptedServer(rcpt=[REFUSED]) as server:
        refused = send(folder, server)
        told = send(folder, server)
        assert len(server.bodies) == 2
        wrong = send(folder, server, "--retry-rejected", "S-2")
        nobody = send(folder, server, "--retry-rejected", "S-9")
        dry = send(folder, server, "--dry-run", "--retry-rejected", "S-1")
        assert len(server.bodies) == 2
        tried = send(folder, server, "--retry-rejected", "s-1")
        twice = send(folder, server, "--retry-rejected", "S-1")
        none_left = send(folder, server, "--retry-rejected")
    codes = [e.returncode for e in (refused, told, wrong, nobody, dry, tried, twice, none_left)]
    assert codes == [1, 1, 2, 2, 2, 0, 2, 0]
    assert REFUSED in refused.stdout
    assert "“reportgen send --retry-rejected ID” tries again" in told.stdout
    assert arrived(server) == EVERYBODY
    story = here("status", "S-1", cwd=folder).stdout
    places = [story.index(said) for said in ("rejected", REFUSED, "by a person’s word", "sent")]
    assert places == sorted(places)


def test_without_an_id_all_final_refusals_are_tried_again(folder: Path) -> None:
    lines = [REFUSED, "250 fine", "552 5.2.2 mailbox full"]
    with ScriptedServer(rcpt=lines) as server:
        assert send(folder, server).returncode == 1
        assert send(folder, server, "--retry-rejected").returncode == 0
    assert arrived(server) == EVERYBODY


def test_who_is_refused_again_is_as_before_and_both_answers_are_kept(folder: Path) -> None:
    with ScriptedServer(rcpt=[REFUSED, *["250 fine"] * 2, "552 5.2.2 mailbox full"]) as server:
        send(folder, server)
        assert send(folder, server, "--retry-rejected", "S-1").returncode == 1
    with open_history(folder / "outputs" / "history.sqlite3") as history:
        (delivery,) = history.deliveries.of("S-1")
        said = [a.server_words for a in history.deliveries.answers(delivery.id)]
    assert delivery.state == "rejected"
    assert said == [REFUSED, "", "552 5.2.2 mailbox full"]


def test_a_run_json_edited_by_hand_redirects_no_mail(folder: Path) -> None:
    path = folder / "outputs" / NIGHT.isoformat() / "run.json"
    text = path.read_text(encoding="utf-8")
    for person in ("s-1", "s-2"):
        text = text.replace(f"{person}@vale-studio.example", "thief@vale-studio.example")
    path.write_text(text.replace('"version": 1', '"version": 9'), encoding="utf-8")
    with ScriptedServer() as server:
        assert send(folder, server).returncode == 0
    assert arrived(server) == EVERYBODY
    assert not any(b"thief" in line for line in (*server.heard, *server.bodies))


@pytest.mark.usefixtures("in_this_process")
def test_history_knows_what_holds_whom_without_run_json(agency: Agency) -> None:
    agency.people(row("S-1"), row("S-4"), row("S-2", send="hold"), row("S-3", email=None))
    agency.night(NIGHT)
    with open_history(agency.history) as history:
        found = history.runs.recipients(NIGHT.isoformat()) or ()
    assert [(r.id, r.hold, r.holds, r.address) for r in found] == [
        ("S-1", False, ("lookalike",), "s-1@vale-studio.example"),
        ("S-4", False, ("lookalike",), "s-4@vale-studio.example"),
        ("S-2", True, (), "s-2@vale-studio.example"),
        ("S-3", False, (), ""),
    ]
    assert all(r.pdf.startswith(f"reports/{r.id}-") and r.version == 1 for r in found)
