"""Whether a title is a firm's name, and no person's trade."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportgen.checks.base import Context
from reportgen.checks.shared.title_parts import Segment, TitleWord, WordKind, take_apart
from reportgen.rulebook.limits import PolicyLimits

HOME = "policy"  # whose section of the rulebook holds the lists
_CAMEL = re.compile(r"[a-z][A-Z]")


@dataclass(frozen=True, slots=True)
class FirmName:
    """Where the name stands in the title. `certain` where its last word alone gives it away."""

    start: int
    end: int
    certain: bool


def firm_in_title(title: str, context: Context) -> FirmName | None:
    """The first part of a title that names a firm: "Ledger Land Ltd", "LedgerLand Solutions".

    A part with a role ("Agency Owner", "Solutions Architect") speaks of a person.
    """
    limits = context.rules[HOME].limits_as(PolicyLimits)
    for segment in take_apart(title, context.rules["title"]).segments:
        # "Greek voice actress, home studio": what is written small behind the trade is a room
        small = segment.text.islower() and not title.islower()
        if names_firm(segment, context) and not small:
            first, last = segment.words[0], segment.words[-1]
            return FirmName(first.start, last.end, last.folded in limits.firm_ends)
    return None


def names_firm(segment: Segment, context: Context) -> bool:
    """Whether a part ends as firms' names do, with no person's trade before it."""
    limits = context.rules[HOME].limits_as(PolicyLimits)
    last, before = segment.words[-1].folded, segment.words[:-1]
    if not before or _names_a_person(segment, context) or _is_tool(segment, context):
        return False
    if last in limits.firm_ends:
        return True
    return last in limits.name_ends and any(_is_name(w, context) for w in before)


def _is_tool(segment: Segment, context: Context) -> bool:
    """Whether its last words name a skill, as "Looker Studio" and "Android Studio" do."""
    return context.market.skill(" ".join(w.text for w in segment.words[-2:])) is not None


def _names_a_person(segment: Segment, context: Context) -> bool:
    """Whether a role or a word that binds ("for", "with") goes before the last word.

    A made-up name may end as trades do ("PixelHarbor").
    """
    return any(
        w.kind in (WordKind.ROLE, WordKind.EVERYBODY, WordKind.SMALL)
        and w.folded != "and"
        and not _is_name(w, context)
        for w in segment.words[:-1]
    )


def _is_name(word: TitleWord, context: Context) -> bool:
    """A word that nobody uses for a trade: no dictionary has it, no title and no skill."""
    if context.market.title_frequency(word.text) or context.market.skill(word.text):
        return False
    return _CAMEL.search(word.text) is not None or not context.language.knows(word.folded)
