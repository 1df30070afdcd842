"""Readiness, coverage, gains and bands, against figures worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.domain.outcome import (
    Finding,
    Outcome,
    Override,
    ScoredStatus,
    Status,
    score_for,
    status_for,
)
from reportgen.domain.review import Review, apply_overrides
from reportgen.domain.scoring import NEEDED_FOR_READY, Band, scorecard


def judged(slug: str, weight: float, *losses: float, blocker: bool = False) -> Outcome:
    findings = tuple(
        Finding(f"{slug}.f{n}", loss, effort=5, blocker=blocker) for n, loss in enumerate(losses)
    )
    score = score_for(findings)
    status = status_for(score, Status.FIX, blocked=blocker)
    return Outcome(slug, None, status, weight, score, findings)


def unjudged(slug: str, weight: float, status: Status) -> Outcome:
    return Outcome(slug, None, status, weight)


READY = tuple(judged(slug, 10) for slug in NEEDED_FOR_READY)


@pytest.mark.parametrize(
    ("score", "harshest", "blocked", "status"),
    [
        pytest.param(1.0, Status.FIX, False, Status.PASS, id="full marks"),
        pytest.param(0.85, Status.FIX, False, Status.PASS, id="pass begins at 0.85"),
        pytest.param(0.8499, Status.FIX, False, Status.IMPROVE, id="just under a pass"),
        pytest.param(0.5, Status.FIX, False, Status.IMPROVE, id="improve begins at 0.5"),
        pytest.param(0.49, Status.FIX, False, Status.FIX, id="under improve"),
        pytest.param(0.0, Status.IMPROVE, False, Status.IMPROVE, id="never harsher than allowed"),
        pytest.param(0.0, Status.PASS, False, Status.PASS, id="a check that only notes"),
        pytest.param(1.0, Status.IMPROVE, True, Status.FIX, id="a blocker is always fix"),
    ],
)
def test_status(score: float, harshest: ScoredStatus, blocked: bool, status: Status) -> None:
    assert status_for(score, harshest, blocked=blocked) is status


def test_readiness_is_the_weighted_mean_of_what_was_judged() -> None:
    card = scorecard([judged("a", 30, 0.5), judged("b", 10), unjudged("c", 20, Status.UNKNOWN)])
    assert card.readiness == 62.5  # (30 × 0.5 + 10) / 40
    assert card.coverage == pytest.approx(40 / 60, abs=1e-4)
    assert (card.lowest, card.highest) == (41.7, 75.0)  # c at 0 and at 1


def test_not_applicable_counts_nowhere() -> None:
    with_it = scorecard([judged("a", 30, 0.5), unjudged("b", 60, Status.NOT_APPLICABLE)])
    assert with_it.readiness == 50.0
    assert with_it.coverage == 1.0
    assert with_it.lowest == with_it.highest == 50.0


def test_an_error_lowers_coverage_like_an_unknown() -> None:
    assert scorecard([judged("a", 30), unjudged("b", 10, Status.ERROR)]).coverage == 0.75


def test_gains_share_out_what_a_check_lost() -> None:
    card = scorecard([judged("a", 30, 0.2, 0.6), judged("b", 10)])
    a = card.outcomes[0]
    assert [f.gain for f in a.findings] == [15.0, 45.0]  # 100 × 30 × 0.8 / 40, parted 1:3
    assert a.gain == 60.0
    assert card.readiness == 40.0


def test_a_trial_check_is_shown_and_never_scored() -> None:
    trial = Outcome("t", None, Status.FIX, 50, 0.0, (Finding("t.f", 1.0),), trial=True)
    card = scorecard([judged("a", 10), trial])
    assert card.readiness == 100.0
    assert card.outcomes[1].gain == 0.0


@pytest.mark.parametrize(
    ("outcomes", "band"),
    [
        pytest.param((), Band.NOT_ENOUGH_INFORMATION, id="nothing judged"),
        pytest.param(READY, Band.READY, id="all good"),
        pytest.param(
            (*READY, unjudged("x", 34, Status.UNKNOWN)),
            Band.NOT_ENOUGH_INFORMATION,
            id="under six tenths judged",
        ),
        pytest.param(
            (*READY, unjudged("x", 33, Status.UNKNOWN)), Band.READY, id="just over six tenths"
        ),
        pytest.param(READY[1:], Band.NEARLY_THERE, id="ready needs a judged title"),
        pytest.param(
            (judged("title", 10, 0.51), *READY[1:]),
            Band.NEARLY_THERE,
            id="a title to be written anew is not ready at 89.8",
        ),
        pytest.param(
            (judged("title", 10, 0.5), *READY[1:]), Band.READY, id="a title to improve is, at 90"
        ),
        pytest.param(
            (judged("education", 10, 0.6), *READY), Band.READY, id="no other check keeps from ready"
        ),
        pytest.param((*READY, judged("x", 20, 0.9)), Band.NEARLY_THERE, id="74.3"),
        pytest.param((*READY, judged("x", 50, 1.0)), Band.NEEDS_WORK, id="50 exactly"),
        pytest.param((*READY, judged("x", 51, 1.0)), Band.NOT_READY, id="under 50"),
        pytest.param(
            (*READY, judged("x", 1, 0.1, blocker=True)), Band.NEEDS_WORK, id="a blocker holds it"
        ),
        pytest.param(
            (*READY, judged("x", 60, 1.0, blocker=True)),
            Band.NOT_READY,
            id="a blocker lifts nobody",
        ),
    ],
)
def test_band(outcomes: tuple[Outcome, ...], band: Band) -> None:
    assert scorecard(outcomes).band is band


def test_the_scorecard_says_what_holds_the_band_down() -> None:
    card = scorecard((*READY, judged("x", 1, 0.1, blocker=True)))
    assert card.held_by == ("x.f0",)
    assert scorecard(READY).held_by == ()


@pytest.mark.parametrize(
    ("status", "readiness"),
    [
        pytest.param(Status.PASS, 100.0, id="pass counts one"),
        pytest.param(Status.FIX, 50.0, id="fix counts nothing"),
        pytest.param(Status.NOT_APPLICABLE, 100.0, id="not applicable counts nowhere"),
    ],
)
def test_a_coach_overrides_a_verdict_and_lifts_the_blocker(
    status: Status, readiness: float
) -> None:
    outcomes = (judged("a", 10, 0.4, blocker=True), judged("b", 10))
    review = Review(overrides=(("a", Override(status, "I saw the profile myself")),))
    card = scorecard(apply_overrides(outcomes, review))
    assert card.readiness == readiness
    assert card.blockers == ()
    override = card.outcomes[0].override
    assert override is not None
    assert override.reason == "I saw the profile myself"


losses = st.lists(st.floats(0, 1), max_size=4)


@given(st.lists(st.tuples(st.floats(0.5, 20), losses), min_size=1, max_size=20))
def test_points_and_gains_always_add_up_to_a_hundred(
    checks: list[tuple[float, list[float]]],
) -> None:
    card = scorecard([judged(f"c{n}", w, *ls) for n, (w, ls) in enumerate(checks)])
    assert card.readiness is not None
    assert 0 <= card.readiness <= 100
    assert card.readiness + sum(o.gain for o in card.outcomes) == pytest.approx(100, abs=1)
    assert card.lowest == card.readiness == card.highest


@given(st.lists(st.tuples(st.floats(0.5, 20), losses, st.booleans()), min_size=1, max_size=20))
def test_the_range_holds_every_answer_that_is_still_open(
    checks: list[tuple[float, list[float], bool]],
) -> None:
    known = [
        judged(f"c{n}", w, *ls) if seen else unjudged(f"c{n}", w, Status.UNKNOWN)
        for n, (w, ls, seen) in enumerate(checks)
    ]
    told = [judged(f"c{n}", w, *ls) for n, (w, ls, _) in enumerate(checks)]
    card = scorecard(known)
    whole = scorecard(told).readiness
    assert whole is not None
    if card.readiness is None:
        assert (card.lowest, card.highest) == (None, None)
    else:
        assert card.lowest is not None
        assert card.highest is not None
        assert card.lowest - 0.1 <= whole <= card.highest + 0.1
