"""reportgen purge: runs that have grown old are thinned out."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import click
from rich.text import Text

from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.show import problem_line
from reportgen.cli.terminal import console
from reportgen.errors import ExitCode
from reportgen.night.purge import purge_runs
from reportgen.night.tools import load_tools


@click.command()
@click.option(
    "--older-than", "days", type=click.IntRange(1), required=True, metavar="DAYS", help="In days."
)
@click.option("--mailed-too", is_flag=True, help="Also the reports that were mailed.")
@output_option
@pass_globals
def purge(options: Globals, days: int, mailed_too: bool, output: Path | None) -> int:
    """Remove runs older than DAYS; the newest complete one and what was mailed stay."""
    settings = options.settings(output=output)
    tools = load_tools(settings)
    before = date.today() - timedelta(days)  # noqa: DTZ011 - the operator's own day
    purged = purge_runs(settings, tools, before, mailed_too=mailed_too)
    out = console()
    runs, waiting = len(purged.folders), len(purged.told)
    counts = tools.words.say("cli-purged", runs=runs, kept=purged.reports_kept, waiting=waiting)
    out.print(counts, soft_wrap=True)
    for note in purged.notes:
        out.print(Text(note), soft_wrap=True)
    for sentence in purged.told:
        out.print(Text(sentence, style="bold red"), soft_wrap=True)
    for problem in purged.problems:
        out.print(problem_line(problem, tools.words), soft_wrap=True)
    faulty = purged.told or any(problem.holds_mail for problem in purged.problems)
    return ExitCode.DONE_WITH_FAULTS if faulty else ExitCode.DONE
