"""Attempts at approval side by side: what one changed against another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from rapidfuzz import fuzz

from reportgen.domain.outcome import Fact
from reportgen.domain.profile import Profile, Submission
from reportgen.language.text import normalise, opening

COMPARED = ("title", "overview", "category", "skills", "types_of_work", "hourly_rate")
LABELS = frozenset(("title", "category", "skills", "types_of_work", "hourly_rate"))


def in_order(attempts: Sequence[Submission]) -> tuple[Submission, ...]:
    """Oldest first; those without a date keep their order and come last."""
    return tuple(sorted(attempts, key=lambda a: a.submitted_on or date.max))


def as_attempt(profile: Profile) -> Submission:
    """What the profile would submit now."""
    rate = profile.hourly_rate.amount if profile.hourly_rate else None
    return Submission(
        title=profile.title,
        overview=profile.overview,
        category=profile.category,
        skills=profile.skills,
        types_of_work=profile.types_of_work,
        hourly_rate=rate,
    )


def is_known(attempt: Submission) -> bool:
    """Whether anything of what was submitted is known: a category alone tells too little."""
    return bool(attempt.title or attempt.overview or attempt.skills)


def changed(before: Submission, after: Submission) -> tuple[str, ...]:
    """The fields that differ, of those known both times; order, case and spacing don't count."""
    return tuple(
        name
        for name in COMPARED
        if (old := _plain(getattr(before, name)))
        and (new := _plain(getattr(after, name)))
        and old != new
    )


def compared(before: Submission, after: Submission) -> int:
    """How many fields are known both times."""
    return sum(
        bool(_plain(getattr(before, name)) and _plain(getattr(after, name))) for name in COMPARED
    )


def overview_kept(before: Submission, after: Submission) -> float:
    """How much of the overview is the same, 0..1."""
    return fuzz.ratio(_plain(before.overview), _plain(after.overview)) / 100


def attempt_fact(attempt: Submission, before: Submission | None) -> dict[str, Fact]:
    """One attempt for the table of combinations tried."""
    return {
        "date": attempt.submitted_on.isoformat() if attempt.submitted_on else None,
        "status": attempt.status.value if attempt.status else None,
        "title": opening(attempt.title, "").text,
        "category": opening(attempt.category, "").text,
        "skills": len(attempt.skills),
        "types_of_work": [opening(t, "").text for t in attempt.types_of_work],
        "rate": _plain(attempt.hourly_rate) or None,  # 70 and 70.00 are one rate
        "changed": list(changed(before, attempt)) if before else [],
    }


def _plain(value: str | tuple[str, ...] | Decimal | None) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return format(value.normalize(), "f") if value.is_finite() else str(value)
    if isinstance(value, str):
        return " ".join(normalise(value).casefold().split())
    return "; ".join(sorted({_plain(part) for part in value} - {""}))
