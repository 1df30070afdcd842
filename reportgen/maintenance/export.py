"""A run written out as CSV files, in a way that an erasure finds them again."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from reportgen.errors import FileError
from reportgen.files import make_folder, write_whole
from reportgen.history import open_history
from reportgen.history.erasure import Export
from reportgen.run.context import JudgingContext
from reportgen.run.folder import find_run
from reportgen.run.intakes import seen_from
from reportgen.run_document import read_document
from reportgen.settings import Settings
from reportgen.workbook import csv_files


def export_csv(
    settings: Settings, context: JudgingContext, run: str | None, folder: Path
) -> list[Path]:
    """Write a run's candidates, actions, attempts and problems to `folder`; the files.

    History keeps where they are. Raises FileError where a file of somebody's has such a name: the
    agency's own sheet may be called `candidates.csv`.
    """
    source = find_run(settings.run.output, run)
    document = read_document(source)
    files = csv_files(document, context.words)
    heads = csv_files(replace(document, candidates=(), problems=()), context.words)
    paths = {name: make_folder(folder) / name for name in files}
    seen = {path: seen_from(settings.run.output, path) for path in paths.values()}
    with ExitStack() as held:
        known: set[str] = set()
        erasure = None
        if settings.history_path.exists():
            erasure = held.enter_context(open_history(settings.history_path)).erasure
            known = {export.path for export in erasure.exports()}
        for name, path in paths.items():
            if path.exists() and seen[path] not in known and not _begins(path, heads[name]):
                raise FileError(
                    f"{path} isn't reportgen's; move it away, or choose another folder with --csv"
                )
        for name, path in paths.items():
            if erasure is not None:
                digest = hashlib.sha256(files[name]).hexdigest()
                erasure.export_is(Export(seen[path], source.name, digest))
            write_whole(path, files[name])
    return list(paths.values())


def _begins(path: Path, head: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(head)) == head
    except OSError:
        return False
