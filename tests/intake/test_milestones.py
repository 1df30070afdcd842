"""What came of it, from its cells: days, amounts, proofs, and what can't be one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.domain.fields import OUTCOME_FIELDS
from reportgen.domain.milestones import Milestone, MilestoneName
from reportgen.intake import match_columns, read_intake
from reportgen.intake.languages import language_tables
from reportgen.settings import IntakeSettings
from tests.intake.test_languages import written

WHO = {"Name": "Ana Lima", "Email": "ana@example.com", "Title": "Bookkeeper"}
DAY = date(2026, 3, 15)


def told(path: Path, **cells: str) -> tuple[tuple[Milestone, ...], list[str]]:
    row = WHO | {heading.replace("_", " "): said for heading, said in cells.items()}
    read = read_intake(written(path / "a.csv", row.keys(), row.values()), IntakeSettings())
    (person,) = read.profiles
    return person.milestones, [p.code for p in read.problems]


@pytest.mark.parametrize(
    ("cells", "milestone", "problems"),
    [
        pytest.param(
            {"Approved": "2026-03-15"}, Milestone(MilestoneName.APPROVED, DAY), [], id="a day"
        ),
        pytest.param({"Approved": "yes"}, Milestone(MilestoneName.APPROVED), [], id="a yes"),
        pytest.param(
            {"Approved": "Yes, 15.03.2026"}, Milestone(MilestoneName.APPROVED, DAY), [], id="both"
        ),
        pytest.param(
            {"Approved": "sí"}, Milestone(MilestoneName.APPROVED), [], id="a yes in Spanish"
        ),
        pytest.param({"Approved": "not yet"}, None, [], id="not yet"),
        pytest.param({"Approved": "-"}, None, [], id="a dash"),
        pytest.param({"Approved": "in spring"}, None, ["outcome_unreadable"], id="no day"),
        pytest.param({"Approved": "15/03/1826"}, None, ["date_unlikely"], id="another century"),
        pytest.param(
            {"First job": "03/04/2026"},
            Milestone(MilestoneName.FIRST_JOB, date(2026, 3, 4)),
            ["date_ambiguous"],
            id="either way round",
        ),
        pytest.param(
            {"First bid": "2026-03-15", "First bid proof": "seen by Maya"},
            Milestone(MilestoneName.FIRST_BID, DAY, "seen by Maya"),
            [],
            id="seen by",
        ),
        pytest.param(
            {"Signed up": "", "Sign-up proof": "https://www.upwork.com/freelancers/~01"},
            Milestone(MilestoneName.SIGNED_UP, None, "https://www.upwork.com/freelancers/~01"),
            [],
            id="a proof claims what it proves",
        ),
        pytest.param(
            {"Approved": "no", "Approval proof": "seen by Maya"}, None, [], id="a no stays a no"
        ),
        pytest.param(
            {"Approved": "yes", "Approval proof": "yes"},
            Milestone(MilestoneName.APPROVED),
            ["proof_unreadable"],
            id="a yes is no proof",
        ),
        pytest.param(
            {"Approved": "yes", "Approval proof": "none"},
            Milestone(MilestoneName.APPROVED),
            [],
            id="no proof said",
        ),
        *(
            pytest.param(
                {"Earned": cell},
                Milestone(MilestoneName.EARNED, None, "", Decimal(much), money),
                [],
                id=cell,
            )
            for cell, much, money in [
                ("450 USD", "450.00", "USD"),
                ("$1,200.50", "1200.50", "USD"),
                ("1.200,50 €", "1200.50", "EUR"),
                ("25.000", "25000.00", ""),
                ("9000 INR", "9000.00", "INR"),
            ]
        ),
        pytest.param({"Earned": "yes"}, Milestone(MilestoneName.EARNED), [], id="something"),
        pytest.param({"Earned": "0"}, None, [], id="nothing"),
        pytest.param({"Earned": "0", "Earned on": "2026-03-15"}, None, [], id="nothing by a day"),
        pytest.param({"Earned": "none"}, None, [], id="none"),
        pytest.param({"Earned": "-20"}, None, ["earned_unreadable"], id="less than nothing"),
        pytest.param({"Earned": "1.2k"}, None, ["earned_unreadable"], id="in short"),
        pytest.param({"Earned": "100 to 200"}, None, ["earned_unreadable"], id="a range"),
        pytest.param({"Earned": "5 EUR 6 GBP"}, None, ["earned_unreadable"], id="two amounts"),
        pytest.param(
            {"Earned": "9 EUR/GBP"}, None, ["earned_currency_unclear"], id="two currencies"
        ),
        pytest.param(
            {"Earned (EUR)": "450"},
            Milestone(MilestoneName.EARNED, None, "", Decimal("450.00"), "EUR"),
            [],
            id="the heading's currency",
        ),
        pytest.param(
            {"Earned": "450", "Earnings currency": "KES", "Currency": "USD", "Hourly rate": "9"},
            Milestone(MilestoneName.EARNED, None, "", Decimal("450.00"), "KES"),
            [],
            id="a currency of its own",
        ),
        pytest.param(
            {"Earned": "450", "Hourly rate (USD)": "9"},
            Milestone(MilestoneName.EARNED, None, "", Decimal("450.00")),
            [],
            id="the rate's currency says nothing of it",
        ),
    ],
)
def test_a_milestone_is_read(
    cells: dict[str, str], milestone: Milestone | None, problems: list[str], tmp_path: Path
) -> None:
    assert told(tmp_path, **cells) == ((milestone,) if milestone else (), problems)


def test_a_heading_that_is_only_like_one_makes_no_claim(tmp_path: Path) -> None:
    row = WHO | {"Registered on": "2026-03-15", "Income": "450 USD", "Approvd on": "2026-03-15"}
    path = written(tmp_path / "a.csv", row.keys(), row.values())

    read = read_intake(path, IntakeSettings())

    assert read.profiles[0].milestones == ()
    suggested = {m.heading: m.suggestion for m in read.columns if m.how == "suggested"}
    assert suggested == {
        "Registered on": "signed_up_on",
        "Income": "earned",
        "Approvd on": "approved_on",
    }


def test_every_language_has_headings_for_outcomes(tmp_path: Path) -> None:
    for tables in language_tables():
        heads = [tables["headings"][field].partition(";")[0] for field in OUTCOME_FIELDS]
        path = written(tmp_path / "a.csv", [*WHO, *heads], [*WHO.values()])
        fed = [m.field for m in match_columns(path, IntakeSettings())]
        assert tuple(fed[len(WHO) :]) == OUTCOME_FIELDS
