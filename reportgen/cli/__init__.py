"""The commands: parse, one call into the pipeline, print, exit."""

import sys

# Before anything is imported that an older Python can't read: it would end in a traceback.
if sys.version_info < (3, 11):  # noqa: UP036 - pip asks pyproject.toml, a source tree nobody
    sys.stderr.write(
        "reportgen needs Python 3.11 or newer, and this is {}.{}.{}: install one, then type "
        "“make PYTHON=python3.12” here, or whatever it is called\n".format(*sys.version_info)
    )
    sys.exit(2)

from reportgen.cli.main import main

__all__ = ["main"]
