"""The words people answer with, from answers.toml, folded for looking up."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from reportgen.intake.grid import Value
from reportgen.intake.parsers.result import as_text
from reportgen.intake.text import key, without_accents

_LONGEST_NONE = 24


@cache
def answer_words(table: str) -> Mapping[str, tuple[str, ...]]:
    """One table of answers.toml: what each meaning is called."""
    text = (files("reportgen.intake") / "answers.toml").read_text(encoding="utf-8")
    return {name: tuple(words) for name, words in tomllib.loads(text)[table].items()}


@cache
def _by_word(table: str) -> Mapping[str, str]:
    return {word: name for name, words in answer_words(table).items() for word in words}


def fold(value: Value) -> str:
    """The answer without case, accents and punctuation; one that is all signs stays as it is."""
    text = as_text(value)
    return without_accents(key(text)) or text


def meaning(table: str, word: str) -> str | None:
    """What a folded word means in a table, None for an unknown one."""
    return _by_word(table).get(word)


def says_none(text: str) -> bool:
    """Whether an answer says “there is none”: an answer, and so not a blank cell."""
    if len(text) > _LONGEST_NONE:
        return False
    plain = fold(text)
    return plain in answer_words("none")["words"] or not any(c.isalnum() for c in plain)
