"""Proof from somebody else; what counts is the rulebook's to say."""

from __future__ import annotations

from reportgen.checks import proof_of_skill
from reportgen.checks.base import CannotTell
from reportgen.domain.actions import choose_actions
from reportgen.domain.outcome import Status
from reportgen.domain.scoring import scorecard
from reportgen.rulebook.limits import ProofOfSkillLimits
from tests.checks.asking import ask, findings, run
from tests.judgement.bench import rulebook
from tests.judgement.profiles import build_profile


def test_a_certificate_is_never_one_of_the_three_actions() -> None:
    outcomes = run(build_profile({"blank": ["certifications"]}), proof_of_skill.CHECK)
    assert outcomes[0].status is Status.IMPROVE
    assert choose_actions(scorecard(outcomes)) == ()


def test_tests_alone_prove_nothing_today() -> None:
    verdict = ask("proof_of_skill", skill_tests=["English"], blank=["certifications"])
    assert set(findings(verdict)) == {"none", "tests_retired"}


def test_three_are_quoted_however_many_there_are() -> None:
    tests = ["English", "Spelling", "Typing", "Grammar"]
    verdict = ask("proof_of_skill", skill_tests=tests, blank=["certifications"])
    quoted = [quote.text for quote in findings(verdict)["tests_retired"].evidence]
    assert quoted == tests[:3]


def test_the_rulebook_of_2022_counts_tests() -> None:
    rule = rulebook("article-2022").checks["proof_of_skill"]
    assert rule.limits_as(ProofOfSkillLimits).counts == ("certifications", "skill_tests")


def test_what_nobody_asked_for_is_named() -> None:
    verdict = ask("proof_of_skill", title="Writer")
    assert isinstance(verdict, CannotTell)
    assert verdict.missing == ("certifications",)
