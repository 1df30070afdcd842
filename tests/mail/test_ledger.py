"""Never the wrong report, never twice, never silently not at all."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from reportgen.domain.report import RulebookName
from reportgen.domain.review import Review
from reportgen.domain.stage import Eligibility, Stage
from reportgen.errors import BusyError, ExitCode, UsageError
from reportgen.history.deliveries import DeliveryState
from reportgen.history.reviews import EntryKind, ReviewEntry
from reportgen.mail.address import read_address
from reportgen.mail.deliver import Options, dry_run, one_sender
from reportgen.mail.facts import load_run
from reportgen.mail.release import release
from reportgen.mail.transport import Answer, TransportDownError
from tests.history.nights import a_profile, a_report, an_outcome
from tests.mail.evening import DAY, Office, barred, mail_settings, people, reasons, states
from tests.mail.transports import SENT, Scripted, answers, deferred

REVIEWED = mail_settings(release="reviewed")
REJECTED = Answer(DeliveryState.REJECTED, "550 no such mailbox")
LOST = Answer(DeliveryState.UNCERTAIN, "connection lost", "lost")


def test_everybody_gets_their_report_once(office: Office) -> None:
    run = office.night(*people(3))
    transport = Scripted()
    assert states(office.send(run, transport)) == {"C-1": "sent", "C-2": "sent", "C-3": "sent"}
    again = office.send(run, transport)
    assert transport.recipients == ["c-1@example.com", "c-2@example.com", "c-3@example.com"]
    assert again.exit_code is ExitCode.DONE
    assert [line.fresh for line in again.lines] == [False] * 3


def test_an_unchanged_report_is_not_sent_again_whatever_is_rerun(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*people(2)), transport)
    office.send(office.night(*people(2)), transport)
    office.later(days=1)
    office.send(office.night(*people(2)), transport)
    assert len(transport.letters) == 2


def test_a_change_is_mailed_the_next_night(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*people(2)), transport)
    office.later(days=1)
    changed = a_report(a_profile("C-1", title="Bicycle mechanic"))
    office.send(office.night(changed, *people(2)[1:]), transport)
    assert transport.recipients == ["c-1@example.com", "c-2@example.com", "c-1@example.com"]


def test_sending_is_committed_before_the_message_leaves(office: Office) -> None:
    run = office.night(*people(1))
    seen: list[DeliveryState] = []

    def look(letter: object) -> None:
        seen.extend(d.state for d in office.history.deliveries.of("C-1"))
        assert not office.history._db._connection.in_transaction

    office.send(run, Scripted(before=look))
    assert seen == [DeliveryState.SENDING]


def test_a_sender_that_died_leaves_an_uncertain_one_that_waits_for_a_person(
    office: Office,
) -> None:
    run = office.night(*people(3))
    with pytest.raises(KeyboardInterrupt):
        office.send(run, answers(SENT, KeyboardInterrupt()))
    transport = Scripted()
    summary = office.send(run, transport)
    assert states(summary) == {"C-1": "sent", "C-2": "uncertain", "C-3": "sent"}
    assert transport.recipients == ["c-3@example.com"]
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    assert office.history.deliveries.resend_uncertain("C-2", "smtp", office.time.moment)
    office.send(run, transport)
    assert transport.recipients == ["c-3@example.com", "c-2@example.com"]
    assert not office.history.deliveries.resend_uncertain("C-2", "smtp", office.time.moment)


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        pytest.param(REJECTED, "rejected", id="refused-for-good"),
        pytest.param(LOST, "uncertain", id="silence-after-data"),
    ],
)
def test_a_final_answer_is_final(office: Office, answer: Answer, state: str) -> None:
    run = office.night(*people(2))
    transport = answers(answer)
    assert states(office.send(run, transport)) == {"C-1": state, "C-2": "sent"}
    later = office.send(run, transport)
    assert len(transport.letters) == 2
    (line,) = later.faults
    assert line.words == answer.words


def test_what_is_put_off_is_tried_again_with_growing_pauses(office: Office) -> None:
    run = office.night(*people(1))
    transport = Scripted(deferred(5))
    assert states(office.send(run, transport)) == {"C-1": "deferred"}
    assert [round(s) for s in office.time.slept if s > 1] == [60, 300]
    assert len(transport.letters) == 3
    office.later(minutes=10)
    office.send(run, transport)
    assert len(transport.letters) == 3, "not due yet"
    office.later(days=1)
    office.send(run, transport)
    assert len(transport.letters) == 4
    office.later(days=1)
    office.send(run, transport)
    office.later(days=1)
    assert states(office.send(run, transport)) == {"C-1": "expired"}
    assert len(transport.letters) == 5


def test_what_comes_through_at_the_second_try_was_sent(office: Office) -> None:
    run = office.night(*people(2))
    transport = Scripted(deferred(1))
    assert states(office.send(run, transport)) == {"C-1": "sent", "C-2": "sent"}
    assert transport.recipients == ["c-1@example.com", "c-2@example.com", "c-1@example.com"]


def test_too_many_errors_in_a_row_stop_the_round(office: Office) -> None:
    run = office.night(*people(15))
    transport = Scripted([REJECTED] * 15)
    summary = office.send(run, transport)
    assert len(transport.letters) == 10
    assert summary.stopped.startswith("10 errors in a row")
    assert summary.count(DeliveryState.PENDING) == 5
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS


def test_a_server_that_is_away_for_a_moment_is_waited_for(office: Office) -> None:
    run = office.night(*people(1))
    transport = Scripted(down=[TransportDownError("refused", lasting=False)])
    assert states(office.send(run, transport)) == {"C-1": "sent"}
    assert office.time.slept[0] == 5.0


def test_a_server_that_will_not_have_us_is_not_asked_again(office: Office) -> None:
    run = office.night(*people(2))
    transport = Scripted(down=[TransportDownError("535 bad login", lasting=True)] * 9)
    summary = office.send(run, transport)
    assert (summary.stopped, len(transport.down)) == ("535 bad login", 8)
    assert states(summary) == {"C-1": "pending", "C-2": "pending"}
    assert [d.attempts for d in office.history.deliveries.all()] == [0, 0]
    assert transport.closed == 1


def test_what_could_have_gone_for_too_long_never_goes(office: Office) -> None:
    run = office.night(*people(1))
    office.send(run, Scripted(down=[TransportDownError("away", lasting=True)]))
    office.later(days=4)
    transport = Scripted()
    summary = office.send(office.night(*people(1)), transport)
    assert states(summary) == {"C-1": "expired"}
    assert transport.letters == []
    release(office.history, run, office.time.moment, ["C-1"])


def test_a_persons_word_lets_an_expired_one_go_after_all(office: Office) -> None:
    office.send(office.night(*people(1)), Scripted(down=[TransportDownError("", lasting=True)]))
    office.later(days=4)
    run = office.night(*people(1))
    office.send(run, Scripted())
    office.release(run, "C-1")
    assert states(office.send(run, Scripted())) == {"C-1": "sent"}


@pytest.mark.parametrize(
    ("tonight", "reason"),
    [
        pytest.param([], "vanished", id="vanished"),
        pytest.param([a_report(a_profile(title="New one"))], "newer_version", id="newer"),
        pytest.param(
            [a_report(a_profile(email="new@example.com"))], "other_address", id="other-address"
        ),
        pytest.param([a_report(stage=Stage.APPROVED)], "approved", id="approved"),
        pytest.param([a_report(stage=Stage.LEFT)], "left", id="left"),
        pytest.param([barred("C-1")], "newer_version", id="barred"),
        pytest.param([a_report(eligibility=Eligibility.NOT_YET)], "no_report", id="too-young"),
    ],
)
def test_what_still_waited_is_superseded(office: Office, tonight: list[Any], reason: str) -> None:
    office.send(office.night(*people(1)), Scripted(down=[TransportDownError("", lasting=True)]))
    office.later(days=1)
    transport = Scripted()
    office.send(office.night(*tonight), transport, mail_settings(release="reviewed"))
    first = office.history.deliveries.of("C-1")[0]
    assert (first.state, first.reason) == (DeliveryState.SUPERSEDED, reason)
    assert transport.letters == []


def test_a_partial_run_supersedes_and_mails_nobody_it_left_out(office: Office) -> None:
    away = Scripted(down=[TransportDownError("", lasting=True)])
    shared = [a_report(a_profile(p, email="us@example.com")) for p in ("A", "B")]
    office.send(office.night(*people(2), *shared), away)
    changed = a_report(a_profile("C-1", title="Bicycle mechanic"))
    transport = Scripted()
    run = office.night(changed, shared[0], folder="2026-03-01-partial-1", complete=False)
    assert reasons(office.send(run, transport)) == {"A": ("shared_address",)}
    assert transport.recipients == ["c-1@example.com"]
    waiting = office.history.deliveries.of("C-2")
    assert [row.state for row in waiting] == [DeliveryState.PENDING]


def test_somebody_missing_for_a_night_gets_what_they_were_owed(office: Office) -> None:
    office.send(office.night(*people(1)), Scripted(down=[TransportDownError("", lasting=True)]))
    office.later(days=1)
    office.send(office.night(), Scripted())
    office.later(days=1)
    transport = Scripted()
    office.send(office.night(*people(1)), transport)
    assert transport.recipients == ["c-1@example.com"]


def test_only_the_newest_run_can_go_out(office: Office) -> None:
    old = office.night(*people(1))
    office.later(days=1)
    office.night(*people(1))
    with pytest.raises(UsageError, match="older than"):
        office.send(old, Scripted())


def test_a_run_that_history_does_not_know_is_not_sent(office: Office) -> None:
    run = office.night(*people(1))
    moved = run.folder.rename(run.folder.with_name("elsewhere"))
    with pytest.raises(UsageError, match="elsewhere"):
        office.send(load_run(moved), Scripted())
    with pytest.raises(UsageError, match=r"run\.json"):
        load_run(run.folder)


def test_one_sender_at_a_time(office: Office) -> None:
    run = office.night(*people(1))
    with one_sender(office.history), pytest.raises(BusyError):
        office.send(run, Scripted())


def test_history_knows_which_reports_a_purge_must_leave(office: Office) -> None:
    office.send(office.night(*people(2)), Scripted())
    assert office.history.deliveries.referred() == {"2026-03-01": {"C-1", "C-2"}}


# Held back


@pytest.mark.parametrize(
    ("night", "rows", "reason"),
    [
        pytest.param([a_report(a_profile(hold=True))], {}, ("intake_hold",), id="intake-hold"),
        pytest.param([barred("C-1")], {}, ("barred",), id="barred"),
        pytest.param(
            people(1), {"C-1": {"holds": ["hold-lookalike"]}}, ("lookalike",), id="identity"
        ),
        pytest.param(
            [
                a_report(
                    outcomes=(an_outcome("title", 0.1), an_outcome("original_text", 0.9, weight=0))
                )
            ],
            {},
            ("lookalike",),
            id="copied-text",
        ),
        pytest.param(
            [a_report(a_profile(email="no address"))], {}, ("bad_address",), id="bad-address"
        ),
        pytest.param(
            people(1), {"C-1": {"version": 7}}, ("not_newest",), id="not-what-history-told"
        ),
    ],
)
def test_it_is_held_and_said_why(
    office: Office, night: list[Any], rows: dict[str, Any], reason: tuple[str, ...]
) -> None:
    transport = Scripted()
    summary = office.send(office.night(*night, rows=rows), transport)
    assert reasons(summary) == {"C-1": reason}
    assert states(summary) == {"C-1": "held"}
    assert transport.letters == []


def test_an_address_of_two_people_is_held_for_both(office: Office) -> None:
    shared = [a_report(a_profile(p, email="Us@example.com")) for p in ("A", "B")]
    run = office.night(*shared, *people(1))
    transport = Scripted()
    summary = office.send(run, transport)
    assert reasons(summary) == {"A": ("shared_address",), "B": ("shared_address",)}
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    office.release(run, "B")
    assert states(office.send(run, transport))["B"] == "sent"
    assert transport.recipients == ["c-1@example.com", "Us@example.com"]


def test_an_address_that_changed_is_held_until_somebody_vouches_for_it(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*people(1)), transport)
    office.later(days=1)
    moved = a_report(a_profile(email="new@example.com", title="Bicycle mechanic"))
    run = office.night(moved)
    assert reasons(office.send(run, transport)) == {"C-1": ("changed_address",)}
    office.release(run, "C-1")
    office.send(run, transport)
    office.later(days=1)
    again = a_report(a_profile(email="new@example.com", title="Unicycle mechanic"))
    office.send(office.night(again), transport)
    assert transport.recipients == ["c-1@example.com", "new@example.com", "new@example.com"]


def test_a_made_up_id_under_a_vanished_persons_name_is_held_for_as_long_as_it_takes(
    office: Office,
) -> None:
    office.night(a_report(a_profile("C-1", name="Ana  Example")))
    for _ in range(2):
        office.later(days=1)
        run = office.night(a_report(a_profile("e-0123456789", name="ana example")))
        assert reasons(office.send(run, Scripted())) == {"e-0123456789": ("namesake",)}
    office.release(run, "e-0123456789")
    assert states(office.send(run, Scripted())) == {"e-0123456789": "sent"}


def test_a_word_for_an_address_is_no_word_for_copied_text(office: Office) -> None:
    run = office.night(*people(1), rows={"C-1": {"holds": ["hold-lookalike"]}})
    office.release(run, "C-1")
    office.send(run, Scripted())
    office.later(days=1)
    changed = a_report(a_profile("C-1", title="Bicycle mechanic"))
    run = office.night(changed, rows={"C-1": {"holds": ["hold-lookalike"]}})
    assert reasons(office.send(run, Scripted())) == {"C-1": ("lookalike",)}


def test_a_review_hold_holds_and_a_named_release_lifts_it(office: Office) -> None:
    run = office.night(*people(2))
    office.history.reviews.add([ReviewEntry("C-1", EntryKind.RELEASE, "hold", office.time.moment)])
    summary = office.send(run, Scripted())
    assert reasons(summary) == {"C-1": ("review_hold",)}
    assert summary.exit_code is ExitCode.DONE
    assert release(office.history, run, office.time.moment, everybody=True) == ("C-2",)
    assert release(office.history, run, office.time.moment, ["C-1"]) == ("C-1",)
    assert states(office.send(run, Scripted()))["C-1"] == "sent"


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda path: path.write_bytes(b"%PDF |x| another"), id="changed"),
        pytest.param(lambda path: path.unlink(), id="missing"),
    ],
)
def test_a_pdf_that_is_not_the_one_made_is_never_sent(office: Office, harm) -> None:  # type: ignore[no-untyped-def]
    run = office.night(*people(2))
    harm(run.folder / "reports" / "C-1.pdf")
    transport = Scripted()
    summary = office.send(run, transport)
    assert states(summary) == {"C-1": "held", "C-2": "sent"}
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    assert office.history.deliveries.of("C-1")[0].state is DeliveryState.HELD


def test_somebody_elses_report_is_never_sent_even_if_run_json_says_so(office: Office) -> None:
    run = office.night(*people(2))
    other = run.candidates[1]
    office.history._db.execute(
        "UPDATE versions SET pdf_sha256 = ? WHERE candidate_id = 'C-1'", (other.pdf_sha256,)
    )
    text = (run.folder / "run.json").read_text()
    (run.folder / "run.json").write_text(
        text.replace(run.candidates[0].pdf_sha256, other.pdf_sha256).replace(
            "reports/C-1.pdf", "reports/C-2.pdf"
        )
    )
    transport = Scripted()
    summary = office.send(load_run(run.folder), transport)
    assert reasons(summary) == {"C-1": ("wrong_candidate",)}
    assert transport.recipients == ["c-2@example.com"]


# Release


def test_reviewed_reports_wait_for_release(office: Office) -> None:
    run = office.night(*people(2))
    summary = office.send(run, Scripted(), REVIEWED)
    assert reasons(summary) == {"C-1": ("unreleased",), "C-2": ("unreleased",)}
    assert summary.exit_code is ExitCode.DONE
    office.release(run, "C-2")
    assert states(office.send(run, Scripted(), REVIEWED)) == {"C-1": "held", "C-2": "sent"}


def test_a_release_covers_the_values_it_was_given_for(office: Office) -> None:
    run = office.night(*people(1))
    office.release(run, "C-1")
    run = office.night(a_report(a_profile("C-1", title="Bicycle mechanic")))
    assert reasons(office.send(run, Scripted(), REVIEWED)) == {"C-1": ("unreleased",)}


def test_the_clock_of_too_late_starts_with_the_release(office: Office) -> None:
    office.night(*people(1))
    office.later(days=9)
    run = office.night(*people(1))
    office.later(days=9)
    office.release(run, "C-1")
    office.later(days=2)
    assert states(office.send(run, Scripted(), REVIEWED)) == {"C-1": "sent"}


def test_automatic_mail_does_not_go_out_for_other_rules_alone(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*people(1)), transport)
    office.later(days=1)
    rules = RulebookName("upwork", "bbbbbbbbbbbb")
    kinder = (an_outcome("title", 0.2), an_outcome("overview", 0.0))
    run = office.night(a_report(a_profile("C-1"), kinder, rulebook=rules), rules=rules)
    summary = office.send(run, transport)
    assert reasons(summary) == {"C-1": ("rules_only",)}
    assert summary.exit_code is ExitCode.DONE
    office.release(run, "C-1")
    assert states(office.send(run, transport)) == {"C-1": "sent"}


def test_automatic_mail_goes_out_for_a_coachs_note(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*people(1)), transport)
    office.later(days=1)
    noted = a_report(a_profile("C-1"), review=Review(note="Well done!"))
    office.send(office.night(noted), transport)
    assert len(transport.letters) == 2


def test_releasing_nobody_known_is_a_mistake(office: Office) -> None:
    run = office.night(*people(1))
    with pytest.raises(UsageError, match="C-9"):
        office.release(run, "C-9")


# Suppressed


def test_a_suppressed_address_gets_nothing(office: Office) -> None:
    run = office.night(*people(2))
    office.history.deliveries.suppress(" C-1@EXAMPLE.com", office.time.moment)
    transport = Scripted()
    assert states(office.send(run, transport)) == {"C-1": "suppressed", "C-2": "sent"}
    assert office.history.deliveries.unsuppress("c-1@example.com")
    assert states(office.send(run, transport))["C-1"] == "sent"


def test_the_suppression_list_is_read_when_the_report_is_claimed(office: Office) -> None:
    run = office.night(*people(2))

    def meanwhile(letter: object) -> None:
        office.history.deliveries.suppress("c-2@example.com", office.time.moment)

    transport = Scripted(before=meanwhile)
    assert states(office.send(run, transport)) == {"C-1": "sent", "C-2": "suppressed"}
    assert transport.recipients == ["c-1@example.com"]


def test_a_version_replaced_in_the_meantime_is_not_claimed(office: Office) -> None:
    run = office.night(*people(2))

    def meanwhile(letter: object) -> None:
        changed = a_report(a_profile("C-2", title="Bicycle mechanic"))
        office.night(*people(1), changed, day=DAY + timedelta(1), folder="2026-03-02")

    transport = Scripted(before=meanwhile)
    with pytest.raises(UsageError):
        office.send(run, transport)
    assert transport.recipients == ["c-1@example.com"]


# The command's options


def test_a_dry_run_says_what_would_be_and_changes_nothing(office: Office) -> None:
    run = office.night(*people(1), a_report(a_profile("H", hold=True)))
    summary = dry_run(office.history, run, mail_settings(transport="smtp"), office.time.moment)
    assert states(summary) == {"C-1": "pending", "H": "held"}
    assert office.history.deliveries.all() == ()


def test_a_limit_counts_messages(office: Office) -> None:
    run = office.night(*people(4))
    transport = Scripted()
    office.send(run, transport, options=Options(limit=2))
    assert len(transport.letters) == 2
    office.send(run, transport, options=Options(limit=9))
    assert len(transport.letters) == 4


def test_only_those_named_are_sent_and_nobody_else_is_touched(office: Office) -> None:
    run = office.night(*people(3))
    transport = Scripted()
    summary = office.send(run, transport, options=Options(only=frozenset({"C-2"})))
    assert states(summary) == {"C-2": "sent"}
    assert [d.candidate_id for d in office.history.deliveries.all()] == ["C-2"]


def test_an_id_that_is_not_in_the_run_is_a_mistake(office: Office) -> None:
    run = office.night(*people(1))
    with pytest.raises(UsageError, match="C-7"):
        office.send(run, Scripted(), options=Options(only=frozenset({"C-1", "C-7"})))


def test_a_redirected_round_goes_to_one_address_and_leaves_no_trace(office: Office) -> None:
    run = office.night(*people(2))
    transport = Scripted()
    me = read_address("tester@agency.example")
    assert me is not None
    summary = office.post(run, transport).redirect(me)
    assert transport.recipients == ["tester@agency.example"] * 2
    subjects = [str(letter.message["Subject"]) for letter in transport.letters]
    assert [s.split("]")[0] for s in subjects] == ["[Test for C-1", "[Test for C-2"]
    assert all("example.com" not in str(letter.message["To"]) for letter in transport.letters)
    assert states(summary) == {"C-1": "sent", "C-2": "sent"}
    assert office.history.deliveries.all() == ()
    ids = {letter.message["Message-ID"] for letter in transport.letters}
    office.send(run, transport)
    assert not ids & {letter.message["Message-ID"] for letter in transport.letters[2:]}
