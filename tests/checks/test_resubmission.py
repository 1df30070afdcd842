"""After a decline: what changed since the last attempt whose text is known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks.base import CannotTell, Judged, NotAsked
from reportgen.checks.resubmission import CHECK
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Submission, SubmissionStatus
from tests.checks.asking import ask, attempts, facts, findings, run
from tests.judgement.profiles import build_profile

NOW: dict[str, Any] = {
    "submission_status": "declined",
    "title": "Bookkeeper for small shops",
    "overview": "I close the books of nine shops by the fifth of each month.",
    "skills": ["Bookkeeping", "QuickBooks"],
}


def _attempt(day: str, **rest: Any) -> Submission:
    return Submission(
        submitted_on=date.fromisoformat(day),
        status=SubmissionStatus.DECLINED,
        **rest,
    )


SAME = _attempt(
    "2026-10-02",
    title="Bookkeeper for small shops",
    overview="I close the books of nine shops by the fifth of each month.",
    skills=("QuickBooks", "Bookkeeping"),
)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("not_submitted", "preparing"),
        ("submitted", "waiting"),
        ("approved", "approved"),
        ("left", "left"),
        ("suspended", "barred"),
        ("duplicate_account", "barred"),
        ("identity", "barred"),
    ],
)
def test_only_a_declined_profile_is_judged(status: str, reason: str) -> None:
    verdict = ask("resubmission", submission_status=status, title="X", known=(SAME,))
    assert verdict == NotAsked(f"resubmission.{reason}")


def test_first_seen_after_a_decline_is_unknown() -> None:
    verdict = ask("resubmission", **NOW, known=())
    assert isinstance(verdict, CannotTell)
    assert verdict.reason == "resubmission.first_seen"


def test_the_declined_profile_again_is_fix() -> None:
    outcome = run(build_profile(NOW), CHECK, submissions=[SAME])[0]
    assert outcome.status is Status.FIX
    told = {"dated": "yes", "day": "2026-10-02", "whole": "yes", "times": 1}
    assert outcome.findings[0].args == told


def test_an_attempt_still_open_is_not_what_was_declined() -> None:
    open_one = Submission(
        submitted_on=date(2026, 11, 1), status=SubmissionStatus.SUBMITTED, title=NOW["title"]
    )
    verdict = ask("resubmission", **NOW, known=(open_one,))
    assert isinstance(verdict, CannotTell)


def test_what_changed_is_named_and_quoted() -> None:
    verdict = ask("resubmission", **NOW, known=(_attempt("2026-10-02", title="Consultant"),))
    assert facts(verdict)["changed"] == ["title"]
    quote = findings(verdict)["changed"].evidence[0]
    assert (quote.text, quote.where) == ("Bookkeeper for small shops", "title")


def test_the_same_title_alone_is_not_called_unchanged() -> None:
    verdict = ask("resubmission", **NOW, known=(_attempt("2026-10-02", title=NOW["title"]),))
    assert isinstance(verdict, CannotTell)
    assert verdict.reason == "resubmission.part_known"


def test_the_combinations_tried_stand_in_the_facts() -> None:
    first = _attempt("2026-08-01", title="Consultant", category="Admin Support")
    tried = facts(ask("resubmission", **NOW, known=(SAME, first)))["attempts"]
    assert [a["date"] for a in tried] == ["2026-08-01", "2026-10-02"]
    assert [a["title"] for a in tried] == ["Consultant", "Bookkeeper for small shops"]
    assert tried[0]["changed"] == []
    assert tried[1]["changed"] == ["title"]
    assert {a["status"] for a in tried} == {"declined"}


def test_what_came_back_is_sorted_and_quoted() -> None:
    said = "We have enough freelancers with similar skills. Please upload a better photo."
    verdict = ask("resubmission", **NOW, upwork_feedback=said, known=())
    assert facts(verdict)["kinds"] == ["skill_mix", "photo"]
    notes = [f for f in verdict.findings if f.code == "resubmission.feedback"]  # type: ignore[union-attr]
    assert [note.args["kind"] for note in notes] == ["skill_mix", "photo"]
    assert notes[1].evidence[0].where == "upwork_feedback"


def test_a_vague_letter_makes_no_finding() -> None:
    said = "Your profile does not meet our standards."
    verdict = ask("resubmission", **NOW, upwork_feedback=said, known=())
    assert facts(verdict)["kinds"] == ["unspecific"]
    assert "feedback" not in findings(verdict)


def test_the_newest_feedback_of_an_attempt_is_used_where_the_form_has_none() -> None:
    known = (_attempt("2026-10-02", title="Consultant", feedback="Please add a portfolio."),)
    verdict = ask("resubmission", **NOW, known=known)
    assert isinstance(verdict, Judged)
    assert findings(verdict)["feedback"].args["kind"] == "incomplete"


@settings(max_examples=60, deadline=None)
@given(st.lists(attempts, max_size=4))
def test_any_history_is_judged_without_breaking(known: list[Submission]) -> None:
    outcome = run(build_profile(NOW), CHECK, submissions=known)[0]
    assert outcome.status is not Status.ERROR
