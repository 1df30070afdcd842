"""What came of an evening's mail, and whether somebody should look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reportgen.domain.problem import Problem
from reportgen.errors import ExitCode
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.plan import BY_CHOICE, PER_DAY
from reportgen.rulebook.words import Words

_FAULTS = (
    DeliveryState.REJECTED,
    DeliveryState.DEFERRED,
    DeliveryState.UNCERTAIN,
    DeliveryState.EXPIRED,
)
_OUT = (DeliveryState.SENT, DeliveryState.WRITTEN)
STOPPED = "stopped"  # why somebody's turn did not come: it is said once, not for each of them
_NO_FAULT = frozenset({"approved", "left", "no_report", "not_yet_eligible", "newer_elsewhere"})


@dataclass(frozen=True, slots=True)
class Planned:
    """What a dry run shows of a mail: whose, where to, and under which subject."""

    name: str
    address: str
    subject: str


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """One candidate's mail. `state` is None where there was nothing to send or no address.

    `fresh` tells what this call did from what was so before; `letter` is a dry run's.
    """

    candidate_id: str
    state: DeliveryState | None
    reasons: tuple[str, ...] = ()
    words: str = ""
    fresh: bool = False
    letter: Planned | None = None

    @property
    def out_before(self) -> bool:
        """Whether it had gone out before this call."""
        return self.state in _OUT and not self.fresh

    @property
    def fault(self) -> bool:
        """Whether a person should look: failed, uncertain, or held by nobody's choice."""
        if self.state is None:
            return not _NO_FAULT.issuperset(self.reasons)
        if self.state is DeliveryState.HELD:
            return not BY_CHOICE.issuperset(self.reasons)
        return self.state in _FAULTS and self.reasons not in ((STOPPED,), (PER_DAY,))


class StopCode(StrEnum):
    """Why sending stopped: no way in, the sender refused, by words or by likeness, or bad luck."""

    DOWN = "down"
    SENDER = "sender"
    ALIKE = "alike"
    ERRORS = "errors"


@dataclass(frozen=True, slots=True)
class Stop:
    """Why sending stopped early: the last answer's words, and how many answers it took."""

    code: StopCode
    words: str
    count: int = 1

    def says(self, words: Words) -> str:
        """The whole reason as a sentence for the staff."""
        return words.say(f"mail-stopped-{self.code}", words=self.words, count=self.count)


@dataclass(frozen=True, slots=True)
class SendSummary:
    """Everybody's line, how many rows were replaced, and why it stopped early, if it did.

    `review_problems` is what there is to say about the words of staff that were taken in before,
    and `unconfirmed` why nothing is mailed from runs that the guard has stopped.
    """

    lines: tuple[DeliveryLine, ...]
    superseded: int = 0
    stopped: Stop | None = None
    dry_run: bool = False
    review_problems: tuple[Problem, ...] = ()
    unconfirmed: tuple[str, ...] = ()

    def count(self, state: DeliveryState, *, fresh: bool = False) -> int:
        return sum(1 for li in self.lines if li.state is state and (li.fresh or not fresh))

    @property
    def tomorrow(self) -> int:
        """How many wait for another day, for as many as may go have gone out."""
        return sum(line.reasons == (PER_DAY,) for line in self.lines)

    @property
    def states(self) -> Counter[str]:
        """How everybody's mail stands, but for what had gone out before."""
        lines = (line for line in self.lines if not line.out_before)
        return Counter(line.state.value if line.state else "none" for line in lines)

    @property
    def before(self) -> Counter[str]:
        """What had gone out before this call, and doesn't go out again."""
        return Counter(line.state.value for line in self.lines if line.out_before and line.state)

    @property
    def faults(self) -> tuple[DeliveryLine, ...]:
        return tuple(line for line in self.lines if line.fault)

    @property
    def exit_code(self) -> ExitCode:
        waits = any(problem.holds_mail for problem in self.review_problems)
        faulty = self.faults or self.stopped or waits or self.unconfirmed
        return ExitCode.DONE_WITH_FAULTS if faulty else ExitCode.DONE


def together(summaries: Sequence[SendSummary]) -> SendSummary:
    """Several rounds as one."""
    review_problems: list[Problem] = []
    for problem in (problem for summary in summaries for problem in summary.review_problems):
        if problem not in review_problems:
            review_problems.append(problem)
    return SendSummary(
        lines=tuple(line for summary in summaries for line in summary.lines),
        superseded=sum(summary.superseded for summary in summaries),
        stopped=next((summary.stopped for summary in summaries if summary.stopped), None),
        dry_run=any(summary.dry_run for summary in summaries),
        review_problems=tuple(review_problems),
        unconfirmed=tuple(why for summary in summaries for why in summary.unconfirmed),
    )
