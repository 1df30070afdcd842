"""Never the wrong report, never to the wrong inbox: what is held back, and why."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.errors import ExitCode
from reportgen.history.deliveries import DeliveryState
from reportgen.history.reviews import EntryKind, ReviewEntry
from reportgen.mail.facts import load_run
from reportgen.mail.release import release
from tests.history.nights import a_profile, a_report, an_outcome
from tests.mail.evening import Office, barred, people, reasons, states
from tests.mail.transports import Scripted


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


def test_a_suppressed_address_gets_nothing(office: Office) -> None:
    run = office.night(*people(2))
    office.history.deliveries.suppress(" C-1@EXAMPLE.com", office.time.moment)
    transport = Scripted()
    assert states(office.send(run, transport)) == {"C-1": "suppressed", "C-2": "sent"}
    assert office.history.deliveries.unsuppress("c-1@example.com")
    assert states(office.send(run, transport))["C-1"] == "sent"
