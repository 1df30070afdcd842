"""Whatever a check says, there are words for it, and they can be filled."""

from __future__ import annotations

import pytest

from reportgen.checks.base import CannotTell, Judged, NotAsked
from reportgen.domain.fields import FIELDS
from reportgen.domain.outcome import Status
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Stage
from reportgen.rulebook.words import load_words
from tests.judgement.bench import check_of, findings_of, load_cases, slugs, verdict_on

WORDS = load_words("en")
SPANISH = load_words("es")


@pytest.mark.parametrize("slug", slugs())
def test_every_answer_to_a_labelled_case_can_be_said(slug: str) -> None:
    parts = ("says",) if check_of(slug).staff_only else ("title", "says", "why", "fix")
    for case in load_cases(slug):
        verdict = verdict_on(case)
        for finding in findings_of(verdict):
            for part in parts:
                assert WORDS.say(finding.code, part, **finding.args).strip()
        if isinstance(verdict, Judged) and verdict.praise is not None:
            for words in (WORDS, SPANISH):
                assert words.say(f"check-{slug}", "strength", **verdict.praise).strip()
        if isinstance(verdict, CannotTell | NotAsked):
            assert WORDS.say(verdict.reason, "says", fields="x")
            assert WORDS.say(verdict.reason, "fix", fields="x")


@pytest.mark.parametrize(
    ("key", "part"),
    [
        *((f"field.{name}", "") for name in FIELDS),
        *((f"status.{status}", "") for status in Status),
        *((f"band.{band}", "") for band in Band),
        *((f"stage.{stage}", "") for stage in Stage),
        *((f"check.{reason}", part) for reason in ("needs", "error") for part in ("says", "fix")),
    ],
)
def test_every_name_has_its_word(key: str, part: str) -> None:
    assert WORDS.say(key, part, fields="x")
