"""reportgen calibrate over real histories: what is counted, what is hidden, what is said."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from reportgen.cli.main import cli
from reportgen.domain.calibration import wilson
from reportgen.domain.profile import SubmissionStatus
from reportgen.domain.report import Report
from reportgen.errors import FileError
from reportgen.history import open_history
from tests.history.nights import FIRST_NIGHT, Clerk, a_profile, a_report

SENT = FIRST_NIGHT + timedelta(2)
BACK = FIRST_NIGHT + timedelta(9)
WEAK, GOOD = "Consultant", "Tax consultant"  # a title of one word loses: 70 of 100
Group = tuple[str, SubmissionStatus, int]
APPROVED, DECLINED = SubmissionStatus.APPROVED, SubmissionStatus.DECLINED


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """What the command says."""
    monkeypatch.chdir(tmp_path)

    def _told(*args: str) -> str:
        done = CliRunner().invoke(cli, ["calibrate", *args], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    return _told


def figures(told: Callable[..., str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(told("--json"))
    return found


def people(groups: Sequence[Group], sent: date | None, answered: bool) -> list[Report]:
    """So many people of each group, before or after their answer."""
    found = []
    for title, status, count in groups:
        for n in range(count):
            asked: dict[str, Any] = {}
            if answered:
                asked = {"submission_status": status, "submitted_on": sent}
            found.append(a_report(a_profile(f"{title[:1]}-{status}-{n}", title=title, **asked)))
    return found


def nights(*groups: Group, sent: date | None = SENT) -> None:
    """A night before anybody has sent anything, and one on which all answers are in."""
    with open_history(Path("outputs/history.sqlite3")) as history:
        clerk = Clerk(history)
        clerk.night(FIRST_NIGHT, *people(groups, sent, answered=False))
        clerk.night(BACK, *people(groups, sent, answered=True))


def test_answers_stand_beside_score_and_finding(told: Callable[..., str]) -> None:
    nights((WEAK, APPROVED, 6), (WEAK, DECLINED, 24), (GOOD, APPROVED, 18), (GOOD, DECLINED, 7))
    found = figures(told)
    assert found["all"] == {
        "outcomes": 55,
        "approved": 24,
        "share": 0.4364,
        "low": 0.3137,
        "high": 0.5673,
    }
    steps = {(s["least"], s["most"]): s["tally"]["outcomes"] for s in found["steps"]}
    assert steps == {(85.0, 100.0): 25, (70.0, 85.0): 30, (50.0, 70.0): 0, (0.0, 50.0): 0}
    (weak,) = found["findings"]
    assert weak["code"] == "title.weak"
    assert (weak["told"]["approved"], weak["told"]["outcomes"]) == (6, 30)
    assert (weak["others"]["approved"], weak["others"]["outcomes"]) == (18, 25)
    text = told()
    assert "6 of 30 approved, 20 % (10 to 37 %)" in text
    assert "promises nobody an approval" in " ".join(text.split())


def test_below_twenty_nothing_is_shown(told: Callable[..., str]) -> None:
    nights((WEAK, APPROVED, 9), (GOOD, DECLINED, 10))
    found = figures(told)
    assert found["all"]["outcomes"] == 19
    assert found["all"]["approved"] is found["all"]["share"] is None
    assert found["steps"] == found["findings"] == []
    text = told()
    assert "19 answers" in text
    assert "%" not in text.replace("95 %", "")


def test_a_small_part_of_many_is_hidden(told: Callable[..., str]) -> None:
    nights((WEAK, DECLINED, 19), (GOOD, APPROVED, 30))
    found = figures(told)
    assert found["findings"] == []
    small = next(s["tally"] for s in found["steps"] if s["least"] == 70)
    assert small == {"outcomes": 19, "approved": None, "share": None, "low": None, "high": None}
    assert "fewer than 20, not shown" in told()


def test_what_was_never_judged_before_counts_nowhere(told: Callable[..., str]) -> None:
    nights((GOOD, APPROVED, 20))
    with open_history(Path("outputs/history.sqlite3")) as history:
        late = people([(WEAK, DECLINED, 3)], SENT, answered=True)
        Clerk(history).night(BACK + timedelta(1), *late)
    found = figures(told)
    assert (found["all"]["outcomes"], found["unjudged"]) == (20, 3)
    assert "3 answers came to profiles that we hadn't judged" in " ".join(told().split())


@pytest.mark.parametrize(
    ("first", "second", "sent", "weak"),
    [
        pytest.param(WEAK, GOOD, SENT, 20, id="what-stood-before-the-day-it-was-sent"),
        pytest.param(WEAK, GOOD, FIRST_NIGHT + timedelta(5), 0, id="what-was-mended-before-that"),
        pytest.param(WEAK, GOOD, None, 0, id="no-date-the-last-one-before-the-answer"),
        pytest.param(WEAK, GOOD, FIRST_NIGHT - timedelta(9), 20, id="sent-before-the-first-night"),
    ],
)
def test_the_report_on_what_was_sent_counts(
    told: Callable[..., str], first: str, second: str, sent: date | None, weak: int
) -> None:
    """Twenty people change their title on the fifth day; the answer comes on the tenth."""
    with open_history(Path("outputs/history.sqlite3")) as history:
        clerk = Clerk(history)
        for day, title, status in (
            (FIRST_NIGHT, first, None),
            (FIRST_NIGHT + timedelta(4), second, None),
            (BACK, second, APPROVED),
        ):
            answer: dict[str, Any] = (
                {"submission_status": status, "submitted_on": sent} if status else {}
            )
            crowd = [a_report(a_profile(f"C-{n}", title=title, **answer)) for n in range(20)]
            clerk.night(day, *crowd)
    steps = {s["least"]: s["tally"]["outcomes"] for s in figures(told)["steps"]}
    assert (steps[70.0], steps[85.0]) == (weak, 20 - weak)


def test_it_speaks_the_agency_s_language(told: Callable[..., str]) -> None:
    nights((GOOD, APPROVED, 21))
    Path("reportgen.toml").write_text('[report]\nlanguage = "es"\n', encoding="utf-8")
    assert "21 de 21 aprobados, 100 % (85 a 100 %)" in told()


def test_without_a_history_it_says_so(told: Callable[..., str]) -> None:
    with pytest.raises(FileError, match="there is no history"):
        told()


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share(counts: tuple[int, int]) -> None:
    found, among = counts
    low, high = wilson(found, among)
    assert 0 <= low <= found / among + 1e-9
    assert found / among - 1e-9 <= high <= 1


@pytest.mark.parametrize(
    ("found", "among", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (0, 20, 0.0, 0.1611), (20, 20, 0.8389, 1.0)],
)
def test_the_interval_is_wilson_s(found: int, among: int, low: float, high: float) -> None:
    assert tuple(round(edge, 4) for edge in wilson(found, among)) == (low, high)
