"""How a word is spelled elsewhere, and what it is made from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

# British ending or middle → the American one that the dictionary holds.
_RESPELLINGS = (
    (r"our", "or"),
    (r"is(e|ed|er|ers|es|ing|ation|ations|able)$", r"iz\1"),
    (r"ys(e|ed|er|es|ing)$", r"yz\1"),
    (r"tre(s?)$", r"ter\1"),
    (r"bre(s?)$", r"ber\1"),
    (r"ll(ed|er|ers|ing|or|ors)$", r"l\1"),
    (r"ogue(s?)$", r"og\1"),
    (r"ence(s?)$", r"ense\1"),
    (r"ae|oe", "e"),
    (r"mme(s?)$", r"m\1"),
    (r"^grey", "gray"),
    (r"^cheque", "check"),
    (r"^tyre", "tire"),
    (r"fulfil(s?)$", r"fulfill\1"),
    (r"skilful", "skillful"),
    (r"judgement", "judgment"),
)
_RESPELLED = tuple((re.compile(british), american) for british, american in _RESPELLINGS)
_MAY_BE_RESPELLED = re.compile("|".join(british for british, _ in _RESPELLINGS))
_PREFIXES = re.compile(r"^(?:pre|re|un|non|multi|sub|inter|over|under|micro|mini|semi|co|in|on|up)")
SHORTEST_PART = 3


def other_forms(word: str) -> Iterator[str]:
    """How the same word is spelled elsewhere, or what it is made from; `word` is lower case."""
    for british, american in _RESPELLED if _MAY_BE_RESPELLED.search(word) else ():
        respelled = british.sub(american, word)
        if respelled != word:
            yield respelled
    stem = _PREFIXES.sub("", word)
    if stem != word and len(stem) >= SHORTEST_PART:
        yield stem


def is_compound(word: str, dictionary: Collection[str]) -> bool:
    """Whether a word is two words of the dictionary written as one: storyboard, wireframe."""
    cuts = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    return any(word[:cut] in dictionary and word[cut:] in dictionary for cut in cuts)
