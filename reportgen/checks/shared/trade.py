"""The trade somebody offers: its category, and whether a past job belongs to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reportgen.checks.base import Context
from reportgen.domain.profile import Job, Profile
from reportgen.language import Language
from reportgen.language.keywords import stem
from reportgen.language.text import normalise, words
from reportgen.rulebook.limits import ExperienceLevelLimits


@dataclass(frozen=True, slots=True)
class OfferedCategory:
    """A category's name, or "". `stated` is False where only the title tells it."""

    category: str
    stated: bool


def offered_category(profile: Profile, context: Context) -> OfferedCategory:
    """The stated category, else that of the first type of work, else one the title names."""
    for said in (profile.category, *profile.types_of_work):
        if said and (near := context.market.nearest_category(said)):
            return OfferedCategory(near, stated=True)
    return OfferedCategory(context.market.category_in(profile.title) or "", stated=False)


Terms = Mapping[str, tuple[frozenset[str], ...]]  # families of trades, each term's stems

HOME = "experience_level"  # whose section of the rulebook holds the lists
RELEVANT_FROM = 2  # points
TEXT_FROM = 5  # keywords a description needs before its silence means anything
TRADE_FROM = 3

# What follows tells whom somebody works for, not what as: "Bookkeeper for small shops".
_FOR_WHOM = re.compile(r"\b(?:for|helping|who|with|serving)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Trade:
    """What a profile offers, as keywords. `weak` words alone prove nothing ("engineer")."""

    title: frozenset[str]
    skills: tuple[frozenset[str], ...]  # one set of keywords each
    around: frozenset[str]  # category, types of work, and whom the title is for
    families: frozenset[str]
    weak: frozenset[str]
    ranks: frozenset[str]
    terms: Terms
    elsewhere: tuple[frozenset[str], ...]  # work with the hands, done on the spot

    @property
    def core(self) -> frozenset[str]:
        return self.title.union(*self.skills)


def trade_of(profile: Profile, context: Context) -> Trade:
    """The trade that title, skills, category and types of work tell of.

    Its lists stand with `experience_level`, whichever check asks: a job counts for both or none.
    """
    language = context.language
    limits = context.rules.get(HOME, context.rule).limits_as(ExperienceLevelLimits)
    terms = {family: _stemmed(listed) for family, listed in limits.trades.items()}
    ranks = _keywords(language, limits.rank_words)
    title, *for_whom = _FOR_WHOM.split(profile.title, maxsplit=1)
    named = language.keywords(title)
    around = language.keywords(" ".join([profile.category, *profile.types_of_work, *for_whom]))
    skills = tuple(k for k in map(language.keywords, profile.skills) if k)
    return Trade(
        title=named - ranks,
        skills=tuple(s - ranks for s in skills if s - ranks),
        around=around - ranks,
        families=_families(title, terms)
        or frozenset().union(*(_families(s, terms) for s in (*profile.skills, profile.category))),
        weak=_keywords(language, limits.broad_words),
        ranks=ranks,
        terms=terms,
        elsewhere=_stemmed(limits.hands_on),
    )


def is_relevant(job: Job, trade: Trade, context: Context) -> bool | None:
    """True from two points of likeness, False where a full description shows none, else None.

    A role in the same family of trades, or sharing a telling word with the title, is enough by
    itself; so is a skill of the list named in the job. Work with the hands that shares nothing
    with the offer needs no description to be told apart from it.
    """
    language = context.language
    role = language.keywords(job.role) - trade.ranks
    text = language.keywords(job.description) - trade.ranks
    points = _points(role, text, trade)
    points += 2 * bool(_families(job.role, trade.terms) & trade.families)
    if points >= RELEVANT_FROM:
        return True
    if not points and _any_in(trade.elsewhere, _stems(job.role)):
        return False
    if points or len(text) < TEXT_FROM or len(trade.core | trade.around) < TRADE_FROM:
        return None
    return False if language.detect(job.description) in ("en", None) else None


def _points(role: frozenset[str], text: frozenset[str], trade: Trade) -> int:
    telling = trade.title - trade.weak
    by_role = 2 * len(role & telling) + len(role & ((trade.core | trade.around) - telling))
    by_skill = 2 * any(s <= text | role and s - trade.weak for s in trade.skills)
    more = text - role
    by_text = len(more & (trade.core - trade.weak)) + bool(more & trade.title & trade.weak)
    return by_role + by_skill + by_text + (len(more & trade.around) > 1)


@lru_cache(maxsize=64)
def _stemmed(terms: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(_stems(term) for term in terms)


def _families(text: str, terms: Terms) -> frozenset[str]:
    """The families one of whose terms stands in the text, every word of it."""
    stems = _stems(text)
    return frozenset(f for f, listed in terms.items() if _any_in(listed, stems))


def _any_in(terms: tuple[frozenset[str], ...], stems: frozenset[str]) -> bool:
    return any(term and term <= stems for term in terms)


def _stems(text: str) -> frozenset[str]:
    """All words of a text, the common ones too: "personal assistant" is no "personal trainer"."""
    return frozenset(stem(word) for word in words(normalise(text).casefold()))


@lru_cache(maxsize=8)
def _keywords(language: Language, words: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(language.keywords, words))
