"""One report after the other: checked, claimed, sent, settled."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reportgen.history import History
from reportgen.history.deliveries import Delivery, DeliveryState
from reportgen.mail.address import read_address
from reportgen.mail.facts import Candidate, Run
from reportgen.mail.message import Composer, Letter
from reportgen.mail.plan import Decision
from reportgen.mail.summary import Line
from reportgen.mail.transport import Answer, Transport, TransportDownError

PAUSES = tuple(timedelta(minutes=m) for m in (1, 5, 20, 60, 240))  # after each put-off
PATIENCE = timedelta(minutes=10)  # waited for within one call; longer ones are the next night's
RECONNECTS = (5.0, 30.0)  # seconds before asking a server again that didn't answer
ERRORS_IN_A_ROW = 10  # then something is wrong with the server or with us, not with the addresses


@dataclass(frozen=True, slots=True)
class Stamps:
    """How a PDF is recognised: its own metadata's token, and the one its candidate's must be."""

    token_in: Callable[[bytes], str | None]
    token_of: Callable[[str], str]


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """The time, and waiting for it to pass."""

    now: Callable[[], datetime] = _utc_now
    sleep: Callable[[float], None] = time.sleep


def checked_pdf(candidate: Candidate, folder: Path, stamps: Stamps) -> tuple[bytes | None, str]:
    """The report's bytes if they are the very ones the run made for this person, else why not."""
    try:
        pdf = (folder / candidate.pdf).read_bytes()
    except OSError:
        return None, "pdf_missing"
    if hashlib.sha256(pdf).hexdigest() != candidate.pdf_sha256:
        return None, "pdf_changed"
    if stamps.token_in(pdf) != stamps.token_of(candidate.id):
        return None, "wrong_candidate"
    return pdf, ""


@dataclass
class Sender:
    """Takes a plan's reports one by one, and remembers in `done` what came of each."""

    history: History
    run: Run
    transport: Transport
    stamps: Stamps
    composer: Composer
    clock: Clock
    pause: float  # seconds between two messages
    stopped: str = ""
    done: dict[str, Line] = field(default_factory=dict)
    errors: int = 0

    def run_through(self, going: Sequence[Decision], limit: int | None) -> None:
        """Everybody once, then those put off for a short while."""
        waiting = [d.candidate for d in going if self.due(d.candidate)]
        while waiting and not self.stopped:
            for candidate in waiting:
                if limit is not None and len(self.done.keys() | {candidate.id}) > limit:
                    continue
                if not self.one(candidate):
                    break
            waiting = self.put_off(waiting)

    def one(self, candidate: Candidate) -> bool:
        """Send one report; False when nothing more can be sent."""
        pdf, wrong = checked_pdf(candidate, self.run.folder, self.stamps)
        row = self.row(candidate)
        if row is None:
            return True
        if pdf is None:
            self.history.deliveries.hold(row.id, wrong, self.clock.now())
            self.done[candidate.id] = Line(candidate.id, DeliveryState.HELD, (wrong,), fresh=True)
            return True
        if not self.connect():
            return False
        letter = self.letter(candidate, pdf)
        claimed = self.history.deliveries.claim(row.id, self.clock.now())
        if claimed is None:
            return True
        answer = self.transport.send(letter)
        self.settle(candidate, claimed.id, claimed.attempts, answer)
        if self.errors >= ERRORS_IN_A_ROW:
            self.stopped = f"{self.errors} errors in a row, the last: {answer.words}"
        elif self.pause:
            self.clock.sleep(self.pause)
        return not self.stopped

    def connect(self) -> bool:
        for pause in (*RECONNECTS, None):
            try:
                self.transport.ready()
            except TransportDownError as down:
                if down.lasting or pause is None:
                    self.stopped = down.words
                    return False
                self.clock.sleep(pause)
            else:
                return True
        return False

    def letter(self, candidate: Candidate, pdf: bytes) -> Letter:
        address = read_address(candidate.email)
        if address is None:
            raise RuntimeError("a plan lets no unusable address through")
        token = self.stamps.token_of(candidate.id)
        return self.composer.compose(
            candidate, address, pdf, token, day=self.run.as_of, now=self.clock.now()
        )

    def settle(self, candidate: Candidate, row: int, attempts: int, answer: Answer) -> None:
        now = self.clock.now()
        again = None
        if answer.state is DeliveryState.DEFERRED:
            again = now + PAUSES[min(attempts, len(PAUSES)) - 1]
        self.history.deliveries.settle(
            row, answer.state, now, words=answer.words, reason=answer.reason, next_attempt=again
        )
        good = answer.state in (DeliveryState.SENT, DeliveryState.WRITTEN)
        self.errors = 0 if good else self.errors + 1
        reasons = (answer.reason,) if answer.reason else ()
        self.done[candidate.id] = Line(
            candidate.id, answer.state, reasons, answer.words, fresh=True
        )

    def due(self, candidate: Candidate) -> bool:
        row = self.row(candidate)
        return row is not None and (row.next_attempt or self.clock.now()) <= self.clock.now()

    def put_off(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Those to try again now, after waiting for the first of them if that is not long."""
        rows = [(c, self.row(c)) for c in candidates if c.id in self.done]
        times = {
            c.id: row.next_attempt
            for c, row in rows
            if row is not None and row.state is DeliveryState.DEFERRED and row.next_attempt
        }
        soon = [t for t in times.values() if t - self.clock.now() <= PATIENCE]
        if self.stopped or not soon:
            return []
        self.clock.sleep(max(0.0, (max(soon) - self.clock.now()).total_seconds()))
        return [c for c in candidates if c.id in times and times[c.id] in soon]

    def row(self, candidate: Candidate) -> Delivery | None:
        return self.history.deliveries.row(
            self.transport.name, candidate.id, candidate.email, candidate.version
        )
