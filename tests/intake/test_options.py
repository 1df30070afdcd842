"""Questions of several answers with a column for each answer, as form programs export them."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from reportgen.domain.fields import FieldState
from reportgen.intake import IntakeResult, read_intake
from reportgen.settings import IntakeSettings

WHO = ("Name", "Email", "Title")
ANA = ("Ana Lima", "ana@example.com", "Baker")
BO = ("Bo Chen", "bo@example.com", "Cook")
Cells = Sequence[str]


def read(path: Path, *rows: Cells, columns: Mapping[str, str] = {}) -> IntakeResult:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return read_intake(path, IntakeSettings.model_validate({"columns": dict(columns)}))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ticked.csv"


@pytest.mark.parametrize(
    ("heads", "ana", "bo", "skills"),
    [
        pytest.param(
            ("Skills/Excel", "Skills/Word", "Skills/Canva"),
            ("1", "0", "1"), ("0", "1", "0"),
            [("Excel", "Canva"), ("Word",)],
            id="KoboToolbox's labels",
        ),
        pytest.param(
            ("p/skills", "p/skills/excel", "p/skills/google_sheets", "p/skills/other"),
            ("excel google_sheets", "1", "1", "0"), ("google_sheets other", "0", "1", "1"),
            [("excel", "google sheets"), ("google sheets",)],
            id="KoboToolbox's names beside the question",
        ),
        pytest.param(
            ("skills-excel", "skills-data_entry"),
            ("1", ""), ("0", "1"),
            [("excel",), ("data entry",)],
            id="ODK",
        ),
        pytest.param(
            ("Skills [Excel]", "Skills [Word]"),
            ("Yes", "No"), ("Yes", "Yes"),
            [("Excel",), ("Excel", "Word")],
            id="LimeSurvey",
        ),
        pytest.param(
            ("Skills: Excel", "Skills: Sales (B2B, B2C), cold", "Skills: Other"),
            ("TRUE", "TRUE", "Baking"), ("FALSE", "TRUE", ""),
            [("Excel", "Sales (B2B, B2C), cold", "Baking"), ("Sales (B2B, B2C), cold",)],
            id="commas of an answer, and other",
        ),
        pytest.param(
            ("What are your skills? (choice=Excel)", "What are your skills? (choice=Word)"),
            ("Checked", "Unchecked"), ("Unchecked", "Checked"),
            [("Excel",), ("Word",)],
            id="REDCap",
        ),
        pytest.param(
            ("Which skills? - Selected Choice", "Which skills? - Other - Text"),
            ("Excel,Other", "Baking"), ("Word", ""),
            [("Excel", "Baking"), ("Word",)],
            id="Qualtrics",
        ),
        pytest.param(
            (
                "Which skills? - Selected Choice - Excel",
                "Which skills? - Selected Choice - Word",
                "Which skills? - Other - Text",
            ),
            ("Excel", "", "Baking"), ("", "Word", ""),
            [("Excel", "Baking"), ("Word",)],
            id="Qualtrics, each answer apart",
        ),
        pytest.param(
            ("Excel:What are your skills?", "Word:What are your skills?"),
            ("Excel", ""), ("", "Word"),
            [("Excel",), ("Word",)],
            id="Alchemer",
        ),
        pytest.param(
            ("Excel", "Word", "Zumba"),
            ("Excel", "", "Zumba"), ("", "Word", ""),
            [("Excel", "Zumba"), ("Word",)],
            id="Typeform, without the question",
        ),
        pytest.param(
            ("What do you offer? [Excel]", "What do you offer? [Bookkeeping]"),
            ("x", ""), ("", "x"),
            [("Excel",), ("Bookkeeping",)],
            id="a question that tells nothing, answers that are skills",
        ),
        pytest.param(
            ("Habilidades/Excel", "Habilidades/Redacción", "Habilidades/Otra"),
            ("VERDADERO", "FALSO", "pan"), ("FALSO", "VERDADERO", ""),
            [("Excel", "pan"), ("Redacción",)],
            id="Spanish",
        ),
        pytest.param(
            ("مهاراتك [إكسل]", "مهاراتك [ترجمة]"),
            ("نعم", "لا"), ("لا", "نعم"),
            [("إكسل",), ("ترجمة",)],
            id="Arabic",
        ),
        pytest.param(
            ("Skills", "Other skills"),
            ("Excel, Other", "Baking"), ("Word", ""),
            [("Excel", "Baking"), ("Word",)],
            id="other in a question of its own",
        ),
    ],
)  # fmt: skip
def test_what_is_ticked_is_one_list(
    heads: Cells, ana: Cells, bo: Cells, skills: list[tuple[str, ...]], path: Path
) -> None:
    result = read(path, (*WHO, *heads), (*ANA, *ana), (*BO, *bo))
    assert [p.skills for p in result.profiles] == skills
    assert {p.code for p in result.problems} <= {"column_guessed"}
    assert len(result.problems) <= 1, "one remark for all answers of a question"


@pytest.mark.parametrize(
    ("heads", "cells", "field", "value"),
    [
        pytest.param(
            ("Level [Entry]", "Level [Expert]"), ("", "x"), "experience_level", "expert",
            id="one of a few",
        ),
        pytest.param(
            ("Services [Web Development]", "Services [Data Analysis & Testing]"), ("TRUE", "FALSE"),
            "types_of_work", ("Web Development",),
            id="types of work",
        ),
        pytest.param(
            ("Languages [English]", "Languages [Swahili]"), ("B2", "Native"),
            "languages", ("English (B2)", "Swahili (Native)"),
            id="how well a language is spoken",
        ),
    ],
)  # fmt: skip
def test_other_fields_are_ticked_too(
    heads: Cells, cells: Cells, field: str, value: object, path: Path
) -> None:
    (person,) = read(path, (*WHO, *heads), (*ANA, *cells)).profiles
    assert getattr(person, field) == value


def test_who_ticks_nothing_left_it_blank(path: Path) -> None:
    result = read(path, (*WHO, "Skills/Excel", "Skills/Word"), (*ANA, "1", "0"), (*BO, "0", "0"))
    assert [p.state("skills") for p in result.profiles] == [FieldState.GIVEN, FieldState.BLANK]


@pytest.mark.parametrize(
    "contact",
    [
        pytest.param(("Full name", "Email address"), id="each headed by itself"),
        pytest.param(("Contact", ""), id="in a block"),
    ],
)
def test_a_second_row_of_headings_holds_what_is_offered(contact: Cells, path: Path) -> None:
    first = (*contact, "Profile title", "What are your skills?", "", "", "Overview")
    second = ("Name", "Email Address", "Response", "Excel", "Word", "Other (please specify)")
    result = read(
        path,
        first,
        (*second, "Open-Ended Response"),
        (*ANA, "Excel", "", "Baking", "I bake bread."),
        (*BO, "", "Word", "", "I cook."),
    )
    assert [(p.name, p.email, p.skills, p.overview) for p in result.profiles] == [
        ("Ana Lima", "ana@example.com", ("Excel", "Baking"), "I bake bread."),
        ("Bo Chen", "bo@example.com", ("Word",), "I cook."),
    ]
    assert result.problems == ()


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        pytest.param(("Skills [Excel]", "Skills [Word]"), ("Good", "Fair"), id="marks, no ticks"),
        pytest.param(("skills___1", "skills___2"), ("1", "0"), id="numbers without their names"),
        pytest.param(
            ("Would you like to learn [Excel]", "Would you like to learn [Word]"), ("Yes", "No"),
            id="a wish",
        ),
        pytest.param(("Laptop", "Internet"), ("yes", "no"), id="what is no skill"),
    ],
)  # fmt: skip
def test_what_says_no_skill_is_not_read(heads: Cells, cells: Cells, path: Path) -> None:
    (person,) = read(path, (*WHO, *heads), (*ANA, *cells)).profiles
    assert (person.skills, person.state("skills")) == ((), FieldState.ABSENT)


@pytest.mark.parametrize(
    "columns",
    [
        pytest.param({"Which? [Bread]": "skills", "Which? [Rye]": "skills"}, id="each answer"),
        pytest.param({"Which?": "skills"}, id="the question"),
    ],
)
def test_a_mapping_names_the_field(columns: dict[str, str], path: Path) -> None:
    rows = ((*WHO, "Which? [Bread]", "Which? [Rye]"), (*ANA, "TRUE", "FALSE"))
    (person,) = read(path, *rows, columns=columns).profiles
    assert person.skills == ("Bread",)
