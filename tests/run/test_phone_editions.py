"""`[mail] attach`: the edition for a phone's screen is printed, vouched for, mailed and erased."""

from __future__ import annotations

import email
import email.policy
from datetime import date
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from reportgen.history import open_history
from reportgen.mail.summary import SendSummary
from reportgen.maintenance.erase import erase_person
from reportgen.render import candidate_token, read_stamp
from reportgen.run.send import Round, send_reports
from reportgen.run.verify import Origin, verify_pdf
from tests.mail.servers import HOST, PASSWORD, USER, Certificates, Inbox, mail_server
from tests.run.agency import Agency, row

DAY = date(2026, 3, 2)
WHO = "S-1"
STEM = "S-1-robin-s-1-vale.pdf"
A4, PHONE = 595, 283  # points across


@pytest.fixture
def with_phones(agency: Agency, in_this_process: None) -> Agency:
    """After a night whose mails are to carry both editions."""
    agency.settings["mail"] = {"attach": "both"}
    agency.people(row(WHO))
    agency.night(DAY)
    return agency


@pytest.fixture
def certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Certificates:
    made = Certificates()
    authority = tmp_path / "authority.pem"
    made.authority.cert_pem.write_to_path(str(authority))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    monkeypatch.setenv("REPORTGEN_SMTP_PASSWORD", PASSWORD)
    return made


def sent(agency: Agency, certificates: Certificates, attach: str) -> tuple[SendSummary, Inbox]:
    """Send by a server that wants TLS and a password, with this setting."""
    inbox = Inbox()
    with mail_server(inbox, certificates.server()) as port:
        server = {"transport": "smtp", "host": HOST, "port": port, "username": USER}
        agency.settings["mail"] = {**server, "attach": attach}
        return send_reports(agency.configured(), agency.context, Round()), inbox


def attachments(inbox: Inbox) -> dict[str, bytes]:
    (data,) = inbox.messages
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return {str(part.get_filename()): part.get_content() for part in message.iter_attachments()}


def width(pdf: bytes) -> int:
    return int(PdfReader(BytesIO(pdf)).pages[0].mediabox.width)


@pytest.mark.parametrize(
    ("attach", "widths"),
    [
        pytest.param("a4", {"": A4}, id="a4", marks=pytest.mark.heavy),
        pytest.param("phone", {" (phone)": PHONE}, id="phone", marks=pytest.mark.heavy),
        pytest.param("both", {"": A4, " (phone)": PHONE}, id="both"),
    ],
)
def test_a_mail_carries_the_editions_that_the_settings_name(
    with_phones: Agency, certificates: Certificates, attach: str, widths: dict[str, int]
) -> None:
    _, inbox = sent(with_phones, certificates, attach)
    name = "Profile report Robin S-1 Vale 2 March 2026"
    found = attachments(inbox)
    assert {file: width(pdf) for file, pdf in found.items()} == {
        f"{name}{suffix}.pdf": across for suffix, across in widths.items()
    }
    stamps = [read_stamp(pdf) for pdf in found.values()]
    assert [s.token for s in stamps if s] == [candidate_token(WHO)] * len(found)
    with open_history(with_phones.history) as history:
        assert {verify_pdf(pdf, history).origin for pdf in found.values()} == {Origin.OURS}


def test_what_a_mail_can_t_carry_holds_it(with_phones: Agency, certificates: Certificates) -> None:
    edition = with_phones.file(DAY.isoformat(), f"phone/{STEM}")
    edition.write_bytes(edition.read_bytes() + b"\n")
    summary, inbox = sent(with_phones, certificates, "both")
    assert [line.reasons for line in summary.lines] == [("pdf_changed",)]
    assert inbox.messages == []


def test_an_edition_that_was_never_printed_waits_for_its_night(
    agency: Agency, in_this_process: None, certificates: Certificates
) -> None:
    agency.people(row(WHO))
    agency.night(DAY)
    assert not agency.file(DAY.isoformat(), "phone").exists()
    summary, inbox = sent(agency, certificates, "phone")
    assert [line.reasons for line in summary.lines] == [("phone_missing",)]
    assert inbox.messages == []
    assert agency.night(DAY).fresh == 0, "the report itself is as it was"
    _, inbox = sent(agency, certificates, "phone")
    assert [width(pdf) for pdf in attachments(inbox).values()] == [PHONE]


def test_the_next_night_takes_both_as_they_are_and_erase_takes_both_away(
    with_phones: Agency,
) -> None:
    first = with_phones.file(DAY.isoformat(), f"phone/{STEM}")
    later = date(2026, 3, 3)
    with_phones.night(later)
    again = with_phones.file(later.isoformat(), f"phone/{STEM}")
    assert again.stat().st_ino == first.stat().st_ino, "linked, not drawn anew"
    erase_person(with_phones.configured(), with_phones.context, WHO)
    assert list(with_phones.output.rglob("*.pdf")) == []


@pytest.mark.heavy
def test_whoever_turns_it_off_keeps_no_old_edition(with_phones: Agency) -> None:
    with_phones.settings["mail"] = {}
    with_phones.night(DAY)
    assert list(with_phones.output.rglob("phone/*.pdf")) == []
    assert with_phones.candidate(DAY.isoformat(), WHO)["phone_sha256"] is None


def test_on_a_phone_s_paper_there_is_one_edition(agency: Agency) -> None:
    agency.settings |= {"mail": {"attach": "both"}, "report": {"paper": "phone"}}
    assert agency.configured().editions == ("report",)
