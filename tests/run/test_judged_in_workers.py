"""Judged in this process or in workers: the same outcomes, whatever becomes of a worker."""

from __future__ import annotations

import logging
import multiprocessing
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reportgen.checks.base import Check, Context, Judge, Verdict
from reportgen.checks.photo import CHECK as PHOTO
from reportgen.domain.profile import Profile
from reportgen.intake import read_intake
from reportgen.run.context import JudgingContext
from reportgen.run.judge import JudgedCohort, judge_cohort
from reportgen.run.outcomes import HERE, JudgingCrew
from reportgen.run.snapshot import HistorySnapshot
from reportgen.settings import Settings
from reportgen.workers import JobLimits, Pool
from tests import PATIENCE
from tests.run.agency import row, write_intake

POOL = JudgingCrew(Pool(2, JobLimits(PATIENCE, 2_048)), fewest=1)
LOG = logging.getLogger("tests.judged")


def dies_in_a_worker(profile: Profile, context: Context) -> Verdict:
    """A fault of the machine that spares the night's own process."""
    if multiprocessing.parent_process() is not None and profile.id == "S-2":
        os._exit(9)
    return PHOTO.judge(profile, context)


def breaks_on_one(profile: Profile, context: Context) -> Verdict:
    if profile.id == "S-2":
        raise RuntimeError("whatever this says")
    return PHOTO.judge(profile, context)


def _judged(folder: Path, context: JudgingContext, by: JudgingCrew, judge: Judge) -> JudgedCohort:
    intake = folder / "intake.xlsx"
    write_intake(intake, [row(f"S-{n}") for n in range(1, 4)])

    def with_it(check: Check) -> Check:
        return replace(check, judge=judge) if check.slug == "photo" else check

    return judge_cohort(
        read_intake(intake, Settings().intake),
        replace(context, checks=tuple(map(with_it, context.checks))),
        HistorySnapshot(),
        as_of=date(2026, 3, 2),
        language="en",
        log=LOG,
        by=by,
    )


@pytest.mark.parametrize(
    "judge",
    [pytest.param(PHOTO.judge, marks=pytest.mark.heavy), dies_in_a_worker, breaks_on_one],
)
def test_workers_say_what_this_process_says(
    judge: Judge, tmp_path: Path, context: JudgingContext, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger=LOG.name):
        here = _judged(tmp_path, context, HERE, judge)
        told = [record.getMessage() for record in caplog.records]
        caplog.clear()
        pooled = _judged(tmp_path, context, POOL, judge)
    assert pooled == here
    assert [record.getMessage() for record in caplog.records] == told
    assert len(told) == (judge is breaks_on_one), "a check that breaks is told once"
