"""Who needs a coach today: the most pressing reason of each, the most pressing people first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reportgen.domain.attention import Reason, needs_attention, reason_for
from reportgen.domain.cohort import Entry, ReportState
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Eligibility, Stage
from tests.workbook.cohorts import cohort


def entry(change: float | None = None, holds: tuple[str, ...] = (), **report: Any) -> Entry:
    """Somebody without any reason, and then what the case is about."""
    some = cohort(1, runs=0).entries[0]
    card = replace(some.report.card, blockers=(), band=Band.READY, **report.pop("card", {}))
    calm = replace(some.report, stage=Stage.WAITING, eligibility=Eligibility.ELIGIBLE, card=card)
    made = replace(calm, **report)
    return replace(some, report=made, state=ReportState.RENDERED, change=change, holds=holds)


CASES = [
    pytest.param(entry(), None, id="nothing the matter"),
    pytest.param(entry(stage=Stage.BARRED), Reason.BARRED, id="account trouble"),
    pytest.param(entry(eligibility=Eligibility.NOT_YET), Reason.NOT_YET_ELIGIBLE, id="under 18"),
    pytest.param(entry(eligibility=Eligibility.OPEN), Reason.AGE_OPEN, id="age open"),
    pytest.param(entry(holds=("hold-lookalike",)), Reason.HELD, id="mail held"),
    pytest.param(entry(stage=Stage.DECLINED), Reason.DECLINED, id="declined"),
    pytest.param(entry(change=-5.0), Reason.FELL, id="fell by five points"),
    pytest.param(entry(change=-4.9), None, id="fell by less"),
    pytest.param(
        replace(entry(stage=Stage.DECLINED), state=ReportState.FAILED),
        Reason.REPORT_FAILED,
        id="the most pressing reason counts",
    ),
    pytest.param(entry(change=-20.0, stage=Stage.APPROVED), None, id="approved people are done"),
]


@pytest.mark.parametrize(("who", "reason"), CASES)
def test_reason(who: Entry, reason: Reason | None) -> None:
    assert reason_for(who) is reason


def test_blockers_and_thin_sheets_are_reasons() -> None:
    some = entry()
    blocked = replace(some.report.card, blockers=("photo.none",))
    assert reason_for(replace(some, report=replace(some.report, card=blocked))) is Reason.BLOCKED
    thin = replace(some.report.card, band=Band.NOT_ENOUGH_INFORMATION)
    found = reason_for(replace(some, report=replace(some.report, card=thin)))
    assert found is Reason.TOO_LITTLE_KNOWN


def test_the_most_pressing_come_first() -> None:
    declined, fell = entry(stage=Stage.DECLINED), entry(change=-9.0)
    called = needs_attention([entry(), fell, declined])
    assert [a.reason for a in called] == [Reason.DECLINED, Reason.FELL]
