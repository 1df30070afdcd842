"""Currencies as people and cell formats write them, as ISO 4217 codes."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

UNCLEAR = "?"
_WORD = re.compile(r"[^\W\d_]+\.?|(?:[a-z]{1,3})?\$|[€£₹₱₦৳₽₴₺₫₩₪₵₸¥]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Known:
    codes: frozenset[str]
    dollars: frozenset[str]
    unclear: frozenset[str]
    words: Mapping[str, str]


@cache
def _known() -> _Known:
    text = (files("reportgen.intake") / "currencies.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return _Known(
        codes=frozenset(data["codes"]),
        dollars=frozenset(data["dollars"]),
        unclear=frozenset(data["unclear"]),
        words=data["words"],
    )


def currency_of(word: str) -> str:
    """The ISO code of one word or sign, `?` where several countries use it, "" where it is none."""
    plain = word.strip().casefold()
    known = _known()
    if plain.upper() in known.codes:
        return plain.upper()
    return UNCLEAR if plain in known.unclear else known.words.get(plain, "")


def currency_in(text: str) -> str:
    """The currency that a heading or a cell format names, "" where none or more than one is."""
    found = {currency_of(word) for word in _WORD.findall(text)} - {"", UNCLEAR}
    if len(found) > 1:
        found.discard("USD")  # “CAD $”: the sign alone says less than the code
    return found.pop() if len(found) == 1 else ""


def is_dollar(code: str) -> bool:
    """Whether people write this currency as a bare `$`."""
    return code in _known().dollars
