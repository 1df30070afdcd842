"""The CSV files: complete, readable by Excel, and no text in them a formula."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from datetime import date, datetime
from io import StringIO

import pytest

from reportgen.domain.cohort import Cohort
from reportgen.domain.letter import FeedbackKind
from reportgen.domain.profile import Submission, SubmissionStatus
from reportgen.domain.report import AttemptStory
from reportgen.run_document import RunDocument
from reportgen.workbook import csv_files, workbook_bytes
from reportgen.workbook.export import guarded
from tests.workbook.cohorts import HOSTILE, INJECTIONS
from tests.workbook.reading import table
from tests.workbook.words import sample_frame, sample_words


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))


def files(cohort: Cohort) -> dict[str, bytes]:
    return csv_files(RunDocument.of(cohort, sample_words()), sample_words())


def test_the_same_rows_as_the_sheets(forty: Cohort, forty_xlsx: bytes) -> None:
    made = files(forty)
    people = table(forty_xlsx, "Candidates", "CandidateList")
    things = table(forty_xlsx, "Actions", "ActionList")
    listed = rows(made["candidates.csv"])
    assert [r["Id"] for r in listed] == [e.report.profile.id for e in forty.entries]
    assert {r["Id"] for r in listed} == {r["Id"] for r in people}
    spans = {r["Id"]: r["Readiness"] for r in people if isinstance(r["Readiness"], str)}
    assert spans
    assert {r["Id"]: r["Readiness"] for r in listed if "–" in r["Readiness"]} == spans
    assert [(r["Id"], r["What we saw"], int(r["Points"])) for r in rows(made["actions.csv"])] == [
        (r["Id"], r["What we saw"], r["Points"]) for r in things
    ]
    assert len(rows(made["problems.csv"])) == len(forty.problems)


def test_attempts_are_those_of_the_sheet(forty: Cohort) -> None:
    first = forty.entries[0]
    tried = (
        Submission(date(2026, 1, 10), SubmissionStatus.DECLINED, "=No room", title="Writer"),
        Submission(date(2026, 3, 1), title="Payroll writer", skills=("Writing", "Payroll")),
    )
    story = AttemptStory(((), ("title",)), ((FeedbackKind.SKILL_MIX,), ()), compared=True)
    report = replace(first.report, submissions=tried, story=story)
    cohort = replace(forty, entries=(replace(first, report=report), *forty.entries[1:]))
    listed = rows(files(cohort)["attempts.csv"])
    sheet = table(workbook_bytes(cohort, sample_frame()), "Attempts", "AttemptList")
    assert [list(row.values()) for row in listed] == [
        [guarded(value.date() if isinstance(value, datetime) else value) for value in row.values()]
        for row in sheet
    ]
    title = sample_words().say("workbook.col-sent-title")
    assert [row[title] for row in listed] == ["Writer", "Payroll writer"]
    assert "'=No room" in listed[0].values()


def test_no_text_starts_like_a_formula(hostile: Cohort) -> None:
    for data in files(hostile).values():
        for row in rows(data):
            for heading, cell in row.items():
                if heading not in ("Change", "Readiness", "Points"):
                    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r")), (
                        heading
                    )
    # Where Excel's separator is another, cells begin at that one, and quotation marks are letters.
    for data in files(hostile).values():
        for cell in re.split(r"[;\t\r\n]", data.decode("utf-8-sig")):
            assert not cell.lstrip(' "').startswith(tuple("=+-@＝＋－＠")), cell
    names = [r["Name"] for r in rows(files(hostile)["candidates.csv"])]
    assert names[: len(HOSTILE)] == [guarded(text) for text in HOSTILE]


@pytest.mark.parametrize("text", [t for t in INJECTIONS if t[:1] in "=+-@\t\r\n＝＋－＠"])
def test_the_guard_is_an_apostrophe(text: str) -> None:
    assert guarded(text).startswith("'")


def test_numbers_stay_numbers() -> None:
    assert (guarded(-2.5), guarded(None), guarded(7)) == ("-2.5", "", "7")
