"""A person removed from everything that reportgen has written."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from reportgen.errors import BusyError, UsageError
from reportgen.files import PREVIEWS, STAGING, file_errors, make_folder, write_whole
from reportgen.history import History, backups_of, open_history
from reportgen.history.intakes import intake_of
from reportgen.history.people import folded, id_hash
from reportgen.manifest import prune
from reportgen.night.folder import (
    DOCUMENT,
    LOG,
    all_runs,
    clear_parts,
    locked,
    name_slug,
    pdf_prefix,
    read_document,
    run_folders,
)
from reportgen.night.memory import RUNS_REMEMBERED
from reportgen.night.redact import Traces, entries_of, log_without, without
from reportgen.night.redraw import cohort_from
from reportgen.night.staff_book import frame_of
from reportgen.night.take_in import take_in_reviews
from reportgen.night.tools import Tools
from reportgen.render import candidate_token, read_stamp
from reportgen.run_document import document_bytes
from reportgen.settings import Settings
from reportgen.workbook import (
    Leftover,
    from_json,
    lock_of,
    to_json,
    workbook_bytes,
    workbooks_in,
    written_review,
)

RECEIPTS = "erased"
CSV_NAMES = ("candidates.csv", "actions.csv", "problems.csv")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was done, without a word about whom: `tombstone` is a hash that can't be read back.

    `left` are workbooks that staff changed and nobody can read: they may still hold the person.
    """

    when: str
    tombstone: str
    runs: int
    files_removed: int
    files_rewritten: int
    backups_removed: int
    left: tuple[str, ...] = ()


def erase_person(settings: Settings, tools: Tools, candidate: str) -> Receipt:
    """Remove a person everywhere below the output folder, and from the history.

    History goes last: broken off in the middle, the same call finishes it. A workbook in which
    staff's entries can't be read is left as it is, and told; mended, the same call cleans it too.

    Raises UsageError for an id that nobody has, BusyError while another run is at work or a
    workbook is open, FileError where a run.json can't be read, for it is written anew.
    """
    output = settings.run.output
    with locked(output), open_history(settings.history_path) as history:
        runs = all_runs(output)
        _refuse_open(runs)
        unread = take_in_reviews(history, output, tools).unread
        clear_parts(output)
        traces = _traces(history, runs, candidate)
        removed = _remove_files(output, runs, traces)
        rewritten = sum(_rewrite_run(run, history, settings, tools, traces, unread) for run in runs)
        now = datetime.now(UTC)
        history.erasure.erase(traces.id, now)
        history.erasure.compact()
        backups = backups_of(settings.history_path)
        with file_errors(settings.history_path.parent, "cleared"):
            for backup in backups:
                backup.unlink()
        receipt = Receipt(
            when=now.isoformat(timespec="seconds"),
            tombstone=id_hash(traces.id),
            runs=len(runs),
            files_removed=removed,
            files_rewritten=rewritten,
            backups_removed=len(backups),
            left=tuple(sorted(f"{folder}/{file}" for folder, file in unread)),
        )
        name = f"{now:%Y-%m-%dT%H%M%S}-{receipt.tombstone[:8]}.json"
        path = make_folder(output / RECEIPTS) / name
        write_whole(path, json.dumps(asdict(receipt), indent=1).encode() + b"\n")
    return receipt


def forget_erasure(settings: Settings, candidate: str) -> None:
    """Let a later row of an erased id in again. Raises UsageError where none was erased."""
    with locked(settings.run.output), open_history(settings.history_path) as history:
        if not history.people.forget_erasure(candidate):
            raise UsageError(f"nobody with the id “{candidate}” was erased")


def _refuse_open(runs: Iterable[Path]) -> None:
    for book in (book for run in runs for book in workbooks_in(run)):
        lock = lock_of(book)
        if lock is not None:
            raise BusyError(
                f"{book} is open in a spreadsheet program: close it, then erase again; or delete "
                f"{lock.name} beside it, where a program that broke down left that behind"
            )


def _traces(history: History, runs: Iterable[Path], candidate: str) -> Traces:
    """All that the person is known by, from history and from every run.json."""
    known = history.people.spellings().get(folded(candidate))
    traces = Traces(known or candidate.strip())
    entries = [c for run in runs for c in entries_of(read_document(run), traces)]
    # Erased before, they may still stand in a workbook that nobody could read then.
    if known is None and not entries and id_hash(traces.id) not in history.people.erased():
        raise UsageError(f"nobody has the id “{candidate}”")
    person = history.people.everybody().get(traces.id)
    rows = history.deliveries.of(traces.id)
    return replace(
        traces,
        names=_some(*(c["name"] for c in entries), person.name if person else ""),
        addresses=_some(
            *(c["email"] for c in entries),
            *history.people.addresses_of(traces.id),
            *(row.address for row in rows),
        ),
    )


def _some(*texts: str) -> frozenset[str]:
    return frozenset(text for text in texts if text)


def _remove_files(output: Path, runs: Iterable[Path], traces: Traces) -> int:
    """Their PDFs, pages and mails, and every export; how many there were."""
    shutil.rmtree(output / STAGING, ignore_errors=True)
    folders = [*runs, output / PREVIEWS]
    files = [p for folder in folders for p in folder.rglob("*") if p.is_file()]
    stems = {p.stem for p in files if p.suffix == ".pdf" and _is_theirs(p, traces)}
    doomed = [p for p in files if p.stem in stems or _tells_of(p, traces)]
    # `reportgen export` makes these again, without the person.
    doomed += [p for name in CSV_NAMES for p in output.rglob(name)]
    with file_errors(output, "cleared"):
        for path in doomed:
            path.unlink()
    for folder in (*run_folders(output), output / PREVIEWS):
        prune(folder)
    return len(doomed)


def _is_theirs(pdf: Path, traces: Traces) -> bool:
    """By the name of their reports, or by its beginning and the token that nobody else's has."""
    prefix = pdf_prefix(traces.id).casefold()
    if not pdf.name.casefold().startswith(prefix):
        return False
    if pdf.stem.casefold() in {f"{prefix}{name_slug(name)}".casefold() for name in traces.names}:
        return True
    stamp = read_stamp(pdf)
    return stamp is not None and stamp.token == candidate_token(traces.id)


def _tells_of(path: Path, traces: Traces) -> bool:
    """A mail, or a page without its PDF, that names the person."""
    if path.suffix == ".html":
        return traces.within(path.read_text(encoding="utf-8", errors="replace"))
    if path.suffix != ".eml":
        return False
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    texts = [str(value) for value in message.values()]
    for part in message.walk():
        if part.get_content_maintype() == "text":
            texts.append(str(part.get_content()))
    return any(traces.within(text) for text in texts)


def _rewrite_run(
    run: Path,
    history: History,
    settings: Settings,
    tools: Tools,
    traces: Traces,
    unread: Collection[tuple[str, str]],
) -> int:
    """run.json, run.log and the workbooks of one run; how many files were written anew."""
    document = read_document(run)
    left = without(document, traces)
    books = [book for book in workbooks_in(run) if (run.name, book.name) not in unread]
    for book in books:
        _redraw(book, left, history, settings, tools, traces)
    log = run / LOG
    if log.is_file():
        text = log.read_text(encoding="utf-8", errors="replace")
        write_whole(log, log_without(text, traces).encode())
    # Last: while the person stands here, an erasure that broke off finds them again.
    write_whole(run / DOCUMENT, document_bytes(left))
    return 2 + len(books)


def _redraw(
    path: Path,
    document: dict[str, Any],
    history: History,
    settings: Settings,
    tools: Tools,
    traces: Traces,
) -> None:
    """Write a workbook anew from its run.json, with the entries that staff have in it."""
    books = history.reviews.workbooks()
    here = [b.written for b in books if (b.folder, b.file) == (path.parent.name, path.name)]
    kept = here[0] if here else {}
    written = from_json(kept)
    reviews = {who: p.review for who, p in written.people.items() if not traces.is_id(who)}
    leftovers = tuple(x for x in written.leftovers if not _left_by(x, traces))
    mails = {(d.candidate_id, d.version): d.state.value for d in history.deliveries.all()}
    as_of = datetime.fromisoformat(document["as_of"]).date()
    past = [
        replace(
            run,
            readiness={who: v for who, v in run.readiness.items() if not traces.is_id(who)},
            results={who: v for who, v in run.results.items() if not traces.is_id(who)},
        )
        for run in history.runs.past(as_of, RUNS_REMEMBERED, intake_of(path.parent.name))
    ]
    cohort = cohort_from(document, reviews, past, mails)
    data = workbook_bytes(cohort, frame_of(settings, tools, leftovers))
    write_whole(path, data)
    if kept:
        digest = hashlib.sha256(data).hexdigest()
        now = to_json(written_review(cohort, leftovers))
        history.reviews.workbook_is(path.parent.name, path.name, digest, now)


def _left_by(leftover: Leftover, traces: Traces) -> bool:
    return any(traces.are(text) for text in leftover.cells)
