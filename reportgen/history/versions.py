"""Report versions: which number a report gets, and what an earlier one said."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from reportgen.domain.comparison import CheckScore, Snapshot
from reportgen.domain.outcome import Status
from reportgen.domain.report import Comparison, RulebookName, TrendPoint
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Stage
from reportgen.history import frozen
from reportgen.history.database import Database
from reportgen.history.deliveries import TRIED
from reportgen.history.intakes import FIRST


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """One version of one candidate's report, as it was first told.

    `snapshot` is what a later version is compared with; `comparison` and `trend` are frozen: a
    version rendered again shows them as they were. `review` holds the note and overrides as JSON.
    """

    candidate_id: str
    number: int
    content: str
    look: str
    pdf_sha256: str
    day: date
    compared_with: int | None
    band: Band
    language: str
    snapshot: Snapshot
    submitted_digest: str
    review: str
    comparison: Comparison | None
    trend: tuple[TrendPoint, ...]


@dataclass(frozen=True, slots=True)
class PriorVersions:
    """What one candidate had been told before tonight.

    `current` is the newest version that stands. `provisional` was made by an earlier run of the
    same intake and date and has been mailed to nobody: tonight's run takes its place. `from_here`
    is what tonight's intake told them last, where another intake has told them more since.
    `mailed` is the newest one that was sent. `points` are the trend up to and with `current`.
    """

    current: VersionRecord | None = None
    provisional: VersionRecord | None = None
    from_here: VersionRecord | None = None
    mailed: VersionRecord | None = None
    points: tuple[TrendPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionChoice:
    """Which version tonight's report is. `known` holds its frozen parts when it is not new."""

    number: int
    day: date
    known: VersionRecord | None = None
    compared_with: VersionRecord | None = None
    points: tuple[TrendPoint, ...] = ()


def decide_version(content: str, prior: PriorVersions, today: date) -> VersionChoice:
    """New content makes a new version, dated today; old content keeps number and date.

    A new one is compared with the last one mailed, for that is the one the candidate has read;
    where none was, with the one before. A row that stayed as it was while another intake told its
    owner more is no news either.
    """
    for known in (prior.provisional, prior.current, prior.from_here):
        if known is not None and known.content == content:
            return VersionChoice(known.number, known.day, known=known)
    number = prior.current.number + 1 if prior.current else 1
    compared = prior.mailed or prior.current
    return VersionChoice(number, today, compared_with=compared, points=prior.points)


class Versions:
    """Every version ever told, read only: a night's record writes them."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def first_reaching(self, readiness: float, before: date) -> dict[str, date]:
        """By candidate id: the first day, before that one, of a report that said so much."""
        rows = self._db.rows(
            "SELECT candidate_id, MIN(day) FROM versions WHERE readiness >= ? AND day < ?"
            " AND stage != ? GROUP BY candidate_id",
            (readiness, before.isoformat(), Stage.BARRED),
        )
        return {person: date.fromisoformat(day) for person, day in rows}

    def prior(self, today: date, intake: str = FIRST) -> dict[str, PriorVersions]:
        """By candidate id: what they had been told before tonight's run of an intake.

        Later dates are left out.
        """
        acted = self._acted_on() | self._told_elsewhere(today, intake)
        sent = self._sent()
        by_person: dict[str, list[VersionRecord]] = defaultdict(list)
        points: dict[str, list[tuple[int, TrendPoint]]] = defaultdict(list)
        for person, number, day, readiness, band in self._db.rows(
            "SELECT candidate_id, number, day, readiness, band FROM versions"
            # An account in trouble had a figure once.
            " WHERE day <= ? AND readiness IS NOT NULL AND stage != ?"
            " ORDER BY candidate_id, number",
            (today.isoformat(), Stage.BARRED),
        ):
            if not Band(band).has_figure:
                continue
            points[person].append((number, TrendPoint(date.fromisoformat(day), readiness)))
        for record in self._records(
            # The newest two and the one sent: nothing older is ever asked for.
            "WHERE v.day <= :today AND (v.number >= (SELECT MAX(n.number) - 1 FROM versions n"
            " WHERE n.candidate_id = v.candidate_id AND n.day <= :today)"
            " OR (v.candidate_id, v.number) IN (SELECT candidate_id, MAX(version) FROM deliveries"
            " WHERE state = 'sent' GROUP BY candidate_id)) ORDER BY v.candidate_id, v.number",
            {"today": today.isoformat()},
        ):
            by_person[record.candidate_id].append(record)
        found = {
            person: _prior(records, points[person], acted, sent.get(person), today)
            for person, records in by_person.items()
        }
        for person, number in self._told_here(today, intake).items():
            prior = found.get(person, PriorVersions())
            if prior.current is not None and number < prior.current.number:
                snapshot = next((v for v in self.of(person) if v.number == number), None)
                found[person] = replace(prior, from_here=snapshot)
        return found

    def unchanged_since(self, today: date) -> dict[str, date]:
        """By candidate id: the first report about what the newest one before `today` is about.

        A sheet that has asked for more or less since counts as a change here.
        """
        rows = self._db.rows(
            "SELECT v.candidate_id, MIN(v.day) FROM versions v JOIN"
            " (SELECT candidate_id, submitted_id, MAX(number) FROM versions WHERE day < :today"
            " GROUP BY candidate_id) n USING (candidate_id)"
            " WHERE v.day < :today AND v.number > COALESCE((SELECT MAX(o.number) FROM versions o"
            " WHERE o.candidate_id = v.candidate_id AND o.day < :today"
            " AND o.submitted_id != n.submitted_id), 0) GROUP BY v.candidate_id",
            {"today": today.isoformat()},
        )
        return {row[0]: date.fromisoformat(row[1]) for row in rows}

    def latest(self, people: Iterable[str] | None = None) -> dict[str, VersionRecord]:
        """The newest version of everybody, or of these, by candidate id."""
        only = "" if people is None else " AND v.candidate_id IN (SELECT value FROM json_each(?))"
        records = self._records(
            "WHERE v.number = (SELECT MAX(n.number) FROM versions n"  # noqa: S608
            f" WHERE n.candidate_id = v.candidate_id){only}",
            () if people is None else (frozen.text(list(people)),),
        )
        return {record.candidate_id: record for record in records}

    def saying(self, content: str) -> tuple[tuple[str, int], ...]:
        """Whose version of which number has this content: what a candidate is told."""
        sql = "SELECT candidate_id, number FROM versions WHERE content = ? ORDER BY 1, 2"
        return tuple((row[0], row[1]) for row in self._db.rows(sql, (content,)))

    def of(self, candidate_id: str) -> tuple[VersionRecord, ...]:
        """All versions of one candidate, oldest first."""
        where = "WHERE v.candidate_id = ? ORDER BY v.number"
        return tuple(self._records(where, (candidate_id,)))

    def _acted_on(self) -> set[tuple[str, int]]:
        """A version that a sender has had in its hands may have been told; what waits has not."""
        sql = f"SELECT DISTINCT candidate_id, version FROM deliveries WHERE {TRIED}"  # noqa: S608
        return {(row[0], row[1]) for row in self._db.rows(sql)}

    def _told_elsewhere(self, today: date, intake: str) -> set[tuple[str, int]]:
        """What runs of other intakes tell people tonight; a rerun of ours doesn't unsay it."""
        rows = self._db.rows(
            "SELECT r.candidate_id, r.version FROM results r JOIN runs ON runs.id = r.run_id"
            " WHERE runs.as_of = ? AND runs.intake != ? AND r.version IS NOT NULL",
            (today.isoformat(), intake),
        )
        return {(row[0], row[1]) for row in rows}

    def _told_here(self, today: date, intake: str) -> dict[str, int]:
        """By candidate id: the version that the newest runs of an intake told them."""
        rows = self._db.rows(
            "SELECT r.candidate_id, r.version FROM results r JOIN runs ON runs.id = r.run_id"
            " WHERE runs.intake = :intake AND runs.as_of <= :today AND r.version IS NOT NULL"
            " AND runs.as_of >= COALESCE((SELECT MAX(n.as_of) FROM runs n WHERE n.complete"
            " AND NOT n.stopped AND n.intake = :intake AND n.as_of <= :today), '')"
            " ORDER BY runs.as_of, runs.id",
            {"intake": intake, "today": today.isoformat()},
        )
        return {row[0]: row[1] for row in rows}

    def _sent(self) -> dict[str, int]:
        sql = (
            "SELECT candidate_id, MAX(version) FROM deliveries WHERE state = 'sent'"
            " GROUP BY candidate_id"
        )
        return {row[0]: row[1] for row in self._db.rows(sql)}

    def _records(
        self, where: str, parameters: Sequence[Any] | Mapping[str, Any] = ()
    ) -> list[VersionRecord]:
        rows = self._db.rows(
            "SELECT v.*, s.digest AS submitted_digest, s.body AS submitted_body FROM versions v"  # noqa: S608
            f" JOIN submitted s ON s.id = v.submitted_id {where}",
            parameters,
        )
        cards = self._judgements({row["scorecard_id"] for row in rows})
        return [self._record(row, cards[row["scorecard_id"]]) for row in rows]

    def _record(self, row: sqlite3.Row, outcomes: dict[str, CheckScore]) -> VersionRecord:
        submitted = frozen.read(frozen.SUBMITTED, row["submitted_body"])
        day = date.fromisoformat(row["day"])
        snapshot = Snapshot(
            day=day,
            readiness=row["readiness"] if Band(row["band"]).has_figure else None,
            stage=Stage(row["stage"]),
            rulebook=RulebookName(row["rulebook"], row["rulebook_version"]),
            values=submitted.values,
            states=submitted.states,
            outcomes=outcomes,
        )
        return VersionRecord(
            candidate_id=row["candidate_id"],
            number=row["number"],
            content=row["content"],
            look=row["look"],
            pdf_sha256=row["pdf_sha256"],
            day=day,
            compared_with=row["compared_with"],
            band=Band(row["band"]),
            language=row["language"],
            snapshot=snapshot,
            submitted_digest=row["submitted_digest"],
            review=row["review"],
            comparison=frozen.read(frozen.COMPARISON, row["comparison"] or "null"),
            trend=frozen.read(frozen.TREND, row["trend"]),
        )

    def _judgements(self, scorecards: Iterable[int]) -> dict[int, dict[str, CheckScore]]:
        """By scorecard: the judgements by check slug."""
        found: dict[int, dict[str, CheckScore]] = {card: {} for card in scorecards}
        for card, slug, status, score, weight, overridden in self._db.rows(
            "SELECT scorecard_id, slug, status, score, weight, overridden FROM outcomes"
            " WHERE scorecard_id IN (SELECT value FROM json_each(?))"
            " ORDER BY scorecard_id, position",
            (frozen.text(list(found)),),
        ):
            found[card][slug] = CheckScore(Status(status), score, weight, bool(overridden))
        return found


def _prior(
    records: Sequence[VersionRecord],
    points: Sequence[tuple[int, TrendPoint]],
    acted: set[tuple[str, int]],
    sent: int | None,
    today: date,
) -> PriorVersions:
    def provisional(record: VersionRecord) -> bool:
        return record.day == today and (record.candidate_id, record.number) not in acted

    standing = [r for r in records if not provisional(r)]
    current = standing[-1] if standing else None
    last = current.number if current else 0
    newest = records[-1]
    return PriorVersions(
        current=current,
        provisional=newest if provisional(newest) else None,
        mailed=next((r for r in records if r.number == sent), None),
        points=tuple(point for number, point in points if number <= last),
    )
