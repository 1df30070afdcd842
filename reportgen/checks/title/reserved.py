"""A profession that the law reserves, beside an education that shows none of it."""

from __future__ import annotations

import re

from reportgen.checks.base import Context
from reportgen.checks.shared.title_parts import Segment, TitleParts, TitleWord
from reportgen.domain.outcome import Finding
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt, normalise
from reportgen.rulebook.limits import TitleLimits

WHERE = "title"
# What follows tells whom somebody works for, not what as: "Websites for a dentist".
_FOR_WHOM = re.compile(r"for|to|with|of|in|and|&", re.IGNORECASE)


def reserved(profile: Profile, parts: TitleParts, context: Context) -> list[Finding]:
    """At most one: silent where no education is told, for a degree may just be missing there."""
    limits = context.limits(TitleLimits)
    if not profile.education:
        return []
    for segment in parts.segments:
        for profession, names in limits.reserved.items():
            word = _named(segment, names)
            if word and not _shown(limits.reserved_shown.get(profession, ()), profile, limits):
                quote = excerpt(profile.title, word.start, word.end, WHERE)
                return [context.finding("reserved", [quote], what=word.text)]
    return []


def _named(segment: Segment, names: tuple[str, ...]) -> TitleWord | None:
    """The profession as what somebody is: the last word before whom it is for."""
    words = list(segment.words)
    cut = next((n for n, w in enumerate(words) if n and _FOR_WHOM.fullmatch(w.text)), len(words))
    last = words[cut - 1] if cut else None
    if last is None:
        return None
    pair = " ".join(w.folded for w in words[max(0, cut - 2) : cut])
    return last if last.folded in names or pair in names else None


def _shown(signs: tuple[str, ...], profile: Profile, limits: TitleLimits) -> bool:
    """Whether studies, certificates, jobs or a licence in the overview tell of that profession. A
    short course is no degree.
    """
    studies = [f"{s.school} {s.award} {s.description}" for s in profile.education]
    told = [
        *(text for text in map(_folded, studies) if not _holds(text, limits.short_courses)),
        *(_folded(f"{c.name} {c.issuer}") for c in profile.certifications),
    ]
    roles = [_folded(job.role) for job in profile.employment]
    names = {name for listed in limits.reserved.values() for name in listed}
    return (
        any(_holds(text, signs) for text in told)
        or any(role in names or _holds(role, signs) for role in roles)
        or _holds(_folded(profile.overview), limits.licensed)
    )


def _holds(text: str, signs: tuple[str, ...]) -> bool:
    """Whether a word of the text begins as one of them does."""
    return any(f" {sign}" in text for sign in signs)


def _folded(text: str) -> str:
    return " " + re.sub(r"[^\w]+", " ", normalise(text).casefold()) + " "
