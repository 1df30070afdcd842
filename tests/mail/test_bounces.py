"""What came back, in the forms of many servers: who is mailed no more, and who is left alone."""

from __future__ import annotations

import mailbox
from collections.abc import Callable
from datetime import date, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from reportgen.errors import FileError, UsageError
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.bounces import BounceKind, read_bounce
from reportgen.mail.transport import Answer
from reportgen.run.bounces import Bounces, take_in_bounces
from reportgen.settings import Settings
from tests.history.nights import a_profile, a_report
from tests.mail.evening import EVENING, Office, mail_settings, people, reasons, states
from tests.mail.imap import ImapServer
from tests.mail.servers import HOST, Certificates
from tests.mail.transports import Scripted, answers

HEAD = "To: reports@agency.example\nDate: {date}\nMIME-Version: 1.0\n"
ORIGINAL = "Message-ID: {id}\nSubject: Your profile report\n\nYour score is 5.7.1 or so.\n"
REPORT = (
    "From: {{sender}}\nSubject: {{subject}}\n" + HEAD + "Content-Type: multipart/report; "
    'report-type=delivery-status; boundary="=_b"\n\n--=_b\nContent-Type: text/plain\n\n{{says}}\n\n'
    "--=_b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.harbour.example\n\n"
    "Final-Recipient: rfc822; {to}\nAction: {{action}}\nStatus: {{status}}\n"
    "Diagnostic-Code: smtp; {{diagnosis}}\n\n--=_b\nContent-Type: message/rfc822\n\n"
    + ORIGINAL
    + "\n--=_b--\n"
)


def report(**values: str) -> str:
    """A delivery status report as RFC 3464 has it."""
    text = REPORT
    for key, value in values.items():
        text = text.replace("{{" + key + "}}", value)
    return text


GOOGLE = report(
    sender="Mail Delivery Subsystem <mailer-daemon@mail.harbour.example>",
    subject="Delivery Status Notification (Failure)",
    says="Address not found: no such account here.",
    action="failed",
    status="5.1.1",
    diagnosis="550-5.1.1 The account you wrote to does not exist.",
)
MICROSOFT = report(
    sender="Microsoft Outlook <postmaster@tenant.example>",
    subject="Undeliverable: Your profile report",
    says="The recipient wasn't found at the destination.",
    action="failed",
    status="5.1.10",
    diagnosis="550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by SMTP address lookup",
)
POSTFIX = report(
    sender="MAILER-DAEMON@mx.agency.example (Mail Delivery System)",
    subject="Undelivered Mail Returned to Sender",
    says="This is the mail system at host mx.agency.example.",
    action="failed",
    status="5.0.0",
    diagnosis="550 unknown user",
)
EXIM = (
    "From: Mail Delivery System <Mailer-Daemon@mx.agency.example>\nX-Failed-Recipients: {to}\n"
    "Subject: Mail delivery failed: returning message to sender\n" + HEAD + "\n"
    "This message was created automatically by mail delivery software.\n\nA message that you sent "
    "could not be delivered to one or more of its\nrecipients. This is a permanent error. The "
    "following address(es) failed:\n\n  {to}\n    host mx said: 550 5.1.1 unrouteable\n\n"
    "------ This is a copy of the message, including all the headers. ------\n\n" + ORIGINAL
)
QMAIL = (
    "From: MAILER-DAEMON@mx.agency.example\nSubject: failure notice\n" + HEAD + "\n"
    "Hi. This is the qmail-send program at mx.agency.example.\nI'm afraid I wasn't able to deliver "
    "your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it "
    "didn't work out.\n\n<{to}>:\nNo mailbox here by that name. (#5.1.1)\n\n"
    "--- Below this line is a copy of the message.\n\nReturn-Path: <reports@agency.example>\n"
    + ORIGINAL
)
FULL = report(
    sender="postmaster@mx.harbour.example",
    subject="Undeliverable",
    says="The mailbox is full.",
    action="failed",
    status="5.2.2",
    diagnosis="552 5.2.2 over quota",
)
SPAM = report(
    sender="postmaster@mx.harbour.example",
    subject="Undeliverable",
    says="Your message was blocked.",
    action="failed",
    status="5.7.1",
    diagnosis="550 5.7.1 blocked by policy",
)
LATE = report(
    sender="MAILER-DAEMON@mx.agency.example",
    subject="Warning: could not send message for past 4 hours",
    says="It will be tried again.",
    action="delayed",
    status="4.4.1",
    diagnosis="connect: timed out",
)
GONE = [
    pytest.param(GOOGLE, id="google"),
    pytest.param(MICROSOFT, id="microsoft"),
    pytest.param(POSTFIX, id="postfix"),
    pytest.param(EXIM, id="exim"),
    pytest.param(QMAIL, id="qmail"),
]


def filled(form: str, to: str, about: str, hours: float = 1) -> bytes:
    day = format_datetime(EVENING + timedelta(hours=hours))
    text = form.replace("{to}", to).replace("{id}", about).replace("{date}", day)
    return text.encode()


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        *(pytest.param(*p.values, BounceKind.GONE, id=p.id) for p in GONE),
        pytest.param(FULL, BounceKind.REFUSED, id="full"),
        pytest.param(SPAM, BounceKind.REFUSED, id="policy"),
        pytest.param(LATE, BounceKind.LATER, id="delayed"),
    ],
)
def test_a_bounce_says_who_and_why(form: str, kind: BounceKind) -> None:
    about = "<reportgen.0123456789abcdef.v3@agency.example>"
    found = read_bounce(filled(form, "Ana@Example.com", about))
    assert found is not None
    assert (found.kind, found.addresses) == (kind, frozenset({"ana@example.com"}))
    assert found.about == {about}
    assert found.at == EVENING + timedelta(hours=1)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\xff\x00\xfe", id="no mail"),
        pytest.param(b"From: ana@example.com\nSubject: away\n\nI am away. 5.1.1", id="away"),
        pytest.param(b"From: ana@example.com\n\nThanks! <reportgen.x.v1@a.example>", id="answer"),
        pytest.param(b"Subject: failure notice\n\nno sender", id="from nobody"),
    ],
)
def test_any_other_message_is_no_bounce(data: bytes, caplog: pytest.LogCaptureFixture) -> None:
    assert read_bounce(data) is None
    assert caplog.text == ""


def settings_of(office: Office) -> Settings:
    ours = mail_settings().model_dump(by_alias=True)
    return Settings.model_validate(ours | {"run": {"output": office.output}})


def came_back(office: Office, *messages: bytes) -> Bounces:
    folder = office.output.parent / "returned"
    folder.mkdir(exist_ok=True)
    for number, data in enumerate(messages):
        (folder / f"{number}.eml").write_bytes(data)
    return take_in_bounces(settings_of(office), str(folder), date(2026, 3, 2))


def message_id(office: Office, person: str) -> str:
    (row,) = office.history.deliveries.of(person)
    return row.message_id


@pytest.mark.parametrize("form", GONE)
def test_an_address_that_is_gone_is_mailed_no_more(office: Office, form: str) -> None:
    office.send(office.night(*people(2)), Scripted())
    data = filled(form, "c-1@example.com", message_id(office, "C-1"))
    found = came_back(office, data)
    assert [(r.candidate_id, r.kind) for r in found.returned] == [("C-1", BounceKind.GONE)]
    assert (found.exit_code, found.strangers) == (1, 0)
    assert office.history.deliveries.suppressed() == {"c-1@example.com"}
    (row,) = office.history.deliveries.of("C-1")
    assert (row.state, row.reason) == (DeliveryState.REJECTED, "bounced")
    assert office.history.deliveries.of("C-2")[0].state is DeliveryState.SENT
    office.later(days=1)
    transport = Scripted()
    changed = [a_report(a_profile(f"C-{n}", title=f"Writer {n}")) for n in (1, 2)]
    summary = office.send(office.night(*changed), transport)
    assert states(summary) == {"C-1": "suppressed", "C-2": "sent"}
    assert came_back(office, data).returned == (), "it is told once"


@pytest.mark.parametrize("form", [FULL, SPAM], ids=["full", "policy"])
def test_a_mail_that_was_refused_leaves_the_address_alone(office: Office, form: str) -> None:
    run = office.night(*people(1))
    office.send(run, Scripted())
    found = came_back(office, filled(form, "c-1@example.com", message_id(office, "C-1")))
    assert [r.kind for r in found.returned] == [BounceKind.REFUSED]
    assert office.history.deliveries.suppressed() == frozenset()
    transport = Scripted()
    assert reasons(office.send(run, transport)) == {"C-1": ("bounced",)}
    assert transport.letters == []
    office.history.deliveries.retry_rejected("smtp", office.time.moment, "C-1")
    assert states(office.send(run, transport)) == {"C-1": "sent"}


def test_a_mail_nobody_knew_the_end_of_is_known_to_have_come_back(office: Office) -> None:
    office.send(office.night(*people(1)), answers(Answer(DeliveryState.UNCERTAIN, "lost")))
    found = came_back(office, filled(GOOGLE, "c-1@example.com", message_id(office, "C-1")))
    assert len(found.returned) == 1
    assert office.history.deliveries.of("C-1")[0].state is DeliveryState.REJECTED


@pytest.mark.parametrize(
    ("quoted", "state"), [(True, DeliveryState.REJECTED), (False, DeliveryState.WRITTEN)]
)
def test_a_file_that_another_program_sent_comes_back_by_its_id(
    office: Office, quoted: bool, state: DeliveryState
) -> None:
    office.send(office.night(*people(1)), answers(Answer(DeliveryState.WRITTEN)))
    form = GOOGLE if quoted else GOOGLE.replace("Message-ID: {id}\n", "")
    found = came_back(office, filled(form, "c-1@example.com", message_id(office, "C-1")))
    assert (len(found.returned), found.strangers) == (quoted, not quoted)
    assert office.history.deliveries.of("C-1")[0].state is state


OTHER = "<other@agency.example>"


@pytest.mark.parametrize(
    ("form", "to", "about", "hours"),
    [
        pytest.param(GOOGLE, "coach@agency.example", "", 1, id="a copy that came back"),
        pytest.param(GOOGLE, "ana@elsewhere.example", "", 1, id="forwarded"),
        pytest.param(GOOGLE, "stranger@example.com", OTHER, 1, id="a stranger's"),
        pytest.param(GOOGLE, "c-1@example.com", "", -30, id="older than the mail"),
        pytest.param(
            GOOGLE, "c-1@example.com", "<reportgen.0000000000000000.v9@agency.example>", 1,
            id="another mail of ours",
        ),
        pytest.param(LATE, "c-1@example.com", "", 1, id="still under way"),
    ],
)  # fmt: skip
def test_nobody_is_blamed_for_what_is_not_theirs(
    office: Office, form: str, to: str, about: str, hours: float
) -> None:
    office.send(office.night(*people(2)), Scripted())
    about = about or message_id(office, "C-1")
    found = came_back(office, filled(form, to, about, hours))
    assert (found.returned, found.later + found.strangers) == ((), 1)
    assert office.history.deliveries.suppressed() == frozenset()
    assert {row.state for row in office.history.deliveries.all()} == {DeliveryState.SENT}


def test_a_bounce_that_quotes_nothing_is_about_the_last_mail_to_its_address(
    office: Office,
) -> None:
    office.send(office.night(*people(2)), Scripted())
    office.later(days=1)
    changed = [a_report(a_profile(f"C-{n}", title=f"Writer {n}")) for n in (1, 2)]
    office.send(office.night(*changed), Scripted())
    found = came_back(office, filled(QMAIL, "c-1@example.com", OTHER, hours=25))
    assert len(found.returned) == 1
    assert [d.state.value for d in office.history.deliveries.of("C-1")] == ["sent", "rejected"]


def test_an_address_let_in_again_stays_in(office: Office) -> None:
    """The old bounce lies there still; it says nothing of a mail that went out after it."""
    run = office.night(*people(1))
    office.send(run, Scripted())
    data = filled(GOOGLE, "c-1@example.com", message_id(office, "C-1"))
    came_back(office, data)
    office.history.deliveries.unsuppress("c-1@example.com")
    office.later(days=1)
    office.history.deliveries.retry_rejected("smtp", office.time.moment, "C-1")
    assert states(office.send(run, Scripted())) == {"C-1": "sent"}
    assert came_back(office, data).returned == ()
    assert office.history.deliveries.suppressed() == frozenset()


def boxed(folder: Path, messages: list[bytes]) -> Path:
    path = folder / "returned.mbox"
    box = mailbox.mbox(path)
    for data in messages:
        box.add(data)
    box.close()
    return path


def in_maildir(folder: Path, messages: list[bytes]) -> Path:
    box = mailbox.Maildir(folder / "Maildir")
    for data in messages:
        box.add(data)
    return folder / "Maildir"


@pytest.mark.parametrize("kept", [boxed, in_maildir], ids=["mbox", "maildir"])
def test_every_kind_of_folder_is_read_and_left_as_it_is(
    office: Office, tmp_path: Path, kept: Callable[[Path, list[bytes]], Path]
) -> None:
    office.send(office.night(*people(2)), Scripted())
    messages = [filled(GOOGLE, f"c-{n}@example.com", message_id(office, f"C-{n}")) for n in (1, 2)]
    place = kept(tmp_path, [*messages, b"From: a@example.com\n\nhello"])
    before = {f: f.read_bytes() for f in place.rglob("*") if f.is_file()}
    found = take_in_bounces(settings_of(office), str(place), date(2026, 3, 2))
    assert (found.messages, len(found.returned)) == (3, 2)
    assert {f: f.read_bytes() for f in place.rglob("*") if f.is_file()} == before


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


@pytest.mark.parametrize("way", ["password", "token"])
def test_an_imap_mailbox_is_read_and_left_as_it_is(
    office: Office, certificates: Certificates, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    office.send(office.night(*people(1)), Scripted())
    data = filled(MICROSOFT, "c-1@example.com", message_id(office, "C-1"))
    settings = settings_of(office)
    if way == "token":
        mail = settings.mail.model_copy(
            update={"username": "reports", "token_command": "printf tok-1"}
        )
        settings = settings.model_copy(update={"mail": mail})
    else:
        monkeypatch.setenv("REPORTGEN_IMAP_PASSWORD", "correct horse")
    with ImapServer(
        certificates.server(), [data, b"From: a@b.example\n\nhello"], "reports",
        "correct horse" if way == "password" else "", "tok-1",
    ) as server:  # fmt: skip
        place = f"imaps://reports@{HOST}:{server.port}/Returned mail"
        found = take_in_bounces(settings, place, date(2026, 3, 2), certificates.client())
    assert (found.messages, len(found.returned)) == (2, 1)
    assert 'EXAMINE "Returned mail"' in server.heard
    assert [c for c in server.heard if c.startswith("SEARCH")] == [
        "SEARCH SINCE 31-Jan-2026 SMALLER 5000000"
    ]
    assert not [c for c in server.heard if c.split()[0] in ("STORE", "SELECT", "EXPUNGE")]


def test_a_refused_sign_in_is_told_without_the_password(
    office: Office, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPORTGEN_IMAP_PASSWORD", "wrong horse")
    with ImapServer(certificates.server(), [], "reports", "correct horse") as server:
        place = f"imaps://reports@{HOST}:{server.port}"
        with pytest.raises(FileError, match="AUTHENTICATIONFAILED") as caught:
            take_in_bounces(settings_of(office), place, date(2026, 3, 2), certificates.client())
    assert "horse" not in str(caught.value)


@pytest.mark.parametrize(
    ("place", "says"),
    [
        pytest.param("/nowhere/at/all", "no such folder", id="no folder"),
        pytest.param("imap://reports@mx.example/INBOX", "write imaps://", id="without TLS"),
        pytest.param("imaps://mx.example/INBOX", "write imaps://", id="nobody"),
        pytest.param("imaps://r:secret@mx.example", "seen by everybody", id="with its password"),
    ],
)
def test_a_place_that_is_none_is_wrong_usage(office: Office, place: str, says: str) -> None:
    with pytest.raises(UsageError, match=says) as caught:
        take_in_bounces(settings_of(office), place, date(2026, 3, 2))
    assert "secret" not in str(caught.value)
