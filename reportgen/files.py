"""Writing files so that whatever has a final name is whole."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from reportgen.errors import FileError

PART = ".part"

_REMEDIES = {
    errno.ENOSPC: "the disk is full; free some space and run again",
    errno.EDQUOT: "the disk quota is used up; free some space and run again",
    errno.EFBIG: "it would be larger than files may be here; raise the limit and run again",
    errno.EROFS: "the folder is read-only; choose another with -o",
    errno.EACCES: "no permission; change the rights or choose another folder with -o",
    errno.EPERM: "not permitted; change the rights or choose another folder with -o",
    errno.ENOENT: "it is gone; is the drive or share still connected?",
    errno.EIO: "the drive reports an error; check it before the next run",
    errno.ESTALE: "the share was lost; connect it again and run again",
}


@contextmanager
def file_errors(path: Path, doing: str = "written") -> Iterator[None]:
    """Turn an OSError about `path` into a FileError that says what to do."""
    try:
        yield
    except OSError as error:
        remedy = _REMEDIES.get(error.errno or 0, error.strerror or "unknown error")
        raise FileError(f"{path} can't be {doing}: {remedy}") from error


def make_folder(path: Path) -> Path:
    with file_errors(path, "made"):
        path.mkdir(parents=True, exist_ok=True)
    return path


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


def draft(path: Path, data: bytes, *, shown: Path | None = None) -> Draft:
    """Write beside `path` and sync. Raises FileError; nothing half-written stays behind.

    An error names `shown` instead where the path itself holds a person's name.
    """
    made = Draft(path)
    with file_errors(shown or path):
        # A killed run's may be a link to an earlier night's file: writing into it would spoil both.
        made.part.unlink(missing_ok=True)
        try:
            with made.part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                made.part.unlink(missing_ok=True)
            raise
    return made


def write_whole(path: Path, data: bytes, *, shown: Path | None = None) -> None:
    """Write beside the place, sync, rename: a crash leaves the old file or the new one.

    Raises FileError, as `draft` does.
    """
    with file_errors(shown or path):
        draft(path, data, shown=shown).part.replace(path)


def link_or_copy(source: Path, target: Path, *, shown: Path | None = None) -> None:
    """Put the same bytes at `target`: a hard link where the file system has them, else a copy."""
    made = Draft(target)
    with file_errors(shown or target):
        made.part.unlink(missing_ok=True)
        try:
            os.link(source, made.part)
        except OSError:
            write_whole(target, source.read_bytes(), shown=shown)
            return
        made.part.replace(target)
        # Renaming one link over another of the same file does nothing and leaves both.
        made.part.unlink(missing_ok=True)


def remove_parts(*folders: Path) -> None:
    """Take away what an earlier, killed run left half-written."""
    for folder in folders:
        for part in folder.glob(f".*{PART}"):
            with suppress(OSError):
                part.unlink()


def point_latest(output: Path, run_folder: str) -> None:
    """Let `latest` point at a run folder; where links aren't allowed, a text file names it."""
    latest = output / "latest"
    part = output / f".latest{PART}"
    with file_errors(latest):
        part.unlink(missing_ok=True)
        try:
            part.symlink_to(run_folder, target_is_directory=True)
        except (OSError, NotImplementedError):
            part.write_text(run_folder + "\n", encoding="utf-8")
        part.replace(latest)


def latest_folder(output: Path) -> Path | None:
    """The run folder `latest` points at, None where there is none."""
    latest = output / "latest"
    if latest.is_symlink() or latest.is_dir():
        target = latest.resolve()
        return target if target.is_dir() else None
    if latest.is_file():
        named = output / latest.read_text(encoding="utf-8").strip()
        return named if named.is_dir() else None
    return None
