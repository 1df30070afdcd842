"""What staff write on `Review` comes in, whatever they do to the sheet around it."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.worksheet import Worksheet

from reportgen.domain.cohort import Cohort
from reportgen.domain.review import Release, Review
from reportgen.errors import FileError
from reportgen.rulebook.words import languages, load_words
from reportgen.workbook import (
    Leftover,
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
    columns,
    deleted,
    edited,
    head_row,
    hidden,
    inserted,
    meanings,
    overrule,
    put,
    remembered,
    reviewed,
    row_of,
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
    unclear = (overrule(a, "Titel", "pass", "x"), overrule(b, "Titel", "pass", "y"))
    first = taken_in(old, edited(path, *unclear))
    carried = standing_leftovers(old, [first])
    assert len(carried) == 2

    newest = write_review(ten, path, carried)
    assert standing_leftovers(newest, []) == carried, "an untouched file keeps them"
    second = taken_in(newest, edited(path, take_back(a, "Titel")))
    assert standing_leftovers(newest, [second]) == carried[1:]


MEANT = [
    *(pytest.param(said, "yes", id=f"yes: {said}") for said in ("yes", "YES ", "Yes.", "ok")),
    *(pytest.param(said, "yes", id=f"yes: {said}") for said in ("sí", "si\u0301", "Vale!", True)),
    *(pytest.param(said, "hold", id=f"hold: {said}") for said in ("hold", "no", "No!", " NO. ")),
    *(pytest.param(said, "hold", id=f"hold: {said}") for said in ("not yet", "don’t send", False)),
    *(
        pytest.param(said, "hold", id=f"hold: {said}")
        for said in ("retener", "todavía no", "¡Alto!")
    ),
    *(
        pytest.param(said, "unclear", id=f"unclear: {said}")
        for said in ("stop, call first", "yes?", "no, on Friday", "x", "1", "#N/A", "–", "yes no")
    ),
]


@pytest.mark.parametrize(("said", "meant"), MEANT)
def test_a_release_is_yes_hold_or_not_understood(
    path: Path, ten: Cohort, said: object, meant: str
) -> None:
    a, *_ = people(ten)
    (found,) = edits_of(ten, path, put(a, "Release", said))
    assert found[:4] == (a, "release", "", meant)
    assert found[4] == (said if meant == "unclear" else "")


@pytest.mark.parametrize("tag", languages())
def test_each_language_has_its_words_for_yes_and_for_hold(tag: str) -> None:
    words = load_words(tag)
    for release in (Release.YES, Release.HOLD):
        key = f"workbook-review-release-{release}"
        listed = [words.say(key), *words.say(key, "also").split(",")]
        assert {meanings().release(text) for text in listed} == {release}


def test_what_is_not_understood_stands_there_again_until_it_is_mended(
    path: Path, ten: Cohort
) -> None:
    a, b, *_ = people(ten)
    old = write_review(ten, path)
    first = taken_in(old, edited(path, put(b, "Release", "=stop"), put(a, "Release", "maybe")))
    known = remembered({}, first.edits)
    assert (known[a].release, known[a].said) == (Release.UNCLEAR, "maybe")

    again = write_review(reviewed(ten, known), path)
    sheet = load_workbook(path)["Review"]
    assert {sheet[again.people[who].release_at].value for who in (a, b)} == {"maybe", "=stop"}
    assert not taken_in(again, edited(path, inserted(2))).edits
    mended = taken_in(again, edited(path, put(a, "Release", None), put(b, "Release", "sí")))
    assert {(e.candidate_id, e.value, e.reason) for e in mended.edits} == {
        (a, "", ""),
        (b, "yes", ""),
    }
    moved = taken_in(again, edited(path, shuffled(LEFT, Random(5))))
    sheet = load_workbook(path)["Review"]
    assert sheet[moved.now.people[a].release_at].row == row_of(sheet, a)


def copied(who: str, release: str, at: int) -> Edit:
    """A second row about somebody, pasted at the end or above the others."""

    def edit(ws: Worksheet) -> None:
        number = row_of(ws, who)
        row = [cell.value for cell in ws[number]]
        if at <= number:
            ws.insert_rows(at)
        for column, value in enumerate(row, start=1):
            ws.cell(at, column).value = value
        ws.cell(at, columns(ws)["Release"]).value = release

    return edit


TWICE = [
    pytest.param(["hold", "yes"], "hold", id="hold, then yes"),
    pytest.param(["yes", "hold"], "hold", id="yes, then hold"),
    pytest.param(["yes", "perhaps"], "unclear", id="yes, then a word"),
    pytest.param(["perhaps", "hold"], "unclear", id="a word, then hold"),
    pytest.param([None, "hold"], "hold", id="nothing, then hold"),
]


@pytest.mark.parametrize("at", [5, 60], ids=["above", "below"])
@pytest.mark.parametrize(("said", "meant"), TWICE)
def test_of_two_rows_about_one_person_the_hold_holds(
    path: Path, ten: Cohort, said: list[str], meant: str, at: int
) -> None:
    a, *_ = people(ten)
    written = write_review(ten, path)
    diff = taken_in(written, edited(path, put(a, "Release", said[0]), copied(a, said[1], at)))
    assert [(e.candidate_id, e.value) for e in diff.edits] == [(a, meant)]


def test_a_hold_that_stands_is_not_lifted_by_a_second_row(path: Path, ten: Cohort) -> None:
    a, *_ = people(ten)
    written = write_review(reviewed(ten, {a: Review(Release.HOLD)}), path)
    diff = taken_in(written, edited(path, copied(a, "yes", 60)))
    assert not diff.edits
    assert [p.code for p in diff.problems] == ["review_twice"]


def test_a_hold_whose_row_is_about_nobody_or_two_holds_all_it_can_be_about(
    path: Path, ten: Cohort
) -> None:
    a, b, c, d, *_ = people(ten)
    written = write_review(ten, path)
    name = written.people[b].name
    edits = (
        put(a, "Release", "hold"),
        put(a, "Name", name),
        put(c, "Release", "wait for Ana"),
        put(c, "Id", None),
        put(d, "Release", "no"),
        put(d, "Id", "C-00I"),
    )
    diff = taken_in(written, edited(path, *edits))
    assert {(e.candidate_id, e.value) for e in diff.edits} == {
        (a, "hold"),
        (b, "hold"),
        (c, "unclear"),
        (d, "hold"),
    }
    assert {p.code for p in diff.problems} == {"review_mixed", "review_no_id", "review_unknown"}


def test_names_sorted_alone_move_no_hold_to_anybody_else(path: Path, ten: Cohort) -> None:
    a, *_ = people(ten)
    written = write_review(reviewed(ten, {a: Review(Release.HOLD)}), path)
    diff = taken_in(written, edited(path, shuffled(("Name",), Random(6))))
    assert not diff.edits


def test_a_formula_that_nothing_has_computed_is_no_empty_cell(path: Path, ten: Cohort) -> None:
    a, *_ = people(ten)
    written = write_review(reviewed(ten, {a: Review(Release.YES)}), path)

    def formula(ws: Worksheet) -> None:
        cell = ws.cell(row_of(ws, a), columns(ws)["Release"])
        cell.value, cell.data_type = '=IF(TRUE,"no","yes")', "f"

    (edit,) = taken_in(written, edited(path, formula)).edits
    assert (edit.value, edit.reason) == ("unclear", '=IF(TRUE,"no","yes")')


def renamed(heading: str, name: str | None) -> Edit:
    def edit(ws: Worksheet) -> None:
        ws.cell(head_row(ws), columns(ws)[heading]).value = name

    return edit


@pytest.mark.parametrize(
    ("edits", "code"),
    [
        pytest.param([renamed("Release", "Send?")], "review_no_release", id="heading renamed"),
        pytest.param([renamed("Release", None)], "review_no_release", id="heading cleared"),
        pytest.param([renamed("Id", "Who"), inserted(1)], "review_missing", id="no heading row"),
    ],
)
def test_releases_that_cannot_be_found_are_said_to_be_unread(
    path: Path, ten: Cohort, edits: list[Edit], code: str
) -> None:
    write_review(ten, path)
    sheet = read_review(edited(path, *edits).read_bytes(), meanings())
    assert not sheet.releases
    assert [p.code for p in sheet.problems] == [code]


def test_what_earlier_versions_kept_is_still_understood(path: Path, ten: Cohort) -> None:
    a, b, *_ = people(ten)
    kept = to_json(write_review(ten, path))
    for person in kept["people"].values():
        del person["said"], person["release_at"]
    row = ["C-999", "Title", "pass", "x"]
    kept["leftovers"] = [[a.lower(), "maybe", ["", "", "", ""]], ["", "", row], ["", ""]]
    written = from_json(kept)
    assert written.leftovers == (Leftover(("C-999", "Title", "pass", "x")),)
    assert written.people[a].review == Review(Release.UNCLEAR, said="maybe")
    assert written.people[b].review == Review()


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
    with pytest.raises(FileError):
        read_review(path.read_bytes(), meanings())


def test_openpyxl_still_hands_out_a_read_only_sheet_s_own_part() -> None:
    """Where it is gone, every workbook would be one that can't be read."""
    assert callable(getattr(ReadOnlyWorksheet, "_get_source", None))
