"""Tip 3: do the chosen types of work exist, and are there enough of them, close to each other?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from reportgen.checks.base import Check, Context, Judged, Verdict
from reportgen.checks.shared.trade import offered_category
from reportgen.domain.outcome import Fact, Finding, Quote
from reportgen.domain.profile import Profile
from reportgen.market import TypeOfWork
from reportgen.market.model import key, words
from reportgen.rulebook.limits import TypesOfWorkLimits

_SEPARATED = re.compile(r"[&,/\n]")  # between the parts of a name


@dataclass(frozen=True, slots=True)
class _Choice:
    """One type as the person wrote it, and what the marketplace calls it, if it knows it."""

    given: str
    known: TypeOfWork | None

    @property
    def quote(self) -> Quote:
        return Quote(self.given, "types_of_work")


def judge(profile: Profile, context: Context) -> Verdict:
    """Valid against the taxonomy, more than one, not too many, not scattered."""
    choices = _choices(profile, context)
    valid = tuple(dict.fromkeys(c.known for c in choices if c.known))
    home = _home(profile, valid, context)
    neighbours = _neighbours(profile, valid, home, context)
    facts: dict[str, Fact] = {
        "given": [c.given for c in choices],
        "valid": [t.name for t in valid],
        "category": home,
        "neighbours": [t.name for t in neighbours],
        "target": _target(valid, home, context),
    }
    if not choices:
        return Judged((context.finding("missing", suggestion=_listed(neighbours)),), facts)
    found = [
        *_about_names(choices, context),
        *_about_number(choices, valid, neighbours, home, context),
        *_about_spread(choices, valid, home, context),
    ]
    together = not found and {t.category for t in valid} == {home} and len(valid) == len(choices)
    return Judged(tuple(found), facts, {"count": len(valid)} if together else None)


def _choices(profile: Profile, context: Context) -> tuple[_Choice, ...]:
    """Each name once; a category's name is no type of work."""
    seen: dict[str, _Choice] = {}
    for raw in profile.types_of_work:
        given = " ".join(raw.split())
        folded = key(given)
        if folded and folded not in seen:
            seen[folded] = _Choice(given, context.market.nearest_type(given))
    return tuple(seen.values())


def _home(profile: Profile, valid: tuple[TypeOfWork, ...], context: Context) -> str:
    """The category the work stands under: most of the types', else the stated one."""
    stated = offered_category(profile, context).category
    counts = {c: sum(1 for t in valid if t.category == c) for c in context.market.categories}
    most = max(counts.values(), default=0)
    if most == 0 or counts.get(stated) == most:
        return stated
    return next(c for c, n in counts.items() if n == most)


def _neighbours(
    profile: Profile, valid: tuple[TypeOfWork, ...], home: str, context: Context
) -> tuple[TypeOfWork, ...]:
    """Other types of the same category that the profile speaks of; no licensed field.

    A word counts the more, the fewer types of work have it: "web" tells, "development" does not.
    """
    said = context.language.keywords(
        " ".join([profile.title, *profile.skills, *(job.role for job in profile.employment)])
    )
    about = {t: _words_of(t, context) for t in context.market.taxonomy}
    common = Counter(word for words in about.values() for word in words)
    fits = {
        t: sum(1 / common[word] for word in said & about[t])
        for t in context.market.types_in(home)
        if t not in valid and not context.market.licensed_field(t.name)
        if _is_meant(t, home, said, context)
    }
    near = sorted(
        (t for t, fit in fits.items() if fit >= context.limits(TypesOfWorkLimits).neighbour_fit),
        key=lambda t: -fits[t],
    )
    return tuple(near[: context.limits(TypesOfWorkLimits).neighbours])


def _is_meant(kind: TypeOfWork, home: str, said: frozenset[str], context: Context) -> bool:
    """Whether the words that it shares tell of this kind of work.

    What tells is the first word of one of its parts, or a last one that all the category is about:
    "Business Writing" is near a writer's. Who tests apps makes no "AI Apps".
    """
    if kind.name.startswith("Other"):
        return False
    about = context.language.keywords(home)
    for part in _SEPARATED.split("\n".join(_names_of(kind, context))):
        content = [k for word in words(part) if (k := context.language.keywords(word))]
        if content and (content[0] & said or content[-1] & said & about):
            return True
    return False


def _words_of(kind: TypeOfWork, context: Context) -> frozenset[str]:
    """What a type of work is about: its name, and what people call it."""
    return context.language.keywords(" \n".join(_names_of(kind, context)))


def _names_of(kind: TypeOfWork, context: Context) -> list[str]:
    """What Upwork calls it, and what people do."""
    names = [n for n, (_, name) in context.market.work_names.items() if name == kind.name]
    return [kind.name, *names]


def _target(valid: tuple[TypeOfWork, ...], home: str, context: Context) -> int:
    """Three, or as many as the category honestly has (Translation has two in all)."""
    open_to = [
        t
        for t in context.market.types_in(home)
        if t in valid or not context.market.licensed_field(t.name)
    ]
    return min(context.limits(TypesOfWorkLimits).target, max(2, len(open_to)))


def _about_names(choices: tuple[_Choice, ...], context: Context) -> list[Finding]:
    found: list[Finding] = []
    unknown = [c for c in choices if c.known is None]
    for choice in unknown:
        near = context.market.suggest_types(choice.given)
        found.append(
            context.finding(
                "unknown",
                [choice.quote],
                share=1 / max(len(unknown), context.limits(TypesOfWorkLimits).unknown_in_full),
                suggestion=near[0].name if near else "",
                given=choice.given,
                near=near[0].name if near else "",
                hint="yes" if near else "no",
            )
        )
    for choice in choices:
        if choice.known and key(choice.given) != key(choice.known.name):
            found.append(
                context.finding(
                    "other_name",
                    [choice.quote],
                    suggestion=choice.known.name,
                    given=choice.given,
                    usual=choice.known.name,
                )
            )
    return found


def _about_number(
    choices: tuple[_Choice, ...],
    valid: tuple[TypeOfWork, ...],
    neighbours: tuple[TypeOfWork, ...],
    home: str,
    context: Context,
) -> list[Finding]:
    quotes = [c.quote for c in choices]
    listed = _listed(neighbours)
    if len(choices) == 1:
        return [
            context.finding(
                "single", quotes, suggestion=listed, near=listed, hint="yes" if listed else "no"
            )
        ]
    most = context.limits(TypesOfWorkLimits).most
    if len(choices) > most:
        share = (len(choices) - most) / most
        return [context.finding("too_many", quotes, share=share, count=len(choices), most=most)]
    target = _target(valid, home, context)
    enough = context.limits(TypesOfWorkLimits).target
    if 0 < len(valid) < target and len(choices) < enough and neighbours:
        return [context.finding("few", quotes, suggestion=listed, count=len(valid), near=listed)]
    return []


def _about_spread(
    choices: tuple[_Choice, ...], valid: tuple[TypeOfWork, ...], home: str, context: Context
) -> list[Finding]:
    categories = list(dict.fromkeys(t.category for t in valid))
    quotes = [c.quote for c in choices if c.known and c.known.category != home]
    if len(categories) >= context.limits(TypesOfWorkLimits).scattered_from:
        return [
            context.finding("scattered", quotes, count=len(categories), names=", ".join(categories))
        ]
    return []


def _listed(types: tuple[TypeOfWork, ...]) -> str:
    return "; ".join(t.name for t in types)


CHECK = Check(
    slug="types_of_work",
    tip=3,
    needs=("types_of_work",),
    uses=("category", "title", "skills", "employment"),
    judge=judge,
)
