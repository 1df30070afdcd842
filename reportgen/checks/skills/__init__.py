"""Tip 4: ten or more genuine skills, each once, each belonging to this profession."""

from __future__ import annotations

from reportgen.checks.base import Check, Context, Judged, Verdict
from reportgen.checks.skills.listing import Listed, read_list
from reportgen.checks.skills.mentions import asked_for, evident, unsupported
from reportgen.domain.outcome import Fact, Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.rulebook.limits import SkillsLimits


def judge(profile: Profile, ctx: Context) -> Verdict:
    """Count what is genuine, question what doesn't belong, ask about what is missing."""
    skills = read_list(profile, ctx)
    facts = _facts(skills, ctx)
    hints = _evident(profile, skills, ctx)
    if not skills.names:
        return Judged((ctx.finding("missing"), *hints), facts)
    found = [
        *_about_number(skills, ctx),
        *_about_duplicates(skills, ctx),
        *_about_filler(skills, ctx),
        *_unsupported(profile, skills, ctx),
        *hints,
        *_asked_for(skills, ctx),
    ]
    each_once = len(skills.names) == len(skills.genuine) <= ctx.limits(SkillsLimits).most
    return Judged(tuple(found), facts, {"count": len(skills.genuine)} if each_once else None)


def _about_number(skills: Listed, ctx: Context) -> list[Finding]:
    most, full = ctx.limits(SkillsLimits).most, ctx.limits(SkillsLimits).full_marks
    count = len(skills.genuine)
    found: list[Finding] = []
    if count < full:
        share = (full - count) / full
        found.append(ctx.finding("too_few", share=share, count=count, full=full, most=most))
    if len(skills.names) > most:
        over = [_quote(name) for name in skills.names[most:]]
        found.append(ctx.finding("too_many", over, count=len(skills.names), most=most))
    return found


def _about_duplicates(skills: Listed, ctx: Context) -> list[Finding]:
    if not skills.duplicates:
        return []
    share = len(skills.duplicates) / ctx.limits(SkillsLimits).duplicates_in_full
    quotes = [_quote(name) for name, _ in skills.duplicates]
    name, twin = skills.duplicates[0]
    number = len(skills.duplicates)
    return [ctx.finding("duplicate", quotes, share=share, first=twin, second=name, count=number)]


def _about_filler(skills: Listed, ctx: Context) -> list[Finding]:
    if not skills.filler:
        return []
    share = len(skills.filler) / ctx.limits(SkillsLimits).filler_in_full
    quotes = [_quote(name) for name in skills.filler]
    listed = ", ".join(skills.filler)
    return [ctx.finding("filler", quotes, share=share, names=listed, count=len(skills.filler))]


def _unsupported(profile: Profile, skills: Listed, ctx: Context) -> list[Finding]:
    names = unsupported(profile, skills.genuine, ctx)
    if not names:
        return []
    return [ctx.finding("unsupported", [_quote(n) for n in names], names=", ".join(names))]


def _evident(profile: Profile, skills: Listed, ctx: Context) -> list[Finding]:
    """Only while there is room on the list."""
    if len(skills.names) >= ctx.limits(SkillsLimits).most:
        return []
    return [
        ctx.finding("evident", [hint.quote], suggestion=hint.skill, skill=hint.skill)
        for hint in evident(profile, skills.names, ctx)
    ]


def _asked_for(skills: Listed, ctx: Context) -> list[Finding]:
    """Where the count of posts speaks of this field, and the list has room."""
    if not skills.covered or len(skills.names) >= ctx.limits(SkillsLimits).most:
        return []
    near = asked_for(skills.genuine, ctx)
    if not near:
        return []
    source = ctx.market.source("skill_demand")
    return [
        ctx.finding(
            "asked_for",
            names=", ".join(s.skill for s in near),
            posts=near[0].of_posts,
            source=source.source,
            as_of=source.as_of.isoformat(),
        )
    ]


def _quote(name: str) -> Quote:
    return Quote(name, "skills")


def _facts(skills: Listed, ctx: Context) -> dict[str, Fact]:
    source = ctx.market.source("skill_demand")
    return {
        "count": len(skills.genuine),
        "listed": len(skills.names),
        "full_marks": ctx.limits(SkillsLimits).full_marks,
        "limit": ctx.limits(SkillsLimits).most,
        "canonical": [ctx.market.canonical_skill(name) for name in skills.genuine],
        "demand": [
            {"skill": d.skill, "posts": d.posts, "of": d.of_posts, "low": d.low, "high": d.high}
            for name in skills.genuine
            if (d := ctx.market.skill(name)) is not None
        ]
        if skills.covered
        else [],
        "demand_source": source.source,
        "demand_as_of": source.as_of.isoformat(),
    }


CHECK = Check(
    slug="skills",
    tip=4,
    needs=("skills",),
    uses=(
        "title",
        "category",
        "types_of_work",
        "overview",
        "employment",
        "education",
        "certifications",
        "portfolio",
    ),
    judge=judge,
)
