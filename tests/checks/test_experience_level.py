"""The level against the years of relevant work, with the arithmetic shown."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.checks.base import CannotTell, Judged
from tests.checks.asking import ask, facts, findings, score

DESIGNER: dict[str, Any] = {
    "title": "Graphic Designer",
    "skills": ["Logo Design", "Adobe Illustrator"],
}


def _job(start: str, end: str, role: str = "Graphic designer", **rest: object) -> dict[str, object]:
    return {"role": role, "company": "Bright Print", "start": start, "end": end, **rest}


def test_three_years_as_entry_are_undersold_and_cost_in_full() -> None:
    verdict = ask(
        "experience_level",
        **DESIGNER,
        experience_level="entry",
        employment=[_job("2021-01", "2023-12")],
    )
    found = findings(verdict)["undersold"]
    assert (found.args["years"], found.args["months"], found.args["expert"]) == (3, 0, "yes")
    assert found.evidence[0].text == "Graphic designer, Bright Print, 2021-01 – 2023-12"
    assert score(verdict) == 0.4


def test_a_single_year_costs_less_than_three() -> None:
    one = ask(
        "experience_level",
        **DESIGNER,
        experience_level="entry",
        employment=[_job("2021-01", "2021-12")],
    )
    assert score(one) == pytest.approx(0.55)


def test_the_arithmetic_is_shown() -> None:
    shown = facts(
        ask(
            "experience_level",
            **DESIGNER,
            experience_level="intermediate",
            employment=[
                _job("2021-01", "2022-06"),
                _job("2022-01", "2022-12"),
                _job(
                    "2015-01",
                    "2016-12",
                    role="Cook",
                    description="Cooked lunch for a hundred guests, ordered fish and vegetables.",
                ),
            ],
        )
    )
    assert (shown["months_relevant"], shown["at_least"], shown["months_total"]) == (24, 24, 48)
    assert [j["relevant"] for j in shown["jobs"]] == [True, True, False]
    assert [j["months"] for j in shown["jobs"]] == [18, 12, 24]


def test_oversold_is_a_question_that_never_reaches_fix() -> None:
    verdict = ask(
        "experience_level",
        **DESIGNER,
        experience_level="expert",
        employment=[_job("2025-01", "2025-06")],
    )
    assert findings(verdict)["oversold"].args["wanted"] == 36
    assert score(verdict) >= 0.5


@pytest.mark.parametrize(
    "dates",
    [
        pytest.param({"dates_unclear": True}, id="unread"),
        pytest.param({}, id="none"),
        pytest.param({"start": "2021-03"}, id="no end"),
        pytest.param({"start": "2022-03", "end": "2021-01"}, id="wrong way round"),
        pytest.param({"start": "2019", "end": "2092"}, id="an end far ahead"),
        pytest.param({"start": "2561", "end": "2564"}, id="another calendar"),
    ],
)
@pytest.mark.parametrize("level", ["entry", "intermediate"])
def test_dates_in_doubt_advise_nothing(dates: dict[str, object], level: str) -> None:
    job = {"role": "Graphic designer", "company": "Bright Print", **dates}
    verdict = ask("experience_level", **DESIGNER, experience_level=level, employment=[job])
    assert facts(verdict)["months_relevant"] == 0
    if isinstance(verdict, Judged):
        assert level == "intermediate"
        assert (verdict.findings, verdict.praise) == ((), None)
    else:
        assert verdict.reason == "experience_level.undated"


@pytest.mark.parametrize(
    ("title", "role", "did", "relevant"),
    [
        pytest.param("Data Scientist", "ML engineer", "", True, id="same family"),
        pytest.param("Bookkeeper", "Treasurer (volunteer)", "", True, id="unpaid"),
        pytest.param("React Developer", "Baker", "Baked bread.", False, id="on the spot"),
        pytest.param("Accountant", "Account manager", "Sold phone plans to firms.", False,
                     id="a word in common, another trade"),
        pytest.param("Bookkeeper", "Shop keeper", "Kept the cash book, paid suppliers.", True,
                     id="tasks"),
        pytest.param("Virtual Assistant", "Call center agent", "Filed records, typed letters.",
                     True, id="near, with a task"),
        pytest.param("Virtual Assistant", "Call center agent", "", None, id="near, nothing told"),
        pytest.param("Medical Writer", "Nurse", "Cared for patients.", None, id="its subject"),
        pytest.param("Graphic Designer", "Designer", "", True, id="a role of one word"),
        pytest.param("Traductora", "Переводчица", "", True, id="other languages"),
    ],
)  # fmt: skip
def test_relevance_goes_by_trades_and_tasks(
    title: str, role: str, did: str, relevant: bool | None
) -> None:
    job = {"role": role, "start": "2020-01", "end": "2024-01", "description": did}
    verdict = ask(
        "experience_level", title=title, experience_level="intermediate", employment=[job]
    )
    assert facts(verdict)["jobs"][0]["relevant"] is relevant


@pytest.mark.parametrize("said", [True, False])
def test_the_persons_own_answer_settles_relevance(said: bool) -> None:
    job = _job("2020-01", "2024-01", role="Team leader", relevant=said)
    verdict = ask("experience_level", **DESIGNER, experience_level="entry", employment=[job])
    assert facts(verdict)["jobs"][0]["relevant"] is said
    assert ("undersold" in findings(verdict)) is said


def test_an_unclear_job_is_counted_before_a_level_is_doubted() -> None:
    verdict = ask(
        "experience_level",
        **DESIGNER,
        experience_level="expert",
        employment=[_job("2025-01", "2025-08", role="Team leader")],
    )
    found = findings(verdict)["oversold"]
    assert (found.args["years"], found.args["months"]) == (0, 8)
    assert "Team leader" in found.evidence[0].text


@pytest.mark.parametrize("level", ["intermediate", "expert"])
def test_both_higher_levels_fit_from_three_years(level: str) -> None:
    verdict = ask(
        "experience_level",
        **DESIGNER,
        experience_level=level,
        employment=[_job("2021-01", "2023-12")],
    )
    assert isinstance(verdict, Judged)
    assert not verdict.findings


def test_an_unclear_job_is_asked_about_by_name() -> None:
    verdict = ask(
        "experience_level",
        **DESIGNER,
        experience_level="entry",
        employment=[_job("2015-01", "2020-12", role="Team leader")],
    )
    assert isinstance(verdict, CannotTell)
    assert verdict.reason == "experience_level.unclear"
    assert "Team leader" in verdict.findings[0].evidence[0].text


@pytest.mark.parametrize(
    ("title", "role", "relevant"),
    [
        pytest.param("Web Developer", "Full-stack developer", True, id="same-family"),
        pytest.param("Copywriter", "Journalist", True, id="writing"),
        pytest.param("Virtual Assistant", "Receptionist", True, id="administration"),
        pytest.param("Accountant", "Payroll officer", True, id="accounting"),
        pytest.param("Customer Service Rep", "Call center agent", True, id="customer-service"),
        pytest.param("Video Editor", "Motion graphics artist", True, id="moving-pictures"),
        pytest.param("Online English Teacher", "Kindergarten teacher", True, id="teaching"),
        pytest.param("Spanish Translator", "Court interpreter", True, id="translation"),
        pytest.param("SEO Specialist", "Marketing assistant", True, id="marketing"),
        pytest.param("Virtual Assistant", "Personal assistant", True, id="assistants"),
        pytest.param("Virtual Assistant", "Personal trainer", None, id="personal-trainer"),
        pytest.param("Web Developer", "Business developer", None, id="another-developer"),
        pytest.param("Social Media Manager", "Restaurant manager", None, id="rank-only"),
        pytest.param("Software Engineer", "Sales engineer", None, id="another-engineer"),
        pytest.param("Graphic Designer", "Nail artist", None, id="another-artist"),
    ],
)
def test_a_role_alone_tells_relevance_or_asks(title: str, role: str, relevant: bool | None) -> None:
    verdict = ask(
        "experience_level",
        title=title,
        experience_level="intermediate",
        employment=[{"role": role, "start": "2020-01", "end": "2024-01"}],
    )
    assert facts(verdict)["jobs"][0]["relevant"] is relevant
