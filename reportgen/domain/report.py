"""Everything one candidate is told, and nothing that has to be worked out again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reportgen.domain.actions import Action, TonightPlan
from reportgen.domain.letter import FeedbackKind, LetterPoint
from reportgen.domain.outcome import Finding, Outcome, Status
from reportgen.domain.profile import Profile, Submission
from reportgen.domain.review import Review
from reportgen.domain.scoring import Scorecard
from reportgen.domain.stage import Eligibility, Stage


class Cause(StrEnum):
    """Why a check's result moved; the four are told apart, for only one is the candidate's."""

    CANDIDATE = "you_changed"
    RULES = "rules_changed"
    COVERAGE = "we_see_more"
    STAGE = "another_stage"


@dataclass(frozen=True, slots=True)
class Move:
    """One check that moved between two versions; `points` are readiness points, signed."""

    slug: str
    before: Status
    after: Status
    points: float
    cause: Cause


@dataclass(frozen=True, slots=True)
class Comparison:
    """Then and now.

    `readiness_then` is None where the report of then told none. `change` counts only checks
    judged both times, in readiness points.
    """

    since: date
    readiness_then: float | None
    change: float | None
    moves: tuple[Move, ...] = ()
    rules_changed: bool = False


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The readiness that one version of a report told."""

    day: date
    readiness: float


@dataclass(frozen=True, slots=True)
class RulebookName:
    """Which rules judged: the rulebook's name and its version (a digest of its content)."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class AttemptStory:
    """The attempts side by side, as far as it is known what each was sent in with.

    `changed` holds for each attempt the fields that differ from the one before, and `kinds` what
    came back. `since_answer` are the fields that differ now from what the last decline was
    about, if that can be `compared`, and `untried` those that were the same every time.
    """

    changed: tuple[tuple[str, ...], ...] = ()
    kinds: tuple[tuple[FeedbackKind, ...], ...] = ()
    compared: bool = False
    since_answer: tuple[str, ...] = ()
    untried: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """One candidate's report.

    `letter` is what the platform's last answer speaks of, while there is something to answer.
    `number` counts this candidate's versions from 1, and `day` is the night this one first said
    what it says.
    """

    profile: Profile
    stage: Stage
    eligibility: Eligibility
    card: Scorecard
    actions: tuple[Action, ...]
    tonight: TonightPlan | None
    strengths: tuple[str, ...]
    review: Review
    language: str
    rulebook: RulebookName
    submissions: tuple[Submission, ...]
    day: date
    letter: tuple[LetterPoint, ...] = ()
    story: AttemptStory = AttemptStory()
    number: int = 1
    comparison: Comparison | None = None
    trend: tuple[TrendPoint, ...] = ()

    @property
    def reported(self) -> bool:
        """Whether the candidate gets a PDF at all."""
        return self.stage.reported and self.eligibility is not Eligibility.NOT_YET

    @property
    def coach_note(self) -> str:
        """What the coach has to say: on the Review sheet, else in the intake."""
        return self.review.note or self.profile.coach_note

    @property
    def visible_outcomes(self) -> Sequence[Outcome]:
        """The outcomes a candidate may see."""
        return [o for o in self.card.outcomes if not o.staff_only]

    @property
    def blocking(self) -> Sequence[Finding]:
        """What blocks, as far as the candidate may see it."""
        return [f for o in self.visible_outcomes if o.override is None for f in o.blockers]
