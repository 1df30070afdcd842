"""What a release lets out, and what it does not cover."""

from __future__ import annotations

import pytest

from reportgen.domain.report import RulebookName
from reportgen.domain.review import Review
from reportgen.errors import ExitCode, UsageError
from reportgen.history.reviews import EntryKind, ReviewEntry
from reportgen.mail.plan import take_back
from tests.history.nights import a_profile, a_report, an_outcome
from tests.mail.evening import Office, mail_settings, people, reasons, states
from tests.mail.transports import Scripted

REVIEWED = mail_settings(release="reviewed")


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


def test_a_release_that_was_a_mistake_is_taken_back(office: Office) -> None:
    run = office.night(*people(3))
    office.release(run, "C-1", "C-2")
    assert take_back(office.history, run, office.time.moment, {"C-1", "C-3"}) == ("C-1",)
    transport = Scripted()
    summary = office.send(run, transport, REVIEWED)
    assert transport.recipients == ["c-2@example.com"]
    assert reasons(summary) == {"C-1": ("unreleased",), "C-3": ("unreleased",)}
    assert take_back(office.history, run, office.time.moment, {"C-1"}) == (), "it was no release"


def test_what_a_person_vouched_for_is_taken_back_with_the_release(office: Office) -> None:
    run = office.night(a_report(a_profile("C-1")), holds={"C-1": ("lookalike",)})
    office.release(run, "C-1")
    take_back(office.history, run, office.time.moment, {"C-1"})
    transport = Scripted()
    summary = office.send(run, transport, mail_settings(release="automatic"))
    assert (transport.letters, reasons(summary)) == ([], {"C-1": ("lookalike",)})


def test_taking_back_lifts_no_hold(office: Office) -> None:
    run = office.night(*people(1))
    hold = ReviewEntry("C-1", EntryKind.RELEASE, "hold", office.time.moment)
    office.history.reviews.add([hold])
    assert take_back(office.history, run, office.time.moment, {"C-1"}) == ()
    summary = office.send(run, Scripted(), mail_settings(release="automatic"))
    assert reasons(summary) == {"C-1": ("review_hold",)}


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
