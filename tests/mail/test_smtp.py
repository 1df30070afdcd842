"""Real SMTP on loopback: a good server, and every kind of bad one."""

from __future__ import annotations

import email
import email.policy
import hashlib
import random
import re
import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from reportgen.errors import SettingsError
from reportgen.history.deliveries import DeliveryState
from reportgen.mail import smtp as smtp_module
from reportgen.mail.carrier import transport_for
from reportgen.mail.smtp import DEADLINE, FAREWELL, SmtpTransport
from reportgen.mail.transport import TransportDownError
from reportgen.settings import MailSettings
from tests.history.nights import a_profile, a_report
from tests.mail.evening import Office, mail_settings, people, states, token_in, token_of, why
from tests.mail.servers import (
    CUT,
    DRIP,
    DROP,
    ENDLESS,
    HOST,
    PASSWORD,
    SILENT,
    USER,
    Certificates,
    Inbox,
    ScriptedServer,
    mail_server,
    nobody_listening,
)


@pytest.fixture(scope="session")
def certificates() -> Certificates:
    return Certificates()


def smtp(port: int, context: ssl.SSLContext | None = None, **settings: Any) -> SmtpTransport:
    named: dict[str, Any] = {"host": HOST, "port": port, "from": "reports@agency.example"}
    if context is not None:
        named |= {"username": USER}
    else:
        named |= {"security": "none"}
    password = SecretStr(settings.pop("password", PASSWORD))
    waits = {name: settings.pop(name) for name in ("timeout", "deadline") if name in settings}
    chosen = MailSettings.model_validate(named | settings)
    return SmtpTransport(chosen, password, context, **waits)


@pytest.mark.filterwarnings("ignore:Requiring AUTH:UserWarning")  # TLS is there from the start
@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "tls"])
def test_reports_arrive_over_tls_after_login(
    office: Office, certificates: Certificates, implicit: bool
) -> None:
    inbox = Inbox()
    run = office.night(*people(3))
    with mail_server(inbox, certificates.server(), implicit=implicit) as port:
        security = "tls" if implicit else "starttls"
        transport = smtp(port, certificates.client(), security=security)
        assert set(states(office.send(run, transport)).values()) == {"sent"}
    assert inbox.recipients == ["c-1@example.com", "c-2@example.com", "c-3@example.com"]
    assert inbox.logins == [PASSWORD.encode()], "one connection for all"
    assert [e.mail_from for e in inbox.envelopes] == ["reports@agency.example"] * 3


def test_what_arrives_is_the_report_of_whom_it_is_addressed_to(
    office: Office, certificates: Certificates
) -> None:
    inbox = Inbox()
    run = office.night(*people(52))
    with mail_server(inbox, certificates.server()) as port:
        office.send(run, smtp(port, certificates.client()))
    assert mismatches(inbox, run) == []
    assert len(set(inbox.recipients)) == 52
    assert len(inbox.logins) == 2, "a new connection after fifty"


def mismatches(inbox: Inbox, run: Any) -> list[str]:
    """Addressees whose attachment is not their own, byte for byte."""
    by_address = {c.email: c for c in run.candidates}
    wrong = []
    for envelope, data in zip(inbox.envelopes, inbox.messages, strict=True):
        (to,) = envelope.rcpt_tos
        message = email.message_from_bytes(data, policy=email.policy.default)
        (attached,) = message.iter_attachments()
        pdf = attached.get_content()
        candidate = by_address[to]
        fits = hashlib.sha256(pdf).hexdigest() == candidate.pdf_sha256
        if not fits or token_in(pdf) != token_of(candidate.id) or to not in str(message["To"]):
            wrong.append(to)
    return wrong


@pytest.mark.heavy
def test_a_thousand_reports_reach_their_thousand_people(
    office: Office, certificates: Certificates
) -> None:
    inbox = Inbox()
    crowd = people(1000)
    random.Random(7).shuffle(crowd)
    run = office.night(*crowd)
    with mail_server(inbox, certificates.server()) as port:
        office.send(run, smtp(port, certificates.client()))
    assert len(set(inbox.recipients)) == len(inbox.recipients) == 1000
    assert mismatches(inbox, run) == []


# Servers we must not talk to


def test_no_password_goes_to_a_server_whose_certificate_is_not_trusted(
    office: Office, certificates: Certificates
) -> None:
    inbox = Inbox()
    run = office.night(*people(1))
    with mail_server(inbox, certificates.server()) as port:
        summary = office.send(run, smtp(port, ssl.create_default_context()))
    assert "certificate is not to be trusted" in why(summary)
    assert (inbox.logins, inbox.envelopes) == ([], [])
    assert states(summary) == {"C-1": "deferred"}


def test_no_password_goes_to_a_server_of_another_name(
    office: Office, certificates: Certificates
) -> None:
    inbox = Inbox()
    run = office.night(*people(1))
    with mail_server(inbox, certificates.server("mail.other.example")) as port:
        summary = office.send(run, smtp(port, certificates.client()))
    assert "certificate is not to be trusted" in why(summary)
    assert HOST in why(summary), "whose certificate it is not"
    assert inbox.logins == []


def test_a_server_that_speaks_no_tls_is_told_as_such(office: Office) -> None:
    run = office.night(*people(1))
    with ScriptedServer() as server:
        transport = smtp(server.port, ssl.create_default_context(), security="tls")
        summary = office.send(run, transport)
    assert re.fullmatch(r"no secure connection: port \d+ speaks no TLS .+ 587", why(summary))
    assert PASSWORD.encode() not in b"".join(server.heard)


@pytest.mark.parametrize(
    ("answer", "connections"),
    [pytest.param("550 no such user", 1, id="stays"), pytest.param("421 closing", 2, id="leaves")],
)
def test_only_a_server_that_hangs_up_is_called_again(
    office: Office, answer: str, connections: int
) -> None:
    run = office.night(*people(3))
    with ScriptedServer(rcpt=[answer]) as server:
        office.send(run, smtp(server.port))
    assert sum(line.upper().startswith(b"EHLO") for line in server.heard) == connections


def test_no_password_goes_out_without_tls(office: Office, certificates: Certificates) -> None:
    run = office.night(*people(1))
    with ScriptedServer() as server:
        summary = office.send(run, smtp(server.port, certificates.client()))
    assert "STARTTLS" in why(summary)
    assert not any(line.upper().startswith(b"AUTH") for line in server.heard)


def test_a_refused_login_stops_the_round(office: Office, certificates: Certificates) -> None:
    inbox = Inbox()
    run = office.night(*people(2))
    with mail_server(inbox, certificates.server()) as port:
        summary = office.send(run, smtp(port, certificates.client(), password="wrong"))
    assert re.fullmatch(r"535 .+ refuses \[mail\] username or the password", why(summary))
    assert len(inbox.mechanisms) == len(set(inbox.mechanisms)), "those on offer, once each"
    assert "wrong" not in why(summary)


def test_nobody_listening_is_told_as_such(office: Office) -> None:
    run = office.night(*people(1))
    with nobody_listening() as port:
        told = why(office.send(run, smtp(port)))
    assert (
        told
        == f"no connection: nothing listens at {HOST}, port {port}; look at [mail] host and port"
    )


def test_a_server_that_never_greets_is_given_up(office: Office) -> None:
    run = office.night(*people(1))
    with ScriptedServer(greet=[SILENT] * 9) as server:
        summary = office.send(run, smtp(server.port, timeout=0.2))
    assert re.match(r"no connection: .+ keeps silent; look at \[mail\] port", why(summary))
    assert states(summary) == {"C-1": "deferred"}


@pytest.mark.parametrize(
    ("mail", "says"),
    [
        pytest.param({"host": ""}, "host", id="no-host"),
        pytest.param({"host": "mail.example", "security": "none"}, "this machine", id="plain"),
        pytest.param(
            {"host": HOST, "security": "none", "username": "me"}, "without TLS", id="plain-login"
        ),
        pytest.param(
            {"host": "mail.example", "username": "me"}, "REPORTGEN_SMTP_PASSWORD", id="no-password"
        ),
    ],
)
def test_settings_that_would_be_unsafe_are_refused(mail: dict[str, Any], says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        SmtpTransport(MailSettings.model_validate(mail), None)


# Servers that say no, later, or nothing

SENT, DEFERRED = "sent", "deferred"


@pytest.mark.parametrize(
    ("script", "first", "words"),
    [
        pytest.param({"rcpt": ["550 no such user"]}, "rejected", "550", id="550-rcpt"),
        pytest.param({"body": ["554 looks like spam"]}, "rejected", "554", id="554-body"),
        pytest.param({"rcpt": ["550 no"]}, DEFERRED, "550", id="550-for-no-reason"),
        pytest.param(
            {"data": ["554 spam"], "refused_data": ["x"]}, "rejected", "554", id="554-data"
        ),
        pytest.param({"rcpt": ["450 greylisted"]}, SENT, "250", id="450-once"),
        pytest.param({"rcpt": ["450 greylisted"] * 9}, DEFERRED, "450", id="450-for-long"),
        pytest.param({"body": ["452 full"]}, SENT, "250", id="452-once"),
        pytest.param({"body": ["452 full"] * 9}, DEFERRED, "452", id="452-for-long"),
        pytest.param({"mail": ["421 closing"]}, SENT, "250", id="421-mail"),
        pytest.param({"rcpt": ["421 closing"]}, SENT, "250", id="421-rcpt"),
        pytest.param({"body": ["421 closing"]}, SENT, "250", id="421-body"),
        pytest.param({"greet": ["421 busy"]}, SENT, "250", id="421-greeting"),
        pytest.param({"mail": [DROP]}, SENT, "250", id="drop-at-mail"),
        pytest.param({"data": [DROP]}, SENT, "250", id="drop-at-data"),
        pytest.param({"half": [True]}, "uncertain", "connection lost", id="drop-before-the-dot"),
        pytest.param({"body": [DROP]}, "uncertain", "connection lost", id="drop-after-the-dot"),
        pytest.param({"body": ["299"]}, SENT, "299", id="odd-but-good"),
        pytest.param({"body": ["gibberish"]}, "uncertain", "", id="gibberish-after-the-dot"),
        pytest.param({"body": [CUT]}, "uncertain", "connection lost", id="half-a-yes"),
        pytest.param({"rset": [DROP]}, SENT, "250", id="drop-between-two"),
    ],
)
def test_each_ends_as_the_server_said_and_all_others_are_delivered(
    office: Office, script: dict[str, Any], first: str, words: str
) -> None:
    patient = {"rcpt", "body"} & script.keys() and len(next(iter(script.values()))) > 1
    run = office.night(*people(1 if patient else 3))
    with ScriptedServer(**script) as server:
        summary = office.send(run, smtp(server.port))
    others = {} if patient else {"C-2": "sent", "C-3": "sent"}
    assert states(summary) == {"C-1": first} | others
    row = office.history.deliveries.of("C-1")[0]
    assert row.server_words.startswith(words)
    assert len(server.bodies) <= (9 if patient else 4)


class Deadlines:
    """In place of `threading`: timers run out when the server is stuck, never by the clock."""

    def __init__(self) -> None:
        self.given: list[float] = []
        self.running: list[Callable[[], None]] = []
        self.Timer = self

    def __call__(self, seconds: float, act: Callable[[], None]) -> Deadlines:
        self.given.append(seconds)
        self.act = act
        return self

    def start(self) -> None:
        self.running.append(self.act)

    def cancel(self) -> None:
        self.running.clear()

    def run_out(self) -> None:
        for act in self.running:
            act()


@pytest.mark.parametrize("how", [DRIP, SILENT])
@pytest.mark.parametrize(
    ("stage", "state"),
    [pytest.param("rcpt", "sent", id="before-data"), pytest.param("body", "uncertain", id="after")],
)
def test_a_server_that_never_finishes_is_cut_off(
    office: Office, monkeypatch: pytest.MonkeyPatch, how: str, stage: str, state: str
) -> None:
    deadlines = Deadlines()
    monkeypatch.setattr(smtp_module, "threading", deadlines)
    run = office.night(*people(2))
    script: dict[str, Any] = {stage: [how]}
    with ScriptedServer(**script) as server:
        server.when_stuck = deadlines.run_out
        summary = office.send(run, smtp(server.port))
    assert states(summary) == {"C-1": state, "C-2": "sent"}
    assert set(deadlines.given) == {DEADLINE, FAREWELL}


@pytest.mark.parametrize("how", [DRIP, SILENT])
@pytest.mark.parametrize("stage", ["greet", "ehlo", "rset", "quit"])
def test_no_part_of_the_talk_goes_on_for_ever(
    office: Office, monkeypatch: pytest.MonkeyPatch, how: str, stage: str
) -> None:
    deadlines = Deadlines()
    monkeypatch.setattr(smtp_module, "threading", deadlines)
    run = office.night(*people(2))
    script: dict[str, Any] = {stage: [how]}
    with ScriptedServer(**script) as server:
        server.when_stuck = deadlines.run_out
        office.send(run, smtp(server.port))
        summary = office.send(run, smtp(server.port))
    assert states(summary) == {"C-1": "sent", "C-2": "sent"}
    assert set(deadlines.given) == {DEADLINE, FAREWELL}


@pytest.mark.parametrize("security", ["tls", "none"])
def test_a_server_that_drips_its_greeting_is_named(
    monkeypatch: pytest.MonkeyPatch, certificates: Certificates, security: str
) -> None:
    deadlines = Deadlines()
    monkeypatch.setattr(smtp_module, "threading", deadlines)
    tls = certificates.server() if security == "tls" else None
    context = certificates.client() if security == "tls" else None
    with ScriptedServer(greet=[DRIP], tls=tls) as server:
        server.when_stuck = deadlines.run_out
        transport = smtp(server.port, context, security=security)
        with pytest.raises(TransportDownError, match="took longer than 300 seconds"):
            transport.ready()


def test_a_handshake_that_never_ends_is_cut_off(certificates: Certificates) -> None:
    with socket.create_server((HOST, 0)) as listening:  # which takes the call and says nothing
        port = int(listening.getsockname()[1])
        transport = smtp(port, certificates.client(), security="tls", deadline=0.2)
        with pytest.raises(TransportDownError, match="took longer than"):
            transport.ready()


@pytest.mark.parametrize("stage", ["greet", "ehlo", "rcpt", "body", "rset", "quit"])
def test_an_answer_without_end_is_not_read_to_its_end(office: Office, stage: str) -> None:
    run = office.night(*people(2))
    script: dict[str, Any] = {stage: [ENDLESS]}
    with ScriptedServer(**script) as server:
        office.send(run, smtp(server.port))
        summary = office.send(run, smtp(server.port))
    first = "uncertain" if stage == "body" else "sent"
    assert states(summary) == {"C-1": first, "C-2": "sent"}


def test_a_server_that_drips_whenever_it_is_asked_gets_nobody_through(office: Office) -> None:
    run = office.night(*people(1))
    with ScriptedServer(rcpt=[DRIP] * 99) as server:
        summary = office.send(run, smtp(server.port, deadline=0.2))
    assert states(summary) == {"C-1": DEFERRED}


def test_an_address_that_needs_smtputf8_is_refused_where_it_is_not_offered(
    office: Office, certificates: Certificates
) -> None:
    inbox = Inbox()
    run = office.night(a_report(a_profile("U", email="jürgen@example.com")), *people(1))
    with mail_server(inbox, certificates.server(), utf8=False) as port:
        summary = office.send(run, smtp(port, certificates.client()))
    assert states(summary) == {"U": "rejected", "C-1": "sent"}
    assert "SMTPUTF8" in office.history.deliveries.of("U")[0].server_words


def test_it_is_used_where_it_is_offered(office: Office, certificates: Certificates) -> None:
    inbox = Inbox()
    run = office.night(a_report(a_profile("U", email="jürgen@münchen.example")))
    with mail_server(inbox, certificates.server()) as port:
        summary = office.send(run, smtp(port, certificates.client()))
    assert summary.count(DeliveryState.SENT) == 1
    assert inbox.recipients == ["jürgen@xn--mnchen-3ya.example"]


def test_lines_that_start_with_a_dot_arrive_as_they_were(
    office: Office, certificates: Certificates
) -> None:
    inbox = Inbox()
    run = office.night(*people(1, name=".dot\n.\n..dots"))
    with mail_server(inbox, certificates.server()) as port:
        office.send(run, smtp(port, certificates.client()))
    (data,) = inbox.messages
    assert re.search(rb"\r\n\.\r\n", data) is None
    assert mismatches(inbox, run) == []


def test_the_settings_choose_the_way(tmp_path: Path) -> None:
    environ = {"REPORTGEN_SMTP_PASSWORD": PASSWORD}
    by_server = mail_settings(transport="smtp", host="mail.example", username=USER)
    assert transport_for(by_server, tmp_path, environ).name == "smtp"
    assert transport_for(mail_settings(), tmp_path, {}).name == "files"
    with pytest.raises(SettingsError, match="REPORTGEN_SMTP_PASSWORD"):
        transport_for(by_server, tmp_path, {})
