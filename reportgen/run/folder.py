"""Where a run's files lie and what they are called."""

from __future__ import annotations

import hashlib
import os
import re
import socket
import unicodedata
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from itertools import count
from pathlib import Path

from filelock import FileLock, Timeout

from reportgen import manifest
from reportgen.domain.profile import Profile
from reportgen.errors import BusyError, FileError, UsageError
from reportgen.files import (
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
from reportgen.mail.outbox import sweep_outbox
from reportgen.run_document import DOCUMENT

WORKBOOK = "cohort.xlsx"
LOG = "run.log"
RECEIPTS = "erased"
LATEST = "latest"
LAST_SUCCESS = "last-success"
LOCK = ".lock"
_HOLDER = "process "

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_UNSAFE = re.compile(r"[^\w.-]+")
# Of two such ids, one with a hyphen behind it never begins the other: its first hyphen either
# ends it or has no digit before it, and every id has a digit or a hyphen.
_ENDS_AT_A_HYPHEN = re.compile(r"[A-Za-z_.]+-[\w.]+|[\w.]*\d[\w.]*", re.ASCII)
_LOOKS_DIGESTED = re.compile(r".*_[0-9a-f]{16}", re.IGNORECASE)
# Letters and marks that some file systems pass over when they compare names.
_IGNORED = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_STAGED = re.compile(rf"\.?(?P<token>[0-9a-f]{{16}})\.[0-9a-f]{{64}}\.pdf(?:{re.escape(PART)})?")
ID_LENGTH = 60
SLUG_BYTES = 80
LONGEST_NAME = 300


def pdf_name(profile: Profile) -> str:
    """`<id>-<name-slug>.pdf`: no two ids share a name, whatever their owners are called.

    Nor do they where a file system takes capitals for small letters and an accent for two
    characters. An id that doesn't show where it ends (`SP-1-2`) is parted from the name by two
    hyphens, of which a slug has never more than one.
    """
    return f"{pdf_prefix(profile.id)}{name_slug(profile.name)}.pdf"


def pdf_prefix(candidate_id: str) -> str:
    """What the names of all of somebody's reports begin with, whatever they are called."""
    safe = _safe_id(candidate_id)
    plain = safe == candidate_id and _ENDS_AT_A_HYPHEN.fullmatch(safe)
    return f"{safe}-" if plain else f"{safe}--"


def name_slug(name: str, otherwise: str = "candidate") -> str:
    """The name's letters, small, joined by hyphens; any script stays itself."""
    text = _IGNORED.sub("", unicodedata.normalize("NFC", name).casefold())
    letters = "".join(c if unicodedata.category(c)[0] in "LMN" else "-" for c in text)
    slug = re.sub("-+", "-", letters).strip("-")
    while len(slug.encode()) > SLUG_BYTES:
        slug = slug[:-1]
    return slug.strip("-") or otherwise


def _safe_id(candidate_id: str) -> str:
    """The id itself where it can be a file name, else what can be kept of it and a digest."""
    safe = _UNSAFE.sub("_", candidate_id)[:ID_LENGTH].strip("._-") or "id"
    if safe == candidate_id and safe.isascii() and not _may_mislead(safe):
        return safe
    short = re.sub("-+", "-", "".join(c for c in safe if c.isascii())).strip("._-") or "id"
    digest = hashlib.sha256(candidate_id.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{short}_{digest[:16]}"


def _may_mislead(safe: str) -> bool:
    """An id with the separator in it, or one that another id's digest may look like."""
    return "--" in safe or _LOOKS_DIGESTED.fullmatch(safe) is not None


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
        sweep_outbox(run)


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
    with file_errors(path):
        try:
            lock.acquire()
        except Timeout:
            raise BusyError(
                f"another run is at work in {output} ({_who(holder)}); wait for it or stop it"
            ) from None
    try:
        if not holder.exists() or _is_ours(holder):
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
    said = _who(holder)
    return not said or said.startswith(_HOLDER)


def _who(holder: Path) -> str:
    try:
        return holder.read_text(encoding="utf-8").strip()
    except OSError:
        return "another process"
