"""Runs that have grown old: their folders thinned out, their results forgotten."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from reportgen.domain.problem import Problem
from reportgen.errors import BusyError
from reportgen.files import PAGES
from reportgen.history import History, open_history
from reportgen.maintenance.rebuild import renew_history
from reportgen.manifest import Manifest, foreign_in, give_up, present, put_manifest, remove
from reportgen.render import candidate_token
from reportgen.rulebook.words import Words
from reportgen.run.context import JudgingContext
from reportgen.run.folder import day_of, locked, run_folders
from reportgen.run.ownership import (
    KnownRuns,
    adopt,
    known_folders,
    own_previews,
    owned,
    previews_alone,
)
from reportgen.run.publish import point_back
from reportgen.run.reviews import ImportedReviews, import_reviews
from reportgen.run_document import DOCUMENT
from reportgen.settings import Settings
from reportgen.workbook import lock_of, workbooks_in

NAMED = 10  # of what is left in a folder


@dataclass(frozen=True, slots=True)
class Purged:
    """What went: run folders by name. `reports_kept` are files that were, or may be, mailed.

    `messages` are sentences about the runs that are old enough and yet had to stay, `notes` about
    what isn't reportgen's and was left alone, `problems` what there is to say about the words of
    staff that were taken in before.
    """

    folders: tuple[str, ...] = ()
    reports_kept: int = 0
    messages: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def purge_runs(
    settings: Settings, context: JudgingContext, before: date, *, mailed_too: bool = False
) -> Purged:
    """Thin out every run older than `before`. Raises BusyError while another run is at work."""
    output = settings.run.output
    renew_history(settings)
    with locked(output), open_history(settings.history_path) as history:
        taken = import_reviews(history, output, context)
        known = known_folders(history)
        strangers = [f for f in _strangers(output, before, known) if not _like_a_run(f)]
        purged = thin_out(history, output, taken, context.words, before, mailed_too=mailed_too)
    notes = (*_left_alone(strangers, context.words), *purged.notes)
    return replace(purged, notes=notes, problems=taken.problems)


def dated_after(settings: Settings, day: date) -> tuple[str, ...]:
    """The folders of the runs that `take_back` would remove, as far as history knows them."""
    if not settings.history_path.exists():
        return ()
    with locked(settings.run.output), open_history(settings.history_path) as history:
        return tuple(run.folder for run in history.runs.all() if run.as_of > day)


def take_back(settings: Settings, context: JudgingContext, day: date, today: date) -> Purged:
    """Remove every run dated after a day, as if it had never been, but for what was mailed.

    Files go first and history last: broken off in the middle, the same call finishes it. Raises
    BusyError while another run is at work, or while one of the workbooks is open or unread.
    """
    output = settings.run.output
    renew_history(settings)
    with locked(output), open_history(settings.history_path) as history:
        taken = import_reviews(history, output, context)
        known = known_folders(history)
        later = [f for f in run_folders(output) if (day_of(f.name) or day) > day]
        doomed = [(f, ours) for f in later if (ours := owned(f, known)) is not None]
        waiting = [why for f, _ in doomed if (why := _why_waiting(f, taken, context.words))]
        if waiting:
            raise BusyError("; ".join(waiting))
        kept = 0
        for folder, ours in doomed:
            marked = adopt(folder, ours, known)
            mailed = (d for d in known.deliveries.get(folder.name, ()) if d.attempts)
            tokens = {candidate_token(delivery.candidate_id) for delivery in mailed}
            _, left = _thin(folder, marked, tokens)
            kept += len(left)
            if not left:
                _foreign(folder, marked, context.words)
        gone = tuple(run.folder for run in history.runs.all() if run.as_of > day)
        history.rewind.to(day, today, datetime.now(UTC))
        history.erasure.compact()
        point_back(output, history, day)
    return Purged(gone, kept, problems=taken.problems)


def thin_out(
    history: History,
    output: Path,
    taken: ImportedReviews,
    words: Words,
    before: date,
    *,
    mailed_too: bool = False,
) -> Purged:
    """The same within a run, which holds the lock and has taken in what staff wrote.

    Each intake's newest complete run stays whatever its age, and so does the newest that the guard
    let pass, for the next night is compared with that; of the others, reports that a delivery
    refers to stay unless `mailed_too`. Versions, submissions and deliveries are never forgotten.
    A run whose workbook is open, or can't be read, waits for the next time, and is told. Only
    folders of ours are thinned, and in them only files of ours: whatever else lies there is left
    and told.
    """
    kept_runs = (*history.runs.newest_of_each(), *history.runs.unconfirmed())
    newest = {run.folder for run in kept_runs}
    referred = {} if mailed_too else history.deliveries.referred()
    known = known_folders(history)
    # Others would only be in the way every night; `purge` by hand names them.
    runs = [f for f in _strangers(output, before, known) if _like_a_run(f)]
    notes = [*_left_alone(runs, words)]
    purged: list[str] = []
    waiting: dict[str, str] = {}
    kept = 0
    for folder in _older(run_folders(output), before):
        ours = owned(folder, known)
        if ours is None or folder.name in newest:
            continue
        why = _why_waiting(folder, taken, words)
        if why:
            waiting[folder.name] = why
            continue
        ours = adopt(folder, ours, known)
        tokens = {candidate_token(who) for who in referred.get(folder.name, ())}
        went, left = _thin(folder, ours, tokens)
        kept += len(left)
        if went:
            purged.append(folder.name)
        if not left:
            notes += _foreign(folder, ours, words)
    _remove_previews(output, before)
    history.erasure.purge(before, {*waiting, *newest})
    history.judgements.forget(before)
    history.erasure.compact()
    return Purged(tuple(purged), kept, tuple(waiting.values()), tuple(notes))


def _older(folders: Iterable[Path], before: date) -> Iterator[Path]:
    for folder in folders:
        day = day_of(folder.name)
        if day is not None and day < before:
            yield folder


def _strangers(output: Path, before: date, known: KnownRuns) -> list[Path]:
    """Folders that are called after an old date and aren't ours."""
    folders = sorted(p for p in output.iterdir() if p.is_dir() and not p.is_symlink())
    return [folder for folder in _older(folders, before) if owned(folder, known) is None]


def _like_a_run(folder: Path) -> bool:
    return (folder / DOCUMENT).is_file()


def _left_alone(folders: Sequence[Path], words: Words) -> tuple[str, ...]:
    if not folders:
        return ()
    which = _some([folder.name for folder in folders])
    return (words.say("cli-purge-not-ours", count=len(folders), which=which),)


def _why_waiting(folder: Path, taken: ImportedReviews, words: Words) -> str:
    """A sentence where a workbook of the run may hold, or get just now, what we haven't read."""
    for book in workbooks_in(folder):
        file, lock = f"{folder.name}/{book.name}", lock_of(book)
        if lock is not None:
            return words.say("cli-purge-open", file=file, lock=lock.name)
        if (folder.name, book.name) in taken.unread:
            return words.say("cli-purge-unreadable", file=file)
    return ""


def _thin(folder: Path, ours: Manifest, tokens: Collection[str]) -> tuple[int, list[Path]]:
    """Remove all of ours but these people's reports and mails; how many went, and what is left.

    Where nothing is left, neither is the folder, unless something of somebody's lies in it.
    """
    theirs = {name for name in ours.names_of(tokens) if not name.startswith(f"{PAGES}/")}
    went = remove(folder, ours.names - theirs)
    left = list(present(folder, theirs))
    return went, left


def _foreign(folder: Path, ours: Manifest, words: Words) -> list[str]:
    """Let go of a folder in which nothing of ours is left; a sentence where that isn't all."""
    lies = foreign_in(folder, ours)
    if give_up(folder):
        return []
    said = words.say("cli-purge-foreign", folder=folder.name, count=len(lies), which=_some(lies))
    return [said]


def _some(names: Sequence[str]) -> str:
    return ", ".join([*names[:NAMED], "…"] if len(names) > NAMED else names)


def _remove_previews(output: Path, before: date) -> None:
    if not own_previews(output).people:
        return
    with previews_alone(output) as folder:
        ours = own_previews(output)
        old = [
            path.name
            for path in present(folder, ours.names)
            # As `before` is, by the operator's own clock.
            if datetime.fromtimestamp(path.lstat().st_mtime).date() < before  # noqa: DTZ006
        ]
        put_manifest(folder, ours)
        remove(folder, old)
