"""From a `Review` sheet as it was written and as it was read to what staff have changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from reportgen.domain.cohort import Cohort
from reportgen.domain.fields import CellRef
from reportgen.domain.outcome import Override, Status
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.review import Release, Review
from reportgen.workbook.review import TITLE
from reportgen.workbook.review_read import cell_text
from reportgen.workbook.review_sheet import Leftover, OverrideRow, PersonRow, ReviewSheet

Kind = Literal["release", "note", "override"]


@dataclass(frozen=True, slots=True)
class WrittenPerson:
    """One candidate's entries as a workbook was given them."""

    name: str
    review: Review


@dataclass(frozen=True, slots=True)
class Written:
    """All that a `Review` sheet was given: what an edit is an edit of."""

    people: Mapping[str, WrittenPerson] = field(default_factory=dict)
    leftovers: tuple[Leftover, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewEdit:
    """One cell, or one row of the overrides, that staff changed. An empty `value` clears it.

    `value` is a Release, a note or a Status, as text; `slug` and `reason` belong to overrides.
    """

    candidate_id: str
    kind: Kind
    value: str
    at: str = ""
    slug: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReviewDiff:
    """What to take in, what to tell staff, and what stands in the file from now on."""

    edits: tuple[ReviewEdit, ...]
    problems: tuple[Problem, ...]
    now: Written


def written_review(cohort: Cohort, leftovers: Iterable[Leftover] = ()) -> Written:
    """What `workbook_bytes` puts on the sheet for this cohort."""
    reports = [entry.report for entry in cohort.entries if entry.report.reported]
    people = {r.profile.id: WrittenPerson(cell_text(r.profile.name), r.review) for r in reports}
    return Written(people, tuple(leftovers))


def diff_review(written: Written, read: ReviewSheet) -> ReviewDiff:
    """Only what differs from what we wrote is an edit.

    A row that is gone takes nothing with it; a cleared cell clears. An override goes with its row
    only when every candidate's row is still there: a whole sheet row deleted by mistake holds
    somebody else's override as often as not.
    """
    known = {cell_text(i).casefold(): i for i in written.people}
    by_name = _unique_names(written)
    changes = _Changes(written, known, by_name)
    for person in read.people:
        changes.person(person)
    kept: set[tuple[str, str]] = set()
    for row in read.overrides:
        kept |= changes.override(row)
    seen = {known.get(p.candidate_id.casefold()) for p in read.people}
    gone = [key for key in _overridden(written) if key not in kept]
    if read.complete and seen >= set(written.people):
        for who, slug in gone:
            changes.edit(ReviewEdit(who, "override", "", slug=slug))
    elif gone and read.complete:
        lost = " | ".join(f"{who} {slug}" for who, slug in gone)
        changes.say("review-override-gone", "", lost)
    leftovers = (*read.leftovers, *changes.leftovers)
    now = Written(_applied(written.people, changes.edits.values()), leftovers)
    return ReviewDiff(tuple(changes.edits.values()), (*read.problems, *changes.problems), now)


@dataclass
class _Changes:
    """Edits found so far, the later one in place of an earlier one on the same thing."""

    written: Written
    known: Mapping[str, str]
    by_name: Mapping[str, str]
    edits: dict[tuple[str, str, str], ReviewEdit] = field(default_factory=dict)
    leftovers: list[Leftover] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def person(self, row: PersonRow) -> None:
        who = self.known.get(row.candidate_id.casefold())
        if who is None or self.by_name.get(row.name.casefold(), who) != who:
            self._set_aside(row, "review-unknown" if who is None else "review-mixed")
            return
        was = self.written.people[who].review
        if row.release is not None and row.release is not was.release and row.release_at:
            self.edit(ReviewEdit(who, "release", row.release.value, row.release_at))
        if row.note_at and row.note != cell_text(was.note):
            self.edit(ReviewEdit(who, "note", row.note, row.note_at))

    def override(self, row: OverrideRow) -> set[tuple[str, str]]:
        """Take a row in; the (candidate, check) that it keeps alive."""
        name = row.candidate_id.casefold()
        who = self.known.get(name) or self.by_name.get(name)
        if who is None:
            self.say("review-unknown", row.at, row.candidate_id)
            status, reason = row.override.status.value, row.override.reason
            self.leftovers.append(Leftover(cells=(row.candidate_id, row.slug, status, reason)))
            return set()
        was = dict(self.written.people[who].review.overrides).get(row.slug)
        if was is None or _as_read(was) != row.override:
            status, reason = row.override.status.value, row.override.reason
            self.edit(ReviewEdit(who, "override", status, row.at, row.slug, reason))
        return {(who, row.slug)}

    def edit(self, edit: ReviewEdit) -> None:
        key = (edit.candidate_id, edit.kind, edit.slug)
        before = self.edits.pop(key, None)
        if before is not None and (before.value, before.reason) != (edit.value, edit.reason):
            said = before.value if not before.reason else f"{before.value} | {before.reason}"
            self.say("review-twice", before.at, said)
        self.edits[key] = edit

    def say(self, code: str, at: str, value: str) -> None:
        row = int("".join(c for c in at if c.isdigit()) or 0)
        self.problems.append(Problem(code, Effect.NOTED, CellRef(TITLE, row, at), value))

    def _set_aside(self, row: PersonRow, code: str) -> None:
        """A row about nobody, or about two people at once: nothing of it may be guessed."""
        noted = {cell_text(p.review.note) for p in self.written.people.values()}
        release = "" if row.release is None else row.release.value
        self.say(
            code,
            row.note_at or row.release_at,
            " | ".join(filter(None, (row.candidate_id, release, row.note))),
        )
        if row.note and row.note not in noted:
            self.leftovers.append(Leftover(cells=(row.candidate_id, "", "", row.note)))


def _unique_names(written: Written) -> dict[str, str]:
    names: dict[str, list[str]] = {}
    for who, person in written.people.items():
        names.setdefault(person.name.casefold(), []).append(who)
    return {name: ids[0] for name, ids in names.items() if name and len(ids) == 1}


def _overridden(written: Written) -> Iterator[tuple[str, str]]:
    for who, person in written.people.items():
        for slug, _ in person.review.overrides:
            yield who, slug


def _as_read(override: Override) -> Override:
    return Override(override.status, cell_text(override.reason))


def _applied(
    people: Mapping[str, WrittenPerson], edits: Iterable[ReviewEdit]
) -> dict[str, WrittenPerson]:
    """The entries as they stand in the file once these edits are part of it."""
    now = dict(people)
    for edit in edits:
        person = now[edit.candidate_id]
        review = _with(person.review, edit)
        now[edit.candidate_id] = WrittenPerson(person.name, review)
    return now


def _with(review: Review, edit: ReviewEdit) -> Review:
    if edit.kind == "release":
        return Review(Release(edit.value), review.note, review.overrides)
    if edit.kind == "note":
        return Review(review.release, edit.value, review.overrides)
    others = {slug: o for slug, o in review.overrides if slug != edit.slug}
    if edit.value:
        others[edit.slug] = Override(Status(edit.value), edit.reason)
    return Review(review.release, review.note, tuple(sorted(others.items())))


def to_json(written: Written) -> dict[str, Any]:
    """Plain values for history to keep."""
    return {
        "people": {
            who: {
                "name": p.name,
                "release": p.review.release.value,
                "note": p.review.note,
                "overrides": [[s, o.status.value, o.reason] for s, o in p.review.overrides],
            }
            for who, p in written.people.items()
        },
        "leftovers": [[x.candidate_id, x.release, list(x.cells)] for x in written.leftovers],
    }


def from_json(kept: Mapping[str, Any]) -> Written:
    """What `to_json` made; an empty mapping is a sheet we know nothing of."""
    people = {
        who: WrittenPerson(
            entry["name"],
            Review(
                Release(entry["release"]),
                entry["note"],
                tuple((s, Override(Status(v), reason)) for s, v, reason in entry["overrides"]),
            ),
        )
        for who, entry in kept.get("people", {}).items()
    }
    leftovers = [
        Leftover(who, release, _four(cells)) for who, release, cells in kept.get("leftovers", [])
    ]
    return Written(people, tuple(leftovers))


def _four(cells: Sequence[str]) -> tuple[str, str, str, str]:
    who, check, status, reason = cells
    return who, check, status, reason
