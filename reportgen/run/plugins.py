"""Plug-in checks asked about everybody, each in a process of its own with a deadline."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field

from reportgen.checks.base import Check, Verdict
from reportgen.checks.plugins import Asking, PluginFault, Question, read_answer
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Profile
from reportgen.run.context import JudgingContext
from reportgen.workers import Done, Failure, Pool, run_jobs

PATIENCE = 3  # answers in a row that cost their whole deadline, before a plug-in is left alone

Answer = Verdict | PluginFault

_FAULTS = {
    Failure.TIMED_OUT: PluginFault.TIMED_OUT,
    Failure.CRASHED: PluginFault.DIED,
    Failure.OUT_OF_MEMORY: PluginFault.OUT_OF_MEMORY,
    Failure.RAISED: PluginFault.RAISED,
}


@dataclass(frozen=True)
class PluginAnswers:
    """What plug-in checks say, by candidate id and slug, and what staff should know of them."""

    by_candidate: Mapping[str, Mapping[str, Answer]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def of(self, candidate_id: str) -> dict[str, Verdict | None]:
        """One person's answers by slug; None where there is a fault in its place."""
        given = self.by_candidate.get(candidate_id, {})
        return {s: None if isinstance(a, PluginFault) else a for s, a in given.items()}


def ask_plugins(
    questions: Sequence[Question], context: JudgingContext, log: logging.Logger
) -> PluginAnswers:
    """Put every plug-in check to everybody. A fault costs that answer and no other."""
    by_candidate: dict[str, dict[str, Answer]] = {q.profile.id: {} for q in questions}
    problems: list[Problem] = []
    for check in context.checks:
        if check.plugin is None or check.slug in context.rulebook.off or not questions:
            continue
        faults: dict[PluginFault, list[Profile]] = {}
        for question, answer in zip(questions, _ask(check, questions, context), strict=True):
            by_candidate[question.profile.id][check.slug] = answer
            if isinstance(answer, PluginFault):
                faults.setdefault(answer, []).append(question.profile)
                log.error(
                    "plug-in check gave no answer",
                    extra={
                        "check": check.slug,
                        "plugin": check.plugin.name,
                        "candidate": question.profile.id,
                        "why": answer.value,
                    },
                )
        problems += [
            Problem(
                "plugin_failed",
                Effect.NOTED,
                people[0].row,
                args={
                    "plugin": check.plugin.name,
                    "check": check.slug,
                    "count": len(people),
                    "why": fault.value,
                },
            )
            for fault, people in faults.items()
        ]
    return PluginAnswers(by_candidate, tuple(problems))


def _ask(check: Check, questions: Sequence[Question], context: JudgingContext) -> list[Answer]:
    """One plug-in's answers, in the order of the questions."""
    if check.plugin is None:
        raise RuntimeError("only another package's check is asked in a process of its own")
    build = Asking(check.plugin, context.market, context.rulebook.checks)
    answers: dict[str, Answer] = {}
    lost = 0
    jobs = run_jobs(Pool(1, context.check_limits), build, questions, retry=False)
    with closing(jobs):
        for done in jobs:
            answers[done.job.profile.id] = _answer(done, check, context)
            lost = lost + 1 if done.failure in (Failure.TIMED_OUT, Failure.CRASHED) else 0
            if lost == PATIENCE:
                break
    return [answers.get(q.profile.id, PluginFault.GIVEN_UP) for q in questions]


def _answer(done: Done[Question, str], check: Check, context: JudgingContext) -> Answer:
    if done.result is None:
        return _FAULTS[done.failure] if done.failure else PluginFault.NO_ANSWER
    return read_answer(done.result, check, context.rulebook.checks[check.slug], context.words)
