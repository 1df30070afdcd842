"""Upwork's rule: nothing in a profile leads outside the platform before there is a contract."""

from __future__ import annotations

from functools import lru_cache

from reportgen.checks.base import CannotTell, Check, Context, Judged, Verdict
from reportgen.domain.outcome import Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.language.channels import among_tools
from reportgen.language.contacts import Contact, Names, contacts, names_of
from reportgen.language.outside import outside
from reportgen.language.passages import Passage, passages_of
from reportgen.language.text import excerpt, normalised
from reportgen.rulebook.limits import ContactDetailsLimits

KINDS = ("email", "phone", "messenger", "elsewhere", "link")


def judge(profile: Profile, context: Context) -> Verdict:
    passages = _all_texts(profile)
    if not passages:
        return CannotTell("contact_details.nothing_to_read")
    seen: dict[str, list[Quote]] = {}
    for passage in passages:
        for contact in contacts_in(passage, context):
            quote = excerpt(passage.text, contact.start, contact.end, passage.where, around=40)
            seen.setdefault(contact.kind, []).append(quote)
    # The words by which people invite elsewhere are known in English only.
    read = not seen and context.language.detect(profile.overview) == "en"
    return Judged(
        _findings(seen, context),
        {kind: len(seen.get(kind, ())) for kind in KINDS},
        {} if read else None,
    )


def contacts_in(passage: Passage, context: Context) -> tuple[Contact, ...]:
    """Everything in a text that leads outside the platform."""
    names = _names(context.limits(ContactDetailsLimits))
    found = contacts(passage.text, names, context.language.has_word)
    if passage.field != "overview":  # elsewhere people write of their work, and with few words
        return tuple(found)
    return (*found, *_weighed(passage.text, tuple(found), names))


@lru_cache(maxsize=4)  # the overview's check asks, too
def _weighed(text: str, found: tuple[Contact, ...], names: Names) -> list[Contact]:
    """Sentences that lead elsewhere by how their words stand together, where no rule found one."""
    plain = normalised(text)
    spans = [
        plain.original(*span)
        for span in outside(plain.text)
        if not among_tools(plain.text, span[0], names.channels)
    ]
    return [
        Contact("elsewhere", start, end)
        for start, end in spans
        if not any(c.start < end and start < c.end for c in found)
    ]


@lru_cache(maxsize=4)
def _names(limits: ContactDetailsLimits) -> Names:
    return names_of(dict(limits))


def _findings(seen: dict[str, list[Quote]], context: Context) -> tuple[Finding, ...]:
    return tuple(
        context.finding(kind, seen[kind], what=seen[kind][0].marked, count=len(seen[kind]))
        for kind in KINDS
        if kind in seen
    )


def _all_texts(profile: Profile) -> list[Passage]:
    """The running texts, and the short parts where a number may hide. Links have their fields."""
    short = [Passage(item.title, f"portfolio {n}") for n, item in enumerate(profile.portfolio, 1)]
    short += [
        Passage(part, f"employment {n}")
        for n, job in enumerate(profile.employment, 1)
        for part in (job.role, job.company)
    ]
    short += [Passage(skill, "skills") for skill in profile.skills]
    return [*passages_of(profile, wordless=True), *(p for p in short if p.text.strip())]


CHECK = Check(
    slug="contact_details",
    tip=None,
    needs=("overview",),
    uses=("title", "employment", "education", "portfolio", "other_experience", "skills"),
    judge=judge,
)
