"""Who history knows: ids, names and the addresses seen with each."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from reportgen.domain.profile import Profile
from reportgen.history.database import Database

MADE_UP = "e-"  # how an id begins that was made from an address


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a complete run has accepted; `address` is the one seen last, or ""."""

    id: str
    name: str
    address: str
    first_seen: date
    last_seen: date


def folded(candidate_id: str) -> str:
    """An id as it is compared: trimmed, NFC, without case."""
    return unicodedata.normalize("NFC", candidate_id.strip()).casefold()


def address_key(address: str) -> str:
    """An address as it is compared: trimmed, NFC, lower case."""
    return unicodedata.normalize("NFC", address.strip()).lower()


def id_hash(candidate_id: str) -> str:
    """What a tombstone keeps of an id."""
    return hashlib.sha256(f"reportgen:erased:{folded(candidate_id)}".encode()).hexdigest()


class PeopleStore:
    """Ids, names, addresses, tombstones."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def known_ids(self) -> dict[str, str]:
        """By lower-cased address: the one id last seen with it.

        An address that two people were seen with on the same last night names nobody.
        """
        rows = self._db.rows(
            "SELECT address, candidate_id, last_seen FROM addresses ORDER BY address, last_seen"
        )
        known: dict[str, str] = {}
        newest: dict[str, str] = {}
        for address, person, seen in rows:
            if newest.get(address) == seen:
                known.pop(address, None)
            else:
                known[address] = person
            newest[address] = seen
        return known

    def spellings(self) -> dict[str, str]:
        """By folded id: the id as it was first written, which stays its name."""
        return dict(self._pairs("SELECT folded, candidate_id FROM people"))

    def everybody(self) -> dict[str, Person]:
        """By id: name, last address, and when they were first and last in an intake."""
        rows = self._db.rows(
            "SELECT candidate_id, name, first_seen, last_seen, COALESCE((SELECT address"
            " FROM addresses a WHERE a.candidate_id = people.candidate_id"
            " ORDER BY a.last_seen DESC, address LIMIT 1), '') AS address FROM people"
        )
        return {
            row["candidate_id"]: Person(
                row["candidate_id"],
                row["name"],
                row["address"],
                date.fromisoformat(row["first_seen"]),
                date.fromisoformat(row["last_seen"]),
            )
            for row in rows
        }

    def shared_addresses(self, present: Collection[str]) -> frozenset[str]:
        """Addresses that more than one of these people was last seen with."""
        addresses = (who.address for id, who in self.everybody().items() if id in present)
        counts = Counter(address for address in addresses if address)
        return frozenset(address for address, count in counts.items() if count > 1)

    def addresses_of(self, candidate_id: str) -> tuple[str, ...]:
        """Every address one person was ever seen with."""
        sql = "SELECT address FROM addresses WHERE candidate_id = ? ORDER BY address"
        return tuple(row[0] for row in self._db.rows(sql, (candidate_id,)))

    def namesakes(self, present: Collection[str]) -> frozenset[str]:
        """Ids made from an address, first seen after somebody of the same name was seen last.

        They may be that person under a new address, or somebody else: only a person can tell.
        Whoever still stands in some intake, among the `present`, has not vanished.
        """
        everybody = self.everybody().values()
        last_seen: dict[str, date] = {}
        for person in everybody:
            name = same_name(person.name)
            if person.id not in present:
                last_seen[name] = min(person.last_seen, last_seen.get(name, person.last_seen))
        return frozenset(
            p.id
            for p in everybody
            if p.id.startswith(MADE_UP)
            and last_seen.get(same_name(p.name), p.first_seen) < p.first_seen
        )

    def erased(self) -> frozenset[str]:
        """The hashes of erased ids; compare them with `id_hash`."""
        return frozenset(row[0] for row in self._db.rows("SELECT hash FROM tombstones"))

    def forget_erasure(self, candidate_id: str) -> bool:
        """Let a later row of an erased id in again; False where there was no tombstone."""
        sql = "DELETE FROM tombstones WHERE hash = ?"
        return self._db.execute(sql, (id_hash(candidate_id),)) > 0

    def see(self, profiles: Iterable[Profile], day: date) -> None:
        """Note that these people stood in the intake of `day`."""
        seen, here = day.isoformat(), tuple(profiles)
        self._db.execute_many(
            "INSERT INTO people VALUES (:id, :folded, :name, :day, :day)"
            " ON CONFLICT (candidate_id) DO UPDATE SET"
            " name = iif(:day >= last_seen, :name, name),"
            " first_seen = min(first_seen, :day), last_seen = max(last_seen, :day)",
            [
                {"id": p.id, "folded": folded(p.id), "name": storable(p.name), "day": seen}
                for p in here
            ],
        )
        self._db.execute_many(
            "INSERT INTO addresses VALUES (?1, ?2, ?3, ?3)"
            " ON CONFLICT (candidate_id, address) DO UPDATE SET"
            " first_seen = min(first_seen, ?3), last_seen = max(last_seen, ?3)",
            [(p.id, storable(address_key(p.email)), seen) for p in here if p.email],
        )

    def _pairs(self, sql: str) -> list[tuple[str, str]]:
        return [(row[0], row[1]) for row in self._db.rows(sql)]


def same_name(name: str) -> str:
    """A name as it is compared."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def storable(value: str) -> str:
    """Text that SQLite takes: half a surrogate pair is no character."""
    return value.encode("utf-8", "replace").decode("utf-8")
