"""The message itself: subject, text and HTML in the candidate's language, its PDFs attached."""

from __future__ import annotations

import copy
import email.policy
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from email.headerregistry import Address as Mailbox
from email.headerregistry import (
    BaseHeader,
    ContentDispositionHeader,
    HeaderRegistry,
    UnstructuredHeader,
)
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Any
from urllib.parse import quote

from reportgen.domain.scoring import Band
from reportgen.errors import SettingsError
from reportgen.mail.address import Address, read_mailbox
from reportgen.mail.coaches import Coach, coaches_of
from reportgen.mail.content import MailContent
from reportgen.mail.facts import Candidate
from reportgen.mail.lines import NAME_LIMIT, file_name, one_line, plain_name
from reportgen.mail.templates import Templates
from reportgen.rulebook.functions import spoken_day
from reportgen.rulebook.words import AddedWords, Words, load_words
from reportgen.settings import Edition, Settings


class _Unfolded(UnstructuredHeader, BaseHeader):
    """A header that stays on one line: a long address in it would be folded into gibberish."""

    def fold(self, *, policy: email.policy.Policy) -> str:
        return f"{self.name}: {self}{policy.linesep}"


class _Disposition(ContentDispositionHeader, BaseHeader):  # type: ignore[misc]  # as the library mixes them
    """Goes out as it was put together: Python itself would keep one of the two names."""

    @classmethod
    def parse(cls, value: str, kwds: dict[str, Any]) -> None:
        super().parse(value, kwds)
        kwds["given"] = value

    def init(self, *args: Any, **kwds: Any) -> None:
        self._given = kwds.pop("given")
        super().init(*args, **kwds)

    def fold(self, *, policy: email.policy.Policy) -> str:
        return f"{self.name}: {self._given.replace('; ', f';{policy.linesep} ')}{policy.linesep}"


def _registry() -> HeaderRegistry:
    registry = HeaderRegistry()
    registry.map_to_type("content-disposition", _Disposition)
    for name in ("list-unsubscribe", "message-id"):
        registry.map_to_type(name, _Unfolded)
    return registry


# 7-bit throughout: no server on the way has a reason to re-encode anything.
POLICY = email.policy.SMTP.clone(cte_type="7bit", header_factory=_registry())


@dataclass(frozen=True, slots=True)
class Letter:
    """A message and its envelope. `recipient` is whose report it is; `copies` go to the coach."""

    message: EmailMessage
    sender: Address
    recipient: Address
    file: str
    copies: tuple[Address, ...] = ()

    def without_copies(self) -> Letter:
        """The same to the recipient alone."""
        message = copy.deepcopy(self.message)
        del message["Cc"]
        return replace(self, message=message, copies=())

    def data(self) -> bytes:
        """The message as it goes over the wire, lines ending in CRLF."""
        policy = POLICY.clone(utf8=True) if self.recipient.utf8 else POLICY
        return self.message.as_bytes(policy=policy)


@dataclass(frozen=True, slots=True)
class MailView:
    """What the templates show: what the report tells, and who brings it.

    `preheader` is what a list of mails shows of it beside the subject.
    """

    told: MailContent
    preheader: str
    language: str
    direction: str  # `ltr` or `rtl`
    agency: str
    contact: tuple[str, ...]
    website: str
    sign_off: str
    name: str
    date: str
    coach: str
    signature: tuple[str, ...]
    more: str
    stop_address: str
    stop_link: str


class Composer:
    """Writes messages in the agency's name; `added` is what plug-in checks say.

    Raises SettingsError for a sender that is no address, and for templates or words that are
    wrong.
    """

    def __init__(self, settings: Settings, added: AddedWords = ()) -> None:
        self._settings = settings
        self._added = added
        self._templates = Templates(settings.report.templates)
        self._words: dict[str, Words] = {}
        self.sender_name, self.sender = sender_of(settings)
        self._replies = read_mailbox(settings.mail.reply_to)
        self._coaches = coaches_of(settings)

    def message_id(self, token: str, version: int) -> str:
        """The same for the same version of the same report, however often it is composed."""
        return f"<reportgen.{token}.v{version}@{self.sender.domain}>"

    def compose(
        self,
        candidate: Candidate,
        told: MailContent,
        recipient: Address,
        pdfs: Mapping[Edition, bytes],
        token: str,
        *,
        day: date,
        now: datetime,
    ) -> Letter:
        """The message for one candidate, who is `told` what the report tells; `pdfs` go with it.

        `day` is the run's date, `now` the moment of sending.
        """
        words = self.words(candidate.language)
        coach = self._coaches.of(candidate.coach)
        view = self.view(candidate, told, coach, token, day, words)
        message = EmailMessage(policy=POLICY)
        message["Subject"] = self._subject(words, view)
        message["From"] = mailbox(self.sender_name, self.sender)
        message["To"] = mailbox(candidate.name, recipient)
        copies = self._copies(coach, recipient)
        for address in copies:
            message["Cc"] = mailbox(coach.name, address)
        message["Reply-To"] = self._reply_to(coach)
        message["Date"] = format_datetime(now)
        message["Message-ID"] = self.message_id(token, candidate.version)
        message["Auto-Submitted"] = "auto-generated"
        message["List-Unsubscribe"] = f"<{view.stop_link}>"
        message["Content-Language"] = candidate.language
        message.set_content(self._templates.text(words, view), cte="quoted-printable")
        message.add_alternative(
            self._templates.html(words, view), subtype="html", cte="quoted-printable"
        )
        for edition, pdf in pdfs.items():
            part = "phone" if edition == "phone" else ""
            file = words.say("mail-file", part, name=one_line(candidate.name), date=view.date)
            message.add_attachment(pdf, maintype="application", subtype="pdf")
            _name_attachment(message, f"{file_name(file)}.pdf")
        return Letter(message, self.sender, recipient, Path(candidate.pdf).stem, copies)

    def subject(self, candidate: Candidate, told: MailContent, day: date) -> str:
        """What stands over the message to one candidate."""
        words = self.words(candidate.language)
        coach = self._coaches.of(candidate.coach)
        return self._subject(words, self.view(candidate, told, coach, "", day, words))

    def _subject(self, words: Words, view: MailView) -> str:
        text = self._templates.subject(words, view, count=len(view.told.steps))
        return one_line(text, limit=200)

    def as_test(self, letter: Letter, candidate: Candidate) -> Letter:
        """The same message, marked as a test, and with an id of its own: it is not the real one."""
        letter = letter.without_copies()
        message = letter.message
        subject = self.words(candidate.language).say(
            "mail-subject", "test", id=candidate.id, subject=str(message["Subject"])
        )
        message.replace_header("Subject", one_line(subject, limit=200))
        del message["Message-ID"]
        message["Message-ID"] = make_msgid("reportgen-test", self.sender.domain)
        return replace(letter, message=message)

    def words(self, language: str) -> Words:
        if language not in self._words:
            self._words[language] = load_words(language, self._settings.rulebook.words, self._added)
        return self._words[language]

    def view(
        self,
        candidate: Candidate,
        told: MailContent,
        coach: Coach,
        token: str,
        day: date,
        words: Words,
    ) -> MailView:
        agency = self._settings.agency
        stop = self._replies[1].spec if self._replies else self.sender.spec
        subject = quote(one_line(words.say("mail-stop-subject", token=token)))
        on_hold = candidate.band is Band.ON_HOLD
        return MailView(
            told=told,
            preheader=preheader(words, told),
            language=candidate.language,
            direction=words.direction,
            agency=agency.name,
            contact=agency.contact,
            website=agency.website,
            sign_off=agency.sign_off,
            name=one_line(candidate.name, NAME_LIMIT),
            date=spoken_day(words, day),
            coach=coach.name,
            signature=(*coach.signature, *filter(None, (coach.phone,))),
            more="" if on_hold else words.say("mail-more"),
            stop_address=stop,
            stop_link=f"mailto:{quote(stop, safe='@')}?subject={subject}",
        )

    def _reply_to(self, coach: Coach) -> Mailbox:
        """The coach where their address is known, else the agency's own choice."""
        if coach.address is not None:
            return mailbox(coach.name, coach.address)
        if self._replies is not None and not self._replies[1].utf8:
            return mailbox(*self._replies)
        return mailbox("", self.sender)

    def _copies(self, coach: Coach, recipient: Address) -> tuple[Address, ...]:
        """A copy is a report in another inbox: only whom the agency itself has named gets one."""
        wanted = self._settings.mail.copy_to_coach and coach.listed
        if not wanted or coach.address is None or coach.address.spec == recipient.spec:
            return ()
        return (coach.address,)


def sender_of(settings: Settings) -> tuple[str, Address]:
    """Name and address in `[mail] from`; where it has no name, mail comes in the agency's.

    Raises SettingsError unless the address is a plain one.
    """
    text = settings.mail.from_
    if not text and settings.mail.transport == "files":
        # Nothing leaves the machine, and whoever opens the file can still see who it is from.
        return settings.agency.name, Address("reports@agency.invalid", utf8=False)
    found = read_mailbox(text)
    if found is None or found[1].utf8:
        raise SettingsError(
            f"[mail] from: “{text}” is no address that reports can be sent from; write "
            "coach@harbour.example or Harbour <coach@harbour.example>"
        )
    name, address = found
    return name or settings.agency.name, address


def mailbox(name: str, address: Address) -> Mailbox:
    return Mailbox(one_line(name, NAME_LIMIT), address.local, address.domain)


def _name_attachment(message: EmailMessage, name: str) -> None:
    """Name the last attachment in all letters (RFC 2231), and in plain ones for old programs."""
    *_, part = message.iter_attachments()
    plain = plain_name(name)
    wide = f"filename*=utf-8''{quote(name, safe='')}; " if plain != name else ""
    part.replace_header("Content-Disposition", f'attachment; {wide}filename="{plain}"')
    part.set_param("name", plain)


def preheader(words: Words, told: MailContent) -> str:
    """Score, what moved, and the first thing to do, as a list of mails shows them."""
    if told.score:
        part = "up" if told.moved > 0 else "down" if told.moved < 0 else ""
        standing = words.say(
            "mail-preheader", part, readiness=told.score, of=told.of, points=abs(told.moved)
        )
    else:
        standing = words.say("mail-preheader", "none", band=told.band)
    if not told.steps:
        return standing
    first = told.steps[0]
    effort = "" if first.effort else "untimed"
    return f"{standing} " + words.say(
        "mail-first", effort, title=one_line(first.title, 120), effort=first.effort
    )
