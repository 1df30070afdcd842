"""Whether somebody has a workbook open, and where to put the new one then."""

from __future__ import annotations

from pathlib import Path


def is_open(path: Path) -> bool:
    """Whether Excel (`~$cohort.xlsx`) or LibreOffice (`.~lock.cohort.xlsx#`) has left its lock.

    Excel shortens long names: it drops two letters of a name of seven or more.
    """
    names = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    return any((path.parent / name).exists() for name in names)


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
