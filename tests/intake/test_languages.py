"""Sheets in the languages of the people who fill them in: headings, answers, errors."""

from __future__ import annotations

import csv
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from reportgen.domain.dates import YearMonth
from reportgen.domain.profile import ExperienceLevel, SubmissionStatus
from reportgen.intake import match_columns, read_intake
from reportgen.intake.languages import listed
from reportgen.intake.matching import match_known
from reportgen.intake.parsers.choices import parse_level, parse_status, parse_yes_no
from reportgen.intake.parsers.jobs import parse_jobs
from reportgen.intake.vocabulary import NOTHING, profile_vocabulary
from reportgen.settings import IntakeSettings

TABLES = {
    f.name.removesuffix(".toml"): tomllib.loads(f.read_text(encoding="utf-8"))
    for f in sorted(files("reportgen.intake.languages").iterdir(), key=lambda f: f.name)
    if f.name.endswith(".toml")
}
with (Path(__file__).parent / "headings.csv").open(encoding="utf-8", newline="") as file:
    _, *FIELDS = next(csv.reader(file))
    HEADS = {tag: heads for tag, *heads in csv.reader(file)}
with (Path(__file__).parent / "times.csv").open(encoding="utf-8", newline="") as file:
    TIMES = {row["language"]: row for row in csv.DictReader(file)}
ROW = (
    "Amina Yusuf",
    "amina@ex.example",
    "Bookkeeper",
    "I keep books.",
    "Xero; Excel",
    "Expert",
    "15",
)


def written(path: Path, *rows: Any) -> Path:
    path.write_text("\n".join("\t".join(row) for row in rows), encoding="utf-8")
    return path


def test_every_language_has_its_sheet() -> None:
    assert HEADS.keys() == TABLES.keys() == TIMES.keys()


@pytest.mark.parametrize("tag", TIMES)
def test_months_and_now_are_read_in_a_language(tag: str) -> None:
    months = [month.replace("_", " ") for month in TIMES[tag]["months"].split()]
    between = "/" if tag == "vi" else " "
    lines = [f"Clerk | Post | {m}{between}2019 - {m}{between}2021" for m in months]
    lines.append(f"Clerk | Post | {months[2]}{between}2019 {TIMES[tag]['now']}")

    jobs = parse_jobs("\n".join(lines))

    assert isinstance(jobs, tuple)
    *done, still = jobs
    assert [(job.start, job.end) for job in done] == [
        (YearMonth(2019, n), YearMonth(2021, n)) for n in range(1, 13)
    ]
    assert (still.start, still.current) == (YearMonth(2019, 3), True)


@pytest.mark.parametrize("tag", HEADS)
def test_a_sheet_in_a_language_is_read(tag: str, tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", HEADS[tag], ROW)

    assert tuple(m.field for m in match_columns(path, IntakeSettings())) == tuple(FIELDS)
    (person,) = read_intake(path, IntakeSettings()).profiles
    assert (person.name, person.skills) == ("Amina Yusuf", ("Xero", "Excel"))


@pytest.mark.parametrize("tag", TABLES)
def test_no_heading_of_a_language_means_another_field_in_another(tag: str) -> None:
    vocabulary = profile_vocabulary()
    for field, said in TABLES[tag]["headings"].items():
        for heading in listed(said):
            guess = match_known(heading, vocabulary, {})
            meant = None if field == NOTHING else field
            assert guess is not None, heading
            assert (heading, guess.target) == (heading, meant)


@pytest.mark.parametrize("tag", TABLES)
def test_no_answer_of_a_language_means_another_in_another(tag: str) -> None:
    answers = TABLES[tag]["answers"]
    for level, said in answers["level"].items():
        assert {w: parse_level(w) for w in listed(said)} == dict.fromkeys(
            listed(said), ExperienceLevel(level)
        )
    for table in ("status", "status_plain"):
        for status, said in answers.get(table, {}).items():
            assert {w: parse_status(w) for w in listed(said)} == dict.fromkeys(
                listed(said), SubmissionStatus(status)
            )
    for answer, said in answers["yes_no"].items():
        assert {w: parse_yes_no(w) for w in listed(said)} == dict.fromkeys(
            listed(said), answer == "yes"
        )


@pytest.mark.parametrize(
    "heading",
    [
        "Почта наставника",
        "E-mail du coach",
        "Nombre del coach",
        "Correo de emergencia",
        "Электронная почта родителя",
        "E-Mail-Adresse des Coachs",
        "Nama ibu",
        "Email pelatih",
    ],
)
def test_nobody_else_s_name_or_address_is_the_candidate_s(heading: str) -> None:
    guess = match_known(heading, profile_vocabulary(), {})
    assert guess is None or guess.target not in ("name", "email")


@pytest.mark.parametrize(
    "error",
    [
        "#N/A", "#NV", "#WERT!", "#BEZUG!", "#NOM?", "#VALEUR!", "#¡VALOR!", "#¿NOMBRE?", "#N/D",
        "#RIF!", "#ADR!", "#DEĞER!", "#YOK", "#ЗНАЧ!", "#Н/Д", "#ПУСТО!", "########", "Loading…",
        "Loading...", "Cargando...", "Wird geladen…", "Загрузка...", "Err:502",
    ],
)  # fmt: skip
def test_errors_in_any_language_are_no_text(error: str, tmp_path: Path) -> None:
    heads = ("Name", "Email", "Title", "Country")
    path = written(tmp_path / "a.csv", heads, ("Ana", "a@example.com", error, "Peru"))

    read = read_intake(path, IntakeSettings())

    assert [p.title for p in read.profiles] == [""]
    assert [(p.code, p.cell.address) for p in read.problems] == [("error_cell", "C2")]


@pytest.mark.parametrize("text", ["#wow!", "#1 in Lima!", "Loading docks designer", "#brand #logo"])
def test_what_only_looks_like_an_error_stays(text: str, tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", ("Name", "Email", "Title"), ("Ana", "a@example.com", text))
    assert [p.title for p in read_intake(path, IntakeSettings()).profiles] == [text]
