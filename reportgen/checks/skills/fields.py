"""Which listed skills belong to no field of work that the profile shows anywhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportgen.checks.base import Context
from reportgen.domain.profile import Profile
from reportgen.language.phrases import present, tokens_of
from reportgen.language.text import normalise
from reportgen.market.model import key
from reportgen.rulebook.limits import SkillsLimits

OPENING = 250  # characters of an overview that tell a trade, where nothing else names one


def unrelated(profile: Profile, skills: Sequence[str], context: Context) -> tuple[str, ...]:
    """Skills of a field that neither title, category, jobs, education nor overview supports.

    A skill whose words stand in one of these texts is supported, whatever its field; one whose
    field nobody knows, or lies beside a field of the person's, gets the doubt.
    """
    limits = context.limits(SkillsLimits)
    whole = "\n".join(_texts(profile))
    fields = {name: fields_in(name, limits) for name in skills}
    home = at_home(profile, skills, limits)
    strange = [name for name, own in fields.items() if home and own and not own & home]
    if len(strange) < limits.unrelated_from or not context.language.may_be_english(whole):
        return ()
    said, folded = context.language.keywords(whole), key(whole)
    found = tuple(
        name
        for name in strange
        if not context.language.keywords(name) & said and key(name) not in folded
    )
    return found if len(found) >= limits.unrelated_from else ()


def at_home(profile: Profile, skills: Sequence[str], limits: SkillsLimits) -> frozenset[str]:
    """The fields that a profile shows, and those beside its trade; none where no trade is told."""
    main = fields_in("\n".join(_named(profile)), limits) or fields_in(
        profile.overview[:OPENING], limits
    )
    if not main:
        return frozenset()
    counted = Counter(field for name in skills for field in fields_in(name, limits))
    several = {field for field, count in counted.items() if count >= limits.own_field}
    beside = {other for field in main for other in _beside(field, limits)}
    return main | several | beside | fields_in("\n".join(_texts(profile)), limits)


def scattered(profile: Profile, skills: Sequence[str], context: Context) -> tuple[str, ...]:
    """One skill for each field of a list that goes all ways; none where one field holds most of it.

    As few fields are counted as hold them all: "WordPress" and "Web Design" are of one. An
    assistant's list goes through many offices: that is the trade.
    """
    limits = context.limits(SkillsLimits)
    titled = fields_in(profile.title, limits)
    if titled and titled <= frozenset(limits.generalists):
        return ()
    one = frozenset(limits.one_field)
    left = {
        name: own - one | frozenset(limits.one_field[:1]) if own & one else own
        for name in skills
        if (own := fields_in(name, limits))
    }
    known, largest = len(left), 0
    examples: list[str] = []
    while left:
        counted = Counter(field for own in left.values() for field in own)
        field = max(sorted(counted), key=lambda name: counted[name])
        largest = max(largest, counted[field])
        examples.append(next(name for name, own in left.items() if field in own))
        left = {name: own for name, own in left.items() if field not in own}
    mostly = known and largest / known > limits.scattered_share
    return () if mostly or len(examples) < limits.scattered_from else tuple(examples)


def _named(profile: Profile) -> list[str]:
    """Where a person names the trade: what else the texts mention has no neighbours."""
    roles = [job.role for job in profile.employment]
    awards = [study.award for study in profile.education]
    return [profile.title, profile.category, *profile.types_of_work, *roles, *awards]


def _texts(profile: Profile) -> list[str]:
    """All that a person says of their work, but for the list of skills itself."""
    texts = [profile.title, profile.category, *profile.types_of_work, profile.overview]
    texts += [f"{job.role}\n{job.company}\n{job.description}" for job in profile.employment]
    texts += [f"{study.award}\n{study.description}" for study in profile.education]
    texts += [f"{item.title}\n{item.description}" for item in profile.portfolio]
    texts += [cert.name for cert in profile.certifications]
    return [*texts, *profile.other_experience]


def fields_in(text: str, limits: SkillsLimits) -> frozenset[str]:
    return present(tuple(limits.fields.items()), tokens_of(normalise(text)))


def _beside(field: str, limits: SkillsLimits) -> frozenset[str]:
    """The field's neighbours, told from either side."""
    return frozenset(limits.neighbours.get(field, ())) | {
        other for other, listed in limits.neighbours.items() if field in listed
    }
