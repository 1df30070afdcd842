"""reportgen calibrate: what Upwork answered, beside the score and the findings before it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from reportgen.cli.options import Globals, output_option, pass_globals
from reportgen.cli.terminal import console, echo, print_folded
from reportgen.domain.calibration import LEAST, ApprovalShare, Calibration
from reportgen.domain.calibration import calibrate as count
from reportgen.domain.points import percent
from reportgen.history import read_history
from reportgen.rulebook.words import Words
from reportgen.run.context import load_context
from reportgen.signs import in_json


@click.command()
@output_option
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@pass_globals
def calibrate(options: Globals, output: Path | None, as_json: bool) -> None:
    """Set approvals and declines on record beside score and findings; promises nothing."""
    settings = options.settings(output=output)
    words = load_context(settings).words
    with read_history(settings.history_path) as history:
        found = count(*history.decisions.judged())
    if as_json:
        document = {"least": LEAST, "confidence": 0.95, **asdict(found)}
        echo(in_json(json.dumps(document, indent=1, ensure_ascii=False)))
        return
    _show(console(), found, words)


def _show(out: Console, found: Calibration, words: Words) -> None:
    if found.all.share is None:
        few = words.say("cli-calibrate-few", count=found.all.outcomes, least=LEAST)
        print_folded(out, few)
    else:
        whole = words.say("cli-calibrate-all", count=found.all.outcomes)
        print_folded(out, f"{whole} {_told(found.all, words)}")
        steps = _table(words, "score", "outcomes", "approved")
        for step in found.steps:
            score = f"{step.least:g}–{step.most:g}"
            steps.add_row(score, str(step.tally.outcomes), _told(step.tally, words))
        out.print(steps)
    if found.findings:
        findings = _table(words, "finding", "outcomes", "with", "without")
        for one in found.findings:
            told, others = _told(one.told, words), _told(one.others, words)
            findings.add_row(one.code, str(one.told.outcomes), told, others)
        out.print()
        out.print(findings)
    if found.unjudged:
        print_folded(out, words.say("cli-calibrate-unjudged", count=found.unjudged))
    print_folded(out, words.say("cli-calibrate-no_promise"))


def _table(words: Words, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(words.say(f"cli-calibrate-{column}"))
    return table


def _told(tally: ApprovalShare, words: Words) -> str:
    if tally.share is None or tally.low is None or tally.high is None:
        return words.say("cli-calibrate-hidden", least=LEAST)
    return words.say(
        "cli-calibrate-share",
        approved=tally.approved or 0,
        outcomes=tally.outcomes,
        percent=percent(tally.approved or 0, tally.outcomes),
        low=round(100 * tally.low),
        high=round(100 * tally.high),
    )
