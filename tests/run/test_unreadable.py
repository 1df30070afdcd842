"""A workbook of staff's that can't be read costs nothing but itself, and is told until it can."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from reportgen.cli.main import cli
from reportgen.history import open_history, read_history
from reportgen.run.context import JudgingContext
from reportgen.run.reviews import digest_of, import_reviews, read_books
from reportgen.workbook import diff_review, from_json, meanings_of
from reportgen.workers import JobLimits
from tests.run.agency import BARE, Agency, review_head, row
from tests.run.conftest import AgencyAfter
from tests.run.mutants import mutants

FIRST, SECOND, THIRD = "2026-03-02", "2026-03-03", "2026-03-04"
SETTINGS = f"""
[report]
templates = "{BARE}"
[run]
workers = 1
[mail]
from = "coach@agency.example"
release = "automatic"
"""
HOLDING = ("hold", "unclear")
Call = Callable[..., Result]
here = pytest.mark.usefixtures("in_this_process")


def first_night(agency: Agency) -> None:
    agency.people(row("S-1"), row("S-2"))
    agency.night(date.fromisoformat(FIRST))


@pytest.fixture
def agency(agency_after: AgencyAfter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Agency:
    agency = agency_after(first_night).copied(tmp_path / "agency")
    (agency.folder / "reportgen.toml").write_text(SETTINGS)
    monkeypatch.chdir(agency.folder)
    return agency


@pytest.fixture
def call() -> Call:
    def _call(*args: str) -> Result:
        return CliRunner().invoke(cli, list(args), catch_exceptions=False, standalone_mode=False)

    return _call


def mailed(agency: Agency) -> set[str]:
    return {path.name[:3] for path in agency.output.glob("*/outbox/S-*.eml")}


def in_review(path: Path, old: bytes, new: bytes) -> None:
    """Change the XML of the sheet that staff write in."""
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    (name,) = (name for name, xml in parts.items() if b"<dataValidation" in xml)
    assert old in parts[name]
    parts[name] = parts[name].replace(old, new, 1)
    with ZipFile(path, "w") as archive:
        for name, xml in parts.items():
            archive.writestr(name, xml)


def bomb(path: Path) -> None:
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", bytes(20 << 20))


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-2000])


def flip(path: Path) -> None:
    """Turn one bit over in what is packed of the sheet that staff write in."""
    with ZipFile(path) as archive:
        (packed,) = (i for i in archive.infolist() if b"<dataValidation" in archive.read(i))
    data = bytearray(path.read_bytes())
    data[packed.header_offset + len(packed.filename) + 30 + packed.compress_size // 2] ^= 4
    path.write_bytes(bytes(data))


def renamed(path: Path, heading: str, name: str) -> None:
    book = load_workbook(path)
    head, columns = review_head(book["Review"])
    book["Review"].cell(head, columns[heading]).value = name
    book.save(path)


def without_review(path: Path) -> None:
    book = load_workbook(path)
    del book["Review"]
    book.save(path)


DAMAGE = {
    "cut off": cut,
    "one bit": flip,
    "empty": lambda path: path.write_bytes(b""),
    "no workbook": lambda path: path.write_text("Id;Name;Release\nS-1;Robin;no\n"),
    "a folder": folder,
    "a pipe": pipe,
    "a bomb": bomb,
    "a row of nine digits": lambda path: in_review(path, b'<row r="6"', b'<row r="600000006"'),
    "rows in disorder": lambda path: in_review(path, b'<row r="6"', b'<row r="60"'),
    "a cell beside its place": lambda path: in_review(path, b'r="F6"', b'r="G6"'),
    "an unknown attribute": lambda path: in_review(path, b"showInputMes", b"showInputMes3"),
    "a style of no number": lambda path: in_review(path, b' s="', b' s="0x'),
    "XML cut off": lambda path: in_review(path, b"</sheetData>", b"</sheetDat"),
    "no heading Release": lambda path: renamed(path, "Release", "Send?"),
    "no headings": lambda path: renamed(path, "Id", "Who"),
    "no Review": without_review,
}


@here
@pytest.mark.parametrize("damage", [pytest.param(how, id=name) for name, how in DAMAGE.items()])
def test_it_is_named_its_people_wait_and_it_is_tried_again(
    agency: Agency, damage: Callable[[Path], object]
) -> None:
    path = agency.file(FIRST, "cohort.xlsx")
    agency.edit(FIRST, "S-1", "Release", "hold")
    good = path.read_bytes()
    damage(path)
    with open_history(agency.history) as history:
        for _ in range(2):
            taken = import_reviews(history, agency.output, agency.context)
            assert [p.holds_mail for p in taken.about(())] == [True]
            assert taken.problems[0].cell.sheet.startswith(f"{FIRST}/cohort.xlsx")
            assert taken.waits == {"S-1", "S-2"}
            assert not history.reviews.standing()
        assert path.exists(), "what staff wrote may still be in it"
        if not path.is_file():
            path.rmdir() if path.is_dir() else path.unlink()
        path.write_bytes(good)
        taken = import_reviews(history, agency.output, agency.context)
        assert (taken.problems, taken.waits) == ((), frozenset())
        assert [e.value for e in history.reviews.standing()] == ["hold"]


@here
@pytest.mark.parametrize(
    "damage", [pytest.param("cut off", marks=pytest.mark.heavy), "no heading Release"]
)
def test_every_command_names_it_and_does_the_rest(agency: Agency, call: Call, damage: str) -> None:
    path = agency.file(FIRST, "cohort.xlsx")
    agency.edit(FIRST, "S-1", "Release", "hold")
    agency.edit(FIRST, "S-2", "Release", "yes")
    good = path.read_bytes()
    DAMAGE[damage](path)
    agency.people(row("S-3"))
    agency.hand_in()
    for command in (
        ("run", "intake.xlsx", "--as-of", SECOND),
        ("send", "--dry-run"),
        ("release", "--all"),
        ("release", "S-2"),
        ("send",),
        ("purge", "--older-than", "1"),
        ("run", "intake.xlsx", "--as-of", THIRD, "--send"),
    ):
        result = call(*command)
        assert result.return_value == 1, (command, result.output)
        assert f"{FIRST}/cohort.xlsx" in result.output, command
    assert mailed(agency) == {"S-3"}, "who stands in it waits, and nobody else"
    with read_history(agency.history) as history:
        rows = {d.candidate_id: (d.state, d.reason) for d in history.deliveries.all()}
    assert rows["S-1"] == rows["S-2"] == ("held", "review_unreadable")
    path.write_bytes(good)
    assert call("send").return_value == 0
    assert mailed(agency) == {"S-2", "S-3"}


@here
def test_earlier_entries_hold_and_what_other_workbooks_say_is_taken_in(agency: Agency) -> None:
    agency.write_note(FIRST, "S-1", "Ring me on Friday.")
    agency.night(date.fromisoformat(SECOND))
    cut(agency.file(FIRST, "cohort.xlsx"))
    agency.write_note(SECOND, "S-2", "Well done.")
    agency.night(date.fromisoformat(THIRD))
    with read_history(agency.history) as history:
        kept = {e.candidate_id: e.value for e in history.reviews.standing()}
    assert kept == {"S-1": "Ring me on Friday.", "S-2": "Well done."}


@here
def test_a_word_saved_later_elsewhere_counts(agency: Agency, call: Call) -> None:
    call("run", "intake.xlsx", "--as-of", SECOND)
    damaged = agency.file(FIRST, "cohort.xlsx")
    cut(damaged)
    long_ago = datetime(2026, 3, 2, tzinfo=UTC).timestamp()
    os.utime(damaged, (long_ago, long_ago))
    agency.edit(SECOND, "S-1", "Release", "yes")
    assert call("send").return_value == 1
    assert mailed(agency) == {"S-1"}


@here
def test_it_is_never_written_over(agency: Agency) -> None:
    path = agency.file(FIRST, "cohort.xlsx")
    cut(path)
    damaged = path.read_bytes()
    summary = agency.night(date.fromisoformat(FIRST))
    assert summary.exit_code == 1
    assert ["can't be read" in fault for fault in summary.faults] == [True]
    assert path.read_bytes() == damaged
    assert agency.file(FIRST, "cohort-new.xlsx").is_file()
    # Gone, there is nothing left to wait for.
    path.unlink()
    assert agency.night(date.fromisoformat(FIRST)).exit_code == 0


@here
def test_a_purge_keeps_the_run_it_lies_in(agency: Agency, call: Call) -> None:
    for day in (SECOND, THIRD):
        call("run", "intake.xlsx", "--as-of", day)
    path = agency.file(FIRST, "cohort.xlsx")
    cut(path)
    damaged = path.read_bytes()
    result = call("purge", "--older-than", "1")
    assert result.return_value == 1
    assert "One old run removed" in result.output
    assert path.read_bytes() == damaged
    assert not agency.file(SECOND, "run.json").exists()


@here
def test_an_erasure_does_all_it_can_and_says_what_is_left(agency: Agency, call: Call) -> None:
    call("run", "intake.xlsx", "--as-of", SECOND)
    path = agency.file(FIRST, "cohort.xlsx")
    agency.write_note(FIRST, "S-1", "Ring Robin.")
    agency.overrule(FIRST, "S-1", "title", "pass", "Robin knows.")
    good = path.read_bytes()
    cut(path)
    result = call("erase", "S-1", "--yes")
    assert result.return_value == 1
    assert f"{FIRST}/cohort.xlsx" in result.output
    assert "S-1" not in agency.file(SECOND, "run.json").read_text("utf-8")
    assert not list(agency.output.glob("*/reports/S-1*"))

    path.write_bytes(good)
    agency.rows.pop("S-1")
    agency.hand_in()
    assert call("run", "intake.xlsx", "--as-of", THIRD).return_value == 0
    assert b"Robin knows" not in agency.file(THIRD, "run.json").read_bytes()
    assert "Ring Robin." not in written_in(agency.file(THIRD, "cohort.xlsx"))
    assert call("erase", "S-1", "--yes").return_value == 0
    left = written_in(path)
    assert not {"S-1", "Ring Robin.", "Robin knows."} & left
    assert "S-2" in left


def written_in(path: Path) -> set[str]:
    cells = (c.value for sheet in load_workbook(path) for line in sheet.iter_rows() for c in line)
    return {str(value) for value in cells if value is not None}


@pytest.mark.heavy
def test_the_memory_that_a_workbook_takes_is_bounded(
    agency: Agency, context: JudgingContext
) -> None:
    good, large = agency.folder / "good.xlsx", agency.folder / "large.xlsx"
    for path in (good, large):
        path.write_bytes(agency.file(FIRST, "cohort.xlsx").read_bytes())
    text = Random(1).randbytes(30_000_000).hex().encode()
    cell = b"<row><c t='inlineStr'><is><t>%b</t></is></c></row>" % text
    in_review(large, b"</sheetData>", cell + b"</sheetData>")
    meanings = meanings_of(context.words, ["title"])
    little = read_books([large, good], meanings, JobLimits(timeout_s=600, memory_mb=250))
    assert {path.name for path in little} == {"good.xlsx"}
    assert {path.name for path in read_books([large], meanings)} == {"large.xlsx"}


@pytest.mark.heavy
def test_the_time_that_a_workbook_takes_is_bounded(agency: Agency, context: JudgingContext) -> None:
    """So many rows take many times the shorter deadline, on any machine there is."""
    path, meanings = agency.file(FIRST, "cohort.xlsx"), meanings_of(context.words, ["title"])
    chance = Random(1)
    cell = b"<row><c><v>%d</v></c></row>"
    rows = b"".join(cell % chance.randrange(10**9) for _ in range(400_000))
    in_review(path, b"</sheetData>", rows + b"</sheetData>")
    assert read_books([path], meanings, JobLimits(timeout_s=0.2, memory_mb=1024)) == {}
    assert path in read_books([path], meanings, JobLimits(timeout_s=600, memory_mb=1024))


def damaged_books(agency: Agency, count: int) -> dict[str, Path]:
    """Folders of runs, each with the first night's workbook as staff saved it, and then damaged."""
    agency.edit(FIRST, "S-1", "Release", "hold")
    agency.edit(FIRST, "S-2", "Release", "let me think")
    good = agency.file(FIRST, "cohort.xlsx").read_bytes()
    made: dict[str, Path] = {}
    with open_history(agency.history) as history:
        book = history.reviews.workbooks()[0]
        for number, (name, data) in enumerate(mutants(good, count)):
            run = f"2026-02-01-partial-{number}"
            path = agency.file(run, "cohort.xlsx")
            path.parent.mkdir()
            path.write_bytes(data)
            history.reviews.workbook_is(run, path.name, book.sha256, book.written)
            made[name] = path
    return made


def taken_in_whole(agency: Agency, count: int) -> tuple[int, int]:
    """Take them all in at once; how many could not be read, and how many could."""
    made = damaged_books(agency, count)
    with open_history(agency.history) as history:
        books = {(b.folder, b.file): b for b in history.reviews.workbooks()}
        taken = import_reviews(history, agency.output, agency.context)
        kept = {e.candidate_id for e in history.reviews.standing() if e.value in HOLDING}
    named = {p.cell.sheet.split(" ")[0] for p in taken.problems if p.holds_mail}
    assert named == {f"{folder}/{file}" for folder, file in taken.unread}
    # What one of them says outdoes those saved before it, whether they could be read or not.
    assert taken.waits | kept == {"S-1", "S-2"}
    read = {n: p for n, p in made.items() if (p.parent.name, p.name) not in taken.unread}
    meanings = meanings_of(agency.context.words, [check.slug for check in agency.context.checks])
    found = read_books(list(read.values()), meanings)
    for name, path in read.items():
        written = from_json(books[path.parent.name, path.name].written)
        edits = diff_review(written, found[path].sheet).edits
        assert {e.candidate_id for e in edits if e.value in HOLDING} == {"S-1", "S-2"}, name
    return len(named), len(read)


@here
def test_thirty_damaged_workbooks_end_no_night(agency: Agency) -> None:
    unread, read = taken_in_whole(agency, 30)
    assert unread + read == 30
    assert unread > 10


@pytest.mark.heavy
def test_six_hundred_damaged_workbooks_end_no_night(agency: Agency, call: Call) -> None:
    unread, read = taken_in_whole(agency, 600)
    assert unread + read == 600
    for command in (
        ("run", "intake.xlsx", "--as-of", SECOND),
        ("send", "--dry-run"),
        ("release", "--all"),
        ("send",),
        ("purge", "--older-than", "1"),
        ("erase", "S-2", "--yes"),
    ):
        assert call(*command).return_value == 1, command
    assert mailed(agency) == set()


def test_a_file_that_is_gone_has_no_digest_and_one_that_is_none_raises(tmp_path: Path) -> None:
    assert digest_of(tmp_path / "cohort.xlsx") is None
    assert digest_of(tmp_path / "cohort.xlsx" / "cohort.xlsx") is None
    with pytest.raises(OSError, match=tmp_path.name):
        digest_of(tmp_path)
