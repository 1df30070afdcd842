"""The words that a client sees before opening an overview."""

from __future__ import annotations

import re

from reportgen.checks.base import Context
from reportgen.checks.overview.fault import OverviewFault
from reportgen.checks.skills.fields import fields_in
from reportgen.domain.profile import Profile
from reportgen.language.prose import Prose, SentenceKind
from reportgen.language.text import normalise, opening, words
from reportgen.rulebook.limits import OverviewLimits, SkillsLimits

WHERE = "overview"
NEAR = 0.25  # of the cost, where the work is named a little later
FEWEST_SKILLS = 2  # that tell which work is meant
MANY_SKILLS = 4  # of which a text on the same work names one
CHANCE = 0.2  # share of a title's words that stand in a text on other work by chance
FAR = 400  # characters that a client reads who opens it
SERVING = 0.4  # share from which a sentence is of use to a client
_OF_USE = (SentenceKind.OFFER, SentenceKind.FOR_WHOM, SentenceKind.GAIN, SentenceKind.PROOF)
_MARK = re.compile(r"^\s*(?:[^\w\s(\"'$€£#]|\d{1,2}[.)])")


def trade_of(profile: Profile, context: Context) -> frozenset[str]:
    """The keywords of what the person says they do, outside the overview."""
    return context.language.keywords(
        " | ".join((profile.title, profile.category, *profile.types_of_work, *profile.skills))
    )


def seen_first(profile: Profile, context: Context) -> str:
    """What a client sees before opening the overview."""
    return " ".join(profile.overview.split())[: context.limits(OverviewLimits).seen_first]


def names_work(shown: str, trade: frozenset[str], context: Context) -> bool:
    """Whether a text names the person's trade, or any kind of work the market knows by name."""
    said = context.language.keywords(shown)
    listed = {w.casefold().removesuffix("s") for w in words(normalise(shown))}
    if (
        trade & said
        or listed & set(context.limits(OverviewLimits).roles)
        or any(one.endswith(other) for one in trade for other in said if len(other) > 3)
    ):
        return True
    folded = f" {' '.join(words(normalise(shown).casefold()))} "
    return any(" " in name and f" {name} " in folded for name in context.market.work_names)


def weak_opening(profile: Profile, prose: Prose, context: Context) -> list[OverviewFault]:
    """The first lines, where none of their words says what the person does.

    It costs more where no sentence of theirs does anything for a client (two readers would rewrite
    27 of 28 such texts), or where the whole text never names what title and skills offer (all 20).
    """
    trade = trade_of(profile, context)
    if not trade or (
        names_work(seen_first(profile, context), trade, context)
        and not _comes_late(profile, prose, context)
        and not _is_of_other_work(profile, context)
    ):
        return []
    quote = opening(profile.overview, WHERE, context.limits(OverviewLimits).seen_first)
    better = _better_opening(profile, prose, trade, context)
    offered = context.language.keywords(" | ".join((profile.title, *profile.skills)))
    far = (
        _comes_late(profile, prose, context)
        or _is_of_other_work(profile, context)
        or bool(offered and not names_work(profile.overview, offered, context))
        or not _serves(prose, context)
    )
    degree = 1.0 if far else NEAR
    return [OverviewFault("weak_opening", (quote,), sure=True, degree=degree, suggestion=better)]


def _comes_late(profile: Profile, prose: Prose, context: Context) -> bool:
    """Whether the work of the title stands far below, and nothing above it is meant for a client.

    A skill's word in the first lines is none of the person's work where they tell of their life:
    "a form to fill in" of a form designer's father. Of 116 invented texts to be sent one is so.
    """
    begins = profile.overview[:FAR]
    title = context.language.keywords(profile.title)
    meant = (SentenceKind.OFFER, SentenceKind.FOR_WHOM, SentenceKind.GAIN)
    return (
        len(profile.overview) > FAR
        and bool(title)
        and not names_work(begins, title, context)
        and not any(
            one.shares[kind] >= SERVING
            for one in prose.spoken
            if one.sentence.start < FAR
            for kind in meant
        )
    )


def _is_of_other_work(profile: Profile, context: Context) -> bool:
    """Whether the text tells of listed skills that are none of the title's, and of none that are.

    "3D Artist" above a text on data entry, both among the skills: a client can't tell which. So it
    is where next to no word of the title and none of many skills stands in it (of 160 invented
    people four are so, all to be rewritten).
    """
    rule = context.rules.get("skills")
    said = context.language.keywords(profile.overview)
    title = context.language.keywords(profile.title)
    if rule is None or not title:
        return False
    listed = [context.language.keywords(skill) for skill in profile.skills]
    if (
        len(listed) >= MANY_SKILLS
        and len(title & said) <= len(title) * CHANCE
        and not any(words_of and words_of <= said for words_of in listed)
    ):
        return True
    if title & said:
        return False
    limits = rule.limits_as(SkillsLimits)
    of_title = fields_in(profile.title, limits)
    akin: list[bool] = []
    apart: list[bool] = []
    for skill in profile.skills:
        words_of = context.language.keywords(skill)
        fields = fields_in(skill, limits)
        told = bool(words_of) and words_of <= said
        if words_of & title or fields & of_title:
            akin.append(bool(words_of & said))
        elif fields:
            apart.append(told)
    return len(akin) >= FEWEST_SKILLS and not any(akin) and sum(apart) >= FEWEST_SKILLS


def _serves(prose: Prose, context: Context) -> bool:
    """Whether one of the sentences that are seen first speaks to a client, or of work."""
    most = context.limits(OverviewLimits).seen_first
    return any(
        one.shares[kind] >= SERVING
        for one in prose.spoken
        if one.sentence.start < most
        for kind in _OF_USE
    )


def _better_opening(profile: Profile, prose: Prose, trade: frozenset[str], context: Context) -> str:
    """The person's own sentence that says most about their work, to be moved to the top."""
    most = context.limits(OverviewLimits).seen_first
    fitting = [
        (
            len(trade & context.language.keywords(s.sentence.text)),
            s.shares[SentenceKind.OFFER],
            text,
        )
        for s in prose.spoken
        if 30 <= len(text := profile.overview[s.sentence.start : s.sentence.end]) <= most
        and not _MARK.match(text)
    ]
    shared, _, best = max(fitting, default=(0, 0.0, ""))
    return best if shared >= 2 else ""
