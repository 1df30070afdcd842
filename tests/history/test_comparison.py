"""Whose doing a move was, and how many points it is worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reportgen.domain.comparison import ReadinessChange, compare, moved, snapshot
from reportgen.domain.fields import FieldSource, FieldState
from reportgen.domain.outcome import Outcome, Override, Status
from reportgen.domain.report import Cause, Comparison, Move, Report, RulebookName
from reportgen.domain.review import Review
from reportgen.domain.stage import Stage
from tests.history.nights import a_profile, a_report, an_outcome

READS = {"title": ("title", "category"), "rate": ("hourly_rate", "currency"), "photo": ("photo",)}
DAY = date(2026, 3, 1)
OTHER_RULES = RulebookName("upwork", "bbbbbbbbbbbb")


def unknown(slug: str, status: Status = Status.UNKNOWN) -> Outcome:
    return Outcome(slug, 1, status, 10.0)


def a(title: str, *outcomes: Outcome, **values: Any) -> Report:
    sources = {n: FieldSource(s) for n, s in values.pop("states", {}).items()}
    return a_report(a_profile(title=title, sources=sources), outcomes, **values)


@pytest.mark.parametrize(
    ("then", "now", "cause"),
    [
        pytest.param(
            a("x", an_outcome("title", 0.6)),
            a("y", an_outcome("title", 0.0)),
            Cause.CANDIDATE,
            id="the-field-changed",
        ),
        pytest.param(
            a("x", an_outcome("title", 0.6)),
            a("x", an_outcome("title", 0.2), rulebook=OTHER_RULES),
            Cause.RULES,
            id="only-the-rules-changed",
        ),
        pytest.param(
            a("x", an_outcome("title", 0.6)),
            a("y", an_outcome("title", 0.2), rulebook=OTHER_RULES),
            Cause.CANDIDATE,
            id="both-changed",
        ),
        pytest.param(
            a("x", unknown("title")),
            a("x", an_outcome("title", 0.2)),
            Cause.COVERAGE,
            id="we-could-not-see-it",
        ),
        pytest.param(
            a("x", unknown("title", Status.ERROR)),
            a("x", an_outcome("title", 0.2)),
            Cause.COVERAGE,
            id="the-check-had-broken",
        ),
        pytest.param(
            a("x", an_outcome("title", 0.4), states={"category": FieldState.ABSENT}),
            a("x", an_outcome("title", 0.2), states={"category": FieldState.GIVEN}),
            Cause.COVERAGE,
            id="a-used-column-is-new",
        ),
        pytest.param(
            a("x", unknown("title", Status.NOT_APPLICABLE)),
            a("x", an_outcome("title", 0.2), stage=Stage.DECLINED),
            Cause.STAGE,
            id="it-applies-from-this-stage-on",
        ),
        pytest.param(
            a("x", an_outcome("title", 0.4)),
            a("x", an_outcome("title", 0.2), stage=Stage.DECLINED),
            Cause.STAGE,
            id="judged-otherwise-at-this-stage",
        ),
        pytest.param(
            a("x", an_outcome("title", 0.4)),
            a("x", an_outcome("title", 0.2)),
            Cause.RULES,
            id="a-month-or-the-market-moved",
        ),
    ],
)
def test_a_move_has_one_cause(then: Report, now: Report, cause: Cause) -> None:
    comparison = compare(snapshot(then), snapshot(now), READS)
    assert [m.cause for m in comparison.moves] == [cause]


def test_points_count_only_what_was_judged_both_times() -> None:
    then = a("x", an_outcome("title", 0.5), unknown("rate"))
    now = a("y", an_outcome("title", 0.0), an_outcome("rate", 1.0))
    comparison = compare(snapshot(then), snapshot(now), READS)
    assert comparison.change == 50.0
    assert {m.slug: m.points for m in comparison.moves} == {"title": 50.0, "rate": 0.0}


def test_another_weight_alone_moves_nothing() -> None:
    then = a("x", an_outcome("title", 0.5, weight=10), an_outcome("photo", 0.0))
    now = a("x", an_outcome("title", 0.5, weight=30), an_outcome("photo", 0.0))
    comparison = compare(snapshot(then), snapshot(replace(now, rulebook=OTHER_RULES)), READS)
    assert (comparison.change, comparison.moves) == (0.0, ())
    assert comparison.rules_changed
    assert comparison.readiness_then != now.card.readiness


def test_a_coachs_word_is_nobodys_progress() -> None:
    weak = (an_outcome("title", 0.6), an_outcome("photo", 0.0))
    review = Review(overrides=(("title", Override(Status.PASS, "It is a known trade.")),))
    comparison = compare(snapshot(a("x", *weak)), snapshot(a("x", *weak, review=review)), READS)
    assert (comparison.change, comparison.moves) == (0.0, ())


def test_nothing_judged_both_times_is_no_change_at_all() -> None:
    comparison = compare(
        snapshot(a("x", unknown("title"))), snapshot(a("x", an_outcome("title", 0.1))), READS
    )
    assert comparison.change is None


def test_what_only_staff_see_is_not_compared() -> None:
    secret = replace(an_outcome("original_text", 0.9), staff_only=True)
    clean = replace(an_outcome("original_text", 0.0), staff_only=True)
    comparison = compare(
        snapshot(a("x", an_outcome("title", 0.1), secret)),
        snapshot(a("x", an_outcome("title", 0.1), clean)),
        READS,
    )
    assert comparison.moves == ()


def _move(points: float, cause: Cause = Cause.CANDIDATE) -> Move:
    return Move("title", Status.FIX, Status.PASS, points, cause)


@pytest.mark.parametrize(
    ("then", "now", "points", "shown"),
    [
        pytest.param(82.0, 73.9, (-8.1,), (82, 73, (-9,), 0), id="82 became 73"),
        pytest.param(61.4, 69.2, (3.9, 3.9), (61, 69, (4, 4), 0), id="halves that add up"),
        pytest.param(61.0, 80.2, (8.1, -1.9), (61, 80, (8, -2), 13), id="others count now"),
        pytest.param(70.0, 70.0, (4.0,), (70, 70, (4,), -4), id="one against the others"),
        pytest.param(70.0, 75.0, (), (70, 75, (), 5), id="others alone"),
        pytest.param(70.0, 70.0, (0.0,), (70, 70, (0,), 0), id="nothing"),
        pytest.param(70.9, 71.0, (0.1,), (70, 71, (1,), 0), id="over the edge"),
        pytest.param(70.0, 70.3, (0.2,), (70, 70, (0,), 0), id="a rounding is nobody's move"),
    ],
)
def test_the_way_from_then_to_now_adds_up(
    then: float, now: float, points: tuple[float, ...], shown: tuple[int, int, Any, int]
) -> None:
    comparison = Comparison(DAY, then, None, tuple(map(_move, points)))
    way = moved(comparison, now)
    assert way == ReadinessChange(*shown)
    assert way.then + sum(way.moves) + way.others == way.now


@pytest.mark.parametrize(("then", "now"), [(None, 70.0), (70.0, None), (None, None)])
def test_no_way_without_both_ends(then: float | None, now: float | None) -> None:
    assert moved(Comparison(DAY, then, 5.0, (_move(5.0),)), now) is None


def test_what_was_told_as_a_span_is_no_figure_to_start_from() -> None:
    half_seen = a("x", an_outcome("title", 0.5), unknown("rate"), unknown("photo"))
    now = a("y", an_outcome("title", 0.0), an_outcome("rate", 0.5), an_outcome("photo", 0.0))
    assert half_seen.card.readiness == 50.0
    assert compare(snapshot(half_seen), snapshot(now), READS).readiness_then is None
