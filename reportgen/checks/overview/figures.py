"""Figures that nobody can believe: round, huge or without exception, and of no named work."""

from __future__ import annotations

import re

from reportgen.checks.overview.fault import OverviewFault
from reportgen.checks.overview.residue import quote
from reportgen.language.prose import Prose, Spoken

FEWEST_CLAIMS = 3
FEWEST_KINDS = 2
_FOLK = (
    r"(?:clients?|business(?:es)?|brands?|compan(?:y|ies)|customers?|sellers?|students?|people"
    r"|(?:home)?owners?|followers|agencies|countries|industries|start-?ups?|founders|campaigns?"
    r"|transformations?|users)"
)
# Many people or firms at once; sums of money; so many of anything and more.
_MANY = re.compile(
    rf"\b(?:\d{{1,3}}(?:,\d{{3}})+|\d{{3,7}}|\d{{1,4}}\s?[km])\s?\+?\s(?:\w{{1,15}}\s){{0,2}}{_FOLK}\b"
    rf"|\b\d{{2,3}}\s?\+\s?(?:\w{{1,15}}\s){{0,2}}{_FOLK}\b"
    r"|\b\d{1,3}(?:,\d{3})+\s?\+|\b\d{4,7}\s?\+|\b1,?000s of\b"
    r"|[$€£]\s?\d[\d.]{0,5}\s?(?:m|million|billion)\b|[$€£]\s?\d{1,3}(?:,000){2}"
    r"|\b[678][- ]figures?\b|\b\d[\d.]{0,4}\s(?:million|billion)\s(?:people|views|followers|users)"
    r"|\b(?:thousands|millions|hundreds) of (?:\w{1,15} )?"
    r"(?:clients|businesses|brands|companies|people|students)",
    re.IGNORECASE,
)
# Growth out of all proportion, or as an average of whatever came.
_GROWTH = re.compile(
    r"\b(?:[2-9]\d\d|\d{4,5})\s?%|\b\d{1,3}0{0,2}x\b"
    r"|\b(?:doubled?|doubles|triples?d?) (?:the|their|your|my|its)\b|\b\d{2,3}\s?% on average"
    r"|\b(?:on )?average\b.{0,40}[$€£\d][\d,.]{0,9}\s?(?:%|x\b|,000)?|\bup to \d{2,4}\s?%"
    r"|\b(?:by|up|down) [1-9]0\s?%"
    r"|\b(?:in|within) (?:the first |just )?(?:24 hours|\d{1,2} days)\b",
    re.IGNORECASE,
)
# Without exception.
_WHOLE = re.compile(
    r"\b(?:9[5-9](?:\.\d)?|100)\s?%(?! (?:cotton|wool|remote|recycled|online|natural|organic))"
    r"|\b100/100\b|\b10/10\b|\b0\s?%|\bzero (?:complaints|refunds|errors|mistakes)"
    r"|\bnot (?:a|one) single\b|\bnot one bad\b|\bevery single\b"
    r"|\bevery (?:one|client|customer|account|campaign|sector|industry|niche)\b|\ball of them\b"
    r"|\bguarantee[ds]?\b|\bnever fails?\b|\beverybody\b|\beveryone who\b"
    r"|\ball (?:markets|categories|industries|marketplaces)\b"
    r"|\bany (?:sector|industry|niche|site|budget)\b|\bnumber one\b|\bpage one\b|\bfirst page\b",
    re.IGNORECASE,
)
_KINDS = (_MANY, _GROWTH, _WHOLE)
# A piece of work somebody could ask about: one client, one place, one year.
_NAMED = re.compile(
    r"\b(?:for|at|with|of|by|from|in) (?:a|an|one|two|three|four|five|six) (?:\w+[ -]){0,3}"
    r"(?:shop|store|firm|school|clinic|hospital|company|maker|office|agency|studio|factory|bakery|restaurant|hotel|chain|charity|ngo"
    r"|museum|farm|bank|brand|publisher|university|start-?up|carrier|supplier|client|customer"
    r"|wholesaler|producer|app)\b"
    r"|\b(?:in|near|from) (?:19|20)\d\d\b|\bsince (?:19|20)\d\d\b",
    re.IGNORECASE,
)


def hollow_figures(text: str, prose: Prose) -> list[OverviewFault]:
    """Where claims of several kinds stand beside no piece of work that somebody could ask about."""
    claims = [(one, _claims(one)) for one in prose.spoken]
    said = [kind for _, kinds in claims for kind in kinds]
    named = sum(bool(_NAMED.search(one.sentence.text)) for one, kinds in claims)
    if len(said) < FEWEST_CLAIMS + named or len(set(said)) < FEWEST_KINDS:
        return []
    boldest = sorted((c for c in claims if c[1]), key=lambda c: -len(c[1]))[:2]
    return [
        OverviewFault("hollow_figures", tuple(quote(text, one) for one, _ in boldest), sure=True)
    ]


def _claims(one: Spoken) -> list[int]:
    """The kind of each claim in a sentence."""
    return [number for number, kind in enumerate(_KINDS) for _ in kind.finditer(one.sentence.text)]
