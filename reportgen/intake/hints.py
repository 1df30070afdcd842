"""What a column that feeds nothing could feed, by its cells: a hint, never a reading."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from reportgen.intake.evidence import (
    MOSTLY,
    Samples,
    holds_addresses,
    is_bare,
    is_link,
    is_name,
    share,
)
from reportgen.intake.matching import ColumnMatch, is_unknown
from reportgen.intake.options import field_of
from reportgen.intake.parsers.choices import parse_birth_year, parse_status, parse_yes_no
from reportgen.intake.parsers.dates import parse_date
from reportgen.intake.parsers.lists import parse_list
from reportgen.intake.parsers.money import parse_rate
from reportgen.intake.parsers.months import find_span
from reportgen.intake.parsers.result import Unreadable
from reportgen.intake.parsers.words import fold, meaning
from reportgen.intake.tables import Table, samples_of
from reportgen.intake.vocabulary import Vocabulary
from reportgen.spreadsheet.grid import column_index
from reportgen.spreadsheet.text import lines

_SHORT = 40  # a level, a date or an amount is no longer
_LONG = 200
_ITEMS = 1.5  # on the average of a list
_NAMES = frozenset({"first_name", "last_name"})


def with_hints(table: Table, vocabulary: Vocabulary) -> tuple[ColumnMatch, ...]:
    """The table's columns, those that feed nothing with the free fields that their cells fit."""
    fed = {m.field or "" for m in table.matches if m.used}
    fed |= {"name"} if fed & _NAMES else set()
    fed |= {"over_18"} if "birth_year" in fed else set()
    return tuple(
        replace(m, could=could_feed(samples_of(table, column_index(m.column)), fed))
        if not m.used and is_unknown(m.heading, vocabulary)
        else m
        for m in table.matches
    )


def could_feed(samples: Samples, fed: Collection[str] = ()) -> tuple[str, ...]:
    """The fields that are not fed yet and that the answers fit, the likeliest first."""
    if not samples:
        return ()
    kind = next((kind for kind, fits in _KINDS.items() if fits(samples)), "")
    return tuple(f for f in dict.fromkeys(_feeds(kind, samples)) if f not in fed)


def _feeds(kind: str, samples: Samples) -> Iterator[str]:
    if kind == "links":
        text = " ".join(samples).casefold()
        accounts = any(f"{site}." in text for site in ("linkedin", "github", "behance"))
        yield from ("linked_accounts", "portfolio") if accounts else ("portfolio", "video")
    elif kind == "list":
        items = [item for text in samples for item in _items(text)]
        told = field_of(items)
        yield told or "skills"
    else:
        yield from _FIELDS[kind]


def _mostly(fits: Callable[[str], bool]) -> Callable[[Samples], bool]:
    return lambda samples: sum(map(fits, samples)) >= MOSTLY * len(samples)


def _reads(parse: Callable[[str], object]) -> Callable[[str], bool]:
    return lambda text: len(text) <= _SHORT and not isinstance(parse(text), Unreadable)


def _is_day(text: str) -> bool:
    return any(map(str.isdecimal, text)) and _reads(parse_date)(text)


def _is_level(text: str) -> bool:
    return len(text) <= _SHORT and share("experience_level", (text,)) > 0


def _is_amount(text: str) -> bool:
    return any(map(str.isdecimal, text)) and _reads(parse_rate)(text)


def _items(text: str) -> Sequence[str]:
    found = parse_list(text)
    return found if isinstance(found, tuple) else ()


def _are_lists(samples: Samples) -> bool:
    items = [_items(text) for text in samples if len(text) < _LONG or "\n" in text]
    named = [item for found in items for item in found]
    if not named or not all(len(item) <= _SHORT for item in named):
        return False
    return len(named) >= _ITEMS * len(samples) or bool(field_of(named))


def _is_history(text: str) -> bool:
    return any(find_span(line) is not None for line in lines(text)) and len(text) > _SHORT


def _are_statuses(samples: Samples) -> bool:
    readable = _mostly(_reads(parse_status))
    return readable(samples) and not all(map(is_bare, samples))


def _are_languages(samples: Samples) -> bool:
    return _mostly(lambda text: meaning("language", fold(text)) is not None)(samples)


# In this order: a year is a number, too, and a link holds letters.
_KINDS: Mapping[str, Callable[[Samples], bool]] = {
    "addresses": holds_addresses,
    "links": _mostly(is_link),
    "yes_no": _mostly(_reads(parse_yes_no)),
    "levels": _mostly(_is_level),
    "statuses": _are_statuses,
    "years": _mostly(lambda text: text.isdecimal() and _reads(parse_birth_year)(text)),
    "days": _mostly(_is_day),
    "amounts": _mostly(_is_amount),
    "history": _mostly(_is_history),
    "prose": _mostly(lambda text: len(text) >= _LONG),
    "language": _are_languages,
    "list": _are_lists,
    "names": lambda samples: (
        _mostly(lambda text: is_name(text) and len(text.split()) > 1)(samples)
        and len(set(samples)) == len(samples)
    ),
}
_FIELDS: Mapping[str, Sequence[str]] = {
    "": (),
    "addresses": ("email",),
    "yes_no": ("photo", "video", "over_18"),
    "levels": ("experience_level",),
    "statuses": ("submission_status",),
    "years": ("birth_year",),
    "days": ("submitted_on", "timestamp"),
    "amounts": ("hourly_rate",),
    "history": ("employment",),
    "prose": ("overview", "upwork_feedback", "employment"),
    "language": ("languages", "report_language"),
    "names": ("name",),
}
