"""Lists in one cell: skills, languages, accounts, and types of work by the taxonomy's own names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reportgen.intake.grid import Value
from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.parsers.words import says_none
from reportgen.intake.text import key, lines
from reportgen.market import Market, TypeOfWork

_HARD = re.compile(r"[;|•·▪●◦]|\s+[/–—]\s+|\t")
_NUMBERING = re.compile(r"^\s*\d{1,2}\s*[.)]\s+")
_COMMA = re.compile(r"[,،、，]")
_PART = re.compile(r"[;|\t]")
_LOCAL_COMMA = re.compile(r"[,،]")
_BRACKETS = {"(": ")", "[": "]"}


def parse_list(value: Value) -> Answer[tuple[str, ...]]:
    """Items parted by `;`, `|`, bullets or lines; by commas where none of the first two is used."""
    text = as_text(value)
    if says_none(text):
        return ()
    has_hard = ";" in text or "|" in text
    items: list[str] = []
    for line in lines(text):
        for part in _outside_brackets(_NUMBERING.sub("", line), _HARD):
            items += [part] if has_hard else _outside_brackets(part, _COMMA)
    return _unique(items)


def parse_lines(value: Value) -> Answer[tuple[str, ...]]:
    """Items parted by lines or `;` only, for answers that are sentences."""
    text = as_text(value)
    if says_none(text):
        return ()
    return _unique(part for line in lines(text) for part in line.split(";"))


def parse_types(value: Value, market: Market) -> Answer[tuple[str, ...]]:
    """Types of work: the taxonomy's names first, commas in them and all; the rest as written.

    Remarked where something fits none of them; unreadable where nothing does.
    """
    text = as_text(value)
    if says_none(text):
        return ()
    known: list[str] = []
    rest: list[str] = []
    for line in lines(text):
        for part in _PART.split(line):
            found, left = _take_names(part, market)
            known += found
            for item in (i for piece in left for i in _LOCAL_COMMA.split(piece)):
                if key(item):
                    near = market.nearest_type(item.strip())
                    (known if near else rest).append(near.name if near else item.strip())
    if not known:
        return Unreadable("types_unknown")
    items = _unique([*known, *rest])
    return Remarked(items, "type_unknown", {"unknown": "; ".join(rest)}) if rest else items


def names_a_type(text: str, market: Market) -> bool:
    """Whether the text holds a type of work by its full name in the taxonomy."""
    return bool(_take_names(text, market)[0])


def _take_names(text: str, market: Market) -> tuple[list[str], list[str]]:
    """Full names of types in the text, in order, and what stands between them."""
    pattern, names = _names_pattern(market.taxonomy)
    found = [names[key(match[0])] for match in pattern.finditer(text)]
    return found, pattern.split(text)


@cache
def _names_pattern(types: tuple[TypeOfWork, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    names = sorted((t.name for t in types), key=len, reverse=True)
    return (
        re.compile("|".join(_loosely(n) for n in names), re.IGNORECASE),
        {key(name): name for name in names},
    )


def _loosely(name: str) -> str:
    words = [re.escape(w) for w in re.split(r"[^\w&]+", name) if w]
    words = [r"(?:&|and)" if w in ("\\&", "&") else w for w in words]
    return r"(?<!\w)" + r"[\W_]*".join(words) + r"(?!\w)"


def _outside_brackets(text: str, separator: re.Pattern[str]) -> list[str]:
    """Split where no bracket is open: “SEO (on-page, off-page)” stays whole."""
    if "(" not in text and "[" not in text:
        return separator.split(text)
    pieces: list[str] = []
    start = 0
    for match in separator.finditer(text):
        if not _open_at(text, start, match.start()):
            pieces.append(text[start : match.start()])
            start = match.end()
    return [*pieces, text[start:]]


def _open_at(text: str, start: int, stop: int) -> bool:
    piece = text[start:stop]
    for opening, closing in _BRACKETS.items():
        if piece.count(opening) > piece.count(closing) and closing in text[stop:]:
            return True
    return False


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    """Each item once, as it was written first."""
    found: dict[str, str] = {}
    for item in items:
        plain = " ".join(item.split()).strip(" ,;")
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())
