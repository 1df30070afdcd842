"""Where a candidate stands on the way to approval."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from reportgen.domain.fields import FieldName, FieldState
from reportgen.domain.milestones import FROM_APPROVAL, Milestone, MilestoneName
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
_NO_ANSWER = frozenset((SubmissionStatus.NOT_SUBMITTED, SubmissionStatus.SUBMITTED))
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


# What an approval may follow that the sheet doesn't tell yet.
_OPEN = frozenset((Stage.PREPARING, Stage.WAITING, Stage.UNKNOWN))


def stage_of(profile: Profile, known: Sequence[Submission] = (), today: date = date.max) -> Stage:
    """The stage that was read in status and feedback, or approved where outcomes show it.

    An outcome of `today` or earlier that nobody gets to unapproved settles what a blank status
    leaves open. Against a status that says “not submitted” or “waiting” it takes the day of the
    approval itself, or proof; see `contradiction`.
    """
    said = _said(profile, known)
    told = _from_approval(profile, today)
    if not told:
        return said
    if said in _OPEN and (not _asserts(profile) or any(map(_sure, told))):
        return Stage.APPROVED
    return Stage.APPROVED if said is Stage.DECLINED and _since_listed(profile, told) else said


def contradiction(profile: Profile, stage: Stage, today: date) -> Milestone | None:
    """The outcome that doesn't go with this stage of theirs, or with the status they gave."""
    told = _from_approval(profile, today)
    if not told or stage in (Stage.LEFT, Stage.BARRED):
        return None
    agrees = stage is Stage.APPROVED and profile.submission_status not in _NO_ANSWER
    return None if agrees else next(filter(_sure, told), told[0])


def _from_approval(profile: Profile, today: date) -> list[Milestone]:
    return [
        m
        for m in profile.milestones
        if m.name in FROM_APPROVAL and (m.day is None or m.day <= today)
    ]


def _sure(milestone: Milestone) -> bool:
    return milestone.proven or milestone.name is MilestoneName.APPROVED


def _asserts(profile: Profile) -> bool:
    """Whether the row itself says something of where they stand, clear or not."""
    unread = any(profile.state(name) is FieldState.INVALID for name in _TELLING)
    return bool(profile.submission_status or profile.upwork_feedback) or unread


def _since_listed(profile: Profile, told: Sequence[Milestone]) -> bool:
    """Whether the decline is that of a listed attempt, and the outcome is later than that."""
    listed = _newest(profile)
    if _asserts(profile) or listed is None or listed.submitted_on is None:
        return False
    return any(m.day is not None and m.day > listed.submitted_on for m in told)


def _said(profile: Profile, known: Sequence[Submission]) -> Stage:
    """The stage by status and feedback alone; what was not read leaves it unknown.

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
