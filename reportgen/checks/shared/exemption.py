"""Whether somebody shows no face for reasons of faith, which the platform allows on request."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reportgen.domain.outcome import Quote
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt, normalise
from reportgen.rulebook.limits import PhotoLimits
from reportgen.rulebook.model import CheckRule

# “without niqab”, “not exempt”; the “no” that answers the question itself denies nothing else.
_DENIED = re.compile(
    r"(?:\b(?:not|non|without|never|isn't|sin)|(?<=\w)[\s,;]+no)"
    r"(?:\s+(?:a|an|the|my|any|wearing|in|un|una|el|la))*\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Exemption:
    """What the form says of it. `granted` tells that the platform has agreed already."""

    granted: bool
    evidence: Quote


def exemption_of(profile: Profile, rule: CheckRule) -> Exemption | None:
    """The exemption that the answer about the photo speaks of, None where it speaks of none.

    `rule` is the photo's. A scarf that leaves the face free is a photo like any other.
    """
    photo = profile.photo
    if photo is None or not photo.note:
        return None
    limits, text = rule.limits_as(PhotoLimits), normalise(photo.note)
    exempt = _spot(text, limits.exempt)
    face, head = _spot(text, limits.face_covered), _spot(text, limits.head_covered)
    faith = _spot(text, limits.faith)
    if _spot(text, limits.face_shown):
        face = None
        faith = None if photo.present else faith
    if photo.present and head:
        head, faith = None, (faith if face else None)
    spot = exempt or face or faith or head
    if spot is None:
        return None
    granted = bool(exempt) and _spot(text, limits.not_granted) is None
    return Exemption(granted, excerpt(text, *spot, "photo"))


def _spot(text: str, words: Iterable[str]) -> tuple[int, int] | None:
    """Where one of the words stands, whole and not denied."""
    for word in words:
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE):
            if not _DENIED.search(text, 0, match.start()):
                return match.span()
    return None
