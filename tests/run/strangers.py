"""Other people's files in an output folder, and a look at whether any was touched."""

from __future__ import annotations

import os
import stat
from pathlib import Path

LONG_AGO = 1_700_000_000  # older than any run of these tests

# None of these was written by reportgen, though some are named as its own might be.
FILES = (
    "2024-05-01 Invoices/may.xlsx",
    "2024-05-01 Invoices/reports/S-1-robin-s-1-vale.pdf",
    "2024-05-01/reports/S-1-robin-s-1-vale.pdf",
    "2024-05-01/cohort.xlsx",
    "2024-05-02/run.json",
    "2024-05-02/notes.txt",
    "2024-05-02-partial-1/run.log",
    "2024-05-03-autumn/run.json",
    "2026-03-02 copy/run.json",
    "{run}/cohort copy.xlsx",
    "{run}/S-1-robin-s-1-vale.pdf",
    "{run}/signed/S-1-robin-s-1-vale.pdf",
    "{run}/reports/S-1-robin-s-1-vale signed.pdf",
    "{run}/reports/S-9-somebody.pdf",
    "{run}/reports/.S-9-somebody.pdf.part",
    "{run}/pages/S-9-somebody.html",
    "{run}/outbox/job.eml",
    "{run}/outbox/.job.eml.part",
    "{run}/.notes.part",
    "{run}/candidates.csv",
    "previews/S-9-somebody.pdf",
    "previews/mine.html",
    "previews/.mine.html.part",
    ".staging/notes.txt",
    ".staging/.notes.pdf.part",
    "erased/list.json",
    "exported/candidates.csv",
    "exported/problems.csv",
    "candidates.csv",
    "actions.csv",
    "attempts.csv",
    "problems.csv",
    "S-1-robin-s-1-vale.pdf",
    ".letter.part",
    "latest.txt",
    "latest-news",
    "last-success-story",
    "history.sqlite3.before-i-moved",
    "history.sqlite3.before-2024",
    "run.json",
    "run.log",
    "cohort.xlsx",
    "reports/S-1-robin-s-1-vale.pdf",
    "outbox/S-1-robin-s-1-vale.eml",
    "pages/S-1-robin-s-1-vale.html",
)

Seen = dict[str, tuple[int, int, str]]


def move_in(output: Path, *runs: str) -> list[Path]:
    """Put all of them there, some into the folders of these runs; each says whose it is."""
    paths = list(dict.fromkeys(output / name.format(run=run) for name in FILES for run in runs))
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{path.name}: Robin S-1 Vale, s-1@vale-studio.example", encoding="utf-8")
        path.chmod(0o644)
        os.utime(path, (LONG_AGO, LONG_AGO))
    link = output / "2024-05-04"
    link.symlink_to("2024-05-01 Invoices", target_is_directory=True)
    return [*paths, link]


def look_at(paths: list[Path]) -> Seen:
    """Each one's permissions, time of change and bytes."""
    return {str(path): _seen(path) for path in paths}


def _seen(path: Path) -> tuple[int, int, str]:
    if path.is_symlink():
        return (0, 0, str(path.readlink()))
    found = path.stat()
    return (stat.S_IMODE(found.st_mode), found.st_mtime_ns, path.read_text(encoding="utf-8"))
