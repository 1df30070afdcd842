"""Never twice and never silently not at all: a row for every report that leaves."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reportgen.errors import BusyError, ExitCode, UsageError
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.deliver import one_sender
from reportgen.mail.transport import Answer
from tests.history.nights import a_profile, a_report
from tests.mail.evening import DAY, Office, people, states
from tests.mail.transports import SENT, Scripted, answers

REJECTED = Answer(DeliveryState.REJECTED, "550 no such mailbox")
LOST = Answer(DeliveryState.UNCERTAIN, "connection lost", "lost")


def test_everybody_gets_their_report_once(office: Office) -> None:
    run = office.night(*people(3))
    transport = Scripted()
    assert states(office.send(run, transport)) == {"C-1": "sent", "C-2": "sent", "C-3": "sent"}
    again = office.send(run, transport)
    assert transport.recipients == ["c-1@example.com", "c-2@example.com", "c-3@example.com"]
    assert again.exit_code is ExitCode.DONE
    assert [line.fresh for line in again.lines] == [False] * 3


def test_an_unchanged_report_is_not_sent_again_whatever_is_rerun(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*people(2)), transport)
    office.send(office.night(*people(2)), transport)
    office.later(days=1)
    office.send(office.night(*people(2)), transport)
    assert len(transport.letters) == 2


def test_a_change_is_mailed_the_next_night(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*people(2)), transport)
    office.later(days=1)
    changed = a_report(a_profile("C-1", title="Bicycle mechanic"))
    office.send(office.night(changed, *people(2)[1:]), transport)
    assert transport.recipients == ["c-1@example.com", "c-2@example.com", "c-1@example.com"]


def test_sending_is_committed_before_the_message_leaves(office: Office) -> None:
    run = office.night(*people(1))
    seen: list[DeliveryState] = []

    def look(letter: object) -> None:
        seen.extend(d.state for d in office.history.deliveries.of("C-1"))
        assert not office.history._db._connection.in_transaction

    office.send(run, Scripted(before=look))
    assert seen == [DeliveryState.SENDING]


def test_a_sender_that_died_leaves_an_uncertain_one_that_waits_for_a_person(
    office: Office,
) -> None:
    run = office.night(*people(3))
    with pytest.raises(KeyboardInterrupt):
        office.send(run, answers(SENT, KeyboardInterrupt()))
    transport = Scripted()
    summary = office.send(run, transport)
    assert states(summary) == {"C-1": "sent", "C-2": "uncertain", "C-3": "sent"}
    assert transport.recipients == ["c-3@example.com"]
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    assert office.history.deliveries.resend_uncertain("C-2", "smtp", office.time.moment)
    office.send(run, transport)
    assert transport.recipients == ["c-3@example.com", "c-2@example.com"]
    assert not office.history.deliveries.resend_uncertain("C-2", "smtp", office.time.moment)


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        pytest.param(REJECTED, "rejected", id="refused-for-good"),
        pytest.param(LOST, "uncertain", id="silence-after-data"),
    ],
)
def test_a_final_answer_is_final(office: Office, answer: Answer, state: str) -> None:
    run = office.night(*people(2))
    transport = answers(answer)
    assert states(office.send(run, transport)) == {"C-1": state, "C-2": "sent"}
    later = office.send(run, transport)
    assert len(transport.letters) == 2
    (line,) = later.faults
    assert line.words == answer.words


def test_one_sender_at_a_time(office: Office) -> None:
    run = office.night(*people(1))
    with one_sender(office.history), pytest.raises(BusyError):
        office.send(run, Scripted())


def test_the_suppression_list_is_read_when_the_report_is_claimed(office: Office) -> None:
    run = office.night(*people(2))

    def meanwhile(letter: object) -> None:
        office.history.deliveries.suppress("c-2@example.com", office.time.moment)

    transport = Scripted(before=meanwhile)
    assert states(office.send(run, transport)) == {"C-1": "sent", "C-2": "suppressed"}
    assert transport.recipients == ["c-1@example.com"]


def test_a_version_replaced_in_the_meantime_is_not_claimed(office: Office) -> None:
    run = office.night(*people(2))

    def meanwhile(letter: object) -> None:
        changed = a_report(a_profile("C-2", title="Bicycle mechanic"))
        office.night(*people(1), changed, day=DAY + timedelta(1), folder="2026-03-02")

    transport = Scripted(before=meanwhile)
    with pytest.raises(UsageError):
        office.send(run, transport)
    assert transport.recipients == ["c-1@example.com"]


def test_history_knows_which_reports_a_purge_must_leave(office: Office) -> None:
    office.send(office.night(*people(2)), Scripted())
    assert office.history.deliveries.referred() == {"2026-03-01": {"C-1", "C-2"}}
