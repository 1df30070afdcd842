"""A better title made from what a candidate wrote: their role, their skills, nothing new."""

from __future__ import annotations

import re
import unicodedata

from reportgen.checks._title_parts import Kind, TitleParts, take_apart
from reportgen.checks.base import Context
from reportgen.domain.profile import Profile
from reportgen.language.text import normalise
from reportgen.market.names import key, loose

SKILLS = 3
LONGEST_ROLE = 40
_ODD = re.compile(r"([!?*~=$_^<>])+|\.{2,}")


def rebuilt(profile: Profile, parts: TitleParts, ctx: Context) -> str:
    """ "Role | skill, skill, skill" from the person's own words, or "" where there are none.

    The role comes from the title, else from the latest job; skills from the title, else from the
    list. Nothing from a licensed field is ever put in.
    """
    role = _own_role(parts, ctx) or _job_role(profile, ctx)
    if not role:
        return ""
    listed = [_plain(s.text, ctx) for s in parts.segments if not s.role]
    skills = [_plain(s, ctx) for s in profile.skills]
    new: list[str] = []
    for name in [*listed, *skills]:
        fresh = key(name) not in key(role) and key(role) not in key(name)
        if name and fresh and key(name) not in {key(n) for n in new}:
            if name not in listed and ctx.market.licensed_field(name):
                continue
            new.append(name)
    most = ctx.rule.count("most_characters")
    for count in range(min(SKILLS, len(new)), 0, -1):
        text = f"{role} | {', '.join(new[:count])}"
        if len(text) <= most:
            return text if key(text) != key(profile.title) else ""
    plain = role if not parts.segments or key(role) != key(profile.title) else ""
    return plain if len(plain) <= most else ""


def _own_role(parts: TitleParts, ctx: Context) -> str:
    """The first segment that names a role and a subject, or a role that stands by itself."""
    for segment in parts.segments:
        roles = segment.of(Kind.ROLE)
        subjects = segment.of(Kind.SUBJECT, Kind.WEAK)
        if (roles and (subjects or not all(w.broad for w in roles))) or (
            subjects and segment.of(Kind.EVERYBODY)
        ):
            text = _sentence(segment.text, ctx)
            if len(text) <= LONGEST_ROLE:
                return text
    return ""


def _job_role(profile: Profile, ctx: Context) -> str:
    for job in sorted(profile.employment, key=lambda j: not j.current):
        found = take_apart(" ".join(job.role.split()), ctx.rule)
        if (role := _own_role(found, ctx)) and found.of(Kind.ROLE):
            return role
    return ""


def _plain(name: str, ctx: Context) -> str:
    """A name without decoration, in its usual spelling where only case or spaces differ."""
    text = _sentence(name, ctx)
    known = ctx.market.skill(text)
    return known.skill if known and loose(known.skill) == loose(text) else text


def _sentence(text: str, ctx: Context) -> str:
    """Plain letters, no signs; words that were shouted keep a capital at their head only."""
    flat = _ODD.sub(" ", normalise(text))
    kept = "".join(c for c in flat if unicodedata.category(c) not in ("So", "Sk", "Cc", "Cs"))
    shown = [_calm(w, ctx) if len(w) >= 5 and w.isupper() else w for w in kept.split()]
    return " ".join(shown).strip(" -–—|/,;:&")


def _calm(word: str, ctx: Context) -> str:
    """A shouted word in its usual spelling; an abbreviation stays as it is."""
    known = ctx.market.skill(word)
    if known is not None and loose(known.skill) == loose(word):
        return known.skill
    return word.capitalize() if ctx.language.knows(word.casefold()) else word
