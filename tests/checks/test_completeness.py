"""The platform's meter, and the shortest honest way to 100 %."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.asking import ask, facts, findings, score

CORE: dict[str, Any] = {
    "photo": True,
    "overview": "I keep the books of small shops.",
    "skills": ["Bookkeeping"],
    "employment": [{"role": "Bookkeeper"}],
}
REST = ["education", "portfolio", "linked_accounts", "certifications", "video", "other_experience"]


def _total(**fields: Any) -> float:
    return float(facts(ask("completeness", **fields))["total"])


@pytest.mark.parametrize(
    ("more", "total"),
    [
        pytest.param({}, 50, id="required-only"),
        pytest.param({"skills": ["A1", "B2"]}, 60, id="further-skill"),
        pytest.param({"skills": ["A1", "B2", "C3", "D4"]}, 60, id="skills-count-once"),
        pytest.param({"employment": [{"role": "Cook"}] * 2}, 60, id="further-job"),
        pytest.param({"employment": [{"role": "Cook"}] * 9}, 70, id="jobs-at-most-two-more"),
        pytest.param({"education": [{"school": "X Y"}] * 5}, 70, id="education-at-most-twenty"),
        pytest.param({"certifications": [{"name": "Cert"}] * 5}, 60, id="certificates-at-most-ten"),
        pytest.param({"portfolio": [{"title": "One"}] * 9}, 70, id="portfolio-at-most-twenty"),
        pytest.param(
            {"linked_accounts": ["github.com/a", "b.example"]}, 60, id="one-account-counts"
        ),
        pytest.param({"video": True}, 60, id="video"),
        pytest.param({"other_experience": ["Chess club"]}, 55, id="other-experience"),
        pytest.param({"photo": False}, 37.5, id="no-photo"),
    ],
)
def test_the_meter_counts_as_published(more: dict[str, Any], total: float) -> None:
    given = CORE | more
    assert _total(**given, blank=[f for f in REST if f not in more]) == total


def test_everything_together_never_passes_a_hundred() -> None:
    everything = CORE | {
        "skills": ["A1", "B2"],
        "employment": [{"role": "Cook"}] * 3,
        "education": [{"school": "X Y"}] * 2,
        "certifications": [{"name": "Cert"}] * 2,
        "portfolio": [{"title": "One"}] * 4,
        "linked_accounts": ["github.com/a"],
        "video": True,
        "other_experience": ["Chess club"],
    }
    assert _total(**everything) == 100


def test_without_a_required_item_a_hundred_is_out_of_reach() -> None:
    full = CORE | {
        "photo": False,
        "skills": ["A1", "B2"],
        "employment": [{"role": "Cook"}] * 3,
        "education": [{"school": "X Y"}] * 2,
    }
    verdict = ask("completeness", **full)
    assert facts(verdict)["total"] < 100
    assert facts(verdict)["route"] == [{"key": "photo", "count": 1, "adds": 12.5}]


def test_the_way_is_the_one_of_fewest_minutes_and_reaches_a_hundred() -> None:
    shown = facts(ask("completeness", **CORE, submission_status="declined", blank=REST))
    keys = [step["key"] for step in shown["route"]]
    assert shown["total"] + sum(step["adds"] for step in shown["route"]) >= 100
    assert keys[0] == "further_skills"
    assert "video" not in keys
    assert "certification" not in keys


def test_before_the_first_submission_no_portfolio_is_on_the_way() -> None:
    shown = facts(ask("completeness", **CORE, submission_status="not_submitted", blank=REST))
    keys = {item["key"] for item in [*shown["route"], *shown["items"]]}
    assert "portfolio" not in keys
    assert shown["total"] + sum(step["adds"] for step in shown["route"]) >= 100


def test_what_nobody_asked_for_is_not_held_against_anybody() -> None:
    verdict = ask(
        "completeness", **(CORE | {"skills": ["A1", "B2"], "employment": [{"role": "Cook"}] * 3})
    )
    assert score(verdict) == 1.0
    assert "video" in facts(verdict)["unseen"]


def test_nothing_of_it_is_an_action() -> None:
    verdict = ask("completeness", blank=["photo", "overview", "skills", "employment", *REST])
    assert score(verdict) == 0.0
    assert not any(f.tonight for f in findings(verdict).values())


_ADDITIONS: dict[str, Any] = {
    "photo": True,
    "skills": ["Bookkeeping", "Payroll"],
    "employment": [{"role": "Cook"}, {"role": "Baker"}],
    "education": [{"school": "X Y"}],
    "portfolio": [{"title": "One"}],
    "linked_accounts": ["github.com/a"],
    "certifications": [{"name": "Cert"}],
    "video": True,
    "other_experience": ["Chess club"],
}


@given(st.sets(st.sampled_from(sorted(_ADDITIONS))), st.sampled_from(sorted(_ADDITIONS)))
def test_filling_in_a_field_never_lowers_the_score(have: set[str], more: str) -> None:
    def scored(filled: set[str]) -> float:
        blank = [f for f in ("overview", *_ADDITIONS) if f not in filled]
        return score(ask("completeness", **{f: _ADDITIONS[f] for f in filled}, blank=blank))

    assert scored(have | {more}) >= scored(have)
