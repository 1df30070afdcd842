"""A check is asked, its answer weighed; one that breaks costs only itself."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from reportgen.checks.base import CannotTell, Check, Context, Judged, NotAsked
from reportgen.checks.registry import ALL_CHECKS
from reportgen.checks.runner import judge_profile
from reportgen.domain.fields import FieldState
from reportgen.domain.outcome import Finding, Outcome, Status
from reportgen.domain.profile import Profile
from reportgen.domain.stage import Stage
from reportgen.errors import SettingsError
from reportgen.rulebook.model import CheckRule, Rulebook
from tests.checks.asking import MONTH, profiles, run
from tests.judgement.bench import language, market, rulebook
from tests.judgement.profiles import build_profile


def _check(judge: Any, **rest: Any) -> Check:
    rule = rest.pop("rule", CheckRule("trying", 4, Status.FIX))
    given = {"slug": "trying", "tip": None, "needs": (), "uses": (), "judge": judge, "rule": rule}
    return Check(**{**given, **rest})


def _losing(*losses: float, blocker: bool = False) -> Any:
    found = tuple(Finding(f"trying.x{n}", loss, blocker=blocker) for n, loss in enumerate(losses))
    return lambda profile, ctx: Judged(found)


def _answer(check: Check, **fields: Any) -> Outcome:
    return run(build_profile(fields), check)[0]


@pytest.mark.parametrize(
    ("losses", "harshest", "status", "score"),
    [
        pytest.param((), Status.FIX, Status.PASS, 1.0, id="nothing"),
        pytest.param((0.0,), Status.FIX, Status.PASS, 1.0, id="a-note"),
        pytest.param((0.1, 0.05), Status.FIX, Status.PASS, 0.85, id="just-passes"),
        pytest.param((0.16,), Status.FIX, Status.IMPROVE, 0.84, id="just-not"),
        pytest.param((0.3, 0.3), Status.FIX, Status.FIX, 0.4, id="adds-up"),
        pytest.param((0.9, 0.9), Status.FIX, Status.FIX, 0.0, id="never-below-zero"),
        pytest.param((1.0,), Status.IMPROVE, Status.IMPROVE, 0.0, id="never-harsher"),
    ],
)
def test_losses_make_the_score(
    losses: tuple[float, ...], harshest: Any, status: Status, score: float
) -> None:
    outcome = _answer(_check(_losing(*losses), rule=CheckRule("trying", 4, harshest)))
    assert (outcome.status, outcome.score, outcome.weight) == (status, score, 4)


def test_a_blocker_is_always_fix() -> None:
    rule = CheckRule("trying", 4, Status.IMPROVE)
    outcome = _answer(_check(_losing(0.1, blocker=True), rule=rule))
    assert outcome.status is Status.FIX


@pytest.mark.parametrize("state", [FieldState.ABSENT, FieldState.INVALID])
def test_a_needed_field_nobody_can_read_makes_it_unknown(state: FieldState) -> None:
    outcome = _answer(
        _check(_losing(1.0), needs=("title", "overview")),
        title="Designer",
        **{str(state): ["overview"]},
    )
    assert (outcome.status, outcome.missing) == (Status.UNKNOWN, ("overview",))
    assert (outcome.reason, outcome.score, outcome.findings) == ("check.needs", None, ())


def test_a_blank_field_is_an_answer() -> None:
    assert _answer(_check(_losing(), needs=("title",)), blank=["title"]).status is Status.PASS


def test_the_gate_comes_before_the_fields() -> None:
    check = _check(_losing(1.0), needs=("title",), gate=lambda p, c: NotAsked("trying.later"))
    outcome = _answer(check)
    assert (outcome.status, outcome.reason) == (Status.NOT_APPLICABLE, "trying.later")


def test_a_check_that_cannot_tell_keeps_its_notes_and_missing_fields() -> None:
    note = Finding("trying.note")
    verdict = CannotTell("trying.why", (note,), {"n": 1}, ("video",))
    outcome = _answer(_check(lambda p, c: verdict))
    assert (outcome.status, outcome.reason) == (Status.UNKNOWN, "trying.why")
    assert (outcome.findings, outcome.facts, outcome.missing) == ((note,), {"n": 1}, ("video",))


def test_trial_and_staff_only_come_along() -> None:
    rule = CheckRule("trying", 4, Status.FIX, trial=True)
    outcome = _answer(_check(_losing(), rule=rule, staff_only=True))
    assert outcome.trial
    assert outcome.staff_only


SECRET = "Ada's own words"


def _breaks(profile: Profile, ctx: Context) -> Judged:
    told = profile.overview
    raise ValueError(f"can't read {told}")


def test_a_check_that_breaks_is_an_error_and_the_rest_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    fine = _check(_losing())
    profile = build_profile({"id": "c-7", "name": "Ada Secretname", "overview": SECRET})
    broken, passed = run(profile, _check(_breaks), fine)
    assert (broken.status, broken.reason, broken.score) == (Status.ERROR, "check.error", None)
    assert passed.status is Status.PASS
    line = caplog.text
    assert "trying" in line
    assert "c-7" in line
    assert "ValueError" in line
    assert "test_runner.py" in line
    assert SECRET not in line
    assert "Secretname" not in line


def test_a_finding_the_rulebook_does_not_know_is_an_error() -> None:
    outcome = _answer(_check(lambda p, ctx: Judged((ctx.finding("unheard_of"),))))
    assert outcome.status is Status.ERROR


def test_a_check_without_a_rule_is_bad_use() -> None:
    empty = Rulebook("bare", "", rulebook().as_of, "0", {})
    with pytest.raises(SettingsError, match=r"\[trying\]"):
        judge_profile(
            build_profile({}),
            checks=[_check(_losing(), rule=None)],
            rulebook=empty,
            market=market(),
            language=language(),
            month=MONTH,
            stage=Stage.UNKNOWN,
            log=logging.getLogger("tests"),
        )


def test_a_sheet_that_asks_nothing_fails_nobody() -> None:
    outcomes = run(build_profile({"id": "c-1"}), *ALL_CHECKS)
    assert [o.slug for o in outcomes] == [c.slug for c in ALL_CHECKS]
    assert not [o.slug for o in outcomes if o.status in (Status.FIX, Status.IMPROVE, Status.ERROR)]


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(profiles())
def test_no_profile_breaks_any_check_and_answers_repeat(profile: Profile) -> None:
    first = run(profile, *ALL_CHECKS, submissions=profile.submissions)
    assert not [o.slug for o in first if o.status is Status.ERROR]
    quotes = [q for o in first for f in o.findings for q in f.evidence]
    assert all(0 <= q.start <= q.end <= len(q.text) for q in quotes)
    assert first == run(profile, *ALL_CHECKS, submissions=profile.submissions)
