"""Columns are matched by what is surest, and the mapping can be saved without a trace elsewhere."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path

import pytest

from reportgen.errors import SettingsError
from reportgen.intake import match_columns, read_intake, write_mapping
from reportgen.settings import IntakeSettings, load_settings
from tests.intake.corpus.case import ANA, HEADS, book, one

# Form questions in several wordings; every one of a set must find its field by itself.
QUESTIONS = [
    {
        "timestamp": "Timestamp",
        "name": "What is your full name?",
        "email": "Email Address",
        "country": "Country",
        "title": "Your Upwork profile title",
        "overview": "Paste your profile overview",
        "skills": "Skills (separate with ;)",
        "hourly_rate": "Hourly rate (USD)",
        "types_of_work": "What kind of work are you looking for?",
    },
    {
        "timestamp": "Submitted at",
        "name": "Please tell us your name",
        "email": "Your e-mail",
        "country": "Which country do you live in?",
        "title": "What title does your Upwork profile have? (headline)",
        "overview": "Copy the overview text from your profile here, please",
        "skills": "List your skills as they stand on Upwork",
        "hourly_rate": "How much do you charge per hour?",
        "experience_level": "What is your experience level?",
        "employment": "Where have you worked before? One job a line",
        "education": "Your education (schools, courses)",
        "portfolio": "Links to your portfolio",
        "photo": "Do you have a profile photo?",
        "birth_year": "Year of birth",
        "submission_status": "Was your profile approved?",
        "upwork_feedback": "What did Upwork say?",
    },
    {
        "name": "Full legal name (as in your passport)",
        "email": "E-Mail:",
        "candidate_id": "Participant ID",
        "coach": "Name of your coach",
        "category": "Which category are you in on Upwork?",
        "languages": "What languages do you speak?",
        "report_language": "In which language should we send the report? (report language)",
        "linked_accounts": "LinkedIn or GitHub profile",
        "certifications": "Certificates you hold",
        "skill_tests": "Skill tests you have passed",
        "suggested_rate_low": "Lowest rate Upwork suggests",
        "suggested_rate_high": "Highest rate Upwork suggests",
        "submitted_on": "When did you last submit your profile?",
        "over_18": "Are you over 18?",
        "video": "Is there an introduction video on your profile?",
        "other_experience": "Volunteering and other experience",
        "send": "Send report (yes/hold)",
        "coach_note": "Notes from coach",
        "title": "Profile headline",
    },
]


@pytest.mark.parametrize("questions", QUESTIONS, ids=["a form", "reworded", "more fields"])
@pytest.mark.parametrize("seed", range(3))
def test_a_forms_questions_map_in_any_order(
    questions: dict[str, str], seed: int, tmp_path: Path
) -> None:
    path = tmp_path / "form.xlsx"
    headings = list(questions.values())
    random.Random(seed).shuffle(headings)
    path.write_bytes(book([headings, ["1"] * len(headings)]))

    found = {m.field: m.heading for m in match_columns(path, IntakeSettings()) if m.used}

    assert found == questions


def test_a_match_says_where_how_and_shows_an_example(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(one("Superpowers", "baking " * 20))
    name, _, _, other = match_columns(path, IntakeSettings())
    assert (name.sheet, name.column, name.heading, name.field, name.how, name.example) == (
        "Sheet1",
        "A",
        "Name",
        "name",
        "name",
        "Ana Lima",
    )
    assert (other.field, other.how) == (None, "none")
    assert other.example.endswith("…")
    assert len(other.example) == 60


def test_saving_the_mapping_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    intake, file = tmp_path / "a.xlsx", tmp_path / "reportgen.toml"
    intake.write_bytes(book([(*HEADS, "Experiance levl", "Puzzle"), (*ANA, "Expert", "tarts")]))
    before = (
        '# ours\n[agency]\nname = "Tea & Co"   # by hand\n\n'
        '[intake.columns]\n"Puzzle" = "skills"\n\n[mail]\nport = 25\n'
    )
    file.write_text(before, encoding="utf-8")

    settings = load_settings(file, {}, tmp_path / "none", tmp_path / "none").intake
    added = write_mapping(file, match_columns(intake, settings))

    after = file.read_text(encoding="utf-8")
    assert added["Experiance levl"] == "experience_level"
    assert tomllib.loads(after)["intake"]["columns"] == {"Puzzle": "skills", **added}
    kept = [line for line in after.splitlines() if line in before.splitlines()]
    assert kept == before.splitlines()
    saved = load_settings(file, {}, tmp_path / "none", tmp_path / "none").intake
    result = read_intake(intake, saved)
    assert [p.code for p in result.problems] == []
    assert all(m.how == "mapping" for m in result.columns)


@pytest.mark.parametrize(
    "before",
    [pytest.param(None, id="no file"), pytest.param('[intake]\nsheet = "A"\n', id="no table")],
)
def test_saving_the_mapping_makes_what_lacks(before: str | None, tmp_path: Path) -> None:
    intake, file = tmp_path / "a.xlsx", tmp_path / "reportgen.toml"
    intake.write_bytes(book([HEADS, ANA]))
    if before is not None:
        file.write_text(before, encoding="utf-8")
    write_mapping(file, match_columns(intake, IntakeSettings()))
    table = tomllib.loads(file.read_text(encoding="utf-8"))["intake"]
    assert table["columns"] == {"Name": "name", "Email": "email", "Title": "title"}
    assert table.get("sheet") == ("A" if before else None)


def test_saving_twice_changes_nothing(tmp_path: Path) -> None:
    intake, file = tmp_path / "a.xlsx", tmp_path / "reportgen.toml"
    intake.write_bytes(book([HEADS, ANA]))
    matches = match_columns(intake, IntakeSettings())
    write_mapping(file, matches)
    first = file.read_bytes()
    assert write_mapping(file, matches) == {}
    assert file.read_bytes() == first


def test_saving_into_a_broken_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "reportgen.toml"
    file.write_text("[intake\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="not valid TOML"):
        write_mapping(file, [])
    assert file.read_text(encoding="utf-8") == "[intake\n"
