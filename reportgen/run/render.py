"""Which PDFs can be taken as they are, and which must be made."""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reportgen.domain.fingerprint import content_fingerprint, digest, plain
from reportgen.domain.report import Report
from reportgen.errors import Stopped
from reportgen.files import link_or_copy, make_own_folder, write_whole
from reportgen.history.versions import VersionRecord
from reportgen.render import (
    Renderer,
    RenderSettings,
    Stamp,
    candidate_token,
    pages_of,
    read_stamp,
    templates_folder,
)
from reportgen.run.folder import staged_name
from reportgen.run.names import pdf_name
from reportgen.run.printed import EarlierReports, RenderedPdf
from reportgen.workers import Crew, Done, run_jobs


@dataclass(frozen=True, slots=True)
class RenderTask:
    """One report to be printed: what it must look like when it is done.

    `recorded` is the digest that history keeps of a PDF with this stamp, "" where it has none.
    """

    report: Report
    stamp: Stamp
    name: str
    recorded: str = ""


@dataclass(frozen=True, slots=True)
class _Made:
    pdf: bytes
    pages: int
    missing_glyphs: tuple[str, ...]
    seconds: float
    worker: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A PDF that can be taken as it is, and the runs whose copy could not for it was changed."""

    path: Path | None = None
    sha256: str = ""
    pages: int = 0
    changed: tuple[str, ...] = ()


def render_task(
    report: Report, look: str, known: VersionRecord | None = None, content: str = ""
) -> RenderTask:
    """A report with its fingerprints. What is frozen with a version counts as look: it shows.

    `known` is the version that history has of this content, `content` its fingerprint where that
    is known.
    """
    frozen = [report.number, plain(report.day), plain(report.comparison), plain(report.trend)]
    stamp = Stamp(
        content=content or content_fingerprint(report),
        look=digest([look, frozen]),
        token=candidate_token(report.profile.id),
    )
    recorded = known.pdf_sha256 if known is not None and known.look == stamp.look else ""
    return RenderTask(report, stamp, pdf_name(report.profile), recorded)


def render_all(
    sheets: Sequence[RenderTask],
    into: Path,
    *,
    earlier: Sequence[EarlierReports],
    force: bool,
    settings: RenderSettings,
    crew: Crew,
    log: logging.Logger,
    tick: Callable[[], None],
) -> dict[str, RenderedPdf]:
    """Put every sheet's PDF into the folder `into`; one result a candidate id.

    A PDF whose own metadata carries the same stamp is taken from `into` or an `earlier` run as it
    is, if it is byte for byte what was written; all others are rendered. A render that fails costs
    that one report. Stopped in between, it leaves what is finished in `into`, and says how much
    that is.
    """
    make_own_folder(into)
    printed: dict[str, RenderedPdf] = {}
    to_render: list[RenderTask] = []
    changed: dict[str, tuple[str, ...]] = {}
    staged = _staged(into)
    try:
        for sheet in sheets:
            candidate_id = sheet.report.profile.id
            found = _Found() if force else _find(sheet, staged, earlier)
            if found.changed:
                changed[candidate_id] = found.changed
                what = {"candidate": candidate_id, "runs": found.changed}
                log.warning("report changed since it was written", extra=what)
            if found.path is None:
                to_render.append(sheet)
                continue
            taken = _taken(sheet, found)
            if found.path.parent != into:
                link_or_copy(found.path, into / taken.staged)
            printed[candidate_id] = taken
            tick()
        with closing(_render(to_render, into, settings, crew, log)) as rendered:
            for result in rendered:
                printed[result.candidate_id] = replace(
                    result, changed=changed.get(result.candidate_id, ())
                )
                tick()
    except Stopped as stop:
        finished = sum(not p.failure for p in printed.values())
        stop.kept = f"{finished} of {len(sheets)} reports are finished and kept; run again to go on"
        raise
    return printed


def _staged(into: Path) -> dict[str, list[Path]]:
    """What a killed run had finished, by candidate token."""
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(into.glob("*.pdf")):
        found[path.name.split(".")[0]].append(path)
    return found


def _find(
    sheet: RenderTask, staged: Mapping[str, Sequence[Path]], shelves: Iterable[EarlierReports]
) -> _Found:
    for path in staged.get(sheet.stamp.token, ()):
        pdf = _read(path)
        if pdf is None:
            continue
        sha256 = _sha256(pdf)
        whole = path.name == staged_name(sheet.stamp.token, sha256)
        if whole and read_stamp(pdf) == sheet.stamp:
            return _Found(path, sha256, pages_of(pdf))
    changed: list[str] = []
    for shelf in shelves:
        path = shelf.folder / sheet.name
        pdf = _read(path)
        if pdf is None:
            continue
        sha256 = _sha256(pdf)
        # What history recorded under this very stamp bears it; opening a PDF takes milliseconds.
        same = sha256 == sheet.recorded or read_stamp(pdf) == sheet.stamp
        recorded = (same and sheet.recorded) or shelf.digests.get(sheet.report.profile.id, "")
        if recorded and recorded != sha256:
            changed.append(shelf.folder.parent.name)
        elif recorded and same:
            pages = shelf.pages.get(sha256) or pages_of(pdf)
            return _Found(path, sha256, pages, tuple(changed))
    return _Found(changed=tuple(changed))


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _taken(sheet: RenderTask, found: _Found) -> RenderedPdf:
    return RenderedPdf(
        sheet.report.profile.id,
        sheet.name,
        staged_name(sheet.stamp.token, found.sha256),
        found.sha256,
        found.pages,
        changed=found.changed,
    )


def _render(
    sheets: Sequence[RenderTask],
    into: Path,
    settings: RenderSettings,
    crew: Crew,
    log: logging.Logger,
) -> Generator[RenderedPdf, None, None]:
    build = (
        partial(_build_elsewhere, _absolute(settings))
        if crew.elsewhere
        else partial(_build, settings)
    )
    # Stopped in the middle, the workers must be gone before anything else is done.
    with closing(run_jobs(crew, build, sheets, at_hand=("weasyprint",))) as jobs:
        for done in jobs:
            yield _kept(done, into, log)


def _kept(done: Done[RenderTask, _Made], into: Path, log: logging.Logger) -> RenderedPdf:
    """A finished report written down at once: from here on no crash can cost it."""
    candidate_id = done.job.report.profile.id
    if done.result is None:
        why = {"why": str(done.failure), "detail": done.detail}
        log.error("report failed", extra={"candidate": candidate_id, **why})
        return RenderedPdf(candidate_id, done.job.name, failure=str(done.failure))
    made = done.result
    sha256 = _sha256(made.pdf)
    staged = staged_name(done.job.stamp.token, sha256)
    write_whole(into / staged, made.pdf)
    cost = {"seconds": made.seconds, "pages": made.pages, "worker": made.worker}
    log.info("report rendered", extra={"candidate": candidate_id, **cost})
    return RenderedPdf(
        candidate_id,
        done.job.name,
        staged,
        sha256,
        made.pages,
        fresh=True,
        missing_glyphs=made.missing_glyphs,
    )


def _absolute(settings: RenderSettings) -> RenderSettings:
    """The same, for processes that don't stand where this one does."""
    own, words = settings.own_templates, settings.words
    return replace(
        settings,
        own_templates=own.absolute() if own else None,
        words=words.absolute() if words else None,
    )


def _build_elsewhere(settings: RenderSettings) -> Callable[[RenderTask], _Made]:
    """On another machine our own templates may lie elsewhere; they were found to be the same."""
    return _build(replace(settings, templates=templates_folder()))


def _build(settings: RenderSettings) -> Callable[[RenderTask], _Made]:
    return partial(_make, Renderer(settings))


def _make(renderer: Renderer, sheet: RenderTask) -> _Made:
    start = time.perf_counter()
    rendered = renderer.pdf(sheet.report, sheet.stamp)
    seconds = round(time.perf_counter() - start, 3)
    return _Made(rendered.pdf, rendered.pages, rendered.missing_glyphs, seconds, os.getpid())
