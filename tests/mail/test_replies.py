"""Whose fault a server's refusal is, answer by answer."""

from __future__ import annotations

import pytest

from reportgen.mail.replies import Phase, RefusalScope, fault, same_words

SENDER, MAIL, UNCLEAR = RefusalScope.SENDER, RefusalScope.MAIL, RefusalScope.UNCLEAR
ANA = "ana@example.com"

# After the recipient was named, at RCPT TO, DATA and the end of the message alike.
ANSWERS = (
    # Nobody signed in
    (530, "authentication required", SENDER),
    (530, "5.7.0 Must issue a STARTTLS command first", SENDER),
    (530, "5.7.57 Client not authenticated to send mail", SENDER),
    (550, "5.7.1 Relaying denied. Proper authentication required.", SENDER),
    (554, f"5.7.1 <{ANA}>: Relay access denied", SENDER),
    (550, "Please log in with POP3 before you send", SENDER),
    (550, "5.7.64 TenantAttribution; Relay Access Denied", SENDER),
    # Sent too much
    (550, "5.4.5 daily limit exceeded", SENDER),
    (550, "5.4.5 Daily user sending quota exceeded. For more information go to the help", SENDER),
    (554, "5.2.0 submission quota", SENDER),
    (554, "5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException", SENDER),
    (550, "5.1.90 Your message can't be sent: you've reached your limit for the day", SENDER),
    (554, f"5.7.1 <{ANA}>: Recipient address rejected: You have exceeded your quota", SENDER),
    (550, "Outgoing message limit reached, try again tomorrow", SENDER),
    (554, "5.7.28 Mail flood detected", SENDER),
    (550, "Too many messages from this account", SENDER),
    # Not from this address
    (553, "sender not owned", SENDER),
    (553, "5.7.1 <reports@agency.example>: Sender address rejected: not owned by user x", SENDER),
    (554, "5.2.252 SendAsDenied; reports@agency.example not allowed", SENDER),
    (550, "5.7.60 SMTP; Client does not have permissions to send as this sender", SENDER),
    (554, "Message rejected: Email address is not verified", SENDER),
    (550, "5.1.8 Sender domain has no way to answer", SENDER),
    (550, "5.7.27 Sender address has null MX", SENDER),
    (550, "5.7.26 Multiple authentication checks failed", SENDER),
    (550, "5.7.23 The message was rejected because of SPF", SENDER),
    (554, "Invalid from header", SENDER),
    (550, "Sender verify failed", SENDER),
    # Not from this machine
    (554, "5.7.1 Service unavailable; Client host [192.0.2.1] blocked by dnsbl.example", SENDER),
    (550, "5.7.606 Access denied, banned sending IP [192.0.2.1]", SENDER),
    (550, "5.7.1 Very low reputation of the sending domain", SENDER),
    (554, "5.7.25 Reverse DNS validation failed", SENDER),
    (550, "5.3.2 System not accepting network messages", SENDER),
    # This recipient
    (550, "no such user", MAIL),
    (550, f"5.1.1 <{ANA}>: Recipient address rejected: User unknown", MAIL),
    (550, "5.1.1 The email account that you tried to reach does not exist", MAIL),
    (550, "#5.1.1 rejected", MAIL),
    (550, "5.1.2 Host unknown", MAIL),
    (501, "5.1.3 Bad recipient address syntax", MAIL),
    (550, "5.2.1 The email account that you tried to reach is disabled", MAIL),
    (552, "5.2.2 The email account that you tried to reach is over quota", MAIL),
    (552, "Mailbox full", MAIL),
    (552, "exceeded storage allocation", MAIL),
    (550, "Requested action not taken: mailbox unavailable", MAIL),
    (553, "Requested action not taken: mailbox name not allowed", MAIL),
    (551, "User not local; please try <ana@example.net>", MAIL),
    (556, "5.1.10 Recipient address has null MX", MAIL),
    (556, "this domain takes no post", MAIL),
    (550, "5.7.17 Mailbox owner has changed", MAIL),
    (550, "Unrouteable address", MAIL),
    (550, "Host or domain name not found", MAIL),
    # This message
    (554, "looks like spam", MAIL),
    (552, "5.7.0 This message was blocked because its content presents a security issue", MAIL),
    (550, "5.7.1 Our system has detected that this message is likely unsolicited mail", MAIL),
    (552, "5.3.4 Your message exceeded our message size limits", MAIL),
    (552, "Message size exceeds fixed maximum message size", MAIL),
    (554, "5.6.0 Message contained invalid data", MAIL),
    (553, "5.6.7 Non-ASCII addresses not permitted", MAIL),
    (554, "Virus found", MAIL),
    # Nobody can tell
    (550, "no", UNCLEAR),
    (554, "Transaction failed", UNCLEAR),
    (554, "5.0.0 Message refused", UNCLEAR),
    (550, "Administrative prohibition", UNCLEAR),
    (550, "5.7.1 Access denied", UNCLEAR),
    (554, "5.5.1 Error: no valid recipients", UNCLEAR),
    (550, "4.7.1 Come back later", UNCLEAR),
    (550, "quota", UNCLEAR),
    (550, "5.7.133 Sender not authenticated for group", UNCLEAR),
    (550, "5.1.1 You have sent too much: your quota is exceeded", UNCLEAR),
    (500, "5.5.2 Syntax error", UNCLEAR),
    (550, "see https://mail.example/sender-rejected for ana.spam@example.com", UNCLEAR),
    (550, "", UNCLEAR),
)  # fmt: skip


@pytest.mark.parametrize("phase", [Phase.RCPT_TO, Phase.DATA, Phase.END_OF_DATA])
@pytest.mark.parametrize(
    ("code", "said", "whose"), [pytest.param(*a, id=f"{a[0]} {a[1]}"[:60]) for a in ANSWERS]
)
def test_once_the_recipient_is_known_words_and_numbers_decide(
    phase: Phase, code: int, said: str, whose: RefusalScope
) -> None:
    assert fault(phase, code, said) is whose


@pytest.mark.parametrize(
    ("code", "said", "whose"),
    [
        pytest.param(530, "authentication required", SENDER, id="not-signed-in"),
        pytest.param(550, "not you", SENDER, id="no-reason"),
        pytest.param(550, "5.1.1 no such user", SENDER, id="there-is-no-recipient-yet"),
        pytest.param(550, "5.4.5 daily limit exceeded", SENDER, id="limit"),
        pytest.param(552, "exceeded storage allocation", SENDER, id="storage"),
        pytest.param(552, "5.3.4 message size exceeds fixed limit", MAIL, id="size-code"),
        pytest.param(552, "Message too large", MAIL, id="size-words"),
        pytest.param(553, "5.6.7 no such letters here", MAIL, id="smtputf8"),
    ],
)
def test_at_mail_from_it_is_the_sender_unless_it_is_the_size(
    code: int, said: str, whose: RefusalScope
) -> None:
    assert fault(Phase.MAIL_FROM, code, said) is whose


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(
            f"5.7.1 <{ANA}>: no, ana (id 7A3)", "5.7.1 <bo@example.com>: no, bo (id 99)", True,
            id="names-and-serial-numbers-differ",
        ),
        pytest.param("5.7.1 no", "5.7.2 no", False, id="another-number"),
        pytest.param("no such user", "mailbox full", False, id="other-words"),
    ],
)  # fmt: skip
def test_refusals_are_alike_but_for_the_names(one: str, other: str, same: bool) -> None:
    assert (same_words(one, ANA) == same_words(other, "bo@example.com")) is same
