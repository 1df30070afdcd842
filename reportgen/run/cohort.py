"""Reports and their PDFs put together again: the cohort that every output reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from reportgen.domain.cohort import Cohort, Entry, ReportState, change_since
from reportgen.domain.fields import OUTCOME_FIELDS, CellRef, FieldState
from reportgen.domain.guard import NO_CHANGE, Guard
from reportgen.domain.milestones import MilestoneName
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.profile import Profile
from reportgen.domain.programme import Journey, journey_of, programme_of
from reportgen.domain.report import Report, RulebookName
from reportgen.domain.stage import Stage, contradiction
from reportgen.files import REPORTS
from reportgen.history.people import address_key
from reportgen.intake import IntakeResult
from reportgen.run.earlier import FIRST_NIGHT, Earlier
from reportgen.run.judge import JudgedCohort, Versioned
from reportgen.run.printed import RenderedPdf
from reportgen.run.snapshot import HistorySnapshot

NOBODY: Mapping[str, RenderedPdf] = MappingProxyType({})


def build_cohort(
    read: IntakeResult,
    judged: JudgedCohort,
    printed: Mapping[str, RenderedPdf],
    *,
    as_of: date,
    rulebook: RulebookName,
    snapshot: HistorySnapshot,
    review_problems: tuple[Problem, ...] = (),
    phones: Mapping[str, RenderedPdf] = NOBODY,
    earlier: Earlier = FIRST_NIGHT,
    guard: Guard = NO_CHANGE,
    by: Sequence[str] = (),
) -> Cohort:
    """The night's cohort. `review_problems` are problems of the review entries.

    `printed` are the reports, `phones` their phone editions, by candidate id.

    `by` are the groupings by which outcomes are told.
    """
    reports = [v.report for v in judged.versioned]
    entries = tuple(
        replace(
            _entry(v, printed.get(v.report.profile.id), judged, snapshot, earlier),
            phone_sha256=p.sha256 if (p := phones.get(v.report.profile.id)) else "",
        )
        for v in judged.versioned
    )
    return Cohort(
        as_of=as_of,
        intake=read.intake,
        rulebook=rulebook,
        entries=entries,
        problems=(
            *judged.problems,
            *review_problems,
            *_glyph_problems(entries),
            *_ahead_of_time(reports, as_of),
            *_against_status(reports, as_of),
        ),
        past=snapshot.past,
        shared=judged.shared,
        guard=guard,
        fairness=judged.fairness,
        programme=programme_of(
            [_journey(r, snapshot, as_of) for r in reports],
            by,
            tracked=bool(by) or any(map(_asks_for_outcomes, reports)),
        ),
        groupings=tuple(by),
    )


def _journey(report: Report, snapshot: HistorySnapshot, as_of: date) -> Journey:
    person = report.profile.id
    known = snapshot.people.get(person)
    return journey_of(
        report,
        as_of=as_of,
        known_since=known.first_seen if known else None,
        ready_on=snapshot.ready_since.get(person),
    )


def _asks_for_outcomes(report: Report) -> bool:
    return any(report.profile.state(f) is not FieldState.ABSENT for f in OUTCOME_FIELDS)


def _ahead_of_time(reports: Iterable[Report], as_of: date) -> Iterator[Problem]:
    """Milestones of days that are still to come: they don't count yet."""
    for profile in (report.profile for report in reports):
        for name in (m.name for m in profile.milestones if m.day and m.day > as_of):
            day = next(m.day for m in profile.milestones if m.name is name)
            cell = _cell_of(profile, name)
            yield Problem("outcome_ahead", Effect.NOTED, cell, str(day), about=profile.id)


def _against_status(reports: Iterable[Report], as_of: date) -> Iterator[Problem]:
    """Outcomes of somebody who isn't approved by their status: settled by them, or to be asked."""
    for report in reports:
        profile = report.profile
        told = contradiction(profile, report.stage, as_of)
        if told is None:
            continue
        code = "outcome_over_status" if report.stage is Stage.APPROVED else "outcome_unsettled"
        cell = _cell_of(profile, told.name)
        value = str(told.day or told.amount or told.proof)
        yield Problem(code, Effect.NOTED, cell, value, about=profile.id)


def _cell_of(profile: Profile, name: MilestoneName) -> CellRef:
    """Where a milestone stands on the sheet, as far as that is known."""
    fields = (f"{name}_on", name, f"{name}_proof")
    places = (s.cell for f in fields for at, s in profile.sources.items() if at == f and s.cell)
    return next(places, profile.row)


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
        gone_since=snapshot.gone.get(address_key(report.profile.email)),
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
