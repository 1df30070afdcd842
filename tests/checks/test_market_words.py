"""Every finding that the labelled cases bring up can be said, in all its parts."""

from __future__ import annotations

import pytest

from reportgen.checks.base import CannotTell
from reportgen.checks.runner import NEEDS
from reportgen.rulebook.words import load_words
from tests.judgement.bench import findings_of, load_cases, rulebook, verdict_on

SLUGS = ("title", "skills", "hourly_rate", "types_of_work", "market_fit")


@pytest.mark.parametrize("slug", SLUGS)
def test_every_finding_and_every_reason_can_be_said(slug: str) -> None:
    words = load_words("en")
    said: set[str] = set()
    for case in load_cases(slug):
        verdict = verdict_on(case)
        if isinstance(verdict, CannotTell) and verdict.reason != NEEDS:
            assert words.say(verdict.reason, "says")
            assert words.say(verdict.reason, "fix")
        for finding in findings_of(verdict):
            said.add(finding.code)
            for part in ("title", "says", "why", "fix"):
                assert words.say(finding.code, part, **finding.args).strip()
    assert said == {f"{slug}.{name}" for name in rulebook().checks[slug].findings}


@pytest.mark.parametrize("slug", SLUGS)
def test_every_check_is_named_and_explained(slug: str) -> None:
    words = load_words("en")
    for part in ("", "question", "cannot_see"):
        assert words.say(f"check-{slug}", part)
    assert words.has(f"check-{slug}", "strength")


@pytest.mark.parametrize("slug", SLUGS)
def test_every_check_names_its_sources(slug: str) -> None:
    assert rulebook().checks[slug].sources
