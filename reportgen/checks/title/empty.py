"""Titles with words and no trade: a link, keys struck at random, a firm owned, a degree."""

from __future__ import annotations

import re

from reportgen.checks.base import Context
from reportgen.checks.title.parts import Kind, TitleParts
from reportgen.rulebook.limits import PolicyLimits

HOME = "policy"  # whose section of the rulebook holds the words of firms
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|co)(?:/\S*)?", re.IGNORECASE
)
_OWNER = re.compile(
    r"(?:co-?\s?)?(?:owner|founder|ceo|president|proprietor|director)"
    r"(?:\s*(?:&|and|/)\s*(?:co-?)?(?:owner|founder|ceo))?\s*(?:\b(?:at|of)\b|[@,|–-])\s*(?P<firm>.+)",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"(?:an?\s+)?(?:bachelor|master|diploma|b\.?\s?sc|m\.?\s?sc|ph\.?d)(?:['’]?s)?\b(?![-,|/&]|\s*[-,|/&])"
    r".*",
    re.IGNORECASE,
)
_DEGREE_WORDS = frozenset({"bachelor", "bachelors", "master", "masters", "bachelor's", "master's"})
_KEYS_IN_A_ROW = re.compile(r"\w*(?:asdf|sdfg|dfgh|qwer|wert|zxcv|hjkl)\w*", re.IGNORECASE)
_NO_VOWEL = re.compile(r"[b-df-hj-np-tv-xz]{3,}", re.IGNORECASE)


def is_no_title(plain: str, parts: TitleParts, context: Context) -> bool:
    """Whether a title is a mere link, or keys struck at random."""
    if _LINK.fullmatch(plain.strip()):
        return True
    words = [w for s in parts.segments for w in s.words]
    struck = [
        (_KEYS_IN_A_ROW.fullmatch(w.text) or (_NO_VOWEL.fullmatch(w.text) and not w.text.isupper()))
        and not context.market.title_frequency(w.text)
        and not context.language.knows(w.folded)
        for w in words
    ]
    return bool(struck) and all(struck)


def names_no_trade(plain: str, parts: TitleParts, context: Context) -> bool:
    """Whether a title names only a place in a firm, or only a degree."""
    limits = context.rules[HOME].limits_as(PolicyLimits)
    owned = _OWNER.fullmatch(plain.strip())
    if owned and owned["firm"].split()[-1].strip(".,)").casefold() in (
        *limits.firm_ends,
        *limits.name_ends,
    ):
        return True
    trades = {w.folded for w in parts.of(Kind.ROLE)} - _DEGREE_WORDS
    return bool(_DEGREE.fullmatch(plain.strip())) and not trades
