"""After a decline: has the profile changed, and does the change answer what came back?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reportgen.checks.base import CannotTell, Check, Context, Judged, NotAsked, Verdict
from reportgen.checks.shared.attempts import (
    LABELS,
    attempt_fact,
    changed,
    changed_each_time,
    in_order,
    is_known,
    is_same,
    kept,
    overview_kept,
)
from reportgen.checks.shared.letter import letter_of
from reportgen.domain.letter import FeedbackKind, LetterPoint
from reportgen.domain.outcome import Fact, Finding, Quote
from reportgen.domain.profile import Combination, Profile, Submission, SubmissionStatus
from reportgen.domain.stage import Stage
from reportgen.language.text import opening
from reportgen.rulebook.limits import ResubmissionLimits

_NOT_ASKED: Mapping[Stage, str] = {
    Stage.PREPARING: "resubmission.preparing",
    Stage.WAITING: "resubmission.waiting",
    Stage.APPROVED: "resubmission.approved",
    Stage.LEFT: "resubmission.left",
    Stage.BARRED: "resubmission.barred",
}


def gate(_profile: Profile, context: Context) -> NotAsked | None:
    """Only a declined profile has anything to change before the next attempt."""
    reason = _NOT_ASKED.get(context.stage)
    return NotAsked(reason) if reason else None


def judge(profile: Profile, context: Context) -> Verdict:
    """Compare with what was declined, as far as that is known; else with what we saw since.

    Where nothing can be compared, a form that has stayed as it was for weeks is told.
    """
    if context.stage is Stage.UNKNOWN:
        return CannotTell("resubmission.stage_unknown", missing=("submission_status",))
    attempts = in_order(context.submissions)
    answers = context.limits(ResubmissionLimits).answers
    letter = letter_of(profile, attempts, context.stage, context.notices, answers)
    notes = tuple(
        context.finding("feedback", [point.quote], kind=point.kind.value)
        for point in letter
        if point.kind is not FeedbackKind.UNSPECIFIC
    )
    declined = [a for a in attempts if a.status is SubmissionStatus.DECLINED]
    found = _compare(declined, profile.combination, context)
    facts = _facts(attempts, letter, found)
    idle = context.unchanged_since
    if isinstance(found, str):
        if idle is None:
            return CannotTell(found, notes, facts)
        return Judged((_stalled(idle, context), *notes), facts)
    verdict = found.finding
    told = () if idle is None else (_stalled(idle, context, share=0.0),)
    improved = verdict.code == "resubmission.changed" and verdict.args["late"] == "no"
    return Judged((verdict, *told, *notes), facts, {} if improved and not told else None)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the comparison shows: its finding, against which attempt, and what has changed."""

    finding: Finding
    against: Submission
    changed: tuple[str, ...] = ()


def _compare(declined: Sequence[Submission], now: Combination, context: Context) -> _Found | str:
    """What has changed since the last decline, or the reason why nobody can say."""
    known = [attempt for attempt in declined if is_known(attempt)]
    last = declined[-1] if declined else None
    if last is None or not (known or last.seen):
        return "resubmission.first_seen"
    # What was sent last may be unknown, and what it came back with seen.
    since = changed(last.seen, now) if last.seen else ()
    if again := _again(known, now, went_back=bool(since) and not is_known(last)):
        name = "unchanged" if again is known[-1] and not since else "tried_before"
        return _Found(_repeated(name, again, declined, now, context), again)
    base = known[-1] if known and (known[-1] is last or last.seen is None) else None
    if base is not None and (differences := changed(base, now)):
        return _Found(_changed(base, differences, now, context), base, differences)
    if since:
        # What changed between sending and that day isn't known: only what is new is told.
        quotes = [_quote(now, name) for name in since]
        return _Found(context.finding("changed", quotes, late="yes"), last, since)
    return "resubmission.part_known" if is_known(last) else "resubmission.seen_late"


def _again(known: Sequence[Submission], now: Combination, *, went_back: bool) -> Submission | None:
    """The newest declined attempt that was sent in with what stands there now."""
    again = next((attempt for attempt in reversed(known) if is_same(attempt, now)), None)
    if again is None or again is known[-1] or went_back:
        return again
    return again if changed(known[-1], now) else None


def _repeated(
    name: str,
    again: Submission,
    declined: Sequence[Submission],
    now: Combination,
    context: Context,
) -> Finding:
    same = kept(again, now)
    first = next(at for at, attempt in enumerate(declined) if is_same(attempt, now))
    met = (a if is_known(a) else a.seen for a in declined[first:])
    times = sum(one is not None and is_same(one, now) for one in met)
    return context.finding(
        name,
        [_quote(now, field) for field in same],
        dated="yes" if again.submitted_on else "no",
        day=_day(again),
        whole="yes" if "overview" in same else "no",
        times=times,
    )


def _changed(
    last: Submission, differences: Sequence[str], now: Combination, context: Context
) -> Finding:
    slight = context.limits(ResubmissionLimits).same_overview_from
    quotes = [_quote(now, name) for name in differences]
    if tuple(differences) == ("overview",) and overview_kept(last, now) >= slight:
        return context.finding("barely_changed", quotes)
    if last.overview and now.overview and set(differences) <= LABELS:
        return context.finding("labels_only", quotes)
    return context.finding("changed", quotes, late="no")


def _stalled(since: date, context: Context, *, share: float = 1.0) -> Finding:
    """A form that nobody has touched for weeks; a note where the comparison says more."""
    return context.finding("stalled", share=share, since=since.isoformat())


def _quote(now: Combination, name: str) -> Quote:
    value = getattr(now, name)
    return opening(", ".join(value) if isinstance(value, tuple) else str(value), name)


def _facts(
    attempts: Sequence[Submission], letter: Sequence[LetterPoint], found: _Found | str
) -> dict[str, Fact]:
    steps = changed_each_time(attempts)
    facts: dict[str, Fact] = {
        "attempts": [
            attempt_fact(attempt, names) for attempt, names in zip(attempts, steps, strict=True)
        ],
        "kinds": [point.kind.value for point in letter],
    }
    if isinstance(found, _Found):
        facts |= {"changed": list(found.changed), "since": _day(found.against)}
    return facts


def _day(attempt: Submission) -> str:
    return attempt.submitted_on.isoformat() if attempt.submitted_on else ""


CHECK = Check(
    slug="resubmission",
    tip=15,
    needs=(),
    uses=(
        "submission_status",
        "upwork_feedback",
        "submitted_on",
        "title",
        "overview",
        "category",
        "skills",
        "types_of_work",
        "experience_level",
        "hourly_rate",
    ),
    judge=judge,
    gate=gate,
)
