"""An overview whose writer calls themselves by a name that isn't the person's."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

from reportgen.checks.base import Context
from reportgen.domain.outcome import Quote
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt, words

WHERE = "overview"
ALIKE = 0.6  # of two spellings of one name: "Mohammed" and "Muhamad"
SHARED = 3  # first letters that a short form keeps: "Sam" and "Samantha"
_NAME = r"(?P<name>[A-Z][a-z]{2,}(?:[’'-][A-Z][a-z]+)?)"
# "My name is Jennifer" names a person whatever the word is; "I'm Jennifer" does so only behind a
# greeting: "I'm Ukrainian" and "I'm Scrum certified" name none. A word that dictionaries hold, as
# they do "Jennifer", counts there only where the text comes back to it, or says at once what that
# person is: "I'm Daniel, a designer".
_TOLD = re.compile(rf"\b[Mm]y name(?:['’]s| is)\s+{_NAME}")
_GREETED = re.compile(
    rf"(?:^|\b(?:[Hh]i|[Hh]ello|[Hh]ey)(?:\s+there)?[\s,.!–—-]{{1,3}})"
    rf"(?:I['’]m|I am|[Tt]his is)\s+{_NAME}(?=\s*[,.!–—]|\s+(?:and|from|here)\b)"
)
# Whoever ends with a name has signed, perhaps in short: "— Graham", "Cheers, Bob" of a Robert.
_SIGNED = re.compile(
    rf"(?:^\s*(?:[—–~]|--)|\b(?:[Rr]egards|[Cc]heers|[Ss]incerely|[Ff]aithfully|[Yy]ours),?)\s*{_NAME}\s*\Z",
    re.MULTILINE,
)
_WHO_IS = re.compile(r"\s*,\s+(?:an?|your)\s+[a-z]")
# "My friends call me Kelly", "also known as Kelly": the writer has said why the names differ.
_EXPLAINED = re.compile(
    r"\b(?:(?:calls?|named?)\s+me|known\s+as|goe?s?\s+by|nick-?name[d]?(?:\s+is)?|for\s+short|a\.?k\.?a\.?)(?=\W|$)",
    re.IGNORECASE,
)
_OF_A_PEOPLE = re.compile(r"(?:an|ese|ish|ic|[^aeiou]i)$")


@dataclass(frozen=True, slots=True)
class OtherName:
    """The name told, where it stands, and whether the writer plainly is called so."""

    told: str
    own: str
    quote: Quote
    sure: bool


def other_name(profile: Profile, context: Context) -> OtherName | None:
    """A name that none of the person's own is near.

    Whoever says that others call them so is asked about it; so is a greeting by what need not be a
    name. Else the text is about that person, or the account will be under another name than it.
    """
    own = [_folded(part) for part in words(profile.name)]
    if not any(part.isascii() for part in own):
        return None  # nothing to set beside it, or letters that a text in English can't repeat
    text = profile.overview
    for pattern in (_TOLD, _GREETED, _SIGNED):
        for match in pattern.finditer(text):
            told = match["name"]
            repeated = len(re.findall(rf"\b{re.escape(told)}\b", text)) > 1
            named = repeated or bool(_WHO_IS.match(text, match.end("name")))
            doubtful = not named and context.language.knows(told.casefold())
            if pattern is not _TOLD and (doubtful or _is_of(told, profile, context)):
                continue
            if not any(_alike(_folded(told), part) for part in own):
                quote = excerpt(text, *match.span("name"), WHERE)
                sure = (named or pattern is _TOLD) and not _EXPLAINED.search(text)
                return OtherName(told, profile.name.strip(), quote, sure)
    return None


def _is_of(told: str, profile: Profile, context: Context) -> bool:
    """Whether the word is of a people, a language, a place or a trade: "I'm Ukrainian"."""
    elsewhere = " ".join((profile.title, profile.country, *profile.skills, *profile.languages))
    return (
        _OF_A_PEOPLE.search(told) is not None
        or told.casefold() in {w.casefold() for w in words(elsewhere)}
        or context.market.skill(told) is not None
    )


def _folded(name: str) -> str:
    """In small letters without marks: "José" and "jose" are one name."""
    apart = unicodedata.normalize("NFKD", name)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()


def _alike(told: str, own: str) -> bool:
    shared = min(len(told), len(own), SHARED)
    return told[:shared] == own[:shared] or SequenceMatcher(None, told, own).ratio() >= ALIKE
