"""A work history that is there, described, dated and consistent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.checks import employment
from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import FieldSource, FieldState
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Job, Profile
from reportgen.domain.scoring import scorecard
from tests.checks.asking import ask, facts, findings, good_jobs, jobs, run, score, texts
from tests.judgement.profiles import build_profile

GOOD = {
    "role": "Bookkeeper",
    "company": "Hale & Sons",
    "start": "2021-02",
    "end": "2024-05",
    "description": "Kept the books of four shops and closed each month by the fifth.",
}


def _with(history: tuple[Job, ...]) -> Profile:
    state = FieldState.GIVEN if history else FieldState.BLANK
    return replace(
        build_profile({}), employment=history, sources={"employment": FieldSource(state)}
    )


def test_nobody_is_ready_without_a_job() -> None:
    outcomes = run(_with(()), employment.CHECK)
    assert outcomes[0].status is Status.FIX
    assert scorecard(outcomes).blockers == ("employment.none",)


def test_the_evidence_is_the_candidates_own_words() -> None:
    found = findings(
        ask("employment", employment=[GOOD, {"role": "Clerk", "company": "City Hall"}])
    )
    quote = found["undescribed"].evidence[0]
    assert (quote.text, quote.where) == ("Clerk, City Hall", "employment 2")
    assert found["undescribed"].args == {"count": 1, "jobs": 2}


BARE = {"role": "Clerk", "company": "City Hall", "start": "2015-01", "end": "2019-12"}
NOWHERE = {**BARE, "company": ""}
EMPTY = {**GOOD, "role": "Assistant", "description": "Helping clients with different tasks."}


@pytest.mark.parametrize(
    ("history", "status"),
    [
        pytest.param([GOOD, BARE], Status.PASS, id="an older job is a bare name"),
        pytest.param([GOOD, BARE, BARE], Status.IMPROVE, id="most of them are"),
        pytest.param([BARE, BARE], Status.IMPROVE, id="all are, with role, place and dates"),
        pytest.param([BARE, NOWHERE], Status.FIX, id="all are, and one says not where"),
        pytest.param([BARE, {**BARE, "start": "", "end": ""}], Status.FIX, id="or not when"),
        pytest.param([{**BARE, "company": "various customers"}], Status.FIX, id="or by no name"),
        pytest.param([{**BARE, "company": "Freelance"}], Status.FIX, id="or nobody's place"),
        pytest.param([GOOD, GOOD, EMPTY], Status.PASS, id="one of three fits any job"),
        pytest.param([GOOD, EMPTY], Status.IMPROVE, id="half of them do"),
    ],
)
def test_improve_means_that_something_is_worth_an_evening(
    history: list[dict[str, str]], status: Status
) -> None:
    assert run(build_profile({"employment": history}), employment.CHECK)[0].status is status


@pytest.mark.parametrize(
    ("description", "projects"),
    [
        pytest.param(
            "Project 1: moved 900 records of Reef Gear to Xero. Project 2: cleaned three years of "
            "books for Kilo Foods. Project 3: set up payroll for 80 drivers.",
            3,
            id="announced",
        ),
        pytest.param(
            "Menus and signs for Casa Luna Grill, 12 branches. Packaging for Monte Verde Coffee, "
            "six kinds. A yearly report for Red Valley Council, 80 pages.",
            3,
            id="a client each",
        ),
        pytest.param("Keep the books of 40 online shops and write a report.", 0, id="one sentence"),
        pytest.param(
            "Planned each project. Reported to the client. Billed the customer. Learned a lot.",
            0,
            id="the words, but no projects",
        ),
        pytest.param(
            "Typed lists into Excel. Checked addresses with Google Maps. Sent mail in Outlook.",
            0,
            id="tools are no clients",
        ),
        pytest.param(
            "Project 1: logo for Casa Luna. Project 2: menu of Casa Luna.", 0, id="two small ones"
        ),
    ],
)
def test_big_projects_in_one_freelance_entry_are_shown_apart(
    description: str, projects: int
) -> None:
    entry = {**GOOD, "role": "Freelance bookkeeper", "company": "", "description": description}
    found = findings(ask("employment", employment=[entry])).get("big_projects")
    assert (found.args["count"] if found else 0) == projects
    if found:
        lines = found.suggestion.split("\n")
        assert len(lines) == projects
        assert all(line.startswith("Freelance bookkeeper | ") for line in lines)
        assert all("[from] to [to]" in line for line in lines)
    employed = {**entry, "role": "Bookkeeper", "company": "Hale & Sons"}
    assert "big_projects" not in findings(ask("employment", employment=[employed]))


@pytest.mark.parametrize(
    ("role", "told"),
    [("Freelance bookkeeper", False), ("Bookkeeper (self-employed)", False), ("Bookkeeper", True)],
)
def test_a_freelancer_has_no_company_to_name(role: str, told: bool) -> None:
    found = findings(ask("employment", employment=[{**GOOD, "role": role, "company": ""}]))
    assert ("no_company" in found) is told


def test_dates_that_we_cannot_read_cost_nothing() -> None:
    unclear = {**GOOD, "start": "", "end": "", "dates_unclear": True}
    verdict = ask("employment", employment=[unclear])
    assert score(verdict) == 1.0
    job = facts(verdict)["jobs"][0]
    assert (job["months"], job["doubt"], job["asks"]) == (None, "unread", "when")
    nepali = {**GOOD, "start": "2078-01", "end": "2080-12"}
    assert score(ask("employment", employment=[nepali])) == 1.0


def test_three_questions_at_most_and_dates_before_relevance() -> None:
    odd = {**GOOD, "role": "Team leader", "description": "Led nine people through busy days."}
    history = [odd, odd, odd, {**GOOD, "start": "", "end": ""}, {**GOOD, "end": ""}]
    asked = [
        j["asks"] for j in facts(ask("employment", title="Bookkeeper", employment=history))["jobs"]
    ]
    assert asked == ["relevant", "", "", "when", "end"]


def test_dates_that_changed_places_are_offered_the_right_way_round() -> None:
    slip = {**GOOD, "start": "2024-05", "end": "2021-02"}
    found = findings(ask("employment", employment=[slip]))["end_before_start"]
    assert found.suggestion == "Bookkeeper, Hale & Sons, 2021-02 – 2024-05"


def test_a_swap_into_the_future_is_not_offered() -> None:
    slip = {**GOOD, "start": "2030-05", "end": "2021-02"}
    found = findings(ask("employment", employment=[slip]))
    assert found["end_before_start"].suggestion == "2021-02" or found["end_before_start"].suggestion


def test_no_finding_ever_speaks_of_a_break() -> None:
    apart = [
        {**GOOD, "start": "2001-01", "end": "2002-01"},
        {**GOOD, "start": "2024-01", "end": "2025-01"},
    ]
    assert score(ask("employment", employment=apart)) == 1.0
    assert not findings(ask("employment", employment=apart))


def test_the_facts_draw_a_time_line() -> None:
    job = facts(ask("employment", employment=[{**GOOD, "end": "", "current": True}]))["jobs"][0]
    assert job["start"] == "2021-02"
    assert job["end"] is None
    assert job["current"] is True
    assert job["months"] == 70
    assert job["described"]
    assert job["dated"]


def test_one_job_more_without_a_description_costs_at_most_a_few_points() -> None:
    without = score(ask("employment", employment=[GOOD, {**GOOD, "description": ""}]))
    assert 1.0 - without <= 0.5


@settings(max_examples=60, deadline=None)
@given(st.lists(jobs, max_size=4), good_jobs)
def test_a_good_job_more_never_lowers_the_score(history: list[Job], more: Job) -> None:
    before = run(_with(tuple(history)), employment.CHECK)[0]
    after = run(_with((*history, more)), employment.CHECK)[0]
    assert before.score is not None
    assert after.score is not None
    assert after.score >= before.score


@settings(max_examples=60, deadline=None)
@given(st.lists(jobs, max_size=3), good_jobs, texts)
def test_describing_a_job_never_lowers_the_score(
    others: list[Job], told: Job, description: str
) -> None:
    before = run(_with((*others, replace(told, description=description))), employment.CHECK)[0]
    after = run(_with((*others, told)), employment.CHECK)[0]
    assert before.score is not None
    assert after.score is not None
    assert after.score >= before.score


SILENT = frozenset({"description", "dates", "role"})
TOLD = Job(
    "Bookkeeper",
    "Hale & Sons",
    YearMonth(2021, 2),
    YearMonth(2024, 5),
    description="Kept the books of four shops and closed each month by the fifth.",
)


def _codes(history: tuple[Job, ...]) -> set[str]:
    (outcome,) = run(_with(history), employment.CHECK)
    return {finding.code for finding in outcome.findings}


def test_what_a_sheet_does_not_ask_for_is_no_fault_of_a_job() -> None:
    blamed = {"employment.undescribed", "employment.undated", "employment.no_role"}
    assert blamed <= _codes((TOLD, Job("", "City Hall")))
    assert not blamed & _codes((TOLD, Job("", "City Hall", unread=SILENT)))


@pytest.mark.parametrize("part", ["description", "dates"])
def test_where_no_job_could_say_it_nobody_can_tell(part: str) -> None:
    history = tuple(
        replace(TOLD, role=role, unread=frozenset({part})) for role in ("Clerk", "Cook")
    )
    (outcome,) = run(_with(history), employment.CHECK)
    assert outcome.status is Status.UNKNOWN
    assert outcome.reason == f"employment.no_{part}"
