"""What a title is worth once that is gone which Upwork forbids."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reportgen.checks.base import Context
from reportgen.checks.shared.offences import Offences, offences_told
from reportgen.checks.shared.title_parts import Segment, TitleParts
from reportgen.domain.outcome import Finding
from reportgen.domain.profile import Profile
from reportgen.language.text import excerpt

WHERE = "title"
NAME = "forbidden"

Read = Callable[[str], Sequence[Finding]]
Span = tuple[int, int]


def forbidden_spans(profile: Profile, context: Context) -> tuple[Span, ...]:
    """Where in the title something stands that has to go."""
    broken: Offences = offences_told(profile, context)
    spans = [reading.span(hit) for reading, hit in broken.told_of(WHERE)]
    if name := broken.firm_name:
        spans.append((name.start, name.end))
    return tuple(sorted(spans))


def allowed(parts: TitleParts, spans: Sequence[Span]) -> TitleParts:
    """The title's parts in which nothing of that stands."""
    return TitleParts(tuple(s for s in parts.segments if not _holds(s, spans)))


def _holds(segment: Segment, spans: Sequence[Span]) -> bool:
    first, last = segment.words[0], segment.words[-1]
    return any(begin < last.end and first.start < end for begin, end in spans)


def forbidden(
    profile: Profile,
    spans: Sequence[Span],
    seen: Sequence[Finding],
    read: Read,
    context: Context,
) -> list[Finding]:
    """One finding for all that has to go, and what will be wrong with the rest."""
    if not spans:
        return []
    known = {f.code for f in seen}
    left = [f for f in read(_without(profile.title, spans)) if f.loss and f.code not in known]
    then = max(left, key=lambda f: f.loss, default=None)
    shown = [excerpt(profile.title, *span, WHERE) for span in spans]
    found = context.finding(NAME, shown, what=shown[0].marked)
    if then is None:
        return [found]
    return [replace(found, then=replace(then, loss=min(then.loss, found.loss), evidence=()))]


def _without(title: str, spans: Sequence[Span]) -> str:
    """The title with that cut out, and no separator left over at its ends."""
    for begin, end in reversed(spans):
        title = f"{title[:begin]} {title[end:]}"
    return " ".join(title.split()).strip(" |/,;:&+-–—•·")
