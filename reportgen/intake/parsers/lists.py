"""Lists in one cell: skills, languages, accounts, and types of work by the taxonomy's own names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reportgen.intake.parsers.result import Answer, Remarked, Unreadable, as_text
from reportgen.intake.parsers.words import answer_words, fold, meaning, only_says_yes, says_none
from reportgen.market import Market, TypeOfWork
from reportgen.spreadsheet.grid import Value
from reportgen.spreadsheet.text import key, lines

_HARD = re.compile(r"[;|•·▪●◦‣∙]|[✔✓✅☑➤►▶▸🔹🔸]\ufe0f?|\s+[/–—]\s+")
_DASH = re.compile(r"\s+-\s+")
_NUMBERING = re.compile(r"^\s*\d{1,2}\s*[.)]\s+")
_NUMBERS_INSIDE = re.compile(r"(?:^|(?<=\s))(?:\d{1,2}\s*[.)]|[a-h]\))\s*(?=[^\W\d])")
_COMMA = re.compile(r"[,،、，]")
_PART = re.compile(r"[;|\t]")
_LOCAL_COMMA = re.compile(r"[,،]")
_BRACKETS = {"(": ")", "[": "]"}
_AND = re.compile(r"\s+(?:&|and|y|e|et|und|и)\s+", re.IGNORECASE)
_LEADING_AND = re.compile(r"^(?:&|and\s)\s*", re.IGNORECASE)
_TOGETHER = re.compile(rf"{_AND.pattern}|\s*/\s*", re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'|([^,\s][^,]*))\s*(?:,|$)")
# Airtable writes `Excel,"Data entry, fast"`.
_QUOTED_COMMA = re.compile(r'(?:^|,)\s*"[^",\n]*,[^"\n]*"\s*(?:,|$)')
_HASHTAG = re.compile(r"#[\w+.#-]+")
_QUOTES = " \"'“”‘’"
_LABEL = re.compile(
    r"^(?:\w+\s)?(?:skills?|languages?|habilidades|idiomas|tags?):\s+", re.IGNORECASE
)


_FEW = 5  # of languages joined by “and”; more items are a list already
_ABBREVIATED = 4  # letters of “etc.”, whose full stop ends no sentence
_EVEN = ([1, 1], [2, 2])  # words on either side of an “and” that joins two things


def parse_list(value: Value) -> Answer[tuple[str, ...]]:
    """Items parted by `;`, `|`, bullets or lines; by commas where none of the first two is used."""
    text = as_text(value)
    if says_none(text):
        return ()
    if only_says_yes(text):
        return Unreadable("only_says_yes")
    if "\t" in text:
        text = text.replace("\t", "\n")
    if text[0] in "[{#":
        text = _plainly(text)
    elif '"' in text and _QUOTED_COMMA.search(text):
        text = _items_of(text)
    if ":" in text:
        text = _LABEL.sub("", text)
    has_hard = ";" in text or "|" in text
    items: list[str] = []
    for line in lines(text):
        for part in _by_signs(_numbers_off(line)):
            items += [part] if has_hard else _by_commas(part)
    if len(items) < _FEW and "://" not in text and _TOGETHER.search(text):
        items = [piece for item in items for piece in _languages_apart(item)]
    return _unique(items)


def _plainly(text: str) -> str:
    """What programs write as a list, `["a", "b"]`, `{a,"b, c"}` or `#a #b`, as people write it."""
    if (text[0], text[-1]) in (("[", "]"), ("{", "}")):
        return _items_of(text[1:-1])
    tags = text.split()
    if all(map(_HASHTAG.fullmatch, tags)):
        return ", ".join(tag.lstrip("#") for tag in tags)
    return text


def _items_of(text: str) -> str:
    """Items parted by commas, one a line; a comma in quotes is an item's own, unless all is one."""
    found = (one[1] or one[2] or one[3] for one in _LISTED.finditer(text))
    items = [item.strip() for item in found]
    return (";\n" if len(items) > 1 else "\n").join(items)


def _numbers_off(line: str) -> str:
    """“1. a” without its number; “1) a 2) b” with separators in their place."""
    if not line[:1].isdigit() and line[1:2] != ")":
        return line
    if len(_NUMBERS_INSIDE.findall(line)) > 1:
        return _NUMBERS_INSIDE.sub(";", line)
    return _NUMBERING.sub("", line)


def _by_signs(line: str) -> list[str]:
    if line.isascii() and not any(sign in line for sign in "/(["):
        return line.replace("|", ";").split(";")  # no other sign is ASCII
    return _outside_brackets(line, _HARD)


def _by_commas(text: str) -> list[str]:
    """Items between commas; of “a, b and c” the last two as well, unless they are one thing."""
    pieces = _outside_brackets(text, _COMMA)
    if len(pieces) == 1:
        dashed = _DASH.split(text)  # one dash explains (“Python - advanced”), several part
        joined = _AND.split(text)  # and one “and” may stand in a name
        return next((parts for parts in (dashed, joined) if len(parts) > 2), pieces)
    last = _LEADING_AND.sub("", pieces[-1].strip())
    halves = _AND.split(last)
    lengths = [len(half.split()) for half in halves]
    # “Web design and development” shares a word, so it is one thing; “Word and Excel” are two.
    if lengths in _EVEN and key(last) not in _compounds():
        return [*pieces[:-1], *halves]
    return [*pieces[:-1], last]


def _languages_apart(item: str) -> list[str]:
    """“English and Swahili”, “English/Spanish”: several where each of them names a language."""
    pieces = _TOGETHER.split(item)
    if len(pieces) > 1 and all(_is_language(piece) for piece in pieces):
        return pieces
    return [item]


def _is_language(text: str) -> bool:
    folded = fold(text)
    return meaning("language", folded) is not None or meaning("spoken", folded) is not None


@cache
def _compounds() -> frozenset[str]:
    return frozenset(key(phrase) for phrase in answer_words("compound")["skills"])


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
    if "_" in text:
        text = _choices_apart(text, market)
    for line in lines(text):
        for part in _PART.split(line):
            found, left = _take_names(part, market)
            known += found
            for said in (i for piece in left for i in _LOCAL_COMMA.split(piece)):
                item = _LEADING_AND.sub("", f"{said.strip()} ").strip()
                if key(item):
                    near = market.nearest_type(item)
                    (known if near else rest).append(near.name if near else item)
    if not known:
        return Unreadable("types_unknown")
    items = _unique([*known, *rest])
    return Remarked(items, "type_unknown", {"unknown": "; ".join(rest)}) if rest else items


def _choices_apart(text: str, market: Market) -> str:
    """`web_development seo`, as Kobo writes what was chosen, one a line."""
    chosen = text.split()
    return "\n".join(chosen) if all(market.type_named(one) for one in chosen) else text


def names_a_type(text: str, market: Market) -> bool:
    """Whether the text holds a type of work by its full name in the taxonomy."""
    found = _take_names(text, market)[0]
    return bool(found) or ("_" in text and "\n" in _choices_apart(f"{text} {text}", market))


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
        if plain and plain[0] in _QUOTES and plain[-1] in _QUOTES:
            plain = plain.strip(_QUOTES)
        if plain.endswith(".") and plain.count(".") == 1 and len(plain) > _ABBREVIATED:
            plain = plain[:-1]
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())
