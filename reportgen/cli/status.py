"""reportgen status: past runs, one candidate's story, and whether last night happened at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from reportgen.cli.ask import ask_which
from reportgen.cli.completing import complete_who
from reportgen.cli.documents import PersonItem, RunItem, StatusDocument, print_document
from reportgen.cli.options import (
    Globals,
    json_option,
    many,
    output_option,
    own_day,
    pass_globals,
)
from reportgen.cli.terminal import console, echo
from reportgen.errors import ExitCode, UsageError
from reportgen.history import History, read_history
from reportgen.history.deliveries import Delivery, DeliveryState, PastAnswer
from reportgen.history.intakes import KnownIntake
from reportgen.history.people import Person
from reportgen.history.runs import RunRecord
from reportgen.rulebook.words import Words
from reportgen.run.context import load_context
from reportgen.run.lost_history import lost_history
from reportgen.run.summary import ahead_of_clock
from reportgen.run.who import Somebody, ids_of

RUNS = 15
_SPAN = re.compile(r"(\d+)\s*([mhd])")
_NEVER = datetime.min.replace(tzinfo=UTC)
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


@click.command()
@click.argument("candidate", metavar="[WHO]", required=False, shell_complete=complete_who)
@output_option
@click.option("--max-age", metavar="26h", help="Exit 1 when no complete run is that young.")
@click.option("--cohort", "asked", multiple=True, help="Ask only for these intakes' runs.")
@json_option
@pass_globals
def status(
    options: Globals,
    candidate: str | None,
    output: Path | None,
    max_age: str | None,
    asked: tuple[str, ...],
    as_json: bool,
) -> int:
    """Show past runs, or scores, submissions and mails of WHO (an id, name or address)."""
    settings = options.settings(output=output)
    oldest = datetime.now(UTC) - _span(max_age) if max_age else None
    lost = lost_history(settings)
    words, out = load_context(settings).words, console()
    if lost:
        args: dict[str, str | int] = {"count": len(lost), "first": lost[0]}
        echo(words.say("doctor-history_lost", "mend", **args), err=True)
    if not settings.history_path.exists():
        if not lost:
            echo(f"no run yet: there is no history at {settings.history_path}", err=True)
        code = ExitCode.DONE_WITH_FAULTS if oldest or lost else ExitCode.DONE
        if as_json:
            print_document(StatusDocument(lost=tuple(lost), exit_code=int(code)))
        return code
    with read_history(settings.history_path) as history:
        intakes = _chosen(history.runs.intakes(), many(asked))
        document = _document(history, intakes, candidate, lost) if as_json else None
        if document is None:  # else it is printed when it is known what is late
            if candidate is not None:
                _show_candidate(out, history, words, candidate)
            elif not options.quiet:
                _show_runs(out, history, intakes, words)
        newest = {run.intake: run.finished for run in history.runs.newest_of_each()}
        slugs = {intake.slug for intake in intakes}
        stopped = [run for run in history.runs.unconfirmed() if run.intake in slugs]
        ahead = _ahead(history, words)
    if candidate is None:
        _tell_stopped(stopped, words)
    if ahead:
        echo(ahead, err=True)
    late = [i for i in intakes if oldest and newest.get(i.slug, _NEVER) < oldest]
    wrong = lost or late or stopped or ahead or not intakes
    code = ExitCode.DONE_WITH_FAULTS if oldest and wrong else ExitCode.DONE
    if document is not None:
        names = tuple(intake.name for intake in late)
        print_document(replace(document, late=names, exit_code=int(code)))
    for intake in late:
        which = f" of {intake.name}" if len(intakes) > 1 else ""
        echo(f"no complete run{which} in the last {max_age}", err=True)
    if late and len(intakes) > 1:
        echo("where one has ended, name those you still expect with --cohort", err=True)
    return code


def _document(
    history: History, intakes: Sequence[KnownIntake], asked: str | None, lost: Sequence[str]
) -> StatusDocument:
    """All that is told, for programs; what is late is told by the caller."""
    names = {intake.slug: intake.name for intake in intakes}
    person = PersonItem.of(_person(history, asked), history) if asked is not None else None
    runs = _runs(history, names) if asked is None else []
    uncertain = history.deliveries.all((DeliveryState.UNCERTAIN,))
    return StatusDocument(
        runs=tuple(RunItem.of(run, names[run.intake]) for run in runs),
        person=person,
        uncertain=tuple(
            d.candidate_id for d in uncertain if not person or d.candidate_id == person.id
        ),
        lost=tuple(lost),
        exit_code=0,
    )


def _ahead(history: History, words: Words) -> str:
    """A sentence where history is ahead of the clock, for no night is kept then; else ""."""
    newest, today = history.runs.newest_day(), own_day()
    if newest is None or newest <= today + timedelta(1):
        return ""
    return ahead_of_clock(newest, today, words)


def _tell_stopped(runs: Sequence[RunRecord], words: Words) -> None:
    """On stderr, for a monitor that wants quiet must hear it."""
    for run in runs:
        echo(words.say("cli-status-stopped", folder=run.folder), err=True)
        for change in run.changes:
            echo(f"  {change.says}", err=True)


def _chosen(known: Sequence[KnownIntake], asked: Sequence[str]) -> list[KnownIntake]:
    """The intakes asked for by what they are called; all of them where none is."""
    for name in asked:
        if not any(intake.is_called(name) for intake in known):
            there = ", ".join(intake.name for intake in known)
            raise UsageError(f"history knows no intake “{name}”; there are: {there or 'none'}")
    return [i for i in known if not asked or any(i.is_called(name) for name in asked)]


def _span(text: str) -> timedelta:
    """`90m`, `26h` or `2d` as a length of time."""
    match = _SPAN.fullmatch(text.strip().lower())
    if match is None:
        raise UsageError(f"“{text}” is not a length of time like 26h, 90m or 2d")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def _table(words: Words, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(words.say(f"cli-status-{column}"))
    return table


def _runs(history: History, slugs: Collection[str]) -> list[RunRecord]:
    """The newest runs of these intakes."""
    return [run for run in history.runs.all() if run.intake in slugs][:RUNS]


def _show_runs(
    out: Console, history: History, intakes: Sequence[KnownIntake], words: Words
) -> None:
    names = {intake.slug: intake.name for intake in intakes}
    several = ("intake",) if len(names) > 1 else ()
    counted = ("candidates", "rendered", "unchanged", "failed", "rules")
    runs = _table(words, "day", "folder", *several, *counted)
    for run in _runs(history, names):
        runs.add_row(
            run.as_of.isoformat(),
            run.folder,
            *(Text(names[run.intake]) for _ in several),
            str(run.candidates),
            *(str(run.states.get(state, 0)) for state in ("rendered", "unchanged", "failed")),
            f"{run.rulebook.name} {run.rulebook.version[:8]}",
        )
    out.print(runs)
    people = history.people.everybody()
    for delivery in history.deliveries.all((DeliveryState.UNCERTAIN,)):
        who = people.get(delivery.candidate_id)
        name = who.name if who else delivery.candidate_id
        line = words.say("cli-status-uncertain", id=delivery.candidate_id, name=name)
        out.print(Text(line, style="yellow"))


def _person(history: History, asked: str) -> Person:
    """Who is meant. Raises UsageError for nobody that history knows."""
    everybody = history.people.everybody()
    people = (Somebody(p.id, p.name, p.address) for p in everybody.values())
    (candidate_id,) = ids_of([asked], people, ask_which)
    if candidate_id not in everybody:
        raise UsageError(f"history knows no candidate “{asked}”")
    return everybody[candidate_id]


def _show_candidate(out: Console, history: History, words: Words, asked: str) -> None:
    person = _person(history, asked)
    candidate_id = person.id
    out.print(Text(" · ".join(filter(None, (person.name, person.id, person.address))), "bold"))
    versions = _table(words, "version", "day", "readiness", "band", "stage")
    for version in history.versions.of(candidate_id):
        readiness = version.snapshot.readiness
        versions.add_row(
            str(version.number),
            version.day.isoformat(),
            "–" if readiness is None else f"{readiness:.1f}",
            words.say(f"band-{version.band.value}"),
            words.say(f"stage-{version.snapshot.stage.value}"),
        )
    out.print(versions)
    submissions = _table(words, "submitted", "answer", "title")
    for attempt in history.submissions.of(candidate_id):
        submissions.add_row(
            str(attempt.submitted_on or "–"),
            attempt.status.value if attempt.status else "–",
            Text(attempt.title),
        )
    if submissions.row_count:
        out.print()
        out.print(submissions)
    milestones = _table(words, "milestone", "seen", "proven")
    for name, first in history.milestones.of(candidate_id).items():
        said = words.say(f"milestone-{name.value}")
        milestones.add_row(said, first.claimed.isoformat(), str(first.proven or "–"))
    if milestones.row_count:
        out.print()
        out.print(milestones)
    mails = _table(words, "version", "mail", "changed", "said")
    for delivery in history.deliveries.of(candidate_id):
        for stood, at in history.deliveries.story(delivery):
            mails.add_row(str(delivery.version), *_mail_cells(words, stood, at))
    if mails.row_count:
        out.print()
        out.print(mails)


def _mail_cells(
    words: Words, delivery: Delivery | PastAnswer, when: datetime
) -> tuple[str | Text, ...]:
    """How a mail stood, since when, why, and in which words."""
    reasons = [words.say(f"mail-reason-{code}") for code in delivery.reason.split(",") if code]
    said = "; ".join([*reasons, delivery.server_words] if delivery.server_words else reasons)
    return delivery.state.value, f"{when:%Y-%m-%d %H:%M}", Text(said)
