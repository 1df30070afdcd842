"""The sample workbook shows what it was written for: every verdict of every check."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from reportgen.checks.registry import ALL_CHECKS
from reportgen.checks.runner import judge_profile
from reportgen.domain.dates import YearMonth
from reportgen.domain.outcome import Outcome
from reportgen.domain.problem import Effect
from reportgen.domain.profile import Profile
from reportgen.domain.stage import Eligibility, Stage, eligibility_of, stage_of
from reportgen.intake.read import IntakeResult, read_intake
from reportgen.language import load_language
from reportgen.language.similarity import find_lookalikes
from reportgen.market import load_market
from reportgen.rulebook.loader import load_rulebook
from reportgen.settings import IntakeSettings
from tests.samples.build import INPUTS
from tests.samples.candidates import HERE

NIGHT = datetime(2026, 11, 22, 20, tzinfo=UTC)
INTENDED: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    (HERE / "intended.toml").read_text("utf-8")
)
WRITTEN_FOR = [
    pytest.param(check, candidate, verdict, id=f"{check}-{candidate}-{verdict}")
    for check, verdicts in INTENDED.items()
    for verdict, candidates in verdicts.items()
    for candidate in candidates
]


@pytest.fixture(scope="module")
def sample() -> IntakeResult:
    return read_intake(INPUTS / "sample_intake.xlsx", IntakeSettings(), now=NIGHT)


@pytest.fixture(scope="module")
def people(sample: IntakeResult) -> Mapping[str, Profile]:
    return {profile.id: profile for profile in sample.profiles}


@pytest.fixture(scope="module")
def outcomes(sample: IntakeResult) -> Mapping[str, Mapping[str, Outcome]]:
    rulebook, market, language = load_rulebook(), load_market(), load_language()
    lookalikes = find_lookalikes(sample.profiles)
    return {
        profile.id: {
            outcome.slug: outcome
            for outcome in judge_profile(
                profile,
                checks=ALL_CHECKS,
                rulebook=rulebook,
                market=market,
                language=language,
                month=YearMonth.of(NIGHT.date()),
                stage=stage_of(profile),
                submissions=profile.submissions,
                lookalikes=lookalikes.get(profile.id, ()),
                log=logging.getLogger(__name__),
            )
        }
        for profile in sample.profiles
    }


@pytest.mark.parametrize(("check", "candidate", "verdict"), WRITTEN_FOR)
def test_the_candidate_gets_the_verdict_they_were_written_for(
    outcomes: Mapping[str, Mapping[str, Outcome]], check: str, candidate: str, verdict: str
) -> None:
    outcome = outcomes[candidate][check]
    assert outcome.status == verdict, [finding.code for finding in outcome.findings]


def test_every_check_has_somebody_who_passes_and_somebody_who_does_not() -> None:
    assert set(INTENDED) == {check.slug for check in ALL_CHECKS}
    for verdicts in INTENDED.values():
        assert "pass" in verdicts
        assert {"improve", "fix"} & set(verdicts)


def test_no_check_breaks_on_the_sample(outcomes: Mapping[str, Mapping[str, Outcome]]) -> None:
    broken = [(who, o.slug) for who, all_of in outcomes.items() for o in all_of.values()]
    broken = [(who, slug) for who, slug in broken if outcomes[who][slug].status == "error"]
    assert broken == []


def test_the_sample_loses_no_row(sample: IntakeResult) -> None:
    effects = [problem.effect for problem in sample.problems]
    assert len(sample.profiles) == 40
    assert Effect.ROW_REJECTED not in effects
    assert effects.count(Effect.ROW_SUPERSEDED) == 1


def test_the_later_of_two_rows_counts(people: Mapping[str, Profile]) -> None:
    assert people["A-107"].title == "Virtual Assistant for Calendar, Inbox and Travel"


def test_every_stage_is_there(people: Mapping[str, Profile]) -> None:
    assert {stage_of(profile) for profile in people.values()} == set(Stage) - {Stage.UNKNOWN}


@pytest.mark.parametrize(
    ("candidate", "expected"),
    [
        pytest.param("A-116", Eligibility.NOT_YET, id="seventeen"),
        pytest.param("B-210", Eligibility.OPEN, id="the-year-leaves-it-open"),
        pytest.param("A-101", Eligibility.ELIGIBLE, id="of-age"),
    ],
)
def test_age(people: Mapping[str, Profile], candidate: str, expected: Eligibility) -> None:
    assert eligibility_of(people[candidate], NIGHT.date()) is expected


def test_the_flawed_workbook_rejects_three_rows_and_reads_the_rest() -> None:
    flawed = read_intake(INPUTS / "flawed_intake.xlsx", IntakeSettings(), now=NIGHT)
    rejected = {p.cell.row for p in flawed.problems if p.effect is Effect.ROW_REJECTED and p.cell}
    lost = {p.cell.address for p in flawed.problems if p.effect is Effect.FIELD_IGNORED and p.cell}
    assert rejected == {3, 5, 7}
    assert lost >= {"O4", "J8", "AA8"}
    assert len(flawed.profiles) == 4
