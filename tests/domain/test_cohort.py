"""How far a person has moved since an earlier run, over the checks judged both times."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reportgen.domain.cohort import CheckResult, PastRun, change_since
from reportgen.domain.outcome import Outcome, Status
from tests.history.nights import RULES, a_profile, a_report, an_outcome

TITLE, OVERVIEW = an_outcome("title", 0.2), an_outcome("overview", 0.4)
UNKNOWN = Outcome("title", None, Status.UNKNOWN, 10)
BEFORE: dict[str, float | None] = {"title": 0.5, "overview": 0.5}


def change(
    *outcomes: Outcome,
    before: dict[str, float | None] = BEFORE,
    readiness: float | None = 50.0,
    person: str = "C-1",
) -> float | None:
    results = {
        slug: CheckResult(Status.FIX if score is not None else Status.UNKNOWN, score, gain=0)
        for slug, score in before.items()
    }
    past = PastRun(date(2026, 3, 1), RULES, {"C-1": readiness}, {"C-1": results})
    return change_since(a_report(a_profile(person), outcomes), past)


@pytest.mark.parametrize(
    ("outcomes", "before", "moved"),
    [
        pytest.param((TITLE, OVERVIEW), BEFORE, 20.0, id="both judged twice"),
        pytest.param((TITLE, replace(OVERVIEW, weight=30)), BEFORE, 15.0, id="by their weights"),
        pytest.param((an_outcome("title", 0.9),), BEFORE, -40.0, id="lost"),
        pytest.param((an_outcome("title", 0.5),), BEFORE, 0.0, id="neither"),
        pytest.param((TITLE, OVERVIEW), {"title": 0.5}, 30.0, id="one is new"),
        pytest.param((TITLE, OVERVIEW), BEFORE | {"title": None}, 10.0, id="one was unknown"),
        pytest.param((replace(UNKNOWN, weight=5), OVERVIEW), BEFORE, 10.0, id="one is unknown"),
        pytest.param((replace(TITLE, trial=True), OVERVIEW), BEFORE, 10.0, id="one is on trial"),
        pytest.param((replace(TITLE, weight=0), OVERVIEW), BEFORE, 10.0, id="one has no weight"),
        pytest.param((TITLE,), {"overview": 0.5}, None, id="nothing twice"),
        pytest.param((TITLE,), {}, None, id="nothing before"),
    ],
)
def test_only_what_was_judged_both_times_moves_a_person(
    outcomes: tuple[Outcome, ...], before: dict[str, float | None], moved: float | None
) -> None:
    assert change(*outcomes, before=before) == moved


FEW = (TITLE, replace(UNKNOWN, slug="overview", weight=30))  # a quarter of the profile was judged


@pytest.mark.parametrize(
    ("outcomes", "readiness", "person", "moved"),
    [
        pytest.param((TITLE,), 50.0, "C-1", 30.0, id="enough both times"),
        pytest.param(FEW, 50.0, "C-1", None, id="too little tonight"),
        pytest.param((TITLE,), None, "C-1", None, id="too little then"),
        pytest.param(FEW, None, "C-1", None, id="too little both times"),
        pytest.param((TITLE,), 50.0, "C-2", None, id="somebody who wasn't there"),
    ],
)
def test_where_too_little_is_known_nobody_has_moved(
    outcomes: tuple[Outcome, ...], readiness: float | None, person: str, moved: float | None
) -> None:
    assert change(*outcomes, readiness=readiness, person=person) == moved
