"""What mail knows of a run: who gets what from history alone, what to say from run.json."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reportgen.domain.scoring import Band
from reportgen.domain.stage import Eligibility, Stage
from reportgen.errors import UsageError
from reportgen.history import History
from reportgen.history.runs import Recipient
from reportgen.run_document import DOCUMENT, RunDocument, read_document


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate of the run. `pdf` is relative to the run folder; "" where there is none.

    `phone_sha256` is the digest of its phone edition, "" where the run printed none.
    `hold` is the intake's own; `holds` are codes of what a person should look at first.
    """

    id: str
    name: str
    email: str
    coach: str
    language: str
    stage: Stage
    eligibility: Eligibility
    version: int
    pdf: str
    pdf_sha256: str
    readiness: float | None
    band: Band
    hold: bool
    holds: tuple[str, ...]
    phone_sha256: str = ""

    @property
    def mailable(self) -> bool:
        """Whether there is a report, and somebody who should have it."""
        eligible = self.eligibility is not Eligibility.NOT_YET
        return bool(self.pdf and self.pdf_sha256) and self.stage.reported and eligible


@dataclass(frozen=True, slots=True)
class MailRun:
    """A run folder as mail sees it; `document` is run.json as it stands."""

    folder: Path
    as_of: date
    rulebook_version: str
    candidates: tuple[Candidate, ...]
    document: RunDocument


def load_run(folder: Path, history: History) -> MailRun:
    """What history recorded of a run folder, and its run.json, which says what mails tell.

    That is a file anybody may edit: it decides neither who gets a mail nor what is attached.
    Raises UsageError where the folder holds no run or history doesn't know it, FileError where
    run.json can't be read.
    """
    if not (folder / DOCUMENT).exists():
        raise UsageError(f"{folder} holds no run: there is no {DOCUMENT} in it")
    document = read_document(folder)
    record = next((run for run in history.runs.all() if run.folder == folder.name), None)
    if record is None:
        raise UsageError(f"history knows no run {folder.name}; nothing can be sent from it")
    recipients = history.runs.recipients(folder.name)
    if recipients is None:
        raise UsageError(
            f"{folder.name} was run by an older reportgen, which kept no addresses in history; "
            "run that night again, then send"
        )
    return MailRun(
        folder=folder,
        as_of=record.as_of,
        rulebook_version=record.rulebook.version,
        candidates=tuple(map(_candidate, recipients)),
        document=document,
    )


def _candidate(recipient: Recipient) -> Candidate:
    return Candidate(
        id=recipient.id,
        name=recipient.name,
        email=recipient.address,
        coach=recipient.coach,
        language=recipient.language,
        stage=recipient.stage,
        eligibility=recipient.eligibility,
        version=recipient.version,
        pdf=recipient.pdf,
        pdf_sha256=recipient.pdf_sha256,
        readiness=recipient.readiness,
        band=recipient.band,
        hold=recipient.hold,
        holds=recipient.holds,
        phone_sha256=recipient.phone_sha256,
    )
