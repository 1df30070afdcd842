"""What history keeps of outcomes: the nights that first saw them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from reportgen.domain.fields import OUTCOME_FIELDS, FieldSource, FieldState
from reportgen.domain.milestones import Milestone, MilestoneName
from reportgen.domain.report import Report
from reportgen.history import History
from reportgen.history.milestones import FirstSeen
from tests.history.nights import FIRST_NIGHT, Clerk, a_profile, a_report

APPROVED, JOB = MilestoneName.APPROVED, MilestoneName.FIRST_JOB


def day(n: int) -> date:
    return FIRST_NIGHT + timedelta(days=n)


def told(*milestones: Milestone, asked: bool = True) -> Report:
    profile = a_profile()
    state = FieldState.GIVEN if milestones else FieldState.BLANK
    sources = {n: s for n, s in profile.sources.items() if n not in OUTCOME_FIELDS}
    if asked:
        sources["approved_on"] = FieldSource(state)
    return a_report(replace(profile, milestones=milestones, sources=sources))


def test_the_night_that_first_saw_it_and_its_proof(clerk: Clerk, history: History) -> None:
    claimed, proven = Milestone(APPROVED), Milestone(APPROVED, proof="seen by Maya")
    clerk.night(day(0), told())
    clerk.night(day(1), told(claimed))
    clerk.night(day(2), told(claimed, Milestone(JOB)))
    clerk.night(day(3), told(proven, Milestone(JOB)))
    clerk.night(day(4), told(proven, Milestone(JOB)))
    assert history.milestones.of("C-1") == {
        APPROVED: FirstSeen(day(1), day(3)),
        JOB: FirstSeen(day(2)),
    }
    assert list(history.milestones.of("C-1")) == [APPROVED, JOB]


def test_what_the_sheet_no_longer_says_was_a_slip(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), told(Milestone(APPROVED, proof="seen by Maya")))
    clerk.night(day(1), told(Milestone(APPROVED)))
    assert history.milestones.of("C-1") == {APPROVED: FirstSeen(day(0))}
    clerk.night(day(2), told())
    assert history.milestones.of("C-1") == {}


def test_a_sheet_that_does_not_ask_takes_nothing_back(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), told(Milestone(APPROVED)))
    clerk.night(day(1), told(asked=False))
    assert history.milestones.of("C-1") == {APPROVED: FirstSeen(day(0))}


def test_who_is_erased_leaves_none(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), told(Milestone(APPROVED)))
    history.erasure.erase("C-1", datetime(2026, 3, 20, tzinfo=UTC))
    assert history.milestones.all() == {}


def test_a_night_taken_back_saw_it_today(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), told())
    clerk.night(day(9), told(Milestone(APPROVED, proof="seen by Maya")))
    history.rewind.to(day(1), day(2), datetime(2026, 3, 20, tzinfo=UTC))
    assert history.milestones.of("C-1") == {APPROVED: FirstSeen(day(2), day(2))}


def test_the_first_report_that_said_enough(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), a_report())
    clerk.night(day(1), a_report(a_profile(title="Grant writer")))
    assert history.versions.first_reaching(85.0, date.max) == {"C-1": day(1)}
    assert history.versions.first_reaching(85.0, day(1)) == {}


def test_milestones_are_no_other_version(clerk: Clerk) -> None:
    (before,) = clerk.night(day(0), told())
    (after,) = clerk.night(day(1), told(Milestone(APPROVED, day(1), "seen by Maya")))
    assert (before.number, after.number, after.day) == (before.number, before.number, day(0))
