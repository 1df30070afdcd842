"""An agency's own words: lists of headings, meanings of answers, tables in its folder."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from reportgen.cli.main import cli
from reportgen.domain.fields import FieldState
from reportgen.errors import SettingsError
from reportgen.intake import IntakeResult, read_intake
from reportgen.settings import IntakeSettings
from tests.intake.corpus.case import book

HEADS = ("Name", "Email", "Title", "Level")
LEVELS = ("E", "Int", "E", "exp.", "E")
PEOPLE = [(f"Person {n}", f"p{n}@example.com", "Baker", level) for n, level in enumerate(LEVELS)]

Call = Callable[..., Result]


def read(path: Path, rows: list[Any], **settings: Any) -> IntakeResult:
    path.write_bytes(book(rows))
    return read_intake(path, IntakeSettings.model_validate(settings))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.xlsx"


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object, typed: str = "") -> Result:
        return CliRunner().invoke(cli, [str(a) for a in arguments], input=typed)

    return run


def test_many_unknown_words_of_a_column_are_one_remark(path: Path) -> None:
    result = read(path, [HEADS, *PEOPLE])

    (told,) = result.problems
    assert (told.code, told.cell.address) == ("words_unknown", "D1")
    assert (told.args["count"], told.args["words"]) == (5, "E (3), Int (1), exp. (1)")
    assert told.args["cells"] == "D2, D3, D4, D5, D6"
    assert {p.state("experience_level") for p in result.profiles} == {FieldState.INVALID}


def test_a_few_are_told_cell_by_cell(path: Path) -> None:
    problems = read(path, [HEADS, *PEOPLE[:3]]).problems
    assert [p.cell.address for p in problems] == ["D2", "D3", "D4"]


def test_what_the_agency_says_they_mean_counts(path: Path) -> None:
    values = {"experience_level": {"E": "entry", "int": "Intermediate", "Exp": "expert"}}
    result = read(path, [HEADS, *PEOPLE], values=values)
    assert result.problems == ()
    assert [p.experience_level for p in result.profiles] == [
        "entry", "intermediate", "entry", "expert", "entry",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"values": {"experience_level": {"E": "easy"}}}, "“easy” is no answer"),
        ({"values": {"levle": {"E": "entry"}}}, "no field “levle”"),
        ({"columns": {"skils": ["A", "B"]}}, "did you mean “skills”?"),
        ({"columns": {"A": "employment.1.boss"}}, "no field “employment.1.boss”"),
        ({"columns": {"Bio": "summary"}}, "no field “summary”; did you mean “overview”"),
    ],
)
def test_a_slip_in_the_settings_is_said(settings: Mapping[str, Any], said: str, path: Path) -> None:
    with pytest.raises(SettingsError, match=said.replace("?", r"\?")):
        read(path, [HEADS, *PEOPLE], **settings)


def test_a_list_of_headings_is_read_together(path: Path) -> None:
    rows = [("Who", "Mail", "Nook", "Cranny"), ("Ana", "ana@example.com", "Bread", "Cakes")]
    columns = {"name": ["Who"], "skills": ["Nook", "Cranny"]}
    (person,) = read(path, rows, columns=columns).profiles
    assert (person.name, person.skills) == ("Ana", ("Bread", "Cakes"))


def test_columns_can_be_mapped_to_parts_of_a_job(path: Path) -> None:
    rows = [(*HEADS[:3], "Did", "Place"), ("Ana", "ana@example.com", "Baker", "Cook", "Oven")]
    columns = {"Did": "employment.1.role", "Place": "employment.1.company"}
    (person,) = read(path, rows, columns=columns).profiles
    assert [(job.role, job.company) for job in person.employment] == [("Cook", "Oven")]


def test_tables_in_the_agency_s_folder_come_before_ours(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "words"
    folder.mkdir()
    (folder / "ours.toml").write_text(
        '[headings]\ntitle = "Sparkle; Shine line"\nnothing = "Title"\n'
        '[values.experience_level]\n"E" = "entry"\n',
        encoding="utf-8",
    )
    rows = [("Name", "Email", "Sparkle", "Title", "Level"), ("A", "a@x.example", "B", "Mx", "E")]
    (person,) = read(path, rows, words=folder).profiles
    assert (person.title, person.experience_level) == ("B", "entry")


@pytest.mark.parametrize(
    ("text", "said"),
    [("[headings", "not valid TOML"), ('[headings]\nflair = "x"', "flair"), ("[words]", "words")],
)
def test_a_table_that_cannot_be_used_is_named(
    text: str, said: str, path: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=said) as told:
        read(path, [HEADS, *PEOPLE], words=own)
    assert "own.toml" in str(told.value)


def test_columns_proposes_lines_for_unknown_words(call: Call, path: Path) -> None:
    path.write_bytes(book([HEADS, *PEOPLE]))
    told = call("columns", path).output
    assert "[intake.values.experience_level]" in told
    assert '"E" = ""  # entry · intermediate · expert' in told
    assert '"Int" = "intermediate"' in told


def test_columns_asks_one_question_after_the_other(call: Call, path: Path, tmp_path: Path) -> None:
    rows = [(*HEADS, "Nook", "Cranny"), *((*p, "x", "y") for p in PEOPLE)]
    path.write_bytes(book(rows))

    told = call("columns", path, "--ask", typed="flair\ncoach\n-\nentry\nintermediate\n")

    assert "There is no field “flair”" in told.output
    intake = tomllib.loads((tmp_path / "reportgen.toml").read_text(encoding="utf-8"))["intake"]
    assert intake == {
        "columns": {"Nook": "coach", "Cranny": ""},
        "values": {"experience_level": {"E": "entry", "Int": "intermediate"}},
    }
    assert "Nook" not in call("columns", path, "--ask", typed="expert\n").output.split("Nook  ")[0]


def test_a_column_left_over_without_a_guess_is_asked_about(
    call: Call, path: Path, tmp_path: Path
) -> None:
    rows = [("Name", "Email", "Skills", "Job Title", "Notes")]
    path.write_bytes(book([*rows, ("Ana Lima", "ana@example.com", "Excel, Word", "Baker", "x")]))
    settings = tmp_path / "reportgen.toml"

    nothing = call("columns", path, "--ask", typed="\n").output
    assert "stays as it is: no answer was given" in nothing
    assert not settings.exists()

    told = call("columns", path, "--ask", typed="f\nd\nflavour\nProfile title\n").output
    assert "Nothing is read from D “Job Title”, E “Notes”." in told
    assert "“f” is no answer to that." in told
    assert "There is no field “flavour”" in told
    assert "“Job Title” = title" in told
    columns = tomllib.loads(settings.read_text(encoding="utf-8"))["intake"]["columns"]
    assert columns == {"Job Title": "title"}


def test_a_mapped_heading_that_no_sheet_has_is_told_by_columns(
    call: Call, path: Path, tmp_path: Path
) -> None:
    path.write_bytes(book([HEADS, *PEOPLE]))
    settings = tmp_path / "reportgen.toml"
    settings.write_text('[intake.columns]\n"Levels" = "experience_level"\n', encoding="utf-8")
    told = call("columns", path).output
    assert "maps this heading to “experience_level”, but no sheet has it" in " ".join(told.split())


def test_columns_shares_unknown_headings_and_nothing_else(call: Call, path: Path) -> None:
    rows = [(*HEADS, "Nook", "Mail of a@b.example", "Call 555123"), (*PEOPLE[0], "x", "y", "z")]
    path.write_bytes(book(rows))
    assert call("columns", path, "--share").output == "Nook\n"


@pytest.mark.parametrize("label", ["Average", "Total", "Durchschnitt", "Итого", "Promedio:"])
def test_a_row_that_sums_up_is_nobody(label: str, path: Path) -> None:
    rows = [("Name", "Email", "Title", "Rate"), ("Max", "max@example.com", "Baker", 15)]
    result = read(path, [*rows, (label, None, None, 15)])
    assert ([p.name for p in result.profiles], result.problems) == (["Max"], ())


def test_a_second_row_of_headings_is_nobody(path: Path) -> None:
    rows = [
        ("What is your full name?", "Email address", "Profile title"),
        ("Open-Ended Response", "Open-Ended Response", "Response"),
        ("Ana Lima", "ana@example.com", "Baker"),
    ]
    result = read(path, rows)
    assert ([p.name for p in result.profiles], result.problems) == (["Ana Lima"], ())


def test_one_foreign_date_turns_no_column_round(path: Path) -> None:
    days = ["13/11/2026", "14/11/2026", "15/11/2026", "16/11/2026", "11/17/2026", "02/11/2026"]
    rows = [(f"P {n}", f"p{n}@x.example", "Baker", day) for n, day in enumerate(days)]
    result = read(path, [("Name", "Email", "Title", "Submitted on"), *rows])
    assert [str(p.submitted_on) for p in result.profiles][3:] == [
        "2026-11-16", "2026-11-17", "2026-11-02",
    ]  # fmt: skip
    assert result.problems == ()


@pytest.mark.parametrize(
    ("stage", "send", "held"),
    [
        pytest.param("On hold", None, True, id="a stage says so"),
        pytest.param("Paused", "yes", False, id="the column for it says otherwise"),
        pytest.param("Declined", None, False, id="a status"),
        pytest.param("Phase two", None, False, id="words that ask for nothing"),
    ],
)
def test_an_agency_s_hold_in_the_status_column_holds_the_mail(
    path: Path, stage: str, send: str | None, held: bool
) -> None:
    head = ["Name", "Email", "Title", "Submission status"]
    row = ["Ana Lima", "ana@example.com", "Baker", stage]
    if send:
        head, row = [*head, "Send report?"], [*row, send]

    (ana,) = read(path, [head, row]).profiles

    assert (ana.hold, ana.known("submission_status")) == (held, stage == "Declined")
