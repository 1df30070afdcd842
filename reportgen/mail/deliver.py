"""A round of the post: plan it, note it, send it; or say, or show, what it would be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from filelock import FileLock, Timeout

from reportgen.errors import BusyError, UsageError
from reportgen.files import access, file_errors
from reportgen.history import History
from reportgen.history.deliveries import DeliveryState
from reportgen.mail.address import Address
from reportgen.mail.content import Tell
from reportgen.mail.facts import Candidate, MailRun
from reportgen.mail.ledger import Ledger, read_ledger
from reportgen.mail.message import Composer
from reportgen.mail.plan import Decision, MailPlan, Policy, make_plan, wanted_rows
from reportgen.mail.sender import Clock, Sender, Stamps, checked_pdfs
from reportgen.mail.summary import DeliveryLine, Planned, SendSummary, Stop, StopCode
from reportgen.mail.transport import Transport, TransportDownError
from reportgen.rulebook.words import AddedWords
from reportgen.settings import Settings

LOCK = ".send.lock"


@dataclass(frozen=True, slots=True)
class Options:
    """What a call of `send` asks for. `limit` counts messages; `only` holds candidate ids."""

    only: frozenset[str] = frozenset()
    limit: int | None = None


@contextmanager
def one_sender(history: History) -> Iterator[None]:
    """One sender at a time for each history. Raises BusyError."""
    path = history.path.with_name(LOCK)
    lock = FileLock(path, timeout=0, mode=access().file)
    with file_errors(path):
        try:
            lock.acquire()
        except Timeout:
            raise BusyError("another reportgen is sending mail; wait for it or stop it") from None
    try:
        yield
    finally:
        lock.release()


NO_OPTIONS = Options()


def _check_ids(run: MailRun, options: Options) -> None:
    unknown = sorted(options.only - {candidate.id for candidate in run.candidates})
    if unknown:
        raise UsageError(f"the run {run.folder.name} has no candidate {', '.join(unknown)}")


def policy_of(settings: Settings) -> Policy:
    return Policy(settings.mail.release, timedelta(days=settings.mail.max_age_days))


def dry_run(
    history: History,
    run: MailRun,
    settings: Settings,
    now: datetime,
    tell: Tell,
    options: Options = NO_OPTIONS,
    unread: frozenset[str] = frozenset(),
    added: AddedWords = (),
) -> SendSummary:
    """What a delivery would do to whom, and why not to others; changes nothing.

    `unread` are people who stand in a workbook that can't be read: theirs waits. Whoever needs
    most comes first.

    Raises UsageError for a run that is not the newest, or an id that is not in it; SettingsError
    for a sender, template or word that is wrong.
    """
    _check_ids(run, options)
    ledger = read_ledger(history, run, settings.mail.transport, unread)
    plan = make_plan(run, ledger, policy_of(settings), now, options.only)
    composer = Composer(settings, added)
    decisions = sorted(plan.decisions, key=lambda d: _need(d.candidate))
    lines = tuple(
        replace(line, letter=_planned(decision, composer, tell, run.as_of))
        for decision, line in zip(decisions, _lines(decisions), strict=True)
    )
    return SendSummary(lines, len(plan.superseded), dry_run=True)


def _need(candidate: Candidate) -> tuple[bool, float, str]:
    """Whoever has no score first, then the least ready."""
    known = candidate.band.has_figure and candidate.readiness is not None
    return known, (candidate.readiness or 0.0) if known else 0.0, candidate.id


def _planned(decision: Decision, composer: Composer, tell: Tell, day: date) -> Planned:
    candidate = decision.candidate
    subject = composer.subject(candidate, tell(candidate), day) if decision.goes else ""
    address = decision.address.spec if decision.address else candidate.email
    return Planned(candidate.name, address, subject)


@dataclass(frozen=True, slots=True)
class Post:
    """All that a round of sending needs; `tell` says what a report does, `added` plug-in checks.

    `unread` are people who stand in a workbook that can't be read: theirs waits.

    Both ways of sending raise UsageError for a run that is not the newest or an id that is not in
    it, and SettingsError for a sender, template or word that is wrong.
    """

    history: History
    run: MailRun
    settings: Settings
    transport: Transport
    stamps: Stamps
    tell: Tell
    clock: Clock = field(default_factory=Clock)
    added: AddedWords = ()
    unread: frozenset[str] = frozenset()

    def deliver(self, options: Options = NO_OPTIONS, stop: Stop | None = None) -> SendSummary:
        """Send what may go out, and note the rest with its reason.

        `stop` is what stopped an earlier round: then this one puts off all that would have gone.
        Raises BusyError while another sender is at work.
        """
        composer = Composer(self.settings, self.added)
        with one_sender(self.history):
            name, left = self.transport.name, self.transport.left_behind
            self.history.deliveries.recover(name, left, self.clock.now())
            ledger, plan = self._plan(options)
            self._note(plan, ledger, composer)
            sender = Sender(
                self.history,
                self.run,
                self.transport,
                self.stamps,
                composer,
                self.tell,
                self.clock,
                pause=60 / self.settings.mail.per_minute if name == "smtp" else 0.0,
                editions=self.settings.editions,
                today=self._left_today(name),
                stopped=stop,
            )
            try:
                sender.run_through(plan.going, options.limit)
            finally:
                self.transport.close()
            _, after = self._plan(options)
        lines = tuple(sender.done.get(line.candidate_id, line) for line in _lines(after.decisions))
        return SendSummary(lines, len(plan.superseded), sender.stopped)

    def _left_today(self, transport: str) -> int | None:
        """How many more the server may be handed on this machine's day; None for any number."""
        most = self.settings.mail.per_day
        if most is None or transport == "files":
            return None
        day = self.clock.now().astimezone().date()
        # Each midnight by its own clock: between them it may change to summer time.
        since, until = (
            datetime.combine(d, time()).astimezone() for d in (day, day + timedelta(days=1))
        )
        return max(0, most - self.history.deliveries.handed_over(transport, since, until))

    def redirect(self, to: Address, options: Options = NO_OPTIONS) -> SendSummary:
        """Send everything that would go out to one test address; the ledger is not touched."""
        composer = Composer(self.settings, self.added)
        _, plan = self._plan(options)
        lines: list[DeliveryLine] = []
        stopped = None
        try:
            for decision in plan.going[: options.limit]:
                line, stopped = self._as_test(decision.candidate, to, composer)
                lines.append(line)
                if stopped:
                    break
        except TransportDownError as down:
            stopped = Stop(StopCode.DOWN, down.words)
        finally:
            self.transport.close()
        return SendSummary(tuple(lines), stopped=stopped)

    def _plan(self, options: Options) -> tuple[Ledger, MailPlan]:
        _check_ids(self.run, options)
        ledger = read_ledger(self.history, self.run, self.transport.name, self.unread)
        policy = policy_of(self.settings)
        return ledger, make_plan(self.run, ledger, policy, self.clock.now(), options.only)

    def _note(self, plan: MailPlan, ledger: Ledger, composer: Composer) -> None:
        ids = {
            d.candidate.id: composer.message_id(
                self.stamps.token_of(d.candidate.id), d.candidate.version
            )
            for d in plan.decisions
        }
        now = self.clock.now()
        with self.history.transaction():
            for row, reason in plan.superseded:
                self.history.deliveries.supersede(row.id, reason, now)
            for wanted in wanted_rows(plan, ledger, self.run, ids):
                self.history.deliveries.note(wanted, now)

    def _as_test(
        self, candidate: Candidate, to: Address, composer: Composer
    ) -> tuple[DeliveryLine, Stop | None]:
        pdfs, wrong = checked_pdfs(candidate, self.run.folder, self.stamps, self.settings.editions)
        if wrong:
            return DeliveryLine(candidate.id, DeliveryState.HELD, (wrong,), fresh=True), None
        self.transport.ready()
        token = self.stamps.token_of(candidate.id)
        letter = composer.compose(
            candidate,
            self.tell(candidate),
            to,
            pdfs,
            token,
            day=self.run.as_of,
            now=self.clock.now(),
        )
        answer = self.transport.send(composer.as_test(letter, candidate))
        stop = Stop(StopCode.SENDER, answer.words) if answer.stops else None
        return DeliveryLine(candidate.id, answer.state, (), answer.words, fresh=True), stop


def _lines(decisions: Iterable[Decision]) -> tuple[DeliveryLine, ...]:
    return tuple(
        DeliveryLine(
            d.candidate.id,
            d.state,
            d.reasons,
            d.delivery.server_words if d.delivery is not None else "",
        )
        for d in decisions
    )
