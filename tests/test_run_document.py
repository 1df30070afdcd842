"""run.json: written and read by one model, whatever wrote it and whatever became of it since."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reportgen.domain.cohort import Cohort
from reportgen.domain.guard import Guard, SheetChange
from reportgen.domain.outcome import Override, Status
from reportgen.domain.review import Review
from reportgen.errors import FileError
from reportgen.run_document import (
    DOCUMENT,
    RunDocument,
    in_pieces,
    published_schema,
    read_document,
    schema_text,
)
from reportgen.signs import in_json
from tests.workbook.cohorts import DAY, HOSTILE, cohort, with_texts
from tests.workbook.words import sample_words

SECRET = "What only this candidate wrote"
PUBLISHED = Draft202012Validator(
    json.loads(published_schema()), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def changed() -> Cohort:
    """A night whose sheet has changed, in figures and in headings."""
    changes = (
        SheetChange("people", 40, 12, "Fewer people."),
        SheetChange("readiness", 71.5, 40.25, "Worse."),
        SheetChange("column", "Title", "", "A column is gone.", "title", "Title"),
    )
    return replace(cohort(12), guard=Guard(changes, DAY, confirmed=True))


def overruled() -> Cohort:
    """A night with a coach's own verdict in it."""
    first, *others = (made := cohort(3)).entries
    outcome, *rest = first.report.card.outcomes
    decided = replace(outcome, override=Override(Status.PASS, "I have seen it."))
    card = replace(first.report.card, outcomes=(decided, *rest))
    entry = replace(first, report=replace(first.report, card=card))
    return replace(made, entries=(entry, *others))


SOUND: dict[str, Callable[[], Cohort]] = {
    "nobody": lambda: replace(cohort(3), entries=(), problems=()),
    "forty": lambda: cohort(40),
    "a changed sheet": changed,
    "overruled": overruled,
}
NASTY: dict[str, Callable[[], Cohort]] = {
    "hostile texts": lambda: with_texts(cohort(40), HOSTILE),
    "half a character": lambda: with_texts(cohort(12), ("Ada \ud83d", "\udc00")),
}
NIGHTS = [pytest.param(made, id=name) for name, made in (SOUND | NASTY).items()]


def document(made: Cohort) -> RunDocument:
    return RunDocument.of(made, sample_words())


def kept(folder: Path, raw: object) -> Path:
    """A run folder that holds it."""
    (folder / DOCUMENT).write_text(json.dumps(raw), encoding="utf-8")
    return folder


@pytest.fixture
def raw() -> dict[str, Any]:
    """A night as any program reads it."""
    found: dict[str, Any] = json.loads(document(changed()).encoded())
    return found


@pytest.mark.parametrize("night", NIGHTS)
def test_the_bytes_are_plain_json(night: Callable[[], Cohort]) -> None:
    data = document(night()).encoded()
    text = in_json(json.dumps(json.loads(data), ensure_ascii=False, indent=1)) + "\n"
    assert data == text.encode("utf-8", "backslashreplace")


@pytest.mark.parametrize("night", NIGHTS)
def test_a_night_writes_the_same_bytes_in_pieces(night: Callable[[], Cohort]) -> None:
    assert b"".join(in_pieces(night(), sample_words())) == document(night()).encoded()


@pytest.mark.parametrize("night", NIGHTS)
def test_what_is_written_is_read(night: Callable[[], Cohort], tmp_path: Path) -> None:
    written = document(night())
    (tmp_path / DOCUMENT).write_bytes(written.encoded())
    assert read_document(tmp_path) == written


@pytest.mark.parametrize("night", SOUND.values(), ids=SOUND.keys())
def test_the_cohort_that_is_read_back_makes_the_same_document(night: Callable[[], Cohort]) -> None:
    written = document(night())
    read_back = written.cohort({}, (), {})
    assert document(read_back).encoded() == written.encoded()


def test_the_cohort_that_is_read_back_bears_what_only_history_and_staff_know() -> None:
    written, past = document(cohort(12)), cohort(12).past
    with_pdf = next(c for c in written.candidates if c.pdf)
    without = next(c for c in written.candidates if not c.pdf)
    mails = {(c.id, c.version): "sent" for c in (with_pdf, without)}
    found = written.cohort({with_pdf.id: Review(note="Well done.")}, past, mails)
    entries = {entry.report.profile.id: entry for entry in found.entries}
    assert found.past == past
    assert entries[with_pdf.id].report.review.note == "Well done."
    assert [entries[c.id].mail for c in (with_pdf, without)] == ["sent", ""]


Parts = Callable[[dict[str, Any]], list[dict[str, Any]]]

PARTS: dict[str, Parts] = {
    "document": lambda raw: [raw],
    "intake": lambda raw: [raw["intake"]],
    "candidate": lambda raw: raw["candidates"],
    "check": lambda raw: [check for c in raw["candidates"] for check in c["checks"]],
    "finding": lambda raw: [f for check in PARTS["check"](raw) for f in check["findings"]],
    "quote": lambda raw: [quote for f in PARTS["finding"](raw) for quote in f["evidence"]],
    "problem": lambda raw: raw["problems"],
}
# What earlier versions of reportgen did not write yet.
ADDED = (
    *("document.guard", "intake.cohort", "intake.left_out", "problem.args", "problem.candidate"),
    *("candidate.missing_glyphs", "candidate.submission_status", "candidate.submitted_on"),
    *("check.trial", "check.staff_only", "check.points"),
    *("finding.args", "finding.points", "finding.step", "quote.cut_before", "quote.cut_after"),
)


@pytest.mark.parametrize("key", ADDED)
def test_a_document_of_before_a_key_was_added_is_read(
    raw: dict[str, Any], key: str, tmp_path: Path
) -> None:
    of, name = key.split(".")
    for part in PARTS[of](raw):
        del part[name]
    assert len(read_document(kept(tmp_path, raw)).candidates) == 12


@pytest.mark.parametrize("parts", PARTS.values(), ids=PARTS.keys())
def test_what_a_later_version_adds_is_passed_over(
    raw: dict[str, Any], parts: Parts, tmp_path: Path
) -> None:
    for part in parts(raw):
        part["of_tomorrow"] = {"new": [1, None]}
    assert read_document(kept(tmp_path, raw)) == document(changed())


def test_an_editors_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / DOCUMENT).write_bytes(b"\xef\xbb\xbf" + document(cohort(3)).encoded())
    assert read_document(tmp_path) == document(cohort(3))


UNREADABLE = [
    pytest.param(b"", id="empty"),
    pytest.param(b'{"as_of": "2026-03-02", "candi', id="cut"),
    pytest.param(b"\xff\x00", id="no text"),
    pytest.param(b"[1, 2]", id="a list"),
    pytest.param(b'{"candidates": [1]}', id="other candidates"),
    pytest.param(b'{"candidates": [{"id": "S-1"}]}', id="another program's"),
    pytest.param(b"[" * 100_000, id="nested too deeply"),
]


@pytest.mark.parametrize("damage", UNREADABLE)
def test_a_damaged_one_is_an_error_that_names_the_file(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / DOCUMENT).write_bytes(damage)
    with pytest.raises(FileError, match=r"run\.json is damaged; run that night again"):
        read_document(tmp_path)


WRONG = [
    pytest.param("document", "as_of", SECRET, id="no date"),
    pytest.param("document", "candidates", SECRET, id="no list"),
    pytest.param("candidate", "id", {"of": SECRET}, id="no text"),
    pytest.param("candidate", "stage", SECRET, id="no stage"),
    pytest.param("candidate", "email", [SECRET], id="a list for a text"),
    pytest.param("check", "score", SECRET, id="no number"),
    pytest.param("finding", "evidence", [{"text": SECRET}], id="half a quote"),
    pytest.param("problem", "effect", SECRET, id="no effect"),
]


@pytest.mark.parametrize(("of", "name", "value"), WRONG)
def test_the_error_quotes_nobody(
    raw: dict[str, Any], of: str, name: str, value: object, tmp_path: Path
) -> None:
    PARTS[of](raw)[-1][name] = value
    with pytest.raises(FileError, match=r"run\.json is damaged") as caught:
        read_document(kept(tmp_path, raw))
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_the_published_schema_is_the_models() -> None:
    model = json.loads(schema_text())
    assert as_told(json.loads(published_schema()), model) == model, "make schema"


def as_told(published: Any, model: Any) -> Any:
    """The schema as far as this version of pydantic tells of it: older ones describe less."""
    if not isinstance(published, dict) or not isinstance(model, dict):
        return published
    untold = {"description", "additionalProperties"} - model.keys()
    return {k: as_told(v, model.get(k)) for k, v in published.items() if k not in untold}


@pytest.mark.parametrize("night", NIGHTS)
def test_what_is_written_is_as_the_schema_says(night: Callable[[], Cohort]) -> None:
    PUBLISHED.check_schema(PUBLISHED.schema)
    PUBLISHED.validate(json.loads(document(night()).encoded()))


@pytest.mark.parametrize("key", ADDED)
def test_so_is_what_earlier_versions_wrote(raw: dict[str, Any], key: str) -> None:
    of, name = key.split(".")
    for part in PARTS[of](raw):
        del part[name]
    PUBLISHED.validate(raw)


@pytest.mark.parametrize(("of", "name", "value"), WRONG)
def test_the_schema_refuses_what_the_model_refuses(
    raw: dict[str, Any], of: str, name: str, value: object
) -> None:
    PARTS[of](raw)[-1][name] = value
    assert not PUBLISHED.is_valid(raw)


def test_one_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"run\.json can't be read"):
        read_document(tmp_path)
