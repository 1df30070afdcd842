"""What a check is, what it may look at, and how it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import FieldName
from reportgen.domain.outcome import Fact, Finding, Quote, Value
from reportgen.domain.profile import Profile, Submission
from reportgen.domain.stage import Stage
from reportgen.language import Language
from reportgen.language.similarity import Lookalike
from reportgen.market import Market
from reportgen.rulebook.model import CheckRule, LimitsOf
from reportgen.rulebook.notices import Notices, load_notices


@dataclass(frozen=True, slots=True)
class Judged:
    """The check could look: what it found, and what it measured (`facts`, for charts).

    `praise` is what it found to be well, as values for its sentence `.strength`. Having found no
    fault is no praise: a text that was not read through has none either.
    """

    findings: tuple[Finding, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    praise: Mapping[str, Value] | None = None


@dataclass(frozen=True, slots=True)
class CannotTell:
    """The check can't say; `reason` keys the sentence that says why and what to do."""

    reason: str
    findings: tuple[Finding, ...] = ()  # notes only
    facts: Mapping[str, Fact] = field(default_factory=dict)
    missing: tuple[FieldName, ...] = ()  # fields that would have answered it


@dataclass(frozen=True, slots=True)
class NotAsked:
    """The question doesn't apply to this person, or not yet; `reason` keys the sentence."""

    reason: str


Verdict = Judged | CannotTell | NotAsked


@dataclass(frozen=True, slots=True)
class Context:
    """All a check may know besides the profile. `month` is the run's date cut to its month."""

    month: YearMonth
    stage: Stage
    rule: CheckRule
    market: Market
    language: Language
    submissions: tuple[Submission, ...] = ()  # known attempts, oldest first
    lookalikes: tuple[Lookalike, ...] = ()  # other candidates whose text is nearly the same
    rules: Mapping[str, CheckRule] = field(default_factory=dict)  # of all checks, by slug
    notices: Notices = field(default_factory=load_notices)
    # The day of the report since which the form is as it was, once that is too long.
    unchanged_since: date | None = None

    def limits(self, model: type[LimitsOf]) -> LimitsOf:
        """This check's limits. Raises TypeError where the rulebook holds another check's."""
        return self.rule.limits_as(model)

    def finding(
        self,
        name: str,
        evidence: Iterable[Quote] = (),
        *,
        share: float = 1.0,
        suggestion: str = "",
        **args: Value,
    ) -> Finding:
        """A finding of this check with its cost from the rulebook.

        `share` (0..1) scales the loss, for findings that come in degrees. Raises KeyError for a
        name the rulebook doesn't list: a slip in the check, not in the data.
        """
        cost = self.rule.findings[name]
        return Finding(
            code=f"{self.rule.slug}.{name}",
            loss=round(cost.loss * min(max(share, 0.0), 1.0), 4),
            effort=cost.effort,
            evidence=tuple(evidence),
            blocker=cost.blocker,
            args=args,
            suggestion=suggestion,
            tonight=cost.tonight,
            ref=cost.ref,
        )


Judge = Callable[[Profile, Context], Verdict]
Gate = Callable[[Profile, Context], NotAsked | None]


@dataclass(frozen=True, slots=True)
class Plugin:
    """Where a check of another package comes from: the name and value of its entry point."""

    name: str
    value: str

    def __str__(self) -> str:
        return f"plug-in “{self.name}” ({self.value})"


@dataclass(frozen=True, slots=True)
class Check:
    """One question about a profile.

    A *needed* field that is absent or invalid makes the check `unknown` before `judge` is called;
    a *used* one is simply empty then, and `judge` asks `profile.known(...)` where that matters.
    `gate` is asked first of all: it says when the question doesn't apply, whatever the sheet has.

    A check from another package also brings its default section of the rulebook, `rule`, and its
    words: Fluent text by language tag. `plugin` is set when it is loaded, never by its author.
    """

    slug: str
    tip: int | None
    needs: tuple[FieldName, ...]
    uses: tuple[FieldName, ...]
    judge: Judge
    staff_only: bool = False
    gate: Gate | None = None
    rule: CheckRule | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    plugin: Plugin | None = None
