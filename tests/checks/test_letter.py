"""What a letter of the platform speaks of: half of the invented ones speak of nothing."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.checks.shared.letter import letter_of, read_letter
from reportgen.domain.letter import FeedbackKind
from reportgen.domain.profile import SubmissionStatus
from reportgen.domain.stage import Stage, stage_of
from reportgen.errors import SettingsError
from reportgen.rulebook.notices import load_notices, load_own_notices
from tests.judgement.bench import rulebook
from tests.judgement.profiles import build_profile

with (Path(__file__).parent / "letters.csv").open(encoding="utf-8", newline="") as file:
    LETTERS = [(row["letter"], set(row["kinds"].split(","))) for row in csv.DictReader(file)]
ANSWERS = {"incomplete": ("completeness",), "photo": ("photo",)}


@pytest.mark.parametrize(
    ("text", "kinds"), [pytest.param(*case, id=case[0][:70]) for case in LETTERS]
)
def test_kinds(text: str, kinds: set[str]) -> None:
    profile = build_profile({"submission_status": "declined", "upwork_feedback": text})
    letter = letter_of(profile, (), stage_of(profile), load_notices())
    assert {point.kind.value for point in letter} == kinds


def test_half_of_the_letters_give_no_reason() -> None:
    vague = [kinds for _, kinds in LETTERS if kinds == {"unspecific"}]
    assert len(LETTERS) >= 140
    assert len(vague) >= len(LETTERS) * 0.4


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param("Sorry. Your photo is blurry, please try again.", "Your photo is blurry"),
        pytest.param("Photo: not clear", "Photo: not clear"),
        pytest.param(
            "The tasks you offer (essays for students) are not ours.", "essays for students"
        ),
    ],
)
def test_the_part_that_says_it_is_marked(text: str, quoted: str) -> None:
    (point,) = read_letter(text, load_notices(), {})
    assert point.quote.text[point.quote.start : point.quote.end] == quoted


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("Your profile is incomplete.", ("completeness",), id="no-part-named"),
        pytest.param("Your education is missing.", ("education",), id="one-part"),
        pytest.param(
            "Please add a portfolio and more detail to your work history.",
            ("employment", "portfolio"),
            id="two-parts",
        ),
        pytest.param("Please upload a better photo", ("photo",), id="photo"),
        pytest.param("You did not meet our standards", (), id="vague"),
    ],
)
def test_what_is_named_is_what_answers(text: str, answers: tuple[str, ...]) -> None:
    (point,) = read_letter(text, load_notices(), ANSWERS)
    assert point.answers == answers


def test_no_kind_sends_anybody_to_the_list_of_skills() -> None:
    limits = rulebook().checks["resubmission"].limits
    sent = [slug for slugs in limits.answers.values() for slug in slugs]  # type: ignore[attr-defined]
    assert "skills" not in sent


@pytest.mark.parametrize("status", [SubmissionStatus.SUSPENDED, SubmissionStatus.IDENTITY])
def test_account_trouble_comes_alone(status: SubmissionStatus) -> None:
    (point,) = read_letter("Your photo is blurry.", load_notices(), ANSWERS, status)
    assert point.kind in (FeedbackKind.ACCOUNT, FeedbackKind.IDENTITY)


@pytest.mark.parametrize("stage", [Stage.PREPARING, Stage.WAITING, Stage.APPROVED, Stage.LEFT])
def test_who_has_nothing_to_answer_is_told_of_no_letter(stage: Stage) -> None:
    profile = build_profile({"upwork_feedback": "Your photo is blurry."})
    assert letter_of(profile, (), stage, load_notices()) == ()


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    for point in read_letter(text, load_notices(), ANSWERS):
        assert 0 <= point.quote.start <= point.quote.end <= len(point.quote.text)


OWN = """
[kinds.photo]
phrases = ["Ihr Foto", "{bild} fehlt"]

[kinds.skill_mix]
phrases = ["{many} Lebensläufe"]

[duplicate_account]
phrases = ["zweites Konto"]

[words]
bild = ["Bild", "Foto"]
many = ["zu viele"]
"""


def test_an_agency_s_folder_adds_to_ours(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text(OWN, encoding="utf-8")
    notices = load_own_notices(tmp_path)

    def kinds(text: str) -> set[str]:
        return {point.kind.value for point in read_letter(text, notices, {})}

    assert kinds("Bitte ersetzen Sie IHR FOTO.") == {"photo"}
    assert kinds("Das Bild fehlt") == {"photo"}
    assert kinds("Zu viele Lebensläufe") == {"skill_mix"}
    assert kinds("There are too many freelancers") == {"skill_mix"}
    assert notices.trouble["duplicate_account"].search("ein zweites konto besteht")
    assert load_own_notices(None) is load_notices()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("[kinds.fotos]\nphrases = ['x']", "kinds.fotos", id="unknown-kind"),
        pytest.param("[kinds.photo]\nphrase = ['x']", "kinds.photo.phrase", id="unknown-key"),
        pytest.param("[kinds.photo]\nphrases = ['{mine} x']", "mine", id="unknown-list"),
        pytest.param("[kinds.photo]\nphrases = ['{own*}']", "no word", id="finds-everything"),
        pytest.param("kinds = [", "not valid TOML", id="no-toml"),
    ],
)
def test_a_wrong_file_is_named_with_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "en.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"en\.toml") as raised:
        load_own_notices(tmp_path)
    assert said in str(raised.value)


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="not a folder"):
        load_own_notices(tmp_path / "nowhere")
