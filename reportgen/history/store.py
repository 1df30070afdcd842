"""The history as one object: open it, ask it, let a night be recorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from reportgen.errors import FileError
from reportgen.files import access, set_mode
from reportgen.history.database import Database
from reportgen.history.decisions import Decisions
from reportgen.history.deliveries import Deliveries
from reportgen.history.erasure import Erasure
from reportgen.history.judgements import Judgements
from reportgen.history.migrate import (
    bring_copy_up_to_date,
    bring_up_to_date,
    check_pages,
    create,
    migrations,
)
from reportgen.history.milestones import Milestones
from reportgen.history.people import PeopleStore
from reportgen.history.reviews import Reviews
from reportgen.history.rewind import Rewind
from reportgen.history.runs import Runs
from reportgen.history.submissions import Submissions
from reportgen.history.versions import Versions


class History:
    """What earlier nights knew, by subject."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self.people = PeopleStore(database)
        self.runs = Runs(database)
        self.versions = Versions(database)
        self.submissions = Submissions(database)
        self.milestones = Milestones(database)
        self.decisions = Decisions(database, self.submissions)
        self.judgements = Judgements(database)
        self.reviews = Reviews(database)
        self.deliveries = Deliveries(database)
        self.erasure = Erasure(database)
        self.rewind = Rewind(database)

    @property
    def path(self) -> Path:
        return self._db.path

    @property
    def mark(self) -> str:
        """What stands in the manifest of every folder that belongs to this history."""
        return str(self._db.value("SELECT mark FROM identity"))

    def transaction(self) -> AbstractContextManager[None]:
        """Several changes as one: all of them are kept, or none."""
        return self._db.transaction()


@contextmanager
def open_history(path: Path, scripts: tuple[str, ...] | None = None) -> Iterator[History]:
    """The history for writing, one writer at a time; a missing file is a first night.

    Raises FileError for a file that is damaged, foreign, written by a newer reportgen or can't be
    written, always leaving it as it is; BusyError while another run writes to it.
    """
    known = migrations() if scripts is None else scripts
    if not path.exists():
        create(path, known)
    set_mode(path, access().file)
    with Database(path, read_only=False) as database:
        bring_up_to_date(database, known)
        check_pages(database)
        yield History(database)


@contextmanager
def read_history(path: Path) -> Iterator[History]:
    """The history for reading only; no file is created or changed.

    One that an older reportgen wrote is read as if it were of today. Raises FileError where there
    is none, or none that this reportgen can read.
    """
    if not path.exists():
        raise FileError(f"there is no history at {path} yet; `reportgen run` starts one")
    _finish_interrupted(path)
    with Database(path, read_only=True) as database:
        bring_copy_up_to_date(database, migrations())
        check_pages(database)
        yield History(database)


def _finish_interrupted(path: Path) -> None:
    """Let SQLite undo what a killed run had begun; only a writer can, and readers need it."""
    try:
        left = path.with_name(path.name + "-journal").stat().st_size
    except OSError:
        return  # the usual case: nothing was interrupted
    if left:
        with Database(path, read_only=False) as database:
            database.value("PRAGMA user_version")
