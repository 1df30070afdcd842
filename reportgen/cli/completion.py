"""reportgen completion: the script that lets a shell complete what is typed."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from reportgen.errors import UsageError

VARIABLE = "_REPORTGEN_COMPLETE"
SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print what lets SHELL complete commands, options, checks and ids: bash, zsh or fish."""
    of_shell = get_completion_class(shell)
    if of_shell is None:
        raise UsageError(f"there is no completion for {shell}; there are: {', '.join(SHELLS)}")
    program = context.find_root().command
    click.echo(of_shell(program, {}, "reportgen", VARIABLE).source())
