"""Whether a past job belongs to the trade a profile offers: yes, no, or to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportgen.checks.base import Context
from reportgen.domain.profile import Job, Profile
from reportgen.language import Language

Terms = Mapping[str, tuple[frozenset[str], ...]]  # families of trades, each term's keywords

RELEVANT_FROM = 2  # points
TEXT_FROM = 5  # keywords a description needs before its silence means anything
TRADE_FROM = 3


@dataclass(frozen=True, slots=True)
class Trade:
    """What a profile offers, as keywords. `weak` words alone prove nothing ("engineer")."""

    core: frozenset[str]  # title and skills
    around: frozenset[str]  # category and types of work
    skills: tuple[frozenset[str], ...]
    families: frozenset[str]
    weak: frozenset[str]
    ranks: frozenset[str]
    terms: Terms


def trade_of(profile: Profile, ctx: Context) -> Trade:
    """The trade that title, skills, category and types of work tell of."""
    language = ctx.language
    terms = _terms(ctx)
    title = language.keywords(profile.title)
    skills = tuple(k for k in map(language.keywords, profile.skills) if k)
    around = language.keywords(" ".join([profile.category, *profile.types_of_work]))
    ranks = _keywords(language, ctx.rule.strings("rank_words"))
    core = title.union(*skills) - ranks
    families = _families(title, terms) or _families(core | around, terms)
    return Trade(
        core=core,
        around=around - ranks,
        skills=skills,
        families=families,
        weak=_keywords(language, ctx.rule.strings("broad_words")),
        ranks=ranks,
        terms=terms,
    )


def is_relevant(job: Job, trade: Trade, ctx: Context) -> bool | None:
    """True from two points of likeness, False where a full description shows none, else None.

    A role in the same family of trades, or sharing a telling word with title or skills, is
    enough by itself; so is a skill of the list named in the job's text.
    """
    language = ctx.language
    role = language.keywords(job.role) - trade.ranks
    text = language.keywords(job.description) - trade.ranks
    points = _points(role, text, trade)
    if points >= RELEVANT_FROM:
        return True
    if points or len(text) < TEXT_FROM or len(trade.core | trade.around) < TRADE_FROM:
        return None
    return False if language.detect(job.description) in ("en", None) else None


def _points(role: frozenset[str], text: frozenset[str], trade: Trade) -> int:
    strong, offered = trade.core - trade.weak, trade.core | trade.around
    by_role = 2 * len(role & strong) + len(role & (offered - strong))
    by_family = 2 * bool(_families(role, trade.terms) & trade.families)
    by_skill = 2 * any(s <= text | role and s - trade.weak for s in trade.skills)
    by_text = len(text & strong) + (len(text & trade.around) > 1)
    return by_role + by_family + by_skill + by_text


def _terms(ctx: Context) -> Terms:
    table = ctx.rule.table("trades")
    return {
        family: tuple(k for k in map(ctx.language.keywords, words) if k)
        for family, words in table.items()
        if isinstance(words, list)
    }


def _families(words: frozenset[str], terms: Terms) -> frozenset[str]:
    return frozenset(f for f, listed in terms.items() if any(term <= words for term in listed))


def _keywords(language: Language, words: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(language.keywords, words))
