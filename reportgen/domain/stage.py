"""Where a candidate stands on the way to approval."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from reportgen.domain.fields import FieldName, FieldState
from reportgen.domain.profile import Profile, Submission, SubmissionStatus

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


# The account is the trouble here, not the profile.
TROUBLE = frozenset(
    (
        SubmissionStatus.SUSPENDED,
        SubmissionStatus.DUPLICATE_ACCOUNT,
        SubmissionStatus.IDENTITY,
    )
)
_OVER = frozenset((SubmissionStatus.APPROVED, SubmissionStatus.LEFT))
_BEFORE_AN_ANSWER = frozenset((None, SubmissionStatus.NOT_SUBMITTED))


def answer_of(
    status: SubmissionStatus | None, feedback_says: SubmissionStatus | None
) -> SubmissionStatus | None:
    """What came back, from the status and from what the feedback says.

    Account trouble counts wherever it is read, but for those who are in or gone. A decline in the
    feedback may be an old one: it counts where the status tells of no attempt.
    """
    if feedback_says in TROUBLE and status not in _OVER:
        return feedback_says
    return (feedback_says or status) if status in _BEFORE_AN_ANSWER else status


# A cell of these that can't be read may tell of an attempt.
_TELLING: tuple[FieldName, ...] = ("submission_status", "upwork_feedback", "submitted_on")
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


def stage_of(profile: Profile, known: Sequence[Submission] = ()) -> Stage:
    """The stage that was read in status and feedback; what was not read leaves it unknown.

    `known` are the attempts of earlier nights, oldest first. The newest attempt the sheet lists
    stands in where the row itself says nothing. A date proves nothing, and a blank status is
    somebody who has not submitted only where nothing speaks of an attempt.
    """
    listed = _newest(profile)
    answer = answer_of(profile.submission_status, profile.feedback_says)
    if not profile.upwork_feedback and listed is not None:
        answer = answer_of(answer, listed.status if listed.status in TROUBLE else None)
    if answer is not None:
        return _STAGE_OF_STATUS[answer]
    unread = any(profile.state(name) is FieldState.INVALID for name in _TELLING)
    if profile.upwork_feedback or unread:
        return Stage.UNKNOWN
    if listed is not None and listed.status is not None:
        return _STAGE_OF_STATUS[listed.status]
    if known and known[-1].status in TROUBLE:
        return Stage.BARRED  # a cell that was emptied settles nothing
    asked = profile.state("submission_status") is FieldState.BLANK
    attempted = bool(profile.submitted_on or listed or known)
    return Stage.PREPARING if asked and not attempted else Stage.UNKNOWN


def _newest(profile: Profile) -> Submission | None:
    """The newest attempt on the sheet's own list, unless the row speaks of a later one."""
    if not profile.submissions:
        return None
    newest = sorted(profile.submissions, key=lambda a: a.submitted_on or date.max)[-1]
    if profile.submitted_on and newest.submitted_on and newest.submitted_on < profile.submitted_on:
        return None
    return newest


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
