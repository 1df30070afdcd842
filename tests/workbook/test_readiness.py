"""Where somebody of whom too little is known could land, and what a command says of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from reportgen.cli.main import cli
from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.scoring import scorecard
from reportgen.history import open_history
from reportgen.workbook import span_of
from tests.history.nights import FIRST_NIGHT, Clerk, a_report

SEEN = Outcome("title", 7, Status.PASS, 10, 0.9)


def unseen(weight: float) -> Outcome:
    return Outcome("overview", 8, Status.UNKNOWN, weight)


@pytest.mark.parametrize(
    ("outcomes", "span", "firm"),
    [
        pytest.param([SEEN], "", 90.0, id="all seen"),
        pytest.param([SEEN, unseen(5)], "", 90.0, id="enough seen"),
        pytest.param([SEEN, unseen(30)], "22–97", None, id="a quarter seen"),
        pytest.param([unseen(30)], "", None, id="nothing seen"),
        pytest.param([], "", None, id="nothing asked"),
    ],
)
def test_a_figure_or_a_span_but_never_both(
    outcomes: list[Outcome], span: str, firm: float | None
) -> None:
    card = scorecard(outcomes)
    assert (span_of(card), card.firm) == (span, firm)


def test_status_gives_no_figure_for_a_version_that_knew_too_little(tmp_path: Path) -> None:
    nights = (SEEN, unseen(30)), (SEEN, replace(SEEN, slug="overview", score=0.8))
    with open_history(tmp_path / "history.sqlite3") as history:
        for number, outcomes in enumerate(nights):
            Clerk(history).night(FIRST_NIGHT + timedelta(number), a_report(outcomes=outcomes))
    asked = ["status", "C-1", "-o", str(tmp_path)]
    told = CliRunner().invoke(cli, asked, catch_exceptions=False).output
    lines = [line.split() for line in told.splitlines() if "2026-03-0" in line]
    assert [(day, readiness) for _, day, readiness, *_ in lines] == [
        ("2026-03-01", "–"),
        ("2026-03-02", "85.0"),
    ]


def test_check_shows_a_span_for_whom_the_sheet_says_little_about(tmp_path: Path) -> None:
    intake = tmp_path / "intake.csv"
    intake.write_text("Candidate ID,Name,Title\nC-1,Robin Vale,Technical writer\n", "utf-8")
    settings = ["check", str(intake), "-o", str(tmp_path / "outputs")]
    result = CliRunner().invoke(cli, settings, catch_exceptions=False)
    (line,) = [line for line in result.output.splitlines() if line.startswith("Robin Vale")]
    assert "Not enough information" in line
    low, high = line.removeprefix("Robin Vale").split()[1].split("–")
    assert int(low) < int(high)
