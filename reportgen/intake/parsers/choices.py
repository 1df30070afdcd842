"""Answers out of a few: yes or no, level, submission status, send or hold, language of a report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import TypeVar

from reportgen.domain.profile import ExperienceLevel, Photo, SubmissionStatus
from reportgen.intake.grid import Value
from reportgen.intake.parsers.result import Answer, Unreadable, as_text
from reportgen.intake.text import key, without_accents

T = TypeVar("T")

_YES = frozenset(
    "yes y yep yeah yup true t 1 x ok okay done si sim oui ja da да так sure checked ✓ ✔ ✅ ☑ "
    "on have uploaded added present".split()
)
_NO = frozenset(
    "no n nope not false f 0 none nil na nao non nein нет ні ✗ ✘ ❌ ☐ off missing never pending "
    "without later".split()
)
_NO_PHRASES = ("not yet", "n a", "no photo", "no picture", "no video", "will add", "to do", "todo", "not uploaded", "i don t", "dont have", "do not have", "not have", "coming soon", "to be added")  # fmt: skip
_MARKS = {"✓", "✔", "✅", "☑", "✗", "✘", "❌", "☐", "-", "–", "—"}
_LINK = re.compile(r"^(?:https?://|www\.)\S+$", re.IGNORECASE)
_FIRST_WORD = re.compile(r"^(\w+)\b")

_LEVELS = {
    ExperienceLevel.ENTRY: "entry beginner junior novice starter newbie basic trainee principiante iniciante debutant anfanger basico",
    ExperienceLevel.INTERMEDIATE: "intermediate mid middle medium intermedio intermediario intermediaire mittel medio",
    ExperienceLevel.EXPERT: "expert senior advanced experienced professional specialist experto avanzado especialista avancado experte",
}  # fmt: skip
_LEVEL_WORDS = {word: level for level, words in _LEVELS.items() for word in words.split()}

_STATUS_PHRASES: tuple[tuple[SubmissionStatus, tuple[str, ...]], ...] = (
    (SubmissionStatus.SUSPENDED, ("suspended", "banned", "blocked", "account closed", "restricted", "suspendido", "suspensa")),
    (SubmissionStatus.DUPLICATE_ACCOUNT, ("duplicate", "second account", "two accounts", "multiple accounts", "another account")),
    (SubmissionStatus.IDENTITY, ("identity", "id verification", "verification failed", "not verified", "verify id")),
    (SubmissionStatus.NOT_SUBMITTED, ("not submitted", "not yet submitted", "not yet", "not sent", "preparing", "in preparation", "draft", "not started", "to submit", "never submitted", "not applied", "didn t submit", "haven t submitted", "havent submitted", "didnt submit", "no enviado", "nao enviado", "in progress", "working on it", "no")),
    (SubmissionStatus.DECLINED, ("not approved", "not accepted", "declined", "rejected", "refused", "denied", "unsuccessful", "rechazado", "rechazada", "recusado", "rejeitado", "refuse", "abgelehnt", "turned down", "failed", "отклонен")),
    (SubmissionStatus.LEFT, ("left", "withdrawn", "withdrew", "quit", "dropped out", "gave up", "inactive", "stopped", "cancelled", "canceled")),
    (SubmissionStatus.SUBMITTED, ("submitted", "waiting", "pending", "under review", "in review", "sent", "applied", "resubmitted", "awaiting", "enviado", "enviada", "en revision", "en attente", "in prufung", "processing", "being reviewed")),
    (SubmissionStatus.APPROVED, ("approved", "accepted", "live", "active", "aprobado", "aprobada", "aprovado", "approuve", "genehmigt", "yes", "passed", "success", "successful", "одобрен")),
)  # fmt: skip

_LANGUAGES = {
    "en": "english ingles anglais englisch inglese английский",
    "es": "spanish espanol castellano castilian espagnol spanisch espanhol испанский",
    "pt": "portuguese portugues portugais portugiesisch португальский",
    "fr": "french francais frances franzosisch французский",
    "de": "german deutsch aleman allemand немецкий", "it": "italian italiano italien",
    "ru": "russian русский ruso russe", "uk": "ukrainian українська украинский ucraniano",
    "pl": "polish polski", "tr": "turkish turkce", "ar": "arabic العربية arabe",
    "hi": "hindi हिन्दी", "bn": "bengali bangla বাংলা", "ur": "urdu اردو",
    "id": "indonesian bahasa", "vi": "vietnamese", "fil": "filipino tagalog",
    "zh": "chinese mandarin 中文", "ja": "japanese 日本語", "ko": "korean 한국어",
    "nl": "dutch nederlands", "ro": "romanian romana", "sr": "serbian srpski", "fa": "persian farsi فارسی",
    "sw": "swahili kiswahili", "he": "hebrew עברית", "el": "greek ελληνικα", "hu": "hungarian magyar",
    "cs": "czech cestina", "sv": "swedish svenska", "da": "danish dansk", "fi": "finnish suomi",
    "no": "norwegian norsk", "bg": "bulgarian", "hr": "croatian hrvatski", "th": "thai",
}  # fmt: skip
_TAG = re.compile(r"^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$", re.IGNORECASE)


def plain(value: Value) -> str:
    """The answer folded for looking up: key, no accents."""
    text = as_text(value)
    return text if text in _MARKS else without_accents(key(text))


def yes_no(text: str) -> bool | None:
    """A folded answer as yes or no, None where it is neither."""
    first = _FIRST_WORD.match(text)
    words = {text, first[1]} if first else {text}
    if words & _NO or text in ("-", "–", "—") or any(p in text for p in _NO_PHRASES):
        return False
    return True if words & _YES else None


def parse_yes_no(value: Value) -> Answer[bool]:
    answer = yes_no(plain(value))
    return Unreadable("yes_no_unreadable") if answer is None else answer


def parse_video(value: Value) -> Answer[bool]:
    """A link to a video is a yes."""
    return True if _LINK.match(as_text(value)) else parse_yes_no(value)


def parse_over_18(value: Value) -> Answer[bool]:
    """Yes or no; an age in years answers too."""
    text = plain(value)
    age = re.match(r"^(\d{1,3})(?: years?(?: old)?| anos| yo)?$", text)
    if age and text not in ("0", "1"):
        return int(age[1]) >= 18 if 5 <= int(age[1]) <= 110 else Unreadable("age_unlikely")
    if text in ("18 or over", "over 18", "18 or older", "18", "above 18", "adult"):
        return True
    if text in ("under 18", "below 18", "minor", "younger than 18"):
        return False
    return parse_yes_no(value)


def parse_send(value: Value) -> Answer[bool]:
    """Whether a report may go out by itself. “hold” and “no” say it may not."""
    text = plain(value)
    if text.startswith(("hold", "wait", "stop", "don t", "dont", "do not")):
        return False
    if text.startswith("send"):
        return True
    answer = yes_no(text)
    return Unreadable("send_unreadable") if answer is None else answer


def parse_photo(value: Value) -> Answer[Photo]:
    """Yes, no, or what is said about it: a link or a remark (“logo”) means there is one."""
    text = as_text(value)
    answer = yes_no(plain(value))
    bare = len(text.split()) == 1
    if answer is None:
        return Photo(present=True, note=text)
    return Photo(present=answer, note="" if bare else text)


def parse_level(value: Value) -> Answer[ExperienceLevel]:
    words = plain(value).split()
    found = {_LEVEL_WORDS[w] for w in words if w in _LEVEL_WORDS}
    if len(found) == 1:
        return found.pop()
    if words and words[0] in _LEVEL_WORDS:
        return _LEVEL_WORDS[words[0]]
    return Unreadable("level_unknown")


def parse_status(value: Value) -> Answer[SubmissionStatus]:
    """The harsher reading first: “not approved” holds “approved” as well."""
    text = f" {plain(value)} "
    for status, phrases in _STATUS_PHRASES:
        if any(f" {phrase} " in text for phrase in phrases):
            return status
    return Unreadable("status_unknown")


def parse_language(value: Value) -> Answer[str]:
    """A language's name in English or its own words, or a tag, as a BCP 47 tag."""
    text = as_text(value)
    folded = plain(value)
    for tag, names in _LANGUAGES.items():
        if set(folded.split()) & set(names.split()):
            region = " brazil" in f" {folded}" or " brasil" in f" {folded}"
            return "pt-BR" if tag == "pt" and region else tag
    parts = _TAG.match(text)
    if parts is None or len(parts[1]) == 3 and parts[1].lower() not in _LANGUAGES:
        return Unreadable("language_unknown")
    tag = parts[1].lower()
    tag += f"-{parts[2].title()}" if parts[2] else ""
    return tag + (f"-{parts[3].upper()}" if parts[3] else "")


def one_of(value: Value, table: Mapping[str, T], code: str) -> Answer[T]:
    """The table's entry for the folded answer."""
    found = table.get(plain(value))
    return Unreadable(code) if found is None else found


def parse_birth_year(value: Value) -> Answer[int]:
    """A year, or the year of a date."""
    if isinstance(value, datetime):
        year = value.year
    else:
        found = re.findall(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)", as_text(value))
        if len(set(found)) != 1:
            return Unreadable("birth_year_unreadable")
        year = int(found[0])
    return year if 1900 <= year <= 2100 else Unreadable("birth_year_unreadable")
