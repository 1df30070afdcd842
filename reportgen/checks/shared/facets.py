"""What a text names that makes an offer specific: a kind of client, a task, a tool."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from reportgen.language import Language
from reportgen.language.keywords import stem
from reportgen.language.text import normalise
from reportgen.market.niches import Niches

GAP = 3  # words that `..` in a phrase may stand for
SHORT = 3  # letters: a tool's name so short counts only as it is spelled
_WORD = re.compile(r"\b[^\W\d_]-[^\W_]{3,}|[^\W_]+(?:['.][^\W_]+)*[+#]*")
_STOP = re.compile(r"[.!?;\n|•:()]|\s[-–—]\s")  # no phrase reaches over it
_PAUSE = re.compile(r"[,/&]")  # nor does a name
_VERBAL = ("ed", "ly")  # endings of words that name no kind of shop
_VERBS_BEFORE = frozenset(("to", "help", "support", "serve", "work", "manage", "build", "run"))
_SMALL_GAP = ".."
FIELD = "field"  # the group of a field that names no client
NOBODY = "nobody"  # the group of what only looks like a kind of client


class FacetKind(StrEnum):
    INDUSTRY = "industry"
    TASK = "task"
    TOOL = "tool"


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that narrows an offer. `start`:`end` are offsets in the normalised text.

    `group` is its field, trade or kit; `broad` tells a task that all of its trade offer.
    """

    kind: FacetKind
    name: str
    group: str
    start: int
    end: int
    broad: bool = False

    @property
    def key(self) -> tuple[FacetKind, str]:
        return self.kind, self.name.casefold()


@dataclass(frozen=True, slots=True)
class FacetToken:
    """A word of a text; `stop` and `pause` tell what stands between it and the one before.

    `one` is its singular, where it has one.
    """

    text: str
    folded: str
    one: str
    stem: str
    start: int
    end: int
    stop: bool
    pause: bool


class _As(StrEnum):
    """How a word of a phrase is compared: a task by its stem, a kind of client by its singular."""

    STEM = "stem"
    ONE = "one"
    EXACT = "exact"

    def form(self, token: FacetToken) -> str:
        if self is _As.STEM:
            return token.stem
        return token.one if self is _As.ONE else token.folded


_Words = tuple[tuple[str, _As], ...]


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Parts with a gap between them."""

    parts: tuple[_Words, ...]
    kind: FacetKind
    name: str
    group: str
    broad: bool

    @property
    def size(self) -> int:
        return sum(map(len, self.parts))


@dataclass(frozen=True, slots=True)
class _Index:
    phrases: dict[tuple[_As, str], tuple[_Phrase, ...]]  # by the first word
    heads: dict[str, str]  # one: many
    after: frozenset[str]
    not_before: frozenset[str]


def tokens_of(text: str) -> tuple[FacetToken, ...]:
    """The words of a normalised text."""
    found: list[FacetToken] = []
    done = 0
    for match in _WORD.finditer(text):
        between = text[done : match.start()]
        folded = _folded(match.group())
        found.append(
            FacetToken(
                match.group(),
                folded,
                _singular(folded),
                stem(folded.removesuffix("'s")),
                match.start(),
                match.end(),
                stop=not found or _STOP.search(between) is not None,
                pause=_PAUSE.search(between) is not None,
            )
        )
        done = match.end()
    return tuple(found)


def _folded(word: str) -> str:
    return word.casefold().replace("-", "")


def _singular(word: str) -> str:
    if len(word) <= SHORT or word.endswith(("ss", "us", "is", "'s")):
        return word.removesuffix("'s")
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("shes", "ches", "sses", "xes")) else word.removesuffix("s")


def facets_in(
    text: str, niches: Niches, language: Language, *, titled: bool = False
) -> tuple[Facet, ...]:
    """All that a normalised text names, in order; at each place the longest of its kind.

    `titled` tells that every word may have a capital, so that none makes a name.
    """
    index = _index(niches)
    tokens = tokens_of(text)
    taken: dict[FacetKind, int] = {}
    found: list[Facet] = []
    for at, token in enumerate(tokens):
        for facet, last in _at(text, tokens, at, index, language, titled=titled):
            if at >= taken.get(facet.kind, 0):
                taken[facet.kind] = last
                found.append(facet)
        if token.one in index.heads and at >= taken.get(FacetKind.INDUSTRY, 0):
            before = tokens[at - 1] if at else None
            if before is not None and _tells_kind(tokens, at, text, index, language):
                name = f"{before.text.casefold()} {index.heads[token.one]}"
                found.append(
                    Facet(FacetKind.INDUSTRY, name, index.heads[token.one], before.start, token.end)
                )
                taken[FacetKind.INDUSTRY] = at + 1
    told = (f for f in _widest(found) if f.group != NOBODY)
    return tuple(sorted(told, key=lambda f: (f.start, f.end)))


def _widest(found: list[Facet]) -> Iterator[Facet]:
    """Without what lies inside another of the same kind: "shops" in "lamp shops".

    Nor a kind of client inside a tool's name: "Azure Data Factory".
    """
    for facet in found:
        inside = any(
            (
                other.kind is facet.kind
                or (other.kind, facet.kind) == (FacetKind.TOOL, FacetKind.INDUSTRY)
            )
            and other.start <= facet.start
            and facet.end <= other.end
            and other.end - other.start > facet.end - facet.start
            for other in found
        )
        if not inside:
            yield facet


def _at(
    text: str,
    tokens: tuple[FacetToken, ...],
    at: int,
    index: _Index,
    language: Language,
    *,
    titled: bool,
) -> Iterator[tuple[Facet, int]]:
    """What begins at a word, the longest of each kind first; and the word after its end."""
    seen: set[FacetKind] = set()
    token = tokens[at]
    known = [p for way in _As for p in index.phrases.get((way, way.form(token)), ())]
    for phrase in sorted(known, key=lambda p: -p.size):
        if phrase.kind in seen:
            continue
        last = _end_of(phrase, tokens, at)
        if last is None:
            continue
        start, end = token.start, tokens[last - 1].end
        if phrase.kind is FacetKind.TOOL and not _is_spelled(
            phrase.name, text[start:end], token, language
        ):
            continue
        client = phrase.kind is FacetKind.INDUSTRY and not titled
        if client and _is_part_of_name(phrase, tokens, at, last):
            continue
        seen.add(phrase.kind)
        yield Facet(phrase.kind, phrase.name, phrase.group, start, end, phrase.broad), last


def _end_of(phrase: _Phrase, tokens: tuple[FacetToken, ...], at: int) -> int | None:
    """The place behind the phrase that begins at `at`, or None."""
    for number, part in enumerate(phrase.parts):
        reach = GAP + 1 if number else 1
        for start in range(at, min(at + reach, len(tokens))):
            if number and any(t.stop for t in tokens[at : start + 1]):
                return None
            if _stands(part, tokens, start, glued=bool(number)):
                at = start + len(part)
                break
        else:
            return None
    return at


def _stands(part: _Words, tokens: tuple[FacetToken, ...], start: int, *, glued: bool) -> bool:
    here = tokens[start : start + len(part)]
    if len(here) < len(part) or any(t.stop or t.pause for t in here[1:]):
        return False
    if glued and here[0].stop:
        return False
    return all(way.form(t) == wanted for t, (wanted, way) in zip(here, part, strict=True))


def _is_part_of_name(phrase: _Phrase, tokens: tuple[FacetToken, ...], at: int, last: int) -> bool:
    """One of a kind, with a capital beside another one: "Alexandria University of Trade".

    Nobody is called by a plural. What has none may head a list of its own, "Real Estate Data", and
    is a name only at the end of one: "State Farm Insurance".
    """
    first, head = tokens[at], tokens[last - 1]
    if not first.text[0].isupper():
        return False
    countable = _singular(phrase.name.casefold()) != phrase.name.casefold()
    if countable and head.folded != head.one:
        return False
    beside = [] if first.stop or first.pause else list(tokens[max(at - 1, 0) : at])
    if countable:
        beside += [t for t in tokens[last : last + 1] if not (t.stop or t.pause)]
    return any(t.text[0].isupper() for t in beside)


def _is_spelled(name: str, written: str, token: FacetToken, language: Language) -> bool:
    """Whether it is the tool: a name that is also a word, or short, only as it is spelled.

    At the head of a sentence a word has a capital anyway: "Make sure", "Excel at".
    """
    if " " in name or "." in name or any(c.isdigit() for c in name):
        return written.casefold().replace("-", " ") == name.casefold().replace("-", " ")
    if len(name) <= SHORT or language.knows(name.casefold()):
        return written == name and not (token.stop and name[1:].islower() and len(name) > 1)
    return written.casefold() == name.casefold()


def _tells_kind(
    tokens: tuple[FacetToken, ...], at: int, text: str, index: _Index, language: Language
) -> bool:
    """Whether the word before makes a kind of the shop at `at`; a name or a verb doesn't."""
    before, head = tokens[at - 1], tokens[at]
    return (
        not (head.stop or head.pause)
        and text[before.end : head.start].isspace()
        and text[before.start - 1 : before.start] != "-"
        and before.text.islower()
        and before.folded.isalpha()
        and len(before.folded) >= SHORT
        and before.folded not in index.not_before
        and not before.folded.endswith(_VERBAL)
        and (before.stop or before.pause or _leads_up(tokens[at - 2], index))
        and language.knows(before.folded)
    )


def _leads_up(token: FacetToken, index: _Index) -> bool:
    return token.folded in index.after or token.folded[0].isdigit()


@lru_cache(maxsize=4)
def _index(niches: Niches) -> _Index:
    phrases: dict[tuple[_As, str], list[_Phrase]] = {}
    for phrase in _phrases(niches):
        first, way = phrase.parts[0][0]
        phrases.setdefault((way, first), []).append(phrase)
    heads = niches.industry_heads
    return _Index(
        {first: tuple(listed) for first, listed in phrases.items()},
        {tokens_of(word)[-1].one: word for word in heads.words},
        frozenset((*heads.after, *heads.not_before)) - _VERBS_BEFORE,
        frozenset(heads.not_before),
    )


def _phrases(niches: Niches) -> Iterator[_Phrase]:
    for group, names in niches.industries.items():
        for name in names:
            yield _phrase(name, FacetKind.INDUSTRY, name, group)
    for name in niches.fields.words:
        yield _phrase(name, FacetKind.INDUSTRY, name, FIELD)
    for name in niches.industry_heads.alone:
        yield _phrase(f"={name}", FacetKind.INDUSTRY, name, name)
    for trade, tasks in niches.tasks.items():
        for name in tasks.broad:
            yield _phrase(name, FacetKind.TASK, name, trade, broad=True)
        for name, others in tasks.narrow.items():
            for text in (name, *others):
                yield _phrase(text, FacetKind.TASK, name, trade)
    for kit, tools in niches.tools.items():
        for name in tools.names:
            yield _phrase(name, FacetKind.TOOL, name, kit)


def _phrase(text: str, kind: FacetKind, name: str, group: str, *, broad: bool = False) -> _Phrase:
    usual = _As.ONE if kind is FacetKind.INDUSTRY else _As.STEM
    parts = [_part(part, usual) for part in text.split(_SMALL_GAP)]
    return _Phrase(tuple(p for p in parts if p), kind, name.replace("=", ""), group, broad)


def _part(text: str, usual: _As) -> _Words:
    words: list[tuple[str, _As]] = []
    for word in text.split():
        way = _As.EXACT if word.startswith("=") else usual
        words += [(form, way) for form in _forms(word.removeprefix("="), way)]
    return tuple(words)


def _forms(text: str, way: _As) -> list[str]:
    """Each word in the form in which it is compared; of thousands nearly each is plain letters."""
    if not (text.isascii() and text.isalpha()):
        return [way.form(token) for token in tokens_of(normalise(text))]
    folded = text.casefold()
    if way is _As.STEM:
        return [stem(folded)]
    return [_singular(folded) if way is _As.ONE else folded]


@dataclass(frozen=True)
class OwnWords:
    """The stems of all words that a person used."""

    stems: frozenset[str]
    _asked: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, texts: Iterable[str]) -> OwnWords:
        said = {word for text in texts for word in _WORD.findall(normalise(text))}
        return cls(frozenset(stem(_folded(word).removesuffix("'s")) for word in said))

    def cover(self, text: str) -> bool:
        """Whether every word of a text is one of theirs, whatever its ending."""
        if text not in self._asked:
            self._asked[text] = all(self._has(t) for t in tokens_of(normalise(text)))
        return self._asked[text]

    def _has(self, token: FacetToken) -> bool:
        if token.stem in self.stems or token.folded in _BINDING:
            return True
        return any(_akin(token.stem, other) for other in self.stems)


_BINDING = frozenset(("and", "of", "for", "in", "on", "with", "to", "the", "a", "an"))
_AKIN = 5  # letters that two forms of one word share at their head


def _akin(a: str, b: str) -> bool:
    """ "reconcile" and "reconciliation", "conversion" and "convert" are forms of one word."""
    most = min(len(a), len(b))
    if most < _AKIN:
        return False
    shared = next((n for n in range(most) if a[n] != b[n]), most)
    return shared >= max(_AKIN, most - 1)
