"""reportgen whatif: who would stand in another band by other rules, which findings come and go."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table

from reportgen.cli.options import Globals, as_of_option, output_option, pass_globals
from reportgen.cli.terminal import console, echo, print_folded
from reportgen.domain.whatif import WhatIf, what_if
from reportgen.errors import UsageError
from reportgen.history import read_history
from reportgen.rulebook.words import Words
from reportgen.run.context import load_context
from reportgen.run.verdicts import judge_intake
from reportgen.signs import in_json

if TYPE_CHECKING:
    from reportgen.settings import Settings


@click.command()
@click.argument("intake", required=False, type=click.Path(path_type=Path))
@click.option(
    "--rulebook",
    "file",
    required=True,
    type=click.Path(path_type=Path),
    help="The rules to try: a file such as [rulebook] file names.",
)
@output_option
@as_of_option
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@pass_globals
def whatif(
    options: Globals,
    intake: Path | None,
    file: Path,
    output: Path | None,
    as_of: date,
    as_json: bool,
) -> None:
    """Tell what other rules would change for INTAKE (default: the last run's); writes nothing."""
    settings = options.settings(output=output)
    tried = settings.rulebook.model_copy(update={"file": file})
    others = load_context(settings.model_copy(update={"rulebook": tried}))
    context = load_context(settings)
    sheet = intake or _last_intake(settings)
    found = what_if(
        judge_intake(sheet, settings, context, as_of),
        judge_intake(sheet, settings, others, as_of),
    )
    if as_json:
        echo(in_json(json.dumps(asdict(found), indent=1, ensure_ascii=False)))
        return
    _show(console(), found, others.words)


def _last_intake(settings: Settings) -> Path:
    """The sheet of the last run. Raises UsageError where several have one each."""
    with read_history(settings.history_path) as history:
        runs = history.runs.newest_of_each()
    if len(runs) != 1 or not runs[0].intake_file:
        raise UsageError("name the INTAKE: no run, or more than one sheet's, is on record here")
    return settings.run.output / runs[0].intake_file  # history notes it from there


def _show(out: Console, found: WhatIf, words: Words) -> None:
    say = words.say
    counts = {"people": found.people, "moved": found.moved, "bands": len(found.bands)}
    print_folded(out, say("cli-whatif-sum", "", **counts))
    if found.bands:
        table = _table(words, "who", "before", "after")
        for move in found.bands:
            before = f"{say(f'band-{move.before}')} {move.then}".strip()
            after = f"{say(f'band-{move.after}')} {move.now}".strip()
            table.add_row(f"{move.name} ({move.id})", before, after)
        out.print(table)
    if found.findings:
        table = _table(words, "finding", "come", "gone")
        for finding in found.findings:
            table.add_row(finding.code, str(finding.come or "–"), str(finding.gone or "–"))
        out.print(table)


def _table(words: Words, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(words.say(f"cli-whatif-{column}"), overflow="fold")
    return table
