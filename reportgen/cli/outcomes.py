"""reportgen outcomes: how far a run's people got, here, as JSON, or on a page for donors."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.table import Table
from rich.text import Text

from reportgen.cli.completing import complete_run
from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.terminal import console, echo
from reportgen.domain.fingerprint import plain
from reportgen.domain.programme import Programme
from reportgen.files import file_errors, write_whole
from reportgen.render import render_settings
from reportgen.render.outcomes import OutcomesPage, steps_in_words
from reportgen.rulebook.programme import record_sentence
from reportgen.rulebook.words import Words
from reportgen.run.context import load_context
from reportgen.run.folder import find_run
from reportgen.run_document import read_document


@click.command()
@click.argument("run", required=False, shell_complete=complete_run)
@output_option
@click.option(
    "--pdf",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the page for donors to this file.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@pass_globals
def outcomes(
    options: Globals, run: str | None, output: Path | None, pdf: Path | None, as_json: bool
) -> None:
    """Show how far the people of RUN got (a date or a run folder; default: the latest)."""
    settings = options.settings(output=output)
    context = load_context(settings)
    document = read_document(find_run(settings.run.output, run))
    programme, words = document.programme, context.words
    if pdf is not None:
        look = render_settings(settings, context.added_words)
        data = OutcomesPage(programme, document.as_of, words, look).pdf()
        with file_errors(pdf):
            write_whole(pdf, data)
        echo(pdf, err=as_json)
        if programme.whole is not None:
            echo(words.say("outcomes-one-page"), err=True)
    if as_json:
        echo(json.dumps(plain(programme), indent=1, ensure_ascii=False))
    elif pdf is None:
        _show(programme, words)


def _show(programme: Programme, words: Words) -> None:
    """The steps and the track record; groups stand on the sheet and on the page."""
    if programme.whole is None:
        echo(words.say("outcomes-too-few"))
        return
    steps = Table(box=None, pad_edge=False)
    for n, key in enumerate(("step", "people", "share", "proven")):
        steps.add_column(words.say(f"outcomes-col-{key}"), justify="right" if n else "left")
    for row in steps_in_words(programme, words):
        steps.add_row(*map(Text, row))
    console().print(steps)
    echo()
    echo(record_sentence(programme, words))
