"""Outcomes come back from history just as they were, or are not kept at all."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reportgen.domain.fields import CellRef
from reportgen.domain.fingerprint import full_digest
from reportgen.domain.outcome import Finding, Outcome, Quote, Status
from reportgen.domain.profile import Job, Profile
from reportgen.errors import FileError
from reportgen.history import History
from reportgen.history.judgements import Judgement
from reportgen.intake import read_intake
from reportgen.run.context import load_context
from reportgen.run.judge import judge_cohort
from reportgen.run.snapshot import HistorySnapshot
from reportgen.settings import Settings
from tests.history.nights import Clerk, a_profile, a_report

SAMPLE = Path(__file__).parents[2] / "inputs" / "sample_intake.xlsx"
DAY = date(2026, 3, 2)

FULL = Outcome(
    slug="title",
    tip=7,
    status=Status.IMPROVE,
    weight=9,
    score=0.75,
    findings=(
        Finding(
            "title.vague",
            loss=0.25,
            evidence=(Quote("Hi \ud800 “you” \x00", "title", 1, 3, cut_after=True),),
            args={"words": "a, b", "count": 3, "share": 0.5},
            tonight=False,
        ),
    ),
    facts={"lengths": [1, 2.0, None, {"of": True}], "zero": 0},
    missing=("overview",),
    praise={},
)


def test_what_is_kept_comes_back_as_it_was() -> None:
    kept = Judgement.of("digest", (FULL, Outcome("photo", None, Status.UNKNOWN, 4.0)))
    assert kept is not None
    title, photo = kept.outcomes()
    assert (title, photo) == (FULL, Outcome("photo", None, Status.UNKNOWN, 4.0))
    assert repr(title) == repr(FULL), "0 is no 0.0, and True no 1"


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"pair": (1, 2)}, id="a pair comes back as a list"),
        pytest.param({"of": {1: "one"}}, id="a number as a key comes back as text"),
        pytest.param({"set": frozenset("a")}, id="no JSON"),
        pytest.param({"odd": float("nan")}, id="equal to nothing"),
    ],
)
def test_what_would_come_back_otherwise_is_not_kept(facts: dict[str, object]) -> None:
    outcome = Outcome("title", 7, Status.PASS, 9.0, 1.0, facts=facts)  # type: ignore[arg-type]
    assert Judgement.of("digest", (outcome,)) is None


def test_everybody_of_the_sample_can_be_kept() -> None:
    context = load_context(Settings())
    read = read_intake(SAMPLE, Settings().intake)
    judged = judge_cohort(
        read, context, HistorySnapshot(), as_of=DAY, language="en", log=logging.getLogger("tests")
    )
    asked = {v.report.profile.id for v in judged.versioned if v.report.card.outcomes}
    assert set(judged.fresh) == asked


@pytest.mark.parametrize("body", ["", "7", "[1]", '[{"slug":"title"}]', "[", '[{"status":"x"}]'])
def test_damaged_outcomes_are_told_without_their_words(body: str) -> None:
    with pytest.raises(FileError, match="--rejudge") as told:
        Judgement("digest", body.replace("title", "secret")).outcomes()
    assert "secret" not in str(told.value)


def test_history_keeps_the_newest_of_each_and_nothing_of_strangers(
    history: History, clerk: Clerk
) -> None:
    clerk.night(DAY, *(a_report(a_profile(p)) for p in ("C-1", "C-2")))
    kept = {name: Judgement(f"digest of {name}", "[]") for name in ("C-1", "C-2", "stranger")}
    history.judgements.keep(kept)
    history.judgements.keep({"C-2": Judgement("another", "[]")})
    found = history.judgements.all()
    assert {name: each.inputs for name, each in found.items()} == {
        "C-1": "digest of C-1",
        "C-2": "another",
    }
    history.erasure.erase("C-1", datetime(2026, 3, 3, tzinfo=UTC))
    assert set(history.judgements.all()) == {"C-2"}
    history.judgements.forget(DAY)
    assert set(history.judgements.all()) == {"C-2"}
    history.judgements.forget(date(2026, 3, 3))
    assert not history.judgements.all()


def test_the_digest_sees_what_makes_no_two_values_differ() -> None:
    """A job's unread parts are no part of what makes two jobs equal, and yet are judged by."""
    row = CellRef("Sheet", 2, "A2")
    one, other = (
        Profile("C-1", "Ana", row, employment=(Job(role="Cook", unread=frozenset(parts)),))
        for parts in (("dates", "company"), ("dates",))
    )
    assert one == other
    assert full_digest(one) != full_digest(other)
