"""Whose fault a refusal is: the sender's, that of this one mail, or nobody can tell."""

from __future__ import annotations

import re
from enum import Enum


class Phase(Enum):
    """What the server was answering; at sign-in there is no mail yet, and nothing to judge."""

    MAIL_FROM = "mail"
    RCPT_TO = "rcpt"
    DATA = "data"
    END_OF_DATA = "end"


class RefusalScope(Enum):
    """SENDER stops everything, MAIL is final for one, UNCLEAR is tried again another day."""

    SENDER = "sender"
    MAIL = "mail"
    UNCLEAR = "unclear"


# Subject and detail of the registered codes (RFC 3463, 4954, 5248, 6710, 7293, 7372, 7505), and of
# a large provider's own where its texts say nothing.
_OF_SENDER = frozenset(
    {
        (1, 7),  # bad sender's mailbox
        (1, 8),  # bad sender's system
        (1, 90),  # Exchange Online: the sender's limit for the day
        (2, 252),  # Exchange Online: may not send as this address
        (3, 2),  # the system accepts no messages
        (4, 5),  # congestion; Gmail: the sender's limit for the day
        *((7, detail) for detail in range(8, 15)),  # credentials, encryption, account disabled
        *((7, detail) for detail in range(20, 30)),  # DKIM, SPF, reverse DNS, null MX, flood, ARC
        *((7, detail) for detail in (57, 60, 64)),  # Exchange: not signed in, not this sender
        *((7, detail) for detail in range(500, 800)),  # Exchange Online: sender or network banned
    }
)
_OF_MAIL = frozenset(
    {
        *((1, detail) for detail in (1, 2, 3, 4, 6, 10)),  # no such mailbox or domain
        *((2, detail) for detail in (1, 2, 3, 4)),  # mailbox disabled or full, mail too long, list
        (3, 4),  # too big for the system
        (4, 4),  # no way to the recipient's domain
        *((6, detail) for detail in range(10)),  # content, SMTPUTF8
        *((7, detail) for detail in (2, 17, 18)),  # list, mailbox or domain of a new owner
        *((7, detail) for detail in (124, 133, 134)),  # Exchange: takes mail from inside only
    }
)
_SIGN_IN = frozenset({525, 530, 534, 535, 538})  # said whenever it occurs to the server
_NO_MAIL_THERE = 556  # RFC 7504: the recipient's domain takes none

_ENHANCED = re.compile(r"^[\s#(<\[]*[45]\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
_ADDRESS = re.compile(r"<?[^\s<>@]+@[^\s<>]+>?|https?://\S+")

_TOO_LARGE = re.compile(
    r"too (large|big)|size limit|maximum (message )?size|message (size|length)"
    r"|exceed\w* .{0,40}\bsize|message is too long"
)
_SENDER_SAID = re.compile(
    # not signed in
    r"authenticat|\bauth\b|\blog(ged)? ?(in|on)\b|\bsign(ed)? ?in\b|credentials|password|starttls"
    # sent too much
    r"|(daily|hourly|sending|submission|outgoing|outbound|relay) .{0,20}(limit|quota)"
    r"|(limit|quota).{0,30}(per (day|hour|minute)|submi)|submissionquota"
    r"|\byou(r| have|'ve)\b.{0,40}(quota|limit|exceeded)|too many (messages|mails|e-?mails)"
    r"|rate.?limit|throttl"
    # not from this address
    r"|\bsender\b.{0,40}(reject|denied|refus|not |un|invalid|blocked|mismatch|verif)"
    r"|(invalid|bad|un\w+|forged|spoofed|denies the|no such) sender|not owned by|sendasdenied"
    r"|address is not verified|not (allowed|permitted|authori[sz]ed) to (send|relay)"
    r"|\bfrom (address|domain|header|identity)|envelope.?from|return.?path"
    # not from this machine
    r"|black.?list|block.?list|spamhaus|spamcop|barracuda|dnsbl|\brbl\b|reputation"
    r"|\bspf\b|\bdkim\b|\bdmarc\b|reverse dns|\bptr\b"
    r"|(your|client|sending|sender's|originating|connecting) "
    r"(mail ?)?(ip|host|server|network|domain|account)\b"
    r"|\bip\b.{0,30}(block|bann|list|reject|denied)"
    r"|relay\w* .{0,30}(denied|not|prohibit|disallow|reject)|(unable to|not|no|denies) relay"
)
_MAIL_SAID = re.compile(
    # this recipient
    r"(user|mailbox|recipient|account|address|addressee|alias|inbox)\b.{0,40}"
    r"(unknown|not found|no longer|does ?n.t|does not|not exist|invalid|disabled|inactive|closed"
    r"|unavailable|not available|full|quota|exceed|not known|not local|not accept|not allowed"
    r"|reject)"
    r"|(unknown|no such|invalid|bad|unroutable|unrouteable|undeliverable|non.?existent"
    r"|not a (known|valid)) (local )?(user|mailbox|recipient|account|address|alias|person|domain)"
    r"|over ?quota|storage|no mailbox|(host|domain)( or domain)?( name)? (not found|unknown)"
    # this message
    r"|spam|virus|malware|infected|phish|unsolicited|suspicious|content|attachment"
)


def fault(phase: Phase, code: int, said: str) -> RefusalScope:
    """Whose fault an answer of 500 and more is; in doubt it is nobody's."""
    numbers = _ENHANCED.match(said)
    detail = (int(numbers[1]), int(numbers[2])) if numbers else None
    text = _opinion(said)
    too_large = detail == (3, 4) or _TOO_LARGE.search(text) is not None
    if phase is Phase.MAIL_FROM:
        # The server knows the sender by now, and of the mail no more than its size and letters.
        of_letters = detail is not None and detail[0] == 6
        return RefusalScope.MAIL if too_large or of_letters else RefusalScope.SENDER
    if code in _SIGN_IN or detail in _OF_SENDER:
        return RefusalScope.SENDER
    of_mail = too_large or detail in _OF_MAIL or code == _NO_MAIL_THERE
    if not too_large and _SENDER_SAID.search(text):
        # Some servers put “no such mailbox” in numbers before “you have sent too much today”.
        return RefusalScope.UNCLEAR if of_mail else RefusalScope.SENDER
    return RefusalScope.MAIL if of_mail or _MAIL_SAID.search(text) else RefusalScope.UNCLEAR


def same_words(said: str, recipient: str) -> str:
    """What refusals of several people share: the answer without names and serial numbers."""
    name = re.escape(recipient.rpartition("@")[0])
    text = re.sub(rf"(?<!\w){name}(?!\w)", " ", _opinion(said), flags=re.IGNORECASE)
    return " ".join(w for w in text.split() if _ENHANCED.match(w) or not re.search(r"\d", w))


def _opinion(said: str) -> str:
    """An answer in small letters, without addresses and links: a name in one is no opinion."""
    return " ".join(_ADDRESS.sub(" ", said).lower().split())
