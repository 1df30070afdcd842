"""What history knew before tonight, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from reportgen.domain.cohort import PastRun
from reportgen.domain.profile import Submission
from reportgen.history import History, read_history
from reportgen.history.people import Person
from reportgen.history.reviews import ReviewEntry
from reportgen.history.versions import Standing

RUNS_REMEMBERED = 30  # nights on the trend sheet


@dataclass(frozen=True)
class Memory:
    """Everything earlier nights tell this one; the defaults are a first night's."""

    newest: date | None = None
    ids: Mapping[str, str] = field(default_factory=dict)  # by lower-cased address
    spellings: Mapping[str, str] = field(default_factory=dict)  # by folded id
    people: Mapping[str, Person] = field(default_factory=dict)
    erased: frozenset[str] = frozenset()
    past: tuple[PastRun, ...] = ()
    standing: Mapping[str, Standing] = field(default_factory=dict)
    submissions: Mapping[str, tuple[Submission, ...]] = field(default_factory=dict)
    review_entries: tuple[ReviewEntry, ...] = ()
    mails: Mapping[tuple[str, int], str] = field(default_factory=dict)  # by id and version: state


def memory_of(history: History, as_of: date) -> Memory:
    """Read all of it, as it stood on the evening before `as_of`."""
    return Memory(
        newest=history.runs.newest_day(),
        ids=history.people.known_ids(),
        spellings=history.people.spellings(),
        people=history.people.everybody(),
        erased=history.people.erased(),
        past=history.runs.past(as_of, RUNS_REMEMBERED),
        standing=history.versions.standing(as_of),
        submissions=history.submissions.known(as_of),
        review_entries=history.reviews.standing(),
        mails={(d.candidate_id, d.version): d.state.value for d in history.deliveries.all()},
    )


def recall(path: Path, as_of: date) -> Memory:
    """The same from the file at `path`, for reading only; a missing one is a first night."""
    if not path.exists():
        return Memory()
    with read_history(path) as history:
        return memory_of(history, as_of)
