"""Nights that a wrong date recorded, taken back; what was mailed in them stays told."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

from reportgen.history.database import Database
from reportgen.history.deliveries import TRIED
from reportgen.history.erasure import sweep
from reportgen.history.frozen import text
from reportgen.history.record import OF_A_VERSION

# Moments that the clock gave. In the future they would keep a mail waiting, or young for years.
_MOMENTS = (
    ("runs", "started"),
    ("runs", "finished"),
    ("deliveries", "sendable_since"),
    ("deliveries", "next_attempt"),
    ("deliveries", "changed_at"),
    ("delivery_answers", "at"),
    ("vouched", "since"),
    ("review_entries", "written_at"),
    ("suppressed", "since"),
    ("tombstones", "since"),
)


class Rewind:
    """Takes back what is dated after a day."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def to(self, day: date, today: date, now: datetime) -> None:
        """Forget every run after `day`, and what only it has told.

        A version that a sender has had in its hands can't be unsaid: it is dated `today`, or its
        owner would get the same mail again. What was learnt of people, their attempts and
        milestones stays known. Moments later than `now`, the clock's, become that.
        """
        after, today_iso = day.isoformat(), today.isoformat()
        with self._db.transaction():
            self._db.execute(
                "DELETE FROM workbooks WHERE folder IN (SELECT folder FROM runs WHERE as_of > ?)",
                (after,),
            )
            self._db.execute("DELETE FROM runs WHERE as_of > ?", (after,))
            self._versions(after, today_iso)
            self._submissions(after, (today - timedelta(1)).isoformat())
            for table in ("people", "addresses"):
                for column in ("first_seen", "last_seen"):
                    self._clamp(table, column, after, today_iso)
            for column in ("first_seen", "first_proven"):
                self._clamp("milestones", column, after, today_iso)
            for table, column in _MOMENTS:
                self._clamp(table, column, now.isoformat(), now.isoformat())
            sweep(self._db)

    def _clamp(self, table: str, column: str, limit: str, instead: str) -> None:
        sql = f"UPDATE {table} SET {column} = ? WHERE {column} > ?"  # noqa: S608
        self._db.execute(sql, (instead, limit))

    def _versions(self, after: str, today_iso: str) -> None:
        for row in self._db.rows(
            "SELECT candidate_id, number, comparison, trend, EXISTS (SELECT 1 FROM deliveries d"  # noqa: S608
            f" WHERE d.candidate_id = v.candidate_id AND d.version = v.number AND {TRIED}) AS tried"
            " FROM versions v WHERE day > ?",
            (after,),
        ):
            version = (row["candidate_id"], row["number"])
            if row["tried"]:
                frozen = [_dated(row[part], after, today_iso) for part in ("comparison", "trend")]
                self._db.execute(
                    "UPDATE versions SET day = ?, comparison = ?, trend = ?"
                    " WHERE candidate_id = ? AND number = ?",
                    (today_iso, *frozen, *version),
                )
                continue
            for table, column in OF_A_VERSION:
                sql = f"DELETE FROM {table} WHERE candidate_id = ? AND {column} = ?"  # noqa: S608
                self._db.execute(sql, version)

    def _submissions(self, after: str, eve: str) -> None:
        """The last known of each person's attempts counts as known on the evening before today."""
        for person, last in self._db.rows(
            "SELECT candidate_id, MAX(seen_on) FROM submissions WHERE seen_on > ?"
            " GROUP BY candidate_id",
            (after,),
        ):
            self._db.execute(
                "DELETE FROM submissions WHERE candidate_id = ? AND seen_on >= ? AND seen_on != ?",
                (person, eve, last),
            )
            self._db.execute(
                "UPDATE submissions SET seen_on = ? WHERE candidate_id = ? AND seen_on = ?",
                (eve, person, last),
            )


def _dated(body: str | None, after: str, today_iso: str) -> str | None:
    """A frozen comparison or trend whose later dates are `today_iso`'s."""
    if body is None:
        return None
    data = json.loads(body)
    for part, key in [(data, "since")] if isinstance(data, dict) else [(p, "day") for p in data]:
        part[key] = today_iso if part[key] > after else part[key]
    return text(data)
