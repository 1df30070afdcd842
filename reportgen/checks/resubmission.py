"""After a decline: has the profile changed, and does the change answer what came back?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportgen.checks.base import CannotTell, Check, Context, Judged, NotAsked, Verdict
from reportgen.checks.shared.attempts import (
    LABELS,
    as_attempt,
    attempt_fact,
    changed,
    compared,
    in_order,
    is_known,
    overview_kept,
)
from reportgen.checks.shared.letter import letter_of
from reportgen.domain.letter import FeedbackKind, LetterPoint
from reportgen.domain.outcome import Fact, Finding, Quote
from reportgen.domain.profile import Profile, Submission, SubmissionStatus
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
    """Compare with the last attempt whose text is known; without one nothing is said of change."""
    if context.stage is Stage.UNKNOWN:
        return CannotTell("resubmission.stage_unknown", missing=("submission_status",))
    attempts = in_order(context.submissions)
    now = as_attempt(profile)
    answers = context.limits(ResubmissionLimits).answers
    letter = letter_of(profile, attempts, context.stage, context.notices, answers)
    notes = tuple(
        context.finding("feedback", [point.quote], kind=point.kind.value)
        for point in letter
        if point.kind is not FeedbackKind.UNSPECIFIC
    )
    declined = [a for a in attempts if is_known(a) and _was_declined(a)]
    facts = _facts(attempts, letter)
    if not declined or not compared(declined[-1], now):
        return CannotTell("resubmission.first_seen", notes, facts)
    last = declined[-1]
    differences = changed(last, now)
    if not differences and not (last.overview and now.overview):
        return CannotTell("resubmission.part_known", notes, facts)
    if not differences and last.seen_after_decision:
        # What we saw that day may have been edited since it was sent.
        return CannotTell("resubmission.seen_late", notes, facts)
    facts |= {"changed": list(differences), "since": _day(last)}
    verdict = _verdict_on(differences, declined, now, context)
    changed_since = verdict.code == "resubmission.changed" and verdict.args["late"] == "no"
    return Judged((verdict, *notes), facts, {} if changed_since else None)


def _verdict_on(
    differences: Sequence[str], declined: Sequence[Submission], now: Submission, context: Context
) -> Finding:
    last, earlier = declined[-1], declined[:-1]
    if not differences:
        return context.finding("unchanged", [_headline(now)], dated=_dated(last), day=_day(last))
    for attempt in reversed(earlier):
        if attempt.overview and now.overview and not changed(attempt, now):
            return context.finding(
                "tried_before", [_headline(now)], dated=_dated(attempt), day=_day(attempt)
            )
    slight = context.limits(ResubmissionLimits).same_overview_from
    quotes = [_quote(now, name) for name in differences]
    if last.seen_after_decision:
        # What changed between the decline and that day isn't known: only what is new is told.
        return context.finding("changed", quotes, late="yes")
    if tuple(differences) == ("overview",) and overview_kept(last, now) >= slight:
        return context.finding("barely_changed", quotes)
    if last.overview and now.overview and set(differences) <= LABELS:
        return context.finding("labels_only", quotes)
    return context.finding("changed", quotes, late="no")


def _headline(attempt: Submission) -> Quote:
    return _quote(attempt, "title" if attempt.title else "overview")


def _quote(attempt: Submission, name: str) -> Quote:
    value = getattr(attempt, name)
    return opening(", ".join(value) if isinstance(value, tuple) else str(value), name)


def _dated(attempt: Submission) -> str:
    return "yes" if attempt.submitted_on else "no"


def _was_declined(attempt: Submission) -> bool:
    return attempt.status is SubmissionStatus.DECLINED


def _facts(attempts: Sequence[Submission], letter: Sequence[LetterPoint]) -> dict[str, Fact]:
    befores = [None, *attempts[:-1]]
    return {
        "attempts": [
            attempt_fact(attempt, before)
            for attempt, before in zip(attempts, befores, strict=False)
        ],
        "kinds": [point.kind.value for point in letter],
    }


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
        "hourly_rate",
    ),
    judge=judge,
    gate=gate,
)
