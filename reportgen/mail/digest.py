"""The staff's morning message: what the night did, what needs a look, the workbook attached."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from reportgen.domain.outcome import Status
from reportgen.domain.problem import Problem
from reportgen.errors import SettingsError
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.address import Address, read_address
from reportgen.mail.facts import MailRun
from reportgen.mail.lines import one_line
from reportgen.mail.message import POLICY, Letter, mailbox, sender_of
from reportgen.mail.summary import DeliveryLine, SendSummary
from reportgen.mail.templates import Templates
from reportgen.mail.transport import Answer, Transport, TransportDownError
from reportgen.rulebook.functions import spoken_day
from reportgen.rulebook.words import AddedWords, Words, load_words
from reportgen.settings import Settings

WEAKEST = 3
FAULTS = 40
WORKBOOK = "cohort.xlsx"
_XLSX = "vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class DigestView:
    """What `digest.txt` shows."""

    date: str
    stopped: str
    rows: int
    rejected: int
    rendered: int
    unchanged: int
    failed: int
    states: tuple[tuple[str, int], ...]
    faults: tuple[str, ...]
    weak: tuple[str, ...]


def digest_letters(
    run: MailRun, summary: SendSummary, settings: Settings, now: datetime, added: AddedWords = ()
) -> list[Letter]:
    """One message for each address in `[mail.digest] to`; `added` is what plug-in checks say."""
    words = load_words(settings.report.language, settings.rulebook.words, added)
    templates = Templates(settings.report.templates)
    name, sender = sender_of(settings)
    view = digest_view(run, summary, words)
    sent = sum(summary.count(s, fresh=True) for s in (DeliveryState.SENT, DeliveryState.WRITTEN))
    faults = len(summary.faults) + bool(summary.stopped)
    subject = words.say("mail-digest-subject", date=view.date, sent=sent, faults=faults)
    letters = []
    # Two sheets' digests may leave in the same second.
    which = hashlib.sha256(run.folder.name.encode("utf-8", "replace")).hexdigest()[:8]
    for number, address in enumerate(digest_addresses(settings), start=1):
        message = EmailMessage(policy=POLICY)
        message["Subject"] = one_line(subject, limit=200)
        message["From"] = mailbox(name, sender)
        message["To"] = mailbox("", address)
        message["Date"] = format_datetime(now)
        message["Message-ID"] = (
            f"<reportgen.digest.{now:%Y%m%d%H%M%S}.{which}.{number}@{sender.domain}>"
        )
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(templates.digest(words, view), cte="quoted-printable")
        _attach(message, run.folder / WORKBOOK)
        letters.append(Letter(message, sender, address, f"digest-{number}"))
    return letters


def digest_addresses(settings: Settings) -> tuple[Address, ...]:
    """Who of the staff gets the message. Raises SettingsError for an address that is none."""
    found = [(text, read_address(text)) for text in settings.mail.digest.to]
    wrong = [text for text, address in found if address is None]
    if wrong:
        raise SettingsError(f"[mail.digest] to: “{wrong[0]}” is no e-mail address")
    return tuple(address for _, address in found if address is not None)


def send_digest(letters: list[Letter], transport: Transport) -> tuple[Answer, ...]:
    """Send them; a server that can't be reached is an answer like any other here."""
    answers = []
    try:
        for letter in letters:
            transport.ready()
            answers.append(transport.send(letter))
    except TransportDownError as down:
        answers.append(Answer(DeliveryState.DEFERRED, down.words))
    finally:
        transport.close()
    return tuple(answers)


def digest_view(run: MailRun, summary: SendSummary, words: Words) -> DigestView:
    counts, cohort = run.document.counts, run.document.intake.cohort
    return DigestView(
        date=", ".join(filter(None, (spoken_day(words, run.as_of), cohort))),
        stopped=summary.stopped.says(words) if summary.stopped else "",
        rows=counts.rows,
        rejected=counts.rejected,
        rendered=counts.rendered,
        unchanged=counts.unchanged,
        failed=counts.failed,
        states=tuple(
            (words.say(f"mail-state-{state}"), count)
            for state, count in summary.states.most_common()
        ),
        faults=(
            *(told_line(problem, words) for problem in summary.review_problems),
            *(fault_line(line, words) for line in summary.faults[:FAULTS]),
        ),
        weak=tuple(_weak_lines(run, words)),
    )


def fault_line(line: DeliveryLine, words: Words) -> str:
    """A candidate's mail in a sentence for the staff: id, state, reasons, the server's words."""
    state = line.state.value if line.state else "none"
    reasons = [_reason(words, code) for code in line.reasons]
    explanation = "; ".join([*reasons, line.words] if line.words else reasons)
    return words.say(
        "mail-digest-line",
        id=line.candidate_id,
        state=words.say(f"mail-state-{state}"),
        reasons=explanation or "none",
    )


def told_line(problem: Problem, words: Words) -> str:
    """What is to be mended in a word of staff: where it stands, what is wrong, and the value."""
    place = "!".join(filter(None, (problem.cell.sheet, problem.cell.address)))
    says = words.say(f"problem-{problem.code}", "says", **problem.args)
    return f"{place} ({problem.shown_value}): {says}" if problem.value else f"{place}: {says}"


def _reason(words: Words, code: str) -> str:
    key = f"mail-reason-{code}"
    return words.say(key) if words.has(key) else code


def _weak_lines(run: MailRun, words: Words) -> Iterator[str]:
    judged: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for candidate in run.document.candidates:
        for check in candidate.checks:
            if candidate.pdf and check.score is not None and check.weight > 0:
                judged[check.id].append((check.gain, check.status is Status.FIX))
    totals = {slug: sum(gain for gain, _ in seen) for slug, seen in judged.items()}
    worst = sorted((s for s in totals if totals[s] > 0), key=lambda s: (-totals[s], s))
    for slug in worst[:WEAKEST]:
        key = f"check-{slug}"
        yield words.say(
            "mail-digest-weak-line",
            check=words.say(key) if words.has(key) else slug,
            points=round(totals[slug] / len(judged[slug]), 1),
            failing=sum(failing for _, failing in judged[slug]),
        )


def _attach(message: EmailMessage, workbook: Path) -> None:
    try:
        data = workbook.read_bytes()
    except OSError:
        return
    message.add_attachment(data, maintype="application", subtype=_XLSX, filename=workbook.name)
