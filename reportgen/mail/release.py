"""A person lets reports go: those they name, or all that nothing else holds."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from reportgen.domain.problem import Problem
from reportgen.domain.review import Release
from reportgen.errors import ExitCode, UsageError
from reportgen.history import History
from reportgen.history.reviews import EntryKind, ReviewEntry, release_cover
from reportgen.mail.facts import Candidate, Run
from reportgen.mail.ledger import refuse_unconfirmed

SOURCE = "reportgen release"


@dataclass(frozen=True, slots=True)
class Released:
    """The ids released, in the order of the intake, and those that staff's own word holds.

    `told` is what there is to say about the words of staff that were taken in before, and
    `unconfirmed` why nothing is released of runs that the guard has stopped.
    """

    ids: tuple[str, ...]
    held: tuple[str, ...] = ()
    told: tuple[Problem, ...] = ()
    unconfirmed: tuple[str, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        unclear = any(problem.holds_mail for problem in self.told)
        waits = self.held or unclear or self.unconfirmed
        return ExitCode.DONE_WITH_FAULTS if waits else ExitCode.DONE


def release(
    history: History,
    run: Run,
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


def _vouch(history: History, candidate: Candidate, now: datetime) -> None:
    if candidate.email.strip():
        history.deliveries.vouch(candidate.id, candidate.email, candidate.version, now)
