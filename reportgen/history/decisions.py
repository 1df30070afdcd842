"""Answers to attempts at approval, each with the report that stood on what was sent."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import date

from reportgen.domain.calibration import AnsweredAttempt
from reportgen.domain.profile import SubmissionStatus
from reportgen.history.database import Database
from reportgen.history.submissions import Submissions

DECIDED = {SubmissionStatus.APPROVED: True, SubmissionStatus.DECLINED: False}


class Decisions:
    """What history knows of answers, read only."""

    def __init__(self, database: Database, submissions: Submissions) -> None:
        self._db = database
        self._submissions = submissions

    def judged(self) -> tuple[tuple[AnsweredAttempt, ...], int]:
        """Every answer with the report before it; and how many have none.

        What was sent is what the last report before that day spoke of; where there was none yet,
        the first one while nothing had come back.
        """
        reports, answered = self._reports(), self._answered()
        found: list[AnsweredAttempt] = []
        unjudged = 0
        for person, attempts in self._submissions.known(date.max).items():
            for attempt in attempts:
                if attempt.status not in DECIDED:
                    continue
                known = answered[person, attempt.submitted_on, attempt.status]
                report = _standing(reports[person], attempt.submitted_on, known)
                if report is None:
                    unjudged += 1
                    continue
                codes = frozenset(code for code in report["codes"].split(",") if code)
                found.append(AnsweredAttempt(DECIDED[attempt.status], report["readiness"], codes))
        return tuple(found), unjudged

    def _reports(self) -> dict[str, list[sqlite3.Row]]:
        """By person: each report's day, readiness and findings, oldest first."""
        rows = self._db.rows(
            "SELECT v.candidate_id, v.day, v.readiness, (SELECT group_concat(o.codes)"
            " FROM outcomes o WHERE o.scorecard_id = v.scorecard_id) AS codes FROM versions v"
            " WHERE v.readiness IS NOT NULL ORDER BY v.candidate_id, v.number"
        )
        found: dict[str, list[sqlite3.Row]] = defaultdict(list)
        for row in rows:
            found[row["candidate_id"]].append(row)
        return found

    def _answered(self) -> dict[tuple[str, date | None, SubmissionStatus], str]:
        """The day on which each answer was first known here."""
        rows = self._db.rows(
            "SELECT candidate_id, submitted_on, status, MIN(seen_on) AS since FROM submissions"
            " WHERE status IS NOT NULL GROUP BY candidate_id, submitted_on, status"
        )
        return {
            (row["candidate_id"], _day(row["submitted_on"]), SubmissionStatus(row["status"])): (
                row["since"]
            )
            for row in rows
        }


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _standing(reports: list[sqlite3.Row], sent: date | None, known: str) -> sqlite3.Row | None:
    """The report that stood on what was sent; one of the answer's own night is too late."""
    earlier = [r for r in reports if r["day"] < known]
    if sent is None:
        return earlier[-1] if earlier else None
    before = [r for r in earlier if r["day"] <= sent.isoformat()]
    return before[-1] if before else next(iter(earlier), None)
