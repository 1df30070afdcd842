"""Everybody's outcomes: as history keeps them where nothing they depend on has changed.

An outcome depends on the profile, the stage, the month, earlier attempts, look-alikes, what plug-in
checks answered, the rules, the market's tables, the platform's phrases and the code. Equal digests
of all that are equal outcomes, so nobody is judged twice for the same.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import partial
from itertools import chain
from operator import attrgetter

from reportgen.checks.base import Check, Context, Verdict
from reportgen.checks.plugins import Question
from reportgen.checks.runner import judge_profile
from reportgen.deadline import TooLateError, cpu_deadline
from reportgen.domain.fairness import UNTRIED, Fairness, MovedScore
from reportgen.domain.fields import OUTCOME_FIELDS
from reportgen.domain.fingerprint import full_digest
from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.problem import Effect, Problem, too_late
from reportgen.domain.profile import Profile
from reportgen.history.judgements import Judgement
from reportgen.language import Language, load_language
from reportgen.market import Market
from reportgen.rulebook.model import Rulebook
from reportgen.rulebook.notices import Notices
from reportgen.run.context import JudgingContext
from reportgen.run.fairness import PluginTrial, own_moved, where_told
from reportgen.run.plugins import ask_plugins
from reportgen.workers import Crew, Here, Pool, run_jobs

# Where a row stands is no part of what is judged: a sheet may be sorted anew every day. Nor is what
# came of it.
_UNJUDGED = ("row", "sources", "milestones", "groups")
_JUDGED = attrgetter(*(f.name for f in fields(Profile) if f.name not in _UNJUDGED))

_SILENT = logging.Logger("worker")  # what is logged is logged of the real ones, by the night itself
_SILENT.addHandler(logging.NullHandler())

NAMED = 12  # people by id in one sentence


@dataclass(frozen=True, slots=True)
class _Case:
    """A question, plug-ins' answers to it, and since when somebody has changed nothing."""

    question: Question
    answers: Mapping[str, Verdict | None]
    since: date | None


@dataclass(frozen=True, slots=True)
class JudgingCrew:
    """Who judges, and from how many cases on; fewer are judged in this process.

    Starting processes takes as long as judging some dozens of people.
    """

    crew: Crew
    fewest: int = 150

    @classmethod
    def of(cls, crew: Crew) -> JudgingCrew:
        """One process of its own gains nothing; whoever asks for a cluster wants it to work."""
        if isinstance(crew, Pool) and crew.workers == 1:
            return HERE
        return cls(crew, 1) if crew.elsewhere else cls(crew)


HERE = JudgingCrew(Here())


@dataclass(frozen=True, slots=True)
class CohortOutcomes:
    """By candidate id: what all checks say, and of that what history should keep from now on.

    `problems` are what staff should know of plug-in checks and of rows. Whoever can't be judged in
    time is `late`, and nothing is said.
    """

    said: Mapping[str, tuple[Outcome, ...]] = field(default_factory=dict)
    fresh: Mapping[str, Judgement] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    fairness: Fairness = UNTRIED
    late: frozenset[str] = frozenset()


def judge_questions(
    questions: Sequence[Question],
    context: JudgingContext,
    kept: Mapping[str, Judgement],
    *,
    unchanged_since: Mapping[str, date],
    log: logging.Logger,
    by: JudgingCrew = HERE,
    keep: bool = True,
) -> CohortOutcomes:
    """Judge whoever isn't among the `kept` with the same digest, and everybody once more under
    other names.

    Unless somebody will `keep` them, nothing is made ready for history.
    """
    answers = ask_plugins(questions, context, log)
    said: dict[str, tuple[Outcome, ...]] = {}
    new: dict[str, tuple[str, _Case]] = {}
    for question in questions:
        person = question.profile.id
        case = _Case(question, answers.of(person), unchanged_since.get(person))
        known = kept.get(person)
        inputs = _inputs(case, context) if keep or known else ""
        if known is not None and known.inputs == inputs:
            said[person] = known.outcomes()
        else:
            new[person] = inputs, case
    judge = _Judge.of(context)
    anew = _judge_all([case for _, case in new.values()], judge, context, by, log)
    said |= {person: told.outcomes for person, told in anew.items()}
    trial = PluginTrial(questions, context)
    moved: dict[str, tuple[MovedScore, ...]] = {}
    for question in questions:
        who = question.profile.id
        if who not in said:
            continue
        ask = partial(judge.asked, since=unchanged_since.get(who), language=context.language)
        try:
            with cpu_deadline(context.row_s):
                own = anew[who].moved if who in anew else ()
                moved[who] = (*own, *trial.moved(question, said[who], ask))
        except TooLateError:
            del said[who]
    late = [q.profile for q in questions if q.profile.id not in said]
    for profile in late:
        log.error("judging took too long", extra={"candidate": profile.id})
    fresh = {
        person: made
        for person, (inputs, _) in new.items()
        if keep
        and person in said
        # A check that broke, or isn't fair, is asked again every night, and told of every night.
        and not (_broken(said[person]) or moved[person])
        and (made := Judgement.of(inputs, said[person])) is not None
    }
    fairness = Fairness(len(moved), context.swaps, tuple(chain.from_iterable(moved.values())))
    unfair = _unfair(fairness, {q.profile.id: q.profile for q in questions}, log)
    left_out = [too_late(profile.row, Effect.ROW_REJECTED) for profile in late]
    return CohortOutcomes(
        said,
        fresh,
        (*answers.problems, *unfair, *left_out),
        fairness,
        frozenset(profile.id for profile in late),
    )


def _unfair(
    fairness: Fairness, profiles: Mapping[str, Profile], log: logging.Logger
) -> list[Problem]:
    """A problem for each check whose scores moved, with the people by id."""
    by_check: dict[str, list[str]] = {}
    for moved in fairness.moved:
        by_check.setdefault(moved.slug, []).append(moved.candidate_id)
        log.error(
            "a score depends on a name or country",
            extra={"check": moved.slug, "candidate": moved.candidate_id},
        )
    return [
        Problem(
            "score_moved",
            Effect.NOTED,
            profiles[people[0]].row,
            args={"check": slug, "count": len(people), "people": _listed(people)},
        )
        for slug, people in by_check.items()
    ]


def _listed(people: Sequence[str]) -> str:
    named = ", ".join(people[:NAMED])
    return f"{named}, …" if len(people) > NAMED else named


def _judge_all(
    cases: Sequence[_Case],
    judge: _Judge,
    context: JudgingContext,
    by: JudgingCrew,
    log: logging.Logger,
) -> dict[str, _Told]:
    """What is told of each, by candidate id; in workers where that is worth starting any.

    Whoever can't be judged in time is missing.
    """
    found: dict[str, _Told | None] = {}
    if len(cases) >= by.fewest:
        with closing(run_jobs(by.crew, judge.in_worker, cases)) as jobs:
            for done in jobs:
                if done.failure is None and not (done.result and _broken(done.result.outcomes)):
                    found[done.job.question.profile.id] = done.result
    # Whoever a worker was lost over is judged here, and so is whom a check broke on: this is where
    # the night's log is.
    left = [case for case in cases if case.question.profile.id not in found]
    at_home = partial(judge.with_tools, context.language, log)
    for done in run_jobs(Here(), at_home, left):
        found[done.job.question.profile.id] = done.result
    return {person: told for person, told in found.items() if told is not None}


def _broken(outcomes: tuple[Outcome, ...]) -> bool:
    return any(outcome.status is Status.ERROR for outcome in outcomes)


def _inputs(case: _Case, context: JudgingContext) -> str:
    question, profile = case.question, case.question.profile
    return full_digest(
        (
            context.digest,
            _JUDGED(profile),
            sorted(
                (name, source.state)
                for name, source in profile.sources.items()
                if name not in OUTCOME_FIELDS
            ),
            question.month,
            question.stage,
            question.submissions,
            question.lookalikes,
            case.since,
            [(slug, type(verdict).__name__, verdict) for slug, verdict in case.answers.items()],
        )
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What all checks say of somebody, and which of ours say other things under another name."""

    outcomes: tuple[Outcome, ...]
    moved: tuple[MovedScore, ...]


@dataclass(frozen=True, slots=True)
class _Judge:
    """What puts a case to all checks. It goes to workers whole, but for what plug-ins would run."""

    checks: tuple[Check, ...]
    rulebook: Rulebook
    market: Market
    notices: Notices
    swaps: int
    row_s: float

    @classmethod
    def of(cls, context: JudgingContext) -> _Judge:
        answered = (
            replace(c, judge=_answered, gate=None) if c.plugin else c for c in context.checks
        )
        rules = (context.rulebook, context.market, context.notices)
        return cls(tuple(answered), *rules, context.swaps, context.row_s)

    def __call__(self, case: _Case, language: Language, log: logging.Logger) -> _Told | None:
        """What is told of somebody; None where that takes too long."""
        question, checks = case.question, self.checks
        ask = partial(self.asked, since=case.since, language=language)
        try:
            with cpu_deadline(self.row_s):
                said = ask(question, checks, case.answers, log=log)
            with cpu_deadline(self.row_s):
                moved = own_moved(
                    question,
                    said,
                    checks,
                    ask,
                    swaps=self.swaps,
                    is_english=language.knows,
                    says_where=where_told(self.rulebook),
                )
        except TooLateError:
            return None
        return _Told(said, moved)

    def asked(
        self,
        question: Question,
        checks: Sequence[Check],
        answers: Mapping[str, Verdict | None],
        *,
        since: date | None,
        language: Language,
        log: logging.Logger = _SILENT,
    ) -> tuple[Outcome, ...]:
        """What some of the checks say to a question; plug-ins' answers are given."""
        return judge_profile(
            question.profile,
            checks=checks,
            rulebook=self.rulebook,
            market=self.market,
            language=language,
            month=question.month,
            stage=question.stage,
            submissions=question.submissions,
            lookalikes=question.lookalikes,
            answers=answers,
            notices=self.notices,
            unchanged_since=since,
            log=log,
        )

    def in_worker(self) -> Callable[[_Case], _Told | None]:
        """The function for a worker's cases; what it logs, the night logs again itself."""
        return self.with_tools(load_language(), _SILENT)

    def with_tools(
        self, language: Language, log: logging.Logger
    ) -> Callable[[_Case], _Told | None]:
        """The function for cases, with what no other process can be sent."""
        return partial(self.__call__, language=language, log=log)


def _answered(_profile: Profile, _context: Context) -> Verdict:
    raise RuntimeError("a plug-in check is asked in a process of its own")
