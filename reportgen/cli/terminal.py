"""Where results are printed: as wide as the terminal, and wide enough for a pipe."""

from __future__ import annotations

import sys

from rich.console import Console

PIPE_WIDTH = 200  # a file has no edge; tables in it shouldn't be folded as if it had


def console() -> Console:
    """The console for stdout; colours only on a terminal, and never with NO_COLOR."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)
