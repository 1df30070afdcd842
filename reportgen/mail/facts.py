"""What mail knows of a run: who gets what from history alone, what to say from run.json."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from reportgen.domain.actions import Action
from reportgen.domain.stage import Eligibility, Stage
from reportgen.errors import UsageError
from reportgen.history import History
from reportgen.history.runs import Recipient
from reportgen.run_document import DOCUMENT, CandidateItem, FindingItem, RunDocument, read_document


@dataclass(frozen=True, slots=True)
class MailStep:
    """A finding the mail tells, an action of the report or another that blocks.

    `fix` is in the staff's language, for want of words; `points` is None where nothing is gained.
    """

    code: str
    fix: str
    args: Mapping[str, str | int | float] = field(default_factory=dict)
    effort: int = 0
    points: int | None = None
    blocker: bool = False


@dataclass(frozen=True, slots=True)
class MailAdvice:
    """What one mail tells: the report's actions, and what blocks besides them."""

    steps: tuple[MailStep, ...] = ()
    blockers: tuple[MailStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """One candidate of the run. `pdf` is relative to the run folder; "" where there is none.

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
    band: str
    hold: bool
    holds: tuple[str, ...]
    steps: tuple[MailStep, ...]
    blockers: tuple[MailStep, ...] = ()  # what blocks besides the steps

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
    """What history recorded of a run folder, and the steps to name in the mail from its run.json.

    That is a file anybody may edit: it decides neither who gets a mail nor what is attached.
    Raises UsageError where the folder holds no run or history doesn't know it, FileError where
    run.json can't be read.
    """
    if not (folder / DOCUMENT).exists():
        raise UsageError(f"{folder} holds no run: there is no {DOCUMENT} in it")
    document = read_document(folder)
    advice = {c.id: _advice(c) for c in document.candidates}
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
        candidates=tuple(_candidate(r, advice.get(r.id, MailAdvice())) for r in recipients),
        document=document,
    )


def _candidate(recipient: Recipient, advice: MailAdvice) -> Candidate:
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
        band=recipient.band.value,
        hold=recipient.hold,
        holds=recipient.holds,
        steps=advice.steps,
        blockers=advice.blockers,
    )


def _advice(candidate: CandidateItem) -> MailAdvice:
    steps = _steps(candidate)
    told = [finding for step in steps for finding in step]
    others = (f for f in _blocking(candidate) if f not in told)
    figures = candidate.band.has_figure
    return MailAdvice(
        tuple(_step(step, figures) for step in steps), tuple(_step([f], figures) for f in others)
    )


def _steps(candidate: CandidateItem) -> Sequence[Sequence[FindingItem]]:
    """The report's actions in order, by their numbers; else by their codes alone."""
    findings = [f for check in candidate.checks for f in check.findings]
    by_code = {f.code: f for f in findings}
    leading = [by_code[code] for code in candidate.actions if code in by_code]
    numbers = sorted({f.step for f in findings if f.step})
    if not numbers:
        return [[finding] for finding in leading]
    together = ([f for f in findings if f.step == number] for number in numbers)
    return [sorted(step, key=lambda f: f not in leading) for step in together]


def _blocking(candidate: CandidateItem) -> Iterator[FindingItem]:
    """What blocks, as far as the candidate may see it."""
    for check in candidate.checks:
        if check.override is None and not check.staff_only:
            yield from (f for f in check.findings if f.blocker)


def _step(findings: Sequence[FindingItem], figures: bool) -> MailStep:
    """What one deed mends; its words are the deed's where it mends several findings.

    Points are told only where readiness is told in `figures`, too.
    """
    first = findings[0]
    points = sum(round(f.gain) if f.points is None else f.points for f in findings)
    action = Action("", first.finding(), tuple(f.finding() for f in findings[1:]))
    return MailStep(
        code=action.code,
        fix=" ".join(dict.fromkeys(f.fix for f in findings)),
        args=first.args,
        effort=action.effort,
        points=points if figures and action.gain > 0 else None,
        blocker=action.blocker,
    )
