"""reportgen export: a run's candidates, actions, attempts and problems as CSV."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.completing import complete_run
from reportgen.cli.documents import RUN, SCHEMAS, published_schema
from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.terminal import echo
from reportgen.maintenance.export import export_csv
from reportgen.run.context import load_context


@click.command()
@click.argument("run", required=False, shell_complete=complete_run)
@output_option
@click.option(
    "--csv",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write the CSV files to.",
)
@click.option(
    "--schema",
    is_flag=False,
    flag_value=RUN,
    type=click.Choice(SCHEMAS),
    help="Print a JSON schema instead: of run.json, or of what a command prints with --json.",
)
@pass_globals
def export(
    options: Globals, run: str | None, output: Path | None, folder: Path | None, schema: str | None
) -> None:
    """Write RUN (a date or a run folder; default: the latest) as CSV files."""
    if schema:
        echo(published_schema(schema), nl=False)
        return
    if folder is None:
        raise click.UsageError("Missing option '--csv'.")
    settings = options.settings(output=output)
    for path in export_csv(settings, load_context(settings), run, folder):
        echo(path)
