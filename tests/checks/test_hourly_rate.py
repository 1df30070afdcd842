"""Rates: the person's own range decides, the market informs."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reportgen.checks.base import CannotTell
from reportgen.checks.hourly_rate import CHECK
from reportgen.domain.fields import CellRef, FieldSource, FieldState
from reportgen.domain.outcome import Status
from reportgen.domain.profile import HourlyRate, Profile
from tests.checks.asking import ask, facts, findings, run, score
from tests.judgement.profiles import build_profile


def status(rate: str, **fields: object) -> Status:
    return run(build_profile({"hourly_rate": rate, **fields}), CHECK)[0].status


@pytest.mark.parametrize(
    ("rate", "verdict"),
    [
        pytest.param("20 USD", Status.PASS, id="the lower end"),
        pytest.param("30 USD", Status.PASS, id="the upper end"),
        pytest.param("19 USD", Status.PASS, id="a hair below"),
        pytest.param("17 USD", Status.IMPROVE, id="15 % below"),
        pytest.param("15 USD", Status.IMPROVE, id="25 % below"),
        pytest.param("14.9 USD", Status.FIX, id="more than 25 % below"),
        pytest.param("37.5 USD", Status.IMPROVE, id="25 % above"),
        pytest.param("38 USD", Status.FIX, id="more than 25 % above"),
        pytest.param("2.99 USD", Status.FIX, id="under the floor"),
    ],
)
def test_a_rate_fails_only_beyond_a_quarter_of_the_own_range(rate: str, verdict: Status) -> None:
    assert status(rate, suggested_rate_low=20, suggested_rate_high=30) is verdict


def test_the_market_never_fails_anybody() -> None:
    """Nearly all who offer data entry ask less than the market's lowest week."""
    verdict = ask("hourly_rate", hourly_rate="4 USD", category="Admin Support")
    assert isinstance(verdict, CannotTell)
    assert verdict.reason == "hourly_rate.no_tip"
    told = facts(verdict)
    assert told["amount_usd"] < told["market_low"]
    assert told["market_source"]
    assert told["market_as_of"]


def test_above_the_range_asks_about_the_level() -> None:
    found = findings(
        ask("hourly_rate", hourly_rate="40 USD", suggested_rate_high=25, experience_level="entry")
    )
    assert found["above_tip"].args["level"] == "entry"


def test_the_article_s_rules_are_the_same_here() -> None:
    assert status("2 USD") is Status.FIX
    assert run(build_profile({"blank": ["hourly_rate"]}), CHECK)[0].status is Status.IMPROVE


@given(
    st.decimals(min_value=3, max_value=200, places=2),
    st.decimals(min_value=0, max_value=1, places=2),
)
def test_moving_towards_the_range_never_lowers_the_score(rate: Decimal, part: Decimal) -> None:
    low, high = Decimal(40), Decimal(60)
    goal = min(max(rate, low), high)
    nearer = rate + (goal - rate) * part
    before, after = (
        score(
            ask(
                "hourly_rate",
                hourly_rate=f"{amount} USD",
                suggested_rate_low=low,
                suggested_rate_high=high,
            )
        )
        for amount in (rate, nearer)
    )
    assert after >= before


@example(Decimal("86956521739130434782608696"), "EUR", None, None, "")
@example(Decimal("9e999999"), "INR", Decimal("1e30"), Decimal("-1e30"), "")
@given(
    st.decimals(),
    st.sampled_from(["", "USD", "EUR", "INR", "KWD", "XXX", "\ud800", "usd "]),
    st.none() | st.decimals(),
    st.none() | st.decimals(),
    st.text(max_size=40),
)
def test_any_rate_has_an_answer(
    amount: Decimal, currency: str, low: Decimal | None, high: Decimal | None, title: str
) -> None:
    profile = Profile(
        id="p",
        name="n",
        row=CellRef("S", 2, "A2"),
        title=title,
        hourly_rate=HourlyRate(amount, currency),
        suggested_rate_low=low,
        suggested_rate_high=high,
        sources={"hourly_rate": FieldSource(FieldState.GIVEN)},
    )
    outcome = run(profile, CHECK)[0]
    assert outcome.status is not Status.ERROR
    assert outcome == run(profile, CHECK)[0]
