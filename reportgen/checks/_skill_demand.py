"""What job posts ask for beside a skill that somebody lists already."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.checks.base import Context
from reportgen.market import SkillDemand
from reportgen.market.names import words
from reportgen.rulebook.limits import SkillsLimits


def asked_for(listed: Sequence[str], ctx: Context) -> tuple[SkillDemand, ...]:
    """A few unlisted skills whose names hold a listed one: "React Native" beside "React".

    Those that most posts name go first; no licensed field, and none with fewer posts than the
    rulebook's `asked_posts`. Looser kinds of nearness turned out to guess.
    """
    fewest = ctx.limits(SkillsLimits).asked_posts
    have = {ctx.market.skill_key(name) for name in listed}
    bases = {frozenset(words(ctx.market.canonical_skill(name))) for name in listed} - {frozenset()}
    near = [
        s
        for s in ctx.market.skills.values()
        if s.posts >= fewest
        and ctx.market.skill_key(s.skill) not in have
        and any(_widens(base, frozenset(words(s.skill))) for base in bases)
        and not ctx.market.licensed_field(s.skill)
    ]
    return tuple(sorted(near, key=lambda s: -s.posts)[: ctx.limits(SkillsLimits).asked])


def _widens(base: frozenset[str], name: frozenset[str]) -> bool:
    """ "React Native" widens "React"; "CSS 3" is only a version of "CSS"."""
    return base < name and not all(word.isdigit() for word in name - base)
