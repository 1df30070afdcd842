"""Entries that stand in several lines: labelled parts, or names, dates, then what was done."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reportgen.intake.parsers.entries import EntryLine
from reportgen.intake.parsers.months import UNSURE, Span, begins_with_time, find_span, parse_span
from reportgen.intake.vocabulary import part_vocabularies
from reportgen.spreadsheet.text import heading_key, without_bullet

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
    unread: bool = False  # dates were given, and can't be read


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
    as_one = _read(whole)
    apart = None if as_one else _read(both)
    unread = ("" if as_one else whole, *(() if apart else (start, end)))
    description = "\n".join(filter(None, (entry.get("description", ""), *unread)))
    names = {target: value for target, value in entry.items() if target in _NAMES}
    span = as_one or apart
    return Labelled(names, span, description, unread=bool(whole or both) and span is None)


def _read(dates: str) -> Span | None:
    span = parse_span(dates)
    return None if span == UNSURE else span


_LEAST_HEADINGS = 2
_LONGEST_DUMP = 20_000  # characters; more is no cell of a history


def dumped_rows(text: str, part: str) -> tuple[Labelled, ...]:
    """The entries of `[{"title": "Cook", "company": "Oven"}]`, as databases write them."""
    if not _DUMPED.match(text) or len(text) > _LONGEST_DUMP:
        return ()
    known = part_vocabularies()[part]
    aliases = {**known.aliases, **known.names}
    entries: list[Labelled] = []
    for row in _rows_in(text):
        entry: dict[str, str] = {}
        for name, value in row.items():
            target = aliases.get(heading_key(str(name)))
            said = "" if value is None else str(value).strip()
            if said and target in (*_NAMES, *_DATES, "description"):
                _put(entry, target, said)
            elif said:
                _describe(entry, said)
        entries.append(_settled(entry))
    return tuple(entries)


_DUMPED = re.compile(r"\[?\s*\{\s*[\"']\w")


def _rows_in(text: str) -> list[dict[object, object]]:
    """The records of a list as JSON or Python writes it; none where it is neither."""
    for read in (json.loads, ast.literal_eval):
        try:
            found = read(text)
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            continue
        rows = found if isinstance(found, list) else [found]
        return rows if all(isinstance(row, dict) for row in rows) else []
    return []


def pasted_rows(text: str, part: str) -> tuple[Labelled, ...]:
    """The entries of a pasted table with its row of headings; none where there is no such row."""
    first, _, rest = text.partition("\n")
    if not rest:
        return ()
    between = "|" if "|" in first else ","
    aliases = part_vocabularies()[part].aliases
    targets = [aliases.get(heading_key(cell)) for cell in first.split(between)]
    known = [target for target in targets if target in (*_NAMES, *_DATES, "description")]
    if (
        len(known) < _LEAST_HEADINGS
        or len(targets) - len(known) > 1
        or len(set(known)) < len(known)
    ):
        return ()
    entries: list[Labelled] = []
    for line in filter(str.strip, rest.split("\n")):
        entry: dict[str, str] = {}
        cells = line.split(between, len(targets) - 1)
        for target, cell in zip(targets, map(str.strip, cells), strict=False):
            if cell and target in known:
                _put(entry, str(target), cell)
            elif cell:
                _describe(entry, cell)
        entries.append(_settled(entry))
    return tuple(entries)


_MOST_NAMES = 3  # role, company, place
_LONGEST_NAME = 80
_SENTENCE = re.compile(r"[.!?]$")


@dataclass(frozen=True, slots=True)
class Block:
    """One entry: up to three lines that name it, its dates, the lines that tell of it."""

    names: tuple[str, ...]
    span: Span
    rest: tuple[str, ...]
    employer: str = ""  # that heads several jobs


def blocks_of(lines: Sequence[EntryLine]) -> tuple[Block, ...] | None:
    """The entries, None where the lines aren't built so: dates must have lines of their own."""
    if len(lines) < 2 or any("|" in line.text for line in lines):
        return None
    lines, heads = _employers(lines)
    spans = [_only_dates(line.text) for line in lines]
    dated = [number for number, span in enumerate(spans) if span is not None]
    if not dated or any(_names_dates(lines[n].text) for n in range(len(lines)) if n not in dated):
        return None
    if dated[0] == 0:
        starts = dated
    elif dated[0] <= _MOST_NAMES:
        starts = [_first_name(lines, dated, order) for order in range(len(dated))]
    else:
        return None
    ends = [*starts[1:], len(lines)]
    employers = {a: heads[max(h)] for a in starts if (h := [n for n in heads if n <= a])}
    blocks: list[Block] = []
    for a, b, at in zip(starts, ends, dated, strict=True):
        block = _block([line.text for line in lines[a:b]], at - a, spans[at])
        if block is None:
            return None
        blocks.append(replace(block, employer=employers.get(a, "")))
    return tuple(blocks)


def _employers(lines: Sequence[EntryLine]) -> tuple[list[EntryLine], dict[int, str]]:
    """The lines without those that head several jobs of one employer (“Acme” over “4 yrs 6 mos”),
    and whose employer that is, by the number of the line where each such run of jobs goes on.
    """
    left: list[EntryLine] = []
    heads: dict[int, str] = {}
    at = 0
    while at < len(lines):
        length = parse_span(lines[at + 1].text) if at + 1 < len(lines) else None
        if lines[at].fresh and length is not None and length.months:
            heads[len(left)] = lines[at].text
            at += 2
        else:
            left.append(lines[at])
            at += 1
    return left, heads


def _first_name(lines: Sequence[EntryLine], dated: Sequence[int], order: int) -> int:
    """Where the names above a line of dates begin: after an empty line, or as far up as above
    the first line of dates.
    """
    at, floor = dated[order], dated[order - 1] + 1 if order else 0
    nearest = max(floor, at - _MOST_NAMES)
    fresh = [n for n in range(nearest, at) if lines[n].fresh]
    if order and fresh:
        return fresh[-1]
    return max(floor, at - dated[0])


def _block(texts: Sequence[str], date_at: int, span: Span | None) -> Block | None:
    names, rest = tuple(texts[:date_at]), tuple(texts[date_at + 1 :])
    if not names:  # the dates came first
        count = 1 if len(rest) < 2 or _tells(rest[1]) else 2
        names, rest = rest[:count], rest[count:]
    if span is None or not names or any(_tells(name) for name in names):
        return None
    return Block(names, span, rest)


def _tells(text: str) -> bool:
    return len(text) > _LONGEST_NAME or bool(_SENTENCE.search(text))


def _only_dates(text: str) -> Span | None:
    """The dates of a line that holds nothing else, but for how long that was (“· 10 mos”).

    Such a line begins with its dates: most lines are seen to be none by their first word.
    """
    if len(text) > _LONGEST_NAME or not begins_with_time(text):
        return None
    whole = parse_span(text)
    if whole is not None:
        return whole if whole.months is None else None
    found = find_span(text)
    if found is None or text[: found.begin].strip(" (["):
        return None
    length = parse_span(text[found.stop :].strip(" ·,|()"))
    return found.span if length is not None and length.months else None


def _names_dates(text: str) -> bool:
    """Whether a line holds a stretch of time among other words."""
    if len(text) > _LONGEST_NAME:
        return False
    found = find_span(text)
    return found is not None and found.span.months is None
