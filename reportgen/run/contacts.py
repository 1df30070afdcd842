"""What a message sent by hand must know of a person: their language, their wish, their silence."""

from __future__ import annotations

from datetime import date

from reportgen.domain.cohort import Cohort
from reportgen.domain.comparison import handed_in
from reportgen.domain.scoring import Band
from reportgen.domain.stage import Stage
from reportgen.history import History
from reportgen.history.deliveries import MAY_COME_BACK, DeliveryState
from reportgen.history.people import address_key
from reportgen.rulebook.words import load_words
from reportgen.run.context import JudgingContext
from reportgen.settings import Settings
from reportgen.workbook import Contacts

SILENT_FROM = 14  # days after a report went out


def contacts_of(
    cohort: Cohort, history: History, settings: Settings, context: JudgingContext
) -> Contacts:
    """Read all of it from history, as it stood before tonight."""
    languages = {e.report.language for e in cohort.entries if e.report.reported}
    words, added = settings.rulebook.words, context.added_words
    return Contacts(
        spoken={tag: load_words(tag, words, added) for tag in sorted(languages)},
        suppressed=history.deliveries.suppressed(),
        moved=_moved(cohort, history),
        silent=_silent(cohort, history),
    )


def _moved(cohort: Cohort, history: History) -> frozenset[str]:
    """Whose address is a new one since their last mail, and nobody has vouched for it."""
    last = {row.candidate_id: row.address for row in history.deliveries.all(MAY_COME_BACK)}
    vouched = history.deliveries.vouched()
    profiles = [entry.report.profile for entry in cohort.entries]
    return frozenset(
        p.id
        for p in profiles
        if last.get(p.id, here := address_key(p.email)) != here and (p.id, here) not in vouched
    )


def _silent(cohort: Cohort, history: History) -> dict[str, date]:
    """Who got a report and has handed in the same ever since, by the day it went out.

    Whoever waits for the platform's answer, or for ours, is told to leave the profile as it is.
    """
    first = history.versions.unchanged_since(cohort.as_of)
    told: dict[str, date] = {}
    for row in history.deliveries.all((DeliveryState.SENT, DeliveryState.WRITTEN)):
        day = row.changed_at.date()
        if row.candidate_id in first and day >= first[row.candidate_id]:
            told[row.candidate_id] = min(day, told.get(row.candidate_id, day))
    quiet = {
        report.profile.id: report.profile
        for report in (entry.report for entry in cohort.entries)
        if report.profile.id in told
        and (cohort.as_of - told[report.profile.id]).days >= SILENT_FROM
        and not (report.stage is Stage.WAITING or report.card.band is Band.ON_HOLD)
    }
    latest = history.versions.latest(quiet)
    return {
        person: told[person]
        for person, profile in quiet.items()
        if latest[person].snapshot.values == handed_in(profile)
    }
