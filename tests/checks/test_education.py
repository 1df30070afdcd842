"""All learning counts; its description shows what for."""

from __future__ import annotations

from dataclasses import replace

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
