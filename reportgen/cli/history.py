"""reportgen history rebuild: what the run folders tell, where history itself is gone."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.terminal import console, echo
from reportgen.errors import ExitCode
from reportgen.maintenance.rebuild import Mailed, rebuild_history
from reportgen.run.context import load_context


@click.command()
@click.argument("action", type=click.Choice(["rebuild"]))
@click.option(
    "--mailed",
    type=click.Choice(["all", "none"]),
    help="Your word on the mail that nobody knows the end of: all of it went out, or none.",
)
@output_option
@pass_globals
def history(options: Globals, action: str, mailed: Mailed | None, output: Path | None) -> int:
    """Rebuild a history that was lost from the documents in the run folders; mails nobody."""
    del action  # the only one there is
    settings = options.settings(output=output)
    words, out = load_context(settings).words, console()
    rebuilt = rebuild_history(settings, mailed)
    for folder in rebuilt.unreadable:
        echo(f"reportgen: {words.say('cli-history-unreadable', folder=folder)}", err=True)
    if not options.quiet:
        out.print(words.say("cli-history-rebuilt", count=len(rebuilt.folders)))
        if rebuilt.passed:
            out.print(words.say("cli-history-passed", folders=", ".join(rebuilt.passed)))
        if rebuilt.folders:
            out.print(words.say("cli-history-gone"))
        if rebuilt.assumed:
            out.print(words.say("cli-history-assumed", count=rebuilt.assumed))
    return ExitCode.DONE_WITH_FAULTS if rebuilt.unreadable else ExitCode.DONE
