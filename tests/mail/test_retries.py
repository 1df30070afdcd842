"""Put off, cut off, not let in: what is tried again, when, and when a round stops."""

from __future__ import annotations

from reportgen.errors import ExitCode
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.summary import Stop, StopCode
from reportgen.mail.transport import Answer, TransportDownError
from tests.mail.evening import Office, people, states
from tests.mail.transports import Scripted, deferred


def test_what_is_put_off_is_tried_again_with_growing_pauses(office: Office) -> None:
    run = office.night(*people(1))
    transport = Scripted(deferred(5))
    assert states(office.send(run, transport)) == {"C-1": "deferred"}
    assert [round(s) for s in office.time.slept if s > 1] == [60, 300]
    assert len(transport.letters) == 3
    office.later(minutes=10)
    office.send(run, transport)
    assert len(transport.letters) == 3, "not due yet"
    office.later(days=1)
    office.send(run, transport)
    assert len(transport.letters) == 4
    office.later(days=1)
    office.send(run, transport)
    office.later(days=1)
    assert states(office.send(run, transport)) == {"C-1": "expired"}
    assert len(transport.letters) == 5


def test_what_was_put_off_by_a_clock_that_was_far_ahead_is_due_at_once(office: Office) -> None:
    run, transport = office.night(*people(1)), Scripted(deferred(3))
    office.later(hours=30)
    office.send(run, transport)
    office.later(hours=-29)
    assert states(office.send(run, transport)) == {"C-1": "sent"}


def test_a_run_that_a_clock_far_behind_saw_end_is_no_old_one(office: Office) -> None:
    today = office.time.moment.date()
    office.later(days=-365)
    run, transport = office.night(*people(1), day=today), Scripted()
    office.later(days=365)
    assert states(office.send(run, transport)) == {"C-1": "sent"}


def test_what_comes_through_at_the_second_try_was_sent(office: Office) -> None:
    run = office.night(*people(2))
    transport = Scripted(deferred(1))
    assert states(office.send(run, transport)) == {"C-1": "sent", "C-2": "sent"}
    assert transport.recipients == ["c-1@example.com", "c-2@example.com", "c-1@example.com"]


def test_too_many_errors_in_a_row_stop_the_round(office: Office) -> None:
    run = office.night(*people(15))
    refusals = [Answer(DeliveryState.REJECTED, f"550 {reason}") for reason in "abcdefghij"]
    transport = Scripted([*refusals])
    summary = office.send(run, transport)
    assert len(transport.letters) == 10
    assert summary.stopped == Stop(StopCode.ERRORS, "550 j", 10)
    assert summary.count(DeliveryState.DEFERRED) == 5
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    assert states(office.send(run, transport)) == {
        f"C-{n}": "rejected" if n <= 10 else "sent" for n in range(1, 16)
    }


def test_a_server_that_is_away_for_a_moment_is_waited_for(office: Office) -> None:
    run = office.night(*people(1))
    transport = Scripted(down=[TransportDownError("refused", lasting=False)])
    assert states(office.send(run, transport)) == {"C-1": "sent"}
    assert office.time.slept[0] == 5.0


def test_a_server_that_will_not_have_us_is_not_asked_again(office: Office) -> None:
    run = office.night(*people(2))
    transport = Scripted(down=[TransportDownError("535 bad login", lasting=True)] * 9)
    summary = office.send(run, transport)
    assert summary.stopped == Stop(StopCode.DOWN, "535 bad login")
    assert len(transport.down) == 8
    assert states(summary) == {"C-1": "deferred", "C-2": "deferred"}
    assert [d.attempts for d in office.history.deliveries.all()] == [0, 0]
    assert transport.closed == 1
