"""Skills beside the rest: which the texts mention, which nothing supports, what posts ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportgen.checks.base import Context
from reportgen.domain.outcome import Quote
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt, normalised
from reportgen.market import Market, SkillDemand
from reportgen.market.model import key, words
from reportgen.rulebook.limits import SkillsLimits

_NOT = re.compile(
    r"\b(?:no longer|not|never|don't|doesn't|didn't|do not|won't|without|instead of|rather than|"
    r"used to|formerly|previously|background|former|quit|stopped|left|except|avoid|hate|learning|"
    r"learn|want to|plan to|future|studying|beginner)\b[^.!?;\n]*$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:[.'+#-]+[^\W_]+)*[+#]*")
_SEPARATED = re.compile(r"[\n,;|•]|\.\s")  # between two words that are no one name
_LOOK_BACK = 80  # characters before a name in which a "no longer" still speaks of it


@dataclass(frozen=True, slots=True)
class Hint:
    """A skill that the text mentions and the list lacks."""

    skill: str
    quote: Quote


def evident(profile: Profile, listed: Sequence[str], context: Context) -> tuple[Hint, ...]:
    """At most a few skills to ask about, those that most posts or profiles name first.

    Never one the text says somebody gave up or is only learning, and never a licensed field.
    """
    have = {context.market.skill_key(name) for name in listed}
    covered = [words(name) for name in listed]
    fewest = context.limits(SkillsLimits).evident_posts
    ordinary = frozenset(context.limits(SkillsLimits).ordinary_words)
    hints: dict[str, Hint] = {}
    for where, text in _texts(profile):
        plain = normalised(text)
        for skill, start, end in _names_in(plain.text, context.market):
            if key(skill) in ordinary or _mentions(skill, context.market) < fewest:
                continue
            folded = context.market.skill_key(skill)
            if folded in have or folded in hints or _within(words(skill), covered):
                continue
            if _NOT.search(plain.text[max(0, start - _LOOK_BACK) : start]):
                have.add(folded)
                continue
            if context.market.licensed_field(skill):
                continue
            quote = excerpt(text, *plain.original(start, end), where)
            hints[folded] = Hint(skill, quote)
    ranked = sorted(hints.values(), key=lambda h: -_mentions(h.skill, context.market))
    return tuple(ranked[: context.limits(SkillsLimits).evident])


def _mentions(skill: str, market: Market) -> int:
    """In how many posts or profiles a skill stands: posts are counted for web and software only."""
    demand, rates = market.skill(skill), market.asking(skill)
    return max(demand.posts if demand else 0, rates.profiles if rates else 0)


def _within(name: tuple[str, ...], listed: Sequence[tuple[str, ...]]) -> bool:
    """Whether a listed skill says it already: "Shopify" is in "Shopify Development".

    So is "Landing Pages" in "Landing Page": on the list they would be one skill twice.
    """
    return any(_singular(name) <= _singular(other) for other in listed)


def _singular(name: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in name)


def _texts(profile: Profile) -> Iterator[tuple[str, str]]:
    yield "overview", profile.overview
    yield "title", profile.title
    for number, job in enumerate(profile.employment, start=1):
        yield f"employment {number}", job.description


def _names_in(text: str, market: Market) -> Iterator[tuple[str, int, int]]:
    """Names of skills in a normalised text, the longest at each place, with their bounds.

    A name of one word counts only as it is spelled: "Make", "React" and "Swift" are plain words.
    """
    tokens = [(m.start(), m.end(), m.group().casefold()) for m in _WORD.finditer(text)]
    at = 0
    while at < len(tokens):
        taken = 1
        longest = market.longest_skill_from.get(tokens[at][2], 0)
        for size in range(min(longest, len(tokens) - at), 0, -1):
            name = tuple(folded for _, _, folded in tokens[at : at + size])
            skill = market.skills_by_words.get(name)
            start, end = tokens[at][0], tokens[at + size - 1][1]
            if skill is None or _SEPARATED.search(text, start, end):
                continue
            if size > 1 or text[start:end] == skill:
                yield skill, start, end
            taken = size
            break
        at += taken


def unsupported(profile: Profile, skills: Sequence[str], context: Context) -> tuple[str, ...]:
    """A few skills that neither the overview nor any entry mentions, if there is text enough."""
    texts = [profile.title, profile.overview]
    texts += [f"{job.role} {job.description}" for job in profile.employment]
    texts += [f"{item.title} {item.description}" for item in profile.portfolio]
    texts += [f"{study.award} {study.description}" for study in profile.education]
    texts += [cert.name for cert in profile.certifications]
    whole = " ".join(texts)
    if len(whole.split()) < context.limits(SkillsLimits).unsupported_words:
        return ()
    said = context.language.keywords(whole)
    found = [
        name
        for name in skills
        if (wanted := context.language.keywords(f"{name} {context.market.canonical_skill(name)}"))
        and not wanted & said
        and key(name) not in key(whole)
    ]
    return tuple(found[: context.limits(SkillsLimits).unsupported])


def asked_for(listed: Sequence[str], context: Context) -> tuple[SkillDemand, ...]:
    """A few unlisted skills whose names hold a listed one: "React Native" beside "React".

    Those that most posts name go first; no licensed field, and none with fewer posts than the
    rulebook's `asked_posts`. Looser kinds of nearness turned out to guess.
    """
    fewest = context.limits(SkillsLimits).asked_posts
    have = {context.market.skill_key(name) for name in listed}
    bases = {frozenset(words(context.market.canonical_skill(name))) for name in listed} - {
        frozenset()
    }
    near = [
        s
        for s in context.market.skills.values()
        if s.posts >= fewest
        and context.market.skill_key(s.skill) not in have
        and any(_widens(base, frozenset(words(s.skill))) for base in bases)
        and not context.market.licensed_field(s.skill)
    ]
    return tuple(sorted(near, key=lambda s: -s.posts)[: context.limits(SkillsLimits).asked])


def _widens(base: frozenset[str], name: frozenset[str]) -> bool:
    """ "React Native" widens "React"; "CSS 3" is only a version of "CSS"."""
    return base < name and not all(word.isdigit() for word in name - base)
