"""One candidate who crashes, hangs or exhausts the renderer costs that one candidate."""

from __future__ import annotations

from datetime import date

import pytest

from reportgen.errors import ExitCode
from reportgen.run import render
from reportgen.run.render import RenderTask
from tests.patient import only_these_are_late
from tests.run import hostile
from tests.run.agency import Agency, entry, row

DAY = date(2026, 3, 2)
REASONS = {
    "segfault": "the worker process died",
    "endless loop": "it took longer than the deadline",
    "memory hog": "it needed more memory than a worker may use",
}


@pytest.fixture
def hostile_renderer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "_build", hostile.build)
    only_these_are_late(  # so many are judged in workers, too
        monkeypatch,
        lambda job: isinstance(job, RenderTask) and job.report.profile.coach == "endless loop",
    )


def fatal_and(agency: Agency, others: int) -> dict[str, str]:
    """Three who are fatal among others; the reason each should fail for, by id."""
    agency.people(*(row(f"S-{n}") for n in range(others)))
    agency.settings["run"] = {"workers": 2, "timeout_s": 1.0}
    fatal = {}
    for place, (coach, reason) in enumerate(REASONS.items(), start=1000):
        agency.people(row(f"S-{place}", coach=coach))
        fatal[f"S-{place}"] = reason
    # Not at the end: the others must be finished after them as well as before.
    ids = sorted(agency.rows, key=lambda i: (int(i[2:]) * 7919) % 101)
    agency.rows = {i: agency.rows[i] for i in ids}
    return fatal


def judge(agency: Agency, others: int) -> None:
    fatal = fatal_and(agency, others)
    summary = agency.night(DAY)
    reports = list(agency.file(DAY.isoformat(), "reports").glob("*.pdf"))
    assert len(reports) == others
    assert {e.report.profile.id: e.failure for e in summary.cohort.entries if e.failure} == fatal
    assert summary.counts["failed"] == len(fatal)
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    assert all(not entry(summary, person).pdf for person in fatal)


@pytest.mark.usefixtures("hostile_renderer")
def test_three_fatal_candidates_among_a_few(agency: Agency) -> None:
    judge(agency, others=3)


@pytest.mark.heavy
@pytest.mark.usefixtures("hostile_renderer")
def test_three_fatal_candidates_among_three_hundred(agency: Agency) -> None:
    judge(agency, others=297)
