"""Reports and their PDFs put together again: the cohort that every output reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from reportgen.domain.cohort import Cohort, Entry, ReportState, change_since
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.report import RulebookName
from reportgen.intake import IntakeResult
from reportgen.night.folder import REPORTS, read_document
from reportgen.night.judge import Judged
from reportgen.night.memory import Memory
from reportgen.night.press import Printed
from reportgen.night.versions import Versioned


def gather(
    read: IntakeResult,
    judged: Judged,
    printed: Mapping[str, Printed],
    *,
    as_of: date,
    rulebook: RulebookName,
    memory: Memory,
    told: tuple[Problem, ...] = (),
    here: Path | None = None,
    before: Path | None = None,
) -> Cohort:
    """The night's cohort.

    `told` are problems of the review entries; `here` is tonight's run folder, `before` the newest
    earlier one.
    """
    earlier = _pdfs(before)
    known_glyphs = {**_glyphs(before), **_glyphs(here)}
    entries = tuple(
        _entry(v, printed.get(v.report.profile.id), judged, memory, earlier, known_glyphs)
        for v in judged.versioned
    )
    return Cohort(
        as_of=as_of,
        intake=read.intake,
        rulebook=rulebook,
        entries=entries,
        problems=(*judged.problems, *told, *_glyph_problems(entries)),
        past=memory.past,
    )


def _entry(
    versioned: Versioned,
    printed: Printed | None,
    judged: Judged,
    memory: Memory,
    earlier: Mapping[str, str],
    known_glyphs: Mapping[str, tuple[str, ...]],
) -> Entry:
    report = versioned.report
    person = report.profile.id
    change = change_since(report, memory.past[-1]) if memory.past else None
    holds = judged.holds.get(person, ())
    if printed is None:
        return Entry(report, ReportState.NOT_REPORTED, change=change, holds=holds)
    if printed.failure:
        failed = ReportState.FAILED
        return Entry(report, failed, failure=printed.failure, change=change, holds=holds)
    same = earlier.get(person) == printed.sha256
    return Entry(
        report=report,
        state=ReportState.UNCHANGED if same else ReportState.RENDERED,
        pdf=f"{REPORTS}/{printed.name}",
        pdf_sha256=printed.sha256,
        pages=printed.pages,
        change=change,
        holds=holds,
        mail=memory.mails.get((person, report.number), ""),
        missing_glyphs=printed.missing_glyphs or known_glyphs.get(printed.sha256, ()),
    )


def _pdfs(folder: Path | None) -> dict[str, str]:
    """By candidate id: the digest of the PDF that an earlier run left."""
    return {c["id"]: c["pdf_sha256"] for c in _candidates(folder) if c.get("pdf_sha256")}


def _glyphs(folder: Path | None) -> dict[str, tuple[str, ...]]:
    """By a PDF's digest: the characters it lacks, for one that is taken over unrendered."""
    return {
        c["pdf_sha256"]: tuple(c.get("missing_glyphs") or ())
        for c in _candidates(folder)
        if c.get("pdf_sha256")
    }


def _candidates(folder: Path | None) -> Iterable[Mapping[str, Any]]:
    return read_document(folder).get("candidates", ()) if folder else ()


def _glyph_problems(entries: Iterable[Entry]) -> list[Problem]:
    return [
        Problem(
            "glyphs_missing",
            Effect.NOTED,
            entry.report.profile.row,
            ", ".join(f"{c} U+{ord(c):04X}" for c in entry.missing_glyphs),
        )
        for entry in entries
        if entry.missing_glyphs
    ]
