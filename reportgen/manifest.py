"""What in a folder is ours: a list that is written before the files it names.

Whatever else lies in the folder is somebody's, and nothing of ours removes or replaces it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from reportgen.errors import FileError
from reportgen.files import (
    OUTBOX,
    PAGES,
    PART,
    PHONE,
    PREVIEWS,
    REPORTS,
    Draft,
    file_errors,
    shown,
    write_whole,
)

MANIFEST = ".reportgen"
BELOW = (REPORTS, PHONE, PAGES, OUTBOX)
_IN_A_RUN = (
    f"{REPORTS}/{{}}.pdf",
    f"{PHONE}/{{}}.pdf",
    f"{PAGES}/{{}}.html",
    f"{OUTBOX}/{{}}.eml",
)
_IN_PREVIEWS = ("{}.pdf", "{}.html")


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list of one folder; a copy of the folder under another name has none that counts.

    `history` is the mark of the history that the folder belongs to. `files` are paths below the
    folder; `people` gives the candidate's token by the stem that their report, page and mail share.
    """

    folder: str
    history: str = ""
    files: frozenset[str] = frozenset()
    people: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """Every path below the folder that is ours."""
        return self.files | self.places_of(*self.people)

    def names_of(self, tokens: Collection[str]) -> frozenset[str]:
        """The paths of these people's files."""
        return self.places_of(*(stem for stem, token in self.people.items() if token in tokens))

    def places_of(self, *stems: str) -> frozenset[str]:
        """Where the files of these stems stand."""
        places = _IN_PREVIEWS if self.folder == PREVIEWS else _IN_A_RUN
        return frozenset(place.format(stem) for stem in stems for place in places)

    def joined(self, other: Manifest | None) -> Manifest:
        """Both lists as one."""
        if other is None:
            return self
        return replace(self, files=self.files | other.files, people={**self.people, **other.people})


def manifest_of(folder: Path) -> Manifest | None:
    """The folder's own list; None where it has none, or one that can't be read or is another's."""
    found = _list_in(folder)
    return found if found is not None and found.folder == folder.name else None


def is_copy(folder: Path) -> bool:
    """Whether the list in a folder was written for one of another name."""
    found = _list_in(folder)
    return found is not None and found.folder != folder.name


def _list_in(folder: Path) -> Manifest | None:
    if folder.is_symlink():
        return None
    try:
        data = json.loads((folder / MANIFEST).read_bytes())
        return Manifest(
            folder=str(data["folder"]),
            history=str(data["history"]),
            files=frozenset(filter(_plain, data["files"])),
            people={stem: str(token) for stem, token in data["people"].items() if _plain(stem, 1)},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _plain(name: Any, deep: int = 2) -> bool:
    """A path that leads nowhere but into the folder itself or one below it."""
    if not isinstance(name, str) or not name or "\\" in name:
        return False
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and len(path.parts) <= deep


def put_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a folder's list; the same list is the same bytes."""
    body = {
        "folder": manifest.folder,
        "history": manifest.history,
        "files": sorted(manifest.files),
        "people": dict(sorted(manifest.people.items())),
    }
    data = json.dumps(body, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
    write_whole(folder / MANIFEST, data + b"\n")


def claim(
    folder: Path, *, files: Collection[str] = (), people: Mapping[str, str] | None = None
) -> None:
    """Note what is about to be written, before it is.

    Raises FileError where a file that isn't ours stands in the way: it is never written over.
    """
    known = manifest_of(folder) or Manifest(folder.name)
    wanted = known.joined(Manifest(folder.name, files=frozenset(files), people=people or {}))
    refuse_foreign(folder, wanted.names - known.names)
    if wanted != known:
        put_manifest(folder, wanted)


def refuse_foreign(folder: Path, names: Iterable[str]) -> None:
    """Raises FileError where one of these paths is taken; they are none of ours so far."""
    for name in sorted(names):
        path = folder / name
        if path.exists() or path.is_symlink():
            raise FileError(
                f"{shown(path)}: a file that isn't reportgen's stands where it has to write; move "
                "it away, or choose another folder with -o"
            )


def present(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    """Those of our files that are there, each with what a killed run left of it half-written."""
    for name in sorted(names):
        path = folder / name
        if path.parent != folder and path.parent.is_symlink():
            continue  # a folder of somebody's
        for each in (path, Draft(path).part):
            if each.is_symlink() or each.is_file():
                yield each


def remove(folder: Path, names: Iterable[str]) -> int:
    """Take away these files of ours, and the folders below that are empty then; how many went."""
    count = 0
    for path in present(folder, names):
        with file_errors(path, "removed"):
            path.unlink()
        count += 1
    for name in BELOW:
        if not (folder / name).is_symlink():
            with suppress(OSError):  # there is none, or something is in it
                (folder / name).rmdir()
    prune(folder)
    return count


def prune(folder: Path) -> Manifest | None:
    """Strike what is gone from a folder's list: a name that stands there may be a person's."""
    known = manifest_of(folder)
    if known is None:
        return None
    files = {path.relative_to(folder).as_posix() for path in present(folder, known.names)}
    left = replace(
        known,
        files=known.files & files,
        people={s: t for s, t in known.people.items() if files & known.places_of(s)},
    )
    if left != known:
        put_manifest(folder, left)
    return left


def clear_parts_in(folder: Path, *below: str) -> None:
    """Take away what a killed run left half-written of our files in a folder, or only `below`."""
    places = [folder / name for name in below] if below else [folder, *(folder / n for n in BELOW)]
    parts = [part for place in places if not place.is_symlink() for part in place.glob(f".*{PART}")]
    known = manifest_of(folder) if parts else None
    if known is None and folder.name == PREVIEWS:
        known = Manifest(PREVIEWS)  # killed while its first list was being written
    for part in parts:
        whole = Draft.of(part)
        name = whole.path.relative_to(folder).as_posix() if whole else ""
        if known is not None and (name in known.names or name == MANIFEST):
            with suppress(OSError):
                part.unlink()


def foreign_in(folder: Path, known: Manifest) -> tuple[str, ...]:
    """What lies in a folder of ours and isn't: paths below it, a folder of somebody's as one."""
    ours = {MANIFEST, *known.names}
    ours |= {Draft(Path(name)).part.as_posix() for name in ours}
    found: list[str] = []
    for path in sorted(folder.iterdir()):
        if path.name in BELOW and path.is_dir() and not path.is_symlink():
            found += [f"{path.name}/{inner.name}" for inner in sorted(path.iterdir())]
        else:
            found.append(path.name)
    return tuple(name for name in found if name not in ours)


def give_up(folder: Path) -> bool:
    """Nothing in it is ours any more: take the list away, and the folder if that was all.

    False where something of somebody's holds the folder.
    """
    with file_errors(folder, "removed"):
        for path in (Draft(folder / MANIFEST).part, folder / MANIFEST):
            path.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()
    return not folder.exists()
