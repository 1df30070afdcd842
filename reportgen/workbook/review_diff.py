"""From a `Review` sheet as it was written and as it was read to what staff have changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from reportgen.domain.fields import CellRef
from reportgen.domain.outcome import Override, Status
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.review import Release, Review
from reportgen.workbook.cells import shown_text
from reportgen.workbook.review import TITLE
from reportgen.workbook.review_sheet import Leftover, OverrideRow, PersonRow, ReviewSheet
from reportgen.workbook.review_written import Written, WrittenPerson

Kind = Literal["release", "note", "override"]
HOLDING = (Release.HOLD, Release.UNCLEAR)


@dataclass(frozen=True, slots=True)
class ReviewEdit:
    """One cell, or one row of the overrides, that staff changed. An empty `value` clears it.

    `value` is a Release, a note or a Status, as text; `slug` and `reason` belong to overrides. Of
    a release that is unclear, `reason` is what stands there.
    """

    candidate_id: str
    kind: Kind
    value: str
    at: str = ""
    slug: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReviewDiff:
    """What to take in, what to tell staff, what stood in the file and what stands there now."""

    edits: tuple[ReviewEdit, ...]
    problems: tuple[Problem, ...]
    was: Written
    now: Written


def diff_review(written: Written, read: ReviewSheet) -> ReviewDiff:
    """Only what differs from what we wrote is an edit.

    A row that is gone takes nothing with it; a cleared cell clears. An override goes with its row
    only when every candidate's row is still there: a whole sheet row deleted by mistake holds
    somebody else's override as often as not.
    """
    known = {shown_text(i).casefold(): i for i in written.people}
    changes = _Changes(written, known, _unique_names(written), _holding(read.people))
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
        changes.say("review_override_gone", "", lost)
    leftovers = (*read.leftovers, *changes.leftovers)
    people = _applied(written.people, changes.edits.values(), changes.places)
    now = Written(people, leftovers)
    problems = (*read.problems, *changes.problems)
    return ReviewDiff(tuple(changes.edits.values()), problems, written, now)


@dataclass
class _Changes:
    """Edits found so far, the later one in place of an earlier one on the same thing."""

    written: Written
    known: Mapping[str, str]
    by_name: Mapping[str, str]
    holding: Mapping[str, PersonRow]
    places: dict[str, str] = field(default_factory=dict)
    edits: dict[tuple[str, str, str], ReviewEdit] = field(default_factory=dict)
    leftovers: list[Leftover] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def person(self, row: PersonRow) -> None:
        who = self.known.get(row.candidate_id.casefold())
        named = self.by_name.get(row.name.casefold())
        if who is None or named not in (None, who):
            self._set_aside(row, who, named)
            return
        self.places[who] = row.release_at
        self._release(row, who)
        was = self.written.people[who].review
        if row.note_at and row.note != shown_text(was.note):
            self.edit(ReviewEdit(who, "note", row.note, row.note_at))

    def _release(self, row: PersonRow, who: str) -> None:
        """Of several rows about one person, the one that holds is believed."""
        if not self._differs(row, who):
            return
        edit = ReviewEdit(who, "release", row.release.value, row.release_at, reason=_unclear(row))
        if self.holding.get(row.candidate_id.casefold(), row) is row:
            self.edit(edit)
        elif edit.value:
            self.problems.append(_outdone(edit))

    def _differs(self, row: PersonRow, who: str) -> bool:
        was = self.written.people[who].review
        now = (row.release, _unclear(row))
        return bool(row.release_at) and now != (was.release, shown_text(was.said))

    def override(self, row: OverrideRow) -> set[tuple[str, str]]:
        """Take a row in; the (candidate, check) that it keeps alive."""
        name = row.candidate_id.casefold()
        who = self.known.get(name) or self.by_name.get(name)
        if who is None:
            self.say("review_unknown", row.at, row.candidate_id)
            status, reason = row.override.status.value, row.override.reason
            self.leftovers.append(Leftover((row.candidate_id, row.slug, status, reason)))
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
            self.problems.append(_outdone(before))
        self.edits[key] = edit

    def say(self, code: str, at: str, value: str) -> None:
        self.problems.append(Problem(code, Effect.NOTED, CellRef(TITLE, row_in(at), at), value))

    def _set_aside(self, row: PersonRow, who: str | None, named: str | None) -> None:
        """A row about nobody, or about two at once. Nothing of it may be guessed, but it may hold:
        all whom it can be about, unless the word stood there already when we wrote the row.
        """
        about = [person for person in (who, named) if person is not None]
        if row.release in HOLDING and about and self._differs(row, about[0]):
            for person in about:
                self._release(row, person)
        if not row.candidate_id:
            return  # told and kept by the reader
        noted = {shown_text(p.review.note) for p in self.written.people.values()}
        self.say(
            "review_unknown" if who is None else "review_mixed",
            row.note_at or row.release_at,
            " | ".join(filter(None, (row.candidate_id, row.said, row.note))),
        )
        if row.note and row.note not in noted:
            self.leftovers.append(Leftover((row.candidate_id, "", "", row.note)))


def _holding(rows: Sequence[PersonRow]) -> dict[str, PersonRow]:
    """By id as typed: the row that holds that person, one that is not understood before others."""
    holding = [r for release in HOLDING for r in rows if r.release is release and r.candidate_id]
    return {row.candidate_id.casefold(): row for row in holding}


def _unclear(row: PersonRow) -> str:
    return row.said if row.release is Release.UNCLEAR else ""


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
    return Override(override.status, shown_text(override.reason))


def _applied(
    people: Mapping[str, WrittenPerson], edits: Iterable[ReviewEdit], places: Mapping[str, str]
) -> dict[str, WrittenPerson]:
    """The entries as they stand in the file once these edits are part of it."""
    now = {who: replace(p, release_at=places.get(who, p.release_at)) for who, p in people.items()}
    for edit in edits:
        person = now[edit.candidate_id]
        now[edit.candidate_id] = replace(person, review=_with(person.review, edit))
    return now


def _with(review: Review, edit: ReviewEdit) -> Review:
    if edit.kind == "release":
        return replace(review, release=Release(edit.value), said=edit.reason)
    if edit.kind == "note":
        return replace(review, note=edit.value)
    others = {slug: o for slug, o in review.overrides if slug != edit.slug}
    if edit.value:
        others[edit.slug] = Override(Status(edit.value), edit.reason)
    return replace(review, overrides=tuple(sorted(others.items())))


def latest_edits(
    diffs: Sequence[ReviewDiff],
) -> tuple[tuple[ReviewEdit, ...], tuple[Problem, ...]]:
    """One edit a thing out of several files, given in the order in which they were saved.

    The later save wins; what an earlier one said otherwise becomes a problem.
    """
    latest: dict[tuple[str, str, str], ReviewEdit] = {}
    problems: list[Problem] = []
    for diff in diffs:
        for edit in diff.edits:
            key = (edit.candidate_id, edit.kind, edit.slug)
            before = latest.pop(key, None)
            if before is not None and (before.value, before.reason) != (edit.value, edit.reason):
                problems.append(_outdone(before))
            latest[key] = edit
    return tuple(latest.values()), tuple(problems)


def standing_leftovers(newest: Written, diffs: Sequence[ReviewDiff]) -> tuple[Leftover, ...]:
    """What the next workbook must show staff again.

    `newest` is the newest workbook as it was written: it carried all that stood till then. To
    that comes what is new in the files just read, less what staff have mended in any of them.
    """
    standing = dict.fromkeys(newest.leftovers)
    for diff in diffs:
        standing.update(dict.fromkeys(x for x in diff.now.leftovers if x not in diff.was.leftovers))
    mended = {x for diff in diffs for x in diff.was.leftovers if x not in diff.now.leftovers}
    return tuple(x for x in standing if x not in mended)


def _outdone(edit: ReviewEdit) -> Problem:
    value = "" if edit.value == Release.UNCLEAR else edit.value
    said = " | ".join(t for t in (edit.candidate_id, edit.slug, value, edit.reason) if t)
    cell = CellRef(TITLE, row_in(edit.at), edit.at)
    return Problem("review_twice", Effect.NOTED, cell, said, about=edit.candidate_id)


def row_in(address: str) -> int:
    """The row of a cell's address, 0 where there is none."""
    return int("".join(c for c in address if c.isdigit()) or 0)
