"""Whole points that add up, whatever they were before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.domain.actions import Advice, advise
from reportgen.domain.outcome import Finding, Outcome, Override, Status, score_for, status_for
from reportgen.domain.points import apportion, percent, whole
from reportgen.domain.scoring import scorecard

parts_of_some = st.lists(st.floats(-60, 60).map(lambda x: round(x, 1)), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("readiness", "shown"), [(84.9, 84), (85.0, 85), (0.0, 0), (100.0, 100), (0.1 + 0.2, 0)]
)
def test_readiness_is_rounded_down(readiness: float, shown: int) -> None:
    assert whole(readiness) == shown


@pytest.mark.parametrize(
    ("count", "of", "shown"),
    [
        pytest.param(199, 200, 99, id="not everybody"),
        pytest.param(200, 200, 100, id="everybody"),
        pytest.param(1, 400, 1, id="somebody"),
        pytest.param(0, 400, 0, id="nobody"),
        pytest.param(37, 40, 93, id="a half goes up"),
        pytest.param(13, 40, 33, id="an even half, too"),
        pytest.param(1, 1, 100, id="one of one"),
        pytest.param(0, 0, 0, id="of nobody"),
    ],
)
def test_shares_of_people_are_whole_percents(count: int, of: int, shown: int) -> None:
    assert percent(count, of) == shown


@pytest.mark.parametrize(
    ("total", "parts", "shown"),
    [
        pytest.param(3, (1.5, 1.5), (2, 1), id="equal parts, the first gets it"),
        pytest.param(2, (0.7, 0.7, 0.6), (1, 1, 0), id="the largest remainders"),
        pytest.param(-9, (-8.6, -0.4), (-9, 0), id="a loss"),
        pytest.param(0, (4.4, -4.4), (4, -4), id="up and down"),
        pytest.param(1, (0.2,), (1,), id="a small step over the edge"),
        pytest.param(0, (0.9,), (0,), id="a large one on this side"),
        pytest.param(0, (), (), id="nothing"),
    ],
)
def test_parts_make_their_total(
    total: int, parts: tuple[float, ...], shown: tuple[int, ...]
) -> None:
    assert apportion(total, parts) == shown


@given(parts_of_some, st.floats(0, 99))
def test_the_parts_of_a_way_add_up_and_none_is_a_point_off(parts: list[float], then: float) -> None:
    now = then + sum(parts)
    shown = apportion(whole(now) - whole(then), parts)
    assert sum(shown) == whole(now) - whole(then)
    assert all(abs(s - p) <= 1 + 1e-6 for s, p in zip(shown, parts, strict=True))


def check(slug: str, *losses: float, weight: float = 10, effort: int = 5) -> Outcome:
    findings = tuple(Finding(f"{slug}.{n}", x, effort) for n, x in enumerate(losses))
    score = score_for(findings)
    return Outcome(slug, None, status_for(score, Status.FIX), weight, score, findings)


def steps(advice: Advice) -> list[tuple[str, float, int]]:
    return [(a.finding.code, a.finding.gain, a.finding.points) for a in advice.actions]


def test_the_steps_are_together_what_the_evening_brings() -> None:
    advice = advise(scorecard([check("a", 0.37), check("b", 0.37), check("c", 0.37), check("d")]))
    assert advice.tonight is not None
    assert (advice.tonight.before, advice.tonight.after) == (72.2, 100.0)
    assert [points for _, _, points in steps(advice)] == [10, 9, 9]


def test_what_one_step_leaves_the_next_ones_share() -> None:
    """A check that lost more than all of it: the first mend brings less than its share."""
    advice = advise(scorecard([check("a", 0.9, 0.6), check("b")]))
    assert steps(advice) == [("a.0", 20.0, 20), ("a.1", 30.0, 30)]
    spared = advise(scorecard([check("a", 0.9, 0.6, 0.5), check("b", 0.1), check("c", 0.1)]))
    a = spared.card.outcomes[0]
    assert sum(f.gain for f in a.findings) == pytest.approx(a.gain, abs=0.05)


def test_a_finding_twice_in_a_check_is_mended_once() -> None:
    """Two types of work under names of their own: to change the one leaves the other."""
    twice = tuple(Finding("a.unknown", 0.2, 5, args={"given": name}) for name in ("x", "y"))
    card = scorecard([
        Outcome("a", None, Status.IMPROVE, 10, 0.6, twice), check("b", 0.3), check("c", 0.3)
    ])  # fmt: skip
    advice = advise(card)
    chosen = [a.finding for a in advice.actions if a.slug == "a"]
    assert len(chosen) == 1
    assert advice.tonight is not None
    assert advice.tonight.after == pytest.approx(93.3)


@st.composite
def cards(draw: st.DrawFn) -> list[Outcome]:
    losses = st.lists(st.sampled_from((0.0, 0.05, 0.1, 0.3, 0.6, 1.0)), max_size=4)
    outcomes = []
    for n in range(draw(st.integers(1, 8))):
        outcome = check(f"c{n}", *draw(losses), weight=draw(st.integers(1, 13)))
        outcomes.append(outcome)
    return outcomes


@given(cards())
def test_every_table_adds_up(outcomes: list[Outcome]) -> None:
    advice = advise(scorecard(outcomes))
    ready = advice.card.readiness
    assert ready is not None
    told = advice.card.outcomes
    assert sum(o.points for o in told) == 100 - whole(ready)
    assert all(o.points == sum(f.points for f in o.findings) for o in told)
    assert all(f.points == 0 for o in told for f in o.findings if not f.gain)
    assert all(f.points >= 0 for o in told for f in o.findings)
    after = advice.tonight.after if advice.tonight else ready
    assert sum(a.finding.points for a in advice.actions) == whole(after) - whole(ready)


def test_what_a_coach_has_set_cannot_be_won() -> None:
    fixed = Outcome("a", None, Status.FIX, 10, 0.0, override=Override(Status.FIX, "seen"))
    advice = advise(scorecard([fixed, check("b", 0.3), check("c")]))
    assert [o.points for o in advice.card.outcomes] == [0, 10, 0]
