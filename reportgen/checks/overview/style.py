"""What a coach would mention and no client fails a person for."""

from __future__ import annotations

import re

from reportgen.checks.base import Context
from reportgen.domain.outcome import Finding, Quote
from reportgen.language.text import emoji_count, excerpt, first_sentences, normalised
from reportgen.rulebook.limits import OverviewLimits

WHERE = "overview"
_INVITATION = re.compile(
    r"\b(?:contact|message|invite|reach out|get in touch|let'?s|drop me|write (?:to )?me|talk"
    r"|discuss|hire me|call|send me|looking forward|click|tell me|feel free|chat|connect)\b",
    re.IGNORECASE,
)
_ABOUT_SELF = re.compile(
    r"\W*(?:(?:hi|hello|hey|greetings)\b[^.!?\n]{0,20}[\s,!.]*)?(?:i|my|i'm|i've)\b", re.I
)


def style(text: str, context: Context) -> list[Finding]:
    """Notes; none of them costs."""
    plain = normalised(text)
    found: list[Finding] = []
    if _ABOUT_SELF.match(plain.text):
        found.append(context.finding("about_self", (Quote(first_sentences(text, 120), WHERE),)))
    cliches = _cliches(text, context)
    if cliches:
        found.append(context.finding("cliches", cliches[:3], count=len(cliches)))
    emoji = emoji_count(text)
    if emoji > context.limits(OverviewLimits).emoji:
        found.append(context.finding("emoji", count=emoji))
    if not _INVITATION.search(plain.text[-400:]):
        found.append(context.finding("no_invitation"))
    return found


def _cliches(text: str, context: Context) -> list[Quote]:
    plain = normalised(text)
    listed = "|".join(re.escape(c) for c in context.limits(OverviewLimits).cliches)
    if not listed:
        return []
    spots = re.finditer(rf"\b(?:{listed})\b", plain.text, re.IGNORECASE)
    return [excerpt(text, *plain.original(*m.span()), WHERE) for m in spots]
