"""Upwork's rules: no forbidden service, no badge before approval, no firm behind a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.checks.shared.offences import (
    QUOTED,
    Offences,
    Reading,
    offences,
    quotes,
    spots_of,
)
from reportgen.domain.fields import FieldName
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.domain.stage import ADULT
from reportgen.language.phrases import PhraseToken
from reportgen.language.text import excerpt
from reportgen.rulebook.limits import PolicyLimits

DELETED = ("title.forbidden",)  # what stays of the title is told by itself
REWRITTEN = ("overview.unclear", "overview.forbidden")
YOUNGEST_TOLD = 13  # a smaller number is hardly an age of somebody who writes this


def judge(profile: Profile, context: Context) -> Verdict:
    limits = context.limits(PolicyLimits)
    told = offences(profile, context)
    found: list[Finding] = []
    if told.services:
        shown = quotes(spot for spots in told.services.values() for spot in spots)
        service = context.finding("forbidden_service", shown, kind=next(iter(told.services)))
        found.append(replace(service, ends=DELETED))
    if badges := quotes(told.badges):
        badge = context.finding("badge", badges, what=badges[0].marked)
        found.append(replace(badge, ends=DELETED))
    if young := _young(told.offer, limits):
        age, shown = young
        found.append(context.finding("under_age", shown, age=age))
    if firm := _firm(profile, told):
        voice = context.finding("firm_voice", firm, where=firm[0].where)
        # Who tells it anew as “I”, with work and results of their own, says what was asked, too.
        found.append(replace(voice, ends=(*DELETED, *REWRITTEN) if _in_text(firm) else DELETED))
    if not found and not profile.overview.strip():
        missing: tuple[FieldName, ...] = () if profile.known("overview") else ("overview",)
        return CannotTell("policy.nothing_to_read", missing=missing)
    # The phrases are English: what stands in another language was not read for this.
    read = not found and context.language.detect(profile.overview) == "en"
    return Judged(tuple(found), {}, {} if read else None)


def _in_text(shown: Sequence[Quote]) -> bool:
    return any(quote.where == "overview" for quote in shown)


def _firm(profile: Profile, told: Offences) -> list[Quote]:
    """The firm's name in the title, and what it says of itself."""
    name = told.firm_name
    named = [excerpt(profile.title, name.start, name.end, "title")] if name else []
    return [*named, *quotes(told.firm)][:QUOTED]


def _young(offer: Sequence[Reading], limits: PolicyLimits) -> tuple[int, list[Quote]] | None:
    """The age below 18 that somebody says is theirs, quoted."""
    for text, hit in spots_of(offer, "ages", "not_ages"):
        for token in text.tokens[hit.first : hit.last + 1]:
            age = _age(token, limits)
            if YOUNGEST_TOLD <= age < ADULT:
                return age, [text.quote(hit)]
    return None


def _age(token: PhraseToken, limits: PolicyLimits) -> int:
    if token.number:
        return int(token.folded) if token.folded.isdecimal() else 0
    words = limits.age_words
    return YOUNGEST_TOLD + words.index(token.folded) if token.folded in words else 0


CHECK = Check(
    slug="policy",
    tip=None,
    needs=(),
    uses=(
        "overview",
        "title",
        "employment",
        "education",
        "portfolio",
        "other_experience",
        "skills",
    ),
    judge=judge,
)
