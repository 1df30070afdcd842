"""run.json: everything a night found, for other programs and for later nights.

One model writes it, reads it back, and gives the JSON schema that is published beside this file.
What an earlier reportgen didn't write yet has a default; what a later one adds is passed over.
What a part of the document and its domain value both call the same goes over by name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import (
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    TypeAdapter,
    ValidationError,
    WithJsonSchema,
)
from pydantic.dataclasses import dataclass
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import PydanticSerializationError

from reportgen import __version__
from reportgen.domain.actions import Action, TonightPlan
from reportgen.domain.cohort import Cohort, Entry, Intake, PastRun, ReportState
from reportgen.domain.fields import CellRef
from reportgen.domain.fingerprint import plain
from reportgen.domain.guard import NO_CHANGE, Guard, SheetChange
from reportgen.domain.letter import LetterPoint
from reportgen.domain.milestones import Milestone
from reportgen.domain.outcome import Finding, Outcome, Override, Quote, Status
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Contest, ExperienceLevel, Profile, Submission, SubmissionStatus
from reportgen.domain.programme import NO_OUTCOMES, Programme
from reportgen.domain.report import AttemptStory, Comparison, Report, RulebookName
from reportgen.domain.review import Review
from reportgen.domain.scoring import Band, Scorecard
from reportgen.domain.stage import Eligibility, Stage
from reportgen.errors import ExitCode, FileError
from reportgen.files import file_errors
from reportgen.rulebook.words import Words
from reportgen.signs import in_json

DOCUMENT = "run.json"

Mails = Mapping[tuple[str, int], str]  # how mail stands, by candidate id and version
T = TypeVar("T")
# Commands that write no document need no model of it, and the model takes a while to build.
LATE = ConfigDict(defer_build=True)


def _or_none(value: Any) -> Any:
    return value or None


# 0 stays 0 and 0.5 stays 0.5: equal nights are equal bytes.
Number: TypeAlias = Annotated[int | float, WithJsonSchema({"type": "number"})]
# Here "" and 0 where there is none, null in the document.
Text: TypeAlias = Annotated[
    str,
    BeforeValidator(lambda value: "" if value is None else value),
    PlainSerializer(_or_none),
    WithJsonSchema({"type": ["string", "null"]}),
]
Count: TypeAlias = Annotated[
    int,
    BeforeValidator(lambda value: 0 if value is None else value),
    PlainSerializer(_or_none),
    WithJsonSchema({"type": ["integer", "null"]}),
]
# Reports had no whole points once.
Points: TypeAlias = Annotated[int | None, WithJsonSchema({"type": "integer"})]


def filled(kind: type[T], *sources: Any, **own: Any) -> T:
    """A value of `kind` out of what the sources have under its names, and of what is its own."""
    into: Any = kind
    for source in sources:
        own = {name: getattr(source, name) for name in _shared(source.__class__, into)} | own
    return kind(**own)


@cache
def _shared(one: Any, other: Any) -> frozenset[str]:
    return frozenset(f.name for f in fields(one)) & {f.name for f in fields(other)}


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class FindingItem:
    """One thing a check saw; `says` and `fix` are in the staff's language.

    `points` are its gain as the candidate reads it, `step` its place among the report's actions,
    `ref` the short code that the report prints beside it, `ends` the codes of what its step ends
    beside.
    """

    code: str
    ref: str = ""
    args: dict[str, Any] = Field(default_factory=dict)
    says: str
    evidence: tuple[Quote, ...]
    fix: str
    suggestion: Text
    loss: Number
    blocker: bool
    gain: Number
    points: Points = None
    step: int | None = None
    ends: tuple[str, ...] = ()
    effort: int

    @classmethod
    def of(cls, finding: Finding, step: int | None, words: Words) -> FindingItem:
        said = {part: words.say(finding.code, part, **finding.args) for part in ("says", "fix")}
        return filled(cls, finding, step=step, **said)

    def finding(self) -> Finding:
        return filled(Finding, self, points=self.points or 0)


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class CheckItem:
    """One check's answer about one candidate; `reason` says why there is no score."""

    id: str
    tip: int | None
    status: Status
    score: Number | None
    weight: Number
    gain: Number
    points: int = 0
    reason: Text
    missing: tuple[str, ...]
    override: Override | None
    trial: bool = False
    staff_only: bool = False
    facts: dict[str, Any]
    findings: tuple[FindingItem, ...]

    @classmethod
    def of(cls, outcome: Outcome, actions: Sequence[Action], words: Words) -> CheckItem:
        own = [[f for slug, f in a.mended if slug == outcome.slug] for a in actions]
        findings = tuple(
            FindingItem.of(f, next((n for n, fs in enumerate(own, 1) if f in fs), None), words)
            for f in outcome.findings
        )
        facts = plain(dict(outcome.facts))
        return filled(cls, outcome, id=outcome.slug, facts=facts, findings=findings)

    def in_step(self, item: FindingItem) -> tuple[Finding, ...]:
        """What else of this check a finding's step mends."""
        return tuple(
            i.finding() for i in self.findings if i.step and i.step == item.step and i is not item
        )

    def outcome(self) -> Outcome:
        findings = tuple(item.finding() for item in self.findings)
        return filled(Outcome, self, slug=self.id, findings=findings)


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class CandidateItem:
    """A candidate's verdict and file; `pdf` is relative to the run folder.

    `actions` are codes of findings, and `tonight` is what they bring. `coach_note` is what the
    report prints of the coach's words. `holds` are the reasons why a person should look before
    this is mailed, `hold` is the intake's own word for that.
    """

    id: str
    name: str
    email: str
    coach: str
    cohort: str
    country: str
    category: str
    level: ExperienceLevel | None
    language: str
    stage: Stage
    eligibility: Eligibility
    row: int
    sheet: str
    state: ReportState
    failure: Text
    pdf: Text
    pdf_sha256: Text
    phone_sha256: Text = ""
    pages: Count
    missing_glyphs: tuple[str, ...] = ()
    version: int
    version_date: date
    readiness: Number | None
    lowest: Number | None
    highest: Number | None
    coverage: Number
    change: Number | None
    band: Band
    blockers: tuple[str, ...]
    unseen: tuple[str, ...] = ()
    to_rewrite: tuple[str, ...] = ()
    holds: tuple[str, ...]
    hold: bool
    submission_status: SubmissionStatus | None = None
    submitted_on: date | None = None
    submissions: tuple[Submission, ...] = ()
    story: AttemptStory = AttemptStory()
    title: str = ""
    contested: tuple[Contest, ...] = ()
    coach_note: str = ""
    milestones: tuple[Milestone, ...] = ()
    letter: tuple[LetterPoint, ...] = ()
    comparison: Comparison | None = None
    tonight: TonightPlan | None = None
    actions: tuple[str, ...]
    checks: tuple[CheckItem, ...]

    @classmethod
    def of(cls, entry: Entry, words: Words) -> CandidateItem:
        report, profile, card = entry.report, entry.report.profile, entry.report.card
        return filled(
            cls,
            *(profile, report, card, entry),
            level=profile.experience_level,
            row=profile.row.row,
            sheet=profile.row.sheet,
            version=report.number,
            submissions=report.submissions,
            version_date=report.day,
            coach_note=report.coach_note,
            actions=tuple(a.finding.code for a in report.actions),
            checks=tuple(CheckItem.of(o, report.actions, words) for o in card.outcomes),
        )

    def entry(self, review: Review, mail: str, rulebook: RulebookName) -> Entry:
        """The candidate's part of a cohort; what only the PDF shows is empty."""
        outcomes = tuple(item.outcome() for item in self.checks)
        row = CellRef(self.sheet, self.row, f"A{self.row}")
        report = filled(
            Report,
            self,
            profile=filled(Profile, self, row=row, experience_level=self.level),
            card=filled(Scorecard, self, outcomes=outcomes),
            actions=tuple(self._told()),
            strengths=(),
            review=review,
            rulebook=rulebook,
            day=self.version_date,
            number=self.version,
        )
        return filled(Entry, self, report=report, mail=mail if self.pdf else "")

    def _told(self) -> Iterator[Action]:
        """The actions in their order; findings had no step's number once."""
        places = [(check, item) for check in self.checks for item in check.findings]
        for number, code in enumerate(self.actions, start=1):
            named = [(c, i) for c, i in places if i.code == code and i.step in (number, None)]
            yield from (self._action(check, item) for check, item in named[:1])

    def _action(self, check: CheckItem, item: FindingItem) -> Action:
        """The action that a finding leads, with what else the same step mends."""
        others = [(c.id, f) for c in self.checks if c is not check for f in c.in_step(item)]
        return Action(check.id, item.finding(), check.in_step(item), tuple(others))


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class ProblemItem:
    """Something about the intake; `candidate` is the id of whose row it is, null for nobody's."""

    sheet: str
    cell: str
    row: int
    column: str
    value: str
    code: str
    args: dict[str, Any] = Field(default_factory=dict)
    says: str
    fix: str
    effect: Effect
    candidate: Text = ""

    @classmethod
    def of(cls, problem: Problem, words: Words) -> ProblemItem:
        key, cell = f"problem-{problem.code}", problem.cell
        said = {part: words.say(key, part, **problem.args) for part in ("says", "fix")}
        at = {"cell": cell.address, "column": cell.heading}
        value, about = problem.shown_value, problem.about
        return filled(cls, problem, cell, **at, **said, value=value, candidate=about)

    def problem(self) -> Problem:
        cell = CellRef(self.sheet, self.row, self.cell, self.column)
        return filled(Problem, self, cell=cell, about=self.candidate)


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class ChangeItem:
    """One way in which the sheet is no longer what it was on the night of `since`.

    Nothing is mailed until the changes are `confirmed`.
    """

    code: str
    before: str | Number
    now: str | Number
    says: str
    field: str
    column: str
    since: date | None
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class Counts:
    """How many of what there was in the night."""

    rows: int
    candidates: int
    rendered: int
    unchanged: int
    failed: int
    not_reported: int
    rejected: int
    problems: int

    @classmethod
    def of(cls, cohort: Cohort) -> Counts:
        return cls(
            **{state.value: cohort.count(state) for state in ReportState},
            rows=cohort.intake.rows,
            candidates=len(cohort.entries),
            rejected=len(cohort.rejected),
            problems=len(cohort.problems),
        )


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class RunDocument:
    """What a run of reportgen found, in the staff's language; `exit_code` is without mail's say."""

    reportgen: str
    as_of: date
    intake: Intake
    rulebook: RulebookName
    counts: Counts
    exit_code: int
    guard: tuple[ChangeItem, ...] = ()
    programme: Programme = NO_OUTCOMES
    candidates: tuple[CandidateItem, ...]
    problems: tuple[ProblemItem, ...]

    @classmethod
    def of(cls, cohort: Cohort, words: Words) -> RunDocument:
        told = tuple(CandidateItem.of(entry, words) for entry in cohort.entries)
        return cls.around(told, cohort, words)

    @classmethod
    def around(
        cls, candidates: tuple[CandidateItem, ...], cohort: Cohort, words: Words
    ) -> RunDocument:
        """The cohort's document with these candidates in it."""
        guard = cohort.guard
        return filled(
            cls,
            cohort,
            reportgen=__version__,
            counts=Counts.of(cohort),
            exit_code=exit_code(cohort),
            guard=tuple(filled(ChangeItem, change, guard) for change in guard.changes),
            candidates=candidates,
            problems=tuple(ProblemItem.of(problem, words) for problem in cohort.problems),
        )

    def cohort(
        self, reviews: Mapping[str, Review], past: Sequence[PastRun], mails: Mails
    ) -> Cohort:
        """The cohort of the run, all that the workbook shows; `reviews` is what that says.

        `past` are the runs before it.
        """
        entries = tuple(
            item.entry(
                reviews.get(item.id, Review()),
                mails.get((item.id, item.version), ""),
                self.rulebook,
            )
            for item in self.candidates
        )
        problems = tuple(item.problem() for item in self.problems)
        changes = tuple(filled(SheetChange, item) for item in self.guard)
        guard = filled(Guard, self.guard[0], changes=changes) if changes else NO_CHANGE
        return filled(
            Cohort, self, entries=entries, problems=problems, past=tuple(past), guard=guard
        )

    def encoded(self) -> bytes:
        """The document as UTF-8; equal documents are equal bytes."""
        return _encoded(_MODEL, self)


_MODEL = TypeAdapter(RunDocument)
_CANDIDATE = TypeAdapter(CandidateItem)
_NO_CANDIDATES = b'\n "candidates": []'


def in_pieces(cohort: Cohort, words: Words) -> Iterator[bytes]:
    """`RunDocument.of(cohort, words).encoded()`, a candidate at a time.

    All candidates' values together are many times what is written of them.
    """
    head, none, rest = RunDocument.around((), cohort, words).encoded().partition(_NO_CANDIDATES)
    if not cohort.entries:
        yield head + none + rest
        return
    yield head + none.removesuffix(b"]")
    for number, entry in enumerate(cohort.entries):
        item = _encoded(_CANDIDATE, CandidateItem.of(entry, words)).rstrip(b"\n")
        # No line of JSON ends within a text.
        yield (b"," if number else b"") + b"\n  " + item.replace(b"\n", b"\n  ")
    yield b"\n ]" + rest


def _encoded(model: TypeAdapter[T], value: T) -> bytes:
    try:
        return in_json(model.dump_json(value, indent=1).decode()).encode() + b"\n"
    except PydanticSerializationError:  # a lone surrogate is not text
        return encoded(model.dump_python(value, mode="json"))


def encoded(document: Mapping[str, Any]) -> bytes:
    """A document that isn't read into the model, or can't be written by it."""
    text = in_json(json.dumps(document, ensure_ascii=False, indent=1))
    # JSON's own escape of a lone surrogate keeps the file readable everywhere.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def read_document(folder: Path) -> RunDocument:
    """A run folder's run.json. Raises FileError for one that can't be read, or is none any more."""
    path = folder / DOCUMENT
    data = _bytes(path)
    try:
        try:
            return _MODEL.validate_json(data)
        except ValidationError:
            # Python's own reader takes lone surrogates, too, and an editor's byte order mark.
            return _MODEL.validate_python(json.loads(data))
    except (ValueError, RecursionError):
        raise _damaged(path) from None  # the cause quotes what stands there


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class PrintedItem:
    """What a later night asks of a candidate's PDF; the rest of the document is many times that."""

    id: str
    pdf_sha256: Text = ""
    phone_sha256: Text = ""
    pages: Count = 0
    missing_glyphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, config=LATE)
class _PrintedDocument:
    candidates: tuple[PrintedItem, ...]


_PRINTED = TypeAdapter(_PrintedDocument)


def read_printed(folder: Path) -> tuple[PrintedItem, ...]:
    """What a run folder's run.json says of its PDFs. Raises FileError as `read_document` does."""
    path = folder / DOCUMENT
    data = _bytes(path)
    try:
        try:
            return _PRINTED.validate_json(data).candidates
        except ValidationError:
            return _PRINTED.validate_python(json.loads(data)).candidates
    except (ValueError, RecursionError):
        raise _damaged(path) from None


def read_raw(folder: Path) -> dict[str, Any]:
    """The same to the letter, what the model passes over and all, as far as it lists candidates."""
    path = folder / DOCUMENT
    data = _bytes(path)
    try:
        document: dict[str, Any] = json.loads(data)
        whole = all(isinstance(c["id"], str) for c in document["candidates"])
    except (ValueError, KeyError, TypeError, RecursionError):
        whole = False
    if not whole:
        raise _damaged(path)
    return document


def document_from(raw: Mapping[str, Any]) -> RunDocument:
    """The model of a document that was read raw."""
    return _MODEL.validate_python(raw)


def _bytes(path: Path) -> bytes:
    with file_errors(path, "read"):
        return path.read_bytes()


def _damaged(path: Path) -> FileError:
    return FileError(f"{path} is damaged; run that night again, or remove the folder")


def published_schema() -> str:
    """The JSON schema of run.json: `run.schema.json`, beside this file."""
    return files("reportgen").joinpath("run.schema.json").read_text(encoding="utf-8")


def schema_text() -> str:
    """The same, as the model has it now; `make schema` publishes it."""
    return schema_of(_MODEL)


def schema_of(model: TypeAdapter[Any]) -> str:
    """The JSON schema of what a model writes, as it is published."""
    schema = model.json_schema(mode="serialization", schema_generator=_Untitled)
    dialect = {"$schema": GenerateJsonSchema.schema_dialect}
    return json.dumps({**dialect, **schema}, ensure_ascii=False, indent=1) + "\n"


class _Untitled(GenerateJsonSchema):
    """A key is title enough."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False


def exit_code(cohort: Cohort) -> ExitCode:
    """0, or 1 where a row was rejected, a report or a check failed, or staff's word can't be read.

    1 as well where a score depends on a name or a country, and for a run that the guard has
    stopped. Mail has its own say.
    """
    broken = any(o.status == "error" for e in cohort.entries for o in e.report.card.outcomes)
    failed = cohort.count(ReportState.FAILED)
    unclear = any(problem.holds_mail for problem in cohort.problems)
    unfair = cohort.fairness.moved
    faulty = cohort.rejected or failed or broken or unfair or unclear or cohort.guard.stopped
    return ExitCode.DONE_WITH_FAULTS if faulty else ExitCode.DONE
