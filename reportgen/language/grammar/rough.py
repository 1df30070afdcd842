"""Where a text reads roughly: `rough.toml` tells what is seldom right, though nothing proves it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import tomli

from reportgen.language.grammar.rules import BEFORE, KEPT, classes_of, expanded, load_tables
from reportgen.language.text import normalised
from reportgen.wording import for_small, small

ROUGH = Path(__file__).with_name("rough.toml")


@dataclass(frozen=True, slots=True)
class _Rough:
    find: re.Pattern[str]
    skip: re.Pattern[str] | None
    small: bool  # whether it is sought in small letters, which takes half the time


@lru_cache(maxsize=KEPT)
def find_rough(text: str) -> tuple[tuple[int, int], ...]:
    """The places in the original text, in order."""
    plain = normalised(text)
    lower = small(plain.text)
    return tuple(
        sorted(
            plain.original(*match.span())
            for one in _load()
            for match in one.find.finditer(lower if one.small else plain.text)
            if not (
                one.skip
                and one.skip.search(plain.text, max(0, match.start() - BEFORE), match.end())
            )
        )
    )


def is_clean(sentence: str) -> bool:
    """Whether a sentence says what somebody does, and has nothing that wants a closer look."""
    clean = _clean()
    return clean.verb.search(sentence) is not None and not any(
        one.search(sentence) for one in clean.unclean
    )


@dataclass(frozen=True, slots=True)
class _Clean:
    unclean: tuple[re.Pattern[str], ...]
    verb: re.Pattern[str]


@cache
def _clean() -> _Clean:
    read, classes = _read()
    unclean = (expanded(one["find"], classes) for one in read["unclean"])
    return _Clean(
        tuple(re.compile(find, re.IGNORECASE) for find in unclean),
        re.compile(read["said"]["verb"], re.IGNORECASE),
    )


@cache
def _load() -> tuple[_Rough, ...]:
    read, classes = _read()
    return tuple(
        _rough(expanded(one["find"], classes), expanded(one.get("skip", ""), classes))
        for one in read["rough"]
    )


@cache
def _read() -> tuple[Mapping[str, Any], Mapping[str, str]]:
    """What the file says, and the classes of words, those of the rules among them."""
    read = tomli.loads(ROUGH.read_text(encoding="utf-8"))
    own = {name: "|".join(words.split()) for name, words in read["classes"].items()}
    return read, classes_of(load_tables()) | own


def _rough(find: str, skip: str) -> _Rough:
    small_find = for_small(find)
    return _Rough(
        re.compile(find, re.MULTILINE if small_find else re.MULTILINE | re.IGNORECASE),
        re.compile(skip, re.IGNORECASE) if skip else None,
        small_find is not None,
    )
