"""Effects in their order: what needs room is written first, then all of it gets its names."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from reportgen.domain.cohort import Cohort
from reportgen.files import (
    PAGES,
    REPORTS,
    STAGING,
    Draft,
    draft,
    file_errors,
    make_folder,
    point_latest,
    write_whole,
)
from reportgen.night.folder import (
    DOCUMENT,
    LAST_SUCCESS,
    LATEST,
    of_intake,
)
from reportgen.night.press import Printed
from reportgen.render import Renderer, RenderSettings
from reportgen.rulebook.words import Words
from reportgen.run_document import document_bytes, run_document


def put_reports(staging: Path, folder: Path, printed: Mapping[str, Printed]) -> None:
    """Move the finished PDFs to their final names and take away those of nobody any more."""
    reports = make_folder(folder / REPORTS)
    made = [p for p in printed.values() if not p.failure]
    names = {p.name for p in made}
    with file_errors(reports):
        for pdf in made:
            (staging / pdf.staged).replace(reports / pdf.name)
        for path in reports.glob("*.pdf"):
            if path.name not in names:
                path.unlink()


def put_pages(cohort: Cohort, folder: Path, settings: RenderSettings) -> None:
    """Each report as a self-contained web page."""
    pages = make_folder(folder / PAGES)
    renderer = Renderer(settings)
    for entry in cohort.entries:
        if entry.pdf:
            html = renderer.page(entry.report)
            name = Path(entry.pdf).with_suffix(".html").name
            write_whole(pages / name, html.encode("utf-8", "replace"))


def draft_document(cohort: Cohort, folder: Path, words: Words) -> Draft:
    """run.json, to be kept last of the files: where it stands, the folder is complete."""
    return draft(folder / DOCUMENT, document_bytes(run_document(cohort, words)))


def finish(output: Path, folder: Path, intake: str, *, newest: bool) -> None:
    """Clear the staging folder; let `latest` and `last-success` tell of a complete newest run.

    Every intake has such files of its own.
    """
    with file_errors(output / STAGING, "cleared"):
        shutil.rmtree(output / STAGING, ignore_errors=True)
    if newest:
        point_latest(output, folder.name, of_intake(LATEST, intake))
        write_whole(output / of_intake(LAST_SUCCESS, intake), f"{folder.name}\n".encode())
