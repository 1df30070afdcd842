"""A person removed from everything that reportgen has written, and from nothing else."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import posixpath
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from reportgen.errors import BusyError, FileError, UsageError
from reportgen.files import OUTBOX, PREVIEWS, STAGING, file_errors, make_folder, write_whole
from reportgen.history import History, backups_of, open_history
from reportgen.history.erasure import Export
from reportgen.history.intakes import intake_of
from reportgen.history.migrate import APPLICATION_ID
from reportgen.history.people import folded, id_hash
from reportgen.mail.outbox import message_id
from reportgen.maintenance.rebuild import renew_history
from reportgen.maintenance.redact import (
    Document,
    Traces,
    entries_of,
    log_without,
    without,
    written_without,
)
from reportgen.manifest import (
    Manifest,
    clear_parts_in,
    foreign_in,
    manifest_of,
    present,
    put_manifest,
    remove,
)
from reportgen.render import candidate_token, read_stamp
from reportgen.run.context import JudgingContext
from reportgen.run.folder import LOG, RECEIPTS, clear_parts, locked, run_folders, staged
from reportgen.run.lost_history import refuse_if_lost
from reportgen.run.ownership import (
    KnownRuns,
    adopt,
    known_folders,
    own_previews,
    owned,
    previews_alone,
)
from reportgen.run.reviews import import_reviews
from reportgen.run.snapshot import RUNS_REMEMBERED
from reportgen.run.workbook import frame_of
from reportgen.run_document import DOCUMENT, document_from, encoded, read_document, read_raw
from reportgen.settings import Settings
from reportgen.workbook import (
    Written,
    csv_files,
    from_json,
    lock_of,
    to_json,
    workbook_bytes,
    written_review,
)

SQLITE_HEADER = 100  # bytes; the application's own number stands in it


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


@dataclass(frozen=True, slots=True)
class _Run:
    """A run folder of ours; `document` is its run.json, None where a killed run wrote none."""

    folder: Path
    ours: Manifest
    document: Document | None


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be done in one run folder. `left` is run.json without the person."""

    run: _Run
    left: Document | None = None
    remove: frozenset[str] = frozenset()
    books: tuple[Path, ...] = ()
    log: str | None = None

    @property
    def removed(self) -> list[Path]:
        return list(present(self.run.folder, self.remove))

    @property
    def rewritten(self) -> list[Path]:
        folder = self.run.folder
        log = [folder / LOG] if self.log is not None else []
        return [*self.books, *log, *([folder / DOCUMENT] if self.left is not None else [])]


@dataclass(frozen=True, slots=True)
class _Plan:
    """All that an erasure does: found first, shown, then done."""

    traces: Traces
    tasks: tuple[_Task, ...]
    previews: frozenset[str]
    waiting: tuple[Path, ...]
    exports: tuple[tuple[Export, bytes | None], ...]  # what each is to hold, None for no file
    backups: tuple[Path, ...]
    foreign: tuple[Path, ...]
    intakes: tuple[str, ...]

    def as_erased(self, output: Path) -> Erased:
        removed = [path for task in self.tasks for path in task.removed]
        removed += present(output / PREVIEWS, self.previews)
        removed += [*self.waiting, *(_at(output, e) for e, data in self.exports if data is None)]
        rewritten = [path for task in self.tasks for path in task.rewritten]
        rewritten += [_at(output, e) for e, data in self.exports if data is not None]
        return Erased((*removed, *self.backups), tuple(rewritten), self.foreign, self.intakes)


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
    with locked(output), open_history(settings.history_path) as history:
        unread = frozenset() if dry else import_reviews(history, output, context).unread
        if not dry:
            _clear_previews(output)
        plan = _plan(history, settings, context, candidate, unread)
        erased = plan.as_erased(output)
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
        path = make_folder(output / RECEIPTS) / name
        write_whole(path, json.dumps(asdict(receipt), indent=1).encode() + b"\n")
    return replace(erased, receipt=receipt)


def forget_erasure(settings: Settings, candidate: str) -> None:
    """Let a later row of an erased id in again. Raises UsageError where none was erased."""
    with locked(settings.run.output), open_history(settings.history_path) as history:
        if not history.people.forget_erasure(candidate):
            raise UsageError(f"nobody with the id “{candidate}” was erased")


def _refuse_open(books: Iterable[Path]) -> None:
    for book in books:
        lock = lock_of(book)
        if lock is not None:
            raise BusyError(
                f"{book} is open in a spreadsheet program: close it, then erase again; or delete "
                f"{lock.name} beside it, where a program that broke down left that behind"
            )


def _plan(
    history: History,
    settings: Settings,
    context: JudgingContext,
    candidate: str,
    unread: Collection[tuple[str, str]],
) -> _Plan:
    """Find the person. Raises UsageError for an id that nobody has."""
    output = settings.run.output
    known = known_folders(history)
    runs = [run for folder in run_folders(output) if (run := _run_in(folder, known))]
    traces = _traces(history, runs, candidate)
    tokens = frozenset(map(candidate_token, traces.spellings))
    written = {
        (book.folder, book.file): from_json(book.written) for book in history.reviews.workbooks()
    }
    # Erased before, they may still stand in a workbook that nobody could read then.
    again = id_hash(traces.id) in history.people.erased()
    tasks = [task for run in runs if (task := _task(run, traces, tokens, written, unread, again))]
    previews = own_previews(output).names_of(tokens)
    waiting = _waiting(output, tokens)
    found = bool(tasks or waiting or previews)
    if not (found or again or traces.id in history.people.everybody()):
        raise UsageError(f"nobody has the id “{candidate}”")
    return _Plan(
        traces=traces,
        tasks=tuple(tasks),
        previews=previews,
        waiting=waiting,
        exports=tuple(_exports(output, history, runs, traces, context)),
        backups=tuple(b for b in backups_of(settings.history_path) if _is_history(b)),
        foreign=tuple(sorted(_foreign(output, history, runs, traces, tokens))),
        intakes=_intakes(output, tasks, traces, known),
    )


def _run_in(folder: Path, known: KnownRuns) -> _Run | None:
    """A folder that bears a list of ours, be it of a history that is lost, or one that agrees."""
    ours = manifest_of(folder) or owned(folder, known)
    if ours is None:
        return None
    there = DOCUMENT in ours.files and (folder / DOCUMENT).exists()
    if there:
        read_document(folder)  # what it can't be drawn from, is told before anything is removed
    return _Run(folder, ours, read_raw(folder) if there else None)


def _traces(history: History, runs: Iterable[_Run], candidate: str) -> Traces:
    """All that the person is known by, from history and from every run.json."""
    id = history.people.spellings().get(folded(candidate), candidate.strip())
    traces = Traces(id)
    entries = [c for run in runs if run.document for c in entries_of(run.document, traces)]
    rows = history.deliveries.of(id)
    addresses = (
        *(c["email"] for c in entries),
        *history.people.addresses_of(id),
        *(row.address for row in rows),
    )
    return replace(
        traces,
        spellings=frozenset({id, *(c["id"] for c in entries)}),
        addresses=frozenset(address for address in addresses if address),
    )


def _task(
    run: _Run,
    traces: Traces,
    tokens: Collection[str],
    written: Mapping[tuple[str, str], Written],
    unread: Collection[tuple[str, str]],
    again: bool,
) -> _Task | None:
    """What there is to do in a run folder, None where the person left no trace in it."""
    remove = run.ours.names_of(tokens)
    here = {name: w for (folder, name), w in written.items() if folder == run.folder.name}
    named = any(written_without(w, traces) != w for w in here.values())
    left = without(run.document, traces) if run.document is not None else None
    changed = left is not None and left != run.document
    log = _log_without(run, traces)
    there = bool(list(present(run.folder, remove)))
    if not (there or named or changed or again or log is not None):
        return None
    books = frozenset(
        name
        for name in run.ours.files
        if "/" not in name and name.endswith(".xlsx") and (run.folder.name, name) not in unread
    )
    if there or named or changed:
        # A digest has the workbook attached, and is made anew by no one.
        remove |= {name for name in run.ours.files if name.startswith(f"{OUTBOX}/")}
    if left is None:  # no run.json: nothing to draw them from, and the next run draws them anyway
        return _Task(run, None, remove | books, (), log)
    redrawn = sorted(run.folder / n for n in books) if changed or named or again else []
    return _Task(
        run,
        left if changed else None,
        remove,
        tuple(book for book in redrawn if book.is_file()),
        log,
    )


def _log_without(run: _Run, traces: Traces) -> str | None:
    """run.log without the person's lines, None where it has none."""
    if LOG not in run.ours.files:
        return None
    try:
        text = (run.folder / LOG).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    left = log_without(text, traces)
    return left if left != text else None


def _clear_previews(output: Path) -> None:
    """Take away the half-written list of a killed preview: it may be all that names somebody."""
    folder = output / PREVIEWS
    if folder.is_dir() and not folder.is_symlink():
        with previews_alone(output):
            clear_parts_in(folder)


def _waiting(output: Path, tokens: Collection[str]) -> tuple[Path, ...]:
    """Finished reports that a killed run left behind; an earlier reportgen's bear their stamp."""
    found = {path for token in tokens for path in staged(output, token)}
    if not (output / STAGING).is_symlink():
        found |= {pdf for pdf in (output / STAGING).glob("*.pdf") if _stamped(pdf, tokens)}
    return tuple(sorted(found))


def _stamped(path: Path, tokens: Collection[str]) -> bool:
    stamp = read_stamp(path)
    return stamp is not None and stamp.token in tokens


def _at(output: Path, export: Export) -> Path:
    return Path(os.path.normpath(output / export.path))


def _exports(
    output: Path, history: History, runs: Iterable[_Run], traces: Traces, context: JudgingContext
) -> Iterator[tuple[Export, bytes | None]]:
    """CSV files that hold the person and are as we wrote them, with what they are to hold.

    Those of a run that has been made anew since, or is gone, go together: `export` makes others.
    """
    documents = {run.folder.name: run.document for run in runs if run.document is not None}
    groups: defaultdict[tuple[str, str], dict[Export, bytes]] = defaultdict(dict)
    for export in history.erasure.exports():
        data = _read(_at(output, export))
        if data is not None and hashlib.sha256(data).hexdigest() == export.sha256:
            groups[posixpath.dirname(export.path), export.folder][export] = data
    for (_, folder), written in groups.items():
        document = documents.get(folder)
        now = _tables(document, context) if document else {}
        then = _tables(without(document, traces), context) if document else {}
        named = any(_mentions(data, traces) for data in written.values())
        for export, data in written.items():
            name = posixpath.basename(export.path)
            if data != now.get(name):
                if named:
                    yield export, None
            elif data != then[name]:
                yield export, then[name]


def _tables(document: Document, context: JudgingContext) -> dict[str, bytes]:
    return csv_files(document_from(document), context.words)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _mentions(data: bytes, traces: Traces) -> bool:
    """Whether a CSV file has a row of the person's: the id stands in its first or second cell."""
    rows = csv.reader(StringIO(data.decode("utf-8-sig", "replace")))
    return any(traces.is_id(cell.removeprefix("'")) for row in rows for cell in row[:2])


def _is_history(path: Path) -> bool:
    """Whether a file is a database of ours, not what an operator has given such a name."""
    try:
        with path.open("rb") as file:
            head = file.read(SQLITE_HEADER)
    except OSError:
        return False
    return head[68:72] == APPLICATION_ID.to_bytes(4, "big")


def _foreign(
    output: Path, history: History, runs: Iterable[_Run], traces: Traces, tokens: Collection[str]
) -> Iterator[Path]:
    """What isn't ours, lies where ours does, and says itself that it is about the person."""
    ours = {run.folder: run.ours for run in runs}
    for folder in (*run_folders(output), output / PREVIEWS):
        known = own_previews(output) if folder.name == PREVIEWS else ours.get(folder)
        names = foreign_in(folder, known or Manifest(folder.name)) if folder.is_dir() else ()
        for path in (folder / name for name in names):
            if _says_so(path, traces, tokens):
                yield path
    for export in history.erasure.exports():
        data = _read(_at(output, export))
        changed = data is not None and hashlib.sha256(data).hexdigest() != export.sha256
        if data is not None and changed and _mentions(data, traces):
            yield _at(output, export)


def _says_so(path: Path, traces: Traces, tokens: Collection[str]) -> bool:
    """By a PDF's stamp, a mail's own id, or an entry in a run.json."""
    if path.suffix == ".pdf":
        return _stamped(path, tokens)
    if path.suffix == ".eml":
        return any(f"reportgen.{token}." in message_id(path) for token in tokens)
    if path.name != DOCUMENT:
        return False
    try:
        return bool(entries_of(read_raw(path.parent), traces))
    except FileError:
        return False


def _intakes(
    output: Path, tasks: Iterable[_Task], traces: Traces, known: KnownRuns
) -> tuple[str, ...]:
    """The spreadsheets that the person stood in, as the operator would find them."""
    found: set[str] = set()
    for run in (task.run for task in tasks):
        if run.document is not None and entries_of(run.document, traces):
            record = known.runs.get(run.folder.name)
            file = record.intake_file if record is not None else ""
            found.add(os.path.normpath(output / file) if file else run.document["intake"]["file"])
    return tuple(sorted(found))


def _do(plan: _Plan, history: History, settings: Settings, context: JudgingContext) -> None:
    known = known_folders(history)
    output = settings.run.output
    if plan.previews:
        with previews_alone(output) as folder:
            put_manifest(folder, own_previews(output))
            remove(folder, plan.previews)
    for path in plan.waiting:
        with file_errors(path, "removed"):
            path.unlink(missing_ok=True)
    for export, data in plan.exports:
        path = _at(output, export)
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
    task: _Task,
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
    data = workbook_bytes(cohort, frame_of(settings, context, written.leftovers))
    write_whole(path, data)
    if here:
        digest = hashlib.sha256(data).hexdigest()
        now = to_json(written_review(cohort, written.leftovers))
        history.reviews.workbook_is(path.parent.name, path.name, digest, now)
