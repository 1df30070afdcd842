"""Counts the phrases of a data file in a text, a word at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import tomli

_TOKEN = re.compile(r"[^\W_]+(?:['.+&/-][^\W_]+)*[%+#]*")
_STEM = 3  # letters that a starred word must show at least


@dataclass(frozen=True, slots=True)
class _Phrase:
    group: str
    words: tuple[str, ...]
    open: bool  # its last word may have any ending


class PhraseGroups:
    """Groups of phrases, looked up by their first word."""

    def __init__(self, groups: dict[str, list[str]]) -> None:
        self._exact: dict[str, list[_Phrase]] = {}
        self._open: dict[str, list[_Phrase]] = {}
        for group, listed in groups.items():
            for said in dict.fromkeys(listed):
                split = tuple(tokens(said))
                phrase = _Phrase(group, split, said.endswith("*"))
                alone = phrase.open and len(split) == 1
                where, key = (self._open, split[0][:_STEM]) if alone else (self._exact, split[0])
                where.setdefault(key, []).append(phrase)

    def groups_in(self, said: Sequence[str]) -> Iterator[str]:
        """The group of every phrase met in the tokens; one place may count for several."""
        for at, token in enumerate(said):
            for phrase in self._exact.get(token, ()):
                if len(phrase.words) == 1 or _fits(phrase, said, at):
                    yield phrase.group
            for phrase in self._open.get(token[:_STEM], ()):
                if token.startswith(phrase.words[0]):
                    yield phrase.group


def _fits(phrase: _Phrase, said: Sequence[str], at: int) -> bool:
    wanted = phrase.words
    if phrase.open:
        *head, last = wanted
        end = at + len(head)
        return end < len(said) and said[end].startswith(last) and list(said[at:end]) == head
    return tuple(said[at : at + len(wanted)]) == wanted


def tokens(text: str) -> list[str]:
    """Lower-case words and figures of a normalised text; "top-rated" and "100%" are one each."""
    return _TOKEN.findall(text.casefold())


@cache
def load_phrases() -> PhraseGroups:
    """The groups of the data file beside this module."""
    path = Path(__file__).with_name("phrases.toml")
    return PhraseGroups(tomli.loads(path.read_text(encoding="utf-8")))
