"""A history that is gone, or doesn't know the runs that are there: no mail goes out on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from reportgen.errors import FileError
from reportgen.history import History, open_history, read_history
from reportgen.history.intakes import RunName
from reportgen.manifest import is_copy
from reportgen.run.folder import run_folders
from reportgen.run.ownership import KnownRuns, known_folders, made_by_us
from reportgen.run_document import DOCUMENT, read_document
from reportgen.settings import Settings

NAMED = 5
NOTHING_KNOWN = KnownRuns("", {}, {}, {})


def unknown_runs(output: Path, known: KnownRuns) -> list[Path]:
    """Whole runs that history doesn't know: it is not the one that they were made with.

    A killed run is known by its workbook; a copy of a folder under another name is no run, nor is
    what somebody else calls so.
    """
    if not output.is_dir():
        return []
    seen = {(run.as_of, run.intake_sha256) for run in known.runs.values()}
    runs = (folder for folder in run_folders(output) if (folder / DOCUMENT).is_file())
    names = known.runs.keys() | known.workbooks.keys()
    return [
        folder
        for folder in runs
        if folder.name not in names and made_by_us(folder, known)
        if not (is_copy(folder) or _same_run(folder, seen))
    ]


def _same_run(folder: Path, seen: set[tuple[date, str]]) -> bool:
    """Whether it is a copy, from before folders were marked, of a run that history knows."""
    name = RunName.of(folder.name)
    if not seen or name is None or name.partial:
        return False
    try:
        document = read_document(folder)
        return (document.as_of, document.intake.sha256) in seen
    except FileError:
        return False


@contextmanager
def trusted_history(settings: Settings) -> Iterator[History]:
    """The history for a command that lets mail out.

    Raises FileError, and changes nothing, where it doesn't know the runs that are there, or where
    it was put together anew and nobody has said yet that it may stand so.
    """
    output, path = settings.run.output, settings.history_path
    refuse_if_lost(settings)
    with open_history(path) as history:
        _refuse(path, unknown_runs(output, known_folders(history)), "nothing is known in")
        if history.runs.rebuilt():
            raise FileError(
                f"history {path} was lost and has been put together from the run folders; nothing "
                "is mailed before you have said that it may stand so. A backup would know more: "
                "put one in its place, or run `reportgen history rebuild`"
            )
        yield history


def refuse_if_lost(settings: Settings) -> None:
    """Raises FileError where there are runs and no history at all; nothing is written."""
    if not settings.history_path.exists():
        unknown = unknown_runs(settings.run.output, NOTHING_KNOWN)
        _refuse(settings.history_path, unknown, "there is no history at")


def _refuse(path: Path, unknown: list[Path], what: str) -> None:
    if unknown:
        names = ", ".join(folder.name for folder in unknown[:NAMED])
        more = f" and {len(unknown) - NAMED} more" if len(unknown) > NAMED else ""
        raise FileError(
            f"{what} {path} of the runs {names}{more}, so nobody knows who was mailed, and nothing "
            "is mailed. Put the history back from a backup (or say in [history] path where it "
            "lies); without one, `reportgen history rebuild` puts together what the run folders "
            "tell. A folder that is none of yours, or damaged, can be moved away"
        )


def lost_history(settings: Settings) -> tuple[str, ...]:
    """The names of runs that history doesn't know, or that nobody has spoken for; reads only."""
    path = settings.history_path
    if not path.exists():
        return tuple(f.name for f in unknown_runs(settings.run.output, NOTHING_KNOWN))
    with read_history(path) as history:
        unknown = unknown_runs(settings.run.output, known_folders(history))
        return (*(f.name for f in unknown), *history.runs.rebuilt())
