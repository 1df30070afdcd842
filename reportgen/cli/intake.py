"""reportgen columns and new-intake: what the sheet's columns mean, and a sheet to start with."""

from __future__ import annotations

from pathlib import Path

import click
from rich.table import Table
from rich.text import Text

from reportgen.cli.options import Globals, intake_argument, pass_globals
from reportgen.cli.terminal import console
from reportgen.intake import ColumnMatch, match_columns, new_intake, write_mapping
from reportgen.night.tools import load_tools
from reportgen.rulebook.words import Words
from reportgen.settings import FILE_NAME

EXAMPLE = 32  # characters of an example value


@click.command()
@intake_argument
@click.option("--write", is_flag=True, help="Put the mapping into reportgen.toml.")
@pass_globals
def columns(options: Globals, intake: Path, write: bool) -> None:
    """Show which column of INTAKE feeds which field."""
    settings = options.settings()
    words = load_tools(settings).words
    matches = match_columns(intake, settings.intake)
    out = console()
    out.print(_table(matches, words))
    if write:
        path = options.config or Path(FILE_NAME)
        added = write_mapping(path, matches)
        out.print(words.say("cli-columns-written", count=len(added), file=str(path)))


def _table(matches: tuple[ColumnMatch, ...], words: Words) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in ("sheet", "letter", "heading", "field", "how", "example"):
        table.add_column(words.say(f"cli-columns-{column}"), overflow="fold")
    for match in matches:
        table.add_row(
            Text(match.sheet),
            match.column,
            Text(match.heading),
            _field(match, words),
            words.say(f"cli-matched-{match.how}"),
            Text(" ".join(match.example.split())[:EXAMPLE], style="dim"),
        )
    return table


def _field(match: ColumnMatch, words: Words) -> Text:
    if match.used:
        return Text(match.field or "")
    if match.suggestion:
        return Text(words.say("cli-columns-perhaps", field=match.suggestion), style="yellow")
    return Text("–", style="dim")


@click.command("new-intake")
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--sample", type=click.IntRange(0, 10_000), default=0, help="Fill in N invented candidates."
)
@click.option("--seed", type=int, default=1, help="Another seed, other candidates.")
@pass_globals
def new_intake_command(options: Globals, path: Path, sample: int, seed: int) -> None:
    """Write a blank intake workbook to PATH, ready to be filled in."""
    tools = load_tools(options.settings())
    new_intake(path, candidates=sample, seed=seed, words=tools.words, market=tools.market)
    click.echo(path)
