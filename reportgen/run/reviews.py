"""Staff's entries taken in from every workbook that they have changed; damaged ones are named."""

from __future__ import annotations

import hashlib
import os
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from reportgen.domain.fields import CellRef, FieldName
from reportgen.domain.outcome import Status
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.review import Release
from reportgen.files import Draft
from reportgen.history import History
from reportgen.history.intakes import FIRST, intake_of
from reportgen.history.people import id_hash
from reportgen.history.reviews import (
    EntryKind,
    ReviewEntry,
    Workbook,
    override_cover,
    release_cover,
)
from reportgen.rulebook.words import Words
from reportgen.run.contests import UPHELD, Upheld, keep_cases
from reportgen.run.context import JudgingContext
from reportgen.settings import IntakeLimits
from reportgen.spreadsheet.guard import MEGABYTE, Family, family_of
from reportgen.workbook import (
    REVIEW,
    Leftover,
    Meanings,
    ReviewDiff,
    ReviewEdit,
    ReviewSheet,
    Written,
    diff_review,
    from_json,
    latest_edits,
    meanings_of,
    read_review,
    row_in,
    standing_leftovers,
    to_json,
)
from reportgen.workers import JobLimits, Pool, run_jobs

# For one workbook, many times what the largest needs: what an intake may be is no measure for ours.
LIMITS = JobLimits(timeout_s=60, memory_mb=1024)
SIZES = IntakeLimits()


@dataclass(frozen=True, slots=True)
class ReadBook:
    """A workbook's `Review` as it was saved last: the digest is that of the bytes it came from."""

    sha256: str
    saved: datetime
    sheet: ReviewSheet


def read_books(
    paths: Sequence[Path], meanings: Meanings, limits: JobLimits = LIMITS
) -> dict[Path, ReadBook]:
    """`Review` of each workbook; those that can't be read are left out, whatever is wrong.

    A worker's deadline and memory bound what a damaged or hostile one can do.
    """
    build = partial(_reader, meanings)
    with closing(run_jobs(Pool(1, limits), build, paths)) as jobs:
        return {done.job: done.result for done in jobs if done.result is not None}


def changed_since(path: Path, sha256: str) -> bool:
    """Whether a file is there and no longer as it was; one that can't be looked into may be."""
    try:
        return _too_large(path) or digest_of(path) not in (sha256, None)
    except OSError:
        return True


def digest_of(path: Path) -> str | None:
    """A file's SHA-256, None where there is none. Raises OSError for one that can't be read."""
    try:
        if path.exists() and not path.is_file():
            raise IsADirectoryError(path)  # or a pipe, which nobody would ever fill
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _too_large(path: Path) -> bool:
    return path.exists() and path.stat().st_size > SIZES.file_mb * MEGABYTE


def _reader(meanings: Meanings) -> Callable[[Path], ReadBook | None]:
    warnings.simplefilter("ignore")  # what openpyxl leaves out of a workbook is nobody's business
    return partial(_read, meanings)


def _read(meanings: Meanings, path: Path) -> ReadBook | None:
    """None where it can't be read: raised, the same failure would be tried a second time."""
    try:
        if _too_large(path) or not path.is_file():
            return None
        with path.open("rb") as file:
            if family_of(path, file, SIZES) is not Family.XLSX:
                return None
            file.seek(0)
            data = file.read()
            saved = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)
        return ReadBook(hashlib.sha256(data).hexdigest(), saved, read_review(data, meanings))
    except Exception:
        return None


@dataclass(frozen=True, slots=True)
class ImportedReviews:
    """What came of it: things to tell staff, and entries that nobody could understand yet.

    `unclear` are problems by candidate id: what staff wrote for a release and is neither yes nor
    hold, tonight or before. `unread` are the workbooks, as folder and file, whose releases can't be
    read, `waits` the people on them: till they can be, nobody knows whom staff hold.
    """

    problems: tuple[Problem, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    unclear: Mapping[str, Problem] = field(default_factory=dict)
    unread: frozenset[tuple[str, str]] = frozenset()
    waits: frozenset[str] = frozenset()

    def about(self, people: Collection[str]) -> tuple[Problem, ...]:
        """All there is to tell in a night of these people."""
        return (*(p for who, p in self.unclear.items() if who in people), *self.problems)


@dataclass(frozen=True, slots=True)
class _Read:
    book: Workbook
    sha256: str
    saved: datetime
    diff: ReviewDiff
    releases: bool


def import_reviews(
    history: History, output: Path, context: JudgingContext, intake: str = FIRST
) -> ImportedReviews:
    """Read `Review` from every workbook that is no longer as we left it.

    What nobody could understand is left over for the next workbook of the `intake` whose it was.
    Edits and the workbooks' new digests are committed together. One that can't be read, or not
    its releases, is told, keeps its old digest, and is tried again the next time.
    """
    _settle_drafts(history, output)
    books = history.reviews.workbooks()
    changed = {output / b.folder / b.file: b for b in books}
    changed = {path: b for path, b in changed.items() if changed_since(path, b.sha256)}
    meanings = meanings_of(context.words, [check.slug for check in context.checks])
    found = read_books(list(changed), meanings) if changed else {}
    erased = history.people.erased()
    read = [
        _Read(
            book=changed[path],
            sha256=got.sha256,
            saved=got.saved,
            diff=diff_review(from_json(changed[path].written), _without(got.sheet, erased)),
            releases=got.sheet.releases,
        )
        for path, got in found.items()
    ]
    read.sort(key=lambda r: r.saved)
    edits, outdone = latest_edits([r.diff for r in read])
    entries = [_entry(edit, _latest_source(edit, read), history, context) for edit in edits]
    # Before history: killed in between, the same edits are read and kept once more.
    keep_cases(output, _upheld(edits, read, history), context)
    with history.transaction():
        history.reviews.add(entries)
        for r in read:
            sha256 = r.sha256 if r.releases else r.book.sha256
            written = to_json(r.diff.now)
            history.reviews.workbook_is(r.book.folder, r.book.file, sha256, written)
    broken = {path: book for path, book in changed.items() if path not in found}
    silent = {path: changed[path] for path, got in found.items() if not got.sheet.releases}
    unread = broken | silent
    ours = [b for b in books if intake_of(b.folder) == intake]
    diffs = [r.diff for r in read if intake_of(r.book.folder) == intake]
    problems = [_unreadable(path, book) for path, book in broken.items()]
    problems += [_in_file(p, r.book) for r in read for p in r.diff.problems]
    return ImportedReviews(
        problems=(*problems, *outdone),
        leftovers=standing_leftovers(_newest(ours), diffs),
        unclear=_unclear(history, context.words),
        unread=frozenset((book.folder, book.file) for book in unread.values()),
        waits=_waiting(history, unread),
    )


def _without(sheet: ReviewSheet, erased: Collection[str]) -> ReviewSheet:
    """A sheet without the rows of people who were erased when it could not be read, or was away."""
    return replace(
        sheet,
        people=tuple(row for row in sheet.people if id_hash(row.candidate_id) not in erased),
        overrides=tuple(row for row in sheet.overrides if id_hash(row.candidate_id) not in erased),
        leftovers=tuple(x for x in sheet.leftovers if id_hash(x.cells[0]) not in erased),
    )


def _unreadable(path: Path, book: Workbook) -> Problem:
    cell = CellRef(f"{book.folder}/{book.file}", 0, "")
    return Problem("review_unreadable", Effect.NOTED, cell, str(path))


def _releases(history: History) -> dict[str, ReviewEntry]:
    standing = history.reviews.standing()
    return {e.candidate_id: e for e in standing if e.kind is EntryKind.RELEASE}


def _unclear(history: History, words: Words) -> dict[str, Problem]:
    """What stands for a release and is not understood, in the newest workbook that shows it."""
    entries = {who: e for who, e in _releases(history).items() if e.value == Release.UNCLEAR}
    heading = words.say("workbook-review-release")
    places = {who: CellRef(e.source, 0, "", heading) for who, e in entries.items()}
    for book in reversed(history.reviews.workbooks() if entries else ()):
        for who, person in from_json(book.written).people.items():
            if who in entries and person.review.said == entries[who].reason:
                sheet, address = f"{book.folder}/{book.file} {REVIEW}", person.release_at
                places[who] = CellRef(sheet, row_in(address), address, heading)
    return {
        who: Problem(
            "review_release",
            Effect.NOTED,
            place,
            who,
            {"id": who, "said": entries[who].reason},
            about=who,
        )
        for who, place in places.items()
    }


def _waiting(history: History, unread: Mapping[Path, Workbook]) -> frozenset[str]:
    """The people in workbooks whose releases can't be read, but for those of a later word."""
    releases = _releases(history)
    waits: set[str] = set()
    for path, book in unread.items():
        saved = _saved(path)
        for who in from_json(book.written).people:
            later = who in releases and saved is not None and releases[who].written_at > saved
            if not later:
                waits.add(who)
    return frozenset(waits)


def _saved(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return None


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


def _latest_source(edit: ReviewEdit, read: Iterable[_Read]) -> _Read:
    return [r for r in read if edit in r.diff.edits][-1]


def _entry(
    edit: ReviewEdit, source: _Read, history: History, context: JudgingContext
) -> ReviewEntry:
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
        covers=_cover(edit, values, context.needs),
        rulebook_version=_rulebook_of(folder, history),
        source=f"{folder}/{source.book.file}",
    )


def _upheld(
    edits: Iterable[ReviewEdit], read: Sequence[_Read], history: History
) -> Iterator[Upheld]:
    """Verdicts on checks that the candidate disagreed with, on the sheet that was written in."""
    for edit in (e for e in edits if e.kind == "override"):
        source = _latest_source(edit, read)
        status = Status(edit.value) if edit.value else None
        contested = source.diff.was.people[edit.candidate_id].contested.get(edit.slug)
        if contested is None and status in UPHELD:
            continue  # nobody had disagreed; what was upheld before stays upheld
        spoken_against, others = contested or ((), ())
        yield Upheld(
            candidate_id=edit.candidate_id,
            slug=edit.slug,
            status=status,
            reason=edit.reason,
            day=source.saved.date(),
            contested=spoken_against,
            others=others,
            submitted=history.runs.submitted(source.book.folder, edit.candidate_id),
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
