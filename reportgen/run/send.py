"""From a run folder to the mail: what staff wrote is taken in first, then the post goes out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from reportgen.errors import UnconfirmedError, UsageError
from reportgen.history import History, open_history, read_history
from reportgen.history.deliveries import Suppressed
from reportgen.history.people import folded
from reportgen.mail.address import read_address
from reportgen.mail.carrier import transport_for
from reportgen.mail.deliver import Options, Post, dry_run
from reportgen.mail.digest import digest_addresses, digest_letters, send_digest
from reportgen.mail.facts import MailRun, load_run
from reportgen.mail.plan import Released, release, take_back
from reportgen.mail.sender import Stamps
from reportgen.mail.summary import SendSummary, together
from reportgen.render import candidate_token, read_stamp
from reportgen.run.context import JudgingContext
from reportgen.run.folder import clear_letters, find_runs, locked
from reportgen.run.letters import teller
from reportgen.run.lost_history import trusted_history
from reportgen.run.reviews import import_reviews
from reportgen.settings import Settings

EVERYBODY = "*"


@dataclass(frozen=True, slots=True)
class Round:
    """What a call of `send` asked for.

    `run` None is the latest of each intake; `limit` counts the messages to all of them; `to` sends
    everything to one address. `resend` is whose uncertain mail goes out once more, `retry` whose
    final refusal is tried again (EVERYBODY for all there are): a person's decision.
    """

    run: str | None = None
    only: Collection[str] = ()
    limit: int | None = None
    dry: bool = False
    to: str = ""
    resend: str = ""
    retry: str = ""

    @property
    def again(self) -> bool:
        return bool(self.resend or self.retry)

    @property
    def named(self) -> tuple[str, ...]:
        """Whom the call is about; nobody means everybody."""
        again = (who for who in (self.resend, self.retry) if who and who != EVERYBODY)
        return (*self.only, *again)


def send_reports(settings: Settings, context: JudgingContext, asked: Round) -> SendSummary:
    """Send what may go out, then the digest to the staff; or only plan it, or send it for a test.

    Raises UsageError for an unknown run, id or address, BusyError while another run is at work,
    SettingsError for a digest's address that is none.
    """
    test_address = read_address(asked.to) if asked.to else None
    if asked.to and test_address is None:
        raise UsageError(f"“{asked.to}” is no usable e-mail address")
    digest_addresses(settings)  # a mistake there is told before anything has gone out
    if asked.again and (asked.dry or asked.to):
        raise UsageError("a mail is sent again for real, or not at all: leave one option out")
    folders = find_runs(settings.run.output, asked.run)
    done: list[tuple[MailRun, SendSummary]] = []
    with locked(settings.run.output), trusted_history(settings) as history:
        runs = [load_run(folder, history) for folder in folders]
        taken = import_reviews(history, settings.run.output, context)
        if not asked.dry:
            clear_letters(settings.run.output)
        shared_out = _shared_out(runs, _ids(history, asked.named))
        _let_again(history, asked, settings.mail.transport)
        left, stop = asked.limit, None
        for run, only in shared_out:
            options = Options(only, left)
            try:
                if asked.dry:
                    now = datetime.now(UTC)
                    added = context.added_words
                    tell = teller(run, settings, added)
                    summary = dry_run(
                        history, run, settings, now, tell, options, taken.waits, added
                    )
                else:
                    post = _post(history, run, settings, context, taken.waits)
                    if test_address is None:
                        summary = post.deliver(options, stop)
                    else:
                        summary = post.redirect(test_address, options)
            except UnconfirmedError as error:  # the mail of other intakes goes on
                summary = SendSummary((), dry_run=asked.dry, unconfirmed=(str(error),))
            done.append((run, replace(summary, review_problems=taken.about(_mailable(run)))))
            left = None if left is None else left - sum(line.fresh for line in summary.lines)
            stop = stop or summary.stopped
    if not (asked.dry or asked.to):
        for run, summary in done:
            if not summary.unconfirmed:
                _send_digest(run, summary, settings, context)
    return together([summary for _, summary in done])


def release_reports(
    settings: Settings,
    context: JudgingContext,
    run: str | None,
    ids: Collection[str],
    *,
    everybody: bool,
) -> Released:
    """Let reports of each intake's newest run, or of `run`, go out; whose, and whose not."""
    folders = find_runs(settings.run.output, run)
    released, held, unconfirmed = list[str](), list[str](), list[str]()
    with locked(settings.run.output), trusted_history(settings) as history:
        runs = [load_run(folder, history) for folder in folders]
        taken = import_reviews(history, settings.run.output, context)
        for loaded, chosen in _shared_out(runs, _ids(history, ids)):
            now = datetime.now(UTC)
            try:
                done = release(
                    history, loaded, now, chosen, everybody=everybody, unread=taken.waits
                )
            except UnconfirmedError as error:  # those of other intakes are released
                unconfirmed.append(str(error))
                continue
            released += done.ids
            held += done.held
    return Released(
        tuple(dict.fromkeys(released)),
        tuple(dict.fromkeys(held)),
        taken.about({person for loaded in runs for person in _mailable(loaded)}),
        tuple(unconfirmed),
    )


def take_back_releases(
    settings: Settings, context: JudgingContext, run: str | None, ids: Collection[str]
) -> tuple[str, ...]:
    """Have reports wait again that were released and have not gone out; whose they are."""
    folders = find_runs(settings.run.output, run)
    done = list[str]()
    with locked(settings.run.output), trusted_history(settings) as history:
        runs = [load_run(folder, history) for folder in folders]
        import_reviews(history, settings.run.output, context)
        for loaded, chosen in _shared_out(runs, _ids(history, ids)):
            done += take_back(history, loaded, datetime.now(UTC), chosen)
    return tuple(dict.fromkeys(done))


def suppressed(settings: Settings) -> tuple[Suppressed, ...]:
    """Who is never mailed, since when and why; nobody before the first night."""
    if not settings.history_path.exists():
        return ()
    with read_history(settings.history_path) as history:
        return history.deliveries.suppressions()


def _mailable(run: MailRun) -> frozenset[str]:
    return frozenset(candidate.id for candidate in run.candidates if candidate.mailable)


def _shared_out(
    runs: Sequence[MailRun], ids: frozenset[str]
) -> list[tuple[MailRun, frozenset[str]]]:
    """Each run with those of `ids` that are in it; without any ids, every run with all it holds.

    Raises UsageError for an id that no run holds.
    """
    if not ids:
        return [(run, ids) for run in runs]
    there = [(run, ids & {candidate.id for candidate in run.candidates}) for run in runs]
    unknown = sorted(ids.difference(*(found for _, found in there)))
    if unknown:
        names = ", ".join(run.folder.name for run in runs)
        raise UsageError(f"no candidate in {names} has the id {', '.join(unknown)}")
    return [(run, found) for run, found in there if found]


def suppress(settings: Settings, address: str, *, lift: bool) -> bool:
    """Put an address on the list of those who get no mail, or take it off; False: nothing to do."""
    known = read_address(address)
    if known is None:
        raise UsageError(f"“{address}” is no usable e-mail address")
    with locked(settings.run.output), open_history(settings.history_path) as history:
        if lift:
            return history.deliveries.unsuppress(address)
        history.deliveries.suppress(address, datetime.now(UTC))
        return True


def _let_again(history: History, asked: Round, transport: str) -> None:
    """What a person decided about mail that is over. Raises UsageError where there is none."""
    now = datetime.now(UTC)
    if asked.resend:
        (person,) = _ids(history, [asked.resend])
        if not history.deliveries.resend_uncertain(person, transport, now):
            raise UsageError(f"no mail to “{asked.resend}” is uncertain")
    if asked.retry == EVERYBODY:
        history.deliveries.retry_rejected(transport, now)
    elif asked.retry:
        (person,) = _ids(history, [asked.retry])
        if not history.deliveries.retry_rejected(transport, now, person):
            raise UsageError(
                f"no mail of the newest report to “{asked.retry}” was refused for good"
            )


def _ids(history: History, asked: Collection[str]) -> frozenset[str]:
    """Ids under the spelling that history knows; unknown ones as typed, for the error to name."""
    spellings = history.people.spellings()
    return frozenset(spellings.get(folded(candidate), candidate) for candidate in asked)


def _post(
    history: History,
    run: MailRun,
    settings: Settings,
    context: JudgingContext,
    unread: frozenset[str],
) -> Post:
    stamps = Stamps(token_in=_token_in, token_of=candidate_token)
    transport = transport_for(settings, run.folder)
    tell = teller(run, settings, context.added_words)
    return Post(
        history, run, settings, transport, stamps, tell, added=context.added_words, unread=unread
    )


def _token_in(pdf: bytes) -> str | None:
    stamp = read_stamp(pdf)
    return stamp.token if stamp else None


def _send_digest(
    run: MailRun, summary: SendSummary, settings: Settings, context: JudgingContext
) -> None:
    if settings.mail.digest.to:
        letters = digest_letters(run, summary, settings, datetime.now(UTC), context.added_words)
        send_digest(letters, transport_for(settings, run.folder))
