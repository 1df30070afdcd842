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
TASKS_FROM = 2  # tasks of the offered trade that make a job count, whatever its role is called
TEXT_FROM = 5  # keywords a description needs before its silence means anything
FAR_TEXT_FROM = 3  # the same where the role is of another trade
TRADE_FROM = 3

# What follows tells whom somebody works for, not what as: "Bookkeeper for small shops".
_FOR_WHOM = re.compile(r"\b(?:for|helping|who|with|serving)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Trade:
    """What somebody offers, in keywords. `weak` words alone prove nothing ("engineer")."""

    title: frozenset[str]
    skills: tuple[frozenset[str], ...]  # one set of keywords each
    around: frozenset[str]  # category, types of work, and whom the title is for
    families: frozenset[str]
    weak: frozenset[str]
    ranks: frozenset[str]
    terms: Terms
    alone: Mapping[frozenset[str], str]  # the family of a role that is no more than this
    tasks: tuple[frozenset[str], ...]  # of the families offered
    near: frozenset[str]
    elsewhere: frozenset[str]  # families of work done on the spot

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
    families = _families(title, terms) or frozenset().union(
        *(_families(said, terms) for said in (*profile.skills, profile.category))
    )
    alone = {
        language.keywords(w): f
        for f, listed in limits.alone.items()
        for w in listed
        if language.keywords(w)
    }
    families |= frozenset(f for words, f in alone.items() if words and words == named - ranks)
    subjects = families & frozenset(limits.subjects) if families - {*limits.subjects} else None
    families -= subjects or frozenset()
    near = {n for family in families for n in limits.near.get(family, ())} | (subjects or set())
    return Trade(
        title=named - ranks,
        skills=tuple(s - ranks for s in skills if s - ranks),
        around=around - ranks,
        families=families,
        weak=_keywords(language, limits.broad_words),
        ranks=ranks,
        terms=terms,
        alone=alone,
        tasks=tuple(
            t for f, listed in limits.tasks.items() if f in families for t in _stemmed(listed)
        ),
        near=frozenset(near - families),
        elsewhere=frozenset(limits.hands_on),
    )


def is_relevant(job: Job, trade: Trade, context: Context) -> bool | None:
    """Whether a job counts for what is offered; None where that has to be asked.

    What the person said of it comes first. A role in the same family of trades counts; so do two
    tasks of it in the description, or one where the role's family is near. Elsewhere likeness is
    counted in points: a telling word of the title in the role, a listed skill in the job. Work of
    another trade that shares nothing with the offer does not count, and needs no description
    where it is done with the hands, on the spot.
    """
    if job.relevant is not None:
        return job.relevant
    language = context.language
    words = language.keywords(job.role) - trade.ranks
    families = _families(job.role, trade.terms)
    if not families and words in trade.alone:
        families = frozenset({trade.alone[words]})
    if families & trade.families:
        return True
    text = language.keywords(job.description) - trade.ranks
    deeds = _stems(job.description)
    done = len({task for task in trade.tasks if task <= deeds})
    far = bool(families and trade.families) and not families & trade.near
    if far:
        return _of_another_trade(job, text, done, families, trade, context)
    points = _points(words, text, trade)
    if families & trade.near:
        points += 2 * bool(done)
    elif done >= TASKS_FROM:
        points += RELEVANT_FROM
    if points >= RELEVANT_FROM:
        return True
    if points or done or families & trade.near:
        return None
    if families and families <= trade.elsewhere:
        return False
    if len(text) < TEXT_FROM or len(trade.core | trade.around) < TRADE_FROM:
        return None
    return False if language.detect(job.description) in ("en", None) else None


def _of_another_trade(
    job: Job,
    text: frozenset[str],
    done: int,
    families: frozenset[str],
    trade: Trade,
    context: Context,
) -> bool | None:
    """Only what was done there can speak for a job whose role is of another trade: its own words
    are those of that trade ("account manager" and "accountant").
    """
    points = _points(frozenset(), text, trade)
    if points >= RELEVANT_FROM and done:
        return True
    if points or done >= TASKS_FROM:
        return None
    if families <= trade.elsewhere:
        return False
    if done or len(text) < FAR_TEXT_FROM:
        return None
    return False if context.language.detect(job.description) in ("en", None) else None


def _points(role: frozenset[str], text: frozenset[str], trade: Trade) -> int:
    telling = trade.title - trade.weak
    by_role = 2 * len(role & telling) + len(role & ((trade.core | trade.around) - telling))
    by_skill = 2 * any(s <= text | role and s - trade.weak for s in trade.skills)
    more = text - role
    by_text = len(more & (trade.core - trade.weak)) + bool(more & trade.title & trade.weak)
    return by_role + by_skill + by_text + (len(more & trade.around) > 1)


@lru_cache(maxsize=256)
def _stemmed(terms: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(_stems(term) for term in terms)


def _families(text: str, terms: Terms) -> frozenset[str]:
    """The families one of whose terms stands in the text, every word of it.

    A longer term outdoes what it holds: an "account manager" is in sales, not in accounting.
    """
    stems = _stems(text)
    found = [(term, family) for family, listed in terms.items() for term in listed if term <= stems]
    return frozenset(f for term, f in found if not any(term < other for other, _ in found))


@lru_cache(maxsize=2_048)
def _stems(text: str) -> frozenset[str]:
    """All words of a text, the common ones too: "personal assistant" is no "personal trainer"."""
    return frozenset(stem(word) for word in words(normalise(text).casefold()))


@lru_cache(maxsize=8)
def _keywords(language: Language, words: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(language.keywords, words))
