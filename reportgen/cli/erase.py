"""reportgen erase: a person removed from everything that was ever written."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.text import Text

from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.terminal import console
from reportgen.errors import ExitCode
from reportgen.night.erase import erase_person, forget_erasure
from reportgen.night.tools import load_tools


@click.command()
@click.argument("candidate", metavar="ID")
@click.option("--forget", is_flag=True, help="Let a later row of an erased ID in again.")
@click.option("--yes", is_flag=True, help="Don't ask, on a terminal.")
@output_option
@pass_globals
def erase(options: Globals, candidate: str, forget: bool, yes: bool, output: Path | None) -> int:
    """Remove the person ID from reports, workbooks, mails and history, for good."""
    settings = options.settings(output=output)
    tools = load_tools(settings)
    say = tools.words.say
    if forget:
        forget_erasure(settings, candidate)
        console().print(say("cli-erasure-forgotten"))
        return ExitCode.DONE
    if sys.stdin.isatty() and not yes:
        click.confirm(say("cli-erase-sure", id=candidate), abort=True, err=True)
    receipt = erase_person(settings, tools, candidate)
    console().print(
        say(
            "cli-erased",
            removed=receipt.files_removed,
            rewritten=receipt.files_rewritten,
            runs=receipt.runs,
        )
    )
    for file in receipt.left:
        line = say("cli-erase-left", file=file, id=candidate)
        console().print(Text(line, style="bold red"), soft_wrap=True)
    return ExitCode.DONE_WITH_FAULTS if receipt.left else ExitCode.DONE
