"""What history keeps of a night."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from reportgen.domain.cohort import Cohort, Entry
from reportgen.history.runs import Night, Told
from reportgen.night.intakes import Recognised
from reportgen.night.judge import Judged
from reportgen.night.press import Sheet
from reportgen.night.versions import Versioned


def night_of(
    cohort: Cohort,
    judged: Judged,
    sheets: Iterable[Sheet],
    ours: Recognised,
    *,
    folder: str,
    complete: bool,
    started: datetime,
    finished: datetime,
) -> Night:
    """The night as one record. A report without a PDF has told nobody anything: no version."""
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
    )


def _told(entry: Entry, versioned: Versioned, looks: Mapping[str, str]) -> Told:
    if not entry.pdf:
        return Told(entry.report, entry.state)
    return Told(
        report=entry.report,
        state=entry.state,
        version=versioned.choice,
        content=versioned.content,
        look=looks[entry.report.profile.id],
        pdf_sha256=entry.pdf_sha256,
    )
