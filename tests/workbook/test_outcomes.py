"""The sheet `Outcomes`: the figures of the programme, only where they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from reportgen.domain.milestones import Milestone, MilestoneName
from reportgen.domain.programme import STEPS, Journey, Programme, Reached, Step, programme_of
from reportgen.workbook import workbook_bytes
from tests.workbook.cohorts import cohort
from tests.workbook.ooxml import faults
from tests.workbook.reading import opened, table
from tests.workbook.words import sample_frame, sample_words

DAY = date(2026, 1, 12)
HOSTILE = "=1+1"


def made_up(proven: bool = True) -> Programme:
    """Sixty people of three districts, one of them tiny, and two cohorts."""
    ways: list[Journey] = []
    for n in range(60):
        steps: Sequence[Step] = STEPS[: 2 + n % 6]
        reached = {
            s: Reached(DAY + timedelta(10 * i), proven and n % 2 == 0) for i, s in enumerate(steps)
        }
        district = "Ede" if n < 3 else ("Kivu", HOSTILE, "")[n % 3]
        earned = Milestone(MilestoneName.EARNED, amount=Decimal(100 + n), currency="USD")
        ways.append(Journey(reached, (district,), f"Cohort {1 + n % 2}", None, True, earned))
    return programme_of(ways, ["District"], tracked=True)


def test_a_sheet_without_outcomes_has_none() -> None:
    assert "Outcomes" not in opened(workbook_bytes(cohort(3, runs=0), sample_frame())).sheetnames


def test_it_shows_the_programme_s_figures() -> None:
    told = made_up()
    data = workbook_bytes(replace(cohort(3, runs=0), programme=told), sample_frame())
    assert faults(data) == []
    whole, (district,) = told.whole, told.breakdowns
    assert whole is not None
    assert district.others is not None
    steps = table(data, "Outcomes", "OutcomeSteps")
    assert [r["People"] for r in steps] == list(whole.reached)
    assert [r["Proven"] for r in steps][2:] == list(whole.proven)[2:]
    assert all(r["Proven"] + r["Claimed only"] == r["People"] for r in steps[2:])
    rows = table(data, "Outcomes", "OutcomesBy1")
    assert [r["Group"] for r in rows][-1] == f"{district.hidden} groups together"
    assert [r["Earned, proven"] for r in rows] == [
        g.proven[-1] for g in (*district.groups, district.others)
    ]
    assert sum(r["People"] for r in rows) == 60
    assert "Ede" not in str(rows)
    pair = table(data, "Outcomes", "OutcomeCohorts")
    assert told.cohorts is not None
    assert [r["Cohort 1"] for r in pair] == [told.cohorts.groups[1].percent(s) / 100 for s in STEPS]
    (money,) = table(data, "Outcomes", "OutcomeEarnings")
    assert (money["People"], money["Earned in all"]) == (60, sum(range(100, 160)))


def test_few_people_are_only_told_from_when_on() -> None:
    few = replace(cohort(3, runs=0), programme=programme_of([], tracked=True))
    sheet = opened(workbook_bytes(few, replace(sample_frame(), words=sample_words("es"))))[
        "Outcomes"
    ]
    assert sheet["A2"].value == "Los resultados se cuentan a partir de diez personas."
