"""Answers built to stall: twice as long a text takes about twice as long, in every field."""

from __future__ import annotations

import csv
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from importlib import import_module
from itertools import chain, product
from pathlib import Path
from pkgutil import walk_packages

import pytest
from openpyxl import Workbook

import reportgen
from reportgen.deadline import TooLateError, cpu_deadline
from reportgen.domain.cohort import Cohort
from reportgen.domain.profile import Job
from reportgen.intake.rows import MOST_ENTRIES
from reportgen.run.context import JudgingContext
from reportgen.run.verdicts import judge_intake
from reportgen.settings import Settings
from reportgen.spreadsheet.grid import LONGEST_TEXT
from tests.run.agency import row

DAY = date(2026, 3, 2)
LENGTH = 12_000  # and twice that: below what a cell may hold
# Processor time of one process, one right after the other: n·log n is 2.2, n² is 4. What both
# cost beside the text, and what a machine does of its own accord, is the second summand.
TIMES, BESIDE = 3.0, 0.4

PERSON: dict[str, str | None] = row("S-1") | {
    "hourly_rate": "30",
    "suggested_rate_low": "25",
    "suggested_rate_high": "45",
    "coach": "Kim",
    "cohort": "March",
    "country": "Spain",
    "report_language": "en",
    "birth_year": "1990",
    "currency": "USD",
    "certifications": "Proofreading | Board of Editors | 2020",
    "skill_tests": "English",
    "portfolio": "Handbook | https://vale.example/h | Forty pages on payroll",
    "linked_accounts": "https://github.com/vale",
    "video": "no",
    "languages": "English: native",
    "other_experience": "Treasurer of a choir",
    "coach_note": "calls on Mondays",
    "submission_status": "declined",
    "submitted_on": "2025-10-01",
    "upwork_feedback": "Your profile is too generic.",
    "submissions": "2025-09-01 | declined | Too generic.",
    "timestamp": "2026-02-20 10:00",
}
UNITS = [
    " ", "\n", "\t", ".", "-", "1", ";", "(", ")", "a", "A", "@", "http://", "😀", "\u0301",
    "a\u0301", ",", "|", "/", ":", "_", '"', "'", "#", "&", "<", "—", "•", "\u200d", "漢", "𝐀",
    "a ", "a\n", "1 ", ". ", "a.", "1-", "a@", "a@a.", "a-", "a, ", "- ", "-\n", ".\n", " \n",
    "2019 - ", "Jan 2019 to ", "<a ", "&#", "https://a.", "www.", "a.com ", "a@a.com ", "(a",
    "I am ", "the ", "a and ", "Role: a\n", "$1 ", "555-", "Cat sat. ", "teh ", "• a\n", "1. a\n",
    "a; ", ";\n", "* ", "[", "{", "…", "1️⃣", "👨‍👩‍👧",
    "🇪🇸", "👍🏽", "a\u0301\u0302\u0303\u0304\u0305", "e\u0301 ", "\ufe0f", "\u202e\u2066",
]  # fmt: skip


def judged(path: Path, settings: Settings, context: JudgingContext, **cells: str) -> Cohort:
    person = PERSON | cells
    with path.open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle).writerows([person.keys(), person.values()])
    return judge_intake(path, settings, context, DAY)


def cost(path: Path, settings: Settings, context: JudgingContext, **cells: str) -> float:
    begun = time.process_time()
    cohort = judged(path, settings, context, **cells)
    spent = time.process_time() - begun
    late = [p.code for p in cohort.problems if p.code == "row_took_too_long"]
    assert not late, f"{cells.keys()}: over a minute"
    return spent


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    limits = {"row_s": 60}
    return Settings.model_validate({"run": {"output": tmp_path}, "intake": {"limits": limits}})


@pytest.mark.heavy
@pytest.mark.parametrize("field", [f for f in PERSON if f != "name"])
def test_twice_the_text_takes_twice_the_time(
    field: str, settings: Settings, context: JudgingContext, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    # What is loaded when it is first needed is no text's doing.
    judged(path, settings, context, title="Xqzj wrtpl", overview="Xqzj wrtpl. " * 50)
    slow = []
    for unit in UNITS:
        once, twice = (
            cost(path, settings, context, **{field: f"x{unit * (n // len(unit))}x"})
            for n in (LENGTH, 2 * LENGTH)
        )
        if twice > TIMES * once + BESIDE:
            slow.append((unit, once, twice))
    assert not slow


JOBS: dict[str, Callable[[int], tuple[object, ...]]] = {
    "alike": lambda n: ("S-1", "Writer", "Firm", "2019-03", "2022-08", "Wrote handbooks"),
    "each its own": lambda n: ("S-1", f"Role {n}", f"Firm {n}", 1980 + n % 40, 1981 + n % 40, n),
    "all at once": lambda n: ("S-1", f"Role {n}", f"Firm {n}", "2019-03", "present", f"Page {n}"),
    "without a time": lambda n: ("S-1", f"Role {n}", f"Firm {n}", "soon?", "99/99/99", f"Page {n}"),
    "told at length": lambda n: ("S-1", f"Role {n}", "Firm", 2019, 2022, f"Page {n} of tea. " * 30),
}
HEADINGS = ("candidate_id", "Role", "Company", "Start", "End", "Description")


def with_jobs(path: Path, rows: Iterable[tuple[object, ...]]) -> Path:
    book = Workbook()
    people, jobs = book.worksheets[0], book.create_sheet("Employment")
    people.append(list(PERSON))
    people.append(list((PERSON | {"employment": None}).values()))
    for each in (HEADINGS, *rows):
        jobs.append(each)
    book.save(path)
    return path


def cut_by_its_text(listed: Sequence[Job]) -> bool:
    """Whether another job as long as the last one would be more text than is read."""
    letters = [len(job.role) + len(job.company) + len(job.description) for job in listed]
    return sum(letters) + letters[-1] > LONGEST_TEXT


@pytest.mark.heavy
@pytest.mark.parametrize("kind", JOBS)
def test_twice_the_jobs_take_twice_the_time(
    kind: str, settings: Settings, context: JudgingContext, tmp_path: Path
) -> None:
    judged(tmp_path / "a.csv", settings, context)
    spent = {}
    for count in (MOST_ENTRIES // 2, MOST_ENTRIES, 4 * MOST_ENTRIES):
        path = with_jobs(tmp_path / "a.xlsx", map(JOBS[kind], range(count)))
        begun = time.process_time()
        (entry,) = judge_intake(path, settings, context, DAY).entries
        spent[count] = time.process_time() - begun
        listed = entry.report.profile.employment
        assert len(listed) == min(count, MOST_ENTRIES) or cut_by_its_text(listed)
        assert not [o.slug for o in entry.report.card.outcomes if o.status == "error"]
    half, whole, _ = spent.values()
    assert whole < TIMES * half + BESIDE


@pytest.mark.heavy
def test_a_life_with_two_thousand_jobs_and_three_hundred_skills_is_judged(
    settings: Settings, context: JudgingContext, tmp_path: Path
) -> None:
    jobs = (f"Writer | Firm {n} | 2019-03 to 2022-08 | Wrote page {n}" for n in range(2_000))
    skills = "; ".join(f"Skill {n}" for n in range(300))
    cohort = judged(
        tmp_path / "a.csv", settings, context, employment="\n".join(jobs)[:60_000], skills=skills
    )
    (entry,) = cohort.entries
    assert len(entry.report.profile.skills) == 300
    assert len(entry.report.profile.employment) == MOST_ENTRIES
    assert not [o.slug for o in entry.report.card.outcomes if o.status == "error"]


LETTERS = str.maketrans("0123456789", "ghijklmnop")
# Before each word was looked up once for all checks, letters taken apart cost 160 calls each.
FLOODS: dict[str, Callable[[int], str]] = {
    "letters taken apart": lambda n: "e\u0301a\u0308 " * (n // 5),
    "keycaps": lambda n: "1\ufe0f\u20e3" * (n // 3),
    "marks on marks": lambda n: "Z\u0301\u0302\u0303\u0304\u0305a\u0306\u0307 " * (n // 10),
    "words of nobody": lambda n: " ".join(f"q{x:x}z".translate(LETTERS) for x in range(n // 6)),
    "sentences": lambda n: "I write pages of tea for teams. " * (n // 32),
}
CALLS = 100  # of functions, for a character


def calls_for(work: Callable[[], object]) -> int:
    """How many functions a piece of work calls: as many on a busy machine as on an idle one."""
    counted = 0

    def count(_frame: object, event: str, _called: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.heavy
@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_is_little_work_for_each_character(
    flood: str, settings: Settings, context: JudgingContext, tmp_path: Path
) -> None:
    def judge(length: int) -> Cohort:
        text = f"I write. {FLOODS[flood](length)}"
        return judged(tmp_path / "a.csv", settings, context, overview=text)

    judge(LENGTH - 1_000)  # what is made at first need is made now
    once, twice = (calls_for(partial(judge, length)) for length in (LENGTH, 2 * LENGTH))
    assert twice < CALLS * 2 * LENGTH
    assert twice < 2.5 * once  # n·log n is 2.2, n² is 4


ENDS = ("", "!", "\0", "\n\n", "x", "1", "@")


@pytest.mark.heavy
def test_no_pattern_tries_each_way_of_parting_a_text() -> None:
    """Sixty characters are enough for one that does: it would not end in a lifetime."""
    hanging = []
    for name, pattern in patterns():
        try:
            with cpu_deadline(5.0):
                for unit, end in product(UNITS, ENDS):
                    text = unit * (60 // len(unit)) + end
                    pattern.fullmatch(text)
                    pattern.search(text)
        except TooLateError:
            hanging.append(name)
    assert not hanging


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Those that modules of ours hold by name, or in a table."""
    for module in walk_packages(reportgen.__path__, "reportgen."):
        if module.name.endswith(("__main__", ".cluster")):
            continue
        for name, value in vars(import_module(module.name)).items():
            listed = value if isinstance(value, tuple) else [value]
            for each in chain.from_iterable(v if isinstance(v, tuple) else [v] for v in listed):
                if isinstance(each, re.Pattern) and isinstance(each.pattern, str):
                    yield f"{module.name}.{name}", each
