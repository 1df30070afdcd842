"""Something to say about the intake: what, in which cell, and what it cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reportgen.domain.fields import CellRef

VALUE_LIMIT = 80


class Effect(StrEnum):
    """What a problem did, mildest first. Only `ROW_REJECTED` turns exit 0 into 1."""

    NOTED = "noted"
    FIELD_IGNORED = "field_ignored"
    ROW_SUPERSEDED = "row_superseded"
    ROW_REJECTED = "row_rejected"


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault or a remark. `code` keys its sentence in the words files; `args` fill it."""

    code: str
    effect: Effect
    cell: CellRef
    value: str = ""
    args: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def shown_value(self) -> str:
        """The offending value, cut so that a line stays a line."""
        flat = " ".join(self.value.split())
        return flat if len(flat) <= VALUE_LIMIT else flat[: VALUE_LIMIT - 1] + "…"
