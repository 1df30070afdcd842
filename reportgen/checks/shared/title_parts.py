"""Take a title apart: segments, and for each word whether it names a role, a subject or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache

from reportgen.language import Language
from reportgen.language.text import normalised
from reportgen.market import Market
from reportgen.market.model import key
from reportgen.rulebook.limits import TitleLimits
from reportgen.rulebook.model import CheckRule

_WORD = re.compile(r"[^\W_]+(?:['.#-]+[^\W_]+)*[+#]*")
# A slash parts "Writer/Editor" but not "UI/UX": one of the two sides must be a whole word.
_SEPARATOR = re.compile(
    r"\s*(?:[|¦•·●▪;,:~\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+|(?<![JSDMjsdm]r)\.\s|\s[-–—+/]+\s|\s/+|/+\s"
    r"|(?<=[^\W_]{5})/+(?=[^\W_]{3})|(?<=[^\W_]{3})/+(?=[^\W_]{5}))\s*"
)


class WordKind(StrEnum):
    """What a word of a title does there."""

    ROLE = "role"  # developer, accountant: who somebody is
    SUBJECT = "subject"  # wordpress, medical: what it is about
    WEAK = "weak"  # business, digital: a subject only beside a role
    EVERYBODY = "everybody"  # expert, freelancer: a role that anybody may claim
    FILLER = "filler"  # experienced, best: true of everybody
    SMALL = "small"  # and, for, in
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class TitleWord:
    """One word of a title; `start`:`end` are offsets in the title as it was written."""

    text: str
    kind: WordKind
    broad: bool  # a role that needs a subject to say anything
    start: int
    end: int

    @property
    def folded(self) -> str:
        return key(self.text)


@dataclass(frozen=True, slots=True)
class Segment:
    """What stands between two separators."""

    text: str
    words: tuple[TitleWord, ...]

    @property
    def role(self) -> bool:
        """Whether it says who somebody is: "SEO expert" does, "SEO" does not."""
        return any(w.kind in (WordKind.ROLE, WordKind.EVERYBODY) for w in self.words)

    def of(self, *kinds: WordKind) -> tuple[TitleWord, ...]:
        return tuple(w for w in self.words if w.kind in kinds)


@dataclass(frozen=True)
class TitleParts:
    """A title in segments."""

    segments: tuple[Segment, ...]

    @cached_property
    def words(self) -> tuple[TitleWord, ...]:
        return tuple(w for s in self.segments for w in s.words)

    def of(self, *kinds: WordKind) -> tuple[TitleWord, ...]:
        return tuple(w for w in self.words if w.kind in kinds)

    @property
    def vague(self) -> bool:
        """Nothing is left to say once the words that fit everybody are gone."""
        if self.of(WordKind.SUBJECT):
            return False
        roles = self.of(WordKind.ROLE)
        if any(not w.broad for w in roles) or len({w.folded for w in roles}) > 1:
            return False
        return not (roles and self.of(WordKind.WEAK))


def take_apart(title: str, rule: CheckRule) -> TitleParts:
    """The title's segments and words, with the lists of the rulebook's `title` section."""
    return _taken_apart(title, rule.limits_as(TitleLimits))


@lru_cache(maxsize=1_024)
def _taken_apart(title: str, limits: TitleLimits) -> TitleParts:
    plain = normalised(title)
    lists = _Lists.of(limits)
    segments: list[Segment] = []
    for begin, stop in _between(plain.text):
        found = [
            TitleWord(
                m.group(),
                lists.kind(m.group()),
                key(m.group()) in lists.broad,
                *plain.original(begin + m.start(), begin + m.end()),
            )
            for m in _WORD.finditer(plain.text[begin:stop])
        ]
        if len(found) > 1 and found[-1].folded in lists.last:
            found[-1] = replace(found[-1], kind=WordKind.ROLE)
        _put_at_their_place(found, lists)
        if found:
            first, last = found[0].start, found[-1].end
            segments.append(Segment(title[first:last].strip(), tuple(found)))
    return TitleParts(tuple(segments))


def _put_at_their_place(found: list[TitleWord], lists: _Lists) -> None:
    """A role is the head of its part: "Developer Tools" has none, nor "Professional Logos"."""
    if len(found) < 2:
        return
    first, second = found[:2]
    if first.folded in lists.praise and second.kind in (WordKind.SUBJECT, WordKind.WEAK):
        found[0] = replace(first, kind=WordKind.FILLER)
    before, last = found[-2:]
    if before.kind is WordKind.ROLE and last.folded in lists.things:
        found[-2] = replace(before, kind=WordKind.SUBJECT)


def _between(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _SEPARATOR.finditer(text):
        if match.start() > at:
            yield at, match.start()
        at = match.end()
    if at < len(text):
        yield at, len(text)


@dataclass(frozen=True)
class _Lists:
    everybody: frozenset[str]
    filler: frozenset[str]
    weak: frozenset[str]
    broad: frozenset[str]
    small: frozenset[str]
    roles: frozenset[str]
    not_roles: frozenset[str]
    last: frozenset[str]  # roles at the end only: "Growth Lead", but "Lead Generation"
    endings: tuple[str, ...]
    praise: frozenset[str]
    things: frozenset[str]

    @classmethod
    @lru_cache(maxsize=4)
    def of(cls, limits: TitleLimits) -> _Lists:
        return cls(
            everybody=frozenset(limits.everybody),
            filler=frozenset(limits.filler),
            weak=frozenset(limits.weak),
            broad=frozenset(limits.broad_roles),
            small=frozenset(limits.small_words),
            roles=frozenset(limits.roles),
            not_roles=frozenset(limits.not_roles),
            last=frozenset(limits.roles_at_the_end),
            endings=limits.role_endings,
            praise=frozenset(limits.praise_in_front),
            things=frozenset(limits.things),
        )

    def kind(self, word: str) -> WordKind:
        folded = key(word)
        if not any(c.isalpha() for c in folded):
            return WordKind.NUMBER
        if folded in self.small:
            return WordKind.SMALL
        if folded in self.everybody:
            return WordKind.EVERYBODY
        if folded in self.filler or self._is_compound_filler(folded):
            return WordKind.FILLER
        if folded in self.weak:
            return WordKind.WEAK
        return WordKind.ROLE if self._is_role(folded) else WordKind.SUBJECT

    def _is_compound_filler(self, folded: str) -> bool:
        """ "Results-driven", "multi-skilled": filler in every part."""
        parts = folded.split("-")
        return len(parts) > 1 and all(p in self.filler or p in self.weak for p in parts)

    def _is_role(self, folded: str) -> bool:
        """By its ending, as most names of trades are built; the rest stands in the rulebook."""
        last = re.split(r"[-/]", folded)[-1]
        if last in self.roles or last in self.broad:
            return True
        single = last.removesuffix("s") if len(last) > 4 else last
        if single in self.not_roles or last in self.not_roles:
            return False
        return len(single) > 4 and single.endswith(self.endings)


def keyword_count(segment: Segment, market: Market) -> int:
    """How many keywords a segment without a role holds: each of a row of tools, or of "a & b"."""
    names = segment.of(WordKind.SUBJECT, WordKind.WEAK)
    joined = segment.text.count("&") + sum(w.folded == "and" for w in segment.words)
    if len(names) >= 2 and all(is_tool(w, market) for w in names):
        return len(names)
    return 1 + joined


def is_tool(word: TitleWord, market: Market) -> bool:
    """A word that alone is the name of a skill, as people write it in lists."""
    return market.skill(word.text) is not None or word.folded in market.synonyms


def is_known(word: TitleWord, market: Market, language: Language) -> bool:
    """Whether a title that we counted holds it, or English does."""
    return bool(market.title_frequency(word.text)) or language.knows(word.folded)


def is_rare(word: TitleWord, market: Market, language: Language, most: int) -> bool:
    """An ordinary English word that hardly any title holds; a product's name is none."""
    if word.kind not in (WordKind.SUBJECT, WordKind.ROLE) or is_tool(word, market):
        return False
    parts = [p for p in re.split(r"[-/]", word.folded) if p]
    return all(
        market.title_frequency(p) < most
        and market.title_frequency(p.removesuffix("s")) < most
        and language.knows(p)
        for p in parts
    )
