"""Types of work: valid, more than one, near to each other."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks.types_of_work import CHECK
from reportgen.domain.outcome import Status, score_for
from reportgen.domain.profile import Profile
from tests.checks.asking import ask, facts, findings, profiles, run, score
from tests.judgement.bench import Case, findings_of, market, rulebook, verdict_on
from tests.judgement.profiles import build_profile

WRITING = ("Content Writing", "Editing & Proofreading Services", "Sales & Marketing Copywriting")


def article(*types: str) -> Case:
    profile = build_profile({"types_of_work": types, "category": "Writing"})
    return Case("types_of_work", "", "", profile, frozenset(), rulebook="article-2022")


def test_one_type_never_passes() -> None:
    outcome = run(build_profile({"types_of_work": ["Content Writing"]}), CHECK)[0]
    assert outcome.status is Status.IMPROVE
    rule = rulebook("article-2022").checks["types_of_work"]
    lost = score_for(findings_of(verdict_on(article("Content Writing"))))
    assert lost < 0.5
    assert rule.harshest == Status.FIX


def test_three_of_one_category_lose_nothing() -> None:
    assert score(ask("types_of_work", types_of_work=WRITING, category="Writing")) == 1
    assert findings_of(verdict_on(article(*WRITING))) == ()


def test_a_type_that_does_not_exist_suggests_the_nearest() -> None:
    verdict = ask("types_of_work", types_of_work=[*WRITING, "Proofreading of novels"])
    assert findings(verdict)["unknown"].suggestion == "Editing & Proofreading Services"


def test_neighbours_stay_in_the_category_and_out_of_licensed_fields() -> None:
    for kind in market().taxonomy:
        told = facts(
            ask("types_of_work", types_of_work=[kind.name], title=kind.name, skills=[kind.category])
        )
        for name in told["neighbours"]:
            near = market().type_named(name)
            assert near is not None
            assert near.category == kind.category
            assert market().licensed_field(name) is None


@given(st.lists(st.sampled_from([t.name for t in market().types_in("Writing")]), unique=True))
def test_a_second_and_a_third_neighbour_never_lower_the_score(types: list[str]) -> None:
    fewer, more = types[:2], types[:3]
    if fewer:
        both = [
            score(ask("types_of_work", types_of_work=t, category="Writing", title="Writer"))
            for t in (fewer, more)
        ]
        assert both[0] <= both[1]


@settings(max_examples=40)
@given(profiles())
def test_any_choice_has_an_answer(profile: Profile) -> None:
    outcome = run(profile, CHECK)[0]
    assert outcome.status is not Status.ERROR
    assert outcome == run(profile, CHECK)[0]
