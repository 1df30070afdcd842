"""What the platform writes of an account or a profile: phrases by language, held in TOML.

A phrase speaks of words in lower case without accents and punctuation; `{name}` in it is one
entry of a list of words, `{name*}` up to six of them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

_MOST = 6  # words that `{name*}` may stand for
_SLOT = re.compile(r"\{(\w+)(\*?)\} ?|([^{]+)")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")
    phrases: tuple[str, ...]
    alone: tuple[str, ...] = ()


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")
    source: str
    as_of: date
    words: dict[str, tuple[str, ...]]
    suspended: _Table
    duplicate_account: _Table
    identity: _Table
    declined: _Table
    harmless: _Table
    unsettled: _Table
    settled: _Table


@dataclass(frozen=True, slots=True)
class Notices:
    """Everything known about notices, ready to be looked for in folded text.

    `trouble` are patterns by the status they tell of, and `alone` words, with a space on either
    side, that tell of it only where next to nothing else is said. `harmless` is no trouble
    though it sounds like it,
    `unsettled` is not over though it sounds so, and `settled` is over.
    """

    trouble: Mapping[str, re.Pattern[str]]
    alone: Mapping[str, frozenset[str]]
    declined: re.Pattern[str]
    harmless: re.Pattern[str]
    unsettled: re.Pattern[str]
    settled: re.Pattern[str]


@cache
def load_notices() -> Notices:
    """The phrases of all languages together: a notice comes in any of them."""
    folder = files("reportgen.rulebook") / "notices"
    texts = [e.read_text(encoding="utf-8") for e in sorted(folder.iterdir(), key=lambda e: e.name)]
    read = [_File.model_validate(tomllib.loads(text)) for text in texts]

    def all_of(name: str) -> re.Pattern[str]:
        parts = [p for file in read for p in _patterns(getattr(file, name).phrases, file.words)]
        return re.compile(rf"(?<!\S)(?:{'|'.join(parts)})(?!\S)")

    trouble = ("duplicate_account", "identity", "suspended")  # the most telling first
    return Notices(
        trouble={name: all_of(name) for name in trouble},
        alone={
            name: frozenset(f" {w} " for file in read for w in getattr(file, name).alone)
            for name in trouble
        },
        declined=all_of("declined"),
        harmless=all_of("harmless"),
        unsettled=all_of("unsettled"),
        settled=all_of("settled"),
    )


def _patterns(phrases: Sequence[str], words: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Each phrase as a pattern. Raises KeyError for a list of words that doesn't exist."""
    for phrase in phrases:
        parts = []
        for slot, many, text in _SLOT.findall(phrase):
            if not slot:
                parts.append(re.escape(text).replace(r"\ ", " "))
                continue
            listed = "|".join(map(re.escape, sorted(words[slot], key=len, reverse=True)))
            parts.append(f"(?:(?:{listed}) ){{0,{_MOST}}}" if many else f"(?:{listed}) ")
        yield "".join(parts).strip(" ")
