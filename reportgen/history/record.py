"""A night's whole record, written in one transaction or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import islice
from typing import Any

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
TOGETHER = 500  # people whose rows are made before any of them is written
_UNKNOWN = digest(frozen.UNKNOWN_BODY)


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
        self._insert_results(run, night.people, rebuilt=night.rebuilt)

    def _insert_stopped(self, run: int, night: NightRecord) -> None:
        """What was judged, without versions; of whom history doesn't know, nothing."""
        known = {row[0] for row in self._db.rows("SELECT candidate_id FROM people")}
        people = [replace(p, version=None) for p in night.people if p.report.profile.id in known]
        self._insert_results(run, people, rebuilt=night.rebuilt)

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

    def _insert_results(self, run: int, people: Sequence[PersonRecord], *, rebuilt: bool) -> None:
        """Everybody's result and where it goes, in the order given, and the versions told."""
        left = enumerate(people)
        while some := list(islice(left, TOGETHER)):
            self._insert_some(run, some, rebuilt=rebuilt)

    def _insert_some(
        self, run: int, people: Sequence[tuple[int, PersonRecord]], *, rebuilt: bool
    ) -> None:
        reports = [person.report for _, person in people]
        cards = self._scorecards([r.card.outcomes for r in reports])
        bodies = [frozen.UNKNOWN_BODY if rebuilt else frozen.submitted_body(r) for r in reports]
        submitted = self._submitted(bodies)
        self._db.execute_many(
            "INSERT INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    run,
                    person.report.profile.id,
                    person.version.number if person.version else None,
                    card,
                    body,
                    person.report.card.readiness,
                    person.report.card.coverage,
                    person.report.card.band.value,
                    person.report.stage.value,
                    person.state.value,
                )
                for (_, person), card, body in zip(people, cards, submitted, strict=True)
            ],
        )
        self._db.execute_many(
            "INSERT INTO recipients VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(run, *_recipient(position, person)) for position, person in people],
        )
        news = [
            (person, person.version, body)
            for (_, person), body in zip(people, submitted, strict=True)
            if person.version is not None and not _stands(person, person.version)
        ]
        self._insert_versions(news)

    def _insert_versions(self, told: Sequence[tuple[PersonRecord, VersionChoice, int]]) -> None:
        """Versions of reports, each with the number of what was handed in for it."""
        cards = self._scorecards(
            [[o for o in p.report.visible_outcomes if not o.trial] for p, _, _ in told]
        )
        self._db.execute_many(
            "INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            # Told before: what it says is frozen, only its look may be new; what was handed in for
            # the same words is learnt where it was unknown.
            " ON CONFLICT (candidate_id, number) DO UPDATE SET"
            " look = excluded.look, pdf_sha256 = excluded.pdf_sha256, submitted_id = iif("
            " submitted_id = (SELECT id FROM submitted WHERE digest = ?), excluded.submitted_id,"
            " submitted_id)",
            [
                (*_version(person, version, card, body), _UNKNOWN)
                for (person, version, body), card in zip(told, cards, strict=True)
            ],
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

    def _submitted(self, bodies: Sequence[str]) -> list[int]:
        """The number of each, in the order given."""
        keys = [digest(body) for body in bodies]
        self._db.execute_many(
            "INSERT OR IGNORE INTO submitted (digest, body) VALUES (?, ?)",
            zip(keys, bodies, strict=True),
        )
        known = self._numbers("submitted", keys)
        return [known[key] for key in keys]

    def _scorecards(self, cards: Sequence[Sequence[Outcome]]) -> list[int]:
        """The number of each, in the order given."""
        rows = [[_row(outcome) for outcome in outcomes] for outcomes in cards]
        keys = [digest(row) for row in rows]
        known = self._numbers("scorecards", keys)
        new = {key: row for key, row in zip(keys, rows, strict=True) if key not in known}
        if new:
            self._db.execute_many(
                "INSERT INTO scorecards (digest) VALUES (?)", [(key,) for key in new]
            )
            known |= self._numbers("scorecards", list(new))
            self._db.execute_many(
                "INSERT INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (known[key], position, *row)
                    for key, card in new.items()
                    for position, row in enumerate(card)
                ],
            )
        return [known[key] for key in keys]

    def _numbers(self, table: str, digests: Sequence[str]) -> dict[str, int]:
        """By digest: the number of what a table keeps of these."""
        rows = self._db.rows(
            f"SELECT digest, id FROM {table} WHERE digest IN (SELECT value FROM json_each(?))",  # noqa: S608
            (frozen.text(digests),),
        )
        return {row[0]: row[1] for row in rows}


def _stands(person: PersonRecord, version: VersionChoice) -> bool:
    """Whether history has the version just as it is: nothing of it need be written again."""
    known = version.known
    return (
        known is not None
        and (known.look, known.pdf_sha256) == (person.look, person.pdf_sha256)
        and known.submitted_digest != _UNKNOWN
    )


def _recipient(position: int, person: PersonRecord) -> tuple[Any, ...]:
    report, profile = person.report, person.report.profile
    return (
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
    )


def _version(
    person: PersonRecord, version: VersionChoice, scorecard: int, submitted: int
) -> tuple[Any, ...]:
    report = person.report
    compared = version.known.compared_with if version.known else None
    if version.compared_with is not None:
        compared = version.compared_with.number
    return (
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
    )


def _row(outcome: Outcome) -> tuple[Any, ...]:
    return (
        outcome.slug,
        outcome.status.value,
        outcome.score,
        outcome.weight,
        outcome.gain,
        ",".join(sorted({f.code for f in outcome.findings})),
        outcome.override is not None,
    )
