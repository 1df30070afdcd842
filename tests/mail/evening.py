"""A run folder with reports in it, recorded in history, and the clock of an evening."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from reportgen.domain.actions import Action
from reportgen.domain.cohort import Cohort, Entry, Intake, ReportState
from reportgen.domain.fingerprint import content_fingerprint
from reportgen.domain.report import Report, RulebookName
from reportgen.domain.stage import Stage
from reportgen.history import History
from reportgen.history.record import NightRecord, PersonRecord
from reportgen.history.versions import PriorVersions, decide_version
from reportgen.mail.deliver import Options, Post
from reportgen.mail.facts import MailRun, load_run
from reportgen.mail.plan import release
from reportgen.mail.sender import Clock, Stamps
from reportgen.mail.summary import SendSummary
from reportgen.mail.transport import Transport
from reportgen.rulebook.words import load_words
from reportgen.run.letters import teller
from reportgen.run_document import RunDocument
from reportgen.settings import Settings
from tests.history.nights import RULES, a_profile, a_report

EVENING = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)
DAY = EVENING.date()
SAID = "".join(
    f"{slug}-weak = weak\n    .says = It is weak.\n    .fix = Name your trade.\n"
    for slug in ("title", "overview", "photo")
)
ADDED = (("evening", {"en": SAID}),)
WORDS = load_words("en", added=ADDED)


def token_of(candidate_id: str) -> str:
    return hashlib.sha256(f"reportgen:{candidate_id}".encode()).hexdigest()[:16]


def token_in(pdf: bytes) -> str | None:
    return pdf.split(b"|")[1].decode() if pdf.count(b"|") > 1 else None


def a_pdf(candidate_id: str, says: str) -> bytes:
    """Not a PDF, but with the two things mail looks at: bytes to hash, and whose they are."""
    return f"%PDF-1.7 |{token_of(candidate_id)}| {says}".encode()


STAMPS = Stamps(token_in, token_of)


def mail_settings(**mail: Any) -> Settings:
    named = {"from": "reports@agency.example", "release": "automatic", "per_minute": 100_000}
    return Settings.model_validate({"agency": {"name": "Agency"}, "mail": named | mail})


@dataclass
class FakeClock:
    """Time that passes only when somebody sleeps."""

    moment: datetime = EVENING
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.moment += timedelta(seconds=seconds)

    @property
    def clock(self) -> Clock:
        return Clock(now=lambda: self.moment, sleep=self.sleep)


@dataclass
class Office:
    """Runs nights into folders and sends what they made."""

    output: Path
    history: History
    time: FakeClock = field(default_factory=FakeClock)

    def night(
        self,
        *people: Report,
        day: date | None = None,
        folder: str = "",
        holds: dict[str, tuple[str, ...]] | None = None,
        rules: RulebookName = RULES,
        complete: bool = True,
    ) -> MailRun:
        """Record a night of these reports; `holds` are whose mail a person should look at first."""
        day = day or self.time.moment.date()
        place = self.output / (folder or day.isoformat())
        (place / "reports").mkdir(parents=True, exist_ok=True)
        prior = self.history.versions.prior(day)
        told, entries = [], []
        for report in people:
            person = report.profile.id
            content = content_fingerprint(report)
            version = decide_version(content, prior.get(person, PriorVersions()), day)
            pdf, sha256 = f"reports/{person}.pdf", ""
            if report.reported:
                data = a_pdf(person, content)
                (place / pdf).write_bytes(data)
                sha256 = hashlib.sha256(data).hexdigest()
            state = ReportState.RENDERED if report.reported else ReportState.NOT_REPORTED
            choice = version if report.reported else None
            reasons = (holds or {}).get(person, ())
            file = pdf if sha256 else ""
            told.append(PersonRecord(report, state, choice, content, "look", sha256, file, reasons))
            shown = replace(
                report,
                number=version.number,
                actions=tuple(Action(o.slug, f) for o in report.card.outcomes for f in o.findings),
            )
            entries.append(Entry(shown, state, file, sha256, holds=reasons))
        self.history.runs.record(
            NightRecord(
                as_of=day,
                folder=place.name,
                complete=complete,
                started=self.time.moment - timedelta(minutes=20),
                finished=self.time.moment - timedelta(minutes=10),
                rulebook=rules,
                intake_sha256="f" * 64,
                people=tuple(told),
            )
        )
        intake = Intake("intake.xlsx", "f" * 64, ("Form",), len(people))
        cohort = Cohort(day, intake, rules, tuple(entries), ())
        (place / "run.json").write_bytes(RunDocument.of(cohort, WORDS).encoded())
        return load_run(place, self.history)

    def post(self, run: MailRun, transport: Transport, settings: Settings | None = None) -> Post:
        used = settings or mail_settings()
        tell = teller(run, used, ADDED)
        return Post(self.history, run, used, transport, STAMPS, tell, self.time.clock, ADDED)

    def send(
        self,
        run: MailRun,
        transport: Transport,
        settings: Settings | None = None,
        options: Options | None = None,
    ) -> SendSummary:
        return self.post(run, transport, settings).deliver(options or Options())

    def release(self, run: MailRun, *ids: str) -> None:
        release(self.history, run, self.time.moment, ids)

    def later(self, **passed: float) -> None:
        self.time.moment += timedelta(**passed)


def people(count: int, **values: Any) -> list[Report]:
    return [a_report(a_profile(f"C-{n}", **values)) for n in range(1, count + 1)]


def barred(person: str) -> Report:
    return a_report(a_profile(person), stage=Stage.BARRED)


def states(summary: SendSummary) -> dict[str, str]:
    return {
        line.candidate_id: (line.state.value if line.state else "none") for line in summary.lines
    }


def reasons(summary: SendSummary) -> dict[str, tuple[str, ...]]:
    return {line.candidate_id: line.reasons for line in summary.lines if line.reasons}


def why(summary: SendSummary) -> str:
    """The server's words that stopped the sending."""
    assert summary.stopped is not None
    return summary.stopped.words


def ids(lines: Iterable[str]) -> list[str]:
    return sorted(lines)
