"""Where a candidate stands on the way to approval."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from reportgen.domain.fields import FieldState
from reportgen.domain.profile import Profile, SubmissionStatus

ADULT = 18


class Stage(StrEnum):
    PREPARING = "preparing"
    WAITING = "waiting"
    DECLINED = "declined"
    APPROVED = "approved"
    LEFT = "left"
    BARRED = "barred"
    UNKNOWN = "unknown"

    @property
    def reported(self) -> bool:
        """Whether somebody at this stage still gets a report."""
        return self not in (Stage.APPROVED, Stage.LEFT)


class Eligibility(StrEnum):
    """Upwork takes nobody under 18; a birth year alone may leave it open."""

    ELIGIBLE = "eligible"
    OPEN = "open"
    NOT_YET = "not_yet_eligible"


_STAGE_OF_STATUS = {
    SubmissionStatus.NOT_SUBMITTED: Stage.PREPARING,
    SubmissionStatus.SUBMITTED: Stage.WAITING,
    SubmissionStatus.DECLINED: Stage.DECLINED,
    SubmissionStatus.APPROVED: Stage.APPROVED,
    SubmissionStatus.LEFT: Stage.LEFT,
    SubmissionStatus.SUSPENDED: Stage.BARRED,
    SubmissionStatus.DUPLICATE_ACCOUNT: Stage.BARRED,
    SubmissionStatus.IDENTITY: Stage.BARRED,
}

# What Upwork writes when the account, not the profile, is the trouble.
_BARRED_FEEDBACK = (
    "suspended",
    "duplicate account",
    "another account",
    "multiple accounts",
    "verify your identity",
    "identity verification",
    "could not verify",
)


def stage_of(profile: Profile) -> Stage:
    """The stage that submission status, then date and feedback, tell of.

    A blank status without a date or feedback is somebody who has not submitted yet; a sheet that
    never asks leaves the stage unknown.
    """
    feedback = profile.upwork_feedback.casefold()
    status = profile.submission_status
    if status in (None, SubmissionStatus.DECLINED) and any(b in feedback for b in _BARRED_FEEDBACK):
        return Stage.BARRED
    if status is not None:
        return _STAGE_OF_STATUS[status]
    if feedback:
        return Stage.DECLINED
    if profile.submitted_on is not None:
        return Stage.WAITING
    if profile.state("submission_status") is FieldState.BLANK:
        return Stage.PREPARING
    return Stage.UNKNOWN


def eligibility_of(profile: Profile, today: date) -> Eligibility:
    """Whether the candidate is 18, as far as the sheet tells; silence counts as eligible."""
    if profile.over_18 is not None:
        return Eligibility.ELIGIBLE if profile.over_18 else Eligibility.NOT_YET
    if profile.birth_year is None:
        return Eligibility.ELIGIBLE
    turns = today.year - profile.birth_year
    if turns < ADULT:
        return Eligibility.NOT_YET
    return Eligibility.OPEN if turns == ADULT else Eligibility.ELIGIBLE
