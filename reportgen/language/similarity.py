"""Who shares an overview, a sentence or a portfolio link with somebody else in the cohort."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Literal
from urllib.parse import urlsplit
from zlib import crc32

from reportgen.domain.crowding import SharedSentence
from reportgen.domain.profile import PortfolioItem, Profile
from reportgen.language.text import normalise, opening, sentences

SHINGLE = 4  # words: shorter runs are common English, longer ones miss a changed word
SKETCH = 48  # smallest hashes kept of each text, enough to meet any text half alike
CROWD = 25  # people kept for one hash; a phrase of more people is boilerplate
FEWEST_SHINGLES = 25
FEWEST_WORDS_EQUAL = 10  # shorter texts may be equal by chance
ALIKE = 0.6
HANDED_OUT = 3  # overviews with a sentence, before somebody seems to have handed it out
SENTENCE = 8  # words: anybody may write a shorter one
SENTENCE_SHOWN = 240  # characters
_PASSAGE_WORDS = 25
_WORD = re.compile(r"[^\W_]+")
_TEAM = re.compile(r"\b(?:team|agency|studio|colleagues?|together with|co-?authors?)\b", re.I)


@dataclass(frozen=True, slots=True)
class Lookalike:
    """An earlier candidate whose text or work is nearly the same.

    `share` is how much of the shorter text both have (0..1; 1 for a link). `text` is the longest
    passage in common, in the later candidate's words, `url` the link both gave. `team` marks a
    link that a team may honestly share.
    """

    candidate_id: str
    name: str
    share: float
    kind: Literal["overview", "portfolio"]
    text: str = ""
    url: str = ""
    team: bool = False


@dataclass(frozen=True, slots=True)
class _Text:
    profile: Profile
    words: tuple[str, ...]
    shingles: tuple[int, ...]
    distinct: frozenset[int]


def find_lookalikes(profiles: Sequence[Profile]) -> Mapping[str, tuple[Lookalike, ...]]:
    """For each later candidate id, the earlier ones it looks like; the first seen has none.

    Time grows with the number of texts: only texts that share one of their smallest shingle
    hashes are compared, and a text found to be a copy stands for nobody else.
    """
    found: dict[str, list[Lookalike]] = defaultdict(list)
    _compare_overviews(profiles, found)
    _compare_links(profiles, found)
    return {candidate: tuple(listed) for candidate, listed in found.items()}


def _compare_overviews(profiles: Sequence[Profile], found: dict[str, list[Lookalike]]) -> None:
    by_hash: dict[int, list[_Text]] = defaultdict(list)
    by_words: dict[tuple[str, ...], Profile] = {}
    for profile in profiles:
        text = _text_of(profile)
        if len(text.words) < FEWEST_WORDS_EQUAL:
            continue
        twin = by_words.setdefault(text.words, profile)
        if twin is not profile:
            _add(found, profile, Lookalike(twin.id, twin.name, 1.0, "overview", _opening(text)))
            continue
        if len(text.distinct) < FEWEST_SHINGLES:
            continue
        sketch = nsmallest(SKETCH, text.distinct)
        copied = False
        for other in {id(o): o for h in sketch for o in by_hash.get(h, ())}.values():
            share = _share(text, other)
            if share >= ALIKE:
                who = other.profile
                passage = _passage(text, other)
                _add(found, profile, Lookalike(who.id, who.name, share, "overview", passage))
                copied = True
        if not copied:
            for h in sketch:
                if len(by_hash[h]) < CROWD:
                    by_hash[h].append(text)


def _text_of(profile: Profile) -> _Text:
    plain = tuple(_WORD.findall(normalise(profile.overview).casefold()))
    # crc32 and not the built-in hash of a str, which differs from one process to the next
    numbers = [crc32(word.encode("utf-8", "replace")) for word in plain]
    hashes = tuple(map(hash, zip(*(numbers[at:] for at in range(SHINGLE)), strict=False)))
    return _Text(profile, plain, hashes, frozenset(hashes))


def _share(a: _Text, b: _Text) -> float:
    return round(len(a.distinct & b.distinct) / min(len(a.distinct), len(b.distinct)), 3)


def _opening(text: _Text) -> str:
    return " ".join(text.words[:_PASSAGE_WORDS])


def _passage(text: _Text, other: _Text) -> str:
    """The longest run of words both have, cut to what fits on a line or two."""
    best = (0, 0)
    begin = 0
    for at, shingle in enumerate((*text.shingles, None)):
        if shingle in other.distinct:
            continue
        if at - begin > best[1] - best[0]:
            best = (begin, at)
        begin = at + 1
    end = min(best[1] + SHINGLE - 1, best[0] + _PASSAGE_WORDS)
    return " ".join(text.words[best[0] : end])


def _compare_links(profiles: Sequence[Profile], found: dict[str, list[Lookalike]]) -> None:
    first: dict[str, tuple[Profile, PortfolioItem]] = {}
    for profile in profiles:
        for item in profile.portfolio:
            key = link_key(item.url)
            if not key:
                continue
            owner, theirs = first.setdefault(key, (profile, item))
            if owner.id != profile.id:
                team = "/" not in key or any(_TEAM.search(_words_of(i)) for i in (item, theirs))
                same = Lookalike(owner.id, owner.name, 1.0, "portfolio", url=item.url, team=team)
                _add(found, profile, same)


def _words_of(item: PortfolioItem) -> str:
    return f"{item.title} {item.description}"


def _add(found: dict[str, list[Lookalike]], profile: Profile, lookalike: Lookalike) -> None:
    if lookalike.candidate_id != profile.id and lookalike not in found[profile.id]:
        found[profile.id].append(lookalike)


def link_key(url: str) -> str:
    """A link in one comparable form, "" for what is none: no scheme, `www.`, slash or anchor.

    Only an address without a path keeps no slash: a whole site, as a team would share it.
    """
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    if "." not in host:
        return ""
    path = parts.path.rstrip("/")
    query = re.sub(r"(?:^|&)(?:utm_\w+|fbclid|ref|usp)=[^&]*", "", parts.query).strip("&")
    return host + path + (f"?{query}" if query else "")


def shared_sentences(profiles: Sequence[Profile]) -> tuple[SharedSentence, ...]:
    """Sentences that stand in three or more overviews, those of most people first.

    Case and signs make no other sentence. What stands in just the same overviews is one line: a
    text that was handed out as a whole.
    """
    people: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    texts: dict[tuple[str, ...], str] = {}
    for profile in profiles:
        for sentence in sentences(normalise(profile.overview)):
            words = tuple(_WORD.findall(sentence.casefold()))
            if len(words) >= SENTENCE:
                texts.setdefault(words, sentence)
                people[words][profile.id] = None
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for words, ids in people.items():
        if len(ids) >= HANDED_OUT:
            groups[tuple(ids)].append(texts[words])
    found = (
        SharedSentence(opening(listed[0], "", SENTENCE_SHOWN).text, ids, len(listed) - 1)
        for ids, listed in groups.items()
    )
    return tuple(sorted(found, key=lambda s: (-len(s.people), -s.more, s.text)))
