"""Stage from status, date and feedback; eligibility from age."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from reportgen.domain.fields import CellRef, FieldSource, FieldState
from reportgen.domain.milestones import Milestone, MilestoneName
from reportgen.domain.profile import Profile, Submission, SubmissionStatus
from reportgen.domain.stage import (
    TROUBLE,
    Eligibility,
    Stage,
    contradiction,
    eligibility_of,
    stage_of,
)

ROW = CellRef("Candidates", 2, "A2")
BLANK_STATUS = {"submission_status": FieldSource(FieldState.BLANK)}
ODD_STATUS = {"submission_status": FieldSource(FieldState.INVALID)}
OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)
DECLINED, NOT_SUBMITTED = SubmissionStatus.DECLINED, SubmissionStatus.NOT_SUBMITTED
SUSPENDED = SubmissionStatus.SUSPENDED
SUSPENDED_BY_FEEDBACK = {"upwork_feedback": "Suspended", "feedback_says": SUSPENDED}


@pytest.mark.parametrize(
    ("given", "stage"),
    [
        pytest.param({"sources": BLANK_STATUS}, Stage.PREPARING, id="asked, nothing said"),
        pytest.param({}, Stage.UNKNOWN, id="never asked"),
        pytest.param({"submitted_on": NOVEMBER}, Stage.UNKNOWN, id="only a date"),
        pytest.param(
            {"submitted_on": NOVEMBER, "sources": BLANK_STATUS},
            Stage.UNKNOWN,
            id="a date, and a blank where the answer should stand",
        ),
        pytest.param({"sources": ODD_STATUS}, Stage.UNKNOWN, id="a status nobody understands"),
        *(
            pytest.param(
                {"sources": BLANK_STATUS | {name: FieldSource(FieldState.INVALID)}},
                Stage.UNKNOWN,
                id=f"a blank status beside an unreadable {name}",
            )
            for name in ("submitted_on", "upwork_feedback")
        ),
        pytest.param(
            {"sources": ODD_STATUS, "submitted_on": NOVEMBER}, Stage.UNKNOWN, id="that and a date"
        ),
        pytest.param(
            {"upwork_feedback": "ok", "sources": BLANK_STATUS},
            Stage.UNKNOWN,
            id="feedback that says nothing clear",
        ),
        pytest.param(
            {"upwork_feedback": "Not at this time", "feedback_says": DECLINED},
            Stage.DECLINED,
            id="only feedback, and it declines",
        ),
        pytest.param(
            {
                "upwork_feedback": "We could not accept you.",
                "feedback_says": DECLINED,
                "sources": ODD_STATUS,
            },
            Stage.DECLINED,
            id="a status nobody understands beside a clear decline",
        ),
        pytest.param(
            {
                "submission_status": SubmissionStatus.SUBMITTED,
                "upwork_feedback": "Not at this time",
                "feedback_says": DECLINED,
            },
            Stage.WAITING,
            id="sent again after the decline",
        ),
        pytest.param(
            {"submission_status": SubmissionStatus.NOT_SUBMITTED}, Stage.PREPARING, id="not yet"
        ),
        pytest.param(
            {"submission_status": SubmissionStatus.DECLINED}, Stage.DECLINED, id="declined"
        ),
        pytest.param(
            {
                "submission_status": SubmissionStatus.DECLINED,
                "upwork_feedback": "We found another account under your name.",
                "feedback_says": SubmissionStatus.DUPLICATE_ACCOUNT,
            },
            Stage.BARRED,
            id="declined over a second account",
        ),
        *(
            pytest.param(
                {"submission_status": status, "upwork_feedback": "?", "feedback_says": trouble},
                Stage.BARRED,
                id=f"{status or 'no status'}, feedback says {trouble}",
            )
            for status in (None, DECLINED, SubmissionStatus.SUBMITTED, NOT_SUBMITTED)
            for trouble in sorted(TROUBLE)
        ),
        pytest.param(
            {"submission_status": SubmissionStatus.APPROVED, **SUSPENDED_BY_FEEDBACK},
            Stage.APPROVED,
            id="in, whatever came before",
        ),
        pytest.param(
            {"submission_status": SubmissionStatus.LEFT, **SUSPENDED_BY_FEEDBACK},
            Stage.LEFT,
            id="gone, whatever came before",
        ),
        pytest.param(
            {"submission_status": SubmissionStatus.SUSPENDED}, Stage.BARRED, id="suspended"
        ),
        pytest.param({"submission_status": SubmissionStatus.APPROVED}, Stage.APPROVED, id="in"),
        pytest.param({"submission_status": SubmissionStatus.LEFT}, Stage.LEFT, id="left"),
    ],
)
def test_stage(given: Mapping[str, Any], stage: Stage) -> None:
    assert stage_of(Profile("c1", "Ana Example", ROW, **given)) is stage


def listed(status: SubmissionStatus | None, on: date = OCTOBER) -> dict[str, Any]:
    return {"submissions": (Submission(on, status),)}


@pytest.mark.parametrize(
    ("given", "known", "stage"),
    [
        pytest.param(listed(DECLINED), (), Stage.DECLINED, id="the list alone speaks"),
        pytest.param(
            listed(DECLINED) | {"sources": BLANK_STATUS}, (), Stage.DECLINED, id="beside a blank"
        ),
        pytest.param(
            listed(None) | {"sources": BLANK_STATUS}, (), Stage.UNKNOWN, id="an attempt, no answer"
        ),
        pytest.param(
            listed(SUSPENDED) | {"submission_status": DECLINED},
            (),
            Stage.BARRED,
            id="declined, the list knows why",
        ),
        pytest.param(
            listed(SUSPENDED)
            | {"submission_status": SubmissionStatus.SUBMITTED, "submitted_on": NOVEMBER},
            (),
            Stage.WAITING,
            id="trouble of an earlier attempt",
        ),
        pytest.param(
            {
                "submissions": (
                    Submission(NOVEMBER, DECLINED),
                    Submission(OCTOBER, SUSPENDED),
                )
            },
            (),
            Stage.DECLINED,
            id="the newest of the list, wherever it stands",
        ),
        pytest.param(
            {"sources": BLANK_STATUS},
            (Submission(OCTOBER, DECLINED),),
            Stage.UNKNOWN,
            id="blank, but we know of an attempt",
        ),
        pytest.param(
            {"sources": BLANK_STATUS},
            (Submission(OCTOBER, SUSPENDED),),
            Stage.BARRED,
            id="emptied, and nothing settled",
        ),
        pytest.param(
            {"submission_status": NOT_SUBMITTED},
            (Submission(OCTOBER, SUSPENDED),),
            Stage.PREPARING,
            id="the row speaks for itself",
        ),
    ],
)
def test_stage_where_attempts_are_known(
    given: Mapping[str, Any], known: tuple[Submission, ...], stage: Stage
) -> None:
    assert stage_of(Profile("c1", "Ana Example", ROW, **given), known) is stage


WAITING, APPROVED, LEFT = (
    SubmissionStatus.SUBMITTED,
    SubmissionStatus.APPROVED,
    SubmissionStatus.LEFT,
)
ON = Milestone(MilestoneName.APPROVED, OCTOBER)
JOB = Milestone(MilestoneName.FIRST_JOB, OCTOBER)
SEEN_JOB = Milestone(MilestoneName.FIRST_JOB, OCTOBER, "seen by Maya")
ACCOUNT = Milestone(MilestoneName.SIGNED_UP, OCTOBER, "seen by Maya")
EARLY = (Submission(date(2026, 9, 1), DECLINED),)


@pytest.mark.parametrize(
    ("given", "told", "stage", "against"),
    [
        pytest.param({"sources": BLANK_STATUS}, JOB, "approved", False, id="blank: a claim does"),
        pytest.param({}, JOB, "approved", False, id="never asked for a status"),
        pytest.param({"sources": BLANK_STATUS}, ACCOUNT, "preparing", False, id="an account only"),
        pytest.param(
            {"submission_status": NOT_SUBMITTED}, ON, "approved", True, id="the approval itself"
        ),
        pytest.param(
            {"submission_status": NOT_SUBMITTED}, SEEN_JOB, "approved", True, id="a proven job"
        ),
        pytest.param(
            {"submission_status": NOT_SUBMITTED}, JOB, "preparing", True, id="a claimed job"
        ),
        pytest.param({"submission_status": WAITING}, JOB, "waiting", True, id="waiting, a claim"),
        pytest.param({"submission_status": WAITING}, SEEN_JOB, "approved", True, id="and proof"),
        pytest.param({"sources": ODD_STATUS}, JOB, "unknown", True, id="odd status, a claim"),
        pytest.param({"submission_status": DECLINED}, SEEN_JOB, "declined", True, id="declined"),
        pytest.param({"submissions": EARLY}, JOB, "approved", False, id="after a listed decline"),
        pytest.param(
            {"submissions": (Submission(NOVEMBER, DECLINED),)}, JOB, "declined", True, id="before"
        ),
        pytest.param({"submission_status": SUSPENDED}, SEEN_JOB, "barred", False, id="suspended"),
        pytest.param({"submission_status": LEFT}, SEEN_JOB, "left", False, id="left since"),
        pytest.param({"submission_status": APPROVED}, JOB, "approved", False, id="approved"),
        pytest.param(
            {"submission_status": NOT_SUBMITTED},
            Milestone(MilestoneName.FIRST_JOB, date(2026, 12, 1), "seen by Maya"),
            "preparing",
            False,
            id="still to come",
        ),
    ],
)
def test_an_outcome_settles_the_stage_or_speaks_against_it(
    given: Mapping[str, Any], told: Milestone, stage: str, against: bool
) -> None:
    profile = Profile("c1", "Ana Example", ROW, milestones=(told,), **given)
    assert stage_of(profile, (), NOVEMBER) is Stage(stage)
    assert contradiction(profile, Stage(stage), NOVEMBER) == (told if against else None)


@pytest.mark.parametrize(
    ("given", "eligibility"),
    [
        pytest.param({}, Eligibility.ELIGIBLE, id="silence"),
        pytest.param({"over_18": False}, Eligibility.NOT_YET, id="says under 18"),
        pytest.param({"over_18": True, "birth_year": 2010}, Eligibility.ELIGIBLE, id="says over"),
        pytest.param({"birth_year": 2009}, Eligibility.NOT_YET, id="turns 17 this year"),
        pytest.param({"birth_year": 2008}, Eligibility.OPEN, id="turns 18 some day this year"),
        pytest.param({"birth_year": 2007}, Eligibility.ELIGIBLE, id="turned 18 last year"),
    ],
)
def test_eligibility(given: Mapping[str, Any], eligibility: Eligibility) -> None:
    profile = Profile("c1", "Ana Example", ROW, **given)
    assert eligibility_of(profile, date(2026, 11, 22)) is eligibility
