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
    """Of two columns that fit as well as each other neither is read."""
    people = {"Name": NAMES, "Email": MAILS, "Title": TITLES}
    found = matches(path, {**people, "Zing": cells, "Zong": (*cells[1:], cells[0])})
    for heading in ("Zing", "Zong"):
        assert not found[heading].used
        assert next(iter(found[heading].could), "") == could


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


ABOUT = (
    "I bake sourdough for cafés and write about it as a food writer. Ask me for a loaf.",
    "Cook and recipe writer with ten years in hotel kitchens, careful with salt and with words.",
    "Data analyst who likes plain charts. I clean your spreadsheets and tell you what they say.",
    "Web developer of small, quick shops. I have built forty and still answer each owner's mail.",
)
LINES = ("Food Writer for Cafés", "Recipe Copywriter", "Excel Data Analyst", "Shopify Developer")
TOOLS = ("Copywriting, Blog Writing", "Copywriting; SEO", "Excel, SQL", "JavaScript; PHP")
KNOWN = {"Email": MAILS, "Hourly rate": ("9", "12", "20", "35"), "Country": ("Kenya",) * 4}
HOW = "I look at them each week."
COACHED = "She is a fine writer, and her clients came back. "
MOTIVE = "I want to stay at home with my children and earn my own money. "
ENTRY = ("Entry", "Expert", "Expert", "Entry")


@pytest.mark.parametrize(
    ("heading", "cells", "field"),
    [
        pytest.param("Und jetzt du, in Ruhe:", ABOUT, "overview", id="overview, German"),
        pytest.param(
            "Zing", [f"In {n} days your books are right, and stay so. {HOW}" for n in "2345"],
            "overview", id="overview without a role",
        ),
        pytest.param("O que o letreiro diria?", LINES, "title", id="title, Portuguese"),
        pytest.param("Saan po kayo astig?", TOOLS, "skills", id="skills, Tagalog"),
        pytest.param(
            "Bir saatiniz kaç dolar eder?", ("9", "12,50", "20", "35"), "hourly_rate",
            id="rate, Turkish",
        ),
        pytest.param(
            "Zing", ("$9/hr", "$12", "20 USD", "$35"), "hourly_rate", id="rate, told by its cells"
        ),
        pytest.param(
            "Di mana-mana saja?", ("GitHub, LinkedIn", "", "LinkedIn", "Behance"),
            "linked_accounts", id="accounts, Indonesian",
        ),
        pytest.param(
            "Dónde miro lo tuyo", ("https://ana.example/w", "", "https://cy.example", ""),
            "portfolio", id="works, Spanish",
        ),
        pytest.param(
            "Con ai thì nói gì", ("English, Hindi", "French", "Swahili; English", "Urdu"),
            "languages", id="languages, Vietnamese",
        ),
        pytest.param(
            "Avant nous, c'était où ?",
            ("Baker, Oven & Co, 2019-03 to 2021-08", "Cook, Grill, 2015-2020", "", ""),
            "employment", id="jobs, French",
        ),
        pytest.param(
            "ماذا بعد", ("بكالوريوس صيدلة، جامعة حلوان، 2014", "ماجستير، حلوان", "", ""),
            "education", id="studies, Arabic",
        ),
        pytest.param(
            "Pays où il vit", ("Bénin", "Côte d'Ivoire", "Togo", "Mali"), "country",
            id="country, French",
        ),
        pytest.param("18 na ba?", ("yes", "yes", "yes", "yes"), "over_18", id="age, Tagalog"),
        pytest.param(
            "نشان", ("LHR-014", "LHR-015", "LHR-016", "LHR-017"), "candidate_id", id="codes, Urdu"
        ),
        pytest.param(
            "wpisano", [f"2025-09-1{n} 07:5{n}:10" for n in range(4)], "timestamp",
            id="a program's stamp, Polish",
        ),
        pytest.param(
            "اپ ورک کو کب بھیجا", ("2025-06-18", "", "2025-06-20", ""), "submitted_on",
            id="day of an attempt, Urdu",
        ),
        pytest.param(
            "A che punto?", ("Approved", "Not submitted", "Declined", "Approved"),
            "submission_status", id="what came of attempts, Italian",
        ),
    ],
)  # fmt: skip
def test_what_alone_plainly_fits_is_read_and_told_as_a_guess(
    heading: str, cells: Sequence[str], field: str, path: Path
) -> None:
    known = {"Name": NAMES, **KNOWN, "Level": ENTRY}
    plain = {h: c for h, c in known.items() if (field, h) not in _ASKED}
    found = matches(path, {**plain, heading: cells})[heading]
    assert (found.field, found.how) == (field, "similarity")
    told = [p for p in read_intake(path, IntakeSettings()).problems if p.code == "column_guessed"]
    assert [p.cell.heading for p in told] == [heading]


_ASKED = {("hourly_rate", "Hourly rate"), ("country", "Country")}


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        pytest.param(
            "How did it go?", [COACHED * n for n in (2, 3, 4, 5)],
            id="a coach writes of them",
        ),
        pytest.param(
            "Why us?", [MOTIVE * n for n in (2, 3, 4, 5)],
            id="a motive holds no work",
        ),
        pytest.param("Monthly, in dollars?", ("30", "40", "50", "60"), id="dollars, and no hour"),
        pytest.param("Die Stunde so?", ("30", "40", "50", "60"), id="an hour, and no dollars"),
        pytest.param("Heard of us", ("LinkedIn", "GitHub", "LinkedIn", "TikTok"), id="one network"),
        pytest.param("Moins de 18 ?", ("no", "no", "no", "no"), id="under 18"),
        pytest.param("Zing", ("https://youtu.be/a", "", "", ""), id="a film"),
        pytest.param("Zing", ("https://linkedin.com/in/a", "", "", ""), id="an account's link"),
        pytest.param("Meet?", [f"2026-06-1{n} 10:30" for n in range(4)], id="appointments"),
        pytest.param("Wing", ("North", "South", "East", "West"), id="words that tell nothing"),
    ],
)  # fmt: skip
def test_what_only_half_fits_stays_a_hint(heading: str, cells: Sequence[str], path: Path) -> None:
    plain = {h: c for h, c in {"Name": NAMES, **KNOWN, "Level": ENTRY}.items() if h[0] != "H"}
    assert not matches(path, {**plain, heading: cells})[heading].used


@pytest.mark.parametrize(
    ("columns", "fields"),
    [
        pytest.param({"Ano ang tawag?": NAMES}, ["name"], id="whole"),
        pytest.param(
            {
                "Nom de famille, svp": ("Lima", "Chen", "Dee", "Eve"),
                "Prénom(s), svp": ("Ana", "Bo", "Cy", "Di"),
            },
            ["last_name", "first_name"], id="halves, the last first",
        ),
        pytest.param(
            {"आपका पूरा नाम (पहला)": ("अनुष्का", "देवेंद्र", "मीरा", "रवि"),
             "आपका पूरा नाम (अंतिम)": ("त्रिपाठी", "सोलंकी", "देवी", "राव")},
            ["first_name", "last_name"], id="halves under one question",
        ),
        pytest.param({"Sent by": ("Kim Poe", "Lee Ray", "Max Sol", "Nia Tor")}, [None],
            id="in no address",
        ),
    ],
)  # fmt: skip
def test_names_stand_next_to_addresses_and_in_them(
    columns: Columns, fields: Sequence[str | None], path: Path
) -> None:
    mails = ("ana.lima@example.com", "bchen@example.com", "cy1@example.com", "di@example.com")
    found = matches(path, {**columns, **KNOWN, "Email": mails, "Level": ENTRY, "Title": LINES})
    assert [found[heading].field for heading in columns] == fields


def test_four_columns_side_by_side_are_one_job(path: Path) -> None:
    job = {
        "Last post": ("Grants Officer", "Cook"),
        "With whom": ("Maji Trust", "Grill Ltd"),
        "Then": ("Apr 2018", "Jan 2011"),
        "And then": ("Dec 2024", "to date"),
    }
    people = {"Name": NAMES[:2], "Email": MAILS[:2], "Title": LINES[:2]}
    write(path, {**people, **job})
    jobs = [profile.employment[0] for profile in read_intake(path, IntakeSettings()).profiles]
    assert [(j.role, j.company, j.current) for j in jobs] == [
        ("Grants Officer", "Maji Trust", False),
        ("Cook", "Grill Ltd", True),
    ]
