"""Unusual addresses from the cell to the envelope: kept letter for letter, or it is told."""

from __future__ import annotations

import email
import email.policy

import pytest

from reportgen.intake.parsers.person import parse_email
from reportgen.intake.parsers.result import Remarked, Unreadable
from reportgen.mail.address import read_address
from tests.history.nights import a_profile, a_report
from tests.mail.evening import Office, states
from tests.mail.servers import Certificates, Inbox, mail_server
from tests.mail.test_smtp import smtp

KEPT = (
    """
plain@vale.example Upper@vale.example UPPER.LOCAL@vale.example first.last@vale.example
sub+tag@vale.example sub-tag@vale.example sub=tag@vale.example under_score@vale.example
o'brien@vale.example O'Neill@vale.example o’brien@vale.example trail'@vale.example
a@vale.example 1@vale.example 123456@vale.example !bang@vale.example #hash@vale.example
$dollar@vale.example per%cent@vale.example amp&er@vale.example star*@vale.example
sl/ash@vale.example who?@vale.example hat^@vale.example back`tick@vale.example
{brace}@vale.example pi|pe@vale.example til~de@vale.example ~tilde@vale.example
-dash@vale.example dash-@vale.example _under@vale.example under_@vale.example +plus@vale.example
plus+@vale.example a=b=c@vale.example robin+a+b@vale.example prvs=1234=robin@vale.example
bounce/robin@vale.example user@sub.vale.example user@a.b.c.d.vale.example
user@vale-studio.example user@1vale.example user@123.example kim@xn--bcher-kva.example
user@bücher.example user@straße.example user@faß.example user@παράδειγμα.example user@例え.example
user@пример.example user@małe.example user@σίγμας.example müller@vale.example Möller@vale.example
用户@vale.example ñandú@vale.example josé@vale.example ﬁn@vale.example Ａ@vale.example
i̇stanbul@vale.example İzmir@vale.example
""".strip()
    .replace("\n", " ")
    .split(" ")
)
# What surrounds an address, or is another way to write its domain, is nobody's mailbox.
SAME = {
    "Robin Vale <robin@vale.example>": "robin@vale.example",
    "<robin@vale.example>": "robin@vale.example",
    "mailto:robin@vale.example": "robin@vale.example",
    "'robin@vale.example'": "robin@vale.example",
    "“robin@vale.example”": "robin@vale.example",
    "robin@vale.example;": "robin@vale.example",
    "Robin@VALE.Example": "Robin@vale.example",
    "robin@vale.example.": "robin@vale.example",
    "robin@BÜCHER.example": "robin@bücher.example",
}
TOLD = {
    "'lead@vale.example": "lead@vale.example",
    "''both''@vale.example": "both''@vale.example",
    ".lead@vale.example": "lead@vale.example",
    "KELVIN\u212a@vale.example": "KELVINK@vale.example",
    "jose\u0301@vale.example": "josé@vale.example",
    "robin@ｖａｌｅ.example": "robin@vale.example",
    "robin@vale。example": "robin@vale.example",
    "robin@ﬁsh.example": "robin@fish.example",
    "robin@ⅷ.example": "robin@viii.example",
}
REFUSED = (
    """
"quoted"@vale.example|"two words"@vale.example|"with@at"@vale.example|"dot..dot"@vale.example
robin@[192.0.2.1]|robin@[IPv6:2001:db8::1]|robin@localhost|trail.@vale.example
dot..dot@vale.example|robin@vale..example|robin@-vale.example|robin @vale.example
robin@vale.example (work)|robin(at)vale.example|mailto:robin@vale.example?subject=x
robin@vale.example, kim@vale.example|robin@vale.example/kim@vale.example|a\u200bb@vale.example
a\u202eb@vale.example|robin@va\u00adle.example|robin@vale.example\nBcc: kim@vale.example
""".strip("\n")
    .replace("\n", "|")
    .replace("|Bcc", "\nBcc")
    .split("|")
)


@pytest.mark.parametrize("typed", KEPT)
def test_an_unusual_address_is_kept(typed: str) -> None:
    read = parse_email(typed)
    assert isinstance(read, str)
    address, same = read_address(read), read_address(typed)
    assert address == same
    assert address is not None
    assert address.local == typed.rpartition("@")[0]


@pytest.mark.parametrize("typed", SAME)
def test_what_surrounds_an_address_goes_without_a_word(typed: str) -> None:
    assert parse_email(typed) == SAME[typed]


@pytest.mark.parametrize("typed", TOLD)
def test_what_is_read_otherwise_is_told(typed: str) -> None:
    assert parse_email(typed) == Remarked(TOLD[typed], "email_mended", {"taken": TOLD[typed]})


LOOKALIKES = """
r\u043ebin@vale.example robin@v\u0430le.example robin@vale\u03bf.example
""".strip().split(" ")


@pytest.mark.parametrize("typed", LOOKALIKES)
def test_letters_that_only_look_like_others_are_told(typed: str) -> None:
    read = parse_email(typed)
    assert isinstance(read, Remarked)
    assert (read.value, read.code) == (typed, "email_lookalike")


@pytest.mark.parametrize("typed", REFUSED)
def test_what_no_server_takes_is_told(typed: str) -> None:
    assert isinstance(parse_email(typed), Unreadable)


FEW = (
    "o'brien@vale.example",
    "sub+tag@vale.example",
    "UPPER.LOCAL@vale.example",
    "{brace}@a.example",
)


@pytest.mark.parametrize("typed", [FEW, pytest.param(KEPT, marks=pytest.mark.heavy)], ids=len)
def test_it_reaches_the_envelope_as_it_was_typed(office: Office, typed: tuple[str, ...]) -> None:
    certificates, inbox = Certificates(), Inbox()
    people = [a_report(a_profile(f"C-{n}", email=to)) for n, to in enumerate(typed)]
    run = office.night(*people)
    with mail_server(inbox, certificates.server()) as port:
        done = office.send(run, smtp(port, certificates.client()))
    assert set(states(done).values()) == {"sent"}
    expected = [read_address(to) for to in typed]
    assert inbox.recipients == [to.spec for to in expected if to]
    for envelope, data in zip(inbox.envelopes, inbox.messages, strict=True):
        message = email.message_from_string(data.decode(), policy=email.policy.default)
        (shown,) = message["To"].addresses
        assert [shown.addr_spec] == envelope.rcpt_tos
