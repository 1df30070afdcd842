"""Mail that came back: noted in the ledger, and addresses that are gone are mailed no more."""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from reportgen.errors import ExitCode
from reportgen.history.deliveries import MAY_COME_BACK, Delivery, DeliveryState
from reportgen.history.people import address_key
from reportgen.mail.bounces import Bounce, BounceKind, read_bounce
from reportgen.mail.mailboxes import messages_in
from reportgen.run.folder import locked
from reportgen.run.lost_history import trusted_history
from reportgen.settings import Settings

CLOCKS = timedelta(hours=1)  # that two machines' may differ


@dataclass(frozen=True, slots=True)
class Returned:
    """One person's mail that came back, and in which words of the server."""

    candidate_id: str
    name: str
    address: str
    kind: BounceKind
    words: str


@dataclass(frozen=True, slots=True)
class Bounces:
    """What was found: of so many `messages`, mail that came back now, and what is nobody's.

    `later` may still arrive; `strangers` are about no mail that is known to be under way.
    """

    messages: int
    returned: tuple[Returned, ...] = ()
    later: int = 0
    strangers: int = 0

    @property
    def exit_code(self) -> ExitCode:
        return ExitCode.DONE_WITH_FAULTS if self.returned else ExitCode.DONE


def take_in_bounces(
    settings: Settings, place: str, today: date, context: ssl.SSLContext | None = None
) -> Bounces:
    """Read a folder or mailbox, and note of each of our mails that it came back.

    Raises UsageError for a place that is none, FileError where it can't be read, BusyError while
    another run is at work.
    """
    messages = list(messages_in(place, settings, today, context=context))
    bounces = [bounce for data in messages if (bounce := read_bounce(data)) is not None]
    with locked(settings.run.output), trusted_history(settings) as history:
        deliveries, people = history.deliveries, history.people.everybody()
        found = Bounces(len(messages))
        for bounce in sorted(bounces, key=lambda b: b.at or datetime.max.replace(tzinfo=UTC)):
            rows = _about(bounce, deliveries.all(MAY_COME_BACK))
            if bounce.kind is BounceKind.LATER:
                found = replace(found, later=found.later + bool(rows))
                continue
            found = replace(found, strangers=found.strangers + (not rows))
            for row in rows:
                now = datetime.now(UTC)
                with history.transaction():
                    deliveries.came_back(row.id, bounce.words, now)
                    if bounce.kind is BounceKind.GONE:
                        deliveries.suppress(row.address, now, f"bounced: {bounce.words}")
                name = people[row.candidate_id].name if row.candidate_id in people else ""
                one = Returned(row.candidate_id, name, row.address, bounce.kind, bounce.words)
                found = replace(found, returned=(*found.returned, one))
    return found


def _about(bounce: Bounce, deliveries: Iterable[Delivery]) -> Sequence[Delivery]:
    """Whose mail came back: the very one it quotes, else the last that went to an address it names.

    Never a mail to another address: a coach's copy comes back under the same id, and so does what
    somebody has forwarded. Nor one that went out after the bounce was written. A file that another
    program was to send counts where its id is quoted: else nobody knows that it ever went out.
    """
    failed = {address_key(address) for address in bounce.addresses}
    latest = bounce.at + CLOCKS if bounce.at else None
    there = [
        row
        for row in deliveries
        if row.address in failed and (latest is None or row.changed_at <= latest)
    ]
    if bounce.about:
        return [row for row in there if row.message_id in bounce.about]
    there = [row for row in there if row.state is not DeliveryState.WRITTEN]
    return list({row.address: row for row in sorted(there, key=lambda r: r.changed_at)}.values())
