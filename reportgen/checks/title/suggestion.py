"""A better title made from what a candidate wrote: their role, their skills, nothing new."""

from __future__ import annotations

import re
import unicodedata

from reportgen.checks.base import Context
from reportgen.checks.title.parts import Kind, Segment, TitleParts, take_apart
from reportgen.domain.profile import Profile
from reportgen.language.text import normalise
from reportgen.market.model import key, loose
from reportgen.rulebook.limits import TitleLimits

SKILLS = 3
LONGEST_ROLE = 40
MOST_ROLES = 2
FEWEST_SKILLS = 2  # one alone may be the odd one out
LONG, SHORT = 5, 4  # letters: shorter words in capitals may be abbreviations
PERSONS = (Kind.ROLE, Kind.EVERYBODY)
_NARROWING = re.compile(r"\s(?:for|with|in|to|who|that|specializing|specialising)\s", re.I)
_ODD = re.compile(r"([!?*~=$_^<>])+|\.{2,}")


def tidied(parts: TitleParts, context: Context) -> str:
    """The title as it is, in plain letters, without signs and without parts that say nothing."""
    kept = [s for s in parts.segments if s.of(Kind.SUBJECT, Kind.ROLE, Kind.WEAK)]
    return " | ".join(_sentence(_from_first_word(s), context) for s in kept)


def rebuilt(profile: Profile, parts: TitleParts, context: Context) -> str:
    """ "Role | skill, skill, skill" from the person's own words, or "" where they don't suffice.

    The role comes from the title, else from a job that fits the skills, else a role of everybody
    takes a skill to its side. Skills come from the title, then from the list; none of a licensed
    field is ever put in.
    """
    if sum(1 for s in parts.segments if s.role) > MOST_ROLES:
        return ""  # which of them to keep is not ours to choose
    listed = [
        _plain(_from_first_word(s), context)
        for s in parts.segments
        if not s.role and s.of(Kind.SUBJECT, Kind.WEAK)
    ]
    skills = _telling(profile, context)
    role = (
        _own_role(parts, context)
        or _job_role(profile, skills, context)
        or _with_skill(parts, skills)
    )
    if not role:
        return ""
    in_role = context.language.keywords(role)
    new: dict[str, str] = {}
    for name in [*listed, *skills]:
        words = context.language.keywords(name)
        if name and key(name) not in key(role) and not (words and words <= in_role):
            new.setdefault(key(name), name)
    most = context.limits(TitleLimits).most_characters
    fitting = (_joined(role, list(new.values())[:n]) for n in range(SKILLS, -1, -1))
    return next((text for text in fitting if len(text) <= most), "")


def _from_first_word(segment: Segment) -> str:
    """The segment without numbers at its head, such as "#1"."""
    if segment.words and segment.words[0].kind is Kind.NUMBER:
        return " ".join(w.text for w in segment.words[1:])
    return segment.text


def _telling(profile: Profile, context: Context) -> list[str]:
    """Listed skills that say something about the trade, none of them licensed."""
    left_out = frozenset(context.limits(TitleLimits).not_suggested)
    names = (_plain(s, context) for s in profile.skills)
    return [
        name
        for name in names
        if any(c.isalpha() for c in name)
        and key(context.market.canonical_skill(name)) not in left_out
        and key(name) not in left_out
        and not context.market.licensed_field(name)
    ]


def _joined(role: str, skills: list[str]) -> str:
    return f"{role} | {', '.join(skills)}" if skills else role


def _own_role(parts: TitleParts, context: Context) -> str:
    """The first segment that names a role and a subject, or a role that stands by itself."""
    for segment in parts.segments:
        roles = segment.of(Kind.ROLE)
        subjects = segment.of(Kind.SUBJECT, Kind.WEAK)
        if (roles and (subjects or not all(w.broad for w in roles))) or (
            segment.of(Kind.SUBJECT) and segment.of(Kind.EVERYBODY)
        ):
            text = _sentence(segment.text, context)
            if len(text) > LONGEST_ROLE:
                text = _NARROWING.split(text)[0].strip()
            kept = take_apart(text, context.rule)
            if len(text) <= LONGEST_ROLE and not kept.vague and kept.of(*PERSONS):
                return text
    return ""


def _job_role(profile: Profile, skills: list[str], context: Context) -> str:
    """The role of a job that has to do with the skills or the overview."""
    offered = context.language.keywords(" \n".join([*skills, profile.overview]))
    for job in sorted(profile.employment, key=lambda j: not j.current):
        about = context.language.keywords(f"{job.role} {job.description}")
        found = take_apart(" ".join(job.role.split()), context.rule)
        role = _own_role(found, context) if found.of(Kind.ROLE) else ""
        if role and about & offered:
            return role
    return ""


def _with_skill(parts: TitleParts, skills: list[str]) -> str:
    """ "Consultant" with its first skill before it; "Writer" as it is, for skills to follow."""
    if len(skills) < FEWEST_SKILLS:
        return ""
    for word in parts.words:
        if word.kind is Kind.ROLE:
            return word.text.capitalize()
        if word.kind is Kind.EVERYBODY and len(skills[0]) <= LONGEST_ROLE - len(word.text):
            return f"{skills[0]} {word.text.capitalize()}"
    return ""


def _plain(name: str, context: Context) -> str:
    """A name without decoration, in its usual spelling where only case or spaces differ."""
    text = _sentence(name, context)
    known = context.market.skill(text)
    return known.skill if known and loose(known.skill) == loose(text) else text


def _sentence(text: str, context: Context) -> str:
    """Plain letters, no signs; words that were shouted keep a capital at their head only."""
    flat = _ODD.sub(" ", normalise(text))
    kept = "".join(c for c in flat if unicodedata.category(c) not in ("So", "Sk", "Cc", "Cs"))
    found = kept.split()
    loud = [w for w in found if w.isupper()]
    shouted = len(loud) > len(found) / 2 and any(len(w) >= LONG for w in loud)
    shown = [_calm(w, context, whole=shouted) if w.isupper() else w for w in found]
    return " ".join(shown).strip(" -–—|/,;:&#")


def _calm(word: str, context: Context, *, whole: bool) -> str:
    """A shouted word in its usual spelling; an abbreviation stays as it is.

    `whole` tells that all around it is shouted, so that short words were, too.
    """
    if whole and word.casefold() in context.limits(TitleLimits).small_words:
        return word.casefold()
    if len(word) < (SHORT if whole else LONG):
        return word
    known = context.market.skill(word)
    if known is not None and loose(known.skill) == loose(word):
        return known.skill
    return word.capitalize() if context.language.knows(word.casefold()) else word
