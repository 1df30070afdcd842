"""Attempts at approval: what was submitted when, and what came back."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from reportgen.domain.fingerprint import plain
from reportgen.domain.profile import Profile, Submission, SubmissionStatus
from reportgen.domain.stage import answer_of
from reportgen.history.database import Database
from reportgen.history.frozen import ATTEMPT, read, text
from reportgen.history.people import storable

_OPEN = (None, SubmissionStatus.SUBMITTED)
_NO_ATTEMPT = (None, SubmissionStatus.NOT_SUBMITTED, SubmissionStatus.LEFT)
_LATE = "seen_after_decision"
_WHAT = ("title", "overview", "category", "skills", "types_of_work", "hourly_rate")


def attempt_of(profile: Profile) -> Submission | None:
    """The attempt a profile tells of: its date, decision and feedback with today's values."""
    attempts_by_person = (profile.submitted_on, profile.upwork_feedback)
    status = answer_of(profile.submission_status, profile.feedback_says)
    if not any(attempts_by_person) and status in _NO_ATTEMPT:
        return None
    answered = status is None and bool(profile.upwork_feedback)
    return Submission(
        submitted_on=profile.submitted_on,
        status=None if status in _NO_ATTEMPT else status,
        feedback=profile.upwork_feedback,
        title=profile.title,
        overview=profile.overview,
        category=profile.category,
        skills=profile.skills,
        types_of_work=profile.types_of_work,
        hourly_rate=profile.hourly_rate.amount if profile.hourly_rate else None,
        seen_after_decision=answered or status not in (*_OPEN, *_NO_ATTEMPT),
    )


def merge_attempts(
    known: Sequence[Submission], new: Sequence[Submission]
) -> tuple[Submission, ...]:
    """All attempts, oldest first, each once.

    An attempt met again keeps what was submitted when it was first seen, for the profile has been
    edited since; its decision and feedback are brought up to date.
    """
    merged = list(known)
    for attempt in new:
        place = next((i for i, old in enumerate(merged) if _same(old, attempt)), None)
        if place is None:
            merged.append(attempt)
        else:
            merged[place] = _updated(merged[place], attempt)
    return tuple(sorted(merged, key=lambda a: a.submitted_on or date.max))


def attempts_to_compare(profile: Profile, known: Sequence[Submission]) -> tuple[Submission, ...]:
    """What tonight's text may be compared with: the attempts known before, as tomorrow knows them.

    The profile's own attempt counts once it is decided, for its text is then marked as seen late;
    before that, today's text would always look unchanged beside itself.
    """
    current = attempt_of(profile)
    listed = merge_attempts(known, profile.submissions)
    late = current is not None and current.seen_after_decision
    return merge_attempts(listed, (current,)) if current and late else listed


def known_attempts(profile: Profile, known: Sequence[Submission]) -> tuple[Submission, ...]:
    """What history, the sheet's own list and the profile's latest attempt say together."""
    current = attempt_of(profile)
    listed = merge_attempts(known, profile.submissions)
    return merge_attempts(listed, (current,) if current else ())


def _same(old: Submission, new: Submission) -> bool:
    if old.submitted_on is not None and new.submitted_on is not None:
        return old.submitted_on == new.submitted_on
    if old.status not in _OPEN and new.status is SubmissionStatus.SUBMITTED:
        return False  # decided, and now one is under way: another attempt
    if old.feedback and new.feedback:
        return old.feedback == new.feedback
    return old.submitted_on is None or new.submitted_on is None


def _updated(old: Submission, new: Submission) -> Submission:
    filled = {name: getattr(old, name) or getattr(new, name) for name in _WHAT}
    late = any(filled[name] and not getattr(old, name) for name in _WHAT)
    return replace(
        old,
        seen_after_decision=old.seen_after_decision or (late and new.seen_after_decision),
        submitted_on=old.submitted_on or new.submitted_on,
        status=new.status if new.status is not None else old.status,
        feedback=new.feedback or old.feedback,
        **filled,
    )


class Submissions:
    """All attempts at approval that earlier nights knew of."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def known(self, before: date) -> dict[str, tuple[Submission, ...]]:
        """By candidate id: the attempts known on the evening before `before`."""
        rows = self._db.rows(
            "SELECT * FROM submissions s WHERE seen_on = (SELECT MAX(seen_on) FROM submissions n"
            " WHERE n.candidate_id = s.candidate_id AND n.seen_on < ?)"
            " ORDER BY candidate_id, position",
            (before.isoformat(),),
        )
        found: dict[str, list[Submission]] = defaultdict(list)
        for row in rows:
            found[row["candidate_id"]].append(_from_row(row))
        return {person: tuple(attempts) for person, attempts in found.items()}

    def of(self, candidate_id: str) -> tuple[Submission, ...]:
        """One candidate's attempts as known today."""
        return self.known(date.max).get(candidate_id, ())

    def keep(self, attempts_by_person: Mapping[str, Sequence[Submission]], day: date) -> None:
        """Record the attempts known on `day`; where nothing is new, nothing is written."""
        before = self.known(day)
        for person, attempts in attempts_by_person.items():
            self._db.execute(
                "DELETE FROM submissions WHERE candidate_id = ? AND seen_on = ?",
                (person, day.isoformat()),
            )
            if tuple(attempts) == before.get(person, ()):
                continue
            self._db.execute_many(
                "INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (person, day.isoformat(), i, *_columns(attempt))
                    for i, attempt in enumerate(attempts)
                ],
            )


def _columns(attempt: Submission) -> tuple[str | None, str | None, str, str]:
    return (
        attempt.submitted_on.isoformat() if attempt.submitted_on else None,
        attempt.status.value if attempt.status else None,
        storable(attempt.feedback),
        text({name: plain(getattr(attempt, name)) for name in (*_WHAT, _LATE)}),
    )


def _from_row(row: sqlite3.Row) -> Submission:
    kept = {name: row[name] for name in ("submitted_on", "status", "feedback")}
    return read(ATTEMPT, row["with_values"], **kept)
