"""Which category somebody works in: as stated, else as their title tells."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.checks.base import Context
from reportgen.domain.profile import Profile


@dataclass(frozen=True, slots=True)
class Field:
    """A category's name, or "". `stated` is False where only the title tells it."""

    category: str
    stated: bool


def field_of(profile: Profile, ctx: Context) -> Field:
    """The stated category, else that of the first type of work, else one the title names."""
    for said in (profile.category, *profile.types_of_work):
        if said and (near := ctx.market.nearest_category(said)):
            return Field(near, stated=True)
    return Field(ctx.market.category_in(profile.title) or "", stated=False)
