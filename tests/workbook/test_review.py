"""What staff write on `Review` comes in, whatever they do to the sheet around it."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from reportgen.domain.cohort import Cohort
from reportgen.errors import FileError
from reportgen.workbook import (
    diff_review,
    from_json,
    latest_edits,
    read_review,
    standing_leftovers,
    to_json,
)
from reportgen.workbook.review_sheet import ReviewSheet
from tests.workbook.cohorts import cohort
from tests.workbook.staff import (
    LEFT,
    RIGHT,
    Edit,
    deleted,
    edited,
    hidden,
    inserted,
    overrule,
    put,
    remembered,
    reviewed,
    shuffled,
    swapped,
    take_back,
    taken_in,
    write_review,
)
from tests.workbook.words import sample_frame


@pytest.fixture(scope="module")
def ten() -> Cohort:
    return reviewed(cohort(16), {})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cohort.xlsx"


def people(cohort: Cohort) -> list[str]:
    return [e.report.profile.id for e in cohort.entries if e.report.reported]


def edits_of(cohort: Cohort, path: Path, *edits: Edit) -> set[tuple[str, str, str, str, str]]:
    written = write_review(cohort, path)
    diff = taken_in(written, edited(path, *edits))
    assert not diff.problems
    return {(e.candidate_id, e.kind, e.slug, e.value, e.reason) for e in diff.edits}


def test_an_untouched_sheet_holds_no_edit(path: Path, hostile: Cohort) -> None:
    written = write_review(hostile, path)
    assert not taken_in(written, path).edits
    assert not taken_in(written, edited(path)).edits


def test_what_is_written_is_read(path: Path, ten: Cohort) -> None:
    a, b, *_ = people(ten)
    assert edits_of(
        ten,
        path,
        put(a, "Release", "yes"),
        put(b, "Release", "hold"),
        put(b, "Coach’s note", "Rang her; =SUM is fine.\nSecond line"),
        overrule(a, "Title", "pass", "Fits the niche."),
        overrule(b, "Portfolio", "does not apply", "Under an NDA."),
    ) == {
        (a, "release", "", "yes", ""),
        (b, "release", "", "hold", ""),
        (b, "note", "", "Rang her; =SUM is fine.\nSecond line", ""),
        (a, "override", "title", "pass", "Fits the niche."),
        (b, "override", "portfolio", "not_applicable", "Under an NDA."),
    }


LAYOUTS = [
    pytest.param([shuffled(LEFT, Random(1))], id="left table sorted"),
    pytest.param([shuffled(RIGHT, Random(2))], id="right table sorted"),
    pytest.param([inserted(2, 3)], id="rows inserted above the headings"),
    pytest.param([inserted(7, 2)], id="rows inserted in the middle"),
    pytest.param([swapped("Release", "Coach’s note")], id="columns swapped"),
    pytest.param([swapped("Id", "Reason")], id="columns of both tables swapped"),
    pytest.param([swapped("Name", "Coach")], id="columns we only show swapped"),
    pytest.param([hidden("C-002"), hidden("C-004")], id="filtered"),
]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_layout_does_not_matter(path: Path, ten: Cohort, layout: list[Edit]) -> None:
    a, b, *_ = people(ten)
    changes = (
        put(a, "Release", "YES "),
        put(b, "Coach’s note", "Call."),
        overrule(b, "Title", "fix", "Vague."),
    )
    assert edits_of(ten, path, *changes, *layout) == {
        (a, "release", "", "yes", ""),
        (b, "note", "", "Call.", ""),
        (b, "override", "title", "fix", "Vague."),
    }


def test_clearing_clears_and_deleting_a_row_does_not(path: Path, ten: Cohort) -> None:
    a, b, *_ = people(ten)
    first = write_review(ten, path)
    fill = (put(a, "Release", "yes"), put(a, "Coach’s note", "One"), put(b, "Coach’s note", "Two"))
    known = remembered({}, taken_in(first, edited(path, *fill)).edits)

    second = write_review(reviewed(ten, known), path)
    empty = (put(a, "Release", None), put(a, "Coach’s note", ""), deleted(b))
    after = taken_in(second, edited(path, *empty))
    assert {(e.candidate_id, e.kind, e.value) for e in after.edits} == {
        (a, "release", ""),
        (a, "note", ""),
    }


def test_an_override_is_taken_back_by_clearing_it_or_by_deleting_it(
    path: Path, ten: Cohort
) -> None:
    a, b, *_ = people(ten)
    first = write_review(ten, path)
    fill = (overrule(a, "Title", "pass", "Fine."), overrule(b, "Skills", "fix", "Not hers."))
    known = remembered({}, taken_in(first, edited(path, *fill)).edits)

    second = write_review(reviewed(ten, known), path)
    cleared = taken_in(second, edited(path, take_back(a, "Title")))
    assert [(e.candidate_id, e.slug, e.value) for e in cleared.edits] == [(a, "title", "")]


def test_an_override_does_not_go_with_somebody_elses_row(path: Path, ten: Cohort) -> None:
    a, b, *_ = people(ten)
    first = write_review(ten, path)
    known = remembered({}, taken_in(first, edited(path, overrule(b, "Title", "pass", "ok"))).edits)
    second = write_review(reviewed(ten, known), path)
    # The first person's row also holds the first override, which is about the second person.
    diff = taken_in(second, edited(path, deleted(a)))
    assert not diff.edits
    assert [p.code for p in diff.problems] == ["review_override_gone"]
    assert diff.now == second


UNCLEAR = [
    pytest.param([put("C-001", "Release", "maybe")], "review_release", id="release"),
    pytest.param([overrule("C-001", "Titel", "pass", "x")], "review_override", id="check"),
    pytest.param([overrule("C-001", "Title", "good", "x")], "review_override", id="verdict"),
    pytest.param([overrule("", "Title", "pass", "x")], "review_override", id="nobody"),
    pytest.param([overrule("C-999", "Title", "pass", "x")], "review_unknown", id="unknown person"),
    pytest.param(
        [put("C-001", "Coach’s note", "kept"), put("C-001", "Id", None)],
        "review_no_id",
        id="row without id",
    ),
    pytest.param(
        [put("C-001", "Coach’s note", "kept"), put("C-001", "Id", "C-00I")],
        "review_unknown",
        id="row with a wrong id",
    ),
]


@pytest.mark.parametrize(("edits", "code"), UNCLEAR)
def test_what_is_not_understood_is_said_and_comes_back(
    path: Path, ten: Cohort, edits: list[Edit], code: str
) -> None:
    written = write_review(ten, path)
    diff = taken_in(written, edited(path, *edits))
    assert [p.code for p in diff.problems] == [code]
    assert not diff.edits
    assert diff.now.leftovers

    again = write_review(ten, path, diff.now.leftovers)
    said = taken_in(again, edited(path))
    assert said.now.leftovers == diff.now.leftovers
    assert not said.edits
    for problem in diff.problems:
        key = f"problem.{problem.code}"
        assert sample_frame().words.say(key, "says", **problem.args)
        assert sample_frame().words.say(key, "fix", **problem.args)


def test_what_is_mended_does_not_come_back(path: Path, ten: Cohort) -> None:
    a, b, *_ = people(ten)
    old = write_review(ten, path)
    unclear = (put(a, "Release", "maybe"), overrule(b, "Titel", "pass", "x"))
    first = taken_in(old, edited(path, *unclear))
    carried = standing_leftovers(old, [first])
    assert len(carried) == 2

    newest = write_review(ten, path, carried)
    assert standing_leftovers(newest, []) == carried, "an untouched file keeps them"
    second = taken_in(newest, edited(path, put(a, "Release", "hold")))
    assert [(e.candidate_id, e.value) for e in second.edits] == [(a, "hold")]
    assert standing_leftovers(newest, [second]) == carried[1:]


def test_an_id_beside_another_persons_name_is_not_believed(path: Path, ten: Cohort) -> None:
    a, b, *_ = people(ten)
    written = write_review(ten, path)
    name = written.people[b].name
    diff = taken_in(written, edited(path, put(a, "Name", name), put(a, "Release", "yes")))
    assert not diff.edits
    assert [p.code for p in diff.problems] == ["review_mixed"]


def test_the_same_row_twice_with_different_words(path: Path, ten: Cohort) -> None:
    a, *_ = people(ten)
    written = write_review(ten, path)
    twice = (overrule(a, "Title", "pass", "one"), overrule(a, "Title", "fix", "two"))
    diff = taken_in(written, edited(path, *twice))
    assert [(e.value, e.reason) for e in diff.edits] == [("fix", "two")]
    assert [p.code for p in diff.problems] == ["review_twice"]


def test_the_later_save_wins(path: Path, ten: Cohort) -> None:
    a, b, *_ = people(ten)
    written = write_review(ten, path)
    one = taken_in(written, edited(path, put(a, "Coach’s note", "first")))
    write_review(ten, path)
    two = taken_in(
        written, edited(path, put(a, "Coach’s note", "second"), put(b, "Release", "yes"))
    )
    edits, problems = latest_edits([one, two])
    assert {(e.candidate_id, e.value) for e in edits} == {(a, "second"), (b, "yes")}
    assert [p.value for p in problems] == [f"{a} | first"]


def test_numbers_for_ids_and_dates_in_notes(path: Path, ten: Cohort) -> None:
    a, *_ = people(ten)
    assert edits_of(ten, path, put(a, "Coach’s note", 42.0)) == {(a, "note", "", "42", "")}


def test_history_can_keep_what_was_written(hostile: Cohort, path: Path) -> None:
    written = write_review(hostile, path)
    assert from_json(to_json(written)) == written


def test_a_workbook_without_the_sheet_changes_nothing(path: Path, ten: Cohort) -> None:
    written = write_review(ten, path)
    diff = diff_review(written, ReviewSheet(complete=False))
    assert not diff.edits
    assert diff.now == written


@pytest.mark.parametrize(
    "content",
    [pytest.param(b"", id="empty"), pytest.param(b"PK\x03\x04 not a zip", id="not a workbook")],
)
def test_a_broken_file_is_a_file_error(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(FileError, match=r"cohort\.xlsx"):
        read_review(path, sample_frame().words)
