"""The commands: parse, one call into the pipeline, print, exit."""

from reportgen.cli.main import main

__all__ = ["main"]
