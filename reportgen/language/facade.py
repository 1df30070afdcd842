"""The one object checks ask about language; its data is loaded at the first question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from functools import lru_cache

from reportgen.language import detection, keywords
from reportgen.language.prose import Prose, ProseModel, read_prose
from reportgen.language.short_lines import is_foreign_line
from reportgen.language.spelling import (
    NOWHERE,
    Misspelling,
    WordContext,
    is_compound,
    load_lexicon,
    misspelt,
    other_forms,
    prose_tokens,
)
from reportgen.language.text import normalise

FEWEST_LISTED = 6
ENGLISH_SHARE = 0.75
FEWEST_DOUBTED = 3
DOUBTED_SHARE = 0.5


class Language:
    """Everything known about language. One a process; a pickled copy is a fresh, empty one."""

    def __init__(self, prose_model: ProseModel | None = None) -> None:
        self._prose_model = prose_model  # another than the shipped one, to measure it

    def __reduce__(self) -> tuple[Callable[[], Language], tuple[()]]:
        return (load_language, ())

    def detect(self, text: str) -> str | None:
        """The ISO 639-1 code of the text's language; None where it is too short or unclear."""
        found = detection.detect(text)
        if found is None and self._english_share(text, FEWEST_LISTED) >= ENGLISH_SHARE:
            return "en"  # a list, with few small words in it
        return found

    def may_be_english(self, text: str) -> bool:
        """Whether English rules may be put to a text; one that is too short gets the doubt."""
        found = self.detect(text)
        if found is not None:
            return found == "en"
        return not 0 <= self._english_share(text, FEWEST_DOUBTED) < DOUBTED_SHARE

    def is_foreign_line(
        self, text: str, named: Callable[[str], bool], english: Callable[[str], bool]
    ) -> bool:
        """Whether a line too short to `detect` is in another language.

        `named` tells a brand, `english` a word that is English whoever else has it.
        """
        return is_foreign_line(text, self.knows, named, english)

    def keywords(self, text: str) -> frozenset[str]:
        """Stemmed content words of a text, without stop words and words of every profile."""
        return keywords.keywords(text)

    def related(self, a: str, b: str) -> float:
        """How much of the shorter text's keywords the other shares, 0..1."""
        return keywords.related(a, b)

    def read(self, overview: str) -> Prose:
        """The kinds of an English overview's sentences, and what a coach would say of it."""
        return read_prose(overview, self._prose_model)

    def misspelt(
        self, text: str, where: str = "overview", around: WordContext = NOWHERE
    ) -> tuple[Misspelling, ...]:
        """The words that are misspelt or may be, in order; offsets are the original text's.

        `where` is the field, `around` the profile it stands in: a word is judged with both.
        """
        return misspelt(text, where, around)

    def misspellings(
        self, text: str, where: str = "overview", around: WordContext = NOWHERE
    ) -> tuple[Misspelling, ...]:
        """The words that are surely misspelt."""
        return tuple(slip for slip in self.misspelt(text, where, around) if slip.sure)

    def knows(self, word: str) -> bool:
        """Whether this is English: as it stands, without its ending, in British, as a compound."""
        return _knows(word.casefold().removesuffix("'s"))

    def has_word(self, word: str) -> bool:
        """Whether it is an English word that nobody had to join: "adadraws" is none."""
        return _has_word(word.casefold())

    def _english_share(self, text: str, fewest: int) -> float:
        """The share of words the English dictionary has; -1 where there are fewer than `fewest`."""
        known, listed = _known_of(text)
        return known / listed if listed >= fewest else -1.0


@lru_cache(maxsize=512)
def _known_of(text: str) -> tuple[int, int]:
    """How many words of a text English has, and of how many; many checks ask, often for one."""
    said = Counter(t.word.casefold().removesuffix("'s") for t in prose_tokens(normalise(text)))
    return sum(times for word, times in said.items() if _knows(word)), said.total()


@lru_cache(maxsize=16_384)
def _knows(plain: str) -> bool:
    return _has_word(plain) or is_compound(plain, _dictionary())


def _has_word(plain: str) -> bool:
    return _listed(plain) or any(_listed(form) for form in other_forms(plain))


def _listed(word: str) -> bool:
    return word in _dictionary() or any(
        word.removesuffix(ending) in _dictionary()
        for ending in ("s", "es", "d", "ed", "ing", "ly")
        if word.endswith(ending) and len(word) - len(ending) > 3
    )


def _dictionary() -> Collection[str]:
    return load_lexicon().counts.keys()


def load_language() -> Language:
    """A fresh Language; cheap, for its tables load at first use."""
    return Language()
