"""The commands: parse, one call into the pipeline, print, exit."""

from __future__ import annotations

import sys
from typing import NoReturn

from reportgen.errors import ExitCode

PANGO = (
    "reportgen: Pango, which draws the PDFs, is missing or too old. "
    "Debian, Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 · "
    "Fedora: dnf install pango · macOS: brew install pango"
)


def main() -> NoReturn:
    """The program `reportgen`. Says what to install where a system library is missing."""
    try:
        # WeasyPrint looks for Pango while it is imported, and raises OSError without it.
        from reportgen.cli.main import main as run  # noqa: PLC0415
    except OSError:
        print(PANGO, file=sys.stderr)  # noqa: T201
        sys.exit(ExitCode.FILE)
    run()


__all__ = ["main"]
