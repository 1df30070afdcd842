"""What a column's answers say against its heading, and which of two columns is meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache

from reportgen.intake.parsers.choices import (
    parse_birth_year,
    parse_language,
    parse_level,
    parse_over_18,
    parse_send,
    parse_status,
)
from reportgen.intake.parsers.dates import parse_date, parse_moment
from reportgen.intake.parsers.money import parse_rate
from reportgen.intake.parsers.months import find_span
from reportgen.intake.parsers.result import Unreadable
from reportgen.intake.parsers.words import fold, meaning, says_nothing
from reportgen.market import Market, load_market
from reportgen.spreadsheet.text import heading_key

_SALUTATIONS = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra", "srta", "herr", "frau", "mme", "m"}
)
_PLAIN_TITLE = frozenset({"title", "titulo", "titre", "titel"})
_PLAIN_NAME = frozenset({"name", "names", "nombre", "nombre s", "nombres", "nome", "nomes", "nom"})
_PLAIN_EXPERIENCE = frozenset({"experience", "experiencia", "work experience"})
_PLAIN_SUBMISSION = frozenset({"submission date", "submit date", "date submitted", "submitted"})
_FEW_DIGITS = re.compile(r"\d{1,2}(?:[.,]\d)?\s*\+?")
CLOCK = re.compile(r"\b\d{1,2}:(\d\d)(?!\d)")
# One stands in every export of Microsoft Forms, whose `ID` counts answers, not people.
_STARTED = frozenset({
    "start time", "startzeit", "hora de inicio", "heure de debut", "ora di inizio", "waktu mulai",
    "baslangic zamani", "godzina rozpoczecia", "время начала", "час початку", "thoi gian bat dau",
    "وقت البدء", "starttijd",
})  # fmt: skip

_PLAIN_ID = frozenset({
    "id", "identyfikator", "identificador", "identifiant", "identificatore", "kimlik",
    "идентификатор", "ідентифікатор",
})  # fmt: skip
# They stand in every export of Qualtrics, whose `Status` is that of the answers.
_WATCHED = frozenset({"progress", "finished"})


def belied(
    field: str, heading: str, example: str, headings: Collection[str], *, addressed: bool
) -> bool:
    """Whether the column asks something else than its heading seems to.

    “Title” may ask for Mr or Ms, “Experience” for a number of years, “Submitted” for yes or no.
    `headings` are the keys of all headings of the sheet, `addressed` tells whether it holds e-mail
    addresses: without, the number of an answer is all that its person goes by.
    """
    plain = heading_key(heading)
    if field == "title" and plain in _PLAIN_TITLE:
        return heading_key(example) in _SALUTATIONS
    if field == "employment" and plain in _PLAIN_EXPERIENCE:
        return _FEW_DIGITS.fullmatch(example) is not None
    if field == "submitted_on" and plain in _PLAIN_SUBMISSION:
        return bool(example) and not any(c.isdecimal() for c in example)
    if field == "candidate_id" and plain in _PLAIN_ID:
        return addressed and not _STARTED.isdisjoint(headings)
    if field == "submission_status" and plain == "status":
        return _WATCHED.issubset(headings)
    return False


def stamps_the_form(
    field: str, heading: str, example: str, claimed: Collection[str], *, first: bool
) -> bool:
    """Whether a “Submission Date” is the form's own.

    Nobody notes the minute of an attempt, and in front of everybody's name stands the program's.
    """
    if field != "submitted_on" or "timestamp" in claimed:
        return False
    clocked = bool(CLOCK.search(example))
    plain = heading_key(heading) in _PLAIN_SUBMISSION
    return (first and clocked) or (plain and (first or clocked))


_MADE = frozenset({"created at", "created on", "created time", "created", "created date"})
_CHANGED = frozenset({
    "updated at", "updated on", "modified at", "last modified", "last modified time", "updated",
    "last updated", "last edited time",
})  # fmt: skip


def stamp_of_row(heading: str, headings: Collection[str]) -> str | None:
    """What a database's stamp is beside “created_at”: the attempt's day, or "" for nothing.

    None where the heading is no such stamp, or stands alone.
    """
    if _MADE.isdisjoint(headings):
        return None
    plain = heading_key(heading)
    return "" if plain in _CHANGED else "submitted_on" if plain == "submitted at" else None


Samples = Sequence[str]  # answers of one column, as texts, empty ones left out
MOST_SAMPLES = 40
MOSTLY = 0.8
HALF = 0.5


def share(field: str, samples: Samples) -> float:
    """How many of a column's answers could be this field's; 1 where nothing tells."""
    fits = _FITS.get(field)
    if fits is None or not samples:
        return 1.0
    return sum(map(fits, samples)) / len(samples)


def holds_addresses(samples: Samples) -> bool:
    """Whether a column holds an e-mail address of each person, not the same few again and again."""
    addresses = [text.casefold() for text in samples if _is_address(text)]
    enough = bool(samples) and len(addresses) >= MOSTLY * len(samples)
    return enough and len(set(addresses)) >= MOSTLY * len(addresses)


def are_no_names(samples: Samples, *, called: bool) -> bool:
    """Whether hardly an answer could be anybody's name: addresses, links, sentences.

    Of several answers, such as are all numbers or a bare yes, none is one either. Where the column
    is `called` a name, a single long answer tells of one person, not of it.
    """
    if called and len(samples) == 1 and not _is_address_or_link(samples[0]):
        return False
    if len(samples) >= _FEW and all(map(_is_nameless, samples)):
        return True
    return bool(samples) and sum(map(_is_no_name, samples)) > HALF * len(samples)


def are_of_one(samples: Samples) -> bool:
    """Whether the same address stands in every row of several."""
    return len(samples) >= _FEW and len({text.casefold() for text in samples}) == 1


def are_of_several(samples: Samples) -> bool:
    """Whether answers come again and again, as an id of one person's does not."""
    return len({text.casefold() for text in samples}) < MOSTLY * len(samples)


def are_short(samples: Samples) -> bool:
    """Whether hardly an answer is as long as a text about oneself."""
    return bool(samples) and sum(map(len, samples)) < _SHORTEST_TEXT * len(samples)


def tells_levels(samples: Samples) -> bool:
    """Whether a column called “Experience” says how much of it there is, and not which."""
    short = all(len(text) <= _LONGEST_LEVEL for text in samples)
    return bool(samples) and short and share("experience_level", samples) >= MOSTLY


@cache
def own_market() -> Market:
    """Our own market tables, read once."""
    return load_market()


def tells_categories(samples: Samples) -> bool:
    """Whether several answers are the marketplace's own names of categories."""
    known = frozenset(map(fold, own_market().categories))
    found = sum(fold(text) in known for text in samples)
    return len(samples) > 1 and found >= MOSTLY * len(samples)


def tells_of_attempts(samples: Samples) -> bool:
    """Whether several answers say what came of an attempt, and none is a bare yes or no."""
    return len(samples) > 1 and not any(map(is_bare, samples)) and tells_statuses(samples)


def names_a_thing(heading: str) -> bool:
    """Whether a heading names a language or a skill: “English level” asks for no level of work."""
    words = heading_key(heading).split()
    market = own_market()
    return any(
        meaning("language", word) or meaning("spoken", word) or market.skill(word) for word in words
    )


def tells_statuses(samples: Samples) -> bool:
    """Whether a question about an attempt was answered with what came of it, and not with a day."""
    dated = share("submitted_on", samples) > 0
    return bool(samples) and not dated and share("submission_status", samples) >= MOSTLY


def seems(samples: Samples) -> str:
    """The field that the answers of an unknown column look like; "" for none that is clear."""
    if len(samples) < _FEW:
        return ""
    if all(len(text) >= _LONG for text in samples) and len(set(samples)) == len(samples):
        return "overview"
    for field in ("experience_level", "submission_status", "employment"):
        long = field == "employment"
        sized = all(("|" in text) if long else len(text) <= _LONGEST_LEVEL for text in samples)
        if sized and share(field, samples) >= MOSTLY and not share("over_18", samples):
            return field
    return ""


_FEW = 3
_SHORTEST_TEXT = 40
_LONG = 200
_LONGEST_LEVEL = 30
_LONGEST_NAME = 80


def the_filled(samples: Mapping[int, Samples], field: str) -> frozenset[int]:
    """Of columns for one field, those whose answers fit it, else those with an answer.

    Who or where somebody is differs from row to row: a coach's address stands in many. Microsoft
    Forms puts an `Email` that says “anonymous” and an empty `Name` beside the questions; a board's
    own `Status` says “to do” beside what Upwork decided. Of columns with the same answers, as where
    a form asks for the address twice, the first is enough.
    """
    filled = [number for number, said in samples.items() if said]
    if field not in _FITS or not filled:
        return frozenset(_different(samples, filled) or samples)
    shares = {number: _fit(field, samples[number]) for number in filled}
    best = max(shares.values())
    fitting = [n for n in filled if shares[n] > best * HALF] if best else filled
    return frozenset(_different(samples, fitting))


def _fit(field: str, samples: Samples) -> float:
    """How well answers fit a field; of what is one person's, how different they are counts too."""
    different = len({text.casefold() for text in samples}) / len(samples)
    return share(field, samples) * (different if field in _ONE_S_OWN else 1.0)


def _different(samples: Mapping[int, Samples], numbers: Sequence[int]) -> list[int]:
    kept: dict[tuple[str, ...], int] = {}
    for number in numbers:
        kept.setdefault(tuple(text.casefold() for text in samples[number]), number)
    return list(kept.values())


def half_of_a_name(
    heading: str, example: str, halves: Mapping[str, str], *, parted: bool
) -> str | None:
    """Which half a column called “Name” holds beside one for the other half, None for a whole one.

    `parted` tells whether both stand under one question: “What are you called? (Name)”.

    `halves` are first answers by target. “Nombre” beside “Apellidos” and “Имя” beside “Фамилия”
    hold first names, “Name” beside “Vorname” last names; a whole name holds the other half.
    """
    plain = heading_key(heading)
    if (plain not in _PLAIN_NAME and " " in plain and not parted) or len(halves) != 1:
        return None
    ((other, said),) = halves.items()
    if not example or not said or said.casefold() in example.casefold():
        return None
    return "first_name" if other == "last_name" else "last_name"


def _is_address(text: str) -> bool:
    return _ADDRESS.fullmatch(text.strip(" <>;,.")) is not None


def _is_no_name(text: str) -> bool:
    return _is_address_or_link(text) or len(_LINKED.sub("", text)) > _LONGEST_NAME


def _is_address_or_link(text: str) -> bool:
    bare = _LINKED.sub("", text)
    return "@" in bare or "://" in bare


def _is_nameless(text: str) -> bool:
    return not any(map(str.isalpha, text)) or is_bare(text)


def is_bare(text: str) -> bool:
    """Whether an answer is no more than yes or no, a level, or none."""
    folded = fold(text)
    return bool(meaning("yes_no", folded) or meaning("level", folded)) or says_nothing(text)


def is_link(text: str) -> bool:
    return _LINK.match(text) is not None


def is_name(text: str) -> bool:
    """Names may have a number behind them, never a code's; and a sentence is none."""
    return (
        not (_is_no_name(text) or _is_nameless(text))
        and not _CODE.search(text)
        and len(text.split()) <= _MOST_NAMES
    )


def _is_phrase(text: str) -> bool:
    """Words of a profile: no link, no address, no bare yes or number."""
    said = any(map(str.isalpha, text)) and not is_bare(text)
    return said and not is_link(text) and not _is_address(text)


def _is_title(text: str) -> bool:
    short = len(text) <= _LONG and heading_key(text) not in _SALUTATIONS
    return short and _is_phrase(text)


def _is_list(text: str) -> bool:
    """Names of things, parted by signs or few words each."""
    return _is_phrase(text) and (bool(_PARTED.search(text)) or len(text) <= _LONGEST_NAME)


def _is_place(text: str) -> bool:
    return _is_phrase(text) and len(text) <= _LONGEST_NAME and not any(map(str.isdecimal, text))


def _shows(text: str) -> bool:
    """Whether an answer tells of a picture or film: yes, no, a link, a file, a word about it."""
    return len(text) <= _LONGEST_NAME or is_link(text)


def _readable(parse: Callable[[str], object]) -> Callable[[str], bool]:
    return lambda text: not isinstance(parse(text), Unreadable)


_LINK = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/\S*", re.IGNORECASE)
_CODE = re.compile(r"\d{2}")
_PARTED = re.compile(r"[,;|\n،、•·]")
_MOST_NAMES = 7
_ONE_S_OWN = frozenset({"email", "name"})
_ADDRESS = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")
_LINKED = re.compile(r"\s*\(https?://[^()\s]+\)")
_FITS: Mapping[str, Callable[[str], bool]] = {
    "email": lambda text: "@" in text,
    "name": is_name,
    "title": _is_title,
    "overview": lambda text: len(text) >= _SHORTEST_TEXT and " " in text,
    "skills": _is_list,
    "languages": _is_list,
    "types_of_work": _is_list,
    "category": _is_place,
    "country": _is_place,
    "photo": _shows,
    "video": _shows,
    "education": _is_phrase,
    "report_language": _readable(parse_language),
    "send": _readable(parse_send),
    "submission_status": _readable(parse_status),
    "experience_level": _readable(parse_level),
    "over_18": _readable(parse_over_18),
    "hourly_rate": _readable(parse_rate),
    "birth_year": _readable(parse_birth_year),
    "submitted_on": _readable(parse_date),
    "timestamp": _readable(parse_moment),
    "employment": lambda text: find_span(text) is not None or len(text) >= _LONG,
}
