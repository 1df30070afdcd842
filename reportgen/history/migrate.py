"""From no file, or an older one, to today's shape of the history."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from reportgen.errors import FileError
from reportgen.files import open_private
from reportgen.history.database import Database, damaged

APPLICATION_ID = 0x52_50_47_48  # "RPGH": tells our file from any other SQLite database


def migrations() -> tuple[str, ...]:
    """The scripts in order; the first makes version 1."""
    folder = files("reportgen.history.migrations")
    names = sorted(e.name for e in folder.iterdir() if e.name.endswith(".sql"))
    return tuple((folder / name).read_text(encoding="utf-8") for name in names)


def create(path: Path, scripts: tuple[str, ...]) -> None:
    """Make an empty history under a temporary name, then rename: what has the name is whole."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists():
        # SQLite would roll it back into the new file and wreck that.
        raise FileError(
            f"{journal} is the rest of a history that is gone; put {path.name} back beside it, "
            "or move it away too"
        )
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for rest in (draft, draft.with_name(draft.name + "-journal")):
            rest.unlink(missing_ok=True)
        # It holds people's profiles and addresses: for the operator's eyes only.
        open_private(draft, "xb").close()
        with Database(draft, read_only=False) as database:
            with database.transaction():
                database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _apply(database, 0, scripts)
        draft.replace(path)
    except OSError as error:
        raise FileError(f"history {path} can't be made: {error.strerror}") from error


def bring_up_to_date(database: Database, scripts: tuple[str, ...]) -> None:
    """Check the file, back it up and migrate it, each step in a transaction of its own.

    Raises FileError for a damaged, foreign or newer file; that file is left as it is.
    """
    version = check(database, len(scripts))
    if version == len(scripts):
        return
    _back_up(database, version)
    _apply(database, version, scripts)


def bring_copy_up_to_date(database: Database, scripts: tuple[str, ...]) -> None:
    """Have a history that is only read be as today's, in memory; its file stays as it is.

    Raises FileError for a damaged, foreign or newer file.
    """
    version = check(database, len(scripts))
    if version < len(scripts):
        database.detach()
        _apply(database, version, scripts)


def backups_of(path: Path) -> tuple[Path, ...]:
    """The copies kept before migrations, oldest first. They hold everybody of their time."""
    return tuple(sorted(path.parent.glob(f"{path.name}.before-[0-9]*")))


def check(database: Database, newest: int) -> int:
    """The file's schema version. Raises FileError unless it is a whole history we can read."""
    path = database.path
    if path.stat().st_size == 0:
        raise damaged(path, "the file is empty")
    if database.value("PRAGMA application_id") != APPLICATION_ID:
        raise FileError(f"{path} is a database, but no history of reportgen; nothing was changed")
    version = int(database.value("PRAGMA user_version"))
    if version > newest:
        raise FileError(
            f"history {path} was written by a newer reportgen (schema {version}, this one knows "
            f"{newest}); nothing was changed. Install that version again"
        )
    if version < 1:
        raise damaged(path, "it has no schema version")
    return version


def check_pages(database: Database) -> None:
    """Read every page of the file once. Raises FileError naming the first fault."""
    verdict = str(database.value("PRAGMA quick_check(1)"))
    if verdict != "ok":
        raise damaged(database.path, verdict.splitlines()[-1])


def _back_up(database: Database, version: int) -> None:
    path = database.path
    target = path.with_name(f"{path.name}.before-{version + 1:04d}")
    draft = target.with_name(target.name + ".new")
    try:
        draft.unlink(missing_ok=True)
        open_private(draft, "xb").close()
        database.backup_to(draft)
        draft.replace(target)
    except OSError as error:
        raise FileError(
            f"history {path} needs a backup before it is changed, and {target.name} can't be "
            f"written: {error.strerror}"
        ) from error


def _apply(database: Database, version: int, scripts: tuple[str, ...]) -> None:
    for number, script in enumerate(scripts[version:], start=version + 1):
        with database.transaction():
            for statement in _statements(script):
                database.execute(statement)
            database.execute(f"PRAGMA user_version = {number}")


def _statements(script: str) -> Iterator[str]:
    """One statement at a time, for SQLite's own script runner would commit in between."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
