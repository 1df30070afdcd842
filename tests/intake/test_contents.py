"""What the cells of a column say: which of two candidates is meant, and what one could feed."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from reportgen.cli.main import cli
from reportgen.intake import ColumnMatch, match_columns, read_intake
from reportgen.settings import IntakeSettings

NAMES = ("Ana Lima", "Bo Chen", "Cy Dee", "Di Eve")
MAILS = ("ana@example.com", "bo@example.com", "cy@example.com", "di@example.com")
TITLES = ("Baker", "Cook", "Data analyst", "Web developer")
PROSE = tuple(f"I bake bread for café number {n}. " * 8 for n in range(4))
Columns = Mapping[str, Sequence[str]]


def write(path: Path, columns: Columns) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([list(columns), *zip(*columns.values(), strict=True)])


def matches(path: Path, columns: Columns) -> dict[str, ColumnMatch]:
    write(path, columns)
    return {m.heading: m for m in match_columns(path, IntakeSettings())}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


@pytest.mark.parametrize(
    ("loser", "cells", "winner", "fitting", "field"),
    [
        ("Name", ["Over 200 applicants"] * 4, "Candidate", NAMES, "name"),
        ("Candidate", ["C-001", "C-002", "C-003", "C-004"], "Full name", NAMES, "name"),
        ("Name", ["Yes", "No", "Yes", "Yes"], "Candidate", NAMES, "name"),
        ("Email", ["kim@example.com", "lee@example.com"] * 2, "Email address", MAILS, "email"),
        ("Title", ["Mr", "Ms", "Mx", "Dr"], "Headline", TITLES, "title"),
        ("Skills", ["5", "4", "3", "2"], "Skill list", ["Excel; Word"] * 4, "skills"),
        ("Skills", ["yes", "no", "yes", "no"], "Key skills", ["Excel; Word"] * 4, "skills"),
        ("Overview", ["good", "bad", "ok", "good"], "Bio", PROSE, "overview"),
        ("Country", ["+254", "+92", "+63", "+91"], "Where based", ["Kenya"] * 4, "country"),
        ("Level", ["BSc", "MSc", "BA", "PhD"], "Seniority", ["Entry"] * 4, "experience_level"),
        ("Rate", ["High", "Low", "Low", "High"], "Price per hour", ["$10"] * 4, "hourly_rate"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_of_two_candidates_the_one_whose_cells_fit_wins(
    loser: str, cells: Sequence[str], winner: str, fitting: Sequence[str], field: str, path: Path
) -> None:
    plain = {"Name": NAMES, "Email": MAILS, "Title": TITLES}
    plain = {head: said for head, said in plain.items() if head.casefold() != field}
    found = matches(path, {**plain, loser: cells, winner: fitting})
    assert (found[winner].field, found[winner].used) == (field, True)
    assert not found[loser].used


@pytest.mark.parametrize("heading", ["Contact", "Google account", "Zing"])
def test_a_column_of_addresses_is_e_mail_even_when_it_is_called_name(
    heading: str, path: Path
) -> None:
    assert matches(path, {"Name": NAMES, heading: MAILS, "Title": TITLES})[heading].field == "email"
    found = matches(path, {"Name": MAILS, "Full name": NAMES, "Title": TITLES})
    assert {m.field: head for head, m in found.items() if m.used} == {
        "email": "Name", "name": "Full name", "title": "Title",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "could"),
    [
        pytest.param(["$10/hr", "$12", "15 USD", "20"], "hourly_rate", id="rates"),
        pytest.param(["https://a.example/1", "b.example/2", "", ""], "portfolio", id="links"),
        pytest.param(["linkedin.com/in/a", "", "", ""], "linked_accounts", id="accounts"),
        pytest.param(["Excel, Word", "Canva; SEO", "Word", "Excel"], "skills", id="skills"),
        pytest.param(["English; French", "Hindi", "Urdu", ""], "languages", id="languages"),
        pytest.param(["yes", "no", "no", "yes"], "photo", id="yes or no"),
        pytest.param(["2025-03-01", "2025-04-02", "", ""], "submitted_on", id="days"),
        pytest.param(["1990", "1991", "1992", "2000"], "birth_year", id="years"),
        pytest.param(["Declined", "Approved", "Waiting", ""], "submission_status", id="statuses"),
        pytest.param(PROSE, "overview", id="prose"),
        pytest.param(
            ["Baker at Oven & Co, 2019-03 to 2021-08, breads and rolls"] * 4, "employment",
            id="a history",
        ),
        pytest.param(["apple", "pear", "plum", "fig"], "", id="words that tell nothing"),
    ],
)  # fmt: skip
def test_columns_names_what_a_leftover_could_feed(
    cells: Sequence[str], could: str, path: Path
) -> None:
    found = matches(path, {"Name": NAMES, "Email": MAILS, "Title": TITLES, "Zing": cells})["Zing"]
    assert not found.used
    assert next(iter(found.could), "") == could


@pytest.mark.parametrize(
    ("heading", "cells", "field"),
    [
        pytest.param(
            "Where do you stand?", ["Entry", "Expert", "Expert", "Entry"],
            "experience_level", id="levels",
        ),
        pytest.param(
            "Zing", ["Writing", "Legal", "Admin Support", "Translation"], "category",
            id="the marketplace's categories",
        ),
        pytest.param(
            "Type of work you're after", ["Writing", "Legal", "Admin Support", "Translation"],
            "category", id="categories under another name",
        ),
        pytest.param(
            "So, Upwork?", ["Declined", "Approved", "In review", "Declined"],
            "submission_status", id="statuses, where Upwork is named",
        ),
    ],
)  # fmt: skip
def test_answers_out_of_a_few_tell_an_unknown_column(
    heading: str, cells: Sequence[str], field: str, path: Path
) -> None:
    people = {"Name": NAMES, "Email": MAILS, "Title": TITLES}
    found = matches(path, {**people, heading: cells})[heading]
    assert (found.field, found.how) == (field, "similarity")


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Wie gut ist Ihr Englisch?", ["Expert", "Intermediate", "Expert", "Entry"]),
        ("Excel, honestly?", ["Expert", "Intermediate", "Expert", "Entry"]),
        ("Scholarship", ["Approved", "Declined", "Approved", "Declined"]),
    ],
)
def test_the_same_answers_about_something_else_are_not_read(
    heading: str, cells: Sequence[str], path: Path
) -> None:
    people = {"Name": NAMES, "Email": MAILS, "Title": TITLES}
    assert not matches(path, {**people, heading: cells})[heading].used


def test_what_is_fed_already_and_what_is_nobody_s_is_no_hint(path: Path) -> None:
    levels = ["Entry", "Expert", "Expert", "Entry"]
    columns = {"Name": NAMES, "Email": MAILS, "Level": levels, "Zing": levels, "Phone": levels}
    found = matches(path, columns)
    assert (found["Zing"].could, found["Phone"].could) == ((), ())


def test_a_hint_is_shown_and_costs_no_remark(path: Path) -> None:
    write(path, {"Name": NAMES, "Email": MAILS, "Title": TITLES, "Zing": ["yes", "no", "", ""]})
    assert read_intake(path, IntakeSettings()).problems == ()
    shown = CliRunner().invoke(cli, ["columns", str(path)], env={"COLUMNS": "160"})
    assert "perhaps photo, video, over_18?" in shown.output
