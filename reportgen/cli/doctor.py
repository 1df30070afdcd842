"""reportgen doctor: what is well on this machine, and what to mend."""

from __future__ import annotations

from pathlib import Path

import click
from rich.text import Text

from reportgen.cli.documents import DoctorDocument, print_document
from reportgen.cli.options import Globals, json_option, output_option, pass_globals
from reportgen.cli.terminal import console, print_folded
from reportgen.errors import ExitCode
from reportgen.maintenance.doctor import examine
from reportgen.run.context import load_context


@click.command()
@output_option
@json_option
@pass_globals
def doctor(options: Globals, output: Path | None, as_json: bool) -> int:
    """Look over settings, fonts, words, mail and history, and say what to mend."""
    settings = options.settings(output=output)
    context, out = load_context(settings), console()
    if as_json:
        looked_at = list(examine(settings, context))
        faulty = not all(found.well for found in looked_at)
        code = ExitCode.DONE_WITH_FAULTS if faulty else ExitCode.DONE
        print_document(DoctorDocument.of(looked_at, context.words, int(code)))
        return code
    well = True
    for found in examine(settings, context):
        well = well and found.well
        part = "well" if found.well else "mend"
        line = Text("✓ " if found.well else "✗ ", style="green" if found.well else "bold red")
        line.append(context.words.say(f"doctor-{found.code}", part, **found.args), style="default")
        print_folded(out, line, 2)
    return ExitCode.DONE if well else ExitCode.DONE_WITH_FAULTS
