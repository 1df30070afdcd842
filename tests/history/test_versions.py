"""Version stories: what is told when, compared with what, and what a rerun changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.domain.outcome import Outcome, Status
from reportgen.domain.profile import Job
from reportgen.domain.report import Cause, RulebookName, TrendPoint
from reportgen.domain.review import Release, Review
from reportgen.history import History, open_history
from reportgen.history.deliveries import DeliveryState
from reportgen.history.versions import PriorVersions, decide_version
from tests.history.nights import FIRST_NIGHT, Clerk, a_profile, a_report, an_outcome


def day(n: int) -> date:
    return FIRST_NIGHT + timedelta(days=n)


def mail(history: History, number: int, state: DeliveryState, person: str = "C-1") -> None:
    tried = not state.waits
    history._db.execute(
        "INSERT INTO deliveries (transport, candidate_id, address, version, pdf_sha256, folder,"
        " state, reason, server_words, attempts, message_id, changed_at)"
        " VALUES ('smtp', ?, 'c-1@example.com', ?, '', '', ?, '', '', ?, '', ?)",
        (person, number, state.value, tried, datetime(2026, 3, 1, tzinfo=UTC).isoformat()),
    )


VAGUE = a_report()
CLEAR = a_report(a_profile(title="Bicycle mechanic"))


def test_a_first_night_has_nothing_to_compare_with(clerk: Clerk, history: History) -> None:
    (told,) = clerk.night(day(0), VAGUE)
    (version,) = history.versions.of("C-1")
    assert (told.comparison, told.trend) == (None, ())
    assert (version.number, version.day, version.compared_with) == (1, day(0), None)


def test_an_unchanged_night_keeps_number_date_comparison_and_trend(
    clerk: Clerk, history: History
) -> None:
    clerk.night(day(0), VAGUE)
    (second,) = clerk.night(day(1), CLEAR)
    (third,) = clerk.night(day(2), CLEAR)
    assert third == second
    assert [v.number for v in history.versions.of("C-1")] == [1, 2]


def test_a_span_is_no_point_on_the_trend(clerk: Clerk, history: History) -> None:
    unseen = tuple(
        Outcome(slug, None, Status.UNKNOWN, 10.0) for slug in ("overview", "photo", "skills")
    )
    half_seen = a_report(outcomes=(an_outcome("title", 0.5), *unseen))
    assert half_seen.card.readiness == 50.0
    clerk.night(day(0), half_seen)
    (second,) = clerk.night(day(1), CLEAR)
    assert second.trend == ()
    assert second.comparison is not None
    assert second.comparison.readiness_then is None


def test_what_a_sheet_does_not_ask_is_nothing_the_candidate_handed_in(
    clerk: Clerk, history: History
) -> None:
    for number, unread in enumerate((frozenset({"dates"}), frozenset[str]())):
        job = Job(role="Mechanic", unread=unread)
        clerk.night(day(number), a_report(a_profile(employment=(job,))))
    assert [v.number for v in history.versions.of("C-1")] == [1]


def test_a_change_is_compared_with_the_version_before(clerk: Clerk) -> None:
    clerk.night(day(0), VAGUE)
    (told,) = clerk.night(day(1), CLEAR)
    assert told.comparison is not None
    assert told.comparison.since == day(0)
    assert told.comparison.change == 30.0
    assert [(m.slug, m.cause) for m in told.comparison.moves] == [("title", Cause.CANDIDATE)]
    assert told.trend == (TrendPoint(day(0), 70.0),)


def test_the_last_version_mailed_is_what_the_candidate_has_read(
    clerk: Clerk, history: History
) -> None:
    clerk.night(day(0), VAGUE)
    mail(history, 1, DeliveryState.SENT)
    clerk.night(day(1), CLEAR)
    (told,) = clerk.night(day(2), a_report(a_profile(title="Bicycle mechanic, also tandems")))
    assert told.comparison is not None
    assert told.comparison.since == day(0)
    assert history.versions.of("C-1")[-1].compared_with == 1
    assert [p.day for p in told.trend] == [day(0), day(1)]


@pytest.mark.parametrize(
    ("state", "replaced"),
    [
        pytest.param(None, True, id="nobody-was-told"),
        pytest.param(DeliveryState.PENDING, True, id="it-waited"),
        pytest.param(DeliveryState.HELD, True, id="it-was-held"),
        pytest.param(DeliveryState.SENT, False, id="it-was-sent"),
        pytest.param(DeliveryState.UNCERTAIN, False, id="it-may-have-been-sent"),
        pytest.param(DeliveryState.WRITTEN, False, id="it-lies-in-the-outbox"),
    ],
)
def test_another_run_of_the_same_day_replaces_what_was_not_told(
    clerk: Clerk, history: History, state: DeliveryState | None, replaced: bool
) -> None:
    clerk.night(day(0), VAGUE)
    clerk.night(day(1), CLEAR)
    if state:
        mail(history, 2, state)
    again = a_report(a_profile(title="Bicycle mechanic, also tandems"))
    clerk.night(day(1), again)
    assert [v.number for v in history.versions.of("C-1")] == ([1, 2] if replaced else [1, 2, 3])


def test_back_to_the_old_words_on_the_same_day_is_the_old_version(
    clerk: Clerk, history: History
) -> None:
    clerk.night(day(0), VAGUE)
    clerk.night(day(1), CLEAR)
    (told,) = clerk.night(day(1), VAGUE)
    assert told.day == day(0)
    assert [v.number for v in history.versions.of("C-1")] == [1]


def test_back_to_the_old_words_on_a_later_day_is_news(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), VAGUE)
    clerk.night(day(1), CLEAR)
    (told,) = clerk.night(day(2), VAGUE)
    assert told.comparison is not None
    assert told.comparison.change == -30.0
    assert [v.day for v in history.versions.of("C-1")] == [day(0), day(1), day(2)]


def test_a_new_look_is_the_same_version_in_another_file(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), VAGUE, look="old-logo")
    (before,) = history.versions.of("C-1")
    clerk.night(day(1), VAGUE, look="new-logo")
    (after,) = history.versions.of("C-1")
    assert after == replace(before, look="new-logo", pdf_sha256=after.pdf_sha256)
    assert after.pdf_sha256 != before.pdf_sha256


def test_a_release_says_nothing_new_but_a_note_does(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), VAGUE)
    clerk.night(day(1), a_report(review=Review(release=Release.YES)))
    assert len(history.versions.of("C-1")) == 1
    clerk.night(day(2), a_report(review=Review(note="Call me about your title.")))
    assert len(history.versions.of("C-1")) == 2


def test_other_rules_alone_are_told_apart(clerk: Clerk) -> None:
    clerk.night(day(0), VAGUE)
    kinder = (an_outcome("title", 0.2), an_outcome("overview", 0.0))
    (told,) = clerk.night(
        day(1), a_report(outcomes=kinder, rulebook=RulebookName("upwork", "bbbbbbbbbbbb"))
    )
    assert told.comparison is not None
    assert told.comparison.rules_changed
    assert [m.cause for m in told.comparison.moves] == [Cause.RULES]


def test_somebody_who_comes_back_is_compared_with_when_they_left(
    clerk: Clerk, history: History
) -> None:
    clerk.night(day(0), VAGUE)
    clerk.night(day(1))
    (told,) = clerk.night(day(9), CLEAR)
    assert told.comparison is not None
    assert told.comparison.since == day(0)
    assert set(history.versions.latest()) == {"C-1"}


def test_filling_in_the_past_sees_only_what_was_known_then(clerk: Clerk, history: History) -> None:
    clerk.night(day(0), VAGUE)
    clerk.night(day(5), CLEAR)
    then = history.versions.prior(day(2))["C-1"]
    assert then.current is not None
    assert then.current.number == 1
    with pytest.raises(ValueError, match="2026-03-06"):
        clerk.night(day(2), VAGUE)


def test_without_a_past_the_first_version_is_dated_today() -> None:
    choice = decide_version("abc", PriorVersions(), day(3))
    assert (choice.number, choice.day, choice.known) == (1, day(3), None)


TITLES = ("Consultant", "Writer", "Bicycle mechanic", "Tax translator")
NIGHTS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(TITLES), st.booleans()), min_size=1, max_size=7
)


@settings(max_examples=20)
@given(nights=NIGHTS)
def test_any_sequence_of_nights_keeps_the_books(
    tmp_path_factory: pytest.TempPathFactory, nights: list[tuple[int, str, bool]]
) -> None:
    """Reruns change nothing, numbers have no gaps, dates never go back, one point a version."""
    path = tmp_path_factory.mktemp("books") / "history.sqlite3"
    today = FIRST_NIGHT
    with open_history(path) as history:
        clerk = Clerk(history)
        for gap, title, mailed in nights:
            today += timedelta(days=gap)
            report = a_report(a_profile(title=title))
            first = clerk.night(today, report)
            before = history.versions.of("C-1")
            assert clerk.night(today, report) == first
            assert history.versions.of("C-1") == before
            if mailed:
                number = before[-1].number
                known = {d.version for d in history.deliveries.of("C-1")}
                if number not in known:
                    mail(history, number, DeliveryState.SENT)
        versions = history.versions.of("C-1")
        assert [v.number for v in versions] == list(range(1, len(versions) + 1))
        assert [v.day for v in versions] == sorted(v.day for v in versions)
        assert [len(v.trend) for v in versions] == list(range(len(versions)))
        assert history._db.value("PRAGMA integrity_check") == "ok"
