"""How a work history was read: which jobs count, which months are sure, what has to be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportgen.checks.base import Context
from reportgen.checks.shared.jobs import Doubt, doubt_about, job_facts
from reportgen.checks.shared.text import says_something
from reportgen.checks.shared.trade import is_relevant, trade_of
from reportgen.domain.outcome import Fact
from reportgen.domain.profile import Job, Profile

MOST_QUESTIONS = 3


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One job as it was read. `place` counts from 1, as the form lists it."""

    place: int
    job: Job
    relevant: bool | None
    doubt: Doubt | None

    @property
    def asks(self) -> str:
        """What has to be asked about it, "" for nothing."""
        if self.relevant is False:
            return ""
        if self.doubt:
            return "end" if self.doubt == "no_end" else "when"
        return "relevant" if self.relevant is None else ""


def read_history(profile: Profile, context: Context) -> tuple[HistoryEntry, ...]:
    """The jobs that say something, each with what it counts for."""
    trade = trade_of(profile, context)
    return tuple(
        HistoryEntry(place, job, is_relevant(job, trade, context), doubt_about(job, context.month))
        for place, job in enumerate(profile.employment, 1)
        if any(says_something(t) for t in (job.role, job.company, job.description))
    )


def history_facts(entries: Sequence[HistoryEntry], context: Context) -> list[dict[str, Fact]]:
    """The jobs as a report shows them back. At most three of them ask something: dates that can't
    be told come first, for without them nothing is counted.
    """
    asking = sorted((e for e in entries if e.asks), key=lambda e: e.asks == "relevant")
    asked = {entry.place for entry in asking[:MOST_QUESTIONS]}
    return [
        {
            **job_facts(e.job, context.month),
            "place": e.place,
            "relevant": e.relevant,
            "asks": e.asks if e.place in asked else "",
        }
        for e in entries
    ]
