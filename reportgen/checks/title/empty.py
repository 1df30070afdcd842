"""Titles with words and no trade: a link, struck keys, a place in a firm, a degree, a motto."""

from __future__ import annotations

import re
from functools import lru_cache

from reportgen.checks.base import Context
from reportgen.checks.shared.facets import FacetKind, facets_in
from reportgen.checks.shared.title_parts import (
    TitleParts,
    TitleWord,
    WordKind,
    is_known,
    is_tool,
    take_apart,
)
from reportgen.rulebook.limits import PolicyLimits, TitleLimits

HOME = "policy"  # whose section of the rulebook holds the words of firms
PERSONS = (WordKind.ROLE, WordKind.EVERYBODY)
LISTED_TOOLS = 2  # behind commas, so many are an offer
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|co|dev|me|info|in|pk|ph|ng|uk|site|online)"
    r"(?:/\S*)?|[\w-]+(?:\.[\w-]+)+\.[a-z]{2,}(?:/\S*)?",
    re.IGNORECASE,
)
_KEYS_IN_A_ROW = re.compile(
    r"\w*(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|zxcv|xcvb|cvbn)\w*", re.IGNORECASE
)
_NO_VOWEL = re.compile(r"[b-df-hj-np-tv-xz]{3,}", re.IGNORECASE)
_CLUSTER = re.compile(r"[b-df-hj-np-tv-xz]{4,}", re.IGNORECASE)  # "qwlke"
_SCRAP = re.compile(r"(?![A-Z]+$)[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]{1,2}")
_OVER_AND_OVER = re.compile(r"(\w{1,3})\1{2,}\w?", re.IGNORECASE)
_PIECE = re.compile(r"\s*[|•·;/]\s*|\s[-–—]\s")
_AT = r"\s*(?P<link>\b(?:at|of)\b|@|[,|–—-]|$)\s*(?P<firm>.*)"


def is_no_title(plain: str, parts: TitleParts, context: Context) -> bool:
    """Whether a title is a mere link, or keys struck at random."""
    if _LINK.fullmatch(plain.strip()) and not _names_tool(parts, context):
        return True
    struck = [
        any(p.fullmatch(w.text) for p in (_KEYS_IN_A_ROW, _OVER_AND_OVER))
        or (not w.text.isupper() and _struck(w.text))
        for w in parts.words
        if not is_known(w, context.market, context.language)
    ]
    if len(struck) == len(parts.words) > 0 and all(struck):
        return True
    # "xX 77 kk": letters by twos that stand for nothing
    return any(w.kind is not WordKind.NUMBER for w in parts.words) and all(
        w.kind is WordKind.NUMBER
        or (
            _SCRAP.fullmatch(w.text) is not None
            and not is_known(w, context.market, context.language)
        )
        for w in parts.words
    )


# "branding", "translation", "analysis": what is done.
_MADE_OF_A_VERB = re.compile(
    r"(?:ing|[ts]ion|(?:ge|p|t)ment|ys[ei]s|[aeo]r|[st][ae]nce|design|work)s?$"
)


def names_no_trade(plain: str, parts: TitleParts, context: Context) -> bool:
    """Whether it names only a place in a firm, a study, an industry, or is a motto."""
    return (
        _is_place(plain.strip(), context)
        or _is_degree(plain, parts, context)
        or _is_motto(parts, context)
        or _is_industry(plain, parts, context)
    )


def _is_industry(plain: str, parts: TitleParts, context: Context) -> bool:
    """ "Fashion and Garments": whom one works for, and neither role nor task nor tool."""
    if any(segment.role for segment in parts.segments):
        return False
    named = facets_in(plain, context.market.niches, context.language, titled=True)
    if not named or any(facet.kind is not FacetKind.INDUSTRY for facet in named):
        return False
    rest = [
        w
        for w in parts.of(WordKind.SUBJECT, WordKind.WEAK)
        if not any(f.start <= w.start < f.end for f in named)
    ]
    return len(rest) <= 1 and not any(_MADE_OF_A_VERB.search(w.folded) for w in rest)


def _struck(text: str) -> bool:
    return _NO_VOWEL.fullmatch(text) is not None or _CLUSTER.search(text) is not None


def _names_tool(parts: TitleParts, context: Context) -> bool:
    """ "ASP.NET" is built like a link."""
    return any(is_tool(w, context.market) for w in parts.words)


def _is_place(plain: str, context: Context) -> bool:
    limits = context.limits(TitleLimits)
    match = _places(limits.owners, limits.heads).fullmatch(plain)
    if match is None:
        return False
    firm = take_apart(match["firm"], context.rule)
    if any(w.kind is WordKind.ROLE and _is_person(w, context) for w in firm.words):
        return False
    owns = any(re.search(rf"\b{re.escape(o)}\b", match["place"], re.I) for o in limits.owners)
    return (owns and match["link"] not in (",", "|", "-", "–", "—")) or _is_firm(firm, context)


@lru_cache(maxsize=8)
def _places(owners: tuple[str, ...], heads: tuple[str, ...]) -> re.Pattern[str]:
    named = "|".join(re.escape(p) for p in sorted({*owners, *heads}, key=lambda p: (-len(p), p)))
    return re.compile(
        rf"(?:(?:the|an?|proud|current|former)\s+)*(?P<place>(?:{named})"
        rf"(?:\s*(?:&|and|/|,|\|)\s*(?:{named}))*)\b{_AT}",
        re.IGNORECASE,
    )


def _is_person(word: TitleWord, context: Context) -> bool:
    """A trade in the singular; in the plural it may end a firm's name, as "studio" does.

    A word that no dictionary and no title has is a name, though it end as trades do: "Lindqvist".
    """
    ends = context.rules[HOME].limits_as(PolicyLimits).firm_ends
    known = context.language.knows(word.folded) or context.market.title_frequency(word.text)
    return bool(known) and not word.folded.endswith("s") and word.folded not in ends


def _is_firm(firm: TitleParts, context: Context) -> bool:
    limits = context.rules[HOME].limits_as(PolicyLimits)
    if not firm.words:
        return False
    if firm.words[-1].folded in (*limits.firm_ends, *limits.name_ends):
        return True
    return not any(
        context.market.title_frequency(w.text) for w in firm.of(WordKind.SUBJECT)
    ) and any(
        w.text[:1].isupper() and not is_known(w, context.market, context.language)
        for w in firm.words
    )


def _is_degree(plain: str, parts: TitleParts, context: Context) -> bool:
    """A degree, or a student or graduate of something, and nothing that is offered beside it."""
    limits = context.limits(TitleLimits)
    learning = {*limits.learners, *limits.degrees}
    if any(w.folded not in learning for w in parts.of(*PERSONS)):
        return False
    first, *others = _PIECE.split(plain.strip())
    words = take_apart(first, context.rule).words
    if not any(w.folded in learning for w in (*words[:2], *words[-1:])):
        return False
    tools = sum(is_tool(w, context.market) for s in parts.segments[1:] for w in s.words)
    offered = any(take_apart(o, context.rule).of(WordKind.SUBJECT) for o in others)
    return tools < LISTED_TOOLS and not offered


def _is_motto(parts: TitleParts, context: Context) -> bool:
    """A sentence without a trade and without a tool, such as one over a shop's door."""
    sentence = {w.folded for w in parts.words} & {*context.limits(TitleLimits).clause_words}
    return (
        bool(sentence)
        and not parts.of(*PERSONS)
        and not any(is_tool(w, context.market) for w in parts.of(WordKind.SUBJECT))
    )
