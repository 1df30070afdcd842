"""Runs that have grown old: their folders thinned out, their results forgotten."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from reportgen.files import OUTBOX, PREVIEWS, REPORTS, file_errors
from reportgen.history import History, open_history
from reportgen.night.folder import day_of, locked, pdf_prefix
from reportgen.night.take_in import take_in_reviews
from reportgen.night.tools import Tools
from reportgen.rulebook.words import Words
from reportgen.settings import Settings
from reportgen.workbook import lock_of, workbooks_in


@dataclass(frozen=True, slots=True)
class Purged:
    """What went: run folders by name. `reports_kept` are files that were, or may be, mailed.

    `told` are sentences about the runs that are old enough and yet had to stay.
    """

    folders: tuple[str, ...]
    reports_kept: int
    told: tuple[str, ...] = ()


def purge_runs(
    settings: Settings, tools: Tools, before: date, *, mailed_too: bool = False
) -> Purged:
    """Thin out every run older than `before`. Raises BusyError while another run is at work."""
    output = settings.run.output
    with locked(output), open_history(settings.history_path) as history:
        take_in_reviews(history, output, tools)
        return thin_out(history, output, tools.words, before, mailed_too=mailed_too)


def thin_out(
    history: History, output: Path, words: Words, before: date, *, mailed_too: bool = False
) -> Purged:
    """The same within a run, which holds the lock and has taken in what staff wrote.

    Each intake's newest complete run stays whatever its age; of the others, reports that a delivery
    refers to stay unless `mailed_too`. Versions, submissions and deliveries are never forgotten.
    A run whose workbook is open waits for the next time, and is told.
    """
    newest = {run.folder for run in history.runs.newest_of_each()}
    referred = {} if mailed_too else history.deliveries.referred()
    purged: list[str] = []
    waiting: dict[str, str] = {}
    kept = 0
    for folder in _old_runs(output, before, newest):
        why = _why_waiting(folder, words)
        if why:
            waiting[folder.name] = why
            continue
        kept += _thin(folder, referred.get(folder.name, frozenset()))
        purged.append(folder.name)
    _remove_previews(output, before)
    history.erasure.purge(before, waiting)
    history.erasure.compact()
    return Purged(tuple(purged), kept, tuple(waiting.values()))


def _old_runs(output: Path, before: date, newest: Collection[str]) -> Iterator[Path]:
    for folder in sorted(output.iterdir()):
        day = day_of(folder.name)
        if day is not None and day < before and folder.name not in newest and folder.is_dir():
            yield folder


def _why_waiting(folder: Path, words: Words) -> str:
    """A sentence where somebody may be writing in one of the run's workbooks just now."""
    for book in workbooks_in(folder):
        lock = lock_of(book)
        if lock is not None:
            file = f"{folder.name}/{book.name}"
            return words.say("cli-purge-open", file=file, lock=lock.name)
    return ""


def _thin(folder: Path, people: Collection[str]) -> int:
    """Remove all of a run but these people's reports and mails; how many files are left."""
    kept = set(_files_of(folder, people))
    with file_errors(folder, "cleared"):
        if not kept:
            shutil.rmtree(folder)
            return 0
        for path in folder.rglob("*"):
            if path.is_file() and path not in kept:
                path.unlink()
        for path in sorted(folder.rglob("*"), reverse=True):
            if path.is_dir() and not any(path.iterdir()):
                path.rmdir()
    return len(kept)


def _files_of(folder: Path, people: Iterable[str]) -> Iterator[Path]:
    for person in people:
        prefix = pdf_prefix(person)
        for place in (REPORTS, OUTBOX):
            yield from (p for p in folder.glob(f"{place}/*") if p.name.startswith(prefix))


def _remove_previews(output: Path, before: date) -> None:
    for path in (output / PREVIEWS).glob("*"):
        made = datetime.fromtimestamp(path.stat().st_mtime).date()  # noqa: DTZ006 - as `before` is
        if made < before:
            with file_errors(output / PREVIEWS, "cleared"):
                path.unlink()
