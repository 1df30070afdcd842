"""Answers and copies follow the coach: never to anybody whom only the sheet names."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.errors import SettingsError
from reportgen.mail.address import Address, read_address
from reportgen.mail.coaches import coaches_of
from reportgen.mail.deliver import Post
from reportgen.mail.smtp import SmtpTransport
from reportgen.settings import MailSettings, Settings
from tests.history.nights import a_profile, a_report
from tests.mail.evening import Office, mail_settings, states
from tests.mail.servers import HOST, ScriptedServer
from tests.mail.transports import Scripted

PHONE = "+44 20 7946 0000"
MAYA = {
    "address": "maya@harbour.example",
    "phone": PHONE,
    "signature": "Maya\nHarbour",
}
TOM = {"address": "tom@harbour.example"}


def settings_with(mail: dict[str, Any] | None = None, **coaches: Any) -> Settings:
    table = {name.replace("_", " "): entry for name, entry in coaches.items()}
    ours = mail_settings(reply_to="office@harbour.example", **(mail or {}))
    return Settings.model_validate(ours.model_dump(by_alias=True) | {"coaches": table})


KNOWN = coaches_of(settings_with(Maya_Lindqvist=MAYA, Tom=TOM, Ana={"phone": "+1 555 0100"}))


@pytest.mark.parametrize(
    ("cell", "name", "address", "listed"),
    [
        pytest.param("Maya Lindqvist", "Maya Lindqvist", "maya@harbour.example", True, id="name"),
        pytest.param(
            " maya   LINDQVIST ",
            "Maya Lindqvist",
            "maya@harbour.example",
            True,
            id="as it is typed",
        ),
        pytest.param(
            "Ｍaya Lindqvist", "Maya Lindqvist", "maya@harbour.example", True, id="wide letters"
        ),
        pytest.param(
            "MAYA@harbour.example", "Maya Lindqvist", "maya@harbour.example", True, id="address"
        ),
        pytest.param(
            "Maya Lindqvist <maya@elsewhere.example>",
            "Maya Lindqvist",
            "maya@harbour.example",
            True,
            id="the table over the sheet",
        ),
        pytest.param(
            "Tom <maya@harbour.example>", "Tom", "maya@harbour.example", False, id="two fit"
        ),
        pytest.param(
            "Ana <ana@elsewhere.example>", "Ana", "ana@elsewhere.example", False, id="no address"
        ),
        pytest.param("Maya", "Maya", None, False, id="part of a name"),
        pytest.param("Bo <bo@x.example>", "Bo", "bo@x.example", False, id="the sheet alone"),
        pytest.param("", "", None, False, id="nobody"),
    ],
)
def test_a_cell_names_one_coach(cell: str, name: str, address: str | None, listed: bool) -> None:
    coach = KNOWN.of(cell)
    found = coach.address.spec if coach.address else None
    assert (coach.name, found, coach.listed) == (name, address, listed)


@pytest.mark.parametrize(
    ("coaches", "says"),
    [
        pytest.param({"Maya": {"address": "maya"}}, "“maya” is no address", id="no address"),
        pytest.param({"Maya": {"address": "mayä@x.example"}}, "is no address", id="not plain"),
        pytest.param({"Maya": TOM, "MAYA": {}}, "named twice", id="one name"),
        pytest.param({"Maya": TOM, "Tom": TOM}, "named twice", id="one address"),
    ],
)
def test_a_table_that_means_two_things_is_a_mistake(coaches: dict[str, Any], says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        coaches_of(settings_with(**coaches))


COPIED = settings_with({"copy_to_coach": True}, Maya_Lindqvist=MAYA, Tom=TOM)
PEOPLE = [
    a_report(a_profile("C-1", coach="Maya Lindqvist")),
    a_report(a_profile("C-2", coach="Tom")),
    a_report(a_profile("C-3", coach="Eve <eve@elsewhere.example>")),
    a_report(a_profile("C-4", coach="Tom", email="tom@harbour.example")),
]


def copies(transport: Scripted) -> dict[str, list[str]]:
    return {li.recipient.spec: [c.spec for c in li.copies] for li in transport.letters}


def test_answers_go_to_the_coach_and_a_copy_where_the_agency_says_so(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*PEOPLE), transport, COPIED)
    assert copies(transport) == {
        "c-1@example.com": ["maya@harbour.example"],
        "c-2@example.com": ["tom@harbour.example"],
        "c-3@example.com": [],
        "tom@harbour.example": [],
    }
    headers = [(str(li.message["Reply-To"]), li.message["Cc"]) for li in transport.letters]
    assert headers == [
        ("Maya Lindqvist <maya@harbour.example>", "Maya Lindqvist <maya@harbour.example>"),
        ("Tom <tom@harbour.example>", "Tom <tom@harbour.example>"),
        ("Eve <eve@elsewhere.example>", None),
        ("Tom <tom@harbour.example>", None),
    ]


def test_nobody_gets_a_copy_by_itself(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(*PEOPLE), transport, settings_with(Maya_Lindqvist=MAYA, Tom=TOM))
    assert set(map(tuple, copies(transport).values())) == {()}
    assert all(letter.message["Cc"] is None for letter in transport.letters)


def test_a_letter_is_signed_by_the_coach(office: Office) -> None:
    transport = Scripted()
    office.send(office.night(PEOPLE[0]), transport, COPIED)
    for kind in ("plain", "html"):
        part = transport.letters[0].message.get_body((kind,))
        assert part is not None
        text = str(part.get_content())
        places = [text.rindex(line) for line in ("Maya", "Harbour", PHONE, "Agency")]
        assert places == sorted(places)


def test_a_coach_who_wants_no_mail_gets_no_copy(office: Office) -> None:
    office.history.deliveries.suppress("MAYA@harbour.example", office.time.moment)
    transport = Scripted()
    office.send(office.night(PEOPLE[0]), transport, COPIED)
    assert copies(transport) == {"c-1@example.com": []}
    assert transport.letters[0].message["Cc"] is None


def test_a_test_goes_to_the_tester_alone(office: Office) -> None:
    transport = Scripted()
    post: Post = office.post(office.night(*PEOPLE), transport, COPIED)
    to = read_address("me@harbour.example")
    assert isinstance(to, Address)
    post.redirect(to)
    assert [li.recipient.spec for li in transport.letters] == ["me@harbour.example"] * 4
    assert [(li.copies, li.message["Cc"]) for li in transport.letters] == [((), None)] * 4


def posted(
    office: Office, *people: Any, **script: Any
) -> tuple[dict[str, str], ScriptedServer, str]:
    with ScriptedServer(**script) as server:
        chosen = MailSettings.model_validate(
            {"host": HOST, "port": server.port, "security": "none", "from": "a@agency.example"}
        )
        summary = office.send(office.night(*people), SmtpTransport(chosen, None), COPIED)
    return states(summary), server, summary.lines[0].words


def test_one_message_reaches_both(office: Office) -> None:
    state, server, _ = posted(office, PEOPLE[0])
    assert state == {"C-1": "sent"}
    named = [line.strip().lower() for line in server.heard if line.upper().startswith(b"RCPT")]
    assert named == [b"rcpt to:<c-1@example.com>", b"rcpt to:<maya@harbour.example>"]
    assert len(server.bodies) == 1


@pytest.mark.parametrize("refusal", ["550 no such user", "450 try later"])
def test_a_copy_that_is_refused_costs_the_candidate_nothing(office: Office, refusal: str) -> None:
    state, server, words = posted(office, PEOPLE[0], rcpt=["250 fine", refusal])
    assert state == {"C-1": "sent"}
    assert words == f"250 taken · no copy: {refusal}"
    assert len(server.bodies) == 1


def test_no_copy_goes_out_of_a_report_that_is_refused(office: Office) -> None:
    state, server, _ = posted(office, PEOPLE[0], rcpt=["550 no such user"])
    assert state == {"C-1": "rejected"}
    assert server.bodies == []
    assert not [line for line in server.heard if b"maya" in line]
