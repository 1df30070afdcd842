"""Which folders below the output are ours, and what in them: nothing else is ever touched."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock

from reportgen.errors import FileError
from reportgen.files import (
    OUTBOX,
    PREVIEWS,
    REPORTS,
    access,
    file_errors,
    make_folder,
    make_own_folder,
    set_mode,
)
from reportgen.history import History
from reportgen.history.deliveries import Delivery
from reportgen.history.runs import RunRecord
from reportgen.mail.outbox import message_id
from reportgen.manifest import Manifest, manifest_of, put_manifest, refuse_foreign
from reportgen.render import candidate_token, read_stamp
from reportgen.run.folder import LOCK, LOG, WORKBOOK, refuse_foreign_pointers
from reportgen.run_document import DOCUMENT, RunDocument, read_document

PATIENCE = 60  # seconds that another preview may take to be written
OF_EVERY_RUN = frozenset({DOCUMENT, LOG})  # a workbook has a way of its own round another


@dataclass(frozen=True)
class KnownRuns:
    """What history knows of run folders, by name."""

    mark: str
    runs: Mapping[str, RunRecord]
    workbooks: Mapping[str, frozenset[str]]
    deliveries: Mapping[str, tuple[Delivery, ...]]


def known_folders(history: History) -> KnownRuns:
    workbooks: defaultdict[str, set[str]] = defaultdict(set)
    for book in history.reviews.workbooks():
        workbooks[book.folder].add(book.file)
    deliveries: defaultdict[str, list[Delivery]] = defaultdict(list)
    for delivery in history.deliveries.all():
        deliveries[delivery.folder].append(delivery)
    return KnownRuns(
        mark=history.mark,
        runs={run.folder: run for run in history.runs.all()},
        workbooks={folder: frozenset(files) for folder, files in workbooks.items()},
        deliveries={folder: tuple(found) for folder, found in deliveries.items()},
    )


def take_folder(folder: Path, history: History, intake: str) -> None:
    """Make a run's folder, or take up again what an earlier run of it left, and mark it as ours.

    Raises FileError where somebody's files stand where the run has to write.
    """
    refuse_foreign_pointers(folder.parent, intake)
    if folder.is_symlink():
        raise FileError(f"{folder} is a link; move it away, or choose another folder with -o")
    ours = manifest_of(folder)
    if ours is None and folder.is_dir() and any(folder.iterdir()):
        known = known_folders(history)
        ours = _adopted(folder, known) or _begun(folder, known)
        shared = ours is None
    else:
        shared = False
    before = ours or Manifest(folder.name)
    refuse_foreign(folder, OF_EVERY_RUN - before.names)
    make_folder(folder)
    if not shared:
        set_mode(folder, access().folder)
    put_manifest(folder, replace(before, history=history.mark, files=before.files | OF_EVERY_RUN))


def owned(folder: Path, known: KnownRuns) -> Manifest | None:
    """What of a run folder is ours, None for a folder that is not: never to be removed.

    Ours bears the mark of this history. One that an earlier reportgen made bears none: it is ours
    where run.json agrees with history, and what of it is thinned out, where history knows a
    report by its digest or a mail by its id.
    """
    if folder.is_symlink():
        return None
    found = manifest_of(folder)
    return found if found and found.history == known.mark else _adopted(folder, known)


def made_by_us(folder: Path, known: KnownRuns) -> bool:
    """Whether any reportgen, with whatever history, has run in a folder."""
    listed = manifest_of(folder) is not None
    return listed or _document(folder) is not None or _begun(folder, known) is not None


def adopt(folder: Path, ours: Manifest, known: KnownRuns) -> Manifest:
    """Mark a folder that is ours without a mark, so that it stays so."""
    marked = replace(ours, history=known.mark)
    if manifest_of(folder) != marked:
        put_manifest(folder, marked)
    return marked


def _adopted(folder: Path, known: KnownRuns) -> Manifest | None:
    run = known.runs.get(folder.name)
    document = _document(folder)
    if run is not None and document is not None and _agree(document, run):
        books = known.workbooks.get(folder.name, frozenset())
        found = Manifest(
            folder.name,
            files=OF_EVERY_RUN | {WORKBOOK} | books | _digests(folder),
            people={Path(c.pdf).stem: candidate_token(c.id) for c in document.candidates if c.pdf},
        )
        return found.joined(manifest_of(folder))
    thinned = dict(_mailed(folder, known.deliveries.get(folder.name, ())))
    return Manifest(folder.name, people=thinned) if thinned else None


def _agree(document: RunDocument, run: RunRecord) -> bool:
    return (document.as_of, document.intake.sha256) == (run.as_of, run.intake_sha256)


def _begun(folder: Path, known: KnownRuns) -> Manifest | None:
    """A folder whose run.log says that a run began in it, before folders were marked."""
    try:
        with (folder / LOG).open("rb") as log:
            first = json.loads(log.readline())
        if first["event"] != "run started":
            return None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    document = _document(folder)
    stamped = ((path.stem, read_stamp(path)) for path in (folder / REPORTS).glob("*.pdf"))
    return Manifest(
        folder.name,
        files=frozenset({LOG, DOCUMENT} if document else {LOG})
        | known.workbooks.get(folder.name, frozenset()),
        people={stem: stamp.token for stem, stamp in stamped if stamp},
    )


def _document(folder: Path) -> RunDocument | None:
    try:
        return read_document(folder)
    except FileError:
        return None


def _mailed(folder: Path, deliveries: Iterable[Delivery]) -> Iterator[tuple[str, str]]:
    """Reports and mails that history recognises: their stem, and the candidate's token."""
    by_digest = {d.pdf_sha256: d for d in deliveries}
    by_message = {d.message_id: d for d in deliveries}
    for pdf in (folder / REPORTS).glob("*.pdf"):
        found = by_digest.get(_sha256(pdf))
        if found is not None:
            yield pdf.stem, candidate_token(found.candidate_id)
    for mail in (folder / OUTBOX).glob("*.eml"):
        found = by_message.get(message_id(mail))
        if found is not None:
            yield mail.stem, candidate_token(found.candidate_id)


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _digests(folder: Path) -> frozenset[str]:
    """The staff's mails in an outbox."""
    mails = (folder / OUTBOX).glob("digest-*.eml")
    ours = [mail for mail in mails if message_id(mail).startswith("<reportgen.digest.")]
    return frozenset(f"{OUTBOX}/{mail.name}" for mail in ours)


@contextmanager
def previews_alone(output: Path) -> Iterator[Path]:
    """The folder of previews, with nobody else at its list: previews don't wait for a run."""
    folder = make_own_folder(output / PREVIEWS)
    lock = FileLock(folder / LOCK, timeout=PATIENCE, mode=access().file)
    with file_errors(folder / LOCK):
        lock.acquire()
    try:
        yield folder
    finally:
        lock.release()


def own_previews(output: Path) -> Manifest:
    """What in `previews/` is ours; an earlier reportgen left no list there, only stamped PDFs."""
    folder = output / PREVIEWS
    listed = manifest_of(folder)
    if listed is not None or folder.is_symlink():
        return listed or Manifest(PREVIEWS)
    stamped = ((pdf.stem, read_stamp(pdf)) for pdf in folder.glob("*.pdf"))
    return Manifest(PREVIEWS, people={stem: stamp.token for stem, stamp in stamped if stamp})
