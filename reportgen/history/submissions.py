"""Attempts at approval: what was submitted when, and what came back."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date

from reportgen.domain.comparison import Snapshot
from reportgen.domain.fingerprint import plain, submitted_values
from reportgen.domain.profile import Combination, Profile, Submission, SubmissionStatus
from reportgen.domain.stage import answer_of
from reportgen.history.database import Database
from reportgen.history.frozen import ATTEMPT, read, text
from reportgen.history.people import storable

_OPEN = (None, SubmissionStatus.SUBMITTED)
_NO_ATTEMPT = (None, SubmissionStatus.NOT_SUBMITTED, SubmissionStatus.LEFT)
_WHAT = tuple(f.name for f in fields(Combination))


def attempt_of(profile: Profile) -> Submission | None:
    """The attempt a profile tells of: its date, decision and feedback.

    While it is under way, what stands in the profile is what was sent; once it is decided, the
    profile may be another one, and what was sent is for the sheet's list or earlier nights to tell.
    """
    status = answer_of(profile.submission_status, profile.feedback_says)
    if not (profile.submitted_on or profile.upwork_feedback) and status in _NO_ATTEMPT:
        return None
    answered = status is None and bool(profile.upwork_feedback)
    attempt = Submission(
        submitted_on=profile.submitted_on,
        status=None if status in _NO_ATTEMPT else status,
        feedback=profile.upwork_feedback,
    )
    now = profile.combination
    if answered or status not in (*_OPEN, *_NO_ATTEMPT):
        return replace(attempt, seen=now)
    return _sent_with(attempt, now)


def merge_attempts(
    known: Sequence[Submission], new: Sequence[Submission]
) -> tuple[Submission, ...]:
    """All attempts, oldest first, each once.

    An attempt met again keeps what it was sent in with; its decision and feedback are brought up to
    date.
    """
    merged = list(known)
    for attempt in new:
        place = _place(merged, attempt)
        if place is None:
            merged.append(attempt)
        else:
            merged[place] = _updated(merged[place], attempt)
    return tuple(sorted(merged, key=lambda a: a.submitted_on or date.max))


def attempts_to_compare(profile: Profile, known: Sequence[Submission]) -> tuple[Submission, ...]:
    """What tonight's text may be compared with: the attempts known before, as tomorrow knows them.

    The profile's own attempt counts once it is decided; before that, today's text would always
    look unchanged beside itself.
    """
    current = attempt_of(profile)
    listed = tuple(_with_listed(known, profile.submissions))
    late = current is not None and current.seen is not None
    return merge_attempts(listed, (current,)) if current and late else listed


def with_overnight(
    known: Sequence[Submission], profile: Profile, eve: Snapshot | None
) -> tuple[Submission, ...]:
    """The attempts known, with one that went out and came back between two nights.

    `eve` is the newest report before. Where it spoke of the profile as it stands tonight, and
    nothing had been sent before it, then that is what was sent.
    """
    current = attempt_of(profile)
    if eve is None or current is None or current.seen is None:
        return tuple(known)
    day, now = current.submitted_on, submitted_values(profile)
    unsent = eve.values.get("submission_status") == SubmissionStatus.NOT_SUBMITTED  # a blank isn't
    sent_since = unsent if day is None else day >= eve.day
    stood = all(eve.values.get(name) == now[name] for name in _WHAT)
    if not (sent_since and stood) or _place(known, current) is not None:
        return tuple(known)
    under_way = Submission(submitted_on=day)
    return merge_attempts(known, (_sent_with(under_way, profile.combination),))


def known_attempts(profile: Profile, known: Sequence[Submission]) -> tuple[Submission, ...]:
    """What history, the sheet's own list and the profile's latest attempt say together."""
    current = attempt_of(profile)
    listed = _with_listed(known, profile.submissions)
    return merge_attempts(listed, (current,) if current else ())


def _with_listed(known: Sequence[Submission], listed: Sequence[Submission]) -> list[Submission]:
    """The attempts known, with the sheet's own list: a person's list is whole, or isn't there."""
    if not listed:
        return list(known)
    seen = [attempt for attempt in known if not attempt.listed]
    merged = merge_attempts((), [replace(attempt, listed=True) for attempt in listed])
    before = [attempt for attempt in known if attempt.listed]
    # What earlier nights saw of an attempt that is still listed stays with it.
    remembered = [_remembered(attempt, before) for attempt in merged]
    return list(merge_attempts(seen, remembered))


def _remembered(attempt: Submission, before: Sequence[Submission]) -> Submission:
    place = _place(before, attempt)
    return attempt if place is None else replace(attempt, seen=before[place].seen)


def _sent_with(attempt: Submission, combination: Combination) -> Submission:
    return replace(attempt, **{name: getattr(combination, name) for name in _WHAT})


def _place(known: Sequence[Submission], new: Submission) -> int | None:
    """Where an attempt stands already: under its own date, else the newest it may be."""
    dated = (i for i, old in enumerate(known) if old.submitted_on and _one_date(old, new))
    found = next(dated, None)
    if found is not None:
        return found
    return next((i for i in reversed(range(len(known))) if _may_be(known[i], new)), None)


def _one_date(old: Submission, new: Submission) -> bool:
    """Whether both have one date; day and month that changed places, with one answer, are a slip
    that was mended.
    """
    a, b = old.submitted_on, new.submitted_on
    if a is None or b is None or a == b:
        return a == b
    swapped = (a.year, a.month, a.day) == (b.year, b.day, b.month)
    return swapped and old.status == new.status and old.feedback == new.feedback


def _may_be(old: Submission, new: Submission) -> bool:
    """Whether two attempts, one at least without a date, may be one."""
    if old.submitted_on is not None and new.submitted_on is not None:
        return False
    if old.status not in _OPEN and new.status is SubmissionStatus.SUBMITTED:
        return False  # decided, and now one is under way: another attempt
    if old.feedback and new.feedback and old.feedback != new.feedback:
        return False
    both_listed = old.listed and new.listed
    return not both_listed or all(
        getattr(old, name) == getattr(new, name)
        for name in _WHAT
        if getattr(old, name) and getattr(new, name)
    )


def _updated(old: Submission, new: Submission) -> Submission:
    """What was sent is never read off a profile that the answer may have changed.

    What staff list of it counts before what we saw.
    """
    first, second = (new, old) if new.listed else (old, new)
    sent = {name: getattr(first, name) or getattr(second, name) for name in _WHAT}
    return replace(
        old,
        submitted_on=new.submitted_on or old.submitted_on,
        status=new.status if new.status is not None else old.status,
        feedback=new.feedback or old.feedback,
        seen=old.seen or new.seen,
        listed=old.listed and new.listed,
        **sent,
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
        before, seen = self.known(day), day.isoformat()
        self._db.execute_many(
            "DELETE FROM submissions WHERE candidate_id = ? AND seen_on = ?",
            [(person, seen) for person in attempts_by_person],
        )
        self._db.execute_many(
            "INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (person, seen, position, *_columns(attempt))
                for person, attempts in attempts_by_person.items()
                if tuple(attempts) != before.get(person, ())
                for position, attempt in enumerate(attempts)
            ],
        )


def _columns(attempt: Submission) -> tuple[str | None, str | None, str, str]:
    return (
        attempt.submitted_on.isoformat() if attempt.submitted_on else None,
        attempt.status.value if attempt.status else None,
        storable(attempt.feedback),
        text({name: plain(getattr(attempt, name)) for name in (*_WHAT, "seen", "listed")}),
    )


def _from_row(row: sqlite3.Row) -> Submission:
    kept = {name: row[name] for name in ("submitted_on", "status", "feedback")}
    return read(ATTEMPT, row["with_values"], **kept)
