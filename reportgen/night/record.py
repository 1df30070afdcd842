"""What history keeps of a night."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from reportgen import __version__
from reportgen.domain.cohort import Cohort, Entry
from reportgen.domain.guard import SheetFacts
from reportgen.domain.outcome import Status
from reportgen.history.runs import Night, Told
from reportgen.night.holds import LOOKALIKE, PREFIX
from reportgen.night.intakes import Recognised
from reportgen.night.judge import Judged
from reportgen.night.press import Sheet
from reportgen.night.versions import Versioned

COPYING = "original_text"  # the one check whose findings hold a report back


def night_of(
    cohort: Cohort,
    judged: Judged,
    sheets: Iterable[Sheet],
    ours: Recognised,
    facts: SheetFacts,
    *,
    folder: str,
    complete: bool,
    started: datetime,
    finished: datetime,
) -> Night:
    """The night as one record; `facts` are its sheet's.

    A report without a PDF has told nobody anything: no version.
    """
    looks = {s.report.profile.id: s.stamp.look for s in sheets}
    told = zip(cohort.entries, judged.versioned, strict=True)
    return Night(
        as_of=cohort.as_of,
        folder=folder,
        complete=complete,
        started=started,
        finished=finished,
        rulebook=cohort.rulebook,
        intake_sha256=cohort.intake.sha256,
        told=tuple(_told(entry, versioned, looks) for entry, versioned in told),
        intake=ours.slug,
        cohort=ours.cohort,
        intake_file=ours.file,
        sheet=facts,
        guard=cohort.guard,
        program=__version__,
    )


def _told(entry: Entry, versioned: Versioned, looks: Mapping[str, str]) -> Told:
    if not entry.pdf:
        return Told(entry.report, entry.state, holds=_holds(entry))
    return Told(
        report=entry.report,
        state=entry.state,
        version=versioned.choice,
        content=versioned.content,
        look=looks[entry.report.profile.id],
        pdf=entry.pdf,
        pdf_sha256=entry.pdf_sha256,
        holds=_holds(entry),
    )


def _holds(entry: Entry) -> tuple[str, ...]:
    """What a person should look at before this is mailed, as the codes that mail goes by."""
    copied = any(
        o.slug == COPYING and o.status in (Status.IMPROVE, Status.FIX)
        for o in entry.report.card.outcomes
    )
    reasons = (*entry.holds, LOOKALIKE) if copied else entry.holds
    return tuple(dict.fromkeys(reason.removeprefix(PREFIX) for reason in reasons))
