"""Reports and their PDFs put together again: the cohort that every output reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from reportgen.domain.cohort import Cohort, Entry, ReportState, change_since
from reportgen.domain.guard import NO_CHANGE, Guard
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.report import RulebookName
from reportgen.files import REPORTS
from reportgen.intake import IntakeResult
from reportgen.run.earlier import FIRST_NIGHT, Earlier
from reportgen.run.judge import JudgedCohort, Versioned
from reportgen.run.printed import RenderedPdf
from reportgen.run.snapshot import HistorySnapshot


def build_cohort(
    read: IntakeResult,
    judged: JudgedCohort,
    printed: Mapping[str, RenderedPdf],
    *,
    as_of: date,
    rulebook: RulebookName,
    snapshot: HistorySnapshot,
    review_problems: tuple[Problem, ...] = (),
    earlier: Earlier = FIRST_NIGHT,
    guard: Guard = NO_CHANGE,
) -> Cohort:
    """The night's cohort. `review_problems` are problems of the review entries."""
    entries = tuple(
        _entry(v, printed.get(v.report.profile.id), judged, snapshot, earlier)
        for v in judged.versioned
    )
    return Cohort(
        as_of=as_of,
        intake=read.intake,
        rulebook=rulebook,
        entries=entries,
        problems=(*judged.problems, *review_problems, *_glyph_problems(entries)),
        past=snapshot.past,
        shared=judged.shared,
        guard=guard,
        fairness=judged.fairness,
    )


def _entry(
    versioned: Versioned,
    printed: RenderedPdf | None,
    judged: JudgedCohort,
    snapshot: HistorySnapshot,
    earlier: Earlier,
) -> Entry:
    report = versioned.report
    person = report.profile.id
    change = change_since(report, snapshot.past[-1]) if snapshot.past else None
    holds = judged.holds.get(person, ())
    if printed is None:
        return Entry(report, ReportState.NOT_REPORTED, change=change, holds=holds)
    if printed.failure:
        failed = ReportState.FAILED
        return Entry(report, failed, failure=printed.failure, change=change, holds=holds)
    same = earlier.pdfs.get(person) == printed.sha256
    return Entry(
        report=report,
        state=ReportState.UNCHANGED if same else ReportState.RENDERED,
        pdf=f"{REPORTS}/{printed.name}",
        pdf_sha256=printed.sha256,
        pages=printed.pages,
        change=change,
        holds=holds,
        mail=snapshot.mails.get((person, report.number), ""),
        missing_glyphs=printed.missing_glyphs or earlier.glyphs.get(printed.sha256, ()),
    )


def _glyph_problems(entries: Iterable[Entry]) -> list[Problem]:
    return [
        Problem(
            "glyphs_missing",
            Effect.NOTED,
            entry.report.profile.row,
            ", ".join(f"{c} U+{ord(c):04X}" for c in entry.missing_glyphs),
            about=entry.report.profile.id,
        )
        for entry in entries
        if entry.missing_glyphs
    ]
