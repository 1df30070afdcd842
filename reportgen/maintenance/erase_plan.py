"""What a person has left behind in what reportgen wrote: found first, shown, then erased."""

from __future__ import annotations

import csv
import hashlib
import os
import posixpath
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

from reportgen.errors import FileError, UsageError
from reportgen.files import OUTBOX, PREVIEWS, STAGING
from reportgen.history import History, backups_of
from reportgen.history.erasure import Export
from reportgen.history.migrate import APPLICATION_ID
from reportgen.history.people import folded, id_hash
from reportgen.mail.outbox import message_id
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
    foreign_in,
    manifest_of,
    present,
)
from reportgen.render import candidate_token, read_stamp
from reportgen.run.contests import cases_of
from reportgen.run.context import JudgingContext
from reportgen.run.folder import LOG, run_folders, staged
from reportgen.run.ownership import (
    KnownRuns,
    known_folders,
    own_previews,
    owned,
)
from reportgen.run_document import DOCUMENT, document_from, read_document, read_raw
from reportgen.settings import Settings
from reportgen.workbook import (
    Written,
    csv_files,
    from_json,
)

SQLITE_HEADER = 100  # bytes; the application's own number stands in it


@dataclass(frozen=True, slots=True)
class RunFolder:
    """A run folder of ours; `document` is its run.json, None where a killed run wrote none."""

    folder: Path
    ours: Manifest
    document: Document | None


@dataclass(frozen=True, slots=True)
class FolderTask:
    """What is to be done in one run folder. `left` is run.json without the person."""

    run: RunFolder
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
class ErasePlan:
    """All that an erasure does: found first, shown, then done."""

    traces: Traces
    tasks: tuple[FolderTask, ...]
    previews: frozenset[str]
    waiting: tuple[Path, ...]
    cases: tuple[Path, ...]  # what coaches have upheld for the person stands in it
    exports: tuple[tuple[Export, bytes | None], ...]  # what each is to hold, None for no file
    backups: tuple[Path, ...]
    foreign: tuple[Path, ...]
    intakes: tuple[str, ...]


def plan_erasure(
    history: History,
    settings: Settings,
    context: JudgingContext,
    candidate: str,
    unread: Collection[tuple[str, str]],
) -> ErasePlan:
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
    cases = cases_of(output, traces.id)
    found = bool(tasks or waiting or previews or cases)
    if not (found or again or traces.id in history.people.everybody()):
        raise UsageError(f"nobody has the id “{candidate}”")
    return ErasePlan(
        traces=traces,
        tasks=tuple(tasks),
        previews=previews,
        waiting=waiting,
        cases=cases,
        exports=tuple(_exports(output, history, runs, traces, context)),
        backups=tuple(b for b in backups_of(settings.history_path) if _is_history(b)),
        foreign=tuple(sorted(_foreign(output, history, runs, traces, tokens))),
        intakes=_intakes(output, tasks, traces, known),
    )


def _run_in(folder: Path, known: KnownRuns) -> RunFolder | None:
    """A folder that bears a list of ours, be it of a history that is lost, or one that agrees."""
    ours = manifest_of(folder) or owned(folder, known)
    if ours is None:
        return None
    there = DOCUMENT in ours.files and (folder / DOCUMENT).exists()
    if there:
        read_document(folder)  # what it can't be drawn from, is told before anything is removed
    return RunFolder(folder, ours, read_raw(folder) if there else None)


def _traces(history: History, runs: Iterable[RunFolder], candidate: str) -> Traces:
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
    run: RunFolder,
    traces: Traces,
    tokens: Collection[str],
    written: Mapping[tuple[str, str], Written],
    unread: Collection[tuple[str, str]],
    again: bool,
) -> FolderTask | None:
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
        return FolderTask(run, None, remove | books, (), log)
    redrawn = sorted(run.folder / n for n in books) if changed or named or again else []
    return FolderTask(
        run,
        left if changed else None,
        remove,
        tuple(book for book in redrawn if book.is_file()),
        log,
    )


def _log_without(run: RunFolder, traces: Traces) -> str | None:
    """run.log without the person's lines, None where it has none."""
    if LOG not in run.ours.files:
        return None
    try:
        text = (run.folder / LOG).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    left = log_without(text, traces)
    return left if left != text else None


def _waiting(output: Path, tokens: Collection[str]) -> tuple[Path, ...]:
    """Finished reports that a killed run left behind; an earlier reportgen's bear their stamp."""
    found = {path for token in tokens for path in staged(output, token)}
    if not (output / STAGING).is_symlink():
        found |= {pdf for pdf in (output / STAGING).glob("*.pdf") if _stamped(pdf, tokens)}
    return tuple(sorted(found))


def _stamped(path: Path, tokens: Collection[str]) -> bool:
    stamp = read_stamp(path)
    return stamp is not None and stamp.token in tokens


def export_path(output: Path, export: Export) -> Path:
    return Path(os.path.normpath(output / export.path))


def _exports(
    output: Path,
    history: History,
    runs: Iterable[RunFolder],
    traces: Traces,
    context: JudgingContext,
) -> Iterator[tuple[Export, bytes | None]]:
    """CSV files that hold the person and are as we wrote them, with what they are to hold.

    Those of a run that has been made anew since, or is gone, go together: `export` makes others.
    """
    documents = {run.folder.name: run.document for run in runs if run.document is not None}
    groups: defaultdict[tuple[str, str], dict[Export, bytes]] = defaultdict(dict)
    for export in history.erasure.exports():
        data = _read(export_path(output, export))
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
    output: Path,
    history: History,
    runs: Iterable[RunFolder],
    traces: Traces,
    tokens: Collection[str],
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
        data = _read(export_path(output, export))
        changed = data is not None and hashlib.sha256(data).hexdigest() != export.sha256
        if data is not None and changed and _mentions(data, traces):
            yield export_path(output, export)


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
    output: Path, tasks: Iterable[FolderTask], traces: Traces, known: KnownRuns
) -> tuple[str, ...]:
    """The spreadsheets that the person stood in, as the operator would find them."""
    found: set[str] = set()
    for run in (task.run for task in tasks):
        if run.document is not None and entries_of(run.document, traces):
            record = known.runs.get(run.folder.name)
            file = record.intake_file if record is not None else ""
            found.add(os.path.normpath(output / file) if file else run.document["intake"]["file"])
    return tuple(sorted(found))
