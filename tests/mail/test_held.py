"""Never the wrong report, never to the wrong inbox: what is held back, and why."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportgen.errors import ExitCode, FileError, UsageError
from reportgen.history.deliveries import DeliveryState
from reportgen.history.reviews import EntryKind, ReviewEntry
from reportgen.mail.content import MailContent
from reportgen.mail.facts import MailRun, load_run
from reportgen.mail.plan import release
from reportgen.run.letters import teller
from tests.history.nights import a_profile, a_report
from tests.mail.evening import (
    ADDED,
    Office,
    barred,
    mail_settings,
    people,
    reasons,
    states,
)
from tests.mail.transports import Scripted


@pytest.mark.parametrize(
    ("night", "holds", "reason"),
    [
        pytest.param([a_report(a_profile(hold=True))], {}, ("intake_hold",), id="intake-hold"),
        pytest.param([barred("C-1")], {}, ("barred",), id="barred"),
        pytest.param(people(1), {"C-1": ("lookalike",)}, ("lookalike",), id="as-the-run-found"),
        pytest.param(
            [a_report(a_profile(email="no address"))], {}, ("bad_address",), id="bad-address"
        ),
    ],
)
def test_it_is_held_and_said_why(
    office: Office, night: list[Any], holds: dict[str, Any], reason: tuple[str, ...]
) -> None:
    transport = Scripted()
    summary = office.send(office.night(*night, holds=holds), transport)
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
    run = office.night(*people(1), holds={"C-1": ("lookalike",)})
    office.release(run, "C-1")
    office.send(run, Scripted())
    office.later(days=1)
    changed = a_report(a_profile("C-1", title="Bicycle mechanic"))
    run = office.night(changed, holds={"C-1": ("lookalike",)})
    assert reasons(office.send(run, Scripted())) == {"C-1": ("lookalike",)}


def test_a_review_hold_holds_and_a_named_release_lifts_it(office: Office) -> None:
    run = office.night(*people(2))
    office.history.reviews.add([ReviewEntry("C-1", EntryKind.RELEASE, "hold", office.time.moment)])
    summary = office.send(run, Scripted())
    assert reasons(summary) == {"C-1": ("review_hold",)}
    assert summary.exit_code is ExitCode.DONE
    assert release(office.history, run, office.time.moment, everybody=True).ids == ("C-2",)
    assert release(office.history, run, office.time.moment, ["C-1"]).ids == ("C-1",)
    assert states(office.send(run, Scripted()))["C-1"] == "sent"


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda path: path.write_bytes(b"%PDF |x| another"), id="changed"),
        pytest.param(lambda path: path.unlink(), id="missing"),
    ],
)
def test_a_pdf_that_is_not_the_one_made_is_never_sent(
    office: Office, harm: Callable[[Path], object]
) -> None:
    run = office.night(*people(2))
    harm(run.folder / "reports" / "C-1.pdf")
    transport = Scripted()
    summary = office.send(run, transport)
    assert states(summary) == {"C-1": "held", "C-2": "sent"}
    assert summary.exit_code is ExitCode.DONE_WITH_FAULTS
    assert office.history.deliveries.of("C-1")[0].state is DeliveryState.HELD


def test_somebody_elses_report_is_never_sent_whatever_history_says(office: Office) -> None:
    run = office.night(*people(2))
    for table, number in (("versions", "number"), ("recipients", "run_id")):
        office.history._db.execute(
            f"UPDATE {table} SET pdf_sha256 = (SELECT o.pdf_sha256 FROM {table} o"
            f" WHERE o.candidate_id = 'C-2' AND o.{number} = {table}.{number})"
            " WHERE candidate_id = 'C-1'"
        )
    office.history._db.execute("UPDATE recipients SET pdf = 'reports/C-2.pdf'")
    transport = Scripted()
    summary = office.send(load_run(run.folder, office.history), transport)
    assert reasons(summary) == {"C-1": ("wrong_candidate",)}
    assert transport.recipients == ["c-2@example.com"]


# run.json says the same as history, and may be edited by anybody


def edited(run: MailRun, **values: Any) -> None:
    """Somebody changes what run.json says of the first candidate."""
    path = run.folder / "run.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["candidates"][0] |= values
    path.write_text(json.dumps(document), encoding="utf-8")


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"email": "thief@example.com"}, id="address"),
        pytest.param({"pdf": "reports/C-2.pdf"}, id="pdf"),
        pytest.param({"pdf_sha256": "0" * 64}, id="digest"),
        pytest.param({"version": 7}, id="version"),
        pytest.param({"name": "Thief <thief@example.com>"}, id="name"),
        pytest.param({"coach": "Thief <thief@example.com>"}, id="who-gets-the-replies"),
        pytest.param({"language": "es"}, id="language"),
        pytest.param({"stage": "approved", "state": "failed"}, id="stage"),
        pytest.param({"hold": True, "holds": ["hold-lookalike"]}, id="holds"),
        pytest.param({"id": "C-9"}, id="id"),
    ],
)
def test_an_edited_run_json_changes_nothing_of_who_gets_what(
    office: Office, values: dict[str, Any]
) -> None:
    run = office.night(*people(2))
    edited(run, **values)
    transport = Scripted()
    summary = office.send(load_run(run.folder, office.history), transport)
    assert states(summary) == {"C-1": "sent", "C-2": "sent"}
    assert transport.recipients == ["c-1@example.com", "c-2@example.com"]
    first = transport.letters[0].message
    assert (str(first["To"]), str(first["Reply-To"])) == (
        "Person C-1 <c-1@example.com>",
        "reports@agency.example",
    )
    (attached,) = first.iter_attachments()
    assert attached.get_content() == (run.folder / "reports" / "C-1.pdf").read_bytes()
    (row,) = office.history.deliveries.of("C-1")
    assert (row.address, row.version) == ("c-1@example.com", 1)


@pytest.mark.parametrize(
    "held",
    [
        pytest.param([a_report(a_profile(hold=True))], id="by-the-intake"),
        pytest.param([barred("C-1")], id="barred"),
    ],
)
def test_an_edited_run_json_lets_nobody_go_who_is_held(office: Office, held: list[Any]) -> None:
    run = office.night(*held, holds={"C-1": ("lookalike",)})
    edited(run, hold=False, holds=[], stage="preparing", checks=[])
    transport = Scripted()
    assert states(office.send(load_run(run.folder, office.history), transport)) == {"C-1": "held"}
    assert transport.letters == []


def told_after(
    office: Office, change: Callable[[dict[str, Any]], object]
) -> tuple[MailContent, MailContent]:
    """What a mail told before somebody changed the person's part of run.json, and after."""
    run = office.night(*people(1))
    before = teller(run, mail_settings(), ADDED)(run.candidates[0])
    path = run.folder / "run.json"
    raw = json.loads(path.read_text(encoding="utf-8"))
    change(raw["candidates"][0])
    path.write_text(json.dumps(raw), encoding="utf-8")
    run = load_run(run.folder, office.history)
    return before, teller(run, mail_settings(), ADDED)(run.candidates[0])


def test_a_run_json_of_before_steps_had_numbers_names_the_same_steps(office: Office) -> None:
    def of_before(person: dict[str, Any]) -> None:
        for check in person["checks"]:
            for finding in check["findings"]:
                del finding["step"], finding["points"], finding["args"]

    before, now = told_after(office, of_before)
    assert [s.fix for s in before.steps] == ["Name your trade."]
    assert [(s.mark, s.fix, s.effort) for s in now.steps] == [
        (s.mark, s.fix, s.effort) for s in before.steps
    ]


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"version": 7}, id="another version"),
        pytest.param({"pdf_sha256": "0" * 64}, id="another report"),
        pytest.param({"name": "Somebody Else"}, id="another person"),
        pytest.param({"readiness": 99.0}, id="another score"),
        pytest.param({"band": "ready"}, id="another band"),
        pytest.param({"id": "C-2"}, id="nobody"),
    ],
)
def test_only_the_words_of_the_attached_report_are_told(
    office: Office, values: dict[str, Any]
) -> None:
    """History vouches for who gets which report; of another one not a word is told."""
    before, now = told_after(office, lambda person: person.update(values))
    assert before.steps
    assert (now.steps, now.blockers, now.coach) == ((), (), ())
    assert (now.lead, now.score, now.name) == (before.lead, before.score, before.name)


def test_a_run_json_that_is_gone_or_damaged_lets_nothing_out(office: Office) -> None:
    run = office.night(*people(1))
    (run.folder / "run.json").write_text('{"candidates": [{"id": "C-1"}]}', encoding="utf-8")
    with pytest.raises(FileError, match=r"run\.json is damaged; run that night again"):
        load_run(run.folder, office.history)
    (run.folder / "run.json").unlink()
    with pytest.raises(UsageError, match=r"there is no run\.json in it"):
        load_run(run.folder, office.history)


def test_a_run_that_an_older_reportgen_recorded_is_run_again_before_it_is_sent(
    office: Office,
) -> None:
    run = office.night(*people(1))
    office.history._db.execute("DELETE FROM recipients")
    with pytest.raises(UsageError, match="run that night again"):
        load_run(run.folder, office.history)


def test_a_version_that_another_run_has_drawn_anew_is_held_here(office: Office) -> None:
    run = office.night(*people(1))
    office.history._db.execute("UPDATE versions SET pdf_sha256 = 'newer'")
    assert reasons(office.send(run, Scripted())) == {"C-1": ("not_newest",)}


def test_a_suppressed_address_gets_nothing(office: Office) -> None:
    run = office.night(*people(2))
    office.history.deliveries.suppress(" C-1@EXAMPLE.com", office.time.moment)
    transport = Scripted()
    assert states(office.send(run, transport)) == {"C-1": "suppressed", "C-2": "sent"}
    assert office.history.deliveries.unsuppress("c-1@example.com")
    assert states(office.send(run, transport))["C-1"] == "sent"
