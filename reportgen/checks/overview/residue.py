"""What was left in an overview: a chatbot's answer, a template's gaps, a text about others."""

from __future__ import annotations

import re

from reportgen.checks.overview.fault import OverviewFault
from reportgen.domain.outcome import Quote
from reportgen.language.placeholders import placeholder_in
from reportgen.language.prose import Prose, Spoken
from reportgen.language.text import excerpt, normalise, words

WHERE = "overview"
FEW_WORDS = 40  # below which a text has too little of anybody to tell whom it is about
_SELF = re.compile(
    r"\b(?:i|i'm|i've|i'll|im|my|me|mine|myself|we|our|us|we're|we've|ours)\b", re.IGNORECASE
)
# The person is told what they are. "If you are a founder" and "you have a shop" tell the client.
_TOLD = re.compile(
    r"\b(?:overall,? you are|(?<!if )(?<!whether )(?<!when )(?<!because )(?<!that )you are an?"
    r" (?:\w+ ){0,3}(?:freelancer|professional|bookkeeper|designer|developer|writer|assistant"
    r"|translator|editor|specialist|expert|engineer|teacher|analyst|consultant|marketer|person)"
    r"|your (?:experience|background|knowledge|skills?|strengths?|education)\b[^.\n]{0,60}"
    r"\b(?:shows?|suggests?|demonstrates?|indicates?|means?|makes? you)"
    r"|you have a (?:good|strong|solid|keen|proven))\b",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"“[^”\n]{1,200}”|\"[^\"\n]{1,200}\"")
# Somebody else's description, or what such work is in general.
_OTHERS = re.compile(
    r"^\W*(?:he|she)\s+(?:is|has|was|works|specializes|specialises)\b"
    r"|^\W*(?:an?|the)\s+(?:[\w-]+\s+){1,4}(?:is|are|refers|involves|includes|helps|plays)\b"
    r"|^\W*(?:responsibilities|duties|key responsibilities)\s+(?:may\s+)?include\b",
    re.IGNORECASE,
)


def residue(text: str, prose: Prose) -> list[OverviewFault]:
    """At most one fault, the surest kind first."""
    if spot := placeholder_in(text):
        return [
            OverviewFault(
                "residue", (excerpt(text, *spot, WHERE),), sure=True, args={"kind": "gap"}
            )
        ]
    spoken = [s for s in prose.spoken if not _is_quoted(text, s)]
    said = [s for s in spoken if "residue" in s.groups]
    told = [s for s in spoken if _TOLD.search(s.sentence.text)]
    if _edge(said, prose) or len(said) > 1 or (said and told):
        shown = said or told
        return [_fault(text, shown, "answer")]
    if len(told) > 1 and not _SELF.search(normalise(text)):
        return [_fault(text, told, "answer")]
    if others := _about_others(text, prose):
        return [_fault(text, others, "others")]
    return []


def _fault(text: str, shown: list[Spoken], kind: str) -> OverviewFault:
    quotes = tuple(quote(text, s) for s in (shown[0], shown[-1])[: len(shown)])
    return OverviewFault("residue", quotes, sure=True, args={"kind": kind})


def _is_quoted(text: str, one: Spoken) -> bool:
    """Whether a sentence holds, or is part of, what somebody else is quoted to say.

    An answer that was pasted with its quotation marks is longer than a quotation in a text.
    """
    return any(
        spot.start() < one.sentence.end and one.sentence.start < spot.end()
        for spot in _QUOTATION.finditer(text)
    )


def _edge(said: list[Spoken], prose: Prose) -> bool:
    """Whether a chatbot's phrase opens or closes the text: what is between them is its answer."""
    ends = (*prose.spoken[:2], *prose.spoken[-2:])
    return any(s in ends for s in said)


def _about_others(text: str, prose: Prose) -> list[Spoken]:
    """Sentences on what others do, in a text where nobody speaks of themselves."""
    plain = normalise(text)
    if len(words(plain)) < FEW_WORDS or _SELF.search(plain):
        return []
    found = [s for s in prose.spoken if _OTHERS.search(s.sentence.text)]
    return found if len(found) >= 2 else []


def quote(text: str, one: Spoken) -> Quote:
    """A sentence as it stands, cut where it is long."""
    return excerpt(text, one.sentence.start, one.sentence.end, WHERE, around=0)
