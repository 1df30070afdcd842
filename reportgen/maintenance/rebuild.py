"""A history that was lost, put together again from what the run folders tell."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from reportgen.domain.cohort import Cohort, Entry
from reportgen.domain.guard import SheetFacts
from reportgen.domain.report import Report, TrendPoint
from reportgen.errors import FileError
from reportgen.files import OUTBOX
from reportgen.history import History, open_history
from reportgen.history.deliveries import REBUILT, DeliveryState, Wanted
from reportgen.history.intakes import RunName
from reportgen.history.record import NightRecord
from reportgen.history.versions import PriorVersions, VersionChoice
from reportgen.mail.outbox import message_id
from reportgen.render import Stamp, candidate_token, read_stamp
from reportgen.rulebook.words import Words
from reportgen.run.folder import RECEIPTS, WORKBOOK, locked
from reportgen.run.intakes import Recognised
from reportgen.run.judge import JudgedCohort, Versioned
from reportgen.run.lost_history import NOTHING_KNOWN, unknown_runs
from reportgen.run.ownership import adopt, known_folders, owned
from reportgen.run.publish import night_of
from reportgen.run.render import RenderTask
from reportgen.run.reviews import digest_of
from reportgen.run_document import DOCUMENT, RunDocument, read_document
from reportgen.settings import Settings
from reportgen.workbook import to_json, written_review

Mailed = Literal["all", "none"]

_LETTER = re.compile(r"<reportgen\.(?P<token>[0-9a-f]{16})\.v(?P<version>\d+)@")


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of it: run folders by name, and how many people's mail nobody knows the end of.

    `unreadable` are folders whose run.json is damaged, `passed` those older than what history
    knows: they are no news to it.
    """

    folders: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    assumed: int = 0


def rebuild_history(settings: Settings, mailed: Mailed | None = None) -> Rebuilt:
    """Take in what history doesn't know of, and let it stand: a person's word.

    `mailed` is their word, too, on all the mail that nobody knows the end of. Raises BusyError
    while another run is at work, FileError for a history that is damaged.
    """
    output, path = settings.run.output, settings.history_path
    with locked(output):
        if path.exists() and not path.stat().st_size:
            path.unlink()  # a file with nothing in it has lost nothing
        with open_history(path) as history:
            rebuilt = import_unknown_runs(history, output)
            now = datetime.now(UTC)
            history.runs.confirm_rebuilt()
            if mailed is not None:
                history.deliveries.settle_assumed(mailed=mailed == "all", when=now)
            return replace(rebuilt, assumed=len(history.deliveries.assumed()))


def renew_history(settings: Settings) -> Rebuilt:
    """Bring a history that an older reportgen wrote up to date, and one that was lost to life.

    What is put together so lets no mail out before a person has spoken.
    """
    output, path = settings.run.output, settings.history_path
    if not (path.exists() or unknown_runs(output, NOTHING_KNOWN)):
        return Rebuilt()
    with locked(output), open_history(path) as history:
        return import_unknown_runs(history, output)


def unconfirmed(history: History, rebuilt: Rebuilt, words: Words) -> tuple[str, ...]:
    """What the operator should hear of a night while nothing is mailed for a lost history."""
    version = [words.say("cli-history-unreadable", folder=name) for name in rebuilt.unreadable]
    waiting = history.runs.rebuilt()
    if waiting:
        version.append(words.say("cli-history-unconfirmed", count=len(waiting)))
    return tuple(version)


@dataclass(frozen=True)
class _Found:
    """One run folder as its documents tell of it."""

    folder: Path
    name: RunName
    document: RunDocument
    cohort: Cohort
    finished: datetime


def import_unknown_runs(history: History, output: Path) -> Rebuilt:
    """Record every run that history doesn't know, in the order they were made; all or nothing."""
    unknown = unknown_runs(output, known_folders(history))
    if not unknown:
        return Rebuilt()
    found: list[_Found] = []
    unreadable: list[str] = []
    for folder in unknown:
        run = _read(folder)
        if run is None:
            unreadable.append(folder.name)
        else:
            found.append(run)
    found.sort(key=lambda run: (run.cohort.as_of, run.finished))
    taken: list[str] = []
    passed: list[str] = []
    stamps = _stamps(found)
    with history.transaction():
        for run in found:
            if _is_passed(run.cohort.as_of, history):
                _leave_word(run, history)
                passed.append(run.folder.name)
            else:
                _record(run, history, stamps)
                taken.append(run.folder.name)
        _register_workbooks([run for run in found if run.folder.name in taken], history)
        _restore_tombstones(output, history)
    known = known_folders(history)
    for run in found:
        ours = owned(run.folder, known)
        if ours is not None:
            adopt(run.folder, ours, known)
    return Rebuilt(tuple(taken), tuple(unreadable), tuple(passed))


def _read(folder: Path) -> _Found | None:
    name = RunName.of(folder.name)
    try:
        document = read_document(folder)
        finished = datetime.fromtimestamp((folder / DOCUMENT).stat().st_mtime, UTC)
    except (FileError, OSError):
        return None
    if name is None:
        return None
    return _Found(folder, name, document, document.cohort({}, (), {}), finished)


def _is_passed(day: date, history: History) -> bool:
    newest = history.runs.newest_day()
    return newest is not None and day < newest


def _leave_word(run: _Found, history: History) -> None:
    """Filling in the past changes no history; that the folder is ours is all it learns."""
    history.reviews.workbook_is(run.folder.name, WORKBOOK, _digest(run.folder) or "", {})


def _record(run: _Found, history: History, stamps: Mapping[str, Stamp]) -> None:
    cohort, slug = run.cohort, run.name.intake
    prior = history.versions.prior(cohort.as_of, slug)
    last = {person: version.number for person, version in history.versions.latest().items()}
    versioned: list[Versioned] = []
    sheets: list[RenderTask] = []
    for entry in cohort.entries:
        person = entry.report.profile.id
        stamp = _stamp(entry, stamps)
        version = _version(entry.report, stamp, prior.get(person), last.get(person, 0), cohort)
        versioned.append(version)
        sheets.append(RenderTask(version.report, stamp, Path(entry.pdf).name))
    entries = tuple(
        replace(entry, report=each.report)
        for entry, each in zip(cohort.entries, versioned, strict=True)
    )
    night = night_of(
        replace(cohort, entries=entries),
        JudgedCohort(tuple(versioned), (), {}),
        sheets,
        Recognised(slug, cohort.intake.cohort, cohort.intake.file),
        SheetFacts(),
        folder=run.folder.name,
        complete=not run.name.partial,
        started=run.finished,
        finished=run.finished,
    )
    night = replace(night, rebuilt=True, program=run.document.reportgen)
    history.runs.record(night)
    if not night.guard.stopped:
        _assume(run, night, history)


def _stamps(found: Iterable[_Found]) -> dict[str, Stamp]:
    """What the reports' own metadata says, by digest.

    A report that a purge took from its first night still lies in the folders of later ones.
    """
    stamps: dict[str, Stamp] = {}
    for run in found:
        for entry in run.cohort.entries:
            if entry.pdf and entry.pdf_sha256 not in stamps:
                data = _bytes_of(run.folder / entry.pdf)
                stamp = read_stamp(data)
                if hashlib.sha256(data).hexdigest() == entry.pdf_sha256 and stamp is not None:
                    stamps[entry.pdf_sha256] = stamp
    return stamps


def _stamp(entry: Entry, stamps: Mapping[str, Stamp]) -> Stamp:
    """What the report says of itself; where it is gone or changed, nobody can tell."""
    token = candidate_token(entry.report.profile.id)
    unknown = Stamp(f"unknown {entry.pdf_sha256}", "unknown", token)
    found = stamps.get(entry.pdf_sha256, unknown)
    return found if found.token == token else unknown


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _version(
    report: Report, stamp: Stamp, prior: PriorVersions | None, last: int, cohort: Cohort
) -> Versioned:
    """The version that a report of old was, by its content: history may have lost some before."""
    prior = prior or PriorVersions()
    for known in (prior.provisional, prior.current, prior.from_here):
        if known is not None and known.content == stamp.content:
            same = replace(
                report,
                number=known.number,
                day=known.day,
                comparison=known.comparison,
                trend=known.trend,
            )
            choice = VersionChoice(known.number, known.day, known=known)
            return Versioned(same, stamp.content, choice)
    day = min(report.day, cohort.as_of)
    number = max(report.number, last + 1)
    readiness = report.card.readiness
    tonight = (TrendPoint(day, readiness),) if readiness is not None else ()
    new = replace(report, number=number, day=day, trend=(*prior.points, *tonight))
    return Versioned(new, stamp.content, VersionChoice(number, day, points=prior.points))


def _assume(run: _Found, night: NightRecord, history: History) -> None:
    """What may have been mailed: all of it, and by a server; an outbox shows what it holds."""
    letters = _letters(run.folder)
    for version in night.people:
        report, profile = version.report, version.report.profile
        if version.version is None or not report.reported or not profile.email.strip():
            continue
        token = candidate_token(profile.id)
        written = letters.get((token, _number(run.document, profile.id)), "")
        ways = {"smtp": DeliveryState.UNCERTAIN}
        if written:
            ways["files"] = DeliveryState.WRITTEN
        for transport, state in ways.items():
            wanted = Wanted(
                transport=transport,
                candidate_id=profile.id,
                address=profile.email,
                version=version.version.number,
                pdf_sha256=version.pdf_sha256,
                folder=night.folder,
                state=state,
                reason=REBUILT,
                sendable_since=None,
                message_id=written,
            )
            history.deliveries.assume(wanted, night.finished)


def _letters(folder: Path) -> dict[tuple[str, int], str]:
    """The ids of the mails in a run's outbox, by candidate's token and version."""
    found: dict[tuple[str, int], str] = {}
    for mail in (folder / OUTBOX).glob("*.eml"):
        version = message_id(mail)
        match = _LETTER.match(version)
        if match is not None:
            found[match["token"], int(match["version"])] = version
    return found


def _number(document: RunDocument, person: str) -> int:
    """The version as the run counted it."""
    return next((c.version for c in document.candidates if c.id == person), 0)


def _register_workbooks(runs: Iterable[_Found], history: History) -> None:
    """Let the newest workbook of each intake be read for staff's words, as if all were new there.

    Older ones say nothing that it doesn't: what was written into them stands in it, too.
    """
    newest: dict[str, str] = {}
    for run in runs:
        if not run.name.partial:
            newest[run.name.intake] = run.folder.name
    for run in runs:
        sha256 = _digest(run.folder)
        if sha256 is not None:
            read_again = run.folder.name == newest.get(run.name.intake)
            written = to_json(written_review(run.cohort))
            history.reviews.workbook_is(
                run.folder.name, WORKBOOK, "" if read_again else sha256, written
            )


def _digest(folder: Path) -> str | None:
    """The workbook's digest, "" for one that can't be read, None where there is none."""
    try:
        return digest_of(folder / WORKBOOK)
    except OSError:
        return ""


def _restore_tombstones(output: Path, history: History) -> None:
    """Nobody who was erased comes back because history was lost."""
    for receipt in sorted((output / RECEIPTS).glob("*.json")):
        try:
            version = json.loads(receipt.read_bytes())
            history.erasure.restore(str(version["tombstone"]), str(version["when"]))
        except (OSError, ValueError, KeyError, TypeError):
            continue  # a file of somebody's
