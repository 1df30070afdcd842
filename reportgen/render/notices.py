"""What stands before the steps: what holds somebody back, what the platform wrote, the coach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportgen.domain.letter import FeedbackKind, LetterPoint
from reportgen.domain.points import whole
from reportgen.domain.profile import coach_name
from reportgen.domain.report import Report
from reportgen.domain.scoring import READY_FROM, Band
from reportgen.render.phrases import QUOTE_LIMIT, Phrases
from reportgen.render.plate import stretch, unjudged
from reportgen.render.steps import Pinned
from reportgen.render.text import cut, excerpt
from reportgen.render.view import (
    CoachView,
    HeldNotice,
    HeldView,
    LetterNotice,
    LetterView,
    QuoteView,
)

NOTE_LIMIT = 1_500
REASON_LIMIT = 240


def held(report: Report, pins: Sequence[Pinned], phrases: Phrases) -> HeldNotice | None:
    """What holds the person back whatever the score, and where the report mends it."""
    if report.card.band is Band.ON_HOLD:
        return None
    things = tuple(
        HeldView(titles, _where(p, phrases), p.anchor)
        for p in pins
        if (titles := tuple(phrases.title(f) for f in p.action.findings if f.blocker))
    )
    if not things:
        return None
    return HeldNotice(phrases.say("report-held", count=sum(len(t.titles) for t in things)), things)


def _where(one: Pinned, phrases: Phrases) -> str:
    return phrases.say("report-mended", "step" if one.step else "next", pin=one.pin)


def letter(report: Report, pins: Sequence[Pinned], phrases: Phrases) -> LetterNotice | None:
    """What the platform wrote, with its date, and which steps answer it."""
    if not report.letter:
        return None
    dated = [s.submitted_on for s in report.submissions if s.feedback and s.submitted_on]
    if dated:
        heading = phrases.say("report-letter", "dated", date=phrases.date(dated[-1]))
    else:
        heading = phrases.say("report-letter")
    points = [_point(point, report, pins, phrases) for point in report.letter]
    return LetterNotice(heading, tuple(_quoted_once(points)))


def _quoted_once(points: Sequence[LetterView]) -> Iterator[LetterView]:
    """One sentence of the platform's may say two things: it is quoted with the first."""
    before: tuple[QuoteView, ...] = ()
    for point in points:
        yield replace(point, quotes=()) if point.quotes == before else point
        before = point.quotes


def _point(
    point: LetterPoint, report: Report, pins: Sequence[Pinned], phrases: Phrases
) -> LetterView:
    says, fix = (
        phrases.say("resubmission-feedback", part, kind=point.kind.value)
        for part in ("says", "fix")
    )
    where, anchor = _answer(point, report, pins, phrases)
    if anchor and point.kind is FeedbackKind.CONTENT:
        fix = ""  # what it may be is a list of faults, and the step knows which
    quote = QuoteView(*excerpt(point.quote, QUOTE_LIMIT))
    return LetterView((quote,) if point.quote.text else (), says, fix, where, anchor)


def _answer(
    point: LetterPoint, report: Report, pins: Sequence[Pinned], phrases: Phrases
) -> tuple[str, str]:
    """Tonight's steps that answer it, else what is left of those checks."""
    if report.card.band is Band.ON_HOLD:
        return "", ""
    answering = [p for p in pins if p.outcome.slug in point.answers]
    if steps := [p.pin for p in answering if p.step]:
        told = phrases.say("report-letter-step", count=len(steps), numbers=phrases.listed(steps))
        return told, f"step-{steps[0]}"
    if left := [p for p in answering if not p.action.finding.is_note]:
        letters = phrases.listed([p.pin for p in left], 12)
        return phrases.say("report-letter-next", letters=letters), left[0].anchor
    shown = [o.slug for o in report.visible_outcomes if o.slug in point.answers]
    return (phrases.say("report-letter-unseen", checks=phrases.checks(shown)) if shown else ""), ""


def coach(report: Report, phrases: Phrases) -> CoachView | None:
    """The coach's words and what they decided themselves, signed."""
    lines = phrases.paragraphs(report.coach_note, NOTE_LIMIT, 10)
    decided = tuple(
        phrases.say(
            "report-by-coach",
            check=phrases.check(o.slug),
            status=phrases.status(o.override.status),
            reason=cut(o.override.reason, REASON_LIMIT) or "–",
        )
        for o in report.visible_outcomes
        if o.override is not None
    )
    if not lines and not decided:
        return None
    name = cut(coach_name(report.profile.coach), 80)
    signed = phrases.say("report-signed", "" if name else "nobody", name=name)
    return CoachView(lines, decided, signed)


def cautions(report: Report, phrases: Phrases) -> tuple[str, ...]:
    """What must be known to read the score rightly: what we could not see, what “ready” lacks."""
    card = report.card
    if card.firm is None:
        return ()
    lines: list[str] = []
    span = stretch(report)
    if span:
        missing = phrases.listed(_missing(report, phrases), 3)
        lines.append(
            phrases.say(
                "report-range",
                readiness=whole(card.firm),
                missing=missing,
                lowest=span[0],
                highest=span[1],
            )
        )
    if card.band is Band.NEARLY_THERE and card.firm >= READY_FROM:
        if card.unseen:
            lines.append(phrases.say("report-unseen", checks=phrases.checks(card.unseen)))
        if card.to_rewrite:
            lines.append(phrases.say("report-to-rewrite", checks=phrases.checks(card.to_rewrite)))
    return tuple(lines)


def _missing(report: Report, phrases: Phrases) -> list[str]:
    """What keeps scored checks from an answer: the fields nobody gave, else the check."""
    weighty = [o for o in unjudged(report) if o.weight > 0 and not o.trial]
    names: list[str] = []
    for outcome in sorted(weighty, key=lambda o: -o.weight):
        fields = [phrases.field(name) for name in outcome.missing]
        names += fields or [phrases.check(outcome.slug)]
    return list(dict.fromkeys(names))
