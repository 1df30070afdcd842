"""What a check answers: findings with their evidence, and the outcome that follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from reportgen.domain.fields import FieldName

PASS_FROM = 0.85
IMPROVE_FROM = 0.5
OFF = "check.off"  # why a check that an agency switched off has no score

Value = str | int | float
Fact = Value | bool | None | list["Fact"] | dict[str, "Fact"]


class Status(StrEnum):
    """A check's answer, kindest first; the last three carry no score."""

    PASS = "pass"  # noqa: S105 - a verdict, not a secret
    IMPROVE = "improve"
    FIX = "fix"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    ERROR = "error"

    @property
    def judged(self) -> bool:
        return self in _JUDGED


_JUDGED = (Status.PASS, Status.IMPROVE, Status.FIX)
ScoredStatus = Literal[Status.PASS, Status.IMPROVE, Status.FIX]


@dataclass(frozen=True, slots=True)
class Quote:
    """The candidate's own words. `start`:`end` marks the spot inside `text`; equal means none.

    `where` is the field's name, with a 1-based entry for lists: `overview`, `employment 2`.
    `cut` tells that `text` is an excerpt of something longer, at its head or its tail.
    """

    text: str
    where: str
    start: int = 0
    end: int = 0
    cut_before: bool = False
    cut_after: bool = False

    @property
    def marked(self) -> str:
        return self.text[self.start : self.end] if self.end > self.start else self.text


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check saw.

    `code` is stable and keys the words (`title.vague`). `loss` is what it takes off the check's
    score (0..1; 0 is a note). `effort` is in minutes. `gain` is in readiness points, filled in by
    `scoring`; `points` is the same as a candidate reads it, filled in by `actions`.
    `suggestion` is ready-to-paste text made from the candidate's own words, or "".
    `foremost` marks what the platform itself asked for: it is told before everything else.
    `tonight` is False for what nobody can do in an evening, or should have to pay for: such a
    finding counts, but is never one of the three actions. `then` is what will most likely stand in
    its place once its deed is done as told, and `ends` are the codes of findings, of any check,
    that the same deed ends beside. `ref` is the short code that people know
    it by (`T-07`), which is no part of what they are told.
    """

    code: str
    loss: float = 0.0
    effort: int = 0
    evidence: tuple[Quote, ...] = ()
    blocker: bool = False
    args: Mapping[str, Value] = field(default_factory=dict)
    suggestion: str = ""
    tonight: bool = True
    foremost: bool = False
    gain: float = 0.0
    points: int = 0
    then: Finding | None = None
    ends: tuple[str, ...] = ()
    ref: str = field(default="", compare=False)

    @property
    def is_note(self) -> bool:
        return self.loss == 0


@dataclass(frozen=True, slots=True)
class Override:
    """A coach's own verdict on one check of one candidate, with the reason."""

    status: Status
    reason: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """One check's answer about one profile.

    `score` is 0..1, None where nothing was judged. `reason` says why there is no score (a words
    key); `missing` names the needed fields that nobody asked for or nobody can read. `facts` are
    what the check measured, for charts: plain JSON values. `praise` is what it found to be well,
    as values for its sentence; None where it found too little to praise anybody. `gain` is in
    readiness points, `points` the same as a candidate reads it.
    """

    slug: str
    tip: int | None
    status: Status
    weight: float
    score: float | None = None
    findings: tuple[Finding, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    reason: str = ""
    missing: tuple[FieldName, ...] = ()
    trial: bool = False
    staff_only: bool = False
    override: Override | None = None
    gain: float = 0.0
    points: int = 0
    praise: Mapping[str, Value] | None = None

    @property
    def off(self) -> bool:
        """Whether the rules have this check switched off."""
        return self.reason == OFF

    @property
    def losses(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if not f.is_note)

    @property
    def blockers(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.blocker)


def status_for(score: float, harshest: ScoredStatus, *, blocked: bool = False) -> Status:
    """The status a score earns, never harsher than `harshest`; a blocker is always `fix`."""
    if blocked:
        return Status.FIX
    if score >= PASS_FROM:
        return Status.PASS
    earned = Status.IMPROVE if score >= IMPROVE_FROM else Status.FIX
    order = (Status.PASS, Status.IMPROVE, Status.FIX)
    return min(earned, harshest, key=order.index)


def score_for(findings: tuple[Finding, ...]) -> float:
    """max(0, 1 − Σ losses), rounded so that equal losses print and compare equal."""
    return round(max(0.0, 1.0 - sum(f.loss for f in findings)), 6)
