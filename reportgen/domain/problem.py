"""Something to say about the intake: what, in which cell, and what it cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from reportgen.domain.fields import CellRef

VALUE_LIMIT = 80
NAMED = 5  # of many
# What staff wrote, or may have written, about somebody's mail and nobody can read: it must be seen.
_HOLDS_MAIL = frozenset(
    {"review_release", "review_unreadable", "review_missing", "review_no_release"}
)


class Effect(StrEnum):
    """What a problem did, mildest first. `ROW_REJECTED` turns exit 0 into 1."""

    NOTED = "noted"
    FIELD_IGNORED = "field_ignored"
    ROW_SUPERSEDED = "row_superseded"
    ROW_REJECTED = "row_rejected"


def a_few(names: Iterable[str], count: int) -> str:
    """The first of `count` names, and how many more there are, in signs of every language."""
    shown = ", ".join(islice(names, NAMED))
    return f"{shown} … +{count - NAMED}" if count > NAMED else shown


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault or a remark. `code` keys its sentence in the words files; `args` fill it.

    `about` is the id of the candidate whose row it is, "" where it is nobody's.
    """

    code: str
    effect: Effect
    cell: CellRef
    value: str = ""
    args: Mapping[str, str | int] = field(default_factory=dict)
    about: str = ""

    @property
    def holds_mail(self) -> bool:
        """Whether mail waits until somebody has mended this."""
        return self.code in _HOLDS_MAIL

    @property
    def shown_value(self) -> str:
        """The offending value, cut so that a line stays a line."""
        flat = " ".join(self.value.split())
        return flat if len(flat) <= VALUE_LIMIT else flat[: VALUE_LIMIT - 1] + "…"


def too_late(cell: CellRef, effect: Effect) -> Problem:
    """What is said of a row whose reading or judging used up its time."""
    return Problem("row_took_too_long", effect, cell)
