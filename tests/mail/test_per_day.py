"""As many a day as the agency wants: the rest goes another night, and nobody is forgotten."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from reportgen.errors import ExitCode
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.address import Address
from reportgen.mail.deliver import Options
from reportgen.mail.summary import SendSummary
from reportgen.mail.transport import Answer
from tests.mail.evening import Office, mail_settings, people, reasons, states
from tests.mail.transports import Scripted, answers

TWO_A_DAY = mail_settings(per_day=2)


def waiting(summary: SendSummary) -> list[str]:
    return sorted(who for who, why in reasons(summary).items() if why == ("per_day",))


def test_the_rest_goes_out_on_the_next_nights(office: Office) -> None:
    run, transport = office.night(*people(5)), Scripted()
    first = office.send(run, transport, TWO_A_DAY)
    assert waiting(first) == ["C-3", "C-4", "C-5"]
    assert (first.tomorrow, first.exit_code) == (3, ExitCode.DONE)
    again = office.send(run, transport, TWO_A_DAY)
    assert len(transport.letters) == 2, "not on the same day"
    assert waiting(again) == ["C-3", "C-4", "C-5"]
    for _ in range(2):
        office.later(days=1)
        office.send(office.night(*people(5)), transport, TWO_A_DAY)
    assert sorted(transport.recipients) == [f"c-{n}@example.com" for n in range(1, 6)]


def test_whoever_waits_for_room_does_not_grow_too_old(office: Office) -> None:
    """Ten people at two a day take five nights; three days is how old mail may be."""
    transport = Scripted()
    for _ in range(5):
        office.send(office.night(*people(10)), transport, TWO_A_DAY)
        office.later(days=1)
    assert len(set(transport.recipients)) == len(transport.recipients) == 10


def test_whoever_waited_goes_before_who_is_new(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*people(3)[::-1]), transport, TWO_A_DAY)
    assert transport.recipients == ["c-3@example.com", "c-2@example.com"]
    office.later(days=1)
    office.send(office.night(*people(5)[::-1]), transport, TWO_A_DAY)
    assert transport.recipients[2:] == ["c-1@example.com", "c-5@example.com"]


@pytest.mark.parametrize(
    ("answer", "handed"),
    [
        pytest.param(Answer(DeliveryState.UNCERTAIN, "lost", "lost"), 2, id="may have arrived"),
        pytest.param(Answer(DeliveryState.REJECTED, "550 no"), 3, id="refused"),
    ],
)
def test_what_the_server_never_took_leaves_room(
    office: Office, answer: Answer, handed: int
) -> None:
    transport = answers(answer)
    office.send(office.night(*people(5)), transport, TWO_A_DAY)
    assert len(transport.letters) == handed


def test_a_limit_of_the_call_counts_as_well(office: Office) -> None:
    run, transport = office.night(*people(5)), Scripted()
    summary = office.send(run, transport, TWO_A_DAY, Options(limit=1))
    assert (len(transport.letters), summary.tomorrow) == (1, 0)
    assert states(summary)["C-5"] == "pending"
    office.send(run, transport, TWO_A_DAY)
    assert len(transport.letters) == 2


def test_files_are_no_mail(office: Office) -> None:
    transport = Scripted([Answer(DeliveryState.WRITTEN)] * 5, name="files")
    office.send(office.night(*people(5)), transport, mail_settings(per_day=2, transport="files"))
    assert len(transport.letters) == 5


def test_a_test_takes_nobody_s_place(office: Office) -> None:
    run, transport = office.night(*people(3)), Scripted()
    office.post(run, transport, TWO_A_DAY).redirect(Address("me@agency.example", utf8=False))
    assert len(transport.letters) == 3
    office.send(run, transport, TWO_A_DAY)
    assert transport.recipients[3:] == ["c-1@example.com", "c-2@example.com"]


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    "midnight",
    [
        pytest.param(datetime(2026, 10, 24, 22, tzinfo=UTC), id="of the day with 25 hours"),
        pytest.param(datetime(2026, 3, 28, 23, tzinfo=UTC), id="of the day with 23 hours"),
    ],
)
@pytest.mark.usefixtures("in_berlin")
def test_a_day_begins_at_midnight_when_the_clock_changes(
    office: Office, midnight: datetime
) -> None:
    office.time.moment = midnight - timedelta(minutes=30)
    run, transport = office.night(*people(6)), Scripted()
    office.send(run, transport, TWO_A_DAY)
    office.time.moment = midnight + timedelta(minutes=30)
    office.send(run, transport, TWO_A_DAY)
    assert len(transport.letters) == 4, "a new day"
    office.time.moment = midnight + timedelta(hours=20)
    office.send(run, transport, TWO_A_DAY)
    assert len(transport.letters) == 4, "the same day"


def test_mail_of_a_day_that_has_not_come_takes_no_room(office: Office) -> None:
    run, transport = office.night(*people(4)), Scripted()
    office.later(days=2)
    office.send(run, transport, TWO_A_DAY)
    office.later(days=-2)
    office.send(run, transport, TWO_A_DAY)
    assert len(transport.letters) == 4
