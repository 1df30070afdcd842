"""Which PDFs can be taken as they are, and which must be made."""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reportgen.domain.fingerprint import content_fingerprint, digest, plain
from reportgen.domain.report import Report
from reportgen.errors import Stopped
from reportgen.files import file_errors, link_or_copy, make_folder, write_whole
from reportgen.night.folder import pdf_name
from reportgen.render import (
    Renderer,
    RenderSettings,
    Stamp,
    candidate_token,
    pages_of,
    read_stamp,
)
from reportgen.workers import Done, Limits, run_jobs


@dataclass(frozen=True, slots=True)
class Sheet:
    """One report to be printed: what it must look like when it is done."""

    report: Report
    stamp: Stamp
    name: str


@dataclass(frozen=True, slots=True)
class Printed:
    """One report's PDF, or why there is none. `fresh` means it was rendered just now."""

    candidate_id: str
    name: str
    sha256: str = ""
    pages: int = 0
    fresh: bool = False
    failure: str = ""
    missing_glyphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Made:
    pdf: bytes
    pages: int
    missing_glyphs: tuple[str, ...]
    seconds: float
    worker: int


def sheet_for(report: Report, look: str) -> Sheet:
    """A report with its fingerprints. What is frozen with a version counts as look: it shows."""
    frozen = [report.number, plain(report.day), plain(report.comparison), plain(report.trend)]
    return Sheet(
        report,
        Stamp(
            content=content_fingerprint(report),
            look=digest([look, frozen]),
            token=candidate_token(report.profile.id),
        ),
        pdf_name(report.profile),
    )


def print_all(
    sheets: Sequence[Sheet],
    into: Path,
    *,
    earlier: Sequence[Path],
    force: bool,
    settings: RenderSettings,
    workers: int,
    limits: Limits,
    log: logging.Logger,
    tick: Callable[[], None],
) -> dict[str, Printed]:
    """Put every sheet's PDF into the folder `into`; one result a candidate id.

    A PDF whose own metadata carries the same stamp is taken from `into` or an `earlier` folder
    as it is; all others are rendered. A render that fails costs that one report. Stopped in
    between, it leaves what is finished in `into`, and says how much that is.
    """
    make_folder(into)
    printed: dict[str, Printed] = {}
    to_render: list[Sheet] = []
    try:
        for sheet in sheets:
            found = None if force else _find(sheet, (into, *earlier))
            if found is None:
                to_render.append(sheet)
                continue
            if found.parent != into:
                link_or_copy(found, into / sheet.name)
            printed[sheet.report.profile.id] = _taken(sheet, into / sheet.name)
            tick()
        with closing(_render(to_render, into, settings, workers, limits, log)) as rendered:
            for result in rendered:
                printed[result.candidate_id] = result
                tick()
    except Stopped as stop:
        finished = sum(not p.failure for p in printed.values())
        stop.kept = f"{finished} of {len(sheets)} reports are finished and kept; run again to go on"
        raise
    return printed


def _find(sheet: Sheet, folders: Iterable[Path]) -> Path | None:
    for folder in folders:
        path = folder / sheet.name
        if path.is_file() and read_stamp(path) == sheet.stamp:
            return path
    return None


def _taken(sheet: Sheet, path: Path) -> Printed:
    with file_errors(path.parent, "read"):
        data = path.read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    return Printed(sheet.report.profile.id, sheet.name, sha256, pages_of(data))


def _render(
    sheets: Sequence[Sheet],
    into: Path,
    settings: RenderSettings,
    workers: int,
    limits: Limits,
    log: logging.Logger,
) -> Generator[Printed, None, None]:
    build = partial(_build, settings)
    # Stopped in the middle, the workers must be gone before anything else is done.
    with closing(run_jobs(build, sheets, workers=workers, limits=limits)) as jobs:
        for done in jobs:
            yield _kept(done, into, log)


def _kept(done: Done[Sheet, _Made], into: Path, log: logging.Logger) -> Printed:
    """A finished report written down at once: from here on no crash can cost it."""
    candidate_id = done.job.report.profile.id
    if done.result is None:
        why = {"why": str(done.failure), "detail": done.detail}
        log.error("report failed", extra={"candidate": candidate_id, **why})
        return Printed(candidate_id, done.job.name, failure=str(done.failure))
    made = done.result
    write_whole(into / done.job.name, made.pdf, kept=True)
    cost = {"seconds": made.seconds, "pages": made.pages, "worker": made.worker}
    log.info("report rendered", extra={"candidate": candidate_id, **cost})
    return Printed(
        candidate_id,
        done.job.name,
        hashlib.sha256(made.pdf).hexdigest(),
        made.pages,
        fresh=True,
        missing_glyphs=made.missing_glyphs,
    )


def _build(settings: RenderSettings) -> Callable[[Sheet], _Made]:
    return partial(_make, Renderer(settings))


def _make(renderer: Renderer, sheet: Sheet) -> _Made:
    start = time.perf_counter()
    rendered = renderer.pdf(sheet.report, sheet.stamp)
    seconds = round(time.perf_counter() - start, 3)
    return _Made(rendered.pdf, rendered.pages, rendered.missing_glyphs, seconds, os.getpid())
