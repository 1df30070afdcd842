"""What somebody offers, how much of it is special to them, and how many say the same word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportgen.checks.base import Context
from reportgen.checks.shared.facets import Facet, FacetKind, OwnWords, facets_in, tokens_of
from reportgen.checks.shared.title_parts import Segment, TitleWord, WordKind, take_apart
from reportgen.domain.profile import Profile
from reportgen.language.text import first_sentences, normalise
from reportgen.market.model import key
from reportgen.rulebook.limits import MarketFitLimits
from reportgen.rulebook.model import CheckRule

LONGEST_ROLE = 40
SHORT = 3  # letters: alone they may be anything
RANKS = (WordKind.FILLER, WordKind.NUMBER, WordKind.EVERYBODY)
SMALL = frozenset(
    """for with in who that to at from helping on by and of a an the or as""".split()  # noqa: SIM905 - easier to read and to add to
)
_SPLIT_ROLE = re.compile(r"\s*[&+]\s*|\s+and\s+", re.IGNORECASE)
# Somebody in particular: "for beekeepers", "help small charities", "with their authors".
_FOR_WHOM = re.compile(
    r"\b(?:for|help|helping|helps|serving|serve|assist|assisting|supporting)\s+"
    r"((?:[a-z'-]+\s+){0,3}?)([a-z'-]{4,}s)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A title and the first lines of an overview as a client reads them.

    `title` and `text` are what narrows the offer there; a tool does so only in the title, for many
    of a trade name the same ones further down. `audience` is somebody in particular whom our
    tables don't know. `word` is the rarest telling word of the title and `titles` in how many of
    the counted titles it stands; "" where no word tells anything.
    """

    role: str
    title: tuple[Facet, ...]
    text: tuple[Facet, ...]
    audience: str
    word: str
    titles: int

    @property
    def narrowed(self) -> bool:
        return bool(self.title or self.text or self.audience)


def offer_of(profile: Profile, context: Context) -> Offer:
    title = " ".join(normalise(profile.title).split())
    shown = first_sentences(normalise(profile.overview), context.limits(MarketFitLimits).seen_first)
    word, titles = rarest_word(title, context)
    return Offer(
        role=role_of(profile, context),
        title=narrowing(title, context),
        text=tuple(f for f in narrowing(shown, context) if f.kind is not FacetKind.TOOL),
        audience=_audience(f"{title}. {shown}", context),
        word=word,
        titles=titles,
    )


def is_crowded(offer: Offer, rule: CheckRule) -> bool:
    """Whether it is a generic offer where many offer the same."""
    return offer.titles >= rule.limits_as(MarketFitLimits).crowded_titles and not offer.narrowed


def is_generic(title: str, context: Context) -> bool:
    """Whether a title is one of a crowd: common words only, and nothing that narrows them.

    A word that tells something only beside a role makes a trade of its own with it ("service
    designer"), and how many have the pair was not counted: it is left alone, unless the market
    knows that work by name ("virtual assistant").
    """
    plain = " ".join(normalise(title).split())
    for segment in _apart(plain, context):
        folded = f" {key(segment.text)} "
        known = {
            n for name in context.market.work_names if f" {name} " in folded for n in name.split()
        }
        if any(w.folded not in known for w in segment.of(WordKind.WEAK)):
            return False
    if rarest_word(plain, context)[1] < context.limits(MarketFitLimits).crowded_titles:
        return False
    return not narrowing(plain, context) and not _audience(plain, context)


def narrowing(text: str, context: Context) -> tuple[Facet, ...]:
    """What in a text narrows an offer: no task of everybody, no tool that all of them name.

    Many of a kind are a list of all one might do, and narrow nothing.
    """
    limits = context.limits(MarketFitLimits)
    found = facets_in(text, context.market.niches, context.language, titled=True)
    special = [f for f in found if not f.broad]
    kept: list[Facet] = []
    for kind in FacetKind:
        named = {f.key for f in found if f.kind is kind}
        if len(named) < limits.list_from:
            kept += [f for f in special if f.kind is kind and not _is_common(f, context)]
    return tuple({f.key: f for f in kept}.values())


def _is_common(facet: Facet, context: Context) -> bool:
    """A tool that everybody has, or that stands in many titles, is as crowded as its trade."""
    if facet.kind is not FacetKind.TOOL:
        return False
    if context.market.niches.tools[facet.group].common:
        return True
    counts = [context.market.title_frequency(t.folded) for t in tokens_of(facet.name)]
    return min(counts, default=0) >= context.limits(MarketFitLimits).crowded_titles


def _audience(text: str, context: Context) -> str:
    """Whom a text is for, where that is somebody in particular."""
    everybody = context.market.niches.everybody.words
    for match in _FOR_WHOM.finditer(text):
        whom = match[2].casefold()
        if whom not in everybody and context.language.knows(whom) and not whom.endswith("ss"):
            return match[2]
    return ""


def rarest_word(title: str, context: Context) -> tuple[str, int]:
    """The telling word of a title that fewest titles have, as it was counted, and how many do.

    A word of what everybody in a trade offers is no rare one, though few titles may hold it.
    """
    found = facets_in(title, context.market.niches, context.language)
    broad = [(f.start, f.end) for f in found if f.broad]
    crowd = context.limits(MarketFitLimits).crowded_titles
    counted: list[tuple[int, str]] = []
    for segment in _apart(title, context):
        for word in segment.of(WordKind.SUBJECT, WordKind.ROLE):
            form, titles = _counted(word, context)
            of_all = any(a <= word.start and word.end <= b for a, b in broad)
            if len(word.text) > 1 and (not of_all or titles >= crowd):
                counted.append((titles, form))
    titles, form = min(counted, key=lambda pair: pair[0], default=(0, ""))
    return form, titles


def _counted(word: TitleWord, context: Context) -> tuple[str, int]:
    """The word in one number or the other, whichever more titles have, and how many those are.

    Of a joined word, its rarest part.
    """

    def frequent(part: str) -> tuple[str, int]:
        forms = {f: context.market.title_frequency(f) for f in (part, part.removesuffix("s"))}
        form = max(forms, key=lambda f: forms[f])
        return (word.text if form == word.folded else form), forms[form]

    parts = [p for p in re.split(r"[-/]", word.folded) if p] or [word.folded]
    return min(map(frequent, parts), key=lambda pair: pair[1])


def role_of(profile: Profile, context: Context) -> str:
    """What the person is, in one or a few words: from the title, else from a job."""
    return next(_roles(profile, context), "")


def _roles(profile: Profile, context: Context) -> Iterator[str]:
    for text in (profile.title, *(job.role for job in profile.employment)):
        for segment in _apart(" ".join(normalise(text).split()), context):
            for piece in _SPLIT_ROLE.split(segment.text):
                if role := _role_in(piece, context):
                    yield role


def _role_in(text: str, context: Context) -> str:
    """The words that name a role and its subject, up to whom it is for; no firm's name."""
    words: list[TitleWord] = []
    for word in (w for segment in _apart(text, context) for w in segment.words):
        if word.folded in SMALL:
            break
        words.append(word)
    kept = _without_rank(text, words, context)
    if not kept or kept[-1].kind not in (WordKind.ROLE, WordKind.EVERYBODY):
        return ""
    dotted = text[: kept[0].start].endswith(".")  # .NET
    role = text[kept[0].start - dotted : kept[-1].end]
    if not any(w.kind in (WordKind.SUBJECT, WordKind.ROLE, WordKind.WEAK) for w in kept):
        return ""
    firm = frozenset(context.limits(MarketFitLimits).firm_words)
    one = kept[0]
    alone = len(kept) == 1 and (
        one.broad or one.kind is WordKind.EVERYBODY or len(one.text) <= SHORT
    )
    if alone or len(role) > LONGEST_ROLE or any(w.folded in firm for w in kept):
        return ""
    if not all(_is_known(w, context) for w in kept):
        return ""
    return role.lower() if role.isupper() else role


def _without_rank(text: str, words: list[TitleWord], context: Context) -> list[TitleWord]:
    """From the first word that tells something: "senior", "certified", "expert" are ranks.

    "Full" and "lead" are none in "full stack developer" and "lead generation expert".
    """
    kept = words
    while len(kept) > 1 and kept[0].kind in RANKS:
        rest = text[kept[0].start : kept[-1].end]
        named = facets_in(rest, context.market.niches, context.language)
        if key(rest) in context.market.work_names or any(f.start == 0 for f in named):
            break
        kept = kept[1:]
    return kept


def _is_known(word: TitleWord, context: Context) -> bool:
    return _counted(word, context)[1] > 0 or context.language.knows(word.folded)


def _apart(text: str, context: Context) -> tuple[Segment, ...]:
    return take_apart(text, context.rules["title"]).segments


def is_shown(facets: Iterable[Facet], named: Iterable[Facet], own: OwnWords) -> bool:
    """Whether work shows one of an offer's parts: by its words, or by another of its field."""
    fields = {(f.kind, f.group) for f in named if f.kind is not FacetKind.TOOL and not f.broad}
    return any((f.kind, f.group) in fields or own.cover(f.name) for f in facets)


def signature(offer: Offer, context: Context) -> str:
    """What two offers of the same have in common, whatever rank or badge stands beside it."""
    told = sorted(context.language.keywords(offer.role))
    parts = sorted(f.name.casefold() for f in offer.title)
    return key(" ".join([*told, *parts]))
