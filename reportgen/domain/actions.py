"""Which three things a candidate should do first, and what doing them would bring."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import is_

from reportgen.domain.outcome import Finding, Outcome, Status, score_for
from reportgen.domain.points import apportion, whole
from reportgen.domain.scoring import Scorecard, readiness_of, scorecard

Place = tuple[str, int]  # a check's slug, and where in its findings one stands

ACTIONS = 3
# Findings that one and the same deed mends, by the name of that deed in the words files.
ERRANDS: Mapping[str, frozenset[str]] = {
    "contact_details.out": frozenset(
        f"contact_details.{kind}" for kind in ("email", "phone", "messenger", "elsewhere")
    ),
    "title.cut": frozenset(f"title.{kind}" for kind in ("keyword_pile", "too_long", "repeats")),
}
QUICK = 10  # minutes: one of the three should be done before the kettle boils twice
NEVER_AN_ACTION = frozenset({"completeness"})  # a total of the others, nothing to do by itself
STRENGTHS = 5


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do: a finding, what else of the same check the same deed mends, and of others.

    `elsewhere` are findings of other checks, each with its check's slug.
    """

    slug: str
    finding: Finding
    also: tuple[Finding, ...] = ()
    elsewhere: tuple[tuple[str, Finding], ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        return (self.finding, *self.also)

    @property
    def mended(self) -> tuple[tuple[str, Finding], ...]:
        """Everything that is gone when it is done, each with its check's slug."""
        return (*((self.slug, f) for f in self.findings), *self.elsewhere)

    @property
    def code(self) -> str:
        """The key of its words: the errand's where it mends several findings."""
        errand = errand_of(self.finding)
        shared = errand and any(errand_of(f) == errand for f in self.also)
        return errand if shared else self.finding.code

    @property
    def gain(self) -> float:
        return round(sum(f.gain for _, f in self.mended), 2)

    @property
    def points(self) -> int:
        return sum(f.points for _, f in self.mended)

    @property
    def effort(self) -> int:
        """What its own deed takes: what that ends beside takes no minute more."""
        ended = {code for f in self.findings for code in f.ends}
        own = [f for f in self.also if f.code not in ended]
        return sum(f.effort for f in (self.finding, *own))

    @property
    def blocker(self) -> bool:
        return any(f.blocker for f in self.findings)


def errand_of(finding: Finding) -> str:
    """The deed that mends it together with others, "" where it stands for itself."""
    return next((name for name, codes in ERRANDS.items() if finding.code in codes), "")


@dataclass(frozen=True, slots=True)
class TonightPlan:
    """What the actions together cost in minutes and bring in readiness."""

    minutes: int
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Advice:
    """What follows from a scorecard, and the card with its points as a candidate reads them."""

    card: Scorecard
    actions: tuple[Action, ...]
    tonight: TonightPlan | None
    strengths: tuple[str, ...]


def advise(card: Scorecard) -> Advice:
    """All that one report advises."""
    card, actions = as_told(card, choose_actions(card))
    evening = tonight(card, actions)
    counted, actions = in_whole_points(card, actions, evening)
    return Advice(counted, actions, evening, strengths(card))


def choose_actions(card: Scorecard) -> tuple[Action, ...]:
    """What the platform's answer asks for, then blockers, then what is to be rewritten, then gain.

    Two coaches who named three things each for 73 people looked at what weighs most, not at what
    is done soonest: of their first deeds this order names 48, gain for the minute 40. Minutes
    still order what comes after tonight. One a check while others are left.
    Notes fill up what losses leave free, so that somebody with little to mend still hears
    what would polish the profile. At least one takes under ten minutes where there is one.
    """
    candidates = [
        _Candidate(action, _ended_gain(action, card))
        for o in card.outcomes
        if o.status.judged and o.override is None and not o.staff_only and not o.trial
        if o.slug not in NEVER_AN_ACTION
        for action in errands(
            o.slug, [f for f in o.findings if f.tonight and (f.blocker or f.effort > 0)]
        )
    ]
    rewritten = {o.slug for o in card.outcomes if o.status is Status.FIX}
    ranked = [c.action for c in sorted(candidates, key=lambda c: _rank(c, rewritten))]
    chosen = _needed(_spread(ranked))[:ACTIONS]
    if len(chosen) == ACTIONS and all(a.effort >= QUICK for a in chosen):
        ended = _ended_by(chosen)
        quick = next(
            (a for a in ranked if 0 < a.effort < QUICK and a.finding.code not in ended), None
        )
        if quick is not None and not chosen[-1].blocker:
            chosen = [*chosen[:-1], quick]
    return tuple(chosen)


def errands(slug: str, findings: Sequence[Finding]) -> Iterator[Action]:
    """Each finding as an action, those that one deed mends as one action."""
    together: dict[str, list[Finding]] = {}
    for at, finding in enumerate(findings):
        together.setdefault(errand_of(finding) or str(at), []).append(finding)
    for group in together.values():
        first, *rest = sorted(group, key=lambda f: _rank(_Candidate(Action(slug, f)), ()))
        yield Action(slug, first, tuple(rest))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An action that may be chosen, and what its deed gains beside its own findings."""

    action: Action
    beside: float = 0.0


def _ended_gain(action: Action, card: Scorecard) -> float:
    ended = _ended_by([action])
    return sum(f.gain for o in card.outcomes for f in o.findings if f.code in ended)


def _rank(
    candidate: _Candidate, rewritten: Container[str]
) -> tuple[bool, bool, bool, bool, float, float, int, str]:
    action = candidate.action
    f = action.finding
    later = action.slug not in rewritten
    gain = round(action.gain + candidate.beside, 2)
    return (
        not f.foremost, not action.blocker, f.is_note, later, -gain, -action.gain, action.effort,
        f.code,
    )  # fmt: skip


def _spread(ranked: Sequence[Action]) -> list[Action]:
    """The best of each check first, then the rest in order.

    The second and third of a check wait, blockers or not.
    """
    first: list[Action] = []
    later: list[Action] = []
    seen: set[str] = set()
    for action in ranked:
        (later if action.slug in seen else first).append(action)
        seen.add(action.slug)
    return sorted(
        first + later,
        key=lambda a: (
            not a.finding.foremost,
            a.finding.is_note,
            a in later,
            not a.blocker,
        ),
    )


def _needed(actions: Sequence[Action]) -> list[Action]:
    """The actions without those that one before them ends beside."""
    kept: list[Action] = []
    for action in actions:
        ended = _ended_by(kept)
        if not all(f.code in ended and _may_be_ended(f) for f in action.findings):
            kept.append(action)
    return kept


def _may_be_ended(finding: Finding) -> bool:
    """Whether it needn't be told by itself: what blocks, or the platform asked for, is told."""
    return not (finding.blocker or finding.foremost)


def _ended_by(actions: Iterable[Action]) -> frozenset[str]:
    return frozenset(code for a in actions for f in a.findings for code in f.ends)


def as_told(card: Scorecard, actions: Sequence[Action]) -> tuple[Scorecard, tuple[Action, ...]]:
    """The card and the actions as far as a deed, done just as it is told, reaches.

    What it ends beside goes with it; what will stand in the place of what it mends is a finding of
    its own from now on, so that nobody is promised its points tonight.
    """
    steps = [(a.slug, f) for a in actions for f in a.findings]
    ending = [*steps, *_left_of_what_ends(card, actions)]
    split = {o.slug: _split(o, [f for slug, f in ending if slug == o.slug]) for o in card.outcomes}
    if any(o is not split[o.slug] for o in card.outcomes):
        card = replace(card, outcomes=scorecard([split[o.slug] for o in card.outcomes]).outcomes)
    left = [f.then for _, f in ending if f.then]
    by_slug = {o.slug: o for o in card.outcomes}
    taken = set(map(_place_key, steps))
    told: list[Action] = []
    for action in actions:
        own = by_slug[action.slug].findings
        kept = [next(f for f in own if _same(f, before)) for before in action.findings]
        beside = [
            (o.slug, f)
            for o in card.outcomes
            if o.status.judged and o.override is None and not o.trial and not o.staff_only
            for f in o.findings
            if f.code in _ended_by([action]) and f.loss and _may_be_ended(f)
            if not any(_same(f, then) for then in left)
            if _place_key((o.slug, f)) not in taken
        ]
        taken |= set(map(_place_key, beside))
        told.append(
            Action(
                action.slug,
                kept[0],
                (*kept[1:], *(f for slug, f in beside if slug == action.slug)),
                tuple((slug, f) for slug, f in beside if slug != action.slug),
            )
        )
    return card, tuple(told)


def _left_of_what_ends(card: Scorecard, actions: Sequence[Action]) -> list[tuple[str, Finding]]:
    """Findings that a deed about another check ends, and that leave something in their place."""
    return [
        (o.slug, f)
        for o in card.outcomes
        if o.status.judged and o.override is None and not o.trial and not o.staff_only
        for f in o.findings
        if f.then and f.code in _ended_by([a for a in actions if a.slug != o.slug])
        if all(a.slug != o.slug for a in actions)
    ]


def _split(outcome: Outcome, steps: Sequence[Finding]) -> Outcome:
    """The outcome with what will stand in a step's place told by itself; its score stays."""
    left = [f.then for f in steps if f.then is not None and 0 < f.then.loss <= f.loss]
    if not left or outcome.score is None:
        return outcome
    findings = [
        replace(f, loss=round(f.loss - f.then.loss, 4), then=None) if f in steps and f.then else f
        for f in outcome.findings
    ]
    return replace(outcome, findings=(*findings, *left))


def _same(one: Finding, other: Finding) -> bool:
    return (one.code, one.evidence, one.args) == (other.code, other.evidence, other.args)


def _place_key(place: tuple[str, Finding]) -> tuple[object, ...]:
    slug, f = place
    return (slug, f.code, f.evidence, repr(sorted(f.args.items())))


def tonight(card: Scorecard, actions: Sequence[Action]) -> TonightPlan | None:
    """Score the profile again with the actions done; None where there is nothing to gain."""
    if card.readiness is None or not actions:
        return None
    mended = [pair for a in actions for pair in a.mended]
    done = {o.slug: [f for slug, f in mended if slug == o.slug] for o in card.outcomes}
    after = readiness_of([_without(o, done.get(o.slug, ())) for o in card.outcomes])
    if after is None or after <= card.readiness:
        return None
    return TonightPlan(sum(a.effort for a in actions), card.readiness, after)


def _without(outcome: Outcome, done: Collection[Finding]) -> Outcome:
    kept = tuple(f for f in outcome.findings if f not in done) if done else outcome.findings
    if kept == outcome.findings or outcome.score is None:
        return outcome
    return replace(outcome, findings=kept, score=score_for(kept))


def in_whole_points(
    card: Scorecard, actions: Sequence[Action], evening: TonightPlan | None
) -> tuple[Scorecard, tuple[Action, ...]]:
    """Give every check and finding its points as a candidate reads them.

    The actions' points are together what the evening brings, a check's those of its findings, and
    all of them what is missing to 100. Where a check has more losses than it can lose, an action
    gains what it brings in its turn, and the findings that are no action share what is left.
    """
    places = [_places(card, action) for action in actions]
    steps = [place for errand in places for place in errand]
    gains = {p: g for o in card.outcomes for p, g in _gains(o, steps)}
    before = card.readiness or 0.0
    after = evening.after if evening else before
    won = [step for step in steps if gains[step] > 0]
    brought = apportion(whole(after) - whole(before), [gains[step] for step in won])
    points = dict(zip(won, brought, strict=True))
    points |= _left_over({p: g for p, g in gains.items() if g > 0 and p not in steps}, after)
    counted = {o.slug: _counted(o, gains, points) for o in card.outcomes}
    return (
        replace(card, outcomes=tuple(counted.values())),
        tuple(
            _action([(slug, counted[slug].findings[at]) for slug, at in errand])
            for errand in places
        ),
    )


def _action(mended: Sequence[tuple[str, Finding]]) -> Action:
    slug, finding = mended[0]
    return Action(
        slug,
        finding,
        tuple(f for other, f in mended[1:] if other == slug),
        tuple((other, f) for other, f in mended[1:] if other != slug),
    )


def _places(card: Scorecard, action: Action) -> list[Place]:
    findings = {o.slug: o.findings for o in card.outcomes}
    return [(slug, findings[slug].index(f)) for slug, f in action.mended]


def _gains(outcome: Outcome, steps: Sequence[Place]) -> Iterator[tuple[Place, float]]:
    """What each finding of a check gains, the steps among them in their turn."""
    places = [(outcome.slug, at) for at in range(len(outcome.findings))]
    lost = sum(f.loss for f in outcome.findings)
    if outcome.score is None or not outcome.gain or lost <= 1:
        yield from ((place, outcome.findings[place[1]].gain) for place in places)
        return
    left, score = outcome.gain, outcome.score
    for place in (step for step in steps if step in places):
        lost -= outcome.findings[place[1]].loss
        better = max(score, round(1 - lost, 6))
        gain = round(outcome.gain * (better - score) / (1 - outcome.score), 2)
        left, score = left - gain, better
        yield place, gain
    for place in places:
        if place not in steps:
            loss = outcome.findings[place[1]].loss
            yield place, round(left * loss / lost, 2) if lost > 0 else 0.0


def _left_over(gains: Mapping[Place, float], after: float) -> dict[Place, int]:
    """The points that are still missing to 100, first among the checks, then in each of them.

    A candidate can't win what a coach has set to `fix`, so that the gains may be less than that.
    """
    sums: dict[str, float] = {}
    for (slug, _), gain in gains.items():
        sums[slug] = sums.get(slug, 0.0) + gain
    every = sum(sums.values())
    missing = 100 - whole(after) if abs(100 - after - every) < 1 else round(every)
    points: dict[Place, int] = {}
    for slug, share in zip(sums, apportion(missing, list(sums.values())), strict=True):
        places = [place for place in gains if place[0] == slug]
        points |= zip(places, apportion(share, [gains[p] for p in places]), strict=True)
    return points


def _counted(
    outcome: Outcome, gains: Mapping[Place, float], points: Mapping[Place, int]
) -> Outcome:
    findings: list[Finding] = []
    for at, f in enumerate(outcome.findings):
        gain, won = gains[outcome.slug, at], points.get((outcome.slug, at), 0)
        # Nearly half of all findings gain nothing, and most checks find nothing to mend.
        same = (gain, won) == (f.gain, f.points)
        findings.append(f if same else replace(f, gain=gain, points=won))
    won = sum(f.points for f in findings)
    if won == outcome.points and all(map(is_, findings, outcome.findings)):
        return outcome
    return replace(outcome, findings=tuple(findings), points=won)


def strengths(card: Scorecard) -> tuple[str, ...]:
    """Slugs of up to five checks that found something to praise, the weightiest first."""
    passed = [
        o
        for o in card.outcomes
        if o.status is Status.PASS and o.praise is not None and not o.losses
        if o.override is None and not o.staff_only and not o.trial
        if o.slug not in NEVER_AN_ACTION
    ]
    return tuple(o.slug for o in sorted(passed, key=lambda o: -o.weight)[:STRENGTHS])
