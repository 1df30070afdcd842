"""What an overview is worth once that is gone which Upwork forbids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from reportgen.checks import contact_details
from reportgen.checks.base import Context
from reportgen.checks.shared.offences import QUOTED, Offences, Spot, offences_told
from reportgen.domain.outcome import PASS_FROM, Finding
from reportgen.domain.profile import Profile
from reportgen.language.passages import Passage
from reportgen.language.text import excerpt, sentence_at

WHERE = "overview"
NAME = "forbidden"
LONG = 25  # words of a sentence that says more than what has to go

Read = Callable[[Profile], Sequence[Finding]]
Span = tuple[int, int]


def forbidden(
    profile: Profile, told: Sequence[Finding], read: Read, context: Context
) -> Finding | None:
    """One finding where the overview can't stand once the marked words are deleted.

    A text that offers what is forbidden, or that a firm speaks in, is built around it. Badges and
    contact details are cut out, and the rest is read again.
    """
    text, full = profile.overview, context.rule.findings[NAME].loss
    broken = offences_told(profile, context)
    spans = [reading.span(hit) for reading, hit in broken.told_of(WHERE)]
    kind = _kind(broken)
    lost = full
    if not kind:
        spans += _contacts(text, context)
        now = sum(f.loss for f in told)
        after = sum(f.loss for f in read(_without(profile, spans))) if spans else 0.0
        if after <= max(1 - PASS_FROM, now):
            return None
        kind, lost = "cut", after - now
    quotes = [excerpt(text, *span, WHERE) for span in sorted(spans)[:QUOTED]]
    found = context.finding(NAME, quotes, share=lost / full, kind=kind)
    # Who writes it anew as told leaves nothing of what else was wrong with it. How a firm's text is
    # written anew, `policy` tells, and ends this.
    ends = () if kind == "firm" else tuple(f.code for f in told if f.loss)
    return replace(found, ends=ends)


def _kind(broken: Offences) -> str:
    """What the text is built around; "" where nothing is."""
    if any(_here(spots) for spots in broken.services.values()):
        return "service"
    return "firm" if _here(broken.firm) else ""


def _here(spots: Iterable[Spot]) -> bool:
    return any(reading.passage.where == WHERE for reading, _ in spots)


def _contacts(text: str, context: Context) -> list[Span]:
    """Where contact details stand that block; nothing where people aren't told of them."""
    rule = context.rules.get(contact_details.CHECK.slug)
    if rule is None or not rule.enabled or rule.trial:
        return []
    found = contact_details.contacts_in(Passage(text, WHERE), replace(context, rule=rule))
    return [(c.start, c.end) for c in found if rule.findings[c.kind].blocker]


def _without(profile: Profile, spans: Sequence[Span]) -> Profile:
    """The profile without what has to go from its overview."""
    text = profile.overview
    for begin, end in sorted({_cut(text, span) for span in spans}, reverse=True):
        text = text[:begin] + text[end:]
    return replace(profile, overview=text)


def _cut(text: str, span: Span) -> Span:
    """The sentence that holds the words; of a long one, or a paragraph without stops, only them."""
    begin, end = sentence_at(text, span[0])
    return (begin, end) if len(text[begin:end].split(maxsplit=LONG)) <= LONG else span
