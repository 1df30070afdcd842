"""Which three things a candidate should do first, and what doing them would bring."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reportgen.domain.outcome import Finding, Outcome, score_for
from reportgen.domain.scoring import Scorecard, scorecard

ACTIONS = 3
QUICK = 10  # minutes: one of the three should be done before the kettle boils twice
NEVER_AN_ACTION = frozenset({"completeness"})  # a total of the others, nothing to do by itself
STRENGTHS = 5


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `after` is the readiness the profile would have with this alone done."""

    slug: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Tonight:
    """What the actions together cost in minutes and bring in readiness."""

    minutes: int
    before: float
    after: float


def choose_actions(card: Scorecard) -> tuple[Action, ...]:
    """Blockers first, then gain for the effort, one a check while others are left.

    Notes fill up what losses leave free, so that somebody with little to mend still hears
    what would polish the profile. At least one takes under ten minutes where there is one.
    """
    candidates = [
        Action(o.slug, f)
        for o in card.outcomes
        if o.status.judged and o.override is None and not o.staff_only and not o.trial
        if o.slug not in NEVER_AN_ACTION
        for f in o.findings
        if f.tonight and (f.blocker or f.effort > 0)
    ]
    ranked = sorted(candidates, key=_rank)
    chosen = _spread(ranked)[:ACTIONS]
    if len(chosen) == ACTIONS and all(a.finding.effort >= QUICK for a in chosen):
        quick = next((a for a in ranked if 0 < a.finding.effort < QUICK), None)
        if quick is not None and not chosen[-1].finding.blocker:
            chosen = [*chosen[:-1], quick]
    return tuple(chosen)


def _rank(action: Action) -> tuple[bool, bool, float, str]:
    f = action.finding
    return (not f.blocker, f.is_note, -f.gain / max(f.effort, 1), f.code)


def _spread(ranked: Sequence[Action]) -> list[Action]:
    """The best of each check first, then the rest in order.

    An address, a number and an invitation in one text are one errand: the second and third of a
    check wait, blockers or not.
    """
    first: list[Action] = []
    later: list[Action] = []
    seen: set[str] = set()
    for action in ranked:
        (later if action.slug in seen else first).append(action)
        seen.add(action.slug)
    return sorted(
        first + later, key=lambda a: (a.finding.is_note, a in later, not a.finding.blocker)
    )


def tonight(card: Scorecard, actions: Sequence[Action]) -> Tonight | None:
    """Score the profile again with the actions done; None where there is nothing to gain."""
    if card.readiness is None or not actions:
        return None
    done = {a.finding.code for a in actions}
    after = scorecard([_without(o, done) for o in card.outcomes]).readiness
    if after is None or after <= card.readiness:
        return None
    return Tonight(sum(a.finding.effort for a in actions), card.readiness, after)


def _without(outcome: Outcome, done: Iterable[str]) -> Outcome:
    kept = tuple(f for f in outcome.findings if f.code not in done)
    if kept == outcome.findings or outcome.score is None:
        return outcome
    return replace(outcome, findings=kept, score=score_for(kept))


def strengths(card: Scorecard) -> tuple[str, ...]:
    """Slugs of up to five checks that pass, the weightiest first."""
    passed = [
        o
        for o in card.outcomes
        if o.status == "pass" and not o.losses and not o.staff_only and not o.trial
        if o.slug not in NEVER_AN_ACTION
        if not o.facts.get("exempt")  # it asks something, and has seen nothing to praise
    ]
    return tuple(o.slug for o in sorted(passed, key=lambda o: -o.weight)[:STRENGTHS])
