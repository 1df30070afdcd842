"""Everybody judged: every verdict of the night is made here, and nowhere later."""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from reportgen.checks.plugins import Question
from reportgen.checks.shared.attempts import story_of
from reportgen.checks.shared.letter import letter_of, read_letter
from reportgen.domain.actions import advise
from reportgen.domain.cohort import AGAINST_STATUS, NAMESAKE
from reportgen.domain.comparison import Reads, compare, handed_in, snapshot
from reportgen.domain.crowding import SharedSentence
from reportgen.domain.dates import YearMonth
from reportgen.domain.fairness import UNTRIED, Fairness
from reportgen.domain.fingerprint import content_fingerprint
from reportgen.domain.letter import FeedbackKind, LetterPoint
from reportgen.domain.outcome import Outcome
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Profile, Submission, SubmissionStatus
from reportgen.domain.report import Report, TrendPoint
from reportgen.domain.review import Review, apply_overrides
from reportgen.domain.scoring import Band, scorecard, unscored
from reportgen.domain.stage import (
    TROUBLE,
    Eligibility,
    Stage,
    contradiction,
    eligibility_of,
    stage_of,
)
from reportgen.history.judgements import Judgement
from reportgen.history.people import id_hash
from reportgen.history.reviews import Lapsed, effective
from reportgen.history.submissions import attempts_to_compare, known_attempts, with_overnight
from reportgen.history.versions import PriorVersions, VersionChoice, decide_version
from reportgen.intake import IntakeResult
from reportgen.language.similarity import Lookalike, find_lookalikes, shared_sentences
from reportgen.rulebook.limits import ResubmissionLimits
from reportgen.run.contests import contest_problems
from reportgen.run.context import JudgingContext
from reportgen.run.outcomes import HERE, CohortOutcomes, JudgingCrew, judge_questions
from reportgen.run.snapshot import HistorySnapshot

_NOBODY: Mapping[str, date] = MappingProxyType({})
_NOTHING: Mapping[str, Judgement] = MappingProxyType({})
PREFIX = "hold-"
SHARED_ADDRESS = "hold-shared_address"
_SAID_NO = TROUBLE | {SubmissionStatus.DECLINED}
LOOKALIKE = "hold-lookalike"
BARRED = "hold-barred"


def holds_of(
    profiles: Sequence[Profile],
    lookalikes: Mapping[str, Sequence[Lookalike]],
    vanished_names: frozenset[str],
    new_ids: frozenset[str],
    barred: Collection[str],
    contradicted: Collection[str] = (),
) -> dict[str, tuple[str, ...]]:
    """By candidate id: the reasons, as words keys.

    Two people on one address; text or portfolio shared with somebody else (both of them wait); a
    new id made from an address under the name of somebody who vanished; an account that is barred;
    outcomes that only the approved get to, beside another status. `barred` and `contradicted` are
    those people's ids.
    A link that a team may share holds nobody.
    """
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    addresses = Counter(p.email.casefold() for p in profiles if p.email)
    for profile in profiles:
        if addresses[profile.email.casefold()] > 1:
            reasons[profile.id].append(SHARED_ADDRESS)
        if profile.id in barred:
            reasons[profile.id].append(BARRED)
        if profile.id in contradicted:
            reasons[profile.id].append(AGAINST_STATUS)
        made_up_id = profile.id.startswith("e-") and profile.id in new_ids
        if made_up_id and profile.name.casefold() in vanished_names:
            reasons[profile.id].append(NAMESAKE)
    for later, alike in lookalikes.items():
        copied = [a.candidate_id for a in alike if not a.team]
        for first in (later, *copied) if copied else ():
            if LOOKALIKE not in reasons[first]:
                reasons[first].append(LOOKALIKE)
    return {person: tuple(why) for person, why in reasons.items() if why}


def assess_all(
    profiles: Sequence[Profile],
    context: JudgingContext,
    *,
    as_of: date,
    default_language: str,
    reviews: Mapping[str, Review],
    submissions: Mapping[str, tuple[Submission, ...]],
    lookalikes: Mapping[str, tuple[Lookalike, ...]],
    log: logging.Logger,
    unchanged_since: Mapping[str, date] = _NOBODY,
    kept: Mapping[str, Judgement] = _NOTHING,
    by: JudgingCrew = HERE,
    keep: bool = True,
) -> tuple[tuple[Report, ...], CohortOutcomes]:
    """Judge every profile, in the order given; and what all checks said.

    `submissions` are the attempts history knows, and `unchanged_since` the day of the report since
    which somebody has changed nothing, where that is too long ago. `kept` are the outcomes of an
    earlier night, for whoever stands as they stood then. Whoever can't be judged in time has no
    report.
    """
    stages = {p.id: stage_of(p, submissions.get(p.id, ()), as_of) for p in profiles}
    questions = _questions(profiles, as_of, stages, submissions, lookalikes)
    outcomes = judge_questions(
        questions, context, kept, unchanged_since=unchanged_since, log=log, by=by, keep=keep
    )
    reports = tuple(
        assess(
            profile,
            context,
            as_of=as_of,
            stage=stages[profile.id],
            language=_language(profile, context.languages, default_language),
            review=reviews.get(profile.id, Review()),
            submissions=submissions.get(profile.id, ()),
            outcomes=outcomes.said.get(profile.id, ()),
        )
        for profile in profiles
        if profile.id not in outcomes.late
    )
    return reports, outcomes


def _questions(
    profiles: Sequence[Profile],
    as_of: date,
    stages: Mapping[str, Stage],
    submissions: Mapping[str, tuple[Submission, ...]],
    lookalikes: Mapping[str, tuple[Lookalike, ...]],
) -> tuple[Question, ...]:
    """What all checks are asked: about everybody who is judged at all."""
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
    context: JudgingContext,
    *,
    as_of: date,
    stage: Stage,
    language: str,
    review: Review,
    submissions: tuple[Submission, ...],
    outcomes: tuple[Outcome, ...],
) -> Report:
    """One profile's report, still without version, comparison and trend.

    `outcomes` are what all checks said, where they were asked.
    """
    eligibility = eligibility_of(profile, as_of)
    if eligibility is Eligibility.NOT_YET:
        card = unscored(Band.NOT_YET_ELIGIBLE)
    elif stage is Stage.BARRED:
        # Whatever the profile is worth, mending it would not settle the question.
        card = unscored(Band.ON_HOLD)
    else:
        card = scorecard(apply_overrides(outcomes, review))
    advice = advise(card)
    attempts = known_attempts(profile, submissions)
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
        rulebook=context.rulebook_name,
        submissions=attempts,
        story=story_of(attempts, profile.combination, _kinds(attempts, context)),
        letter=_letter(profile, stage, attempts, context),
        day=as_of,
    )


def _letter(
    profile: Profile,
    stage: Stage,
    attempts: Sequence[Submission],
    context: JudgingContext,
) -> tuple[LetterPoint, ...]:
    """What the platform's answer speaks of, with the checks of tonight that answer it."""
    answers = context.rulebook.checks["resubmission"].limits_as(ResubmissionLimits).answers
    return letter_of(profile, attempts, stage, context.notices, answers)


def _kinds(
    attempts: Sequence[Submission], context: JudgingContext
) -> tuple[tuple[FeedbackKind, ...], ...]:
    """For each attempt what its answer speaks of."""
    return tuple(
        tuple(point.kind for point in read_letter(a.feedback, context.notices, {}, a.status))
        if a.status in _SAID_NO
        else ()
        for a in attempts
    )


def _language(profile: Profile, available: frozenset[str], default: str) -> str:
    """The candidate's own language where there are words for it, else the agency's."""
    tag = profile.report_language
    return tag if tag and {tag, tag.split("-", maxsplit=1)[0]} & available else default


@dataclass(frozen=True, slots=True)
class Versioned:
    """A report under its version; `choice` is what history needs to record it."""

    report: Report
    content: str
    choice: VersionChoice


def number_reports(
    reports: Sequence[Report],
    prior: Mapping[str, PriorVersions],
    reads: Mapping[str, Collection[str]],
    today: date,
) -> tuple[Versioned, ...]:
    """Give each report its version: known content keeps date, comparison and trend as frozen."""
    return tuple(
        _number(report, prior.get(report.profile.id, PriorVersions()), reads, today)
        for report in reports
    )


def _number(report: Report, prior: PriorVersions, reads: Reads, today: date) -> Versioned:
    content = content_fingerprint(report)
    choice = decide_version(content, prior, today)
    if choice.known is not None:
        known = choice.known
        frozen = replace(
            report,
            number=known.number,
            day=known.day,
            comparison=known.comparison,
            trend=known.trend,
        )
        return Versioned(frozen, content, choice)
    before = choice.compared_with
    # Where nothing is judged, or nothing was, there is nothing to set side by side; nor where the
    # version was put together anew, and nobody knows what it was told about.
    judged = report.card.outcomes
    both = (
        before
        if judged and before and before.snapshot.outcomes and before.snapshot.values
        else None
    )
    comparison = compare(both.snapshot, snapshot(report), reads) if both else None
    readiness = report.card.firm
    tonight = (TrendPoint(choice.day, readiness),) if readiness is not None else ()
    new = replace(
        report,
        number=choice.number,
        day=choice.day,
        comparison=comparison,
        trend=(*choice.points, *tonight) if judged else (),
    )
    return Versioned(new, content, choice)


@dataclass(frozen=True, slots=True)
class JudgedCohort:
    """Everybody's report in the order of the intake; `holds` by candidate id.

    `shared` are the sentences that several overviews have, `fresh` the outcomes that history
    didn't keep yet.
    """

    versioned: tuple[Versioned, ...]
    problems: tuple[Problem, ...]
    holds: Mapping[str, tuple[str, ...]]
    shared: tuple[SharedSentence, ...] = ()
    fresh: Mapping[str, Judgement] = field(default_factory=dict)
    fairness: Fairness = UNTRIED

    def only(self, ids: Collection[str]) -> JudgedCohort:
        """The same for some of them: a partial run judges all and shows these."""
        return replace(
            self, versioned=tuple(v for v in self.versioned if v.report.profile.id in ids)
        )


def judge_cohort(
    read: IntakeResult,
    context: JudgingContext,
    snapshot: HistorySnapshot,
    *,
    as_of: date,
    language: str,
    log: logging.Logger,
    rejudge: bool = False,
    by: JudgingCrew = HERE,
    keep: bool = True,
) -> JudgedCohort:
    """Judge all accepted rows. `language` is the agency's, for whoever chose none.

    With `rejudge` nothing is taken over from history: it must come out the same. Unless somebody
    will `keep` the outcomes, nothing of them is made ready for history.
    """
    profiles, erased = _accepted(read.profiles, snapshot)
    long_ago = _long_ago(snapshot, context, as_of)
    asked = {entry.candidate_id for entry in snapshot.review_entries} | long_ago.keys()
    values = {p.id: handed_in(p) for p in profiles if p.id in asked}
    reviews, lapsed = effective(
        snapshot.review_entries, values, context.rulebook.version, context.needs
    )
    lookalikes = find_lookalikes(profiles)
    reports, outcomes = assess_all(
        profiles,
        context,
        as_of=as_of,
        default_language=language,
        reviews=reviews,
        submissions=_known(profiles, snapshot),
        lookalikes=lookalikes,
        log=log,
        unchanged_since=_idle(long_ago, values, snapshot),
        kept={} if rejudge else snapshot.judgements,
        by=by,
        keep=keep,
    )
    return JudgedCohort(
        versioned=number_reports(reports, snapshot.prior, context.reads, as_of),
        problems=(
            *_but_of_erased(map(read.about, read.problems), snapshot),
            *erased,
            *map(read.about, _lapsed_problems(lapsed, profiles)),
            *map(read.about, contest_problems(reports, context.rulebook)),
            *outcomes.problems,
        ),
        shared=shared_sentences(profiles),
        fresh=outcomes.fresh,
        fairness=outcomes.fairness,
        holds=holds_of(
            profiles,
            lookalikes,
            _vanished(profiles, snapshot),
            _new(profiles, snapshot),
            {r.profile.id for r in reports if r.stage is Stage.BARRED},
            {
                r.profile.id
                for r in reports
                if r.stage.reported and contradiction(r.profile, r.stage, as_of)
            },
        ),
    )


def _known(
    profiles: Sequence[Profile], snapshot: HistorySnapshot
) -> dict[str, tuple[Submission, ...]]:
    """Everybody's earlier attempts, as far as the nights before tell."""
    latest = {person: prior.current for person, prior in snapshot.prior.items()}
    return {
        p.id: with_overnight(
            snapshot.submissions.get(p.id, ()),
            p,
            eve.snapshot if (eve := latest.get(p.id)) else None,
        )
        for p in profiles
    }


def _long_ago(snapshot: HistorySnapshot, context: JudgingContext, as_of: date) -> dict[str, date]:
    """Whose last report is about what they handed in too long ago, and since which report."""
    most = context.rulebook.checks["resubmission"].limits_as(ResubmissionLimits).idle_days
    since = snapshot.unchanged_since.items()
    return {person: day for person, day in since if (as_of - day).days >= most}


def _idle(
    long_ago: Mapping[str, date], values: Mapping[str, Mapping[str, Any]], snapshot: HistorySnapshot
) -> dict[str, date]:
    """Those of them who hand in the same tonight."""
    return {
        person: since
        for person, since in long_ago.items()
        if person in values
        and (latest := snapshot.prior[person].current) is not None
        and latest.snapshot.values == values[person]
    }


def _accepted(
    profiles: Sequence[Profile], snapshot: HistorySnapshot
) -> tuple[tuple[Profile, ...], tuple[Problem, ...]]:
    """Who may be judged: the erased may not."""
    accepted: list[Profile] = []
    problems: list[Problem] = []
    for profile in profiles:
        if id_hash(profile.id) in snapshot.erased:
            # Where the row stands is all that may be kept of it.
            problems.append(Problem("erased", Effect.ROW_REJECTED, profile.row))
        else:
            accepted.append(profile)
    return tuple(accepted), tuple(problems)


def _but_of_erased(problems: Iterable[Problem], snapshot: HistorySnapshot) -> list[Problem]:
    """What else is said about the rows of the erased would quote them."""
    return [p for p in problems if not p.about or id_hash(p.about) not in snapshot.erased]


def _lapsed_problems(lapsed: Sequence[Lapsed], profiles: Sequence[Profile]) -> list[Problem]:
    rows = {p.id: p.row for p in profiles}
    return [
        Problem(
            "override_lapsed",
            Effect.NOTED,
            rows[gone.candidate_id],
            gone.override.reason,
            {"check": gone.slug},
        )
        for gone in lapsed
    ]


def _vanished(profiles: Sequence[Profile], snapshot: HistorySnapshot) -> frozenset[str]:
    """Names of people who stand in no intake any more."""
    here = {p.id for p in profiles} | snapshot.elsewhere.keys()
    return frozenset(who.name.casefold() for id, who in snapshot.people.items() if id not in here)


def _new(profiles: Sequence[Profile], snapshot: HistorySnapshot) -> frozenset[str]:
    return frozenset(p.id for p in profiles if p.id not in snapshot.people)
