"""Which of several people is meant: asked on a terminal, an error elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from reportgen.cli.terminal import echo
from reportgen.run.who import Somebody, nobody_to_ask


def ask_which(asked: str, fitting: Sequence[Somebody]) -> str:
    """The id of the one whom a person at the terminal chooses.

    Raises UsageError where nobody sits at one.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return nobody_to_ask(asked, fitting)
    for number, somebody in enumerate(fitting, start=1):
        echo(f"{number:>3}  {somebody}", err=True)
    chosen = click.prompt(f"“{asked}”", type=click.IntRange(1, len(fitting)), err=True)
    return fitting[int(chosen) - 1].id
