"""Where a run's files lie and what they are called."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from itertools import count
from pathlib import Path

from filelock import FileLock, Timeout

from reportgen import manifest
from reportgen.errors import BusyError, FileError, UsageError
from reportgen.files import (
    OUTBOX,
    PART,
    PREVIEWS,
    STAGING,
    Draft,
    access,
    file_errors,
    latest_folder,
    make_folder,
    open_private,
)
from reportgen.history.intakes import FIRST, RunName
from reportgen.run_document import DOCUMENT

WORKBOOK = "cohort.xlsx"
LOG = "run.log"
RECEIPTS = "erased"
LATEST = "latest"
LAST_SUCCESS = "last-success"
LOCK = ".lock"
_HOLDER = "process "

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_STAGED = re.compile(rf"\.?(?P<token>[0-9a-f]{{16}})\.[0-9a-f]{{64}}\.pdf(?:{re.escape(PART)})?")
LONGEST_NAME = 300


def run_folder(output: Path, as_of: date, intake: str = FIRST, *, partial: bool) -> Path:
    """The folder a run of an intake writes to.

    The date's own, or the first partial one without a whole run.
    """
    if not partial:
        return output / str(RunName(as_of, intake))
    numbered = (output / str(RunName(as_of, intake, n)) for n in count(1))
    return next(folder for folder in numbered if not (folder / DOCUMENT).exists())


def day_of(folder: str) -> date | None:
    """The date a run folder's name begins with, None for any other folder."""
    match = _DAY.match(folder)
    try:
        return date.fromisoformat(match[0]) if match else None
    except ValueError:
        return None


def all_runs(output: Path) -> list[Path]:
    """Every run folder that is whole: complete and partial ones, and whatever else is kept."""
    if not output.is_dir():
        return []
    with file_errors(output, "read"):
        found = [p for p in output.iterdir() if (p / DOCUMENT).is_file() and not p.is_symlink()]
    return sorted(found)


def earlier_run(
    output: Path, as_of: date, intake: str = FIRST, stopped: Collection[str] = ()
) -> Path | None:
    """The newest complete run of an intake on an earlier date, but for the folders `stopped`."""
    runs = ((day, folder) for day, folder in _complete(output, intake) if day < as_of)
    earlier = [folder for _, folder in runs if folder.name not in stopped]
    return earlier[-1] if earlier else None


def _complete(output: Path, intake: str) -> list[tuple[date, Path]]:
    named = ((RunName.of(folder.name), folder) for folder in all_runs(output))
    return [(n.day, f) for n, f in named if n and n.intake == intake and not n.partial]


def find_runs(output: Path, run: str | None) -> list[Path]:
    """The complete run that RUN names: a date, a run folder or a link to one; None: all latest.

    The first intake's comes first. Raises UsageError where there is none.
    """
    if run is None:
        links = sorted(p.name for p in output.glob(f"{LATEST}*")) if output.is_dir() else []
        latest = [latest_folder(output, name) for name in links if _is_latest(name)]
        if not any(latest):
            raise UsageError(f"there is no run in {output} yet; `reportgen run INTAKE` makes one")
        return [folder for folder in latest if folder is not None]
    linked = latest_folder(output, run) if _is_latest(run) else None
    for folder in (linked, output / run, Path(run)):
        if folder is not None and (folder / DOCUMENT).is_file():
            return [folder]
    raise UsageError(f"there is no complete run “{run}” in {output}; `reportgen status` lists them")


def find_run(output: Path, run: str | None) -> Path:
    """The same where one run is all that can be asked for: by itself, the first intake's."""
    return find_runs(output, run)[0]


def of_intake(name: str, intake: str) -> str:
    """What a file of each intake's own is called: the first intake's has the bare name."""
    return f"{name}-{intake}" if intake else name


def _is_latest(name: str) -> bool:
    return name == LATEST or name.startswith(f"{LATEST}-")


def _is_pointer(name: str) -> bool:
    """Whether a file of that name tells which run is the newest of an intake."""
    return _is_latest(name) or name == LAST_SUCCESS or name.startswith(f"{LAST_SUCCESS}-")


def refuse_foreign_pointers(output: Path, intake: str) -> None:
    """Raises FileError where `latest` or `last-success` is a file of somebody's own."""
    for name in (LATEST, LAST_SUCCESS):
        path = output / of_intake(name, intake)
        if (path.exists() or path.is_symlink()) and pointed(path) is None:
            raise FileError(
                f"{path} isn't reportgen's; move it away, or choose another folder with -o"
            )


def pointed(path: Path) -> RunName | None:
    """The run that one of our pointers names, by a link or by its text; None for anything else."""
    try:
        if path.is_symlink():
            return RunName.of(path.readlink().name)
        with path.open("rb") as file:
            return RunName.of(file.read(LONGEST_NAME).decode("utf-8", "replace").strip())
    except OSError:
        return None


def clear_parts(output: Path) -> None:
    """Take away what a killed run left half-written, in whatever run folder it was.

    Only after the workbooks were taken in: what is left of one tells how far its run came.
    """
    for folder in (*run_folders(output), output / PREVIEWS):
        manifest.clear_parts_in(folder)
    for part in (*output.glob(f".*{PART}"), *staged(output)):
        whole = Draft.of(part)
        if whole and (part.parent.name == STAGING or _is_pointer(whole.path.name)):
            with suppress(OSError):
                part.unlink()


def clear_letters(output: Path) -> None:
    """Take away mails that a killed sender left half-written; the caller holds the lock."""
    for run in run_folders(output):
        manifest.clear_parts_in(run, OUTBOX)


def run_folders(output: Path) -> list[Path]:
    """Complete ones, partial ones, those that a killed run never finished, and somebody's own.

    They are called as runs are; whether one is ours, its manifest tells.
    """
    folders = (p for p in output.iterdir() if p.is_dir() and not p.is_symlink())
    return sorted(folder for folder in folders if RunName.of(folder.name))


def staged_name(token: str, sha256: str) -> str:
    """What a finished report is called while it waits: its digest vouches for it, and nobody's
    name stands there.
    """
    return f"{token}.{sha256}.pdf"


def staged(output: Path, token: str = "") -> list[Path]:
    """What waits in the staging folder, finished or half-written: of one person, or of all."""
    if (output / STAGING).is_symlink():
        return []
    found = ((path, _STAGED.fullmatch(path.name)) for path in (output / STAGING).glob("*"))
    return sorted(path for path, name in found if name and token in ("", name["token"]))


def refuse_if_locked(output: Path) -> None:
    """Raises BusyError, before any work is begun, where another run is at work."""
    if (output / LOCK).exists():
        with locked(output):
            pass


@contextmanager
def locked(output: Path) -> Iterator[None]:
    """One run at a time per output folder. Raises BusyError naming the holder."""
    make_folder(output)
    path = output / LOCK
    holder = output / ".lock-holder"
    lock = FileLock(path, timeout=0, mode=access().file)
    with file_errors(output, "written to"):  # of the lock in it nobody knows
        try:
            lock.acquire()
        except Timeout:
            raise BusyError(
                f"another run is at work in {output} ({_who(holder)}); wait for it or stop it"
            ) from None
    try:
        if _is_ours(holder):
            with file_errors(holder), open_private(holder, "wb") as file:
                file.write(f"{_HOLDER}{os.getpid()} on {socket.gethostname()}".encode())
        yield
    finally:
        if _is_ours(holder):
            with suppress(OSError):
                holder.unlink(missing_ok=True)
        lock.release()


def _is_ours(holder: Path) -> bool:
    """Whether a process wrote it, or was about to when the disk was full."""
    if holder.is_symlink():
        return False
    said = _who(holder) if holder.exists() else ""
    return not said or said.startswith(_HOLDER)


def _who(holder: Path) -> str:
    try:
        return holder.read_text(encoding="utf-8").strip()
    except OSError:
        return "another process"
