"""One SQLite connection: how it is opened, how it commits, and what its errors mean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

from reportgen.errors import BusyError, FileError, SettingsError

Parameters = Sequence[Any] | Mapping[str, Any]
WAIT = 5.0  # seconds for another connection to finish its transaction

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


class Database:
    """A connection that closes with its `with` block and raises reportgen's own errors."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        if path.is_dir():
            raise SettingsError(f"[history] path: {path} is a folder; name a file")
        mode = "ro" if read_only else "rw"
        with _explained(path):
            self._connection = sqlite3.connect(
                f"file:{quote(str(path.absolute()))}?mode={mode}",
                uri=True,
                timeout=WAIT,
                isolation_level=None,  # transactions are begun by name, never by surprise
            )
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> None:
        self._connection.row_factory = sqlite3.Row
        self.execute("PRAGMA foreign_keys = ON")
        if not self.read_only:
            # Below 3.51.3 a write-ahead log can lose data; a rollback journal can't.
            self.execute("PRAGMA journal_mode = DELETE")
            # With FULL, a power cut may bring back a journal that was unlinked already, and SQLite
            # would undo the claim of a mail that has left: EXTRA syncs the folder, too.
            self.execute("PRAGMA synchronous = EXTRA")
            self.execute("PRAGMA secure_delete = ON")

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement; how many rows it changed."""
        with _explained(self.path):
            return self._connection.execute(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one INSERT; the new row's number."""
        with _explained(self.path):
            return self._connection.execute(sql, parameters).lastrowid or 0

    def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        with _explained(self.path):
            self._connection.executemany(sql, rows)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        with _explained(self.path):
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row, or None."""
        with _explained(self.path):
            row: sqlite3.Row | None = self._connection.execute(sql, parameters).fetchone()
        return row

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, parameters)
        return row[0] if row is not None else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. One inside another joins it: only the outermost commits."""
        if self._connection.in_transaction:
            yield
            return
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            # SQLite may have rolled back by itself, on a full disk for one.
            if self._connection.in_transaction:
                self.execute("ROLLBACK")
            raise

    def detach(self) -> None:
        """Go on with a whole copy in memory: what changes from now on leaves the file as it is."""
        copy = sqlite3.connect(":memory:", isolation_level=None)
        try:
            with _explained(self.path):
                self._connection.backup(copy)
        except BaseException:
            copy.close()
            raise
        self._connection.close()
        self._connection = copy
        self._prepare()

    def backup_to(self, path: Path) -> None:
        """A whole copy, as of now. Raises FileError where it can't be written."""
        with _explained(path):
            target = sqlite3.connect(path)
            try:
                self._connection.backup(target)
            finally:
                target.close()


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """SQLite's errors about the file as ours; its errors about our SQL stay bugs."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError, sqlite3.InterfaceError):
        raise
    except sqlite3.DatabaseError as error:
        # Without a code it is a slip in our own statements' values, not the file's fault.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _DAMAGED:
            raise damaged(path, str(error)) from error
        if code in _BUSY:
            raise BusyError(f"another reportgen is writing to {path}; try again later") from error
        if code == sqlite3.SQLITE_ERROR:
            raise
        raise FileError(f"history {path} can't be used: {error}") from error


def damaged(path: Path, why: str) -> FileError:
    """The error for a history that can't be trusted, and how to go on from there."""
    return FileError(
        f"history {path} is damaged ({why}). Nothing was changed. Put a good copy in its place "
        f"(from a backup, or the newest {path.name}.before-… beside it). Without one, move the "
        "file away and run `reportgen history rebuild`: it puts together what the run folders "
        "tell, and mails nobody by itself whose last mail they can't tell of"
    )
