"""Only staff see it, it weighs nothing, and it names the other candidate."""

from __future__ import annotations

from reportgen.checks.base import Verdict
from reportgen.checks.original_text import CHECK
from tests.checks.asking import facts, findings
from tests.judgement.bench import Case, rulebook, verdict_on
from tests.judgement.profiles import build_profile

TEXT = " ".join(f"In year {n} I planted garden number {n} near a river." for n in range(12))


def verdict_with(mine: str, theirs: str) -> Verdict:
    other = build_profile({"id": "first", "name": "Bo Example", "overview": theirs})
    mine_too = build_profile({"id": "second", "overview": mine})
    return verdict_on(Case("original_text", "", "", mine_too, frozenset(), others=(other,)))


def test_it_is_for_staff_and_weighs_nothing() -> None:
    assert CHECK.staff_only
    assert rulebook().checks["original_text"].weight == 0


def test_who_and_how_much() -> None:
    verdict = verdict_with(f"{TEXT} And one more.", TEXT)
    finding = findings(verdict)["copied_overview"]
    assert finding.args["other"] == "Bo Example"
    assert finding.args["other_id"] == "first"
    assert int(finding.args["percent"]) >= 90
    assert facts(verdict)["others"] == ["first"]


def test_a_stranger_is_nobody() -> None:
    assert findings(verdict_with(TEXT, TEXT[::-1])) == {}
