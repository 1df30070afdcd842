"""What a sheet's people would be told: read and judged, and nothing written."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path

from reportgen.domain.cohort import Cohort
from reportgen.history import History, read_history
from reportgen.intake import IntakeResult, read_intake
from reportgen.run.cohort import build_cohort
from reportgen.run.context import JudgingContext
from reportgen.run.crew import pool_of
from reportgen.run.guard import guard_night
from reportgen.run.intakes import Recognised, TonightIntake, recognise, with_known_ids
from reportgen.run.judge import judge_cohort
from reportgen.run.outcomes import JudgingCrew
from reportgen.run.snapshot import recall, recall_ids
from reportgen.run_log import LOGGER
from reportgen.settings import Settings


def judge_intake(intake: Path, settings: Settings, context: JudgingContext, as_of: date) -> Cohort:
    """What a run would say, without writing anything."""
    read, ours = read_tonight(intake, settings, context)
    snapshot = recall(settings.history_path, as_of, ours.slug)
    log = logging.getLogger(LOGGER)
    judged = judge_cohort(
        read,
        context,
        snapshot,
        as_of=as_of,
        language=settings.report.language,
        log=log,
        by=JudgingCrew.of(pool_of(settings)),
        keep=False,
    )
    guard = guard_night(read, judged, snapshot, settings.guard, context.words, as_of=as_of, log=log)
    rules = context.rulebook_name
    return build_cohort(
        read,
        judged,
        {},
        as_of=as_of,
        rulebook=rules,
        snapshot=snapshot,
        guard=guard,
        by=settings.outcomes.by,
    )


def read_tonight(
    intake: Path, settings: Settings, context: JudgingContext
) -> tuple[IntakeResult, Recognised]:
    """The intake with its people as history, which is only read, knows them."""
    path = settings.history_path
    known_ids = recall_ids(path)
    read = read_intake(
        intake,
        settings.intake,
        known_ids=known_ids,
        market=context.market,
        notices=context.notices,
        by=settings.outcomes.by,
    )
    if not path.exists():
        return read, Recognised()
    with read_history(path) as history:
        return as_known(read, intake, settings, history)


def as_known(
    read: IntakeResult, intake: Path, settings: Settings, history: History
) -> tuple[IntakeResult, Recognised]:
    tonight = TonightIntake(intake, settings.run.cohort, read.profiles)
    ours = recognise(tonight, settings.run.output, history.runs.intakes())
    return read.of_cohort(ours.name, *with_known_ids(read.profiles, ours, history)), ours
