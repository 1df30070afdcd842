"""Tip 4: ten or more genuine skills, each once, each belonging to this profession."""

from __future__ import annotations

from dataclasses import replace

from reportgen.checks.base import Check, Context, Judged, Verdict
from reportgen.checks.shared.offences import offences_told
from reportgen.checks.skills.fields import scattered, unrelated
from reportgen.checks.skills.listing import Listed, read_list
from reportgen.checks.skills.mentions import asked_for, evident, unsupported
from reportgen.domain.outcome import Fact, Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.rulebook.limits import SkillsLimits


def judge(profile: Profile, context: Context) -> Verdict:
    """Count what is genuine, question what doesn't belong, ask about what is missing."""
    listed = read_list(profile, context)
    strange = unrelated(profile, listed.genuine, context)
    gone = {*strange, *_forbidden(profile, context)}
    skills = replace(listed, genuine=tuple(n for n in listed.genuine if n not in gone))
    facts = _facts(skills, context)
    hints = _evident(profile, skills, context)
    if not skills.names:
        nothing = replace(context.finding("missing"), ends=("completeness.no_skill",))
        return Judged((nothing, *hints), facts)
    found = [
        *_about_unrelated(profile, strange, context),
        *_about_fields(profile, skills, context),
        *_about_number(skills, _named(hints), context),
        *_about_duplicates(skills, context),
        *_about_filler(skills, context),
        *_unsupported(profile, skills, context),
        *hints,
        *_asked_for(skills, context),
    ]
    each_once = len(skills.names) == len(skills.genuine) <= context.limits(SkillsLimits).most
    return Judged(tuple(found), facts, {"count": len(skills.genuine)} if each_once else None)


def _forbidden(profile: Profile, context: Context) -> set[str]:
    """Skills that name a service which has to go: what is left of the list counts."""
    told = offences_told(profile, context).told_of("skills")
    return {" ".join(reading.passage.text.split()) for reading, _ in told}


def _about_unrelated(profile: Profile, strange: tuple[str, ...], context: Context) -> list[Finding]:
    """Costs only where jobs and education were asked for: they might support a skill."""
    if not strange:
        return []
    asked = profile.known("employment") and profile.known("education")
    share = len(strange) / context.limits(SkillsLimits).unrelated_in_full if asked else 0.0
    quotes = [_quote(name) for name in strange]
    names = ", ".join(strange)
    return [context.finding("unrelated", quotes, share=share, names=names, count=len(strange))]


def _about_fields(profile: Profile, skills: Listed, context: Context) -> list[Finding]:
    ways = scattered(profile, skills.genuine, context)
    if not ways:
        return []
    quotes = [_quote(name) for name in ways]
    return [context.finding("scattered", quotes, names=", ".join(ways), count=len(ways))]


def _about_number(skills: Listed, named: int, context: Context) -> list[Finding]:
    """What is missing beside the `named` skills that the person's own texts offer."""
    most, full = context.limits(SkillsLimits).most, context.limits(SkillsLimits).full_marks
    count = len(skills.genuine)
    found: list[Finding] = []
    if count + named < full:
        share = _lacking(count + named, context)
        few = context.finding("too_few", share=share, count=count, full=full, most=most)
        # Whoever goes up to the full number has those that the texts name among them.
        found.append(replace(few, ends=("skills.evident",)))
    if len(skills.names) > most:
        over = [_quote(name) for name in skills.names[most:]]
        found.append(context.finding("too_many", over, count=len(skills.names), most=most))
    return found


def _lacking(count: int, context: Context) -> float:
    """The share of the loss that a list of so many costs: the first skills count most.

    From `enough` on a list says what somebody does, and each further skill is a small gain.
    """
    limits = context.limits(SkillsLimits)
    if count >= limits.full_marks:
        return 0.0
    if count >= limits.enough:
        more = limits.full_marks - limits.enough
        return limits.enough_share * (limits.full_marks - count) / more
    return 1 - (1 - limits.enough_share) * count / limits.enough


def _named(hints: list[Finding]) -> int:
    """How many skills the hints name together."""
    return sum(int(hint.args["count"]) for hint in hints)


def _about_duplicates(skills: Listed, context: Context) -> list[Finding]:
    if not skills.duplicates:
        return []
    share = len(skills.duplicates) / context.limits(SkillsLimits).duplicates_in_full
    quotes = [_quote(name) for name, _ in skills.duplicates]
    name, twin = skills.duplicates[0]
    number = len(skills.duplicates)
    return [
        context.finding("duplicate", quotes, share=share, first=twin, second=name, count=number)
    ]


def _about_filler(skills: Listed, context: Context) -> list[Finding]:
    if not skills.filler:
        return []
    share = len(skills.filler) / context.limits(SkillsLimits).filler_in_full
    quotes = [_quote(name) for name in skills.filler]
    listed = ", ".join(skills.filler)
    return [context.finding("filler", quotes, share=share, names=listed, count=len(skills.filler))]


def _unsupported(profile: Profile, skills: Listed, context: Context) -> list[Finding]:
    names = unsupported(profile, skills.genuine, context)
    if not names:
        return []
    return [context.finding("unsupported", [_quote(n) for n in names], names=", ".join(names))]


def _evident(profile: Profile, skills: Listed, context: Context) -> list[Finding]:
    """The skills that the person's own texts name, while there is room on the list.

    They are what a list that is too short lacks first, and cost as much of it as they would fill.
    """
    limits = context.limits(SkillsLimits)
    room = limits.most - len(skills.names)
    hints = evident(profile, skills.names, context)[: max(0, room)]
    if not hints:
        return []
    count = len(skills.genuine)
    filled = _lacking(count, context) - _lacking(count + len(hints), context)
    return [
        context.finding(
            "evident",
            [hint.quote for hint in hints],
            share=filled if skills.names else 0.0,
            suggestion="; ".join(hint.skill for hint in hints),
            names=", ".join(hint.skill for hint in hints),
            count=len(hints),
        )
    ]


def _asked_for(skills: Listed, context: Context) -> list[Finding]:
    """Where the count of posts speaks of this field, and the list has room."""
    if not skills.covered or len(skills.names) >= context.limits(SkillsLimits).most:
        return []
    near = asked_for(skills.genuine, context)
    if not near:
        return []
    source = context.market.source("skill_demand")
    return [
        context.finding(
            "asked_for",
            names=", ".join(s.skill for s in near),
            posts=near[0].of_posts,
            source=source.source,
            as_of=source.as_of.isoformat(),
        )
    ]


def _quote(name: str) -> Quote:
    return Quote(name, "skills")


def _facts(skills: Listed, context: Context) -> dict[str, Fact]:
    source = context.market.source("skill_demand")
    return {
        "count": len(skills.genuine),
        "listed": len(skills.names),
        "full_marks": context.limits(SkillsLimits).full_marks,
        "limit": context.limits(SkillsLimits).most,
        "canonical": [context.market.canonical_skill(name) for name in skills.genuine],
        "demand": [
            {"skill": d.skill, "posts": d.posts, "of": d.of_posts, "low": d.low, "high": d.high}
            for name in skills.genuine
            if (d := context.market.skill(name)) is not None
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
        "other_experience",
    ),
    judge=judge,
)
