"""reportgen columns and new-intake: what the sheet's columns mean, and a sheet to start with."""

from __future__ import annotations

from pathlib import Path

import click
from rich.text import Text

from reportgen.cli.options import Globals, intake_argument, pass_globals
from reportgen.cli.show_columns import show_columns
from reportgen.cli.terminal import console
from reportgen.intake import match_columns, new_intake, write_mapping
from reportgen.market import load_market
from reportgen.rulebook.words import Words, load_words
from reportgen.settings import FILE_NAME, Settings


def _words(settings: Settings) -> Words:
    """The staff's words alone: nothing is judged here, so no checks need be loaded."""
    return load_words(settings.report.language, settings.rulebook.words)


@click.command()
@intake_argument
@click.option(
    "--write", is_flag=True, help="Put the columns that are read into reportgen.toml; add only."
)
@pass_globals
def columns(options: Globals, intake: Path, write: bool) -> None:
    """Show which column of INTAKE feeds which field."""
    settings = options.settings()
    words, out = _words(settings), console()
    path = options.config or Path(FILE_NAME)
    matches = match_columns(intake, settings.intake)
    show_columns(out, matches, words, str(path))
    if write:
        added = write_mapping(path, matches)
        out.print()
        told = words.say("cli-columns-written", count=len(added), file=str(path))
        out.print(Text(told), soft_wrap=True)


@click.command("new-intake")
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--sample",
    type=click.IntRange(0, 10_000),
    default=0,
    metavar="N",
    help="Fill in N invented candidates.",
)
@click.option(
    "--seed",
    type=int,
    default=1,
    metavar="NUMBER",
    help="Another seed invents other candidates.",
    show_default=True,
)
@pass_globals
def new_intake_command(options: Globals, path: Path, sample: int, seed: int) -> None:
    """Write a blank intake workbook to PATH, ready to be filled in."""
    settings = options.settings()
    market = load_market(settings.rulebook.market)
    new_intake(path, candidates=sample, seed=seed, words=_words(settings), market=market)
    click.echo(path)
