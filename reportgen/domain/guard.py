"""Whether a sheet can be believed: what a run keeps of it, and what of it has collapsed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reportgen.domain.fields import FIELDS, OUTCOME_FIELDS, FieldName, FieldState
from reportgen.domain.fingerprint import digest, plain
from reportgen.domain.profile import Profile

_STANDS_IN: Mapping[str, str] = {"candidate_id": "id", "send": "hold"}


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column of a sheet that people or their parts were read from; an unread one has no field."""

    sheet: str
    heading: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class FieldCount:
    """How many gave a field, and how many of these said the same as most others.

    `common` is the digest of what more than half of them said, "" where nothing was.
    """

    given: int
    alike: int = 0
    common: str = ""


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What history keeps of a sheet, for the next night to compare itself with."""

    columns: tuple[ReadColumn, ...] = ()
    fields: Mapping[FieldName, FieldCount] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetChange:
    """One way in which a sheet is no longer what it was, in the staff's language.

    `before` and `now` are people counted, headings, or mean readiness, as `code` has it.
    """

    code: str
    before: str | int | float
    now: str | int | float
    says: str
    field: str = ""
    column: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What a person confirms; the column may be another, and figures move from day to day."""
        return self.code, self.field


@dataclass(frozen=True, slots=True)
class Guard:
    """What changed since the run of `since`. Nothing is mailed until it is `confirmed`."""

    changes: tuple[SheetChange, ...] = ()
    since: date | None = None
    confirmed: bool = False

    @property
    def stopped(self) -> bool:
        return bool(self.changes) and not self.confirmed


NO_CHANGE = Guard()


def count_fields(profiles: Sequence[Profile]) -> dict[FieldName, FieldCount]:
    """How every field that the sheet asks for is filled, but for what came of it: a group may well
    have signed up on one day.
    """
    asked = {name for profile in profiles for name in profile.sources} - {*OUTCOME_FIELDS}
    return {name: _count(name, profiles) for name in FIELDS if name in asked}


def _count(name: FieldName, profiles: Iterable[Profile]) -> FieldCount:
    values = Counter(_value(p, name) for p in profiles if p.state(name) is FieldState.GIVEN)
    given = values.total()
    if not given:
        return FieldCount(0)
    value, alike = values.most_common(1)[0]
    # Of what fewer share, a digest would be a trace of one person.
    shared = alike > 1 and 2 * alike > given
    return FieldCount(given, alike, digest(plain(value)) if shared else "")


def _value(profile: Profile, name: FieldName) -> Any:
    if name == "currency":
        return profile.hourly_rate.currency if profile.hourly_rate else ""
    return getattr(profile, _STANDS_IN.get(name, name))
