"""Answers about jobs: read with their numbers, put to the jobs they are about."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.domain.dates import YearMonth
from reportgen.domain.fields import CellRef
from reportgen.domain.profile import Job, JobAnswer, Profile
from reportgen.intake.parsers.job_answers import parse_job_answers
from reportgen.intake.parsers.result import Remarked, Unreadable

Y = YearMonth


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("2: 2019-03 to 2022-08", [JobAnswer(2, None, Y(2019, 3), Y(2022, 8))]),
        ("Job 2: yes", [JobAnswer(2, True)]),
        ("1. no\n3) sí", [JobAnswer(1, False), JobAnswer(3, True)]),
        ("2 - since May 2021; 1 = yes", [JobAnswer(2, None, Y(2021, 5), None, True),
                                         JobAnswer(1, True)]),
        ("2: present", [JobAnswer(2, current=True)]),
        ("2: until 2022-08", [JobAnswer(2, end=Y(2022, 8))]),
        ("2: 08/2022", [JobAnswer(2, end=Y(2022, 8))]),
        ("2: 2 years", [JobAnswer(2, months=24)]),
        ("2: yes, 2019 - 2021", [JobAnswer(2, True, Y(2019), Y(2021))]),
        ("2019-03 to 2022-08", [JobAnswer(0, None, Y(2019, 3), Y(2022, 8))]),
        ("", []),
    ],
)  # fmt: skip
def test_answers(text: str, answers: list[JobAnswer]) -> None:
    assert parse_job_answers(text) == tuple(answers)


def test_what_is_not_understood_is_said_and_the_rest_used() -> None:
    answer = parse_job_answers("2: yes\n3: long ago")
    assert isinstance(answer, Remarked)
    assert answer.value == (JobAnswer(2, True),)
    assert answer.args == {"line": "3: long ago"}
    assert parse_job_answers("no idea what you mean by it") == JobAnswerNo
    assert parse_job_answers("long ago") == Unreadable("job_answers_unreadable")


JobAnswerNo = (JobAnswer(0, False),)


def _person(*jobs: Job, **rest: Any) -> Profile:
    return Profile(id="p", name="P", row=CellRef("S", 2, "A2"), employment=jobs, **rest)


def test_an_answer_settles_the_job_it_names_and_no_other() -> None:
    first = Job("Cook", "Kite")
    unclear = Job("Clerk", "Delta", description="05/10 - 07/12", dates_unclear=True)
    answers = (JobAnswer(2, True, Y(2010, 5), Y(2012, 7)), JobAnswer(9, False))
    settled = _person(first, unclear, job_answers=answers).with_answers().employment
    assert settled[0] == first
    assert (settled[1].start, settled[1].end, settled[1].relevant) == (Y(2010, 5), Y(2012, 7), True)
    assert not settled[1].dates_unclear


def test_an_end_closes_what_had_begun_and_keeps_the_beginning() -> None:
    begun = Job("Clerk", "Delta", start=Y(2019, 3))
    (job,) = _person(begun, job_answers=(JobAnswer(1, end=Y(2020, 5)),)).with_answers().employment
    assert (job.start, job.end, job.current) == (Y(2019, 3), Y(2020, 5), False)


def test_an_answer_without_a_number_is_about_the_only_job() -> None:
    job = Job("Clerk", "Delta")
    answers = (JobAnswer(relevant=False),)
    assert _person(job, job_answers=answers).with_answers().employment[0].relevant is False
    assert _person(job, job, job_answers=answers).with_answers().employment == (job, job)
