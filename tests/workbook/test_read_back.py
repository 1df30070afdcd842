"""What goes in comes out, in every program, whatever the text."""

from __future__ import annotations

from datetime import date, datetime, time
from itertools import zip_longest
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.domain.attention import needs_attention
from reportgen.domain.cohort import Cohort
from reportgen.workbook.cells import CUT, TEXT_LIMIT, looks_like_formula, safe_text
from tests.workbook.cohorts import HOSTILE, INJECTIONS
from tests.workbook.reading import by_calamine, opened, table


@pytest.mark.parametrize(
    "sheet", ["Today", "Candidates", "Actions", "Review", "Heatmap", "Coaches"]
)
def test_openpyxl_and_calamine_see_the_same(hostile_xlsx: bytes, sheet: str) -> None:
    ws = opened(hostile_xlsx)[sheet]
    ours = [[_plain(cell.value) for cell in row] for row in ws.iter_rows()]
    theirs = [[_plain(value) for value in row] for row in by_calamine(hostile_xlsx, sheet)]
    assert len(ours) >= len(theirs) > 4
    nothing: list[Any] = []
    for mine, other in zip_longest(ours, theirs, fillvalue=nothing):
        assert mine[: len(other)] == other
        assert not any(mine[len(other) :])


def test_hostile_texts_arrive_as_text(hostile: Cohort, hostile_xlsx: bytes) -> None:
    rows = table(hostile_xlsx, "Candidates", "CandidateList")
    by_id = {row["Id"]: row for row in rows}
    for text, entry in zip(HOSTILE, hostile.entries, strict=False):
        row = by_id[entry.report.profile.id]
        assert row["Name"] == safe_text(text)
        assert row["Coach"] == safe_text(text)


@pytest.mark.parametrize("text", INJECTIONS)
def test_injections_stay_word_for_word(text: str) -> None:
    kept = safe_text(text).replace("\u2060", "")
    assert kept == text.replace("\r\n", "\n").replace("\r", "\n")


def test_formula_lookalikes_survive_being_edited(hostile_xlsx: bytes) -> None:
    for row in opened(hostile_xlsx)["Candidates"].iter_rows(min_row=5):
        for cell in row:
            if isinstance(cell.value, str) and looks_like_formula(cell.value):
                assert cell.quotePrefix, cell.coordinate


@given(st.text())
def test_any_text_can_be_written(text: str) -> None:
    safe = safe_text(text)
    assert len(safe.encode("utf-16-le")) // 2 <= TEXT_LIMIT
    assert safe_text(safe) == safe
    safe.encode("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 40_000, id="ascii"),
        pytest.param("😀" * 20_000, id="emoji count twice"),
        pytest.param("x" + "😀" * 20_000, id="cut inside a pair"),
    ],
)
def test_long_texts_are_cut_visibly(text: str) -> None:
    safe = safe_text(text)
    assert safe.endswith(CUT)
    assert TEXT_LIMIT - 1 <= len(safe.encode("utf-16-le")) // 2 <= TEXT_LIMIT


def test_texts_at_the_limit_are_whole() -> None:
    assert safe_text("x" * TEXT_LIMIT) == "x" * TEXT_LIMIT


def test_dates_are_dates(forty: Cohort, forty_xlsx: bytes) -> None:
    rows = table(forty_xlsx, "Candidates", "CandidateList")
    since = {a.entry.report.profile.id: a.since for a in needs_attention(forty)}
    assert since
    for row in rows:
        day = since.get(row["Id"])
        assert row["Since"] == (day and datetime.combine(day, time()))


def _plain(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, int | float) else value
