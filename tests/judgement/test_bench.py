"""Every labelled case, judged: no finding code may fall under 0.95, and no case may be odd."""

from __future__ import annotations

import pytest

from tests.judgement.bench import ENOUGH, check_of, load_cases, rulebook, run_bench, slugs, table

# the checks that turn most on judgement need most cases
MANY = {"title", "overview", "skills", "proofreading", "contact_details"} | {
    "experience_level",
    "hourly_rate",
}


@pytest.mark.parametrize("slug", slugs())
def test_every_code_is_right_often_enough(slug: str) -> None:
    bench = run_bench(load_cases(slug))
    poor = [c for c, t in bench.tallies.items() if min(t.precision, t.recall) < ENOUGH]
    assert not poor, table(bench)
    assert not [m for m in bench.misses if m.code.endswith(" status")], table(bench)


@pytest.mark.parametrize("slug", slugs())
def test_cases_are_many_named_once_and_speak_of_codes_that_exist(slug: str) -> None:
    cases = load_cases(slug)
    rule = rulebook().checks[slug]
    codes = {f"{slug}.{name}" for name in rule.findings}
    assert len(cases) >= (25 if slug in MANY else 10)
    assert len({c.id for c in cases}) == len(cases)
    assert all(c.why for c in cases)
    assert set().union(*(c.expect | c.notes | c.silent for c in cases)) <= codes


@pytest.mark.parametrize("slug", slugs())
def test_every_code_with_a_loss_has_a_case(slug: str) -> None:
    costly = {f"{slug}.{n}" for n, f in rulebook().checks[slug].findings.items() if f.loss}
    labelled = set().union(*(c.expect for c in load_cases(slug)))
    assert costly <= labelled
    assert check_of(slug).slug == slug
