"""Then and now: what moved between two versions of a report, and whose doing it was."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from reportgen.domain.fields import FieldState
from reportgen.domain.fingerprint import submitted_values
from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.points import apportion, whole
from reportgen.domain.profile import Profile
from reportgen.domain.report import Cause, Comparison, Move, Report, RulebookName
from reportgen.domain.stage import Stage

_EMPTY: tuple[Any, ...] = (None, False)  # what a part of a job is that nobody filled in
Reads = Mapping[str, Collection[str]]  # by check slug: the fields it needs or uses
_UNSEEN = (FieldState.ABSENT, FieldState.INVALID)
# Where a field's value stands in a profile under another name.
_STANDS_IN = {"currency": "hourly_rate", "send": "hold"}


@dataclass(frozen=True, slots=True)
class CheckScore:
    """One check's answer, as far as a later comparison needs it."""

    status: Status
    score: float | None
    weight: float
    overridden: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one version of a report said, and about what; `readiness` only where it told one.

    `values` are the submitted values as JSON values, `states` each field's state, `outcomes` the
    judgements by check slug in check order.
    """

    day: date
    readiness: float | None
    stage: Stage
    rulebook: RulebookName
    values: Mapping[str, Any]
    states: Mapping[str, FieldState]
    outcomes: Mapping[str, CheckScore]


def handed_in(profile: Profile) -> dict[str, Any]:
    """The submitted values with the address, for a check reads that too."""
    return {**submitted_values(profile), "email": profile.email.lower()}


def snapshot(report: Report) -> Snapshot:
    """The part of a report that the next version is compared with."""
    profile = report.profile
    return Snapshot(
        day=report.day,
        readiness=report.card.firm,
        stage=report.stage,
        rulebook=report.rulebook,
        values=handed_in(profile),
        states={name: source.state for name, source in profile.sources.items()},
        outcomes={o.slug: _judgement(o) for o in report.visible_outcomes if not o.trial},
    )


def _judgement(outcome: Outcome) -> CheckScore:
    return CheckScore(outcome.status, outcome.score, outcome.weight, outcome.override is not None)


def compare(then: Snapshot, now: Snapshot, reads: Reads) -> Comparison:
    """What moved from `then` to `now`.

    Points are readiness points under today's weights, over the checks judged both times only: a
    check that could not look before neither gives nor takes any. A check that a coach has
    overridden on either side is left out: that move is nobody's progress.
    """
    both = [slug for slug, now_ in now.outcomes.items() if _judged_twice(then, slug, now_)]
    total = sum(now.outcomes[slug].weight for slug in both)
    moves = []
    for slug, after in now.outcomes.items():
        before = then.outcomes.get(slug)
        if before is None or before.overridden or after.overridden:
            continue
        if (before.status, before.score) == (after.status, after.score):
            continue
        points = _points(before, after, total) if slug in both else 0.0
        cause = _cause(slug, then, now, reads.get(slug, ()))
        moves.append(Move(slug, before.status, after.status, points, cause))
    changes = (_change(then.outcomes[slug], now.outcomes[slug], total) for slug in both)
    return Comparison(
        since=then.day,
        readiness_then=then.readiness,
        change=round(sum(changes), 1) + 0.0 if total else None,
        moves=tuple(moves),
        rules_changed=then.rulebook != now.rulebook,
    )


@dataclass(frozen=True, slots=True)
class ReadinessChange:
    """The way from one readiness to another, in points as a candidate reads them.

    `moves` go with those of the comparison, and `others` is what they leave: checks that count
    now and did not count then, or count otherwise. All together they are `now` less `then`.
    """

    then: int
    now: int
    moves: tuple[int, ...]
    others: int


def moved(comparison: Comparison, readiness: float | None) -> ReadinessChange | None:
    """From the readiness of then to the one of now; None where one of them is not told."""
    if comparison.readiness_then is None or readiness is None:
        return None
    then, now = whole(comparison.readiness_then), whole(readiness)
    points = [move.points for move in comparison.moves]
    others = readiness - comparison.readiness_then - sum(points)
    rounding = 0.05 * (len(points) + 2)  # all figures here have been rounded to one decimal
    parts = {at: p for at, p in enumerate(points) if p}
    if abs(others) > rounding + 1e-9 or not parts:
        parts[len(points)] = others
    shown = dict(zip(parts, apportion(now - then, list(parts.values())), strict=True))
    points_shown = tuple(shown.get(at, 0) for at in range(len(points)))
    return ReadinessChange(then, now, points_shown, shown.get(len(points), 0))


def _judged_twice(then: Snapshot, slug: str, after: CheckScore) -> bool:
    before = then.outcomes.get(slug)
    if before is None or before.overridden or after.overridden:
        return False
    return before.score is not None and after.score is not None and after.weight > 0


def _change(before: CheckScore, after: CheckScore, total: float) -> float:
    return 100 * after.weight * ((after.score or 0.0) - (before.score or 0.0)) / total


def _points(before: CheckScore, after: CheckScore, total: float) -> float:
    return round(_change(before, after, total), 1) + 0.0  # no "-0.0" on a page


def _cause(slug: str, then: Snapshot, now: Snapshot, fields: Collection[str]) -> Cause:
    """Whose doing a move is; what only the candidate can have done is theirs, the rest isn't."""
    before, after = then.outcomes[slug].status, now.outcomes[slug].status
    if Status.NOT_APPLICABLE in (before, after) and then.stage is not now.stage:
        return Cause.STAGE
    if not (before.judged and after.judged) and Status.NOT_APPLICABLE not in (before, after):
        return Cause.COVERAGE
    changed = [
        f for f in fields if _filled(value_of(then.values, f)) != _filled(value_of(now.values, f))
    ]
    if any(not _seen_anew(f, then, now) for f in changed):
        return Cause.CANDIDATE
    if changed or any(_seen_anew(f, then, now) for f in fields):
        return Cause.COVERAGE
    # The same words, another verdict: the rules moved, or the stage they were read at. A month
    # that passed and a newer table of market figures are the rules' doing too.
    if then.rulebook == now.rulebook and then.stage is not now.stage:
        return Cause.STAGE
    return Cause.RULES


def value_of(values: Mapping[str, Any], field: str) -> Any:
    """A field's value among the submitted ones; None where it isn't the candidate's to give."""
    return values.get(_STANDS_IN.get(field, field))


def _filled(value: Any) -> Any:
    """A value without what is empty in it.

    An earlier version of ours knew fewer parts of a job, and nobody changed anything by our
    knowing one more.
    """
    if isinstance(value, Mapping):
        kept = {key: _filled(part) for key, part in value.items()}
        return {key: part for key, part in kept.items() if part not in _EMPTY} or None
    if isinstance(value, list | tuple):
        return [_filled(part) for part in value] or None
    return None if value == "" else value


def _seen_anew(field: str, then: Snapshot, now: Snapshot) -> bool:
    """Whether the sheet began, or ceased, to ask for a field or to hold it readably."""
    was, is_ = (s.states.get(field, FieldState.ABSENT) in _UNSEEN for s in (then, now))
    return was != is_
