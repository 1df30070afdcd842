"""What a terminal shows of texts that strangers wrote: signs to read, and none to obey."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import click
from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from reportgen.signs import shown

PIPE_WIDTH = 200  # a file has no edge; tables in it shouldn't be folded as if it had


def echo(text: object = "", *, err: bool = False, nl: bool = True) -> None:
    """Print a line for people, as `click.echo` does."""
    click.echo(shown(str(text)), err=err, nl=nl)


class _Console(Console):
    """Shows what it is handed and obeys none of it; its own colours come in beside the text."""

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            yield segment if segment.control else Segment(shown(segment.text), segment.style)


def console() -> Console:
    """The console for stdout; colours only on a terminal, and never with NO_COLOR."""
    width = None if sys.stdout.isatty() else PIPE_WIDTH
    # Nothing in a text is markup: `[link=…]` is what somebody wrote.
    return _Console(highlight=False, markup=False, emoji=False, width=width)
