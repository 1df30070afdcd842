"""Where a message can go: an address read once, in the form a mail server wants it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from email_validator import EmailNotValidError, validate_email


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox. `spec` has its domain in ASCII; with `utf8`, the part before the @ is not."""

    spec: str
    utf8: bool

    @property
    def local(self) -> str:
        return self.spec.rpartition("@")[0]

    @property
    def domain(self) -> str:
        return self.spec.rpartition("@")[2]


_NAMED = re.compile(r"\s*(?P<name>[^<>]*?)\s*<(?P<spec>[^<>]+)>\s*")


def read_address(text: str) -> Address | None:
    """The one mailbox that `text` names; None where it is none, or more than one."""
    try:
        found = validate_email(text.strip(), check_deliverability=False)
    except EmailNotValidError:
        return None
    return Address(
        f"{found.ascii_local_part or found.local_part}@{found.ascii_domain}", found.smtputf8
    )


def read_mailbox(text: str) -> tuple[str, Address] | None:
    """The name and the mailbox in `Name <address>`; no name where only an address stands."""
    found = _NAMED.fullmatch(text)
    # email-validator reads this too, but takes no name with an accent or a comma without quotes.
    name, spec = (found["name"].strip('"'), found["spec"]) if found else ("", text)
    address = read_address(spec)
    return None if address is None else (" ".join(name.split()), address)
