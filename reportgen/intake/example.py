"""The example row of our own blank workbook, so that it is never taken for a person."""

from __future__ import annotations

from reportgen.domain.profile import Profile

EXAMPLE_ID = "EXAMPLE"
EXAMPLE_NAME = "Ana Example"
EXAMPLE_EMAIL = "ana@company.example"


def is_example(profile: Profile) -> bool:
    """Both must stand there untouched: somebody may type their own data over half of the row."""
    return profile.id.casefold() == EXAMPLE_ID.casefold() and profile.name == EXAMPLE_NAME
