"""The one object checks ask about language; its data is loaded at the first question."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from functools import cache
from subprocess import SubprocessError

from reportgen.language import detection, keywords
from reportgen.language.prose import Prose, ProseModel, read_prose
from reportgen.language.short_lines import is_foreign_line
from reportgen.language.spelling import (
    Misspelling,
    Token,
    Word,
    corrections_of,
    is_compound,
    is_plain,
    other_forms,
    prose_tokens,
)
from reportgen.language.text import normalise, normalised

FEWEST_LISTED = 6
ENGLISH_SHARE = 0.75
FEWEST_DOUBTED = 3
DOUBTED_SHARE = 0.5
SHORT = 3
_COMMON = frozenset(("the", "and", "for", "with", "that", "you", "are", "was", "has", "not", "but"))
LONGER_THAN_NAMES = 6  # letters; the names that look like a slip are short ones


class Language:
    """Everything known about language. One a process; a pickled copy is a fresh, empty one."""

    def __init__(self, prose_model: ProseModel | None = None) -> None:
        self._prose_model = prose_model  # another than the shipped one, to measure it
        self._corrections: dict[str, tuple[str, ...]] = {}

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

    def learn(self, texts: Iterable[str]) -> None:
        """Look up the words of many texts in one go, so that each text is cheap afterwards.

        One call of `typos` takes as long for ten thousand words as for ten. Where it can't be run,
        nothing is learned, and whoever asks about a text hears of it.
        """
        with suppress(OSError, SubprocessError):
            self._look_up(t.word for text in texts for t in prose_tokens(normalise(text)))

    def misspellings(self, text: str) -> tuple[Misspelling, ...]:
        """Words that are known slips, in order; offsets are the original text's.

        A short capitalised word inside a sentence is taken for a name (Herat, Tawk).
        """
        plain = normalised(text)
        tokens = prose_tokens(plain.text)
        self._look_up(t.word for t in tokens)
        found: list[Misspelling] = []
        for token in tokens:
            corrections = self._corrections.get(token.word, ())
            if corrections and not _may_be_name(token) and _is_sure(token.word, corrections):
                start, end = plain.original(token.start, token.end)
                found.append(Misspelling(start, end, token.word, corrections))
        return tuple(found)

    def unknown_words(self, text: str, allowed: Collection[str] = ()) -> tuple[Word, ...]:
        """Words that no dictionary and no allow-list knows, each once: to look at, not to count."""
        plain = normalised(text)
        seen = {word.casefold() for word in allowed}
        found: list[Word] = []
        for token in prose_tokens(plain.text):
            word = token.word.casefold()
            if word in seen or not is_plain(token.word) or token.word.isupper():
                continue
            if token.word[0].isupper() and not token.opens:
                continue
            seen.add(word)
            if not word.isascii() or self.knows(word):
                continue
            start, end = plain.original(token.start, token.end)
            found.append(Word(start, end, token.word))
        return tuple(found)

    def knows(self, word: str) -> bool:
        """Whether this is English: as it stands, without its ending, in British, as a compound."""
        plain = word.casefold().removesuffix("'s")
        return (
            _listed(plain)
            or any(_listed(form) for form in other_forms(plain))
            or is_compound(plain, _dictionary())
        )

    def _english_share(self, text: str, fewest: int) -> float:
        """The share of words the English dictionary has; -1 where there are fewer than `fewest`."""
        listed = [t.word.casefold() for t in prose_tokens(normalise(text))]
        return sum(map(self.knows, listed)) / len(listed) if len(listed) >= fewest else -1.0

    def _look_up(self, listed: Iterable[str]) -> None:
        fresh = {w for w in listed if w not in self._corrections and is_plain(w) and w.isascii()}
        if fresh:
            found = corrections_of(sorted(fresh))
            self._corrections.update({w: found.get(w, ()) for w in fresh})


def _listed(word: str) -> bool:
    return word in _dictionary() or any(
        word.removesuffix(ending) in _dictionary()
        for ending in ("s", "es", "d", "ed", "ing", "ly")
        if word.endswith(ending) and len(word) - len(ending) > 3
    )


@cache
def _dictionary() -> frozenset[str]:
    from spellchecker import SpellChecker  # noqa: PLC0415 - a fifth of a second few commands need

    return frozenset(SpellChecker(language="en").word_frequency.dictionary)


def _may_be_name(token: Token) -> bool:
    return token.word.istitle() and not token.opens and len(token.word) < LONGER_THAN_NAMES


def _is_sure(word: str, corrections: tuple[str, ...]) -> bool:
    """A short word may be a unit or a term; as a slip of a very common word it is one."""
    return len(word) > SHORT or corrections[0].casefold() in _COMMON


def load_language() -> Language:
    """A fresh Language; cheap, for its tables load at first use."""
    return Language()
