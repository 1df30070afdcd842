"""People, runs, submissions, review entries and erasure, as a night leaves them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.domain.cohort import Cohort, Entry, Intake, ReportState
from reportgen.domain.outcome import Outcome, Override, Status
from reportgen.domain.profile import HourlyRate, Submission, SubmissionStatus
from reportgen.domain.review import Release, Review
from reportgen.domain.scoring import Band, unscored
from reportgen.domain.stage import Eligibility, Stage
from reportgen.domain.trends import today_as_past
from reportgen.history import History, open_history
from reportgen.history.people import id_hash
from reportgen.history.reviews import (
    EntryKind,
    Lapsed,
    ReviewEntry,
    effective,
    override_cover,
    release_cover,
)
from reportgen.history.submissions import attempt_of, merge_attempts
from tests.history.nights import FIRST_NIGHT, RULES, Clerk, a_profile, a_report, an_outcome

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def day(n: int) -> date:
    return FIRST_NIGHT + timedelta(days=n)


def test_an_address_names_the_person_seen_with_it_last(clerk: Clerk, history: History) -> None:
    shared = "Both@Example.com"
    clerk.night(day(0), a_report(a_profile("e-1", email=shared)))
    assert history.people.known_ids() == {"both@example.com": "e-1"}
    clerk.night(day(1), a_report(a_profile("C-7", email=shared)))
    assert history.people.known_ids() == {"both@example.com": "C-7"}


def test_an_address_of_two_people_names_nobody(clerk: Clerk, history: History) -> None:
    both = [a_report(a_profile(person, email="us@example.com")) for person in ("A", "B")]
    clerk.night(day(0), *both)
    assert history.people.known_ids() == {}


def test_an_id_keeps_its_first_spelling(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), a_report(a_profile("Ç-Straße")))
    assert history.people.spellings() == {"ç-strasse": "Ç-Straße"}


def test_people_are_known_by_what_was_said_last(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), a_report(a_profile(name="Ann", email="old@example.com")))
    clerk.night(day(2), a_report(a_profile(name="Anna", email="new@example.com")))
    person = history.people.everybody()["C-1"]
    assert (person.name, person.address) == ("Anna", "new@example.com")
    assert (person.first_seen, person.last_seen) == (day(0), day(2))


def test_past_runs_come_oldest_first_and_only_from_earlier_dates(
    clerk: Clerk, history: History
) -> None:
    for n in range(4):
        clerk.night(day(n), a_report())
    clerk.night(day(3), a_report(), folder="2026-03-04-partial-1", complete=False)
    assert [run.day for run in history.runs.past(day(3), 2)] == [day(1), day(2)]
    assert [run.complete for run in history.runs.all()] == [True, False, True, True, True]


def test_a_past_run_holds_readiness_and_results(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), a_report())
    (past,) = history.runs.past(day(1), 9)
    assert past.readiness == {"C-1": 70.0}
    assert past.results["C-1"]["title"].status is Status.FIX
    assert past.results["C-1"]["title"].gain == 30.0


def test_a_past_run_counts_whom_its_own_night_counted(clerk: Clerk, history: History) -> None:
    half_seen = an_outcome("title", 0.0), Outcome("overview", 8, Status.UNKNOWN, 90.0)
    young = a_report(a_profile("C-4"), eligibility=Eligibility.NOT_YET)
    reports = clerk.night(
        day(0),
        a_report(),
        a_report(a_profile("C-2"), stage=Stage.APPROVED),
        a_report(a_profile("C-3"), stage=Stage.LEFT),
        replace(young, card=unscored(Band.NOT_YET_ELIGIBLE)),
        a_report(a_profile("C-5"), half_seen),
    )
    entries = tuple(Entry(r, ReportState.RENDERED) for r in reports)
    tonight = today_as_past(Cohort(day(0), Intake("a.xlsx", "0", (), 5), RULES, entries, ()))
    assert history.runs.past(day(1), 9) == (tonight,)
    assert tonight.readiness == {"C-1": 70.0, "C-5": None}


def test_a_rerun_takes_the_place_of_its_day(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), a_report(), a_report(a_profile("C-2")))
    clerk.night(day(0), a_report())
    (run,) = history.runs.all()
    assert run.candidates == 1
    assert set(history.versions.latest()) == {"C-1"}


def test_an_unchanged_night_costs_a_row(clerk: Clerk, history: History) -> None:
    def rows() -> dict[str, int]:
        tables = ("submitted", "scorecards", "outcomes", "versions", "submissions")
        return {t: history._db.value(f"SELECT COUNT(*) FROM {t}") for t in tables}

    clerk.night(day(0), a_report())
    before = rows()
    clerk.night(day(1), a_report())
    assert rows() == before
    assert history._db.value("SELECT COUNT(*) FROM results") == 2


DECLINED: dict[str, Any] = {
    "submitted_on": date(2026, 2, 1),
    "submission_status": SubmissionStatus.DECLINED,
    "upwork_feedback": "Not now.",
}


def test_an_attempt_keeps_what_was_submitted(clerk: Clerk, history: History) -> None:
    waiting: dict[str, Any] = {
        "submitted_on": date(2026, 2, 1),
        "submission_status": SubmissionStatus.SUBMITTED,
    }
    clerk.night(day(0), a_report(a_profile(title="Writer", **waiting)))
    clerk.night(day(1), a_report(a_profile(title="Grant writer", **DECLINED)))
    (attempt,) = history.submissions.of("C-1")
    assert (attempt.title, attempt.status) == ("Writer", SubmissionStatus.DECLINED)
    assert attempt.feedback == "Not now."


def test_another_date_is_another_attempt(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), a_report(a_profile(title="Writer", **DECLINED)))
    again = {**DECLINED, "submitted_on": date(2026, 3, 1), "upwork_feedback": ""}
    clerk.night(day(1), a_report(a_profile(title="Editor", **again)))
    both, first = history.submissions.of("C-1"), history.submissions.known(day(1))["C-1"]
    assert [a.seen and a.seen.title for a in both] == ["Writer", "Editor"]
    assert [a.seen and a.seen.title for a in first] == ["Writer"]
    assert {a.title for a in both} == {""}, "first seen with its answer: nobody knows what was sent"


@pytest.mark.parametrize(
    ("told", "late"),
    [
        pytest.param({"submission_status": SubmissionStatus.DECLINED}, True, id="declined"),
        pytest.param(DECLINED, True, id="declined-with-words"),
        pytest.param({"upwork_feedback": "Not now."}, True, id="only-words"),
        pytest.param({"submitted_on": date(2026, 2, 1)}, False, id="only-a-day"),
        pytest.param({"submission_status": SubmissionStatus.SUBMITTED}, False, id="waiting"),
        pytest.param(
            {"submission_status": SubmissionStatus.SUBMITTED, "upwork_feedback": "Thank you."},
            False,
            id="waiting-with-words",
        ),
    ],
)
def test_an_attempt_first_seen_with_its_answer_is_marked_as_seen_late(
    told: dict[str, Any], late: bool
) -> None:
    attempt = attempt_of(a_profile(**told))
    assert attempt is not None
    assert (attempt.seen is not None) is late
    assert bool(attempt.title) is not late, "what was sent is not read off a later profile"


def test_a_profile_that_was_never_submitted_is_no_attempt() -> None:
    assert attempt_of(a_profile()) is None
    assert attempt_of(a_profile(submission_status=SubmissionStatus.NOT_SUBMITTED)) is None


ATTEMPTS = st.lists(
    st.builds(
        Submission,
        submitted_on=st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 4)),
        status=st.none() | st.sampled_from([SubmissionStatus.SUBMITTED, SubmissionStatus.DECLINED]),
        feedback=st.sampled_from(["", "No room.", "Later."]),
        title=st.sampled_from(["", "Writer", "Editor"]),
        hourly_rate=st.none() | st.just(Decimal("12.5")),
    ),
    max_size=5,
)


@given(known=ATTEMPTS, new=ATTEMPTS)
def test_hearing_a_dated_attempt_twice_teaches_nothing(
    known: list[Submission], new: list[Submission]
) -> None:
    dated = [a for a in new if a.submitted_on][:1]
    base = merge_attempts((), [a for a in known if a.submitted_on])
    once = merge_attempts(base, dated)
    assert merge_attempts(once, dated) == once
    days = [a.submitted_on for a in once]
    assert len(days) == len(set(days))


def test_attempts_come_back_as_they_went_in(clerk: Clerk, history: History) -> None:
    profile = a_profile(
        title="𝓦riter\u2028",
        skills=("a", "b"),
        hourly_rate=HourlyRate(Decimal("12.50"), "USD"),
        **DECLINED,
    )
    (report,) = clerk.night(day(0), a_report(profile))
    assert history.submissions.of("C-1") == report.submissions


VALUES = {"title": "Writer", "photo": True, "overview": "I write."}
NEEDS = {"photo": ("photo",)}


def entry(kind: EntryKind, value: str, **more: str) -> ReviewEntry:
    return ReviewEntry("C-1", kind, value, NOON, **more)


RELEASED = entry(EntryKind.RELEASE, "yes", covers=release_cover(VALUES), rulebook_version="v1")
PASSED = entry(
    EntryKind.OVERRIDE,
    "pass",
    slug="photo",
    reason="Seen it.",
    covers=override_cover(VALUES, NEEDS["photo"]),
)
BY_COACH = Override(Status.PASS, "Seen it.")


@pytest.mark.parametrize(
    ("changed", "rules", "review", "lapsed"),
    [
        pytest.param({}, "v1", Review(Release.YES, "", (("photo", BY_COACH),)), (), id="all-hold"),
        pytest.param(
            {"title": "Editor"},
            "v1",
            Review(Release.UNDECIDED, "", (("photo", BY_COACH),)),
            (),
            id="release-lapses-with-any-value",
        ),
        pytest.param(
            {}, "v2", Review(overrides=(("photo", BY_COACH),)), (), id="release-lapses-with-rules"
        ),
        pytest.param(
            {"photo": False},
            "v1",
            Review(),
            (Lapsed("C-1", "photo", BY_COACH),),
            id="override-lapses-with-its-field",
        ),
    ],
)
def test_entries_hold_for_what_they_were_written_about(
    changed: dict[str, Any], rules: str, review: Review, lapsed: tuple[Lapsed, ...]
) -> None:
    tonight = {"C-1": VALUES | changed}
    assert effective([RELEASED, PASSED], tonight, rules, NEEDS) == ({"C-1": review}, lapsed)


def test_notes_and_holds_stay_until_cleared() -> None:
    entries = [entry(EntryKind.NOTE, "Well done."), entry(EntryKind.RELEASE, "hold")]
    reviews, _ = effective(entries, {"C-1": {"title": "all new"}}, "v9", NEEDS)
    assert reviews == {"C-1": Review(Release.HOLD, "Well done.")}


def test_a_later_entry_takes_the_place_of_the_one_before(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), a_report())
    history.reviews.add([entry(EntryKind.NOTE, "One."), entry(EntryKind.NOTE, "Two."), PASSED])
    assert [e.value for e in history.reviews.standing()] == ["Two.", "pass"]
    history.reviews.add([entry(EntryKind.NOTE, "")])
    assert history.reviews.standing() == (PASSED,)


def test_an_entry_about_nobody_is_not_kept(history: History) -> None:
    assert history.reviews.add([entry(EntryKind.NOTE, "Who?")]) == 0


def test_the_values_a_run_judged_can_be_covered_later(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), a_report(a_profile(title="Writer")))
    values = history.runs.handed_in(day(0).isoformat())["C-1"]
    assert values["title"] == "Writer"
    assert values["email"] == "c-1@example.com"


def test_a_workbook_is_remembered_as_it_was_left(history: History) -> None:
    history.reviews.workbook_is("2026-03-01", "cohort.xlsx", "a" * 64, {"C-1": ["yes", ""]})
    history.reviews.workbook_is("2026-03-01", "cohort.xlsx", "b" * 64, {"C-1": ["hold", ""]})
    (workbook,) = history.reviews.workbooks()
    assert (workbook.sha256, workbook.written) == ("b" * 64, {"C-1": ["hold", ""]})


CANARY = "xyzzy-canary"


def test_an_erased_person_leaves_no_byte(path: Path) -> None:
    profile = a_profile(
        CANARY,
        name=CANARY,
        email=f"{CANARY}@example.com",
        title=CANARY,
        overview=CANARY * 500,
        **{**DECLINED, "upwork_feedback": CANARY},
    )
    with open_history(path) as history:
        Clerk(history).night(day(0), a_report(profile), a_report())
        history.reviews.add([ReviewEntry(CANARY, EntryKind.NOTE, CANARY, NOON)])
        history.deliveries.suppress(f"{CANARY}@example.com", NOON, CANARY)
        history.deliveries.vouch(CANARY, f"{CANARY}@example.com", 1, NOON)
        assert history.erasure.erase(CANARY, NOON)
        history.erasure.compact()
        assert history.people.erased() == {id_hash(CANARY)}
        assert set(history.versions.latest()) == {"C-1"}
    assert CANARY.encode() not in path.read_bytes()


def test_an_erased_id_can_be_let_in_again(history: History) -> None:
    assert not history.erasure.erase("C-9", NOON)
    assert history.people.erased() == {id_hash(" c-9 ")}
    assert history.people.forget_erasure("c-9")
    assert not history.people.forget_erasure("c-9")


def test_purging_keeps_versions_and_the_newest_run(clerk: Clerk, history: History) -> None:
    for n in range(3):
        clerk.night(day(n), a_report())
    assert history.erasure.purge(day(99)) == ("2026-03-01", "2026-03-02")
    assert [run.as_of for run in history.runs.all()] == [day(2)]
    assert [v.day for v in history.versions.of("C-1")] == [day(0)]
