"""Work to look at, once it can be added at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks import portfolio
from reportgen.checks.base import CannotTell, NotAsked
from reportgen.domain.fields import FieldSource, FieldState
from reportgen.domain.outcome import Status
from reportgen.domain.profile import PortfolioItem, Profile
from tests.checks.asking import ask, run, score
from tests.judgement.profiles import build_profile

PIECE = {"title": "Logo", "url": "https://ada.example/logo", "description": "Logo for a bakery."}


def _declined(items: tuple[PortfolioItem, ...]) -> Profile:
    profile = build_profile({"submission_status": "declined"})
    state = FieldState.GIVEN if items else FieldState.BLANK
    sources = {**profile.sources, "portfolio": FieldSource(state)}
    return replace(profile, portfolio=items, sources=sources)


def test_before_the_first_submission_nobody_is_asked() -> None:
    assert ask("portfolio", submission_status="not_submitted") == NotAsked("portfolio.preparing")


def test_an_empty_one_at_an_unknown_stage_cannot_be_told() -> None:
    verdict = ask("portfolio", blank=["portfolio"])
    assert isinstance(verdict, CannotTell)
    assert verdict.missing == ("submission_status",)


@pytest.mark.parametrize(("pieces", "expected"), [(1, 0.7), (2, 0.85), (3, 1.0), (9, 1.0)])
def test_every_piece_up_to_three_counts(pieces: int, expected: float) -> None:
    verdict = ask("portfolio", submission_status="declined", portfolio=[PIECE] * pieces)
    assert score(verdict) == pytest.approx(expected)


def test_an_empty_one_after_a_decline_is_improve() -> None:
    assert run(_declined(()), portfolio.CHECK)[0].status is Status.IMPROVE


unlinked = st.builds(PortfolioItem, title=st.text(max_size=9), description=st.text(max_size=9))


@settings(max_examples=80, deadline=None)
@given(st.lists(unlinked, max_size=5), unlinked)
def test_one_more_piece_never_costs(items: list[PortfolioItem], more: PortfolioItem) -> None:
    before = run(_declined(tuple(items)), portfolio.CHECK)[0].score
    after = run(_declined((*items, more)), portfolio.CHECK)[0].score
    assert before is not None
    assert after is not None
    assert after >= before - 1e-9
