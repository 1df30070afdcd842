"""What `reportgen send` can be told: a dry run, a limit, some only, another address."""

from __future__ import annotations

import pytest

from reportgen.errors import UsageError
from reportgen.mail.address import read_address
from reportgen.mail.deliver import Options, dry_run
from reportgen.run.letters import teller
from tests.history.nights import a_profile, a_report
from tests.mail.evening import ADDED, Office, mail_settings, people, states
from tests.mail.transports import Scripted


def test_a_dry_run_says_what_would_be_and_changes_nothing(office: Office) -> None:
    run = office.night(*people(1), a_report(a_profile("H", hold=True)))
    settings = mail_settings(transport="smtp")
    tell = teller(run, settings, ADDED)
    summary = dry_run(office.history, run, settings, office.time.moment, tell, added=ADDED)
    assert states(summary) == {"C-1": "pending", "H": "held"}
    (letter,) = [line.letter for line in summary.lines if line.candidate_id == "C-1"]
    assert letter is not None
    assert (letter.name, letter.address) == (run.candidates[0].name, "c-1@example.com")
    assert office.history.deliveries.all() == ()
    transport = Scripted()
    office.send(run, transport)
    assert letter.subject == str(transport.letters[0].message["Subject"])


def test_a_dry_run_names_those_first_who_need_most(office: Office) -> None:
    """The least ready; those of a kind by id."""
    ready = [a_report(a_profile(who, title="Two words")) for who in ("A-1", "A-2")]
    run = office.night(*ready, *(a_report(a_profile(f"C-{n}", title="One")) for n in (1, 2)))
    settings = mail_settings()
    tell = teller(run, settings, ADDED)
    summary = dry_run(office.history, run, settings, office.time.moment, tell, added=ADDED)
    assert [line.candidate_id for line in summary.lines] == ["C-1", "C-2", "A-1", "A-2"]


def test_a_limit_counts_messages(office: Office) -> None:
    run = office.night(*people(4))
    transport = Scripted()
    office.send(run, transport, options=Options(limit=2))
    assert len(transport.letters) == 2
    office.send(run, transport, options=Options(limit=9))
    assert len(transport.letters) == 4


@pytest.mark.parametrize(("way", "pauses"), [("smtp", [2.0] * 3), ("files", [])])
def test_a_server_gets_as_many_a_minute_as_it_may_and_files_are_written_at_once(
    office: Office, way: str, pauses: list[float]
) -> None:
    run = office.night(*people(3))
    summary = office.send(run, Scripted(name=way), mail_settings(per_minute=30))
    assert set(states(summary).values()) == {"sent"}
    assert office.time.slept == pauses


def test_only_those_named_are_sent_and_nobody_else_is_touched(office: Office) -> None:
    run = office.night(*people(3))
    transport = Scripted()
    summary = office.send(run, transport, options=Options(only=frozenset({"C-2"})))
    assert states(summary) == {"C-2": "sent"}
    assert [d.candidate_id for d in office.history.deliveries.all()] == ["C-2"]


def test_an_id_that_is_not_in_the_run_is_a_mistake(office: Office) -> None:
    run = office.night(*people(1))
    with pytest.raises(UsageError, match="C-7"):
        office.send(run, Scripted(), options=Options(only=frozenset({"C-1", "C-7"})))


def test_a_redirected_round_goes_to_one_address_and_leaves_no_trace(office: Office) -> None:
    run = office.night(*people(2))
    transport = Scripted()
    me = read_address("tester@agency.example")
    assert me is not None
    summary = office.post(run, transport).redirect(me)
    assert transport.recipients == ["tester@agency.example"] * 2
    subjects = [str(letter.message["Subject"]) for letter in transport.letters]
    assert [s.split("]")[0] for s in subjects] == ["[Test for C-1", "[Test for C-2"]
    assert all("example.com" not in str(letter.message["To"]) for letter in transport.letters)
    assert states(summary) == {"C-1": "sent", "C-2": "sent"}
    assert office.history.deliveries.all() == ()
    ids = {letter.message["Message-ID"] for letter in transport.letters}
    office.send(run, transport)
    assert not ids & {letter.message["Message-ID"] for letter in transport.letters[2:]}
