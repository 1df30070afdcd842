"""Puts every check to one profile; a check that breaks costs its own answer and no other."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping, Sequence
from datetime import date

from reportgen.checks.base import CannotTell, Check, Context, Judged, NotAsked, Verdict
from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import FieldName
from reportgen.domain.outcome import OFF, Outcome, Status, score_for, status_for
from reportgen.domain.profile import Profile, Submission
from reportgen.domain.stage import Stage
from reportgen.errors import SettingsError
from reportgen.language import Language
from reportgen.language.similarity import Lookalike
from reportgen.market import Market
from reportgen.rulebook.model import CheckRule, Rulebook
from reportgen.rulebook.notices import Notices, load_notices

NEEDS = "check.needs"
ERROR = "check.error"


def judge_profile(
    profile: Profile,
    *,
    checks: Sequence[Check],
    rulebook: Rulebook,
    market: Market,
    language: Language,
    month: YearMonth,
    stage: Stage,
    submissions: tuple[Submission, ...] = (),
    lookalikes: tuple[Lookalike, ...] = (),
    answers: Mapping[str, Verdict | None] | None = None,
    notices: Notices | None = None,
    unchanged_since: date | None = None,
    log: logging.Logger,
) -> tuple[Outcome, ...]:
    """One outcome a check, in the order of `checks`.

    `answers` are those that plug-in checks have given already, by slug; None is a fault of
    theirs. Raises SettingsError when the rulebook has no section for a check; whatever a check
    itself raises becomes its `error` outcome and a line in `log`.
    """
    given = answers or {}
    return tuple(
        _unscored(check, rule, Status.NOT_APPLICABLE, OFF)
        if not (rule := _rule_of(check, rulebook)).enabled
        else _given(check, rule, given[check.slug])
        if check.slug in given
        else _judge_one(
            profile,
            check,
            Context(
                month=month,
                stage=stage,
                rule=rule,
                market=market,
                language=language,
                submissions=submissions,
                lookalikes=lookalikes,
                rules=rulebook.checks,
                notices=notices or load_notices(),
                unchanged_since=unchanged_since,
            ),
            log,
        )
        for check in checks
    )


def _rule_of(check: Check, rulebook: Rulebook) -> CheckRule:
    rule = rulebook.checks.get(check.slug) or check.rule
    if rule is None:
        raise SettingsError(f"rulebook {rulebook.name}: there is no section [{check.slug}]")
    return rule


def _judge_one(profile: Profile, check: Check, context: Context, log: logging.Logger) -> Outcome:
    # A plug-in may raise anything, and one bad check must never cost a person the report.
    try:
        return _outcome(check, context.rule, verdict_of(profile, check, context))
    except Exception as error:
        _log_crash(log, check, profile, error)
        return _unscored(check, context.rule, Status.ERROR, ERROR)


def _given(check: Check, rule: CheckRule, verdict: Verdict | None) -> Outcome:
    if verdict is None:
        return _unscored(check, rule, Status.ERROR, ERROR)
    return _outcome(check, rule, verdict)


def verdict_of(profile: Profile, check: Check, context: Context) -> Verdict:
    """What a check says: its gate first, then the fields it needs, then its judgement."""
    if check.gate is not None and (not_asked := check.gate(profile, context)) is not None:
        return not_asked
    missing = tuple(name for name in check.needs if not profile.known(name))
    return CannotTell(NEEDS, missing=missing) if missing else check.judge(profile, context)


def _outcome(check: Check, rule: CheckRule, verdict: Verdict) -> Outcome:
    match verdict:
        case NotAsked(reason):
            return _unscored(check, rule, Status.NOT_APPLICABLE, reason)
        case CannotTell():
            return _unscored(check, rule, Status.UNKNOWN, verdict.reason, verdict)
        case Judged(findings, facts, praise):
            score = score_for(findings)
            blocked = any(f.blocker for f in findings)
            return Outcome(
                slug=check.slug,
                tip=check.tip,
                status=status_for(score, rule.harshest, blocked=blocked),
                weight=rule.weight,
                score=score,
                findings=findings,
                facts=facts,
                trial=rule.trial,
                staff_only=check.staff_only,
                praise=praise,
            )


def _unscored(
    check: Check,
    rule: CheckRule,
    status: Status,
    reason: str,
    said: CannotTell | None = None,
) -> Outcome:
    missing: tuple[FieldName, ...] = said.missing if said else ()
    return Outcome(
        slug=check.slug,
        tip=check.tip,
        status=status,
        weight=rule.weight,
        findings=said.findings if said else (),
        facts=said.facts if said else {},
        reason=reason,
        missing=missing,
        trial=rule.trial,
        staff_only=check.staff_only,
    )


def _log_crash(log: logging.Logger, check: Check, profile: Profile, error: Exception) -> None:
    """Type and frames only: an exception's text and locals may hold what a candidate wrote."""
    frames = [
        f"{frame.filename}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    log.error(
        "check %s broke on %s: %s at %s",
        check.slug,
        profile.id,
        type(error).__name__,
        " < ".join(reversed(frames)),
        extra={"check": check.slug, "candidate": profile.id, "error": type(error).__name__},
    )
