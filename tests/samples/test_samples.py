"""The sample workbooks: they say what their data files say, and nobody in them is real."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from reportgen.market.loader import load_market
from tests.samples.build import INPUTS, flawed_workbook, sample_workbook
from tests.samples.candidates import Row, flawed_candidates, sample_candidates, sample_submissions
from tests.samples.columns import CANDIDATE_COLUMNS
from tests.samples.readme import CHOICES

BOOKS = (
    pytest.param("sample_intake.xlsx", sample_workbook, id="sample"),
    pytest.param("flawed_intake.xlsx", flawed_workbook, id="flawed"),
)
ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
LINK = re.compile(r"https?://([^/\s;|]+)")


def _values(source: bytes | Path) -> dict[str, list[tuple[Any, ...]]]:
    stream = BytesIO(source if isinstance(source, bytes) else source.read_bytes())
    book = load_workbook(stream, data_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def _texts(rows: list[Row]) -> list[str]:
    return [value for row in rows for value in row.values() if isinstance(value, str)]


@pytest.mark.parametrize(("name", "build"), BOOKS)
def test_the_committed_workbook_is_what_the_builder_makes(name: str, build: Any) -> None:
    assert _values(INPUTS / name) == _values(build())


@pytest.mark.parametrize(("name", "build"), BOOKS)
def test_building_twice_gives_the_same_bytes(name: str, build: Any) -> None:
    assert build() == build()


def test_there_are_forty_candidates_and_one_row_that_is_out_of_date() -> None:
    rows = sample_candidates()
    current = [row for row in rows if not row.get("earlier_row")]
    assert (len(rows), len(current)) == (41, 40)
    ids = [str(row["candidate_id"]) for row in current if row["candidate_id"]]
    assert len(set(ids)) == len(ids) == 39
    addresses = [row["email"] for row in current]
    assert len(set(addresses)) == 40


def test_the_row_that_is_out_of_date_belongs_to_a_candidate_with_a_later_one() -> None:
    rows = sample_candidates()
    for old in (row for row in rows if row.get("earlier_row")):
        twins = [r for r in rows if r["candidate_id"] == old["candidate_id"] and r is not old]
        assert [str(twin["timestamp"]) > str(old["timestamp"]) for twin in twins] == [True]


def test_every_submission_belongs_to_a_candidate() -> None:
    ids = {row["candidate_id"] for row in sample_candidates()}
    assert {row["candidate_id"] for row in sample_submissions()} <= ids


def test_every_row_of_the_sample_can_be_reported() -> None:
    for row in sample_candidates():
        assert row["name"]
        assert row["candidate_id"] or "@" in str(row["email"])


def test_every_category_is_represented() -> None:
    categories = {row.get("category") for row in sample_candidates()}
    assert len(categories - {"#N/A", "Sales & Marketting"}) == 12


@pytest.mark.parametrize("pattern", [ADDRESS, LINK], ids=["addresses", "links"])
def test_addresses_and_links_lead_nowhere(pattern: re.Pattern[str]) -> None:
    rows = [*sample_candidates(), *sample_submissions(), *flawed_candidates()]
    hosts = {host for text in _texts(rows) for host in pattern.findall(text)}
    assert hosts
    assert [h for h in hosts if not (h.endswith(".example") or h == "example.com")] == []


def test_the_drop_down_offers_the_marketplace_categories() -> None:
    offered = {key: values for key, _, values in CHOICES}["category"]
    assert sorted(offered) == sorted(load_market().categories)


def test_no_data_key_is_misspelt() -> None:
    known = {column.key for column in CANDIDATE_COLUMNS} | {"earlier_row", "empty_row", "fault"}
    rows = [*sample_candidates(), *flawed_candidates()]
    assert {key for row in rows for key in row} <= known
