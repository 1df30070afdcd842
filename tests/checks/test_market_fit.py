"""Market fit: one story; a small market costs nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from reportgen.checks.market_fit import CHECK
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Profile
from tests.checks.asking import ask, facts, findings, profiles, run, score
from tests.judgement.bench import market


@pytest.mark.parametrize("category", market().categories)
def test_demand_costs_nothing_however_small(category: str) -> None:
    verdict = ask("market_fit", category=category, title=category, skills=["Anything at all"])
    assert score(verdict) == 1
    note = findings(verdict)["demand"]
    assert note.is_note
    assert note.args["source"]
    assert note.args["as_of"]
    assert facts(verdict)["category"] == category


def test_a_category_of_another_trade_is_questioned_with_the_one_that_fits() -> None:
    verdict = ask(
        "market_fit", category="Legal", title="WordPress Developer", skills=["PHP", "WordPress"]
    )
    assert findings(verdict)["category_apart"].suggestion == "Web, Mobile & Software Dev"


def test_shared_words_are_told() -> None:
    verdict = ask(
        "market_fit",
        category="Writing",
        title="Recipe Writer",
        skills=["Recipe Development", "Food Photography"],
    )
    assert "recip" in facts(verdict)["shared_words"]


@settings(max_examples=40)
@given(profiles())
def test_any_profile_has_an_answer(profile: Profile) -> None:
    outcome = run(profile, CHECK)[0]
    assert outcome.status is not Status.ERROR
    assert outcome == run(profile, CHECK)[0]
