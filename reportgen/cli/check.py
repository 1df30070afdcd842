"""reportgen check: the verdicts in the terminal, without a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from reportgen.cli.ask import ask_which
from reportgen.cli.completing import complete_who
from reportgen.cli.options import (
    Globals,
    as_of_option,
    intake_argument,
    many,
    output_option,
    pass_globals,
)
from reportgen.cli.show import show_check, show_document, show_guard
from reportgen.domain.cohort import Cohort
from reportgen.errors import UsageError
from reportgen.run.context import load_context
from reportgen.run.verdicts import judge_intake
from reportgen.run.who import ids_of, in_intake
from reportgen.run_document import exit_code


@click.command()
@intake_argument
@output_option
@as_of_option
@click.option(
    "--only",
    multiple=True,
    metavar="WHO",
    shell_complete=complete_who,
    help="Show only these; commas work too.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the document that run.json holds.")
@pass_globals
def check(
    options: Globals,
    intake: Path,
    output: Path | None,
    as_of: date,
    only: tuple[str, ...],
    as_json: bool,
) -> int:
    """Show what INTAKE's profiles would be told, without writing a file."""
    settings = options.settings(output=output)
    context = load_context(settings)
    cohort = judge_intake(intake, settings, context, as_of)
    shown = _only(cohort, many(only)) if only else cohort
    show_guard(cohort.guard, intake, context.words)
    if as_json:
        show_document(shown, context.words)
    else:
        show_check(shown, context.words, everything=options.verbose > 0)
    return exit_code(shown)


def _only(cohort: Cohort, asked: Sequence[str]) -> Cohort:
    """The same cohort with these people alone, and what there is to say of their rows."""
    chosen = ids_of(asked, in_intake(e.report.profile for e in cohort.entries), ask_which)
    entries = tuple(e for e in cohort.entries if e.report.profile.id in chosen)
    for who in sorted(set(chosen) - {e.report.profile.id for e in entries}):
        raise UsageError(f"there is no candidate “{who}” in {cohort.intake.file}")
    problems = tuple(p for p in cohort.problems if p.about in chosen)
    return replace(cohort, entries=entries, problems=problems)
