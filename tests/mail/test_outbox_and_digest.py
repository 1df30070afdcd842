"""Files instead of sending, and the staff's morning message."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace

import pytest

from reportgen.errors import ExitCode, SettingsError
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.digest import digest_letters, fault_line, send_digest
from reportgen.mail.outbox import FileTransport
from reportgen.mail.plan import ABOUT_THE_ADDRESS, BY_CHOICE
from reportgen.mail.summary import DeliveryLine, SendSummary
from reportgen.mail.transport import TransportDownError
from reportgen.rulebook.words import load_words
from tests.history.nights import a_profile, a_report
from tests.mail.evening import EVENING, Office, mail_settings, people, states
from tests.mail.transports import Scripted

BY_FILE = mail_settings(transport="files")


def test_each_report_becomes_a_file_a_mail_program_opens(office: Office) -> None:
    run = office.night(*people(2))
    summary = office.send(run, FileTransport(run.folder), BY_FILE)
    assert states(summary) == {"C-1": "written", "C-2": "written"}
    assert summary.exit_code is ExitCode.DONE
    files = sorted((run.folder / "outbox").iterdir())
    assert [f.name for f in files] == ["C-1.eml", "C-2.eml"]
    message = email.message_from_bytes(files[0].read_bytes(), policy=email.policy.default)
    (attached,) = message.iter_attachments()
    assert attached.get_content() == (run.folder / "reports/C-1.pdf").read_bytes()


def test_what_lies_in_the_outbox_was_not_sent(office: Office) -> None:
    run = office.night(*people(1))
    office.send(run, FileTransport(run.folder), BY_FILE)
    assert office.history.deliveries.last_sent("files") == {}
    assert office.history.versions.prior(run.as_of)["C-1"].mailed is None
    transport = Scripted()
    office.send(run, transport)
    assert transport.recipients == ["c-1@example.com"]


def test_a_writer_that_died_writes_the_file_again(office: Office) -> None:
    run = office.night(*people(1))
    dying = Scripted([KeyboardInterrupt()], name="files", left_behind=DeliveryState.PENDING)
    with pytest.raises(KeyboardInterrupt):
        office.send(run, dying, BY_FILE)
    assert states(office.send(run, FileTransport(run.folder), BY_FILE)) == {"C-1": "written"}


def test_the_digest_says_what_the_night_did(office: Office) -> None:
    run = office.night(*people(2), a_report(a_profile("X", email="none")))
    (run.folder / "cohort.xlsx").write_bytes(b"PK workbook")
    settings = mail_settings(digest={"to": ["staff@agency.example"]})
    summary = office.send(run, Scripted(), settings)
    (letter,) = digest_letters(run, summary, settings, EVENING)
    assert letter.recipient.spec == "staff@agency.example"
    assert "2 sent, 1 needs a look" in str(letter.message["Subject"])
    text = letter.message.get_body(("plain",))
    assert text is not None
    told = str(text.get_content())
    assert "X: held (this is no usable e-mail address)" in told
    assert "2 sent" in told
    assert "Where the cohort can win most" in told
    (attached,) = letter.message.iter_attachments()
    assert attached.get_filename() == "cohort.xlsx"
    assert attached.get_content() == b"PK workbook"
    transport = Scripted()
    assert [a.state for a in send_digest([letter], transport)] == [DeliveryState.SENT]
    assert transport.closed == 1


def test_two_sheets_digests_of_one_moment_are_two_messages(office: Office) -> None:
    settings = mail_settings(digest={"to": ["staff@agency.example"]})
    letters = []
    for folder, cohort in (("2026-03-01", ""), ("2026-03-01-autumn", "Autumn")):
        run = office.night(*people(1), folder=folder)
        intake = replace(run.document.intake, cohort=cohort)
        run = replace(run, document=replace(run.document, intake=intake))
        letters += digest_letters(run, SendSummary(()), settings, EVENING)
    assert len({letter.message["Message-ID"] for letter in letters}) == 2
    subjects = [str(letter.message["Subject"]) for letter in letters]
    assert ["Autumn" in subject for subject in subjects] == [False, True]


def test_a_digest_that_cannot_leave_is_an_answer(office: Office) -> None:
    settings = mail_settings(digest={"to": ["staff@agency.example"]})
    run = office.night(*people(1))
    summary = office.send(run, Scripted(), settings)
    letters = digest_letters(run, summary, settings, EVENING)
    (answer,) = send_digest(letters, Scripted(down=[TransportDownError("away", lasting=True)]))
    assert (answer.state, answer.words) == (DeliveryState.DEFERRED, "away")


def test_a_digest_to_no_address_is_a_mistake_in_the_settings(office: Office) -> None:
    run = office.night()
    settings = mail_settings(digest={"to": ["everybody"]})
    summary = office.send(run, Scripted(), settings)
    with pytest.raises(SettingsError, match="everybody"):
        digest_letters(run, summary, settings, EVENING)


@pytest.mark.parametrize("state", [*DeliveryState, None], ids=lambda s: s.value if s else "none")
def test_every_state_has_words(state: DeliveryState | None) -> None:
    line = fault_line(DeliveryLine("C-1", state, ("unreleased",), "550 no"), load_words("en"))
    assert line.startswith("C-1: ")
    assert "waits for release; 550 no" in line


CODES = """
pdf_missing pdf_changed wrong_candidate not_newest bad_address no_address no_report lookalike
barred approved left not_yet_eligible too_late interrupted smtputf8 lost
sender alike unclear stopped resend retry per_day bounced
"""


@pytest.mark.parametrize("code", [*sorted(BY_CHOICE | ABOUT_THE_ADDRESS), *CODES.split()])
def test_every_reason_has_words(code: str) -> None:
    assert load_words("en").has(f"mail-reason-{code}")
