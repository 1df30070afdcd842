"""Entries whose parts are labelled: “Company: Acme”, “Position: Designer”, “Period: 2019-2021”."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reportgen.intake.parsers.months import Span, parse_span
from reportgen.intake.text import heading_key, without_bullet
from reportgen.intake.vocabulary import part_vocabularies

_LABELLED = re.compile(r"^([^\W\d_][^:=\n]{1,30}?)\s*[:=]\s*(\S.*)$")
_BETWEEN = re.compile(r"[\n;|]|,\s+(?=[^\W\d_][\w ]{1,20}:\s)")
_LEAST = 2
_NAMES = frozenset({"role", "company", "school", "award"})
_DATES = ("dates", "start", "end")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One entry: its names by target, its dates, and all the rest as description."""

    names: Mapping[str, str]
    span: Span | None
    description: str


def labelled_entries(text: str, part: str) -> tuple[Labelled, ...]:
    """The entries; none where fewer than two labels are known.

    A label that comes again begins a new entry. What has no label is description.
    """
    aliases = part_vocabularies()[part].aliases
    entries: list[dict[str, str]] = []
    labels = 0
    for piece in _BETWEEN.split(text):
        plain = without_bullet(piece)
        if not plain:
            continue
        found = _LABELLED.match(plain)
        target = aliases.get(heading_key(found[1])) if found else None
        if found is None or (target not in _NAMES and target not in (*_DATES, "description")):
            if not entries:
                return ()
            _tell(entries[-1], plain)
            continue
        labels += 1
        if not entries or (target in entries[-1] and target != "description"):
            entries.append({})
        _put(entries[-1], str(target), found[2].strip())
    return tuple(map(_settled, entries)) if labels >= _LEAST else ()


def _put(entry: dict[str, str], target: str, value: str) -> None:
    """A labelled part; “Teller, 2019-2021” holds the dates too."""
    head, comma, tail = value.rpartition(", ")
    if target == "description":
        _describe(entry, value)
    elif comma and target in _NAMES and parse_span(tail):
        entry.setdefault("dates", tail)
        entry[target] = head
    else:
        entry[target] = value


def _tell(entry: dict[str, str], plain: str) -> None:
    """What has no label: dates, else description."""
    if "dates" not in entry and parse_span(plain):
        entry["dates"] = plain
    else:
        _describe(entry, plain)


def _describe(entry: dict[str, str], text: str) -> None:
    entry["description"] = "\n".join(filter(None, (entry.get("description", ""), text)))


def _settled(entry: dict[str, str]) -> Labelled:
    """Dates read; those that can't be are kept in the description."""
    whole, start, end = (entry.get(target, "") for target in _DATES)
    both = f"{start} - {end}" if start and end else start or (f"until {end}" if end else "")
    as_one = parse_span(whole)
    apart = None if as_one else parse_span(both)
    unread = ("" if as_one else whole, *(() if apart else (start, end)))
    description = "\n".join(filter(None, (entry.get("description", ""), *unread)))
    names = {target: value for target, value in entry.items() if target in _NAMES}
    return Labelled(names, as_one or apart, description)
