"""How long an overview is, and whether it can be read on a phone."""

from __future__ import annotations

from reportgen.checks.base import Context
from reportgen.checks.overview.fault import OverviewFault
from reportgen.domain.outcome import Quote
from reportgen.language.grammar import find_slips, reads_well
from reportgen.language.slips import spacing
from reportgen.language.text import normalise, opening, paragraphs, sentences, word_count, words
from reportgen.rulebook.limits import OverviewLimits

WHERE = "overview"
READS_WELL = 0.8  # of the sentences of a text to paste: the rest may be wrong, or merely long
BLOCK = 0.2  # of the cost, for sentences that only want a break between them
LONGEST_SUGGESTION = 1500  # characters; a longer one would fill the report


def length(text: str, context: Context) -> list[OverviewFault]:
    """Too few words to judge by, by degrees; or more characters than the field holds."""
    limits = context.limits(OverviewLimits)
    count, most = len(text.strip()), limits.most
    if count > most:
        args = {"length": count, "most": most, "over": count - most}
        return [OverviewFault("too_long", sure=True, args=args)]
    said = word_count(text)
    if said >= limits.enough:
        return []
    degree = (limits.enough - said) / (limits.enough - limits.bare_minimum)
    return [
        OverviewFault(
            "too_short",
            (opening(text, WHERE),),
            sure=True,
            degree=min(1.0, max(0.2, degree)),
            args={"words": said, "enough": limits.enough, "more": limits.advised - said},
        )
    ]


def walls(text: str, context: Context) -> list[OverviewFault]:
    """The longest block without a break, where a reader would give it up."""
    limits = context.limits(OverviewLimits)
    longest = max(paragraphs(text), key=word_count)
    count = word_count(longest)
    if count <= limits.longest_paragraph:
        return []
    quote: Quote = opening(longest, WHERE)
    # What somebody is to paste has no slip that we know of, hardly one that may be.
    slips = find_slips(longest) or context.language.misspelt(longest) or spacing(longest)
    parts = sentences(longest)
    good = not slips and sum(map(reads_well, parts)) >= READS_WELL * len(parts)
    better = _in_paragraphs(longest) if good else ""
    return [
        OverviewFault(
            "wall_of_text",
            (quote,),
            sure=True,
            degree=1.0 if _is_endless(longest, limits.longest_paragraph) else BLOCK,
            suggestion=better,
            args={"words": count},
        )
    ]


def _is_endless(block: str, most: int) -> bool:
    """Whether it is one sentence without end: no break makes that readable, it is to be cut."""
    return any(len(words(normalise(one))) > most for one in sentences(block)) and "," not in block


def _in_paragraphs(block: str) -> str:
    """The block's own sentences, two or three to a paragraph; "" for too few or too many."""
    parts = sentences(block)
    if len(parts) < 4 or len(block) > LONGEST_SUGGESTION:
        return ""
    size = 2 if len(parts) < 9 else 3
    return "\n\n".join(" ".join(parts[at : at + size]) for at in range(0, len(parts), size))
