"""Answers out of a few: yes or no, level, submission status, send or hold, a language."""

from __future__ import annotations

import re
from datetime import datetime

from reportgen.domain.profile import ExperienceLevel, Photo, SubmissionStatus
from reportgen.intake.parsers.notices import trouble_in, without_settled
from reportgen.intake.parsers.result import Answer, Unreadable, as_text
from reportgen.intake.parsers.words import answer_phrases, answer_words, fold, holds_any, meaning
from reportgen.rulebook.notices import Notices
from reportgen.spreadsheet.grid import Value

ADULT = 18
_NOBODY_KNOWS = "nobody_knows"
_NOT = frozenset({"not", "no", "nao", "nicht", "kein", "pas", "non"})
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_AGES = range(5, 111)
_YEARS = range(1900, 2101)
_LINK = re.compile(r"^(?:https?://|www\.)\S+$", re.IGNORECASE)
_AGE = re.compile(r"^(\d{1,3})(?: years?(?: old)?| anos| yo)?$")
_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_TAG = re.compile(r"^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$", re.IGNORECASE)


def _yes_no(folded: str) -> bool | None:
    """A known answer decides as a whole, then a yes in front, “no” phrases, another first word."""
    known = meaning("yes_no", folded)
    if known in ("yes", "no"):
        return known == "yes"
    first = folded.partition(" ")[0]
    if first in answer_words("yes_first")["words"]:
        return True
    if holds_any(folded, answer_phrases("yes_no")["no_phrases"]):
        return False
    said = meaning("yes_no", first)
    return said == "yes" if said in ("yes", "no") else None


def parse_yes_no(value: Value) -> Answer[bool]:
    answer = _yes_no(fold(value))
    return Unreadable("yes_no_unreadable") if answer is None else answer


def parse_video(value: Value) -> Answer[bool]:
    """A link to a video is a yes."""
    return True if _LINK.match(as_text(value)) else parse_yes_no(value)


def parse_over_18(value: Value) -> Answer[bool]:
    """Yes or no; an age in years answers too."""
    folded = fold(value)
    said = meaning("over_18", folded)
    if said is not None:
        return said == "yes"
    age = _AGE.match(folded)
    if age and int(age[1]) > 1:
        years = int(age[1])
        return years >= ADULT if years in _AGES else Unreadable("age_unlikely")
    return parse_yes_no(value)


def parse_send(value: Value) -> Answer[bool]:
    """Whether a report may go out by itself; “hold” and “no” say it may not."""
    folded = fold(value)
    said = meaning("send", folded) or meaning("send", folded.partition(" ")[0])
    answer = _yes_no(folded) if said is None else said == "yes"
    return Unreadable("send_unreadable") if answer is None else answer


def parse_photo(value: Value) -> Answer[Photo]:
    """Yes, no, or what is said about it: a link or a remark (“logo”) means there is one."""
    text, folded = as_text(value), fold(value)
    if holds_any(folded, answer_phrases("yes_no")["unclear"]):
        return Unreadable("yes_no_unreadable")
    answer = _yes_no(folded)
    if answer is None:
        return Photo(present=True, note=text)
    return Photo(present=answer, note=text if " " in text else "")


def parse_level(value: Value) -> Answer[ExperienceLevel]:
    """The one level that is named, outside brackets if there is one; two say nothing."""
    for text in (_BRACKETS.sub(" ", as_text(value)), as_text(value)):
        words = _with_phrases(fold(text)).split()
        named = {level for word in words if (level := meaning("level", word.replace("_", " ")))}
        if named:
            clear = len(named) == 1 and not _NOT.intersection(words)
            return ExperienceLevel(named.pop()) if clear else Unreadable("level_unknown")
    return Unreadable("level_unknown")


def _with_phrases(folded: str) -> str:
    """The levels of two words (“semi senior”) made one."""
    for words in answer_words("level").values():
        for phrase in words:
            if " " in phrase and phrase in folded:
                folded = folded.replace(phrase, phrase.replace(" ", "_"))
    return folded


def parse_status(value: Value, notices: Notices | None = None) -> Answer[SubmissionStatus]:
    """Account trouble, else the first status of the lists with a phrase in the answer.

    “On hold”, as agencies note it, is none, but asks that nothing goes out: `status_holds`.
    """
    text = as_text(value)
    trouble = trouble_in(text, notices)
    if trouble is not None:
        return trouble
    folded = without_settled(text, notices)
    for table in ("status", "status_plain"):
        for status, phrases in answer_phrases(table).items():
            if holds_any(folded, phrases):
                known = status != _NOBODY_KNOWS
                return SubmissionStatus(status) if known else Unreadable("status_unknown")
    holds = holds_any(folded, answer_words("send")["no"])
    return Unreadable("status_holds" if holds else "status_unknown")


def parse_language(value: Value) -> Answer[str]:
    """A language by its name, in English or its own words, or by its tag, as a BCP 47 tag."""
    named = [tag for word in fold(value).split() if (tag := meaning("language", word))]
    if named:
        return next((tag for tag in named if "-" in tag), named[0])
    parts = _TAG.match(as_text(value))
    if parts is None or (len(parts[1]) == 3 and parts[1].lower() not in answer_words("language")):
        return Unreadable("language_unknown")
    script = f"-{parts[2].title()}" if parts[2] else ""
    region = f"-{parts[3].upper()}" if parts[3] else ""
    return parts[1].lower() + script + region


def parse_birth_year(value: Value) -> Answer[int]:
    """A year, or the year of a date."""
    if isinstance(value, datetime):
        year = value.year
    else:
        found = set(_YEAR.findall(as_text(value)))
        year = int(found.pop()) if len(found) == 1 else 0
    return year if year in _YEARS else Unreadable("birth_year_unreadable")
