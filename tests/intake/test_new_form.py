"""Forms made by us: Kobo takes the XLSForm, and what its export says is read back whole."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from reportgen.cli.main import cli
from reportgen.intake import match_columns, read_intake
from reportgen.intake.blank import question_list, questions, xlsform
from reportgen.intake.blank.forms import CONSENT, FormQuestion
from reportgen.market import load_market
from reportgen.rulebook.words import Words, load_words
from reportgen.settings import IntakeSettings

ANSWERS = {
    "name": "Ana Lima",
    "email": "ana@example.com",
    "over_18": "yes",
    "title": "Baker",
    "category": "design_and_creative",
    "types_of_work": "web_development mobile_development",
    "skills": "Bread; Cakes",
    "experience_level": "expert",
    "hourly_rate": "22.5",
    "photo": "no",
    "submission_status": "not_submitted",
    "submitted_on": "2026-03-15",
    "job_1_role": "Baker",
    "job_1_company": "Oven & Co",
    "job_1_start": "2019-03",
    "job_1_end": "now",
    "job_2_role": "Cook",
    "study_1_school": "Bread School",
    "project_1_title": "Rye",
    "project_1_url": "https://ana.example/rye",
    "certificate_1_certificate": "Baking",
    CONSENT: "yes",
}


def asked(words: Words) -> Sequence[FormQuestion]:
    return questions(words, load_market())


def sheets_of(content: bytes) -> dict[str, list[dict[str, Any]]]:
    """Each sheet of an XLSForm, a mapping a row."""
    book = load_workbook(BytesIO(content))
    found: dict[str, list[dict[str, Any]]] = {}
    for sheet in book:
        heads, *rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = [dict(zip(map(str, heads), row, strict=False)) for row in rows]
    return found


TAGS = ("en", "es", "fr", "pt", "ar", "ur", "sw", "fil", "hi", "bn")
LANGUAGES = (
    "en",
    "ur",
    *(pytest.param(tag, marks=pytest.mark.heavy) for tag in TAGS[1:] if tag != "ur"),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("by", ["name", "label"])
@pytest.mark.parametrize("grouped", [True, False])
def test_every_question_is_read_back(language: str, by: str, grouped: bool, tmp_path: Path) -> None:
    path, group, columns = tmp_path / "export.csv", "", {}
    for row in sheets_of(xlsform(asked(load_words(language)), load_words(language)))["survey"]:
        if row["type"] == "begin_group":
            group = f"{row[by]}/" if grouped else ""
        elif row["type"] != "end_group":
            columns[f"{group}{row[by]}"] = row["name"]
    answers = [ANSWERS.get(name, "") for name in columns.values()]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([list(columns), answers])

    unread = [m.heading for m in match_columns(path, IntakeSettings()) if not m.used]
    read = read_intake(path, IntakeSettings())

    assert [columns[heading] for heading in unread] == [CONSENT]
    assert read.problems == ()
    (ana,) = read.profiles
    assert (ana.name, ana.email, ana.over_18, ana.title) == (
        "Ana Lima", "ana@example.com", True, "Baker",
    )  # fmt: skip
    assert (ana.category, ana.types_of_work) == (
        "Design & Creative", ("Web Development", "Mobile Development"),
    )  # fmt: skip
    assert (ana.skills, ana.experience_level, ana.submission_status) == (
        ("Bread", "Cakes"), "expert", "not_submitted",
    )  # fmt: skip
    assert [(j.role, j.company, j.current) for j in ana.employment] == [
        ("Baker", "Oven & Co", True), ("Cook", "", False),
    ]  # fmt: skip
    assert [study.school for study in ana.education] == ["Bread School"]
    assert [piece.url for piece in ana.portfolio] == ["https://ana.example/rye"]
    assert [one.name for one in ana.certifications] == ["Baking"]


def test_the_form_holds_together_as_an_xlsform_must() -> None:
    words = load_words("en")
    sheets = sheets_of(xlsform(asked(words), words))
    survey = [row for row in sheets["survey"] if row["name"]]
    names = [row["name"] for row in survey]
    assert len(names) == len(set(names))
    assert all(name.isidentifier() for name in names)
    offered = {row["list_name"] for row in sheets["choices"]}
    wanted = {row["type"].split()[1] for row in survey if row["type"].startswith("select_")}
    assert offered == wanted
    assert all(" " not in row["name"] for row in sheets["choices"])
    opened = [row["type"] for row in sheets["survey"]]
    assert opened.count("begin_group") == opened.count("end_group")


@pytest.mark.parametrize("form", ["google", "microsoft"])
def test_a_list_names_every_question_with_its_choices(form: str) -> None:
    words = load_words("en")
    said = question_list(asked(words), words, form)
    assert "1. Name\n" in said
    assert "   ○ Design & Creative\n" in said
    assert said.count("\n   [") == len(asked(words))


def test_new_form_writes_what_is_asked_for_and_overwrites_nothing(tmp_path: Path) -> None:
    kobo, google = tmp_path / "form.xlsx", tmp_path / "questions.txt"
    made = CliRunner().invoke(cli, ["new-form", "--kobo", str(kobo), "--google", str(google)])
    assert (made.exit_code, made.output) == (0, f"{kobo}\n{google}\n")
    before = kobo.read_bytes()
    with pytest.raises(Exception, match="already there"):
        CliRunner().invoke(cli, ["new-form", "--kobo", str(kobo)], catch_exceptions=False)
    assert kobo.read_bytes() == before
    assert CliRunner().invoke(cli, ["new-form"]).exit_code == 2
