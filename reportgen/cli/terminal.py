"""What a terminal shows of texts that strangers wrote: signs to read, and none to obey."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import click
from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.text import Text

from reportgen.signs import shown

_NARROWEST = 20  # a folded line

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


def print_folded(out: Console, line: Text | str, hang: int = 0) -> None:
    """A line, on a terminal folded between words, its rest `hang` signs further in.

    Elsewhere it stays one: a file has no edge, and who reads one looks for whole lines.
    """
    text = Text(line) if isinstance(line, str) else line
    if not out.is_terminal or text.cell_len <= out.width:
        out.print(text, soft_wrap=True)
        return
    for number, part in enumerate(text.wrap(out, max(_NARROWEST, out.width - hang))):
        part.rstrip()
        out.print(Text(" " * hang if number else "").append_text(part), soft_wrap=True)


def console() -> Console:
    """The console for stdout; colours only on a terminal, and never with NO_COLOR."""
    width = None if sys.stdout.isatty() else PIPE_WIDTH
    # Nothing in a text is markup: `[link=…]` is what somebody wrote.
    return _Console(highlight=False, markup=False, emoji=False, width=width)
