"""reportgen run: the night's main job."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from reportgen.cli.ask import ask_which
from reportgen.cli.completing import complete_who
from reportgen.cli.options import (
    Globals,
    as_of_option,
    intake_argument,
    many,
    output_option,
    own_day,
    pass_globals,
)
from reportgen.cli.send import show_post
from reportgen.cli.show import show_document, show_guard
from reportgen.cli.show_run import progress, show_summary
from reportgen.cli.terminal import echo
from reportgen.errors import UsageError
from reportgen.pipeline import RunOptions, run_night
from reportgen.run.context import load_context
from reportgen.run.folder import refuse_if_locked
from reportgen.run.send import Round, send_reports
from reportgen.settings import CLUSTER
from reportgen.settings_slips import CLUSTER as CLUSTER_LOOKS


def _cluster(_: click.Context, __: click.Parameter, address: str | None) -> str | None:
    """Raises UsageError for what is no address of a cluster."""
    if address is None or re.match(CLUSTER, address):
        return address
    raise UsageError(f"--cluster {address}: it must be {CLUSTER_LOOKS}")


@click.command()
@intake_argument
@output_option
@as_of_option
@click.option(
    "--only",
    multiple=True,
    metavar="WHO",
    shell_complete=complete_who,
    help="Render only these; commas work too.",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="WHO",
    shell_complete=complete_who,
    help="Render all but these.",
)
@click.option("--force", is_flag=True, help="Render again what could be taken over.")
@click.option("--rejudge", is_flag=True, help="Judge everybody anew, not only what changed.")
@click.option("--html", is_flag=True, help="Write each report as a web page, too.")
@click.option("--workers", type=click.IntRange(1, 256), help="Processes that render.")
@click.option(
    "--cluster",
    metavar="ADDRESS",
    callback=_cluster,
    help="Judge and render on a Dask cluster (tcp://host:8786; local:4 to try it).",
)
@click.option("--send", "post", is_flag=True, help="Mail what may go out, too.")
@click.option(
    "--confirm-change", "confirm", is_flag=True, help="A sheet that changed this much is meant."
)
@click.option("--json", "as_json", is_flag=True, help="Print run.json instead of the summary.")
@pass_globals
def run(
    options: Globals,
    intake: Path,
    output: Path | None,
    as_of: date,
    only: tuple[str, ...],
    exclude: tuple[str, ...],
    force: bool,
    rejudge: bool,
    html: bool,
    workers: int | None,
    cluster: str | None,
    post: bool,
    confirm: bool,
    as_json: bool,
) -> int:
    """Judge INTAKE; write a PDF per candidate, the cohort workbook and run.json."""
    settings = options.settings(output=output, workers=workers, cluster=cluster)
    refuse_if_locked(settings.run.output)
    context = load_context(settings)
    chosen = RunOptions(
        as_of=as_of,
        today=own_day(),
        only=many(only),
        exclude=many(exclude),
        force=force,
        rejudge=rejudge,
        html=html,
        choose=ask_which,
        confirm=confirm,
    )
    with progress(quiet=options.quiet) as bar:
        summary = run_night(intake, settings, context, chosen, bar)
    for note in summary.notes:
        echo(f"reportgen: {note}", err=True)
    for fault in summary.faults if options.quiet or as_json else ():
        echo(f"reportgen: {fault}", err=True)
    guard = summary.cohort.guard
    show_guard(guard, intake, context.words)
    if confirm and not guard.confirmed:
        key = "cli-guard-more" if guard.stopped else "cli-guard-nothing"
        echo(f"reportgen: {context.words.say(key)}", err=True)
    if as_json:
        show_document(summary.cohort, context.words)
    elif not options.quiet:
        show_summary(summary, context.words, everything=options.verbose > 0)
    if not (post and summary.newest) or guard.stopped:
        return summary.exit_code
    sent = send_reports(settings, context, Round(run=str(summary.folder)))
    if not (as_json or options.quiet):
        show_post(sent, context.words, everything=options.verbose > 0)
    return max(summary.exit_code, sent.exit_code)
