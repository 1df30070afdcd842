"""The one situation that decides what somebody is told: stage, band and age, weighed once."""

from __future__ import annotations

from enum import StrEnum

from reportgen.domain.scoring import Band
from reportgen.domain.stage import Eligibility, Stage


class Situation(StrEnum):
    """What a report, a page, a mail and the terminal speak to, the most pressing first."""

    APPROVED = "approved"
    LEFT = "left"
    UNDER_18 = "under_18"
    ON_HOLD = "on_hold"
    TOO_LITTLE_KNOWN = "too_little_known"
    WAITING = "waiting"
    DECLINED = "declined"
    READY = "ready"
    PREPARING = "preparing"
    UNKNOWN = "unknown"


_AT_STAGE = {
    Stage.WAITING: Situation.WAITING,
    Stage.DECLINED: Situation.DECLINED,
    Stage.PREPARING: Situation.PREPARING,
}


def situation_of(
    stage: Stage, band: Band, eligibility: Eligibility = Eligibility.ELIGIBLE
) -> Situation:
    """What counts more comes first: an account in trouble leaves no room for a word on texts."""
    if not stage.reported:
        return Situation.APPROVED if stage is Stage.APPROVED else Situation.LEFT
    if eligibility is Eligibility.NOT_YET or band is Band.NOT_YET_ELIGIBLE:
        return Situation.UNDER_18
    if stage is Stage.BARRED or band is Band.ON_HOLD:
        return Situation.ON_HOLD
    if band is Band.NOT_ENOUGH_INFORMATION:
        return Situation.TOO_LITTLE_KNOWN
    if stage in (Stage.WAITING, Stage.DECLINED):
        return _AT_STAGE[stage]
    if band is Band.READY:
        return Situation.READY
    return _AT_STAGE.get(stage, Situation.UNKNOWN)
