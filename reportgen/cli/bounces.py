"""reportgen bounces: what came back, and who is mailed no more for it."""

from __future__ import annotations

from pathlib import Path

import click
from rich.text import Text

from reportgen.cli.options import Globals, output_option, own_day, pass_globals
from reportgen.cli.terminal import console, print_folded
from reportgen.mail.bounces import BounceKind
from reportgen.run.bounces import take_in_bounces
from reportgen.run.context import load_context


@click.command()
@click.argument("place", metavar="FOLDER|IMAP")
@output_option
@pass_globals
def bounces(options: Globals, place: str, output: Path | None) -> int:
    """Read what came back from FOLDER, or from imaps://NAME@HOST/MAILBOX."""
    settings = options.settings(output=output)
    words, out = load_context(settings).words, console()
    found = take_in_bounces(settings, place, own_day())
    for one in found.returned:
        part = "gone" if one.kind is BounceKind.GONE else ""
        said = words.say(
            "cli-bounce", part, name=one.name, id=one.candidate_id, words=one.words or "–"
        )
        print_folded(out, Text(said, style="yellow"))
    out.print(
        words.say(
            "cli-bounces",
            messages=found.messages,
            returned=len(found.returned),
            later=found.later,
            strangers=found.strangers,
        )
    )
    return found.exit_code
