"""What came back: a mail server's message that a mail didn't arrive, read for whom and why."""

from __future__ import annotations

import email
import email.utils
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from enum import StrEnum

from flufl.bounce import all_failures

from reportgen.mail.transport import flat

logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL + 1)  # it would quote the message
_OURS = re.compile(r"<reportgen\.[0-9a-f]{16}\.v\d+@[^<>\s]+>")
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_DIAGNOSIS = re.compile(r"(?im)^Diagnostic-Code:\s*(?:[\w-]+;\s*)?((?:.+\n)(?:[ \t].+\n)*)")
# Where a server that writes no report begins to quote the mail.
_RETURNED = re.compile(r"(?im)^-{3,}.*(?:copy|original|returned|below|forwarded).*$|^Message-ID:")
# Classes of RFC 3463 that speak of the mailbox itself: no such address, a mailbox that is closed
# or has moved. Others speak of its room, of the message, or of us, and may pass.
_GONE = re.compile(r"5\.1\.(?:1|2|3|6|10)|5\.2\.1|5\.4\.(?:1|310)|5\.7\.17|5\.0\.0")


class BounceKind(StrEnum):
    """What a bounce means for the address: it is gone, it refused this mail, or try later."""

    GONE = "gone"
    REFUSED = "refused"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Bounce:
    """One message that came back. `about` are ids of mails of ours that it quotes.

    `addresses` are whom it names as failed, lower-cased; `at` is when it was written, if it says.
    """

    kind: BounceKind
    addresses: frozenset[str]
    about: frozenset[str]
    words: str
    at: datetime | None


def read_bounce(data: bytes) -> Bounce | None:
    """The bounce in a message; None for any other message, and for one that can't be read."""
    message = email.message_from_bytes(data)
    if not message["From"]:
        return None
    try:
        temporary, permanent = all_failures(message)
    except Exception:
        return None
    failed = permanent or temporary
    if not failed:
        return None
    text = "\n".join(_texts(message))
    statuses = _STATUS.findall(text)
    kind = BounceKind.LATER
    if permanent:
        firm = [s for s in statuses if s.startswith("5")]
        kind = (
            BounceKind.GONE if not firm or any(map(_GONE.fullmatch, firm)) else BounceKind.REFUSED
        )
    diagnosis = _DIAGNOSIS.search(text)
    said = diagnosis[1] if diagnosis else next(iter(statuses), "")
    return Bounce(
        kind,
        frozenset(address.decode("utf-8", "replace").strip().lower() for address in failed),
        frozenset(_OURS.findall(data.decode("ascii", "replace"))),
        flat(said),
        _written(message),
    )


def _texts(message: Message) -> list[str]:
    """What the server itself says: its reports and sentences, not the mail that it sends back."""
    kind = message.get_content_type()
    if kind in ("message/rfc822", "text/rfc822-headers"):
        return []
    payload = message.get_payload()
    if isinstance(payload, list):
        parts = [part for part in payload if isinstance(part, Message)]
        if kind == "message/delivery-status":
            return ["".join(f"{k}: {v}\n" for k, v in part.items()) for part in parts]
        return [text for part in parts for text in _texts(part)]
    if message.get_content_maintype() != "text":
        return []
    decoded = message.get_payload(decode=True)
    body = decoded.decode("utf-8", "replace") if isinstance(decoded, bytes) else ""
    return [_RETURNED.split(body, maxsplit=1)[0]]


def _written(message: Message) -> datetime | None:
    try:
        found = email.utils.parsedate_to_datetime(str(message["Date"]))
    except (ValueError, TypeError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
