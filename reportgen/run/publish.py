"""Effects in their order: what needs room is written first, then all of it gets its names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from reportgen import __version__
from reportgen.domain.cohort import Cohort, Entry
from reportgen.domain.guard import SheetFacts
from reportgen.domain.outcome import Status
from reportgen.files import (
    PAGES,
    PHONE,
    REPORTS,
    STAGING,
    Draft,
    draft,
    file_errors,
    link_or_move,
    make_own_folder,
    point_latest,
    write_whole,
)
from reportgen.history import History
from reportgen.history.record import NightRecord, PersonRecord
from reportgen.manifest import claim, manifest_of, prune
from reportgen.render import Renderer, RenderSettings, candidate_token, read_stamp
from reportgen.rulebook.words import Words
from reportgen.run.folder import LAST_SUCCESS, LATEST, of_intake, pointed, staged
from reportgen.run.intakes import Recognised
from reportgen.run.judge import LOOKALIKE, PREFIX, JudgedCohort, Versioned
from reportgen.run.printed import RenderedPdf
from reportgen.run.render import RenderTask
from reportgen.run_document import DOCUMENT, in_pieces

COPYING = "original_text"  # the one check whose findings hold a report back


def night_of(
    cohort: Cohort,
    judged: JudgedCohort,
    sheets: Iterable[RenderTask],
    ours: Recognised,
    facts: SheetFacts,
    *,
    folder: str,
    complete: bool,
    started: datetime,
    finished: datetime,
) -> NightRecord:
    """The night as one record; `facts` are its sheet's.

    A report without a PDF has told nobody anything: no version.
    """
    looks = {s.report.profile.id: s.stamp.look for s in sheets}
    people = zip(cohort.entries, judged.versioned, strict=True)
    return NightRecord(
        as_of=cohort.as_of,
        folder=folder,
        complete=complete,
        started=started,
        finished=finished,
        rulebook=cohort.rulebook,
        intake_sha256=cohort.intake.sha256,
        people=tuple(_person_record(entry, versioned, looks) for entry, versioned in people),
        intake=ours.slug,
        cohort=ours.cohort,
        intake_file=ours.file,
        sheet=facts,
        guard=cohort.guard,
        program=__version__,
        judgements=judged.fresh,
    )


def _person_record(entry: Entry, versioned: Versioned, looks: Mapping[str, str]) -> PersonRecord:
    if not entry.pdf:
        return PersonRecord(entry.report, entry.state, holds=_holds(entry))
    return PersonRecord(
        report=entry.report,
        state=entry.state,
        version=versioned.choice,
        content=versioned.content,
        look=looks[entry.report.profile.id],
        pdf=entry.pdf,
        pdf_sha256=entry.pdf_sha256,
        phone_sha256=entry.phone_sha256,
        holds=_holds(entry),
    )


def _holds(entry: Entry) -> tuple[str, ...]:
    """What a person should look at before this is mailed, as the codes that mail goes by."""
    copied = any(
        o.slug == COPYING and o.status in (Status.IMPROVE, Status.FIX)
        for o in entry.report.card.outcomes
    )
    reasons = (*entry.holds, LOOKALIKE) if copied else entry.holds
    return tuple(dict.fromkeys(reason.removeprefix(PREFIX) for reason in reasons))


def put_reports(
    output: Path,
    folder: Path,
    printed: Mapping[str, RenderedPdf],
    phones: Mapping[str, RenderedPdf],
) -> None:
    """Give the finished PDFs their final names and take away ours of nobody any more.

    They stay in the staging folder, where their own digest vouches for them, until run.json does.
    """
    made = [p for p in printed.values() if not p.failure]
    claim(folder, people={Path(p.name).stem: candidate_token(p.candidate_id) for p in made})
    _put_edition(output, folder / REPORTS, made)
    kept = [phones[p.candidate_id] for p in made if p.candidate_id in phones]
    if kept or (folder / PHONE).is_dir():
        _put_edition(output, folder / PHONE, [p for p in kept if not p.failure])


def _put_edition(output: Path, folder: Path, made: Sequence[RenderedPdf]) -> None:
    names, ours = {p.name for p in made}, manifest_of(folder.parent)
    make_own_folder(folder)
    with file_errors(folder):
        for pdf in made:
            link_or_move(output / STAGING / pdf.staged, folder / pdf.name)
        for stem in ours.people if ours else ():
            if f"{stem}.pdf" not in names:
                (folder / f"{stem}.pdf").unlink(missing_ok=True)


def put_pages(cohort: Cohort, folder: Path, settings: RenderSettings) -> None:
    """Each report as a self-contained web page."""
    made = {Path(entry.pdf).stem: entry.report for entry in cohort.entries if entry.pdf}
    claim(folder, people={stem: candidate_token(r.profile.id) for stem, r in made.items()})
    pages = make_own_folder(folder / PAGES)
    renderer = Renderer(settings)
    for stem, report in made.items():
        html = renderer.page(report)
        write_whole(pages / f"{stem}.html", html.encode("utf-8", "replace"))


def draft_document(cohort: Cohort, folder: Path, words: Words) -> Draft:
    """run.json, to be kept last of the files: where it stands, the folder is complete."""
    return draft(folder / DOCUMENT, in_pieces(cohort, words))


def finish(output: Path, folder: Path, intake: str, *, newest: bool, good: bool) -> None:
    """Clear the staging folder; let `latest` tell of a complete newest run.

    `last-success` tells of it only where it is `good`: not stopped by the guard. Every intake has
    such files of its own.
    """
    clear_staging(output)
    prune(folder)
    if newest:
        point_latest(output, folder.name, of_intake(LATEST, intake))
    if newest and good:
        write_whole(output / of_intake(LAST_SUCCESS, intake), f"{folder.name}\n".encode())


def point_back(output: Path, history: History, day: date) -> None:
    """Let what points at a run after `day` point at the newest that history knows, or go."""
    good = {run.intake: run.folder for run in history.runs.newest_of_each()}
    newest = good | {run.intake: run.folder for run in history.runs.unconfirmed()}
    for name, runs in ((LATEST, newest), (LAST_SUCCESS, good)):
        for path in output.glob(f"{name}*"):
            run = pointed(path)
            if run is None or run.day <= day or path.name != of_intake(name, run.intake):
                continue
            if run.intake not in runs:
                with file_errors(path, "cleared"):
                    path.unlink()
            elif name == LATEST:
                point_latest(output, runs[run.intake], path.name)
            else:
                write_whole(path, f"{runs[run.intake]}\n".encode())


def clear_staging(output: Path) -> None:
    """Take away what waited and is needed no more; somebody's own files stay, and the folder."""
    folder = output / STAGING
    ours = set(staged(output))
    others = set() if folder.is_symlink() else {*folder.glob("*.pdf")} - ours
    with file_errors(folder, "cleared"):
        for path in (*ours, *(other for other in others if read_stamp(other))):
            path.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()
