"""reportgen check and preview: the verdicts in the terminal, and one report, without a run."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from reportgen.cli.options import (
    Globals,
    as_of_option,
    intake_argument,
    output_option,
    pass_globals,
)
from reportgen.cli.show import show_check, show_document, show_guard
from reportgen.pipeline import judge_intake, preview_report
from reportgen.run.context import load_context
from reportgen.run_document import exit_code


@click.command()
@intake_argument
@output_option
@as_of_option
@click.option("--json", "as_json", is_flag=True, help="Print the document that run.json holds.")
@pass_globals
def check(options: Globals, intake: Path, output: Path | None, as_of: date, as_json: bool) -> int:
    """Show what INTAKE's profiles would be told, without writing a file."""
    settings = options.settings(output=output)
    context = load_context(settings)
    cohort = judge_intake(intake, settings, context, as_of)
    show_guard(cohort.guard, intake, context.words)
    if as_json:
        show_document(cohort, context.words)
    else:
        show_check(cohort, context.words)
    return exit_code(cohort)


@click.command()
@intake_argument
@click.argument("candidate", metavar="ID")
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
    """Write the report of the candidate ID in INTAKE to previews/ and say where."""
    settings = options.settings(output=output)
    context = load_context(settings)
    for path in preview_report(intake, candidate, settings, context, as_of, html=html):
        click.echo(path)
