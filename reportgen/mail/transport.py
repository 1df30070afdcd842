"""What a way of sending is, and what it can answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reportgen.history.deliveries import DeliveryState
from reportgen.mail.address import Address
from reportgen.mail.message import Letter

WORDS_LIMIT = 300


@dataclass(frozen=True, slots=True)
class Answer:
    """How one message ended: sent, written, rejected, deferred or uncertain; the server's words.

    `stops` means that no other message would fare better: the sender was refused, not this mail.
    """

    state: DeliveryState
    words: str = ""
    reason: str = ""
    stops: bool = False


class TransportDownError(Exception):
    """Nothing can be sent at all now. `lasting` means that trying again soon is no use."""

    def __init__(self, words: str, *, lasting: bool) -> None:
        super().__init__(words)
        self.words = words
        self.lasting = lasting


class Transport(Protocol):
    """A way of sending, used by one sender, one message after the other."""

    @property
    def name(self) -> str:
        """As the ledger keeps it: `files`, `smtp`."""

    @property
    def left_behind(self) -> DeliveryState:
        """What a message is that a sender had in its hands when it died."""

    def ready(self) -> None:
        """Be able to send. Raises TransportDownError, before anything was promised to anybody."""

    def rehearse(self, sender: Address) -> None:
        """Go as far as can be without sending anything. Raises TransportDownError."""

    def send(self, letter: Letter) -> Answer:
        """Send one message to its one recipient. Never raises for what the other side does."""

    def close(self) -> None: ...


def flat(words: bytes | str) -> str:
    """A server's answer as one line."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(text.split())[:WORDS_LIMIT]
