"""What the operator reads in the morning: counts, faults with their cells, and where things are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportgen.domain.cohort import Cohort, WeakSpot, weakest
from reportgen.domain.problem import Effect, Problem
from reportgen.errors import ExitCode
from reportgen.night.press import Printed
from reportgen.rulebook.words import Words
from reportgen.run_document import counts, exit_code

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
        return counts(self.cohort)

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


def changed_notes(printed: Iterable[Printed], words: Words) -> tuple[str, ...]:
    """A line on reports that somebody has edited since they were written, if anybody has."""
    changed = [p for p in printed if p.changed]
    if not changed:
        return ()
    named = [f"{p.candidate_id} ({', '.join(p.changed)})" for p in changed[:NAMED]]
    which = ", ".join([*named, "…"] if len(changed) > NAMED else named)
    return (words.say("cli-reports-changed", count=len(changed), which=which),)


def style_notes(ignored: Sequence[str], words: Words) -> tuple[str, ...]:
    """A line on what WeasyPrint passes over in the agency's stylesheet, if anything."""
    if not ignored:
        return ()
    return (words.say("cli-style-ignored", count=len(ignored), first=ignored[0]),)
