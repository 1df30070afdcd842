"""What was left in an overview: a chatbot's answer, a template's gaps, a text about others."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from reportgen.checks.overview.fault import OverviewFault
from reportgen.domain.outcome import Quote
from reportgen.language.phrases import find, tokens_of
from reportgen.language.placeholders import placeholder_in
from reportgen.language.prose import Prose, Spoken
from reportgen.language.text import excerpt, normalise, words
from reportgen.rulebook.limits import OverviewLimits

WHERE = "overview"
FEW_WORDS = 40  # below which a text has too little of anybody to tell whom it is about
_QUOTATION = re.compile(r"“[^”\n]{1,200}”|\"[^\"\n]{1,200}\"")


def residue(text: str, prose: Prose, limits: OverviewLimits) -> list[OverviewFault]:
    """At most one fault, the surest kind first."""
    if spot := placeholder_in(text):
        return [
            OverviewFault(
                "residue", (excerpt(text, *spot, WHERE),), sure=True, args={"kind": "gap"}
            )
        ]
    quotations = [spot.span() for spot in _QUOTATION.finditer(text)]
    spoken = [s for s in prose.spoken if not _is_quoted(quotations, s)]
    said = [s for s in spoken if "residue" in s.groups]
    told = [s for s in spoken if _is_told(s, limits)]
    if _edge(said, prose) or len(said) > 1 or (said and told):
        shown = said or told
        return [_fault(text, shown, "answer")]
    if len(told) > 1 and not _of_self(prose, limits):
        return [_fault(text, told, "answer")]
    if others := _about_others(text, prose, limits):
        return [_fault(text, others, "others")]
    return []


def _fault(text: str, shown: list[Spoken], kind: str) -> OverviewFault:
    quotes = tuple(quote(text, s) for s in (shown[0], shown[-1])[: len(shown)])
    return OverviewFault("residue", quotes, sure=True, args={"kind": kind})


def _is_quoted(quotations: list[tuple[int, int]], one: Spoken) -> bool:
    """Whether a sentence holds, or is part of, what somebody else is quoted to say.

    An answer that was pasted with its quotation marks is longer than a quotation in a text.
    """
    at = bisect_right(quotations, one.sentence.start, key=itemgetter(1))
    return at < len(quotations) and quotations[at][0] < one.sentence.end


def _edge(said: list[Spoken], prose: Prose) -> bool:
    """Whether a chatbot's phrase opens or closes the text: what is between them is its answer."""
    ends = (*prose.spoken[:2], *prose.spoken[-2:])
    return any(s in ends for s in said)


def _about_others(text: str, prose: Prose, limits: OverviewLimits) -> list[Spoken]:
    """Sentences on what others do, in a text where nobody speaks of themselves."""
    if len(words(normalise(text))) < FEW_WORDS or _of_self(prose, limits):
        return []
    found = [s for s in prose.spoken if opens_with(limits.about_others, s)]
    return found if len(found) >= 2 else []


def _of_self(prose: Prose, limits: OverviewLimits) -> bool:
    own = frozenset(limits.own_words)
    return any(t.folded in own for s in prose.spoken for t in tokens_of(s.sentence.text))


def _is_told(one: Spoken, limits: OverviewLimits) -> bool:
    said = tokens_of(one.sentence.text)
    return any(
        hit.first == 0 or said[hit.first - 1].folded not in limits.not_told
        for hit in find(limits.told, said)
    )


def opens_with(phrases: Sequence[str], one: Spoken) -> bool:
    """Whether a sentence, or a part of it behind a stop, begins with one of the phrases."""
    said = tokens_of(one.sentence.text)
    return any(
        hit.first == 0 or said[hit.first - 1].sentence != said[hit.first].sentence
        for hit in find(phrases, said)
    )


def quote(text: str, one: Spoken) -> Quote:
    """A sentence as it stands, cut where it is long."""
    return excerpt(text, one.sentence.start, one.sentence.end, WHERE, around=0)
