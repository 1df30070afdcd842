"""Wordings: how people say a thing, as a rulebook lists it, and where a text says it so.

A wording is a regular expression that can be read: a space is any white space, brackets hold words
of which one stands there, and `<name>` is any entry of the list `name` beside it. `<word>` is any
word, `<within>` any character but the end of a sentence. Case doesn't matter.

A pattern is made when a text first holds the words that its wording can't do without: most texts
hold few of them, and making all takes longer than reading a profile.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

Lists = Mapping[str, Sequence[str]]
Table = tuple[tuple[str, tuple[str, ...]], ...]  # the same, where it must have a hash
Needed = frozenset[str] | None  # words of which a text holds one; None where none can be named

# Where case doesn't matter, a regular expression takes each of these for the letter beside it.
_TAKEN_FOR = str.maketrans("ıİſ", "iis")
_CASED = re.compile(r"\\.|\(\?P[<=]\w+>?")  # of a pattern, what has capitals that are no letters
BUILT_IN: Lists = {"word": (r"\w+",), "within": (r"[^.!?\n]",)}
_TOKEN = re.compile(
    r"(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<list><\w+>)|(?P<aside>\(\?(?:<?[=!]|-i:))"
    r"|(?P<open>\((?:\?(?::|P<\w+>))?)|(?P<close>\))|(?P<or>\|)|(?P<count>[?*+]\??|\{[\d,]+\}\??)"
    r"|(?P<space> )|(?P<letters>[^\W_]+|-|')|(?P<escaped>\\\w)|(?P<sign>\\\W|.)",
    re.DOTALL,
)
_MAY_LACK = ("?", "*", "{")  # counts, by their first sign, with which a part may be missing
_MOST = 40  # words of which one is needed: more are nearly as long to look for as the wording


@lru_cache(maxsize=64)
def small(text: str) -> str:
    """A text in small letters, each where it was: what a pattern sees where case doesn't matter."""
    lowered = text.translate(_TAKEN_FOR).lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower()[:1] for c in text)


def for_small(pattern: str) -> str | None:
    """The pattern if in small letters it finds what it finds elsewhere; None where it may not."""
    bare = _CASED.sub("", pattern)
    return None if "(?-i:" in pattern or bare != bare.lower() else pattern


def plain(names: Iterable[str]) -> tuple[str, ...]:
    """Names as wordings: their parts may stand together, and `*` at the end is any ending."""
    return tuple(
        re.escape(name.removesuffix("*")).replace(r"\ ", r"\s?")
        + (r"\w*" if name.endswith("*") else "")
        for name in names
    )


def pattern_of(wording: str, lists: Lists) -> str:
    """The regular expression. Raises KeyError for a list that doesn't exist."""
    return "".join(_piece(token, lists) for token in _TOKEN.finditer(wording))


def _piece(token: re.Match[str], lists: Lists) -> str:
    text = token.group()
    if token["space"]:
        return r"\s+"
    if text == "(":
        return "(?:"
    if token["list"]:
        name = text[1:-1]
        entries = BUILT_IN[name] if name in BUILT_IN else lists[name]
        return f"(?:{'|'.join(pattern_of(entry, lists) for entry in entries)})"
    return text


@dataclass(frozen=True)
class Wording:
    """One wording; `before` and `behind` stand around it, as the boundary of a word."""

    text: str
    lists: Lists
    before: str = ""
    behind: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        said = pattern_of(self.text, self.lists)
        return re.compile(f"{self.before}(?:{said}){self.behind}", re.IGNORECASE)

    @cached_property
    def _quick(self) -> re.Pattern[str] | None:
        """The same for small letters, which takes half the time."""
        said = for_small(f"{self.before}(?:{pattern_of(self.text, self.lists)}){self.behind}")
        return None if said is None else re.compile(said)

    @cached_property
    def needed(self) -> Needed:
        return _needed(self.text, self.lists, {})

    def search(self, text: str) -> re.Match[str] | None:
        return self.search_from(text, 0) if _Held(text).any_of(self.needed) else None

    def search_from(self, text: str, start: int) -> re.Match[str] | None:
        """The same from a place on, in a text that holds what is needed."""
        if self._quick is not None and not self._quick.search(small(text), start):
            return None
        return self.pattern.search(text, start)

    def match(self, text: str) -> re.Match[str] | None:
        return self.pattern.match(text) if _Held(text).any_of(self.needed) else None


class Wordings:
    """Wordings of one kind. Where two begin at one place, the one listed first is met."""

    def __init__(
        self, listed: Iterable[str], lists: Lists, before: str = "", behind: str = ""
    ) -> None:
        known: dict[str, Needed] = {}
        self._listed = [
            (Wording(said, lists, before, behind), _needed(said, lists, known)) for said in listed
        ]

    def found(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """Each wording in a text with its number in the list, in order; none within another."""
        held = _Held(text)
        first = {
            number: match
            for number, (one, needed) in enumerate(self._listed)
            if held.any_of(needed) and (match := one.search_from(text, 0))
        }
        while first:
            number = min(first, key=lambda n: (first[n].start(), n))
            met = first[number]
            yield number, met
            at = max(met.end(), met.start() + 1)
            for other in [n for n, match in first.items() if match.start() < at]:
                if later := self._listed[other][0].search_from(text, at):
                    first[other] = later
                else:
                    del first[other]

    def spans(self, text: str) -> list[tuple[int, int]]:
        return [match.span() for _, match in self.found(text)]

    def stand_in(self, text: str) -> bool:
        """Whether any of them is in the text."""
        held = _Held(text)
        return any(held.any_of(needed) and one.search_from(text, 0) for one, needed in self._listed)


class _Held:
    """Tells which words a text holds, each looked for once."""

    def __init__(self, text: str) -> None:
        self._text = small(text)
        self._known: dict[str, bool] = {}

    def any_of(self, needed: Needed) -> bool:
        if needed is None:
            return True
        for word in needed:
            if word not in self._known:
                self._known[word] = word in self._text
            if self._known[word]:
                return True
        return False


def _needed(wording: str, lists: Lists, known: dict[str, Needed]) -> Needed:
    """Words of which every text holds one that says the wording, the longest that can be named."""
    return _Reading(wording, lists, known).alternatives()


class _Reading:
    """Reads a wording's brackets from left to right."""

    def __init__(self, wording: str, lists: Lists, known: dict[str, Needed]) -> None:
        self._tokens = list(_TOKEN.finditer(wording))
        self._at = 0
        self._lists = lists
        self._known = known

    def alternatives(self) -> Needed:
        """What one of several ways needs, up to the bracket that closes them."""
        ways = [self._sequence()]
        while self._at < len(self._tokens) and self._tokens[self._at]["or"]:
            self._at += 1
            ways.append(self._sequence())
        return _any_of(ways)

    def _sequence(self) -> Needed:
        """The best that parts in order need: any of them will do."""
        best: Needed = None
        run = ""
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token["or"] or token["close"]:
                break
            self._at += 1
            if token["letters"] or (token["sign"] and len(token.group()) == 2):
                letters = small(token.group()[-1 if token["sign"] else 0 :])
                if not self._count():
                    run += letters
                    continue
                run, needed = "", _one(run + letters[:-1])
            else:
                part = self._part(token)
                needed = _better(_one(run), None if self._count()[:1] in _MAY_LACK else part)
                run = ""
            best = _better(best, needed)
        return _better(best, _one(run))

    def _part(self, token: re.Match[str]) -> Needed:
        """What a bracket or a list needs; anything else names no word."""
        if token["open"] or token["aside"]:
            needed = self.alternatives()
            self._at += 1  # the closing bracket
            return None if token["aside"] else needed
        if token["list"]:
            return self._of_list(token.group()[1:-1])
        return None

    def _of_list(self, name: str) -> Needed:
        if name in BUILT_IN:
            return None
        if name not in self._known:
            self._known[name] = _any_of(
                _needed(entry, self._lists, self._known) for entry in self._lists[name]
            )
        return self._known[name]

    def _count(self) -> str:
        """How often what was read stands there, as far as the wording says it."""
        if self._at == len(self._tokens) or not (count := self._tokens[self._at]["count"]):
            return ""
        self._at += 1
        return count


def _one(word: str) -> Needed:
    return frozenset((word,)) if word else None


def _any_of(ways: Iterable[Needed]) -> Needed:
    together: set[str] = set()
    for way in ways:
        if way is None:
            return None
        together |= way
    return frozenset(together) if 0 < len(together) <= _MOST else None


def _better(one: Needed, other: Needed) -> Needed:
    """The one that fewer texts hold: of longer words, then of fewer."""
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda words: (min(map(len, words)), -len(words)))
