"""The file keeps the format's own rules, whatever stands in it: Excel repairs nothing."""

from __future__ import annotations

import warnings
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from reportgen.domain.cohort import Cohort
from reportgen.workbook import Frame, workbook_bytes
from tests.workbook.cohorts import HOSTILE, cohort, with_texts
from tests.workbook.ooxml import faults
from tests.workbook.reading import opened, table
from tests.workbook.words import sample_frame, sample_words

EACH: Frame = replace(sample_frame(), per_coach=True)
COHORTS = [
    pytest.param(cohort(0, runs=0), sample_frame(), id="nobody"),
    pytest.param(cohort(1, runs=0), EACH, id="one person"),
    pytest.param(cohort(40), EACH, id="forty"),
    pytest.param(with_texts(cohort(40), HOSTILE), EACH, id="hostile"),
    pytest.param(with_texts(cohort(40), HOSTILE[::-1]), EACH, id="hostile the other way round"),
    pytest.param(
        with_texts(cohort(40), HOSTILE), replace(EACH, words=sample_words("es")), id="Spanish"
    ),
]


@pytest.mark.parametrize(("people", "frame"), COHORTS)
def test_no_rule_is_broken(people: Cohort, frame: Frame) -> None:
    assert faults(workbook_bytes(people, frame)) == []


BREAKAGES = [
    pytest.param("xl/worksheets/sheet1.xml", b"<pageMargins", b"<cols/><pageMargins", id="order"),
    pytest.param("xl/worksheets/sheet1.xml", b'priority="1"', b"", id="a rule's rank"),
    pytest.param("xl/worksheets/sheet1.xml", b"<x14:id ", b"<x14:is ", id="a bar's link"),
    pytest.param("xl/charts/chart1.xml", b"numCache>", b"numLit>", id="a chart's values"),
    pytest.param("xl/drawings/drawing1.xml", b" descr=", b" title=", id="a chart's words"),
    pytest.param("xl/tables/table2.xml", b' id="2"', b' id="1"', id="a table's id"),
    pytest.param("xl/workbook.xml", b'name="Heatmap"', b'name="today"', id="a sheet's title"),
    pytest.param("xl/_rels/workbook.xml.rels", b"sheet2.xml", b"sheet99.xml", id="a target"),
]


@pytest.mark.parametrize(("part", "right", "wrong"), BREAKAGES)
def test_what_breaks_a_rule_is_seen(
    forty_xlsx: bytes, part: str, right: bytes, wrong: bytes
) -> None:
    out = BytesIO()
    with ZipFile(BytesIO(forty_xlsx)) as source, ZipFile(out, "w") as target:
        assert right in source.read(part)
        for name in source.namelist():
            data = source.read(name)
            if name == part:
                data = data.replace(right, wrong)
                data = data.replace(b"</x14:id>", b"</x14:is>") if b"x14:is " in data else data
            target.writestr(name, data)
    assert faults(out.getvalue())


def test_a_coach_s_sheet_holds_their_people_and_nobody_else() -> None:
    people = cohort(40)
    data = workbook_bytes(people, EACH)
    coaches = sorted({e.report.profile.coach for e in people.entries} - {""})
    assert [s for s in opened(data).sheetnames if s in coaches] == coaches
    for number, coach in enumerate(coaches, start=1):
        rows = table(data, coach, f"PeopleOf{number}")
        theirs = {e.report.profile.id for e in people.entries if e.report.profile.coach == coach}
        assert {row["Id"] for row in rows} == theirs
        assert {row["Coach"] for row in rows} == {coach}


def test_names_that_excel_would_take_for_one_sheet_get_one_each() -> None:
    people = cohort(6)
    names = ("History", "Today", "A/B", "A:B", "x" * 40, "x" * 41)
    entries = tuple(
        replace(e, report=replace(e.report, profile=replace(e.report.profile, coach=name)))
        for e, name in zip(people.entries, names, strict=True)
    )
    data = workbook_bytes(replace(people, entries=entries), EACH)
    assert faults(data) == []
    assert len(opened(data).sheetnames) == 12 + len(names)


def test_writing_warns_nobody() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        workbook_bytes(with_texts(cohort(20), HOSTILE), EACH)


def test_drop_downs_say_what_they_are_for(forty_xlsx: bytes) -> None:
    rules = opened(forty_xlsx)["Review"].data_validations.dataValidation
    assert len(rules) == 4
    assert all(r.showInputMessage and r.promptTitle and r.prompt for r in rules)


def test_what_is_printed_with_the_workbook(forty_xlsx: bytes) -> None:
    workbook = opened(forty_xlsx)
    assert {s.title for s in workbook if s.print_area} == {"Today", "Heatmap", "Review"}
    today = workbook["Today"]
    assert (today.page_setup.orientation, today.page_setup.fitToHeight) == ("landscape", 1)
    tabs = {s.title: str(s.sheet_properties.tabColor) for s in workbook}
    assert [title for title in tabs if tabs[title] != tabs["Today"]] == ["Review"]
