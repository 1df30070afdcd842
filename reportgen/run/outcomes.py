"""Everybody's outcomes: as history keeps them where nothing they depend on has changed.

An outcome depends on the profile, the stage, the month, earlier attempts, look-alikes, what plug-in
checks answered, the rules, the market's tables, the platform's phrases and the code. Equal digests
of all that are equal outcomes, so nobody is judged twice for the same.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from operator import attrgetter

from reportgen.checks.base import Verdict
from reportgen.checks.plugins import Question
from reportgen.checks.runner import judge_profile
from reportgen.domain.fingerprint import full_digest
from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.problem import Problem
from reportgen.domain.profile import Profile
from reportgen.history.judgements import Judgement
from reportgen.run.context import JudgingContext
from reportgen.run.plugins import ask_plugins

# Where a row stands is no part of what is judged: a sheet may be sorted anew every day.
_JUDGED = attrgetter(*(f.name for f in fields(Profile) if f.name not in ("row", "sources")))

Answers = Mapping[str, Verdict | None]


@dataclass(frozen=True, slots=True)
class CohortOutcomes:
    """By candidate id: what all checks say, and of that what history should keep from now on.

    `problems` are what staff should know of plug-in checks.
    """

    said: Mapping[str, tuple[Outcome, ...]] = field(default_factory=dict)
    fresh: Mapping[str, Judgement] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def judge_questions(
    questions: Sequence[Question],
    context: JudgingContext,
    kept: Mapping[str, Judgement],
    *,
    unchanged_since: Mapping[str, date],
    log: logging.Logger,
) -> CohortOutcomes:
    """Judge whoever isn't among the `kept` with the same digest."""
    answers = ask_plugins(questions, context, log)
    said: dict[str, tuple[Outcome, ...]] = {}
    fresh: dict[str, Judgement] = {}
    for question in questions:
        person = question.profile.id
        theirs, since = answers.of(person), unchanged_since.get(person)
        inputs = _inputs(question, theirs, since, context)
        known = kept.get(person)
        if known is not None and known.inputs == inputs:
            said[person] = known.outcomes()
            continue
        said[person] = _judged(question, theirs, since, context, log)
        # A check that broke is asked again every night, and logged every night.
        broken = any(outcome.status is Status.ERROR for outcome in said[person])
        made = None if broken else Judgement.of(inputs, said[person])
        if made is not None:
            fresh[person] = made
    return CohortOutcomes(said, fresh, answers.problems)


def _inputs(
    question: Question, answers: Answers, since: date | None, context: JudgingContext
) -> str:
    profile = question.profile
    return full_digest(
        (
            context.digest,
            _JUDGED(profile),
            sorted((name, source.state) for name, source in profile.sources.items()),
            question.month,
            question.stage,
            question.submissions,
            question.lookalikes,
            since,
            [(slug, type(verdict).__name__, verdict) for slug, verdict in answers.items()],
        )
    )


def _judged(
    question: Question,
    answers: Answers,
    since: date | None,
    context: JudgingContext,
    log: logging.Logger,
) -> tuple[Outcome, ...]:
    return judge_profile(
        question.profile,
        checks=context.checks,
        rulebook=context.rulebook,
        market=context.market,
        language=context.language,
        month=question.month,
        stage=question.stage,
        submissions=question.submissions,
        lookalikes=question.lookalikes,
        answers=answers,
        notices=context.notices,
        unchanged_since=since,
        log=log,
    )
