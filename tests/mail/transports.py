"""A way of sending that answers from a script and remembers what it was given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from reportgen.history.deliveries import DeliveryState
from reportgen.mail.address import Address
from reportgen.mail.message import Letter
from reportgen.mail.transport import Answer, TransportDownError

SENT = Answer(DeliveryState.SENT, "250 taken")


@dataclass
class Scripted:
    """Answers by the script, then always that it was sent."""

    script: list[Answer | BaseException] = field(default_factory=list)
    name: str = "smtp"
    left_behind: DeliveryState = DeliveryState.UNCERTAIN
    letters: list[Letter] = field(default_factory=list)
    down: list[TransportDownError] = field(default_factory=list)
    before: Callable[[Letter], None] = lambda letter: None
    closed: int = 0

    def ready(self) -> None:
        if self.down:
            raise self.down.pop(0)

    def rehearse(self, sender: Address) -> None:
        self.ready()

    def send(self, letter: Letter) -> Answer:
        self.before(letter)
        self.letters.append(letter)
        answer = self.script.pop(0) if self.script else SENT
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def close(self) -> None:
        self.closed += 1

    @property
    def recipients(self) -> list[str]:
        return [letter.recipient.spec for letter in self.letters]


def deferred(times: int = 1) -> list[Answer | BaseException]:
    return [Answer(DeliveryState.DEFERRED, "450 try later")] * times


def answers(*found: Answer | BaseException) -> Scripted:
    return Scripted(list(found))


def many(answer: Answer, times: int) -> Iterable[Answer]:
    return [answer] * times
