"""What staff wrote into the workbooks of earlier runs, read and committed before anything else."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reportgen.domain.fields import CellRef, FieldName
from reportgen.domain.problem import Effect, Problem
from reportgen.errors import FileError
from reportgen.files import Draft
from reportgen.history import History
from reportgen.history.intakes import FIRST, intake_of
from reportgen.history.reviews import (
    EntryKind,
    ReviewEntry,
    Workbook,
    override_cover,
    release_cover,
)
from reportgen.night.tools import Tools
from reportgen.workbook import (
    Leftover,
    ReviewDiff,
    ReviewEdit,
    Written,
    diff_review,
    from_json,
    latest_edits,
    read_review,
    standing_leftovers,
    to_json,
)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of it: things to tell staff, and entries that nobody could understand yet."""

    problems: tuple[Problem, ...] = ()
    leftovers: tuple[Leftover, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    book: Workbook
    sha256: str
    saved: datetime
    diff: ReviewDiff


def take_in_reviews(history: History, output: Path, tools: Tools, intake: str = FIRST) -> TakenIn:
    """Read `Review` from every workbook that is no longer as we left it.

    What nobody could understand is left over for the next workbook of the `intake` whose it was.
    Edits and the workbooks' new digests are committed together. A file that can't be read is
    told, keeps its old digest, and is tried again the next time.
    """
    _settle_drafts(history, output)
    read: list[_Read] = []
    problems: list[Problem] = []
    books = history.reviews.workbooks()
    for book in books:
        path = output / book.folder / book.file
        sha256 = digest_of(path)
        if sha256 is None or sha256 == book.sha256:
            continue
        try:
            sheet = read_review(path, tools.words)
        except FileError:
            cell = CellRef(book.file, 0, "")
            problems.append(Problem("review_unreadable", Effect.NOTED, cell, str(path)))
            continue
        saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        read.append(_Read(book, sha256, saved, diff_review(from_json(book.written), sheet)))

    read.sort(key=lambda r: r.saved)
    edits, outdone = latest_edits([r.diff for r in read])
    entries = [_entry(edit, _latest_source(edit, read), history, tools) for edit in edits]
    with history.transaction():
        history.reviews.add(entries)
        for r in read:
            written = to_json(r.diff.now)
            history.reviews.workbook_is(r.book.folder, r.book.file, r.sha256, written)
    for r in read:
        problems += [_in_file(p, r.book) for p in r.diff.problems]
    ours = [b for b in books if intake_of(b.folder) == intake]
    diffs = [r.diff for r in read if intake_of(r.book.folder) == intake]
    leftovers = standing_leftovers(_newest(ours), diffs)
    return TakenIn((*problems, *outdone), leftovers)


def _newest(books: Sequence[Workbook]) -> Written:
    """What the newest run's workbooks carried, the one written beside an open one included.

    `books` are one intake's.
    """
    newest = [from_json(b.written) for b in books if b.folder == books[0].folder]
    return Written(leftovers=tuple(dict.fromkeys(x for w in newest for x in w.leftovers)))


def _settle_drafts(history: History, output: Path) -> None:
    """Finish what a killed run had begun: a draft that is gone from its place has got its name."""
    for book in history.reviews.workbooks():
        draft = Draft.of(output / book.folder / book.file)
        if draft is None:
            continue
        with history.transaction():
            if not draft.part.exists():
                name = draft.path.name
                history.reviews.workbook_is(book.folder, name, book.sha256, book.written)
            history.reviews.forget_workbook(book.folder, book.file)


def digest_of(path: Path) -> str | None:
    """A file's SHA-256, None where there is none to read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def _latest_source(edit: ReviewEdit, read: Iterable[_Read]) -> _Read:
    return [r for r in read if edit in r.diff.edits][-1]


def _entry(edit: ReviewEdit, source: _Read, history: History, tools: Tools) -> ReviewEntry:
    """An edit with what it was said about: the values that its workbook's run had judged."""
    folder = source.book.folder
    values = history.runs.handed_in(folder).get(edit.candidate_id, {})
    return ReviewEntry(
        candidate_id=edit.candidate_id,
        kind=EntryKind(edit.kind),
        value=edit.value,
        written_at=source.saved,
        slug=edit.slug,
        reason=edit.reason,
        covers=_cover(edit, values, tools.needs),
        rulebook_version=_rulebook_of(folder, history),
        source=f"{folder}/{source.book.file}",
    )


def _cover(
    edit: ReviewEdit, values: Mapping[str, object], needs: Mapping[str, Sequence[FieldName]]
) -> str:
    if edit.kind == "release":
        return release_cover(values)
    if edit.kind == "override":
        return override_cover(values, needs.get(edit.slug, ()))
    return ""


def _rulebook_of(folder: str, history: History) -> str:
    return next((r.rulebook.version for r in history.runs.all() if r.folder == folder), "")


def _in_file(problem: Problem, book: Workbook) -> Problem:
    sheet = f"{book.folder}/{book.file} {problem.cell.sheet}"
    return replace(problem, cell=replace(problem.cell, sheet=sheet))
