"""When each milestone was first seen on the sheet, and when its proof."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from reportgen.domain.fields import OUTCOME_FIELDS, FieldState
from reportgen.domain.milestones import MilestoneName
from reportgen.domain.profile import Profile
from reportgen.history.database import Database


@dataclass(frozen=True, slots=True)
class FirstSeen:
    """The nights that first saw a milestone claimed, and proven."""

    claimed: date
    proven: date | None = None


class Milestones:
    """Nothing of what the sheet says of them is kept but that it says it."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[str, dict[MilestoneName, FirstSeen]]:
        """By candidate id, then milestone."""
        found: dict[str, dict[MilestoneName, FirstSeen]] = defaultdict(dict)
        for row in self._db.rows("SELECT * FROM milestones"):
            proven = row["first_proven"]
            found[row["candidate_id"]][MilestoneName(row["name"])] = FirstSeen(
                date.fromisoformat(row["first_seen"]),
                date.fromisoformat(proven) if proven else None,
            )
        return dict(found)

    def of(self, candidate_id: str) -> Mapping[MilestoneName, FirstSeen]:
        """One candidate's, in the order in which they are reached."""
        known = self.all().get(candidate_id, {})
        return {name: known[name] for name in MilestoneName if name in known}

    def keep(self, profiles: Iterable[Profile], day: date) -> None:
        """Take over what the sheet of `day` says of these people.

        What it no longer says was a slip, and is forgotten; so is a proof that is gone. A sheet
        that doesn't ask takes nothing back.
        """
        here = tuple(profiles)
        self._db.execute_many(
            "DELETE FROM milestones WHERE candidate_id = ?"
            " AND name NOT IN (SELECT value FROM json_each(?))",
            [
                (profile.id, json.dumps([milestone.name.value for milestone in profile.milestones]))
                for profile in here
                if any(profile.state(name) is not FieldState.ABSENT for name in OUTCOME_FIELDS)
            ],
        )
        self._db.execute_many(
            "INSERT INTO milestones VALUES (:id, :name, :day, iif(:proven, :day, NULL))"
            " ON CONFLICT (candidate_id, name) DO UPDATE SET"
            " first_seen = min(first_seen, :day),"
            " first_proven = iif(:proven, min(coalesce(first_proven, :day), :day), NULL)",
            [
                {
                    "id": profile.id,
                    "name": milestone.name.value,
                    "day": day.isoformat(),
                    "proven": milestone.proven,
                }
                for profile in here
                for milestone in profile.milestones
            ],
        )
