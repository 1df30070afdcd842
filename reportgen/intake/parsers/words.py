"""The words people answer with, from answers.toml, folded for looking up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

import tomli

from reportgen.intake.languages import language_tables, listed
from reportgen.intake.parsers.result import as_text
from reportgen.spreadsheet.grid import Value
from reportgen.spreadsheet.text import key, without_accents

_LONGEST_NONE = 32
_LONGEST_YES = 12


@cache
def answer_words(table: str) -> Mapping[str, tuple[str, ...]]:
    """One table of answers.toml and of all languages: what each meaning is called, folded."""
    words = {name: [fold(w) for w in said] for name, said in _answers()[table].items()}
    for language in language_tables():
        for name, said in language.get("answers", {}).get(table, {}).items():
            words.setdefault(name, []).extend(map(fold, listed(said)))
    if table in _YES:
        words["words"] += [w for w in answer_words("yes_no")["yes"] if w not in words["words"]]
    return {name: tuple(dict.fromkeys(said)) for name, said in words.items()}


_YES = ("only_yes", "yes_first")


@cache
def _answers() -> Mapping[str, Mapping[str, list[str]]]:
    text = (files("reportgen.intake") / "answers.toml").read_text(encoding="utf-8")
    return tomli.loads(text)


@cache
def answer_phrases(table: str) -> Mapping[str, tuple[str, ...]]:
    """The same with a space on either side, to be found as whole words in a padded answer."""
    return {name: tuple(f" {w} " for w in words) for name, words in answer_words(table).items()}


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


def holds_any(folded: str, phrases: Iterable[str]) -> bool:
    """Whether one of the padded phrases stands in a folded answer."""
    padded = f" {folded} "
    return any(phrase in padded for phrase in phrases)


def says_nothing(text: str) -> bool:
    """Whether an answer is no more than “none”, “n/a” or a dash."""
    return len(text) <= _LONGEST_NONE and _is_nothing(fold(text))


def says_none(text: str) -> bool:
    """Whether an answer says “there is none”: an answer, and so not a blank cell."""
    if len(text) > _LONGEST_NONE or "://" in text:
        return False
    plain = fold(text)
    if _is_nothing(plain):
        return True
    return " " in plain and holds_any(plain, answer_phrases("none")["phrases"])


def _is_nothing(folded: str) -> bool:
    return meaning("none", folded) == "words" or not any(c.isalnum() for c in folded)


def only_says_yes(text: str) -> bool:
    """Whether the answer is a bare “yes” to a question that wants names."""
    return len(text) <= _LONGEST_YES and fold(text) in answer_words("only_yes")["words"]
