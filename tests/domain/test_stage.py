"""Stage from status, date and feedback; eligibility from age."""

from datetime import date

import pytest

from reportgen.domain.fields import CellRef, FieldSource, FieldState
from reportgen.domain.profile import Profile, SubmissionStatus
from reportgen.domain.stage import Eligibility, Stage, eligibility_of, stage_of

ROW = CellRef("Candidates", 2, "A2")
BLANK_STATUS = {"submission_status": FieldSource(FieldState.BLANK)}


@pytest.mark.parametrize(
    ("given", "stage"),
    [
        pytest.param({"sources": BLANK_STATUS}, Stage.PREPARING, id="asked, nothing said"),
        pytest.param({}, Stage.UNKNOWN, id="never asked"),
        pytest.param({"submitted_on": date(2026, 11, 1)}, Stage.WAITING, id="only a date"),
        pytest.param({"upwork_feedback": "Not at this time"}, Stage.DECLINED, id="only feedback"),
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
            },
            Stage.BARRED,
            id="declined over a second account",
        ),
        pytest.param(
            {"submission_status": SubmissionStatus.SUSPENDED}, Stage.BARRED, id="suspended"
        ),
        pytest.param({"submission_status": SubmissionStatus.APPROVED}, Stage.APPROVED, id="in"),
        pytest.param({"submission_status": SubmissionStatus.LEFT}, Stage.LEFT, id="left"),
    ],
)
def test_stage(given, stage):
    assert stage_of(Profile("c1", "Ana Example", ROW, **given)) is stage


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
def test_eligibility(given, eligibility):
    profile = Profile("c1", "Ana Example", ROW, **given)
    assert eligibility_of(profile, date(2026, 11, 22)) is eligibility
