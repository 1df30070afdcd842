"""What history knew before tonight, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from reportgen.domain.cohort import PastRun
from reportgen.domain.guard import SheetChange
from reportgen.domain.profile import Submission
from reportgen.domain.scoring import READY_FROM
from reportgen.history import History, read_history
from reportgen.history.deliveries import BOUNCED
from reportgen.history.intakes import FIRST
from reportgen.history.judgements import Judgement
from reportgen.history.people import Person
from reportgen.history.reviews import ReviewEntry
from reportgen.history.runs import Base
from reportgen.history.versions import PriorVersions

RUNS_REMEMBERED = 30  # nights on the trend sheet


@dataclass(frozen=True)
class HistorySnapshot:
    """Everything earlier nights tell this one; the defaults are a first night's.

    `unchanged_since` is the day of the first report about what was handed in the night before.
    `past` and `prior` are as tonight's intake sees them. `elsewhere` holds who stands in the
    newest run of other intakes, by id: what those are called.
    """

    newest: date | None = None
    ids: Mapping[str, str] = field(default_factory=dict)  # by lower-cased address
    people: Mapping[str, Person] = field(default_factory=dict)
    erased: frozenset[str] = frozenset()
    elsewhere: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    past: tuple[PastRun, ...] = ()
    base: Base | None = None
    unconfirmed: tuple[SheetChange, ...] = ()  # what a run that the guard stopped has told already
    prior: Mapping[str, PriorVersions] = field(default_factory=dict)
    unchanged_since: Mapping[str, date] = field(default_factory=dict)  # by candidate id
    submissions: Mapping[str, tuple[Submission, ...]] = field(default_factory=dict)
    review_entries: tuple[ReviewEntry, ...] = ()
    judgements: Mapping[str, Judgement] = field(default_factory=dict)  # by candidate id
    ready_since: Mapping[str, date] = field(default_factory=dict)  # by candidate id
    mails: Mapping[tuple[str, int], str] = field(default_factory=dict)  # by id and version: state
    gone: Mapping[str, date] = field(default_factory=dict)  # addresses that mail came back from

    def reaches(self, as_of: date) -> bool:
        """Whether history can go on with that date; one that it has passed changes nothing."""
        return self.newest is None or as_of >= self.newest


def history_snapshot(history: History, as_of: date, intake: str = FIRST) -> HistorySnapshot:
    """Read all of it for a run of an intake, as it stood on the evening before `as_of`."""
    stopped = (run.changes for run in history.runs.unconfirmed() if run.intake == intake)
    return HistorySnapshot(
        newest=history.runs.newest_day(),
        ids=history.people.known_ids(),
        people=history.people.everybody(),
        erased=history.people.erased(),
        elsewhere=_elsewhere(history, intake),
        past=history.runs.past(as_of, RUNS_REMEMBERED, intake),
        base=history.runs.base(as_of, intake),
        unconfirmed=next(stopped, ()),
        prior=history.versions.prior(as_of, intake),
        unchanged_since=history.versions.unchanged_since(as_of),
        submissions=history.submissions.known(as_of),
        review_entries=history.reviews.standing(),
        judgements=history.judgements.all(),
        ready_since=history.versions.first_reaching(READY_FROM, as_of),
        mails={(d.candidate_id, d.version): d.state.value for d in history.deliveries.all()},
        gone={
            one.address: one.since.date()
            for one in history.deliveries.suppressions()
            if one.reason.startswith(BOUNCED)
        },
    )


def recall(path: Path, as_of: date, intake: str) -> HistorySnapshot:
    """The same from the file at `path`, for reading only; a missing one is a first night."""
    if not path.exists():
        return HistorySnapshot()
    with read_history(path) as history:
        return history_snapshot(history, as_of, intake)


def recall_ids(path: Path) -> Mapping[str, str]:
    """By lower-cased address: the id that the history at `path` knows; none on a first night."""
    if not path.exists():
        return {}
    with read_history(path) as history:
        return history.people.known_ids()


def _elsewhere(history: History, intake: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for other in history.runs.intakes():
        if other.slug != intake:
            found |= {person: (*found.get(person, ()), other.name) for person in other.people}
    return found
