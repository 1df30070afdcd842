"""Which workbooks a folder holds, whether somebody has one open, where to put the new one then."""

from __future__ import annotations

from pathlib import Path


def workbooks_in(folder: Path) -> list[Path]:
    """The workbooks in a folder. Excel's lock files end in .xlsx too, and are none."""
    return sorted(path for path in folder.glob("*.xlsx") if not path.name.startswith("~$"))


def lock_of(path: Path) -> Path | None:
    """The lock that Excel (`~$cohort.xlsx`) or LibreOffice (`.~lock.cohort.xlsx#`) left beside it.

    Excel shortens long names: it drops two letters of a name of seven or more.
    """
    names = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    locks = (path.with_name(name) for name in names)
    return next((lock for lock in locks if lock.exists()), None)


def is_open(path: Path) -> bool:
    """Whether somebody has a workbook open, or its program crashed and left its lock behind."""
    return lock_of(path) is not None


def beside_name(path: Path, word: str) -> Path:
    """The first free name next to `path`: `cohort-new.xlsx`, `cohort-new-2.xlsx`.

    `word` says why there are two, in the staff's language.
    """
    number = 1
    while True:
        suffix = f"-{word}" if number == 1 else f"-{word}-{number}"
        candidate = path.with_name(f"{path.stem}{suffix}{path.suffix}")
        if not candidate.exists() and not is_open(candidate):
            return candidate
        number += 1
