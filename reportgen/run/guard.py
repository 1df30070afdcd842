"""A sheet that has collapsed is told from an ordinary night before anybody gets mail from it."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from statistics import fmean

from reportgen import __version__
from reportgen.domain.cohort import change_since
from reportgen.domain.fields import FieldName, FieldState
from reportgen.domain.guard import (
    NO_CHANGE,
    FieldCount,
    Guard,
    ReadColumn,
    SheetChange,
    SheetFacts,
    count_fields,
)
from reportgen.domain.profile import Profile
from reportgen.domain.report import Report
from reportgen.history.runs import Base
from reportgen.intake import ColumnMatch, IntakeResult
from reportgen.rulebook.words import Words
from reportgen.run.judge import JudgedCohort
from reportgen.run.snapshot import HistorySnapshot
from reportgen.settings import GuardSettings
from reportgen.spreadsheet.text import heading_key

FEW = 2  # what one person does is no collapse, however small the cohort
SMALL = 10  # fewer people than this agree, or move together, by chance
MANY = 1 / 3  # of the people: so many take up the same answer in one night where it is filled down


def guard_night(
    read: IntakeResult,
    judged: JudgedCohort,
    snapshot: HistorySnapshot,
    limits: GuardSettings,
    words: Words,
    *,
    as_of: date,
    log: logging.Logger,
    confirm: bool = False,
) -> Guard:
    """Compare tonight's sheet with that of the newest comparable run; a first night has none.

    To `confirm` takes the changes as meant. Where a stopped run has told of some already, the word
    covers these alone: nobody can have meant what has come on top since.
    """
    base = snapshot.base if snapshot.reaches(as_of) else None
    if base is None:
        return NO_CHANGE
    reports = tuple(v.report for v in judged.versioned)
    changes = tuple(dict.fromkeys(_Night(reports, _columns(read), base, limits, words).changes()))
    if not changes:
        return NO_CHANGE
    known = {change.key for change in snapshot.unconfirmed} or {change.key for change in changes}
    guard = Guard(changes, base.past.day, confirm and {c.key for c in changes} <= known)
    for change in changes:
        found = {"code": change.code, "field": change.field, "confirmed": guard.confirmed}
        log.warning("sheet changed", extra=found)
    return guard


def sheet_facts(read: IntakeResult, judged: JudgedCohort) -> SheetFacts:
    """What history keeps of tonight's sheet."""
    columns = (ReadColumn(m.sheet, m.heading, _fed(m)) for m in _columns(read))
    return SheetFacts(tuple(columns), count_fields([v.report.profile for v in judged.versioned]))


def _columns(read: IntakeResult) -> tuple[ColumnMatch, ...]:
    """The columns of the sheets that people or their parts are read from."""
    sheets = {*read.intake.sheets, *(m.sheet for m in read.columns if _part(_fed(m)))}
    return tuple(m for m in read.columns if m.sheet in sheets)


def _fed(match: ColumnMatch) -> str:
    return match.field if match.used and match.field else ""


def _part(field: str) -> str:
    """The part that a column such as `employment.role` belongs to, "" for a person's own."""
    return field.rpartition(".")[0]


@dataclass(frozen=True)
class _Night:
    """Tonight's people and columns beside those of an earlier run."""

    reports: Sequence[Report]
    columns: Sequence[ColumnMatch]
    base: Base
    limits: GuardSettings
    words: Words

    def changes(self) -> Iterator[SheetChange]:
        """Everything that makes the sheet hard to believe, each in one sentence."""
        if self.base.stages and not self.reports:
            yield self._change("no_people", len(self.base.stages), 0)
            return
        yield from self._people()
        lost = tuple(self._lost_columns())
        yield from lost
        yield from self._fields({change.field for change in lost} | self._left_out)
        yield from self._readiness()

    def _change(
        self,
        code: str,
        before: str | float,
        now: str | float,
        *,
        field: str = "",
        column: str = "",
        **args: str | float,
    ) -> SheetChange:
        facts: dict[str, str | float] = {
            "before": before,
            "now": now,
            "since": self.base.past.day.isoformat(),
            "field": field,
            "column": column or field,
            **args,
        }
        says = self.words.say(f"guard-{code}", "", **facts)
        return SheetChange(code, before, now, says, field, column)

    def _people(self) -> Iterator[SheetChange]:
        """Who got a report and stands in no row any more; the approved and the gone are no loss."""
        here = {report.profile.id for report in self.reports}
        people = {person for person, stage in self.base.stages.items() if stage.reported}
        gone = len(people - here)
        if gone >= FEW and gone > self.limits.people * len(people):
            yield self._change("people_gone", len(people), len(people) - gone, gone=gone)

    # A heading that fed a field must feed it still, unless the settings say otherwise.

    def _lost_columns(self) -> Iterator[SheetChange]:
        for column in self.base.sheet.columns if self.base.sheet else ():
            heading = heading_key(column.heading)
            feeding = self._feeding(column)
            meant = heading in self._mapped or any(m.how == "mapping" for m in feeding)
            if not column.field or meant or heading in {heading_key(m.heading) for m in feeding}:
                continue
            part = _part(column.field)
            if part and all(_part(_fed(m)) != part for m in self.columns):
                yield self._change(
                    "sheet_missing", column.sheet, "", field=part, column=column.sheet
                )
            elif feeding:
                yield self._lost("column_renamed", column, feeding[0].heading)
            else:
                yield self._lost("column_missing", column, self._in_its_place(column))

    def _lost(self, code: str, column: ReadColumn, now: str) -> SheetChange:
        heading, there = column.heading, "yes" if now else "no"
        return self._change(code, heading, now, field=column.field, column=heading, there=there)

    def _feeding(self, column: ReadColumn) -> list[ColumnMatch]:
        """What feeds the field now: in that sheet, or in any where none is called so."""
        found = [m for m in self.columns if _fed(m) == column.field]
        if _part(column.field) or all(m.sheet != column.sheet for m in self.columns):
            return found
        return [m for m in found if m.sheet == column.sheet]

    def _in_its_place(self, column: ReadColumn) -> str:
        """The unread heading that seems to be the lost column: itself, or a new one; else ""."""
        sheet = self.base.sheet.columns if self.base.sheet else ()
        before = [heading_key(c.heading) for c in sheet if c.sheet == column.sheet]
        now = [m for m in self.columns if m.sheet == column.sheet]
        unread = {n: m.heading for n, m in enumerate(now) if not _fed(m)}
        itself = [h for h in unread.values() if heading_key(h) == heading_key(column.heading)]
        new = {n: h for n, h in unread.items() if heading_key(h) not in before}
        there = new.get(before.index(heading_key(column.heading)))
        alone = next(iter(new.values())) if len(new) == 1 else ""
        return next(iter(itself), there or alone)

    @cached_property
    def _mapped(self) -> frozenset[str]:
        """Headings that the settings speak of: whatever becomes of them is meant."""
        return frozenset(heading_key(m.heading) for m in self.columns if m.how == "mapping")

    @cached_property
    def _left_out(self) -> frozenset[str]:
        """Fields of the columns that the settings leave out now."""
        unread = {heading_key(m.heading) for m in self.columns if not _fed(m)} & self._mapped
        columns = self.base.sheet.columns if self.base.sheet else ()
        return frozenset(c.field for c in columns if heading_key(c.heading) in unread)

    # Of a field, only those count who were in both sheets: newcomers change nothing.

    def _fields(self, lost: Collection[str]) -> Iterator[SheetChange]:
        known = [r.profile for r in self.reports if r.profile.id in self.base.stages]
        if self.base.sheet is None or not known:
            return
        counts = count_fields(known)
        for name, before in self.base.sheet.fields.items():
            now = counts.get(name, FieldCount(0))
            if name in lost:
                continue
            if self._is_emptied(before, now, len(known)):
                invalid = sum(p.state(name) is FieldState.INVALID for p in known)
                code = (
                    "field_unreadable" if 2 * invalid > len(known) - now.given else "field_emptied"
                )
                yield self._field(code, name, before.given, now.given, known)
            elif self._is_filled_down(before, now, len(known)):
                yield self._field("field_uniform", name, before.alike, now.alike, known)

    def _is_emptied(self, before: FieldCount, now: FieldCount, known: int) -> bool:
        share = before.given / len(self.base.stages)
        lost = share * known - now.given
        mostly = share > 0.5 and now.given < 0.5 * known
        return mostly and lost >= FEW and lost > self.limits.field * share * known

    def _is_filled_down(self, before: FieldCount, now: FieldCount, known: int) -> bool:
        """Whether nearly everybody says the same, and many of them have only just begun to."""
        if not before.given or now.alike < self.limits.same * known:
            return False
        if known < SMALL and 2 * before.alike >= before.given:
            return False
        other = before.common and before.common != now.common
        already = before.given - before.alike if other else before.alike
        joined = now.alike - already * known / len(self.base.stages)
        return joined >= FEW and joined > MANY * known

    def _field(
        self, code: str, name: FieldName, before: int, now: int, known: Sequence[Profile]
    ) -> SheetChange:
        column = next((m.heading for m in self.columns if _fed(m) == name), "")
        people = {"people_before": len(self.base.stages), "people_now": len(known)}
        return self._change(code, before, now, field=name, column=column, **people)

    # Readiness moves by the sheet's doing only where rules and program are the same as then.

    def _readiness(self) -> Iterator[SheetChange]:
        past = self.base.past
        other_rules = any(report.rulebook != past.rulebook for report in self.reports)
        if other_rules or self.base.program != __version__:
            return
        changes = {r.profile.id: change_since(r, past) for r in self.reports if r.reported}
        moves = {person: change for person, change in changes.items() if change is not None}
        if len(moves) < SMALL:
            return
        for way, sign in (("down", -1), ("up", 1)):
            far = sum(sign * move >= self.limits.points for move in moves.values())
            if far > self.limits.readiness * len(moves):
                yield self._shift(way, far, moves)

    def _shift(self, way: str, far: int, moves: Mapping[str, float]) -> SheetChange:
        now = (r.card.readiness for r in self.reports if r.profile.id in moves)
        then = (self.base.past.readiness[person] for person in moves)
        before, after = (round(fmean(v for v in each if v is not None), 1) for each in (then, now))
        return self._change(
            "readiness_shifted",
            before,
            after,
            way=way,
            far=far,
            people=len(moves),
            points=self.limits.points,
        )
