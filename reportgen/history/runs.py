"""Past runs, read back; and the one door through which a new one comes in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reportgen.domain.cohort import CheckResult, PastRun
from reportgen.domain.fields import FIELDS
from reportgen.domain.guard import FieldCount, ReadColumn, SheetChange, SheetFacts
from reportgen.domain.outcome import Status
from reportgen.domain.report import RulebookName
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Eligibility, Stage
from reportgen.history import frozen
from reportgen.history.database import Database
from reportgen.history.frozen import Submitted
from reportgen.history.intakes import FIRST, KnownIntake
from reportgen.history.people import PeopleStore
from reportgen.history.record import NightRecord, Recorder

__all__ = ["Base", "MadeReport", "Recipient", "RunRecord", "Runs"]


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A past run, as `reportgen status` lists it.

    `intake` is its intake's slug, `cohort` what the settings called it that night, `intake_file`
    where the spreadsheet lay. `changes` are what the guard found; while the run is `stopped`,
    nobody has confirmed them.
    """

    as_of: date
    folder: str
    intake: str
    cohort: str
    intake_file: str
    complete: bool
    started: datetime
    finished: datetime
    rulebook: RulebookName
    intake_sha256: str
    candidates: int
    states: Mapping[str, int]
    changes: tuple[SheetChange, ...] = ()
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Base:
    """The run that a night's sheet is compared with: the newest complete one that stands.

    `stages` holds everybody who was in it. `sheet` is None and `program` (reportgen's version) ""
    where an older reportgen kept neither.
    """

    past: PastRun
    stages: Mapping[str, Stage]
    sheet: SheetFacts | None = None
    program: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who was to get what from a run, and what speaks against it.

    `address` is as the sheet has it, `pdf` the file below the run folder, "" where none was made;
    `version` is 0 then. `hold` is the intake's own, `holds` are codes of what a person should look
    at first.
    """

    id: str
    name: str
    address: str
    coach: str
    language: str
    stage: Stage
    eligibility: Eligibility
    version: int
    pdf: str
    pdf_sha256: str
    readiness: float | None
    band: Band
    hold: bool
    holds: tuple[str, ...]
    phone_sha256: str


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report as a run left it: of whom, which version, by which rules."""

    folder: str
    candidate_id: str
    name: str
    version: int
    rulebook: RulebookName


class Runs:
    """Past runs, and the one place that adds a new one."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def newest_day(self) -> date | None:
        """The date of the newest complete run of any intake, stopped or not; None before any."""
        day = self._db.value("SELECT MAX(as_of) FROM runs WHERE complete")
        return date.fromisoformat(day) if day else None

    def newest(self, intake: str = FIRST) -> RunRecord | None:
        """The newest complete run of one intake that stands: the guard hasn't stopped it."""
        return next((run for run in self.newest_of_each() if run.intake == intake), None)

    def newest_of_each(self) -> tuple[RunRecord, ...]:
        """The newest complete run of every intake that stands, the first intake's first."""
        return _newest(run for run in self.all() if not run.stopped)

    def unconfirmed(self) -> tuple[RunRecord, ...]:
        """The newest complete runs, of each intake one, that are stopped and await a word."""
        return tuple(run for run in _newest(self.all()) if run.stopped)

    def stopped(self) -> frozenset[str]:
        """The folders of all runs that the guard has stopped."""
        return frozenset(run.folder for run in self.all() if run.stopped)

    def base(self, until: date, intake: str = FIRST) -> Base | None:
        """The newest complete run of an intake up to a date that stands; None before the first."""
        row = self._db.row(
            "SELECT * FROM runs WHERE complete AND NOT stopped AND intake = ? AND as_of <= ?"
            " ORDER BY as_of DESC LIMIT 1",
            (intake, until.isoformat()),
        )
        if row is None:
            return None
        stages = self._db.rows(
            "SELECT candidate_id, stage FROM results WHERE run_id = ?", (row["id"],)
        )
        return Base(
            past=self._past(row, {}),
            stages={person: Stage(stage) for person, stage in stages},
            sheet=self._sheet(row["id"]),
            program=row["program"],
        )

    def intakes(self) -> tuple[KnownIntake, ...]:
        """Every intake that has had a run, the first one first."""
        people, present = PeopleStore(self._db).everybody(), self.present()
        cohorts: dict[str, list[str]] = {}
        files: dict[str, list[str]] = {}
        for slug, cohort, file in self._db.rows(
            "SELECT intake, cohort, intake_file FROM runs"
            " ORDER BY as_of DESC, complete DESC, id DESC"
        ):
            cohorts.setdefault(slug, []).append(cohort)
            files.setdefault(slug, []).append(file)
        return tuple(
            KnownIntake(
                slug=slug,
                cohort=next(filter(None, cohorts[slug]), ""),
                files=tuple(dict.fromkeys(filter(None, files[slug]))),
                people={person: people[person] for person in present.get(slug, ())},
            )
            for slug in sorted(files)
        )

    def everybody_of(self, intake: str) -> frozenset[str]:
        """Who ever stood in a run of an intake that the guard let pass."""
        rows = self._db.rows(
            "SELECT DISTINCT r.candidate_id FROM results r JOIN runs ON runs.id = r.run_id"
            " WHERE runs.intake = ? AND NOT runs.stopped",
            (intake,),
        )
        return frozenset(row[0] for row in rows)

    def present(self) -> dict[str, dict[str, int | None]]:
        """By intake: who stood in its newest complete run that stands, and the version told."""
        found: dict[str, dict[str, int | None]] = {}
        for intake, person, version in self._db.rows(
            "SELECT runs.intake, r.candidate_id, r.version FROM results r JOIN runs"
            " ON runs.id = r.run_id WHERE runs.complete AND NOT runs.stopped AND runs.as_of ="
            " (SELECT MAX(n.as_of) FROM runs n WHERE n.complete AND NOT n.stopped"
            " AND n.intake = runs.intake) ORDER BY r.candidate_id"
        ):
            found.setdefault(intake, {})[person] = version
        return found

    def all(self) -> tuple[RunRecord, ...]:
        """Every run, newest first."""
        states: dict[int, dict[str, int]] = {}
        for run, state, count in self._db.rows(
            "SELECT run_id, state, COUNT(*) FROM results GROUP BY run_id, state ORDER BY state"
        ):
            states.setdefault(run, {})[state] = count
        return tuple(
            RunRecord(
                as_of=date.fromisoformat(row["as_of"]),
                folder=row["folder"],
                intake=row["intake"],
                cohort=row["cohort"],
                intake_file=row["intake_file"],
                complete=bool(row["complete"]),
                started=datetime.fromisoformat(row["started"]),
                finished=datetime.fromisoformat(row["finished"]),
                rulebook=RulebookName(row["rulebook"], row["rulebook_version"]),
                intake_sha256=row["intake_sha256"],
                candidates=sum(states.get(row["id"], {}).values()),
                states=states.get(row["id"], {}),
                changes=frozen.read(frozen.CHANGES, row["guard"]),
                stopped=bool(row["stopped"]),
            )
            for row in self._db.rows(
                "SELECT * FROM runs ORDER BY as_of DESC, complete DESC, id DESC"
            )
        )

    def past(self, before: date, most: int, intake: str = FIRST) -> tuple[PastRun, ...]:
        """Up to `most` complete runs of an intake that stand, on earlier dates, oldest first."""
        rows = self._db.rows(
            "SELECT id, as_of, rulebook, rulebook_version FROM runs WHERE complete AND NOT stopped"
            " AND intake = ? AND as_of < ? ORDER BY as_of DESC LIMIT ?",
            (intake, before.isoformat(), most),
        )
        cards: dict[int, dict[str, CheckResult]] = {}
        return tuple(self._past(row, cards) for row in reversed(rows))

    def rebuilt(self) -> tuple[str, ...]:
        """The folders of runs put together anew that no person has spoken for yet, oldest first."""
        rows = self._db.rows(
            "SELECT folder FROM runs WHERE rebuilt = 'unconfirmed' ORDER BY as_of, id"
        )
        return tuple(row[0] for row in rows)

    def confirm_rebuilt(self) -> None:
        """A person's word that history may stand as it was put together."""
        self._db.execute("UPDATE runs SET rebuilt = 'confirmed' WHERE rebuilt = 'unconfirmed'")

    def recipients(self, folder: str) -> tuple[Recipient, ...] | None:
        """Everybody in the run of `folder`, in the order of its intake.

        None for a run that an older reportgen recorded: that kept nobody's address with it.
        """
        rows = self._db.rows(
            "SELECT p.*, r.version, r.stage, r.readiness, r.band FROM results r"
            " JOIN runs ON runs.id = r.run_id LEFT JOIN recipients p"
            " ON p.run_id = r.run_id AND p.candidate_id = r.candidate_id"
            " WHERE runs.folder = ? ORDER BY p.position",
            (folder,),
        )
        if any(row["candidate_id"] is None for row in rows):
            return None
        return tuple(
            Recipient(
                id=row["candidate_id"],
                name=row["name"],
                address=row["address"],
                coach=row["coach"],
                language=row["language"],
                stage=Stage(row["stage"]),
                eligibility=Eligibility(row["eligibility"]),
                version=row["version"] or 0,
                pdf=row["pdf"],
                pdf_sha256=row["pdf_sha256"],
                readiness=row["readiness"],
                band=Band(row["band"]),
                hold=bool(row["hold"]),
                holds=tuple(code for code in row["holds"].split(",") if code),
                phone_sha256=row["phone_sha256"],
            )
            for row in rows
        )

    def made(self, pdf_sha256: str) -> tuple[MadeReport, ...]:
        """The runs that left a PDF of exactly these bytes, oldest first."""
        rows = self._db.rows(
            "SELECT runs.folder, runs.rulebook, runs.rulebook_version, p.candidate_id, p.name,"
            " r.version FROM recipients p JOIN runs ON runs.id = p.run_id"
            " JOIN results r ON r.run_id = p.run_id AND r.candidate_id = p.candidate_id"
            " WHERE ?1 IN (p.pdf_sha256, p.phone_sha256) ORDER BY runs.as_of, runs.id",
            (pdf_sha256,),
        )
        return tuple(
            MadeReport(
                row["folder"],
                row["candidate_id"],
                row["name"],
                row["version"] or 0,
                RulebookName(row["rulebook"], row["rulebook_version"]),
            )
            for row in rows
        )

    def handed_in(self, folder: str) -> dict[str, Mapping[str, Any]]:
        """By candidate id: the submitted values that the run in `folder` judged."""
        rows = self._db.rows(
            "SELECT r.candidate_id, s.body FROM results r JOIN runs ON runs.id = r.run_id"
            " JOIN submitted s ON s.id = r.submitted_id WHERE runs.folder = ?",
            (folder,),
        )
        return {
            row["candidate_id"]: frozen.read(frozen.SUBMITTED, row["body"]).values for row in rows
        }

    def submitted(self, folder: str, candidate: str) -> Submitted | None:
        """What the run in `folder` judged of one person, and the state of each field."""
        row = self._db.row(
            "SELECT s.body FROM results r JOIN runs ON runs.id = r.run_id"
            " JOIN submitted s ON s.id = r.submitted_id"
            " WHERE runs.folder = ? AND r.candidate_id = ?",
            (folder, candidate),
        )
        return frozen.read(frozen.SUBMITTED, row["body"]) if row else None

    def record(self, night: NightRecord) -> None:
        """Write everything a run has learnt, or nothing.

        A run of the same folder, or a complete one of the same intake and date, is replaced; so
        are versions that its earlier run made and nobody was mailed. Raises ValueError for a date
        before the newest complete run: filling in the past changes no history.
        """
        newest = self.newest_day()
        if newest is not None and night.as_of < newest:
            raise ValueError(f"history goes on to {newest}; a run of {night.as_of} is not kept")
        Recorder(self._db).record(night)

    def _sheet(self, run: int) -> SheetFacts | None:
        """None for a run of a reportgen that kept nothing of its sheet."""
        columns = self._db.rows(
            "SELECT sheet, heading, field FROM run_columns WHERE run_id = ? ORDER BY position",
            (run,),
        )
        fields = self._db.rows(
            "SELECT field, given, alike, common FROM run_fields WHERE run_id = ?", (run,)
        )
        if not columns:
            return None
        asked = {row["field"]: FieldCount(*row[1:]) for row in fields}
        return SheetFacts(
            tuple(ReadColumn(*row) for row in columns),
            {name: asked[name] for name in FIELDS if name in asked},
        )

    def _past(self, run: sqlite3.Row, cards: dict[int, dict[str, CheckResult]]) -> PastRun:
        rows = [
            row
            for row in self._db.rows(
                "SELECT candidate_id, readiness, scorecard_id, band, stage FROM results"
                " WHERE run_id = ?",
                (run["id"],),
            )
            if Stage(row["stage"]).reported and row["band"] != Band.NOT_YET_ELIGIBLE
        ]
        new = {row["scorecard_id"] for row in rows} - cards.keys()
        for card, slug, status, score, gain in self._db.rows(
            "SELECT scorecard_id, slug, status, score, gain FROM outcomes"
            " WHERE scorecard_id IN (SELECT value FROM json_each(?))"
            " ORDER BY scorecard_id, position",
            (frozen.text(list(new)),),
        ):
            cards.setdefault(card, {})[slug] = CheckResult(Status(status), score, gain)
        return PastRun(
            day=date.fromisoformat(run["as_of"]),
            rulebook=RulebookName(run["rulebook"], run["rulebook_version"]),
            readiness={row["candidate_id"]: _firm(row) for row in rows},
            results={row["candidate_id"]: cards.get(row["scorecard_id"], {}) for row in rows},
        )


def _newest(runs: Iterable[RunRecord]) -> tuple[RunRecord, ...]:
    newest: dict[str, RunRecord] = {}
    for run in runs:
        if run.complete:
            newest.setdefault(run.intake, run)
    return tuple(newest[intake] for intake in sorted(newest))


def _firm(row: sqlite3.Row) -> float | None:
    """What `Scorecard.firm` said that night; an account in trouble had a figure once."""
    readiness: float | None = row["readiness"]
    barred = row["stage"] == Stage.BARRED
    return None if barred or row["band"] == Band.NOT_ENOUGH_INFORMATION else readiness
