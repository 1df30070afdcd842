"""What the operator is told while a run goes on and when it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from reportgen.domain.cohort import Cohort, ReportState, WeakSpot, weakest
from reportgen.domain.problem import Effect, Problem
from reportgen.errors import ExitCode
from reportgen.history.intakes import KnownIntake
from reportgen.render.logo import SHRUNK_TO, Size
from reportgen.rulebook.standing import unreported_key
from reportgen.rulebook.words import Words
from reportgen.run.folder import LATEST, of_intake
from reportgen.run.intakes import Recognised
from reportgen.run.judge import JudgedCohort
from reportgen.run.printed import RenderedPdf
from reportgen.run.snapshot import HistorySnapshot
from reportgen.run_document import Counts, exit_code


class Ticker:
    """Hears how far the night is; this one keeps it to itself."""

    def start(self, what: str, total: int) -> None:
        """A stretch of work with a known length begins."""

    def tick(self) -> None:
        """One piece of it is done."""


WEAKEST = 3
NAMED = 5  # reports that were changed by hand; run.log has all of them


@dataclass(frozen=True, slots=True)
class Summary:
    """One run, counted. It knows its own exit code.

    `fresh` counts the PDFs really rendered in this very run, whatever earlier runs made. `newest`
    is False for a date that history has passed: it is not kept, and nobody is mailed.
    """

    cohort: Cohort
    folder: Path | None
    fresh: int
    seconds: float
    newest: bool = True
    faults: tuple[str, ...] = ()  # what went wrong beside rows, reports and checks
    notes: tuple[str, ...] = ()  # what the operator should know; nothing is less done for it

    @property
    def counts(self) -> dict[str, int]:
        return asdict(Counts.of(self.cohort))

    @property
    def kept(self) -> int:
        """Reports that stayed as they were, whether since an earlier night or since this morning.

        With those rendered now, those that failed and those without one, they are all people.
        """
        made = (ReportState.RENDERED, ReportState.UNCHANGED)
        return sum(map(self.cohort.count, made)) - self.fresh

    @property
    def without(self) -> Counter[str]:
        """Why people get no report, as words keys: approved, left, too young."""
        none = [e.report for e in self.cohort.entries if e.state is ReportState.NOT_REPORTED]
        return Counter(unreported_key(report.stage, report.card.band) for report in none)

    @property
    def superseded(self) -> int:
        """Rows in whose place a later one of the same person counts."""
        rows = (p.cell for p in self.cohort.problems if p.effect is Effect.ROW_SUPERSEDED)
        return len({(cell.sheet, cell.row) for cell in rows})

    @property
    def exit_code(self) -> ExitCode:
        return ExitCode.DONE_WITH_FAULTS if self.faults else exit_code(self.cohort)

    @property
    def weakest(self) -> tuple[WeakSpot, ...]:
        return weakest(self.cohort.counted, WEAKEST)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The gravest first, each effect in the order of the sheet."""
        order = list(Effect)
        return tuple(sorted(self.cohort.problems, key=lambda p: -order.index(p.effect)))


def changed_notes(printed: Iterable[RenderedPdf], words: Words) -> tuple[str, ...]:
    """A line on reports that somebody has edited since they were written, if anybody has."""
    changed = [p for p in printed if p.changed]
    if not changed:
        return ()
    named = [f"{p.candidate_id} ({', '.join(p.changed)})" for p in changed[:NAMED]]
    which = ", ".join([*named, "…"] if len(changed) > NAMED else named)
    return (words.say("cli-reports-changed", count=len(changed), which=which),)


def intake_notes(
    ours: Recognised,
    known: Sequence[KnownIntake],
    snapshot: HistorySnapshot,
    judged: JudgedCohort,
    folder: str,
    words: Words,
) -> tuple[str, ...]:
    """Lines on which intake this is, where that was not plain, and on who stands in another, too.

    `known` are the intakes there were before tonight.
    """
    notes: list[str] = []
    file, others = Path(ours.file).name, [k.name for k in known if k.slug != ours.slug]
    before = next((k for k in known if k.slug == ours.slug), None)
    if ours.how == "new":
        latest, some = of_intake(LATEST, ours.slug), ", ".join(others)
        values = {"file": file, "folder": folder, "latest": latest, "others": some}
        notes.append(words.say("cli-intake-new", first=others[0], **values))
    elif ours.how in ("title", "people") and before is not None and before.files:
        old = Path(before.files[0]).name
        notes.append(words.say("cli-intake-renamed", file=file, before=old))
    here = {v.report.profile.id for v in judged.versioned} & snapshot.elsewhere.keys()
    if here:
        names = sorted({name for person in here for name in snapshot.elsewhere[person]})
        notes.append(words.say("cli-intake-shared", count=len(here), others=", ".join(names)))
    return tuple(notes)


def passed_lines(
    snapshot: HistorySnapshot, as_of: date, today: date | None, words: Words
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Faults and notes on a date that history has passed: nothing of such a run is kept or mailed.

    It is a fault where that is a history ahead of the clock: then each night ends so.
    """
    newest = snapshot.newest
    if newest is None or snapshot.reaches(as_of):
        return (), ()
    if today is None or newest <= today:
        values = {"as_of": as_of.isoformat(), "newest": newest.isoformat()}
        return (), (words.say("cli-date-passed", "", **values),)
    return (ahead_of_clock(newest, today, words),), ()


def ahead_of_clock(newest: date, today: date, words: Words) -> str:
    """A sentence on a history that goes on beyond today, and on what puts it right."""
    values: dict[str, str | int] = {"newest": newest.isoformat(), "today": today.isoformat()}
    return words.say("cli-history-ahead", "", days=(newest - today).days, **values)


def logo_notes(logo: Path | None, oversized: Size | None, words: Words) -> tuple[str, ...]:
    """A line on a logo that reports carry smaller than it was saved, if they do."""
    if logo is None or oversized is None:
        return ()
    values = {"width": oversized.width, "height": oversized.height, "most": SHRUNK_TO}
    return (words.say("cli-logo-shrunk", "", file=logo.name, **values),)


def style_notes(ignored: Sequence[str], words: Words) -> tuple[str, ...]:
    """A line on what WeasyPrint passes over in the agency's stylesheet, if anything."""
    if not ignored:
        return ()
    return (words.say("cli-style-ignored", count=len(ignored), first=ignored[0]),)
