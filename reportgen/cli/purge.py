"""reportgen purge: runs that have grown old are thinned out."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import click
from rich.text import Text

from reportgen.cli.options import Day, Globals, output_option, own_day, pass_globals
from reportgen.cli.show import problem_line
from reportgen.cli.terminal import console, print_folded
from reportgen.errors import ExitCode, UsageError
from reportgen.maintenance.purge import dated_after, purge_runs, take_back
from reportgen.rulebook.words import Words
from reportgen.run.context import load_context
from reportgen.settings import Settings


@click.command()
@click.option("--older-than", "days", type=click.IntRange(1), metavar="DAYS", help="In days.")
@click.option("--mailed-too", is_flag=True, help="Also the reports that were mailed.")
@click.option(
    "--after", type=Day(), help="Instead, take back what a wrong clock dated after this day."
)
@click.option("--yes", is_flag=True, help="Don't ask, on a terminal.")
@output_option
@pass_globals
def purge(
    options: Globals,
    days: int | None,
    mailed_too: bool,
    after: date | None,
    yes: bool,
    output: Path | None,
) -> int:
    """Remove runs older than DAYS; the newest complete one and what was mailed stay."""
    settings = options.settings(output=output)
    context = load_context(settings)
    today = own_day()
    if after is not None:
        if days or mailed_too:
            raise UsageError("--after stands alone: it takes back what is dated ahead of the clock")
        if after < today:
            raise UsageError(
                f"{after} is past: only what is dated ahead of the clock is taken back"
            )
        if not yes:
            _ask(settings, after, context.words)
        purged = take_back(settings, context, after, today)
    elif days is None:
        raise UsageError("say --older-than DAYS")
    else:
        purged = purge_runs(settings, context, today - timedelta(days), mailed_too=mailed_too)
    out = console()
    runs, waiting = len(purged.folders), len(purged.messages)
    key = "cli-purged" if after is None else "cli-taken-back"
    counts = context.words.say(key, runs=runs, kept=purged.reports_kept, waiting=waiting)
    print_folded(out, counts)
    for note in purged.notes:
        print_folded(out, Text(note))
    for sentence in purged.messages:
        print_folded(out, Text(sentence, style="bold red"))
    for problem in purged.problems:
        print_folded(out, problem_line(problem, context.words), 4)
    faulty = purged.messages or any(problem.holds_mail for problem in purged.problems)
    return ExitCode.DONE_WITH_FAULTS if faulty else ExitCode.DONE


def _ask(settings: Settings, after: date, words: Words) -> None:
    """On a terminal, name what would go: where the clock is wrong, that is all there is."""
    later = dated_after(settings, after)
    if later and sys.stdin.isatty():
        sure = words.say("cli-take-back-sure", first=later[-1], last=later[0], count=len(later))
        click.confirm(sure, abort=True, err=True)
