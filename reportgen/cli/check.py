"""reportgen check: the verdicts in the terminal, without a run."""

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
from reportgen.run.context import load_context
from reportgen.run.verdicts import judge_intake
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
