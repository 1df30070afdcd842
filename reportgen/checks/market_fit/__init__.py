"""Why profiles are declined: one more of a crowd, or a title, skills and jobs that don't agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.market_fit.options import Option, options_for
from reportgen.checks.market_fit.work import Work, WorkSource, work_of
from reportgen.checks.shared.facets import FIELD, OwnWords
from reportgen.checks.shared.letter import letter_of
from reportgen.checks.shared.offer import (
    Offer,
    is_crowded,
    is_shown,
    offer_of,
    rarest_word,
    signature,
)
from reportgen.checks.shared.text import says_something
from reportgen.checks.shared.trade import OfferedCategory, is_relevant, offered_category, trade_of
from reportgen.domain.letter import FeedbackKind
from reportgen.domain.outcome import Fact, Finding, Quote, Value
from reportgen.domain.profile import Profile
from reportgen.domain.stage import Stage
from reportgen.language.text import opening
from reportgen.market import CategoryDemand, SkillDemand
from reportgen.market.model import words
from reportgen.rulebook.limits import MarketFitLimits

NO_FIGURES = "market_fit.no_figures"
NO_STORY = "market_fit.no_story"
SHARED = 3  # words of the skills that the rest of the profile must also use, to be praised for it


@dataclass(frozen=True, slots=True)
class _Story:
    """The content words of each part of a profile; an empty set is a part that isn't there."""

    title: frozenset[str]
    skills: frozenset[str]
    overview: frozenset[str]
    jobs: frozenset[str]

    @classmethod
    def of(cls, profile: Profile, context: Context) -> _Story:
        keywords = context.language.keywords
        skills = [f"{s} {context.market.canonical_skill(s)}" for s in profile.skills]
        jobs = [f"{job.role} {job.description}" for job in profile.employment]
        return cls(
            title=keywords(profile.title),
            skills=keywords(" \n".join(skills)),
            overview=keywords(profile.overview),
            jobs=keywords(" \n".join(jobs)),
        )


def judge(profile: Profile, context: Context) -> Verdict:
    """One story or several; demand is told and costs nothing, however small it is."""
    story = _Story.of(profile, context)
    field = offered_category(profile, context)
    demand = context.market.demand(field.category) if field.category else None
    asked = _asked(profile, field.category, context)
    offer, works = offer_of(profile, context), work_of(profile, context)
    crowded, options = _about_the_crowd(profile, offer, works, context)
    facts = _facts(story, demand, asked, context) | _offer_facts(offer, options, context)
    if not crowded and demand is None and not asked:
        return CannotTell(NO_FIGURES, facts=facts)
    notes = _notes(demand, field, context)
    if not crowded and not (story.skills and (story.title or story.overview or story.jobs)):
        return CannotTell(NO_STORY, findings=notes, facts=facts)
    apart = [
        *_about_category(profile, story, context),
        *_about_skills(profile, story, context),
        *_about_jobs(profile, story, context),
    ]
    found = [*crowded, *apart, *([] if apart else _about_proof(profile, offer, works, context))]
    if not (found or offer.narrowed or story.title or story.jobs):
        return CannotTell(NO_STORY, findings=notes, facts=facts)
    return Judged((*found, *notes), facts, None if found else _praise(story, offer))


def _praise(story: _Story, offer: Offer) -> dict[str, Value] | None:
    """A title that says for whom, what or with what; else words that the parts share."""
    if offer.title:
        return {"narrowed": "yes", "named": ", ".join(f.name for f in offer.title[:2])}
    shared = story.skills & (story.title | story.overview | story.jobs)
    return {"narrowed": "no", "named": ""} if len(shared) >= SHARED else None


def _about_the_crowd(
    profile: Profile, offer: Offer, works: Sequence[Work], context: Context
) -> tuple[list[Finding], tuple[Option, ...]]:
    """A generic offer among many of its kind, and what this person could offer instead.

    Upwork's own word that there are many like it counts however the offer reads: what the title
    names then decides how much it costs, for one who has narrowed it has done what there is to do.
    """
    limits = context.limits(MarketFitLimits)
    answered = market_answer(profile, context)
    told = profile.known("overview")
    crowd = is_crowded(offer, context.rule) and told
    if not (answered or crowd):
        return [], ()
    if not any((profile.title.strip(), profile.overview.strip(), works)):
        return [], ()
    options = options_for(profile, offer.role, works, context)
    parts = len({f.kind for f in offer.title})
    left = _left_to_narrow(offer, limits)
    quotes = [opening(profile.title, "title")] if profile.title.strip() else []
    quotes += [line.quote for option in options[:1] for line in option.lines]
    finding = context.finding(
        "crowded",
        quotes,
        share=left,
        suggestion=options[0].title if options else "",
        answered="yes" if answered else "no",
        narrowed="yes" if parts else "no",
        counted="yes" if offer.titles >= limits.crowded_titles else "no",
        word=offer.word,
        titles=offer.titles,
        of=context.market.source("title_words").posts,
        options=len(options),
        first_offer=options[0].offer if options else "",
    )
    return [_as_far_as_tonight(finding, profile, options, answered, context)], options


def _left_to_narrow(offer: Offer, limits: MarketFitLimits) -> float:
    """How much of what makes an offer special its title doesn't name yet, 0..1."""
    parts = len({f.kind for f in offer.title})
    return 1 - min(parts, limits.specific_enough) / max(limits.specific_enough, 1)


def _as_far_as_tonight(
    finding: Finding,
    profile: Profile,
    options: Sequence[Option],
    answered: bool,
    context: Context,
) -> Finding:
    """What an option's title, once pasted, ends and leaves; without one, nothing is won tonight."""
    if not options:
        then = replace(finding, evidence=()) if answered else None
        return replace(finding, foremost=answered, tonight=answered, then=then)
    title = context.rules.get("title")
    ends = [f"title.{name}" for name in title.findings] if title else []
    left = 0.0
    if answered:
        pasted = offer_of(replace(profile, title=options[0].title), context)
        left = _left_to_narrow(pasted, context.limits(MarketFitLimits))
    loss = min(finding.loss, round(context.rule.findings["crowded"].loss * left, 4))
    then = replace(finding, loss=loss, evidence=()) if loss else None
    return replace(finding, foremost=answered, then=then, ends=tuple(ends))


def market_answer(profile: Profile, context: Context) -> bool:
    """Whether the newest answer says that there are many like them, or no work for the mix."""
    letter = letter_of(profile, context.submissions, context.stage, context.notices)
    declined = context.stage is Stage.DECLINED
    return declined and any(point.kind is FeedbackKind.SKILL_MIX for point in letter)


def _about_proof(
    profile: Profile, offer: Offer, works: Sequence[Work], context: Context
) -> list[Finding]:
    """A title that narrows, and nothing else in the profile that speaks of it."""
    named = [f for f in offer.title if f.group != FIELD]
    if not named or not any(w.described for w in works if w.source is not WorkSource.OVERVIEW):
        return []
    studies = [f"{s.award} {s.description}" for s in profile.education]
    certificates = [certificate.name for certificate in profile.certifications]
    lines = [line for work in works for line in work.all_lines]
    own = OwnWords.of([profile.overview, *(n.text for n in lines), *studies, *certificates])
    if is_shown(named, [f for n in lines for f in n.facets], own):
        return []
    names = ", ".join(f.name for f in named)
    return [context.finding("unshown", [opening(profile.title, "title")], names=names)]


def _asked(profile: Profile, category: str, context: Context) -> list[SkillDemand]:
    """Demand for the listed skills, where the count covers this field."""
    covers = context.market.source("skill_demand").covers
    if covers and category not in covers:
        return []
    counted = (context.market.skill(name) for name in profile.skills)
    return sorted((d for d in counted if d), key=lambda d: -d.posts)


def _about_category(profile: Profile, story: _Story, context: Context) -> list[Finding]:
    """Only where nothing fits the stated category, and another one fits the title."""
    stated = context.market.nearest_category(profile.category) if profile.category else None
    if stated is None:
        return []
    jobs = context.language.keywords(" ".join(job.role for job in profile.employment))
    keywords = story.title | story.skills | jobs
    if keywords & _words_of(stated, context):
        return []
    if covered := _covered_by_tools(profile, stated, context):
        return [_apart(profile, stated, covered, context)]
    fewest = context.limits(MarketFitLimits).words_that_fit
    fits = {
        other: len(story.title & about) + len(story.skills & about) / 2
        for other in context.market.categories
        if other != stated and story.title & (about := _words_of(other, context))
        if len(story.title & about) + len(story.skills & about) >= fewest
    }
    if not fits:
        return []
    return [_apart(profile, stated, max(fits, key=lambda c: fits[c]), context)]


def _apart(profile: Profile, stated: str, other: str, context: Context) -> Finding:
    quotes = [Quote(profile.category.strip(), "category"), opening(profile.title, "title")]
    return context.finding("category_apart", quotes, suggestion=other, category=stated, other=other)


def _covered_by_tools(profile: Profile, stated: str, context: Context) -> str:
    """The category whose posts our count of skills covers, where title and list are its tools.

    "React Developer" names no kind of work, but nobody else uses React.
    """
    covers = context.market.source("skill_demand").covers
    if len(covers) != 1 or stated in (*covers, *context.limits(MarketFitLimits).near_covered):
        return ""
    limits = context.limits(MarketFitLimits)
    fewest, posts = limits.tools_that_fit, limits.tool_posts

    def tools(names: Iterable[str]) -> int:
        found = {
            d.skill for name in names if (d := context.market.skill(name)) and d.posts >= posts
        }
        return len(found)

    fits = tools(words(profile.title)) and tools(profile.skills) >= fewest
    return covers[0] if fits else ""


def _words_of(category: str, context: Context) -> frozenset[str]:
    """What a category is about: its name, its types, and what people call them."""
    names = [category, *(t.name for t in context.market.types_in(category))]
    names += [name for name, (home, _) in context.market.work_names.items() if home == category]
    return context.language.keywords(" \n".join(names)) - context.language.keywords(
        " ".join(context.limits(MarketFitLimits).words_of_any_category)
    )


def _about_skills(profile: Profile, story: _Story, context: Context) -> list[Finding]:
    """A whole list of skills that neither title nor text nor jobs touch.

    Only skills in plain words count ("Article Writing"): a text need not name a tool to fit it,
    unless it speaks of nothing that is done with such tools.
    """
    if len(profile.overview.split()) < context.limits(MarketFitLimits).overview_words:
        return []
    elsewhere = story.title | story.overview | story.jobs
    of_tools = sum(context.market.skill(skill) is not None for skill in profile.skills)
    tools = of_tools >= context.limits(MarketFitLimits).tools_that_fit
    tools = tools and elsewhere.isdisjoint(_words_around_tools(context))
    plain = [s.strip() for s in profile.skills if tools or _in_plain_words(s, context)]
    touched = any(context.language.keywords(s) & elsewhere for s in profile.skills)
    if touched or len(plain) < context.limits(MarketFitLimits).fewest_skills:
        return []
    quotes = [Quote(s, "skills") for s in plain[:3]]
    return [context.finding("skills_apart", quotes, names=", ".join(q.text for q in quotes))]


def _words_around_tools(context: Context) -> frozenset[str]:
    """What people write about who work with the tools that our count of skills covers."""
    covers = context.market.source("skill_demand").covers
    homes = (*covers, *context.limits(MarketFitLimits).near_covered)
    return frozenset().union(*(_words_of(home, context) for home in homes))


def _in_plain_words(skill: str, context: Context) -> bool:
    parts = words(skill)
    return len(parts) > 1 and all(context.language.knows(part) for part in parts)


def _about_jobs(profile: Profile, story: _Story, context: Context) -> list[Finding]:
    """No job has to do with what is offered: asked, for a description may show the link.

    A job counts here as it counts for the experience level, so that the two never disagree.
    """
    trade = trade_of(profile, context)
    jobs = [
        (place, job)
        for place, job in enumerate(profile.employment, start=1)
        if any(says_something(text) for text in (job.role, job.company, job.description))
    ]
    if not jobs or not trade.core or story.jobs & (story.title | story.skills | story.overview):
        return []
    if any(is_relevant(job, trade, context) is not False for _, job in jobs):
        return []
    quotes = [opening(job.role or job.company, f"employment {place}") for place, job in jobs]
    return [context.finding("jobs_apart", quotes[:2])]


def _notes(
    demand: CategoryDemand | None, field: OfferedCategory, context: Context
) -> tuple[Finding, ...]:
    if demand is None:
        return ()
    source = context.market.source("category_demand")
    return (
        context.finding(
            "demand",
            category=demand.category,
            posts=demand.posts,
            percent=round(100 * demand.share, 1),
            mean=round(demand.mean_hourly),
            rank=demand.rank,
            categories=demand.categories,
            source=source.source,
            as_of=source.as_of.isoformat(),
            licence=source.licence,
            stated="yes" if field.stated else "no",
        ),
    )


def _offer_facts(offer: Offer, options: Sequence[Option], context: Context) -> dict[str, Fact]:
    """What the cohort is compared by, and the options with what is known of each."""
    return {
        "offer": {
            "role": offer.role,
            "signature": signature(offer, context),
            "narrowed_by": [f.name for f in offer.title],
        },
        "word": offer.word,
        "titles": offer.titles,
        "titles_of": context.market.source("title_words").posts,
        "titles_source": context.market.source("title_words").source,
        "titles_as_of": context.market.source("title_words").as_of.isoformat(),
        "options": [_option_fact(option, context) for option in options],
    }


def _option_fact(option: Option, context: Context) -> dict[str, Fact]:
    """An option with its demand, by category, and by tool where posts were counted for it."""
    demand = context.market.demand(option.category) if option.category else None
    covers = context.market.source("skill_demand").covers
    tool = context.market.skill(option.tool.name) if option.tool else None
    counted = tool if tool and (not covers or option.category in covers) else None
    special = " | ".join(f.name for f in (option.industry, option.tool) if f) or option.offer
    rarest, titles = rarest_word(special, context)
    return option.fact() | {
        "posts": demand.posts if demand else None,
        "tool_posts": counted.posts if counted else None,
        "tool_of": counted.of_posts if counted else None,
        "word": rarest,
        "titles": titles,
    }


def _facts(
    story: _Story, demand: CategoryDemand | None, asked: list[SkillDemand], context: Context
) -> dict[str, Fact]:
    by_category = context.market.source("category_demand")
    by_skill = context.market.source("skill_demand")
    shared = sorted(story.skills & (story.title | story.overview | story.jobs))
    return {
        "category": demand.category if demand else None,
        "posts": demand.posts if demand else None,
        "share": demand.share if demand else None,
        "rank": demand.rank if demand else None,
        "categories": demand.categories if demand else None,
        "mean_hourly": demand.mean_hourly if demand else None,
        "source": by_category.source,
        "as_of": by_category.as_of.isoformat(),
        "licence": by_category.licence,
        "skills": [{"skill": d.skill, "posts": d.posts, "of": d.of_posts} for d in asked],
        "skills_source": by_skill.source,
        "skills_as_of": by_skill.as_of.isoformat(),
        "shared_words": list[Fact](shared),
    }


CHECK = Check(
    slug="market_fit",
    tip=None,
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
        "submission_status",
        "upwork_feedback",
    ),
    judge=judge,
)
