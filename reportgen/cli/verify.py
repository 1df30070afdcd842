"""reportgen verify: whether a PDF is ours byte for byte, of which run, person and rules."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.terminal import echo
from reportgen.errors import ExitCode, FileError
from reportgen.history import read_history
from reportgen.run.context import load_context
from reportgen.run.verify import Origin, Verified, verify_pdf


@click.command()
@click.argument("pdf", metavar="FILE", type=click.Path(path_type=Path))
@output_option
@pass_globals
def verify(options: Globals, pdf: Path, output: Path | None) -> int:
    """Tell whether FILE is a report of ours, byte for byte, and of which run, person and rules."""
    settings = options.settings(output=output)
    words = load_context(settings).words
    try:
        data = pdf.read_bytes()
    except OSError as error:
        raise FileError(f"{pdf} can't be read: {error.strerror}") from error
    with read_history(settings.history_path) as history:
        found = verify_pdf(data, history)
    echo(words.say(f"cli-verify-{found.origin}", "", file=pdf.name, **_args(found)))
    for made in found.runs:
        echo(
            words.say(
                "cli-verify-run",
                run=made.folder,
                name=made.name,
                id=made.candidate_id,
                version=made.version,
                rulebook=made.rulebook.name,
                rules=made.rulebook.version,
            )
        )
    echo(f"SHA-256 {found.sha256}")
    return ExitCode.DONE if found.origin is Origin.OURS else ExitCode.DONE_WITH_FAULTS


def _args(found: Verified) -> dict[str, str | int]:
    person, number = found.says
    return {"id": person, "version": number} if person else {}
