"""Sort a list of skills: which are genuine, which stand twice, which belong to another trade."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from reportgen.checks.base import Context
from reportgen.checks.shared.trade import offered_category
from reportgen.domain.profile import Profile
from reportgen.language.text import normalise
from reportgen.market.model import key, loose, words
from reportgen.rulebook.limits import SkillsLimits

_TELLING = re.compile(r"\d+|\b[a-z][+#]+|\bc\b")  # "C", "C++" and "C#" are three skills
NEAR = 95  # of 100; below it "Article Writing" and "Article Rewriting" would be one
LONG = 8  # letters: shorter names differ by a letter and mean two things


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of skills, sorted out.

    `names` is every entry with something in it; `duplicates` pairs an entry with the earlier one
    it repeats. `covered` tells whether the table of demand speaks of this person's field.
    """

    names: tuple[str, ...]
    genuine: tuple[str, ...]
    duplicates: tuple[tuple[str, str], ...]
    filler: tuple[str, ...]
    covered: bool


def read_list(profile: Profile, context: Context) -> Listed:
    """Sort the profile's skills; an entry is a duplicate before it is filler."""
    names = tuple(" ".join(s.split()) for s in profile.skills)
    names = tuple(n for n in names if any(c.isalnum() for c in n))
    duplicates: list[tuple[str, str]] = []
    kept: dict[str, str] = {}
    for name in names:
        folded = _folded(name, context)
        twin = kept.get(folded) or next(
            (first for other, first in kept.items() if _near(folded, other, name, first, context)),
            None,
        )
        if twin is None:
            kept[folded] = name
        else:
            duplicates.append((name, twin))
    belongs = _Trade.of(profile, context)
    filler = tuple(n for n in kept.values() if belongs.is_filler(n, context))
    return Listed(
        names=names,
        genuine=tuple(n for n in kept.values() if n not in filler),
        duplicates=tuple(duplicates),
        filler=filler,
        covered=belongs.category in context.market.source("skill_demand").covers,
    )


def _folded(name: str, context: Context) -> str:
    """What two names of one skill have in common: "Data Entry Skills" is "Data Entry"."""
    usual = context.market.canonical_skill(name)
    if context.market.skill(usual) is not None:
        return loose(usual)
    empty = frozenset(context.limits(SkillsLimits).empty_words)
    content = [w for w in words(usual) if w not in empty]
    short = " ".join(content) if content else usual
    return loose(context.market.canonical_skill(short)) or key(usual)


def _near(one: str, other: str, name: str, first: str, context: Context) -> bool:
    """A slip of the pen or a plural; two names that the market knows are two skills."""
    if one == f"{other}s" or other == f"{one}s":
        return len(min(one, other, key=len)) > 3
    if min(len(one), len(other)) < LONG or _telling(name) != _telling(first):
        return False
    if context.market.skill(name) is not None and context.market.skill(first) is not None:
        return False
    return fuzz.ratio(one, other) >= NEAR


def _telling(name: str) -> list[str]:
    """The versions and one-letter languages in a name, which no slip of the pen changes."""
    return _TELLING.findall(key(name))


@dataclass(frozen=True, slots=True)
class _Trade:
    """What is known of somebody's profession: its words and its category, if any."""

    words: frozenset[str]
    category: str

    @classmethod
    def of(cls, profile: Profile, context: Context) -> _Trade:
        said = " ".join([profile.title, profile.category, *profile.types_of_work])
        return cls(frozenset(words(normalise(said))), offered_category(profile, context).category)

    def is_filler(self, name: str, context: Context) -> bool:
        """Whether a skill says nothing about this trade; the unknown trade gets the doubt.

        Each group of fillers has its homes: words of a trade or a category where they belong.
        """
        limits = context.limits(SkillsLimits)
        own = {key(name), key(context.market.canonical_skill(name))}
        for group, listed in limits.fillers.items():
            if own.isdisjoint(listed):
                continue
            home = limits.homes.get(group)
            if home is None or (self._known(context) and not self._at_home(home)):
                return True
        return False

    def _known(self, context: Context) -> bool:
        empty = frozenset(context.limits(SkillsLimits).empty_words)
        return bool(self.category) or bool(self.words - empty)

    def _at_home(self, home: tuple[str, ...]) -> bool:
        return key(self.category) in home or not self.words.isdisjoint(home)
