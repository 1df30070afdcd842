"""A night's whole record, written in one transaction or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from reportgen.domain.cohort import ReportState
from reportgen.domain.fingerprint import digest, plain
from reportgen.domain.guard import NO_CHANGE, Guard, SheetFacts
from reportgen.domain.outcome import Outcome
from reportgen.domain.report import Report, RulebookName
from reportgen.history import frozen
from reportgen.history.database import Database
from reportgen.history.deliveries import TRIED
from reportgen.history.erasure import sweep
from reportgen.history.intakes import FIRST
from reportgen.history.judgements import Judgement, Judgements
from reportgen.history.milestones import Milestones
from reportgen.history.people import PeopleStore, storable
from reportgen.history.submissions import Submissions
from reportgen.history.versions import VersionChoice

OF_A_VERSION = (("deliveries", "version"), ("vouched", "version"), ("versions", "number"))


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """One candidate's part of a night. `version` is None where no PDF was made.

    `content` and `look` are the fingerprints, `pdf` is the file below the run folder and
    `pdf_sha256` its digest, `phone_sha256` that of its phone edition. `holds` are codes of what a
    person should look at before it is mailed.
    """

    report: Report
    state: ReportState
    version: VersionChoice | None = None
    content: str = ""
    look: str = ""
    pdf_sha256: str = ""
    pdf: str = ""
    holds: tuple[str, ...] = ()
    phone_sha256: str = ""


@dataclass(frozen=True, slots=True)
class NightRecord:
    """All that history keeps of one run. `folder` is the run folder's name below the output.

    One that is `rebuilt` from its documents does not know what people handed in.

    `intake` is the slug of the intake it belongs to, `cohort` what the settings call that, and
    `intake_file` where the spreadsheet lay, as seen from the output folder. `sheet` is what that
    was like, `program` the version of reportgen that judged. `judgements` are
    outcomes by candidate id, as far as history doesn't keep them yet.
    """

    as_of: date
    folder: str
    complete: bool
    started: datetime
    finished: datetime
    rulebook: RulebookName
    intake_sha256: str
    people: tuple[PersonRecord, ...]
    intake: str = FIRST
    cohort: str = ""
    intake_file: str = ""
    sheet: SheetFacts = field(default_factory=SheetFacts)
    guard: Guard = NO_CHANGE
    program: str = ""
    rebuilt: bool = False
    judgements: Mapping[str, Judgement] = field(default_factory=dict)


class Recorder:
    """Writes nights; its caller sees that none is older than what is there."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def record(self, night: NightRecord) -> None:
        """Write everything, in the place of an earlier run of that folder, or intake and date.

        A run that the guard stopped tells nobody anything: what its sheet says of people, addresses
        and attempts is not taken over, and its reports are no versions.
        """
        with self._db.transaction():
            replaced = self._db.execute(
                "DELETE FROM runs WHERE folder = ?"
                " OR (complete AND ? AND as_of = ? AND intake = ?)",
                (night.folder, night.complete, night.as_of.isoformat(), night.intake),
            )
            run = self._insert_run(night)
            if night.guard.stopped:
                self._insert_stopped(run, night)
            else:
                self._insert_people(run, night)
            Judgements(self._db).keep(night.judgements)
            if replaced:
                sweep(self._db)

    def _insert_people(self, run: int, night: NightRecord) -> None:
        reports = [person.report for person in night.people]
        PeopleStore(self._db).see((r.profile for r in reports), night.as_of)
        Submissions(self._db).keep({r.profile.id: r.submissions for r in reports}, night.as_of)
        Milestones(self._db).keep((r.profile for r in reports), night.as_of)
        self._drop_provisional(night)
        for position, person in enumerate(night.people):
            self._insert_result(run, person, rebuilt=night.rebuilt)
            self._insert_recipient(run, position, person)

    def _insert_stopped(self, run: int, night: NightRecord) -> None:
        """What was judged, without versions; of whom history doesn't know, nothing."""
        known = {row[0] for row in self._db.rows("SELECT candidate_id FROM people")}
        for position, person in enumerate(night.people):
            if person.report.profile.id in known:
                self._insert_result(run, replace(person, version=None), rebuilt=night.rebuilt)
                self._insert_recipient(run, position, person)

    def _insert_run(self, night: NightRecord) -> int:
        run = self._db.insert(
            "INSERT INTO runs (as_of, folder, complete, started, finished, rulebook,"
            " rulebook_version, intake_sha256, intake, cohort, intake_file, guard, stopped,"
            " program, rebuilt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                night.as_of.isoformat(),
                night.folder,
                night.complete,
                night.started.isoformat(),
                night.finished.isoformat(),
                night.rulebook.name,
                night.rulebook.version,
                night.intake_sha256,
                night.intake,
                storable(night.cohort),
                storable(night.intake_file),
                frozen.text(plain(night.guard.changes)),
                night.guard.stopped,
                night.program,
                "unconfirmed" if night.rebuilt else "",
            ),
        )
        self._db.execute_many(
            "INSERT INTO run_columns VALUES (?, ?, ?, ?, ?)",
            [
                (run, n, storable(c.sheet), storable(c.heading), c.field)
                for n, c in enumerate(night.sheet.columns)
            ],
        )
        self._db.execute_many(
            "INSERT INTO run_fields VALUES (?, ?, ?, ?, ?)",
            [(run, name, c.given, c.alike, c.common) for name, c in night.sheet.fields.items()],
        )
        return run

    def _insert_result(self, run: int, person: PersonRecord, *, rebuilt: bool) -> None:
        report, card = person.report, person.report.card
        scorecard = self._scorecard(card.outcomes)
        body = frozen.UNKNOWN_BODY if rebuilt else frozen.submitted_body(report)
        submitted = self._submitted(body)
        version = person.version.number if person.version else None
        self._db.execute(
            "INSERT INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                run,
                report.profile.id,
                version,
                scorecard,
                submitted,
                card.readiness,
                card.coverage,
                card.band.value,
                report.stage.value,
                person.state.value,
            ),
        )
        if person.version is not None:
            shown = self._scorecard([o for o in report.visible_outcomes if not o.trial])
            self._insert_version(person, person.version, shown, submitted)

    def _insert_recipient(self, run: int, position: int, person: PersonRecord) -> None:
        report, profile = person.report, person.report.profile
        self._db.execute(
            "INSERT INTO recipients VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                run,
                profile.id,
                position,
                storable(profile.name),
                storable(profile.email),
                storable(profile.coach),
                report.language,
                report.eligibility.value,
                profile.hold,
                ",".join(person.holds),
                person.pdf,
                person.pdf_sha256,
                person.phone_sha256,
            ),
        )

    def _insert_version(
        self, person: PersonRecord, version: VersionChoice, scorecard: int, submitted: int
    ) -> None:
        report = person.report
        compared = version.known.compared_with if version.known else None
        if version.compared_with is not None:
            compared = version.compared_with.number
        self._db.execute(
            "INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            # Told before: what it says is frozen, only its look may be new; what was handed in for
            # the same words is learnt where it was unknown.
            " ON CONFLICT (candidate_id, number) DO UPDATE SET"
            " look = excluded.look, pdf_sha256 = excluded.pdf_sha256, submitted_id = iif("
            " submitted_id IN (SELECT id FROM submitted WHERE body = ?), excluded.submitted_id,"
            " submitted_id)",
            (
                report.profile.id,
                version.number,
                person.content,
                person.look,
                person.pdf_sha256,
                version.day.isoformat(),
                compared,
                report.card.readiness,
                report.card.band.value,
                report.stage.value,
                report.language,
                report.rulebook.name,
                report.rulebook.version,
                scorecard,
                submitted,
                frozen.review_body(report.review),
                frozen.text(plain(report.comparison)) if report.comparison else None,
                frozen.text(plain(report.trend)),
                frozen.UNKNOWN_BODY,
            ),
        )

    def _drop_provisional(self, night: NightRecord) -> None:
        """Forget versions of an earlier run of this date that nobody was mailed.

        What a run of another intake tells them tonight stands.
        """
        kept = {
            (t.report.profile.id, t.version.number, t.content) for t in night.people if t.version
        }
        people = {person.report.profile.id for person in night.people}
        for person, number, content in self._db.rows(
            "SELECT candidate_id, number, content FROM versions v WHERE day = ?"  # noqa: S608
            " AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.candidate_id = v.candidate_id"
            f" AND d.version = v.number AND {TRIED})"
            " AND NOT EXISTS (SELECT 1 FROM results r JOIN runs ON runs.id = r.run_id"
            " WHERE runs.intake != ? AND r.candidate_id = v.candidate_id AND r.version = v.number)",
            (night.as_of.isoformat(), night.intake),
        ):
            if (person, number, content) in kept or not (night.complete or person in people):
                continue
            # Its number will be given to other words: nobody has spoken for those, or sent them.
            for table, column in OF_A_VERSION:
                self._db.execute(
                    f"DELETE FROM {table} WHERE candidate_id = ? AND {column} = ?",  # noqa: S608
                    (person, number),
                )

    def _submitted(self, body: str) -> int:
        key = digest(body)
        self._db.execute(
            "INSERT OR IGNORE INTO submitted (digest, body) VALUES (?, ?)", (key, body)
        )
        return int(self._db.value("SELECT id FROM submitted WHERE digest = ?", (key,)))

    def _scorecard(self, outcomes: Iterable[Outcome]) -> int:
        rows = [
            (
                o.slug,
                o.status.value,
                o.score,
                o.weight,
                o.gain,
                ",".join(sorted({f.code for f in o.findings})),
                o.override is not None,
            )
            for o in outcomes
        ]
        key = digest(rows)
        known = self._db.value("SELECT id FROM scorecards WHERE digest = ?", (key,))
        if known is not None:
            return int(known)
        card = self._db.insert("INSERT INTO scorecards (digest) VALUES (?)", (key,))
        self._db.execute_many(
            "INSERT INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(card, position, *row) for position, row in enumerate(rows)],
        )
        return card
