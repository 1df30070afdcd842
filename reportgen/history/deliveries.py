"""Deliveries: one row per transport, candidate, address and version, and where it stands."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from reportgen.history.database import Database
from reportgen.history.people import address_key, storable


class DeliveryState(StrEnum):
    """Where a delivery stands.

    `pending`, `held` and `deferred` wait; `sending` is committed before the first byte of the
    message leaves; after a crash it means `uncertain`. All others are final by themselves.
    """

    PENDING = "pending"
    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    WRITTEN = "written"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    UNCERTAIN = "uncertain"
    SUPPRESSED = "suppressed"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"

    @property
    def waits(self) -> bool:
        return self in WAITING


WAITING = (DeliveryState.PENDING, DeliveryState.HELD, DeliveryState.DEFERRED)
HANDED_OVER = (DeliveryState.SENT, DeliveryState.UNCERTAIN)  # a server has it, or may have it
MAY_COME_BACK = (*HANDED_OVER, DeliveryState.WRITTEN)  # another program may have sent the file
BOUNCED = "bounced"  # the reason of what a server took and another one sent back
REBUILT = "rebuilt"  # the reason of what is only assumed, since history was lost
TRIED = "attempts > 0"  # what a sender has had in its hands, whatever became of it


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row of the ledger. `reason` is a code for why it is held, expired or superseded.

    `sendable_since` is when it could first have gone out; `server_words` is the server's answer.
    """

    id: int
    transport: str
    candidate_id: str
    address: str
    version: int
    pdf_sha256: str
    folder: str
    state: DeliveryState
    reason: str
    server_words: str
    attempts: int
    sendable_since: datetime | None
    next_attempt: datetime | None
    message_id: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """One thing that became of a delivery, and when: a server's answer or a person's word."""

    state: DeliveryState
    reason: str
    server_words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Suppressed:
    """An address that is never mailed; `reason` is "" for a person's word."""

    address: str
    since: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A delivery as the plan wants it written down: `pending`, `held` or `expired`."""

    transport: str
    candidate_id: str
    address: str
    version: int
    pdf_sha256: str
    folder: str
    state: DeliveryState
    reason: str
    sendable_since: datetime | None
    message_id: str


class Deliveries:
    """The ledger. Every change of state is one committed transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self, states: Sequence[DeliveryState] = tuple(DeliveryState)) -> tuple[Delivery, ...]:
        """Every delivery in one of `states`, in the order they were first noted."""
        marks = ", ".join("?" * len(states))
        rows = self._db.rows(
            f"SELECT * FROM deliveries WHERE state IN ({marks}) ORDER BY id",  # noqa: S608
            [state.value for state in states],
        )
        return tuple(_from_row(row) for row in rows)

    def of(self, candidate_id: str) -> tuple[Delivery, ...]:
        """One candidate's deliveries, oldest first."""
        rows = self._db.rows(
            "SELECT * FROM deliveries WHERE candidate_id = ? ORDER BY id", (candidate_id,)
        )
        return tuple(_from_row(row) for row in rows)

    def handed_over(self, transport: str, since: datetime, until: datetime) -> int:
        """How many messages a server has, or may have, taken between these moments."""
        states = ", ".join(f"'{state.value}'" for state in HANDED_OVER)
        count = self._db.value(
            "SELECT COUNT(*) FROM delivery_answers a JOIN deliveries d ON d.id = a.delivery_id"  # noqa: S608
            f" WHERE d.transport = ? AND a.state IN ({states}) AND a.reason != ?"
            " AND a.at >= ? AND a.at < ?",
            (transport, REBUILT, *(m.astimezone(UTC).isoformat() for m in (since, until))),
        )
        return int(count)

    def answers(self, delivery_id: int) -> tuple[PastAnswer, ...]:
        """Everything that became of one delivery, oldest first."""
        rows = self._db.rows(
            "SELECT * FROM delivery_answers WHERE delivery_id = ? ORDER BY number", (delivery_id,)
        )
        return tuple(
            PastAnswer(
                DeliveryState(row["state"]),
                row["reason"],
                row["server_words"],
                datetime.fromisoformat(row["at"]),
            )
            for row in rows
        )

    def story(self, delivery: Delivery) -> Iterator[tuple[PastAnswer | Delivery, datetime]]:
        """What became of one delivery with its moments, and how it stands without a sender.

        The last is what it became since: held, released, replaced.
        """
        answers = self.answers(delivery.id)
        yield from ((answer, answer.at) for answer in answers)
        if not answers or answers[-1].state is not delivery.state:
            yield delivery, delivery.changed_at

    def row(self, transport: str, candidate_id: str, address: str, version: int) -> Delivery | None:
        """The one delivery that these four name."""
        row = self._db.row(
            "SELECT * FROM deliveries WHERE transport = ? AND candidate_id = ? AND address = ?"
            " AND version = ?",
            (transport, candidate_id, address_key(address), version),
        )
        return _from_row(row) if row is not None else None

    def referred(self) -> dict[str, frozenset[str]]:
        """By run folder: whose reports there have gone out, or may yet. A purge leaves those."""
        found: dict[str, set[str]] = defaultdict(set)
        gone = (DeliveryState.SUPERSEDED, DeliveryState.EXPIRED)
        for row in self.all([state for state in DeliveryState if state not in gone]):
            found[row.folder].add(row.candidate_id)
        return {folder: frozenset(people) for folder, people in found.items()}

    def suppress(self, address: str, when: datetime, reason: str = "") -> None:
        """Never mail this address again."""
        self._db.execute(
            "INSERT OR IGNORE INTO suppressed VALUES (?, ?, ?)",
            (address_key(address), when.isoformat(), reason),
        )

    def unsuppress(self, address: str) -> bool:
        """Let an address be mailed again; False where it was not suppressed."""
        sql = "DELETE FROM suppressed WHERE address = ?"
        return self._db.execute(sql, (address_key(address),)) > 0

    def suppressed(self) -> frozenset[str]:
        """The addresses that are never mailed, lower-cased."""
        return frozenset(row[0] for row in self._db.rows("SELECT address FROM suppressed"))

    def suppressions(self) -> tuple[Suppressed, ...]:
        """The same with the moment and the reason, the newest first."""
        rows = self._db.rows("SELECT * FROM suppressed ORDER BY since DESC, address")
        return tuple(
            Suppressed(row["address"], datetime.fromisoformat(row["since"]), row["reason"])
            for row in rows
        )

    def last_sent(self, transport: str) -> dict[str, Delivery]:
        """By candidate id: their newest delivery that went out, or may have."""
        gone = self.all(HANDED_OVER)
        by_version = sorted(gone, key=lambda d: (d.version, d.id))
        return {d.candidate_id: d for d in by_version if d.transport == transport}

    def vouch(self, candidate_id: str, address: str, version: int, when: datetime) -> None:
        """A person's word that this version may go to this address."""
        self._db.execute(
            "INSERT OR REPLACE INTO vouched VALUES (?, ?, ?, ?)",
            (candidate_id, address_key(address), version, when.isoformat()),
        )

    def take_back_word(self, candidate_id: str, address: str, version: int) -> None:
        """Nobody has said any more that this version may go to this address."""
        self._db.execute(
            "DELETE FROM vouched WHERE candidate_id = ? AND address = ? AND version = ?",
            (candidate_id, address_key(address), version),
        )

    def vouched(self) -> dict[tuple[str, str], dict[int, datetime]]:
        """By candidate id and address: the versions a person has vouched for, and when."""
        found: dict[tuple[str, str], dict[int, datetime]] = defaultdict(dict)
        for row in self._db.rows("SELECT * FROM vouched"):
            key = (row["candidate_id"], row["address"])
            found[key][row["version"]] = datetime.fromisoformat(row["since"])
        return dict(found)

    def note(self, wanted: Wanted, when: datetime) -> None:
        """Write down where a delivery stands before it is sent: a new row, or an old one's news.

        Never touches a row that has gone out or is going: only a sender settles those.
        """
        self._db.execute(
            "INSERT INTO deliveries (transport, candidate_id, address, version, pdf_sha256,"
            " folder, state, reason, server_words, attempts, sendable_since, message_id,"
            " changed_at) VALUES (:transport, :candidate_id, :address, :version, :pdf_sha256,"
            " :folder, :state, :reason, '', 0, :since, :message_id, :when)"
            " ON CONFLICT (transport, candidate_id, address, version) DO UPDATE SET"
            " pdf_sha256 = :pdf_sha256, folder = :folder, state = :state, reason = :reason,"
            " sendable_since = :since, changed_at = iif(state = :state, changed_at, :when)"
            " WHERE state NOT IN ('sending', 'sent', 'written', 'rejected', 'uncertain')",
            {
                "transport": wanted.transport,
                "candidate_id": wanted.candidate_id,
                "address": address_key(wanted.address),
                "version": wanted.version,
                "pdf_sha256": wanted.pdf_sha256,
                "folder": wanted.folder,
                "state": wanted.state.value,
                "reason": wanted.reason,
                "since": wanted.sendable_since.isoformat() if wanted.sendable_since else None,
                "message_id": wanted.message_id,
                "when": when.isoformat(),
            },
        )

    def supersede(self, delivery_id: int, reason: str, when: datetime) -> None:
        """Something that waited will not go out any more."""
        marks = ", ".join(f"'{state.value}'" for state in WAITING)
        self._db.execute(
            "UPDATE deliveries SET state = 'superseded', reason = ?, changed_at = ?"  # noqa: S608
            f" WHERE id = ? AND state IN ({marks})",
            (reason, when.isoformat(), delivery_id),
        )

    def hold(self, delivery_id: int, reason: str, when: datetime) -> None:
        """Something that waited turned out to be unfit to go."""
        marks = ", ".join(f"'{state.value}'" for state in WAITING)
        self._db.execute(
            "UPDATE deliveries SET state = 'held', reason = ?, changed_at = ?"  # noqa: S608
            f" WHERE id = ? AND state IN ({marks})",
            (reason, when.isoformat(), delivery_id),
        )

    def assume(self, wanted: Wanted, when: datetime) -> None:
        """Note what may have become of a delivery before history was lost; a known one stays."""
        with self._db.transaction():
            added = self._db.execute(
                "INSERT OR IGNORE INTO deliveries (transport, candidate_id, address, version,"
                " pdf_sha256, folder, state, reason, server_words, attempts, message_id,"
                " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 1, ?, ?)",
                (
                    wanted.transport,
                    wanted.candidate_id,
                    address_key(wanted.address),
                    wanted.version,
                    wanted.pdf_sha256,
                    wanted.folder,
                    wanted.state.value,
                    wanted.reason,
                    wanted.message_id,
                    when.isoformat(),
                ),
            )
            if added:
                row = self.row(
                    wanted.transport, wanted.candidate_id, wanted.address, wanted.version
                )
                self._keep_answer(row.id if row else 0)

    def assumed(self) -> tuple[Delivery, ...]:
        """What nobody knows the end of since history was lost."""
        return tuple(row for row in self.all((DeliveryState.UNCERTAIN,)) if row.reason == REBUILT)

    def settle_assumed(self, *, mailed: bool, when: datetime) -> int:
        """A person's word on all of these: they were mailed, or none of them was."""
        rows = self.assumed()
        with self._db.transaction():
            for row in rows:
                if mailed:
                    self._db.execute(
                        "UPDATE deliveries SET state = 'sent', changed_at = ? WHERE id = ?",
                        (when.isoformat(), row.id),
                    )
                    self._keep_answer(row.id)
                else:
                    self._db.execute("DELETE FROM deliveries WHERE id = ?", (row.id,))
        return len(rows)

    def claim(self, delivery_id: int, when: datetime) -> Delivery | None:
        """Commit that this one is being sent; None where it may not go (any more).

        The suppression list is read in the same transaction: an address put on it a moment ago
        gets nothing. So is the newest version: a run that ended a moment ago replaces this one.
        """
        with self._db.transaction():
            row = self._db.row("SELECT * FROM deliveries WHERE id = ?", (delivery_id,))
            if row is None or row["state"] not in ("pending", "deferred"):
                return None
            newest = self._db.row(
                "SELECT number, pdf_sha256 FROM versions WHERE candidate_id = ?"
                " ORDER BY number DESC LIMIT 1",
                (row["candidate_id"],),
            )
            if newest is None or tuple(newest) != (row["version"], row["pdf_sha256"]):
                return None
            blocked = self._db.value(
                "SELECT 1 FROM suppressed WHERE address = ?", (row["address"],)
            )
            state = DeliveryState.SUPPRESSED if blocked else DeliveryState.SENDING
            self._db.execute(
                "UPDATE deliveries SET state = ?, reason = '', attempts = attempts + ?,"
                " changed_at = ? WHERE id = ?",
                (state.value, int(not blocked), when.isoformat(), delivery_id),
            )
            claimed = self._db.row("SELECT * FROM deliveries WHERE id = ?", (delivery_id,))
        return _from_row(claimed) if claimed is not None and not blocked else None

    def settle(
        self,
        delivery_id: int,
        state: DeliveryState,
        when: datetime,
        *,
        words: str = "",
        reason: str = "",
        next_attempt: datetime | None = None,
    ) -> None:
        """How an attempt ended."""
        with self._db.transaction():
            self._db.execute(
                "UPDATE deliveries SET state = ?, reason = ?, server_words = ?, next_attempt = ?,"
                " changed_at = ? WHERE id = ? AND state = 'sending'",
                (
                    state.value,
                    reason,
                    storable(words),
                    next_attempt.isoformat() if next_attempt else None,
                    when.isoformat(),
                    delivery_id,
                ),
            )
            self._keep_answer(delivery_id)

    def came_back(self, delivery_id: int, words: str, when: datetime) -> None:
        """What a server took has come back: it did not arrive."""
        states = ", ".join(f"'{state.value}'" for state in MAY_COME_BACK)
        with self._db.transaction():
            self._db.execute(
                "UPDATE deliveries SET state = 'rejected', reason = ?, server_words = ?,"  # noqa: S608
                f" changed_at = ? WHERE id = ? AND state IN ({states})",
                (BOUNCED, storable(words), when.isoformat(), delivery_id),
            )
            self._keep_answer(delivery_id)

    def put_off(self, delivery_id: int, words: str, reason: str, when: datetime) -> None:
        """Sending stopped before this one's turn came: it is due again with the next round."""
        self._db.execute(
            "UPDATE deliveries SET state = 'deferred', reason = ?, server_words = ?,"
            " next_attempt = NULL, changed_at = ?"
            " WHERE id = ? AND state IN ('pending', 'deferred')",
            (reason, storable(words), when.isoformat(), delivery_id),
        )

    def take_back(self, delivery_id: int, reason: str, when: datetime) -> None:
        """A refusal that looked final turned out to be about somebody else: the sender."""
        with self._db.transaction():
            self._db.execute(
                "UPDATE deliveries SET state = 'deferred', reason = ?, next_attempt = NULL,"
                " changed_at = ? WHERE id = ? AND state = 'rejected'",
                (reason, when.isoformat(), delivery_id),
            )
            self._keep_answer(delivery_id)

    def recover(self, transport: str, to: DeliveryState, when: datetime) -> int:
        """Settle what a sender that died had in its hands; how many there were."""
        with self._db.transaction():
            left = self._db.rows(
                "SELECT id FROM deliveries WHERE transport = ? AND state = 'sending'", (transport,)
            )
            for (delivery_id,) in left:
                self._db.execute(
                    "UPDATE deliveries SET state = ?, reason = 'interrupted', changed_at = ?"
                    " WHERE id = ?",
                    (to.value, when.isoformat(), delivery_id),
                )
                self._keep_answer(delivery_id)
        return len(left)

    def resend_uncertain(self, candidate_id: str, transport: str, when: datetime) -> bool:
        """A person's decision to send the newest uncertain one again; False where there is none."""
        row = self._db.row(
            "SELECT id FROM deliveries WHERE candidate_id = ? AND transport = ?"
            " AND state = 'uncertain' ORDER BY version DESC, id DESC LIMIT 1",
            (candidate_id, transport),
        )
        return row is not None and self._again(row["id"], "resend", when)

    def retry_rejected(
        self, transport: str, when: datetime, candidate_id: str | None = None
    ) -> tuple[str, ...]:
        """A person's decision to have final refusals tried again; whose reports those are.

        Only of the newest version: nobody is sent an older one.
        """
        rows = self._db.rows(
            "SELECT id, candidate_id FROM deliveries d WHERE transport = ?1 AND state = 'rejected'"
            " AND (?2 IS NULL OR candidate_id = ?2) AND version = (SELECT MAX(number)"
            " FROM versions v WHERE v.candidate_id = d.candidate_id) ORDER BY id",
            (transport, candidate_id),
        )
        with self._db.transaction():
            for row in rows:
                self._again(row["id"], "retry", when)
        return tuple(row["candidate_id"] for row in rows)

    def _again(self, delivery_id: int, reason: str, when: datetime) -> bool:
        """Let one that was over wait for a sender once more, with its answers kept."""
        with self._db.transaction():
            changed = self._db.execute(
                "UPDATE deliveries SET state = 'pending', reason = ?1, server_words = '',"
                " changed_at = ?2, sendable_since = ?2, next_attempt = NULL WHERE id = ?3",
                (reason, when.isoformat(), delivery_id),
            )
            self._keep_answer(delivery_id)
        return changed > 0

    def _keep_answer(self, delivery_id: int) -> None:
        self._db.execute(
            "INSERT INTO delivery_answers SELECT id, (SELECT COUNT(*) + 1 FROM delivery_answers a"
            " WHERE a.delivery_id = deliveries.id), state, reason, server_words, changed_at"
            " FROM deliveries WHERE id = ?",
            (delivery_id,),
        )


def _from_row(row: sqlite3.Row) -> Delivery:
    return Delivery(
        id=row["id"],
        transport=row["transport"],
        candidate_id=row["candidate_id"],
        address=row["address"],
        version=row["version"],
        pdf_sha256=row["pdf_sha256"],
        folder=row["folder"],
        state=DeliveryState(row["state"]),
        reason=row["reason"],
        server_words=row["server_words"],
        attempts=row["attempts"],
        sendable_since=_moment(row["sendable_since"]),
        next_attempt=_moment(row["next_attempt"]),
        message_id=row["message_id"],
        changed_at=datetime.fromisoformat(row["changed_at"]),
    )


def _moment(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None
