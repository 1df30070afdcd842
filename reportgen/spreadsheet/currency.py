"""Currencies as people and cell formats write them, as ISO 4217 codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import tomli

UNCLEAR = "?"
# The sign with its letters before the letters alone: “R$” holds no US dollar.
_WORD = re.compile(r"(?:[a-z]{1,3})?\$|[^\W\d_]+\.?|[€£₹₱₦৳₽₴₺₫₩₪₵₸¥]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Known:
    codes: frozenset[str]
    dollars: frozenset[str]
    small: frozenset[str]
    unclear: frozenset[str]
    words: Mapping[str, str]


@cache
def _known() -> _Known:
    text = (files("reportgen.spreadsheet") / "currencies.toml").read_text(encoding="utf-8")
    data = tomli.loads(text)
    return _Known(
        codes=frozenset(data["codes"]),
        dollars=frozenset(data["dollars"]),
        small=frozenset(data["small"]),
        unclear=frozenset(data["unclear"]),
        words=data["words"],
    )


def currency_of(word: str) -> str:
    """The ISO code of one word or sign, `?` where several countries use it, "" where it is none."""
    plain = word.strip().casefold()
    known = _known()
    code = plain.removesuffix("$").upper()  # “ARS$”
    if code in known.codes:
        return code
    return UNCLEAR if plain in known.unclear else known.words.get(plain, "")


def currency_in(text: str) -> str:
    """The currency that a heading or a cell format names, "" where none or more than one is."""
    found = {currency_of(word) for word in _WORD.findall(text)} - {"", UNCLEAR}
    if len(found) > 1:
        found.discard("USD")  # “CAD $”: the sign alone says less than the code
    return found.pop() if len(found) == 1 else ""


def is_small(code: str) -> bool:
    """Whether an hour may cost ten thousand of this currency, and more."""
    return code in _known().small


def is_dollar(code: str) -> bool:
    """Whether people write this currency as a bare `$`."""
    return code in _known().dollars
