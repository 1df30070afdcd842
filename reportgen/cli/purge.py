"""reportgen purge: runs that have grown old are thinned out."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import click

from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.terminal import console
from reportgen.night.purge import purge_runs
from reportgen.night.tools import load_tools


@click.command()
@click.option(
    "--older-than", "days", type=click.IntRange(1), required=True, metavar="DAYS", help="In days."
)
@click.option("--mailed-too", is_flag=True, help="Also the reports that were mailed.")
@output_option
@pass_globals
def purge(options: Globals, days: int, mailed_too: bool, output: Path | None) -> None:
    """Remove runs older than DAYS; the newest complete one and what was mailed stay."""
    settings = options.settings(output=output)
    tools = load_tools(settings)
    before = date.today() - timedelta(days)  # noqa: DTZ011 - the operator's own day
    purged = purge_runs(settings, tools, before, mailed_too=mailed_too)
    console().print(
        tools.words.say("cli-purged", runs=len(purged.folders), kept=purged.reports_kept)
    )
