"""Words for times, each turned into a sign of its own, so that one pattern reads all languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import tomli

from reportgen.spreadsheet.text import without_accents

# From the private use area, which no form holds: a word of six letters becomes its sign and five
# fillers, and every place in the text stays what it was.
FILL = "\ue1ff"
MONTH_SIGNS = "".join(chr(0xE100 + month) for month in range(1, 13))
NOW, TO, UNTIL, SINCE, FROM, OF, ONWARDS, BETWEEN, AND, SEASON, YEARS, MONTHS, PAST = (
    chr(0xE120 + n) for n in range(13)
)
_SIGNS = {
    "season": SEASON,
    "years": YEARS,
    "months_long": MONTHS,
    "of": OF,
    "and": AND,
    "onwards": ONWARDS,
    "past": PAST,
    "from": FROM,
    "between": BETWEEN,
    "since": SINCE,
    "until": UNTIL,
    "to": TO,
    "now": NOW,
}  # where a word has two meanings, the later one counts

# Vowel signs of Indic, Thai and Arabic scripts are no letters to `\w`, and belong to the word.
_SIGNS_OF_LETTERS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"
    "\u0900-\u0903\u093a-\u094f\u0980-\u0983\u09bc-\u09d7\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_SIGNS_OF_LETTERS}]|['’](?=[^\W\d_]))*")
_GAP = re.compile(r"[ .]{1,2}")
_DIGITS = {ord(d): str(unicodedata.decimal(d)) for d in "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯"}
# 2020年1月 and 2020년 1월, the signs between the numbers made slashes.
_EAST_ASIAN = re.compile(r"(?<=\d)[年년月월](?=\s?\d)")
_LONGEST_PHRASE = 3


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Signs by phrase, and the words that begin a phrase of several."""

    signs: Mapping[str, str]
    openers: frozenset[str]


def lowered(text: str) -> str:
    """Lower case, plain digits, each sign in its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(one if len(one := letter.lower()) == 1 else letter for letter in text)
    if low.isascii():
        return low
    low = low.translate(_DIGITS)
    return _EAST_ASIAN.sub("/", low)


def marked(text: str) -> str:
    """A lowered text with every word for a time replaced by its sign, in the same length."""
    phrases = _phrases()
    parts: list[str] = []
    at = 0
    for begin, stop, sign in _found(text, phrases):
        parts += [text[at:begin], sign, FILL * (stop - begin - 1)]
        at = stop
    return "".join([*parts, text[at:]]) if parts else text


def month_number(word: str) -> int | None:
    """The month a lowered word names."""
    sign = _phrases().signs.get(word, "")
    return MONTH_SIGNS.index(sign) + 1 if sign and sign in MONTH_SIGNS else None


def _found(text: str, phrases: _Phrases) -> Iterator[tuple[int, int, str]]:
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        word = words[at]
        count = 1
        sign = phrases.signs.get(word[0])
        if word[0] in phrases.openers:
            said = word[0]
            for more in range(1, _LONGEST_PHRASE):
                if at + more >= len(words):
                    break
                last, following = words[at + more - 1], words[at + more]
                if not _GAP.fullmatch(text, last.end(), following.start()):
                    break
                said = f"{said} {following[0]}"
                if said in phrases.signs:
                    sign, count = phrases.signs[said], more + 1
        if sign:
            yield word.start(), words[at + count - 1].end(), sign
        at += count


@cache
def _phrases() -> _Phrases:
    text = (files("reportgen.intake") / "time_words.toml").read_text(encoding="utf-8")
    tables = tomli.loads(text)
    signs: dict[str, str] = {}

    def put(phrase: str, sign: str) -> None:
        plain = unicodedata.normalize("NFC", phrase.lower())
        signs[plain] = sign
        if plain[:1] < "\u0370":  # an accent left out is common in Latin letters only
            signs[without_accents(plain)] = sign

    for name, sign in _SIGNS.items():
        for phrase in tables[name]["words"]:
            put(phrase, sign)
    for number, sign in enumerate(MONTH_SIGNS, 1):
        for word in (*tables["months"][str(number)].split(),):
            put(word, sign)
        for phrase in tables["long_months"].get(str(number), ()):
            put(phrase, sign)
    return _Phrases(signs, frozenset(p.split()[0] for p in signs if " " in p))
