"""What history knows that decides over mail, read once as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from reportgen.domain.review import Release
from reportgen.errors import UnconfirmedError, UsageError
from reportgen.history import History
from reportgen.history.deliveries import Delivery
from reportgen.history.people import address_key
from reportgen.history.reviews import EntryKind, effective
from reportgen.history.runs import RunRecord
from reportgen.history.versions import VersionRecord
from reportgen.mail.facts import MailRun


@dataclass(frozen=True, slots=True)
class Ledger:
    """The past, as a plan needs it. All keyed by candidate id unless said otherwise.

    `finished` is when the run was done, `complete` whether everybody was in it; `shared` are
    addresses of several people, be they in this run, in a whole one that it is part of, or in
    another intake. `intake` is the run's own; `elsewhere` holds the version of whoever was told
    their newest one by another intake, and `on_hold` whom the sheet of another one holds. `news`
    tells whose newest version says more than other rules do. `released` holds the moment of every
    "yes" that covers tonight's values. `held` are those whom staff hold, `unclear` those for whom
    they wrote what is not understood, `unread` those who stand in a workbook of theirs that can't
    be read. `vouched` is by candidate id and address: versions a person let go whatever holds
    them, and when. `namesakes` are ids made from an address, under the name of somebody who
    vanished before.
    """

    transport: str
    finished: datetime
    complete: bool
    intake: str
    elsewhere: Mapping[str, int]
    on_hold: frozenset[str]
    shared: frozenset[str]
    deliveries: tuple[Delivery, ...]
    versions: Mapping[str, VersionRecord]
    news: Mapping[str, bool]
    released: Mapping[str, datetime]
    held: frozenset[str]
    unclear: frozenset[str]
    unread: frozenset[str]
    vouched: Mapping[tuple[str, str], Mapping[int, datetime]]
    last_sent: Mapping[str, Delivery]
    suppressed: frozenset[str]
    namesakes: frozenset[str]


def read_ledger(
    history: History, run: MailRun, transport: str, unread: frozenset[str] = frozenset()
) -> Ledger:
    """Raises UsageError for a run that a newer one has replaced.

    Raises UnconfirmedError for one that the guard has stopped.
    """
    record = _record(history, run)
    versions = history.versions.latest()
    present = history.runs.present()
    everybody = {c.id for c in run.candidates}.union(*present.values())
    prior = history.versions.prior(run.as_of, record.intake)
    values = history.runs.handed_in(run.folder.name)
    entries = [e for e in history.reviews.standing() if e.kind is EntryKind.RELEASE]
    reviews, _ = effective(entries, values, run.rulebook_version, {})
    written = {e.candidate_id: e.written_at for e in entries}
    return Ledger(
        transport=transport,
        finished=max(record.finished, _beginning(run.as_of)),
        complete=record.complete,
        intake=record.intake,
        elsewhere=_told_elsewhere(present, record.intake, versions),
        on_hold=_held_elsewhere(history, record.intake),
        shared=history.people.shared_addresses(everybody),
        deliveries=tuple(d for d in history.deliveries.all() if d.transport == transport),
        versions=versions,
        news={
            person: _says_more(version, prior[person].mailed if person in prior else None)
            for person, version in versions.items()
        },
        released={p: written[p] for p, r in reviews.items() if r.release is Release.YES},
        held=frozenset(p for p, r in reviews.items() if r.release is Release.HOLD),
        unclear=frozenset(p for p, r in reviews.items() if r.release is Release.UNCLEAR),
        unread=unread,
        vouched=history.deliveries.vouched(),
        last_sent=history.deliveries.last_sent(transport),
        suppressed=history.deliveries.suppressed(),
        namesakes=history.people.namesakes(everybody),
    )


def _record(history: History, run: MailRun) -> RunRecord:
    records = {record.folder: record for record in history.runs.all()}
    record = records[run.folder.name]
    refuse_unconfirmed(record)
    newest = history.runs.newest(record.intake)
    if newest is not None and record.as_of < newest.as_of:
        raise UsageError(
            f"the run {run.folder.name} is older than that of {newest.as_of}; only the newest "
            "reports go out"
        )
    return record


def refuse_unconfirmed(record: RunRecord) -> None:
    """Raises UnconfirmedError for a run that the guard has stopped: nothing may come of it."""
    if record.stopped:
        lines = "".join(f"\n  – {change.says}" for change in record.changes)
        raise UnconfirmedError(
            f"nothing is mailed from the run {record.folder}, because its sheet differs too much "
            f"from the one before:{lines}\nMend the sheet, and the next run passes by itself; or, "
            "if the change is meant, run again with --confirm-change"
        )


def _beginning(day: date) -> datetime:
    """When that day begins where it begins first: a run that ended before had a wrong clock."""
    return datetime.combine(day, time(), UTC) - timedelta(hours=14)


def _told_elsewhere(
    present: Mapping[str, Mapping[str, int | None]],
    intake: str,
    versions: Mapping[str, VersionRecord],
) -> dict[str, int]:
    return {
        person: number
        for other, people in present.items()
        if other != intake
        for person, number in people.items()
        if number is not None and person in versions and versions[person].number == number
    }


def _held_elsewhere(history: History, intake: str) -> frozenset[str]:
    """Whom the sheets of other intakes held in their newest runs."""
    others = [run for run in history.runs.newest_of_each() if run.intake != intake]
    return frozenset(
        r.id for other in others for r in history.runs.recipients(other.folder) or () if r.hold
    )


def _says_more(now: VersionRecord, mailed: VersionRecord | None) -> bool:
    """Whether the candidate or the staff changed something since the last mail, or none went."""
    if mailed is None:
        return True
    return (now.snapshot.values, now.review) != (mailed.snapshot.values, mailed.review)


def key_of(candidate_id: str, address: str) -> tuple[str, str]:
    return candidate_id, address_key(address)
