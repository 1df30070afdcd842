"""Who gets their report now, who doesn't, and why: decided as values before anything is sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from reportgen.domain.problem import Problem
from reportgen.domain.review import Release
from reportgen.domain.stage import Stage
from reportgen.errors import ExitCode, UsageError
from reportgen.history import History
from reportgen.history.deliveries import REBUILT, Delivery, DeliveryState, Wanted
from reportgen.history.intakes import intake_of
from reportgen.history.people import address_key
from reportgen.history.reviews import EntryKind, ReviewEntry, release_cover
from reportgen.mail.address import Address, read_address
from reportgen.mail.facts import Candidate, MailRun
from reportgen.mail.ledger import Ledger, key_of, refuse_unconfirmed

_OVER = (
    DeliveryState.SENDING,
    DeliveryState.SENT,
    DeliveryState.WRITTEN,
    DeliveryState.REJECTED,
    DeliveryState.UNCERTAIN,
)
ABOUT_THE_ADDRESS = frozenset({"shared_address", "changed_address", "namesake"})
# Somebody decided these, or the normal course of things did: they are no fault of the night.
PER_DAY = "per_day"  # as many as the agency wants a day have gone out: it goes another night
BY_CHOICE = frozenset({"unreleased", "rules_only", "intake_hold", "review_hold"})


@dataclass(frozen=True, slots=True)
class Policy:
    """What the settings say about sending."""

    release: Literal["reviewed", "automatic"]
    max_age: timedelta


@dataclass(frozen=True, slots=True)
class Decision:
    """What happens to one candidate's report, and why.

    `state` is the one the ledger will show, None where there is nothing to write down: no report,
    no address. `reasons` are codes. `delivery` is the row there is already.
    """

    candidate: Candidate
    state: DeliveryState | None
    reasons: tuple[str, ...] = ()
    address: Address | None = None
    since: datetime | None = None
    delivery: Delivery | None = None

    @property
    def goes(self) -> bool:
        return self.state in (DeliveryState.PENDING, DeliveryState.DEFERRED)


@dataclass(frozen=True, slots=True)
class MailPlan:
    """Everybody of the run, and the rows that will not go out any more, with the reason."""

    decisions: tuple[Decision, ...]
    superseded: tuple[tuple[Delivery, str], ...]

    @property
    def going(self) -> tuple[Decision, ...]:
        return tuple(d for d in self.decisions if d.goes)


def make_plan(
    run: MailRun, ledger: Ledger, policy: Policy, now: datetime, only: Collection[str] = ()
) -> MailPlan:
    """Decide about every candidate of the run, or about those in `only`."""
    chosen = [c for c in run.candidates if not only or c.id in only]
    rows = {(d.candidate_id, d.address, d.version): d for d in ledger.deliveries}
    judge = _Judge(ledger, policy, now, _shared_addresses(run.candidates) | ledger.shared, rows)
    decisions = tuple(judge.decide(c) for c in chosen)
    wanted = {d.delivery.id for d in decisions if d.delivery is not None}
    present = {c.id: c for c in run.candidates}
    # Somebody a partial run or the command left out has not vanished.
    concerned = None if ledger.complete and not only else {c.id for c in chosen}
    superseded = tuple(
        (row, _why_gone(row, present, ledger))
        for row in ledger.deliveries
        if row.state.waits and row.id not in wanted
        if concerned is None or row.candidate_id in concerned
        if _may_go(row, present, ledger)
    )
    return MailPlan(decisions, superseded)


def _may_go(row: Delivery, present: Mapping[str, Candidate], ledger: Ledger) -> bool:
    """Whether this run may give a row up: its own intake's, or one whose owner it tells more."""
    candidate = present.get(row.candidate_id)
    told_more = candidate is not None and candidate.mailable and candidate.version > row.version
    return told_more or intake_of(row.folder) == ledger.intake


def wanted_rows(
    plan: MailPlan, ledger: Ledger, run: MailRun, message_ids: dict[str, str]
) -> list[Wanted]:
    """The plan as the ledger should show it, rows that are over left out."""
    return [
        Wanted(
            transport=ledger.transport,
            candidate_id=d.candidate.id,
            address=d.candidate.email,
            version=d.candidate.version,
            pdf_sha256=d.candidate.pdf_sha256,
            folder=run.folder.name,
            state=d.state,
            reason=",".join(d.reasons),
            sendable_since=d.since,
            message_id=message_ids[d.candidate.id],
        )
        for d in plan.decisions
        if d.state is not None and d.state not in _OVER
    ]


@dataclass(frozen=True, slots=True)
class _Judge:
    """Everything a decision about one candidate looks at."""

    ledger: Ledger
    policy: Policy
    now: datetime
    shared: Collection[str]
    rows: Mapping[tuple[str, str, int], Delivery]

    def decide(self, candidate: Candidate) -> Decision:
        if not candidate.mailable:
            return Decision(candidate, None, (_why_unmailable(candidate),))
        if not candidate.email.strip():
            return Decision(candidate, None, ("no_address",))
        row = self.rows.get((*key_of(candidate.id, candidate.email), candidate.version))
        address = read_address(candidate.email)
        if row is not None and row.state in _OVER:
            reasons = _noted(row)
            return Decision(candidate, row.state, reasons, address, row.sendable_since, row)
        if _newer_elsewhere(candidate, self.ledger):
            return Decision(candidate, None, ("newer_elsewhere",), address)
        holds = (*self.firm_holds(candidate, address), *self.holds(candidate))
        if holds:
            return Decision(candidate, DeliveryState.HELD, holds, address, None, row)
        if address_key(candidate.email) in self.ledger.suppressed:
            return Decision(candidate, DeliveryState.SUPPRESSED, (), address, None, row)
        since = self.sendable_since(candidate, row)
        if self.now - since > self.policy.max_age:
            return Decision(candidate, DeliveryState.EXPIRED, ("too_late",), address, since, row)
        if row is not None and row.state is DeliveryState.DEFERRED:
            return Decision(candidate, row.state, _noted(row), address, since, row)
        return Decision(candidate, DeliveryState.PENDING, (), address, since, row)

    def firm_holds(self, candidate: Candidate, address: Address | None) -> list[str]:
        """What keeps a report back until it is put right where it stands."""
        latest = self.ledger.versions.get(candidate.id)
        newest = (latest.number, latest.pdf_sha256) if latest else None
        found = {
            "not_newest": newest != (candidate.version, candidate.pdf_sha256),
            "bad_address": address is None,
            "intake_hold": candidate.hold or candidate.id in self.ledger.on_hold,
            "review_hold": candidate.id in self.ledger.held,
            "review_unclear": candidate.id in self.ledger.unclear,
            "review_unreadable": candidate.id in self.ledger.unread,
        }
        return [reason for reason, holds in found.items() if holds]

    def holds(self, candidate: Candidate) -> list[str]:
        """What keeps a report back until a person has given their word for this version.

        A word about whose address it is covers later versions too; one about what a report says
        doesn't.
        """
        vouched = self.ledger.vouched.get(key_of(candidate.id, candidate.email), {})
        if candidate.version in vouched:
            return []
        before = self.ledger.last_sent.get(candidate.id)
        here = address_key(candidate.email)
        found = {
            **dict.fromkeys(candidate.holds, True),
            "barred": candidate.stage is Stage.BARRED,
            "shared_address": here in self.shared,
            "changed_address": before is not None and before.address != here,
            "namesake": candidate.id in self.ledger.namesakes,
            "rebuilt": self.unknown_before(candidate, before),
            **self.unreleased(candidate),
        }
        lifted = ABOUT_THE_ADDRESS if vouched else frozenset()
        return [reason for reason, holds in found.items() if holds and reason not in lifted]

    def unknown_before(self, candidate: Candidate, before: Delivery | None) -> bool:
        """Whether their last mail is only assumed: nobody can tell whether this is any news."""
        assumed = before is not None and before.reason == REBUILT
        return assumed and candidate.id not in self.ledger.released

    def unreleased(self, candidate: Candidate) -> dict[str, bool]:
        released = candidate.id in self.ledger.released
        reviewed = self.policy.release == "reviewed"
        news = self.ledger.news.get(candidate.id, False)
        return {
            "unreleased": reviewed and not released,
            "rules_only": not reviewed and not released and not news,
        }

    def sendable_since(self, candidate: Candidate, row: Delivery | None) -> datetime:
        """When this could first have gone out; a person's later word starts the clock again."""
        vouched = self.ledger.vouched.get(key_of(candidate.id, candidate.email), {})
        said = (self.ledger.released.get(candidate.id), vouched.get(candidate.version))
        noted = row.sendable_since if row is not None else None
        if row is not None and row.reason == PER_DAY:
            return row.changed_at  # it waits for nothing but its turn
        return max(m for m in (noted or self.ledger.finished, *said) if m is not None)


def _shared_addresses(candidates: Sequence[Candidate]) -> frozenset[str]:
    counts = Counter(address_key(c.email) for c in candidates if c.email.strip())
    return frozenset(address for address, count in counts.items() if count > 1)


def _noted(row: Delivery) -> tuple[str, ...]:
    return tuple(row.reason.split(",")) if row.reason else ()


def _why_unmailable(candidate: Candidate) -> str:
    if not candidate.stage.reported:
        return candidate.stage.value
    return "no_report" if not candidate.pdf else "not_yet_eligible"


def _newer_elsewhere(candidate: Candidate, ledger: Ledger) -> bool:
    """Whether another intake has told them more since: that report is the one to send."""
    return candidate.version < ledger.elsewhere.get(candidate.id, 0)


def _why_gone(row: Delivery, present: Mapping[str, Candidate], ledger: Ledger) -> str:
    candidate = present.get(row.candidate_id)
    if candidate is None:
        return "vanished"
    if _newer_elsewhere(candidate, ledger):
        return "newer_elsewhere"
    if not candidate.mailable:
        return _why_unmailable(candidate)
    return "newer_version" if row.version != candidate.version else "other_address"


SOURCE = "reportgen release"


@dataclass(frozen=True, slots=True)
class Released:
    """The ids released, in the order of the intake, and those that staff's own word holds.

    `review_problems` is what there is to say about the words of staff that were taken in before,
    and `unconfirmed` why nothing is released of runs that the guard has stopped.
    """

    ids: tuple[str, ...]
    held: tuple[str, ...] = ()
    review_problems: tuple[Problem, ...] = ()
    unconfirmed: tuple[str, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        unclear = any(problem.holds_mail for problem in self.review_problems)
        waits = self.held or unclear or self.unconfirmed
        return ExitCode.DONE_WITH_FAULTS if waits else ExitCode.DONE


def release(
    history: History,
    run: MailRun,
    now: datetime,
    ids: Collection[str] = (),
    *,
    everybody: bool = False,
    unread: frozenset[str] = frozenset(),
) -> Released:
    """Release reports of the newest run.

    Somebody named has been looked at: their report goes out at this address whatever held it, a
    hold in the Review sheet too (not `send = hold` in the intake). With `everybody`, only those
    are released that nobody put on hold, and all other holds stay. Nobody is released for whom
    staff wrote something that is not understood, nor those who are `unread`: they stand in a
    workbook that can't be read.

    Raises UsageError for an id that the run has no report for, UnconfirmedError for a run that the
    guard has stopped.
    """
    for record in history.runs.all():
        if record.folder == run.folder.name:
            refuse_unconfirmed(record)
    able = {c.id: c for c in run.candidates if c.mailable}
    unknown = sorted(set(ids) - able.keys())
    if unknown:
        raise UsageError(f"no report in {run.folder.name} for: {', '.join(unknown)}")
    standing = {
        e.candidate_id: e.value for e in history.reviews.standing() if e.kind is EntryKind.RELEASE
    }
    held = {who for who, value in standing.items() if value == Release.HOLD}
    waits = unread | {who for who, value in standing.items() if value == Release.UNCLEAR}
    asked = [c for c in able.values() if c.id in ids or (everybody and c.id not in held)]
    chosen = [c for c in asked if c.id not in waits]
    values = history.runs.handed_in(run.folder.name)
    with history.transaction():
        history.reviews.add(
            ReviewEntry(
                candidate_id=c.id,
                kind=EntryKind.RELEASE,
                value=Release.YES.value,
                written_at=now,
                covers=release_cover(values[c.id]),
                rulebook_version=run.rulebook_version,
                source=SOURCE,
            )
            for c in chosen
            if c.id in values
        )
        for candidate in chosen:
            if candidate.id in ids:
                _vouch(history, candidate, now)
    return Released(tuple(c.id for c in chosen), tuple(c.id for c in asked if c.id in waits))


def take_back(
    history: History, run: MailRun, now: datetime, ids: Collection[str]
) -> tuple[str, ...]:
    """Have reports wait again whose release was a mistake; the ids of those that were released.

    A hold stays, and so does what has gone out.
    """
    released = {
        e.candidate_id
        for e in history.reviews.standing()
        if e.kind is EntryKind.RELEASE and e.value == Release.YES
    }
    chosen = [c for c in run.candidates if c.id in ids and c.id in released]
    with history.transaction():
        history.reviews.add(
            ReviewEntry(c.id, EntryKind.RELEASE, "", now, source=SOURCE) for c in chosen
        )
        for candidate in chosen:
            history.deliveries.take_back_word(candidate.id, candidate.email, candidate.version)
    return tuple(c.id for c in chosen)


def _vouch(history: History, candidate: Candidate, now: datetime) -> None:
    if candidate.email.strip():
        history.deliveries.vouch(candidate.id, candidate.email, candidate.version, now)
