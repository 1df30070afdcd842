"""What the platform's answer speaks of, sorted by what a person can do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reportgen.domain.outcome import Quote


class FeedbackKind(StrEnum):
    """A letter of none of these names no reason at all, and is `unspecific`."""

    SKILL_MIX = "skill_mix"
    INCOMPLETE = "incomplete"
    NAME = "name"
    PHOTO = "photo"
    ACCOUNT = "account"
    IDENTITY = "identity"
    LANGUAGE = "language"
    CONTENT = "content"
    UNSPECIFIC = "unspecific"


@dataclass(frozen=True, slots=True)
class LetterPoint:
    """One thing a letter speaks of, in its own words; `answers` are the checks that answer it."""

    kind: FeedbackKind
    quote: Quote
    answers: tuple[str, ...] = ()
