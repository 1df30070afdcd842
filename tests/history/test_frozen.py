"""What history keeps as JSON is read as older versions wrote it, and quoted by no error."""

from __future__ import annotations

import traceback
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from reportgen.domain.fields import FieldState
from reportgen.domain.guard import SheetChange
from reportgen.domain.outcome import Status
from reportgen.domain.profile import Combination, ExperienceLevel, Submission, SubmissionStatus
from reportgen.domain.report import Cause, Comparison, Move, TrendPoint
from reportgen.errors import FileError
from reportgen.history import History
from tests.history.nights import FIRST_NIGHT, Clerk, a_report

SECRET = "What only this candidate wrote"
LATER = date(2026, 4, 1)


@pytest.fixture
def night(history: History, clerk: Clerk) -> History:
    """One person's first night."""
    clerk.night(FIRST_NIGHT, a_report())
    return history


def stored(history: History, table: str, **columns: Any) -> None:
    """Let a row hold what an earlier version of reportgen has written into it."""
    for column, value in columns.items():
        history._db.execute(f"UPDATE {table} SET {column} = ?", (value,))


def test_a_version_is_read_as_it_was_stored(night: History) -> None:
    stored(
        night,
        "versions",
        comparison=(
            '{"change":-2.5,"moves":[{"after":"pass","before":"fix","cause":"you_changed",'
            '"points":4.0,"slug":"title"},{"after":"unknown","before":"improve","cause":'
            '"we_see_more","points":0.0,"slug":"photo"}],"readiness_then":null,'
            '"rules_changed":true,"since":"2026-02-01"}'
        ),
        trend='[{"day":"2026-02-01","readiness":61.5},{"day":"2026-03-01","readiness":70}]',
    )
    stored(
        night,
        "submitted",
        body='{"states":{"photo":"absent","title":"given"},"values":{"title":"half \\ud83d"}}',
    )
    (version,) = night.versions.of("C-1")
    assert version.comparison == Comparison(
        since=date(2026, 2, 1),
        readiness_then=None,
        change=-2.5,
        moves=(
            Move("title", Status.FIX, Status.PASS, 4.0, Cause.CANDIDATE),
            Move("photo", Status.IMPROVE, Status.UNKNOWN, 0.0, Cause.COVERAGE),
        ),
        rules_changed=True,
    )
    assert version.trend == (
        TrendPoint(date(2026, 2, 1), 61.5),
        TrendPoint(date(2026, 3, 1), 70),
    )
    assert version.snapshot.values == {"title": "half \ud83d"}
    assert version.snapshot.states == {"photo": FieldState.ABSENT, "title": FieldState.GIVEN}
    assert night.runs.handed_in("2026-03-01") == {"C-1": {"title": "half \ud83d"}}


def test_a_first_version_is_compared_with_nothing(night: History) -> None:
    (version,) = night.versions.of("C-1")
    assert (version.comparison, version.trend) == (None, ())


@pytest.mark.parametrize(
    ("kept", "seen", "level"),
    [
        pytest.param(
            ',"experience_level":"expert","listed":false,"seen":{"title":"Editor","overview":"",'
            '"category":"","skills":["Typing"],"types_of_work":[],"hourly_rate":null,'
            '"experience_level":"entry"}',
            Combination("Editor", skills=("Typing",), experience_level=ExperienceLevel.ENTRY),
            ExperienceLevel.EXPERT,
            id="as today",
        ),
        pytest.param("", None, None, id="of before it said what was seen, and of no level"),
    ],
)
def test_an_attempt_is_read_as_it_was_stored(
    night: History, kept: str, seen: Combination | None, level: ExperienceLevel | None
) -> None:
    what = (
        f'{{"category":"Writing","hourly_rate":"12.5","overview":"I write."{kept},'
        '"skills":["Proofreading"],"title":"Writer","types_of_work":[]}'
    )
    night._db.execute(
        "INSERT INTO submissions VALUES ('C-1', '2026-03-01', 0, '2026-02-14', 'declined', ?, ?)",
        ("Not now.", what),
    )
    assert night.submissions.of("C-1") == (
        Submission(
            submitted_on=date(2026, 2, 14),
            status=SubmissionStatus.DECLINED,
            feedback="Not now.",
            title="Writer",
            overview="I write.",
            category="Writing",
            skills=("Proofreading",),
            hourly_rate=Decimal("12.5"),
            experience_level=level,
            seen=seen,
        ),
    )


def test_what_the_guard_found_is_read_as_it_was_stored(night: History) -> None:
    stored(
        night,
        "runs",
        guard=(
            '[{"before":40,"code":"people","column":"","field":"","now":12,"says":"Fewer."},'
            '{"before":71.5,"code":"readiness","column":"","field":"","now":40.0,"says":"Worse."},'
            '{"before":"Title","code":"column","column":"T","field":"title","now":"","says":"Gone."}]'
        ),
    )
    (run,) = night.runs.all()
    assert run.changes == (
        SheetChange("people", 40, 12, "Fewer."),
        SheetChange("readiness", 71.5, 40.0, "Worse."),
        SheetChange("column", "Title", "", "Gone.", "title", "T"),
    )
    assert [type(change.now) for change in run.changes] == [int, float, str]


@pytest.mark.parametrize(
    ("table", "column", "body"),
    [
        pytest.param("versions", "comparison", f'{{"since":"{SECRET}"}}', id="comparison"),
        pytest.param("versions", "trend", f'["{SECRET}"]', id="trend"),
        pytest.param("submitted", "body", f'{{"values":"{SECRET}"}}', id="values"),
        pytest.param("submitted", "body", f'{{"values":"{SECRET}', id="cut"),
        pytest.param("submissions", "with_values", f'{{"skills":"{SECRET}"}}', id="attempt"),
        pytest.param("submissions", "with_values", f'["{SECRET}"]', id="another kind"),
    ],
)
def test_what_nobody_can_read_is_an_error_that_quotes_nobody(
    night: History, table: str, column: str, body: str
) -> None:
    night._db.execute(
        "INSERT INTO submissions VALUES ('C-1', '2026-03-01', 0, NULL, NULL, '', '{}')"
    )
    stored(night, table, **{column: body})
    with pytest.raises(FileError, match=r"history rebuild") as caught:
        _ = night.versions.of("C-1"), night.submissions.of("C-1")
    assert SECRET not in "".join(traceback.format_exception(caught.value))
