"""One candidate's story, night by night: what is rendered, what the report shows, who gets mail."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from reportgen.domain.report import Cause, Comparison
from reportgen.history import read_history
from tests.run.agency import SHORT, Agency, row

FIRST = date(2026, 3, 2)
ANA, BEA = "S-1", "S-2"


def night(number: int) -> date:
    return FIRST + timedelta(number - 1)


@dataclass(frozen=True)
class Chapter:
    """What happened the day before a night, and what that night must have made of it.

    `fresh` are the ids rendered, `version` and `dated` Ana's report, `since` the date of the
    version it is compared with, `mailed` the ids that get mail. None stands for no report.
    """

    name: str
    before: Callable[[Agency], None]
    fresh: set[str]
    version: int | None
    dated: int | None
    since: int | None
    mailed: set[str]
    cause: Cause | None = None


def joins(agency: Agency) -> None:
    agency.people(row(ANA, title="Consultant"), row(BEA))


def new_title(agency: Agency) -> None:
    agency.change(ANA, title="Technical writer for payroll software")


def nothing(agency: Agency) -> None:
    pass


def new_rules(agency: Agency) -> None:
    rules = agency.folder / "rules.toml"
    rules.write_text("[title]\nweight = 4\n", encoding="utf-8")
    agency.rule(file=rules)


def new_accent(agency: Agency) -> None:
    agency.settings["agency"] = {"accent": "#5c0f4d"}


def note(agency: Agency) -> None:
    agency.write_note(night(5).isoformat(), ANA, "Ring me on Friday.")


def overruled(agency: Agency) -> None:
    agency.overrule(night(6).isoformat(), ANA, "hourly_rate", "pass", "I have seen the contract.")


def another_rate(agency: Agency) -> None:
    agency.change(ANA, hourly_rate=31)


def declined(agency: Agency) -> None:
    agency.change(
        ANA,
        submission_status="declined",
        submitted_on=night(8),
        upwork_feedback="No room for this mix of skills",
    )


def resubmits(agency: Agency) -> None:
    agency.change(
        ANA,
        submission_status="submitted",
        submitted_on=night(10),
        upwork_feedback=None,
        skills="Technical Writing; Editing; Markdown; API Documentation; Localization",
    )


def approved(agency: Agency) -> None:
    agency.change(ANA, submission_status="approved")


def leaves(agency: Agency) -> None:
    agency.gone[ANA] = agency.rows.pop(ANA)


def comes_back(agency: Agency) -> None:
    agency.rows = {ANA: agency.gone[ANA] | {"submission_status": "not submitted"}, **agency.rows}


LOOKED_AT = ("joins", "new colour", "comes back")
STORY = (
    Chapter("joins", joins, {ANA, BEA}, 1, 1, None, {ANA, BEA}),
    Chapter("changes the title", new_title, {ANA}, 2, 2, 1, {ANA}, Cause.CANDIDATE),
    Chapter("nothing", nothing, set(), 2, 2, 1, set()),
    Chapter("rules change", new_rules, {ANA, BEA}, 3, 4, 2, set()),
    Chapter("new colour", new_accent, {ANA, BEA}, 3, 4, 2, set()),
    Chapter("coach's note", note, {ANA}, 4, 6, 2, {ANA}),
    Chapter("coach's verdict", overruled, {ANA}, 5, 7, 6, {ANA}),
    Chapter("the verdict lapses", another_rate, {ANA}, 6, 8, 7, {ANA}),
    Chapter("declined", declined, {ANA}, 7, 9, 8, {ANA}),
    Chapter("resubmits", resubmits, {ANA}, 8, 10, 9, {ANA}),
    Chapter("approved", approved, set(), None, None, None, set()),
    Chapter("leaves", leaves, set(), None, None, None, set()),
    Chapter("comes back", comes_back, {ANA}, 9, 13, 10, {ANA}),
)


@pytest.mark.usefixtures("in_this_process")
def test_a_candidate_s_story(agency: Agency) -> None:
    agency.settings["report"] = SHORT
    for number, chapter in enumerate(STORY, start=1):
        today = night(number)
        chapter.before(agency)
        summary = agency.night(today)
        rendered = fresh(agency, today)
        told = [e for e in summary.cohort.entries if e.report.profile.id == ANA and e.pdf]
        found = {
            "rendered": rendered,
            "version": told[0].report.number if told else None,
            "dated": told[0].report.day if told else None,
            "since": since(told[0].report.comparison) if told else None,
            "mailed": agency.post(today.isoformat()),
        }
        assert found == {
            "rendered": chapter.fresh,
            "version": chapter.version,
            "dated": chapter.dated and night(chapter.dated),
            "since": chapter.since and night(chapter.since),
            "mailed": chapter.mailed,
        }, chapter.name
        if told and chapter.name in LOOKED_AT:
            assert shown_date(night(chapter.dated or 0)) in text(agency, today, told[0].pdf)
        if chapter.cause is not None:
            comparison = told[0].report.comparison
            assert comparison is not None, chapter.name
            assert {m.cause for m in comparison.moves} == {chapter.cause}
    assert trend_of(agency) == [1, 2, 4, 6, 7, 8, 9, 10, 13]


def fresh(agency: Agency, day: date) -> set[str]:
    """Who was rendered in the one run of that day."""
    lines = agency.file(day.isoformat(), "run.log").read_text("utf-8").splitlines()
    events = [json.loads(line) for line in lines]
    return {e["candidate"] for e in events if e["event"] == "report rendered"}


def since(comparison: Comparison | None) -> date | None:
    return comparison.since if comparison else None


def trend_of(agency: Agency) -> list[int]:
    """The nights that stand as points on the trend of Ana's newest report."""
    with read_history(agency.history) as history:
        return [(p.day - FIRST).days + 1 for p in history.versions.of(ANA)[-1].trend]


def shown_date(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def text(agency: Agency, day: date, pdf: str) -> str:
    pages = PdfReader(agency.file(day.isoformat(), pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())
