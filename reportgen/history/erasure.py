"""Forgetting on purpose: one person everywhere, or runs that have grown old."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from reportgen.history.database import Database
from reportgen.history.people import id_hash, storable


@dataclass(frozen=True, slots=True)
class Export:
    """A CSV file that was written out of a run folder, and its digest then.

    `path` is as seen from the output folder, so that both may move together.
    """

    path: str
    folder: str
    sha256: str


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
            # What is kept of others may name whose text theirs is like; they are judged anew.
            self._db.execute(
                "DELETE FROM judgements WHERE instr(outcomes, ?)", (json.dumps(candidate_id),)
            )
            known = self._db.execute("DELETE FROM people WHERE candidate_id = ?", (candidate_id,))
            if tombstone:
                self._db.execute(
                    "INSERT OR IGNORE INTO tombstones VALUES (?, ?)",
                    (id_hash(candidate_id), when.isoformat()),
                )
            sweep(self._db)
        return known > 0

    def exports(self) -> tuple[Export, ...]:
        """Every CSV file that an erasure has to look into."""
        rows = self._db.rows("SELECT * FROM exports ORDER BY path")
        return tuple(Export(row["path"], row["folder"], row["sha256"]) for row in rows)

    def export_is(self, export: Export) -> None:
        """Remember a CSV file, before it is written."""
        self._db.execute(
            "INSERT OR REPLACE INTO exports VALUES (?, ?, ?)",
            (storable(export.path), export.folder, export.sha256),
        )

    def forget_export(self, path: str) -> None:
        """There is no such file of ours any more."""
        self._db.execute("DELETE FROM exports WHERE path = ?", (storable(path),))

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

    def restore(self, tombstone: str, since: str) -> None:
        """Put back the hash of somebody who was erased, as the receipt has it."""
        self._db.execute("INSERT OR IGNORE INTO tombstones VALUES (?, ?)", (tombstone, since))

    def compact(self) -> None:
        """Rewrite the file without the room that deleted rows leave."""
        self._db.execute("VACUUM")

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
