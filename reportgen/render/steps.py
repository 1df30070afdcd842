"""Tonight's steps, and all that is left when they are done: deed, what is there now, why."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase

from reportgen.domain.actions import NEVER_AN_ACTION, Action, errands
from reportgen.domain.outcome import Finding, Outcome
from reportgen.domain.report import Report
from reportgen.render.phrases import Phrases
from reportgen.render.view import NextView, PieceView, StepView

NOTED_BELOW = 3  # findings of a check that cost something; beside more of them a note is lost
TOLD_ELSEWHERE = frozenset({"resubmission.feedback"})  # what the platform wrote has its own notice
QUOTES = 2  # a step


@dataclass(frozen=True, slots=True)
class Pinned:
    """Something to do, the pin it goes by all over the report, and where the report tells it."""

    pin: str
    anchor: str
    outcome: Outcome
    action: Action
    step: bool


def pinned(report: Report) -> tuple[Pinned, ...]:
    """Digits for tonight's steps, letters for everything that is left, in the order it is told."""
    by_slug = {o.slug: o for o in report.visible_outcomes}
    told = {(slug, code_and_args(f)) for a in report.actions for slug, f in a.mended}
    left = sorted(_told_once(list(_left(report, told))), key=_by_points_a_minute)
    return (
        *(
            Pinned(str(n), f"step-{n}", by_slug[action.slug], action, step=True)
            for n, action in enumerate(report.actions, start=1)
            if action.slug in by_slug
        ),
        *(
            Pinned(letter, f"next-{letter.lower()}", by_slug[action.slug], action, step=False)
            for letter, action in zip(_letters(), left, strict=False)
        ),
    )


def code_and_args(finding: Finding) -> tuple[str, str, tuple[object, ...]]:
    """What tells one finding of a check from another."""
    return finding.code, repr(sorted(finding.args.items())), finding.evidence


def _left(report: Report, told: Collection[tuple[str, object]]) -> Iterator[Action]:
    """All that costs something and is no step; of each check a note, where that isn't drowned."""
    for outcome in report.visible_outcomes:
        if not outcome.status.judged or outcome.override is not None:
            continue
        losses = outcome.losses
        notes = [f for f in outcome.findings if f.is_note and f.code not in TOLD_ELSEWHERE]
        shown = (*losses, *(notes[:1] if len(losses) < NOTED_BELOW else ()))
        yield from errands(
            outcome.slug, [f for f in shown if (outcome.slug, code_and_args(f)) not in told]
        )


def _told_once(left: Sequence[Action]) -> Iterator[Action]:
    """What is left, without what a total of others says again: that goes with its deed.

    The platform's meter misses a photo where there is none; one line asks for it.
    """
    ending: dict[int, int] = {}  # by the place of what goes, the place of its deed
    for deed, action in enumerate(left):
        ends = {code for f in action.findings for code in f.ends}
        for at, other in enumerate(left):
            if other.slug in NEVER_AN_ACTION and other.finding.code in ends and not other.blocker:
                ending.setdefault(at, deed)
    for deed, action in enumerate(left):
        if deed not in ending:
            beside = ((left[at].slug, left[at].finding) for at, by in ending.items() if by == deed)
            yield replace(action, elsewhere=(*action.elsewhere, *beside))


def _by_points_a_minute(action: Action) -> tuple[bool, bool, bool, float, str]:
    """What blocks first, what costs nothing last; a total of other checks after what it is of."""
    total = action.slug in NEVER_AN_ACTION
    worth = -action.gain / max(action.effort, 1)
    return (not action.blocker, action.finding.is_note, total, worth, action.finding.code)


def _letters() -> Iterator[str]:
    """A to Z, then AA, AB and so on."""
    yield from ascii_uppercase
    yield from (f"{one}{other}" for one in ascii_uppercase for other in ascii_uppercase)


def step_view(one: Pinned, now: tuple[PieceView, ...], phrases: Phrases) -> StepView:
    """A step; `now` is the stretch of the person's own text that it is about, where it is known."""
    action = one.action
    quotes, places = ((), "") if now else phrases.quoted(action.findings, QUOTES)
    return StepView(
        number=int(one.pin),
        anchor=one.anchor,
        check=phrases.check(action.slug),
        title=phrases.deed(action, "title"),
        refs=phrases.refs(action),
        fix=phrases.deed(action, "fix"),
        says=phrases.seen(action),
        now=now,
        quotes=quotes,
        places=places,
        suggestion=_paste(action, phrases),
        why=phrases.deed(action, "why"),
        worth=phrases.worth(action),
        blocker=action.blocker,
    )


def next_view(one: Pinned, on_card: Collection[str], begun_in: str, phrases: Phrases) -> NextView:
    """Something left; what the profile card says, or the step it goes on with, is not told again.

    `begun_in` is the step's pin, "" where there is none.
    """
    action = one.action
    shown = bool(begun_in) or one.pin in on_card
    quotes, places = ((), "") if shown else phrases.quoted(action.findings, 1)
    return NextView(
        letter=one.pin,
        anchor=one.anchor,
        check=phrases.check(action.slug),
        title=phrases.say("report-go-on", step=begun_in)
        if begun_in
        else phrases.deed(action, "title"),
        refs=phrases.refs(action),
        says="" if shown else phrases.seen(action),
        fix=phrases.say("report-go-on", "fix") if begun_in else phrases.deed(action, "fix"),
        quotes=quotes,
        places=places,
        suggestion="" if begun_in else _paste(action, phrases),
        worth=phrases.worth(action),
        blocker=action.blocker,
        remark=phrases.say("report-trial") if one.outcome.trial else "",
    )


def _paste(action: Action, phrases: Phrases) -> str:
    return next((text for f in action.findings if (text := phrases.paste(f))), "")


def left_over(
    pins: Sequence[Pinned], on_card: Collection[str], phrases: Phrases
) -> tuple[NextView, ...]:
    """Each with the step that mends the first part of it: what stands in a finding's place."""
    begun = {_deed_of(f): p.pin for p in pins if p.step for f in p.action.findings}
    return tuple(
        next_view(p, on_card, begun.get(_deed_of(p.action.finding), ""), phrases)
        for p in pins
        if not p.step
    )


def _deed_of(finding: Finding) -> tuple[str, str]:
    return finding.code, repr(sorted(finding.args.items()))
