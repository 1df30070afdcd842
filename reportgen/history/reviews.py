"""Review entries: what staff wrote, what each entry covers, and when it lapses."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from reportgen.domain.comparison import value_of
from reportgen.domain.fingerprint import digest
from reportgen.domain.outcome import Override, Status
from reportgen.domain.review import Release, Review
from reportgen.history.database import Database
from reportgen.history.frozen import text
from reportgen.history.people import storable

Needs = Mapping[str, Collection[str]]  # by check slug: the fields it needs


class EntryKind(StrEnum):
    RELEASE = "release"
    NOTE = "note"
    OVERRIDE = "override"


@dataclass(frozen=True, slots=True)
class ReviewEntry:
    """One thing somebody wrote. An empty `value` clears what stood there.

    `reason` is an override's, or what was written for a release that is unclear. `covers` is the
    digest of what it was said about: all submitted values for a release, the needed fields' for an
    override, nothing for a note. `source` is the file it came from.
    """

    candidate_id: str
    kind: EntryKind
    value: str
    written_at: datetime
    slug: str = ""
    reason: str = ""
    covers: str = ""
    rulebook_version: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Lapsed:
    """An override that no longer counts, for a field its check needs has changed."""

    candidate_id: str
    slug: str
    override: Override


@dataclass(frozen=True)
class Workbook:
    """A workbook as it was last written or taken in."""

    folder: str
    file: str
    sha256: str
    body: str

    @cached_property
    def written(self) -> Any:
        """Whatever its reader keeps; hardly ever asked for, and long."""
        return json.loads(self.body)


def release_cover(values: Mapping[str, Any]) -> str:
    """What a release stands for: everything the candidate handed in."""
    return digest(dict(values))


def override_cover(values: Mapping[str, Any], fields: Collection[str]) -> str:
    """What an override stands for: the fields its check needs."""
    return digest({name: value_of(values, name) for name in sorted(fields)})


def effective(
    entries: Iterable[ReviewEntry],
    values: Mapping[str, Mapping[str, Any]],
    rulebook_version: str,
    needs: Needs,
) -> tuple[dict[str, Review], tuple[Lapsed, ...]]:
    """What of the standing entries holds for tonight's submitted `values`, by candidate id.

    A "yes" covers the values and rulebook it was given for. A "hold", and what is not understood,
    stays until it is cleared, as a note does: nothing that changes by itself may let a held report
    out.
    """
    by_person: dict[str, list[ReviewEntry]] = defaultdict(list)
    for entry in entries:
        if entry.candidate_id in values and entry.value:
            by_person[entry.candidate_id].append(entry)
    reviews: dict[str, Review] = {}
    lapsed: list[Lapsed] = []
    for person, written in by_person.items():
        reviews[person], gone = _review(written, values[person], rulebook_version, needs)
        lapsed += gone
    return reviews, tuple(lapsed)


def _review(
    entries: Iterable[ReviewEntry],
    values: Mapping[str, Any],
    rulebook_version: str,
    needs: Needs,
) -> tuple[Review, list[Lapsed]]:
    release, note, said = Release.UNDECIDED, "", ""
    overrides: list[tuple[str, Override]] = []
    lapsed: list[Lapsed] = []
    for entry in entries:
        if entry.kind is EntryKind.NOTE:
            note = entry.value
        elif entry.kind is EntryKind.RELEASE:
            meant = Release(entry.value)
            if meant is not Release.YES or _covered(entry, values, rulebook_version):
                release, said = meant, entry.reason
        else:
            override = Override(Status(entry.value), entry.reason)
            if entry.covers == override_cover(values, needs.get(entry.slug, ())):
                overrides.append((entry.slug, override))
            else:
                lapsed.append(Lapsed(entry.candidate_id, entry.slug, override))
    return Review(release, note, tuple(sorted(overrides, key=lambda o: o[0])), said), lapsed


def _covered(entry: ReviewEntry, values: Mapping[str, Any], rulebook_version: str) -> bool:
    return entry.covers == release_cover(values) and entry.rulebook_version == rulebook_version


class Reviews:
    """Review entries, and the workbooks they are typed into."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def standing(self) -> tuple[ReviewEntry, ...]:
        """The newest entry of each kind, candidate and check; cleared ones left out."""
        rows = self._db.rows(
            "SELECT * FROM review_entries WHERE NOT superseded AND value != ''"
            " ORDER BY candidate_id, kind, slug"
        )
        return tuple(
            ReviewEntry(
                candidate_id=row["candidate_id"],
                kind=EntryKind(row["kind"]),
                value=row["value"],
                written_at=datetime.fromisoformat(row["written_at"]),
                slug=row["slug"],
                reason=row["reason"],
                covers=row["covers"],
                rulebook_version=row["rulebook_version"],
                source=row["source"],
            )
            for row in rows
        )

    def add(self, entries: Iterable[ReviewEntry]) -> int:
        """Keep entries, each in place of the one before it; how many were kept.

        People whom history doesn't know are passed over: there is nothing they could be about.
        """
        kept = 0
        with self._db.transaction():
            for entry in entries:
                kept += self._add(entry)
        return kept

    def _add(self, entry: ReviewEntry) -> bool:
        known = self._db.value("SELECT 1 FROM people WHERE candidate_id = ?", (entry.candidate_id,))
        if known is None:
            return False
        self._db.execute(
            "UPDATE review_entries SET superseded = 1"
            " WHERE candidate_id = ? AND kind = ? AND slug = ? AND NOT superseded",
            (entry.candidate_id, entry.kind.value, entry.slug),
        )
        self._db.execute(
            "INSERT INTO review_entries (candidate_id, kind, slug, value, reason, covers,"
            " rulebook_version, written_at, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                entry.candidate_id,
                entry.kind.value,
                entry.slug,
                storable(entry.value),
                storable(entry.reason),
                entry.covers,
                entry.rulebook_version,
                entry.written_at.isoformat(),
                entry.source,
            ),
        )
        return True

    def workbooks(self) -> tuple[Workbook, ...]:
        """Every workbook we wrote, the newest folder first."""
        rows = self._db.rows("SELECT * FROM workbooks ORDER BY folder DESC, file")
        return tuple(
            Workbook(row["folder"], row["file"], row["sha256"], row["written"]) for row in rows
        )

    def forget_workbook(self, folder: str, file: str) -> None:
        """There is no such workbook any more, or there never was."""
        self._db.execute("DELETE FROM workbooks WHERE folder = ? AND file = ?", (folder, file))

    def workbook_is(self, folder: str, file: str, sha256: str, written: Any) -> None:
        """Remember a workbook's digest and cells, after writing it or taking it in."""
        self._db.execute(
            "INSERT INTO workbooks VALUES (?, ?, ?, ?) ON CONFLICT (folder, file)"
            " DO UPDATE SET sha256 = excluded.sha256, written = excluded.written",
            (folder, file, sha256, text(written)),
        )
