"""What waited for its turn and was overtaken: by time, by a newer report, by another night."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.domain.stage import Eligibility, Stage
from reportgen.errors import UsageError
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.facts import load_run
from reportgen.mail.plan import release
from reportgen.mail.transport import TransportDownError
from tests.history.nights import a_profile, a_report
from tests.mail.evening import Office, barred, mail_settings, people, reasons, states
from tests.mail.transports import Scripted


def test_what_could_have_gone_for_too_long_never_goes(office: Office) -> None:
    run = office.night(*people(1))
    office.send(run, Scripted(down=[TransportDownError("away", lasting=True)]))
    office.later(days=4)
    transport = Scripted()
    summary = office.send(office.night(*people(1)), transport)
    assert states(summary) == {"C-1": "expired"}
    assert transport.letters == []
    release(office.history, run, office.time.moment, ["C-1"])


def test_a_persons_word_lets_an_expired_one_go_after_all(office: Office) -> None:
    office.send(office.night(*people(1)), Scripted(down=[TransportDownError("", lasting=True)]))
    office.later(days=4)
    run = office.night(*people(1))
    office.send(run, Scripted())
    office.release(run, "C-1")
    assert states(office.send(run, Scripted())) == {"C-1": "sent"}


@pytest.mark.parametrize(
    ("tonight", "reason"),
    [
        pytest.param([], "vanished", id="vanished"),
        pytest.param([a_report(a_profile(title="New one"))], "newer_version", id="newer"),
        pytest.param(
            [a_report(a_profile(email="new@example.com"))], "other_address", id="other-address"
        ),
        pytest.param([a_report(stage=Stage.APPROVED)], "approved", id="approved"),
        pytest.param([a_report(stage=Stage.LEFT)], "left", id="left"),
        pytest.param([barred("C-1")], "newer_version", id="barred"),
        pytest.param([a_report(eligibility=Eligibility.NOT_YET)], "no_report", id="too-young"),
    ],
)
def test_what_still_waited_is_superseded(office: Office, tonight: list[Any], reason: str) -> None:
    office.send(office.night(*people(1)), Scripted(down=[TransportDownError("", lasting=True)]))
    office.later(days=1)
    transport = Scripted()
    office.send(office.night(*tonight), transport, mail_settings(release="reviewed"))
    first = office.history.deliveries.of("C-1")[0]
    assert (first.state, first.reason) == (DeliveryState.SUPERSEDED, reason)
    assert transport.letters == []


def test_a_partial_run_supersedes_and_mails_nobody_it_left_out(office: Office) -> None:
    away = Scripted(down=[TransportDownError("", lasting=True)])
    shared = [a_report(a_profile(p, email="us@example.com")) for p in ("A", "B")]
    office.send(office.night(*people(2), *shared), away)
    changed = a_report(a_profile("C-1", title="Bicycle mechanic"))
    transport = Scripted()
    run = office.night(changed, shared[0], folder="2026-03-01-partial-1", complete=False)
    assert reasons(office.send(run, transport)) == {"A": ("shared_address",)}
    assert transport.recipients == ["c-1@example.com"]
    waiting = office.history.deliveries.of("C-2")
    assert [row.state for row in waiting] == [DeliveryState.DEFERRED]


def test_somebody_missing_for_a_night_gets_what_they_were_owed(office: Office) -> None:
    office.send(office.night(*people(1)), Scripted(down=[TransportDownError("", lasting=True)]))
    office.later(days=1)
    office.send(office.night(), Scripted())
    office.later(days=1)
    transport = Scripted()
    office.send(office.night(*people(1)), transport)
    assert transport.recipients == ["c-1@example.com"]


def test_only_the_newest_run_can_go_out(office: Office) -> None:
    old = office.night(*people(1))
    office.later(days=1)
    office.night(*people(1))
    with pytest.raises(UsageError, match="older than"):
        office.send(old, Scripted())


def test_a_run_that_history_does_not_know_is_not_sent(office: Office) -> None:
    run = office.night(*people(1))
    moved = run.folder.rename(run.folder.with_name("elsewhere"))
    with pytest.raises(UsageError, match="elsewhere"):
        load_run(moved, office.history)
    with pytest.raises(UsageError, match=r"run\.json"):
        load_run(run.folder, office.history)
