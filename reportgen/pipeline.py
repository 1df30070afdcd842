"""A night from top to bottom: read, judge, print, show, remember."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches
from functools import partial
from pathlib import Path

from reportgen.errors import UsageError
from reportgen.files import STAGING, write_whole
from reportgen.history import History, open_history
from reportgen.intake import IntakeResult
from reportgen.maintenance.purge import Purged, thin_out
from reportgen.maintenance.rebuild import renew_history, unconfirmed
from reportgen.manifest import claim, put_manifest
from reportgen.render import (
    Renderer,
    RenderSettings,
    check_templates,
    look_fingerprint,
    oversized_logo,
    render_settings,
)
from reportgen.run.cohort import build_cohort
from reportgen.run.context import JudgingContext
from reportgen.run.crew import crew_notes, crew_of
from reportgen.run.earlier import Earlier, look_back
from reportgen.run.folder import LOG, clear_parts, earlier_run, locked, refuse_if_locked, run_folder
from reportgen.run.guard import guard_night, sheet_facts
from reportgen.run.judge import JudgedCohort, judge_cohort
from reportgen.run.outcomes import JudgingCrew
from reportgen.run.ownership import own_previews, previews_alone, take_folder
from reportgen.run.printed import RenderedPdf
from reportgen.run.publish import draft_document, finish, night_of, put_pages, put_reports
from reportgen.run.render import RenderTask, render_all, render_task
from reportgen.run.reviews import ImportedReviews, import_reviews
from reportgen.run.snapshot import HistorySnapshot, history_snapshot
from reportgen.run.summary import (
    Summary,
    Ticker,
    changed_notes,
    intake_notes,
    logo_notes,
    passed_lines,
    style_notes,
)
from reportgen.run.verdicts import as_known, judge_intake, read_tonight
from reportgen.run.who import Choose, ids_of, in_intake, nobody_to_ask
from reportgen.run.workbook import draft_workbook, put_workbook
from reportgen.run_log import logged_to
from reportgen.settings import Settings
from reportgen.workers import Crew

BORNE_OUT = timedelta(7)  # from one night to the next: a longer pause may be a clock's mistake


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What one call of `reportgen run` asked for; `today` is what the clock says, if one counts."""

    as_of: date
    today: date | None = None
    only: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    force: bool = False
    html: bool = False
    rejudge: bool = False  # also what history says is unchanged
    choose: Choose = nobody_to_ask  # which of several people of a name is meant
    confirm: bool = False  # the sheet's change since the last run is meant

    @property
    def partial(self) -> bool:
        return bool(self.only or self.exclude)


def run_night(
    intake: Path, settings: Settings, context: JudgingContext, options: RunOptions, ticker: Ticker
) -> Summary:
    """Judge INTAKE and leave a run folder: PDFs, workbook, run.json, then history.

    Raises the ReportgenError that fits when the night can't be done at all; nothing of an
    earlier run is touched then.
    """
    clock, started, as_of = time.monotonic(), datetime.now(UTC), options.as_of
    style, output = render_settings(settings, context.added_words), settings.run.output
    ignored, oversized = check_templates(style), oversized_logo(settings)
    refuse_if_locked(output)
    renewed = renew_history(settings)
    read, _ = read_tonight(intake, settings, context)
    chosen = _chosen(read, options)

    with ExitStack() as held:
        crew = held.enter_context(crew_of(settings, context.words))
        held.enter_context(locked(output))
        history = held.enter_context(open_history(settings.history_path))
        known = history.runs.intakes()
        read, ours = as_known(read, intake, settings, history)
        folder = run_folder(output, as_of, ours.slug, partial=options.partial)
        take_folder(folder, history, ours.slug)
        log = held.enter_context(logged_to(folder / LOG, started.isoformat()))
        log.info("run started", extra={"as_of": as_of, "rows": read.intake.rows})
        for remark in ignored:
            log.warning("stylesheet rule passed over", extra={"why": remark})
        taken = import_reviews(history, output, context, ours.slug)
        clear_parts(output)
        snapshot = history_snapshot(history, as_of, ours.slug)
        everybody = judge_cohort(
            read,
            context,
            snapshot,
            as_of=as_of,
            language=settings.report.language,
            log=log,
            rejudge=options.rejudge,
            by=JudgingCrew.of(crew),
        )
        guard = guard_night(
            read,
            everybody,
            snapshot,
            settings.guard,
            context.words,
            as_of=as_of,
            log=log,
            confirm=options.confirm,
        )
        judged = everybody.only(chosen)

        before = earlier_run(output, as_of, ours.slug, history.runs.stopped())
        earlier = look_back(before, folder, context.words, log)
        made = _print_all(judged, earlier, style, settings, options.force, crew, log, ticker)
        cohort = build_cohort(
            read,
            judged,
            made.printed,
            phones=made.phones,
            review_problems=taken.about({s.report.profile.id for s in made.sheets}),
            as_of=as_of,
            rulebook=context.rulebook_name,
            snapshot=snapshot,
            earlier=earlier,
            guard=guard,
            by=settings.outcomes.by,
        )

        book = draft_workbook(history, cohort, folder, intake, taken, settings, context)
        document = draft_document(cohort, folder, context.words)
        if options.html:
            put_pages(cohort, folder, style)
        put_reports(output, folder, made.printed, made.phones)
        put_workbook(history, book)
        document.keep()
        # A date that history has passed fills its folder and changes nothing else.
        newest = snapshot.reaches(as_of)
        if newest:
            night = night_of(
                cohort,
                judged,
                made.sheets,
                ours,
                sheet_facts(read, everybody),
                folder=folder.name,
                complete=not options.partial,
                started=started,
                finished=datetime.now(UTC),
            )
            history.runs.record(night)
        whole, good = newest and not options.partial, not guard.stopped
        finish(output, folder, ours.slug, newest=whole, good=good)
        day = _believed(options, snapshot)
        thinned = _thin_old(history, settings, taken, context, day) if good else Purged()
        faults, notes = passed_lines(snapshot, as_of, options.today, context.words)
        summary = Summary(
            cohort=cohort,
            folder=folder,
            fresh=sum(p.fresh for p in made.printed.values()),
            seconds=round(time.monotonic() - clock, 1),
            newest=newest,
            faults=(
                *unconfirmed(history, renewed, context.words),
                *book.messages,
                *thinned.messages,
                *faults,
            ),
            notes=(
                *style_notes(ignored, context.words),
                *logo_notes(settings.agency.logo, oversized, context.words),
                *intake_notes(ours, known, snapshot, judged, folder.name, context.words),
                *earlier.messages,
                *crew_notes(crew, context.words, log),
                *changed_notes((*made.printed.values(), *made.phones.values()), context.words),
                *thinned.notes,
                *notes,
            ),
        )
        log.info("run finished", extra={**summary.counts, "exit_code": int(summary.exit_code)})
    return summary


@dataclass(frozen=True, slots=True)
class _Made:
    """Everybody's report as it is to look, and what was printed; `phones` are phone editions."""

    sheets: Sequence[RenderTask]
    printed: Mapping[str, RenderedPdf]
    phones: Mapping[str, RenderedPdf]


def _print_all(
    judged: JudgedCohort,
    earlier: Earlier,
    style: RenderSettings,
    settings: Settings,
    force: bool,
    crew: Crew,
    log: logging.Logger,
    ticker: Ticker,
) -> _Made:
    """Print each report, and for phones, too, where mail is to carry that."""
    look = look_fingerprint(style)
    sheets = [
        render_task(v.report, look, v.choice.known, v.content)
        for v in judged.versioned
        if v.report.reported
    ]
    on_phone = replace(style, paper="phone")
    wanted = sheets if "phone" in settings.editions else ()
    phone_look = look_fingerprint(on_phone) if wanted else ""
    phone_sheets = [render_task(s.report, phone_look, content=s.stamp.content) for s in wanted]
    print_all = partial(
        render_all,
        into=settings.run.output / STAGING,
        force=force,
        crew=crew,
        log=log,
        tick=ticker.tick,
    )
    ticker.start("Reports", len(sheets) + len(phone_sheets))
    printed = print_all(sheets, earlier=earlier.shelves, settings=style)
    phones = (
        print_all(phone_sheets, earlier=earlier.phones, settings=on_phone) if phone_sheets else {}
    )
    return _Made(sheets, printed, phones)


def preview_report(
    intake: Path,
    candidate: str,
    settings: Settings,
    context: JudgingContext,
    as_of: date,
    *,
    html: bool,
    choose: Choose = nobody_to_ask,
) -> tuple[Path, ...]:
    """Render one candidate's report into `previews/` and say where; history stays as it is.

    Raises UsageError for somebody whom the intake doesn't hold, or who gets no report.
    """
    style = render_settings(settings, context.added_words)
    check_templates(style)
    cohort = judge_intake(intake, settings, context, as_of)
    people = in_intake(e.report.profile for e in cohort.entries)
    (chosen,) = ids_of([candidate], people, choose)
    report = next((e.report for e in cohort.entries if e.report.profile.id == chosen), None)
    if report is None:
        ids = [e.report.profile.id for e in cohort.entries]
        raise _unknown_id(candidate, ids, cohort.intake.file)
    if not report.reported:
        raise UsageError(f"candidate “{candidate}” gets no report at this stage")
    sheet, renderer = render_task(report, look_fingerprint(style)), Renderer(style)
    made = {sheet.name: renderer.pdf(report, sheet.stamp).pdf}
    if html:
        page = renderer.page(report).encode("utf-8", "replace")
        made[Path(sheet.name).with_suffix(".html").name] = page
    with previews_alone(settings.run.output) as folder:
        put_manifest(folder, own_previews(settings.run.output))
        claim(folder, people={Path(sheet.name).stem: sheet.stamp.token})
        for name, data in made.items():
            write_whole(folder / name, data)
    return tuple(folder / name for name in made)


def _believed(options: RunOptions, snapshot: HistorySnapshot) -> date:
    """The date by which old runs are thinned out: one that clock and history bear out.

    What goes is gone, so a date far beyond the last night's thins no more than that did; the next
    night bears it out, or not.
    """
    as_of, last = options.as_of, snapshot.newest
    if last is not None and as_of - last > BORNE_OUT:
        as_of = last
    return min(as_of, options.today or as_of)


def _thin_old(
    history: History, settings: Settings, taken: ImportedReviews, context: JudgingContext, day: date
) -> Purged:
    """Runs that on that day have grown older than the settings keep them."""
    if not settings.privacy.keep_days:
        return Purged()
    before = date.fromordinal(max(1, day.toordinal() - settings.privacy.keep_days))
    return thin_out(history, settings.run.output, taken, context.words, before)


def _chosen(read: IntakeResult, options: RunOptions) -> frozenset[str]:
    """The ids to render. Raises UsageError for one that the intake doesn't hold."""
    people, ids = in_intake(read.profiles), {p.id for p in read.profiles}
    only, left_out = (
        set(ids_of(asked, people, options.choose)) for asked in (options.only, options.exclude)
    )
    for asked in sorted((only | left_out) - ids):
        raise _unknown_id(asked, ids, read.intake.file)
    return frozenset((only or ids) - left_out)


def _unknown_id(asked: str, ids: Iterable[str], file: str) -> UsageError:
    by_key = {i.casefold(): i for i in sorted(ids)}
    near = get_close_matches(asked.casefold(), by_key, n=1)
    hint = f"did you mean “{by_key[near[0]]}”?" if near else "“reportgen check” lists their ids"
    return UsageError(f"there is no candidate “{asked}” in {file}; {hint}")
