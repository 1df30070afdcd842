"""Forgetting on purpose: one person everywhere, or runs that have grown old."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from reportgen.history.database import Database
from reportgen.history.frozen import text
from reportgen.history.people import id_hash


class Erasure:
    """What `reportgen erase` and `reportgen purge` do to the history."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def erase(self, candidate_id: str, when: datetime, *, tombstone: bool = True) -> bool:
        """Remove a person from every table; False where history never knew the id.

        Their address leaves the suppression list too, unless somebody else has it. With
        `tombstone`, a hash of the id stays, so that a later row of it is recognised. What was
        deleted is overwritten, but call `compact` afterwards, outside any transaction.
        """
        with self._db.transaction():
            self._db.execute(
                "DELETE FROM suppressed WHERE address IN (SELECT address FROM addresses"
                " WHERE candidate_id = ?1) AND address NOT IN (SELECT address FROM addresses"
                " WHERE candidate_id != ?1)",
                (candidate_id,),
            )
            known = self._db.execute("DELETE FROM people WHERE candidate_id = ?", (candidate_id,))
            if tombstone:
                self._db.execute(
                    "INSERT OR IGNORE INTO tombstones VALUES (?, ?)",
                    (id_hash(candidate_id), when.isoformat()),
                )
            sweep(self._db)
            self._leave_workbooks(candidate_id)
        return known > 0

    def purge(self, before: date, keep: Collection[str] = ()) -> tuple[str, ...]:
        """Forget runs older than `before`; their folders.

        The newest complete one of each intake always stays, and so do those whose folder is in
        `keep`. Versions, submissions and deliveries stay: they are what later nights stand on.
        """
        with self._db.transaction():
            old = self._db.rows(
                "SELECT id, folder FROM runs WHERE as_of < ? AND id IS NOT (SELECT n.id FROM runs n"
                " WHERE n.complete AND n.intake = runs.intake ORDER BY n.as_of DESC LIMIT 1)"
                " ORDER BY as_of, folder",
                (before.isoformat(),),
            )
            rows = [row for row in old if row["folder"] not in keep]
            self._db.execute_many("DELETE FROM runs WHERE id = ?", [(row["id"],) for row in rows])
            folders = tuple(str(row["folder"]) for row in rows)
            self._forget_workbooks(folders)
            sweep(self._db)
        return folders

    def compact(self) -> None:
        """Rewrite the file without the room that deleted rows leave."""
        self._db.execute("VACUUM")

    def _leave_workbooks(self, candidate_id: str) -> None:
        rows = self._db.rows("SELECT folder, file, written FROM workbooks")
        for folder, file, written in rows:
            left = text(_without(json.loads(written), candidate_id))
            if left != written:
                self._db.execute(
                    "UPDATE workbooks SET written = ? WHERE folder = ? AND file = ?",
                    (left, folder, file),
                )

    def _forget_workbooks(self, folders: Iterable[str]) -> None:
        self._db.execute_many(
            "DELETE FROM workbooks WHERE folder = ?", [(folder,) for folder in folders]
        )


def sweep(database: Database) -> None:
    """Delete shared rows that no result and no version points to any more."""
    for table, column in (("submitted", "submitted_id"), ("scorecards", "scorecard_id")):
        database.execute(
            f"DELETE FROM {table} WHERE NOT EXISTS"  # noqa: S608
            f" (SELECT 1 FROM results r WHERE r.{column} = {table}.id) AND NOT EXISTS"
            f" (SELECT 1 FROM versions v WHERE v.{column} = {table}.id)"
        )


def _without(data: Any, candidate_id: str) -> Any:
    """JSON without the entries under this id, or that name it in a field."""
    if isinstance(data, dict):
        return {k: _without(v, candidate_id) for k, v in data.items() if k != candidate_id}
    if isinstance(data, list):
        return [_without(v, candidate_id) for v in data if not _names(v, candidate_id)]
    return data


def _names(entry: Any, candidate_id: str) -> bool:
    if isinstance(entry, list):
        return candidate_id in entry
    return isinstance(entry, dict) and candidate_id in entry.values()
