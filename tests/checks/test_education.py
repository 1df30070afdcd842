"""All learning counts; its description shows what for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks import education
from reportgen.domain.fields import FieldSource, FieldState
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Profile, Study
from tests.checks.asking import ask, findings, run, studies
from tests.judgement.profiles import build_profile


def _with(entries: tuple[Study, ...]) -> Profile:
    state = FieldState.GIVEN if entries else FieldState.BLANK
    return replace(build_profile({}), education=entries, sources={"education": FieldSource(state)})


def test_none_at_all_is_never_worse_than_improve() -> None:
    assert run(_with(()), education.CHECK)[0].status is Status.IMPROVE


@pytest.mark.parametrize(
    ("study", "status"),
    [
        pytest.param(
            {"school": "Moi University", "award": "BSc Biology", "in_line": True},
            Status.PASS,
            id="a line names what and where",
        ),
        pytest.param(
            {"award": "Printmaking", "in_line": True}, Status.PASS, id="a line belongs to the work"
        ),
        pytest.param({"award": "Matric", "in_line": True}, Status.IMPROVE, id="a line says little"),
        pytest.param(
            {"school": "Moi University", "award": "BSc Biology"},
            Status.IMPROVE,
            id="near miss: the description was left out",
        ),
    ],
)
def test_a_line_of_ones_own_left_no_place_empty(study: dict[str, Any], status: Status) -> None:
    offer = {"title": "Botanical illustrator and printmaker", "education": [study]}
    outcome = run(build_profile(offer), education.CHECK)[0]
    assert outcome.status is status
    assert "education.undescribed" in [finding.code for finding in outcome.findings]


def test_a_degree_still_to_come_is_no_error() -> None:
    found = findings(
        ask(
            "education",
            title="Python developer",
            education=[
                {
                    "school": "TU Wien",
                    "award": "BSc",
                    "start": "2025-10",
                    "end": "2029-06",
                    "description": "Python and databases.",
                }
            ],
        )
    )
    assert not found


def test_the_evidence_names_the_entry() -> None:
    found = findings(ask("education", education=[{"school": "Moi High School", "award": "KCSE"}]))
    quote = found["undescribed"].evidence[0]
    assert (quote.text, quote.where) == ("KCSE, Moi High School", "education 1")


@settings(max_examples=80, deadline=None)
@given(st.lists(studies, max_size=4), studies.map(lambda s: replace(s, start=None, end=None)))
def test_one_more_entry_never_lowers_the_score(entries: list[Study], more: Study) -> None:
    before = run(_with(tuple(entries)), education.CHECK)[0].score
    after = run(_with((*entries, more)), education.CHECK)[0].score
    assert before is not None
    assert after is not None
    assert after >= before
