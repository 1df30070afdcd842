"""From profiles to reports: every verdict of the night is made here, and nowhere later."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import date

from reportgen.checks.base import Verdict
from reportgen.checks.plugins import Question
from reportgen.checks.runner import judge_profile
from reportgen.domain.actions import advise
from reportgen.domain.dates import YearMonth
from reportgen.domain.problem import Problem
from reportgen.domain.profile import Profile, Submission
from reportgen.domain.report import Report
from reportgen.domain.review import Review, apply_overrides
from reportgen.domain.scoring import Band, scorecard, unscored
from reportgen.domain.stage import Eligibility, Stage, eligibility_of, stage_of
from reportgen.history.submissions import attempts_to_compare, known_attempts
from reportgen.language.similarity import Lookalike
from reportgen.night.plugins import ask_plugins
from reportgen.night.tools import Tools


def assess_all(
    profiles: Sequence[Profile],
    tools: Tools,
    *,
    as_of: date,
    default_language: str,
    reviews: Mapping[str, Review],
    submissions: Mapping[str, tuple[Submission, ...]],
    lookalikes: Mapping[str, tuple[Lookalike, ...]],
    log: logging.Logger,
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Judge every profile, in the order given; and what went wrong with plug-in checks.

    `submissions` are the attempts history knows.
    """
    stages = {p.id: stage_of(p, submissions.get(p.id, ())) for p in profiles}
    questions = _questions(profiles, as_of, stages, submissions, lookalikes)
    answers = ask_plugins(questions, tools, log)
    reports = tuple(
        assess(
            profile,
            tools,
            as_of=as_of,
            stage=stages[profile.id],
            language=_language(profile, tools.languages, default_language),
            review=reviews.get(profile.id, Review()),
            submissions=submissions.get(profile.id, ()),
            lookalikes=lookalikes.get(profile.id, ()),
            answers=answers.of(profile.id),
            log=log,
        )
        for profile in profiles
    )
    return reports, answers.problems


def _questions(
    profiles: Sequence[Profile],
    as_of: date,
    stages: Mapping[str, Stage],
    submissions: Mapping[str, tuple[Submission, ...]],
    lookalikes: Mapping[str, tuple[Lookalike, ...]],
) -> tuple[Question, ...]:
    """What plug-in checks are asked: about everybody who is judged at all."""
    return tuple(
        Question(
            profile=p,
            month=YearMonth.of(as_of),
            stage=stages[p.id],
            submissions=attempts_to_compare(p, submissions.get(p.id, ())),
            lookalikes=lookalikes.get(p.id, ()),
        )
        for p in profiles
        if eligibility_of(p, as_of) is not Eligibility.NOT_YET and stages[p.id] is not Stage.BARRED
    )


def assess(
    profile: Profile,
    tools: Tools,
    *,
    as_of: date,
    stage: Stage,
    language: str,
    review: Review,
    submissions: tuple[Submission, ...],
    lookalikes: tuple[Lookalike, ...],
    answers: Mapping[str, Verdict | None],
    log: logging.Logger,
) -> Report:
    """One profile's report, still without version, comparison and trend."""
    eligibility = eligibility_of(profile, as_of)
    if eligibility is Eligibility.NOT_YET:
        card = unscored(Band.NOT_YET_ELIGIBLE)
    elif stage is Stage.BARRED:
        # Whatever the profile is worth, mending it would not settle the question.
        card = unscored(Band.ON_HOLD)
    else:
        outcomes = judge_profile(
            profile,
            checks=tools.checks,
            rulebook=tools.rulebook,
            market=tools.market,
            language=tools.language,
            month=YearMonth.of(as_of),
            stage=stage,
            submissions=attempts_to_compare(profile, submissions),
            lookalikes=lookalikes,
            answers=answers,
            log=log,
        )
        card = scorecard(apply_overrides(outcomes, review))
    advice = advise(card)
    return Report(
        profile=profile,
        stage=stage,
        eligibility=eligibility,
        card=advice.card,
        actions=advice.actions,
        tonight=advice.tonight,
        strengths=advice.strengths,
        review=review,
        language=language,
        rulebook=tools.rulebook_name,
        submissions=known_attempts(profile, submissions),
        day=as_of,
    )


def _language(profile: Profile, available: frozenset[str], default: str) -> str:
    """The candidate's own language where there are words for it, else the agency's."""
    tag = profile.report_language
    return tag if tag and {tag, tag.split("-", maxsplit=1)[0]} & available else default
