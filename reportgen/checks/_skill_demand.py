"""What job posts in somebody's field ask for, near to what they offer already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportgen.checks.base import Context
from reportgen.domain.profile import Profile
from reportgen.market import SkillDemand


def asked_for(profile: Profile, listed: Sequence[str], ctx: Context) -> tuple[SkillDemand, ...]:
    """A few unlisted skills that many posts name and that share a telling word with the list.

    A word tells the more, the fewer skills have it: "WordPress" does, "development" does not.
    No licensed field, and nothing with fewer posts than the rulebook's `asked_posts`.
    """
    fewest = ctx.rule.count("asked_posts")
    about = {s.skill: ctx.language.keywords(s.skill) for s in ctx.market.skills.values()}
    common = Counter(word for words in about.values() for word in words)
    names = [ctx.market.canonical_skill(name) for name in listed]
    offered = ctx.language.keywords(" \n".join([profile.title, *names]))
    have = {ctx.market.skill_key(name) for name in listed}
    most = ctx.rule.count("telling_in")
    near = [
        s
        for s in ctx.market.skills.values()
        if s.posts >= fewest
        and any(common[word] <= most for word in about[s.skill] & offered)
        and about[s.skill] - offered
        and ctx.market.skill_key(s.skill) not in have
        and not ctx.market.licensed_field(s.skill)
    ]
    return tuple(sorted(near, key=lambda s: -s.posts)[: ctx.rule.count("asked")])
