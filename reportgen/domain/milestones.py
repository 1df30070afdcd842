"""What came of a profile: the milestones on the platform that a programme reports on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class MilestoneName(StrEnum):
    """In the order in which people reach them."""

    SIGNED_UP = "signed_up"
    APPROVED = "approved"
    FIRST_BID = "first_bid"
    FIRST_JOB = "first_job"
    EARNED = "earned"


# Nobody gets to one of these without approval.
FROM_APPROVAL = frozenset(MilestoneName) - {MilestoneName.SIGNED_UP}


@dataclass(frozen=True, slots=True)
class Milestone:
    """One that the sheet says somebody has reached; without `proof` it is a claim alone.

    `day` is None where only “yes” stands there. `proof` is a link, or who saw it. `amount` is what
    was earned in all so far, in `currency`, "" where none was said.
    """

    name: MilestoneName
    day: date | None = None
    proof: str = ""
    amount: Decimal | None = None
    currency: str = ""

    @property
    def proven(self) -> bool:
        return bool(self.proof)
