"""How verdicts and problems look in a terminal."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from reportgen.cli.terminal import console, echo, print_folded
from reportgen.domain.attention import Reason, needs_attention
from reportgen.domain.cohort import Cohort, Entry, Intake
from reportgen.domain.guard import Guard
from reportgen.domain.outcome import OFF, Status
from reportgen.domain.points import span
from reportgen.domain.problem import Effect, Problem
from reportgen.domain.scoring import Band
from reportgen.rulebook.standing import band_name, unreported_key
from reportgen.rulebook.words import Words
from reportgen.run_document import RunDocument

PROBLEMS_SHOWN = 20

_EFFECT_STYLE = {
    Effect.NOTED: "dim",
    Effect.FIELD_IGNORED: "yellow",
    Effect.ROW_SUPERSEDED: "yellow",
    Effect.ROW_REJECTED: "bold red",
}
_BAND_STYLE = dict.fromkeys(Band, "red") | {
    Band.READY: "green",
    Band.NEARLY_THERE: "yellow",
    Band.NEEDS_WORK: "yellow",
}
_STATUS_STYLE = {Status.PASS: "green", Status.IMPROVE: "yellow", Status.FIX: "red"}


def show_document(cohort: Cohort, words: Words) -> None:
    """What run.json holds, as it stands there."""
    sys.stdout.buffer.write(RunDocument.of(cohort, words).encoded())


def show_sheets(out: Console, intake: Intake, words: Words) -> None:
    """Which sheets were read, and which that could be the people's were not, where that is news."""
    if len(intake.sheets) + len(intake.left_out) < 2:
        return
    sheets = ", ".join(f"“{sheet}”" for sheet in intake.sheets)
    print_folded(out, Text(words.say("cli-sheets-read", sheets=sheets)))
    for left in intake.left_out:
        values = {"sheet": left.sheet, "lacks": left.lacks, "fields": left.fields}
        print_folded(out, Text(words.say("cli-sheet-left-out", **values), style="yellow"))


def show_guard(guard: Guard, intake: Path, words: Words) -> None:
    """What has become of the sheet, on stderr, for even who wants quiet must hear it."""
    if not guard.changes:
        return
    since = guard.since.isoformat() if guard.since else ""
    key = "confirmed" if guard.confirmed else "stopped"
    lines = [words.say(f"cli-guard-{key}", since=since), *(f"  {c.says}" for c in guard.changes)]
    if guard.stopped:
        command = shlex.join(["reportgen", "run", str(intake), "--confirm-change"])
        lines.append(words.say("cli-guard-remedy", command=command))
    echo("reportgen: " + "\n".join(lines), err=True)


def show_problems(
    out: Console, problems: tuple[Problem, ...], words: Words, *, everything: bool = False
) -> None:
    """Intake problems, a line each: place, what is wrong, what it did."""
    if not problems:
        return
    out.print()
    out.print(words.say("cli-problems", count=len(problems)), style="bold")
    shown = problems if everything else problems[:PROBLEMS_SHOWN]
    for problem in shown:
        print_folded(out, problem_line(problem, words), 4)
    if len(problems) > len(shown):
        out.print(words.say("cli-more-problems", count=len(problems) - len(shown)))


def problem_line(problem: Problem, words: Words) -> Text:
    """Where, what it did, what is wrong, and the value."""
    place = "!".join(filter(None, (problem.cell.sheet, problem.cell.address)))
    says = words.say(f"problem-{problem.code}", "says", **problem.args)
    effect = words.say(f"effect-{problem.effect.value}", _several(problem))
    line = Text(f"  {place}  ")
    line.append(f"{effect}: ", style=_EFFECT_STYLE[problem.effect])
    line.append(says)
    if problem.value:
        line.append(f"  “{problem.shown_value}”", style="dim")
    return line


def _several(problem: Problem) -> str:
    """The part that speaks of many cells, for a fault that several of a row share."""
    return "several" if problem.effect is Effect.FIELD_IGNORED and "cells" in problem.args else ""


def by_need(cohort: Cohort) -> list[Entry]:
    """Everybody: who needs a coach first, as the workbook has them, then the less ready.

    Those who get no report come last.
    """
    called = [attention.entry for attention in needs_attention(cohort)]
    ids = {entry.report.profile.id for entry in called}
    others = [entry for entry in cohort.entries if entry.report.profile.id not in ids]
    others.sort(key=lambda e: 101.0 if (firm := e.report.card.firm) is None else firm)
    others.sort(key=lambda e: not e.report.reported)
    return [*called, *others]


def show_check(cohort: Cohort, words: Words, *, everything: bool = False) -> None:
    """One line a candidate by need, then the intake problems."""
    out = console()
    table = Table(box=None, pad_edge=False)
    for heading in ("name", "id", "readiness", "band", "first"):
        table.add_column(words.say(f"cli-column-{heading}"))
    for entry in by_need(cohort):
        card, profile = entry.report.card, entry.report.profile
        if not entry.report.reported:
            why = words.say(unreported_key(entry.report.stage, card.band))
            table.add_row(Text(profile.name), Text(profile.id), "–", Text(why, style="dim"), "")
            continue
        readiness = span(card.lowest, card.highest) or "–"
        if card.firm is not None:
            readiness = f"{card.firm:.1f}"
        first = entry.report.actions[0].finding if entry.report.actions else None
        to_do = words.say(first.code, "title", **first.args) if first else ""
        if card.band is Band.ON_HOLD:
            to_do = words.say(f"workbook-reason-{Reason.BARRED}")
        table.add_row(
            Text(profile.name),
            Text(profile.id),
            readiness,
            Text(band_name(words, entry.report.stage, card.band), style=_BAND_STYLE[card.band]),
            to_do,
        )
    if cohort.entries:
        out.print(table)
        out.print(words.say("cli-check-legend"), style="dim")
    else:
        out.print(words.say("cli-nobody"))
    show_blockers(out, cohort, words)
    if counted := _statuses(cohort):
        out.print()
        out.print(words.say("cli-check-tally"), style="bold")
    for spot_slug, statuses in counted.items():
        line = Text(f"  {words.say(f'check-{spot_slug}')}: ")
        for status, number in statuses.items():
            style = _STATUS_STYLE.get(status, "dim")
            line.append(f"{words.say(f'status-{status.value}')} {number}  ", style=style)
        out.print(line if statuses else line.append(words.say("check-off"), style="dim"))
    show_sheets(out, cohort.intake, words)
    show_problems(out, cohort.problems, words, everything=everything)


def show_blockers(out: Console, cohort: Cohort, words: Words) -> None:
    """Everything that blocks somebody, a line each: who, what to do, what was seen."""
    counted = {e.report.profile.id for e in cohort.counted}
    entries = [e for e in by_need(cohort) if e.report.profile.id in counted]
    held = [(e.report.profile, f) for e in entries for f in e.report.card.blocking]
    if not held:
        return
    out.print()
    out.print(words.say("cli-blockers", count=len(held)), style="bold")
    for who, finding in held:
        line = Text(f"  {who.name} ({who.id})  ")
        line.append(words.say(finding.code, "title", **finding.args), style="bold red")
        line.append(": " + words.say(finding.code, "says", **finding.args))
        print_folded(out, line, 4)


def _statuses(cohort: Cohort) -> dict[str, dict[Status, int]]:
    """How many stand how in each check; none in one that is switched off."""
    counted: dict[str, dict[Status, int]] = {}
    for entry in cohort.counted:
        for outcome in entry.report.card.outcomes:
            row = counted.setdefault(outcome.slug, {})
            if outcome.reason != OFF:
                row[outcome.status] = row.get(outcome.status, 0) + 1
    return {slug: dict(sorted(row.items())) for slug, row in counted.items()}
