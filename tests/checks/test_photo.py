"""A photo is there or not; what the form says of it may warn."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.checks import photo
from reportgen.domain.actions import strengths
from reportgen.domain.outcome import Status
from reportgen.domain.scoring import scorecard
from tests.checks.asking import ask, facts, findings, run
from tests.judgement.profiles import build_profile


def test_no_photo_blocks() -> None:
    outcome = run(build_profile({"photo": False}), photo.CHECK)[0]
    assert outcome.status is Status.FIX
    assert outcome.blockers


@pytest.mark.parametrize(
    ("note", "code", "kind"),
    [
        pytest.param("company LOGO", "unsuitable", "logo", id="capitals"),
        pytest.param("𝓁𝑜𝑔𝑜 of my shop", "unsuitable", "logo", id="fancy-letters"),
        pytest.param("it's me with friends", "unsuitable", "group", id="group"),
        pytest.param("made with AI", "unsuitable", "generated", id="generated"),
        pytest.param("a bit blurry", "weak", "blurred", id="blurred"),
        pytest.param("passport photo", "formal", "formal", id="passport"),
    ],
)
def test_the_note_is_quoted(note: str, code: str, kind: str) -> None:
    found = findings(ask("photo", photo={"note": note}))[code]
    assert found.args["kind"] == kind
    assert found.evidence[0].where == "photo"
    assert found.evidence[0].marked


@pytest.mark.parametrize(
    "note",
    [
        "yes",
        "https://files.example/a/b/me.jpg",
        "not a selfie, no logo, without sunglasses",
        "professional headshot",
        "photologos",
        "✓",
    ],
)
def test_innocent_notes_are_left_alone(note: str) -> None:
    assert not findings(ask("photo", photo={"note": note}))


@pytest.mark.parametrize(
    ("note", "granted"),
    [
        pytest.param("exempt", "yes", id="exempt"),
        pytest.param("religious exemption granted by Upwork", "yes", id="granted"),
        pytest.param("exención religiosa concedida", "yes", id="es"),
        pytest.param("I have asked for a religious exemption", "no", id="asked"),
        pytest.param("will apply for exemption", "no", id="will-ask"),
        pytest.param("niqab", "no", id="niqab"),
        pytest.param("for religious reasons", "no", id="reason"),
    ],
)
def test_an_exemption_is_a_question_and_costs_nothing(note: str, granted: str) -> None:
    (outcome,) = run(build_profile({"photo": {"present": False, "note": note}}), photo.CHECK)
    assert (outcome.status, outcome.score, outcome.blockers) == (Status.PASS, 1.0, ())
    (question,) = outcome.findings
    assert (question.code, question.loss, question.effort) == ("photo.exemption", 0, 0)
    assert question.args == {"granted": granted}
    assert strengths(scorecard([outcome])) == (), "nobody is praised for a photo nobody has"


def test_a_covered_face_fills_its_line_of_the_meter() -> None:
    """The two checks that ask for a photo must not say different things."""
    core: dict[str, Any] = {
        "overview": "I keep books for shops.",
        "skills": ["Xero"],
        "employment": [{"role": "B"}],
    }

    def meter(**answer: object) -> tuple[set[str], float]:
        verdict = ask("completeness", photo=answer, **core)
        total = facts(verdict)["total"]
        assert isinstance(total, float)
        return set(findings(verdict)), total

    shown = meter(present=True)
    assert meter(present=False, note="no, I wear niqab") == shown
    missing, total = meter(present=False)
    assert "no_photo" in missing
    assert total < shown[1]
