"""Every labelled case, judged: no finding code may fall under 0.95, and no case may be odd."""

from __future__ import annotations

import tomllib

import pytest

from reportgen.maintenance.handbook.examples import example_findings
from tests.judgement.bench import (
    ENOUGH,
    README,
    bench_of,
    check_of,
    load_cases,
    readme_row,
    readme_total,
    rulebook,
    slugs,
    table,
)
from tests.judgement.examples_of_findings import FILE, own_case, text_of, told

# the checks that turn most on judgement need most cases
MANY = {"title", "overview", "skills", "proofreading", "contact_details"} | {
    "experience_level",
    "hourly_rate",
}
REFRESH = "python -m tests.judgement.bench --readme"


@pytest.mark.parametrize("slug", slugs())
def test_every_code_is_right_often_enough(slug: str) -> None:
    bench = bench_of(slug)
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


@pytest.mark.parametrize("slug", slugs())
def test_readme_tells_what_is_measured(slug: str) -> None:
    assert readme_row(slug) in README.read_text(encoding="utf-8"), REFRESH


def test_readme_counts_all_cases() -> None:
    assert readme_total() in README.read_text(encoding="utf-8"), REFRESH


def test_each_finding_has_its_example_in_the_handbook() -> None:
    rules = rulebook().checks.values()
    codes = {f"{rule.slug}.{finding}" for rule in rules for finding in rule.findings}
    assert set(example_findings()) == codes, "make examples"


def test_examples_in_the_handbook_are_what_the_checks_say_today() -> None:
    """Of the cases that it names; `make examples` looks through all for better ones."""
    kept = tomllib.loads(FILE.read_text(encoding="utf-8"))
    labelled = {f"{s}:{case.id}": case for s in slugs() for case in load_cases(s)}
    for code, example in kept.items():
        own = example["case"].endswith(f":own-{code}")
        case = own_case(code) if own else labelled[example["case"]]
        said = tomllib.loads(text_of({code: told(case)[code]}))
        assert said[code] == example, f"{code}: make examples"
