"""The file as a whole: its sheets, tables and set-up, whatever the size of the cohort."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from reportgen.domain.cohort import Cohort
from reportgen.domain.crowding import SharedSentence
from reportgen.domain.fields import CellRef
from reportgen.domain.outcome import Fact
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.report import Report
from reportgen.errors import ExitCode, Stopped
from reportgen.rulebook.model import Source
from reportgen.workbook import workbook_bytes
from reportgen.workbook.cells import Pen
from reportgen.workbook.look import MUTED
from tests.workbook.cohorts import DAY, HALF_SEEN, cohort
from tests.workbook.reading import by_calamine, opened, table
from tests.workbook.words import sample_frame, sample_words

SHEETS = [
    "Today",
    "Weak spots",
    "Heatmap",
    "Candidates",
    "Actions",
    "Attempts",
    "Coaches",
    "Trends",
    "Review",
    "Messages",
    "Intake problems",
    "About",
]
SIZES = [pytest.param(n, id=f"{n} candidates") for n in (0, 1, 9, 40)]


@pytest.mark.parametrize("size", SIZES)
def test_every_size_has_all_sheets_and_sound_tables(size: int) -> None:
    workbook = opened(workbook_bytes(cohort(size, runs=2), sample_frame()))

    assert workbook.sheetnames == SHEETS
    assert workbook.active is not None
    assert workbook.active.title == "Today"
    names: list[str] = []
    for sheet in workbook:
        for name, excel_table in dict.items(sheet.tables):
            head, *rows = sheet[excel_table.ref]
            headings = [cell.value for cell in head]
            assert rows, f"{name} has no row"
            assert headings == [c.name for c in excel_table.tableColumns]
            assert len({str(h).casefold() for h in headings}) == len(headings)
            assert excel_table.autoFilter.ref == excel_table.ref
            names.append(name.casefold())
    assert len(set(names)) == len(names)
    assert not set(names) & {name.casefold() for name in workbook.defined_names}


def test_who_offers_the_same_and_whose_sentence_is_shared_stands_on_weak_spots() -> None:
    plain = cohort(9, runs=1)
    ids = [e.report.profile.id for e in plain.counted]
    names = {e.report.profile.id: e.report.profile.name for e in plain.entries}
    offer: dict[str, Fact] = {"signature": "x", "role": "Typist", "narrowed_by": ["hotels"]}
    entries = tuple(
        replace(e, report=_with_offer(e.report, offer)) if e.report.profile.id in ids[:3] else e
        for e in plain.entries
    )
    shared = (SharedSentence("I type what you say.", (*ids[:2], "gone"), more=4),)
    data = workbook_bytes(replace(plain, entries=entries, shared=shared), sample_frame())

    (same,) = table(data, "Weak spots", "SameOffers")
    assert (same["People"], same["Offer"], same["Made special by"]) == (3, "Typist", "hotels")
    assert same["Share of the cohort"] == pytest.approx(3 / len(plain.counted))
    assert all(f"{names[i]} ({i})" in same["Who"] for i in ids[:3])
    (sentence,) = table(data, "Weak spots", "SharedSentences")
    assert (sentence["Overviews"], sentence["Sentence"]) == (3, "I type what you say.")
    assert ids[0] in sentence["Seen first at"]
    assert ids[1] in next(v for k, v in sentence.items() if str(k).startswith("Who"))


def test_where_nobody_offers_the_same_nothing_is_headed_so() -> None:
    sheet = opened(workbook_bytes(cohort(9, runs=1), sample_frame()))["Weak spots"]
    assert set(sheet.tables) == {"WeakChecks", "WeakFindings"}
    said = {str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value}
    assert not {text for text in said if "for staff alone" in text}


def _with_offer(report: Report, offer: dict[str, Fact]) -> Report:
    outcomes = tuple(
        replace(o, facts={**o.facts, "offer": offer}) if o.slug == "market_fit" else o
        for o in report.card.outcomes
    )
    return replace(report, card=replace(report.card, outcomes=outcomes))


@pytest.mark.parametrize("size", SIZES)
def test_nobody_and_nothing_is_lost(size: int) -> None:
    data = workbook_bytes(cohort(size), sample_frame())
    assert len(table(data, "Candidates", "CandidateList")) == size


def test_no_cell_is_a_formula_or_an_error(forty_xlsx: bytes, hostile_xlsx: bytes) -> None:
    for data in (forty_xlsx, hostile_xlsx):
        kinds = {cell.data_type for ws in opened(data) for row in ws.iter_rows() for cell in row}
        assert kinds <= {"s", "n", "d", "inlineStr"}
        with ZipFile(BytesIO(data)) as archive:
            sheets = [n for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
            assert not any(re.search(rb"<c [^>]*><f", archive.read(name)) for name in sheets)


def test_no_macro_and_nothing_from_outside(forty_xlsx: bytes) -> None:
    with ZipFile(BytesIO(forty_xlsx)) as archive:
        names = archive.namelist()
    assert not [n for n in names if "vba" in n or "externalLink" in n or "connections" in n]


def test_parts_are_named_as_excel_names_them(forty_xlsx: bytes) -> None:
    """exceljs, and what is built on it, reads nothing else."""
    with ZipFile(BytesIO(forty_xlsx)) as archive:
        inner = [n for n in archive.namelist() if re.match(r"xl/(worksheets|drawings)/_rels/", n)]
        assert inner
        for name in inner:
            assert b'Target="/xl' not in archive.read(name)
        assert archive.read("xl/drawings/drawing1.xml").startswith(b"<xdr:wsDr xmlns:xdr=")


def test_the_same_cohort_makes_the_same_bytes(forty: Cohort, forty_xlsx: bytes) -> None:
    assert workbook_bytes(forty, sample_frame()) == forty_xlsx
    with ZipFile(BytesIO(forty_xlsx)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_properties_name_the_run(forty_xlsx: bytes) -> None:
    properties = opened(forty_xlsx).properties
    assert properties.title == "Cohort of 2026-11-22"
    assert properties.creator == "Ada & Sons Coaching"
    assert properties.created == properties.modified
    assert str(properties.created) == "2026-11-22 00:00:00"


def test_heads_stay_in_sight_and_print_fits(forty_xlsx: bytes) -> None:
    for sheet in opened(forty_xlsx):
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth == 1
        if sheet.title not in ("Today", "About"):
            assert str(sheet.freeze_panes).endswith("5"), sheet.title
        foot = sheet.oddFooter
        assert foot is not None
        assert foot.left is not None
        assert "&&" in str(foot.left.text), "the agency's & must not become a code"


def test_names_and_drop_downs_point_at_what_they_should(forty: Cohort, forty_xlsx: bytes) -> None:
    workbook = opened(forty_xlsx)
    sheet, ref = next(iter(workbook.defined_names["candidate_ids"].destinations))
    ids = [cell.value for (cell,) in workbook[sheet][ref.replace("$", "")]]
    assert sorted(ids) == sorted(e.report.profile.id for e in forty.entries)

    sheet, ref = next(iter(workbook.defined_names["check_names"].destinations))
    checks = [cell.value for (cell,) in workbook[sheet][ref.replace("$", "")]]
    assert len(checks) == 20
    rules = workbook["Review"].data_validations.dataValidation
    assert {r.formula1 for r in rules} >= {'"yes,hold"', "check_names", "review_ids"}


def test_links_lead_to_the_reports_and_into_the_intake(forty: Cohort, forty_xlsx: bytes) -> None:
    workbook = opened(forty_xlsx)
    links = [c.hyperlink for row in workbook["Candidates"].iter_rows() for c in row if c.hyperlink]
    assert {link.target for link in links} == {e.pdf for e in forty.entries if e.pdf}
    into = [c.hyperlink for row in workbook["Intake problems"].iter_rows() for c in row]
    first = next(link for link in into if link)
    assert first.target == "../../inputs/sample_intake.xlsx"
    assert first.location == "'Candidates’ list'!A31"


def test_cells_told_together_lead_to_the_first_of_them(forty: Cohort) -> None:
    cells: dict[str, str | int] = {"count": 3, "cells": "I22:J22, R22"}
    at = CellRef("Form", 22, "I22", "Title")
    together = Problem("error_cells", Effect.FIELD_IGNORED, at, "#N/A, #REF!", cells)
    data = workbook_bytes(replace(forty, problems=(together,)), sample_frame())
    (row,) = table(data, "Intake problems", "ProblemList")
    assert (row["Cell"], row["Row"], row["Column"]) == ("I22", 22, "Title, …")
    assert "3 cells of this row show an error instead of a value: I22:J22, R22" in row["Problem"]
    links = (c.hyperlink for line in opened(data)["Intake problems"].iter_rows() for c in line)
    assert [link.location for link in links if link] == ["'Form'!I22"]


def test_weak_spots_lead_to_their_first_action(forty_xlsx: bytes) -> None:
    workbook = opened(forty_xlsx)
    weak, actions = workbook["Weak spots"], workbook["Actions"]
    head, *rows = weak[weak.tables["WeakChecks"].ref]
    at = {cell.value: index for index, cell in enumerate(head)}
    for row in rows:
        link = row[at["Check"]].hyperlink
        target = actions[link.location.split("!")[1]]
        check = actions.cell(target.row, 5).value
        assert check == row[at["Check"]].value


def test_links_end_where_excel_ends(monkeypatch: pytest.MonkeyPatch, forty: Cohort) -> None:
    monkeypatch.setattr("reportgen.workbook.cells.LINK_LIMIT", 3)
    workbook = opened(workbook_bytes(forty, sample_frame()))
    cells = [c for row in workbook["Candidates"].iter_rows() for c in row]
    assert sum(1 for c in cells if c.hyperlink) == 3
    assert "first 3 rows have a link" in workbook["Candidates"]["A2"].value
    assert len(table(workbook_bytes(forty, sample_frame()), "Candidates", "CandidateList")) == 40


@pytest.mark.parametrize(("sheet", "people"), [("Heatmap", 2), ("Candidates", 3), ("Coaches", 2)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_sheet_says_whom_its_means_leave_out(sheet: str, people: int, language: str) -> None:
    half_seen = re.compile(rf"{people} (people of whom too little|personas de las que se sabe)")
    told = opened(in_words(language, 40))[sheet]["A2"].value
    assert half_seen.search(told)
    nobody = opened(in_words(language, HALF_SEEN))[sheet]["A2"].value
    assert not re.search("too little|muy poco", nobody)


@cache
def in_words(language: str, people: int) -> bytes:
    return workbook_bytes(cohort(people), replace(sample_frame(), words=sample_words(language)))


def test_sources_of_our_own_are_named_in_the_staff_s_language(forty: Cohort) -> None:
    ours = Source("other ways to write a skill", "our own table", DAY)
    theirs = Source("posts by category", "SnipeWork Upwork Market Index", DAY)
    frame = replace(sample_frame(), words=sample_words("es"), sources=(ours, theirs))
    told = {v for row in by_calamine(workbook_bytes(forty, frame), "About") for v in row}
    assert {"otras formas de escribir una habilidad", "tabla propia"} <= told
    assert theirs.where in told


def test_today_says_whom_its_median_leaves_out(forty_xlsx: bytes) -> None:
    told = [v for row in opened(forty_xlsx)["Today"].iter_rows(values_only=True) for v in row]
    assert any("2 people of whom too little is known are in no mean." in str(v) for v in told)


def test_a_half_seen_person_has_a_grey_span_that_no_average_counts(forty_xlsx: bytes) -> None:
    for sheet, column, people in (
        ("Heatmap", "C", 2),
        ("Candidates", "D", 3),  # the approved too
        ("Review", "D", 2),
    ):
        cells = opened(forty_xlsx)[sheet][column][4:]
        spans = [c for c in cells if isinstance(c.value, str)]
        assert len(spans) == people, sheet
        for cell in spans:
            low, high = cell.value.split("–")
            assert 0 <= int(low) < int(high) <= 100
            assert cell.font.italic
            assert cell.font.color.rgb.endswith(MUTED)


def test_too_many_actions_end_with_a_visible_line(
    monkeypatch: pytest.MonkeyPatch, forty: Cohort
) -> None:
    monkeypatch.setattr("reportgen.workbook.actions.ROWS_SHOWN", 20)
    data = workbook_bytes(forty, sample_frame())
    assert len(table(data, "Actions", "ActionList")) == 20
    assert "first 20 of" in opened(data)["Actions"]["A2"].value


@pytest.mark.parametrize(
    "share",
    [pytest.param(0.3, id="at 30%", marks=pytest.mark.heavy), pytest.param(0.97, id="at 97%")],
)
def test_a_workbook_that_is_broken_off_says_nothing_on_stderr(
    share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A signal comes in the middle of a sheet; lxml's generators end with the memory of it."""
    unheard: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: unheard.append(told.exc_type))
    few = cohort(3)
    gc.freeze()  # what thousands of tests before have left is no matter of this one
    written = counted(monkeypatch, -1, lambda: workbook_bytes(few, sample_frame()))
    with pytest.raises(Stopped):
        counted(monkeypatch, int(written * share), lambda: workbook_bytes(few, sample_frame()))
    gc.collect()
    assert unheard == []


def counted(monkeypatch: pytest.MonkeyPatch, stop: int, work: Callable[[], object]) -> int:
    """How many cells were written; the one of that number is the last."""
    seen = 0
    write = Pen.write

    def one(*args: Any, **more: Any) -> Any:
        nonlocal seen
        seen += 1
        if seen == stop:
            raise Stopped(ExitCode.INTERRUPTED)
        return write(*args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Pen, "write", one)
        work()
    return seen
