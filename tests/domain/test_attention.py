"""Who needs a coach today: the most pressing reason of each, the most pressing people first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from reportgen.domain.attention import Reason, needs_attention
from reportgen.domain.cohort import Entry, PastRun, ReportState
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Eligibility, Stage
from tests.workbook.cohorts import DAY, RULES, cohort


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
    pytest.param(replace(entry(), mail="rejected"), Reason.MAIL_CAME_BACK, id="mail came back"),
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


def test_an_address_that_is_gone_stays_a_reason_when_there_is_a_new_report() -> None:
    lost = named("lost", replace(entry(), gone_since=ago(9)))
    assert among(lost) == (("lost", Reason.MAIL_CAME_BACK, 9),)


@pytest.mark.parametrize(("who", "reason"), CASES)
def test_reason(who: Entry, reason: Reason | None) -> None:
    assert [why for _, why, _ in among(who)] == ([reason] if reason else [])


def test_blockers_and_thin_sheets_are_reasons() -> None:
    some = entry()
    blocked = replace(some.report.card, blockers=("photo.none",))
    found = among(replace(some, report=replace(some.report, card=blocked)))
    assert [why for _, why, _ in found] == [Reason.BLOCKED]
    thin = replace(some.report.card, band=Band.NOT_ENOUGH_INFORMATION)
    found = among(replace(some, report=replace(some.report, card=thin)))
    assert [why for _, why, _ in found] == [Reason.TOO_LITTLE_KNOWN]


def among(*entries: Entry, **changes: Any) -> tuple[tuple[str, Reason, int], ...]:
    """Who is called, why, and the days they have waited."""
    called = needs_attention(replace(cohort(0, runs=0), entries=entries, **changes))
    return tuple((a.entry.report.profile.id, a.reason, a.days) for a in called)


def named(who: str, made: Entry, **profile: Any) -> Entry:
    profile = {"id": who, "submitted_on": None, **profile}
    report = replace(made.report, profile=replace(made.report.profile, **profile))
    return replace(made, report=report)


def ago(days: int) -> date:
    return DAY - timedelta(days)


def test_the_most_pressing_come_first() -> None:
    declined, fell = entry(stage=Stage.DECLINED), entry(change=-9.0)
    called = among(entry(), named("b", fell), named("a", declined))
    assert called == (("a", Reason.DECLINED, 0), ("b", Reason.FELL, 0))


def test_who_has_waited_longer_overtakes_who_is_a_little_more_pressing() -> None:
    declined = named("new", entry(stage=Stage.DECLINED), submitted_on=ago(1))
    held = named("old", entry(holds=("hold-lookalike",), day=ago(9)))
    assert [who for who, *_ in among(declined, held)] == ["old", "new"]


def test_a_second_reason_makes_nobody_less_pressing() -> None:
    declined = entry(stage=Stage.DECLINED)
    both = named("both", replace(declined, holds=("hold-lookalike",)), submitted_on=ago(20))
    later = named("later", declined, submitted_on=ago(12))
    assert among(later, both) == (
        ("both", Reason.DECLINED, 20),
        ("later", Reason.DECLINED, 12),
    )


def test_an_account_in_trouble_overtakes_a_decline_of_a_week_ago_on_its_second_day() -> None:
    declined = named("declined", entry(stage=Stage.DECLINED), submitted_on=ago(4))
    barred = named("barred", entry(stage=Stage.BARRED), submitted_on=ago(1))
    assert [who for who, *_ in among(declined, barred)] == ["barred", "declined"]


@pytest.mark.parametrize(
    ("made", "days"),
    [
        pytest.param(named("x", entry(stage=Stage.DECLINED), submitted_on=ago(12)), 12, id="sent"),
        pytest.param(
            named("x", entry(stage=Stage.DECLINED), submitted_on=ago(-3)), 0, id="a date to come"
        ),
        pytest.param(named("x", entry(stage=Stage.DECLINED, day=ago(2))), 2, id="no date at all"),
        pytest.param(named("x", entry(change=-9.0)), 7, id="fell since the last run"),
        pytest.param(
            replace(named("x", entry(day=ago(4))), state=ReportState.FAILED), 0, id="failed tonight"
        ),
    ],
)
def test_since_when(made: Entry, days: int) -> None:
    past = PastRun(ago(7), RULES, {}, {})
    assert [found for *_, found in among(made, past=(past,))] == [days]


def test_too_little_known_goes_back_over_the_unbroken_nights() -> None:
    made = entry(day=ago(1))
    thin = replace(made.report.card, band=Band.NOT_ENOUGH_INFORMATION)
    made = named("x", replace(made, report=replace(made.report, card=thin)))
    nights = [(28, None), (21, 60.0), (14, None), (7, None)]
    past = tuple(PastRun(ago(days), RULES, {"x": known}, {}) for days, known in nights)
    assert among(made, past=past) == (("x", Reason.TOO_LITTLE_KNOWN, 14),)
