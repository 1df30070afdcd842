"""One report after the other: checked, claimed, sent, settled."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reportgen.files import PHONE
from reportgen.history import History
from reportgen.history.deliveries import HANDED_OVER, Delivery, DeliveryState
from reportgen.history.people import address_key
from reportgen.mail.address import read_address
from reportgen.mail.content import Tell
from reportgen.mail.facts import Candidate, MailRun
from reportgen.mail.message import Composer, Letter
from reportgen.mail.plan import PER_DAY, Decision
from reportgen.mail.replies import same_words
from reportgen.mail.summary import STOPPED, DeliveryLine, Stop, StopCode
from reportgen.mail.transport import Answer, Transport, TransportDownError
from reportgen.settings import Edition

PAUSES = tuple(timedelta(minutes=m) for m in (1, 5, 20, 60, 240))  # after each put-off
PATIENCE = timedelta(minutes=10)  # waited for within one call; longer ones are the next night's
UNCLEAR = "unclear"
RECONNECTS = (5.0, 30.0)  # seconds before asking a server again that didn't answer
ERRORS_IN_A_ROW = 10  # then something is wrong with the server or with us, not with the addresses
ALIKE_AT_FIRST = 3  # refusals in the same words before anybody was accepted: they mean us


@dataclass(frozen=True, slots=True)
class Stamps:
    """How a PDF is recognised: its own metadata's token, and the one its candidate's must be."""

    token_in: Callable[[bytes], str | None]
    token_of: Callable[[str], str]


def _turn(decision: Decision) -> tuple[int, bool]:
    row = decision.delivery
    return (row.attempts, row.reason != PER_DAY) if row is not None else (0, True)


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """The time, and waiting for it to pass."""

    now: Callable[[], datetime] = _utc_now
    sleep: Callable[[float], None] = time.sleep


Pdfs = Mapping[Edition, bytes]


def checked_pdfs(
    candidate: Candidate, folder: Path, stamps: Stamps, editions: Sequence[Edition]
) -> tuple[Pdfs, str]:
    """What the mail carries if each is the very one the run made for this person, else why not."""
    found: dict[Edition, bytes] = {}
    for edition in editions:
        path, sha256 = folder / candidate.pdf, candidate.pdf_sha256
        if edition == "phone":
            path, sha256 = folder / PHONE / path.name, candidate.phone_sha256
            if not sha256:
                return {}, "phone_missing"
        try:
            pdf = path.read_bytes()
        except OSError:
            return {}, "pdf_missing"
        if hashlib.sha256(pdf).hexdigest() != sha256:
            return {}, "pdf_changed"
        if stamps.token_in(pdf) != stamps.token_of(candidate.id):
            return {}, "wrong_candidate"
        found[edition] = pdf
    return found, ""


@dataclass(frozen=True, slots=True)
class _Refusal:
    """A final refusal in this round; `words` are what refusals of other people share with it."""

    candidate: Candidate
    row: int
    answer: Answer
    words: str


@dataclass
class Sender:
    """Takes a plan's reports one by one, and remembers in `done` what came of each."""

    history: History
    run: MailRun
    transport: Transport
    stamps: Stamps
    composer: Composer
    tell: Tell
    clock: Clock
    pause: float  # seconds between two messages
    editions: Sequence[Edition] = ("report",)
    today: int | None = None  # how many more the server may be handed today
    stopped: Stop | None = None
    done: dict[str, DeliveryLine] = field(default_factory=dict)
    errors: int = 0
    accepted: bool = False
    alike: list[_Refusal] = field(default_factory=list)

    def run_through(self, going: Sequence[Decision], limit: int | None) -> None:
        """Everybody once, then those put off for a short while; a stop puts off all who wait."""
        due = [d for d in going if self.due(d.candidate)]
        # Whom the server put off before goes last: whatever it has against one costs nobody else.
        # Whose turn didn't come before for want of room comes first.
        due.sort(key=_turn)
        everybody = [d.candidate for d in due]
        self.send_to(everybody, limit)
        if self.stopped:
            self.put_off_the_rest(everybody, self.stopped)

    def send_to(self, waiting: Sequence[Candidate], limit: int | None) -> None:
        while waiting and not self.stopped:
            for candidate in waiting:
                if limit is not None and len(self.done.keys() | {candidate.id}) > limit:
                    continue
                if self.today is not None and self.today <= 0:
                    self.put_off_to_tomorrow(candidate)
                    continue
                if not self.one(candidate):
                    break
            waiting = self.put_off(waiting)

    def one(self, candidate: Candidate) -> bool:
        """Send one report; False when nothing more can be sent."""
        pdfs, wrong = checked_pdfs(candidate, self.run.folder, self.stamps, self.editions)
        row = self.row(candidate)
        if row is None:
            return True
        if wrong:
            self.history.deliveries.hold(row.id, wrong, self.clock.now())
            self.done[candidate.id] = DeliveryLine(
                candidate.id, DeliveryState.HELD, (wrong,), fresh=True
            )
            return True
        if not self.connect():
            return False
        letter = self.letter(candidate, pdfs)
        claimed = self.history.deliveries.claim(row.id, self.clock.now())
        if claimed is None:
            return True
        answer = self.transport.send(letter)
        with self.history.transaction():
            self.settle(candidate, claimed.id, claimed.attempts, answer)
            self.weigh(candidate, claimed.id, letter, answer)
        if self.stopped is None and self.pause:
            self.clock.sleep(self.pause)
        return self.stopped is None

    def connect(self) -> bool:
        for pause in (*RECONNECTS, None):
            try:
                self.transport.ready()
            except TransportDownError as down:
                if down.lasting or pause is None:
                    self.stopped = Stop(StopCode.DOWN, down.words)
                    return False
                self.clock.sleep(pause)
            else:
                return True
        return False

    def letter(self, candidate: Candidate, pdfs: Pdfs) -> Letter:
        address = read_address(candidate.email)
        if address is None:
            raise RuntimeError("a plan lets no unusable address through")
        token = self.stamps.token_of(candidate.id)
        letter = self.composer.compose(
            candidate,
            self.tell(candidate),
            address,
            pdfs,
            token,
            day=self.run.as_of,
            now=self.clock.now(),
        )
        unwanted = self.history.deliveries.suppressed()
        if any(address_key(copy.spec) in unwanted for copy in letter.copies):
            return letter.without_copies()
        return letter

    def settle(self, candidate: Candidate, row: int, attempts: int, answer: Answer) -> None:
        now = self.clock.now()
        again = None
        if answer.state is DeliveryState.DEFERRED and not answer.stops:
            # A 4xx asks to be tried again soon; what is refused without a reason is another day's.
            tries = len(PAUSES) if answer.reason == UNCLEAR else min(attempts, len(PAUSES))
            again = now + PAUSES[tries - 1]
        self.history.deliveries.settle(
            row, answer.state, now, words=answer.words, reason=answer.reason, next_attempt=again
        )
        reasons = (answer.reason,) if answer.reason else ()
        self.done[candidate.id] = DeliveryLine(
            candidate.id, answer.state, reasons, answer.words, fresh=True
        )

    def put_off_to_tomorrow(self, candidate: Candidate) -> None:
        row = self.row(candidate)
        if row is not None and row.state.waits and candidate.id not in self.done:
            self.history.deliveries.put_off(row.id, "", PER_DAY, self.clock.now())

    def weigh(self, candidate: Candidate, row: int, letter: Letter, answer: Answer) -> None:
        """What an answer means for those who are still to come."""
        if self.today is not None and answer.state in HANDED_OVER:
            self.today -= 1
        if answer.state in (DeliveryState.SENT, DeliveryState.WRITTEN):
            self.accepted, self.errors = True, 0
            self.alike.clear()
            return
        self.errors += 1
        if answer.stops:
            self.stopped = Stop(StopCode.SENDER, answer.words)
            return
        if answer.state is DeliveryState.REJECTED and not answer.reason:
            words = same_words(answer.words, letter.recipient.spec)
            self.alike = [r for r in self.alike if r.words == words]
            self.alike.append(_Refusal(candidate, row, answer, words))
        if len(self.alike) >= (ERRORS_IN_A_ROW if self.accepted else ALIKE_AT_FIRST):
            self.stopped = Stop(StopCode.ALIKE, answer.words, len(self.alike))
            self.take_back()
        elif self.errors >= ERRORS_IN_A_ROW:
            self.stopped = Stop(StopCode.ERRORS, answer.words, self.errors)

    def take_back(self) -> None:
        """Refusals that are all alike are the sender's trouble: none of them is final."""
        for refusal in self.alike:
            person, answer = refusal.candidate.id, refusal.answer
            self.history.deliveries.take_back(refusal.row, StopCode.ALIKE, self.clock.now())
            self.done[person] = DeliveryLine(
                person, DeliveryState.DEFERRED, (StopCode.ALIKE,), answer.words, fresh=True
            )

    def put_off_the_rest(self, candidates: Sequence[Candidate], stop: Stop) -> None:
        for candidate in candidates:
            row = self.row(candidate)
            if row is not None and row.state.waits and candidate.id not in self.done:
                now = self.clock.now()
                self.history.deliveries.put_off(row.id, stop.words, STOPPED, now)

    def due(self, candidate: Candidate) -> bool:
        row = self.row(candidate)
        if row is None or row.next_attempt is None:
            return row is not None
        wait = row.next_attempt - self.clock.now()
        # What lies further ahead than any pause was noted by a clock that was wrong.
        return not timedelta() < wait <= PAUSES[-1]

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
