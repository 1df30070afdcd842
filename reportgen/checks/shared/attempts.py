"""Attempts at approval side by side: what one changed against another, and what was never tried."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from rapidfuzz import fuzz

from reportgen.domain.letter import FeedbackKind
from reportgen.domain.outcome import Fact
from reportgen.domain.profile import Combination, Submission, SubmissionStatus
from reportgen.domain.report import AttemptStory
from reportgen.language.text import normalise, opening

COMPARED = (
    "title",
    "overview",
    "category",
    "skills",
    "types_of_work",
    "experience_level",
    "hourly_rate",
)
LABELS = frozenset(COMPARED) - {"overview"}
_WEAK = frozenset(("category",))  # so few that two different profiles share one
ENOUGH = 2  # fields that are the same, from which two attempts may be called the same

Sent = Combination | Submission


def in_order(attempts: Sequence[Submission]) -> tuple[Submission, ...]:
    """Oldest first; those without a date keep their order and come last."""
    return tuple(sorted(attempts, key=lambda a: a.submitted_on or date.max))


def is_known(attempt: Sent) -> bool:
    """Whether anything of what was submitted is known: a category alone tells too little."""
    return bool(attempt.title or attempt.overview or attempt.skills)


def changed(before: Sent, after: Sent) -> tuple[str, ...]:
    """The fields that differ, of those known both times; order, case and spacing don't count."""
    return tuple(
        name for name in _known_twice(before, after) if _told(before, name) != _told(after, name)
    )


def kept(before: Sent, after: Sent) -> tuple[str, ...]:
    """The fields that are the same, of those known both times."""
    return tuple(
        name for name in _known_twice(before, after) if _told(before, name) == _told(after, name)
    )


def is_same(before: Sent, after: Sent) -> bool:
    """Whether nothing differs, and so much is known both times that this says something."""
    same = kept(before, after)
    told = "overview" in same or len(set(same) - _WEAK) >= ENOUGH
    return told and not changed(before, after)


def untried(sent: Sequence[Sent], now: Combination) -> tuple[str, ...]:
    """What has been the same in all that is known of every attempt, and still is."""
    return tuple(
        name
        for name in COMPARED
        if (held := [told for one in sent if (told := _told(one, name))])
        and {*held} == {_told(now, name)}
    )


def overview_kept(before: Sent, after: Sent) -> float:
    """How much of the overview is the same, 0..1."""
    return fuzz.ratio(_plain(before.overview), _plain(after.overview)) / 100


def changed_each_time(attempts: Sequence[Submission]) -> tuple[tuple[str, ...], ...]:
    """For each attempt: what differs from the last one before it of which anything is known."""
    steps: list[tuple[str, ...]] = []
    before: Submission | None = None
    for attempt in attempts:
        steps.append(changed(before, attempt) if before else ())
        before = attempt if is_known(attempt) else before
    return tuple(steps)


def story_of(
    attempts: Sequence[Submission], now: Combination, kinds: Sequence[tuple[FeedbackKind, ...]]
) -> AttemptStory:
    """All attempts side by side, with the `kinds` of what came back for each."""
    declined = [a for a in attempts if a.status is SubmissionStatus.DECLINED]
    known = [attempt for attempt in declined if is_known(attempt)]
    answered = (declined[-1].seen or declined[-1].sent) if declined else None
    return AttemptStory(
        changed=changed_each_time(attempts),
        kinds=tuple(kinds),
        compared=answered is not None and is_known(answered),
        since_answer=changed(answered, now) if answered else (),
        untried=untried(known, now),
    )


def attempt_fact(attempt: Submission, changed_then: Sequence[str]) -> dict[str, Fact]:
    """One attempt for the table of combinations tried."""
    level = attempt.experience_level
    return {
        "date": attempt.submitted_on.isoformat() if attempt.submitted_on else None,
        "status": attempt.status.value if attempt.status else None,
        "title": opening(attempt.title, "").text,
        "overview": opening(attempt.overview, "").text,
        "category": opening(attempt.category, "").text,
        "skills": len(attempt.skills),
        "types_of_work": [opening(t, "").text for t in attempt.types_of_work],
        "level": level.value if level else None,
        "rate": _plain(attempt.hourly_rate) or None,  # 70 and 70.00 are one rate
        "changed": list(changed_then),
    }


def _known_twice(before: Sent, after: Sent) -> Iterable[str]:
    return (name for name in COMPARED if _told(before, name) and _told(after, name))


def _told(attempt: Sent, name: str) -> str:
    return _plain(getattr(attempt, name))


def _plain(value: str | tuple[str, ...] | Decimal | None) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return format(value.normalize(), "f") if value.is_finite() else str(value)
    if isinstance(value, str):
        return " ".join(normalise(value).casefold().split())
    return "; ".join(sorted({_plain(part) for part in value} - {""}))
