"""A better title made from what a candidate wrote: their role, their skills, nothing new."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import dropwhile, pairwise

from reportgen.checks.base import Context
from reportgen.checks.shared.title_parts import (
    Segment,
    TitleParts,
    TitleWord,
    WordKind,
    is_known,
    take_apart,
)
from reportgen.checks.skills.fields import at_home, fields_in
from reportgen.domain.profile import Profile
from reportgen.language.grammar.rules import load_tables
from reportgen.language.text import normalise
from reportgen.language.text import words as words_of
from reportgen.market.model import key, loose
from reportgen.rulebook.limits import SkillsLimits, TitleLimits

SKILLS = 3
LONGEST_ROLE = 40
LONGEST_SKILL, MOST_SKILL_WORDS = 28, 4
MOST_ROLES = 2
FEWEST_SKILLS = 2  # one alone may be the odd one out
FEW_SKILLS = 5
ANY_ROLE = "specialist"  # of quite different skills, so they don't speak for each other
MOST_TIMES = 4  # more often says no more
FEWEST_WORDS = 40  # of a text that should mention the skill that a role is made of
READ_FOR_ROLE = 600  # characters of the overview in which people say what they are
LONG, SHORT = 5, 3  # letters: shorter words in capitals may be abbreviations
PERSONS = (WordKind.ROLE, WordKind.EVERYBODY)
CLAIMS = ("expert", "specialist", "consultant", "professional")
NO_PRAISE = ("full", "front", "back", "senior", "lead", "high", "low")  # as in "full stack"
OF_PRAISE = (WordKind.FILLER, WordKind.EVERYBODY, WordKind.NUMBER, WordKind.SMALL)
_NARROWING = re.compile(
    r"\s(?:for|with|in|to|who|that|from|at|of|and|specializing|specialising|focus\w*|based|having|working)\s",
    re.I,
)
_SAID = re.compile(
    r"(?:\bI\s+am|\bI['’]m|(?:^|[.!?\n]\s*)As)\s+an?\s+(?P<role>[^.,;:!?\n()|•*\[\]]{4,90})",
    re.IGNORECASE,
)
_BAR = re.compile(r"\s*\|[\s|]*")
_SLASH = re.compile(r"(?<=\S)\s*([/–—-])\s+|\s+([/–—-])\s*(?=\S)")
# A star or an arrow between words parts them as a bar does.
_ORNAMENT = re.compile(
    r"(?<=\w)\s+[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+\s+(?=\w)"
)
_SIDE = re.compile(r"\s+/\s+")  # "UX / User Experience"
_ODD = re.compile(r"([!?*~=$_^<>])+|\.{2,}")
# A shop's or a test's tool makes no developer of who uses it.
_DEVELOPS = re.compile(
    r"\b(?:develop(?:s|ed|ing|ment)?|(?:an?|as|web|apps?|mobile|software|\w+press)\s+developer|programm\w*|coder|plugins?|themes?|custom\s+code"
    r"|(?:full|front|back)[- ]?(?:stack|end)"
    r"|(?:build\w*|built|creat\w+|mak(?:e|es|ing)|made|design\w*)\s+(?:[\w-]+\s+){0,4}?"
    r"(?:apps?|applications?|web\s?sites?|sites?|stores?|shops?|web\s?pages?|pages|features?))\b",
    re.IGNORECASE,
)
DEVELOPER = "developer"
VOWELS = frozenset("aeiouy")  # "Ads" and "Rest" are words, "Pdf" is none
MANY_FELLOWS = 4  # skills of one role speak for it, though the text names none of them
_AND = re.compile(r"\s+(?:and|&)\s+", re.IGNORECASE)
_BRAND = re.compile(r"[a-z][A-Z]")  # a capital inside a word: a product's name or a firm's
JOINING = ("and", "of", "to", "in", "for", "on")  # small words inside a skill's name
ADDING = ("and", "or", "also", "plus")  # before the last of a list
BRACKET = re.compile(r"[\[\](){}<>]")


def tidied(title: str, parts: TitleParts, context: Context) -> str:
    """The title as it is, in plain letters, without signs and without parts that say nothing."""
    title = _ORNAMENT.sub(" | ", title)
    telling = [s for s in parts.segments if s.of(WordKind.SUBJECT, WordKind.ROLE, WordKind.WEAK)]
    odd = [s for s in telling if s.words[0].kind in (WordKind.NUMBER, WordKind.SMALL)]
    if len(telling) == len(parts.segments) and not odd:
        return _BAR.sub(" | ", _SLASH.sub(lambda m: f" {m[1] or m[2]} ", _sentence(title, context)))
    # "110+ Projects Completed" and "in Economics" are the rest of something
    kept = [s for s in telling if s not in odd or s.role]
    return " | ".join(_sentence(_from_first_word(s), context) for s in kept)


def rebuilt(profile: Profile, parts: TitleParts, context: Context) -> str:
    """ "Role | skill, skill, skill" from the person's own words, or "" where they don't suffice.

    The role comes from the title, else from what the overview says ("I am a ..."), else from a job
    that fits the skills, else from the first skill that the overview speaks of. Skills come from
    the title, then from the list, those first that the overview speaks of; none of a licensed
    field is ever put in.
    """
    if sum(1 for s in parts.segments if s.role) > MOST_ROLES:
        return ""  # which of them to keep is not ours to choose
    mine = {key(_plain(s, context)) for s in profile.skills}
    listed = [
        name
        for s in parts.segments
        if not s.role and s.of(WordKind.SUBJECT) and not _is_rest(s)
        if not _BRAND.search(name := _plain(_from_first_word(s), context))
        or key(name) in mine
        or context.market.skill(name)
    ]
    skills = _telling(profile, context)
    role = (
        _own_role(parts, context)
        or _listed_role(listed, context)
        or _said_role(profile, skills, context)
        or _job_role(profile, skills, context)
        or _made_of_skill(profile, skills, context)
    )
    if not role:
        return ""
    new = _others(
        role, [*(n for n in listed if _is_skill(n, context)), *(s.name for s in skills)], context
    )
    most = context.limits(TitleLimits).most_characters
    fitting = (_joined(role, new[:n]) for n in range(SKILLS, -1, -1))
    return next((text for text in fitting if len(text) <= most), "")


def _is_rest(segment: Segment) -> bool:
    """Whether it is the rest of something: "110+ projects", "from audio or video"."""
    first = segment.words[0]
    return first.kind is WordKind.NUMBER or (
        first.kind is WordKind.SMALL and first.folded not in ADDING
    )


def _others(role: str, names: Iterable[str], context: Context) -> list[str]:
    """Skills that the role doesn't hold yet, nor one of them another."""
    said = {key(w) for w in words_of(role)}
    persons = {w.folded for w in take_apart(role, context.rule).of(*PERSONS)}
    endings = {e for made_of in context.limits(TitleLimits).makers.values() for e in made_of}
    found: dict[str, frozenset[str]] = {}
    known: set[str] = set()
    singles: list[set[str]] = []
    for name in names:
        *before, last = words_of(name)
        core = before if before and f"*{key(last)}" in endings else [*before, last]
        stems = context.language.keywords(name) or frozenset({key(name)})
        narrowed = said - persons <= {key(w) for w in words_of(name)}
        if narrowed and len(said - persons) > 1:
            continue  # "Data Entry Specialist" and "Transaction Data Entry"
        held = {key(w) for w in core} <= said or stems <= context.language.keywords(role)
        if held or any(stems <= other or other <= stems for other in found.values()):
            continue
        single = {_singular(w) for w in words_of(name)}
        if any(single <= other or other <= single for other in singles):
            continue  # "HR Policy" beside "HR Policies"
        singles.append(single)
        # "Excel and Web Research" says "Microsoft Excel", too
        keys = {context.market.skill_key(part) for part in (name, *_AND.split(name))}
        if not keys & known:
            found[name] = stems
        known |= keys
    return sorted(found, key=lambda name: name.casefold() in _languages())


@cache
def _languages() -> frozenset[str]:
    return frozenset(load_tables()["classes"]["language"].split())


def _singular(word: str) -> str:
    folded = word.casefold()
    return f"{folded[:-3]}y" if folded.endswith("ies") else folded.removesuffix("s")


@dataclass(frozen=True, slots=True)
class _Skill:
    name: str
    times: int  # the title and the overview speak of it


def _telling(profile: Profile, context: Context) -> list[_Skill]:
    """Listed skills that say something about the trade, those first that the texts speak of."""
    text = f" {' '.join(words_of(normalise(f'{profile.title} {profile.overview}')))} ".casefold()
    found: list[_Skill] = []
    for name in (_plain(s, context) for s in profile.skills):
        times = text.count(f" {' '.join(words_of(name))} ".casefold())
        if _is_skill(name, context) and (times or _fits(name, profile, context)):
            found.append(_Skill(name, times))
    return sorted(found, key=lambda s: not s.times)


def _fits(name: str, profile: Profile, context: Context) -> bool:
    """Whether a skill that no text speaks of belongs to the trade: "Netflix" and "Singing" don't.

    By its field where that is known, else by whether posts, profiles or titles name such a thing.
    Of few skills each is meant.
    """
    if len(profile.skills) <= FEW_SKILLS:
        return True
    limits = context.rules["skills"].limits_as(SkillsLimits) if "skills" in context.rules else None
    if limits and (own := fields_in(name, limits)):
        home = at_home(profile, profile.skills, limits)
        return not home or bool(own & home)
    *_, last = words = words_of(name)
    market = context.market
    return (
        market.skill(name) is not None
        or tuple(w.casefold() for w in words) in market.skills_by_words
        or market.title_frequency(last) > 0
    )


def _is_skill(name: str, context: Context) -> bool:
    """A name that may stand in a title: short, spelt right, known, no role and not licensed."""
    left_out = frozenset(context.limits(TitleLimits).not_suggested)
    words = take_apart(name, context.rule).words
    if not 0 < len(words) <= MOST_SKILL_WORDS or len(name) > LONGEST_SKILL or len(loose(name)) < 2:
        return False
    if key(context.market.canonical_skill(name)) in left_out or key(name) in left_out:
        return False
    if any(w.kind is WordKind.SMALL and w.folded not in JOINING for w in words):
        return False
    if any(a.folded + b.folded in context.market.joined_names for a, b in pairwise(words)):
        return False  # "MS Power Point"
    persons = [w for w in words if w.kind in PERSONS]
    listed = tuple(w.folded for w in words) in context.market.skills_by_words
    if listed and [w.folded for w in persons] == ["pro"]:
        persons = []  # "Adobe Premiere Pro"
    if persons or not any(w.kind is WordKind.SUBJECT for w in words):
        return False
    return (
        BRACKET.search(name) is None
        and not context.market.licensed_field(name)
        and (
            context.market.skill(name) is not None
            or all(is_known(w, context.market, context.language) for w in words)
        )
        and not context.language.misspellings(name)
    )


def _from_first_word(segment: Segment) -> str:
    """The segment without numbers and praise at its head, such as "#1", and without "and"."""
    words = tuple(dropwhile(_is_praise, segment.words))
    return segment.text[segment.text.find(words[0].text) :] if words else segment.text


def _is_praise(word: TitleWord) -> bool:
    return word.kind in OF_PRAISE and word.folded not in NO_PRAISE


def _joined(role: str, skills: Sequence[str]) -> str:
    return f"{role} | {', '.join(skills)}" if skills else role


def _own_role(parts: TitleParts, context: Context) -> str:
    """The first segment that names a role and a subject, or a role that stands by itself."""
    for segment in parts.segments:
        roles = segment.of(WordKind.ROLE)
        subjects = segment.of(WordKind.SUBJECT, WordKind.WEAK)
        if (roles and (subjects or not all(w.broad for w in roles))) or (
            segment.of(WordKind.SUBJECT) and segment.of(WordKind.EVERYBODY)
        ):
            text = _in_capitals(_sentence(_without_number(segment), context), context)
            for shorter in (*_up_to_person(text, context), text, *_cut(text, context)):
                kept = take_apart(shorter, context.rule)
                if len(shorter) <= LONGEST_ROLE and not kept.vague and kept.of(*PERSONS):
                    return shorter
    return ""


def _without_number(segment: Segment) -> str:
    """The segment's text without numbers at its head, such as "#1"."""
    words = tuple(dropwhile(lambda w: w.kind is WordKind.NUMBER, segment.words))
    return segment.text[segment.text.find(words[0].text) :] if words else segment.text


def _up_to_person(text: str, context: Context) -> Iterator[str]:
    """A role without the names right behind it: "WordPress Developer Elementor"."""
    words = take_apart(text, context.rule).words
    last = max((n for n, w in enumerate(words) if w.kind in PERSONS), default=-1)
    behind = words[last + 1 :]
    if last > 0 and behind and all(w.kind is WordKind.SUBJECT for w in behind):
        yield text[: words[last].end]


def _cut(text: str, context: Context) -> Iterator[str]:
    """The role without what narrows it, then up to the word for a person."""
    yield _NARROWING.split(text)[0].strip()
    words = take_apart(text, context.rule).words
    for n, word in enumerate(words):
        if n and word.kind in PERSONS:
            yield " ".join(w.text for w in words[: n + 1])


def _said_role(profile: Profile, skills: Sequence[_Skill], context: Context) -> str:
    """What the overview says somebody is: "I am an experienced graphic designer with ...".

    Not where the skills make another role, and none has to do with it: an engineer by training
    who translates patents offers translations.
    """
    about = context.language.keywords(" \n".join(profile.skills))
    roles = Counter(made[0] for s in skills if (made := _maker(s.name, context)))
    del roles[ANY_ROLE], roles[DEVELOPER]  # anybody's, and the one that tools make
    other = max(roles.values(), default=0) >= FEWEST_SKILLS
    for match in _SAID.finditer(normalise(profile.overview[:READ_FOR_ROLE])):
        role = _role_in(match["role"], context)
        if role and (not other or context.language.keywords(role) & about):
            return role
    return ""


def _role_in(said: str, context: Context) -> str:
    """The role at the head of what is said, without praise before it and without what follows."""
    words = take_apart(_NARROWING.split(f"{said} ")[0], context.rule).words
    words = tuple(dropwhile(_is_praise, words))
    ends = [n for n, w in enumerate(words) if w.kind in PERSONS]
    if not ends or (
        words[ends[0]].folded not in CLAIMS and words[ends[0]].kind is WordKind.EVERYBODY
    ):
        return ""
    kept = words[: ends[0] + 1]
    if kept[-1].folded in context.limits(TitleLimits).learners:
        return ""
    if kept[-1].folded == CLAIMS[-1] and not context.market.skill(
        " ".join(w.text for w in kept[:-1])
    ):
        return ""  # "public sector professional"
    often = context.limits(TitleLimits).named_often
    if context.market.title_frequency(kept[-1].text) < often:
        return ""  # "I am a dreamer" is built like a trade, and is none
    if not all(
        is_known(w, context.market, context.language) or context.market.skill(w.text) for w in kept
    ):
        return ""
    text = " ".join(w.text if w.text[:1].isupper() else w.text.capitalize() for w in kept)
    found = take_apart(text, context.rule)
    told = {w.folded for w in found.of(WordKind.SUBJECT, WordKind.WEAK)}
    empty = bool(told) and told <= {*context.limits(TitleLimits).not_suggested}
    if found.vague or empty or len(text) > LONGEST_ROLE:
        return ""
    return text if not context.market.licensed_field(text) else ""


def _job_role(profile: Profile, skills: Sequence[_Skill], context: Context) -> str:
    """The role of a job that has to do with the skills or the overview."""
    offered = context.language.keywords(" \n".join([*(s.name for s in skills), profile.overview]))
    for job in sorted(profile.employment, key=lambda j: not j.current):
        about = context.language.keywords(f"{job.role} {job.description}")
        found = take_apart(" ".join(job.role.split()), context.rule)
        plain = TitleParts(tuple(_without_praise(s) for s in found.segments if s.of(WordKind.ROLE)))
        role = _own_role(plain, context)
        if role and about & offered:
            return _in_capitals(role, context)
    return ""


def _without_praise(segment: Segment) -> Segment:
    """The segment without "freelance" and the like at its head."""
    words = tuple(dropwhile(_is_praise, segment.words))
    return Segment(_from_first_word(segment), words)


def _in_capitals(role: str, context: Context) -> str:
    """A role as a title has it: "Data entry clerk" is a Data Entry Clerk."""
    small = context.limits(TitleLimits).small_words
    return " ".join(
        w if not w.islower() or w in small else w[:1].upper() + w[1:] for w in role.split()
    )


def _made_of_skill(profile: Profile, skills: Sequence[_Skill], context: Context) -> str:
    """ "Graphic Designer" from "Graphic Design", one of the skills that the texts speak of.

    The one they speak of most often, and the more so the more skills make the same role. Where
    they speak of none, nobody can say which of them is the trade.
    """
    if len(skills) < FEWEST_SKILLS:
        return ""
    silent = len(words_of(profile.overview)) < FEWEST_WORDS
    main = [s for s in skills if s.times] or skills[: int(silent)]
    develops = _DEVELOPS.search(f"{profile.title} {profile.overview}") is not None
    makes = [
        _Made(*found, s)
        for s in skills
        if (found := _maker(s.name, context)) and (found[0] != DEVELOPER or develops)
    ]
    told = [m for m in makes if m.skill in main]
    fellows = Counter(m.role for m in told if m.role != ANY_ROLE)
    everywhere = Counter(m.role for m in makes if m.role != ANY_ROLE)
    many = {role for role, count in everywhere.items() if count >= MANY_FELLOWS}
    fellows.update({role: everywhere[role] - fellows[role] for role in many})
    made = [m for m in makes if m in told or m.role in many]
    best = max(
        (m for m in made if not take_apart(m.text, context.rule).vague),
        key=lambda m: (
            min(m.skill.times, MOST_TIMES) + max(fellows[m.role], 1),
            demand.posts if (demand := context.market.skill(m.skill.name)) else 0,
        ),
        default=None,
    )
    return best.text if best and len(best.text) <= LONGEST_ROLE else ""


@dataclass(frozen=True, slots=True)
class _Made:
    role: str
    text: str
    skill: _Skill


def _listed_role(listed: Sequence[str], context: Context) -> str:
    """The role that the first part of a title makes: "Data Entry" is a Data Entry Specialist's."""
    for name in (_NARROWING.split(name)[0].strip() for name in listed[:1]):
        if _is_skill(name, context) and (made := _maker(name, context)):
            return made[1] if len(made[1]) <= LONGEST_ROLE else ""
    return ""


def _maker(skill: str, context: Context) -> tuple[str, str] | None:
    """Who does it: "Web Development" is a Web Developer's, "PHP" a PHP Developer's."""
    *before, last = skill.split()
    if "&" in before or "and" in before:  # "Payroll & Bookkeeping"
        return ANY_ROLE, f"{skill} {ANY_ROLE.title()}"
    for role, made_of in context.limits(TitleLimits).makers.items():
        if key(skill) in made_of or loose(skill) in made_of:
            return role, f"{skill} {role.title()}"
        if f"*{key(last)}" in made_of:
            return role, " ".join([*before, role.title()])
        if any(key(skill).endswith(f" {named}") for named in made_of):  # "B2B Lead Generation"
            return role, f"{skill} {role.title()}"
    return None


def _plain(name: str, context: Context) -> str:
    """A name without decoration, in its usual spelling where only case or spaces differ."""
    text = _SIDE.split(_sentence(name, context))[0]
    known = context.market.skill(text) or context.market.skill(loose(text))
    if known and loose(known.skill) == loose(text):
        return known.skill
    return _titled(text, context) if text.islower() else _with_capitals(text, context)


def _with_capitals(text: str, context: Context) -> str:
    """ "Convert Pdf" is "Convert PDF"."""
    kept = context.limits(TitleLimits).abbreviations
    return " ".join(
        w.upper() if w.istitle() and w.casefold() in kept and not VOWELS & set(w.casefold()) else w
        for w in text.split(" ")
    )


def _titled(text: str, context: Context) -> str:
    """Small letters as a title has them: "pdf to word" is "PDF to Word"."""
    limits = context.limits(TitleLimits)
    kept = {*limits.abbreviations, *limits.small_words}
    return " ".join(
        w.upper() if w in limits.abbreviations else w if w in kept else w.capitalize()
        for w in text.split()
    )


def _sentence(text: str, context: Context) -> str:
    """Plain letters, no signs; words that were shouted keep a capital at their head only."""
    flat = _ODD.sub(" ", normalise(text))
    kept = "".join(c for c in flat if unicodedata.category(c) not in ("So", "Sk", "Cc", "Cs"))
    found = re.sub(r"(?<=[^\W\d_]{2})&(?=[^\W\d_]{2})", " & ", kept).split()
    loud = [w for w in found if w.isupper()]
    shouted = len(loud) > len(found) / 2 and any(len(w) >= LONG for w in loud)
    shown = [
        re.sub(r"[^\W\d_]+", lambda m: _calm(m.group(), context, whole=shouted), w)
        if w.isupper()
        else w
        for w in found
    ]
    joined = " ".join(shown).strip(" -–—|/,;:&#")
    return joined[:1].upper() + joined[1:] if shouted else joined


def _calm(word: str, context: Context, *, whole: bool) -> str:
    """A shouted word in its usual spelling; an abbreviation stays as it is.

    `whole` tells that all around it is shouted, so that short words were, too.
    """
    folded = word.casefold()
    limits = context.limits(TitleLimits)
    if whole and folded in limits.small_words:
        return folded
    if len(word) < (SHORT if whole else LONG) or folded in limits.abbreviations:
        return word
    known = context.market.skill(word)
    if known is not None and loose(known.skill) == loose(word):
        return known.skill
    usual = context.market.title_frequency(word) >= limits.named_often and len(word) > SHORT
    if context.language.knows(folded) or (whole and (usual or len(word) >= LONG)):
        return word.capitalize()
    return word
