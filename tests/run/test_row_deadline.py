"""One row may cost no more than its share of the night, whatever its reading or judging does."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reportgen.checks.base import Context, Verdict
from reportgen.domain.profile import Profile
from reportgen.errors import ExitCode
from reportgen.intake import answers
from reportgen.intake.parsers.choices import parse_send
from tests.run.agency import Agency, row

DAY = date(2026, 3, 2)


def never_ends() -> None:
    """For a minute of the processor: where no deadline holds, the test fails and goes on."""
    begun = time.process_time()
    while time.process_time() < begun + 60:
        pass


def endless_reading(agency: Agency, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(value: Any) -> Any:
        return never_ends() if value == "endless" else parse_send(value)

    monkeypatch.setattr(answers, "parse_send", parse)
    agency.people(row("S-2", send="endless"))


def endless_judging(agency: Agency, _: pytest.MonkeyPatch) -> None:
    first, *others = agency.context.checks

    def judge(profile: Profile, context: Context) -> Verdict:
        if profile.coach == "endless":
            never_ends()
        return first.judge(profile, context)

    checks = (replace(first, judge=judge), *others)
    agency.context = replace(agency.context, checks=checks, row_s=1.0)
    agency.people(row("S-2", coach="endless"))


@pytest.mark.usefixtures("in_this_process")
@pytest.mark.parametrize("endless", [endless_reading, endless_judging])
def test_a_row_that_never_ends_costs_that_row(
    agency: Agency,
    monkeypatch: pytest.MonkeyPatch,
    endless: Callable[[Agency, pytest.MonkeyPatch], None],
) -> None:
    agency.settings["intake"] = {"limits": {"row_s": 1.0}}
    agency.people(row("S-1"), row("S-2"), row("S-3"))
    endless(agency, monkeypatch)
    summary = agency.night(DAY)
    done = agency.document(DAY.isoformat())
    assert [c["id"] for c in done["candidates"]] == ["S-1", "S-3"]
    (told,) = (p for p in done["problems"] if p["effect"] == "row_rejected")
    assert (told["code"], told["row"], told["value"]) == ("row_took_too_long", 3, "")
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
