"""Writing files so that whatever has a final name is whole."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from io import BufferedWriter
from pathlib import Path
from typing import Literal

from reportgen.errors import FileError

PART = ".part"
REPORTS = "reports"
PAGES = "pages"
PHONE = "phone"
OUTBOX = "outbox"
PREVIEWS = "previews"
STAGING = ".staging"
MOST_WRITTEN = 4_000_000  # bytes of a file that people write; all sentences of ours take 0.3 MB

# In these a file's name holds a person's: errors speak of the folder.
_NAMED_AFTER_PEOPLE = frozenset({REPORTS, PAGES, PHONE, OUTBOX, PREVIEWS, STAGING})
_OF_PEOPLE = frozenset({".pdf", ".html", ".eml", PART})

_ELSEWHERE = "take another folder (-o names that of the runs)"
_REMEDIES = {
    errno.ENOSPC: "the disk is full; free some space and run again",
    errno.EDQUOT: "the disk quota is used up; free some space and run again",
    errno.EFBIG: "it would be larger than files may be here; raise the limit and run again",
    errno.EROFS: f"the folder is read-only; {_ELSEWHERE}",
    errno.EACCES: f"no permission; give this account the right to write there, or {_ELSEWHERE}",
    errno.EPERM: f"not permitted; give this account the right to write there, or {_ELSEWHERE}",
    errno.ENOENT: "it is gone; is the drive or share still connected?",
    errno.EIO: "the drive reports an error; check it before the next run",
    errno.ELOOP: "a link stands in its place; take it away and run again",
    errno.ESTALE: "the share was lost; connect it again and run again",
}


@dataclass(frozen=True, slots=True)
class Access:
    """Who may use what we write, as permission bits whatever the umask is."""

    file: int
    folder: int


ACCESS = {
    "private": Access(file=0o600, folder=0o700),
    "group": Access(file=0o660, folder=0o770),
}
_access: ContextVar[Access] = ContextVar("access", default=ACCESS["private"])


def give_access(mode: str) -> None:
    """From now on write as `[run] mode` says; what isn't told writes for the operator alone."""
    _access.set(ACCESS[mode])


def access() -> Access:
    """Who may use what is written now."""
    return _access.get()


def set_mode(path: Path, mode: int) -> None:
    """Set a file's permissions; a file system that has none, or another owner's file, stays."""
    with suppress(OSError, NotImplementedError):
        kept = path.stat().st_mode & stat.S_ISGID  # a folder of a group hands its group down
        path.chmod(mode | kept)


def open_private(path: Path, mode: Literal["ab", "wb", "xb"]) -> BufferedWriter:
    """A file to write to that is nobody else's from its first moment."""
    file = open(path, mode, opener=_private)  # noqa: SIM115 - a Path's has no opener
    set_mode(path, access().file)
    return file


def _private(path: str, flags: int) -> int:
    """A link in its place leads to somebody's file, which is not ours to write to."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), access().file)


@contextmanager
def file_errors(path: Path, doing: str = "written") -> Iterator[None]:
    """Turn an OSError about `path` into a FileError that says what to do, and names nobody."""
    try:
        yield
    except OSError as error:
        remedy = _REMEDIES.get(error.errno or 0, error.strerror or "unknown error")
        raise FileError(f"{shown(path)} can't be {doing}: {remedy}") from error


def shown(path: Path) -> Path:
    """What an error may say of a path: the folder where the file's name holds a person's."""
    people = path.parent.name in _NAMED_AFTER_PEOPLE and path.suffix in _OF_PEOPLE
    return path.parent if people else path


def read_written(path: Path | Traversable) -> bytes:
    """What a person has written into a file, or what came with reportgen.

    Raises OSError, also for what nobody wrote: a pipe that may never end, or far too much.
    """
    if not isinstance(path, Path):
        return path.read_bytes()
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise OSError(errno.EINVAL, "it is a pipe or a device and no file")
    with path.open("rb") as file:
        data = file.read(MOST_WRITTEN + 1)
    if len(data) > MOST_WRITTEN:
        raise OSError(errno.EFBIG, "it is larger than 4 MB, which nobody writes")
    return data


def nearest_file(path: Path) -> str:
    """The name beside `path` that may have been meant by it, "" for none.

    Letters may be large or small, the ending may be missing, quotes may stand around it; a
    program's lock file is nobody's.
    """
    asked = path.name.strip("\"'“”").casefold()
    with suppress(OSError):
        names = {
            entry.name.casefold(): entry.name
            for entry in sorted(path.parent.iterdir())
            if not entry.name.startswith(("~$", ".~lock.", "."))
        }
        stems = {Path(name).stem: name for name in names}
        near = get_close_matches(asked, names, n=1)
        found = asked if asked in names else stems.get(asked) or next(iter(near), "")
        return names.get(found, "")
    return ""


def make_folder(path: Path) -> Path:
    """The folder, made with all that are missing above it; one that is there stays as it is."""
    with file_errors(path, "made"):
        for folder in reversed((path, *path.parents)):
            if not folder.is_dir():
                # A file in its place, or another process just now: mkdir tells which.
                folder.mkdir(access().folder, exist_ok=True)
                set_mode(folder, access().folder)
    return path


def make_own_folder(path: Path) -> Path:
    """The same for a folder of our own, such as `reports`. Raises FileError for a link.

    What a run writes stays below its output folder, wherever a planted link may lead.
    """
    if path.is_symlink():
        raise FileError(f"{path} is a link; put a folder in its place, or choose another with -o")
    return make_folder(path)


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole file beside its place, waiting to be given its name."""

    path: Path

    @property
    def part(self) -> Path:
        return self.path.with_name(f".{self.path.name}{PART}")

    @classmethod
    def of(cls, part: Path) -> Draft | None:
        """The draft whose bytes lie at `part`; None for any other file's name."""
        name = part.name
        if not (name.startswith(".") and name.endswith(PART)):
            return None
        return cls(part.with_name(name[1 : -len(PART)]))

    def keep(self) -> None:
        """Give it its name: what stood there before is gone, and nothing was ever half there."""
        with file_errors(self.path):
            self.part.replace(self.path)


def draft(path: Path, data: bytes | Iterable[bytes]) -> Draft:
    """Write beside `path` and sync; long files come in pieces.

    Raises FileError; nothing half-written stays behind.
    """
    made = Draft(path)
    pieces = (data,) if isinstance(data, bytes) else data
    with file_errors(path):
        # A killed run's may be a link to an earlier night's file: writing into it would spoil both.
        made.part.unlink(missing_ok=True)
        try:
            with open_private(made.part, "xb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                made.part.unlink(missing_ok=True)
            raise
    return made


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the place, sync, rename: a crash leaves the old file or the new one.

    Raises FileError, as `draft` does.
    """
    draft(path, data).keep()


def link_or_copy(source: Path, target: Path) -> None:
    """Put the same bytes at `target`: a hard link where the file system has them, else a copy."""
    with file_errors(target):
        if not _link(source, target):
            write_whole(target, source.read_bytes())


def link_or_move(source: Path, target: Path) -> None:
    """Give a finished file its name and leave the other one too, where links make that cheap."""
    with file_errors(target):
        if not _link(source, target):
            source.replace(target)


def _link(source: Path, target: Path) -> bool:
    part = Draft(target).part
    part.unlink(missing_ok=True)
    try:
        os.link(source, part)
    except OSError:
        return False
    set_mode(part, access().file)
    part.replace(target)
    # Renaming one link over another of the same file does nothing and leaves both.
    part.unlink(missing_ok=True)
    return True


def point_latest(output: Path, run_folder: str, name: str = "latest") -> None:
    """Let `latest` point at a run folder; where links aren't allowed, a text file names it."""
    latest = output / name
    part = output / f".{name}{PART}"
    with file_errors(latest):
        part.unlink(missing_ok=True)
        try:
            part.symlink_to(run_folder, target_is_directory=True)
        except (OSError, NotImplementedError):
            with open_private(part, "xb") as file:
                file.write(f"{run_folder}\n".encode())
        part.replace(latest)


def latest_folder(output: Path, name: str = "latest") -> Path | None:
    """The run folder `latest` points at, None where there is none."""
    latest = output / name
    if latest.is_symlink() or latest.is_dir():
        target = latest.resolve()
        return target if target.is_dir() else None
    if latest.is_file():
        named = output / latest.read_text(encoding="utf-8").strip()
        return named if named.is_dir() else None
    return None
