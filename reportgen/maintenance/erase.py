"""A person removed from everything that reportgen has written, and from nothing else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reportgen.errors import BusyError, UsageError
from reportgen.files import PREVIEWS, file_errors, make_own_folder, write_whole
from reportgen.history import History, open_history, read_history
from reportgen.history.intakes import intake_of
from reportgen.history.people import id_hash
from reportgen.maintenance.erase_plan import (
    ErasePlan,
    FolderTask,
    export_path,
    plan_erasure,
)
from reportgen.maintenance.rebuild import renew_history
from reportgen.maintenance.redact import (
    Document,
    Traces,
    written_without,
)
from reportgen.manifest import (
    clear_parts_in,
    manifest_of,
    present,
    put_manifest,
    remove,
)
from reportgen.run.contacts import contacts_of
from reportgen.run.contests import forget_cases
from reportgen.run.context import JudgingContext
from reportgen.run.folder import LOG, RECEIPTS, clear_parts, locked
from reportgen.run.lost_history import refuse_if_lost
from reportgen.run.ownership import (
    KnownRuns,
    adopt,
    known_folders,
    own_previews,
    previews_alone,
)
from reportgen.run.reviews import import_reviews
from reportgen.run.snapshot import RUNS_REMEMBERED
from reportgen.run.workbook import frame_of
from reportgen.run_document import DOCUMENT, document_from, encoded
from reportgen.settings import Settings
from reportgen.workbook import (
    from_json,
    lock_of,
    to_json,
    workbook_bytes,
    written_review,
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was done, without a word about whom: `tombstone` is a hash that can't be read back.

    `left` are workbooks that staff changed and nobody can read: they may still hold the person.
    `foreign` counts files that tell of the person and aren't ours.
    """

    when: str
    tombstone: str
    runs: int
    files_removed: int
    files_rewritten: int
    backups_removed: int
    left: tuple[str, ...] = ()
    foreign: int = 0


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure removes and writes anew, and what it leaves because it isn't ours.

    `intakes` are the spreadsheets that the person stood in. `receipt` is None where it was only
    asked what would be done.
    """

    removed: tuple[Path, ...]
    rewritten: tuple[Path, ...]
    foreign: tuple[Path, ...]
    intakes: tuple[str, ...]
    receipt: Receipt | None = None


def erase_person(
    settings: Settings, context: JudgingContext, candidate: str, *, dry: bool = False
) -> Erased:
    """Remove a person from every file of ours and from the history, or say what would go.

    Everybody else's data stays as it is, and so does every file that isn't ours, the intake first
    of all. History goes last: broken off in the middle, the same call finishes it. A workbook in
    which staff's entries can't be read is left as it is, and told; mended, the same call cleans it.

    Raises UsageError for an id that nobody has, BusyError while another run is at work or a
    workbook is open, FileError where a run.json can't be read, for it is written anew.
    """
    output = settings.run.output
    if dry:
        refuse_if_lost(settings)
    else:
        renew_history(settings)
    opened = read_history if dry and settings.history_path.exists() else open_history
    with locked(output), opened(settings.history_path) as history:
        unread = frozenset() if dry else import_reviews(history, output, context).unread
        if not dry:
            _clear_previews(output)
        plan = plan_erasure(history, settings, context, candidate, unread)
        erased = _as_erased(plan, output)
        if dry:
            return erased
        _refuse_open(book for task in plan.tasks for book in task.books)
        clear_parts(output)
        _do(plan, history, settings, context)
        now = datetime.now(UTC)
        history.erasure.erase(plan.traces.id, now)
        history.erasure.compact()
        for backup in plan.backups:
            with file_errors(backup, "removed"):
                backup.unlink()
        receipt = Receipt(
            when=now.isoformat(timespec="seconds"),
            tombstone=id_hash(plan.traces.id),
            runs=len(plan.tasks),
            files_removed=len(erased.removed) - len(plan.backups),
            files_rewritten=len(erased.rewritten),
            backups_removed=len(plan.backups),
            left=tuple(sorted(f"{folder}/{file}" for folder, file in unread)),
            foreign=len(erased.foreign),
        )
        name = f"{now:%Y-%m-%dT%H%M%S}-{receipt.tombstone[:8]}.json"
        path = make_own_folder(output / RECEIPTS) / name
        write_whole(path, json.dumps(asdict(receipt), indent=1).encode() + b"\n")
    return replace(erased, receipt=receipt)


def forget_erasure(settings: Settings, candidate: str) -> None:
    """Let a later row of an erased id in again. Raises UsageError where none was erased."""
    with locked(settings.run.output), open_history(settings.history_path) as history:
        if not history.people.forget_erasure(candidate):
            raise UsageError(f"nobody with the id “{candidate}” was erased")


def _as_erased(plan: ErasePlan, output: Path) -> Erased:
    removed = [path for task in plan.tasks for path in task.removed]
    removed += present(output / PREVIEWS, plan.previews)
    removed += [
        *plan.waiting,
        *(export_path(output, e) for e, data in plan.exports if data is None),
    ]
    rewritten = [path for task in plan.tasks for path in task.rewritten]
    rewritten += [*plan.cases]
    rewritten += [export_path(output, e) for e, data in plan.exports if data is not None]
    return Erased((*removed, *plan.backups), tuple(rewritten), plan.foreign, plan.intakes)


def _refuse_open(books: Iterable[Path]) -> None:
    for book in books:
        lock = lock_of(book)
        if lock is not None:
            raise BusyError(
                f"{book} is open in a spreadsheet program: close it, then erase again; or delete "
                f"{lock.name} beside it, where a program that broke down left that behind"
            )


def _clear_previews(output: Path) -> None:
    """Take away the half-written list of a killed preview: it may be all that names somebody."""
    folder = output / PREVIEWS
    if folder.is_dir() and not folder.is_symlink():
        with previews_alone(output):
            clear_parts_in(folder)


def _do(plan: ErasePlan, history: History, settings: Settings, context: JudgingContext) -> None:
    known = known_folders(history)
    output = settings.run.output
    if plan.previews:
        with previews_alone(output) as folder:
            put_manifest(folder, own_previews(output))
            remove(folder, plan.previews)
    for path in plan.waiting:
        with file_errors(path, "removed"):
            path.unlink(missing_ok=True)
    if plan.cases:
        forget_cases(output, plan.traces.id)
    for export, data in plan.exports:
        path = export_path(output, export)
        if data is None:
            with file_errors(path, "removed"):
                path.unlink()
            history.erasure.forget_export(export.path)
        else:
            write_whole(path, data)
            history.erasure.export_is(replace(export, sha256=hashlib.sha256(data).hexdigest()))
    # After the tables: they are recognised by what run.json says of the person.
    for task in plan.tasks:
        _clean(task, plan.traces, known, history, settings, context)
    for book in history.reviews.workbooks():
        written = from_json(book.written)
        left = written_without(written, plan.traces)
        if left != written:
            history.reviews.workbook_is(book.folder, book.file, book.sha256, to_json(left))


def _clean(
    task: FolderTask,
    traces: Traces,
    known: KnownRuns,
    history: History,
    settings: Settings,
    context: JudgingContext,
) -> None:
    """Do what is to be done in one run folder."""
    folder, document = task.run.folder, task.left or task.run.document
    if manifest_of(folder) is None:
        adopt(folder, task.run.ours, known)
    remove(folder, task.remove)
    for name in known.workbooks.get(folder.name, frozenset()) & task.remove:
        history.reviews.forget_workbook(folder.name, name)
    for book in task.books:
        if document is not None:
            _redraw(book, document, history, settings, context, traces)
    if task.log is not None:
        write_whole(folder / LOG, task.log.encode())
    # Last: while the person stands here, an erasure that broke off finds them again.
    if task.left is not None:
        write_whole(folder / DOCUMENT, encoded(task.left))


def _redraw(
    path: Path,
    document: Document,
    history: History,
    settings: Settings,
    context: JudgingContext,
    traces: Traces,
) -> None:
    """Write a workbook anew from its run.json, with the entries that staff have in it."""
    books = history.reviews.workbooks()
    here = [b.written for b in books if (b.folder, b.file) == (path.parent.name, path.name)]
    written = written_without(from_json(here[0] if here else {}), traces)
    mails = {(d.candidate_id, d.version): d.state.value for d in history.deliveries.all()}
    model = document_from(document)
    past = [
        replace(
            run,
            readiness={who: v for who, v in run.readiness.items() if not traces.is_id(who)},
            results={who: v for who, v in run.results.items() if not traces.is_id(who)},
        )
        for run in history.runs.past(model.as_of, RUNS_REMEMBERED, intake_of(path.parent.name))
    ]
    reviews = {who: p.review for who, p in written.people.items()}
    cohort = model.cohort(reviews, past, mails)
    contacts = contacts_of(cohort, history, settings, context)
    data = workbook_bytes(cohort, frame_of(settings, context, written.leftovers, contacts))
    write_whole(path, data)
    if here:
        digest = hashlib.sha256(data).hexdigest()
        now = to_json(written_review(cohort, written.leftovers))
        history.reviews.workbook_is(path.parent.name, path.name, digest, now)
