"""reportgen erase: a person removed from everything that was ever written."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.text import Text

from reportgen.cli.ask import ask_which
from reportgen.cli.completing import complete_who
from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.terminal import console, print_folded
from reportgen.errors import ExitCode
from reportgen.maintenance.erase import Erased, erase_person, forget_erasure
from reportgen.rulebook.words import Words
from reportgen.run.context import load_context
from reportgen.run.who import ids_of, in_history


@click.command()
@click.argument("candidate", metavar="WHO", shell_complete=complete_who)
@click.option("--dry-run", "dry", is_flag=True, help="Say what would go; remove nothing.")
@click.option("--forget", is_flag=True, help="Let a later row of an erased ID in again.")
@click.option("--yes", is_flag=True, help="Don't ask, on a terminal.")
@output_option
@pass_globals
def erase(
    options: Globals, candidate: str, dry: bool, forget: bool, yes: bool, output: Path | None
) -> int:
    """Remove WHO (an id, name or address) from reports, workbooks, mails, history, for good."""
    settings = options.settings(output=output)
    context = load_context(settings)
    say = context.words.say
    if forget:
        forget_erasure(settings, candidate)
        console().print(say("cli-erasure-forgotten"))
        return ExitCode.DONE
    (candidate,) = ids_of([candidate], in_history(settings), ask_which)
    asks = sys.stdin.isatty() and not yes
    if dry or asks:
        _show(erase_person(settings, context, candidate, dry=True), context.words)
    if dry:
        return ExitCode.DONE
    if asks:
        click.confirm(say("cli-erase-sure", id=candidate), abort=True, err=True)
    erased = erase_person(settings, context, candidate)
    if not options.quiet:
        _show(erased, context.words)
    left = erased.receipt.left if erased.receipt is not None else ()
    for file in left:
        line = Text(say("cli-erase-left", file=file, id=candidate), style="bold red")
        print_folded(console(), line)
    return ExitCode.DONE_WITH_FAULTS if left else ExitCode.DONE


def _show(erased: Erased, words: Words) -> None:
    """Every file by name: what goes, what is written anew, what is the operator's to look at."""
    out = console()
    how = "dry" if erased.receipt is None else ""
    for key, paths in (
        ("cli-erase-removed", erased.removed),
        ("cli-erase-rewritten", erased.rewritten),
        ("cli-erase-foreign", erased.foreign),
    ):
        if paths:
            print_folded(out, Text(words.say(key, how), style="bold"))
        for path in paths:
            out.print(Text(f"  {path}"), soft_wrap=True)
    for file in erased.intakes:
        print_folded(out, Text(words.say("cli-erase-intake", file=file)))
    if erased.receipt is not None:
        done = words.say(
            "cli-erased",
            removed=len(erased.removed),
            rewritten=len(erased.rewritten),
            runs=erased.receipt.runs,
        )
        print_folded(out, Text(done))
