"""Whether a short line, such as a title, is in another language than English."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache

from reportgen.language.detection import function_words
from reportgen.language.spelling import word_counts
from reportgen.language.text import normalise, words

Tells = Callable[[str], bool]

NEIGHBOURS = ("es", "pt", "fr", "it", "de", "nl")  # languages in Latin letters with a dictionary
LETTERS = 4  # a word of no more letters says nothing of its language
FOREIGN_SCRIPT = 0.6  # of the letters: more than that isn't Latin


def is_in_other_letters(text: str) -> bool:
    """Whether a line is mostly in another script than English has."""
    letters = [c for c in normalise(text) if c.isalpha()]
    latin = sum(unicodedata.name(c, "").startswith("LATIN") for c in letters)
    return len(letters) >= LETTERS and latin < (1 - FOREIGN_SCRIPT) * len(letters)


def is_foreign_line(text: str, knows: Tells, named: Tells, english: Tells) -> bool:
    """Whether most words of a line belong to another language, and hardly any to English alone.

    `knows` tells a word that an English dictionary has, `named` one that every language uses (a
    tool, a brand), `english` one that is surely English here, though others may have it, too.
    Dictionaries of the others are read only where English lacks a word.
    """
    found = [w.casefold() for w in words(normalise(text)) if w.isalpha() and not w.isupper()]
    told = [w for w in found if not named(w)]
    if all(map(knows, told)):
        return False
    sure = {w for w in told if english(w)}
    return any(_is_in(language, told, sure, knows) for language in NEIGHBOURS)


def _is_in(language: str, told: list[str], sure: set[str], knows: Tells) -> bool:
    small = function_words(language) - function_words("en")
    listed = _dictionary(language)
    content = [w for w in told if w in listed and w not in small and not knows(w)]
    theirs = len(content) + sum(w in small for w in told)
    ours = sum(w in sure or (knows(w) and w not in listed) for w in told if w not in small)
    if not content or ours >= theirs:
        return False
    return theirs > 1 or (not ours and len(content[0]) > LETTERS)


@cache
def _dictionary(language: str) -> frozenset[str]:
    return frozenset(word_counts(language))
