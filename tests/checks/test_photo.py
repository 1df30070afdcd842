"""A photo is there or not; what the form says of it may warn."""

from __future__ import annotations

import pytest

from reportgen.checks import photo
from reportgen.domain.outcome import Status
from tests.checks.asking import ask, findings, run
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
