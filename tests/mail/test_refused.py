"""A server that refuses: whom it costs their mail, whom it makes wait, and the next day."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from reportgen.errors import ExitCode
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.plan import ABOUT_THE_ADDRESS
from reportgen.mail.summary import Stop, StopCode
from reportgen.mail.transport import Answer, TransportDownError
from reportgen.rulebook.words import load_words
from tests.history.nights import a_profile, a_report
from tests.mail.evening import Office, people, reasons, states, why
from tests.mail.servers import Certificates, ScriptedServer
from tests.mail.test_smtp import smtp
from tests.mail.transports import SENT, Scripted, answers

CROWD = 5
ABOUT_US = {
    "not-signed-in": "530 authentication required",
    "starttls": "530 5.7.0 Must issue a STARTTLS command first",
    "daily-limit": "550 5.4.5 daily limit exceeded",
    "submission-quota": "554 5.2.0 submission quota",
    "not-our-address": "553 sender not owned",
    "policy": "550 5.7.1 Sender address rejected by policy",
    "spf": "550 5.7.23 SPF validation failed",
    "relay": "554 5.7.1 Relay access denied",
    "listed": "554 5.7.1 Client host blocked by a block list",
}
PHASES = ("mail", "rcpt", "data", "body")


def refusing(phase: str, *lines: str) -> dict[str, Any]:
    """A script that answers so at one phase, once for each line."""
    refused = {"refused_data": ["x"] * len(lines)} if phase == "data" else {}
    return {phase: [*lines], **refused}


def arrived(server: ScriptedServer) -> Counter[str]:
    """How many whole messages the server took for whom."""
    named = [re.findall(rb"(?m)^To: .*<(.+)>", body) for body in server.bodies]
    return Counter(to.decode() for (to,) in named)


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("answer", [pytest.param(a, id=i) for i, a in ABOUT_US.items()])
def test_a_refused_sender_stops_and_the_next_day_everybody_gets_one_mail(
    office: Office, phase: str, answer: str
) -> None:
    run = office.night(*people(CROWD))
    with ScriptedServer(**refusing(phase, answer)) as server:
        summary = office.send(run, smtp(server.port))
        mails = sum(line.upper().startswith(b"MAIL") for line in server.heard)
    assert set(states(summary).values()) == {"deferred"}
    assert len(states(summary)) == CROWD
    assert summary.stopped == Stop(StopCode.SENDER, answer)
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    assert [line.candidate_id for line in summary.faults] == ["C-1"], "said once, not for each"
    assert mails == 1, "nobody else is tried"
    told = office.history.deliveries.all((DeliveryState.DEFERRED,))
    assert {row.server_words for row in told} == {answer}

    office.later(days=1)
    with ScriptedServer() as healthy:
        assert set(states(office.send(run, smtp(healthy.port))).values()) == {"sent"}
        office.send(run, smtp(healthy.port))
    assert arrived(healthy) == {f"c-{n}@example.com": 1 for n in range(1, CROWD + 1)}


@pytest.mark.parametrize(
    "answer",
    [
        "535 5.7.8 Authentication credentials invalid",
        "530 authentication required",
        "534 5.7.9 Application-specific password required",
        "525 5.7.13 User account disabled",
        "550 5.4.5 daily limit exceeded",
    ],
)
def test_a_refused_sign_in_stops_and_the_next_day_everybody_gets_one_mail(
    office: Office, answer: str
) -> None:
    certificates = Certificates()
    run = office.night(*people(CROWD))
    with ScriptedServer(tls=certificates.server(), auth=[answer]) as server:
        transport = smtp(server.port, certificates.client(), security="tls")
        summary = office.send(run, transport)
    assert set(states(summary).values()) == {"deferred"}
    assert why(summary).startswith(answer)
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    assert not any(line.upper().startswith(b"MAIL") for line in server.heard)

    office.later(days=1)
    with ScriptedServer(tls=certificates.server()) as healthy:
        transport = smtp(healthy.port, certificates.client(), security="tls")
        assert set(states(office.send(run, transport)).values()) == {"sent"}
    assert arrived(healthy) == {f"c-{n}@example.com": 1 for n in range(1, CROWD + 1)}


@pytest.mark.parametrize(
    ("phase", "answer"),
    [
        pytest.param("mail", "552 5.3.4 message size exceeds fixed limit", id="size-at-mail"),
        pytest.param("rcpt", "550 5.1.1 no such user", id="unknown"),
        pytest.param("rcpt", "552 5.2.2 mailbox full", id="full"),
        pytest.param("data", "554 5.2.1 mailbox disabled", id="late-word-on-the-recipient"),
        pytest.param("body", "554 5.6.0 invalid content", id="content"),
        pytest.param("body", "552 message too large", id="too-large"),
    ],
)
def test_a_refused_mail_is_final_and_costs_nobody_else(
    office: Office, phase: str, answer: str
) -> None:
    run = office.night(*people(CROWD))
    with ScriptedServer(**refusing(phase, answer)) as server:
        summary = office.send(run, smtp(server.port))
        office.later(days=1)
        office.send(run, smtp(server.port))
        delivered = len(server.bodies) - (phase == "body")
    assert states(summary) == {"C-1": "rejected"} | {f"C-{n}": "sent" for n in range(2, CROWD + 1)}
    assert delivered == CROWD - 1
    assert summary.stopped is None


@pytest.mark.parametrize("phase", ["rcpt", "data", "body"])
def test_whose_fault_is_not_clear_is_tried_again_another_day(office: Office, phase: str) -> None:
    run = office.night(*people(3))
    with ScriptedServer(**refusing(phase, "550 5.7.1 Access denied")) as server:
        summary = office.send(run, smtp(server.port))
        assert states(summary) == {"C-1": "deferred", "C-2": "sent", "C-3": "sent"}
        assert reasons(summary) == {"C-1": ("unclear",)}
        assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
        assert reasons(office.send(run, smtp(server.port))) == {"C-1": ("unclear",)}, "not due"
        office.later(days=1)
        assert set(states(office.send(run, smtp(server.port))).values()) == {"sent"}
        delivered = len(server.bodies) - (phase == "body")
    assert delivered == 3


def test_a_limit_reached_in_the_middle_costs_nobody(office: Office) -> None:
    run = office.night(*people(CROWD))
    script: dict[str, Any] = {"rcpt": ["250 fine", "250 fine", "550 5.4.5 daily limit exceeded"]}
    with ScriptedServer(**script) as server:
        first = office.send(run, smtp(server.port))
    assert Counter(states(first).values()) == {"sent": 2, "deferred": 3}
    office.later(days=1)
    with ScriptedServer() as healthy:
        office.send(run, smtp(healthy.port))
    assert arrived(healthy) == {f"c-{n}@example.com": 1 for n in (3, 4, 5)}


# A server that has a code for nothing, or the wrong one for everything


@pytest.mark.parametrize("phase", ["rcpt", "body"])
def test_refusals_all_alike_from_the_first_are_the_senders_trouble(
    office: Office, phase: str
) -> None:
    run = office.night(*people(CROWD))
    lines = [f"550 5.1.1 <c-{n}@example.com> unknown user c-{n} (id {n}x)" for n in (1, 2, 3)]
    with ScriptedServer(**refusing(phase, *lines)) as server:
        summary = office.send(run, smtp(server.port))
    assert set(states(summary).values()) == {"deferred"}
    assert summary.stopped == Stop(StopCode.ALIKE, lines[-1], 3)
    assert reasons(summary)["C-1"] == ("alike",)
    office.later(days=1)
    with ScriptedServer() as healthy:
        assert set(states(office.send(run, smtp(healthy.port))).values()) == {"sent"}
    assert arrived(healthy) == {f"c-{n}@example.com": 1 for n in range(1, CROWD + 1)}


def test_those_refused_alike_go_last_and_are_refused_for_good_once_others_get_through(
    office: Office,
) -> None:
    run = office.night(*people(CROWD))
    dead = Answer(DeliveryState.REJECTED, "550 5.1.1 no such user")
    office.send(run, answers(dead, dead, dead))
    office.later(days=1)
    transport = answers(SENT, SENT, dead, dead, dead)
    summary = office.send(run, transport)
    assert transport.recipients == [f"c-{n}@example.com" for n in (4, 5, 1, 2, 3)]
    assert states(summary) == {f"C-{n}": "rejected" if n < 4 else "sent" for n in range(1, 6)}
    assert summary.stopped is None


def test_ten_alike_in_a_row_are_the_senders_trouble_even_after_others_got_through(
    office: Office,
) -> None:
    run = office.night(*people(15))
    no = Answer(DeliveryState.REJECTED, "550 5.2.1 mailbox disabled")
    summary = office.send(run, answers(SENT, *[no] * 10))
    assert summary.stopped == Stop(StopCode.ALIKE, no.words, 10)
    assert Counter(states(summary).values()) == {"sent": 1, "deferred": 14}
    office.later(days=1)
    assert set(states(office.send(run, Scripted())).values()) == {"sent"}


def test_different_refusals_are_of_each_their_own(office: Office) -> None:
    run = office.night(*people(4))
    words = ("550 5.1.1 no such user", "552 5.2.2 mailbox full", "550 5.1.1 no such user")
    refusals = [Answer(DeliveryState.REJECTED, each) for each in words]
    summary = office.send(run, answers(*refusals))
    assert list(states(summary).values()) == ["rejected"] * 3 + ["sent"]


def test_letters_that_a_server_cannot_take_say_nothing_about_the_sender(office: Office) -> None:
    odd = [a_report(a_profile(f"U-{n}", email=f"jürgen{n}@example.com")) for n in (1, 2, 3)]
    run = office.night(*odd, *people(1))
    with ScriptedServer() as server:
        summary = office.send(run, smtp(server.port))
    assert list(states(summary).values()) == ["rejected"] * 3 + ["sent"]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("code", StopCode)
def test_every_stop_has_a_sentence_with_the_servers_words(code: StopCode, language: str) -> None:
    assert "550 no" in Stop(code, "550 no", 3).says(load_words(language))


# A person's second thoughts


def test_a_final_refusal_is_tried_again_when_a_person_says_so_and_keeps_its_past(
    office: Office,
) -> None:
    run = office.night(*people(2))
    full = Answer(DeliveryState.REJECTED, "552 5.2.2 mailbox full")
    office.send(run, answers(full))
    office.later(days=9)
    deliveries = office.history.deliveries
    assert deliveries.retry_rejected("smtp", office.time.moment, "C-2") == ()
    assert deliveries.retry_rejected("smtp", office.time.moment, "C-1") == ("C-1",)
    transport = answers(full)
    assert states(office.send(run, transport))["C-1"] == "rejected"
    assert deliveries.retry_rejected("smtp", office.time.moment) == ("C-1",)
    assert states(office.send(run, transport))["C-1"] == "sent"
    assert transport.recipients == ["c-1@example.com"] * 2
    (row,) = deliveries.of("C-1")
    past = [(a.state.value, a.reason, a.server_words) for a in deliveries.answers(row.id)]
    assert past == [
        ("rejected", "", "552 5.2.2 mailbox full"),
        ("pending", "retry", ""),
        ("rejected", "", "552 5.2.2 mailbox full"),
        ("pending", "retry", ""),
        ("sent", "", "250 taken"),
    ]
    assert deliveries.retry_rejected("smtp", office.time.moment) == ()


def test_an_older_version_is_never_tried_again(office: Office) -> None:
    no = Answer(DeliveryState.REJECTED, "550 5.1.1 no such user")
    office.send(office.night(*people(1)), answers(no))
    office.later(days=1)
    office.send(office.night(a_report(a_profile("C-1", title="Bicycle mechanic"))), Scripted())
    assert office.history.deliveries.retry_rejected("smtp", office.time.moment) == ()


def test_a_reason_stays_told_on_later_nights(office: Office) -> None:
    run = office.night(*people(1))
    office.send(run, answers(Answer(DeliveryState.UNCERTAIN, "connection lost", "lost")))
    assert reasons(office.send(run, Scripted())) == {"C-1": ("lost",)}


def test_a_stopped_sending_counts_as_untold(office: Office) -> None:
    """Another run of the same day may still replace what only waited for its turn."""
    away = Scripted(down=[TransportDownError("535 bad login", lasting=True)])
    office.send(office.night(*people(1)), away)
    office.night(a_report(a_profile("C-1", title="Bicycle mechanic")))
    assert [v.number for v in office.history.versions.of("C-1")] == [1]
    assert ABOUT_THE_ADDRESS.isdisjoint(reasons(office.send(office.night(*people(1)), away)))
