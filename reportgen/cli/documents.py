"""What commands print with --json: a model a command, and the schemas published beside them.

`check --json` prints run.json's own document. What a later reportgen adds is new keys; those that
are there stay what they are.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, TypeAdapter
from pydantic.dataclasses import dataclass

from reportgen import __version__
from reportgen.checks.base import Check
from reportgen.domain.fields import FIELDS
from reportgen.domain.report import RulebookName
from reportgen.history import History
from reportgen.history.deliveries import Delivery, PastAnswer
from reportgen.history.people import Person
from reportgen.history.runs import RunRecord
from reportgen.intake import ColumnMatch
from reportgen.intake.unknown_words import UnknownWord
from reportgen.mail.summary import DeliveryLine, SendSummary
from reportgen.maintenance.doctor import Diagnosis
from reportgen.maintenance.handbook.content import finding_page
from reportgen.maintenance.settings_guide import Setting
from reportgen.render.phrases import Phrases
from reportgen.rulebook.model import CheckRule
from reportgen.rulebook.words import Words
from reportgen.run.context import JudgingContext
from reportgen.run_document import LATE, Number, ProblemItem, Text, encoded, filled, schema_of
from reportgen.run_document import published_schema as run_schema

RUN = "run"


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class RunItem:
    """A past run; `intake` is what its sheet is called, `states` how many reports are in which."""

    as_of: date
    folder: str
    intake: str
    complete: bool
    started: datetime
    finished: datetime
    rulebook: RulebookName
    candidates: int
    states: dict[str, int]
    stopped: bool
    changes: tuple[str, ...]

    @classmethod
    def of(cls, run: RunRecord, intake: str) -> RunItem:
        changes = tuple(change.says for change in run.changes)
        return filled(cls, run, intake=intake, states=dict(run.states), changes=changes)


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class VersionItem:
    """One version of somebody's report."""

    number: int
    day: date
    readiness: Number | None
    band: str
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class AttemptItem:
    """One attempt at approval."""

    submitted_on: date | None
    status: str | None
    title: str


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class MailItem:
    """How the mail of a version stood, since when and why; `said` are the server's own words."""

    version: int
    state: str
    at: datetime
    reasons: tuple[str, ...]
    said: str

    @classmethod
    def of(cls, version: int, stood: Delivery | PastAnswer, at: datetime) -> MailItem:
        reasons = tuple(filter(None, stood.reason.split(",")))
        return cls(
            version=version,
            state=stood.state.value,
            at=at,
            reasons=reasons,
            said=stood.server_words,
        )


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class MilestoneItem:
    """What came of it: the nights that first saw it claimed on the sheet, and proven."""

    name: str
    seen: date
    proven: date | None


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class PersonItem:
    """One person's versions, attempts, milestones and mails, each oldest first."""

    id: str
    name: str
    address: str
    versions: tuple[VersionItem, ...]
    submissions: tuple[AttemptItem, ...]
    milestones: tuple[MilestoneItem, ...]
    mails: tuple[MailItem, ...]

    @classmethod
    def of(cls, person: Person, history: History) -> PersonItem:
        return cls(
            id=person.id,
            name=person.name,
            address=person.address,
            versions=tuple(
                VersionItem(
                    number=v.number,
                    day=v.day,
                    readiness=v.snapshot.readiness,
                    band=v.band.value,
                    stage=v.snapshot.stage.value,
                )
                for v in history.versions.of(person.id)
            ),
            submissions=tuple(
                AttemptItem(
                    submitted_on=a.submitted_on,
                    status=a.status.value if a.status else None,
                    title=a.title,
                )
                for a in history.submissions.of(person.id)
            ),
            milestones=tuple(
                MilestoneItem(name=name.value, seen=first.claimed, proven=first.proven)
                for name, first in history.milestones.of(person.id).items()
            ),
            mails=tuple(
                MailItem.of(d.version, stood, at)
                for d in history.deliveries.of(person.id)
                for stood, at in history.deliveries.story(d)
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class StatusDocument:
    """`status`: past runs, or one person.

    `uncertain` are ids of people whose last mail may have gone out or not, `late` the intakes
    without a complete run that is young enough, `lost` the run folders that history doesn't know.
    """

    reportgen: str = Field(default_factory=lambda: __version__)
    runs: tuple[RunItem, ...] = ()
    person: PersonItem | None = None
    uncertain: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    exit_code: int


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class ColumnItem:
    """One column; `field` is what it feeds, `suggestion` what it may feed, null for neither.

    `could` are the fields that nothing feeds and that its cells fit.
    """

    sheet: str
    row: int
    column: str
    heading: str
    field: Text
    suggestion: Text
    how: str
    example: str
    could: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class WordItem:
    """A word that a field doesn't know, in how many cells it stands, and what it may mean."""

    field: str
    word: str
    count: int
    perhaps: Text


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class ColumnsDocument:
    """`columns`: what each column feeds, the fields that none feeds, and words nobody knows."""

    reportgen: str = Field(default_factory=lambda: __version__)
    file: str
    columns: tuple[ColumnItem, ...]
    unfed: tuple[str, ...]
    unknown_words: tuple[WordItem, ...]

    @classmethod
    def of(
        cls,
        file: str,
        matches: Iterable[ColumnMatch],
        fed: frozenset[str],
        unknown: Iterable[UnknownWord],
    ) -> ColumnsDocument:
        return cls(
            file=file,
            columns=tuple(
                filled(ColumnItem, m, field=m.target if m.used else "", how=str(m.how))
                for m in matches
            ),
            unfed=tuple(name for name in FIELDS if name not in fed),
            unknown_words=tuple(filled(WordItem, word) for word in unknown),
        )


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class PostItem:
    """One person's mail; `fresh` is what this call did, `fault` what a person should look at.

    Name, address and subject are a dry run's.
    """

    candidate: str
    state: str | None
    reasons: tuple[str, ...]
    words: str
    fresh: bool
    fault: bool
    name: Text = ""
    address: Text = ""
    subject: Text = ""

    @classmethod
    def of(cls, line: DeliveryLine) -> PostItem:
        planned = [line.letter] if line.letter else []
        own = {
            "candidate": line.candidate_id,
            "state": line.state.value if line.state else None,
            "fault": line.fault,
        }
        return filled(cls, line, *planned, **own)


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class SendDocument:
    """`send`: what became of everybody's mail, and why it stopped early, null where it didn't."""

    reportgen: str = Field(default_factory=lambda: __version__)
    dry_run: bool
    states: dict[str, int]
    mails: tuple[PostItem, ...]
    stopped: Text
    unconfirmed: tuple[str, ...]
    tomorrow: int
    problems: tuple[ProblemItem, ...]
    exit_code: int

    @classmethod
    def of(cls, summary: SendSummary, words: Words) -> SendDocument:
        return cls(
            dry_run=summary.dry_run,
            states=dict(sorted(summary.states.items())),
            mails=tuple(map(PostItem.of, summary.lines)),
            stopped=summary.stopped.says(words) if summary.stopped else "",
            unconfirmed=summary.unconfirmed,
            tomorrow=summary.tomorrow,
            problems=tuple(ProblemItem.of(p, words) for p in summary.review_problems),
            exit_code=int(summary.exit_code),
        )


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class DiagnosisItem:
    """One thing that was looked at; what isn't `well` wants mending."""

    code: str
    well: bool
    says: str
    args: dict[str, str | int]


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class DoctorDocument:
    """`doctor`: all that was looked at, the gravest first."""

    reportgen: str = Field(default_factory=lambda: __version__)
    found: tuple[DiagnosisItem, ...]
    exit_code: int

    @classmethod
    def of(cls, found: Sequence[Diagnosis], words: Words, exit_code: int) -> DoctorDocument:
        items = (
            filled(
                DiagnosisItem,
                one,
                says=words.say(f"doctor-{one.code}", "well" if one.well else "mend", **one.args),
                args=dict(one.args),
            )
            for one in found
        )
        return cls(found=tuple(items), exit_code=exit_code)


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class FindingRuleItem:
    """What a check may find: its codes, what it says of an invented example, and what it costs."""

    code: str
    ref: Text
    title: str
    says: str
    loss: Number
    effort: int
    blocker: bool
    tonight: bool


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class SourceItem:
    claim: str
    where: str
    as_of: date


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class CheckRuleItem:
    """How a check judges; `limits` are its own numbers and lists, whole."""

    id: str
    name: str
    tip: int | None
    weight: Number
    harshest: str
    trial: bool
    question: str
    cannot_see: str
    needs: tuple[str, ...]
    uses: tuple[str, ...]
    findings: tuple[FindingRuleItem, ...]
    limits: dict[str, Any]
    sources: tuple[SourceItem, ...]

    @classmethod
    def of(cls, check: Check, rule: CheckRule, words: Words) -> CheckRuleItem:
        key, phrases = f"check-{check.slug}", Phrases(words)
        return filled(
            cls,
            check,
            rule,
            id=check.slug,
            name=words.say(key),
            harshest=rule.harshest.value,
            question=words.say(key, "question"),
            cannot_see=words.say(key, "cannot_see"),
            findings=tuple(
                filled(FindingRuleItem, cost, finding_page(phrases, rule, name, cost))
                for name, cost in rule.findings.items()
            ),
            limits=rule.limits.model_dump(mode="json"),
            sources=tuple(filled(SourceItem, source) for source in rule.sources),
        )


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class SettingItem:
    """One key of reportgen.toml; `value` is what holds here."""

    name: str
    meaning: str
    facts: str
    environment: Text
    value: Any

    @classmethod
    def of(cls, setting: Setting, words: Words, value: Any) -> SettingItem:
        return cls(
            name=setting.name,
            meaning=setting.meaning(words),
            facts=setting.facts(words),
            environment=setting.environment,
            value=value,
        )


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class TermItem:
    """A limit of the rules, a field of the sheet, or an exit code."""

    kind: Literal["limit", "field", "exit"]
    name: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class ExplainDocument:
    """`explain`: the checks asked for, a setting, a section's settings, or what a word means.

    Of one finding, its check with it alone.
    """

    reportgen: str = Field(default_factory=lambda: __version__)
    rulebook: RulebookName
    as_of: date
    checks: tuple[CheckRuleItem, ...] = ()
    setting: SettingItem | None = None
    settings: tuple[SettingItem, ...] = ()
    term: TermItem | None = None

    @classmethod
    def of(
        cls, context: JudgingContext, slugs: Iterable[str], finding: str = ""
    ) -> ExplainDocument:
        wanted, rules = set(slugs), context.rulebook.checks
        pages = (
            CheckRuleItem.of(check, rules[check.slug].only(finding), context.words)
            for check in context.checks
            if check.slug in wanted
        )
        return cls.about(context, checks=tuple(pages))

    @classmethod
    def about(cls, context: JudgingContext, **own: Any) -> ExplainDocument:
        book = context.rulebook
        return cls(rulebook=context.rulebook_name, as_of=book.as_of, **own)


DOCUMENTS: Mapping[str, type[Any]] = {
    "status": StatusDocument,
    "columns": ColumnsDocument,
    "send": SendDocument,
    "doctor": DoctorDocument,
    "explain": ExplainDocument,
}
SCHEMAS = (RUN, *DOCUMENTS)


def print_document(document: Any) -> None:
    """A document on stdout, as UTF-8 whatever the terminal's encoding; a lone surrogate escaped."""
    adapter: TypeAdapter[Any] = TypeAdapter(type(document))
    sys.stdout.buffer.write(encoded(adapter.dump_python(document, mode="json")))


def published_schema(name: str) -> str:
    """The schema of a command's document, or of run.json, as it is published."""
    if name == RUN:
        return run_schema()
    schemas = files("reportgen.cli") / "schemas"
    return schemas.joinpath(f"{name}.schema.json").read_text(encoding="utf-8")


def schema_text(name: str) -> str:
    """The same, as the model has it now; `make schema` publishes it."""
    return schema_of(TypeAdapter(DOCUMENTS[name]))


def _publish() -> None:
    folder = Path(__file__).with_name("schemas")
    folder.mkdir(exist_ok=True)
    for name in DOCUMENTS:
        (folder / f"{name}.schema.json").write_text(schema_text(name), encoding="utf-8")


if __name__ == "__main__":
    _publish()
