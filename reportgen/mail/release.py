"""A person lets reports go: those they name, or all that nothing else holds."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from reportgen.domain.review import Release
from reportgen.errors import UsageError
from reportgen.history import History
from reportgen.history.reviews import EntryKind, ReviewEntry, release_cover
from reportgen.mail.facts import Candidate, Run

SOURCE = "reportgen release"


def release(
    history: History, run: Run, now: datetime, ids: Collection[str] = (), *, everybody: bool = False
) -> tuple[str, ...]:
    """Release reports of the newest run; the ids released, in the order of the intake.

    Somebody named has been looked at: their report goes out at this address whatever held it, a
    hold in the Review sheet too (not `send = hold` in the intake). With `everybody`, only those
    are released that nobody put on hold, and all other holds stay.

    Raises UsageError for an id that the run has no report for.
    """
    able = {c.id: c for c in run.candidates if c.mailable}
    unknown = sorted(set(ids) - able.keys())
    if unknown:
        raise UsageError(f"no report in {run.folder.name} for: {', '.join(unknown)}")
    held = {
        entry.candidate_id
        for entry in history.reviews.standing()
        if entry.kind is EntryKind.RELEASE and entry.value == Release.HOLD
    }
    chosen = [c for c in able.values() if c.id in ids or (everybody and c.id not in held)]
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
    return tuple(c.id for c in chosen)


def _vouch(history: History, candidate: Candidate, now: datetime) -> None:
    if candidate.email.strip():
        history.deliveries.vouch(candidate.id, candidate.email, candidate.version, now)
