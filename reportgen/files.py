"""Writing files so that whatever has a final name is whole."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reportgen.errors import FileError

PART = ".part"

_REMEDIES = {
    errno.ENOSPC: "the disk is full; free some space and run again",
    errno.EDQUOT: "the disk quota is used up; free some space and run again",
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


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the place, sync, rename: a crash leaves the old file or the new one.

    Raises FileError; the half-written neighbour is taken away.
    """
    part = path.with_name(f".{path.name}{PART}")
    with file_errors(path):
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise


def link_or_copy(source: Path, target: Path) -> None:
    """Put the same bytes at `target`: a hard link where the file system has them, else a copy."""
    part = target.with_name(f".{target.name}{PART}")
    with file_errors(target):
        part.unlink(missing_ok=True)
        try:
            os.link(source, part)
        except OSError:
            shutil.copyfile(source, part)
        part.replace(target)
        # Renaming one link over another of the same file does nothing and leaves both.
        part.unlink(missing_ok=True)


def remove_parts(folder: Path) -> None:
    """Take away what an earlier, killed run left half-written."""
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
