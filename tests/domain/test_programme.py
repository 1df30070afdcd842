"""What came of a programme: who counts where, and what isn't told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from reportgen.domain.milestones import Milestone, MilestoneName
from reportgen.domain.profile import Submission, SubmissionStatus
from reportgen.domain.programme import (
    STEPS,
    Journey,
    Programme,
    Reached,
    Step,
    journey_of,
    programme_of,
    track_record,
)
from reportgen.domain.stage import Stage
from tests.history.nights import a_profile, a_report

DAY = date(2026, 6, 1)
APPROVED = Milestone(MilestoneName.APPROVED, date(2026, 5, 2))
WON = Milestone(MilestoneName.FIRST_JOB, date(2026, 5, 20), "seen by Maya")


def way(milestones: Iterable[Milestone] = (), **report: Any) -> Journey:
    profile = replace(a_profile(), milestones=tuple(milestones))
    ready = report.pop("ready_on", None)
    made = a_report(profile, **report)
    return journey_of(made, as_of=DAY, known_since=date(2026, 3, 1), ready_on=ready)


@pytest.mark.parametrize(
    ("journey", "reached", "proven"),
    [
        pytest.param(way(), "trained", "trained", id="on the sheet"),
        pytest.param(
            way(ready_on=date(2026, 4, 1)), "trained ready", "trained ready", id="once ready"
        ),
        pytest.param(
            way([APPROVED]), "trained submitted approved", "trained", id="approved was sent in"
        ),
        pytest.param(
            way([WON]),
            "trained submitted approved bid won",
            "trained submitted approved bid won",
            id="a proof holds for what it rests on",
        ),
        pytest.param(
            way([replace(APPROVED, proof="x"), replace(WON, proof="")]),
            "trained submitted approved bid won",
            "trained submitted approved",
            id="a claim beyond the proof",
        ),
        pytest.param(
            way([replace(APPROVED, day=DAY + timedelta(1))]),
            "trained",
            "trained",
            id="still to come",
        ),
        pytest.param(
            way([replace(APPROVED, day=DAY)]), "trained submitted approved", "trained", id="today"
        ),
        pytest.param(
            way(stage=Stage.APPROVED), "trained submitted approved", "trained", id="by the status"
        ),
        pytest.param(
            way(submissions=(Submission(date(2026, 4, 2), SubmissionStatus.DECLINED),)),
            "trained submitted",
            "trained",
            id="declined",
        ),
    ],
)
def test_how_far_somebody_got(journey: Journey, reached: str, proven: str) -> None:
    assert [s.value for s in STEPS if s in journey.reached] == reached.split()
    assert [s.value for s in STEPS if s in journey.reached and journey.reached[s].proven] == (
        proven.split()
    )


def people(count: int, *groups: str, cohort: str = "", **steps: int) -> list[Journey]:
    """So many alike; `steps` are days since the beginning."""
    reached = {Step(name): Reached(DAY + timedelta(day)) for name, day in steps.items()}
    return [
        Journey({Step.TRAINED: Reached(DAY, proven=True), **reached}, groups, cohort, answered=True)
    ] * count


def test_fewer_than_ten_are_not_told_of() -> None:
    assert programme_of(people(9)) == Programme()
    assert programme_of(people(10)).whole is not None


def test_small_groups_stand_together_and_spellings_are_one() -> None:
    told = programme_of(
        [
            *people(20, "Female"),
            *people(3, " female", submitted=4),
            *people(12, "Male", submitted=2),
            *people(12, "", submitted=2),
            *people(2, "Other"),
        ],
        ["Gender"],
    )
    (gender,) = told.breakdowns
    assert [(g.name, g.people, g.at(Step.SUBMITTED)) for g in gender.groups] == [
        ("Female", 23, 3),
        ("Male", 12, 12),
    ]
    assert gender.others is not None
    assert (gender.others.people, gender.others.at(Step.SUBMITTED), gender.hidden) == (14, 12, 2)


def test_a_column_that_says_nothing_tells_nothing() -> None:
    assert programme_of(people(20, "", "Kigali"), ["Gender", "District"]).breakdowns == ()


def test_cohorts_are_one_more_grouping_the_newest_first() -> None:
    old, new = people(11, cohort="Cohort 9", submitted=-90), people(12, cohort="Cohort 10")
    told = programme_of([*old, *new])
    assert told.cohorts is not None
    assert [(g.name, g.people) for g in told.cohorts.groups] == [
        ("Cohort 10", 12),
        ("Cohort 9", 11),
    ]


def test_medians_are_of_ten_and_of_what_came_in_order() -> None:
    late = people(1, ready=3, submitted=40, approved=45)
    nine = people(9, ready=3, submitted=10, approved=9)
    ready_when_met = people(5, ready=0)
    told = programme_of([*late, *nine, *people(5), *ready_when_met])
    assert [(t.since.value, t.until.value, t.people, t.days) for t in told.times] == [
        ("trained", "ready", 10, 3.0),
        ("ready", "submitted", 10, 7.0),
    ]


def test_earnings_are_of_ten_in_one_currency() -> None:
    def earning(count: int, much: int, currency: str) -> list[Journey]:
        said = Milestone(MilestoneName.EARNED, amount=Decimal(much), currency=currency)
        return [replace(people(1)[0], earned=said)] * count

    told = programme_of([*earning(6, 100, "USD"), *earning(5, 300, "USD"), *earning(9, 7, "EUR")])
    (dollars,) = told.earnings
    assert (dollars.currency, dollars.people) == ("USD", 11)
    assert (dollars.total, dollars.median) == (Decimal(2100), Decimal(100))


def test_the_record_is_of_answers_after_a_report() -> None:
    approved, declined = people(15, ready=0, approved=9), people(5, ready=0)
    waiting = [replace(j, answered=False) for j in people(4, ready=0)]
    too_late = people(30, ready=9, approved=2)
    record = track_record([*approved, *declined, *waiting, *too_late, *people(30, approved=3)])
    assert record is not None
    assert (record.people, record.approved, record.waiting) == (20, 15, 4)
    assert (round(record.low, 3), round(record.high, 3)) == (0.531, 0.888)
    assert track_record([*approved, *declined[1:], *waiting]) is None


READY_ON = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("sent", "status", "counted"),
    [
        pytest.param([date(2026, 3, 2)], "declined", (0, 20), id="declined before"),
        pytest.param([READY_ON], "declined", (20, 0), id="declined since"),
        pytest.param(
            [date(2026, 3, 2), date(2026, 4, 9)], "declined", (20, 0), id="declined again"
        ),
        pytest.param([None], "declined", (20, 0), id="declined on an unknown day"),
        pytest.param([date(2026, 3, 2)], "approved", (0, 0), id="approved before"),
        pytest.param([date(2026, 4, 9)], "approved", (20, 0), id="approved since"),
        pytest.param([date(2026, 4, 9)], "submitted", (0, 20), id="waiting"),
    ],
)
def test_an_answer_to_what_was_sent_in_before_a_report_says_nothing_of_it(
    sent: list[date | None], status: str, counted: tuple[int, int]
) -> None:
    attempts = tuple(Submission(day, SubmissionStatus(status)) for day in sent)
    sure = replace(people(1, ready=0, approved=9)[0], answered=True)
    told = track_record([sure] * 20 + [way(submissions=attempts, ready_on=READY_ON)] * 20)
    assert told is not None
    assert (told.people - 20, told.waiting) == counted
