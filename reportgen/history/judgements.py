"""What all checks said of each person, with the digest of everything that this depends on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any

from reportgen.domain.outcome import Finding, Outcome, Quote, Status
from reportgen.errors import FileError
from reportgen.history.database import Database


@dataclass(frozen=True, slots=True)
class Judgement:
    """Somebody's outcomes as they are kept; `inputs` is the digest of what they depend on."""

    inputs: str
    body: str

    @classmethod
    def of(cls, inputs: str, outcomes: tuple[Outcome, ...]) -> Judgement | None:
        """None where they would not come back just as they are: then they are judged again."""
        try:
            made = cls(inputs, _packed(outcomes))
            again = made.outcomes()
            whole = again == outcomes and _packed(again) == made.body
        except (TypeError, ValueError):
            return None
        return made if whole else None

    def outcomes(self) -> tuple[Outcome, ...]:
        """Raises FileError for what is none."""
        try:
            return tuple(_outcome(parts) for parts in json.loads(self.body))
        except (ValueError, TypeError, KeyError, AttributeError):
            # The error's own words may quote a candidate.
            raise FileError(
                "history is damaged: outcomes in it can't be read. Judge all anew with "
                "`reportgen run --rejudge`, or put a good copy in its place"
            ) from None


class Judgements:
    """The newest outcomes of everybody, one set a person."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[str, Judgement]:
        """By candidate id."""
        rows = self._db.rows("SELECT candidate_id, inputs, outcomes FROM judgements")
        return {row["candidate_id"]: Judgement(row["inputs"], row["outcomes"]) for row in rows}

    def keep(self, judged: Mapping[str, Judgement]) -> None:
        """Put these in the place of what was kept of the same people; of strangers, nothing."""
        with self._db.transaction():
            self._db.execute_many(
                "INSERT OR REPLACE INTO judgements SELECT ?1, ?2, ?3"
                " WHERE EXISTS (SELECT 1 FROM people WHERE candidate_id = ?1)",
                [(person, made.inputs, made.body) for person, made in judged.items()],
            )

    def forget(self, before: date) -> None:
        """Forget those of people who stood on no sheet since that day."""
        self._db.execute(
            "DELETE FROM judgements WHERE candidate_id IN"
            " (SELECT candidate_id FROM people WHERE last_seen < ?)",
            (before.isoformat(),),
        )


def _packed(outcomes: tuple[Outcome, ...]) -> str:
    return json.dumps(outcomes, default=_parts, separators=(",", ":"))


def _parts(value: Any) -> dict[str, Any]:
    """A frozen value's fields, without those at their default; a mapping as a dict."""
    if not is_dataclass(value):
        return dict(value)
    parts = {f.name: (getattr(value, f.name), f.default) for f in fields(value)}
    return {
        name: said
        for name, (said, usual) in parts.items()
        # 0 and 0.0 are equal, and are not printed alike.
        if said != usual or type(said) is not type(usual)
    }


def _outcome(parts: dict[str, Any]) -> Outcome:
    parts["status"] = Status(parts["status"])
    parts["findings"] = tuple(map(_finding, parts.get("findings", ())))
    parts["missing"] = tuple(parts.get("missing", ()))
    return Outcome(**parts)


def _finding(parts: dict[str, Any]) -> Finding:
    parts["evidence"] = tuple(Quote(**quote) for quote in parts.get("evidence", ()))
    parts["ends"] = tuple(parts.get("ends", ()))
    if (then := parts.get("then")) is not None:
        parts["then"] = _finding(then)
    return Finding(**parts)
