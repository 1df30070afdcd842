"""Where a text reads roughly: `rough.toml` tells what is seldom right, though nothing proves it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import tomli

from reportgen.language.grammar.rules import BEFORE, KEPT, classes_of, expanded, load_tables
from reportgen.language.text import normalised

ROUGH = Path(__file__).with_name("rough.toml")


@dataclass(frozen=True, slots=True)
class _Rough:
    find: re.Pattern[str]
    skip: re.Pattern[str] | None


@lru_cache(maxsize=KEPT)
def find_rough(text: str) -> tuple[tuple[int, int], ...]:
    """The places in the original text, in order."""
    plain = normalised(text)
    return tuple(
        sorted(
            plain.original(*match.span())
            for one in _load()
            for match in one.find.finditer(plain.text)
            if not (
                one.skip
                and one.skip.search(plain.text, max(0, match.start() - BEFORE), match.end())
            )
        )
    )


@cache
def _load() -> tuple[_Rough, ...]:
    read = tomli.loads(ROUGH.read_text(encoding="utf-8"))
    classes = classes_of(load_tables()) | {
        name: "|".join(words.split()) for name, words in read["classes"].items()
    }
    return tuple(
        _Rough(
            re.compile(expanded(one["find"], classes), re.IGNORECASE | re.MULTILINE),
            re.compile(expanded(one["skip"], classes), re.IGNORECASE) if "skip" in one else None,
        )
        for one in read["rough"]
    )
