"""How long jobs lasted: merged, clipped to today, and honest about vague dates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.checks.shared.jobs import Months, months_of, span_of
from reportgen.domain.dates import YearMonth
from reportgen.domain.profile import Job
from tests.checks.asking import jobs
from tests.judgement.profiles import month

NOW = YearMonth(2026, 11)


def _job(
    start: str = "", end: str = "", *, current: bool = False, length: int | None = None
) -> Job:
    return Job(role="x", start=month(start), end=month(end), current=current, months=length)


@pytest.mark.parametrize(
    ("history", "months"),
    [
        pytest.param([], Months(0, 0, 0), id="none"),
        pytest.param([_job("2021-01", "2021-12")], Months(12, 12, 12), id="a-full-year"),
        pytest.param([_job("2021-03", "2021-03")], Months(1, 1, 1), id="one-month"),
        pytest.param([_job("2026-10", current=True)], Months(2, 2, 2), id="until-now"),
        pytest.param([_job("2026-10", "2028-01")], Months(2, 2, 2), id="fixed-term-still-running"),
        pytest.param([_job("2019", "2022")], Months(26, 36, 48), id="years-only"),
        pytest.param([_job("2024", "2024")], Months(0, 6, 12), id="one-year-only"),
        pytest.param([_job("2026", current=True)], Months(0, 5, 11), id="this-year-only"),
        pytest.param([_job("2021-01")], Months(1, 1, 71), id="open-end"),
        pytest.param([_job(length=24)], Months(24, 24, 24), id="length-only"),
        pytest.param([_job("2021-01", length=24)], Months(24, 24, 24), id="start-and-length"),
        pytest.param([_job("2027-01", "2028-01")], Months(0, 0, 0), id="future"),
        pytest.param([_job("2022-01", "2021-01")], Months(0, 0, 0), id="wrong-way-round"),
        pytest.param([_job("", "2021-01")], Months(0, 0, 0), id="end-only"),
        pytest.param(
            [_job("2021-01", "2021-12"), _job("2021-06", "2022-05")],
            Months(17, 17, 17),
            id="overlap",
        ),
        pytest.param(
            [_job("2020-01", "2022-12"), _job("2021-01", "2021-06")],
            Months(36, 36, 36),
            id="inside",
        ),
        pytest.param(
            [_job("2020-01", "2020-06"), _job("2024-01", "2024-06")], Months(12, 12, 12), id="break"
        ),
        pytest.param(
            [_job("2020-01", "2020-12"), _job(length=6)], Months(12, 18, 18), id="dates-and-length"
        ),
    ],
)
def test_months_are_counted(history: list[Job], months: Months) -> None:
    assert months_of(history, NOW) == months


@given(st.lists(jobs, max_size=5))
def test_sure_is_never_more_than_likely_nor_likely_than_most(history: list[Job]) -> None:
    months = months_of(history, NOW)
    assert 0 <= months.sure <= months.likely <= months.most
    assert months == months_of(list(reversed(history)), NOW)


@given(st.lists(jobs, max_size=4), jobs)
def test_another_job_never_takes_months_away(history: list[Job], more: Job) -> None:
    before, after = months_of(history, NOW), months_of([*history, more], NOW)
    assert after.sure >= before.sure
    assert after.most >= before.most


@given(jobs)
def test_no_span_reaches_beyond_this_month(job: Job) -> None:
    span = span_of(job, NOW)
    if span is not None:
        assert span.most[1] <= NOW.first
        assert span.most[0] <= span.likely[0] <= span.likely[1] <= span.most[1]
