"""reportgen preview: one report, without a run."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from reportgen.cli.ask import ask_which
from reportgen.cli.completing import complete_who
from reportgen.cli.options import (
    Globals,
    as_of_option,
    intake_argument,
    output_option,
    pass_globals,
)
from reportgen.cli.terminal import echo
from reportgen.pipeline import preview_report
from reportgen.run.context import load_context


@click.command()
@intake_argument
@click.argument("candidate", metavar="WHO", shell_complete=complete_who)
@output_option
@as_of_option
@click.option("--html", is_flag=True, help="Write it as a web page as well.")
@pass_globals
def preview(
    options: Globals,
    intake: Path,
    candidate: str,
    output: Path | None,
    as_of: date,
    html: bool,
) -> None:
    """Write the report of WHO (an id, name or address) in INTAKE to previews/ and say where."""
    settings = options.settings(output=output)
    context = load_context(settings)
    for path in preview_report(
        intake, candidate, settings, context, as_of, html=html, choose=ask_which
    ):
        echo(path)
